/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-context.h"
#include "school/bc-trace.h"

typedef struct
{
  DemoSchool demo;
  BcEdits   *edits;
  BcContext *context;
  BcQuestion *question;
  BcSystemQuestion *system;
  BcDevelopmentPoint *point;
  BcNote *note;
} Fixture;

static void
take_person (Fixture *fixture, const char *name)
{
  g_clear_object (&fixture->context);
  if (fixture->edits != NULL)
    g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_clear_object (&fixture->edits);
  if (name != NULL)
    {
      bc_session_close (fixture->demo.session);
      g_object_unref (fixture->demo.session);
      fixture->demo.session = demo_school_unlock (fixture->demo.file, name, BC_STORE_DEFAULT);
      fixture->demo.store = bc_session_get_store (fixture->demo.session);
    }
  fixture->edits = bc_edits_new (fixture->demo.store);
  fixture->context = bc_context_new (fixture->demo.session, fixture->edits, fixture->demo.group,
                                     fixture->demo.period);
}

/* From a note of the teacher's own group to an agreement for that group, and to one for all. */
static void
make_path (Fixture *fixture, gboolean shared)
{
  BcEdits *edits = fixture->edits;
  const char *group = bc_record_get_id (fixture->demo.group);
  const char *me = bc_record_get_id (bc_context_get_me (fixture->context));

  fixture->note = demo_school_add (edits, BC_TYPE_NOTE, BC_NOTE_GROUP, group, BC_NOTE_FACT,
                                   "Sanne wachtte met haar vinger omhoog", -1);
  fixture->system = demo_school_add (edits, BC_TYPE_SYSTEM_QUESTION, BC_SYSTEM_QUESTION_TEXT,
                                     "Hoe leren kinderen wachten?", -1);
  fixture->question = demo_school_add (
    edits, BC_TYPE_QUESTION, BC_QUESTION_OWNER, me, BC_QUESTION_GROUP, group, BC_QUESTION_TEXT,
    "Hoe help ik Anke haar groep wachten?", BC_QUESTION_NOTE, bc_record_get_id (fixture->note),
    BC_QUESTION_SYSTEM_QUESTION, bc_record_get_id (fixture->system), -1);
  bc_edits_begin (edits, "test");
  bc_edits_set_integer (edits, fixture->question, BC_QUESTION_SHARED, shared);
  bc_edits_end (edits);
  fixture->point = demo_school_add (edits, BC_TYPE_DEVELOPMENT_POINT,
                                    BC_DEVELOPMENT_POINT_SYSTEM_QUESTION,
                                    bc_record_get_id (fixture->system),
                                    BC_DEVELOPMENT_POINT_TITLE, "Wachten leren", -1);
  demo_school_add (edits, BC_TYPE_AGREEMENT, BC_AGREEMENT_POINT, bc_record_get_id (fixture->point),
                   BC_AGREEMENT_WHAT, "Overal dezelfde hulpronde", -1);
  demo_school_add (edits, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER, me,
                   BC_DEVELOPMENT_STEP_POINT, bc_record_get_id (fixture->point),
                   BC_DEVELOPMENT_STEP_TEXT, "Een week tellen", -1);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  demo_school_set_up (&fixture->demo, data);
  take_person (fixture, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_object_unref (fixture->context);
  g_object_unref (fixture->edits);
  demo_school_tear_down (&fixture->demo, data);
}

static guint
find_stage (BcTrace *trace, BcTraceStage stage, const char *text)
{
  for (guint i = 0; i < trace->stops->len; i++)
    {
      BcTraceStop *stop = trace->stops->pdata[i];

      if (stop->stage == stage && strstr (stop->text, text) != NULL)
        return i;
    }
  return G_MAXUINT;
}

static gboolean
has_arrow (BcTrace *trace, guint from, guint to)
{
  for (guint i = 0; i < trace->arrows->len; i++)
    {
      BcTraceArrow *arrow = &g_array_index (trace->arrows, BcTraceArrow, i);

      if (arrow->from == from && arrow->to == to)
        return TRUE;
    }
  return FALSE;
}

static gboolean
says (BcTrace *trace, const char *word)
{
  for (guint i = 0; i < trace->stops->len; i++)
    {
      if (strstr (((BcTraceStop *) trace->stops->pdata[i])->text, word) != NULL)
        return TRUE;
    }
  return FALSE;
}

static BcTrace *
find (Fixture *fixture, const char *id)
{
  g_autoptr (GError) error = NULL;
  BcTrace *trace = bc_trace_find (fixture->context, id, &error);

  g_assert_no_error (error);
  return trace;
}

static void
test_the_path_goes_from_a_note_to_an_agreement_and_back_to_the_group (Fixture *fixture,
                                                                     gconstpointer data)
{
  g_autoptr (BcTrace) trace = NULL;
  guint note, question, system, point, deed, group;

  make_path (fixture, TRUE);
  trace = find (fixture, bc_record_get_id (fixture->note));
  note = find_stage (trace, BC_TRACE_NOTE, "vinger omhoog");
  question = find_stage (trace, BC_TRACE_QUESTION, "Hoe help ik");
  system = find_stage (trace, BC_TRACE_SYSTEM, "wachten");
  point = find_stage (trace, BC_TRACE_POINT, "Wachten leren");
  deed = find_stage (trace, BC_TRACE_DEED, "hulpronde");
  group = find_stage (trace, BC_TRACE_GROUP, "5/6");
  g_assert_true (has_arrow (trace, note, question));
  g_assert_true (has_arrow (trace, question, system));
  g_assert_true (has_arrow (trace, system, point));
  g_assert_true (has_arrow (trace, point, deed));
  g_assert_true (has_arrow (trace, deed, group));
  g_assert_true (((BcTraceStop *) trace->stops->pdata[note])->here);
  g_assert_cmpstr (((BcTraceStop *) trace->stops->pdata[group])->page, ==, "plan");
}

static void
test_the_path_is_the_same_from_any_stop (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcTrace) from_note = NULL;

  make_path (fixture, TRUE);
  from_note = find (fixture, bc_record_get_id (fixture->note));
  for (guint i = 0; i < from_note->stops->len; i++)
    {
      BcTraceStop *stop = from_note->stops->pdata[i];
      g_autoptr (BcTrace) other = NULL;

      if (stop->stage == BC_TRACE_GROUP)
        continue;
      other = find (fixture, stop->id);
      g_assert_cmpuint (other->stops->len, ==, from_note->stops->len);
      g_assert_cmpuint (other->arrows->len, ==, from_note->arrows->len);
    }
}

