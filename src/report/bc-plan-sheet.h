/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/* The cells of a column: the pupils, then the texts of the cluster as bc_plan_text_get_field()
 * counts them, then what else was planned. */
#define BC_PLAN_SHEET_PUPILS 0
#define BC_PLAN_SHEET_ARRANGEMENT (BC_N_PLAN_TEXTS + 1)
#define BC_PLAN_SHEET_CARDS (BC_N_PLAN_TEXTS + 2)
#define BC_PLAN_SHEET_ROWS (BC_N_PLAN_TEXTS + 3)

/* Stands for the weekrooster below the columns. */
#define BC_PLAN_SHEET_WEEK BC_PLAN_SHEET_ROWS

#define BC_TYPE_PLAN_SHEET (bc_plan_sheet_get_type ())

/**
 * BcPlanSheet:
 *
 * The groepsplan on one A4 landscape page: a column for each cluster, and the week below. The
 * letters shrink from 10.5 to 7 points; what is too long even then is named.
 */
G_DECLARE_FINAL_TYPE (BcPlanSheet, bc_plan_sheet, BC, PLAN_SHEET, GObject)

/**
 * bc_plan_sheet_new:
 * @title: what stands at the top
 * @subtitle: school, period, teachers
 * @foot: what stands at the bottom
 *
 * Returns: (transfer full): a page without clusters
 */
BcPlanSheet *bc_plan_sheet_new (const char *title,
                                const char *subtitle,
                                const char *foot);

/**
 * bc_plan_sheet_add_cluster:
 * @name: of the cluster
 * @cells: (array fixed-size=8): %BC_PLAN_SHEET_ROWS texts
 *
 * Adds a column.
 */
void bc_plan_sheet_add_cluster (BcPlanSheet       *self,
                                const char        *name,
                                const char *const *cells);

/**
 * bc_plan_sheet_add_moment:
 * @weekday: 1 to %BC_WEEK_DAYS
 * @text: when, who and what
 *
 * Adds a line to a day of the weekrooster, which stands below the clusters.
 */
void bc_plan_sheet_add_moment (BcPlanSheet *self,
                               gint64       weekday,
                               const char  *text);

/**
 * bc_plan_sheet_set_remark:
 * @remark: what stands below the table
 */
void bc_plan_sheet_set_remark (BcPlanSheet *self,
                               const char  *remark);

const char *bc_plan_sheet_get_title (BcPlanSheet *self);

/**
 * bc_plan_sheet_draw:
 * @cr: where to draw, in points
 * @width: of the page
 * @height: of the page
 * @page: 0
 * @sheet: the sheet
 * @error: return location for %BC_REPORT_ERROR_TOO_LONG, which names the cell
 *
 * Draws the page; a [callback@PaperDraw].
 *
 * Returns: whether it fits
 */
gboolean bc_plan_sheet_draw (cairo_t   *cr,
                             double     width,
                             double     height,
                             guint      page,
                             gpointer   sheet,
                             GError   **error);

/**
 * bc_plan_sheet_fits:
 * @cluster: (out) (optional): which column is too long
 * @cell: (out) (optional): which cell of it; %BC_PLAN_SHEET_PUPILS, then doel and so on, or
 *   %BC_PLAN_SHEET_WEEK
 * @error: return location for %BC_REPORT_ERROR_TOO_LONG
 *
 * Returns: whether everything fits on the page
 */
gboolean bc_plan_sheet_fits (BcPlanSheet  *self,
                             guint        *cluster,
                             guint        *text,
                             GError      **error);

/**
 * bc_plan_sheet_write_pdf:
 * @file: where
 * @error: return location for an error in %BC_REPORT_ERROR
 *
 * Returns: whether the PDF is there
 */
gboolean bc_plan_sheet_write_pdf (BcPlanSheet  *self,
                                  GFile        *file,
                                  GError      **error);

G_END_DECLS
