/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-week-board"

#include "config.h"

#include "pages/plan/bc-week-board.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "domain/bc-week.h"
#include "pages/bc-page.h"
#include "pages/plan/bc-week-day.h"
#include "pages/plan/bc-week-slot-button.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"

/* Five days fit beside each other on a small laptop. */
#define LETTERS 20

struct _BcWeekBoard
{
  GtkBox       parent_instance;

  GtkWidget   *board;
  GtkWidget   *totals;
  GtkWidget   *days[BC_WEEK_DAYS];
  BcGroupPlan *plan;
};

G_DEFINE_FINAL_TYPE (BcWeekBoard, bc_week_board, GTK_TYPE_BOX)

static GtkWidget *
find_button (BcWeekBoard *self, BcWeekSlot *slot)
{
  GtkWidget *button = NULL;

  for (guint i = 0; button == NULL && i < BC_WEEK_DAYS; i++)
    button = bc_week_day_find (BC_WEEK_DAY (self->days[i]), slot);
  return button;
}

static void
focus_slot (BcWeekBoard *self, BcWeekSlot *slot)
{
  GtkWidget *button = find_button (self, slot);

  if (button != NULL)
    bc_week_slot_button_focus (BC_WEEK_SLOT_BUTTON (button));
}

/* ---- changing ---- */

/* As in the last moment of the week, else the intensive cluster: for that one a week is made. */
static BcCluster *
usual_cluster (BcWeekBoard *self)
{
  g_autoptr (GPtrArray) slots = bc_plan_week_list (self->plan, 0);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);

  if (slots->len > 0)
    return bc_plan_week_get_cluster (self->plan, slots->pdata[slots->len - 1]);
  for (guint i = 0; i < clusters->len; i++)
    {
      if (g_str_equal (bc_record_get_text (clusters->pdata[i], BC_CLUSTER_KIND),
                       BC_CLUSTER_INTENSIVE))
        return clusters->pdata[i];
    }
  return NULL;
}

static void
add_cb (BcWeekBoard *self, BcWeekDay *day)
{
  BcWeekSlot *slot = bc_plan_week_add (self->plan, usual_cluster (self),
                                       bc_week_day_get_weekday (day));
  GtkWidget *button = find_button (self, slot);

  if (button == NULL)
    return;
  bc_week_slot_button_focus (BC_WEEK_SLOT_BUTTON (button));
  bc_week_slot_button_open (BC_WEEK_SLOT_BUTTON (button));
}

static void
move_to (BcWeekBoard *self, BcWeekSlot *slot, gint64 weekday, int minutes)
{
  g_autoptr (BcWeekSlot) hold = g_object_ref (slot);

  if (bc_plan_week_move (self->plan, hold, weekday, minutes))
    focus_slot (self, hold);
}

static void
moved_cb (BcWeekBoard *self, BcWeekSlot *slot, int days, int minutes)
{
  move_to (self, slot, bc_record_get_integer (slot, BC_WEEK_SLOT_WEEKDAY) + days, minutes);
}

static void
dropped_cb (BcWeekBoard *self, BcWeekSlot *slot, BcWeekDay *day)
{
  move_to (self, slot, bc_week_day_get_weekday (day), 0);
  bc_edits_rest (bc_group_plan_get_edits (self->plan));
}

static void
taken_away_cb (BcWeekBoard *self, BcWeekSlot *slot, BcWeekDay *day)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);
  g_autoptr (BcWeekSlot) hold = g_object_ref (slot);

  bc_week_day_focus (day);
  bc_plan_week_remove (self->plan, hold);
  bc_page_offer_undo (BC_PAGE (page), _("The moment is out of the week."));
}

/* ---- showing ---- */

static void
show_totals (BcWeekBoard *self)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < clusters->len; i++)
    {
      int minutes = (int) bc_plan_week_count_minutes (self->plan, clusters->pdata[i]);

      if (minutes == 0)
        continue;
      g_string_append (words, words->len > 0 ? "  ·  " : "");
      /* Translators: the name of a cluster, and minutes a week. */
      g_string_append_printf (words, ngettext ("%s: %d minute a week", "%s: %d minutes a week",
                                               minutes),
                              bc_record_get_text (clusters->pdata[i], BC_CLUSTER_NAME), minutes);
    }
  if (words->len == 0)
    g_string_append (words, _("When does which cluster get instruction from you? That makes this "
                              "plan something to work from."));
  gtk_label_set_text (GTK_LABEL (self->totals), words->str);
}

static void
make_days (BcWeekBoard *self)
{
  for (guint i = 0; i < BC_WEEK_DAYS; i++)
    {
      GtkWidget *day = bc_week_day_new (self->plan, i + 1);

      g_signal_connect_object (day, "add", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (day, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (day, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (day, "taken-away", G_CALLBACK (taken_away_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->board), day);
      self->days[i] = day;
    }
}

static void
clear_days (BcWeekBoard *self)
{
  bc_clear_box (GTK_BOX (self->board));
}

void
bc_week_board_show (BcWeekBoard *self, BcContext *context, BcGroupPlan *plan)
{
  if (self->plan != plan)
    {
      clear_days (self);
      g_set_object (&self->plan, plan);
      if (plan != NULL)
        make_days (self);
    }
  if (plan == NULL)
    return;
  for (guint i = 0; i < BC_WEEK_DAYS; i++)
    bc_week_day_refresh (BC_WEEK_DAY (self->days[i]));
  show_totals (self);
}

static void
bc_week_board_dispose (GObject *object)
{
  g_clear_object (&BC_WEEK_BOARD (object)->plan);

  G_OBJECT_CLASS (bc_week_board_parent_class)->dispose (object);
}

static void
bc_week_board_class_init (BcWeekBoardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_week_board_dispose;
}

static void
bc_week_board_init (BcWeekBoard *self)
{
  GtkWidget *hint = bc_wrapped_label_new (
    _("Drag a moment, or press Ctrl with an arrow: left and right for another day, up and down "
      "for earlier and later. Delete takes it away."), "caption");

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 10);
  self->totals = bc_wrapped_label_new ("", "dim-label");
  self->board = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->board,
                                 g_object_new (BC_TYPE_BOARD_LAYOUT, "letters", LETTERS, NULL));
  gtk_widget_add_css_class (hint, "dim-label");
  gtk_box_append (GTK_BOX (self), self->totals);
  gtk_box_append (GTK_BOX (self), self->board);
  gtk_box_append (GTK_BOX (self), hint);
}
