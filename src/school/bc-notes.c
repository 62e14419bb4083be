/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-notes"

#include "config.h"

#include "school/bc-notes.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-person.h"
#include "school/bc-groups.h"
#include "school/bc-removal.h"

/* What a note may become: the record, where it keeps the note it came from, and its words. */
typedef struct
{
  GType     (*type) (void);
  const char *what;
  guint       note;
  guint       text;
  guint       group;
} Outcome;

static const Outcome outcomes[] = {
  { bc_need_get_type, N_ ("An educational need from a note"), BC_NEED_NOTE, BC_NEED_TEXT,
    BC_NEED_GROUP },
  { bc_signal_get_type, N_ ("A signal from a note"), BC_SIGNAL_NOTE, BC_SIGNAL_TEXT,
    BC_SIGNAL_GROUP },
  { bc_question_get_type, N_ ("A question to learn from, from a note"), BC_QUESTION_NOTE,
    BC_QUESTION_TEXT, BC_QUESTION_GROUP },
};

#define N_OUTCOMES G_N_ELEMENTS (outcomes)

struct _BcNotes
{
  GObject     parent_instance;

  BcContext  *context;
  GPtrArray  *pupils;
  GPtrArray  *notes;
  GPtrArray  *made[N_OUTCOMES];
  guint       serial;
};

G_DEFINE_FINAL_TYPE (BcNotes, bc_notes, G_TYPE_OBJECT)

static void
bc_notes_finalize (GObject *object)
{
  BcNotes *self = BC_NOTES (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->pupils, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  for (guint i = 0; i < N_OUTCOMES; i++)
    g_clear_pointer (&self->made[i], g_ptr_array_unref);

  G_OBJECT_CLASS (bc_notes_parent_class)->finalize (object);
}

static void
bc_notes_class_init (BcNotesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_notes_finalize;
}

static void
bc_notes_init (BcNotes *self)
{
}

BcNotes *
bc_notes_new (BcContext *context)
{
  BcNotes *self = g_object_new (BC_TYPE_NOTES, NULL);

  self->context = g_object_ref (context);
  self->pupils = bc_groups_pupils (bc_context_get_store (context), bc_context_get_group (context),
                                   NULL);
  if (self->pupils == NULL)
    self->pupils = g_ptr_array_new ();
  return self;
}

BcContext *
bc_notes_get_context (BcNotes *self)
{
  return self->context;
}

GPtrArray *
bc_notes_get_pupils (BcNotes *self)
{
  return self->pupils;
}

/* ---- reading ---- */

/* Where the field of the same meaning stands in each kind. */
static const char *
pupil_id (gpointer record)
{
  if (BC_IS_NOTE (record))
    return bc_record_get_text (record, BC_NOTE_PUPIL);
  if (BC_IS_NEED (record))
    return bc_record_get_text (record, BC_NEED_PUPIL);
  return BC_IS_SIGNAL (record) ? bc_record_get_text (record, BC_SIGNAL_PUPIL) : "";
}

static gboolean
replace (GPtrArray **list, GPtrArray *read)
{
  if (read == NULL)
    return FALSE;
  g_clear_pointer (list, g_ptr_array_unref);
  *list = read;
  return TRUE;
}

static gboolean
catch_up (BcNotes *self, GError **error)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  const char *group = bc_context_get_group_id (self->context);
  guint serial = bc_edits_get_serial (edits);

  if (self->notes != NULL && self->serial == serial)
    return TRUE;
  if (!replace (&self->notes, bc_edits_list (edits, BC_TYPE_NOTE, error, BC_NOTE_GROUP, group,
                                             BC_NOTE_PERIOD,
                                             bc_context_get_period_id (self->context), -1)))
    return FALSE;
  for (guint i = 0; i < N_OUTCOMES; i++)
    {
      if (!replace (&self->made[i], bc_edits_list (edits, outcomes[i].type (), error,
                                                   outcomes[i].group, group, -1)))
        return FALSE;
    }
  self->serial = serial;
  return TRUE;
}

BcPupil *
bc_notes_dup_pupil (BcNotes *self, gpointer record)
{
  const char *id = pupil_id (record);

  if (*id == '\0')
    return NULL;
  for (guint i = 0; i < self->pupils->len; i++)
    {
      if (g_str_equal (bc_record_get_id (self->pupils->pdata[i]), id))
        return g_object_ref (self->pupils->pdata[i]);
    }
  return bc_store_get (bc_context_get_store (self->context), BC_TYPE_PUPIL, id, NULL);
}

