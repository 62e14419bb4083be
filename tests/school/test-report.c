/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-agenda.h"
#include "school/bc-agreements.h"
#include "school/bc-meetings.h"
#include "school/bc-onward.h"
#include "school/bc-participants.h"
#include "school/bc-report.h"
#include "school/bc-rights.h"

typedef struct
{
  DemoSchool demo;
  BcEdits   *edits;
  BcContext *context;
  BcMeeting *meeting;
} Fixture;

/* From now on it is somebody else who works in the file. */
static void
come_in (DemoSchool *demo, const char *name)
{
  g_autoptr (GError) error = NULL;

  bc_session_close (demo->session);
  g_object_unref (demo->session);
  g_object_unref (demo->group);
  g_object_unref (demo->period);
  demo->session = demo_school_unlock (demo->file, name, BC_STORE_DEFAULT);
  demo->store = bc_session_get_store (demo->session);
  demo->group = bc_groups_find (demo->store, "5/6", &error);
  g_assert_no_error (error);
  demo->period = bc_school_calendar_current_period (demo->store, DEMO_DAY);
}

static void
sit_down (Fixture *fixture)
{
  fixture->edits = bc_edits_new (fixture->demo.store);
  bc_rights_guard (fixture->edits, bc_session_get_me (fixture->demo.session));
  fixture->context = bc_context_new (fixture->demo.session, fixture->edits, fixture->demo.group,
                                     fixture->demo.period);
}

static void
stand_up (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (bc_edits_finish (fixture->edits, &error));
  g_assert_no_error (error);
  g_object_unref (fixture->context);
  g_object_unref (fixture->edits);
}

/* A review of 5/6 that began today, for who is called @data. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  demo_school_set_up (&fixture->demo, NULL);
  if (data != NULL)
    come_in (&fixture->demo, data);
  sit_down (fixture);
  fixture->meeting = bc_meetings_add (fixture->context, BC_MEETING_GROUP_REVIEW, "2026-12-01");
  bc_meetings_start (fixture->context, fixture->meeting, DEMO_DAY, "14:30");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  stand_up (fixture);
  g_object_unref (fixture->meeting);
  demo_school_tear_down (&fixture->demo, NULL);
}

static BcAgendaPoint *
get_point (Fixture *fixture, const char *kind)
{
  g_autoptr (GPtrArray) points = bc_agenda_list_points (fixture->edits, fixture->meeting, NULL);

  for (guint i = 0; i < points->len; i++)
    {
      if (g_str_equal (bc_record_get_text (points->pdata[i], BC_AGENDA_POINT_KIND), kind))
        return g_object_ref (points->pdata[i]);
    }
  g_assert_not_reached ();
}

static void
set_text (Fixture *fixture, gpointer record, guint field, const char *text)
{
  bc_edits_begin (fixture->edits, "test");
  bc_edits_set_text (fixture->edits, record, field, text);
  bc_edits_end (fixture->edits);
}

static void
note (Fixture *fixture, const char *kind, const char *text)
{
  g_autoptr (BcAgendaPoint) point = get_point (fixture, kind);

  set_text (fixture, point, BC_AGENDA_POINT_TEXT, text);
}

static gboolean
says (Fixture *fixture, const char *words)
{
  g_autofree char *text = bc_report_dup_text (fixture->context, fixture->meeting);

  return strstr (text, words) != NULL;
}

static BcStaff *
find_staff (Fixture *fixture, const char *name)
{
  g_autoptr (GPtrArray) found =
    bc_store_list (fixture->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_GIVEN_NAME, name, -1);

  return g_object_ref (found->pdata[0]);
}

static char *
dup_pupil (Fixture *fixture)
{
  g_autoptr (GPtrArray) pupils =
    bc_groups_pupils (fixture->demo.store, fixture->demo.group, NULL);

  return g_strdup (bc_record_get_id (pupils->pdata[0]));
}

/* ---- what stands in it ---- */

