/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BC_TYPE_ROSTER_DROP (bc_roster_drop_get_type ())

/**
 * BcRosterDrop:
 *
 * A place on which a file can be dropped, laid around what the property `content` (GtkWidget)
 * holds. While a file hangs above it, it says what letting go does. It takes files before what
 * lies in it does, so that a text field never gets the path of a roster as words; and none while
 * a dialog is in front of its window.
 *
 * The signal `dropped` ([class@Gio.File]) gives the file.
 */
G_DECLARE_FINAL_TYPE (BcRosterDrop, bc_roster_drop, BC, ROSTER_DROP, AdwBin)

/**
 * bc_roster_drop_set_open:
 * @open: whether files are welcome now; they are to begin with
 */
void bc_roster_drop_set_open (BcRosterDrop *self,
                              gboolean      open);

G_END_DECLS
