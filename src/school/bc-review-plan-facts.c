/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-review-plan-facts"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-acting.h"
#include "school/bc-group-plan.h"
#include "school/bc-plan-history.h"
#include "school/bc-review-reader.h"
#include "school/bc-school-calendar.h"

/* So many check-ins tell how it goes; the page has them all. */
#define MOST_CHECK_INS 3

/* The cluster, with the subject of its plan where there is more than one plan. */
static char *
dup_heading (GPtrArray *plans, BcGroupPlan *plan, const char *name)
{
  const char *subject = bc_record_get_text (bc_group_plan_get_plan (plan), BC_PLAN_SUBJECT);

  return plans->len > 1 && *subject != '\0' ? g_strdup_printf ("%s · %s", subject, name)
                                            : g_strdup (name);
}

/* ---- what changed ---- */

/* The plan as it was in the review before: its last version of then, else its first. */
static BcAdjustment *
find_version_then (BcReviewReader *self, GPtrArray *versions)
{
  BcAdjustment *then = versions->len > 0 ? versions->pdata[0] : NULL;

  for (guint i = 0; i < versions->len; i++)
    {
      if (!bc_review_reader_is_new (self,
                                    bc_record_get_text (versions->pdata[i], BC_ADJUSTMENT_DATE)))
        then = versions->pdata[i];
    }
  return then;
}

/* What changed, and the reason that was given for it. */
static char *
dup_change (BcPlanHistory *history, BcPlanChange *change, BcAdjustment *then)
{
  g_autofree char *sentence = bc_plan_change_dup_sentence (change);
  g_autoptr (GPtrArray) causes = bc_plan_history_list_causes (history, change, then, NULL, NULL);

  for (guint i = causes != NULL ? causes->len : 0; i > 0; i--)
    {
      const char *why = bc_record_get_text (causes->pdata[i - 1], BC_ADJUSTMENT_WHY);

      /* Translators: what changed in a plan, and why. */
      if (*why != '\0')
        return g_strdup_printf (_("%s, because: %s"), sentence, why);
    }
  return g_steal_pointer (&sentence);
}

static void
read_changes (BcReviewReader *self, GPtrArray *plans, BcGroupPlan *plan)
{
  BcPlan *record = bc_group_plan_get_plan (plan);
  g_autoptr (BcPlanHistory) history = bc_plan_history_new (self->edits, record);
  g_autoptr (GPtrArray) versions =
    bc_plan_history_list_versions (history, bc_review_reader_problem (self));
  BcAdjustment *then = versions != NULL ? find_version_then (self, versions) : NULL;
  g_autoptr (GPtrArray) changes =
    then != NULL
      ? bc_plan_history_compare (history, then, NULL, bc_review_reader_problem (self))
      : NULL;
  g_autofree char *day =
    then != NULL ? bc_day_format (bc_record_get_text (then, BC_ADJUSTMENT_DATE)) : NULL;
  g_autofree char *since = g_strdup_printf (_("Changed since %s"), day != NULL ? day : "");
  g_autofree char *heading = dup_heading (plans, plan, since);

  for (guint i = 0; changes != NULL && i < changes->len; i++)
    bc_review_reader_add (self, heading, dup_change (history, changes->pdata[i], then),
                          "act/history/since", record);
}

/* ---- the clusters ---- */

static char *
dup_one_line (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  return g_strjoinv (" · ", lines);
}

static void
read_goal (BcReviewReader *self, BcGroupPlan *plan, BcCluster *cluster, const char *heading)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, cluster);
  g_autofree char *goal = dup_one_line (bc_record_get_text (cluster, BC_CLUSTER_GOAL));
  g_autofree char *number =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u child", "%u children", pupils->len),
                     pupils->len);

  bc_review_reader_add (self, heading,
                        g_strdup_printf ("%s%s%s", number, *goal != '\0' ? " · " : "", goal),
                        "plan", cluster);
}

static char *
dup_check_in (BcCheckIn *check_in)
{
  const char *change = bc_record_get_text (check_in, BC_CHECK_IN_CHANGE);
  g_autofree char *day = bc_day_format (bc_record_get_text (check_in, BC_CHECK_IN_DATE));
  /* Translators: a day, and whether the plan fitted then: "12 November, does it fit: Partly". */
  g_autofree char *said = g_strdup_printf (
    _("%s, does it fit: %s"), day,
    bc_term_label (BC_TERM_FITS, bc_record_get_text (check_in, BC_CHECK_IN_FITS)));

  return *change != '\0' ? g_strdup_printf ("%s. %s", said, change) : g_steal_pointer (&said);
}

/* Those since the review before, the newest first; else the last one of all. */
static void
read_check_ins (BcReviewReader *self, BcPlan *plan, BcCluster *cluster, const char *heading)
{
  g_autoptr (GPtrArray) check_ins =
    bc_acting_list_check_ins (self->edits, plan, cluster, bc_review_reader_problem (self));

  for (guint i = 0; check_ins != NULL && i < MIN (check_ins->len, MOST_CHECK_INS); i++)
    {
      const char *day = bc_record_get_text (check_ins->pdata[i], BC_CHECK_IN_DATE);

      if (i == 0 || bc_review_reader_is_new (self, day))
        bc_review_reader_add (self, heading, dup_check_in (check_ins->pdata[i]), "act",
                              check_ins->pdata[i]);
    }
}

