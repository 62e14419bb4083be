/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-edits"

#include "config.h"

#include "school/bc-edits.h"

#define SAVE_AFTER_MS 600
#define TRY_AGAIN_MS 5000
#define TICK_MS 100
#define MOST_STEPS 200

/* Stands for a field: the record was added or removed. */
#define REMOVAL G_MAXUINT

typedef struct
{
  BcRecord *record;
  guint     field;
  char     *before;
  char     *after;
} Change;

typedef struct
{
  char          *what;
  GPtrArray     *changes;
  gconstpointer  whose;
  guint          part;
} Step;

struct _BcEdits
{
  GObject       parent_instance;

  BcStore      *store;
  GPtrArray    *steps;
  guint         n_done;
  Step         *open;
  guint         within;
  gboolean      typing;

  GPtrArray    *dirty;
  GPtrArray    *saving;
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
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
change_free (Change *change)
{
  g_object_unref (change->record);
  g_free (change->before);
  g_free (change->after);
  g_free (change);
}

static Step *
step_new (const char *what)
{
  Step *step = g_new0 (Step, 1);

  step->what = g_strdup (what);
  step->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  return step;
}

static void
step_free (Step *step)
{
  g_free (step->what);
  g_ptr_array_unref (step->changes);
  g_free (step);
}

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

/* ---- steps ---- */

static void
put (BcEdits *self, Change *change, const char *value)
{
  if (change->field == REMOVAL)
    bc_record_set_removed (change->record, *value != '\0');
  else
    bc_record_set_text (change->record, change->field, value);
  touch (self, change->record);
}

/* The last change of a step, if it is one of this field: typing on makes it longer. */
static Change *
last_change (Step *step, gpointer record, guint field)
{
  Change *last = step->changes->len > 0 ? step->changes->pdata[step->changes->len - 1] : NULL;

  return last != NULL && last->record == record && last->field == field ? last : NULL;
}

static void
change (BcEdits *self, gpointer record, guint field, const char *before, const char *after)
{
  Change *entry;

  g_return_if_fail (self->open != NULL);
  if (g_str_equal (before, after))
    return;
  entry = last_change (self->open, record, field);
  if (entry != NULL)
    {
      g_free (entry->after);
      entry->after = g_strdup (after);
      put (self, entry, after);
      return;
    }
  entry = g_new0 (Change, 1);
  entry->record = g_object_ref (record);
  entry->field = field;
  entry->before = g_strdup (before);
  entry->after = g_strdup (after);
  g_ptr_array_add (self->open->changes, entry);
  put (self, entry, after);
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
keep_step (BcEdits *self, Step *step)
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
  self->open = step_new (what);
}

void
bc_edits_end (BcEdits *self)
{
  Step *step;

  g_return_if_fail (self->open != NULL);
  if (self->within > 0)
    {
      self->within--;
      return;
    }
  step = g_steal_pointer (&self->open);
  if (step->changes->len == 0)
    {
      step_free (step);
      return;
    }
  keep_step (self, step);
  edited (self);
}

void
bc_edits_set_text (BcEdits *self, gpointer record, guint field, const char *text)
{
  change (self, record, field, bc_record_get_text (record, field), text);
}

void
bc_edits_add (BcEdits *self, gpointer record)
{
  change (self, record, REMOVAL, "removed", "");
}

void
bc_edits_remove (BcEdits *self, gpointer record)
{
  change (self, record, REMOVAL, "", "removed");
}

static gboolean
goes_on (BcEdits *self, gconstpointer whose, guint part)
{
  Step *last;

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
bc_edits_rest (BcEdits *self)
{
  self->typing = FALSE;
  if (self->state == BC_EDITS_WAITING)
    self->due = 0;
}

const char *
bc_edits_undo (BcEdits *self)
{
  Step *step;

  g_return_val_if_fail (self->open == NULL, NULL);
  if (self->n_done == 0)
    return NULL;
  self->typing = FALSE;
  step = self->steps->pdata[--self->n_done];
  for (guint i = step->changes->len; i > 0; i--)
    {
      Change *entry = step->changes->pdata[i - 1];

      put (self, entry, entry->before);
    }
  edited (self);
  return step->what;
}

const char *
bc_edits_redo (BcEdits *self)
{
  Step *step;

  g_return_val_if_fail (self->open == NULL, NULL);
  if (self->n_done == self->steps->len)
    return NULL;
  self->typing = FALSE;
  step = self->steps->pdata[self->n_done++];
  for (guint i = 0; i < step->changes->len; i++)
    {
      Change *entry = step->changes->pdata[i];

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
}

static void
bc_edits_init (BcEdits *self)
{
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
  self->dirty = g_ptr_array_new_with_free_func (g_object_unref);
}

BcEdits *
bc_edits_new (BcStore *store)
{
  BcEdits *self = g_object_new (BC_TYPE_EDITS, NULL);

  self->store = g_object_ref (store);
  return self;
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
