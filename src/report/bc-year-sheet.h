/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-paper.h"

G_BEGIN_DECLS

#define BC_TYPE_YEAR_SHEET (bc_year_sheet_get_type ())

/**
 * BcYearSheet:
 *
 * The year planner on A4, lying: a row for each group, a column for each month, with the months at
 * the head of every page.
 */
G_DECLARE_FINAL_TYPE (BcYearSheet, bc_year_sheet, BC, YEAR_SHEET, GObject)

/**
 * bc_year_sheet_new:
 * @title: what stands at the top
 * @subtitle: school and year
 * @foot: what stands at the bottom, before the number of the page
 * @months: (array zero-terminated=1): the heads of the columns
 *
 * Returns: (transfer full): a sheet without rows
 */
BcYearSheet *bc_year_sheet_new (const char        *title,
                                const char        *subtitle,
                                const char        *foot,
                                const char *const *months);

/**
 * bc_year_sheet_add_row:
 * @name: of the group
 * @cells: (array zero-terminated=1): what stands in each month, may be ""; as many as there are
 *   months
 *
 * Adds a row.
 */
void bc_year_sheet_add_row (BcYearSheet       *self,
                            const char        *name,
                            const char *const *cells);

const char *bc_year_sheet_get_title (BcYearSheet *self);

/**
 * bc_year_sheet_count:
 * @sheet: the sheet
 *
 * Returns: how many pages it takes; a [callback@PaperCount]
 */
guint bc_year_sheet_count (cairo_t *cr,
                           double   width,
                           double   height,
                           gpointer sheet);

/**
 * bc_year_sheet_draw:
 * @sheet: the sheet
 *
 * Draws a page; a [callback@PaperDraw] that always fits.
 */
gboolean bc_year_sheet_draw (cairo_t   *cr,
                             double     width,
                             double     height,
                             guint      page,
                             gpointer   sheet,
                             GError   **error);

/**
 * bc_year_sheet_write_pdf:
 * @file: where
 * @error: return location for an error in %BC_REPORT_ERROR
 *
 * Returns: whether the PDF is there
 */
gboolean bc_year_sheet_write_pdf (BcYearSheet  *self,
                                  GFile        *file,
                                  GError      **error);

G_END_DECLS
