/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-agenda.h"
#include "school/bc-group-plan.h"
#include "school/bc-meetings.h"
#include "school/bc-plan-history.h"
#include "school/bc-review-facts.h"

#define SHARED "Hoe houd ik mijn uitleg kort, en toch duidelijk voor wie het nog niet ziet?"
#define OWN "Hoe laat ik kinderen elkaar echt helpen?"
#define HELD "2026-11-10"
#define COMING "2026-12-08"

typedef struct
{
  DemoSchool demo;
  BcEdits   *edits;
  BcContext *context;
  BcMeeting *meeting;
} Fixture;

/* The coming review of 5/6, with one before it. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcMeeting) held = NULL;

  demo_school_set_up (&fixture->demo, data);
  fixture->edits = bc_edits_new (fixture->demo.store);
  fixture->context = bc_context_new (fixture->demo.session, fixture->edits, fixture->demo.group,
                                     fixture->demo.period);
  held = bc_meetings_add (fixture->context, BC_MEETING_GROUP_REVIEW, HELD);
  bc_edits_begin (fixture->edits, "test");
  bc_edits_set_integer (fixture->edits, held, BC_MEETING_HELD, TRUE);
  bc_edits_end (fixture->edits);
  fixture->meeting = bc_meetings_add (fixture->context, BC_MEETING_GROUP_REVIEW, COMING);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (bc_edits_finish (fixture->edits, &error));
  g_assert_no_error (error);
  g_object_unref (fixture->meeting);
  g_object_unref (fixture->context);
  g_object_unref (fixture->edits);
  demo_school_tear_down (&fixture->demo, data);
}

/* The facts of a point, a line each: "heading: text". */
static char *
dup_facts (BcContext *context, BcMeeting *meeting, const char *kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) facts = bc_review_facts_list (context, meeting, kind, &error);
  GString *lines = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < facts->len; i++)
    {
      BcReviewFact *fact = facts->pdata[i];

      g_string_append_printf (lines, "%s: %s\n", fact->heading, fact->text);
    }
  return g_string_free (lines, FALSE);
}

static void
assert_tells (Fixture *fixture, const char *kind, const char *words)
{
  g_autofree char *facts = dup_facts (fixture->context, fixture->meeting, kind);

  if (strstr (facts, words) == NULL)
    g_error ("“%s” does not say “%s”", facts, words);
}

static void
assert_conceals (Fixture *fixture, const char *kind, const char *words)
{
  g_autofree char *facts = dup_facts (fixture->context, fixture->meeting, kind);

  if (strstr (facts, words) != NULL)
    g_error ("“%s” says “%s”", facts, words);
}

static void
set_text (Fixture *fixture, gpointer record, guint field, const char *text)
{
  bc_edits_begin (fixture->edits, "test");
  bc_edits_set_text (fixture->edits, record, field, text);
  bc_edits_end (fixture->edits);
}

static void
share (Fixture *fixture, gpointer record, guint field)
{
  bc_edits_begin (fixture->edits, "test");
  bc_edits_set_integer (fixture->edits, record, field, TRUE);
  bc_edits_end (fixture->edits);
}

/* ---- what the teacher shared (row 42) ---- */

static void
test_a_question_that_is_not_shared_is_nobodys_not_even_its_owners (Fixture *fixture,
                                                                   gconstpointer data)
{
  g_autoptr (BcSession) coordinator =
    demo_school_unlock (fixture->demo.file, "Femke", BC_STORE_READ_ONLY);
  g_autoptr (BcEdits) edits = bc_edits_new (bc_session_get_store (coordinator));
  g_autoptr (BcContext) context =
    bc_context_new (coordinator, edits, fixture->demo.group, fixture->demo.period);
  g_autofree char *facts = dup_facts (context, fixture->meeting, BC_POINT_QUESTION);

  g_assert_nonnull (strstr (facts, SHARED));
  g_assert_null (strstr (facts, OWN));
  assert_tells (fixture, BC_POINT_QUESTION, SHARED);
  assert_conceals (fixture, BC_POINT_QUESTION, OWN);
  bc_session_close (coordinator);
}

static BcSupportNeed *
add_support_need (Fixture *fixture, const char *owner, const char *group)
{
  return demo_school_add (fixture->edits, BC_TYPE_SUPPORT_NEED, BC_SUPPORT_NEED_OWNER, owner,
                          BC_SUPPORT_NEED_GROUP, group, BC_SUPPORT_NEED_REACH, "meer rust",
                          BC_SUPPORT_NEED_NEEDED, "een collega die meekijkt", -1);
}

