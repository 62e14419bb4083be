/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "domain/bc-terms.h"
#include "school/bc-acting.h"
#include "school/bc-group-plan.h"

#define YESTERDAY "2026-11-23"

static BcPlan *
get_plan (DemoSchool *demo, BcEdits *edits)
{
  g_autoptr (BcGroupPlan) plan = bc_group_plan_open (edits, demo->group, demo->period, NULL);

  return g_object_ref (bc_group_plan_get_plan (plan));
}

/* A cluster of which nothing was said yet. */
static BcCluster *
add_cluster (BcEdits *edits, BcPlan *plan)
{
  BcCluster *cluster = bc_record_new (BC_TYPE_CLUSTER);

  bc_record_set_text (cluster, BC_CLUSTER_PLAN, bc_record_get_id (plan));
  bc_edits_begin (edits, "test");
  bc_edits_add (edits, cluster);
  bc_edits_end (edits);
  return cluster;
}

static guint
count_check_ins (BcEdits *edits, BcPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) found = bc_acting_list_check_ins (edits, plan, cluster, NULL);

  return found->len;
}

static void
test_a_check_in_is_one_word_kept_with_its_day (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcPlan) plan = get_plan (demo, edits);
  g_autoptr (BcCluster) cluster = add_cluster (edits, plan);
  g_autoptr (BcCheckIn) check_in = bc_acting_get_check_in (edits, plan, cluster, DEMO_DAY);
  g_autoptr (BcCheckIn) again = NULL;

  g_assert_cmpuint (count_check_ins (edits, plan, cluster), ==, 0);
  bc_acting_say_fits (edits, check_in, BC_FITS_PARTLY);
  g_assert_cmpuint (count_check_ins (edits, plan, cluster), ==, 1);
  g_assert_cmpstr (bc_record_get_text (check_in, BC_CHECK_IN_DATE), ==, DEMO_DAY);
  g_assert_true (bc_edits_finish (edits, NULL));

  /* The same day it is the same check-in, with another word. */
  again = bc_acting_get_check_in (edits, plan, cluster, DEMO_DAY);
  g_assert_true (again == check_in);
  bc_acting_say_fits (edits, again, BC_FITS_DIFFUSE);
  g_assert_cmpuint (count_check_ins (edits, plan, cluster), ==, 1);
  g_assert_nonnull (bc_edits_undo (edits));
  g_assert_cmpstr (bc_record_get_text (check_in, BC_CHECK_IN_FITS), ==, BC_FITS_PARTLY);
  g_assert_nonnull (bc_edits_undo (edits));
  g_assert_cmpuint (count_check_ins (edits, plan, cluster), ==, 0);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_word_taken_back_leaves_nothing_but_what_was_written (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcPlan) plan = get_plan (demo, edits);
  g_autoptr (BcCluster) cluster = add_cluster (edits, plan);
  g_autoptr (BcCheckIn) check_in = bc_acting_get_check_in (edits, plan, cluster, DEMO_DAY);

  bc_acting_say_fits (edits, check_in, BC_FITS_YES);
  bc_acting_say_fits (edits, check_in, "");
  g_assert_cmpuint (count_check_ins (edits, plan, cluster), ==, 0);
  bc_acting_say_fits (edits, check_in, BC_FITS_NO);
  bc_edits_type (edits, "test", check_in, BC_CHECK_IN_CHANGE, "Korter uitleggen");
  bc_acting_say_fits (edits, check_in, "");
  g_assert_cmpuint (count_check_ins (edits, plan, cluster), ==, 1);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_check_ins_of_other_days_and_clusters_stay_apart (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcPlan) plan = get_plan (demo, edits);
  g_autoptr (BcCluster) cluster = add_cluster (edits, plan);
  g_autoptr (BcCluster) other = add_cluster (edits, plan);
  guint of_plan = count_check_ins (edits, plan, NULL);
  g_autoptr (BcCheckIn) before = bc_acting_get_check_in (edits, plan, cluster, YESTERDAY);
  g_autoptr (BcCheckIn) today = NULL;
  g_autoptr (BcCheckIn) as_a_whole = NULL;
  g_autoptr (GPtrArray) found = NULL;

  bc_acting_say_fits (edits, before, BC_FITS_NO);
  today = bc_acting_get_check_in (edits, plan, cluster, DEMO_DAY);
  bc_acting_say_fits (edits, today, BC_FITS_YES);
  found = bc_acting_list_check_ins (edits, plan, cluster, NULL);
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_true (found->pdata[0] == today && found->pdata[1] == before);
  g_assert_cmpuint (count_check_ins (edits, plan, other), ==, 0);
  g_assert_cmpuint (count_check_ins (edits, plan, NULL), ==, of_plan);
  as_a_whole = bc_acting_get_check_in (edits, plan, NULL, "2027-01-01");
  bc_acting_say_fits (edits, as_a_whole, BC_FITS_YES);
  g_assert_cmpuint (count_check_ins (edits, plan, NULL), ==, of_plan + 1);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_feedback_keeps_whose_words_it_are (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcPlan) plan = get_plan (demo, edits);
  g_autoptr (GPtrArray) before = bc_acting_list_feedback (edits, plan, NULL);
  g_autoptr (BcFeedback) draft = bc_acting_draft_feedback (plan, BC_VOICE_PARENT, "2026-11-25");
  g_autoptr (GPtrArray) empty = bc_acting_list_feedback (edits, plan, NULL);
  g_autoptr (GPtrArray) after = NULL;

  g_assert_cmpuint (empty->len, ==, before->len);
  bc_edits_type (edits, "test", draft, BC_FEEDBACK_TEXT, "Hij rekent thuis mee");
  g_assert_true (bc_edits_finish (edits, NULL));
  after = bc_acting_list_feedback (edits, plan, NULL);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  g_assert_true (after->pdata[0] == draft);
  g_assert_cmpstr (bc_record_get_text (draft, BC_FEEDBACK_SOURCE), ==, BC_VOICE_PARENT);
}

