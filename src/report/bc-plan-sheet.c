/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-sheet"

#include "config.h"

#include "report/bc-plan-sheet.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-week.h"
#include "report/bc-paper.h"
#include "report/bc-report-error.h"

#define LARGEST 10.5
#define SMALLEST 7.0
#define STEP 0.5
#define N_ROWS BC_PLAN_SHEET_ROWS
#define LABEL_WIDTH 74.0
#define PADDING 5.0
#define HEAD_HEIGHT 46.0
#define NAME_HEIGHT 24.0
#define FOOT_HEIGHT 16.0
#define DAY_HEIGHT 12.0

/* What a cluster is to do stands before when and where. */
static const guint order[N_ROWS] = { BC_PLAN_SHEET_PUPILS, 1, 2, 3, BC_PLAN_SHEET_ARRANGEMENT,
                                     BC_PLAN_SHEET_CARDS, 4, 5 };

typedef struct
{
  char *name;
  char *cells[N_ROWS];
} Column;

struct _BcPlanSheet
{
  GObject    parent_instance;

  char      *title;
  char      *subtitle;
  char      *foot;
  char      *remark;
  GPtrArray *columns;
  GString   *days[BC_WEEK_DAYS];
};

G_DEFINE_FINAL_TYPE (BcPlanSheet, bc_plan_sheet, G_TYPE_OBJECT)

/* Where everything comes on a page of one size with letters of one size. */
typedef struct
{
  cairo_t *cr;
  double   left;
  double   top;
  double   width;
  double   room;
  double   column_width;
  double   day_width;
  double   size;
  double   heights[N_ROWS];
  double   week_height;
  double   total;
} Table;

static void
column_free (Column *column)
{
  g_free (column->name);
  for (guint i = 0; i < N_ROWS; i++)
    g_free (column->cells[i]);
  g_free (column);
}

static void
bc_plan_sheet_finalize (GObject *object)
{
  BcPlanSheet *self = BC_PLAN_SHEET (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->foot);
  g_free (self->remark);
  g_ptr_array_unref (self->columns);
  for (guint i = 0; i < BC_WEEK_DAYS; i++)
    g_string_free (self->days[i], TRUE);

  G_OBJECT_CLASS (bc_plan_sheet_parent_class)->finalize (object);
}

static void
bc_plan_sheet_class_init (BcPlanSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_plan_sheet_finalize;
}

static void
bc_plan_sheet_init (BcPlanSheet *self)
{
  self->columns = g_ptr_array_new_with_free_func ((GDestroyNotify) column_free);
  for (guint i = 0; i < BC_WEEK_DAYS; i++)
    self->days[i] = g_string_new (NULL);
}

BcPlanSheet *
bc_plan_sheet_new (const char *title, const char *subtitle, const char *foot)
{
  BcPlanSheet *self = g_object_new (BC_TYPE_PLAN_SHEET, NULL);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->foot = g_strdup (foot);
  return self;
}

void
bc_plan_sheet_add_cluster (BcPlanSheet *self, const char *name, const char *const *cells)
{
  Column *column = g_new0 (Column, 1);

  column->name = g_strdup (name);
  for (guint i = 0; i < N_ROWS; i++)
    column->cells[i] = g_strdup (cells[i]);
  g_ptr_array_add (self->columns, column);
}

void
bc_plan_sheet_add_moment (BcPlanSheet *self, gint64 weekday, const char *text)
{
  g_return_if_fail (weekday >= 1 && weekday <= BC_WEEK_DAYS);

  if (self->days[weekday - 1]->len > 0)
    g_string_append_c (self->days[weekday - 1], '\n');
  g_string_append (self->days[weekday - 1], text);
}

void
bc_plan_sheet_set_remark (BcPlanSheet *self, const char *remark)
{
  g_free (self->remark);
  self->remark = g_strdup (remark);
}

const char *
bc_plan_sheet_get_title (BcPlanSheet *self)
{
  return self->title;
}

