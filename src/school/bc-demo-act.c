/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-act"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-plan-snapshot.h"

#define DAY_OF_FIRST_VERSION 3
#define DAY_OF_APPROACH 12
#define DAY_OF_MOVE 22
#define DAYS_OF_TRYING 24

/* The group of the demo's first teacher has more to show: a plan that changed after its last
 * version, and solutions of her own. */
#define FULLER_GROUP 3

static char *
day_of (BcDemo *demo, guint round, int days)
{
  return bc_day_shift (bc_record_get_text (demo->periods[round], BC_PERIOD_START), days);
}

static gpointer
find_by_id (BcDemo *demo, const char *id)
{
  for (guint i = 0; i < demo->records->len; i++)
    {
      if (g_str_equal (bc_record_get_id (demo->records->pdata[i]), id))
        return demo->records->pdata[i];
    }
  return NULL;
}

/* Those of @type that say @value in @field. */
static GPtrArray *
list_where (BcDemo *demo, GType type, guint field, const char *value)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < demo->records->len; i++)
    {
      gpointer record = demo->records->pdata[i];

      if (G_OBJECT_TYPE (record) == type && g_str_equal (bc_record_get_text (record, field), value))
        g_ptr_array_add (found, record);
    }
  return found;
}

static BcCluster *
find_kind (GPtrArray *clusters, const char *kind)
{
  for (guint i = 0; i < clusters->len; i++)
    {
      if (g_str_equal (bc_record_get_text (clusters->pdata[i], BC_CLUSTER_KIND), kind))
        return clusters->pdata[i];
    }
  return NULL;
}

/* ---- versions ---- */

static JsonObject *
adjustments_of (BcDemo *demo)
{
  return json_object_get_object_member (demo->data, "adjustments");
}

static void
make_version (
  BcDemo *demo, BcPlan *plan, const char *day, const char *what, const char *why, const char *note)
{
  g_autoptr (BcPlanSnapshot) now = bc_plan_snapshot_take_from (plan, demo->records);
  g_autofree char *snapshot = bc_plan_snapshot_write (now);

  bc_demo_make (demo, BC_TYPE_ADJUSTMENT, BC_ADJUSTMENT_PLAN, bc_record_get_id (plan),
                BC_ADJUSTMENT_DATE, day, BC_ADJUSTMENT_WHAT, what, BC_ADJUSTMENT_WHY, why,
                BC_ADJUSTMENT_NOTE, note, BC_ADJUSTMENT_SNAPSHOT, snapshot, -1);
}

/* A note about the child in the same period, if there is one. */
static const char *
find_note (BcDemo *demo, const char *pupil, const char *period)
{
  g_autoptr (GPtrArray) notes = list_where (demo, BC_TYPE_NOTE, BC_NOTE_PUPIL, pupil);

  for (guint i = 0; i < notes->len; i++)
    {
      if (g_str_equal (bc_record_get_text (notes->pdata[i], BC_NOTE_PERIOD), period))
        return bc_record_get_id (notes->pdata[i]);
    }
  return "";
}

static void
move_back (BcDemo *demo, BcPlan *plan, BcClusterPupil *place, const char *to, guint round)
{
  JsonObject *said = json_object_get_object_member (adjustments_of (demo), "move");
  const char *pupil = bc_record_get_text (place, BC_CLUSTER_PUPIL_PUPIL);
  g_autofree char *day = day_of (demo, round, DAY_OF_MOVE);
  g_autoptr (GString) what = g_string_new (bc_demo_text (said, "what"));

  g_string_replace (what, "{}", bc_person_get_given_name (find_by_id (demo, pupil)), 0);
  bc_record_set_text (place, BC_CLUSTER_PUPIL_CLUSTER, to);
  make_version (demo, plan, day, what->str, bc_demo_text (said, "why"),
                find_note (demo, pupil, bc_record_get_id (demo->periods[round])));
}

