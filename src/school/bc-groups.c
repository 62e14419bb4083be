/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-groups"

#include "config.h"

#include "school/bc-groups.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-person.h"

static int
compare_groups (gconstpointer a, gconstpointer b)
{
  BcGroup *left = *(BcGroup **) a;
  BcGroup *right = *(BcGroup **) b;
  int order = (int) bc_record_get_integer (left, BC_GROUP_COMPOSITE)
              - (int) bc_record_get_integer (right, BC_GROUP_COMPOSITE);

  if (order == 0)
    order = g_strcmp0 (bc_record_get_text (left, BC_GROUP_YEARS),
                       bc_record_get_text (right, BC_GROUP_YEARS));
  if (order == 0)
    order = g_utf8_collate (bc_record_get_text (left, BC_GROUP_NAME),
                            bc_record_get_text (right, BC_GROUP_NAME));
  return order;
}

GPtrArray *
bc_groups_list (BcStore *store, GError **error)
{
  GPtrArray *groups = bc_store_list (store, BC_TYPE_GROUP, error, -1);

  if (groups == NULL)
    return NULL;
  for (guint i = groups->len; i > 0; i--)
    {
      if (!bc_record_get_integer (groups->pdata[i - 1], BC_GROUP_ACTIVE))
        g_ptr_array_remove_index (groups, i - 1);
    }
  g_ptr_array_sort (groups, compare_groups);
  return groups;
}

static int
compare_pupils (gconstpointer a, gconstpointer b)
{
  return bc_person_compare_given (*(gpointer *) a, *(gpointer *) b);
}

GPtrArray *
bc_groups_pupils (BcStore *store, BcGroup *group, GError **error)
{
  g_autoptr (GPtrArray) memberships = bc_store_list (store, BC_TYPE_MEMBERSHIP, error,
                                                     BC_MEMBERSHIP_GROUP, bc_record_get_id (group),
                                                     BC_MEMBERSHIP_END, "", -1);
  g_autoptr (GPtrArray) everybody = NULL;
  g_autoptr (GHashTable) here = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *pupils;

  if (memberships == NULL)
    return NULL;
  everybody = bc_store_list (store, BC_TYPE_PUPIL, error, -1);
  if (everybody == NULL)
    return NULL;
  for (guint i = 0; i < memberships->len; i++)
    g_hash_table_add (here, (gpointer) bc_record_get_text (memberships->pdata[i],
                                                           BC_MEMBERSHIP_PUPIL));
  pupils = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < everybody->len; i++)
    {
      if (!bc_record_get_integer (everybody->pdata[i], BC_PUPIL_LEFT)
          && g_hash_table_contains (here, bc_record_get_id (everybody->pdata[i])))
        g_ptr_array_add (pupils, g_object_ref (everybody->pdata[i]));
    }
  g_ptr_array_sort (pupils, compare_pupils);
  return pupils;
}

static gboolean
has_key (BcGroup *group, const char *key)
{
  g_auto (GStrv) keys = g_strsplit (bc_record_get_text (group, BC_GROUP_KEYS), "\n", -1);

  return *key != '\0' && g_strv_contains ((const char *const *) keys, key);
}

BcGroup *
bc_groups_find (BcStore *store, const char *name, GError **error)
{
  g_autoptr (GPtrArray) groups = bc_groups_list (store, error);

  for (guint i = 0; groups != NULL && i < groups->len; i++)
    {
      BcGroup *group = groups->pdata[i];
      g_autofree char *whole = bc_groups_dup_name (group);

      if (g_str_equal (bc_record_get_text (group, BC_GROUP_NAME), name)
          || g_str_equal (whole, name) || g_str_equal (bc_record_get_id (group), name)
          || has_key (group, name))
        return g_object_ref (group);
    }
  if (groups != NULL)
    g_set_error (error, BC_STORE_ERROR, BC_STORE_ERROR_FAILED,
                 _("There is no group “%s” in this school."), name);
  return NULL;
}

gboolean
bc_groups_has_years (BcGroup *group)
{
  return strchr (bc_record_get_text (group, BC_GROUP_YEARS), ' ') != NULL;
}

char *
bc_groups_dup_name (BcGroup *group)
{
  const char *name = bc_record_get_text (group, BC_GROUP_NAME);

  if (g_ascii_isdigit (*name))
    return g_strdup_printf (_("Group %s"), name);
  return g_strdup (name);
}

char *
bc_groups_dup_pupil_name (BcStore *store, const char *pupil, GError **error)
{
  g_autoptr (BcPupil) record = *pupil != '\0' ? bc_store_get (store, BC_TYPE_PUPIL, pupil, error)
                                              : NULL;

  return record != NULL ? bc_person_dup_name (record) : g_strdup (_("The group"));
}
