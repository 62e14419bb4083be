/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cascade-table"

#include "config.h"

#include "pages/cascade/bc-cascade-table.h"

#include <glib/gi18n.h>

#include "school/bc-school-calendar.h"
#include "widgets/bc-spoken-name.h"

struct _BcCascadeTable
{
  GtkBox        parent_instance;

  /* One width for the columns of the levels, one for that of the periods. No label wraps:
   * it would ask for another width in a low row than in a high one, and columns would go askew. */
  GtkSizeGroup *widths;
  GtkSizeGroup *periods;
};

/* "Periode 3" on one line, also beside the picture. */
#define PERIOD_CHARS 9

G_DEFINE_FINAL_TYPE (BcCascadeTable, bc_cascade_table, GTK_TYPE_BOX)

static GtkWidget *
add_cell (BcCascadeTable *self, GtkWidget *row, GtkAccessibleRole role, const char *words,
          gboolean of_level)
{
  GtkWidget *cell = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", words, "xalign",
                                  of_level ? 0.5 : 0.0, "hexpand", !of_level, NULL);

  if (!of_level)
    {
      gtk_label_set_width_chars (GTK_LABEL (cell), PERIOD_CHARS);
      gtk_label_set_ellipsize (GTK_LABEL (cell), PANGO_ELLIPSIZE_END);
      gtk_widget_set_tooltip_text (cell, words);
    }
  gtk_size_group_add_widget (of_level ? self->widths : self->periods, cell);
  gtk_widget_add_css_class (cell, "cascade-cell");
  bc_spoken_name_set (cell, words);
  gtk_box_append (GTK_BOX (row), cell);
  return cell;
}

static GtkWidget *
add_row (BcCascadeTable *self)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);

  gtk_widget_add_css_class (row, "cascade-row");
  gtk_box_append (GTK_BOX (self), row);
  return row;
}

static void
add_heading (BcCascadeTable *self)
{
  GtkWidget *row = add_row (self);
  GtkWidget *cell = add_cell (self, row, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, _("Period"), FALSE);

  gtk_widget_add_css_class (cell, "caption-heading");
  bc_spoken_name_set (row, _("Period"));
  for (int level = 1; level <= BC_LEVELS; level++)
    {
      g_autofree char *name = g_strdup_printf (_("Level %d"), level);
      char *last_space = strrchr (name, ' ');

      cell = add_cell (self, row, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, name, TRUE);
      if (last_space != NULL)
        *last_space = '\n';
      gtk_label_set_text (GTK_LABEL (cell), name);
      gtk_label_set_justify (GTK_LABEL (cell), GTK_JUSTIFY_CENTER);
      gtk_widget_add_css_class (cell, "caption-heading");
    }
}

static void
add_period (BcCascadeTable *self, const char *name, const BcLevels *levels)
{
  GtkWidget *row = add_row (self);
  g_autoptr (GString) spoken = g_string_new (name);

  add_cell (self, row, GTK_ACCESSIBLE_ROLE_ROW_HEADER, name, FALSE);
  for (int level = 1; level <= BC_LEVELS; level++)
    {
      g_autofree char *count = g_strdup_printf ("%u", levels->count[level]);
      g_autofree char *level_name = g_strdup_printf (_("Level %d"), level);

      add_cell (self, row, GTK_ACCESSIBLE_ROLE_CELL, count, TRUE);
      g_string_append_printf (spoken, "%s %s: %s", level == 1 ? ":" : ",", level_name, count);
    }
  gtk_widget_set_focusable (row, TRUE);
  bc_spoken_name_set (row, spoken->str);
}

static void
bc_cascade_table_dispose (GObject *object)
{
  g_clear_object (&BC_CASCADE_TABLE (object)->widths);
  g_clear_object (&BC_CASCADE_TABLE (object)->periods);

  G_OBJECT_CLASS (bc_cascade_table_parent_class)->dispose (object);
}

static void
bc_cascade_table_class_init (BcCascadeTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_cascade_table_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
bc_cascade_table_init (BcCascadeTable *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  self->widths = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->periods = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  bc_spoken_name_set (GTK_WIDGET (self), _("How many lines stand at each level"));
}

GtkWidget *
bc_cascade_table_new (void)
{
  return g_object_new (BC_TYPE_CASCADE_TABLE, NULL);
}

void
bc_cascade_table_show (BcCascadeTable *self, const BcCascade *cascade)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), row);
  if (cascade == NULL)
    return;
  add_heading (self);
  for (guint i = 0; i < cascade->periods->len; i++)
    {
      g_autofree char *name = bc_period_dup_name (cascade->periods->pdata[i]);

      add_period (self, name, &cascade->levels[i]);
    }
}
