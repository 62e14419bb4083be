/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-record-plan"

#include "school/bc-record-plan.h"

typedef enum
{
  PART_TEXT,
  PART_INTEGER,
  PART_REMOVAL,
} Part;

typedef struct
{
  BcRecord *record;
  Part      part;
  guint     field;
  char     *text;
  gint64    number;
} Change;

struct _BcRecordPlan
{
  GPtrArray *added;
  GPtrArray *changes;
};

static void
change_free (Change *change)
{
  g_object_unref (change->record);
  g_free (change->text);
  g_free (change);
}

BcRecordPlan *
bc_record_plan_new (void)
{
  BcRecordPlan *self = g_new0 (BcRecordPlan, 1);

  self->added = g_ptr_array_new_with_free_func (g_object_unref);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  return self;
}

void
bc_record_plan_free (BcRecordPlan *self)
{
  g_ptr_array_unref (self->added);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

gpointer
bc_record_plan_add (BcRecordPlan *self, gpointer record)
{
  g_ptr_array_add (self->added, record);
  return record;
}

static void
add_change (BcRecordPlan *self, gpointer record, Part part, guint field, const char *text,
            gint64 number)
{
  Change *change = g_new0 (Change, 1);

  change->record = g_object_ref (record);
  change->part = part;
  change->field = field;
  change->text = g_strdup (text);
  change->number = number;
  g_ptr_array_add (self->changes, change);
}

gboolean
bc_record_plan_text (BcRecordPlan *self, gpointer record, guint field, const char *text)
{
  if (g_str_equal (bc_record_get_text (record, field), text))
    return FALSE;
  add_change (self, record, PART_TEXT, field, text, 0);
  return TRUE;
}

gboolean
bc_record_plan_integer (BcRecordPlan *self, gpointer record, guint field, gint64 number)
{
  if (bc_record_get_integer (record, field) == number)
    return FALSE;
  add_change (self, record, PART_INTEGER, field, NULL, number);
  return TRUE;
}

void
bc_record_plan_remove (BcRecordPlan *self, gpointer record)
{
  add_change (self, record, PART_REMOVAL, 0, NULL, TRUE);
}

gboolean
bc_record_plan_is_empty (BcRecordPlan *self)
{
  return self->added->len == 0 && self->changes->len == 0;
}

/* Puts the value in and keeps what was there, so that doing it twice changes nothing. */
static void
swap (Change *change)
{
  g_autofree char *text = g_steal_pointer (&change->text);
  gint64 number = change->number;

  switch (change->part)
    {
    case PART_TEXT:
      change->text = g_strdup (bc_record_get_text (change->record, change->field));
      bc_record_set_text (change->record, change->field, text);
      break;
    case PART_INTEGER:
      change->number = bc_record_get_integer (change->record, change->field);
      bc_record_set_integer (change->record, change->field, number);
      break;
    case PART_REMOVAL:
    default:
      change->number = bc_record_is_removed (change->record);
      bc_record_set_removed (change->record, number != 0);
      break;
    }
}

GPtrArray *
bc_record_plan_make (BcRecordPlan *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->added->len; i++)
    {
      g_hash_table_add (seen, self->added->pdata[i]);
      g_ptr_array_add (records, g_object_ref (self->added->pdata[i]));
    }
  for (guint i = 0; i < self->changes->len; i++)
    {
      Change *change = self->changes->pdata[i];

      swap (change);
      if (g_hash_table_add (seen, change->record))
        g_ptr_array_add (records, g_object_ref (change->record));
    }
  return records;
}

void
bc_record_plan_call_off (BcRecordPlan *self)
{
  for (guint i = self->changes->len; i > 0; i--)
    swap (self->changes->pdata[i - 1]);
}