static void
test_a_report_is_made_of_what_was_noted_at_the_points (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcAgendaPoint) pupils = get_point (fixture, BC_POINT_PUPILS);
  g_autoptr (BcAgreement) agreement = NULL;

  note (fixture, BC_POINT_PLAN, "De herhaling wordt korter.");
  note (fixture, BC_POINT_GOING_WELL, "De start is rustig.");
  set_text (fixture, pupils, BC_AGENDA_POINT_PREPARED, "Alleen voorbereid");
  agreement = bc_agreements_add (fixture->context, fixture->meeting,
                                 "Kijkt mee bij rekenen / Femke / 12-12", DEMO_DAY);
  g_assert_true (says (fixture, "Group review 5/6, 24 November\n\nPresent\n"));
  g_assert_true (says (fixture, "\n\nWhat works\nDe start is rustig.\n\nThe group plan, cluster by"
                                " cluster\nDe herhaling wordt korter.\n"));
  g_assert_true (
    says (fixture, "\n\nAgreements\n- Kijkt mee bij rekenen (Femke Boersma, 12 December)\n"));
  /* A point at which nothing was noted, and what was only prepared, is not reported. */
  g_assert_false (says (fixture, "Alleen voorbereid"));
  g_assert_false (says (fixture, bc_record_get_text (pupils, BC_AGENDA_POINT_TITLE)));
}

static void
test_what_goes_on_stands_in_it_and_only_what_is_shared (Fixture *fixture, gconstpointer data)
{
  g_autofree char *pupil = dup_pupil (fixture);
  g_autofree char *name = bc_groups_dup_pupil_name (fixture->demo.store, pupil, NULL);
  g_autofree char *line = g_strdup_printf ("- Pupil review: %s\n", name);
  g_autoptr (BcMeeting) talk =
    bc_onward_add_pupil (fixture->context, fixture->meeting, pupil);
  g_autoptr (BcQuestion) question = bc_onward_add_question (
    fixture->context, fixture->meeting, "Hoe houd ik het vol?", FALSE);

  g_assert_true (says (fixture, line));
  g_assert_true (says (fixture, "- Learning question of Anke de Wit: Hoe houd ik het vol?"));
  bc_edits_begin (fixture->edits, "test");
  bc_edits_set_integer (fixture->edits, question, BC_QUESTION_SHARED, FALSE);
  bc_edits_end (fixture->edits);
  g_assert_false (says (fixture, "Hoe houd ik het vol?"));
}

static void
test_ticking_an_agreement_later_changes_nothing_in_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcAgreement) agreement =
    bc_agreements_add (fixture->context, fixture->meeting, "Kijkt mee / Femke / 25-11", DEMO_DAY);
  g_autofree char *before = bc_report_dup_text (fixture->context, fixture->meeting);

  bc_agreements_set_done (fixture->context, agreement, TRUE, "2026-12-20");
  g_assert_true (says (fixture, before));
}

/* ---- who agrees with it ---- */

static void
test_what_changes_after_the_approval_is_marked_and_the_older_text_stays (Fixture *fixture,
                                                                         gconstpointer data)
{
  const char *me = bc_record_get_id (bc_context_get_me (fixture->context));
  g_autoptr (BcApproval) approval = NULL;
  g_autoptr (BcApproval) again = NULL;
  g_autoptr (GPtrArray) last = NULL;
  g_autoptr (GPtrArray) all = NULL;

  note (fixture, BC_POINT_PLAN, "De herhaling wordt korter.");
  g_assert_false (bc_report_is_approved_by (fixture->context, fixture->meeting, me));
  approval = bc_report_approve (fixture->context, fixture->meeting, DEMO_DAY);
  g_assert_true (bc_report_is_approved_by (fixture->context, fixture->meeting, me));
  note (fixture, BC_POINT_PLAN, "De herhaling wordt langer.");
  g_assert_true (bc_report_has_changed_since (fixture->context, fixture->meeting, approval));
  g_assert_false (bc_report_is_approved_by (fixture->context, fixture->meeting, me));
  g_assert_nonnull (strstr (bc_record_get_text (approval, BC_APPROVAL_TEXT), "korter"));
  again = bc_report_approve (fixture->context, fixture->meeting, "2026-11-25");
  g_assert_true (bc_report_is_approved_by (fixture->context, fixture->meeting, me));
  last = bc_report_list_last_approvals (fixture->context, fixture->meeting, NULL);
  g_assert_cmpuint (last->len, ==, 1);
  g_assert_true (last->pdata[0] == again);
  all = bc_report_list_approvals (fixture->context, fixture->meeting, NULL);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_true (all->pdata[0] == approval);
  g_assert_nonnull (strstr (bc_record_get_text (approval, BC_APPROVAL_TEXT), "korter"));
}

