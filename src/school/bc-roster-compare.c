/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-roster-compare"

#include "config.h"

#include "school/bc-roster-compare.h"

#include "domain/bc-person.h"
#include "domain/bc-records.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"

/* The school as it stands, by what a roster knows, and what the roster makes of it. */
typedef struct
{
  BcStore      *store;
  BcRoster     *roster;
  const char   *today;
  BcRecordPlan *plan;
  GPtrArray    *changes;
  guint        *counts;

  char         *year;
  GPtrArray    *groups;
  GPtrArray    *pupils;
  GPtrArray    *staff;
  GPtrArray    *assignments;
  GPtrArray    *memberships;

  GHashTable   *group_by_id;
  GHashTable   *group_for;
  GHashTable   *by_eckid;
  GHashTable   *by_key;
  GHashTable   *by_name;
  GHashTable   *places;
  GHashTable   *met;
} Compare;

static void
compare_clear (Compare *self)
{
  g_free (self->year);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->pupils, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
  g_clear_pointer (&self->assignments, g_ptr_array_unref);
  g_clear_pointer (&self->memberships, g_ptr_array_unref);
  g_clear_pointer (&self->group_by_id, g_hash_table_unref);
  g_clear_pointer (&self->group_for, g_hash_table_unref);
  g_clear_pointer (&self->by_eckid, g_hash_table_unref);
  g_clear_pointer (&self->by_key, g_hash_table_unref);
  g_clear_pointer (&self->by_name, g_hash_table_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->met, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Compare, compare_clear)

/* ---- the school ---- */

static char *
name_key (const char *given_name, const char *prefix, const char *surname, const char *birth_date)
{
  g_autofree char *name = g_strjoin ("\n", given_name, prefix, surname, birth_date, NULL);

  return g_utf8_casefold (name, -1);
}

static void
index_pupils (Compare *self)
{
  for (guint i = 0; i < self->pupils->len; i++)
    {
      BcPupil *pupil = self->pupils->pdata[i];
      const char *eckid = bc_record_get_text (pupil, BC_PUPIL_ECKID);
      const char *key = bc_record_get_text (pupil, BC_PUPIL_KEY);

      if (*eckid != '\0')
        g_hash_table_insert (self->by_eckid, (gpointer) eckid, pupil);
      if (*key != '\0')
        g_hash_table_insert (self->by_key, (gpointer) key, pupil);
      g_hash_table_insert (self->by_name,
                           name_key (bc_record_get_text (pupil, BC_PUPIL_GIVEN_NAME),
                                     bc_record_get_text (pupil, BC_PUPIL_PREFIX),
                                     bc_record_get_text (pupil, BC_PUPIL_SURNAME),
                                     bc_record_get_text (pupil, BC_PUPIL_BIRTH_DATE)),
                           pupil);
    }
}

static void
index_memberships (Compare *self)
{
  for (guint i = 0; i < self->memberships->len; i++)
    {
      const char *pupil = bc_record_get_text (self->memberships->pdata[i], BC_MEMBERSHIP_PUPIL);
      GPtrArray *places = g_hash_table_lookup (self->places, pupil);

      if (places == NULL)
        {
          places = g_ptr_array_new ();
          g_hash_table_insert (self->places, (gpointer) pupil, places);
        }
      g_ptr_array_add (places, self->memberships->pdata[i]);
    }
}

static gboolean
read_school (Compare *self, GError **error)
{
  g_autoptr (GPtrArray) years = bc_store_list (self->store, BC_TYPE_SCHOOL_YEAR, error, -1);

  if (years == NULL)
    return FALSE;
  self->year = g_strdup (years->len > 0 ? bc_record_get_id (years->pdata[years->len - 1]) : "");
  self->groups = bc_store_list (self->store, BC_TYPE_GROUP, error, -1);
  self->pupils = self->groups != NULL ? bc_store_list (self->store, BC_TYPE_PUPIL, error, -1)
                                      : NULL;
  self->staff = self->pupils != NULL ? bc_store_list (self->store, BC_TYPE_STAFF, error, -1) : NULL;
  self->assignments = self->staff != NULL
                        ? bc_store_list (self->store, BC_TYPE_ASSIGNMENT, error, -1) : NULL;
  self->memberships = self->assignments != NULL
                        ? bc_store_list (self->store, BC_TYPE_MEMBERSHIP, error,
                                         BC_MEMBERSHIP_END, "", -1) : NULL;
  if (self->memberships == NULL)
    return FALSE;
  self->group_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->group_for = g_hash_table_new (NULL, NULL);
  self->by_eckid = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                        (GDestroyNotify) g_ptr_array_unref);
  self->met = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < self->groups->len; i++)
    g_hash_table_insert (self->group_by_id, (gpointer) bc_record_get_id (self->groups->pdata[i]),
                         self->groups->pdata[i]);
  index_pupils (self);
  index_memberships (self);
  return TRUE;
}

