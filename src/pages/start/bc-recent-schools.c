/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-recent-schools"

#include "config.h"

#include "pages/start/bc-recent-schools.h"

#define KEY "recent-schools"
#define MOST 5

void
bc_recent_schools_add (GSettings *settings, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_auto (GStrv) old = g_settings_get_strv (settings, KEY);
  g_autoptr (GStrvBuilder) recent = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  g_strv_builder_add (recent, uri);
  for (guint i = 0, kept = 1; old[i] != NULL && kept < MOST; i++)
    {
      if (g_str_equal (old[i], uri))
        continue;
      g_strv_builder_add (recent, old[i]);
      kept++;
    }
  list = g_strv_builder_end (recent);
  g_settings_set_strv (settings, KEY, (const char *const *) list);
}

GPtrArray *
bc_recent_schools_list (GSettings *settings)
{
  g_auto (GStrv) uris = g_settings_get_strv (settings, KEY);
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; uris[i] != NULL; i++)
    g_ptr_array_add (files, g_file_new_for_uri (uris[i]));
  return files;
}
