/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-acting"

#include "config.h"

#include "school/bc-acting.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

static int
compare_days (gconstpointer a, gconstpointer b, gpointer field)
{
  return g_strcmp0 (bc_record_get_text (*(gpointer *) b, GPOINTER_TO_UINT (field)),
                    bc_record_get_text (*(gpointer *) a, GPOINTER_TO_UINT (field)));
}

/* Of one day, the one made last comes first too: sorting keeps the order of what is equal. */
static GPtrArray *
newest_first (GPtrArray *records, guint day)
{
  GPtrArray *turned;

  if (records == NULL)
    return NULL;
  turned = g_ptr_array_new_full (records->len, g_object_unref);
  for (guint i = records->len; i > 0; i--)
    g_ptr_array_add (turned, g_object_ref (records->pdata[i - 1]));
  g_ptr_array_unref (records);
  g_ptr_array_sort_with_data (turned, compare_days, GUINT_TO_POINTER (day));
  return turned;
}

static const char *
id_or_nothing (gpointer record)
{
  return record != NULL ? bc_record_get_id (record) : "";
}

/* ---- check-ins ---- */

GPtrArray *
bc_acting_list_check_ins (BcEdits *edits, BcPlan *plan, BcCluster *cluster, GError **error)
{
  GPtrArray *found =
    bc_edits_list (edits, BC_TYPE_CHECK_IN, error, BC_CHECK_IN_PLAN, bc_record_get_id (plan),
                   BC_CHECK_IN_CLUSTER, id_or_nothing (cluster), -1);

  return newest_first (found, BC_CHECK_IN_DATE);
}

BcCheckIn *
bc_acting_get_check_in (BcEdits *edits, BcPlan *plan, BcCluster *cluster, const char *today)
{
  g_autoptr (GPtrArray) found = bc_acting_list_check_ins (edits, plan, cluster, NULL);
  BcCheckIn *draft;

  if (found != NULL && found->len > 0 &&
      g_str_equal (bc_record_get_text (found->pdata[0], BC_CHECK_IN_DATE), today))
    return g_object_ref (found->pdata[0]);
  draft = bc_record_new_draft (BC_TYPE_CHECK_IN);
  bc_record_set_text (draft, BC_CHECK_IN_PLAN, bc_record_get_id (plan));
  bc_record_set_text (draft, BC_CHECK_IN_CLUSTER, id_or_nothing (cluster));
  bc_record_set_text (draft, BC_CHECK_IN_DATE, today);
  return draft;
}

void
bc_acting_say_fits (BcEdits *edits, BcCheckIn *check_in, const char *fits)
{
  bc_edits_begin (edits, _ ("Does it fit now?"));
  bc_edits_set_text (edits, check_in, BC_CHECK_IN_FITS, fits);
  if (*fits == '\0' && *bc_record_get_text (check_in, BC_CHECK_IN_CHANGE) == '\0')
    bc_edits_remove (edits, check_in);
  bc_edits_end (edits);
}

/* ---- feedback ---- */

BcFeedback *
bc_acting_draft_feedback (BcPlan *plan, const char *source, const char *today)
{
  BcFeedback *draft = bc_record_new_draft (BC_TYPE_FEEDBACK);

  bc_record_set_text (draft, BC_FEEDBACK_PLAN, bc_record_get_id (plan));
  bc_record_set_text (draft, BC_FEEDBACK_SOURCE, source);
  bc_record_set_text (draft, BC_FEEDBACK_DATE, today);
  return draft;
}

GPtrArray *
bc_acting_list_feedback (BcEdits *edits, BcPlan *plan, GError **error)
{
  return newest_first (
    bc_edits_list (edits, BC_TYPE_FEEDBACK, error, BC_FEEDBACK_PLAN, bc_record_get_id (plan), -1),
    BC_FEEDBACK_DATE);
}

/* ---- trying out ---- */

BcExperiment *
bc_acting_draft_experiment (BcGroup *group, BcStaff *me, const char *today)
{
  BcExperiment *draft = bc_record_new_draft (BC_TYPE_EXPERIMENT);

  bc_record_set_text (draft, BC_EXPERIMENT_GROUP, id_or_nothing (group));
  bc_record_set_text (draft, BC_EXPERIMENT_OWNER, group == NULL ? bc_record_get_id (me) : "");
  bc_record_set_text (draft, BC_EXPERIMENT_DATE, today);
  return draft;
}

