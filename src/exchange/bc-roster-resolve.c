/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster-resolve"

#include "exchange/bc-roster-resolve.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-roster-clean.h"
#include "exchange/bc-roster-error.h"
#include "exchange/bc-roster-groups.h"
#include "exchange/bc-roster-rules.h"

typedef struct
{
  BcRosterDraft *draft;
  BcRoster *roster;
  BcRosterGroupIndex groups;
  char *today;
  char *created;
} Resolver;

static char *
dup_or_empty (const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

/* ---- the school ---- */

static char *
resolve_school_date (Resolver *self,
                     BcDraftSchoolField field)
{
  const char *text = self->draft->school[field];
  char *date = NULL;

  if (text == NULL || *text == '\0')
    return g_strdup ("");

  date = bc_roster_date_from_xml (text);
  if (date == NULL)
    {
      g_autofree char *quoted = bc_roster_clip (text, 40);

      bc_roster_draft_warn (self->draft, 0, NULL,
                            _("The file names a day that does not exist, “%s”; it is passed over."),
                            quoted);
    }

  return date != NULL ? date : g_strdup ("");
}

static void
check_version (Resolver *self)
{
  static const char *const known[] = { "", "0.9", "1.0", "1.01", "1.02", "1.03", "1.0.3", "2.0",
                                       "2.1", "2.2", "2.2.1", "2.3", NULL };

  if (!g_strv_contains (known, self->roster->version))
    {
      g_autofree char *quoted = bc_roster_clip (self->roster->version, 40);

      bc_roster_draft_warn (self->draft, 0, NULL,
                            _("The file has version “%s”, which Binnencirkel does not know; look "
                              "closely whether everything is there."),
                            quoted);
    }
}

static void
resolve_school (Resolver *self)
{
  char **school = self->draft->school;
  BcRoster *roster = self->roster;

  roster->version = dup_or_empty (school[BC_DRAFT_VERSION]);
  roster->school_year = dup_or_empty (school[BC_DRAFT_SCHOOL_YEAR]);
  roster->brin = dup_or_empty (school[BC_DRAFT_BRIN]);
  roster->author = dup_or_empty (school[BC_DRAFT_AUTHOR]);
  roster->branch = g_strcmp0 (school[BC_DRAFT_BRANCH], "00") == 0
                     ? g_strdup ("") : dup_or_empty (school[BC_DRAFT_BRANCH]);
  self->created = resolve_school_date (self, BC_DRAFT_CREATED);
  roster->reference_date = resolve_school_date (self, BC_DRAFT_REFERENCE);
  if (*roster->reference_date == '\0')
    {
      g_free (roster->reference_date);
      roster->reference_date = g_strdup (self->created);
    }
  check_version (self);
}

/* ---- the fields of a pupil ---- */

static char *
parse_date (Resolver *self,
            const char *text)
{
  return self->draft->is_table ? bc_roster_date_from_person (text) : bc_roster_date_from_xml (text);
}

static char *
resolve_birth_date (Resolver *self,
                    const BcDraftRecord *record)
{
  const char *text = record->fields[BC_DRAFT_BIRTH_DATE];
  const char *reference = *self->roster->reference_date != '\0' ? self->roster->reference_date
                                                                : self->today;
  g_autofree char *date = NULL;
  g_autofree char *label = NULL;
  g_autofree char *quoted = NULL;

  if (text == NULL)
    return g_strdup ("");

  date = parse_date (self, text);
  if (date != NULL && bc_roster_birth_is_plausible (date, reference))
    return g_steal_pointer (&date);

  label = bc_draft_record_dup_label (record);
  quoted = bc_roster_clip (text, 40);
  bc_roster_draft_warn (self->draft, record->line, record->key,
                        _("Line %u: pupil %s has a date of birth that cannot be right, “%s”; it is "
                          "left empty."),
                        record->line, label, quoted);

  return g_strdup ("");
}

static char *
resolve_left_on (Resolver *self,
                 const BcDraftRecord *record)
{
  const char *text = record->fields[BC_DRAFT_LEFT_ON];
  g_autofree char *label = NULL;
  g_autofree char *quoted = NULL;
  char *date = text != NULL ? parse_date (self, text) : NULL;

  if (text == NULL || date != NULL)
    return date != NULL ? date : g_strdup ("");

  label = bc_draft_record_dup_label (record);
  quoted = bc_roster_clip (text, 40);
  bc_roster_draft_warn (self->draft, record->line, record->key,
                        _("Line %u: pupil %s has a day of leaving that does not exist, “%s”; the "
                          "pupil comes in as still at school."),
                        record->line, label, quoted);

  return g_strdup ("");
}

/* The pupil's own year outranks that of the group; older files give the group's alone. */
static char *
resolve_year (Resolver *self,
              const BcDraftRecord *record,
              const BcDraftRecord *group)
{
  const char *own = record->fields[BC_DRAFT_YEAR];
  const char *shared = group != NULL ? group->fields[BC_DRAFT_YEAR] : NULL;
  g_autofree char *label = NULL;
  g_autofree char *quoted = NULL;

  if (own != NULL && bc_roster_year_rank (own) >= 0 && !g_str_equal (own, "C"))
    return g_strdup (own);
  if (own == NULL && g_strcmp0 (shared, "C") != 0)
    return dup_or_empty (shared);

  label = bc_draft_record_dup_label (record);
  if (own == NULL || g_str_equal (own, "C"))
    bc_roster_draft_warn (self->draft, record->line, record->key,
                          _("Line %u: pupil %s is in a combined group but has no year; fill it in "
                            "after reading."),
                          record->line, label);
  else
    {
      quoted = bc_roster_clip (own, 40);
      bc_roster_draft_warn (self->draft, record->line, record->key,
                            _("Line %u: pupil %s has an unknown year, “%s”; it is left empty."),
                            record->line, label, quoted);
    }

  return g_strdup ("");
}

static gboolean
has_left (Resolver *self,
          const BcRosterPupil *pupil)
{
  if (g_str_equal (pupil->year, "H"))
    return TRUE;

  /* ISO dates sort as text. */
  return *pupil->left_on != '\0'
         && (strcmp (pupil->left_on, self->today) <= 0
             || strcmp (pupil->left_on, self->created) <= 0
             || strcmp (pupil->left_on, self->roster->reference_date) <= 0);
}

/* ---- references ---- */

static void
warn_missing_group (Resolver *self,
                    const BcDraftRecord *record,
                    const BcDraftLink *link,
                    gboolean is_pupil)
{
  g_autofree char *label = bc_draft_record_dup_label (record);
  g_autofree char *wanted = bc_roster_clip (link->key != NULL ? link->key : "", 60);
  const char *sentence;

  if (!is_pupil)
    sentence = _("Line %u: teacher %s points to group “%s”, which is not in the file; the teacher "
                 "comes in without that group.");
  else if (link->composite)
    sentence = _("Line %u: pupil %s points to group “%s”, which is not in the file; the pupil "
                 "comes in without that group across groups.");
  else
    sentence = _("Line %u: pupil %s points to group “%s”, which is not in the file; the pupil "
                 "comes in without a group.");

  {
    g_autofree char *text = g_strdup_printf (sentence, link->line, label, wanted);
    bc_roster_draft_warn (self->draft, link->line, record->key, "%s", text);
  }
}

/* The draft of the pupil's own group; groups across groups are added to @composites. */
static BcDraftRecord *
resolve_pupil_groups (Resolver *self,
                      const BcDraftRecord *record,
                      GPtrArray *composites)
{
  BcDraftRecord *own = NULL;
  gboolean own_seen = FALSE;

  for (guint i = 0; i < record->links->len; i++)
    {
      BcDraftLink *link = g_ptr_array_index (record->links, i);
      BcDraftRecord *group = bc_roster_group_index_find (&self->groups, link);

      if (!link->composite && own_seen)
        {
          g_autofree char *label = bc_draft_record_dup_label (record);

          bc_roster_draft_warn (self->draft, link->line, record->key,
                                _("Line %u: pupil %s has more than one group; the first one is "
                                  "kept."),
                                link->line, label);
          continue;
        }
      own_seen = own_seen || !link->composite;
      if (group == NULL)
        warn_missing_group (self, record, link, TRUE);
      else if (!link->composite)
        own = group;
      else if (!g_ptr_array_find (composites, group->group, NULL))
        g_ptr_array_add (composites, group->group);
    }

  return own;
}

static void
resolve_pupil (Resolver *self,
               BcDraftRecord *record)
{
  BcRosterPupil *pupil = g_new0 (BcRosterPupil, 1);
  BcDraftRecord *group;
  char **fields = record->fields;

  pupil->line = record->line;
  pupil->key = g_strdup (record->key);
  pupil->eckid = g_strdup (record->eckid);
  pupil->given_name = dup_or_empty (fields[BC_DRAFT_GIVEN_NAME] != NULL
                                      ? fields[BC_DRAFT_GIVEN_NAME]
                                      : fields[BC_DRAFT_FIRST_NAMES]);
  pupil->prefix = dup_or_empty (fields[BC_DRAFT_PREFIX]);
  pupil->surname = dup_or_empty (fields[BC_DRAFT_SURNAME]);
  pupil->composite_groups = g_ptr_array_new ();
  group = resolve_pupil_groups (self, record, pupil->composite_groups);
  pupil->group = group != NULL ? group->group : NULL;
  pupil->birth_date = resolve_birth_date (self, record);
  pupil->year = resolve_year (self, record, group);
  pupil->left_on = resolve_left_on (self, record);
  pupil->left = has_left (self, pupil);
  g_ptr_array_add (self->roster->pupils, pupil);
}

static GStrv
dup_roles (GPtrArray *roles,
           GStrv old)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (old != NULL)
    g_strv_builder_addv (builder, (const char **) old);
  for (guint i = 0; i < roles->len; i++)
    {
      const char *role = g_ptr_array_index (roles, i);

      if (old == NULL || !g_strv_contains ((const char *const *) old, role))
        g_strv_builder_add (builder, role);
    }

  return g_strv_builder_end (builder);
}

