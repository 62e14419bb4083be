/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-agreement-line.h"
#include "domain/bc-spoken-day.h"

#include <string.h>

/* A Tuesday. */
#define TODAY "2026-11-24"

static const char *const people[] = {
  "Anke", "juf Anke", "Femke", "IB'er", "Joris de Vries", NULL
};

typedef struct
{
  const char *line;
  const char *what;
  const char *who;
  const char *due;
} Line;

static const Line lines[] = {
  { "Noor pre-teaching / juf Anke / 12-12", "Noor pre-teaching", "juf Anke", "2026-12-12" },
  { "Noor pre-teaching/juf Anke/12-12", "Noor pre-teaching", "juf Anke", "2026-12-12" },
  { "Noor pre-teaching ; Femke ; vrijdag", "Noor pre-teaching", "Femke", "2026-11-27" },
  { "Noor pre-teaching - Femke - 12 december", "Noor pre-teaching", "Femke", "2026-12-12" },
  { "Noor pre-teaching – juf Sanne", "Noor pre-teaching", "juf Sanne", "" },
  { "juf Anke / Noor pre-teaching / 12-12", "Noor pre-teaching", "juf Anke", "2026-12-12" },
  { "12-12 / juf Anke / Noor pre-teaching", "Noor pre-teaching", "juf Anke", "2026-12-12" },
  { "12-12 / Noor pre-teaching", "Noor pre-teaching", "", "2026-12-12" },
  { "Noor pre-teaching / 12-12 / anke", "Noor pre-teaching", "anke", "2026-12-12" },
  { "Meekijken bij rekenen / IB’er / over 3 weken", "Meekijken bij rekenen", "IB’er",
    "2026-12-15" },
  { "Meekijken / joris de vries", "Meekijken", "joris de vries", "" },
  { "Meekijken / de stagiaire / morgen", "Meekijken", "de stagiaire", "2026-11-25" },
  { "Meekijken / juf Anke / voor de kerst", "Meekijken / voor de kerst", "juf Anke", "" },
  { "Meekijken / voor de kerst", "Meekijken / voor de kerst", "", "" },
  { "Vaste maatjes / alleen bij rekenen / Femke / voor 12-12", "Vaste maatjes / alleen bij rekenen",
    "Femke", "2026-12-12" },
  { "Ouders bellen / 26-11 / Anke / 12-12", "Ouders bellen / 26-11", "Anke", "2026-12-12" },
  { "Maatjes uit 5/6 / Anke / 12/12", "Maatjes uit 5/6", "Anke", "2026-12-12" },
  { "Samen met vader/moeder lezen", "Samen met vader/moeder lezen", "", "" },
  { "Oefenen - elke dag tien minuten", "Oefenen - elke dag tien minuten", "", "" },
  { "juf Anke leest elke dag voor / 12-12", "juf Anke leest elke dag voor", "", "2026-12-12" },
  { "Anke / 12-12", "Anke", "", "2026-12-12" },
  { "Noor pre-teaching", "Noor pre-teaching", "", "" },
  { "12-12", "12-12", "", "" },
  { " / Noor pre-teaching / / Anke / ", "Noor pre-teaching", "Anke", "" },
  { "Noor pre-teaching / juf Anke / 30-2", "Noor pre-teaching / 30-2", "juf Anke", "" },
  { "", "", "", "" },
  { " / ", "/", "", "" },
};

static void
test_an_agreement_is_understood_in_one_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (BcAgreementLine) read = bc_agreement_line_read (lines[i].line, people, TODAY);

      g_test_message ("%s", lines[i].line);
      g_assert_cmpstr (read->what, ==, lines[i].what);
      g_assert_cmpstr (read->who, ==, lines[i].who);
      g_assert_cmpstr (read->due, ==, lines[i].due);
    }
}

