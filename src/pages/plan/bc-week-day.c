/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-week-day"

#include "config.h"

#include "pages/plan/bc-week-day.h"

#include <glib/gi18n.h>

#include "domain/bc-week.h"
#include "pages/plan/bc-week-slot-button.h"
#include "widgets/bc-card-layout.h"
#include "widgets/bc-mark.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-spoken-name.h"

struct _BcWeekDay
{
  GtkWidget    parent_instance;

  GtkWidget   *slot_box;
  GtkWidget   *add_button;
  BcGroupPlan *plan;
  gint64       weekday;
};

G_DEFINE_FINAL_TYPE (BcWeekDay, bc_week_day, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ADD,
  SIGNAL_MOVED,
  SIGNAL_DROPPED,
  SIGNAL_TAKEN_AWAY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static BcWeekSlot *
slot_of (GtkWidget *button)
{
  return bc_mark_get_record (button);
}

static void
add_cb (BcWeekDay *self)
{
  g_signal_emit (self, signals[SIGNAL_ADD], 0);
}

static void
move_cb (BcWeekDay *self, int days, int minutes, GtkWidget *button)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, slot_of (button), days, minutes);
}

static void
taken_away_cb (BcWeekDay *self, GtkWidget *button)
{
  g_signal_emit (self, signals[SIGNAL_TAKEN_AWAY], 0, slot_of (button));
}

static gboolean
drop_cb (BcWeekDay *self, const GValue *value)
{
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_object (value));
  return TRUE;
}

static GtkWidget *
make_button (gpointer slot, gpointer data)
{
  BcWeekDay *self = data;
  GtkWidget *button = bc_week_slot_button_new (self->plan, slot);

  g_signal_connect_object (button, "move", G_CALLBACK (move_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (button, "taken-away", G_CALLBACK (taken_away_cb), self,
                           G_CONNECT_SWAPPED);
  return button;
}

static void
bc_week_day_dispose (GObject *object)
{
  BcWeekDay *self = BC_WEEK_DAY (object);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (row);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (bc_week_day_parent_class)->dispose (object);
}

static void
bc_week_day_class_init (BcWeekDayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_week_day_dispose;
  signals[SIGNAL_ADD] = g_signal_new ("add", BC_TYPE_WEEK_DAY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                      NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", BC_TYPE_WEEK_DAY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 3, BC_TYPE_WEEK_SLOT, G_TYPE_INT,
                                        G_TYPE_INT);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", BC_TYPE_WEEK_DAY, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_WEEK_SLOT);
  signals[SIGNAL_TAKEN_AWAY] = g_signal_new ("taken-away", BC_TYPE_WEEK_DAY, G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_WEEK_SLOT);
  gtk_widget_class_set_layout_manager_type (widget_class, BC_TYPE_CARD_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_week_day_init (BcWeekDay *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (BC_TYPE_WEEK_SLOT, GDK_ACTION_COPY);

  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-cluster");
  self->slot_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->add_button = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_widget_add_css_class (self->add_button, "flat");
  gtk_widget_set_valign (self->add_button, GTK_ALIGN_END);
  g_signal_connect_swapped (self->add_button, "clicked", G_CALLBACK (add_cb), self);
  g_signal_connect_swapped (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

GtkWidget *
bc_week_day_new (BcGroupPlan *plan, gint64 weekday)
{
  BcWeekDay *self = g_object_new (BC_TYPE_WEEK_DAY, NULL);
  const char *name = bc_week_day_name (weekday);
  GtkWidget *heading = gtk_label_new (name);
  g_autofree char *tip = g_strdup_printf (_("Add a moment on %s"), name);

  self->plan = g_object_ref (plan);
  self->weekday = weekday;
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (heading, "day-heading");
  gtk_widget_set_tooltip_text (self->add_button, tip);
  bc_spoken_name_set (self->add_button, tip);
  gtk_widget_set_visible (self->add_button,
                          !bc_group_plan_is_read_only (plan));
  gtk_widget_set_parent (heading, GTK_WIDGET (self));
  gtk_widget_set_parent (self->slot_box, GTK_WIDGET (self));
  gtk_widget_set_parent (self->add_button, GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self), name);
  bc_week_day_refresh (self);
  return GTK_WIDGET (self);
}

gint64
bc_week_day_get_weekday (BcWeekDay *self)
{
  return self->weekday;
}

void
bc_week_day_refresh (BcWeekDay *self)
{
  g_autoptr (GPtrArray) slots = bc_plan_week_list (self->plan, self->weekday);

  bc_record_box_show (GTK_BOX (self->slot_box), slots, make_button, self);
  for (guint i = 0; i < slots->len; i++)
    bc_week_slot_button_refresh (
      BC_WEEK_SLOT_BUTTON (bc_week_day_find (self, slots->pdata[i])));
}

GtkWidget *
bc_week_day_find (BcWeekDay *self, BcWeekSlot *slot)
{
  return bc_record_box_find (GTK_BOX (self->slot_box), slot);
}

void
bc_week_day_focus (BcWeekDay *self)
{
  gtk_widget_grab_focus (self->add_button);
}
