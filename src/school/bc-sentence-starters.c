/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-sentence-starters"

#include "school/bc-sentence-starters.h"

#include <string.h>

#define SECTION "sentence-starters"
/* Fewer letters are in too many sentences. */
#define FEWEST_LETTERS 3

/* What is suggested, the likelier kind above the other. */
typedef struct
{
  GPtrArray *begins;
  GPtrArray *contains;
  const char *text;
  char *folded;
} Search;

static JsonArray *
list_starters (BcSettings *settings)
{
  JsonNode *node = bc_settings_get (settings, SECTION);

  if (!JSON_NODE_HOLDS_ARRAY (node))
    node = bc_settings_get_own (SECTION);
  return json_node_get_array (node);
}

/* %NULL where the school wrote something else in its place. */
static JsonObject *
starter_at (JsonArray *starters, guint position)
{
  JsonNode *node = json_array_get_element (starters, position);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static const char *
word_of (JsonObject *starter, const char *member)
{
  JsonNode *node = json_object_get_member (starter, member);
  const char *word = node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
                       ? json_node_get_string (node)
                       : NULL;

  return word != NULL ? word : "";
}

/* Where @text goes on after @opening; %NULL where it does not begin with it. */
static const char *
after_opening (const char *text, const char *opening)
{
  glong letters = g_utf8_strlen (opening, -1);
  g_autofree char *begin = NULL;
  g_autofree char *folded_begin = NULL;
  g_autofree char *folded_opening = NULL;
  const char *rest;

  if (letters == 0 || g_utf8_strlen (text, -1) < letters)
    return NULL;
  rest = g_utf8_offset_to_pointer (text, letters);
  begin = g_strndup (text, rest - text);
  folded_begin = g_utf8_casefold (begin, -1);
  folded_opening = g_utf8_casefold (opening, -1);
  return g_str_equal (folded_begin, folded_opening) && (*rest == '\0' || *rest == ' ') ? rest
                                                                                       : NULL;
}

static JsonObject *
find_starter (BcSettings *settings, const char *text)
{
  JsonArray *starters = list_starters (settings);

  for (guint i = 0; i < json_array_get_length (starters); i++)
    {
      JsonObject *starter = starter_at (starters, i);

      if (starter != NULL && after_opening (text, bc_content_get_text (starter, "opening")) != NULL)
        return starter;
    }
  return NULL;
}

/* ---- suggesting ---- */

static void
suggest (Search *search, GPtrArray *list, char *sentence)
{
  if (g_str_equal (sentence, search->text))
    g_free (sentence);
  else
    g_ptr_array_add (list, sentence);
}

/* Whether @words begin with what was typed, or one of them does. */
static GPtrArray *
list_for (Search *search, const char *words, const char *typed)
{
  g_autofree char *folded = g_utf8_casefold (words, -1);
  g_autofree char *inside = g_strconcat (" ", typed, NULL);

  if (g_str_has_prefix (folded, typed))
    return search->begins;
  return strstr (folded, inside) != NULL ? search->contains : NULL;
}

static JsonArray *
list_endings (JsonObject *starter)
{
  JsonNode *node = json_object_get_member (starter, "endings");

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static void
suggest_endings (Search *search, JsonObject *starter, const char *opening, const char *typed)
{
  JsonArray *endings = list_endings (starter);

  for (guint i = 0; endings != NULL && i < json_array_get_length (endings); i++)
    {
      const char *ending = bc_content_read_text (json_array_get_element (endings, i));
      GPtrArray *list = *ending != '\0' ? list_for (search, ending, typed) : NULL;

      if (list != NULL)
        suggest (search, list, g_strconcat (opening, " ", ending, NULL));
    }
}

static void
suggest_starter (Search *search, JsonObject *starter)
{
  const char *opening = bc_content_get_text (starter, "opening");
  const char *rest = after_opening (search->text, opening);
  GPtrArray *list;

  if (*opening == '\0')
    return;
  if (rest != NULL)
    {
      g_autofree char *typed_opening = g_strndup (search->text, rest - search->text);
      g_autofree char *typed = g_utf8_casefold (rest, -1);

      suggest_endings (search, starter, typed_opening, g_strstrip (typed));
      return;
    }
  list = list_for (search, opening, search->folded);
  if (list != NULL)
    suggest (search, list, g_strconcat (opening, " ", NULL));
  else if (g_utf8_strlen (search->folded, -1) >= FEWEST_LETTERS)
    suggest_endings (search, starter, opening, search->folded);
}

GPtrArray *
bc_sentence_starters_suggest (BcSettings *settings, const char *text, guint most)
{
  JsonArray *starters = list_starters (settings);
  g_autoptr (GPtrArray) contains = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *typed = g_strchug (g_strdup (text));
  g_autofree char *folded = g_utf8_casefold (typed, -1);
  GPtrArray *begins = g_ptr_array_new_with_free_func (g_free);
  Search search = { begins, contains, typed, folded };

  for (guint i = 0; i < json_array_get_length (starters); i++)
    {
      JsonObject *starter = starter_at (starters, i);

      if (starter != NULL)
        suggest_starter (&search, starter);
    }
  g_ptr_array_extend_and_steal (begins, g_steal_pointer (&contains));
  if (begins->len > most)
    g_ptr_array_set_size (begins, (int) most);
  return begins;
}

/* ---- what a sentence is ---- */

const char *
bc_sentence_starters_get_kind (BcSettings *settings, const char *text)
{
  JsonObject *starter = find_starter (settings, text);

  return starter != NULL ? word_of (starter, "kind") : "";
}

BcNeedAbout
bc_sentence_starters_get_about (BcSettings *settings, const char *kind, const char *text)
{
  JsonObject *starter = find_starter (settings, text);
  BcNeedAbout about = starter != NULL && g_str_equal (word_of (starter, "kind"), kind)
                        ? bc_need_about_from_word (word_of (starter, "about"))
                        : BC_NEED_ABOUT_UNKNOWN;

  return about != BC_NEED_ABOUT_UNKNOWN ? about : bc_need_about_of_kind (kind);
}

char *
bc_sentence_starters_dup_opening (BcSettings *settings, const char *kind)
{
  JsonArray *starters = list_starters (settings);

  for (guint i = 0; i < json_array_get_length (starters); i++)
    {
      JsonObject *starter = starter_at (starters, i);

      if (starter != NULL && g_str_equal (word_of (starter, "kind"), kind))
        return g_strconcat (bc_content_get_text (starter, "opening"), " ", NULL);
    }
  return g_strdup ("");
}
