/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-need-hints.h"
#include "domain/bc-terms.h"

static BcNeedFacts
need (const char *kind)
{
  return (BcNeedFacts){ kind, bc_need_about_of_kind (kind), FALSE };
}

/* The article warns for needs that are one-sidedly defined as goals of leerstof. */
static void
test_needs_that_are_all_about_content_give_a_hint (void)
{
  BcNeedFacts needs[] = { need (BC_NEED_TASK), need (BC_NEED_ACTIVITY), need (BC_NEED_MATERIAL) };

  for (guint n = 1; n <= G_N_ELEMENTS (needs); n++)
    g_assert_cmpint (bc_need_hint (needs, n), ==, BC_NEED_HINT_ONLY_CONTENT);
}

static void
test_what_the_teacher_does_takes_every_hint_away (void)
{
  const char *by_teacher[] = { BC_NEED_TEACHER, BC_NEED_INSTRUCTION, BC_NEED_FEEDBACK };

  for (guint i = 0; i < G_N_ELEMENTS (by_teacher); i++)
    {
      BcNeedFacts needs[] = { need (BC_NEED_TASK), need (BC_NEED_SETTING), need (by_teacher[i]) };

      g_assert_cmpint (bc_need_hint (needs, 2), ==, BC_NEED_HINT_NO_TEACHER);
      g_assert_cmpint (bc_need_hint (needs, 3), ==, BC_NEED_HINT_NONE);
    }
}

static void
test_others_than_the_teacher_leave_the_question_what_the_teacher_does (void)
{
  BcNeedFacts needs[] = { need (BC_NEED_PEERS), need (BC_NEED_PARENTS), need (BC_NEED_TIME) };

  g_assert_cmpint (bc_need_hint (needs, G_N_ELEMENTS (needs)), ==, BC_NEED_HINT_NO_TEACHER);
}

static void
test_without_needs_or_with_an_unclear_one_nothing_is_said (void)
{
  BcNeedFacts needs[] = { need (BC_NEED_TASK), need ("") };

  g_assert_cmpint (bc_need_hint (NULL, 0), ==, BC_NEED_HINT_NONE);
  g_assert_cmpint (bc_need_hint (needs, 2), ==, BC_NEED_HINT_NONE);
}

static void
test_what_the_school_says_a_need_is_about_counts (void)
{
  BcNeedFacts needs[] = { { BC_NEED_TASK, BC_NEED_ABOUT_CONDITIONS, FALSE } };

  g_assert_cmpint (bc_need_hint (needs, 1), ==, BC_NEED_HINT_NO_TEACHER);
  g_assert_cmpint (bc_need_about_from_word ("people"), ==, BC_NEED_ABOUT_PEOPLE);
  g_assert_cmpint (bc_need_about_from_word ("weather"), ==, BC_NEED_ABOUT_UNKNOWN);
  g_assert_cmpint (bc_need_about_from_word (NULL), ==, BC_NEED_ABOUT_UNKNOWN);
}

/* The article: what the teacher does must not escape attention. So a need says it by itself, or
 * there is room for it with a question in it. */
static void
test_each_need_says_what_the_teacher_does_or_asks (void)
{
  const char *by_itself[] = { BC_NEED_TEACHER, BC_NEED_INSTRUCTION, BC_NEED_FEEDBACK };
  const char *asks[] = { BC_NEED_TASK, BC_NEED_ACTIVITY, BC_NEED_MATERIAL, BC_NEED_PEERS,
                         BC_NEED_PARENTS, BC_NEED_SETTING, BC_NEED_TIME, "" };
  BcNeedFacts needs[] = { need (BC_NEED_TASK), need (BC_NEED_MATERIAL) };

  for (guint i = 0; i < G_N_ELEMENTS (by_itself); i++)
    g_assert_false (bc_need_asks_deed (by_itself[i]));
  for (guint i = 0; i < G_N_ELEMENTS (asks); i++)
    g_assert_true (bc_need_asks_deed (asks[i]));
  needs[1].has_deed = TRUE;
  g_assert_cmpint (bc_need_hint (needs, 1), ==, BC_NEED_HINT_ONLY_CONTENT);
  g_assert_cmpint (bc_need_hint (needs, 2), ==, BC_NEED_HINT_NONE);
}

static void
test_every_kind_of_need_is_about_something (void)
{
  g_autofree const char **kinds = bc_term_words (BC_TERM_NEED);

  for (guint i = 0; kinds[i] != NULL; i++)
    g_assert_cmpint (bc_need_about_of_kind (kinds[i]), !=, BC_NEED_ABOUT_UNKNOWN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/need-hints/all-about-content",
                   test_needs_that_are_all_about_content_give_a_hint);
  g_test_add_func ("/need-hints/the-teacher-takes-every-hint-away",
                   test_what_the_teacher_does_takes_every_hint_away);
  g_test_add_func ("/need-hints/others-leave-the-question",
                   test_others_than_the_teacher_leave_the_question_what_the_teacher_does);
  g_test_add_func ("/need-hints/nothing-is-said",
                   test_without_needs_or_with_an_unclear_one_nothing_is_said);
  g_test_add_func ("/need-hints/what-the-school-says-counts",
                   test_what_the_school_says_a_need_is_about_counts);
  g_test_add_func ("/need-hints/each-need-says-what-the-teacher-does-or-asks",
                   test_each_need_says_what_the_teacher_does_or_asks);
  g_test_add_func ("/need-hints/every-kind-is-about-something",
                   test_every_kind_of_need_is_about_something);
  return g_test_run ();
}
