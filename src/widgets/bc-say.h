/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * bc_say:
 * @overlay: where it is said
 * @sentence: what a person must know; plain text
 *
 * Says it in a toast, in place of what was said there before: an old sentence would be read as if
 * it were true still.
 */
void bc_say (AdwToastOverlay *overlay,
             const char      *sentence);

/**
 * bc_say_undoable:
 * @action: the detailed action that takes back what was done
 *
 * The same, with a button to take it back.
 */
void bc_say_undoable (AdwToastOverlay *overlay,
                      const char      *sentence,
                      const char      *action);

/**
 * bc_say_about:
 * @format: a sentence with one %s
 * @what: (nullable): what it is about; %NULL says nothing
 *
 * The same of a thing done.
 */
void bc_say_about (AdwToastOverlay *overlay,
                   const char      *format,
                   const char      *what);

/**
 * bc_say_nothing:
 *
 * Takes away what was said last.
 */
void bc_say_nothing (AdwToastOverlay *overlay);

/**
 * bc_say_undo_is_over:
 *
 * Takes away what was said last if it offers to take something back: after another change that
 * button would take back the other change, and not what stands beside it.
 */
void bc_say_undo_is_over (AdwToastOverlay *overlay);

G_END_DECLS
