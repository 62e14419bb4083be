/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "domain/bc-person.h"
#include "school/bc-overview.h"

static BcOverview *
open_overview (DemoSchool *demo, BcEdits *edits)
{
  g_autoptr (GError) error = NULL;
  BcOverview *overview = bc_overview_open (edits, demo->group, demo->period, &error);

  g_assert_no_error (error);
  return overview;
}

#define assert_cell(overview, row, column, expected)                                             \
  G_STMT_START                                                                                   \
    {                                                                                            \
      g_autofree char *said = bc_overview_dup_text (overview, row, column);                      \
      g_assert_cmpstr (said, ==, expected);                                                      \
    }                                                                                            \
  G_STMT_END

static void
test_a_cell_filled_in_stands_there_after_opening_again (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcOverview) overview = open_overview (demo, edits);
  g_autoptr (BcOverview) again = NULL;

  g_assert_cmpuint (bc_overview_get_pupils (overview)->len, ==, 24);
  for (guint column = 0; column < BC_OVERVIEW_CLUSTER; column++)
    g_assert_true (bc_overview_set_text (overview, 3, column, "Eerste regel\n  Tweede regel \n\n"));
  g_assert_true (bc_edits_finish (edits, NULL));
  again = open_overview (demo, edits);
  for (guint column = 0; column < BC_OVERVIEW_CLUSTER; column++)
    assert_cell (again, 3, column, "Eerste regel\nTweede regel");
}

static guint
count (DemoSchool *demo, GType type)
{
  g_autoptr (GPtrArray) all = bc_store_list (demo->store, type, NULL, -1);

  return all->len;
}

static void
test_a_line_that_stays_keeps_its_record (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcOverview) overview = open_overview (demo, edits);
  guint before = count (demo, BC_TYPE_OBSERVATION);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) after = NULL;

  bc_overview_set_text (overview, 0, BC_OVERVIEW_OBSERVATION, "een\ntwee\ndrie");
  g_assert_true (bc_edits_finish (edits, NULL));
  g_assert_cmpuint (count (demo, BC_TYPE_OBSERVATION), ==, before + 2);
  after = bc_store_list (demo->store, BC_TYPE_OBSERVATION, NULL, BC_OBSERVATION_TEXT, "drie", -1);
  g_assert_cmpuint (after->len, ==, 1);

  /* The second line changes, the first goes: the third is still the same record. */
  bc_overview_set_text (overview, 0, BC_OVERVIEW_OBSERVATION, "twee en een half\ndrie");
  g_assert_true (bc_edits_finish (edits, NULL));
  g_assert_cmpuint (count (demo, BC_TYPE_OBSERVATION), ==, before + 1);
  g_assert_false (bc_record_is_removed (after->pdata[0]));
  g_assert_cmpstr (bc_record_get_text (after->pdata[0], BC_OBSERVATION_TEXT), ==, "drie");
}

static void
test_undo_brings_back_what_was_emptied_before_a_new_reading (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcOverview) overview = open_overview (demo, edits);
  g_autoptr (BcOverview) again = NULL;
  BcCluster *cluster;

  bc_overview_set_text (overview, 0, BC_OVERVIEW_OBSERVATION, "telt de trap af");
  bc_edits_rest (edits);
  cluster = bc_group_plan_get_cluster (bc_overview_get_plan (overview),
                                       bc_overview_get_pupils (overview)->pdata[0]);
  g_assert_nonnull (cluster);
  bc_overview_set_text (overview, 0, BC_OVERVIEW_OBSERVATION, "");
  bc_overview_set_text (overview, 0, BC_OVERVIEW_CLUSTER, "");
  g_assert_true (bc_edits_finish (edits, NULL));
  again = open_overview (demo, edits);
  assert_cell (again, 0, BC_OVERVIEW_OBSERVATION, "");
  assert_cell (again, 0, BC_OVERVIEW_CLUSTER, "");

  bc_edits_undo (edits);
  assert_cell (again, 0, BC_OVERVIEW_CLUSTER, bc_record_get_text (cluster, BC_CLUSTER_NAME));
  bc_edits_undo (edits);
  assert_cell (again, 0, BC_OVERVIEW_OBSERVATION, "telt de trap af");
}

