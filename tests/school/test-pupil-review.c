/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-talk.h"

#include "school/bc-context.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-consultation.h"
#include "school/bc-review-outcome.h"
#include "school/bc-rights.h"
#include "school/bc-support-needs.h"
#include "school/bc-talk-voices.h"

#define OUTCOME "Eerst voordoen, dan samen"

typedef OwnTalk Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  own_talk_set_up (fixture, BC_MEETING_PUPIL_REVIEW, TRUE);
  own_plan_set_text (&fixture->own, fixture->talk, BC_MEETING_OUTCOME_TEXT, OUTCOME);
}

static guint
count_lines (Fixture *fixture)
{
  g_autoptr (GPtrArray) lines = bc_talks_list_lines (fixture->context, fixture->talk, NULL);

  return lines->len;
}

static void
test_an_outcome_stands_in_the_cluster_with_the_talk_it_came_from (Fixture *fixture,
                                                                  gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  BcCluster *cluster = own->clusters->pdata[2];
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (BcArrangement) made = NULL;
  g_autofree char *page = NULL;

  g_assert_true (bc_review_outcome_to_cluster (own->plan, fixture->talk, cluster));
  made = bc_review_outcome_get_arrangement (own->plan, fixture->talk);
  lines = bc_plan_arrangements_list (own->plan, cluster);
  g_assert_true (g_ptr_array_find (lines, made, NULL));
  g_assert_cmpstr (bc_record_get_text (made, BC_ARRANGEMENT_FEASIBLE), ==, OUTCOME);
  g_assert_true (bc_group_plan_get_cluster (own->plan, own->pupils->pdata[0]) == cluster);
  page = bc_talks_dup_page (own->edits, bc_record_get_text (made, BC_ARRANGEMENT_ORIGIN));
  g_assert_true (g_str_has_prefix (page, "pupil-review/"));
  g_assert_true (g_str_has_suffix (page, bc_record_get_id (fixture->talk)));
}

static void
test_one_undo_takes_all_of_an_outcome_back (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;

  bc_review_outcome_to_cluster (own->plan, fixture->talk, own->clusters->pdata[2]);
  bc_edits_undo (own->edits);
  g_assert_cmpuint (count_lines (fixture), ==, 0);
  g_assert_true (bc_group_plan_get_cluster (own->plan, own->pupils->pdata[0])
                 == own->clusters->pdata[1]);
  g_assert_cmpstr (bc_record_get_text (fixture->talk, BC_MEETING_OUTCOME), ==, "");
}

static void
test_a_talk_stands_in_the_plan_once (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;

  g_assert_true (bc_review_outcome_to_individual (own->plan, fixture->talk));
  g_assert_false (bc_review_outcome_to_individual (own->plan, fixture->talk));
  g_assert_true (
    bc_review_outcome_to_cluster (own->plan, fixture->talk, own->clusters->pdata[2]));
  g_assert_false (
    bc_review_outcome_to_cluster (own->plan, fixture->talk, own->clusters->pdata[2]));
  g_assert_cmpuint (count_lines (fixture), ==, 1);
}

static void
test_around_the_table_a_coordinator_puts_it_in_the_plan_too (Fixture *fixture,
                                                             gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (GPtrArray) found =
    bc_store_list (own->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_ROLE, BC_ROLE_COORDINATOR, -1);

  bc_rights_guard (own->edits, found->pdata[0]);
  g_assert_true (bc_review_outcome_to_individual (own->plan, fixture->talk));
  g_assert_cmpuint (count_lines (fixture), ==, 1);
}

static void
test_whoever_takes_a_talk_away_what_came_of_it_stays (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (GPtrArray) found =
    bc_store_list (own->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_ROLE, BC_ROLE_COORDINATOR, -1);
  g_autoptr (BcArrangement) made = NULL;

  bc_review_outcome_to_cluster (own->plan, fixture->talk, own->clusters->pdata[2]);
  made = bc_review_outcome_get_arrangement (own->plan, fixture->talk);
  bc_rights_guard (own->edits, found->pdata[0]);
  bc_talks_remove (own->edits, fixture->talk);
  g_assert_true (bc_record_is_removed (fixture->talk));
  g_assert_false (bc_record_is_removed (made));
  g_assert_cmpstr (bc_record_get_text (made, BC_ARRANGEMENT_ORIGIN), ==, "");
  bc_edits_undo (own->edits);
  g_assert_false (bc_record_is_removed (fixture->talk));
  g_assert_cmpstr (bc_record_get_text (made, BC_ARRANGEMENT_ORIGIN), ==,
                   bc_record_get_id (fixture->talk));
}