static void
add_staff_link (BcRosterStaff *staff,
                BcRosterGroup *group,
                const BcDraftLink *draft)
{
  BcRosterLink *link = NULL;
  GStrv roles;

  for (guint i = 0; i < staff->links->len && link == NULL; i++)
    {
      BcRosterLink *other = g_ptr_array_index (staff->links, i);

      if (other->group == group)
        link = other;
    }
  if (link == NULL)
    {
      link = g_new0 (BcRosterLink, 1);
      link->group = group;
      g_ptr_array_add (staff->links, link);
    }

  roles = dup_roles (draft->roles, link->roles);
  g_strfreev (link->roles);
  link->roles = roles;
}

/* Short codes in capitals come from a fixed list; free text is anyone's own description. */
static void
check_roles (Resolver *self,
             const BcDraftRecord *record,
             GPtrArray *roles)
{
  static const char *const known[] = { "ADJ", "ADM", "CON", "DIR", "ICT", "IB",  "KLA", "LRK",
                                       "LOS", "LOC", "OWA", "OUD", "RT",  "SMW", "STA", "TAL",
                                       "VAK", NULL };

  for (guint i = 0; i < roles->len; i++)
    {
      const char *role = g_ptr_array_index (roles, i);
      gboolean is_code = strlen (role) <= 3 && strspn (role, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                                                 == strlen (role);
      g_autofree char *label = NULL;

      if (!is_code || g_strv_contains (known, role))
        continue;
      label = bc_draft_record_dup_label (record);
      bc_roster_draft_warn (self->draft, record->line, record->key,
                            _("Line %u: teacher %s has an unknown role, “%s”; it is kept as it "
                              "is."),
                            record->line, label, role);
    }
}

static void
resolve_staff (Resolver *self,
               BcDraftRecord *record)
{
  BcRosterStaff *staff = g_new0 (BcRosterStaff, 1);
  char **fields = record->fields;

  staff->line = record->line;
  staff->key = g_strdup (record->key);
  staff->eckid = g_strdup (record->eckid);
  staff->given_name = dup_or_empty (fields[BC_DRAFT_GIVEN_NAME] != NULL
                                      ? fields[BC_DRAFT_GIVEN_NAME]
                                      : fields[BC_DRAFT_FIRST_NAMES]);
  staff->prefix = dup_or_empty (fields[BC_DRAFT_PREFIX]);
  staff->surname = dup_or_empty (fields[BC_DRAFT_SURNAME]);
  staff->roles = dup_roles (record->roles, NULL);
  staff->links = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_roster_link_free);
  check_roles (self, record, record->roles);
  for (guint i = 0; i < record->links->len; i++)
    {
      BcDraftLink *link = g_ptr_array_index (record->links, i);
      BcDraftRecord *group = bc_roster_group_index_find (&self->groups, link);

      check_roles (self, record, link->roles);
      if (group == NULL)
        warn_missing_group (self, record, link, FALSE);
      else
        add_staff_link (staff, group->group, link);
    }
  g_ptr_array_add (self->roster->staff, staff);
}

