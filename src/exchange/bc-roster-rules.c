/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster-rules"

#include "exchange/bc-roster-rules.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-clean.h"
#include "exchange/bc-roster-error.h"

#define MAX_KEY_CHARS 256
#define MAX_NAME_CHARS 200

/* Whole sentences for each kind: a language may need another word order or gender. */
typedef struct
{
  const char *too_long;
  const char *no_key;
  const char *no_name;
  const char *cut;
  const char *hidden;
  const char *identical;
  const char *duplicate_key;
  const char *duplicate_eckid;
} Sentences;

static const Sentences sentences[] = {
  [BC_ROSTER_KIND_GROUP] = {
    .too_long = N_("Line %u: group %s has a far too long name or key and is left out."),
    .no_key = N_("Line %u: group %s has no key and is left out."),
    .no_name = NULL,
    .cut = N_("Line %u: the name of group %s was too long and has been cut off."),
    .hidden = N_("Line %u: invisible signs were taken out of the name of group %s."),
    .identical = N_("Line %u: group %s is a copy of the one on line %u and is left out."),
    .duplicate_key = N_("Lines %u and %u: two different groups have the same key (%s and %s). "
                        "Have this put right in the administration and export again."),
    .duplicate_eckid = NULL,
  },
  [BC_ROSTER_KIND_PUPIL] = {
    .too_long = N_("Line %u: pupil %s has a far too long name or key and is left out."),
    .no_key = N_("Line %u: pupil %s has no key (pupil number) and is left out."),
    .no_name = N_("Line %u: pupil %s has no name and is left out."),
    .cut = N_("Line %u: the name of pupil %s was too long and has been cut off."),
    .hidden = N_("Line %u: invisible signs were taken out of the name of pupil %s."),
    .identical = N_("Line %u: pupil %s is a copy of the one on line %u and is left out."),
    .duplicate_key = N_("Lines %u and %u: two different pupils have the same key (%s and %s). "
                        "Have this put right in the administration and export again."),
    .duplicate_eckid = N_("Lines %u and %u: two pupils have the same ECK iD (%s and %s). Have "
                          "this put right in the administration and export again."),
  },
  [BC_ROSTER_KIND_STAFF] = {
    .too_long = N_("Line %u: teacher %s has a far too long name or key and is left out."),
    .no_key = N_("Line %u: teacher %s has no key and is left out."),
    .no_name = N_("Line %u: teacher %s has no name and is left out."),
    .cut = N_("Line %u: the name of teacher %s was too long and has been cut off."),
    .hidden = N_("Line %u: invisible signs were taken out of the name of teacher %s."),
    .identical = N_("Line %u: teacher %s is a copy of the one on line %u and is left out."),
    .duplicate_key = N_("Lines %u and %u: two different teachers have the same key (%s and %s). "
                        "Have this put right in the administration and export again."),
    .duplicate_eckid = N_("Lines %u and %u: two teachers have the same ECK iD (%s and %s). Have "
                          "this put right in the administration and export again."),
  },
};

static gboolean
is_too_long (const BcDraftRecord *record)
{
  if (record->too_long)
    return TRUE;

  for (guint i = 0; i < BC_DRAFT_N_FIELDS; i++)
    if (record->fields[i] != NULL && strlen (record->fields[i]) > BC_DRAFT_MAX_FIELD)
      return TRUE;

  return record->key != NULL && g_utf8_strlen (record->key, -1) > MAX_KEY_CHARS;
}

static gboolean
has_person_name (const BcDraftRecord *record)
{
  return record->fields[BC_DRAFT_SURNAME] != NULL || record->fields[BC_DRAFT_GIVEN_NAME] != NULL
         || record->fields[BC_DRAFT_FIRST_NAMES] != NULL;
}

/* The reason to leave a record out, or NULL to keep it. */
static const char *
find_flaw (BcRosterDraft *draft,
           const BcDraftRecord *record,
           BcRosterKind kind)
{
  if (is_too_long (record))
    return sentences[kind].too_long;
  /* A table need not have keys; a group is only ever found by its key. */
  if (record->key == NULL
      && (kind == BC_ROSTER_KIND_GROUP || (record->eckid == NULL && !draft->is_table)))
    return sentences[kind].no_key;
  if (kind != BC_ROSTER_KIND_GROUP && !has_person_name (record))
    return sentences[kind].no_name;

  return NULL;
}

