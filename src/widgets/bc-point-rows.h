/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The lines under a development point, and under a step of one's own. They follow their records by
 * themselves. */

/**
 * bc_point_rows_step:
 * @step: (type BcDevelopmentStep): a step that the user may read; one of a colleague is to be read
 *   alone
 *
 * Its action `point.promise` with the id of the step asks for a promise that goes with it; one's
 * own leads to one's steps.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_point_rows_step (BcContext *context,
                               gpointer   step);

/**
 * bc_point_rows_write_step:
 * @row: a vertical box
 * @step: (type BcDevelopmentStep): a step of the user
 *
 * Puts in @row what one writes a step of one's own with.
 */
void bc_point_rows_write_step (GtkWidget *row,
                               BcContext *context,
                               gpointer   step);

/**
 * bc_point_rows_refresh_step:
 * @row: a row of bc_point_rows_step()
 * @step: its step
 *
 * Says what was promised for the step.
 */
void bc_point_rows_refresh_step (GtkWidget *row,
                                 BcContext *context,
                                 gpointer   step);

/**
 * bc_point_rows_promise:
 * @promise: (type BcFacilitation): what was promised; who may not write it reads it, and can say
 *   that it was delivered. See bc_rights_may_promise().
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_point_rows_promise (BcContext *context,
                                  gpointer   promise);

/**
 * bc_point_rows_promised:
 * @promise: (type BcFacilitation): what the user waits for
 *
 * The same to be read by whom it was promised to, with the way to what it makes possible.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_point_rows_promised (BcContext *context,
                                   gpointer   promise);

/**
 * bc_point_rows_agreement:
 * @agreement: (type BcAgreement): what the school agreed
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_point_rows_agreement (BcContext *context,
                                    gpointer   agreement);

G_END_DECLS
