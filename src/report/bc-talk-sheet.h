/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

#define BC_TYPE_TALK_SHEET (bc_talk_sheet_get_type ())

/**
 * BcTalkSheet:
 *
 * The preparation of a talk on one A4 page: the questions, each with rules to write on. With more
 * questions the letters and the rules come closer.
 */
G_DECLARE_FINAL_TYPE (BcTalkSheet, bc_talk_sheet, BC, TALK_SHEET, GObject)

/**
 * bc_talk_sheet_new:
 * @title: what stands at the top: which talk, about whom
 * @subtitle: when and where
 * @foot: what stands at the bottom
 *
 * Returns: (transfer full): a page to write on, without questions
 */
BcTalkSheet *bc_talk_sheet_new (const char *title,
                                const char *subtitle,
                                const char *foot);

/**
 * bc_talk_sheet_add_question:
 * @question: the words
 *
 * Adds a question.
 */
void bc_talk_sheet_add_question (BcTalkSheet *self,
                                 const char  *question);

const char *bc_talk_sheet_get_title (BcTalkSheet *self);

/**
 * bc_talk_sheet_fits:
 * @error: return location for %BC_REPORT_ERROR_TOO_LONG
 *
 * Returns: whether all questions fit on the page with room to write
 */
gboolean bc_talk_sheet_fits (BcTalkSheet  *self,
                             GError      **error);

/**
 * bc_talk_sheet_draw:
 * @page: 0
 * @sheet: the sheet
 * @error: return location for %BC_REPORT_ERROR_TOO_LONG
 *
 * Draws the page; a [callback@PaperDraw].
 *
 * Returns: whether it fits
 */
gboolean bc_talk_sheet_draw (cairo_t   *cr,
                             double     width,
                             double     height,
                             guint      page,
                             gpointer   sheet,
                             GError   **error);

/**
 * bc_talk_sheet_write_pdf:
 * @file: where
 * @error: return location for an error in %BC_REPORT_ERROR
 *
 * Returns: whether the PDF is there
 */
gboolean bc_talk_sheet_write_pdf (BcTalkSheet  *self,
                                  GFile        *file,
                                  GError      **error);

G_END_DECLS
