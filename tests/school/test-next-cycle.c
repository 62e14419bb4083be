/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-plan.h"

#include <string.h>

#include "domain/bc-person.h"
#include "school/bc-next-cycle.h"
#include "school/bc-next-period.h"
#include "school/bc-plan-snapshot.h"

static BcNextCycle *
begin (OwnPlan *own, BcPlan *plan)
{
  g_autoptr (GError) error = NULL;
  BcNextCycle *cycle = bc_next_cycle_new (own->edits, plan, &error);

  g_assert_no_error (error);
  return cycle;
}

static BcPeriod *
propose (OwnPlan *own, BcPlan *plan)
{
  g_autoptr (GError) error = NULL;
  BcPeriod *period = bc_next_period_propose (own->edits, plan, &error);

  g_assert_no_error (error);
  return period;
}

static BcPlan *
go_on (OwnPlan *own, BcNextCycle *cycle, BcPeriod *period)
{
  g_autoptr (GError) error = NULL;
  BcPlan *next = bc_next_cycle_open (cycle, period, &error);

  g_assert_no_error (error);
  g_assert_true (bc_edits_finish (own->edits, NULL));
  return next;
}

static GPtrArray *
clusters_of (OwnPlan *own, BcPlan *plan)
{
  g_autoptr (BcGroupPlan) group_plan = bc_group_plan_open_plan (own->edits, plan, NULL);

  return bc_group_plan_list_clusters (group_plan);
}

static guint
count_in (OwnPlan *own, BcPlan *plan, guint cluster)
{
  g_autoptr (BcGroupPlan) group_plan = bc_group_plan_open_plan (own->edits, plan, NULL);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (group_plan);
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (group_plan, clusters->pdata[cluster]);

  return pupils->len;
}

static guint
count (OwnPlan *own, GType type, guint field, const char *value)
{
  g_autoptr (GPtrArray) found = bc_edits_list (own->edits, type, NULL, field, value, -1);

  return found->len;
}

static void
assert_words (BcNextCycle *cycle, BcCarry what, const char *expected)
{
  g_autoptr (GPtrArray) words = bc_next_cycle_list (cycle, what, NULL);
  g_autofree char *line = NULL;

  g_ptr_array_add (words, NULL);
  line = g_strjoinv (" | ", (char **) words->pdata);
  g_assert_cmpstr (line, ==, expected);
}

static void
test_the_clusters_and_who_is_in_them_go_along (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  g_autoptr (BcPeriod) period = propose (own, own->record);
  g_autoptr (BcPlan) next = NULL;
  g_autoptr (GPtrArray) clusters = NULL;

  own_plan_set_text (own, own->clusters->pdata[1], BC_CLUSTER_APPROACH, "Samen voordoen");
  next = go_on (own, cycle, period);
  clusters = clusters_of (own, next);
  g_assert_cmpuint (clusters->len, ==, 3);
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[1], BC_CLUSTER_NAME), ==, "Basic");
  g_assert_cmpuint (count_in (own, next, 1), ==, 2);
  g_assert_cmpuint (count_in (own, next, 0), ==, 0);

  /* The texts are for a new look, the goal that is not reached goes on. */
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[1], BC_CLUSTER_APPROACH), ==, "");
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[2], BC_CLUSTER_GOAL), ==, OWN_PLAN_GOAL);
  g_assert_cmpstr (bc_record_get_text (next, BC_PLAN_SUBJECT), ==, "rekenen");
  g_assert_cmpstr (bc_record_get_text (next, BC_PLAN_STATUS), ==, BC_PLAN_DRAFT);
}

