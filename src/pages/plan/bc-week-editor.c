/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-week-editor"

#include "config.h"

#include "pages/plan/bc-week-editor.h"

#include <glib/gi18n.h>

#include "widgets/bc-spoken-name.h"

struct _BcWeekEditor
{
  GtkPopover     parent_instance;

  GtkDropDown   *who_drop_down;
  GtkEditable   *start_entry;
  GtkSpinButton *minutes_spin;
  GtkEditable   *what_entry;

  BcGroupPlan   *plan;
  BcWeekSlot    *slot;
  GPtrArray     *clusters;
  gboolean       filling;
};

G_DEFINE_FINAL_TYPE (BcWeekEditor, bc_week_editor, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_TAKEN_AWAY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The first of the list is the whole group. */
static void
who_cb (BcWeekEditor *self)
{
  guint selected = gtk_drop_down_get_selected (self->who_drop_down);

  if (!self->filling)
    bc_plan_week_set_cluster (self->plan, self->slot,
                              selected > 0 ? self->clusters->pdata[selected - 1] : NULL);
}

/* A time that cannot be read is said, and changes nothing. */
static void
start_cb (BcWeekEditor *self)
{
  gboolean understood;

  if (self->filling)
    return;
  understood = bc_plan_week_set_start (self->plan, self->slot,
                                       gtk_editable_get_text (self->start_entry));
  if (understood)
    gtk_widget_remove_css_class (GTK_WIDGET (self->start_entry), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->start_entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->start_entry), GTK_ACCESSIBLE_STATE_INVALID,
                               understood ? GTK_ACCESSIBLE_INVALID_FALSE
                                          : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
}

static void
minutes_cb (BcWeekEditor *self)
{
  if (!self->filling)
    bc_plan_week_set_minutes (self->plan, self->slot,
                              gtk_spin_button_get_value_as_int (self->minutes_spin));
}

static void
what_cb (BcWeekEditor *self)
{
  if (!self->filling)
    bc_edits_type (bc_group_plan_get_edits (self->plan), _("What happens in the week"), self->slot,
                   BC_WEEK_SLOT_TEXT, gtk_editable_get_text (self->what_entry));
}

static void
done_cb (BcWeekEditor *self)
{
  bc_edits_rest (bc_group_plan_get_edits (self->plan));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
take_away_cb (BcWeekEditor *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_TAKEN_AWAY], 0);
}

static void
fill_clusters (BcWeekEditor *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  BcCluster *cluster = bc_plan_week_get_cluster (self->plan, self->slot);
  guint position = 0;

  gtk_string_list_append (names, _("The whole group"));
  for (guint i = 0; i < self->clusters->len; i++)
    gtk_string_list_append (names, bc_record_get_text (self->clusters->pdata[i], BC_CLUSTER_NAME));
  gtk_drop_down_set_model (self->who_drop_down, G_LIST_MODEL (names));
  if (cluster != NULL && g_ptr_array_find (self->clusters, cluster, &position))
    gtk_drop_down_set_selected (self->who_drop_down, position + 1);
}

static void
bc_week_editor_dispose (GObject *object)
{
  BcWeekEditor *self = BC_WEEK_EDITOR (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->slot);
  g_clear_pointer (&self->clusters, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_WEEK_EDITOR);

  G_OBJECT_CLASS (bc_week_editor_parent_class)->dispose (object);
}

static void
bc_week_editor_class_init (BcWeekEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_week_editor_dispose;
  signals[SIGNAL_TAKEN_AWAY] = g_signal_new ("taken-away", BC_TYPE_WEEK_EDITOR, G_SIGNAL_RUN_LAST,
                                             0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/week-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, BcWeekEditor, who_drop_down);
  gtk_widget_class_bind_template_child (widget_class, BcWeekEditor, start_entry);
  gtk_widget_class_bind_template_child (widget_class, BcWeekEditor, minutes_spin);
  gtk_widget_class_bind_template_child (widget_class, BcWeekEditor, what_entry);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, minutes_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_away_cb);
  gtk_widget_class_bind_template_callback (widget_class, what_cb);
  gtk_widget_class_bind_template_callback (widget_class, who_cb);
}

static void
bc_week_editor_init (BcWeekEditor *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self->who_drop_down), _("Who"));
}

GtkWidget *
bc_week_editor_new (BcGroupPlan *plan, BcWeekSlot *slot)
{
  BcWeekEditor *self = g_object_new (BC_TYPE_WEEK_EDITOR, NULL);

  self->plan = g_object_ref (plan);
  self->slot = g_object_ref (slot);
  self->clusters = bc_group_plan_list_clusters (plan);
  fill_clusters (self);
  gtk_editable_set_text (self->start_entry, bc_record_get_text (slot, BC_WEEK_SLOT_START));
  gtk_spin_button_set_value (self->minutes_spin,
                             bc_record_get_integer (slot, BC_WEEK_SLOT_MINUTES));
  gtk_editable_set_text (self->what_entry, bc_record_get_text (slot, BC_WEEK_SLOT_TEXT));
  self->filling = FALSE;
  return GTK_WIDGET (self);
}