/* ---- groups ---- */

static gboolean
shares_a_key (BcGroup *group, const BcRosterGroup *entry)
{
  g_auto (GStrv) keys = g_strsplit (bc_record_get_text (group, BC_GROUP_KEYS), "\n", -1);

  for (guint i = 0; entry->keys != NULL && entry->keys[i] != NULL; i++)
    {
      if (*entry->keys[i] != '\0' && g_strv_contains ((const char *const *) keys, entry->keys[i]))
        return TRUE;
    }
  return FALSE;
}

static BcGroup *
find_group (Compare *self, const BcRosterGroup *entry)
{
  BcGroup *by_name = NULL;

  for (guint i = 0; i < self->groups->len; i++)
    {
      BcGroup *group = self->groups->pdata[i];

      if (bc_record_get_integer (group, BC_GROUP_COMPOSITE) != entry->composite)
        continue;
      if (shares_a_key (group, entry))
        return group;
      if (bc_record_get_integer (group, BC_GROUP_ACTIVE)
          && g_str_equal (bc_record_get_text (group, BC_GROUP_NAME), entry->name))
        by_name = group;
    }
  return by_name;
}

static void
take_group (Compare *self, BcRosterGroup *entry)
{
  g_autofree char *keys = entry->keys != NULL ? g_strjoinv ("\n", entry->keys) : g_strdup ("");
  g_autofree char *years = entry->years != NULL ? g_strjoinv (" ", entry->years) : g_strdup ("");
  BcGroup *group = find_group (self, entry);

  if (group == NULL)
    {
      group = bc_record_plan_add (self->plan, bc_record_new (BC_TYPE_GROUP));
      bc_record_set_text (group, BC_GROUP_SCHOOL_YEAR, self->year);
      bc_record_set_text (group, BC_GROUP_NAME, entry->name);
      bc_record_set_integer (group, BC_GROUP_COMPOSITE, entry->composite);
      g_hash_table_insert (self->group_by_id, (gpointer) bc_record_get_id (group), group);
    }
  bc_record_plan_text (self->plan, group, BC_GROUP_NAME, entry->name);
  if (*keys != '\0')
    bc_record_plan_text (self->plan, group, BC_GROUP_KEYS, keys);
  if (*years != '\0')
    bc_record_plan_text (self->plan, group, BC_GROUP_YEARS, years);
  bc_record_plan_integer (self->plan, group, BC_GROUP_ACTIVE, TRUE);
  g_hash_table_insert (self->group_for, entry, group);
}

/* ---- pupils ---- */

static void
tell (Compare *self, BcRosterChangeKind kind, char *name, const char *group, const char *from)
{
  BcRosterChange *change;

  self->counts[kind]++;
  if (kind == BC_ROSTER_SAME)
    {
      g_free (name);
      return;
    }
  change = g_new0 (BcRosterChange, 1);
  change->kind = kind;
  change->name = name;
  change->group = g_strdup (group);
  change->from = g_strdup (from);
  g_ptr_array_add (self->changes, change);
}

/* A key that begins with # was made up while reading and is another one next time. */
static const char *
own_key (const char *key)
{
  return key != NULL && *key != '#' ? key : "";
}

static BcPupil *
find_pupil (Compare *self, const BcRosterPupil *entry)
{
  const char *key = own_key (entry->key);
  BcPupil *pupil = NULL;
  g_autofree char *name = name_key (entry->given_name, entry->prefix, entry->surname,
                                    entry->birth_date);

  if (entry->eckid != NULL)
    pupil = g_hash_table_lookup (self->by_eckid, entry->eckid);
  if (pupil == NULL && *key != '\0')
    pupil = g_hash_table_lookup (self->by_key, key);
  if (pupil == NULL)
    {
      pupil = g_hash_table_lookup (self->by_name, name);
      /* The same name under another key is another child. */
      if (pupil != NULL && *key != '\0' && *bc_record_get_text (pupil, BC_PUPIL_KEY) != '\0')
        pupil = NULL;
    }
  return pupil != NULL && !g_hash_table_contains (self->met, pupil) ? pupil : NULL;
}

