/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-overview-sheet"

#include "config.h"

#include "report/bc-overview-sheet.h"

#include <glib/gi18n-lib.h>

#include "report/bc-paper.h"

#define N_COLUMNS (1 + BC_OVERVIEW_N_COLUMNS)
#define SIZE 8.5
#define PADDING 4.0
#define HEAD_HEIGHT 42.0
#define NAME_HEIGHT 18.0
#define FOOT_HEIGHT 16.0
/* A line that begins above the edge of a page must end above it too. */
#define LINE_ROOM 14.0

/* How wide a column is, as a part of them all; needs take the most words. */
static const double shares[N_COLUMNS] = { 1.0, 1.5, 1.4, 1.3, 1.1, 2.0, 0.8 };

typedef struct
{
  char *cells[N_COLUMNS];
} Row;

struct _BcOverviewSheet
{
  GObject parent_instance;

  char *title;
  char *subtitle;
  char *foot;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (BcOverviewSheet, bc_overview_sheet, G_TYPE_OBJECT)

/* Where everything comes on a page. */
typedef struct
{
  cairo_t *cr;
  double left;
  double top;
  double width;
  double bottom;
} Table;

/* A row on a page, or the part of it from one height to another. */
typedef struct
{
  guint page;
  guint row;
  double from;
  double to;
} Slice;

static void
row_free (Row *row)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    g_free (row->cells[i]);
  g_free (row);
}

static void
bc_overview_sheet_finalize (GObject *object)
{
  BcOverviewSheet *self = BC_OVERVIEW_SHEET (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->foot);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (bc_overview_sheet_parent_class)->finalize (object);
}

static void
bc_overview_sheet_class_init (BcOverviewSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_overview_sheet_finalize;
}

static void
bc_overview_sheet_init (BcOverviewSheet *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
}

BcOverviewSheet *
bc_overview_sheet_new (const char *title, const char *subtitle, const char *foot)
{
  BcOverviewSheet *self = g_object_new (BC_TYPE_OVERVIEW_SHEET, NULL);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->foot = g_strdup (foot);
  return self;
}

void
bc_overview_sheet_add_pupil (BcOverviewSheet *self, const char *name, const char *const *texts)
{
  Row *row = g_new0 (Row, 1);

  row->cells[0] = g_strdup (name);
  for (guint i = 0; i < BC_OVERVIEW_N_COLUMNS; i++)
    row->cells[i + 1] = g_strdup (texts[i]);
  g_ptr_array_add (self->rows, row);
}

const char *
bc_overview_sheet_get_title (BcOverviewSheet *self)
{
  return self->title;
}

/* ---- where everything comes ---- */

static Table
table_for (cairo_t *cr, double width, double height)
{
  return (Table){ .cr = cr,
                  .left = BC_PAPER_MARGIN,
                  .top = BC_PAPER_MARGIN + HEAD_HEIGHT + NAME_HEIGHT,
                  .width = width - 2 * BC_PAPER_MARGIN,
                  .bottom = height - BC_PAPER_MARGIN - FOOT_HEIGHT };
}

static double
column_left (Table *table, guint column)
{
  double before = 0, all = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      before += i < column ? shares[i] : 0;
      all += shares[i];
    }
  return table->left + table->width * before / all;
}

static double
column_room (Table *table, guint column)
{
  return column_left (table, column + 1) - column_left (table, column) - 2 * PADDING;
}

static PangoLayout *
layout_cell (Table *table, Row *row, guint column)
{
  return bc_paper_layout (table->cr, row->cells[column], SIZE,
                          column == 0 ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL,
                          column_room (table, column));
}

static double
row_height (Table *table, Row *row)
{
  double height = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autoptr (PangoLayout) layout = layout_cell (table, row, i);

      height = MAX (height, bc_paper_layout_height (layout));
    }
  return height + 2 * PADDING;
}

/* A row that does not fit any more goes to the next page, whole where it can be. */
static GArray *
divide (BcOverviewSheet *self, Table *table)
{
  GArray *slices = g_array_new (FALSE, FALSE, sizeof (Slice));
  double page_room = table->bottom - table->top;
  double room = page_room;
  guint page = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      double height = row_height (table, self->rows->pdata[i]);
      double from = 0;

      if (height > room && room < page_room)
        {
          page++;
          room = page_room;
        }
      while (height - from > room)
        {
          Slice part = { page++, i, from, from + room - LINE_ROOM };

          g_array_append_val (slices, part);
          from = part.to;
          room = page_room;
        }
      g_array_append_val (slices, ((Slice){ page, i, from, height }));
      room -= height - from;
    }
  return slices;
}

