/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-entries"

#include "config.h"

#include "school/bc-entries.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

typedef struct
{
  BcSession *session;
  BcEdits *edits;
  const char *group;
  GPtrArray *entries;
  GError *error;
} Reader;

/* Where the first error of a reading goes. */
static GError **
problem_of (Reader *reader)
{
  return reader->error == NULL ? &reader->error : NULL;
}

void
bc_entry_free (BcEntry *self)
{
  g_free (self->title);
  bc_secret_free_text (self->text);
  g_free (self);
}

static void
add (Reader *reader, const char *section, const char *title, const char *text)
{
  BcEntry *entry = g_new0 (BcEntry, 1);

  entry->section = section;
  entry->title = g_strdup (title);
  entry->text = g_strdup (text);
  g_ptr_array_add (reader->entries, entry);
}

static void
read_teacher (Reader *reader)
{
  const char *me = bc_record_get_id (bc_session_get_me (reader->session));
  g_autoptr (GPtrArray) questions =
    bc_edits_list (reader->edits, BC_TYPE_QUESTION, problem_of (reader), BC_QUESTION_OWNER, me, -1);
  g_autoptr (GPtrArray) sealed = bc_edits_list (reader->edits, BC_TYPE_SEALED_ITEM,
                                                problem_of (reader), BC_SEALED_ITEM_OWNER, me,
                                                BC_SEALED_ITEM_KIND, BC_SEALED_REFLECTION, -1);
  g_autoptr (GPtrArray) cards = bc_edits_list (
    reader->edits, BC_TYPE_REPERTOIRE_CARD, problem_of (reader), BC_REPERTOIRE_CARD_OWNER, me, -1);

  for (guint i = 0; questions != NULL && i < questions->len; i++)
    add (reader, _ ("My questions"),
         bc_record_get_integer (questions->pdata[i], BC_QUESTION_SHARED) ? _ ("Shared")
                                                                         : _ ("For me alone"),
         bc_record_get_text (questions->pdata[i], BC_QUESTION_TEXT));
  for (guint i = 0; sealed != NULL && i < sealed->len; i++)
    {
      GBytes *box = bc_record_get_sealed (sealed->pdata[i], BC_SEALED_ITEM_BOX);
      char *text = box != NULL
                     ? bc_keyring_unseal (bc_session_get_keyring (reader->session), box, NULL)
                     : NULL;
      g_autofree char *day =
        bc_day_format (bc_record_get_text (sealed->pdata[i], BC_SEALED_ITEM_DATE));

      if (text != NULL)
        add (reader, _ ("My reflections, sealed"), day, text);
      bc_secret_free_text (text);
    }
  for (guint i = 0; cards != NULL && i < cards->len; i++)
    add (reader, _ ("My repertoire"),
         bc_record_get_text (cards->pdata[i], BC_REPERTOIRE_CARD_TITLE),
         bc_record_get_text (cards->pdata[i], BC_REPERTOIRE_CARD_TEXT));
}

GPtrArray *
bc_entries_list (BcContext *context, BcPlace place, GError **error)
{
  Reader reader = { bc_context_get_session (context), bc_context_get_edits (context),
                    bc_context_get_group_id (context),
                    g_ptr_array_new_with_free_func ((GDestroyNotify) bc_entry_free) };

  switch (place)
    {
    case BC_PLACE_TEACHER:
      read_teacher (&reader);
      break;
    /* These have pages of their own. */
    case BC_PLACE_OBSERVE:
    case BC_PLACE_UNDERSTAND:
    case BC_PLACE_PLAN:
    case BC_PLACE_ACT:
    case BC_PLACE_GROUP_REVIEW:
    case BC_PLACE_EXTERNAL:
    case BC_PLACE_AGENDA:
    case BC_PLACE_PUPIL_REVIEW:
    case BC_PLACE_CONSULT:
    case BC_N_PLACES:
    default:
      break;
    }
  if (reader.error == NULL)
    return reader.entries;
  g_ptr_array_unref (reader.entries);
  g_propagate_error (error, reader.error);
  return NULL;
}