static void
test_the_coordinator_sees_a_need_for_support_once_its_teacher_shares_it (Fixture *fixture,
                                                                         gconstpointer data)
{
  const char *me = bc_record_get_id (bc_context_get_me (fixture->context));
  BcSupportNeed *need = add_support_need (fixture, me, bc_record_get_id (fixture->demo.group));

  assert_conceals (fixture, BC_POINT_QUESTION, "meer rust");
  share (fixture, need, BC_SUPPORT_NEED_SHARED);
  assert_tells (fixture, BC_POINT_QUESTION,
                "Wants to reach: meer rust · Needs: een collega die meekijkt");
}

static void
test_what_is_shared_about_another_group_is_not_talked_about_here (Fixture *fixture,
                                                                  gconstpointer data)
{
  g_autoptr (BcGroup) other = bc_groups_find (fixture->demo.store, "4", NULL);
  const char *me = bc_record_get_id (bc_context_get_me (fixture->context));
  BcSupportNeed *need = add_support_need (fixture, me, bc_record_get_id (other));
  g_autofree char *facts = NULL;

  share (fixture, need, BC_SUPPORT_NEED_SHARED);
  assert_conceals (fixture, BC_POINT_QUESTION, "meer rust");
  facts = dup_facts (fixture->context, fixture->meeting, BC_POINT_QUESTION);
  g_assert_null (strstr (strstr (facts, SHARED) + 1, SHARED));
}

/* The other sharing teacher has another group. */
static void
test_a_question_about_no_group_is_told_where_its_teacher_works (Fixture *fixture,
                                                                gconstpointer data)
{
  g_autoptr (GPtrArray) found = bc_store_list (fixture->demo.store, BC_TYPE_STAFF, NULL,
                                               BC_STAFF_GIVEN_NAME, "Bram", -1);
  const char *me = bc_record_get_id (bc_context_get_me (fixture->context));
  BcQuestion *theirs =
    demo_school_add (fixture->edits, BC_TYPE_QUESTION, BC_QUESTION_OWNER,
                     bc_record_get_id (found->pdata[0]), BC_QUESTION_TEXT, "Zonder groep, van Bram",
                     -1);
  BcQuestion *own = demo_school_add (fixture->edits, BC_TYPE_QUESTION, BC_QUESTION_OWNER, me,
                                     BC_QUESTION_TEXT, "Zonder groep, van Anke", -1);

  share (fixture, theirs, BC_QUESTION_SHARED);
  share (fixture, own, BC_QUESTION_SHARED);
  assert_tells (fixture, BC_POINT_QUESTION, "Zonder groep, van Anke");
  assert_conceals (fixture, BC_POINT_QUESTION, "Zonder groep, van Bram");
}

/* ---- the rest of the points ---- */

static void
test_an_open_agreement_tells_from_which_talk_it_is (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcMeeting) held = bc_meetings_find_before (fixture->context, fixture->meeting);
  BcAgreement *agreement = demo_school_add (
    fixture->edits, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP,
    bc_record_get_id (fixture->demo.group), BC_AGREEMENT_MEETING, bc_record_get_id (held),
    BC_AGREEMENT_WHO, "Femke", BC_AGREEMENT_WHAT, "Kijkt mee", BC_AGREEMENT_DUE, "2026-12-12", -1);

  assert_tells (fixture, BC_POINT_AGREEMENTS,
                "Group review 5/6, 10 November: Kijkt mee (Femke, 12 December)\n");
  share (fixture, agreement, BC_AGREEMENT_DONE);
  assert_tells (fixture, BC_POINT_AGREEMENTS, "Kijkt mee (Femke, 12 December) · done\n");
  /* What was done of a talk long ago is history. */
  set_text (fixture, agreement, BC_AGREEMENT_MEETING, "");
  assert_conceals (fixture, BC_POINT_AGREEMENTS, "Kijkt mee");
}

static void
test_what_changed_in_the_plan_is_told_with_its_reason (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcGroupPlan) plan =
    bc_group_plan_open (fixture->edits, fixture->demo.group, fixture->demo.period, NULL);
  g_autoptr (BcPlanHistory) history =
    bc_plan_history_new (fixture->edits, bc_group_plan_get_plan (plan));
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, clusters->pdata[1]);
  g_autoptr (BcAdjustment) before = bc_plan_history_record (history, "Voor", HELD, NULL);
  g_autoptr (BcAdjustment) after = NULL;
  g_autofree char *moved = NULL;

  bc_group_plan_move (plan, pupils->pdata[0], clusters->pdata[0]);
  after = bc_plan_history_record (history, "Na", "2026-11-20", NULL);
  set_text (fixture, after, BC_ADJUSTMENT_WHY, "Kan meer aan");
  moved = g_strdup_printf ("Changed since 10 November: %s: from %s to %s, because: Kan meer aan\n",
                           bc_record_get_text (pupils->pdata[0], BC_PUPIL_GIVEN_NAME),
                           bc_record_get_text (clusters->pdata[1], BC_CLUSTER_NAME),
                           bc_record_get_text (clusters->pdata[0], BC_CLUSTER_NAME));
  assert_tells (fixture, BC_POINT_PLAN, moved);
}

