/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-content"

#include "config.h"

#include "school/bc-content.h"

#include <glib/gi18n-lib.h>

GPtrArray *
bc_content_list_objects (JsonNode *node)
{
  GPtrArray *objects = g_ptr_array_new ();
  JsonArray *array =
    node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (element))
        g_ptr_array_add (objects, json_node_get_object (element));
    }
  return objects;
}

GPtrArray *
bc_content_get_objects (JsonObject *object, const char *member)
{
  return bc_content_list_objects (json_object_get_member (object, member));
}

JsonObject *
bc_content_get_object (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static const char *
word_of (JsonNode *node)
{
  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node) : NULL;
}

const char *
bc_content_get_word (JsonObject *object, const char *member)
{
  const char *word = word_of (json_object_get_member (object, member));

  return word != NULL ? word : "";
}

const char **
bc_content_get_words (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  JsonArray *array =
    node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *word = word_of (json_array_get_element (array, i));

      if (word != NULL)
        g_ptr_array_add (words, (gpointer) word);
    }
  g_ptr_array_add (words, NULL);
  return (const char **) g_ptr_array_free (words, FALSE);
}

/* ---- texts, in one language or in each ---- */

const char *
bc_content_get_language (void)
{
  /* Translators: the two letters of your language if the program's own questions and cards speak
   * it, which is so for Dutch (nl) and English (en). */
  return g_dpgettext2 (GETTEXT_PACKAGE, "language of the content", "en");
}

JsonNode *
bc_content_choose_language (JsonObject *languages, const char *wanted)
{
  JsonNode *found = json_object_get_member (languages, wanted);
  JsonObjectIter all;

  if (found == NULL)
    found = json_object_get_member (languages, "nl");
  json_object_iter_init_ordered (&all, languages);
  if (found == NULL)
    json_object_iter_next_ordered (&all, NULL, &found);
  return found;
}

const char *
bc_content_read_text_in (JsonNode *node, const char *wanted)
{
  gboolean by_language = node != NULL && JSON_NODE_HOLDS_OBJECT (node);
  const char *text =
    word_of (by_language ? bc_content_choose_language (json_node_get_object (node), wanted) : node);

  return text != NULL ? text : "";
}

const char *
bc_content_read_text (JsonNode *node)
{
  return bc_content_read_text_in (node, bc_content_get_language ());
}

const char *
bc_content_get_text (JsonObject *object, const char *member)
{
  return bc_content_read_text (object != NULL ? json_object_get_member (object, member) : NULL);
}

/* The array itself, or that of a language. */
static JsonArray *
find_texts (JsonNode *node)
{
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    node = bc_content_choose_language (json_node_get_object (node), bc_content_get_language ());
  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

GPtrArray *
bc_content_get_texts (JsonObject *object, const char *member)
{
  JsonArray *array = find_texts (json_object_get_member (object, member));
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *text = bc_content_read_text (json_array_get_element (array, i));

      if (*text != '\0')
        g_ptr_array_add (texts, (gpointer) text);
    }
  return texts;
}

gint64
bc_content_get_number (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_INT64
           ? json_node_get_int (node) : 0;
}
