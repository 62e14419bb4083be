/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-like-questions.h"

/* Of group "a" and group "b"; @shared is "" where they do not ask alike. */
typedef struct
{
  const char *one;
  const char *one_tags;
  const char *other;
  const char *other_tags;
  const char *shared;
} Case;

static const Case cases[] = {
  { "Hoe houd ik mijn instructie kort en toch duidelijk?", "",
    "Hoe maak ik mijn uitleg korter en duidelijker?", "", "kort|duidelijk" },
  { "Hoe laat ik kinderen zelfstandig werken aan de weektaak?", "",
    "Wat helpt om langer zelfstandig door te werken?", "", "zelfstandig|werken" },
  { "Hoe begin ik rustig na de gymles?", "starting", "Hoe krijg ik de start rustig?", "starting",
    "rustig|starting" },
  { "Wie denkt mee?", "starting\ninstruction", "Hoe doe jij dit?", "instruction\nstarting",
    "starting|instruction" },
  { "Hoe geef ik complimenten die helpen?", "", "Hoe praat ik met ouders over complimenten?", "",
    "" },
  { "Hoe help ik kinderen die veel vragen?", "", "Hoe help ik kinderen die weinig vragen?", "",
    "" },
  { "Wat kan ik beter doen in mijn groep?", "", "Wat moet ik anders doen met mijn groep?", "",
    "" },
  { "Hoe begin ik de dag?", "starting", "Wie helpt mij met spelling?", "starting", "" },
  { "", "", "", "", "" },
};

static char *
dup_reasons (const BcLikeness *likeness)
{
  g_autofree char *words = g_strjoinv ("|", likeness->words);
  g_autofree char *tags = g_strjoinv ("|", likeness->tags);

  return g_strconcat (words, *words != '\0' && *tags != '\0' ? "|" : "", tags, NULL);
}

static void
test_two_groups_ask_alike_by_words_and_tags_that_are_told (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BcLikeQuestions) questions = bc_like_questions_new ();
      g_autoptr (GPtrArray) found = NULL;
      g_autofree char *reasons = NULL;

      bc_like_questions_add (questions, "1", "a", cases[i].one, cases[i].one_tags);
      bc_like_questions_add (questions, "2", "b", cases[i].other, cases[i].other_tags);
      found = bc_like_questions_find (questions);
      reasons = found->len > 0 ? dup_reasons (found->pdata[0]) : g_strdup ("");
      g_assert_cmpstr (reasons, ==, cases[i].shared);
    }
}

static void
test_one_group_alone_asks_no_question_of_the_school (void)
{
  g_autoptr (BcLikeQuestions) questions = bc_like_questions_new ();
  g_autoptr (GPtrArray) found = NULL;

  bc_like_questions_add (questions, "1", "a", cases[0].one, "");
  bc_like_questions_add (questions, "2", "a", cases[0].other, "");
  found = bc_like_questions_find (questions);
  g_assert_cmpuint (found->len, ==, 0);
}

static void
test_a_question_is_gathered_once (void)
{
  g_autoptr (BcLikeQuestions) questions = bc_like_questions_new ();
  g_autoptr (GPtrArray) found = NULL;
  const BcLikeness *first;

  bc_like_questions_add (questions, "1", "a", cases[0].one, "");
  bc_like_questions_add (questions, "2", "a", cases[0].other, "");
  bc_like_questions_add (questions, "3", "b", cases[0].other, "");
  bc_like_questions_add (questions, "4", "c", cases[1].one, "");
  bc_like_questions_add (questions, "5", "d", cases[1].other, "");
  bc_like_questions_add (questions, "6", "e", "Hoe praat ik met ouders?", "");
  found = bc_like_questions_find (questions);
  g_assert_cmpuint (found->len, ==, 2);
  first = found->pdata[0];
  g_assert_cmpuint (first->ids->len, ==, 3);
  g_assert_cmpuint (first->n_sources, ==, 2);
  g_assert_cmpuint (((BcLikeness *) found->pdata[1])->ids->len, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/like-questions/two-groups-ask-alike-by-words-and-tags-that-are-told",
                   test_two_groups_ask_alike_by_words_and_tags_that_are_told);
  g_test_add_func ("/like-questions/one-group-alone-asks-no-question-of-the-school",
                   test_one_group_alone_asks_no_question_of_the_school);
  g_test_add_func ("/like-questions/a-question-is-gathered-once",
                   test_a_question_is_gathered_once);
  return g_test_run ();
}
