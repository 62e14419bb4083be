/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-count-table"

#include "widgets/bc-count-table.h"

#include <string.h>

#include "widgets/bc-clear-box.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-spoken-row.h"

struct _BcCountTable
{
  GtkBox        parent_instance;

  GStrv         columns;

  /* One width for the columns of numbers, one for that of the rows' names. No label wraps:
   * it would ask for another width in a low row than in a high one, and columns would go askew. */
  GtkSizeGroup *widths;
  GtkSizeGroup *names;
};

/* "Periode 3" on one line, also beside a picture. */
#define NAME_CHARS 9

G_DEFINE_FINAL_TYPE (BcCountTable, bc_count_table, GTK_TYPE_BOX)

static GtkWidget *
add_cell (BcCountTable *self, GtkWidget *row, GtkAccessibleRole role, const char *words,
          gboolean is_name)
{
  GtkWidget *cell = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", words, "xalign",
                                  is_name ? 0.0 : 0.5, "hexpand", is_name, NULL);

  if (is_name)
    {
      gtk_label_set_width_chars (GTK_LABEL (cell), NAME_CHARS);
      gtk_label_set_ellipsize (GTK_LABEL (cell), PANGO_ELLIPSIZE_END);
      gtk_widget_set_tooltip_text (cell, words);
    }
  gtk_size_group_add_widget (is_name ? self->names : self->widths, cell);
  gtk_widget_add_css_class (cell, "count-cell");
  bc_spoken_name_set (cell, words);
  bc_spoken_row_append (BC_SPOKEN_ROW (row), cell);
  return cell;
}

static GtkWidget *
add_row (BcCountTable *self, gboolean has_numbers)
{
  GtkWidget *row = bc_spoken_row_new (GTK_ACCESSIBLE_ROLE_ROW);

  gtk_widget_add_css_class (row, "count-row");
  gtk_widget_set_focusable (row, has_numbers);
  gtk_box_append (GTK_BOX (self), row);
  return row;
}

/* Its last word goes below the others: a column is no wider than it must. */
static void
add_column (BcCountTable *self, GtkWidget *row, const char *name)
{
  GtkWidget *cell = add_cell (self, row, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, name, FALSE);
  g_autofree char *lines = g_strdup (name);
  char *last_space = strrchr (lines, ' ');

  if (last_space != NULL)
    *last_space = '\n';
  gtk_label_set_text (GTK_LABEL (cell), lines);
  gtk_label_set_justify (GTK_LABEL (cell), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (cell, "caption-heading");
}

static void
bc_count_table_dispose (GObject *object)
{
  BcCountTable *self = BC_COUNT_TABLE (object);

  g_clear_object (&self->widths);
  g_clear_object (&self->names);
  g_clear_pointer (&self->columns, g_strfreev);

  G_OBJECT_CLASS (bc_count_table_parent_class)->dispose (object);
}

static void
bc_count_table_class_init (BcCountTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_count_table_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
bc_count_table_init (BcCountTable *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  self->widths = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
}

GtkWidget *
bc_count_table_new (void)
{
  return g_object_new (BC_TYPE_COUNT_TABLE, NULL);
}

void
bc_count_table_clear (BcCountTable *self)
{
  bc_clear_box (GTK_BOX (self));
}

void
bc_count_table_begin (BcCountTable *self, const char *rows, const char *const *columns)
{
  GtkWidget *row;

  bc_count_table_clear (self);
  g_strfreev (self->columns);
  self->columns = g_strdupv ((GStrv) columns);
  row = add_row (self, FALSE);
  gtk_widget_add_css_class (add_cell (self, row, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, rows, TRUE),
                            "caption-heading");
  bc_spoken_name_set (row, rows);
  for (guint i = 0; self->columns[i] != NULL; i++)
    add_column (self, row, self->columns[i]);
}

void
bc_count_table_add_row (BcCountTable *self, const char *name, const guint *counts)
{
  GtkWidget *row = add_row (self, TRUE);
  g_autoptr (GString) spoken = g_string_new (name);

  add_cell (self, row, GTK_ACCESSIBLE_ROLE_ROW_HEADER, name, TRUE);
  for (guint i = 0; self->columns[i] != NULL; i++)
    {
      g_autofree char *count = g_strdup_printf ("%u", counts[i]);

      add_cell (self, row, GTK_ACCESSIBLE_ROLE_CELL, count, FALSE);
      g_string_append_printf (spoken, "%s %s: %s", i == 0 ? ":" : ",", self->columns[i], count);
    }
  bc_spoken_name_set (row, spoken->str);
}

void
bc_count_table_add_heading (BcCountTable *self, const char *title)
{
  GtkWidget *row = add_row (self, FALSE);

  gtk_widget_add_css_class (add_cell (self, row, GTK_ACCESSIBLE_ROLE_ROW_HEADER, title, TRUE),
                            "caption-heading");
  bc_spoken_name_set (row, title);
}