static void
test_what_a_teacher_needs_is_written_by_nobody_else (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (BcSupportNeed) need =
    bc_support_needs_draft (fixture->context, fixture->talk, OWN_TALK_DAY);
  g_autoptr (GPtrArray) found =
    bc_store_list (own->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_ROLE, BC_ROLE_COORDINATOR, -1);

  bc_rights_guard (own->edits, bc_context_get_me (fixture->context));
  own_plan_set_text (own, need, BC_SUPPORT_NEED_NEEDED, "Iemand die meekijkt");
  bc_rights_guard (own->edits, found->pdata[0]);
  own_plan_set_text (own, need, BC_SUPPORT_NEED_NEEDED, "Anders");
  g_assert_cmpstr (bc_record_get_text (need, BC_SUPPORT_NEED_NEEDED), ==, "Iemand die meekijkt");
}

static void
test_on_to_the_support_team_changes_nothing_in_the_plan (Fixture *fixture, gconstpointer data)
{
  g_assert_true (
    bc_review_outcome_say (fixture->own.edits, fixture->talk, BC_OUTCOME_TEAM));
  g_assert_cmpuint (count_lines (fixture), ==, 0);
  g_assert_cmpstr (bc_record_get_text (fixture->talk, BC_MEETING_OUTCOME), ==, BC_OUTCOME_TEAM);
}

static void
test_what_becomes_a_childs_alone_begins_at_its_level_behind_the_others (Fixture *fixture,
                                                                        gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  BcArrangement *first =
    bc_plan_arrangements_add (own->plan, NULL, own->pupils->pdata[1]);
  BcArrangement *second =
    bc_plan_arrangements_add (own->plan, NULL, own->pupils->pdata[1]);
  g_autoptr (BcArrangement) made = NULL;
  g_autoptr (GPtrArray) individual = NULL;

  bc_review_outcome_to_cluster (own->plan, fixture->talk, own->clusters->pdata[2]);
  made = bc_review_outcome_get_arrangement (own->plan, fixture->talk);
  g_assert_cmpint (bc_record_get_integer (made, BC_ARRANGEMENT_LEVEL), ==, 0);
  bc_review_outcome_to_individual (own->plan, fixture->talk);
  individual = bc_plan_arrangements_list_individual (own->plan);
  g_assert_cmpint (bc_record_get_integer (made, BC_ARRANGEMENT_LEVEL), ==, 2);
  g_assert_cmpuint (individual->len, ==, 3);
  g_assert_true (individual->pdata[0] == first && individual->pdata[1] == second
                 && individual->pdata[2] == made);
}

static void
test_a_consultation_about_an_outcome_leaves_where_it_came_from (Fixture *fixture,
                                                                gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (BcArrangement) made = NULL;
  g_autoptr (BcMeeting) consultation = NULL;
  BcPlanLine line;

  bc_review_outcome_to_individual (own->plan, fixture->talk);
  made = bc_review_outcome_get_arrangement (own->plan, fixture->talk);
  line = bc_plan_line_of_arrangement (made);
  g_assert_true (bc_plan_consultation_link (own->plan, &line, 4, NULL, "Hoe houd ik dit vol?"));
  consultation = bc_plan_consultation_get (own->plan, &line);
  g_assert_cmpstr (bc_record_get_text (made, BC_ARRANGEMENT_ORIGIN), ==,
                   bc_record_get_id (fixture->talk));
  g_assert_true (
    bc_review_outcome_to_cluster (own->plan, fixture->talk, own->clusters->pdata[2]));
  g_assert_cmpuint (count_lines (fixture), ==, 1);
  g_assert_cmpstr (bc_record_get_text (made, BC_ARRANGEMENT_MEETING), ==,
                   bc_record_get_id (consultation));
}

static void
test_what_the_team_arranges_is_of_no_child_and_no_cluster (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (BcArrangement) made =
    bc_plan_arrangements_add_team (own->plan, fixture->talk, " Pauze met twee volwassenen ");
  g_autoptr (GPtrArray) individual = bc_plan_arrangements_list_individual (own->plan);
  g_autoptr (GPtrArray) team = bc_plan_arrangements_list_team (own->plan);
  g_autoptr (GPtrArray) lines = bc_talks_list_lines (fixture->context, fixture->talk, NULL);
  g_autofree char *paper = bc_plan_arrangements_dup_feasible (own->plan, NULL);

  g_assert_null (bc_plan_arrangements_add_team (own->plan, fixture->talk, "  "));
  g_assert_cmpuint (individual->len, ==, 0);
  g_assert_cmpuint (team->len, ==, 1);
  g_assert_true (team->pdata[0] == made);
  g_assert_cmpuint (lines->len, ==, 1);
  g_assert_nonnull (strstr (paper, ": Pauze met twee volwassenen"));
  g_assert_null (bc_review_outcome_get_arrangement (own->plan, fixture->talk));
}

