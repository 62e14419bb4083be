/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

/**
 * bc_toasts_say:
 * @sentence: what a person must know
 *
 * Says it for a while, over what the window shows.
 */
void bc_toasts_say (AdwToastOverlay *toasts,
                    const char      *sentence);

/**
 * bc_toasts_say_done:
 * @edits: where it was done
 * @sentence: what was done just now
 *
 * The same with a button for `win.undo`, which goes away with the next act: it would take back
 * that one.
 */
void bc_toasts_say_done (AdwToastOverlay *toasts,
                         BcEdits         *edits,
                         const char      *sentence);

G_END_DECLS
