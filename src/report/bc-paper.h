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
 * @page: which page of the document, from 0
 *
 * Draws one page.
 *
 * Returns: whether it fits
 */
typedef gboolean (*BcPaperDraw) (cairo_t   *cr,
                                 double     width,
                                 double     height,
                                 guint      page,
                                 gpointer   data,
                                 GError   **error);

/**
 * BcPaperCount:
 * @cr: what would be drawn on
 * @width: of a page
 * @height: of a page
 *
 * Returns: how many pages of that size the document takes, at least one
 */
typedef guint (*BcPaperCount) (cairo_t  *cr,
                               double    width,
                               double    height,
                               gpointer  data);

/**
 * bc_paper_write_pdf:
 * @file: where; an older file stays whole when anything fails
 * @title: the title of the document
 * @width: of the page, in points
 * @height: of the page, in points
 * @count: (nullable): tells how many pages there are; %NULL for one
 * @draw: draws a page
 * @error: return location for an error in %BC_REPORT_ERROR
 *
 * Writes a PDF.
 *
 * Returns: whether the file is there
 */
gboolean bc_paper_write_pdf (GFile        *file,
                             const char   *title,
                             double        width,
                             double        height,
                             BcPaperCount  count,
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

/**
 * bc_paper_draw_words:
 * @cr: where to draw
 * @text: the words
 * @size: of the letters, in points
 * @weight: of the letters
 * @x: where they begin
 * @y: their top
 * @width: after which lines are broken
 *
 * Draws words on as many lines as they take.
 *
 * Returns: their height
 */
double bc_paper_draw_words (cairo_t     *cr,
                            const char  *text,
                            double       size,
                            PangoWeight  weight,
                            double       x,
                            double       y,
                            double       width);

/**
 * bc_paper_draw_line:
 *
 * Draws words as bc_paper_draw_words() does, but on one line, shortened at the end.
 */
void bc_paper_draw_line (cairo_t     *cr,
                         const char  *text,
                         double       size,
                         PangoWeight  weight,
                         double       x,
                         double       y,
                         double       width);

/**
 * bc_paper_draw_rule:
 * @dx: how far it goes to the right
 * @dy: how far it goes down
 *
 * Draws a thin grey rule.
 */
void bc_paper_draw_rule (cairo_t *cr,
                         double   x,
                         double   y,
                         double   dx,
                         double   dy);

G_END_DECLS
