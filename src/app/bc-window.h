/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-session.h"

G_BEGIN_DECLS

#define BC_TYPE_WINDOW (bc_window_get_type ())

/**
 * BcWindow:
 *
 * The window: the start page, and once a school is unlocked the circle and the places it opens.
 */
G_DECLARE_FINAL_TYPE (BcWindow, bc_window, BC, WINDOW, AdwApplicationWindow)

GtkWidget *bc_window_new (GtkApplication *application);

/**
 * bc_window_open_session:
 * @session: an unlocked school
 *
 * Shows it, in the place of the one that was open. But for the demo it is from now on among the
 * recent schools, and comes back where it was left.
 */
void bc_window_open_session (BcWindow  *self,
                             BcSession *session);

/**
 * bc_window_close_school:
 *
 * Saves what is left, closes the small windows and goes to the start page.
 *
 * Returns: %FALSE when something could not be saved or a small window still asks something; then
 *   the school stays open, and the window says why
 */
gboolean bc_window_close_school (BcWindow *self);

/**
 * bc_window_open_file:
 * @file: perhaps a school
 *
 * Asks who opens it. The school that was open is closed first; when it cannot be saved, it stays.
 */
void bc_window_open_file (BcWindow *self,
                          GFile    *file);

/**
 * bc_window_wait:
 *
 * Shows that a school is on its way.
 */
void bc_window_wait (BcWindow *self);

/**
 * bc_window_say:
 * @sentence: what a person must know
 */
void bc_window_say (BcWindow   *self,
                    const char *sentence);

G_END_DECLS