static gboolean
cut_names (BcDraftRecord *record)
{
  static const BcDraftField names[] = { BC_DRAFT_NAME, BC_DRAFT_GIVEN_NAME, BC_DRAFT_FIRST_NAMES,
                                        BC_DRAFT_PREFIX, BC_DRAFT_SURNAME };
  gboolean cut = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      char **name = &record->fields[names[i]];

      if (*name == NULL || g_utf8_strlen (*name, -1) <= MAX_NAME_CHARS)
        continue;

      char *shorter = bc_roster_clip (*name, MAX_NAME_CHARS);
      g_free (*name);
      *name = shorter;
      cut = TRUE;
    }

  return cut;
}

static void
warn_about (BcRosterDraft *draft,
            const BcDraftRecord *record,
            const char *sentence)
{
  g_autofree char *label = bc_draft_record_dup_label (record);
  g_autofree char *text = g_strdup_printf (_(sentence), record->line, label);

  bc_roster_draft_warn (draft, record->line, record->key, "%s", text);
}

/* Leaves out the records that nothing can be done with, and puts right what can be. */
void
bc_roster_rules_drop_unusable (BcRosterDraft *draft,
                               GPtrArray *records,
                               BcRosterKind kind)
{
  guint kept = 0;

  for (guint i = 0; i < records->len; i++)
    {
      BcDraftRecord *record = g_ptr_array_index (records, i);
      const char *flaw = find_flaw (draft, record, kind);

      if (flaw != NULL)
        {
          warn_about (draft, record, flaw);
          bc_draft_record_free (record);
          continue;
        }
      if (cut_names (record))
        warn_about (draft, record, sentences[kind].cut);
      if (record->hidden)
        warn_about (draft, record, sentences[kind].hidden);
      g_ptr_array_index (records, kept++) = record;
    }
  /* What lies beyond was moved forward or freed. */
  for (guint i = kept; i < records->len; i++)
    g_ptr_array_index (records, i) = NULL;
  g_ptr_array_set_free_func (records, NULL);
  g_ptr_array_set_size (records, kept);
  g_ptr_array_set_free_func (records, (GDestroyNotify) bc_draft_record_free);
}

static gboolean
refuse_pair (const BcDraftRecord *first,
             const BcDraftRecord *second,
             const char *sentence,
             GError **error)
{
  g_autofree char *one = bc_draft_record_dup_label (first);
  g_autofree char *other = bc_draft_record_dup_label (second);

  g_set_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_DUPLICATE, _(sentence), first->line,
               second->line, one, other);

  return FALSE;
}

/* Two records of one key: a copy may go with a warning, anything else refuses the file. */
gboolean
bc_roster_rules_accept_twin (BcRosterDraft *draft,
                             const BcDraftRecord *first,
                             const BcDraftRecord *second,
                             BcRosterKind kind,
                             GError **error)
{
  g_autofree char *label = bc_draft_record_dup_label (second);
  g_autofree char *text = NULL;

  if (!bc_draft_record_equal (first, second))
    return refuse_pair (first, second, sentences[kind].duplicate_key, error);

  text = g_strdup_printf (_(sentences[kind].identical), second->line, label, first->line);
  bc_roster_draft_warn (draft, second->line, second->key, "%s", text);

  return TRUE;
}

/* Nothing is overwritten in silence: one key or ECK iD is one person. */
gboolean
bc_roster_rules_check_duplicates (BcRosterDraft *draft,
                                  GPtrArray *records,
                                  BcRosterKind kind,
                                  GError **error)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) eckids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < records->len;)
    {
      BcDraftRecord *record = g_ptr_array_index (records, i);
      BcDraftRecord *first = NULL;

      if (record->key != NULL)
        first = g_hash_table_lookup (keys, record->key);
      if (first != NULL)
        {
          if (!bc_roster_rules_accept_twin (draft, first, record, kind, error))
            return FALSE;
          g_ptr_array_remove_index (records, i);
          continue;
        }
      if (record->eckid != NULL)
        first = g_hash_table_lookup (eckids, record->eckid);
      if (first != NULL)
        return refuse_pair (first, record, sentences[kind].duplicate_eckid, error);

      if (record->key != NULL)
        g_hash_table_insert (keys, record->key, record);
      if (record->eckid != NULL)
        g_hash_table_insert (eckids, record->eckid, record);
      i++;
    }

  return TRUE;
}
