/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-year-sheet"

#include "config.h"

#include "report/bc-year-sheet.h"

#include <glib/gi18n-lib.h>

#define SIZE 8.5
#define PADDING 4.0
#define HEAD_HEIGHT 42.0
#define MONTH_HEIGHT 18.0
#define FOOT_HEIGHT 16.0
#define NAME_WIDTH 74.0

typedef struct
{
  char *name;
  GStrv cells;
} Row;

struct _BcYearSheet
{
  GObject    parent_instance;

  char      *title;
  char      *subtitle;
  char      *foot;
  GStrv      months;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (BcYearSheet, bc_year_sheet, G_TYPE_OBJECT)

/* Where everything comes on a page. */
typedef struct
{
  cairo_t *cr;
  double   left;
  double   top;
  double   width;
  double   bottom;
  double   column;
} Table;

static void
row_free (gpointer data)
{
  Row *row = data;

  g_free (row->name);
  g_strfreev (row->cells);
  g_free (row);
}

static void
bc_year_sheet_finalize (GObject *object)
{
  BcYearSheet *self = BC_YEAR_SHEET (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->foot);
  g_strfreev (self->months);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (bc_year_sheet_parent_class)->finalize (object);
}

static void
bc_year_sheet_class_init (BcYearSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_year_sheet_finalize;
}

static void
bc_year_sheet_init (BcYearSheet *self)
{
  self->rows = g_ptr_array_new_with_free_func (row_free);
}

BcYearSheet *
bc_year_sheet_new (const char *title, const char *subtitle, const char *foot,
                   const char *const *months)
{
  BcYearSheet *self = g_object_new (BC_TYPE_YEAR_SHEET, NULL);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->foot = g_strdup (foot);
  self->months = g_strdupv ((GStrv) months);
  return self;
}

void
bc_year_sheet_add_row (BcYearSheet *self, const char *name, const char *const *cells)
{
  Row *row = g_new0 (Row, 1);

  row->name = g_strdup (name);
  row->cells = g_strdupv ((GStrv) cells);
  g_ptr_array_add (self->rows, row);
}

const char *
bc_year_sheet_get_title (BcYearSheet *self)
{
  return self->title;
}

/* ---- where everything comes ---- */

static Table
table_for (BcYearSheet *self, cairo_t *cr, double width, double height)
{
  double all = width - 2 * BC_PAPER_MARGIN;

  return (Table){ .cr = cr,
                  .left = BC_PAPER_MARGIN,
                  .top = BC_PAPER_MARGIN + HEAD_HEIGHT + MONTH_HEIGHT,
                  .width = all,
                  .bottom = height - BC_PAPER_MARGIN - FOOT_HEIGHT,
                  .column = (all - NAME_WIDTH) / MAX (g_strv_length (self->months), 1) };
}

static double
words_height (Table *table, const char *words, PangoWeight weight, double room)
{
  g_autoptr (PangoLayout) layout = bc_paper_layout (table->cr, words, SIZE, weight, room);

  return bc_paper_layout_height (layout);
}

static double
row_height (Table *table, Row *row)
{
  double height = words_height (table, row->name, PANGO_WEIGHT_BOLD, NAME_WIDTH - PADDING);

  for (guint i = 0; row->cells[i] != NULL; i++)
    height = MAX (height, words_height (table, row->cells[i], PANGO_WEIGHT_NORMAL,
                                        table->column - 2 * PADDING));
  return height + 2 * PADDING;
}

/* The row with which the page after the one that begins with @first begins. */
static guint
end_of_page (BcYearSheet *self, Table *table, guint first)
{
  double room = table->bottom - table->top;
  guint row = first;

  while (row < self->rows->len)
    {
      double height = row_height (table, self->rows->pdata[row]);

      if (height > room && row > first)
        break;
      room -= height;
      row++;
    }
  return row;
}

guint
bc_year_sheet_count (cairo_t *cr, double width, double height, gpointer sheet)
{
  BcYearSheet *self = sheet;
  Table table = table_for (self, cr, width, height);
  guint pages = 0;

  for (guint row = 0; row < self->rows->len; pages++)
    row = end_of_page (self, &table, row);
  return MAX (pages, 1);
}

/* ---- drawing ---- */

static double
column_left (Table *table, guint column)
{
  return table->left + NAME_WIDTH + column * table->column;
}

static void
draw_head (BcYearSheet *self, Table *table)
{
  bc_paper_draw_line (table->cr, self->title, 15, PANGO_WEIGHT_BOLD, table->left, BC_PAPER_MARGIN,
                      table->width);
  bc_paper_draw_line (table->cr, self->subtitle, 9, PANGO_WEIGHT_NORMAL, table->left,
                      BC_PAPER_MARGIN + 21, table->width);
  for (guint i = 0; self->months[i] != NULL; i++)
    bc_paper_draw_line (table->cr, self->months[i], SIZE, PANGO_WEIGHT_BOLD,
                        column_left (table, i) + PADDING, table->top - MONTH_HEIGHT + 3,
                        table->column - PADDING);
}

static void
draw_foot (BcYearSheet *self, Table *table, guint page, guint n_pages)
{
  g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), page + 1, n_pages);
  g_autofree char *foot = g_strdup_printf ("%s  ·  %s", self->foot, number);

  bc_paper_draw_line (table->cr, foot, 7.5, PANGO_WEIGHT_NORMAL, table->left, table->bottom + 7,
                      table->width);
}

static double
draw_row (Table *table, Row *row, double y)
{
  double height = row_height (table, row);

  bc_paper_draw_rule (table->cr, table->left, y, table->width, 0);
  bc_paper_draw_words (table->cr, row->name, SIZE, PANGO_WEIGHT_BOLD, table->left, y + PADDING,
                       NAME_WIDTH - PADDING);
  for (guint i = 0; row->cells[i] != NULL; i++)
    {
      bc_paper_draw_rule (table->cr, column_left (table, i), y, 0, height);
      bc_paper_draw_words (table->cr, row->cells[i], SIZE, PANGO_WEIGHT_NORMAL,
                           column_left (table, i) + PADDING, y + PADDING,
                           table->column - 2 * PADDING);
    }
  return height;
}

gboolean
bc_year_sheet_draw (cairo_t *cr, double width, double height, guint page, gpointer sheet,
                    GError **error)
{
  BcYearSheet *self = sheet;
  Table table = table_for (self, cr, width, height);
  double y = table.top;
  guint row = 0, end;

  for (guint i = 0; i < page; i++)
    row = end_of_page (self, &table, row);
  end = end_of_page (self, &table, row);
  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_head (self, &table);
  for (; row < end; row++)
    y += draw_row (&table, self->rows->pdata[row], y);
  bc_paper_draw_rule (cr, table.left, y, table.width, 0);
  draw_foot (self, &table, page, bc_year_sheet_count (cr, width, height, sheet));
  return TRUE;
}

gboolean
bc_year_sheet_write_pdf (BcYearSheet *self, GFile *file, GError **error)
{
  return bc_paper_write_pdf (file, self->title, BC_PAPER_LONG, BC_PAPER_SHORT, bc_year_sheet_count,
                             bc_year_sheet_draw, self, error);
}