static gboolean
set_known (Compare *self, gpointer record, guint field, const char *text)
{
  return text != NULL && *text != '\0' && bc_record_plan_text (self->plan, record, field, text);
}

static gboolean
set_pupil (Compare *self, BcPupil *pupil, const BcRosterPupil *entry)
{
  gboolean changed = FALSE;

  set_known (self, pupil, BC_PUPIL_KEY, own_key (entry->key));
  set_known (self, pupil, BC_PUPIL_ECKID, entry->eckid);
  changed |= bc_record_plan_text (self->plan, pupil, BC_PUPIL_GIVEN_NAME, entry->given_name);
  changed |= bc_record_plan_text (self->plan, pupil, BC_PUPIL_PREFIX, entry->prefix);
  changed |= bc_record_plan_text (self->plan, pupil, BC_PUPIL_SURNAME, entry->surname);
  changed |= set_known (self, pupil, BC_PUPIL_BIRTH_DATE, entry->birth_date);
  changed |= set_known (self, pupil, BC_PUPIL_YEAR, entry->year);
  return changed;
}

static BcGroup *
group_of_membership (Compare *self, BcMembership *membership)
{
  return g_hash_table_lookup (self->group_by_id,
                              bc_record_get_text (membership, BC_MEMBERSHIP_GROUP));
}

static gboolean
wants (Compare *self, const BcRosterPupil *entry, BcGroup *group)
{
  if (entry->group != NULL && g_hash_table_lookup (self->group_for, entry->group) == group)
    return TRUE;
  for (guint i = 0; entry->composite_groups != NULL && i < entry->composite_groups->len; i++)
    {
      if (g_hash_table_lookup (self->group_for, entry->composite_groups->pdata[i]) == group)
        return TRUE;
    }
  return FALSE;
}

/* Ends the places the roster does not name; tells the own group they come from. */
static gboolean
end_places (Compare *self, BcPupil *pupil, const BcRosterPupil *entry, BcGroup **from)
{
  GPtrArray *places = g_hash_table_lookup (self->places, bc_record_get_id (pupil));
  gboolean changed = FALSE;

  for (guint i = 0; places != NULL && i < places->len; i++)
    {
      BcGroup *group = group_of_membership (self, places->pdata[i]);
      gboolean composite = group != NULL && bc_record_get_integer (group, BC_GROUP_COMPOSITE);

      if (entry != NULL && (wants (self, entry, group)
                            /* A table knows no groups across groups, so it cannot end them. */
                            || (composite && g_str_equal (self->roster->format, "csv"))))
        continue;
      bc_record_plan_text (self->plan, places->pdata[i], BC_MEMBERSHIP_END, self->today);
      changed = TRUE;
      if (!composite)
        *from = group;
    }
  return changed;
}

static gboolean
is_in (Compare *self, BcPupil *pupil, BcGroup *group)
{
  GPtrArray *places = g_hash_table_lookup (self->places, bc_record_get_id (pupil));

  for (guint i = 0; places != NULL && i < places->len; i++)
    {
      if (group_of_membership (self, places->pdata[i]) == group)
        return TRUE;
    }
  return FALSE;
}

static gboolean
give_place (Compare *self, BcPupil *pupil, const BcRosterGroup *entry)
{
  BcGroup *group = entry != NULL ? g_hash_table_lookup (self->group_for, entry) : NULL;
  BcMembership *membership;

  if (group == NULL || is_in (self, pupil, group))
    return FALSE;
  membership = bc_record_plan_add (self->plan, bc_record_new (BC_TYPE_MEMBERSHIP));
  bc_record_set_text (membership, BC_MEMBERSHIP_PUPIL, bc_record_get_id (pupil));
  bc_record_set_text (membership, BC_MEMBERSHIP_GROUP, bc_record_get_id (group));
  bc_record_set_text (membership, BC_MEMBERSHIP_START, self->today);
  return TRUE;
}

static gboolean
set_places (Compare *self, BcPupil *pupil, const BcRosterPupil *entry, BcGroup **from)
{
  gboolean changed = end_places (self, pupil, entry, from);

  changed |= give_place (self, pupil, entry->group);
  for (guint i = 0; entry->composite_groups != NULL && i < entry->composite_groups->len; i++)
    changed |= give_place (self, pupil, entry->composite_groups->pdata[i]);
  return changed;
}

static char *
group_name (BcGroup *group)
{
  return group != NULL ? bc_groups_dup_name (group) : g_strdup ("");
}

static char *
own_group_name (Compare *self, const BcRosterPupil *entry)
{
  return group_name (entry->group != NULL ? g_hash_table_lookup (self->group_for, entry->group)
                                          : NULL);
}