/* The article: room for experiments in the field, to give learning from below a chance. */
static void
test_an_experiment_asks_nothing_but_may_say_question_attempt_until_and_effect (DemoSchool *demo,
                                                                               gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (GPtrArray) before = bc_acting_list_experiments (edits, demo->group, NULL);
  g_autoptr (BcExperiment) draft = bc_acting_draft_experiment (
    demo->group, bc_session_get_me (demo->session), "2026-11-25");
  g_autoptr (GPtrArray) after = NULL;
  BcExperiment *read;

  bc_edits_type (edits, "test", draft, BC_EXPERIMENT_QUESTION, "Helpt tekenen bij sommen?");
  bc_edits_type (edits, "test", draft, BC_EXPERIMENT_ATTEMPT, "Elke som eerst tekenen");
  bc_edits_type (edits, "test", draft, BC_EXPERIMENT_EFFECT, "Ze praten er meer bij");
  bc_edits_begin (edits, "test");
  bc_edits_set_text (edits, draft, BC_EXPERIMENT_UNTIL, "2026-12-18");
  bc_edits_set_integer (edits, draft, BC_EXPERIMENT_DIFFUSE, TRUE);
  bc_edits_end (edits);
  g_assert_true (bc_edits_finish (edits, NULL));
  g_clear_object (&draft);
  after = bc_acting_list_experiments (edits, demo->group, NULL);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  read = after->pdata[0];
  g_assert_cmpstr (bc_record_get_text (read, BC_EXPERIMENT_QUESTION), ==,
                   "Helpt tekenen bij sommen?");
  g_assert_cmpstr (bc_record_get_text (read, BC_EXPERIMENT_UNTIL), ==, "2026-12-18");
  g_assert_cmpstr (bc_record_get_text (read, BC_EXPERIMENT_EFFECT), ==, "Ze praten er meer bij");
  g_assert_true (bc_record_get_integer (read, BC_EXPERIMENT_DIFFUSE));
}

