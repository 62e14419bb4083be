/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-unsaved"

#include "school/bc-unsaved.h"

#include "domain/bc-record.h"

/* Whether it is to be listed; @args are pairs of a field and its value, then -1. */
static gboolean
matches (gpointer record, va_list args)
{
  gboolean same = !bc_record_is_removed (record);
  va_list pairs;
  int field;

  va_copy (pairs, args);
  while (same && (field = va_arg (pairs, int)) != -1)
    same = g_str_equal (bc_record_get_text (record, field), va_arg (pairs, const char *));
  va_end (pairs);
  return same;
}

void
bc_unsaved_take_out_others (GPtrArray *found, va_list args)
{
  for (guint i = found->len; i > 0; i--)
    {
      if (!matches (found->pdata[i - 1], args))
        g_ptr_array_remove_index (found, i - 1);
    }
}

void
bc_unsaved_add (GPtrArray *found, GPtrArray *records, GType type, va_list args)
{
  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      BcRecord *record = records->pdata[i];

      if (G_OBJECT_TYPE (record) == type && matches (record, args)
          && !g_ptr_array_find (found, record, NULL))
        g_ptr_array_add (found, g_object_ref (record));
    }
}

gpointer
bc_unsaved_find (GPtrArray *records, GType type, const char *id)
{
  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      if (G_OBJECT_TYPE (records->pdata[i]) == type
          && g_str_equal (bc_record_get_id (records->pdata[i]), id))
        return g_object_ref (records->pdata[i]);
    }
  return NULL;
}