static void
make_versions (BcDemo *demo, BcPlan *plan, GPtrArray *clusters, guint round)
{
  JsonObject *all = adjustments_of (demo);
  JsonObject *said = json_object_get_object_member (all, "approach");
  BcCluster *basic = find_kind (clusters, BC_CLUSTER_BASIC);
  BcCluster *intensive = find_kind (clusters, BC_CLUSTER_INTENSIVE);
  g_autoptr (GPtrArray) places = list_where (demo, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_CLUSTER,
                                             bc_record_get_id (intensive));
  BcClusterPupil *mover = !bc_demo_is_past (round) && places->len > 0 ? places->pdata[0] : NULL;
  g_autofree char *approach = g_strdup (bc_record_get_text (intensive, BC_CLUSTER_APPROACH));
  g_autofree char *first = day_of (demo, round, DAY_OF_FIRST_VERSION);
  g_autofree char *second = day_of (demo, round, DAY_OF_APPROACH);

  if (mover != NULL)
    bc_record_set_text (mover, BC_CLUSTER_PUPIL_CLUSTER, bc_record_get_id (basic));
  bc_record_set_text (intensive, BC_CLUSTER_APPROACH, bc_demo_text (all, "earlier_approach"));
  make_version (demo, plan, first, bc_demo_text (all, "first"), "", "");
  bc_record_set_text (intensive, BC_CLUSTER_APPROACH, approach);
  make_version (demo, plan, second, bc_demo_text (said, "what"), bc_demo_text (said, "why"), "");
  if (mover != NULL)
    move_back (demo, plan, mover, bc_record_get_id (intensive), round);
}

static void
take_in_use (BcDemo *demo, BcGroup *group, BcPlan *plan, GPtrArray *clusters)
{
  BcCluster *enriched = find_kind (clusters, BC_CLUSTER_ENRICHED);

  bc_record_set_text (plan, BC_PLAN_STATUS, BC_PLAN_ACTIVE);
  if (enriched != NULL && group == demo->groups->pdata[FULLER_GROUP])
    bc_record_set_text (enriched, BC_CLUSTER_GOAL, bc_demo_text (adjustments_of (demo), "since"));
}

/* ---- on the way ---- */

static void
make_check_in (
  BcDemo *demo, BcPlan *plan, const char *cluster, JsonArray *said, guint round, int days)
{
  guint n = json_array_get_length (said);
  JsonArray *row = json_array_get_array_element (said, g_rand_int_range (demo->random, 0, n));
  g_autofree char *day = day_of (demo, round, days);

  bc_demo_make (demo, BC_TYPE_CHECK_IN, BC_CHECK_IN_PLAN, bc_record_get_id (plan),
                BC_CHECK_IN_CLUSTER, cluster, BC_CHECK_IN_DATE, day, BC_CHECK_IN_FITS,
                json_array_get_string_element (row, 0), BC_CHECK_IN_CHANGE,
                json_array_get_string_element (row, 1), -1);
}

/* About every two weeks of each cluster, and once of the plan as a whole. */
static void
make_check_ins (BcDemo *demo, BcPlan *plan, GPtrArray *clusters, guint round)
{
  JsonObject *said = json_object_get_object_member (demo->data, "check_ins");
  const int days[] = { 6, 20, 34, 48 };
  guint n = bc_demo_is_past (round) ? G_N_ELEMENTS (days) : 2;

  for (guint c = 0; c < clusters->len; c++)
    {
      const char *kind = bc_record_get_text (clusters->pdata[c], BC_CLUSTER_KIND);
      const char *member = json_object_has_member (said, kind) ? kind : BC_CLUSTER_OTHER;

      for (guint i = 0; i < n; i++)
        make_check_in (demo, plan, bc_record_get_id (clusters->pdata[c]),
                       json_object_get_array_member (said, member), round, days[i] + (int) c);
    }
  make_check_in (demo, plan, "", json_object_get_array_member (said, "plan"), round, 21);
}