static void
test_acts_within_an_act_are_one_step (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcOverview) overview = open_overview (demo, edits);

  bc_overview_set_text (overview, 0, BC_OVERVIEW_SIGNAL, "");
  bc_overview_set_text (overview, 1, BC_OVERVIEW_SIGNAL, "");
  bc_edits_rest (edits);
  bc_edits_begin (edits, "Pasting");
  bc_overview_set_text (overview, 0, BC_OVERVIEW_SIGNAL, "een");
  bc_overview_set_text (overview, 1, BC_OVERVIEW_SIGNAL, "twee");
  bc_edits_end (edits);
  g_assert_cmpstr (bc_edits_undo (edits), ==, "Pasting");
  assert_cell (overview, 0, BC_OVERVIEW_SIGNAL, "");
  assert_cell (overview, 1, BC_OVERVIEW_SIGNAL, "");
}

static void
test_a_line_between_others_stays_there (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcOverview) overview = open_overview (demo, edits);
  g_autoptr (BcOverview) again = NULL;
  g_autoptr (GPtrArray) two = NULL, still_two = NULL;

  bc_overview_set_text (overview, 0, BC_OVERVIEW_SIGNAL, "een\ntwee");
  two = bc_edits_list (edits, BC_TYPE_SIGNAL, NULL, BC_SIGNAL_TEXT, "twee", -1);
  bc_overview_set_text (overview, 0, BC_OVERVIEW_SIGNAL, "een\nmidden\ntwee");
  still_two = bc_edits_list (edits, BC_TYPE_SIGNAL, NULL, BC_SIGNAL_TEXT, "twee", -1);
  g_assert_cmpuint (two->len, ==, 1);
  g_assert_true (still_two->pdata[0] == two->pdata[0]);
  assert_cell (overview, 0, BC_OVERVIEW_SIGNAL, "een\nmidden\ntwee");
  bc_overview_set_text (overview, 0, BC_OVERVIEW_SIGNAL, "voor\neen\nmidden\ntwee\nna");
  g_assert_true (bc_edits_finish (edits, NULL));
  again = open_overview (demo, edits);
  assert_cell (again, 0, BC_OVERVIEW_SIGNAL, "voor\neen\nmidden\ntwee\nna");
}

static void
test_helping_and_hindering_do_not_mix (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcOverview) overview = open_overview (demo, edits);

  bc_overview_set_text (overview, 1, BC_OVERVIEW_SIGNAL, "");
  bc_overview_set_text (overview, 1, BC_OVERVIEW_STIMULATING, "Puzzelt graag");
  bc_overview_set_text (overview, 1, BC_OVERVIEW_HINDERING, "");
  assert_cell (overview, 1, BC_OVERVIEW_STIMULATING, "Puzzelt graag");
  assert_cell (overview, 1, BC_OVERVIEW_HINDERING, "");
  assert_cell (overview, 1, BC_OVERVIEW_SIGNAL, "");
}

static void
test_a_need_has_a_goal_and_what_helps_to_reach_it (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcOverview) overview = open_overview (demo, edits);
  g_autoptr (GPtrArray) found = NULL;

  bc_overview_set_text (overview, 2, BC_OVERVIEW_NEED,
                        "klokkijken: instructie die eerst voordoet\nmaterialen om te schuiven");
  g_assert_true (bc_edits_finish (edits, NULL));
  found = bc_store_list (demo->store, BC_TYPE_NEED, NULL, BC_NEED_GOAL, "klokkijken", -1);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpstr (bc_record_get_text (found->pdata[0], BC_NEED_TEXT), ==,
                   "instructie die eerst voordoet");
  assert_cell (overview, 2, BC_OVERVIEW_NEED,
               "klokkijken: instructie die eerst voordoet\nmaterialen om te schuiven");
}

static void
test_a_cluster_is_chosen_by_the_beginning_of_its_name (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcOverview) overview = open_overview (demo, edits);

  g_assert_true (bc_overview_set_text (overview, 0, BC_OVERVIEW_CLUSTER, "verd"));
  assert_cell (overview, 0, BC_OVERVIEW_CLUSTER, "Verdiept");
  g_assert_false (bc_overview_set_text (overview, 0, BC_OVERVIEW_CLUSTER, "maantjes"));
  assert_cell (overview, 0, BC_OVERVIEW_CLUSTER, "Verdiept");
  g_assert_true (bc_overview_set_text (overview, 0, BC_OVERVIEW_CLUSTER, " "));
  assert_cell (overview, 0, BC_OVERVIEW_CLUSTER, "");
  g_assert_nonnull (bc_edits_undo (edits));
  assert_cell (overview, 0, BC_OVERVIEW_CLUSTER, "Verdiept");
}

