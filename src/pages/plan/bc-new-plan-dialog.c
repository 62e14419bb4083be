/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-new-plan-dialog"

#include "config.h"

#include "pages/plan/bc-new-plan-dialog.h"

#include "school/bc-plan-template.h"

struct _BcNewPlanDialog
{
  AdwWindow    parent_instance;

  GtkListBox  *list;

  BcGroupPlan *plan;
  GPtrArray   *templates;
};

G_DEFINE_FINAL_TYPE (BcNewPlanDialog, bc_new_plan_dialog, ADW_TYPE_WINDOW)

static void
row_activated_cb (BcNewPlanDialog *self, GtkListBoxRow *row)
{
  JsonObject *template = self->templates->pdata[gtk_list_box_row_get_index (row)];

  bc_group_plan_make (self->plan, template);
  gtk_window_close (GTK_WINDOW (self));
}

static void
add_template (BcNewPlanDialog *self, JsonObject *template)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), bc_plan_template_get_name (template));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), bc_plan_template_get_about (template));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_append (self->list, row);
}

static void
bc_new_plan_dialog_dispose (GObject *object)
{
  BcNewPlanDialog *self = BC_NEW_PLAN_DIALOG (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->templates, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_NEW_PLAN_DIALOG);

  G_OBJECT_CLASS (bc_new_plan_dialog_parent_class)->dispose (object);
}

static void
bc_new_plan_dialog_class_init (BcNewPlanDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_new_plan_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/new-plan-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BcNewPlanDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_new_plan_dialog_init (BcNewPlanDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

BcNewPlanDialog *
bc_new_plan_dialog_new (GtkWindow *parent, BcGroupPlan *plan)
{
  BcNewPlanDialog *self = g_object_new (BC_TYPE_NEW_PLAN_DIALOG, "transient-for", parent, NULL);
  BcSettings *settings = bc_group_plan_get_settings (plan);
  JsonObject *usual = bc_plan_template_usual (settings, bc_group_plan_get_group (plan));
  g_autoptr (GPtrArray) all = bc_plan_template_list (settings);

  self->plan = g_object_ref (plan);
  self->templates = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  g_ptr_array_add (self->templates, json_object_ref (usual));
  for (guint i = 0; i < all->len; i++)
    {
      if (all->pdata[i] != usual)
        g_ptr_array_add (self->templates, json_object_ref (all->pdata[i]));
    }
  for (guint i = 0; i < self->templates->len; i++)
    add_template (self, self->templates->pdata[i]);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0)));
  return self;
}
