/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-history-sheet"

#include "config.h"

#include "report/bc-history-sheet.h"

#include <glib/gi18n-lib.h>

#define MARGIN 54.0
#define HEAD_HEIGHT 58.0
#define FOOT_HEIGHT 22.0
#define INDENT 14.0

static const struct
{
  double size;
  PangoWeight weight;
  double above;
  double left;
} styles[] = {
  [BC_HISTORY_VERSION] = { 12.5, PANGO_WEIGHT_BOLD, 16, 0 },
  [BC_HISTORY_WORDS] = { 10.5, PANGO_WEIGHT_NORMAL, 3, 0 },
  [BC_HISTORY_PART] = { 8.5, PANGO_WEIGHT_BOLD, 8, INDENT },
  [BC_HISTORY_CHANGE] = { 10, PANGO_WEIGHT_NORMAL, 1, INDENT },
  [BC_HISTORY_LINE] = { 10, PANGO_WEIGHT_NORMAL, 8, INDENT },
};

typedef struct
{
  BcHistoryStyle style;
  char *text;
} Paragraph;

struct _BcHistorySheet
{
  GObject parent_instance;

  char *title;
  char *subtitle;
  char *foot;
  GPtrArray *paragraphs;
};

G_DEFINE_FINAL_TYPE (BcHistorySheet, bc_history_sheet, G_TYPE_OBJECT)

/* Where the next line comes; lines of @page are drawn where that is to be drawn. */
typedef struct
{
  BcHistorySheet *sheet;
  cairo_t *cr;
  double width;
  double top;
  double bottom;
  double y;
  guint page;
  int drawn;
} Flow;

static void
paragraph_free (Paragraph *paragraph)
{
  g_free (paragraph->text);
  g_free (paragraph);
}

static void
bc_history_sheet_finalize (GObject *object)
{
  BcHistorySheet *self = BC_HISTORY_SHEET (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->foot);
  g_ptr_array_unref (self->paragraphs);

  G_OBJECT_CLASS (bc_history_sheet_parent_class)->finalize (object);
}

static void
bc_history_sheet_class_init (BcHistorySheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_history_sheet_finalize;
}

static void
bc_history_sheet_init (BcHistorySheet *self)
{
  self->paragraphs = g_ptr_array_new_with_free_func ((GDestroyNotify) paragraph_free);
}

BcHistorySheet *
bc_history_sheet_new (const char *title, const char *subtitle, const char *foot)
{
  BcHistorySheet *self = g_object_new (BC_TYPE_HISTORY_SHEET, NULL);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->foot = g_strdup (foot);
  return self;
}

void
bc_history_sheet_add (BcHistorySheet *self, BcHistoryStyle style, const char *text)
{
  Paragraph *paragraph = g_new0 (Paragraph, 1);

  paragraph->style = style;
  paragraph->text = g_strdup (text);
  g_ptr_array_add (self->paragraphs, paragraph);
}

const char *
bc_history_sheet_get_title (BcHistorySheet *self)
{
  return self->title;
}

/* ---- flowing ---- */

static PangoLayout *
layout_paragraph (Flow *flow, guint number)
{
  Paragraph *paragraph = flow->sheet->paragraphs->pdata[number];
  gboolean markup = paragraph->style == BC_HISTORY_CHANGE;
  PangoLayout *layout =
    bc_paper_layout (flow->cr, markup ? "" : paragraph->text, styles[paragraph->style].size,
                     styles[paragraph->style].weight, flow->width - styles[paragraph->style].left);

  if (markup)
    pango_layout_set_markup (layout, paragraph->text, -1);
  return layout;
}

/* What stands over something keeps a line of it on its page. */
static double
room_to_keep (Flow *flow, guint number)
{
  BcHistoryStyle style = ((Paragraph *) flow->sheet->paragraphs->pdata[number])->style;
  double room = 0;

  while (style == BC_HISTORY_VERSION || style == BC_HISTORY_PART)
    {
      if (++number == flow->sheet->paragraphs->len)
        break;
      style = ((Paragraph *) flow->sheet->paragraphs->pdata[number])->style;
      room += styles[style].above + 2 * styles[style].size;
    }
  return room;
}

