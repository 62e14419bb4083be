/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster"

#include "exchange/bc-roster.h"

G_DEFINE_BOXED_TYPE (BcRoster, bc_roster, bc_roster_ref, bc_roster_unref)

static void
clear_roster (BcRoster *self)
{
  g_free (self->version);
  g_free (self->school_year);
  g_free (self->brin);
  g_free (self->branch);
  g_free (self->reference_date);
  g_free (self->author);
  g_ptr_array_unref (self->pupils);
  g_ptr_array_unref (self->staff);
  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->warnings);
  g_ptr_array_unref (self->dropped);
}

/**
 * bc_roster_new:
 * @format: a static text
 *
 * Returns: (transfer full): an empty roster
 */
BcRoster *
bc_roster_new (const char *format)
{
  BcRoster *self = g_atomic_rc_box_new0 (BcRoster);

  self->format = format;
  self->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_roster_group_free);
  self->pupils = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_roster_pupil_free);
  self->staff = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_roster_staff_free);
  self->warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_roster_warning_free);
  self->dropped = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * bc_roster_ref:
 *
 * Returns: (transfer full): the same roster
 */
BcRoster *
bc_roster_ref (BcRoster *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * bc_roster_unref:
 *
 * Lets go of a roster; its records go with the last hold.
 */
void
bc_roster_unref (BcRoster *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_roster);
}

void
bc_roster_group_free (BcRosterGroup *group)
{
  g_strfreev (group->keys);
  g_free (group->name);
  g_strfreev (group->years);
  g_free (group);
}

void
bc_roster_pupil_free (BcRosterPupil *pupil)
{
  g_free (pupil->key);
  g_free (pupil->eckid);
  g_free (pupil->given_name);
  g_free (pupil->prefix);
  g_free (pupil->surname);
  g_free (pupil->birth_date);
  g_free (pupil->year);
  g_free (pupil->left_on);
  g_ptr_array_unref (pupil->composite_groups);
  g_free (pupil);
}

void
bc_roster_link_free (BcRosterLink *link)
{
  g_strfreev (link->roles);
  g_free (link);
}

void
bc_roster_staff_free (BcRosterStaff *staff)
{
  g_free (staff->key);
  g_free (staff->eckid);
  g_free (staff->given_name);
  g_free (staff->prefix);
  g_free (staff->surname);
  g_strfreev (staff->roles);
  g_ptr_array_unref (staff->links);
  g_free (staff);
}

void
bc_roster_warning_free (BcRosterWarning *warning)
{
  g_free (warning->key);
  g_free (warning->text);
  g_free (warning);
}

/**
 * bc_roster_find_pupil:
 *
 * Returns: (transfer none) (nullable): the pupil with that key
 */
BcRosterPupil *
bc_roster_find_pupil (BcRoster *self,
                      const char *key)
{
  for (guint i = 0; i < self->pupils->len; i++)
    {
      BcRosterPupil *pupil = g_ptr_array_index (self->pupils, i);

      if (g_strcmp0 (pupil->key, key) == 0)
        return pupil;
    }

  return NULL;
}

/**
 * bc_roster_find_group:
 * @key: one of the keys of the group
 * @composite: the kind of group; the two kinds may share a key
 *
 * Returns: (transfer none) (nullable): the group
 */
BcRosterGroup *
bc_roster_find_group (BcRoster *self,
                      const char *key,
                      gboolean composite)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      BcRosterGroup *group = g_ptr_array_index (self->groups, i);

      if (group->composite == composite && g_strv_contains ((const char *const *) group->keys, key))
        return group;
    }

  return NULL;
}

static int
compare_pointers (gconstpointer a,
                  gconstpointer b)
{
  return bc_roster_pupil_compare (*(BcRosterPupil *const *) a, *(BcRosterPupil *const *) b);
}

/**
 * bc_roster_list_pupils:
 * @group: (nullable): a group of either kind, or %NULL for the pupils without an own group
 * @with_left: whether to count pupils who left the school
 *
 * Returns: (transfer container) (element-type BcRosterPupil): the pupils of @group by name
 */
GPtrArray *
bc_roster_list_pupils (BcRoster *self,
                       const BcRosterGroup *group,
                       gboolean with_left)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < self->pupils->len; i++)
    {
      BcRosterPupil *pupil = g_ptr_array_index (self->pupils, i);
      gboolean member = pupil->group == group
                        || (group != NULL && group->composite
                            && g_ptr_array_find (pupil->composite_groups, group, NULL));

      if (member && (with_left || !pupil->left))
        g_ptr_array_add (list, pupil);
    }
  g_ptr_array_sort (list, compare_pointers);

  return list;
}

static void
append_part (GString *name,
             const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  /* "d'" and "l'" lean on the word that follows; "'t" does not. */
  if (name->len > 0 && !g_str_has_suffix (name->str, "'") && !g_str_has_suffix (name->str, "’"))
    g_string_append_c (name, ' ');
  g_string_append (name, part);
}

/**
 * bc_roster_display_name:
 * @given_name: (nullable):
 * @prefix: (nullable):
 * @surname: (nullable):
 *
 * Returns: (transfer full): the name as one says it, "Zoë van 't Papaver"
 */
char *
bc_roster_display_name (const char *given_name,
                        const char *prefix,
                        const char *surname)
{
  GString *name = g_string_new (NULL);

  append_part (name, given_name);
  append_part (name, prefix);
  append_part (name, surname);

  return g_string_free (name, FALSE);
}

/**
 * bc_roster_pupil_dup_name:
 *
 * Returns: (transfer full): the name to show
 */
char *
bc_roster_pupil_dup_name (const BcRosterPupil *pupil)
{
  return bc_roster_display_name (pupil->given_name, pupil->prefix, pupil->surname);
}

/**
 * bc_roster_staff_dup_name:
 *
 * Returns: (transfer full): the name to show
 */
char *
bc_roster_staff_dup_name (const BcRosterStaff *staff)
{
  return bc_roster_display_name (staff->given_name, staff->prefix, staff->surname);
}

/**
 * bc_roster_pupil_compare:
 *
 * Orders as a Dutch class list does: surname, then prefix, then given name.
 *
 * Returns: less than, equal to or greater than 0
 */
int
bc_roster_pupil_compare (const BcRosterPupil *a,
                         const BcRosterPupil *b)
{
  const char *first = *a->surname != '\0' ? a->surname : a->given_name;
  const char *second = *b->surname != '\0' ? b->surname : b->given_name;
  int order = g_utf8_collate (first, second);

  if (order == 0)
    order = g_utf8_collate (a->prefix, b->prefix);
  if (order == 0)
    order = g_utf8_collate (a->given_name, b->given_name);

  return order != 0 ? order : g_strcmp0 (a->key, b->key);
}