static const char *
row_title (guint row)
{
  switch (row)
    {
    case BC_PLAN_SHEET_PUPILS:
      return _("Pupils");
    case BC_PLAN_SHEET_ARRANGEMENT:
      return _("Arrangement");
    case BC_PLAN_SHEET_CARDS:
      return _("Cards");
    default:
      return bc_plan_text_get_title (row - 1);
    }
}

/* What was planned beside the texts of the cluster takes no room where it was not. */
static gboolean
is_shown (BcPlanSheet *self, guint row)
{
  if (row < BC_PLAN_SHEET_ARRANGEMENT)
    return TRUE;
  for (guint i = 0; i < self->columns->len; i++)
    {
      if (*((Column *) self->columns->pdata[i])->cells[row] != '\0')
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_week (BcPlanSheet *self)
{
  for (guint i = 0; i < BC_WEEK_DAYS; i++)
    {
      if (self->days[i]->len > 0)
        return TRUE;
    }
  return FALSE;
}

/* ---- fitting ---- */

static double
text_height (Table *table, const char *text, double width)
{
  g_autoptr (PangoLayout) layout = bc_paper_layout (table->cr, text, table->size,
                                                    PANGO_WEIGHT_NORMAL, width - 2 * PADDING);

  return bc_paper_layout_height (layout) + 2 * PADDING;
}

static double
cell_height (BcPlanSheet *self, Table *table, guint column, guint row)
{
  Column *entry = self->columns->pdata[column];

  return is_shown (self, row) ? text_height (table, entry->cells[row], table->column_width) : 0;
}

static double
day_height (BcPlanSheet *self, Table *table, guint day)
{
  return has_week (self) ? DAY_HEIGHT + text_height (table, self->days[day]->str, table->day_width)
                         : 0;
}

static void
measure (BcPlanSheet *self, Table *table, double size)
{
  table->size = size;
  table->total = 0;
  table->week_height = 0;
  for (guint row = 0; row < N_ROWS; row++)
    {
      table->heights[row] = 0;
      for (guint column = 0; column < self->columns->len; column++)
        table->heights[row] = MAX (table->heights[row], cell_height (self, table, column, row));
      table->total += table->heights[row];
    }
  for (guint day = 0; day < BC_WEEK_DAYS; day++)
    table->week_height = MAX (table->week_height, day_height (self, table, day));
  table->total += table->week_height;
}

static PangoLayout *
layout_remark (BcPlanSheet *self, Table *table)
{
  return bc_paper_layout (table->cr, self->remark != NULL ? self->remark : "", 8.5,
                          PANGO_WEIGHT_NORMAL, table->width);
}

static double
remark_height (BcPlanSheet *self, Table *table)
{
  g_autoptr (PangoLayout) layout = layout_remark (self, table);

  return self->remark != NULL ? bc_paper_layout_height (layout) + PADDING : 0;
}

static Table
table_for (BcPlanSheet *self, cairo_t *cr, double width, double height)
{
  Table table = { .cr = cr, .left = BC_PAPER_MARGIN,
                  .top = BC_PAPER_MARGIN + HEAD_HEIGHT + NAME_HEIGHT };

  table.width = width - 2 * BC_PAPER_MARGIN;
  table.room = height - table.top - BC_PAPER_MARGIN - FOOT_HEIGHT - remark_height (self, &table);
  table.column_width = (table.width - LABEL_WIDTH) / MAX (1, self->columns->len);
  table.day_width = (table.width - LABEL_WIDTH) / BC_WEEK_DAYS;
  return table;
}

/* A cell, or a day of the week: what it is called, and how much room it asks. */
typedef struct
{
  const char *title;
  const char *of;
  const char *text;
  double      height;
  guint       column;
  guint       cell;
} Longest;

static void
take_longer (Longest *longest, Longest other)
{
  if (other.height > longest->height)
    *longest = other;
}

/* The cell that asks the most: in the highest row, the longest. */
static Longest
find_longest (BcPlanSheet *self, Table *table)
{
  Longest longest = { "", "", "", 0, 0, BC_PLAN_SHEET_PUPILS };

  for (guint row = 0; row < N_ROWS; row++)
    for (guint i = 0; i < self->columns->len; i++)
      {
        Column *column = self->columns->pdata[i];

        take_longer (&longest, (Longest) { row_title (row), column->name, column->cells[row],
                                           cell_height (self, table, i, row), i, row });
      }
  for (guint day = 0; day < BC_WEEK_DAYS; day++)
    take_longer (&longest, (Longest) { _("Week"), bc_week_day_name (day + 1),
                                       self->days[day]->str, day_height (self, table, day), 0,
                                       BC_PLAN_SHEET_WEEK });
  return longest;
}

static void
name_too_long (BcPlanSheet *self, Table *table, guint *column, guint *cell, GError **error)
{
  Longest longest = find_longest (self, table);
  glong letters = g_utf8_strlen (longest.text, -1);
  double part = (table->total - table->room) / longest.height;

  if (column != NULL)
    *column = longest.column;
  if (cell != NULL)
    *cell = longest.cell;
  g_set_error (error, BC_REPORT_ERROR, BC_REPORT_ERROR_TOO_LONG,
               /* Translators: for example: “Approach” of “Intensive” is too long … */
               _("“%s” of “%s” is too long for one page: shorten it by about %d characters."),
               longest.title, longest.of, MAX (10, (int) (letters * part / 10 + 1) * 10));
}

static gboolean
fit (BcPlanSheet *self, Table *table, guint *column, guint *cell, GError **error)
{
  for (double size = LARGEST; size >= SMALLEST; size -= STEP)
    {
      measure (self, table, size);
      if (table->total <= table->room)
        return TRUE;
    }
  name_too_long (self, table, column, cell, error);
  return FALSE;
}

/* What is left goes to the rows that are written in, so that one can still add by hand. */
static void
share_out (Table *table)
{
  double each = (table->room - table->total) / BC_N_PLAN_TEXTS;

  for (guint row = 1; row <= BC_N_PLAN_TEXTS; row++)
    table->heights[row] += each;
}

/* ---- drawing ---- */

static void
draw_words (Table *table, const char *text, double size, PangoWeight weight, double x, double y,
            double width)
{
  bc_paper_draw_words (table->cr, text, size, weight, x, y, width);
}

static void
draw_line (Table *table, const char *text, double size, PangoWeight weight, double x, double y,
           double width)
{
  bc_paper_draw_line (table->cr, text, size, weight, x, y, width);
}

static void
draw_rule (Table *table, double x, double y, double dx, double dy)
{
  bc_paper_draw_rule (table->cr, x, y, dx, dy);
}

/* A thin bar in the colour of the cluster; its name stands beside it for whoever prints in grey. */
static void
draw_names (BcPlanSheet *self, Table *table)
{
  const double colours[][3] = { { 0.20, 0.47, 0.75 }, { 0.50, 0.30, 0.60 }, { 0.80, 0.42, 0.05 },
                                { 0.16, 0.55, 0.35 } };

  for (guint i = 0; i < self->columns->len; i++)
    {
      double x = table->left + LABEL_WIDTH + i * table->column_width;
      const double *colour = colours[i % G_N_ELEMENTS (colours)];

      cairo_set_source_rgb (table->cr, colour[0], colour[1], colour[2]);
      cairo_rectangle (table->cr, x, table->top - NAME_HEIGHT, table->column_width - 4, 3);
      cairo_fill (table->cr);
      cairo_set_source_rgb (table->cr, 0, 0, 0);
      draw_line (table, ((Column *) self->columns->pdata[i])->name, 11, PANGO_WEIGHT_BOLD,
                 x + PADDING, table->top - NAME_HEIGHT + 5, table->column_width - 2 * PADDING);
    }
}

static void
draw_row (BcPlanSheet *self, Table *table, guint row, double y)
{
  draw_rule (table, table->left, y, table->width, 0);
  draw_words (table, row_title (row), 8.5, PANGO_WEIGHT_BOLD, table->left, y + PADDING,
              LABEL_WIDTH - PADDING);
  for (guint i = 0; i < self->columns->len; i++)
    {
      double x = table->left + LABEL_WIDTH + i * table->column_width;

      draw_rule (table, x, y, 0, table->heights[row]);
      draw_words (table, ((Column *) self->columns->pdata[i])->cells[row], table->size,
                  PANGO_WEIGHT_NORMAL, x + PADDING, y + PADDING,
                  table->column_width - 2 * PADDING);
    }
}

static void
draw_week (BcPlanSheet *self, Table *table, double y)
{
  draw_rule (table, table->left, y, table->width, 0);
  draw_words (table, _("Week"), 8.5, PANGO_WEIGHT_BOLD, table->left, y + PADDING,
              LABEL_WIDTH - PADDING);
  for (guint i = 0; i < BC_WEEK_DAYS; i++)
    {
      double x = table->left + LABEL_WIDTH + i * table->day_width;

      draw_rule (table, x, y, 0, table->week_height);
      draw_line (table, bc_week_day_name (i + 1), 8.5, PANGO_WEIGHT_BOLD, x + PADDING, y + PADDING,
                 table->day_width - 2 * PADDING);
      draw_words (table, self->days[i]->str, table->size, PANGO_WEIGHT_NORMAL, x + PADDING,
                  y + PADDING + DAY_HEIGHT, table->day_width - 2 * PADDING);
    }
}

static void
draw_remark (BcPlanSheet *self, Table *table, double y)
{
  g_autoptr (PangoLayout) layout = layout_remark (self, table);

  cairo_move_to (table->cr, table->left, y + PADDING);
  pango_cairo_show_layout (table->cr, layout);
}

gboolean
bc_plan_sheet_draw (cairo_t *cr, double width, double height, guint page, gpointer sheet,
                    GError **error)
{
  BcPlanSheet *self = sheet;
  Table table = table_for (self, cr, width, height);
  double y = table.top;

  if (!fit (self, &table, NULL, NULL, error))
    return FALSE;
  share_out (&table);
  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_line (&table, self->title, 17, PANGO_WEIGHT_BOLD, table.left, BC_PAPER_MARGIN, table.width);
  draw_line (&table, self->subtitle, 9.5, PANGO_WEIGHT_NORMAL, table.left, BC_PAPER_MARGIN + 23,
             table.width);
  draw_names (self, &table);
  for (guint i = 0; i < N_ROWS; i++)
    {
      if (is_shown (self, order[i]))
        draw_row (self, &table, order[i], y);
      y += table.heights[order[i]];
    }
  if (has_week (self))
    draw_week (self, &table, y);
  y += table.week_height;
  draw_rule (&table, table.left, y, table.width, 0);
  draw_remark (self, &table, y);
  draw_line (&table, self->foot, 7.5, PANGO_WEIGHT_NORMAL, table.left,
             height - BC_PAPER_MARGIN - 9, table.width);
  return TRUE;
}

gboolean
bc_plan_sheet_fits (BcPlanSheet *self, guint *cluster, guint *cell, GError **error)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (surface);
  Table table = table_for (self, cr, BC_PAPER_LONG, BC_PAPER_SHORT);
  gboolean fits = fit (self, &table, cluster, cell, error);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return fits;
}

gboolean
bc_plan_sheet_write_pdf (BcPlanSheet *self, GFile *file, GError **error)
{
  return bc_paper_write_pdf (file, self->title, BC_PAPER_LONG, BC_PAPER_SHORT, NULL,
                             bc_plan_sheet_draw, self, error);
}