static void
test_a_question_that_is_not_shared_leaves_no_trace_for_a_colleague (Fixture *fixture,
                                                                   gconstpointer data)
{
  g_autofree char *question = NULL;
  g_autofree char *system = NULL;
  g_autoptr (BcTrace) own = NULL;
  g_autoptr (BcTrace) of_question = NULL;
  g_autoptr (BcTrace) of_system = NULL;

  make_path (fixture, FALSE);
  question = g_strdup (bc_record_get_id (fixture->question));
  system = g_strdup (bc_record_get_id (fixture->system));
  own = find (fixture, question);
  g_assert_true (says (own, "Hoe help ik"));
  take_person (fixture, "Femke");
  of_question = find (fixture, question);
  of_system = find (fixture, system);
  g_assert_cmpuint (of_question->stops->len, ==, 0);
  g_assert_true (says (of_system, "Wachten leren"));
  g_assert_false (says (of_system, "Hoe help ik"));
  g_assert_cmpuint (find_stage (of_system, BC_TRACE_NOTE, ""), ==, G_MAXUINT);
  g_assert_cmpuint (find_stage (of_system, BC_TRACE_QUESTION, ""), ==, G_MAXUINT);
  g_assert_false (says (of_system, "Een week tellen"));
}

static void
test_a_colleague_reads_a_shared_question_without_names_and_not_the_note (Fixture *fixture,
                                                                        gconstpointer data)
{
  g_autofree char *system = NULL;
  g_autoptr (BcTrace) trace = NULL;

  make_path (fixture, TRUE);
  system = g_strdup (bc_record_get_id (fixture->system));
  take_person (fixture, "Femke");
  trace = find (fixture, system);
  g_assert_true (says (trace, "Hoe help ik"));
  g_assert_false (says (trace, "Anke"));
  g_assert_false (says (trace, "vinger omhoog"));
  g_assert_cmpuint (find_stage (trace, BC_TRACE_NOTE, ""), !=, G_MAXUINT);
}

