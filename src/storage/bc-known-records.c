/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-known-records"

#include "storage/bc-known-records.h"

typedef struct
{
  GHashTable *known;
  char       *id;
} Forget;

static void
forget_cb (gpointer data, GObject *where)
{
  Forget *forget = data;

  g_hash_table_remove (forget->known, forget->id);
  g_hash_table_unref (forget->known);
  g_free (forget->id);
  g_free (forget);
}

GHashTable *
bc_known_records_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

void
bc_known_records_add (GHashTable *known, gpointer record)
{
  const char *id = bc_record_get_id (record);
  Forget *forget;

  if (g_hash_table_contains (known, id))
    return;
  forget = g_new0 (Forget, 1);
  forget->known = g_hash_table_ref (known);
  forget->id = g_strdup (id);
  g_hash_table_insert (known, g_strdup (id), record);
  g_object_weak_ref (record, forget_cb, forget);
}