static void
test_what_the_child_said_is_taken_over_once (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  const char *said;

  own_plan_add (own, BC_TYPE_VOICE, BC_VOICE_PUPIL, bc_record_get_id (own->pupils->pdata[0]),
                BC_VOICE_PERIOD, bc_record_get_id (own->period), BC_VOICE_KIND, BC_VOICE_CHILD,
                BC_VOICE_SAID, "Ik wil het eerst zien", -1);
  g_assert_true (bc_talk_voices_take_over (own->edits, fixture->talk, BC_VOICE_CHILD));
  g_assert_false (bc_talk_voices_take_over (own->edits, fixture->talk, BC_VOICE_CHILD));
  said = bc_record_get_text (fixture->talk, BC_MEETING_CHILD_VIEW);
  g_assert_cmpstr (said, ==, "Ik wil het eerst zien");
}

static void
test_a_support_need_is_its_owners_alone_until_it_is_shared (Fixture *fixture, gconstpointer data)
{
  OwnPlan *own = &fixture->own;
  g_autoptr (BcSupportNeed) need =
    bc_support_needs_draft (fixture->context, fixture->talk, OWN_TALK_DAY);
  g_autoptr (GPtrArray) found =
    bc_store_list (own->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_ROLE, BC_ROLE_COORDINATOR, -1);
  g_autoptr (GPtrArray) mine = NULL;
  g_autoptr (GPtrArray) others = NULL;

  own_plan_set_text (own, need, BC_SUPPORT_NEED_NEEDED, "Iemand die meekijkt");
  mine = bc_support_needs_list_of (fixture->context, fixture->talk);
  g_assert_cmpuint (mine->len, ==, 1);
  g_assert_true (bc_support_needs_is_mine (fixture->context, need));
  own_plan_set_text (own, need, BC_SUPPORT_NEED_OWNER, bc_record_get_id (found->pdata[0]));
  others = bc_support_needs_list_of (fixture->context, fixture->talk);
  g_assert_cmpuint (others->len, ==, 0);
  bc_edits_begin (own->edits, "test");
  bc_edits_set_integer (own->edits, need, BC_SUPPORT_NEED_SHARED, TRUE);
  bc_edits_end (own->edits);
  g_assert_true (bc_context_may_see (fixture->context, need));
}

#define ADD(path, test) \
  g_test_add ("/pupil-review/" path, Fixture, NULL, set_up, test, own_talk_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("an-outcome-stands-in-the-cluster-with-the-talk-it-came-from",
       test_an_outcome_stands_in_the_cluster_with_the_talk_it_came_from);
  ADD ("one-undo-takes-all-of-an-outcome-back", test_one_undo_takes_all_of_an_outcome_back);
  ADD ("a-talk-stands-in-the-plan-once", test_a_talk_stands_in_the_plan_once);
  ADD ("around-the-table-a-coordinator-puts-it-in-the-plan-too",
       test_around_the_table_a_coordinator_puts_it_in_the_plan_too);
  ADD ("whoever-takes-a-talk-away-what-came-of-it-stays",
       test_whoever_takes_a_talk_away_what_came_of_it_stays);
  ADD ("what-a-teacher-needs-is-written-by-nobody-else",
       test_what_a_teacher_needs_is_written_by_nobody_else);
  ADD ("on-to-the-support-team-changes-nothing-in-the-plan",
       test_on_to_the_support_team_changes_nothing_in_the_plan);
  ADD ("what-becomes-a-childs-alone-begins-at-its-level-behind-the-others",
       test_what_becomes_a_childs_alone_begins_at_its_level_behind_the_others);
  ADD ("a-consultation-about-an-outcome-leaves-where-it-came-from",
       test_a_consultation_about_an_outcome_leaves_where_it_came_from);
  ADD ("what-the-team-arranges-is-of-no-child-and-no-cluster",
       test_what_the_team_arranges_is_of_no_child_and_no_cluster);
  ADD ("what-the-child-said-is-taken-over-once", test_what_the_child_said_is_taken_over_once);
  ADD ("a-support-need-is-its-owners-alone-until-it-is-shared",
       test_a_support_need_is_its_owners_alone_until_it_is_shared);
  return g_test_run ();
}