/* ---- the whole ---- */

/* A group that names no year itself has the years of its pupils. */
static void
fill_group_years (BcRoster *roster)
{
  g_autoptr (GHashTable) open = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < roster->groups->len; i++)
    {
      BcRosterGroup *group = g_ptr_array_index (roster->groups, i);

      if (!group->composite && group->years[0] == NULL)
        g_hash_table_add (open, group);
    }
  for (guint i = 0; i < roster->pupils->len; i++)
    {
      BcRosterPupil *pupil = g_ptr_array_index (roster->pupils, i);

      if (pupil->group != NULL && !pupil->left && g_hash_table_contains (open, pupil->group))
        bc_roster_group_add_year (pupil->group, pupil->year);
    }
}

static int
compare_warnings (gconstpointer a,
                  gconstpointer b)
{
  const BcRosterWarning *first = *(BcRosterWarning *const *) a;
  const BcRosterWarning *second = *(BcRosterWarning *const *) b;

  return (first->line > second->line) - (first->line < second->line);
}

static gboolean
refuse_empty (BcRosterDraft *draft,
              GError **error)
{
  const BcRosterWarning *first = draft->warnings->len > 0 ? draft->warnings->pdata[0] : NULL;

  if (first != NULL)
    g_set_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_EMPTY,
                 _("There is no usable pupil in this file, so nothing was read. (%s)"),
                 first->text);
  else
    g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_EMPTY,
                         _("There are no pupils in this file, so nothing was read. Make an export "
                           "with pupils."));

  return FALSE;
}