static void
test_each_cluster_tells_who_fits_and_what_was_evaluated (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcGroupPlan) plan =
    bc_group_plan_open (fixture->edits, fixture->demo.group, fixture->demo.period, NULL);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  BcCluster *cluster = clusters->pdata[0];

  set_text (fixture, cluster, BC_CLUSTER_NAME, "Verder");
  demo_school_add (fixture->edits, BC_TYPE_CHECK_IN, BC_CHECK_IN_PLAN,
                   bc_group_plan_get_id (plan), BC_CHECK_IN_CLUSTER, bc_record_get_id (cluster),
                   BC_CHECK_IN_DATE, "2026-11-30", BC_CHECK_IN_FITS, BC_FITS_YES, -1);
  demo_school_add (fixture->edits, BC_TYPE_EVALUATION, BC_EVALUATION_PLAN,
                   bc_group_plan_get_id (plan), BC_EVALUATION_CLUSTER, bc_record_get_id (cluster),
                   BC_EVALUATION_DATE, "2026-11-30", BC_EVALUATION_RESULT, BC_RESULT_REACHED,
                   BC_EVALUATION_WORKED, "Samen kiezen", -1);
  assert_tells (fixture, BC_POINT_PLAN, "Verder: 30 November, does it fit: Yes");
  assert_tells (fixture, BC_POINT_PLAN, "Verder: Reached · Samen kiezen");
  /* What works stands first of all (row 25). */
  assert_tells (fixture, BC_POINT_GOING_WELL, "Verder: Samen kiezen");
  assert_tells (fixture, BC_POINT_GOING_WELL, "Verder: 30 November, does it fit: Yes");
}

static BcPupil *
add_pupil (Fixture *fixture)
{
  BcPupil *pupil = demo_school_add (fixture->edits, BC_TYPE_PUPIL, BC_PUPIL_GIVEN_NAME, "Wende",
                                    BC_PUPIL_YEAR, "5", -1);

  demo_school_add (fixture->edits, BC_TYPE_MEMBERSHIP, BC_MEMBERSHIP_PUPIL,
                   bc_record_get_id (pupil), BC_MEMBERSHIP_GROUP,
                   bc_record_get_id (fixture->demo.group), BC_MEMBERSHIP_START, "2026-11-01", -1);
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  return pupil;
}

static void
test_a_child_with_a_signal_and_no_cluster_is_one_to_talk_on_about (Fixture *fixture,
                                                                   gconstpointer data)
{
  BcPupil *pupil = add_pupil (fixture);

  assert_tells (fixture, BC_POINT_GROUP,
                "Not seen for a while: Wende: nothing noted in this period yet");
  assert_tells (fixture, BC_POINT_PUPILS, "In no cluster: Wende");
  demo_school_add (fixture->edits, BC_TYPE_SIGNAL, BC_SIGNAL_PUPIL, bc_record_get_id (pupil),
                   BC_SIGNAL_GROUP, bc_record_get_id (fixture->demo.group), BC_SIGNAL_PERIOD,
                   bc_record_get_id (fixture->demo.period), BC_SIGNAL_TEXT, "Stil in de kring", -1);
  assert_tells (fixture, BC_POINT_GROUP, "Signals: Wende: Stil in de kring");
  assert_tells (fixture, BC_POINT_PUPILS, "A signal, and in no cluster: Wende");
}

static void
test_the_levels_go_by_the_names_of_the_school (Fixture *fixture, gconstpointer data)
{
  assert_tells (fixture, BC_POINT_GROUP,
                "How it is spread over the levels: Level 2 · Extra within the group: ");
}

static void
test_open_questions_of_the_school_and_the_next_review_are_there (Fixture *fixture,
                                                                 gconstpointer data)
{
  g_autoptr (BcMeeting) next =
    bc_meetings_add (fixture->context, BC_MEETING_GROUP_REVIEW, "2027-04-13");

  assert_tells (fixture, BC_POINT_SCHOOL, "Wat doen wij als school met uitgestelde aandacht?");
  set_text (fixture, next, BC_MEETING_DATE, "2026-12-15");
  assert_tells (fixture, BC_POINT_NEW_AGREEMENTS, "15 December");
}

/* ---- the agenda ---- */

static char *
dup_kinds (GPtrArray *points)
{
  GString *kinds = g_string_new (NULL);

  for (guint i = 0; i < points->len; i++)
    g_string_append_printf (kinds, "%s ",
                            bc_record_get_text (points->pdata[i], BC_AGENDA_POINT_KIND));
  return g_string_free (kinds, FALSE);
}

