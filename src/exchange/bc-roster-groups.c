/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster-groups"

#include "exchange/bc-roster-groups.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-clean.h"
#include "exchange/bc-roster-error.h"
#include "exchange/bc-roster-rules.h"

/* Some administrations split a combined group in one group per year and only mark the key. */
static char *
dup_key_stem (const char *key)
{
  const char *mark = g_strrstr (key, "_lj_");

  if (mark == NULL || mark == key || mark[4] == '\0'
      || strspn (mark + 4, "0123456789") != strlen (mark + 4))
    return NULL;

  return g_strndup (key, mark - key);
}

static void
check_group (BcRosterDraft *draft,
             BcDraftRecord *group)
{
  char **year = &group->fields[BC_DRAFT_YEAR];
  char **name = &group->fields[BC_DRAFT_NAME];

  if (*name == NULL)
    {
      bc_roster_draft_warn (draft, group->line, group->key,
                            _("Line %u: group “%s” has no name; its key is used as the name."),
                            group->line, group->key);
      *name = g_strdup (group->key);
    }
  if (*year != NULL && bc_roster_year_rank (*year) < 0)
    {
      g_autofree char *quoted = bc_roster_clip (*year, 40);

      bc_roster_draft_warn (draft, group->line, group->key,
                            _("Line %u: group “%s” has an unknown year, “%s”; it comes in without "
                              "a year."),
                            group->line, *name, quoted);
      g_clear_pointer (year, g_free);
    }
}

/* Checks the groups and makes them findable; a key that is used twice is an error. */
gboolean
bc_roster_group_index_init (BcRosterGroupIndex *self,
                            BcRosterDraft *draft,
                            GError **error)
{
  self->own = g_hash_table_new (g_str_hash, g_str_equal);
  self->composite = g_hash_table_new (g_str_hash, g_str_equal);

  if (draft->groups->len > BC_DRAFT_MAX_GROUPS)
    {
      g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_TOO_BIG,
                           _("This file has far more groups than a school has. Choose the export "
                             "of one school."));
      return FALSE;
    }

  bc_roster_rules_drop_unusable (draft, draft->groups, BC_ROSTER_KIND_GROUP);
  for (guint i = 0; i < draft->groups->len;)
    {
      BcDraftRecord *group = g_ptr_array_index (draft->groups, i);
      GHashTable *same_kind = group->composite ? self->composite : self->own;
      GHashTable *other_kind = group->composite ? self->own : self->composite;
      BcDraftRecord *first = g_hash_table_lookup (same_kind, group->key);

      if (first != NULL)
        {
          if (!bc_roster_rules_accept_twin (draft, first, group, BC_ROSTER_KIND_GROUP, error))
            return FALSE;
          g_ptr_array_remove_index (draft->groups, i);
          continue;
        }
      if (g_hash_table_contains (other_kind, group->key))
        bc_roster_draft_warn (draft, group->line, group->key,
                              _("Line %u: the key “%s” is used for a group and for a group across "
                                "groups; both come in."),
                              group->line, group->key);
      check_group (draft, group);
      g_hash_table_insert (same_kind, group->key, group);
      i++;
    }

  return TRUE;
}

void
bc_roster_group_index_clear (BcRosterGroupIndex *self)
{
  g_clear_pointer (&self->own, g_hash_table_unref);
  g_clear_pointer (&self->composite, g_hash_table_unref);
}

/* The group a reference means; its kind is part of the reference. */
BcDraftRecord *
bc_roster_group_index_find (BcRosterGroupIndex *self,
                            const BcDraftLink *link)
{
  if (link->key == NULL)
    return NULL;

  return g_hash_table_lookup (link->composite ? self->composite : self->own, link->key);
}

static void
append_to_strv (GStrv *strv,
                const char *text,
                guint at)
{
  guint n = g_strv_length (*strv);

  *strv = g_renew (char *, *strv, n + 2);
  memmove (*strv + at + 1, *strv + at, (n - at + 1) * sizeof (char *));
  (*strv)[at] = g_strdup (text);
}

