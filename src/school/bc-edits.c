/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-edits"

#include "config.h"

#include "school/bc-edits.h"

#include "school/bc-edit-step.h"
#include "school/bc-unsaved.h"

#define SAVE_AFTER_MS 600
#define TRY_AGAIN_MS 5000
#define TICK_MS 100
#define MOST_STEPS 200

struct _BcEdits
{
  GObject       parent_instance;

  BcStore      *store;
  GPtrArray    *steps;
  guint         n_done;
  BcEditStep   *open;
  guint         within;
  gboolean      typing;

  BcEditsGuard   guard;
  gpointer       guard_data;
  GDestroyNotify free_guard_data;
  guint          agreed;
  gboolean       told;

  GPtrArray    *dirty;
  GPtrArray    *saving;
  guint         serial;
  gint64        due;
  guint         ticks;
  BcEditsState  state;
  char         *problem;
};

G_DEFINE_FINAL_TYPE (BcEdits, bc_edits, G_TYPE_OBJECT)

enum
{
  PROP_STATE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_EDITED,
  SIGNAL_REFUSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* ---- saving ---- */

static void
set_state (BcEdits *self, BcEditsState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
set_due (BcEdits *self, guint milliseconds)
{
  self->due = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;
}

/* In the order of the changes: that is the order in which new records are read again. */
static void
keep_for_later (BcEdits *self, BcRecord *record)
{
  if (!g_ptr_array_find (self->dirty, record, NULL))
    g_ptr_array_add (self->dirty, g_object_ref (record));
}

static void
keep_all_for_later (BcEdits *self, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    keep_for_later (self, records->pdata[i]);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (BcEdits) self = user_data;
  g_autoptr (GPtrArray) records = g_steal_pointer (&self->saving);
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->problem, g_free);
  if (bc_store_save_finish (BC_STORE (source), result, &error))
    {
      set_state (self, self->dirty->len == 0 ? BC_EDITS_SAVED : BC_EDITS_WAITING);
      return;
    }
  self->problem = g_strdup (error->message);
  keep_all_for_later (self, records);
  set_due (self, TRY_AGAIN_MS);
  set_state (self, BC_EDITS_FAILED);
}

static GPtrArray *
take_dirty (BcEdits *self)
{
  GPtrArray *records = g_steal_pointer (&self->dirty);

  self->dirty = g_ptr_array_new_with_free_func (g_object_unref);
  return records;
}

static void
start_saving (BcEdits *self)
{
  self->saving = take_dirty (self);
  set_state (self, BC_EDITS_SAVING);
  bc_store_save_async (self->store, self->saving, NULL, saved_cb, g_object_ref (self));
}

/* Runs while there is anything left to save. */
static gboolean
tick_cb (gpointer data)
{
  BcEdits *self = data;

  if (self->saving != NULL)
    return G_SOURCE_CONTINUE;
  if (self->dirty->len == 0)
    {
      self->ticks = 0;
      return G_SOURCE_REMOVE;
    }
  if (g_get_monotonic_time () < self->due)
    return G_SOURCE_CONTINUE;
  start_saving (self);
  return G_SOURCE_CONTINUE;
}

static void
touch (BcEdits *self, BcRecord *record)
{
  keep_for_later (self, record);
  set_due (self, SAVE_AFTER_MS);
  if (self->ticks == 0)
    self->ticks = g_timeout_add (TICK_MS, tick_cb, self);
  set_state (self, BC_EDITS_WAITING);
}

/* ---- who may ---- */

void
bc_edits_set_guard (BcEdits *self, BcEditsGuard guard, gpointer data, GDestroyNotify free_data)
{
  if (self->free_guard_data != NULL)
    self->free_guard_data (self->guard_data);
  self->guard = guard;
  self->guard_data = data;
  self->free_guard_data = free_data;
}

char *
bc_edits_dup_refusal (BcEdits *self, gpointer record)
{
  return self->guard != NULL ? self->guard (record, self->guard_data) : NULL;
}

gboolean
bc_edits_may_change (BcEdits *self, gpointer record)
{
  g_autofree char *why = bc_edits_dup_refusal (self, record);

  return why == NULL && !bc_store_is_read_only (self->store);
}

/* ---- steps ---- */

static void
put (BcEdits *self, BcEditChange *change, GVariant *value)
{
  if (change->field == BC_EDIT_REMOVAL)
    bc_record_set_removed (change->record, g_variant_get_boolean (value));
  else
    bc_record_set_value (change->record, change->field, value);
  self->serial++;
  touch (self, change->record);
}

/* Says why not, if it is not allowed; once a step is enough. */
static gboolean
is_refused (BcEdits *self, gpointer record)
{
  g_autofree char *why = self->agreed == 0 ? bc_edits_dup_refusal (self, record) : NULL;

  if (why != NULL && !self->told)
    {
      self->told = TRUE;
      g_signal_emit (self, signals[SIGNAL_REFUSED], 0, why);
    }
  return why != NULL;
}

static gboolean
change (BcEdits *self, gpointer record, guint field, GVariant *before, GVariant *after)
{
  BcEditChange *entry;

  g_return_val_if_fail (self->open != NULL, FALSE);
  entry = bc_edit_step_change (self->open, record, field, before, after);
  if (entry != NULL)
    put (self, entry, entry->after);
  return entry != NULL;
}

static void
change_removal (BcEdits *self, gpointer record, gboolean removed)
{
  if (is_refused (self, record))
    return;
  change (self, record, BC_EDIT_REMOVAL, g_variant_ref_sink (g_variant_new_boolean (!removed)),
          g_variant_new_boolean (removed));
}

static void
free_value (GVariant *value)
{
  g_variant_unref (g_variant_ref_sink (value));
}

/* What somebody writes is there, whatever was removed before. */
static void
change_field (BcEdits *self, gpointer record, guint field, GVariant *after)
{
  if (is_refused (self, record))
    {
      g_clear_pointer (&after, free_value);
      return;
    }
  if (change (self, record, field, bc_record_dup_value (record, field), after)
      && bc_record_is_removed (record))
    change_removal (self, record, FALSE);
}

static void
edited (BcEdits *self)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0);
}

