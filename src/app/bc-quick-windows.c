/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-quick-windows"

#include "config.h"

#include "app/bc-quick-windows.h"

#include <glib/gi18n.h>

#include "app/bc-note-window.h"
#include "app/bc-reflection-window.h"
#include "domain/bc-day.h"
#include "school/bc-school-calendar.h"
#include "widgets/bc-say.h"

#define EDITS "edits"

/* It is on the disk; from now on it can be taken back. The digibord may show this: no names. */
static void
note_saved_cb (AdwToastOverlay *toasts, BcNote *note, GtkWindow *window)
{
  BcEdits *edits = g_object_get_data (G_OBJECT (window), EDITS);

  bc_edits_begin (edits, _("Note"));
  bc_edits_add (edits, note);
  bc_edits_end (edits);
  bc_say_undoable (toasts, _("The note is saved."), "win.undo");
}

/* A note belongs to today, whatever period is looked at. */
void
bc_quick_windows_note (GtkWindow *parent, BcContext *context, AdwToastOverlay *toasts,
                       const char *about)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPeriod) period = NULL;
  BcGroup *group = bc_context_get_group (context);
  GtkWindow *window;

  if (group == NULL)
    {
      bc_say (toasts, _("Import a roster first: a note belongs to a group."));
      return;
    }
  period = bc_school_calendar_current_period (bc_context_get_store (context), today);
  window =
    bc_note_window_new (parent, bc_context_get_settings (context), group, period, about);
  g_object_set_data_full (G_OBJECT (window), EDITS,
                          g_object_ref (bc_context_get_edits (context)), g_object_unref);
  g_signal_connect_object (window, "saved", G_CALLBACK (note_saved_cb), toasts,
                           G_CONNECT_SWAPPED);
  gtk_window_present (window);
}

static void
reflection_kept_cb (AdwToastOverlay *toasts)
{
  bc_say (toasts, _("It is kept with your reflections. Only you can read it."));
}

void
bc_quick_windows_reflect (GtkWindow *parent, BcContext *context, AdwToastOverlay *toasts,
                          const char *page)
{
  GtkWindow *window = bc_reflection_window_new (parent, context, page);

  g_signal_connect_object (window, "kept", G_CALLBACK (reflection_kept_cb), toasts,
                           G_CONNECT_SWAPPED);
  gtk_window_present (window);
}