static void
test_of_the_old_plan_nothing_changes_but_that_it_is_evaluated (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcPlanSnapshot) before = bc_plan_snapshot_take (own->edits, own->record, NULL);
  g_autofree char *text_before = bc_plan_snapshot_write (before);
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  g_autoptr (BcPeriod) period = propose (own, own->record);
  g_autoptr (BcPlan) next = NULL;
  g_autoptr (BcPlanSnapshot) after = NULL;
  g_autofree char *text_after = NULL;

  bc_next_cycle_take (cycle, BC_CARRY_TEXTS, TRUE);
  next = go_on (own, cycle, period);
  after = bc_plan_snapshot_take (own->edits, own->record, NULL);
  text_after = bc_plan_snapshot_write (after);
  g_assert_cmpstr (text_after, ==, text_before);
  g_assert_cmpstr (bc_record_get_text (own->record, BC_PLAN_STATUS), ==, BC_PLAN_EVALUATED);
  g_assert_cmpstr (bc_record_get_text (own->record, BC_PLAN_PERIOD), ==,
                   bc_record_get_id (own->period));
  g_assert_cmpstr (bc_record_get_text (own->record, BC_PLAN_PREDECESSOR), ==, "");
}

static void
test_the_next_round_is_one_step_to_undo (OwnPlan *own, gconstpointer data)
{
  const char *group = bc_record_get_id (own->demo.group);
  guint plans = count (own, BC_TYPE_PLAN, BC_PLAN_GROUP, group);
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  g_autoptr (BcPeriod) period = propose (own, own->record);
  const char *id = bc_record_get_id (period);
  g_autoptr (BcPlan) next = go_on (own, cycle, period);
  g_autoptr (BcPlan) again = NULL;

  g_assert_cmpuint (count (own, BC_TYPE_PLAN, BC_PLAN_GROUP, group), ==, plans + 1);
  g_assert_nonnull (bc_edits_undo (own->edits));
  g_assert_cmpuint (count (own, BC_TYPE_PLAN, BC_PLAN_GROUP, group), ==, plans);
  g_assert_cmpuint (count (own, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, bc_record_get_id (next)), ==, 0);
  g_assert_cmpuint (count (own, BC_TYPE_PLAN, BC_PLAN_PERIOD, id), ==, 0);
  g_assert_true (bc_record_is_removed (period));
  g_assert_cmpstr (bc_record_get_text (own->record, BC_PLAN_STATUS), ==, BC_PLAN_DRAFT);

  /* And it can be opened anew. */
  again = go_on (own, cycle, period);
  g_assert_false (bc_record_is_removed (period));
  g_assert_cmpuint (count (own, BC_TYPE_PLAN, BC_PLAN_GROUP, group), ==, plans + 1);
}

/* The article: a natural cycle, "planmatig maar tevens afgestemd". */
static void
test_the_chain_is_whole_over_three_rounds_and_in_the_file (OwnPlan *own, gconstpointer data)
{
  g_autofree char *last = NULL;
  g_autofree char *first = g_strdup (bc_record_get_id (own->record));
  g_autoptr (BcPlan) plan = g_object_ref (own->record);
  g_autoptr (BcSession) session = NULL;
  BcStore *store;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (BcNextCycle) cycle = begin (own, plan);
      g_autoptr (BcPeriod) period = propose (own, plan);
      g_autoptr (BcPlan) next = go_on (own, cycle, period);

      g_assert_cmpstr (bc_record_get_text (next, BC_PLAN_PREDECESSOR), ==, bc_record_get_id (plan));
      g_assert_cmpuint (count_in (own, next, 1), ==, 2);
      g_set_object (&plan, next);
    }
  last = g_strdup (bc_record_get_id (plan));
  session = demo_school_unlock (own->demo.file, DEMO_TEACHER, BC_STORE_READ_ONLY);
  store = bc_session_get_store (session);
  g_clear_object (&plan);
  plan = bc_store_get (store, BC_TYPE_PLAN, last, NULL);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (BcPlan) before = bc_store_get (
        store, BC_TYPE_PLAN, bc_record_get_text (plan, BC_PLAN_PREDECESSOR), NULL);

      g_assert_nonnull (before);
      g_assert_cmpstr (bc_record_get_text (before, BC_PLAN_STATUS), ==, BC_PLAN_EVALUATED);
      g_set_object (&plan, before);
    }
  g_assert_cmpstr (bc_record_get_id (plan), ==, first);
  bc_session_close (session);
}

