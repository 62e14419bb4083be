/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-paper"

#include "config.h"

#include "report/bc-paper.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "report/bc-report-error.h"

static cairo_status_t
collect (void *bytes, const guint8 *data, unsigned length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
draw_pages (cairo_t *cr, double width, double height, BcPaperCount count, BcPaperDraw draw,
            gpointer data, GError **error)
{
  guint n_pages = count != NULL ? count (cr, width, height, data) : 1;

  for (guint page = 0; page < n_pages; page++)
    {
      if (!draw (cr, width, height, page, data, error))
        return FALSE;
      cairo_show_page (cr);
    }
  return TRUE;
}

/* Paper is small: in memory first, then into the file in one go. */
gboolean
bc_paper_write_pdf (GFile *file, const char *title, double width, double height,
                    BcPaperCount count, BcPaperDraw draw, gpointer data, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GError) reason = NULL;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (collect, bytes, width, height);
  cairo_t *cr = cairo_create (surface);
  gboolean fits;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  fits = draw_pages (cr, width, height, count, draw, data, error);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  if (!fits)
    return FALSE;
  if (g_file_replace_contents (file, (const char *) bytes->data, bytes->len, NULL, FALSE,
                               G_FILE_CREATE_NONE, NULL, NULL, &reason))
    return TRUE;
  g_set_error (error, BC_REPORT_ERROR, BC_REPORT_ERROR_NOT_WRITTEN,
               _("The file could not be written. Choose another folder or make room. (%s)"),
               reason->message);
  return FALSE;
}

PangoLayout *
bc_paper_layout (cairo_t *cr, const char *text, double size, PangoWeight weight, double width)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string ("Sans");
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  /* A printer's resolution must not change where lines break. */
  pango_cairo_context_set_resolution (pango_layout_get_context (layout), 72);
  pango_font_description_set_size (font, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, valid, -1);
  return layout;
}

double
bc_paper_layout_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

double
bc_paper_draw_words (cairo_t *cr, const char *text, double size, PangoWeight weight, double x,
                     double y, double width)
{
  g_autoptr (PangoLayout) layout = bc_paper_layout (cr, text, size, weight, width);

  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
  return bc_paper_layout_height (layout);
}

void
bc_paper_draw_line (cairo_t *cr, const char *text, double size, PangoWeight weight, double x,
                    double y, double width)
{
  g_autoptr (PangoLayout) layout = bc_paper_layout (cr, text, size, weight, width);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
}

void
bc_paper_draw_rule (cairo_t *cr, double x, double y, double dx, double dy)
{
  cairo_set_line_width (cr, 0.5);
  cairo_set_source_rgb (cr, 0.7, 0.7, 0.7);
  cairo_move_to (cr, x, y);
  cairo_rel_line_to (cr, dx, dy);
  cairo_stroke (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
}