static void
turn_page (Flow *flow)
{
  flow->page++;
  flow->y = flow->top;
}

static void
put_line (Flow *flow, PangoLayoutIter *lines, double x, double keep)
{
  PangoRectangle extents;
  double height, baseline;

  pango_layout_iter_get_line_extents (lines, NULL, &extents);
  height = (double) extents.height / PANGO_SCALE;
  baseline = (double) (pango_layout_iter_get_baseline (lines) - extents.y) / PANGO_SCALE;
  if (flow->y + height + keep > flow->bottom && flow->y > flow->top)
    turn_page (flow);
  if (flow->drawn == (int) flow->page)
    {
      cairo_move_to (flow->cr, x + (double) extents.x / PANGO_SCALE, flow->y + baseline);
      pango_cairo_show_layout_line (flow->cr, pango_layout_iter_get_line_readonly (lines));
    }
  flow->y += height;
}

static void
put_paragraph (Flow *flow, guint number)
{
  BcHistoryStyle style = ((Paragraph *) flow->sheet->paragraphs->pdata[number])->style;
  g_autoptr (PangoLayout) layout = layout_paragraph (flow, number);
  PangoLayoutIter *lines = pango_layout_get_iter (layout);
  double keep = room_to_keep (flow, number);

  if (flow->y > flow->top)
    flow->y += styles[style].above;
  do
    put_line (flow, lines, MARGIN + styles[style].left, keep);
  while (pango_layout_iter_next_line (lines));
  pango_layout_iter_free (lines);
}

/* Puts everything where it comes, and draws the page @drawn; -1 for none. */
static guint
flow_over_pages (BcHistorySheet *self, cairo_t *cr, double width, double height, int drawn)
{
  Flow flow = { self,
                cr,
                width - 2 * MARGIN,
                MARGIN + HEAD_HEIGHT,
                height - MARGIN - FOOT_HEIGHT,
                MARGIN + HEAD_HEIGHT,
                0,
                drawn };

  for (guint i = 0; i < self->paragraphs->len; i++)
    put_paragraph (&flow, i);
  return flow.page + 1;
}

guint
bc_history_sheet_count (cairo_t *cr, double width, double height, gpointer sheet)
{
  return flow_over_pages (sheet, cr, width, height, -1);
}

gboolean
bc_history_sheet_draw (
  cairo_t *cr, double width, double height, guint page, gpointer sheet, GError **error)
{
  BcHistorySheet *self = sheet;
  double room = width - 2 * MARGIN;
  guint n_pages;
  g_autofree char *number = NULL;

  cairo_set_source_rgb (cr, 0, 0, 0);
  bc_paper_draw_line (cr, self->title, 17, PANGO_WEIGHT_BOLD, MARGIN, MARGIN, room);
  bc_paper_draw_line (cr, self->subtitle, 9.5, PANGO_WEIGHT_NORMAL, MARGIN, MARGIN + 25, room);
  bc_paper_draw_rule (cr, MARGIN, MARGIN + 44, room, 0);
  n_pages = flow_over_pages (self, cr, width, height, (int) page);
  /* Translators: the number of a page, and how many there are. */
  number = g_strdup_printf (_ ("Page %u of %u"), page + 1, n_pages);
  bc_paper_draw_line (cr, self->foot, 7.5, PANGO_WEIGHT_NORMAL, MARGIN, height - MARGIN, room);
  bc_paper_draw_line (cr, number, 7.5, PANGO_WEIGHT_NORMAL, width - MARGIN - 60, height - MARGIN,
                      60);
  return TRUE;
}

gboolean
bc_history_sheet_write_pdf (BcHistorySheet *self, GFile *file, GError **error)
{
  return bc_paper_write_pdf (file, self->title, BC_PAPER_SHORT, BC_PAPER_LONG,
                             bc_history_sheet_count, bc_history_sheet_draw, self, error);
}