static void
test_a_teacher_of_another_group_cannot_agree (Fixture *fixture, gconstpointer data)
{
  g_assert_false (bc_report_may_approve (fixture->context, fixture->meeting));
  g_assert_null (bc_report_approve (fixture->context, fixture->meeting, DEMO_DAY));
}

static guint
count_approvals (Fixture *fixture)
{
  g_autoptr (GPtrArray) all =
    bc_report_list_approvals (fixture->context, fixture->meeting, NULL);

  return all->len;
}

static void
add_approval (Fixture *fixture, const char *staff)
{
  demo_school_add (fixture->edits, BC_TYPE_APPROVAL, BC_APPROVAL_MEETING,
                   bc_record_get_id (fixture->meeting), BC_APPROVAL_STAFF, staff, -1);
}

static void
test_nobody_agrees_in_the_name_of_another (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStaff) joris = find_staff (fixture, "Joris");
  g_autoptr (BcStaff) femke = find_staff (fixture, "Femke");
  g_autoptr (BcStaff) anke = find_staff (fixture, "Anke");

  demo_school_add (fixture->edits, BC_TYPE_ASSIGNMENT, BC_ASSIGNMENT_STAFF,
                   bc_record_get_id (joris), BC_ASSIGNMENT_GROUP,
                   bc_record_get_id (fixture->demo.group), -1);
  add_approval (fixture, bc_record_get_id (joris));
  g_assert_cmpuint (count_approvals (fixture), ==, 0);
  bc_rights_guard (fixture->edits, femke);
  add_approval (fixture, bc_record_get_id (femke));
  add_approval (fixture, bc_record_get_id (anke));
  g_assert_cmpuint (count_approvals (fixture), ==, 0);
  bc_rights_guard (fixture->edits, joris);
  add_approval (fixture, bc_record_get_id (joris));
  g_assert_cmpuint (count_approvals (fixture), ==, 1);
}

static void
test_after_the_talk_its_report_is_written_by_who_leads (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStaff) femke = find_staff (fixture, "Femke");

  note (fixture, BC_POINT_PLAN, "Tijdens het gesprek.");
  bc_meetings_finish (fixture->edits, fixture->meeting);
  note (fixture, BC_POINT_PLAN, "Achteraf, door de leraar.");
  set_text (fixture, fixture->meeting, BC_MEETING_REPORT, "Door de leraar");
  g_assert_true (says (fixture, "Tijdens het gesprek."));
  g_assert_false (says (fixture, "Door de leraar"));
  bc_rights_guard (fixture->edits, femke);
  note (fixture, BC_POINT_PLAN, "Achteraf, door de ib'er.");
  set_text (fixture, fixture->meeting, BC_MEETING_REPORT, "Een goed gesprek");
  g_assert_true (says (fixture, "Achteraf, door de ib'er."));
  g_assert_true (says (fixture, "In short\nEen goed gesprek\n"));
}

static void
test_the_coordinator_leads_and_where_there_is_none_who_works_with_groups (Fixture *fixture,
                                                                          gconstpointer data)
{
  g_autoptr (BcStaff) femke = find_staff (fixture, "Femke");
  g_autoptr (BcStaff) anke = find_staff (fixture, "Anke");
  g_autoptr (BcStaff) rob = find_staff (fixture, "Rob");

  g_assert_true (bc_rights_may_lead (fixture->edits, femke));
  g_assert_false (bc_rights_may_lead (fixture->edits, anke));
  g_assert_false (bc_rights_may_lead (fixture->edits, rob));
  set_text (fixture, femke, BC_STAFF_ROLE, BC_ROLE_TEACHER);
  g_assert_true (bc_rights_may_lead (fixture->edits, anke));
  g_assert_false (bc_rights_may_lead (fixture->edits, rob));
}

