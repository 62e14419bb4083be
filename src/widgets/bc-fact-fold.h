/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_FACT_FOLD (bc_fact_fold_get_type ())

/**
 * BcFactFold:
 *
 * What stands ready for a point of a groepsbespreking, under a fold; each line leads to where it is
 * worked on. It is not there where nothing stands ready.
 */
G_DECLARE_FINAL_TYPE (BcFactFold, bc_fact_fold, BC, FACT_FOLD, GtkBox)

/**
 * bc_fact_fold_new:
 * @context: the school
 * @meeting: a group review
 * @point: a point of it
 * @most: with more than these the fold begins closed
 *
 * Returns: (transfer floating): the fold, for bc_fact_fold_read()
 */
GtkWidget *bc_fact_fold_new (BcContext     *context,
                             BcMeeting     *meeting,
                             BcAgendaPoint *point,
                             guint          most);

/**
 * bc_fact_fold_read:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows what stands ready now. That is read from all of the group's work: not to be done at every
 * key.
 *
 * Returns: whether it could be read
 */
gboolean bc_fact_fold_read (BcFactFold  *self,
                            GError     **error);

G_END_DECLS
