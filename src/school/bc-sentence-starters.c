/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-sentence-starters"

#include "school/bc-sentence-starters.h"

#include <string.h>

#include "school/bc-content.h"

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

/* (element-type JsonObject) */
static GPtrArray *
list_starters (BcSettings *settings)
{
  return bc_content_list_objects (bc_settings_get (settings, SECTION));
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
  g_autoptr (GPtrArray) starters = list_starters (settings);

  for (guint i = 0; i < starters->len; i++)
    {
      if (after_opening (text, bc_content_get_text (starters->pdata[i], "opening")) != NULL)
        return starters->pdata[i];
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

static void
suggest_endings (Search *search, JsonObject *starter, const char *opening, const char *typed)
{
  g_autoptr (GPtrArray) endings = bc_content_get_texts (starter, "endings");

  for (guint i = 0; i < endings->len; i++)
    {
      GPtrArray *list = list_for (search, endings->pdata[i], typed);

      if (list != NULL)
        suggest (search, list, g_strconcat (opening, " ", endings->pdata[i], NULL));
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
  g_autoptr (GPtrArray) starters = list_starters (settings);
  g_autoptr (GPtrArray) contains = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *typed = g_strchug (g_strdup (text));
  g_autofree char *folded = g_utf8_casefold (typed, -1);
  GPtrArray *begins = g_ptr_array_new_with_free_func (g_free);
  Search search = { begins, contains, typed, folded };

  for (guint i = 0; i < starters->len; i++)
    suggest_starter (&search, starters->pdata[i]);
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

  return starter != NULL ? bc_content_get_word (starter, "kind") : "";
}

BcNeedAbout
bc_sentence_starters_get_about (BcSettings *settings, const char *kind, const char *text)
{
  JsonObject *starter = find_starter (settings, text);
  BcNeedAbout about = starter != NULL && g_str_equal (bc_content_get_word (starter, "kind"), kind)
                        ? bc_need_about_from_word (bc_content_get_word (starter, "about"))
                        : BC_NEED_ABOUT_UNKNOWN;

  return about != BC_NEED_ABOUT_UNKNOWN ? about : bc_need_about_of_kind (kind);
}

char *
bc_sentence_starters_dup_opening (BcSettings *settings, const char *kind)
{
  g_autoptr (GPtrArray) starters = list_starters (settings);

  for (guint i = 0; i < starters->len; i++)
    {
      if (g_str_equal (bc_content_get_word (starters->pdata[i], "kind"), kind))
        return g_strconcat (bc_content_get_text (starters->pdata[i], "opening"), " ", NULL);
    }
  return g_strdup ("");
}
