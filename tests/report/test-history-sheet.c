/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/school/own-plan.h"

#include <string.h>

#include "report/bc-history-document.h"
#include "school/bc-plan-history.h"

static GFile *
output (void)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-history-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "history.pdf", NULL);

  return g_file_new_for_path (path);
}

static void
clean (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  test_folder_remove (folder);
}

/* What a program of the distribution says about the file, its blanks as one. */
static char *
ask (const char *program, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  gboolean text = g_str_equal (program, "pdftotext");
  const char *argv[] = { program, path, text ? "-" : NULL, NULL };
  g_autofree char *said = NULL;
  g_auto (GStrv) words = NULL;
  GString *joined = g_string_new (NULL);
  int status = 1;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL,
                               G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &said,
                               NULL, &status, NULL));
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  words = g_strsplit_set (said, " \n\f", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", words[i]);
    }
  return g_string_free (joined, FALSE);
}

static void
assert_says (const char *text, const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” does not say “%s”", text, words);
}

static void
test_the_history_says_when_what_and_why (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcPlanHistory) history = bc_plan_history_new (own->edits, own->record);
  g_autoptr (BcAdjustment) first = NULL;
  g_autoptr (BcAdjustment) second = NULL;
  g_autoptr (BcHistorySheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = output ();
  g_autofree char *text = NULL;

  first = bc_plan_history_record (history, "In gebruik", "2027-04-02", NULL);
  own_plan_set_text (own, own->clusters->pdata[2], BC_CLUSTER_GOAL, "Telt tot tweehonderd");
  bc_group_plan_move (own->plan, own->pupils->pdata[0], own->clusters->pdata[2]);
  second = bc_plan_history_record (history, "Verder tellen", "2027-04-20", NULL);
  own_plan_set_text (own, second, BC_ADJUSTMENT_WHY, "Honderd was te makkelijk");
  own_plan_set_text (own, own->clusters->pdata[0], BC_CLUSTER_APPROACH, "Samen onderzoeken");
  sheet = bc_history_document_new (own->plan, "2027-05-01", &error);
  g_assert_no_error (error);
  g_assert_true (bc_history_sheet_write_pdf (sheet, file, &error));
  g_assert_no_error (error);
  text = ask ("pdftotext", file);
  assert_says (text, "Version 1 · 2 April In gebruik");
  assert_says (text, "Version 2 · 20 April Verder tellen Why: Honderd was te makkelijk");
  assert_says (text, "Intensive · Goal Telt tot honderd tweehonderd");
  assert_says (text, "from Basic to Intensive");
  assert_says (text, "Since then Enriched · Approach Samen onderzoeken");
  assert_says (text, "Page 1 of 1");
  clean (file);
}

static void
test_a_note_that_led_to_an_adjustment_stays_off_the_paper (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcPlanHistory) history = bc_plan_history_new (own->edits, own->record);
  g_autoptr (BcAdjustment) version =
    bc_plan_history_record (history, "Bijgesteld", "2027-04-02", NULL);
  BcNote *note = own_plan_add (own, BC_TYPE_NOTE, BC_NOTE_FACT, "Werkaantekening van mij", -1);
  g_autoptr (BcHistorySheet) sheet = NULL;
  g_autoptr (GFile) file = output ();
  g_autofree char *text = NULL;

  own_plan_set_text (own, version, BC_ADJUSTMENT_NOTE, bc_record_get_id (note));
  sheet = bc_history_document_new (own->plan, "2027-05-01", NULL);
  g_assert_true (bc_history_sheet_write_pdf (sheet, file, NULL));
  text = ask ("pdftotext", file);
  assert_says (text, "Bijgesteld");
  g_assert_null (strstr (text, "Werkaantekening"));
  clean (file);
}

static void
test_a_plan_without_versions_says_so (OwnPlan *own, gconstpointer data)
{
  g_autoptr (BcHistorySheet) sheet = bc_history_document_new (own->plan, "2027-05-01", NULL);
  g_autoptr (GFile) file = output ();
  g_autofree char *text = NULL;

  g_assert_true (bc_history_sheet_write_pdf (sheet, file, NULL));
  text = ask ("pdftotext", file);
  assert_says (text, "There is no version of this plan yet.");
  clean (file);
}

static void
test_a_long_history_goes_on_to_the_next_page (void)
{
  g_autoptr (BcHistorySheet) sheet = bc_history_sheet_new ("Titel", "Onder de titel", "Voet");
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GFile) file = output ();
  g_autofree char *info = NULL;
  g_autofree char *text = NULL;

  for (guint i = 1; i <= 1500; i++)
    g_string_append_printf (words, "woord%u ", i);
  for (guint i = 1; i <= 40; i++)
    {
      g_autofree char *name = g_strdup_printf ("Versie%u", i);

      bc_history_sheet_add (sheet, BC_HISTORY_VERSION, name);
      bc_history_sheet_add (sheet, BC_HISTORY_WORDS, "Een regel.");
    }
  bc_history_sheet_add (sheet, BC_HISTORY_CHANGE, words->str);
  g_assert_true (bc_history_sheet_write_pdf (sheet, file, NULL));
  info = ask ("pdfinfo", file);
  g_assert_true (g_regex_match_simple ("Pages: [4-9] ", info, 0, 0));
  text = ask ("pdftotext", file);
  assert_says (text, "Versie40 Een regel.");
  for (guint i = 1; i <= 1500; i += 7)
    {
      g_autofree char *word = g_strdup_printf ("woord%u", i);

      assert_says (text, word);
    }
  clean (file);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, OwnPlan, NULL, own_plan_set_up, function, own_plan_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/history-sheet/the-history-says-when-what-and-why",
       test_the_history_says_when_what_and_why);
  ADD ("/history-sheet/a-note-that-led-to-an-adjustment-stays-off-the-paper",
       test_a_note_that_led_to_an_adjustment_stays_off_the_paper);
  ADD ("/history-sheet/a-plan-without-versions-says-so", test_a_plan_without_versions_says_so);
  g_test_add_func ("/history-sheet/a-long-history-goes-on-to-the-next-page",
                   test_a_long_history_goes_on_to_the_next_page);
  return g_test_run ();
}
