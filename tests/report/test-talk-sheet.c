/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/report/report-helpers.h"

#include "report/bc-report-error.h"
#include "report/bc-talk-sheet.h"

static BcTalkSheet *
make_sheet (guint questions)
{
  BcTalkSheet *sheet =
    bc_talk_sheet_new ("Kindgesprek · Saar van Zonneveld", "24 november", "Onderaan");

  for (guint i = 0; i < questions; i++)
    {
      g_autofree char *question =
        g_strdup_printf ("Vraag%02u: wat helpt jou als het even niet lukt?", i);

      bc_talk_sheet_add_question (sheet, question);
    }
  return sheet;
}

static void
test_the_questions_are_on_one_page_with_the_name_and_the_day (void)
{
  g_autoptr (BcTalkSheet) sheet = make_sheet (6);
  g_autoptr (GFile) file = report_output ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  const char *said[] = { "Kindgesprek", "Saar van Zonneveld",     "24 november",
                         "Onderaan",    "Vraag00: wat helpt jou", "Vraag05: wat helpt jou" };

  g_assert_true (bc_talk_sheet_write_pdf (sheet, file, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (report_count_pages (file, FALSE), ==, 1);
  text = report_read (file, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    g_assert_nonnull (strstr (text, said[i]));
}

/* How many rules are drawn, from the lines of the page as a program of the distribution sees them.
 */
static guint
count_rules (guint questions)
{
  g_autoptr (BcTalkSheet) sheet = make_sheet (questions);
  g_autofree char *folder = g_dir_make_tmp ("bc-sheet-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.svg", NULL);
  g_autoptr (GFile) pdf = report_output ();
  const char *command[] = { "pdftocairo", "-svg", "FILE", path, NULL };
  g_autofree char *said = NULL;
  g_autofree char *svg = NULL;
  guint rules = 0;

  g_assert_true (bc_talk_sheet_write_pdf (sheet, pdf, NULL));
  said = report_ask (command, pdf);
  g_assert_true (g_file_get_contents (path, &svg, NULL, NULL));
  for (const char *at = svg; (at = strstr (at, "stroke-width")) != NULL; at++)
    rules++;
  g_unlink (path);
  g_rmdir (folder);
  return rules;
}

static void
test_every_question_has_room_to_write (void)
{
  guint questions[] = { 1, 5, 12, 16 };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    g_assert_cmpuint (count_rules (questions[i]), >=, questions[i]);
  g_assert_cmpuint (count_rules (5), >=, 10);
}

static void
test_without_questions_it_is_a_page_to_write_on (void)
{
  g_assert_cmpuint (count_rules (0), >, 10);
}

static void
test_more_questions_than_fit_are_told (void)
{
  g_autoptr (BcTalkSheet) sheet = make_sheet (60);
  g_autoptr (GFile) file = report_output ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) again = NULL;
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GRegex) number = g_regex_new ("about ([0-9]+) questions", 0, 0, NULL);
  g_autoptr (BcTalkSheet) fewer = NULL;
  g_autofree char *many = NULL;

  g_assert_false (bc_talk_sheet_fits (sheet, &error));
  g_assert_error (error, BC_REPORT_ERROR, BC_REPORT_ERROR_TOO_LONG);
  g_assert_false (bc_talk_sheet_write_pdf (sheet, file, &again));
  g_assert_false (g_file_query_exists (file, NULL));
  g_assert_true (g_regex_match (number, error->message, 0, &match));
  many = g_match_info_fetch (match, 1);
  fewer = make_sheet (60 - (guint) g_ascii_strtoull (many, NULL, 10));
  g_assert_true (bc_talk_sheet_fits (fewer, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/talk-sheet/one-page-with-name-and-day",
                   test_the_questions_are_on_one_page_with_the_name_and_the_day);
  g_test_add_func ("/talk-sheet/room-to-write", test_every_question_has_room_to_write);
  g_test_add_func ("/talk-sheet/without-questions",
                   test_without_questions_it_is_a_page_to_write_on);
  g_test_add_func ("/talk-sheet/more-than-fit", test_more_questions_than_fit_are_told);
  return g_test_run ();
}
