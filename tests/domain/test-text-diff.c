/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "domain/bc-text-diff.h"

/* The pieces in a line: kept words as they are, [-removed-] and {+added+}. */
static char *
compare (const char *before, const char *after)
{
  g_autoptr (GPtrArray) pieces = bc_text_diff (before, after);
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < pieces->len; i++)
    {
      BcTextPiece *piece = pieces->pdata[i];
      const char *formats[] = { "%s", "[-%s-]", "{+%s+}" };

      g_string_append_printf (line, formats[piece->change], piece->text);
    }
  return g_string_free (line, FALSE);
}

static void
assert_compared (const char *before, const char *after, const char *expected)
{
  g_autofree char *line = compare (before, after);

  g_assert_cmpstr (line, ==, expected);
}

static void
test_what_stays_is_told_apart_from_what_came_and_went (void)
{
  assert_compared ("Elke dag een kwartier", "Elke dag een kwartier", "Elke dag een kwartier");
  assert_compared ("Elke dag een kwartier", "Elke dag tien minuten",
                   "Elke dag [-een kwartier-]{+tien minuten+}");
  assert_compared ("Samen doen, dan zelf.", "Voordoen, samen doen, dan zelf.",
                   "[-Samen -]{+Voordoen, samen +}doen, dan zelf.");
  assert_compared ("een twee drie vier", "een drie vijf vier", "een [-twee -]drie {+vijf +}vier");
}

static void
test_a_text_that_begins_or_is_emptied_is_wholly_new_or_gone (void)
{
  assert_compared ("", "", "");
  assert_compared ("", "Een doel", "{+Een doel+}");
  assert_compared ("Een doel", "", "[-Een doel-]");
}

static void
test_a_word_added_behind_the_last_leaves_the_last_alone (void)
{
  assert_compared ("met de stappenkaart", "met de stappenkaart erbij",
                   "met de stappenkaart {+erbij+}");
  assert_compared ("met de stappenkaart erbij", "met de stappenkaart",
                   "met de stappenkaart[-erbij-]");
}

static void
test_only_blanks_are_no_change (void)
{
  assert_compared ("een  twee\ndrie", "een twee drie", "een twee drie");
  g_assert_true (bc_text_has_same_words ("een  twee\ndrie ", " een twee drie"));
  g_assert_true (bc_text_has_same_words ("", " \n"));
  g_assert_false (bc_text_has_same_words ("een twee", "een twee drie"));
  g_assert_false (bc_text_has_same_words ("een twee", "een drie"));
}

static void
test_letters_of_other_languages_are_letters (void)
{
  assert_compared ("Zoë leest ’s ochtends", "Zoé leest ’s\u00a0ochtends",
                   "[-Zoë -]{+Zoé +}leest ’s\u00a0ochtends");
}

/* The older and the newer text can be put together again from the pieces. */
static void
assert_whole (const char *before, const char *after)
{
  g_autoptr (GPtrArray) pieces = bc_text_diff (before, after);
  g_autoptr (GString) older = g_string_new (NULL);
  g_autoptr (GString) newer = g_string_new (NULL);

  for (guint i = 0; i < pieces->len; i++)
    {
      BcTextPiece *piece = pieces->pdata[i];

      if (piece->change != BC_TEXT_ADDED)
        g_string_append_printf (older, "%s ", piece->text);
      if (piece->change != BC_TEXT_REMOVED)
        g_string_append (newer, piece->text);
    }
  g_assert_cmpstr (newer->str, ==, after);
  g_assert_true (bc_text_has_same_words (older->str, before));
}

static char *
make_text (GRand *random, guint words)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < words; i++)
    g_string_append_printf (text, "%sw%d", i > 0 ? " " : "", g_rand_int_range (random, 0, 6));
  return g_string_free (text, FALSE);
}

static void
test_both_texts_can_be_put_together_again (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *before = make_text (random, g_rand_int_range (random, 0, 14));
      g_autofree char *after = make_text (random, g_rand_int_range (random, 0, 14));

      assert_whole (before, after);
    }
}

static void
test_a_whole_book_pasted_in_is_compared_too (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2);
  g_autofree char *before = make_text (random, 40000);
  g_autofree char *after = make_text (random, 40000);

  assert_whole (before, after);
  assert_whole (before, "kort");
}

static void
test_the_marks_need_no_colour (void)
{
  g_autoptr (GPtrArray) pieces = bc_text_diff ("eerst <samen> doen", "eerst zelf doen");
  g_autofree char *markup = bc_text_diff_dup_markup (pieces);
  g_autofree char *words = bc_text_diff_dup_words (pieces);

  g_assert_cmpstr (markup, ==, "eerst <s>&lt;samen&gt;</s> <b><u>zelf</u></b> doen");
  g_assert_cmpstr (words, ==, "eerst [removed: <samen>] [added: zelf] doen");
}

static void
test_words_do_not_run_into_each_other (void)
{
  g_autoptr (GPtrArray) pieces = bc_text_diff ("tot tien", "tot twaalf");
  g_autoptr (GPtrArray) shorter = bc_text_diff ("tot tien samen", "tot tien");
  g_autofree char *markup = bc_text_diff_dup_markup (pieces);
  g_autofree char *shorter_markup = bc_text_diff_dup_markup (shorter);

  g_assert_cmpstr (markup, ==, "tot <s>tien</s> <b><u>twaalf</u></b>");
  g_assert_cmpstr (shorter_markup, ==, "tot tien <s>samen</s>");
}

/* Of a damaged file: the last letter promises three more bytes than there are. */
static void
test_a_broken_letter_at_the_end_is_not_read_past (void)
{
  const char before[] = "een \xf0\0xx twee";
  const char after[] = "een \xf0\0xx drie";

  g_assert_true (bc_text_has_same_words (before, after));
  g_assert_false (bc_text_has_same_words (before, "een"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-diff/what-stays-is-told-apart-from-what-came-and-went",
                   test_what_stays_is_told_apart_from_what_came_and_went);
  g_test_add_func ("/text-diff/a-text-that-begins-or-is-emptied-is-wholly-new-or-gone",
                   test_a_text_that_begins_or_is_emptied_is_wholly_new_or_gone);
  g_test_add_func ("/text-diff/a-word-added-behind-the-last-leaves-the-last-alone",
                   test_a_word_added_behind_the_last_leaves_the_last_alone);
  g_test_add_func ("/text-diff/only-blanks-are-no-change", test_only_blanks_are_no_change);
  g_test_add_func ("/text-diff/letters-of-other-languages-are-letters",
                   test_letters_of_other_languages_are_letters);
  g_test_add_func ("/text-diff/both-texts-can-be-put-together-again",
                   test_both_texts_can_be_put_together_again);
  g_test_add_func ("/text-diff/a-whole-book-pasted-in-is-compared-too",
                   test_a_whole_book_pasted_in_is_compared_too);
  g_test_add_func ("/text-diff/the-marks-need-no-colour", test_the_marks_need_no_colour);
  g_test_add_func ("/text-diff/words-do-not-run-into-each-other",
                   test_words_do_not_run_into_each_other);
  g_test_add_func ("/text-diff/a-broken-letter-at-the-end-is-not-read-past",
                   test_a_broken_letter_at_the_end_is_not_read_past);
  return g_test_run ();
}
