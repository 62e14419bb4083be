/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-paper.h"

G_BEGIN_DECLS

/**
 * BcHistoryStyle:
 * @BC_HISTORY_VERSION: the name of a version, which never stands alone at the end of a page
 * @BC_HISTORY_WORDS: plain words
 * @BC_HISTORY_PART: what a change is about; stays with the words below it
 * @BC_HISTORY_CHANGE: a change of a text in Pango's markup, set in a little
 * @BC_HISTORY_LINE: any other change, set in a little
 *
 * How a paragraph looks.
 */
typedef enum
{
  BC_HISTORY_VERSION,
  BC_HISTORY_WORDS,
  BC_HISTORY_PART,
  BC_HISTORY_CHANGE,
  BC_HISTORY_LINE,
} BcHistoryStyle;

#define BC_TYPE_HISTORY_SHEET (bc_history_sheet_get_type ())

/**
 * BcHistorySheet:
 *
 * A running text on A4, upright, on as many pages as it takes: the history of a groepsplan, or the
 * preparation of a groepsbespreking.
 */
G_DECLARE_FINAL_TYPE (BcHistorySheet, bc_history_sheet, BC, HISTORY_SHEET, GObject)

/**
 * bc_history_sheet_new:
 * @title: what stands at the top
 * @subtitle: school, period, teachers
 * @foot: what stands at the bottom of each page
 *
 * Returns: (transfer full): a document without paragraphs
 */
BcHistorySheet *bc_history_sheet_new (const char *title,
                                      const char *subtitle,
                                      const char *foot);

/**
 * bc_history_sheet_add:
 * @style: how it looks
 * @text: its words; markup for %BC_HISTORY_CHANGE
 *
 * Adds a paragraph.
 */
void bc_history_sheet_add (BcHistorySheet *self,
                           BcHistoryStyle  style,
                           const char     *text);

const char *bc_history_sheet_get_title (BcHistorySheet *self);

/**
 * bc_history_sheet_count:
 * @sheet: the sheet
 *
 * A [callback@PaperCount].
 */
guint bc_history_sheet_count (cairo_t *cr,
                              double   width,
                              double   height,
                              gpointer sheet);

/**
 * bc_history_sheet_draw:
 * @sheet: the sheet
 *
 * Draws a page; a [callback@PaperDraw] that always fits.
 */
gboolean bc_history_sheet_draw (cairo_t   *cr,
                                double     width,
                                double     height,
                                guint      page,
                                gpointer   sheet,
                                GError   **error);

/**
 * bc_history_sheet_write_pdf:
 * @file: where
 * @error: return location for an error in %BC_REPORT_ERROR
 *
 * Returns: whether the PDF is there
 */
gboolean bc_history_sheet_write_pdf (BcHistorySheet  *self,
                                     GFile           *file,
                                     GError         **error);

G_END_DECLS