/* ---- the talk ---- */

static void
test_a_talk_begins_today_with_the_usual_people (Fixture *fixture, gconstpointer data)
{
  g_autofree char *names = bc_participants_dup_names (fixture->context, fixture->meeting);

  g_assert_cmpstr (names, ==, "Anke de Wit, Femke Boersma");
  g_assert_cmpstr (bc_record_get_text (fixture->meeting, BC_MEETING_DATE), ==, DEMO_DAY);
  g_assert_true (bc_meetings_is_under_way (fixture->meeting));
  bc_meetings_finish (fixture->edits, fixture->meeting);
  g_assert_false (bc_meetings_is_under_way (fixture->meeting));
  g_assert_true (bc_record_get_integer (fixture->meeting, BC_MEETING_HELD));
}

static void
test_the_time_of_a_point_is_counted_and_kept_and_undo_takes_back_words_alone (Fixture      *fixture,
                                                                            gconstpointer data)
{
  g_autoptr (BcAgendaPoint) point = get_point (fixture, BC_POINT_PLAN);
  g_autoptr (BcSession) other = NULL;
  g_autoptr (BcAgendaPoint) kept = NULL;

  note (fixture, BC_POINT_PLAN, "Woorden");
  bc_agenda_add_spent (fixture->edits, point, 40);
  bc_agenda_add_spent (fixture->edits, point, 2);
  bc_edits_undo (fixture->edits);
  g_assert_cmpstr (bc_record_get_text (point, BC_AGENDA_POINT_TEXT), ==, "");
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  other = demo_school_unlock (fixture->demo.file, "Femke", BC_STORE_READ_ONLY);
  kept = bc_store_get (bc_session_get_store (other), BC_TYPE_AGENDA_POINT,
                       bc_record_get_id (point), NULL);
  g_assert_cmpint (bc_record_get_integer (kept, BC_AGENDA_POINT_SPENT), ==, 42);
  bc_session_close (other);
}

static void
test_who_is_there_can_be_others_too (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStaff) anke = find_staff (fixture, "Anke");
  g_autofree char *names = NULL;

  bc_participants_set (fixture->context, fixture->meeting, bc_record_get_id (anke), FALSE);
  bc_participants_set (fixture->context, fixture->meeting, bc_record_get_id (anke), FALSE);
  bc_participants_add_name (fixture->context, fixture->meeting, "  ");
  bc_participants_add_name (fixture->context, fixture->meeting, " Wil Jansma ");
  names = bc_participants_dup_names (fixture->context, fixture->meeting);
  g_assert_cmpstr (names, ==, "Femke Boersma, Wil Jansma");
}

static void
test_a_child_goes_on_once_and_the_talk_knows_from_where (Fixture *fixture, gconstpointer data)
{
  g_autofree char *pupil = dup_pupil (fixture);
  g_autoptr (BcStaff) anke = find_staff (fixture, "Anke");
  g_autoptr (BcMeeting) talk = bc_onward_add_pupil (fixture->context, fixture->meeting, pupil);
  g_autoptr (BcMeeting) same = bc_onward_add_pupil (fixture->context, fixture->meeting, pupil);
  g_autoptr (GPtrArray) lines = NULL;

  g_assert_true (talk == same);
  g_assert_cmpstr (bc_record_get_text (talk, BC_MEETING_ORIGIN), ==,
                   bc_record_get_id (fixture->meeting));
  g_assert_cmpstr (bc_record_get_text (talk, BC_MEETING_PUPIL), ==, pupil);
  g_assert_cmpstr (bc_record_get_text (talk, BC_MEETING_OWNER), ==, bc_record_get_id (anke));
  bc_onward_remove (fixture->context, talk);
  lines = bc_onward_list (fixture->context, fixture->meeting, NULL);
  g_assert_cmpuint (lines->len, ==, 0);
}