/* Adds a year in school order; a year that is there already, or says nothing, adds nothing. */
void
bc_roster_group_add_year (BcRosterGroup *group,
                          const char *year)
{
  int rank = bc_roster_year_rank (year);
  guint at = 0;

  if (rank < 0 || g_str_equal (year, "C") || g_str_equal (year, "H")
      || g_strv_contains ((const char *const *) group->years, year))
    return;

  while (group->years[at] != NULL && bc_roster_year_rank (group->years[at]) < rank)
    at++;
  append_to_strv (&group->years, year, at);
}

static void
join_group (BcRosterGroup *group,
            BcDraftRecord *record,
            gboolean with_key)
{
  if (with_key)
    append_to_strv (&group->keys, record->key, g_strv_length (group->keys));
  if (record->fields[BC_DRAFT_YEAR] != NULL)
    bc_roster_group_add_year (group, record->fields[BC_DRAFT_YEAR]);
  record->group = group;
}

static BcRosterGroup *
make_group (BcRosterDraft *draft,
            BcDraftRecord *record)
{
  BcRosterGroup *group = g_new0 (BcRosterGroup, 1);

  group->line = record->line;
  group->name = g_strdup (record->fields[BC_DRAFT_NAME]);
  group->composite = record->composite;
  group->keys = g_new0 (char *, 1);
  group->years = g_new0 (char *, 1);
  join_group (group, record, !draft->is_table);

  return group;
}

static BcRosterGroup *
find_same_stem (BcRosterDraft *draft,
                guint end,
                const char *stem)
{
  for (guint i = 0; i < end && stem != NULL; i++)
    {
      BcDraftRecord *other = g_ptr_array_index (draft->groups, i);
      g_autofree char *other_stem = other->composite ? NULL : dup_key_stem (other->key);

      if (g_strcmp0 (stem, other_stem) == 0)
        return other->group;
    }

  return NULL;
}

/* Groups of one name can only be parts of one group if each brings a year of its own. */
static gboolean
is_split_by_year (BcRosterDraft *draft,
                  const char *name)
{
  g_autoptr (GHashTable) years = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < draft->groups->len; i++)
    {
      BcDraftRecord *record = g_ptr_array_index (draft->groups, i);
      char *year = record->fields[BC_DRAFT_YEAR];

      if (record->composite || !g_str_equal (record->fields[BC_DRAFT_NAME], name))
        continue;
      if (year == NULL || g_str_equal (year, "C") || !g_hash_table_add (years, year))
        return FALSE;
    }

  return TRUE;
}

static BcRosterGroup *
find_same_name (BcRosterDraft *draft,
                guint end,
                const char *name)
{
  for (guint i = 0; i < end; i++)
    {
      BcDraftRecord *other = g_ptr_array_index (draft->groups, i);

      if (!other->composite && g_str_equal (other->fields[BC_DRAFT_NAME], name))
        return is_split_by_year (draft, name) ? other->group : NULL;
    }

  return NULL;
}

/* Makes the groups of @roster, putting together what the administration split. */
void
bc_roster_build_groups (BcRosterDraft *draft,
                        BcRosterGroupIndex *index,
                        BcRoster *roster,
                        gboolean merge_same_named)
{
  for (guint i = 0; i < draft->groups->len; i++)
    {
      BcDraftRecord *record = g_ptr_array_index (draft->groups, i);
      g_autofree char *stem = record->composite ? NULL : dup_key_stem (record->key);
      BcRosterGroup *group = find_same_stem (draft, i, stem);

      if (group == NULL && merge_same_named && !record->composite)
        group = find_same_name (draft, i, record->fields[BC_DRAFT_NAME]);

      if (group != NULL)
        join_group (group, record, !draft->is_table);
      else
        g_ptr_array_add (roster->groups, make_group (draft, record));
    }
}
