/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-small-windows"

#include "app/bc-small-windows.h"

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
