/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "school/bc-overview.h"

G_BEGIN_DECLS

#define BC_TYPE_OVERVIEW_SHEET (bc_overview_sheet_get_type ())

/**
 * BcOverviewSheet:
 *
 * The groepsoverzicht on A4 landscape pages: a row for each pupil, the heading on every page. A row
 * is split over pages only where it is longer than a page.
 */
G_DECLARE_FINAL_TYPE (BcOverviewSheet, bc_overview_sheet, BC, OVERVIEW_SHEET, GObject)

/**
 * bc_overview_sheet_new:
 * @title: what stands at the top
 * @subtitle: school, period, teachers
 * @foot: what stands at the bottom, before the number of the page
 *
 * Returns: (transfer full): a sheet without rows
 */
BcOverviewSheet *bc_overview_sheet_new (const char *title,
                                        const char *subtitle,
                                        const char *foot);

/**
 * bc_overview_sheet_add_pupil:
 * @name: of the pupil
 * @texts: (array fixed-size=6): what the cells say, in the order of [enum@Bc.OverviewColumn]
 *
 * Adds a row.
 */
void bc_overview_sheet_add_pupil (BcOverviewSheet   *self,
                                  const char        *name,
                                  const char *const *texts);

const char *bc_overview_sheet_get_title (BcOverviewSheet *self);

/**
 * bc_overview_sheet_count:
 * @sheet: the sheet
 *
 * Returns: how many pages it takes; a [callback@PaperCount]
 */
guint bc_overview_sheet_count (cairo_t  *cr,
                               double    width,
                               double    height,
                               gpointer  sheet);

/**
 * bc_overview_sheet_draw:
 * @sheet: the sheet
 *
 * Draws a page; a [callback@PaperDraw] that always fits.
 */
gboolean bc_overview_sheet_draw (cairo_t   *cr,
                                 double     width,
                                 double     height,
                                 guint      page,
                                 gpointer   sheet,
                                 GError   **error);

/**
 * bc_overview_sheet_write_pdf:
 * @file: where
 * @error: return location for an error in %BC_REPORT_ERROR
 *
 * Returns: whether the PDF is there
 */
gboolean bc_overview_sheet_write_pdf (BcOverviewSheet  *self,
                                      GFile            *file,
                                      GError          **error);

G_END_DECLS
