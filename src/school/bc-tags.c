/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-tags"

#include "school/bc-tags.h"

#include <string.h>

void
bc_tag_free (BcTag *self)
{
  g_free (self->family);
  g_free (self->word);
  g_free (self->name);
  g_free (self);
}

static JsonArray *
get_array (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static JsonObject *
get_object (JsonArray *array, guint position)
{
  JsonNode *node = json_array_get_element (array, position);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static void
add_family (GPtrArray *found, JsonObject *family)
{
  JsonArray *tags = family != NULL ? get_array (json_object_get_member (family, "tags")) : NULL;

  for (guint i = 0; tags != NULL && i < json_array_get_length (tags); i++)
    {
      JsonObject *entry = get_object (tags, i);
      const char *word = bc_content_get_text (entry, "word");
      BcTag *tag;

      /* A record keeps its words with a space between. */
      if (*word == '\0' || strchr (word, ' ') != NULL)
        continue;
      tag = g_new0 (BcTag, 1);
      tag->family = g_strdup (bc_content_get_text (family, "name"));
      tag->word = g_strdup (word);
      tag->name = g_strdup (bc_content_get_text (entry, "name"));
      g_ptr_array_add (found, tag);
    }
}

GPtrArray *
bc_tags_list (BcSettings *settings, const char *section)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_tag_free);
  JsonArray *families = get_array (bc_settings_get (settings, section));

  if (families == NULL)
    families = get_array (bc_settings_get_own (section));
  for (guint i = 0; families != NULL && i < json_array_get_length (families); i++)
    add_family (found, get_object (families, i));
  return found;
}

static GStrv
split (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);
  g_autoptr (GStrvBuilder) list = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] != '\0')
        g_strv_builder_add (list, parts[i]);
    }
  return g_strv_builder_end (list);
}

gboolean
bc_tags_contain (const char *words, const char *word)
{
  g_auto (GStrv) list = split (words);

  return g_strv_contains ((const char *const *) list, word);
}

char *
bc_tags_dup_with (const char *words, const char *word, gboolean wanted)
{
  g_auto (GStrv) list = split (words);
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();
  g_auto (GStrv) result = NULL;

  for (guint i = 0; list[i] != NULL; i++)
    {
      if (!g_str_equal (list[i], word))
        g_strv_builder_add (kept, list[i]);
    }
  if (wanted)
    g_strv_builder_add (kept, word);
  result = g_strv_builder_end (kept);
  return g_strjoinv (" ", result);
}

static const char *
find_name (GPtrArray *tags, const char *word)
{
  for (guint i = 0; i < tags->len; i++)
    {
      BcTag *tag = tags->pdata[i];

      if (g_str_equal (tag->word, word) && *tag->name != '\0')
        return tag->name;
    }
  return word;
}

GStrv
bc_tags_list_names (GPtrArray *tags, const char *words)
{
  g_auto (GStrv) list = split (words);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; list[i] != NULL; i++)
    g_strv_builder_add (names, find_name (tags, list[i]));
  return g_strv_builder_end (names);
}