/* The article: teachers do not get their own solutions organised. So no form stands before one. */
static void
test_a_solution_needs_a_title_alone_and_goes_from_idea_to_organised (DemoSchool *demo,
                                                                     gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  BcStaff *me = bc_session_get_me (demo->session);
  g_autoptr (BcSolution) draft = bc_acting_draft_solution (demo->group, "2026-11-25");
  const char *states[] = { BC_SOLUTION_EXPLORED, BC_SOLUTION_ORGANISED };
  g_autofree const char **words = bc_term_words (BC_TERM_SOLUTION);
  g_autoptr (GPtrArray) found = NULL;

  bc_edits_type (edits, "test", draft, BC_SOLUTION_TITLE, "Ruilmiddag met groep 7");
  g_assert_true (bc_edits_finish (edits, NULL));
  g_assert_cmpstr (bc_record_get_text (draft, BC_SOLUTION_STATE), ==, BC_SOLUTION_IDEA);
  g_assert_cmpuint (g_strv_length ((char **) words), ==, 3);
  g_assert_cmpstr (words[0], ==, BC_SOLUTION_IDEA);
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_assert_cmpstr (words[i + 1], ==, states[i]);
      bc_edits_begin (edits, "test");
      bc_edits_set_text (edits, draft, BC_SOLUTION_STATE, states[i]);
      bc_edits_end (edits);
      g_assert_true (bc_edits_finish (edits, NULL));
    }
  found = bc_acting_list_solutions (edits, me, NULL);
  g_assert_true (found->pdata[0] == draft);
  g_assert_cmpstr (bc_record_get_text (draft, BC_SOLUTION_STATE), ==, BC_SOLUTION_ORGANISED);
}

static gboolean
sees (DemoSchool *demo, const char *title)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (GPtrArray) found =
    bc_acting_list_solutions (edits, bc_session_get_me (demo->session), NULL);

  for (guint i = 0; i < found->len; i++)
    {
      if (g_str_equal (bc_record_get_text (found->pdata[i], BC_SOLUTION_TITLE), title))
        return TRUE;
    }
  return FALSE;
}

static void
become (DemoSchool *demo, const char *name)
{
  bc_session_close (demo->session);
  g_object_unref (demo->session);
  demo->session = demo_school_unlock (demo->file, name, BC_STORE_DEFAULT);
  demo->store = bc_session_get_store (demo->session);
}

static void
write_solution (DemoSchool *demo, const char *title, gboolean shared)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSolution) draft = bc_acting_draft_solution (demo->group, DEMO_DAY);

  bc_edits_type (edits, "test", draft, BC_SOLUTION_TITLE, title);
  bc_edits_begin (edits, "test");
  bc_edits_set_integer (edits, draft, BC_SOLUTION_SHARED, shared);
  bc_edits_end (edits);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_solution_is_for_others_only_when_it_is_shared (DemoSchool *demo, gconstpointer data)
{
  write_solution (demo, "Voor mezelf", FALSE);
  write_solution (demo, "Voor iedereen", TRUE);
  g_assert_true (sees (demo, "Voor mezelf"));
  g_assert_true (sees (demo, "Voor iedereen"));
  become (demo, "Joris");
  g_assert_false (sees (demo, "Voor mezelf"));
  g_assert_true (sees (demo, "Voor iedereen"));
}

#define ADD(path, function)                                                                        \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/acting/a-check-in-is-one-word-kept-with-its-day",
       test_a_check_in_is_one_word_kept_with_its_day);
  ADD ("/acting/a-word-taken-back-leaves-nothing-but-what-was-written",
       test_a_word_taken_back_leaves_nothing_but_what_was_written);
  ADD ("/acting/check-ins-of-other-days-and-clusters-stay-apart",
       test_check_ins_of_other_days_and_clusters_stay_apart);
  ADD ("/acting/feedback-keeps-whose-words-it-are", test_feedback_keeps_whose_words_it_are);
  ADD ("/acting/an-experiment-asks-nothing-but-may-say-question-attempt-until-and-effect",
       test_an_experiment_asks_nothing_but_may_say_question_attempt_until_and_effect);
  ADD ("/acting/a-solution-needs-a-title-alone-and-goes-from-idea-to-organised",
       test_a_solution_needs_a_title_alone_and_goes_from_idea_to_organised);
  ADD ("/acting/a-solution-is-for-others-only-when-it-is-shared",
       test_a_solution_is_for_others_only_when_it_is_shared);
  return g_test_run ();
}
