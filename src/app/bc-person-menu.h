/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * bc_person_menu_show:
 * @menu: the main menu, whose first section is replaced
 * @person_menu: what a person can do with who they are
 * @context: the open school
 *
 * Has the menu say as whom the school is open: one PC may serve several people.
 */
void bc_person_menu_show (GMenu     *menu,
                          GMenu     *person_menu,
                          BcContext *context);

G_END_DECLS