static void
test_a_question_goes_on_as_the_teachers_and_nameless_to_the_school (Fixture *fixture,
                                                                    gconstpointer data)
{
  g_autoptr (BcStaff) anke = find_staff (fixture, "Anke");
  g_autoptr (BcQuestion) question = bc_onward_add_question (
    fixture->context, fixture->meeting, " Hoe helpt juf Anke zonder voor te zeggen? ", TRUE);
  g_autoptr (BcSystemQuestion) asked =
    bc_edits_get (fixture->edits, BC_TYPE_SYSTEM_QUESTION,
                  bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION), NULL);
  g_autoptr (BcQuestion) nothing =
    bc_onward_add_question (fixture->context, fixture->meeting, "  ", FALSE);

  g_assert_null (nothing);
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_OWNER), ==, bc_record_get_id (anke));
  g_assert_cmpstr (bc_record_get_text (question, BC_QUESTION_MEETING), ==,
                   bc_record_get_id (fixture->meeting));
  g_assert_nonnull (asked);
  g_assert_null (strstr (bc_record_get_text (asked, BC_SYSTEM_QUESTION_TEXT), "Anke"));
  bc_edits_undo (fixture->edits);
  g_assert_true (bc_record_is_removed (question));
  g_assert_true (bc_record_is_removed (asked));
}

static BcSystemQuestion *
get_asked (Fixture *fixture, BcQuestion *question)
{
  return bc_edits_get (fixture->edits, BC_TYPE_SYSTEM_QUESTION,
                       bc_record_get_text (question, BC_QUESTION_SYSTEM_QUESTION), NULL);
}

static void
test_a_question_that_is_taken_back_does_not_stay_with_the_school (Fixture *fixture,
                                                                  gconstpointer data)
{
  g_autoptr (BcQuestion) question = bc_onward_add_question (
    fixture->context, fixture->meeting, "Hoe helpen wij zonder voor te zeggen?", TRUE);
  g_autoptr (BcSystemQuestion) asked = get_asked (fixture, question);

  bc_onward_remove (fixture->context, question);
  g_assert_true (bc_record_is_removed (question));
  g_assert_true (bc_record_is_removed (asked));
  bc_edits_undo (fixture->edits);
  g_assert_false (bc_record_is_removed (question));
  g_assert_false (bc_record_is_removed (asked));
}

static void
test_a_question_of_a_colleague_is_not_taken_back_for_them (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStaff) joris = find_staff (fixture, "Joris");
  g_autoptr (BcQuestion) question =
    bc_onward_add_question (fixture->context, fixture->meeting, "Hoe begin ik?", FALSE);
  g_autoptr (BcQuestion) of_joris =
    bc_onward_add_question (fixture->context, fixture->meeting, "Hoe sluit ik af?", FALSE);
  g_autofree char *id = g_strdup (bc_record_get_id (question));
  g_autofree char *other = g_strdup (bc_record_get_id (of_joris));

  bc_edits_begin_agreed (fixture->edits, "test");
  bc_edits_set_text (fixture->edits, of_joris, BC_QUESTION_OWNER, bc_record_get_id (joris));
  bc_edits_end_agreed (fixture->edits);
  g_assert_true (bc_onward_may_remove (fixture->context, of_joris));
  stand_up (fixture);
  come_in (&fixture->demo, "Joris");
  sit_down (fixture);
  g_clear_object (&question);
  g_clear_object (&of_joris);
  question = bc_edits_get (fixture->edits, BC_TYPE_QUESTION, id, NULL);
  of_joris = bc_edits_get (fixture->edits, BC_TYPE_QUESTION, other, NULL);
  g_assert_false (bc_onward_may_remove (fixture->context, question));
  bc_onward_remove (fixture->context, question);
  g_assert_false (bc_record_is_removed (question));
  bc_onward_remove (fixture->context, of_joris);
  g_assert_true (bc_record_is_removed (of_joris));
}

