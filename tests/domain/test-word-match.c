/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-word-match.h"

static void
assert_finds (const char *query, const char *text, gboolean finds)
{
  g_autoptr (BcWordMatch) match = bc_word_match_new (query);

  if (bc_word_match_finds (match, text) != finds)
    g_error ("“%s” in “%s”: %s expected", query, text, finds ? "found" : "not found");
}

static void
assert_markup (const char *query, const char *text, guint length, const char *expected)
{
  g_autoptr (BcWordMatch) match = bc_word_match_new (query);
  g_autofree char *markup = bc_word_match_dup_markup (match, text, length);

  g_assert_cmpstr (markup, ==, expected);
}

static void
test_each_word_begins_a_word_of_the_text (void)
{
  assert_finds ("leg kind", "Het kind legt uit", TRUE);
  assert_finds ("egt", "Het kind legt uit", FALSE);
  assert_finds ("leg hond", "Het kind legt uit", FALSE);
  assert_finds ("5/6", "Groep 5/6", TRUE);
  assert_finds ("hooi", "Zoë d’Hooibeek", TRUE);
}

static void
test_the_words_that_are_there_are_counted (void)
{
  g_autoptr (BcWordMatch) match = bc_word_match_new ("leg hond kind");

  g_assert_cmpuint (bc_word_match_count (match, "Het kind legt uit"), ==, 2);
  g_assert_cmpuint (bc_word_match_count (match, "kind, kind en kind"), ==, 1);
  g_assert_cmpuint (bc_word_match_count (match, ""), ==, 0);
}

static void
test_capitals_and_accents_make_no_difference (void)
{
  assert_finds ("zoe", "ZOË", TRUE);
  assert_finds ("ZOË", "zoe", TRUE);
  assert_finds ("zoe\xcc\x88", "Zoë", TRUE);
  assert_finds ("zoë", "zoe\xcc\x88", TRUE);
  assert_finds ("een", "één", TRUE);
}

static void
test_nothing_is_in_no_text (void)
{
  static const char *const none[] = { "", " ", "\"*()", "🙂", "\xff", "\xcc\x81", "--" };

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    assert_finds (none[i], "Het kind legt uit", FALSE);
  assert_finds ("kind", "", FALSE);
  assert_finds ("kind", "\xff kind \xfe", TRUE);
}

static void
test_the_words_are_marked_and_the_rest_is_safe (void)
{
  assert_markup ("kind", "Een <b> & kind", 100, "Een &lt;b&gt; &amp; <b>kind</b>");
  assert_markup ("kin", "kind\nen kínderen", 100, "<b>kind</b> en <b>kínderen</b>");
  assert_markup ("", "Het kind", 100, "Het kind");
}

static void
test_what_is_long_is_cut_at_a_word (void)
{
  g_autofree char *before = g_strnfill (200, 'a');
  g_autofree char *long_text = g_strdup_printf ("%s een twee kind drie", before);

  assert_markup ("een", "een twee drie", 5, "<b>een</b> twee…");
  assert_markup ("kind", long_text, 12, "… een twee <b>kind</b>…");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-match/each word begins a word of the text",
                   test_each_word_begins_a_word_of_the_text);
  g_test_add_func ("/word-match/the words that are there are counted",
                   test_the_words_that_are_there_are_counted);
  g_test_add_func ("/word-match/capitals and accents make no difference",
                   test_capitals_and_accents_make_no_difference);
  g_test_add_func ("/word-match/nothing is in no text", test_nothing_is_in_no_text);
  g_test_add_func ("/word-match/the words are marked and the rest is safe",
                   test_the_words_are_marked_and_the_rest_is_safe);
  g_test_add_func ("/word-match/what is long is cut at a word", test_what_is_long_is_cut_at_a_word);
  return g_test_run ();
}
