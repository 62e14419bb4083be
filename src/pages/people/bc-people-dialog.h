/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_PEOPLE_DIALOG (bc_people_dialog_get_type ())

/**
 * BcPeopleDialog:
 *
 * Who can open the school: lets a colleague in, and changes one's own password.
 */
G_DECLARE_FINAL_TYPE (BcPeopleDialog, bc_people_dialog, BC, PEOPLE_DIALOG, AdwWindow)

BcPeopleDialog *bc_people_dialog_new (GtkWindow *parent,
                                      BcContext *context);

G_END_DECLS
