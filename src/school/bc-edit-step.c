/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-edit-step"

#include "school/bc-edit-step.h"

static void
change_free (BcEditChange *change)
{
  g_object_unref (change->record);
  g_clear_pointer (&change->before, g_variant_unref);
  g_clear_pointer (&change->after, g_variant_unref);
  g_free (change);
}

BcEditStep *
bc_edit_step_new (const char *what)
{
  BcEditStep *self = g_new0 (BcEditStep, 1);

  self->what = g_strdup (what);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  return self;
}

void
bc_edit_step_free (BcEditStep *self)
{
  g_free (self->what);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

static gboolean
is_same (GVariant *one, GVariant *other)
{
  return one == other || (one != NULL && other != NULL && g_variant_equal (one, other));
}

static BcEditChange *
last_change (BcEditStep *self, gpointer record, guint field)
{
  BcEditChange *last = self->changes->len > 0 ? self->changes->pdata[self->changes->len - 1] : NULL;

  return last != NULL && last->record == record && last->field == field ? last : NULL;
}

BcEditChange *
bc_edit_step_change (BcEditStep *self, gpointer record, guint field, GVariant *before,
                     GVariant *after)
{
  g_autoptr (GVariant) old = before;
  g_autoptr (GVariant) new = after != NULL ? g_variant_ref_sink (after) : NULL;
  BcEditChange *change;

  if (is_same (old, new))
    return NULL;
  change = last_change (self, record, field);
  if (change == NULL)
    {
      change = g_new0 (BcEditChange, 1);
      change->record = g_object_ref (record);
      change->field = field;
      change->before = g_steal_pointer (&old);
      g_ptr_array_add (self->changes, change);
    }
  g_clear_pointer (&change->after, g_variant_unref);
  change->after = g_steal_pointer (&new);
  return change;
}
