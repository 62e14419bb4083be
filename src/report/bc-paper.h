/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* A4, in points. */
#define BC_PAPER_LONG 841.89
#define BC_PAPER_SHORT 595.28
#define BC_PAPER_MARGIN 34.0

/**
 * BcPaperDraw:
 * @cr: where to draw, in points
 * @width: of the page
 * @height: of the page
 *
 * Draws one page.
 *
 * Returns: whether it fits
 */
typedef gboolean (*BcPaperDraw) (cairo_t   *cr,
                                 double     width,
                                 double     height,
                                 gpointer   data,
                                 GError   **error);

/**
 * bc_paper_write_pdf:
 * @file: where; an older file stays whole when anything fails
 * @title: the title of the document
 * @width: of the page, in points
 * @height: of the page, in points
 * @draw: draws the page
 * @error: return location for an error in %BC_REPORT_ERROR
 *
 * Writes a PDF of one page.
 *
 * Returns: whether the file is there
 */
gboolean bc_paper_write_pdf (GFile        *file,
                             const char   *title,
                             double        width,
                             double        height,
                             BcPaperDraw   draw,
                             gpointer      data,
                             GError      **error);

/**
 * bc_paper_layout:
 * @cr: where it will be drawn
 * @text: the words
 * @size: of the letters, in points
 * @weight: of the letters
 * @width: after which lines are broken, in points
 *
 * Returns: (transfer full): the words laid out, wrapped within words where they are too long
 */
PangoLayout *bc_paper_layout (cairo_t     *cr,
                              const char  *text,
                              double       size,
                              PangoWeight  weight,
                              double       width);

/**
 * bc_paper_layout_height:
 *
 * Returns: the height of @layout in points
 */
double bc_paper_layout_height (PangoLayout *layout);

G_END_DECLS