static void
test_what_is_left_out_does_not_go_along (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  g_autoptr (BcPeriod) period = propose (own, own->record);
  g_autoptr (BcPlan) next = NULL;
  g_autoptr (GPtrArray) clusters = NULL;

  bc_next_cycle_take_cluster (cycle, own->clusters->pdata[0], FALSE);
  bc_next_cycle_take (cycle, BC_CARRY_PUPILS, FALSE);
  bc_next_cycle_take (cycle, BC_CARRY_GOALS, FALSE);
  next = go_on (own, cycle, period);
  clusters = clusters_of (own, next);
  g_assert_cmpuint (clusters->len, ==, 2);
  g_assert_cmpuint (count_in (own, next, 0), ==, 0);
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[1], BC_CLUSTER_GOAL), ==, "");
}

static void
test_a_goal_found_reached_stays_behind_line_by_line (OwnPlan *own, gconstpointer data)
{
  BcCluster *intensive = own->clusters->pdata[2];
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  const char *goals[] = { "Telt tot honderd", "Splitst tot tien" };
  const char *results[] = { BC_RESULT_REACHED, BC_RESULT_DIFFUSE };

  own_plan_set_text (own, intensive, BC_CLUSTER_GOAL,
                     "Telt tot honderd\nSplitst tot tien\n\n Kent de klok");
  assert_words (cycle, BC_CARRY_GOALS, "Telt tot honderd | Splitst tot tien | Kent de klok");
  for (guint i = 0; i < G_N_ELEMENTS (goals); i++)
    own_plan_add (own, BC_TYPE_EVALUATION, BC_EVALUATION_PLAN, bc_record_get_id (own->record),
                  BC_EVALUATION_CLUSTER, bc_record_get_id (intensive), BC_EVALUATION_GOAL, goals[i],
                  BC_EVALUATION_RESULT, results[i], -1);
  assert_words (cycle, BC_CARRY_GOALS, "Splitst tot tien | Kent de klok");

  /* Of the cluster as a whole: for what was not looked at by itself. */
  own_plan_add (own, BC_TYPE_EVALUATION, BC_EVALUATION_PLAN, bc_record_get_id (own->record),
                BC_EVALUATION_CLUSTER, bc_record_get_id (intensive), BC_EVALUATION_RESULT,
                BC_RESULT_REACHED, -1);
  assert_words (cycle, BC_CARRY_GOALS, "Splitst tot tien");
}

static void
test_cards_go_along_with_their_cluster (OwnPlan *own, gconstpointer data)
{
  BcRepertoireCard *card =
    own_plan_add (own, BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_TITLE, "Stappenkaart", -1);
  BcPlanCard *chosen = own_plan_add (
    own, BC_TYPE_PLAN_CARD, BC_PLAN_CARD_PLAN, bc_record_get_id (own->record), BC_PLAN_CARD_CLUSTER,
    bc_record_get_id (own->clusters->pdata[2]), BC_PLAN_CARD_CARD, bc_record_get_id (card), -1);
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  g_autoptr (BcPeriod) period = propose (own, own->record);
  g_autoptr (BcPlan) next = NULL;
  g_autoptr (GPtrArray) clusters = NULL;
  g_autoptr (GPtrArray) cards = NULL;

  bc_record_set_integer (chosen, BC_PLAN_CARD_FITS_TEACHER, TRUE);
  assert_words (cycle, BC_CARRY_CARDS, "Stappenkaart");
  bc_next_cycle_take_cluster (cycle, own->clusters->pdata[2], FALSE);
  assert_words (cycle, BC_CARRY_CARDS, "");
  bc_next_cycle_take_cluster (cycle, own->clusters->pdata[2], TRUE);
  next = go_on (own, cycle, period);
  clusters = clusters_of (own, next);
  cards = bc_edits_list (own->edits, BC_TYPE_PLAN_CARD, NULL, BC_PLAN_CARD_PLAN,
                         bc_record_get_id (next), -1);
  g_assert_cmpuint (cards->len, ==, 1);
  g_assert_cmpstr (bc_record_get_text (cards->pdata[0], BC_PLAN_CARD_CLUSTER), ==,
                   bc_record_get_id (clusters->pdata[2]));
  g_assert_cmpstr (bc_record_get_text (cards->pdata[0], BC_PLAN_CARD_CARD), ==,
                   bc_record_get_id (card));
  g_assert_true (bc_record_get_integer (cards->pdata[0], BC_PLAN_CARD_FITS_TEACHER));
}