static void
test_a_pupil_is_in_one_cluster_and_moves_to_another (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = bc_group_plan_open (edits, demo->group, demo->period, NULL);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (GPtrArray) first = bc_group_plan_list_pupils (plan, clusters->pdata[0]);
  g_autoptr (GPtrArray) second = bc_group_plan_list_pupils (plan, clusters->pdata[1]);
  g_autoptr (BcGroupPlan) again = NULL;
  BcPupil *pupil = first->pdata[0];
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) grown = NULL;

  g_assert_cmpuint (clusters->len, ==, 3);
  bc_group_plan_move (plan, pupil, clusters->pdata[1]);
  g_assert_true (bc_edits_finish (edits, NULL));
  again = bc_group_plan_open (edits, demo->group, demo->period, NULL);
  left = bc_group_plan_list_pupils (again, clusters->pdata[0]);
  grown = bc_group_plan_list_pupils (again, clusters->pdata[1]);
  g_assert_cmpuint (left->len, ==, first->len - 1);
  g_assert_cmpuint (grown->len, ==, second->len + 1);
  g_assert_true (bc_group_plan_get_cluster (again, pupil) == clusters->pdata[1]);
}

static BcPeriod *
make_period (DemoSchool *demo)
{
  g_autoptr (GPtrArray) periods = g_ptr_array_new ();
  BcPeriod *period = bc_record_new (BC_TYPE_PERIOD);

  bc_record_set_text (period, BC_PERIOD_SCHOOL_YEAR,
                      bc_record_get_text (demo->period, BC_PERIOD_SCHOOL_YEAR));
  bc_record_set_text (period, BC_PERIOD_START, "2027-02-01");
  bc_record_set_text (period, BC_PERIOD_END, "2027-04-01");
  g_ptr_array_add (periods, period);
  g_assert_true (bc_store_save (demo->store, periods, NULL));
  return period;
}

static void
test_a_new_plan_has_three_clusters_and_can_be_taken_back (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcPeriod) period = make_period (demo);
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = bc_group_plan_open (edits, demo->group, period, NULL);
  g_autoptr (GPtrArray) clusters = NULL;
  g_autoptr (GPtrArray) unplaced = NULL;

  g_assert_null (bc_group_plan_get_plan (plan));
  bc_group_plan_make (plan, NULL);
  g_assert_nonnull (bc_group_plan_get_plan (plan));
  clusters = bc_group_plan_list_clusters (plan);
  g_assert_cmpuint (clusters->len, ==, 3);
  unplaced = bc_group_plan_list_pupils (plan, NULL);
  g_assert_cmpuint (unplaced->len, ==, 24);

  g_assert_true (bc_group_plan_rename (plan, clusters->pdata[0], " Sterrenkijkers "));
  g_assert_false (bc_group_plan_rename (plan, clusters->pdata[1], "  "));
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[0], BC_CLUSTER_NAME), ==, "Sterrenkijkers");
  g_assert_nonnull (bc_edits_undo (edits));
  g_assert_nonnull (bc_edits_undo (edits));
  g_assert_null (bc_group_plan_get_plan (plan));
  g_assert_true (bc_edits_finish (edits, NULL));
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/overview/a-line-between-others-stays-there", test_a_line_between_others_stays_there);
  ADD ("/overview/undo-after-a-new-reading",
       test_undo_brings_back_what_was_emptied_before_a_new_reading);
  ADD ("/overview/acts-within-an-act-are-one-step", test_acts_within_an_act_are_one_step);
  ADD ("/overview/a-cell-filled-in-stands-there-after-opening-again",
       test_a_cell_filled_in_stands_there_after_opening_again);
  ADD ("/overview/a-line-that-stays-keeps-its-record", test_a_line_that_stays_keeps_its_record);
  ADD ("/overview/helping-and-hindering-do-not-mix", test_helping_and_hindering_do_not_mix);
  ADD ("/overview/a-need-has-a-goal-and-what-helps-to-reach-it",
       test_a_need_has_a_goal_and_what_helps_to_reach_it);
  ADD ("/overview/a-cluster-is-chosen-by-the-beginning-of-its-name",
       test_a_cluster_is_chosen_by_the_beginning_of_its_name);
  ADD ("/plan/a-pupil-is-in-one-cluster-and-moves-to-another",
       test_a_pupil_is_in_one_cluster_and_moves_to_another);
  ADD ("/plan/a-new-plan-has-three-clusters-and-can-be-taken-back",
       test_a_new_plan_has_three_clusters_and_can_be_taken_back);
  return g_test_run ();
}