static void
let_go (Compare *self, BcPupil *pupil, const char *day)
{
  BcGroup *from = NULL;
  g_autofree char *name = NULL;

  end_places (self, pupil, NULL, &from);
  bc_record_plan_integer (self->plan, pupil, BC_PUPIL_LEFT, TRUE);
  bc_record_plan_text (self->plan, pupil, BC_PUPIL_LEFT_ON, *day != '\0' ? day : self->today);
  name = group_name (from);
  tell (self, BC_ROSTER_LEFT, bc_person_dup_name (pupil), name, NULL);
}

static void
take_new_pupil (Compare *self, const BcRosterPupil *entry)
{
  BcPupil *pupil = bc_record_plan_add (self->plan, bc_record_new (BC_TYPE_PUPIL));
  g_autofree char *group = NULL;
  BcGroup *from = NULL;

  set_pupil (self, pupil, entry);
  if (entry->left)
    {
      bc_record_set_integer (pupil, BC_PUPIL_LEFT, TRUE);
      bc_record_set_text (pupil, BC_PUPIL_LEFT_ON, entry->left_on);
    }
  else
    set_places (self, pupil, entry, &from);
  group = own_group_name (self, entry);
  tell (self, BC_ROSTER_NEW, bc_roster_pupil_dup_name (entry), group, NULL);
}

static void
take_known_pupil (Compare *self, BcPupil *pupil, const BcRosterPupil *entry)
{
  gboolean was_gone = bc_record_get_integer (pupil, BC_PUPIL_LEFT);
  gboolean changed = FALSE;
  BcGroup *from = NULL;
  BcRosterChangeKind kind;
  g_autofree char *group = NULL;
  g_autofree char *from_name = NULL;

  g_hash_table_add (self->met, pupil);
  if (entry->left)
    {
      if (!was_gone)
        let_go (self, pupil, entry->left_on);
      else
        self->counts[BC_ROSTER_SAME]++;
      return;
    }
  changed = set_pupil (self, pupil, entry);
  changed |= bc_record_plan_integer (self->plan, pupil, BC_PUPIL_LEFT, FALSE);
  changed |= bc_record_plan_text (self->plan, pupil, BC_PUPIL_LEFT_ON, "");
  changed |= set_places (self, pupil, entry, &from);
  kind = from != NULL ? BC_ROSTER_MOVED : changed ? BC_ROSTER_CHANGED : BC_ROSTER_SAME;
  from_name = from != NULL ? group_name (from) : NULL;
  group = own_group_name (self, entry);
  tell (self, kind, bc_roster_pupil_dup_name (entry), group, from_name);
}

static void
take_pupils (Compare *self)
{
  for (guint i = 0; i < self->roster->pupils->len; i++)
    {
      BcRosterPupil *entry = self->roster->pupils->pdata[i];
      BcPupil *pupil = find_pupil (self, entry);

      if (pupil != NULL)
        take_known_pupil (self, pupil, entry);
      else
        take_new_pupil (self, entry);
    }
  for (guint i = 0; i < self->pupils->len; i++)
    {
      BcPupil *pupil = self->pupils->pdata[i];

      if (!g_hash_table_contains (self->met, pupil)
          && !bc_record_get_integer (pupil, BC_PUPIL_LEFT))
        let_go (self, pupil, "");
    }
}

/* ---- staff ---- */

/* By key; by name only where one of the two has no key: the same name under another key is another
 * colleague. */
static BcStaff *
find_staff (Compare *self, const BcRosterStaff *entry)
{
  g_autofree char *name = bc_roster_staff_dup_name (entry);
  BcStaff *by_name = NULL;

  for (guint i = 0; i < self->staff->len; i++)
    {
      BcStaff *staff = self->staff->pdata[i];
      g_autofree char *known = bc_person_dup_name (staff);

      if ((entry->eckid != NULL
           && g_str_equal (bc_record_get_text (staff, BC_STAFF_ECKID), entry->eckid))
          || (*own_key (entry->key) != '\0'
              && g_str_equal (bc_record_get_text (staff, BC_STAFF_KEY), entry->key)))
        return staff;
      if (g_str_equal (known, name) && (*own_key (entry->key) == '\0'
                                        || *bc_record_get_text (staff, BC_STAFF_KEY) == '\0'))
        by_name = staff;
    }
  return by_name;
}

