/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "domain/bc-records.h"

G_BEGIN_DECLS

/**
 * bc_person_menu_show:
 * @menu: the main menu, whose first section is replaced
 * @person_menu: what a person can do with who they are
 * @me: the person
 *
 * Has the menu say as whom the school is open: one PC may serve several people.
 */
void bc_person_menu_show (GMenu   *menu,
                          GMenu   *person_menu,
                          BcStaff *me);

G_END_DECLS
