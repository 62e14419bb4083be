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
