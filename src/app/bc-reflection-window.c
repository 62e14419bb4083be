/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-reflection-window"

#include "config.h"

#include "app/bc-reflection-window.h"

#include <glib/gi18n.h>
#include <string.h>

#include "domain/bc-day.h"
#include "pages/people/bc-personal-code-dialog.h"
#include "school/bc-reflections.h"
#include "widgets/bc-reflection-fields.h"
#include "widgets/bc-sealed-notice.h"

#define PLAN "plan"
#define PUPIL "pupil/"

struct _BcReflectionWindow
{
  AdwWindow     parent_instance;

  AdwBin       *field_bin;
  GtkWidget    *about_box;
  GtkLabel     *about_label;
  GtkWidget    *save_box;

  BcContext    *context;
  BcSealedItem *item;
};

G_DEFINE_FINAL_TYPE (BcReflectionWindow, bc_reflection_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_KEPT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Without a word it is nothing, whatever it was going to be about. */
static gboolean
take_leave (BcReflectionWindow *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  if (bc_record_is_removed (self->item))
    return FALSE;
  bc_edits_rest (edits);
  if (!bc_reflections_says_nothing (self->item))
    return TRUE;
  bc_edits_begin (edits, _("Reflection"));
  bc_edits_remove (edits, self->item);
  bc_edits_end (edits);
  return FALSE;
}

static gboolean
bc_reflection_window_close_request (GtkWindow *window)
{
  BcReflectionWindow *self = BC_REFLECTION_WINDOW (window);

  if (take_leave (self))
    g_signal_emit (self, signals[SIGNAL_KEPT], 0);
  return GTK_WINDOW_CLASS (bc_reflection_window_parent_class)->close_request (window);
}

static gboolean
done_cb (BcReflectionWindow *self)
{
  gtk_window_close (GTK_WINDOW (self));
  return TRUE;
}

static void
about_nothing_cb (BcReflectionWindow *self)
{
  bc_reflections_set_about (self->context, self->item, NULL);
  gtk_widget_set_visible (self->about_box, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->field_bin), GTK_DIR_TAB_FORWARD);
}

/* What the notice offers comes before this window, and comes back to it. */
static void
personal_code_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcSession *session = bc_context_get_session (BC_REFLECTION_WINDOW (widget)->context);

  gtk_window_present (bc_personal_code_dialog_new (GTK_WINDOW (widget), session));
}

static void
bc_reflection_window_dispose (GObject *object)
{
  BcReflectionWindow *self = BC_REFLECTION_WINDOW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->item);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_REFLECTION_WINDOW);

  G_OBJECT_CLASS (bc_reflection_window_parent_class)->dispose (object);
}

static void
bc_reflection_window_class_init (BcReflectionWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_reflection_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = bc_reflection_window_close_request;
  signals[SIGNAL_KEPT] = g_signal_new ("kept", BC_TYPE_REFLECTION_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/reflection-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BcReflectionWindow, field_bin);
  gtk_widget_class_bind_template_child (widget_class, BcReflectionWindow, about_box);
  gtk_widget_class_bind_template_child (widget_class, BcReflectionWindow, about_label);
  gtk_widget_class_bind_template_child (widget_class, BcReflectionWindow, save_box);
  gtk_widget_class_bind_template_callback (widget_class, about_nothing_cb);
  gtk_widget_class_install_action (widget_class, "win.personal-code", NULL, personal_code_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_reflection_window_init (BcReflectionWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The plan or the child of the page one was on. */
static gpointer
find_about (BcContext *context, const char *page)
{
  BcOverview *overview;
  BcGroupPlan *plan;

  if (g_str_has_prefix (page, PUPIL))
    return bc_edits_get (bc_context_get_edits (context), BC_TYPE_PUPIL,
                         page + strlen (PUPIL), NULL);
  overview = g_str_has_prefix (page, PLAN) ? bc_context_get_overview (context, NULL) : NULL;
  plan = overview != NULL ? bc_overview_get_plan (overview) : NULL;
  return plan != NULL && bc_group_plan_get_plan (plan) != NULL
           ? g_object_ref (bc_group_plan_get_plan (plan))
           : NULL;
}

GtkWindow *
bc_reflection_window_new (GtkWindow *parent, BcContext *context, const char *page)
{
  BcReflectionWindow *self =
    g_object_new (BC_TYPE_REFLECTION_WINDOW, "transient-for", parent, NULL);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcRecord) about = find_about (context, page);
  GtkWidget *fields;

  self->context = g_object_ref (context);
  self->item = bc_reflections_draft (context, about, today);
  gtk_widget_set_visible (self->about_box, about != NULL);
  gtk_label_set_text (self->about_label,
                      about != NULL && BC_IS_PUPIL (about) ? _("About the child of this page")
                                                           : _("About this group plan"));
  fields = bc_reflection_fields_new (context, self->item);
  g_signal_connect_object (fields, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->field_bin, bc_sealed_notice_new (context, fields));
  /* Before one knows what sealing means there is nothing to save. */
  g_object_bind_property (fields, "visible", self->save_box, "visible", G_BINDING_SYNC_CREATE);
  gtk_widget_child_focus (GTK_WIDGET (self->field_bin), GTK_DIR_TAB_FORWARD);
  return GTK_WINDOW (self);
}
