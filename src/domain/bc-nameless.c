/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-nameless"

#include "domain/bc-nameless.h"

/* No letter falls apart into more (Unicode says so). */
#define MOST_PARTS 18
#define INSTEAD "…"

/* Names that are words of every day too: in small letters they are those words. */
static const char *const ordinary_words[] = {
  "an",    "bas",   "bent",  "bloem", "door",  "fee",   "fien", "fleur", "floor", "guus",
  "hoop",  "kees",  "lente", "lief",  "lot",   "mark",  "max",  "mees",  "mei",   "merel",
  "parel", "puck",  "roos",  "ster",  "storm", "summer", "ties", "vos",  "wil",   "will",
  "wolf",  "zon",   NULL,
};

static gboolean
is_letter (gunichar letter)
{
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter);
}

/* As one hears it: small, without accents, with one kind of apostrophe and of space. */
static gunichar
plain (gunichar letter)
{
  gunichar parts[MOST_PARTS];

  if (letter == 0x2019 || letter == 0x2018 || letter == '`' || letter == 0xb4)
    return '\'';
  if (g_unichar_isspace (letter))
    return ' ';
  g_unichar_fully_decompose (letter, FALSE, parts, MOST_PARTS);
  return g_unichar_tolower (parts[0]);
}

/* The end of @name at the beginning of @text, or NULL. */
static const char *
skip_name (const char *text, const char *name)
{
  gboolean ordinary = g_strv_contains (ordinary_words, name);

  if (ordinary && !g_unichar_isupper (g_utf8_get_char (text)))
    return NULL;
  while (*name != '\0')
    {
      gunichar wanted = g_utf8_get_char (name);
      gunichar found = g_utf8_get_char (text);

      if (plain (found) != plain (wanted)
          || (g_unichar_isupper (wanted) && !g_unichar_isupper (found)))
        return NULL;
      name = g_utf8_next_char (name);
      text = g_utf8_next_char (text);
    }
  return text;
}

static gboolean
ends_word (const char *text)
{
  return !is_letter (g_utf8_get_char (text));
}

/* Past the s of what is somebody's. */
static const char *
skip_possessive (const char *end)
{
  const char *after = end;

  if (plain (g_utf8_get_char (after)) == '\'')
    after = g_utf8_next_char (after);
  if (plain (g_utf8_get_char (after)) == 's' && ends_word (g_utf8_next_char (after)))
    return g_utf8_next_char (after);
  return ends_word (end) ? end : NULL;
}

/* The end of the longest name at the beginning of @text, or NULL. */
static const char *
skip_longest (const char *text, GPtrArray *names)
{
  const char *longest = NULL;

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = names->pdata[i];
      const char *end = *name != '\0' ? skip_name (text, name) : NULL;

      end = end != NULL ? skip_possessive (end) : NULL;
      if (end != NULL && (longest == NULL || end > longest))
        longest = end;
    }
  return longest;
}

/* Composed, so that an accent is part of its letter; bytes that are no UTF-8 become a mark that
 * is no letter. */
static char *
dup_readable (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  return g_utf8_normalize (valid, -1, G_NORMALIZE_DEFAULT_COMPOSE);
}

static char *
take_out (const char *text, GPtrArray *names, GPtrArray *found)
{
  g_autofree char *readable = dup_readable (text);
  GString *rest = g_string_new (NULL);
  gboolean at_start = TRUE;
  const char *at = readable;

  while (*at != '\0')
    {
      const char *end = at_start ? skip_longest (at, names) : NULL;
      const char *next = end != NULL ? end : g_utf8_next_char (at);

      if (end == NULL)
        g_string_append_len (rest, at, next - at);
      else
        {
          g_autofree char *name = g_strndup (at, end - at);

          g_string_append (rest, INSTEAD);
          if (!g_ptr_array_find_with_equal_func (found, name, g_str_equal, NULL))
            g_ptr_array_add (found, g_steal_pointer (&name));
        }
      at_start = end != NULL || !is_letter (g_utf8_get_char (at));
      at = next;
    }
  return g_string_free (rest, FALSE);
}

GPtrArray *
bc_nameless_find (const char *text, GPtrArray *names)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *rest = take_out (text, names, found);

  return found;
}

char *
bc_nameless_dup (const char *text, GPtrArray *names)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);

  return take_out (text, names, found);
}