static void
test_a_card_taken_off_the_shelf_does_not_go_along (OwnPlan *own, gconstpointer data)
{
  BcRepertoireCard *card =
    own_plan_add (own, BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_TITLE, "Stappenkaart", -1);
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  g_autoptr (BcPeriod) period = propose (own, own->record);
  g_autoptr (BcPlan) next = NULL;
  g_autoptr (GPtrArray) cards = NULL;

  own_plan_add (own, BC_TYPE_PLAN_CARD, BC_PLAN_CARD_PLAN, bc_record_get_id (own->record),
                BC_PLAN_CARD_CARD, bc_record_get_id (card), -1);
  bc_edits_begin (own->edits, "test");
  bc_edits_remove (own->edits, card);
  bc_edits_end (own->edits);
  assert_words (cycle, BC_CARRY_CARDS, "");
  next = go_on (own, cycle, period);
  cards = bc_edits_list (own->edits, BC_TYPE_PLAN_CARD, NULL, BC_PLAN_CARD_PLAN,
                         bc_record_get_id (next), -1);
  g_assert_cmpuint (cards->len, ==, 0);
}

static void
add_arrangement (OwnPlan *own, BcPupil *pupil, const char *feasible)
{
  own_plan_add (
    own, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, bc_record_get_id (own->record),
    BC_ARRANGEMENT_PUPIL, pupil != NULL ? bc_record_get_id (pupil) : "", BC_ARRANGEMENT_CLUSTER,
    pupil == NULL ? bc_record_get_id (own->clusters->pdata[2]) : "", BC_ARRANGEMENT_DESIRABLE,
    "Elke dag een uur", BC_ARRANGEMENT_FEASIBLE, feasible, -1);
}

static void
test_what_was_feasible_goes_along_and_what_was_only_wished_stays (OwnPlan *own, gconstpointer data)
{
  BcPupil *pupil = own->pupils->pdata[0];
  g_autofree char *expected = g_strdup_printf ("Tweemaal een kwartier | %s: Een eigen plek",
                                               bc_person_get_given_name (pupil));
  g_autoptr (BcNextCycle) cycle = NULL;
  g_autoptr (BcPeriod) period = NULL;
  g_autoptr (BcPlan) next = NULL;
  g_autoptr (GPtrArray) found = NULL;

  add_arrangement (own, NULL, "Tweemaal een kwartier");
  add_arrangement (own, pupil, "Een eigen plek");
  add_arrangement (own, NULL, "");
  cycle = begin (own, own->record);
  period = propose (own, own->record);
  assert_words (cycle, BC_CARRY_FEASIBLE, expected);
  next = go_on (own, cycle, period);
  found = bc_edits_list (own->edits, BC_TYPE_ARRANGEMENT, NULL, BC_ARRANGEMENT_PLAN,
                         bc_record_get_id (next), -1);
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpstr (bc_record_get_text (found->pdata[0], BC_ARRANGEMENT_DESIRABLE), ==,
                   "Elke dag een uur");
}

