/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tests/report/report-helpers.h"

#include "report/bc-overview-sheet.h"

#define WORDS "Elke dag even samen hardop denken bij de eerste som van de bladzijde. "

static char *
repeat (const char *words, guint times)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append_printf (text, "%u%s", i, words);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_pupil (BcOverviewSheet *sheet, guint number, const char *need)
{
  g_autofree char *name = g_strdup_printf ("Kind%02u van Zonneveld", number);
  g_autofree char *seen = g_strdup_printf ("Gezien%02u", number);
  const char *texts[] = { seen, "Puzzelt graag", "Lange uitleg", "", need, "Basis" };

  bc_overview_sheet_add_pupil (sheet, name, texts);
}

static BcOverviewSheet *
make_sheet (void)
{
  return bc_overview_sheet_new ("Groepsoverzicht · Groep 5", "De Vlieger", "Onderaan");
}

static void
write_sheet (BcOverviewSheet *sheet, GFile *file)
{
  g_autoptr (GError) error = NULL;

  bc_overview_sheet_write_pdf (sheet, file, &error);
  g_assert_no_error (error);
}

static guint
count (const char *text, const char *word)
{
  guint found = 0;

  for (const char *at = text; (at = strstr (at, word)) != NULL; at++)
    found++;
  return found;
}

static void
test_every_page_has_the_heading_and_every_pupil_is_on_one (void)
{
  g_autoptr (BcOverviewSheet) sheet = make_sheet ();
  g_autoptr (GFile) file = report_output ();
  g_autofree char *need = repeat (WORDS, 3);
  g_autofree char *all = NULL;
  guint pages;

  for (guint i = 0; i < 24; i++)
    add_pupil (sheet, i, need);
  write_sheet (sheet, file);
  pages = report_count_pages (file, TRUE);
  g_assert_cmpuint (pages, >, 1);
  for (guint page = 1; page <= pages; page++)
    {
      g_autofree char *number = g_strdup_printf ("%u", page);
      g_autofree char *foot = g_strdup_printf ("Page %u of %u", page, pages);
      g_autofree char *text = report_read (file, number);

      g_assert_nonnull (strstr (text, "Groepsoverzicht · Groep 5"));
      g_assert_nonnull (strstr (text, "Educational need"));
      g_assert_nonnull (strstr (text, foot));
    }
  all = report_read (file, NULL);
  for (guint i = 0; i < 24; i++)
    {
      g_autofree char *name = g_strdup_printf ("Kind%02u", i);

      g_assert_cmpuint (count (all, name), ==, 1);
    }
}

/* The page on which some words stand, counted from 1. */
static guint
page_of (GFile *file, guint pages, const char *words)
{
  for (guint page = 1; page <= pages; page++)
    {
      g_autofree char *number = g_strdup_printf ("%u", page);
      g_autofree char *text = report_read (file, number);

      if (strstr (text, words) != NULL)
        return page;
    }
  return 0;
}

static void
test_a_row_goes_to_the_next_page_as_a_whole (void)
{
  g_autoptr (BcOverviewSheet) sheet = make_sheet ();
  g_autoptr (GFile) file = report_output ();
  g_autofree char *half = repeat (WORDS, 16);
  g_autofree char *longer = g_strconcat (half, "SlotZin", NULL);

  add_pupil (sheet, 0, half);
  add_pupil (sheet, 1, longer);
  add_pupil (sheet, 2, "Kort");
  write_sheet (sheet, file);
  g_assert_cmpuint (report_count_pages (file, TRUE), ==, 2);
  g_assert_cmpuint (page_of (file, 2, "Gezien01"), ==, 2);
  g_assert_cmpuint (page_of (file, 2, "SlotZin"), ==, 2);
  g_assert_cmpuint (page_of (file, 2, "Gezien02"), ==, 2);
}

static void
test_a_row_longer_than_a_page_loses_no_line (void)
{
  g_autoptr (BcOverviewSheet) sheet = make_sheet ();
  g_autoptr (GFile) file = report_output ();
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *all = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (words, "woord%03u en nog iets\n", i);
  add_pupil (sheet, 0, "Kort");
  add_pupil (sheet, 1, words->str);
  add_pupil (sheet, 2, "Kort");
  write_sheet (sheet, file);
  all = report_read (file, NULL);
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *word = g_strdup_printf ("woord%03u", i);

      g_assert_cmpuint (count (all, word), ==, 1);
    }
  g_assert_nonnull (strstr (all, "Gezien02"));
}

static void
test_a_group_without_pupils_is_one_page (void)
{
  g_autoptr (BcOverviewSheet) sheet = make_sheet ();
  g_autoptr (GFile) file = report_output ();

  write_sheet (sheet, file);
  g_assert_cmpuint (report_count_pages (file, TRUE), ==, 1);
}

/* Between the last line of the table, 50 points from the edge, and the foot nothing is drawn. */
static void
test_no_line_runs_into_the_foot (void)
{
  for (guint lines = 30; lines < 60; lines++)
    {
      g_autoptr (BcOverviewSheet) sheet = make_sheet ();
      g_autofree char *need = repeat (" gj\n", lines);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 842, 596);
      cairo_t *cr = cairo_create (surface);
      const guchar *pixels;
      int stride = cairo_image_surface_get_stride (surface);

      add_pupil (sheet, 0, need);
      g_assert_true (bc_overview_sheet_draw (cr, 841.89, 595.28, 0, sheet, NULL));
      cairo_surface_flush (surface);
      pixels = cairo_image_surface_get_data (surface);
      for (int y = 547; y < 551; y++)
        for (int x = 0; x < 842; x++)
          g_assert_cmpuint (pixels[y * stride + x], ==, 0);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/overview-sheet/every-page-has-the-heading",
                   test_every_page_has_the_heading_and_every_pupil_is_on_one);
  g_test_add_func ("/overview-sheet/a-row-goes-as-a-whole",
                   test_a_row_goes_to_the_next_page_as_a_whole);
  g_test_add_func ("/overview-sheet/a-long-row-loses-no-line",
                   test_a_row_longer_than_a_page_loses_no_line);
  g_test_add_func ("/overview-sheet/without-pupils", test_a_group_without_pupils_is_one_page);
  g_test_add_func ("/overview-sheet/no-line-runs-into-the-foot", test_no_line_runs_into_the_foot);
  return g_test_run ();
}
