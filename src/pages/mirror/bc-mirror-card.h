/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-mirror.h"

G_BEGIN_DECLS

/**
 * bc_mirror_card_new:
 * @pair: a pair of a mirror
 * @names: (array zero-terminated=1): what each of its periods is called
 *
 * Returns: (transfer floating): a card of a board: a beam for each period, or a word of where it
 *   would come from while there is nothing to count
 */
GtkWidget *bc_mirror_card_new (const BcMirrorPair *pair,
                               const char *const  *names);

/**
 * bc_mirror_card_new_told:
 *
 * The same for who acts, the first pair of @mirror: larger, and with a sentence beside each beam,
 * which takes the focus.
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *bc_mirror_card_new_told (const BcMirror    *mirror,
                                    const char *const *names);

G_END_DECLS
