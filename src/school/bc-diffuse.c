/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-diffuse"

#include "config.h"

#include "school/bc-diffuse.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-look-back.h"

/* Ends the pairs of bc_edits_list() too. */
#define NONE -1

/* How a kind of record tells that it is diffuse, of which group and period it is, and its words. A
 * kind without a period lies in the one of its day. */
typedef struct
{
  GType     (*type) (void);
  const char *kind;
  const char *page;
  int         group;
  int         period;
  int         date;
  int         pupil;
  int         diffuse;
  int         text;
  int         other_text;
} Kind;

static const Kind kinds[] = {
  { bc_note_get_type, NC_ ("diffuse", "Note"), "observe", BC_NOTE_GROUP, BC_NOTE_PERIOD,
    NONE, BC_NOTE_PUPIL, BC_NOTE_DIFFUSE, BC_NOTE_FACT, BC_NOTE_MEANING },
  { bc_signal_get_type, NC_ ("diffuse", "Signal"), "observe", BC_SIGNAL_GROUP,
    BC_SIGNAL_PERIOD, NONE, BC_SIGNAL_PUPIL, BC_SIGNAL_DIFFUSE, BC_SIGNAL_TEXT, NONE },
  { bc_need_get_type, NC_ ("diffuse", "Educational need"), "understand", BC_NEED_GROUP,
    BC_NEED_PERIOD, NONE, BC_NEED_PUPIL, BC_NEED_DIFFUSE, BC_NEED_TEXT, BC_NEED_GOAL },
  { bc_question_get_type, NC_ ("diffuse", "Question to learn from"), "questions",
    BC_QUESTION_GROUP, NONE, BC_QUESTION_DATE, NONE, BC_QUESTION_DIFFUSE, BC_QUESTION_TEXT, NONE },
  { bc_experiment_get_type, NC_ ("diffuse", "Experiment"), "act", BC_EXPERIMENT_GROUP, NONE,
    BC_EXPERIMENT_DATE, NONE, BC_EXPERIMENT_DIFFUSE, BC_EXPERIMENT_QUESTION,
    BC_EXPERIMENT_ATTEMPT },
};

static const Kind arrangement_kind = {
  bc_arrangement_get_type, NC_ ("diffuse", "Arrangement"), "plan", BC_ARRANGEMENT_PLAN,
  NONE, NONE, BC_ARRANGEMENT_PUPIL, BC_ARRANGEMENT_DIFFUSE, BC_ARRANGEMENT_FEASIBLE,
  BC_ARRANGEMENT_DESIRABLE
};

void
bc_diffuse_free (BcDiffuse *self)
{
  g_object_unref (self->record);
  g_free (self->about);
  g_free (self->text);
  g_free (self->page);
  g_free (self);
}

static gboolean
lies_in_period (BcContext *context, const char *day)
{
  BcPeriod *period = bc_context_get_period (context);

  return strcmp (day, bc_record_get_text (period, BC_PERIOD_START)) >= 0
         && strcmp (day, bc_record_get_text (period, BC_PERIOD_END)) <= 0;
}

static const char *
get_words (const Kind *kind, BcRecord *record)
{
  const char *words = bc_record_get_text (record, kind->text);

  return *words == '\0' && kind->other_text != NONE ? bc_record_get_text (record, kind->other_text)
                                                    : words;
}

static void
add (GPtrArray *found, gpointer record, const char *kind, const char *about, const char *text,
     char *page)
{
  BcDiffuse *entry = g_new0 (BcDiffuse, 1);

  entry->record = g_object_ref (record);
  entry->kind = g_dpgettext2 (GETTEXT_PACKAGE, "diffuse", kind);
  entry->about = g_strdup (about);
  entry->text = g_strdup (text);
  entry->page = page;
  g_ptr_array_add (found, entry);
}

static void
add_record (BcContext *context, GPtrArray *found, const Kind *kind, BcRecord *record)
{
  const char *pupil = kind->pupil != NONE ? bc_record_get_text (record, kind->pupil) : "";
  g_autofree char *about = bc_groups_dup_pupil_name (bc_context_get_store (context), pupil, NULL);

  add (found, record, kind->kind, about, get_words (kind, record),
       g_strconcat (kind->page, "/", bc_record_get_id (record), NULL));
}

/* Records of a kind whose first field is @whose: a group, or a plan. */
static gboolean
add_kind (BcContext *context, GPtrArray *found, const Kind *kind, const char *whose,
          GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *period = bc_context_get_period_id (context);
  g_autoptr (GPtrArray) records = bc_edits_list (edits, kind->type (), error, kind->group, whose,
                                                 kind->period, period, -1);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      BcRecord *record = records->pdata[i];

      if (bc_record_get_integer (record, kind->diffuse)
          && (kind->date == NONE
              || lies_in_period (context, bc_record_get_text (record, kind->date)))
          && bc_context_may_see (context, record))
        add_record (context, found, kind, record);
    }
  return records != NULL;
}

static gboolean
add_evaluations (BcContext *context, GPtrArray *found, GError **error)
{
  g_autoptr (BcLookBack) look_back = bc_look_back_new (context, "");
  g_autoptr (GPtrArray) goals = bc_look_back_list (look_back, error);

  for (guint i = 0; goals != NULL && i < goals->len; i++)
    {
      BcLookBackGoal *goal = goals->pdata[i];

      if (g_str_equal (bc_record_get_text (goal->evaluation, BC_EVALUATION_RESULT),
                       BC_RESULT_DIFFUSE))
        add (found, goal->evaluation, NC_ ("diffuse", "Looking back"),
             bc_record_get_text (goal->cluster, BC_CLUSTER_NAME), goal->goal,
             g_strdup (BC_DIFFUSE_LOOK_BACK));
    }
  return goals != NULL;
}

GPtrArray *
bc_diffuse_list (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_diffuse_free);
  const char *group = bc_context_get_group_id (context);
  g_autoptr (GPtrArray) plans =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_PLAN, error, BC_PLAN_GROUP, group,
                   BC_PLAN_PERIOD, bc_context_get_period_id (context), -1);

  if (plans == NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (!add_kind (context, found, &kinds[i], group, error))
        return NULL;
    }
  for (guint i = 0; i < plans->len; i++)
    {
      if (!add_kind (context, found, &arrangement_kind, bc_record_get_id (plans->pdata[i]), error))
        return NULL;
    }
  if (!add_evaluations (context, found, error))
    return NULL;
  return g_steal_pointer (&found);
}
