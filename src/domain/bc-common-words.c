/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-common-words"

#include "domain/bc-common-words.h"

#define SHORTEST 4
#define SHORTEST_IN_COMPOUND 6

/* Words of four letters and more that say nothing of this need in particular: what sentences are
 * made of, and what the hulpzinnen begin with. */
static const char *const empty_words[] = {
  "activiteit", "activiteiten", "alleen", "alles", "altijd", "daarna", "daarom", "deze", "door",
  "eerst", "elke", "even", "feedback", "graag", "groep", "groepsgenoten", "haar", "hebben",
  "heeft", "hier", "iemand", "iets", "instructie", "instructies", "jongen", "kind", "kinderen",
  "klasgenoten", "kunnen", "laatste", "leeractiviteiten", "leeromgeving", "leerkracht",
  "leerling", "leerlingen", "leertijd", "leraar", "maar", "materiaal", "meer", "meester",
  "meisje", "naar", "niet", "nodig", "omgeving", "onder", "opdracht", "opdrachten", "ouders",
  "over", "samen", "soms", "steeds", "tijd", "tijdens", "tussen", "veel", "voor", "waar",
  "waarbij", "waarin", "waarmee", "want", "week", "weken", "welke", "worden", "wordt", "zelf",
  "zijn", "zodat", "zonder",
  "about", "activities", "also", "always", "before", "child", "children", "classmates", "does",
  "each", "every", "first", "from", "group", "have", "instruction", "into", "last", "learning",
  "material", "more", "need", "needs", "parents", "pupil", "pupils", "some", "surroundings",
  "task", "tasks", "teacher", "than", "that", "their", "them", "then", "they", "this", "time",
  "together", "very", "weeks", "what", "when", "where", "which", "while", "with", "without",
  "your",
  NULL,
};

static gboolean
says_something (const char *word)
{
  return g_utf8_strlen (word, -1) >= SHORTEST && !g_strv_contains (empty_words, word);
}

static void
take_word (GPtrArray *words, const char *start, const char *end)
{
  g_autofree char *folded = g_utf8_casefold (start, end - start);

  if (says_something (folded) && !g_ptr_array_find_with_equal_func (words, folded, g_str_equal,
                                                                    NULL))
    g_ptr_array_add (words, g_steal_pointer (&folded));
}

GStrv
bc_common_words_split (const char *text)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  const char *start = NULL;
  const char *c;

  for (c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gboolean letter = g_unichar_isalnum (g_utf8_get_char (c));

      if (letter && start == NULL)
        start = c;
      else if (!letter && start != NULL)
        {
          take_word (words, start, c);
          start = NULL;
        }
    }
  if (start != NULL)
    take_word (words, start, c);
  g_ptr_array_add (words, NULL);
  return (GStrv) g_ptr_array_free (words, FALSE);
}

gboolean
bc_common_words_are_alike (const char *one, const char *other)
{
  glong shortest = MIN (g_utf8_strlen (one, -1), g_utf8_strlen (other, -1));
  glong longest = MAX (g_utf8_strlen (one, -1), g_utf8_strlen (other, -1));
  glong common = 0;

  while (*one != '\0' && *other != '\0' && g_utf8_get_char (one) == g_utf8_get_char (other))
    {
      common++;
      one = g_utf8_next_char (one);
      other = g_utf8_next_char (other);
    }
  return (common >= SHORTEST && 3 * common >= 2 * longest)
         || (common >= SHORTEST_IN_COMPOUND && common == shortest);
}

gboolean
bc_common_words_has (const char *const *words, const char *word)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (bc_common_words_are_alike (words[i], word))
        return TRUE;
    }
  return FALSE;
}

guint
bc_common_words_count (const char *const *one, const char *const *other)
{
  guint count = 0;

  for (guint i = 0; one[i] != NULL; i++)
    count += bc_common_words_has (other, one[i]);
  return count;
}
