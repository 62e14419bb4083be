/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-year-table"

#include "config.h"

#include "pages/year-planner/bc-year-table.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/year-planner/bc-year-chip.h"
#include "school/bc-groups.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-spoken-name.h"

#define NAME_WIDTH 84
#define MONTH_WIDTH 62

struct _BcYearTable
{
  GtkBox     parent_instance;

  BcContext *context;
  char      *shown;
  char      *today;
};

G_DEFINE_FINAL_TYPE (BcYearTable, bc_year_table, GTK_TYPE_BOX)

enum
{
  SIGNAL_MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
month_of (GtkWidget *cell)
{
  return g_object_get_data (G_OBJECT (cell), "month");
}

/* Read anew: a week may have been made free meanwhile. */
static void
move_to_month (BcYearTable *self, BcMeeting *meeting, const char *month)
{
  const char *day = bc_record_get_text (meeting, BC_MEETING_DATE);
  g_autoptr (BcYear) year = bc_year_planner_read (self->context, self->today, NULL);
  g_autofree char *other = year != NULL ? bc_year_dup_day_in_month (year, day, month) : NULL;

  if (other != NULL && !bc_year_is_in_month (day, month))
    g_signal_emit (self, signals[SIGNAL_MOVED], 0, meeting, other);
}

static void
chosen_cb (BcYearTable *self, const char *day, BcYearChip *chip)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, bc_year_chip_get_meeting (chip), day);
}

static void
shifted_cb (BcYearTable *self, int months, BcYearChip *chip)
{
  GtkWidget *cell = gtk_widget_get_parent (GTK_WIDGET (chip));
  GtkWidget *other =
    months < 0 ? gtk_widget_get_prev_sibling (cell) : gtk_widget_get_next_sibling (cell);

  if (other != NULL)
    move_to_month (self, bc_year_chip_get_meeting (chip), month_of (other));
}

/* On the row of its own group: a review is not given to another. */
static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, BcYearTable *self)
{
  GtkWidget *cell = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  BcMeeting *meeting = g_value_get_object (value);

  if (self->context == NULL
      || !g_str_equal (bc_record_get_text (meeting, BC_MEETING_GROUP),
                       g_object_get_data (G_OBJECT (cell), "group")))
    return FALSE;
  move_to_month (self, meeting, month_of (cell));
  return TRUE;
}

/* ---- making ---- */

static GtkWidget *
make_label (const char *text, GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role", role, NULL);

  gtk_widget_add_css_class (label, "heading");
  return label;
}

static GtkWidget *
make_row (const char *name, GtkWidget **cells)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);
  GtkWidget *label = make_label (name, GTK_ACCESSIBLE_ROLE_ROW_HEADER);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_size_request (label, NAME_WIDTH, -1);
  gtk_widget_add_css_class (row, "year-row");
  *cells = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_set_homogeneous (GTK_BOX (*cells), TRUE);
  gtk_widget_set_hexpand (*cells, TRUE);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), *cells);
  return row;
}

static void
add_head (BcYearTable *self, BcYear *year)
{
  GtkWidget *cells;
  GtkWidget *row = make_row (_("Group"), &cells);

  for (guint i = 0; i < year->months->len; i++)
    {
      g_autofree char *month = bc_day_format_month (year->months->pdata[i]);
      GtkWidget *label = make_label (month, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);

      gtk_widget_set_size_request (label, MONTH_WIDTH, -1);
      if (bc_year_is_in_month (self->today, year->months->pdata[i]))
        gtk_widget_add_css_class (label, "this-month");
      gtk_box_append (GTK_BOX (cells), label);
    }
  gtk_box_append (GTK_BOX (self), row);
}