/* Where a group begins in a list, so that others come to stand in each group and each round. */
static guint
offset_of (BcDemo *demo, BcGroup *group, guint round)
{
  guint position = 0;

  g_ptr_array_find (demo->groups, group, &position);
  return position + round;
}

static void
make_feedback (BcDemo *demo, BcGroup *group, BcPlan *plan, guint round)
{
  guint n = json_array_get_length (bc_demo_list (demo, "feedback"));

  for (guint i = 0; i < 2; i++)
    {
      guint row = (2 * offset_of (demo, group, round) + i) % n;
      g_autofree char *day = bc_demo_some_day (demo, demo->periods[round]);

      bc_demo_make (demo, BC_TYPE_FEEDBACK, BC_FEEDBACK_PLAN, bc_record_get_id (plan),
                    BC_FEEDBACK_SOURCE, bc_demo_part (demo, "feedback", row, 0), BC_FEEDBACK_DATE,
                    day, BC_FEEDBACK_TEXT, bc_demo_part (demo, "feedback", row, 1), -1);
    }
}

static void
make_experiment (BcDemo *demo, BcGroup *group, guint round)
{
  JsonArray *all = bc_demo_list (demo, "experiments");
  JsonObject *said = json_array_get_object_element (all, offset_of (demo, group, round) %
                                                           json_array_get_length (all));
  g_autofree char *day = day_of (demo, round, DAY_OF_APPROACH);
  g_autofree char *until = bc_day_shift (day, DAYS_OF_TRYING);
  BcExperiment *experiment = bc_demo_make (
    demo, BC_TYPE_EXPERIMENT, BC_EXPERIMENT_GROUP, bc_record_get_id (group), BC_EXPERIMENT_DATE,
    day, BC_EXPERIMENT_QUESTION, bc_demo_text (said, "question"), BC_EXPERIMENT_ATTEMPT,
    bc_demo_text (said, "attempt"), BC_EXPERIMENT_UNTIL, until, BC_EXPERIMENT_EFFECT,
    bc_demo_is_past (round) ? bc_demo_text (said, "effect") : "", -1);

  bc_record_set_integer (experiment, BC_EXPERIMENT_DIFFUSE, !bc_demo_is_past (round));
}

static void
make_solutions (BcDemo *demo, BcGroup *group, guint round)
{
  JsonArray *all = bc_demo_list (demo, "solutions");
  g_autofree char *day = day_of (demo, round, DAY_OF_APPROACH);

  for (guint i = 0; i < json_array_get_length (all); i++)
    {
      JsonObject *said = json_array_get_object_element (all, i);
      BcSolution *solution = bc_demo_make (
        demo, BC_TYPE_SOLUTION, BC_SOLUTION_GROUP, bc_record_get_id (group), BC_SOLUTION_DATE, day,
        BC_SOLUTION_TITLE, bc_demo_text (said, "title"), BC_SOLUTION_TEXT,
        bc_demo_text (said, "text"), BC_SOLUTION_STATE, bc_demo_text (said, "state"), -1);

      bc_record_set_integer (solution, BC_SOLUTION_SHARED,
                             json_object_get_boolean_member (said, "shared"));
    }
}

void
bc_demo_make_acting (BcDemo *demo, BcGroup *group, BcPlan *plan, guint round)
{
  g_autoptr (GPtrArray) clusters =
    list_where (demo, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, bc_record_get_id (plan));

  make_versions (demo, plan, clusters, round);
  if (!bc_demo_is_past (round))
    take_in_use (demo, group, plan, clusters);
  make_check_ins (demo, plan, clusters, round);
  make_feedback (demo, group, plan, round);
  make_experiment (demo, group, round);
  if (group == demo->groups->pdata[FULLER_GROUP] && !bc_demo_is_past (round))
    make_solutions (demo, group, round);
}