guint
bc_overview_sheet_count (cairo_t *cr, double width, double height, gpointer sheet)
{
  Table table = table_for (cr, width, height);
  g_autoptr (GArray) slices = divide (sheet, &table);

  return slices->len > 0 ? g_array_index (slices, Slice, slices->len - 1).page + 1 : 1;
}

/* ---- drawing ---- */

static void
draw_head (BcOverviewSheet *self, Table *table)
{
  double y = table->top - NAME_HEIGHT;

  bc_paper_draw_line (table->cr, self->title, 15, PANGO_WEIGHT_BOLD, table->left, BC_PAPER_MARGIN,
                      table->width);
  bc_paper_draw_line (table->cr, self->subtitle, 9, PANGO_WEIGHT_NORMAL, table->left,
                      BC_PAPER_MARGIN + 21, table->width);
  for (guint i = 0; i < N_COLUMNS; i++)
    bc_paper_draw_line (table->cr, i == 0 ? _ ("Pupil") : bc_overview_column_title (i - 1), SIZE,
                        PANGO_WEIGHT_BOLD, column_left (table, i) + (i > 0 ? PADDING : 0), y + 3,
                        column_room (table, i));
}

static void
draw_foot (BcOverviewSheet *self, Table *table, guint page, guint n_pages)
{
  /* Translators: the number of a page, and how many there are. */
  g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), page + 1, n_pages);
  g_autofree char *foot = g_strdup_printf ("%s  ·  %s", self->foot, number);

  bc_paper_draw_line (table->cr, foot, 7.5, PANGO_WEIGHT_NORMAL, table->left, table->bottom + 7,
                      table->width);
}

/* The lines that begin within the slice. */
static void
draw_lines (Table *table, PangoLayout *layout, const Slice *slice, double x, double y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoRectangle line;
      double top, baseline = (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;

      pango_layout_iter_get_line_extents (iter, NULL, &line);
      top = (double) line.y / PANGO_SCALE + PADDING;
      if (top < slice->from || top >= slice->to)
        continue;
      cairo_move_to (table->cr, x + (double) line.x / PANGO_SCALE,
                     y + PADDING + baseline - slice->from);
      pango_cairo_show_layout_line (table->cr, pango_layout_iter_get_line_readonly (iter));
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
draw_slice (BcOverviewSheet *self, Table *table, const Slice *slice, double y)
{
  bc_paper_draw_rule (table->cr, table->left, y, table->width, 0);
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autoptr (PangoLayout) layout = layout_cell (table, self->rows->pdata[slice->row], i);

      draw_lines (table, layout, slice, column_left (table, i) + (i > 0 ? PADDING : 0), y);
      if (i > 0)
        bc_paper_draw_rule (table->cr, column_left (table, i), y, 0, slice->to - slice->from);
    }
}

gboolean
bc_overview_sheet_draw (
  cairo_t *cr, double width, double height, guint page, gpointer sheet, GError **error)
{
  BcOverviewSheet *self = sheet;
  Table table = table_for (cr, width, height);
  g_autoptr (GArray) slices = divide (self, &table);
  double y = table.top;

  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_head (self, &table);
  for (guint i = 0; i < slices->len; i++)
    {
      const Slice *slice = &g_array_index (slices, Slice, i);

      if (slice->page != page)
        continue;
      draw_slice (self, &table, slice, y);
      y += slice->to - slice->from;
    }
  bc_paper_draw_rule (cr, table.left, y, table.width, 0);
  draw_foot (self, &table, page, bc_overview_sheet_count (cr, width, height, sheet));
  return TRUE;
}

gboolean
bc_overview_sheet_write_pdf (BcOverviewSheet *self, GFile *file, GError **error)
{
  return bc_paper_write_pdf (file, self->title, BC_PAPER_LONG, BC_PAPER_SHORT,
                             bc_overview_sheet_count, bc_overview_sheet_draw, self, error);
}