/* What was undone cannot be done again after something new. */
static void
forget_undone (BcEdits *self)
{
  g_ptr_array_set_size (self->steps, self->n_done);
}

static void
keep_step (BcEdits *self, BcEditStep *step)
{
  forget_undone (self);
  g_ptr_array_add (self->steps, step);
  if (self->steps->len > MOST_STEPS)
    g_ptr_array_remove_index (self->steps, 0);
  self->n_done = self->steps->len;
}

/* Within another act it is a part of that. */
static gboolean
joins (BcEdits *self)
{
  if (self->open == NULL)
    return FALSE;
  self->within++;
  return TRUE;
}

void
bc_edits_begin (BcEdits *self, const char *what)
{
  if (joins (self))
    return;
  self->typing = FALSE;
  self->told = FALSE;
  self->open = bc_edit_step_new (what);
}

void
bc_edits_end (BcEdits *self)
{
  BcEditStep *step;

  g_return_if_fail (self->open != NULL);
  if (self->within > 0)
    {
      self->within--;
      return;
    }
  step = g_steal_pointer (&self->open);
  if (step->changes->len == 0)
    {
      bc_edit_step_free (step);
      return;
    }
  keep_step (self, step);
  edited (self);
}

void
bc_edits_begin_agreed (BcEdits *self, const char *what)
{
  bc_edits_begin (self, what);
  self->agreed++;
}

void
bc_edits_end_agreed (BcEdits *self)
{
  g_return_if_fail (self->agreed > 0);
  self->agreed--;
  bc_edits_end (self);
}

void
bc_edits_set_text (BcEdits *self, gpointer record, guint field, const char *text)
{
  change_field (self, record, field, g_variant_new_string (text));
}

void
bc_edits_set_integer (BcEdits *self, gpointer record, guint field, gint64 number)
{
  change_field (self, record, field, g_variant_new_int64 (number));
}

void
bc_edits_set_sealed (BcEdits *self, gpointer record, guint field, GBytes *bytes)
{
  change_field (
    self, record, field,
    bytes != NULL ? g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, bytes, TRUE) : NULL);
}

void
bc_edits_add (BcEdits *self, gpointer record)
{
  change_removal (self, record, FALSE);
}

void
bc_edits_remove (BcEdits *self, gpointer record)
{
  change_removal (self, record, TRUE);
}

static gboolean
goes_on (BcEdits *self, gconstpointer whose, guint part)
{
  BcEditStep *last;

  if (!self->typing || self->n_done == 0 || self->n_done < self->steps->len)
    return FALSE;
  last = self->steps->pdata[self->n_done - 1];
  return last->whose == whose && last->part == part;
}

void
bc_edits_go_on (BcEdits *self, const char *what, gconstpointer whose, guint part)
{
  if (joins (self))
    return;
  if (goes_on (self, whose, part))
    {
      self->open = g_ptr_array_steal_index (self->steps, --self->n_done);
      return;
    }
  bc_edits_begin (self, what);
  self->open->whose = whose;
  self->open->part = part;
  self->typing = TRUE;
}

void
bc_edits_type (BcEdits *self, const char *what, gpointer record, guint field, const char *text)
{
  bc_edits_go_on (self, what, record, field);
  bc_edits_set_text (self, record, field, text);
  bc_edits_end (self);
}