/* Domain row 7. */
static void
test_the_school_leader_sees_a_number_of_questions_and_nothing_of_them (Fixture *fixture,
                                                                      gconstpointer data)
{
  g_autofree char *system = NULL;
  g_autofree char *question = NULL;
  g_autoptr (BcTrace) trace = NULL;
  g_autoptr (BcTrace) of_question = NULL;

  make_path (fixture, TRUE);
  system = g_strdup (bc_record_get_id (fixture->system));
  question = g_strdup (bc_record_get_id (fixture->question));
  take_person (fixture, "Rob");
  trace = find (fixture, system);
  of_question = find (fixture, question);
  g_assert_cmpuint (of_question->stops->len, ==, 0);
  g_assert_false (says (trace, "Hoe help ik"));
  g_assert_false (says (trace, "vinger omhoog"));
  g_assert_false (says (trace, "Een week tellen"));
  g_assert_cmpuint (find_stage (trace, BC_TRACE_QUESTION, "1"), !=, G_MAXUINT);
  g_assert_true (says (trace, "Overal dezelfde hulpronde"));
  g_assert_true (has_arrow (trace, find_stage (trace, BC_TRACE_DEED, "hulpronde"),
                            find_stage (trace, BC_TRACE_GROUP, "Every group")));
  g_assert_false (says (trace, "5/6"));
}

static void
test_the_school_leader_does_not_read_of_which_group_an_agreement_is (Fixture *fixture,
                                                                    gconstpointer data)
{
  g_autofree char *point = NULL;
  g_autoptr (BcTrace) teachers = NULL;
  g_autoptr (BcTrace) leaders = NULL;

  make_path (fixture, TRUE);
  point = g_strdup (bc_record_get_id (fixture->point));
  demo_school_add (fixture->edits, BC_TYPE_AGREEMENT, BC_AGREEMENT_POINT, point,
                   BC_AGREEMENT_GROUP, bc_record_get_id (fixture->demo.group), BC_AGREEMENT_WHAT,
                   "Eerst proberen met een kaart", -1);
  teachers = find (fixture, point);
  take_person (fixture, "Rob");
  leaders = find (fixture, point);
  g_assert_true (has_arrow (teachers, find_stage (teachers, BC_TRACE_DEED, "met een kaart"),
                            find_stage (teachers, BC_TRACE_GROUP, "5/6")));
  g_assert_true (has_arrow (leaders, find_stage (leaders, BC_TRACE_DEED, "met een kaart"),
                            find_stage (leaders, BC_TRACE_GROUP, "A group")));
  g_assert_false (says (leaders, "5/6"));
}

static void
test_what_is_not_there_has_an_empty_path (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcTrace) trace = find (fixture, "nothing");

  g_assert_cmpuint (trace->stops->len, ==, 0);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/trace/the-path-goes-from-a-note-to-an-agreement-and-back-to-the-group",
       test_the_path_goes_from_a_note_to_an_agreement_and_back_to_the_group);
  ADD ("/trace/the-path-is-the-same-from-any-stop", test_the_path_is_the_same_from_any_stop);
  ADD ("/trace/a-question-that-is-not-shared-leaves-no-trace-for-a-colleague",
       test_a_question_that_is_not_shared_leaves_no_trace_for_a_colleague);
  ADD ("/trace/a-colleague-reads-a-shared-question-without-names-and-not-the-note",
       test_a_colleague_reads_a_shared_question_without_names_and_not_the_note);
  ADD ("/trace/the-school-leader-sees-a-number-of-questions-and-nothing-of-them",
       test_the_school_leader_sees_a_number_of_questions_and_nothing_of_them);
  ADD ("/trace/the-school-leader-does-not-read-of-which-group-an-agreement-is",
       test_the_school_leader_does_not_read_of_which_group_an_agreement_is);
  ADD ("/trace/what-is-not-there-has-an-empty-path", test_what_is_not_there_has_an_empty_path);
  return g_test_run ();
}