static void
test_what_is_not_clear_yet_goes_along_once (OwnPlan *own, gconstpointer data)
{
  const char *group = bc_record_get_id (own->demo.group);
  const char *period_id = bc_record_get_id (own->period);
  const char *pupil = bc_record_get_id (own->pupils->pdata[0]);
  BcNeed *need = own_plan_add (own, BC_TYPE_NEED, BC_NEED_GROUP, group, BC_NEED_PERIOD, period_id,
                               BC_NEED_PUPIL, pupil, BC_NEED_TEXT, "Misschien meer tijd", -1);
  BcSignal *signal = own_plan_add (own, BC_TYPE_SIGNAL, BC_SIGNAL_GROUP, group, BC_SIGNAL_PERIOD,
                                   period_id, BC_SIGNAL_TEXT, "Onrust na de pauze", -1);
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  g_autoptr (BcNextCycle) other = NULL;
  g_autoptr (BcPeriod) period = propose (own, own->record);
  g_autoptr (BcPlan) next = NULL, next_other = NULL;
  BcPlan *second;

  own_plan_add (own, BC_TYPE_NEED, BC_NEED_GROUP, group, BC_NEED_PERIOD, period_id, BC_NEED_TEXT,
                "Duidelijk genoeg", -1);
  bc_record_set_integer (need, BC_NEED_DIFFUSE, TRUE);
  bc_record_set_integer (signal, BC_SIGNAL_DIFFUSE, TRUE);
  next = go_on (own, cycle, period);
  g_assert_cmpuint (count (own, BC_TYPE_NEED, BC_NEED_PERIOD, bc_record_get_id (period)), ==, 1);
  g_assert_cmpuint (count (own, BC_TYPE_SIGNAL, BC_SIGNAL_PERIOD, bc_record_get_id (period)), ==,
                    1);

  /* The plan for another subject brings them to the same period. */
  second = own_plan_add (own, BC_TYPE_PLAN, BC_PLAN_GROUP, group, BC_PLAN_PERIOD, period_id,
                         BC_PLAN_SUBJECT, "lezen", -1);
  other = begin (own, second);
  next_other = go_on (own, other, period);
  g_assert_cmpuint (count (own, BC_TYPE_NEED, BC_NEED_PERIOD, bc_record_get_id (period)), ==, 1);
}

static void
test_texts_and_the_week_go_along_when_asked (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcNextCycle) cycle = begin (own, own->record);
  g_autoptr (BcPeriod) period = propose (own, own->record);
  g_autoptr (BcPlan) next = NULL;
  g_autoptr (GPtrArray) clusters = NULL;

  own_plan_set_text (own, own->clusters->pdata[1], BC_CLUSTER_APPROACH, "Samen voordoen");
  own_plan_add (own, BC_TYPE_WEEK_SLOT, BC_WEEK_SLOT_PLAN, bc_record_get_id (own->record),
                BC_WEEK_SLOT_CLUSTER, bc_record_get_id (own->clusters->pdata[1]),
                BC_WEEK_SLOT_START, "09:15", -1);
  bc_next_cycle_take (cycle, BC_CARRY_TEXTS, TRUE);
  next = go_on (own, cycle, period);
  clusters = clusters_of (own, next);
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[1], BC_CLUSTER_APPROACH), ==,
                   "Samen voordoen");
  g_assert_cmpuint (
    count (own, BC_TYPE_WEEK_SLOT, BC_WEEK_SLOT_CLUSTER, bc_record_get_id (clusters->pdata[1])), ==,
    1);
}

static void
test_who_left_the_group_stays_behind (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcNextCycle) cycle = NULL;
  g_autoptr (BcPeriod) period = propose (own, own->record);
  g_autoptr (BcPlan) next = NULL;

  add_arrangement (own, own->pupils->pdata[0], "Een eigen plek");
  bc_edits_begin (own->edits, "test");
  bc_edits_set_integer (own->edits, own->pupils->pdata[0], BC_PUPIL_LEFT, TRUE);
  bc_edits_end (own->edits);
  g_assert_true (bc_edits_finish (own->edits, NULL));
  cycle = begin (own, own->record);
  assert_words (cycle, BC_CARRY_FEASIBLE, "");
  next = go_on (own, cycle, period);
  g_assert_cmpuint (count (own, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, bc_record_get_id (next)),
                    ==, 0);
  g_assert_cmpuint (count_in (own, next, 1), ==, 1);
}

