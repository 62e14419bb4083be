/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "domain/bc-records.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_NOTE_WINDOW (bc_note_window_get_type ())

/**
 * BcNoteWindow:
 *
 * One line for a quick note. The digibord may show this screen, so nothing about any child is to
 * be seen but what one types.
 */
G_DECLARE_FINAL_TYPE (BcNoteWindow, bc_note_window, BC, NOTE_WINDOW, AdwWindow)

/**
 * bc_note_window_new:
 * @parent: the window it belongs to
 * @settings: those of an open school
 * @group: the group it is about
 * @period: (nullable): the period of today
 * @about: id of the pupil whose name stands there to begin with, or ""
 *
 * Asks for a note. The signal `saved` comes with the [class@Bc.Note] once that is on the disk.
 *
 * Returns: (transfer none): the window, to be presented
 */
GtkWindow *bc_note_window_new (GtkWindow  *parent,
                               BcSettings *settings,
                               BcGroup    *group,
                               BcPeriod   *period,
                               const char *about);

G_END_DECLS
