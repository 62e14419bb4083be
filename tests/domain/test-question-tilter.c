/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-question-tilter.h"
#include "domain/bc-text-words.h"

#define ASKED_BACK "What now?"

/* Whether @pattern is found in @text; "he" and names are children. */
static gboolean
finds (const char *pattern, const char *text)
{
  g_autoptr (BcQuestionTilter) tilter = bc_question_tilter_new ();
  g_autoptr (GPtrArray) found = NULL;

  bc_question_tilter_add_child (tilter, "hij/haar");
  bc_question_tilter_add_child (tilter, "dit ? kind");
  bc_question_tilter_add_child (tilter, "^");
  g_assert_true (bc_question_tilter_add (tilter, pattern, ASKED_BACK));
  found = bc_question_tilter_find (tilter, text);
  return found->len == 1 && g_str_equal (found->pdata[0], ASKED_BACK);
}

static void
test_words_are_read_without_capitals_accents_and_apostrophes (void)
{
  g_assert_true (finds ("een idee", "Eén IDÉE!"));
  g_assert_true (finds ("zo'n vraag", "zo’n vraag"));
  g_assert_true (finds ("een idee", "e\xcc\x81\xc3\xa9n ide\xcc\x88\x65"));
  g_assert_true (finds ("ijs eten", "ĳs eten"));
}

static void
test_a_slip_in_a_long_word_is_forgiven (void)
{
  const char *const near[] = { "probleem", "problee", "probleeem", "porbleem", "probleam" };

  for (guint i = 0; i < G_N_ELEMENTS (near); i++)
    g_assert_true (finds ("probleem", near[i]));
  g_assert_false (finds ("probleem", "proble"));
  g_assert_false (finds ("probleem", "porbelem"));
}

static void
test_a_short_word_must_be_right (void)
{
  g_assert_true (finds ("plek", "plek"));
  g_assert_false (finds ("plek", "plak"));
  g_assert_false (finds ("plek", "plekk"));
}

static void
test_a_stem_takes_any_ending_and_forgives_a_slip (void)
{
  g_assert_true (finds ("therapie*", "therapie"));
  g_assert_true (finds ("therapie*", "therapieën"));
  g_assert_true (finds ("therapie*", "terapieën"));
  g_assert_true (finds ("therapie*", "therpaievorm"));
  g_assert_false (finds ("therapie*", "thema"));
}

static void
test_words_between_are_allowed_where_the_pattern_says_so (void)
{
  g_assert_true (finds ("wat … probleem", "wat is nou precies het probleem"));
  g_assert_false (finds ("wat … probleem", "wat is nou nou precies het probleem"));
  g_assert_true (finds ("wat … … probleem", "wat is nou nou precies het probleem"));
  g_assert_false (finds ("wat probleem", "wat een probleem"));
  g_assert_true (finds ("wat (nou/toch) heeft", "wat toch nou toch heeft"));
  g_assert_true (finds ("wat (nou/toch) heeft", "wat heeft"));
}

static void
test_a_child_may_be_named_in_each_way (void)
{
  g_assert_true (finds ("met @", "met haar"));
  g_assert_true (finds ("met @", "met dit drukke kind"));
  g_assert_true (finds ("met @", "rekenen met Noor"));
  g_assert_false (finds ("met @", "met noord"));
  g_assert_false (finds ("met @", "met dit digibord"));
  g_assert_true (finds ("heeft @ dan", "heeft dit kind dan"));
}

static void
test_the_first_word_of_a_sentence_is_no_name (void)
{
  g_assert_false (finds ("^ is", "Het is warm. Morgen is het koud"));
  g_assert_true (finds ("^ is", "Vandaag dacht ik dat Noor is gegroeid"));
}

static void
test_a_pattern_stays_within_its_sentence (void)
{
  g_assert_false (finds ("wat … probleem", "Weet je wat? Dat is geen probleem."));
  g_assert_false (finds ("wat … probleem", "weet je wat\ngeen probleem"));
  g_assert_true (finds ("wat … probleem", "weet je wat, geen probleem"));
  g_assert_true (finds ("wat heeft @ .", "wat heeft hij, denk je?"));
  g_assert_false (finds ("wat heeft @ .", "wat heeft hij nodig?"));
}