static gboolean
has_assignment (Compare *self, BcStaff *staff, BcGroup *group)
{
  for (guint i = 0; i < self->assignments->len; i++)
    {
      BcAssignment *assignment = self->assignments->pdata[i];

      if (g_str_equal (bc_record_get_text (assignment, BC_ASSIGNMENT_STAFF),
                       bc_record_get_id (staff))
          && g_str_equal (bc_record_get_text (assignment, BC_ASSIGNMENT_GROUP),
                          bc_record_get_id (group)))
        return TRUE;
    }
  return FALSE;
}

static void
assign (Compare *self, BcStaff *staff, const BcRosterLink *link)
{
  BcGroup *group = g_hash_table_lookup (self->group_for, link->group);
  BcAssignment *assignment;

  if (group == NULL || has_assignment (self, staff, group))
    return;
  assignment = bc_record_plan_add (self->plan, bc_record_new (BC_TYPE_ASSIGNMENT));
  bc_record_set_text (assignment, BC_ASSIGNMENT_STAFF, bc_record_get_id (staff));
  bc_record_set_text (assignment, BC_ASSIGNMENT_GROUP, bc_record_get_id (group));
}

static gboolean
is_linked (Compare *self, const BcRosterStaff *entry, const char *group_id)
{
  for (guint i = 0; i < entry->links->len; i++)
    {
      BcRosterLink *link = entry->links->pdata[i];
      BcGroup *group = g_hash_table_lookup (self->group_for, link->group);

      if (group != NULL && g_str_equal (bc_record_get_id (group), group_id))
        return TRUE;
    }
  return FALSE;
}

/* Only a roster with keys says who no longer has a group; a table may name but one teacher. */
static void
end_assignments (Compare *self, BcStaff *staff, const BcRosterStaff *entry)
{
  for (guint i = 0; *own_key (entry->key) != '\0' && i < self->assignments->len; i++)
    {
      BcAssignment *assignment = self->assignments->pdata[i];

      if (g_str_equal (bc_record_get_text (assignment, BC_ASSIGNMENT_STAFF),
                       bc_record_get_id (staff))
          && !is_linked (self, entry, bc_record_get_text (assignment, BC_ASSIGNMENT_GROUP)))
        bc_record_plan_remove (self->plan, assignment);
    }
}

static void
take_staff (Compare *self, const BcRosterStaff *entry)
{
  BcStaff *staff = find_staff (self, entry);

  if (staff == NULL)
    {
      staff = bc_record_plan_add (self->plan, bc_record_new (BC_TYPE_STAFF));
      bc_record_set_text (staff, BC_STAFF_ROLE, BC_ROLE_TEACHER);
      bc_record_set_integer (staff, BC_STAFF_ACTIVE, TRUE);
    }
  set_known (self, staff, BC_STAFF_KEY, own_key (entry->key));
  set_known (self, staff, BC_STAFF_ECKID, entry->eckid);
  set_known (self, staff, BC_STAFF_GIVEN_NAME, entry->given_name);
  set_known (self, staff, BC_STAFF_PREFIX, entry->prefix);
  set_known (self, staff, BC_STAFF_SURNAME, entry->surname);
  for (guint i = 0; i < entry->links->len; i++)
    assign (self, staff, entry->links->pdata[i]);
  end_assignments (self, staff, entry);
}

/* ---- all of it ---- */

/* A group in which nobody is left is put away, with all that was written about it. */
static void
put_away_empty_groups (Compare *self)
{
  g_autoptr (GHashTable) in_roster = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer group;

  g_hash_table_iter_init (&iter, self->group_for);
  while (g_hash_table_iter_next (&iter, NULL, &group))
    g_hash_table_add (in_roster, group);
  for (guint i = 0; i < self->groups->len; i++)
    {
      if (!g_hash_table_contains (in_roster, self->groups->pdata[i]))
        bc_record_plan_integer (self->plan, self->groups->pdata[i], BC_GROUP_ACTIVE, FALSE);
    }
}

gboolean
bc_roster_compare (BcStore *store, BcRoster *roster, const char *today, BcRecordPlan *plan,
                   GPtrArray *changes, guint *counts, GError **error)
{
  g_auto (Compare) self = { .store = store, .roster = roster, .today = today, .plan = plan,
                            .changes = changes, .counts = counts };

  if (!read_school (&self, error))
    return FALSE;
  for (guint i = 0; i < roster->groups->len; i++)
    take_group (&self, roster->groups->pdata[i]);
  take_pupils (&self);
  for (guint i = 0; i < roster->staff->len; i++)
    take_staff (&self, roster->staff->pdata[i]);
  put_away_empty_groups (&self);
  return TRUE;
}
