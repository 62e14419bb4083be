/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-school-names"

#include "school/bc-school-names.h"

#include "domain/bc-records.h"

static void
add_names (GPtrArray *names, const char *given, const char *prefix, const char *surname)
{
  g_autofree char *small = g_utf8_strdown (given, -1);
  g_autofree char *last = *prefix != '\0' ? g_strdup_printf ("%s %s", prefix, surname)
                                          : g_strdup (surname);

  if (*given != '\0')
    g_ptr_array_add (names, g_strdup (small));
  if (*surname == '\0')
    return;
  g_ptr_array_add (names, g_strdup (surname));
  g_ptr_array_add (names, g_strdup (last));
  g_ptr_array_add (names, g_strdup_printf ("%s %s", small, last));
}

GPtrArray *
bc_school_names_list (BcStore *store, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) pupils = bc_store_list (store, BC_TYPE_PUPIL, error, -1);
  g_autoptr (GPtrArray) staff = NULL;

  if (pupils == NULL)
    return NULL;
  staff = bc_store_list (store, BC_TYPE_STAFF, error, -1);
  if (staff == NULL)
    return NULL;
  for (guint i = 0; i < pupils->len; i++)
    add_names (names, bc_record_get_text (pupils->pdata[i], BC_PUPIL_GIVEN_NAME),
               bc_record_get_text (pupils->pdata[i], BC_PUPIL_PREFIX),
               bc_record_get_text (pupils->pdata[i], BC_PUPIL_SURNAME));
  for (guint i = 0; i < staff->len; i++)
    add_names (names, bc_record_get_text (staff->pdata[i], BC_STAFF_GIVEN_NAME),
               bc_record_get_text (staff->pdata[i], BC_STAFF_PREFIX),
               bc_record_get_text (staff->pdata[i], BC_STAFF_SURNAME));
  return g_steal_pointer (&names);
}