char *
bc_notes_dup_about (BcNotes *self, gpointer record)
{
  return bc_groups_dup_pupil_name (bc_context_get_store (self->context), pupil_id (record), NULL);
}

static int
compare_pupils (gconstpointer a, gconstpointer b, gpointer data)
{
  BcNotes *self = data;
  BcNote *one = *(BcNote *const *) a;
  BcNote *other = *(BcNote *const *) b;
  g_autoptr (BcPupil) left = bc_notes_dup_pupil (self, one);
  g_autoptr (BcPupil) right = bc_notes_dup_pupil (self, other);
  int names = 0;

  if (left != NULL && right != NULL)
    names = bc_person_compare_given (left, right);
  else
    names = (left != NULL) - (right != NULL);
  return names != 0 ? names : strcmp (pupil_id (one), pupil_id (other));
}

GPtrArray *
bc_notes_list (BcNotes *self, BcNotesOrder order, GError **error)
{
  GPtrArray *notes;

  if (!catch_up (self, error))
    return NULL;
  notes = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->notes->len; i++)
    g_ptr_array_add (notes, g_object_ref (self->notes->pdata[i]));
  bc_records_sort_newest_first (notes, BC_NOTE_DATE);
  /* Of one pupil they stay as they stand. */
  if (order == BC_NOTES_BY_PUPIL)
    g_ptr_array_sort_with_data (notes, compare_pupils, self);
  return notes;
}

/* ---- what became of a note ---- */

GPtrArray *
bc_notes_list_outcomes (BcNotes *self, BcNote *note)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  if (!catch_up (self, NULL))
    return found;
  for (guint i = 0; i < N_OUTCOMES; i++)
    for (guint j = 0; j < self->made[i]->len; j++)
      {
        BcRecord *record = self->made[i]->pdata[j];

        if (g_str_equal (bc_record_get_text (record, outcomes[i].note), bc_record_get_id (note))
            && bc_context_may_see (self->context, record))
          g_ptr_array_add (found, g_object_ref (record));
      }
  return found;
}

static void
take_from_note (BcNote *note, gpointer made, guint made_pupil, guint made_period)
{
  bc_record_set_text (made, made_pupil, bc_record_get_text (note, BC_NOTE_PUPIL));
  bc_record_set_text (made, made_period, bc_record_get_text (note, BC_NOTE_PERIOD));
}

static void
fill_in (BcNotes *self, BcNote *note, gpointer made, const char *today)
{
  if (BC_IS_NEED (made))
    take_from_note (note, made, BC_NEED_PUPIL, BC_NEED_PERIOD);
  else if (BC_IS_SIGNAL (made))
    take_from_note (note, made, BC_SIGNAL_PUPIL, BC_SIGNAL_PERIOD);
  else
    {
      bc_record_set_text (made, BC_QUESTION_OWNER,
                          bc_record_get_id (bc_context_get_me (self->context)));
      bc_record_set_text (made, BC_QUESTION_DATE, today);
    }
}

static const Outcome *
outcome_of (GType type)
{
  for (guint i = 0; i < N_OUTCOMES; i++)
    {
      if (outcomes[i].type () == type)
        return &outcomes[i];
    }
  return NULL;
}

gpointer
bc_notes_turn_into (BcNotes *self, BcNote *note, GType type, const char *today)
{
  const Outcome *outcome = outcome_of (type);
  BcEdits *edits = bc_context_get_edits (self->context);
  gpointer made;

  g_return_val_if_fail (outcome != NULL, NULL);
  if (type == BC_TYPE_NEED && *pupil_id (note) == '\0')
    return NULL;
  made = bc_record_new (type);
  fill_in (self, note, made, today);
  bc_record_set_text (made, outcome->group, bc_record_get_text (note, BC_NOTE_GROUP));
  bc_record_set_text (made, outcome->note, bc_record_get_id (note));
  bc_record_set_text (made, outcome->text, bc_record_get_text (note, BC_NOTE_FACT));
  bc_edits_begin (edits, _(outcome->what));
  bc_edits_add (edits, made);
  bc_edits_end (edits);
  return made;
}

void
bc_notes_remove (BcNotes *self, BcNote *note)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  bc_edits_begin (edits, _("Removing a note"));
  bc_removal_remove (edits, note);
  bc_edits_end (edits);
}

BcGroupPlan *
bc_notes_get_plan (BcNotes *self)
{
  BcOverview *overview = bc_context_get_overview (self->context, NULL);

  return overview != NULL ? bc_overview_get_plan (overview) : NULL;
}