static void
test_a_forbidden_word_takes_it_back (void)
{
  g_assert_true (finds ("welke expert -museum", "welke expert komt er"));
  g_assert_false (finds ("welke expert -museum", "welke expert van het museum komt er"));
  g_assert_true (finds ("welke expert -museum", "Welke expert komt er? Het museum belde."));
}

static void
test_the_last_question_of_a_text_comes_first (void)
{
  g_autoptr (BcQuestionTilter) tilter = bc_question_tilter_new ();
  g_autoptr (GPtrArray) found = NULL;

  bc_question_tilter_add (tilter, "een", "1");
  bc_question_tilter_add (tilter, "twee", "2");
  bc_question_tilter_add (tilter, "ook twee", "2");
  found = bc_question_tilter_find (tilter, "Een. Twee. En ook twee.");
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpstr (found->pdata[0], ==, "2");
  g_assert_cmpstr (found->pdata[1], ==, "1");
}

static void
test_a_pattern_without_words_is_refused (void)
{
  g_autoptr (BcQuestionTilter) tilter = bc_question_tilter_new ();
  const char *const empty[] = { "", "  ", "…", "@", "^", ".", "-niet", "()", "/", "? …", "*" };

  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    g_assert_false (bc_question_tilter_add (tilter, empty[i], ASKED_BACK));
  g_assert_false (bc_question_tilter_add_child (tilter, ""));
  g_assert_false (bc_question_tilter_add_child (tilter, "met @"));
}

/* Ends at all: a search that tried every way would outlast the day. */
static void
test_a_wild_pattern_and_an_endless_text_do_no_harm (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "a ");
  g_assert_false (finds ("a … a … a … a … a … a … a … a … a … a … a … b", text->str));
  g_assert_false (finds ("(a) … (a) … (a) … (a) … (a) … (a) b", text->str));
  g_string_append (text, "wat nu");
  g_assert_true (finds ("wat nu", text->str));
  g_assert_true (finds ("wat nu", "wat \xff\xfe nu\xc3"));
  g_assert_true (finds ("wat nu", "\xff wat nu \xc3"));
}

static void
test_words_know_where_they_stood (void)
{
  g_autoptr (BcTextWords) words = bc_text_words_new ("Ja, Noor. En  toen");

  g_assert_cmpuint (words->n_words, ==, 4);
  g_assert_true (words->words[0].first);
  g_assert_true (words->words[0].ends_clause && !words->words[0].ends_sentence);
  g_assert_true (words->words[1].capital && !words->words[1].first);
  g_assert_true (words->words[1].ends_sentence);
  g_assert_true (words->words[2].first);
  g_assert_true (words->words[3].ends_sentence);
  g_assert_cmpuint (words->words[1].length, ==, 4);
  g_assert_true (words->words[1].letters[0] == 'n');
}

#define ADD(path, function) g_test_add_func ("/question-tilter/" path, function)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("words-are-read-without-capitals-accents-and-apostrophes",
       test_words_are_read_without_capitals_accents_and_apostrophes);
  ADD ("a-slip-in-a-long-word-is-forgiven", test_a_slip_in_a_long_word_is_forgiven);
  ADD ("a-short-word-must-be-right", test_a_short_word_must_be_right);
  ADD ("a-stem-takes-any-ending-and-forgives-a-slip",
       test_a_stem_takes_any_ending_and_forgives_a_slip);
  ADD ("words-between-are-allowed-where-the-pattern-says-so",
       test_words_between_are_allowed_where_the_pattern_says_so);
  ADD ("a-child-may-be-named-in-each-way", test_a_child_may_be_named_in_each_way);
  ADD ("the-first-word-of-a-sentence-is-no-name", test_the_first_word_of_a_sentence_is_no_name);
  ADD ("a-pattern-stays-within-its-sentence", test_a_pattern_stays_within_its_sentence);
  ADD ("a-forbidden-word-takes-it-back", test_a_forbidden_word_takes_it_back);
  ADD ("the-last-question-of-a-text-comes-first", test_the_last_question_of_a_text_comes_first);
  ADD ("a-pattern-without-words-is-refused", test_a_pattern_without_words_is_refused);
  ADD ("a-wild-pattern-and-an-endless-text-do-no-harm",
       test_a_wild_pattern_and_an_endless_text_do_no_harm);
  ADD ("words-know-where-they-stood", test_words_know_where_they_stood);
  return g_test_run ();
}