static GtkWidget *
make_cell (BcYearTable *self, BcYearRow *row, const char *month)
{
  GtkWidget *cell = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", 3, "accessible-role", GTK_ACCESSIBLE_ROLE_CELL, NULL);
  GtkDropTarget *drop = gtk_drop_target_new (BC_TYPE_MEETING, GDK_ACTION_COPY);

  gtk_widget_add_css_class (cell, "year-cell");
  gtk_widget_set_size_request (cell, MONTH_WIDTH, -1);
  g_object_set_data_full (G_OBJECT (cell), "month", g_strdup (month), g_free);
  g_object_set_data_full (G_OBJECT (cell), "group",
                          g_strdup (bc_record_get_id (row->group)), g_free);
  g_signal_connect_object (drop, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (drop));
  for (guint i = 0; i < row->meetings->len; i++)
    {
      BcMeeting *meeting = row->meetings->pdata[i];
      GtkWidget *chip;

      if (!bc_year_is_in_month (bc_record_get_text (meeting, BC_MEETING_DATE), month))
        continue;
      chip = bc_year_chip_new (self->context, row->group, meeting);
      g_signal_connect_object (chip, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (chip, "shifted", G_CALLBACK (shifted_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (cell), chip);
    }
  return cell;
}

static void
add_row (BcYearTable *self, BcYear *year, BcYearRow *row)
{
  g_autofree char *name = bc_groups_dup_name (row->group);
  GtkWidget *cells;
  GtkWidget *box = make_row (name, &cells);

  for (guint i = 0; i < year->months->len; i++)
    gtk_box_append (GTK_BOX (cells), make_cell (self, row, year->months->pdata[i]));
  gtk_box_append (GTK_BOX (self), box);
}

/* ---- keeping the focus ---- */

static char *
dup_focused (BcYearTable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *chip =
    focus != NULL ? gtk_widget_get_ancestor (focus, BC_TYPE_YEAR_CHIP) : NULL;

  return chip != NULL
           ? g_strdup (bc_record_get_id (bc_year_chip_get_meeting (BC_YEAR_CHIP (chip))))
           : NULL;
}

static GtkWidget *
find_chip (GtkWidget *in, const char *meeting)
{
  GtkWidget *found = NULL;
  GtkWidget *child = gtk_widget_get_first_child (in);

  if (BC_IS_YEAR_CHIP (in))
    return g_str_equal (bc_record_get_id (bc_year_chip_get_meeting (BC_YEAR_CHIP (in))), meeting)
             ? in : NULL;
  for (; found == NULL && child != NULL; child = gtk_widget_get_next_sibling (child))
    found = find_chip (child, meeting);
  return found;
}

static void
clear (BcYearTable *self)
{
  bc_clear_box (GTK_BOX (self));
  g_clear_pointer (&self->shown, g_free);
}

static char *
dup_words (BcYear *year, const char *today)
{
  GString *words = g_string_new (today);

  for (guint i = 0; i < year->rows->len; i++)
    {
      BcYearRow *row = year->rows->pdata[i];

      g_string_append_printf (words, "\n%s", bc_record_get_text (row->group, BC_GROUP_NAME));
      for (guint j = 0; j < row->meetings->len; j++)
        g_string_append_printf (words, " %s %s %d", bc_record_get_id (row->meetings->pdata[j]),
                                bc_record_get_text (row->meetings->pdata[j], BC_MEETING_DATE),
                                (int) bc_record_get_integer (row->meetings->pdata[j],
                                                             BC_MEETING_HELD));
    }
  return g_string_free (words, FALSE);
}

static void
bc_year_table_dispose (GObject *object)
{
  BcYearTable *self = BC_YEAR_TABLE (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->today, g_free);

  G_OBJECT_CLASS (bc_year_table_parent_class)->dispose (object);
}

static void
bc_year_table_class_init (BcYearTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_year_table_dispose;
  signals[SIGNAL_MOVED] = g_signal_new ("moved", BC_TYPE_YEAR_TABLE, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 2, BC_TYPE_MEETING,
                                        G_TYPE_STRING);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
bc_year_table_init (BcYearTable *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  bc_spoken_name_set (GTK_WIDGET (self), _("Group reviews over the year"));
}

void
bc_year_table_show (BcYearTable *self, BcContext *context, BcYear *year, const char *today)
{
  g_autofree char *words = year != NULL ? dup_words (year, today) : NULL;
  g_autofree char *focused = dup_focused (self);
  gboolean same = context != NULL && context == self->context
                  && g_strcmp0 (words, self->shown) == 0;
  GtkWidget *chip;

  if (same)
    return;
  clear (self);
  g_set_object (&self->context, context);
  if (year == NULL)
    return;
  g_free (self->today);
  self->today = g_strdup (today);
  self->shown = g_steal_pointer (&words);
  add_head (self, year);
  for (guint i = 0; i < year->rows->len; i++)
    add_row (self, year, year->rows->pdata[i]);
  chip = focused != NULL ? find_chip (GTK_WIDGET (self), focused) : NULL;
  if (chip != NULL)
    bc_focus_later (chip);
}