void
bc_edits_count (BcEdits *self, gpointer record, guint field, gint64 number)
{
  bc_record_set_integer (record, field, number);
  touch (self, record);
}

void
bc_edits_rest (BcEdits *self)
{
  self->typing = FALSE;
  if (self->state == BC_EDITS_WAITING)
    self->due = 0;
}

const char *
bc_edits_undo (BcEdits *self)
{
  BcEditStep *step;

  g_return_val_if_fail (self->open == NULL, NULL);
  if (self->n_done == 0)
    return NULL;
  self->typing = FALSE;
  step = self->steps->pdata[--self->n_done];
  for (guint i = step->changes->len; i > 0; i--)
    {
      BcEditChange *entry = step->changes->pdata[i - 1];

      put (self, entry, entry->before);
    }
  edited (self);
  return step->what;
}

const char *
bc_edits_redo (BcEdits *self)
{
  BcEditStep *step;

  g_return_val_if_fail (self->open == NULL, NULL);
  if (self->n_done == self->steps->len)
    return NULL;
  self->typing = FALSE;
  step = self->steps->pdata[self->n_done++];
  for (guint i = 0; i < step->changes->len; i++)
    {
      BcEditChange *entry = step->changes->pdata[i];

      put (self, entry, entry->after);
    }
  edited (self);
  return step->what;
}

/* ---- the object ---- */

static void
bc_edits_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  BcEdits *self = BC_EDITS (object);

  switch (id)
    {
    case PROP_STATE:
      g_value_set_uint (value, self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bc_edits_finalize (GObject *object)
{
  BcEdits *self = BC_EDITS (object);

  g_clear_handle_id (&self->ticks, g_source_remove);
  bc_edits_set_guard (self, NULL, NULL, NULL);
  g_clear_object (&self->store);
  g_ptr_array_unref (self->steps);
  g_ptr_array_unref (self->dirty);
  g_free (self->problem);

  G_OBJECT_CLASS (bc_edits_parent_class)->finalize (object);
}

static void
bc_edits_class_init (BcEditsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = bc_edits_get_property;
  object_class->finalize = bc_edits_finalize;
  properties[PROP_STATE] = g_param_spec_uint ("state", NULL, NULL, BC_EDITS_SAVED,
                                              BC_EDITS_FAILED, BC_EDITS_SAVED,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_EDITED] = g_signal_new ("edited", BC_TYPE_EDITS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REFUSED] = g_signal_new ("refused", BC_TYPE_EDITS, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bc_edits_init (BcEdits *self)
{
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_edit_step_free);
  self->dirty = g_ptr_array_new_with_free_func (g_object_unref);
}

/* Others write too: a quick note, a roster. */
static void
store_changed_cb (BcEdits *self)
{
  self->serial++;
}

BcEdits *
bc_edits_new (BcStore *store)
{
  BcEdits *self = g_object_new (BC_TYPE_EDITS, NULL);

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

guint
bc_edits_get_serial (BcEdits *self)
{
  return self->serial;
}

GPtrArray *
bc_edits_list (BcEdits *self, GType type, GError **error, ...)
{
  GPtrArray *found;
  va_list args, pairs;

  va_start (args, error);
  va_copy (pairs, args);
  found = bc_store_list_valist (self->store, type, pairs, error);
  va_end (pairs);
  if (found != NULL)
    {
      bc_unsaved_take_out_others (found, args);
      bc_unsaved_add (found, self->saving, type, args);
      bc_unsaved_add (found, self->dirty, type, args);
    }
  va_end (args);
  return found;
}

gpointer
bc_edits_get (BcEdits *self, GType type, const char *id, GError **error)
{
  gpointer found = bc_unsaved_find (self->dirty, type, id);

  if (found == NULL)
    found = bc_unsaved_find (self->saving, type, id);
  return found != NULL ? found : bc_store_get (self->store, type, id, error);
}

BcStore *
bc_edits_get_store (BcEdits *self)
{
  return self->store;
}

BcEditsState
bc_edits_get_state (BcEdits *self)
{
  return self->state;
}

const char *
bc_edits_get_problem (BcEdits *self)
{
  return self->problem;
}

gboolean
bc_edits_finish (BcEdits *self, GError **error)
{
  /* What the loop brings meanwhile may let go of these edits. */
  g_autoptr (BcEdits) hold = g_object_ref (self);

  do
    {
      if (self->saving == NULL && self->dirty->len > 0)
        start_saving (self);
      while (self->saving != NULL)
        g_main_context_iteration (NULL, TRUE);
    }
  while (self->dirty->len > 0 && self->problem == NULL);
  if (self->dirty->len == 0)
    return TRUE;
  g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_FAILED, self->problem);
  return FALSE;
}