static gboolean
resolve_all (Resolver *self,
             gboolean merge_same_named,
             GError **error)
{
  BcRosterDraft *draft = self->draft;

  resolve_school (self);
  if (!bc_roster_group_index_init (&self->groups, draft, error))
    return FALSE;
  bc_roster_build_groups (draft, &self->groups, self->roster, merge_same_named);

  bc_roster_rules_drop_unusable (draft, draft->pupils, BC_ROSTER_KIND_PUPIL);
  bc_roster_rules_drop_unusable (draft, draft->staff, BC_ROSTER_KIND_STAFF);
  if (!bc_roster_rules_check_duplicates (draft, draft->pupils, BC_ROSTER_KIND_PUPIL, error)
      || !bc_roster_rules_check_duplicates (draft, draft->staff, BC_ROSTER_KIND_STAFF, error))
    return FALSE;

  for (guint i = 0; i < draft->pupils->len; i++)
    resolve_pupil (self, g_ptr_array_index (draft->pupils, i));
  for (guint i = 0; i < draft->staff->len; i++)
    resolve_staff (self, g_ptr_array_index (draft->staff, i));
  fill_group_years (self->roster);
  g_ptr_array_sort (draft->warnings, compare_warnings);

  /* A table of nothing but headings reads as no pupils, with the reader's own warning. */
  if (draft->pupils->len == 0 && !draft->headings_only)
    return refuse_empty (draft, error);

  return TRUE;
}

/**
 * bc_roster_resolve:
 * @draft: what a reader found; its warnings move to the roster
 * @merge_same_named: whether groups of one name and different years are one group
 * @today: YYYY-MM-DD
 *
 * Follows the references, applies the rules for what is missing, double or odd, and makes the
 * roster.
 *
 * Returns: (transfer full) (nullable): the roster, or %NULL with @error set
 */
BcRoster *
bc_roster_resolve (BcRosterDraft *draft,
                   gboolean merge_same_named,
                   const char *today,
                   GError **error)
{
  g_autoptr (BcRoster) roster = bc_roster_new (draft->format);
  g_autofree char *now = g_strdup (today);
  Resolver self = { .draft = draft, .roster = roster, .today = now };
  gboolean good;

  good = resolve_all (&self, merge_same_named, error);
  bc_roster_group_index_clear (&self.groups);
  g_free (self.created);
  if (!good)
    return NULL;

  g_ptr_array_unref (roster->warnings);
  roster->warnings = g_ptr_array_ref (draft->warnings);
  g_ptr_array_unref (roster->dropped);
  roster->dropped = bc_roster_draft_list_dropped (draft);

  return g_steal_pointer (&roster);
}
