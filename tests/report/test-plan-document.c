/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/school/fresh-plan.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "report/bc-plan-document.h"
#include "report/bc-report-error.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-cards.h"
#include "school/bc-plan-week.h"

static void
write_down (BcEdits *edits, gpointer record, guint field, const char *text)
{
  bc_edits_type (edits, "writing", record, field, text);
  bc_edits_rest (edits);
}

/* What a program of the distribution says about the page. */
static char *
ask (const char *program, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  gboolean words = g_str_equal (program, "pdftotext");
  const char *argv[] = { program, path, words ? "-" : NULL, NULL };
  char *said = NULL;
  int status = 1;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &said,
                               NULL, &status, NULL));
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return said;
}

/* The words of the page, all on one line. */
static char *
print_words (DemoSchool *demo, BcGroupPlan *plan)
{
  g_autoptr (BcPlanSheet) sheet = bc_plan_document_new (plan, DEMO_DAY);
  g_autoptr (GFile) folder = g_file_get_parent (demo->file);
  g_autoptr (GFile) file = g_file_get_child (folder, "plan.pdf");
  g_autoptr (GError) error = NULL;
  g_autofree char *info = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;

  bc_plan_sheet_write_pdf (sheet, file, &error);
  g_assert_no_error (error);
  info = ask ("pdfinfo", file);
  g_assert_true (g_regex_match_simple ("Pages: +1\n", info, 0, 0));
  g_assert_true (g_regex_match_simple ("Page size: +84[12].* x 595.*A4", info, 0, 0));
  text = ask ("pdftotext", file);
  parts = g_strsplit_set (text, "\n\f", -1);
  return g_strjoinv (" ", parts);
}

static void
assert_says (const char *words, const char *part, gboolean says)
{
  if ((strstr (words, part) != NULL) != says)
    g_test_fail_printf ("“%s” %s on the page", part, says ? "is not" : "is");
}

static void
fill (BcEdits *edits, BcGroupPlan *plan, BcStaff *me)
{
  BcCluster *cluster = cluster_of_kind (plan, BC_CLUSTER_INTENSIVE);
  BcArrangement *arrangement = bc_plan_arrangements_add (plan, cluster, NULL);
  BcArrangement *own = bc_plan_arrangements_add (plan, NULL, pupil_number (plan, 0));
  g_autoptr (GPtrArray) shelf =
    bc_repertoire_list (edits, bc_group_plan_get_settings (plan), me);
  BcWeekSlot *slot = bc_plan_week_add (plan, cluster, 3);

  write_down (edits, arrangement, BC_ARRANGEMENT_DESIRABLE, "Halve dagen apart.");
  write_down (edits, arrangement, BC_ARRANGEMENT_FEASIBLE, "Kwartiertjes samen.");
  write_down (edits, arrangement, BC_ARRANGEMENT_REASON, "Handen tekort.");
  write_down (edits, own, BC_ARRANGEMENT_FEASIBLE, "Eigen leesboek.");
  write_down (edits, slot, BC_WEEK_SLOT_TEXT, "tafeltijd");
  bc_plan_cards_draw (plan, cluster, shelf->pdata[0], me);
}

static void
test_the_paper_says_what_is_feasible_and_keeps_the_wish (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcStaff *me = bc_session_get_me (demo->session);
  g_autoptr (GPtrArray) shelf =
    bc_repertoire_list (edits, bc_group_plan_get_settings (plan), me);
  g_autofree char *words = NULL;

  fill (edits, plan, me);
  bc_group_plan_move (plan, pupil_number (plan, 0), cluster_of_kind (plan, BC_CLUSTER_BASIC));
  words = print_words (demo, plan);
  assert_says (words, "Kwartiertjes samen.", TRUE);
  assert_says (words, "Eigen leesboek.", TRUE);
  assert_says (words, "09:00–09:15 Intensive: tafeltijd", TRUE);
  assert_says (words, "Wednesday", TRUE);
  assert_says (words, "level 2", TRUE);
  assert_says (words, ((BcShelfCard *) shelf->pdata[0])->title, TRUE);
  /* The years of a combinatiegroep, and who is nowhere yet. */
  assert_says (words, "(5)", TRUE);
  assert_says (words, "Not placed yet:", TRUE);
  assert_says (words, "Halve dagen", FALSE);
  assert_says (words, "Handen tekort", FALSE);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_plan_without_more_takes_no_room_for_it (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  g_autofree char *words = print_words (demo, plan);

  assert_says (words, "Organisation", TRUE);
  assert_says (words, "Arrangement", FALSE);
  assert_says (words, "Cards", FALSE);
  assert_says (words, "Wednesday", FALSE);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_day_that_is_too_full_is_named (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  g_autofree char *endless = g_strnfill (4000, 'w');
  g_autoptr (BcPlanSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  guint cell = 0;

  write_down (edits, bc_plan_week_add (plan, NULL, 4), BC_WEEK_SLOT_TEXT, endless);
  sheet = bc_plan_document_new (plan, DEMO_DAY);
  g_assert_false (bc_plan_sheet_fits (sheet, NULL, &cell, &error));
  g_assert_error (error, BC_REPORT_ERROR, BC_REPORT_ERROR_TOO_LONG);
  g_assert_nonnull (strstr (error->message, "Thursday"));
  g_assert_cmpuint (cell, ==, BC_PLAN_SHEET_WEEK);
  g_assert_true (bc_edits_finish (edits, NULL));
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/plan-document/the-paper-says-what-is-feasible-and-keeps-the-wish",
       test_the_paper_says_what_is_feasible_and_keeps_the_wish);
  ADD ("/plan-document/a-plan-without-more-takes-no-room-for-it",
       test_a_plan_without_more_takes_no_room_for_it);
  ADD ("/plan-document/a-day-that-is-too-full-is-named", test_a_day_that_is_too_full_is_named);
  return g_test_run ();
}
