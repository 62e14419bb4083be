/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/bc-focus.h"

typedef struct
{
  int    frames;
  void (*callback) (GtkWidget *widget);
} Later;

/* A frame calls first and lays out then: at the second call everything has its place. */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Later *later = data;

  if (later->frames++ == 0)
    return G_SOURCE_CONTINUE;
  later->callback (widget);
  return G_SOURCE_REMOVE;
}

void
bc_after_layout (GtkWidget *widget, void (*callback) (GtkWidget *widget))
{
  Later *later = g_new0 (Later, 1);

  later->callback = callback;
  gtk_widget_add_tick_callback (widget, tick_cb, later, g_free);
}

static void
focus (GtkWidget *widget)
{
  if (!gtk_widget_grab_focus (widget))
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

void
bc_focus_later (GtkWidget *widget)
{
  bc_after_layout (widget, focus);
}

static void
end_writing_cb (gpointer data)
{
  g_autoptr (GtkWidget) label = data;
  GtkRoot *root = gtk_widget_get_root (label);
  GtkWidget *next = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (next == NULL || next == label || gtk_widget_is_ancestor (next, label))
    return;
  g_object_ref (next);
  gtk_editable_label_stop_editing (GTK_EDITABLE_LABEL (label), TRUE);
  gtk_widget_grab_focus (next);
  g_object_unref (next);
}

static void
label_left_cb (GtkEditableLabel *label)
{
  if (gtk_editable_label_get_editing (label))
    g_idle_add_once (end_writing_cb, g_object_ref (label));
}

void
bc_focus_goes_from_label (GtkEditableLabel *label)
{
  GtkEventController *controller = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (controller, "leave", G_CALLBACK (label_left_cb), label);
  gtk_widget_add_controller (GTK_WIDGET (label), controller);
}
