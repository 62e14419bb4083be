/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-settings-window"

#include "config.h"

#include "pages/settings/bc-settings-window.h"

#include <glib/gi18n.h>

#include "pages/settings/bc-period-page.h"
#include "pages/settings/bc-section-page.h"
#include "pages/settings/bc-share-page.h"
#include "school/bc-settings-info.h"
#include "widgets/bc-save-state.h"
#include "widgets/bc-say.h"

struct _BcSettingsWindow
{
  AdwWindow        parent_instance;

  AdwToastOverlay *toasts;
  BcSaveState     *save_state;
  GtkWidget       *header;
  GtkWidget       *sidebar;
  GtkStack        *stack;
  BcEdits         *edits;
};

G_DEFINE_FINAL_TYPE (BcSettingsWindow, bc_settings_window, ADW_TYPE_WINDOW)

static void
said_cb (BcSettingsWindow *self, const char *sentence)
{
  bc_say (self->toasts, sentence);
}

static void
did_cb (BcSettingsWindow *self, const char *sentence)
{
  bc_say_undoable (self->toasts, sentence, "settings.undo");
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcSettingsWindow *self = BC_SETTINGS_WINDOW (widget);

  bc_say_about (self->toasts, _("Taken back: %s"), bc_edits_undo (self->edits));
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcSettingsWindow *self = BC_SETTINGS_WINDOW (widget);

  bc_say_about (self->toasts, _("Done again: %s"), bc_edits_redo (self->edits));
}

/* GTK's own lists take Tab for the arrow down, and the page would change on the way to it. */
static gboolean
sidebar_key_cb (BcSettingsWindow *self, guint key, guint code, GdkModifierType state)
{
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();

  if (key == GDK_KEY_Tab && held == 0)
    return gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  if (key == GDK_KEY_ISO_Left_Tab && held == GDK_SHIFT_MASK)
    return gtk_widget_child_focus (self->header, GTK_DIR_TAB_BACKWARD);
  return FALSE;
}

/* The list of what there is comes first; the stack has seen to its own page by now. */
static void
bc_settings_window_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bc_settings_window_parent_class)->map (widget);

  gtk_widget_child_focus (BC_SETTINGS_WINDOW (widget)->sidebar, GTK_DIR_TAB_FORWARD);
}

static void
bc_settings_window_dispose (GObject *object)
{
  BcSettingsWindow *self = BC_SETTINGS_WINDOW (object);

  if (self->edits != NULL)
    bc_edits_rest (self->edits);
  g_clear_object (&self->edits);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_SETTINGS_WINDOW);

  G_OBJECT_CLASS (bc_settings_window_parent_class)->dispose (object);
}

static void
bc_settings_window_class_init (BcSettingsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_SAVE_STATE);
  G_OBJECT_CLASS (klass)->dispose = bc_settings_window_dispose;
  widget_class->map = bc_settings_window_map;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/settings-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BcSettingsWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, BcSettingsWindow, save_state);
  gtk_widget_class_bind_template_child (widget_class, BcSettingsWindow, header);
  gtk_widget_class_bind_template_child (widget_class, BcSettingsWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, BcSettingsWindow, stack);
  gtk_widget_class_bind_template_callback (widget_class, sidebar_key_cb);
  gtk_widget_class_install_action (widget_class, "settings.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "settings.redo", NULL, redo_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "settings.undo",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "settings.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_settings_window_init (BcSettingsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_page (BcSettingsWindow *self, GtkWidget *page, const char *name, const char *title)
{
  g_signal_connect_object (page, "did", G_CALLBACK (did_cb), self, G_CONNECT_SWAPPED);
  gtk_stack_add_titled (self->stack, page, name, title);
}

GtkWindow *
bc_settings_window_new (GtkWindow *parent, BcContext *context)
{
  BcSettingsWindow *self = g_object_new (BC_TYPE_SETTINGS_WINDOW, "transient-for", parent, NULL);
  BcSettings *settings = bc_context_get_settings (context);
  const char *const *sections = bc_settings_list_sections ();
  GtkWidget *share = bc_share_page_new (settings);

  self->edits = g_object_ref (bc_context_get_edits (context));
  bc_save_state_follow (self->save_state, self->edits);
  add_page (self, bc_period_page_new (self->edits), "periods", _("Periods"));
  for (guint i = 0; sections[i] != NULL; i++)
    add_page (self, bc_section_page_new (settings, sections[i]), sections[i],
              bc_settings_info_get_title (sections[i]));
  add_page (self, share, "share", _("Share settings"));
  g_signal_connect_object (share, "said", G_CALLBACK (said_cb), self, G_CONNECT_SWAPPED);
  return GTK_WINDOW (self);
}