static const struct
{
  const char *words;
  const char *day;
} days[] = {
  { "12-12", "2026-12-12" },
  { "12/12", "2026-12-12" },
  { "1.12", "2026-12-01" },
  { "12-12-2027", "2027-12-12" },
  { "12/12/27", "2027-12-12" },
  { "2026-12-12", "2026-12-12" },
  { "12 december", "2026-12-12" },
  { "12 dec.", "2026-12-12" },
  { "12 Dec 2027", "2027-12-12" },
  { "December 12", "2026-12-12" },
  { "vrijdag 12 december", "2026-12-12" },
  { "uiterlijk op 1 maart", "2027-03-01" },
  { "before 1st March", "2027-03-01" },
  { "3 jan", "2027-01-03" },
  /* A bit of the past is meant, more of it is next year. */
  { "24-11", "2026-11-24" },
  { "10-11", "2026-11-10" },
  { "9-11", "2027-11-09" },
  { "29-2", "2028-02-29" },
  { "vandaag", "2026-11-24" },
  { "Morgen", "2026-11-25" },
  { "overmorgen", "2026-11-26" },
  { "vrijdag", "2026-11-27" },
  { "dinsdag", "2026-12-01" },
  { "ma", "2026-11-30" },
  { "komende vrijdag", "2026-11-27" },
  { "a.s. vrijdag", "2026-11-27" },
  { "volgende week vrijdag", "2026-12-04" },
  { "vrijdag volgende week", "2026-12-04" },
  { "next friday", "2026-12-04" },
  { "deze week", "2026-11-27" },
  { "volgende week", "2026-12-04" },
  { "next week", "2026-12-04" },
  { "volgende maand", "2026-12-31" },
  { "eind januari", "2027-01-31" },
  { "end of november", "2026-11-30" },
  { "week 50", "2026-12-11" },
  { "week 2", "2027-01-15" },
  { "week 53", "2027-01-01" },
  { "over 3 weken", "2026-12-15" },
  { "over drie weken", "2026-12-15" },
  { "over een week", "2026-12-01" },
  { "in 10 days", "2026-12-04" },
  { "over 2 maanden", "2027-01-24" },
  /* No day. */
  { "", "" },
  { "op", "" },
  { "voor de kerst", "" },
  { "30-2", "" },
  { "12-13", "" },
  { "12-12-", "" },
  { "1-2-3-4", "" },
  { "0-0", "" },
  { "12", "" },
  { "december", "" },
  { "december voor de kerst", "" },
  { "elke vrijdag", "" },
  { "vrijdag of maandag", "" },
  { "week 54", "" },
  { "over 0 weken", "" },
  { "5-6 keer", "" },
};

static void
test_a_day_is_understood_as_people_write_it (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *day = bc_spoken_day_read (days[i].words, TODAY);

      g_test_message ("%s", days[i].words);
      g_assert_cmpstr (day, ==, days[i].day);
    }
}

static void
test_without_a_today_nothing_is_a_day (void)
{
  g_autofree char *day = bc_spoken_day_read ("12-12", "");

  g_assert_cmpstr (day, ==, "");
}

/* Whatever is written, in whatever order: each word comes back, but for those that are the day. */
static void
test_no_word_of_a_line_is_lost (void)
{
  static const char *const parts[] = { "Noor", "juf Anke", "elke dag",        "voor de kerst",
                                       "5/6",  "a - b",    "één ’s ochtends", "IB'er; of",
                                       "\xff" };
  static const char *const joints[] = { " / ", "/", " - ", ";", ", " };

  for (guint i = 0; i < 5000; i++)
    {
      g_autoptr (GString) line = g_string_new (NULL);
      g_autoptr (BcAgreementLine) read = NULL;
      g_autofree char *valid = NULL;
      g_autofree char *all = NULL;
      g_auto (GStrv) words = NULL;

      for (guint j = 0, n = (guint) g_test_rand_int_range (1, 6); j < n; j++)
        g_string_append_printf (
          line, "%s%s", j > 0 ? joints[g_test_rand_int_range (0, G_N_ELEMENTS (joints))] : "",
          parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
      read = bc_agreement_line_read (line->str, people, TODAY);
      all = g_strjoin (" ", read->what, read->who, NULL);
      valid = g_utf8_make_valid (line->str, -1);
      words = g_strsplit_set (valid, " /;,-", -1);
      g_assert_cmpstr (read->what, !=, "");
      for (guint j = 0; *read->due == '\0' && words[j] != NULL; j++)
        g_assert_nonnull (strstr (all, words[j]));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agreement-line/understood-in-one-line",
                   test_an_agreement_is_understood_in_one_line);
  g_test_add_func ("/agreement-line/a-day-as-people-write-it",
                   test_a_day_is_understood_as_people_write_it);
  g_test_add_func ("/agreement-line/without-a-today", test_without_a_today_nothing_is_a_day);
  g_test_add_func ("/agreement-line/no-word-is-lost", test_no_word_of_a_line_is_lost);
  return g_test_run ();
}
