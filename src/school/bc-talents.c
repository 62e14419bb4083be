/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talents"

#include "config.h"

#include "school/bc-talents.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-records.h"
#include "domain/bc-text-words.h"
#include "school/bc-removal.h"

/* What may be asked about. */
typedef struct
{
  GType type;
  guint owner;
  guint title;
  guint text;
} Kind;

void
bc_help_free (BcHelp *self)
{
  g_free (self->name);
  g_free (self->title);
  g_free (self->text);
  g_object_unref (self->record);
  g_free (self);
}

GPtrArray *
bc_talents_list_own (BcContext *context, GError **error)
{
  return bc_context_list_own (context, BC_TYPE_TALENT, BC_TALENT_OWNER, error);
}

BcTalent *
bc_talents_draft (BcContext *context)
{
  BcTalent *talent = bc_record_new_draft (BC_TYPE_TALENT);

  bc_record_set_text (talent, BC_TALENT_OWNER, bc_record_get_id (bc_context_get_me (context)));
  return talent;
}

void
bc_talents_remove (BcContext *context, BcTalent *talent)
{
  BcEdits *edits = bc_context_get_edits (context);

  bc_edits_begin (edits, _("Taking a talent away"));
  bc_removal_remove (edits, talent);
  bc_edits_end (edits);
}

/* ---- who can help ---- */

static BcHelp *
new_help (BcContext *context, const Kind *kind, gpointer record)
{
  BcHelp *help = g_new0 (BcHelp, 1);
  g_autoptr (BcStaff) staff = bc_edits_get (bc_context_get_edits (context), BC_TYPE_STAFF,
                                            bc_record_get_text (record, kind->owner), NULL);

  /* Who is gone cannot be asked. */
  help->name = staff != NULL && bc_record_get_integer (staff, BC_STAFF_ACTIVE)
                   && !bc_record_is_removed (staff)
                 ? bc_person_dup_name (staff)
                 : g_strdup ("");
  help->title = g_strdup (bc_record_get_text (record, kind->title));
  help->text = g_strdup (bc_record_get_text (record, kind->text));
  help->record = g_object_ref (record);
  return help;
}

static gboolean
has_words (const BcHelp *help, const BcTextWords *words)
{
  g_autofree char *text = g_strjoin ("\n", help->title, help->text, help->name, NULL);

  return bc_text_words_are_begun_in (words, text);
}

static gboolean
add_shared (GPtrArray *found, BcContext *context, const Kind *kind, const BcTextWords *words,
            GError **error)
{
  const char *me = bc_record_get_id (bc_context_get_me (context));
  g_autoptr (GPtrArray) records =
    bc_edits_list (bc_context_get_edits (context), kind->type, error, -1);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      BcHelp *help;

      if (g_str_equal (bc_record_get_text (records->pdata[i], kind->owner), me)
          || !bc_context_may_see (context, records->pdata[i]))
        continue;
      help = new_help (context, kind, records->pdata[i]);
      if (*help->name != '\0' && *help->title != '\0' && has_words (help, words))
        g_ptr_array_add (found, help);
      else
        bc_help_free (help);
    }
  return records != NULL;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const BcHelp *one = *(BcHelp *const *) a;
  const BcHelp *other = *(BcHelp *const *) b;
  int by_name = g_utf8_collate (one->name, other->name);

  return by_name != 0 ? by_name : g_utf8_collate (one->title, other->title);
}

GPtrArray *
bc_talents_find_help (BcContext *context, const char *words, GError **error)
{
  const Kind talents = { BC_TYPE_TALENT, BC_TALENT_OWNER, BC_TALENT_TITLE, BC_TALENT_TEXT };
  const Kind cards = { BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_OWNER, BC_REPERTOIRE_CARD_TITLE,
                       BC_REPERTOIRE_CARD_TEXT };
  g_autoptr (BcTextWords) asked = bc_text_words_new (words);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_help_free);

  if (!add_shared (found, context, &talents, asked, error)
      || (asked->n_words > 0 && !add_shared (found, context, &cards, asked, error)))
    return NULL;
  g_ptr_array_sort (found, compare_names);
  return g_steal_pointer (&found);
}