static void
test_a_round_may_lie_in_a_period_of_the_school_or_in_free_days (OwnPlan *own, gconstpointer data)
{
  g_autoptr (GPtrArray) plans = bc_edits_list (own->edits, BC_TYPE_PLAN, NULL, BC_PLAN_GROUP,
                                               bc_record_get_id (own->demo.group), BC_PLAN_PERIOD,
                                               bc_record_get_id (own->demo.period), -1);
  g_autoptr (GPtrArray) after_demo = NULL;
  g_autoptr (GPtrArray) after_own = bc_next_period_list (own->edits, own->record, NULL);
  g_autoptr (BcPeriod) free_days = propose (own, own->record);

  /* After the demo's own plan there is one period, in which the group has a plan for arithmetic. */
  own_plan_set_text (own, plans->pdata[0], BC_PLAN_SUBJECT, "lezen");
  after_demo = bc_next_period_list (own->edits, plans->pdata[0], NULL);
  g_assert_cmpuint (after_demo->len, ==, 1);
  g_assert_true (after_demo->pdata[0] == own->period);
  own_plan_set_text (own, plans->pdata[0], BC_PLAN_SUBJECT, "rekenen");
  g_clear_pointer (&after_demo, g_ptr_array_unref);
  after_demo = bc_next_period_list (own->edits, plans->pdata[0], NULL);
  g_assert_cmpuint (after_demo->len, ==, 0);

  g_assert_cmpuint (after_own->len, ==, 0);
  g_assert_cmpstr (bc_record_get_text (free_days, BC_PERIOD_START), ==, "2027-07-02");
  g_assert_true (bc_next_period_is_possible (free_days));
  bc_record_set_text (free_days, BC_PERIOD_END, "2027-07-01");
  g_assert_false (bc_next_period_is_possible (free_days));
  bc_record_set_text (free_days, BC_PERIOD_END, "");
  g_assert_false (bc_next_period_is_possible (free_days));
}

#define ADD(path, function)                                                                        \
  g_test_add (path, OwnPlan, NULL, own_plan_set_up, function, own_plan_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/next-cycle/the-clusters-and-who-is-in-them-go-along",
       test_the_clusters_and_who_is_in_them_go_along);
  ADD ("/next-cycle/of-the-old-plan-nothing-changes-but-that-it-is-evaluated",
       test_of_the_old_plan_nothing_changes_but_that_it_is_evaluated);
  ADD ("/next-cycle/the-next-round-is-one-step-to-undo", test_the_next_round_is_one_step_to_undo);
  ADD ("/next-cycle/the-chain-is-whole-over-three-rounds-and-in-the-file",
       test_the_chain_is_whole_over_three_rounds_and_in_the_file);
  ADD ("/next-cycle/what-is-left-out-does-not-go-along", test_what_is_left_out_does_not_go_along);
  ADD ("/next-cycle/a-goal-found-reached-stays-behind-line-by-line",
       test_a_goal_found_reached_stays_behind_line_by_line);
  ADD ("/next-cycle/cards-go-along-with-their-cluster", test_cards_go_along_with_their_cluster);
  ADD ("/next-cycle/a-card-taken-off-the-shelf-does-not-go-along",
       test_a_card_taken_off_the_shelf_does_not_go_along);
  ADD ("/next-cycle/what-was-feasible-goes-along-and-what-was-only-wished-stays",
       test_what_was_feasible_goes_along_and_what_was_only_wished_stays);
  ADD ("/next-cycle/what-is-not-clear-yet-goes-along-once",
       test_what_is_not_clear_yet_goes_along_once);
  ADD ("/next-cycle/texts-and-the-week-go-along-when-asked",
       test_texts_and_the_week_go_along_when_asked);
  ADD ("/next-cycle/who-left-the-group-stays-behind", test_who_left_the_group_stays_behind);
  ADD ("/next-cycle/a-round-may-lie-in-a-period-of-the-school-or-in-free-days",
       test_a_round_may_lie_in_a_period_of_the_school_or_in_free_days);
  return g_test_run ();
}