static void
test_what_the_school_asks_for_others_too_stays_when_one_takes_back (Fixture *fixture,
                                                                    gconstpointer data)
{
  g_autoptr (BcQuestion) question = bc_onward_add_question (
    fixture->context, fixture->meeting, "Hoe helpen wij zonder voor te zeggen?", TRUE);
  g_autoptr (BcSystemQuestion) asked = get_asked (fixture, question);

  demo_school_add (fixture->edits, BC_TYPE_QUESTION, BC_QUESTION_TEXT, "Hoe help ik?",
                   BC_QUESTION_SYSTEM_QUESTION, bc_record_get_id (asked), -1);
  bc_onward_remove (fixture->context, question);
  g_assert_true (bc_record_is_removed (question));
  g_assert_false (bc_record_is_removed (asked));
}

static void
test_who_does_it_is_found_again_when_it_is_written_anew (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStaff) anke = find_staff (fixture, "Anke");
  g_autoptr (BcAgreement) agreement =
    bc_agreements_add (fixture->context, fixture->meeting, "Kijkt mee / Femke", DEMO_DAY);

  bc_agreements_set_who (fixture->context, agreement, "de ouders");
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_STAFF), ==, "");
  bc_agreements_set_who (fixture->context, agreement, "juf Anke");
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_STAFF), ==,
                   bc_record_get_id (anke));
}

#define ADD(path, who, function)                                                                 \
  g_test_add ("/report/" path, Fixture, who, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("a-report-is-made-of-what-was-noted-at-the-points", NULL,
       test_a_report_is_made_of_what_was_noted_at_the_points);
  ADD ("what-goes-on-stands-in-it-and-only-what-is-shared", NULL,
       test_what_goes_on_stands_in_it_and_only_what_is_shared);
  ADD ("ticking-an-agreement-later-changes-nothing-in-it", NULL,
       test_ticking_an_agreement_later_changes_nothing_in_it);
  ADD ("what-changes-after-the-approval-is-marked-and-the-older-text-stays", NULL,
       test_what_changes_after_the_approval_is_marked_and_the_older_text_stays);
  ADD ("a-teacher-of-another-group-cannot-agree", "Bram",
       test_a_teacher_of_another_group_cannot_agree);
  ADD ("nor-can-the-coordinator", "Femke", test_a_teacher_of_another_group_cannot_agree);
  ADD ("nobody-agrees-in-the-name-of-another", NULL, test_nobody_agrees_in_the_name_of_another);
  ADD ("after-the-talk-its-report-is-written-by-who-leads", NULL,
       test_after_the_talk_its_report_is_written_by_who_leads);
  ADD ("the-coordinator-leads-and-where-there-is-none-who-works-with-groups", NULL,
       test_the_coordinator_leads_and_where_there_is_none_who_works_with_groups);
  ADD ("a-talk-begins-today-with-the-usual-people", "Femke",
       test_a_talk_begins_today_with_the_usual_people);
  ADD ("whoever-of-them-begins-it", NULL, test_a_talk_begins_today_with_the_usual_people);
  ADD ("the-time-of-a-point-is-counted-and-kept-and-undo-takes-back-words-alone", NULL,
       test_the_time_of_a_point_is_counted_and_kept_and_undo_takes_back_words_alone);
  ADD ("who-is-there-can-be-others-too", "Femke", test_who_is_there_can_be_others_too);
  ADD ("a-child-goes-on-once-and-the-talk-knows-from-where", "Femke",
       test_a_child_goes_on_once_and_the_talk_knows_from_where);
  ADD ("a-question-goes-on-as-the-teachers-and-nameless-to-the-school", "Femke",
       test_a_question_goes_on_as_the_teachers_and_nameless_to_the_school);
  ADD ("a-question-that-is-taken-back-does-not-stay-with-the-school", "Femke",
       test_a_question_that_is_taken_back_does_not_stay_with_the_school);
  ADD ("a-question-of-a-colleague-is-not-taken-back-for-them", NULL,
       test_a_question_of_a_colleague_is_not_taken_back_for_them);
  ADD ("what-the-school-asks-for-others-too-stays-when-one-takes-back", "Femke",
       test_what_the_school_asks_for_others_too_stays_when_one_takes_back);
  ADD ("who-does-it-is-found-again-when-it-is-written-anew", NULL,
       test_who_does_it_is_found_again_when_it_is_written_anew);
  return g_test_run ();
}
