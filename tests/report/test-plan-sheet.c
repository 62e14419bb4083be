/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/report/report-helpers.h"

#include "report/bc-plan-sheet.h"
#include "report/bc-report-error.h"
#include "tests/test-folder.h"

static const char *const short_texts[] = {
  "Telt handig tot honderd.", "Blok vier.", "Eerst voordoen, dan samen.", "Aan de ronde tafel.",
  "In week zes, met een gesprekje.",
};

static BcPlanSheet *
make_sheet (guint columns, const char *approach)
{
  BcPlanSheet *sheet = bc_plan_sheet_new ("Groepsplan rekenen · Groep 5", "De Vlieger", "Onderaan");

  for (guint i = 0; i < columns; i++)
    {
      g_autofree char *name = g_strdup_printf ("Cluster %c", 'A' + i);
      const char *cells[BC_PLAN_SHEET_ROWS] = { "Saar Zonneveld, Jip de Boer" };

      memcpy (cells + 1, short_texts, sizeof short_texts);
      if (i == columns - 1)
        cells[3] = approach;
      cells[BC_PLAN_SHEET_ARRANGEMENT] = i == 0 ? "Elke dag even vooraf." : "";
      cells[BC_PLAN_SHEET_CARDS] = "";
      bc_plan_sheet_add_cluster (sheet, name, cells);
    }
  return sheet;
}

static void
write_sheet (BcPlanSheet *sheet, GFile *file)
{
  g_autoptr (GError) error = NULL;

  bc_plan_sheet_write_pdf (sheet, file, &error);
  g_assert_no_error (error);
}

static void
test_the_plan_is_one_page_and_says_everything (void)
{
  g_autoptr (BcPlanSheet) sheet = make_sheet (3, "Korte instructie\nen dan samen onderzoeken.");
  g_autoptr (GFile) file = report_output ();
  g_autofree char *text = NULL;
  const char *said[] = { "Groepsplan rekenen", "De Vlieger", "Onderaan", "Cluster A", "Cluster B",
                         "Cluster C", "Saar Zonneveld", "Telt handig", "Blok vier",
                         "Korte instructie", "samen onderzoeken", "ronde tafel", "week zes" };

  write_sheet (sheet, file);
  g_assert_cmpuint (report_count_pages (file, TRUE), ==, 1);
  text = report_read (file, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    g_assert_nonnull (strstr (text, said[i]));
}

static char *
repeat (const char *words, guint times)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append_printf (text, "%s ", words);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_a_longer_text_shrinks_and_stays_on_one_page (void)
{
  g_autofree char *longer = repeat ("Elke dag even samen hardop denken bij de eerste som.", 30);
  g_autoptr (BcPlanSheet) sheet = make_sheet (3, longer);
  g_autoptr (GFile) file = report_output ();

  write_sheet (sheet, file);
  g_assert_cmpuint (report_count_pages (file, TRUE), ==, 1);
}

static void
test_a_text_that_is_too_long_is_named_and_the_old_file_stays (void)
{
  g_autofree char *endless = repeat ("Elke dag even samen hardop denken bij de eerste som.", 200);
  g_autoptr (BcPlanSheet) good = make_sheet (3, "Kort.");
  g_autoptr (BcPlanSheet) bad = make_sheet (3, endless);
  g_autoptr (GFile) file = report_output ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) again = NULL;
  g_autofree char *text = NULL;
  guint cluster = 9, row = 9;

  write_sheet (good, file);
  g_assert_false (bc_plan_sheet_write_pdf (bad, file, &error));
  g_assert_error (error, BC_REPORT_ERROR, BC_REPORT_ERROR_TOO_LONG);
  g_assert_nonnull (strstr (error->message, "Approach"));
  g_assert_nonnull (strstr (error->message, "Cluster C"));
  g_assert_false (bc_plan_sheet_fits (bad, &cluster, &row, &again));
  g_assert_cmpuint (cluster, ==, 2);
  g_assert_cmpuint (row, ==, 3);
  text = report_read (file, NULL);
  g_assert_nonnull (strstr (text, "Kort."));
}

static void
test_awkward_texts_are_put_on_paper (void)
{
  g_autofree char *word = g_strnfill (500, 'w');
  g_autofree char *awkward = g_strdup_printf ("%s\n\n\tשלום 🌈 naïef\x01\x02 einde", word);
  g_autoptr (BcPlanSheet) sheet = make_sheet (6, awkward);
  g_autoptr (GFile) file = report_output ();
  g_autofree char *text = NULL;

  write_sheet (sheet, file);
  g_assert_cmpuint (report_count_pages (file, TRUE), ==, 1);
  text = report_read (file, NULL);
  g_assert_nonnull (strstr (text, "einde"));
}

static void
test_a_place_that_cannot_be_written_gives_a_sentence (void)
{
  g_autoptr (BcPlanSheet) sheet = make_sheet (1, "Kort.");
  const char *places[] = { "/dev/full", "/nergens/map/plan.pdf" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (places[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (bc_plan_sheet_write_pdf (sheet, file, &error));
      g_assert_error (error, BC_REPORT_ERROR, BC_REPORT_ERROR_NOT_WRITTEN);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan-sheet/the-plan-is-one-page-and-says-everything",
                   test_the_plan_is_one_page_and_says_everything);
  g_test_add_func ("/plan-sheet/a-longer-text-shrinks-and-stays-on-one-page",
                   test_a_longer_text_shrinks_and_stays_on_one_page);
  g_test_add_func ("/plan-sheet/a-text-that-is-too-long-is-named-and-the-old-file-stays",
                   test_a_text_that_is_too_long_is_named_and_the_old_file_stays);
  g_test_add_func ("/plan-sheet/awkward-texts-are-put-on-paper",
                   test_awkward_texts_are_put_on_paper);
  g_test_add_func ("/plan-sheet/a-place-that-cannot-be-written-gives-a-sentence",
                   test_a_place_that_cannot_be_written_gives_a_sentence);
  return g_test_run ();
}
