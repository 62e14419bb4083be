/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-small-windows"

#include "app/bc-small-windows.h"

#include "pages/people/bc-people-dialog.h"
#include "pages/people/bc-personal-code-dialog.h"
#include "pages/search/bc-search-window.h"
#include "pages/settings/bc-settings-window.h"

static GtkWindow *
make_people (GtkWindow *parent, BcContext *context)
{
  return GTK_WINDOW (bc_people_dialog_new (parent, context));
}

static GtkWindow *
make_personal_code (GtkWindow *parent, BcContext *context)
{
  return bc_personal_code_dialog_new (parent, bc_context_get_session (context));
}

static const struct
{
  const char *action;
  GtkWindow *(*make) (GtkWindow *parent, BcContext *context);
} openings[] = {
  { "win.people", make_people },
  { "win.personal-code", make_personal_code },
  { "win.search", bc_search_window_new },
  { "win.settings", bc_settings_window_new },
};

void
bc_small_windows_install (GtkWidgetClass *klass, GtkWidgetActionActivateFunc callback)
{
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    gtk_widget_class_install_action (klass, openings[i].action, NULL, callback);
}

void
bc_small_windows_open (GtkWindow *parent, const char *action, BcContext *context)
{
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      if (g_str_equal (action, openings[i].action))
        gtk_window_present (openings[i].make (parent, context));
    }
}

gboolean
bc_small_windows_close (GtkWindow *parent)
{
  g_autolist (GtkWidget) windows = gtk_window_list_toplevels ();

  for (GList *item = windows; item != NULL; item = item->next)
    g_object_ref (item->data);
  for (GList *item = windows; item != NULL; item = item->next)
    {
      if (gtk_window_get_transient_for (item->data) != parent)
        continue;
      gtk_window_close (item->data);
      if (gtk_widget_get_visible (item->data))
        return FALSE;
    }
  return TRUE;
}
