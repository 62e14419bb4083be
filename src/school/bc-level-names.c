/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-level-names"

#include "school/bc-level-names.h"

#include "school/bc-content.h"

#define SECTION "levels"

static JsonObject *
find_level (JsonNode *section, gint64 level)
{
  g_autoptr (GPtrArray) entries = bc_content_list_objects (section);

  for (guint i = 0; i < entries->len; i++)
    {
      if (bc_content_get_number (entries->pdata[i], "level") == level)
        return entries->pdata[i];
    }
  return NULL;
}

const char *
bc_level_names_get (BcSettings *settings, gint64 level, const char *member)
{
  JsonObject *entry = find_level (bc_settings_get (settings, SECTION), level);

  if (entry == NULL)
    entry = find_level (bc_settings_get_own (SECTION), level);
  return bc_content_get_text (entry, member);
}
