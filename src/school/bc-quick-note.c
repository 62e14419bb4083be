/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-quick-note"

#include "school/bc-quick-note.h"

#include <string.h>

#include "domain/bc-person.h"

static gboolean
says (const char *const *words, const char *name)
{
  g_auto (GStrv) parts = g_str_tokenize_and_fold (name, NULL, NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (!g_strv_contains (words, parts[i]))
        return FALSE;
    }
  return parts[0] != NULL;
}

/* The one pupil whose name stands among @words; nobody when two could be meant. */
static BcPupil *
find_one (GPtrArray *pupils, const char *const *words, gboolean with_surname)
{
  BcPupil *found = NULL;

  for (guint i = 0; i < pupils->len; i++)
    {
      BcPupil *pupil = pupils->pdata[i];

      if (!says (words, bc_person_get_given_name (pupil))
          || (with_surname && !says (words, bc_record_get_text (pupil, BC_PUPIL_SURNAME))))
        continue;
      if (found != NULL)
        return NULL;
      found = pupil;
    }
  return found;
}

/* Those whose given name begins with @word and stands whole among @words. */
static GPtrArray *
list_called (GPtrArray *pupils, const char *word, const char *const *words)
{
  GPtrArray *called = g_ptr_array_new ();

  for (guint i = 0; i < pupils->len; i++)
    {
      const char *name = bc_person_get_given_name (pupils->pdata[i]);
      g_auto (GStrv) parts = g_str_tokenize_and_fold (name, NULL, NULL);

      if (g_strcmp0 (parts[0], word) == 0 && says (words, name))
        g_ptr_array_add (called, pupils->pdata[i]);
    }
  return called;
}

/* A note that names two children is about the one it names first. */
BcPupil *
bc_quick_note_find_pupil (GPtrArray *pupils, const char *text)
{
  g_auto (GStrv) words = g_str_tokenize_and_fold (text, NULL, NULL);

  for (guint i = 0; pupils != NULL && words[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) called = list_called (pupils, words[i], (const char *const *) words);

      if (called->len == 1)
        return called->pdata[0];
      if (called->len > 1)
        return find_one (called, (const char *const *) words, TRUE);
    }
  return NULL;
}

static const char *
last_word (const char *text)
{
  const char *start = text + strlen (text);

  while (start > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);
  return start;
}

/* The word at the end that is still being written, folded; empty after a space. */
static char *
dup_last_word (const char *text)
{
  g_auto (GStrv) folded = g_str_tokenize_and_fold (last_word (text), NULL, NULL);

  return g_strdup (folded[0] != NULL ? folded[0] : "");
}

GPtrArray *
bc_quick_note_complete (GPtrArray *pupils, const char *text)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *word = dup_last_word (text);

  if (*word == '\0' || bc_quick_note_find_pupil (pupils, text) != NULL)
    return found;
  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    {
      g_auto (GStrv) name = g_str_tokenize_and_fold (bc_person_get_given_name (pupils->pdata[i]),
                                                     NULL, NULL);

      if (name[0] != NULL && g_str_has_prefix (name[0], word))
        g_ptr_array_add (found, g_object_ref (pupils->pdata[i]));
    }
  return found;
}

char *
bc_quick_note_dup_completed (const char *text, GPtrArray *pupils, BcPupil *pupil)
{
  const char *given = bc_person_get_given_name (pupil);
  g_autofree char *before = g_strndup (text, last_word (text) - text);
  g_auto (GStrv) words = g_str_tokenize_and_fold (given, NULL, NULL);
  g_autofree char *whole = bc_person_dup_name (pupil);
  gboolean alone = find_one (pupils, (const char *const *) words, FALSE) == pupil;

  return g_strconcat (before, alone ? given : whole, " ", NULL);
}

BcNote *
bc_quick_note_new (BcGroup *group, BcPeriod *period, BcPupil *pupil, const char *day,
                   const char *text)
{
  BcNote *note = bc_record_new (BC_TYPE_NOTE);

  bc_record_set_text (note, BC_NOTE_FACT, text);
  bc_record_set_text (note, BC_NOTE_DATE, day);
  bc_record_set_text (note, BC_NOTE_GROUP, bc_record_get_id (group));
  bc_record_set_text (note, BC_NOTE_PERIOD, period != NULL ? bc_record_get_id (period) : "");
  bc_record_set_text (note, BC_NOTE_PUPIL, pupil != NULL ? bc_record_get_id (pupil) : "");
  return note;
}