static char *
dup_evaluation (BcEvaluation *evaluation)
{
  const char *goal = bc_record_get_text (evaluation, BC_EVALUATION_GOAL);
  const char *because = bc_record_get_text (evaluation, BC_EVALUATION_BECAUSE);
  const char *worked = bc_record_get_text (evaluation, BC_EVALUATION_WORKED);
  GString *text = g_string_new (
    bc_term_label (BC_TERM_RESULT, bc_record_get_text (evaluation, BC_EVALUATION_RESULT)));

  if (*goal != '\0')
    g_string_append_printf (text, ": %s", goal);
  if (*worked != '\0')
    g_string_append_printf (text, " · %s", worked);
  if (*because != '\0')
    g_string_append_printf (text, " · %s", because);
  return g_string_free (text, FALSE);
}

static GPtrArray *
list_evaluations (BcReviewReader *self, BcPlan *plan, BcCluster *cluster)
{
  return bc_edits_list (self->edits, BC_TYPE_EVALUATION, bc_review_reader_problem (self),
                        BC_EVALUATION_PLAN, bc_record_get_id (plan), BC_EVALUATION_CLUSTER,
                        bc_record_get_id (cluster), -1);
}

static void
read_evaluations (BcReviewReader *self, BcPlan *plan, BcCluster *cluster, const char *heading)
{
  g_autoptr (GPtrArray) found = list_evaluations (self, plan, cluster);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      if (bc_review_reader_is_new (self, bc_record_get_text (found->pdata[i], BC_EVALUATION_DATE)))
        bc_review_reader_add (self, heading, dup_evaluation (found->pdata[i]),
                              "observe/look-back", found->pdata[i]);
    }
}

static void
read_clusters (BcReviewReader *self, GPtrArray *plans, BcGroupPlan *plan, gboolean only_evaluated)
{
  BcPlan *record = bc_group_plan_get_plan (plan);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);

  for (guint i = 0; i < clusters->len; i++)
    {
      BcCluster *cluster = clusters->pdata[i];
      g_autofree char *heading =
        dup_heading (plans, plan, bc_record_get_text (cluster, BC_CLUSTER_NAME));

      if (!only_evaluated)
        {
          read_goal (self, plan, cluster, heading);
          read_check_ins (self, record, cluster, heading);
        }
      read_evaluations (self, record, cluster, heading);
    }
}

/* The plan of the period before is evaluated in this one, and so in this review. */
static GPtrArray *
list_plans_before (BcReviewReader *self)
{
  g_autoptr (BcPeriod) before =
    self->period != NULL
      ? bc_school_calendar_period_before (bc_context_get_store (self->context), self->period)
      : NULL;

  return bc_review_reader_list_plans (self, before);
}

void
bc_review_read_plan (BcReviewReader *self)
{
  g_autoptr (GPtrArray) plans = bc_review_reader_list_plans (self, self->period);
  g_autoptr (GPtrArray) before = list_plans_before (self);

  for (guint i = 0; i < plans->len; i++)
    read_changes (self, plans, plans->pdata[i]);
  for (guint i = 0; i < plans->len; i++)
    read_clusters (self, plans, plans->pdata[i], FALSE);
  for (guint i = 0; i < before->len; i++)
    read_clusters (self, before, before->pdata[i], TRUE);
}

/* ---- what works ---- */

static void
read_fitting (BcReviewReader *self, GPtrArray *plans, BcGroupPlan *plan, BcCluster *cluster)
{
  BcPlan *record = bc_group_plan_get_plan (plan);
  g_autofree char *heading =
    dup_heading (plans, plan, bc_record_get_text (cluster, BC_CLUSTER_NAME));
  g_autoptr (GPtrArray) check_ins =
    bc_acting_list_check_ins (self->edits, record, cluster, bc_review_reader_problem (self));
  BcCheckIn *last = check_ins != NULL && check_ins->len > 0 ? check_ins->pdata[0] : NULL;

  if (last != NULL && g_str_equal (bc_record_get_text (last, BC_CHECK_IN_FITS), BC_FITS_YES))
    bc_review_reader_add (self, heading, dup_check_in (last), "act", last);
}

static void
read_worked (BcReviewReader *self, GPtrArray *plans, BcGroupPlan *plan, BcCluster *cluster)
{
  g_autofree char *heading =
    dup_heading (plans, plan, bc_record_get_text (cluster, BC_CLUSTER_NAME));
  g_autoptr (GPtrArray) found = list_evaluations (self, bc_group_plan_get_plan (plan), cluster);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      const char *worked = bc_record_get_text (found->pdata[i], BC_EVALUATION_WORKED);
      const char *because = bc_record_get_text (found->pdata[i], BC_EVALUATION_BECAUSE);

      if (*worked != '\0')
        bc_review_reader_add (
          self, heading, g_strdup_printf ("%s%s%s", worked, *because != '\0' ? " · " : "", because),
          "observe/look-back", found->pdata[i]);
    }
}

static void
read_all (BcReviewReader *self, GPtrArray *plans,
          void (*read) (BcReviewReader *self, GPtrArray *plans, BcGroupPlan *plan,
                        BcCluster *cluster))
{
  for (guint i = 0; i < plans->len; i++)
    {
      g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plans->pdata[i]);

      for (guint c = 0; c < clusters->len; c++)
        read (self, plans, plans->pdata[i], clusters->pdata[c]);
    }
}

void
bc_review_read_going_well (BcReviewReader *self)
{
  g_autoptr (GPtrArray) plans = bc_review_reader_list_plans (self, self->period);
  g_autoptr (GPtrArray) before = list_plans_before (self);

  read_all (self, plans, read_fitting);
  read_all (self, plans, read_worked);
  read_all (self, before, read_worked);
}