GPtrArray *
bc_acting_list_experiments (BcEdits *edits, BcGroup *group, GError **error)
{
  return newest_first (bc_edits_list (edits, BC_TYPE_EXPERIMENT, error, BC_EXPERIMENT_GROUP,
                                      bc_record_get_id (group), -1),
                       BC_EXPERIMENT_DATE);
}

void
bc_acting_place_experiment (BcEdits *edits, BcExperiment *experiment, BcGroup *group, BcStaff *me)
{
  bc_edits_begin (edits, _ ("Who sees the experiment"));
  bc_edits_set_text (edits, experiment, BC_EXPERIMENT_GROUP, id_or_nothing (group));
  bc_edits_set_text (edits, experiment, BC_EXPERIMENT_OWNER,
                     group == NULL ? bc_record_get_id (me) : "");
  bc_edits_end (edits);
}

/* Whoever began one without a group before it could say whose it is, sees it still. */
gboolean
bc_acting_is_for (BcExperiment *experiment, BcStaff *me)
{
  const char *owner = bc_record_get_text (experiment, BC_EXPERIMENT_OWNER);

  if (*owner != '\0')
    return g_str_equal (owner, bc_record_get_id (me));
  return *bc_record_get_text (experiment, BC_EXPERIMENT_GROUP) != '\0'
         || bc_acting_is_own (experiment, me);
}

static gboolean
is_running (gpointer experiment)
{
  return *bc_record_get_text (experiment, BC_EXPERIMENT_EFFECT) == '\0';
}

/* Sorting keeps the order of what is equal: the newest first. */
static int
compare_running (gconstpointer a, gconstpointer b)
{
  gpointer one = *(gpointer *) a, other = *(gpointer *) b;

  if (is_running (one) != is_running (other))
    return is_running (one) ? -1 : 1;
  return is_running (one) ? bc_day_compare (bc_record_get_text (one, BC_EXPERIMENT_UNTIL),
                                            bc_record_get_text (other, BC_EXPERIMENT_UNTIL))
                          : 0;
}

GPtrArray *
bc_acting_list_own_experiments (BcEdits *edits, BcStaff *me, GError **error)
{
  GPtrArray *found =
    newest_first (bc_edits_list (edits, BC_TYPE_EXPERIMENT, error, -1), BC_EXPERIMENT_DATE);

  for (guint i = found != NULL ? found->len : 0; i > 0; i--)
    {
      if (!bc_acting_is_own (found->pdata[i - 1], me)
          || !bc_acting_is_for (found->pdata[i - 1], me))
        g_ptr_array_remove_index (found, i - 1);
    }
  if (found != NULL)
    g_ptr_array_sort (found, compare_running);
  return found;
}

BcSolution *
bc_acting_draft_solution (BcGroup *group, const char *today)
{
  BcSolution *draft = bc_record_new_draft (BC_TYPE_SOLUTION);

  bc_record_set_text (draft, BC_SOLUTION_GROUP, id_or_nothing (group));
  bc_record_set_text (draft, BC_SOLUTION_DATE, today);
  bc_record_set_text (draft, BC_SOLUTION_STATE, BC_SOLUTION_IDEA);
  return draft;
}

/* What is not saved yet was made here just now. */
gboolean
bc_acting_is_own (gpointer record, BcStaff *me)
{
  const char *author = bc_record_get_author (record);

  return *author == '\0' || g_str_equal (author, bc_record_get_id (me));
}

gboolean
bc_acting_may_read_solution (BcSolution *solution, BcStaff *me)
{
  return bc_record_get_integer (solution, BC_SOLUTION_SHARED) || bc_acting_is_own (solution, me);
}

GPtrArray *
bc_acting_list_solutions (BcEdits *edits, BcStaff *me, GError **error)
{
  GPtrArray *found =
    newest_first (bc_edits_list (edits, BC_TYPE_SOLUTION, error, -1), BC_SOLUTION_DATE);

  for (guint i = found != NULL ? found->len : 0; i > 0; i--)
    {
      if (!bc_acting_may_read_solution (found->pdata[i - 1], me))
        g_ptr_array_remove_index (found, i - 1);
    }
  return found;
}