static void
test_a_point_moves_and_one_undo_brings_all_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) points = bc_agenda_list_points (fixture->edits, fixture->meeting, NULL);
  g_autofree char *before = dup_kinds (points);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;

  g_assert_cmpuint (points->len, ==, 8);
  bc_agenda_place_point (fixture->edits, points->pdata[0], 1);
  g_ptr_array_unref (points);
  points = bc_agenda_list_points (fixture->edits, fixture->meeting, NULL);
  after = dup_kinds (points);
  g_assert_true (g_str_has_prefix (after, BC_POINT_AGREEMENTS " " BC_POINT_GOING_WELL " "));
  bc_edits_undo (fixture->edits);
  g_ptr_array_unref (points);
  points = bc_agenda_list_points (fixture->edits, fixture->meeting, NULL);
  undone = dup_kinds (points);
  g_assert_cmpstr (undone, ==, before);
}

static void
test_who_prepares_begins_with_what_works (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) points = bc_agenda_list_points (fixture->edits, fixture->meeting, NULL);
  g_autoptr (GPtrArray) prepared = NULL;

  bc_agenda_place_point (fixture->edits, points->pdata[0], 5);
  prepared = bc_agenda_list_for_teacher (fixture->edits, fixture->meeting, NULL);
  g_assert_true (prepared->pdata[0] == points->pdata[0]);
}

static void
test_a_point_of_ones_own_comes_before_the_new_agreements (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcAgendaPoint) own = bc_agenda_add_point (fixture->edits, fixture->meeting);
  g_autoptr (GPtrArray) points = bc_agenda_list_points (fixture->edits, fixture->meeting, NULL);

  g_assert_cmpuint (points->len, ==, 9);
  g_assert_true (points->pdata[7] == own);
  g_assert_cmpstr (bc_record_get_text (points->pdata[8], BC_AGENDA_POINT_KIND), ==,
                   BC_POINT_NEW_AGREEMENTS);
}

static void
test_the_next_talk_is_the_first_that_was_not_held (Fixture *fixture, gconstpointer data)
{
  BcMeeting *held = demo_school_add (
    fixture->edits, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_GROUP_REVIEW, BC_MEETING_DATE,
    HELD, -1);
  g_autoptr (GPtrArray) meetings = g_ptr_array_new ();

  bc_record_set_integer (held, BC_MEETING_HELD, TRUE);
  g_assert_null (bc_meetings_find_next (meetings));
  g_ptr_array_add (meetings, held);
  g_assert_null (bc_meetings_find_next (meetings));
  g_ptr_array_add (meetings, fixture->meeting);
  g_assert_true (bc_meetings_find_next (meetings) == fixture->meeting);
}

#define ADD(path, function)                                                                      \
  g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/review/a-question-that-is-not-shared-is-nobodys-not-even-its-owners",
       test_a_question_that_is_not_shared_is_nobodys_not_even_its_owners);
  ADD ("/review/the-coordinator-sees-a-need-for-support-once-its-teacher-shares-it",
       test_the_coordinator_sees_a_need_for_support_once_its_teacher_shares_it);
  ADD ("/review/what-is-shared-about-another-group-is-not-talked-about-here",
       test_what_is_shared_about_another_group_is_not_talked_about_here);
  ADD ("/review/a-question-about-no-group-is-told-where-its-teacher-works",
       test_a_question_about_no_group_is_told_where_its_teacher_works);
  ADD ("/review/an-open-agreement-tells-from-which-talk-it-is",
       test_an_open_agreement_tells_from_which_talk_it_is);
  ADD ("/review/what-changed-in-the-plan-is-told-with-its-reason",
       test_what_changed_in_the_plan_is_told_with_its_reason);
  ADD ("/review/each-cluster-tells-who-fits-and-what-was-evaluated",
       test_each_cluster_tells_who_fits_and_what_was_evaluated);
  ADD ("/review/a-child-with-a-signal-and-no-cluster-is-one-to-talk-on-about",
       test_a_child_with_a_signal_and_no_cluster_is_one_to_talk_on_about);
  ADD ("/review/the-levels-go-by-the-names-of-the-school",
       test_the_levels_go_by_the_names_of_the_school);
  ADD ("/review/open-questions-of-the-school-and-the-next-review-are-there",
       test_open_questions_of_the_school_and_the_next_review_are_there);
  ADD ("/review/a-point-moves-and-one-undo-brings-all-back",
       test_a_point_moves_and_one_undo_brings_all_back);
  ADD ("/review/who-prepares-begins-with-what-works", test_who_prepares_begins_with_what_works);
  ADD ("/review/a-point-of-ones-own-comes-before-the-new-agreements",
       test_a_point_of_ones_own_comes_before_the_new_agreements);
  ADD ("/review/the-next-talk-is-the-first-that-was-not-held",
       test_the_next_talk_is_the_first_that_was_not_held);
  return g_test_run ();
}
