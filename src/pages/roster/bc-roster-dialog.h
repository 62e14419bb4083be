/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/bc-store.h"

G_BEGIN_DECLS

#define BC_TYPE_ROSTER_DIALOG (bc_roster_dialog_get_type ())

/**
 * BcRosterDialog:
 *
 * Brings a roster into a school: a file chosen or dragged in, the columns when they are not clear,
 * a preview, and then the change. Until the last step nothing is written.
 *
 * The signal `imported` (utf8) comes after the change, with a sentence on it.
 */
G_DECLARE_FINAL_TYPE (BcRosterDialog, bc_roster_dialog, BC, ROSTER_DIALOG, AdwWindow)

BcRosterDialog *bc_roster_dialog_new (GtkWindow *parent,
                                      BcStore   *store);

/**
 * bc_roster_dialog_read:
 * @file: perhaps a roster
 *
 * Goes on with @file, as if it had been chosen.
 */
void bc_roster_dialog_read (BcRosterDialog *self,
                            GFile          *file);

G_END_DECLS
