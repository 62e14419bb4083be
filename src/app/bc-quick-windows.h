/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The small windows that come from anywhere in the school, and what is said when they are done. */

/**
 * bc_quick_windows_note:
 * @parent: the window
 * @context: the school, and which group
 * @toasts: where it is said that the note is saved
 * @about: id of the pupil whose name stands there to begin with, or ""
 *
 * Asks for a quick note.
 */
void bc_quick_windows_note (GtkWindow       *parent,
                            BcContext       *context,
                            AdwToastOverlay *toasts,
                            const char      *about);

/**
 * bc_quick_windows_reflect:
 * @page: the page one is on, in the words of navigation
 *
 * Asks for a reflection.
 */
void bc_quick_windows_reflect (GtkWindow       *parent,
                               BcContext       *context,
                               AdwToastOverlay *toasts,
                               const char      *page);

G_END_DECLS
