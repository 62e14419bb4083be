/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-spoken-day"

#include "domain/bc-spoken-day.h"

#include <stdio.h>
#include <string.h>

#include "domain/bc-day.h"

/* How long ago a day without a year may be. */
#define DAYS_AGO 14
/* The next 29 February is at most eight years away. */
#define MOST_YEARS 9
#define N_SPELLINGS 4
#define FRIDAY 5

/* As people write them in Dutch and English, in small letters. */
static const char *const months[][N_SPELLINGS + 1] = {
  { "januari", "january", "jan" },
  { "februari", "february", "feb" },
  { "maart", "march", "mrt", "mar" },
  { "april", "apr" },
  { "mei", "may" },
  { "juni", "june", "jun" },
  { "juli", "july", "jul" },
  { "augustus", "august", "aug" },
  { "september", "sept", "sep" },
  { "oktober", "october", "okt", "oct" },
  { "november", "nov" },
  { "december", "dec" },
};

static const char *const weekdays[][N_SPELLINGS + 1] = {
  { "maandag", "monday", "ma" },     { "dinsdag", "tuesday", "di" },
  { "woensdag", "wednesday", "wo" }, { "donderdag", "thursday", "do" },
  { "vrijdag", "friday", "vr" },     { "zaterdag", "saturday", "za" },
  { "zondag", "sunday", "zo" },
};

static const char *const numbers[][N_SPELLINGS + 1] = {
  { "een", "één", "one", "a" }, { "twee", "two" },  { "drie", "three" },
  { "vier", "four" },           { "vijf", "five" }, { "zes", "six" },
};

static const char *const units[][N_SPELLINGS + 1] = {
  { "dag", "dagen", "day", "days" },
  { "week", "weken", "weeks" },
  { "maand", "maanden", "month", "months" },
};
enum
{
  UNIT_DAY = 1,
  UNIT_WEEK,
  UNIT_MONTH,
};

/* The words of a day, read from the first on. */
typedef struct
{
  char **words;
  guint n_words;
  const char *today;
  GDate now;
} Reader;

static gboolean
is_one_of (const char *word, const char *const *list)
{
  return word != NULL && g_strv_contains (list, word);
}

#define IS_ONE_OF(word, ...) is_one_of (word, (const char *const[]){ __VA_ARGS__, NULL })

/* Which of a list of spellings a word is, from 1; 0 for none. */
static guint
find_spelling (const char *word, const char *const list[][N_SPELLINGS + 1], guint n_entries)
{
  for (guint i = 0; word != NULL && i < n_entries; i++)
    {
      if (g_strv_contains (list[i], word))
        return i + 1;
    }
  return 0;
}

#define FIND_SPELLING(word, list) find_spelling (word, list, G_N_ELEMENTS (list))

/* ---- a day of the calendar ---- */

/* A number without anything behind it but what makes it a day: "12", "12e", "1st". */
static guint
read_number (const char *word, guint most)
{
  char *rest = NULL;
  guint64 number = word != NULL && g_ascii_isdigit (*word) ? g_ascii_strtoull (word, &rest, 10) : 0;

  if (rest == NULL || number > most)
    return 0;
  return *rest == '\0' || IS_ONE_OF (rest, "e", "de", "ste", "st", "nd", "rd", "th")
           ? (guint) number
           : 0;
}

static char *
make_day (guint day, guint month, guint year)
{
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;
  return g_strdup_printf ("%04u-%02u-%02u", year, month, day);
}

static char *
write_day (const GDate *date)
{
  return make_day (g_date_get_day (date), g_date_get_month (date), g_date_get_year (date));
}

/* The first such day that is not too long ago. */
static char *
make_next_day (Reader *reader, guint day, guint month)
{
  for (int year = g_date_get_year (&reader->now) - 1, i = 0; i < MOST_YEARS; i++)
    {
      g_autofree char *made = make_day (day, month, (guint) (year + i));

      if (made != NULL && bc_day_between (reader->today, made) >= -DAYS_AGO)
        return g_steal_pointer (&made);
    }
  return NULL;
}

static guint
whole_year (guint year)
{
  return year < 100 ? 2000 + year : year;
}

/* 12-12, 12/12, 12.12, with a year of two or four digits or without; or 2026-12-12. */
static char *
read_figures (Reader *reader)
{
  const char *word = reader->words[0];
  guint first, second, third;
  char mark, again, rest;

  if (reader->n_words != 1)
    return NULL;
  if (bc_day_is_valid (word))
    return g_strdup (word);
  if (sscanf (word, "%2u%c%2u%c%4u%c", &first, &mark, &second, &again, &third, &rest) == 5)
    return mark == again && strchr ("-/.", mark) != NULL
             ? make_day (first, second, whole_year (third))
             : NULL;
  if (sscanf (word, "%2u%c%2u%c", &first, &mark, &second, &rest) == 3)
    return strchr ("-/.", mark) != NULL ? make_next_day (reader, first, second) : NULL;
  return NULL;
}

/* 12 december, 12 dec 2026, December 12. */
static char *
read_month (Reader *reader)
{
  gboolean day_first = read_number (reader->words[0], 31) > 0;
  guint day = read_number (reader->words[day_first ? 0 : 1], 31);
  guint month = day > 0 ? FIND_SPELLING (reader->words[day_first ? 1 : 0], months) : 0;
  guint year;

  if (month == 0 || reader->n_words > 3)
    return NULL;
  if (reader->n_words == 2)
    return make_next_day (reader, day, month);
  year = read_number (reader->words[2], 9999);
  return year > 0 ? make_day (day, month, whole_year (year)) : NULL;
}

/* ---- a day from now ---- */

/* The @weekday (1 to 7) of the week that lies @weeks ahead. */
static char *
day_of_week (Reader *reader, int weekday, int weeks)
{
  return bc_day_shift (reader->today, weekday - g_date_get_weekday (&reader->now) + 7 * weeks);
}

static char *
end_of_month (guint month, guint year)
{
  return make_day (g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year), month, year);
}

static char *
read_near_day (Reader *reader)
{
  if (reader->n_words != 1)
    return NULL;
  if (IS_ONE_OF (reader->words[0], "vandaag", "today"))
    return g_strdup (reader->today);
  if (IS_ONE_OF (reader->words[0], "morgen", "tomorrow"))
    return bc_day_shift (reader->today, 1);
  if (IS_ONE_OF (reader->words[0], "overmorgen"))
    return bc_day_shift (reader->today, 2);
  return NULL;
}

/* Friday; komende vrijdag; volgende (week) vrijdag, which is one of next week. */
static char *
read_weekday (Reader *reader)
{
  guint at = 0;
  gboolean next = IS_ONE_OF (reader->words[0], "volgende", "next");
  int weekday;
  int today = g_date_get_weekday (&reader->now);

  if (next ||
      IS_ONE_OF (reader->words[0], "komende", "aanstaande", "a.s", "coming", "this", "deze"))
    at = 1;
  if (next && IS_ONE_OF (reader->words[at], "week"))
    at++;
  weekday = (int) FIND_SPELLING (reader->words[at], weekdays);
  if (weekday == 0)
    return NULL;
  if (!next && reader->n_words == at + 3 && IS_ONE_OF (reader->words[at + 1], "volgende", "next") &&
      IS_ONE_OF (reader->words[at + 2], "week"))
    return day_of_week (reader, weekday, 1);
  if (reader->n_words != at + 1)
    return NULL;
  return day_of_week (reader, weekday, next || weekday <= today ? 1 : 0);
}

/* Deze week, volgende week, volgende maand: its last day to work on. */
static char *
read_span (Reader *reader)
{
  gboolean next = IS_ONE_OF (reader->words[0], "volgende", "next", "komende", "coming");
  guint unit = FIND_SPELLING (reader->words[1], units);
  GDate month = reader->now;

  if (reader->n_words != 2 || !(next || IS_ONE_OF (reader->words[0], "deze", "this")))
    return NULL;
  if (unit == UNIT_WEEK)
    return day_of_week (reader, FRIDAY, next || g_date_get_weekday (&reader->now) > FRIDAY ? 1 : 0);
  if (unit != UNIT_MONTH)
    return NULL;
  if (next)
    g_date_add_months (&month, 1);
  return end_of_month (g_date_get_month (&month), g_date_get_year (&month));
}

/* Eind december, end of December. */
static char *
read_end (Reader *reader)
{
  guint at = IS_ONE_OF (reader->words[1], "of", "van") ? 2 : 1;
  guint month;
  guint year = g_date_get_year (&reader->now);

  if (!IS_ONE_OF (reader->words[0], "eind", "einde", "end") || reader->n_words != at + 1)
    return NULL;
  month = FIND_SPELLING (reader->words[at], months);
  if (month == 0)
    return NULL;
  return end_of_month (month, month < g_date_get_month (&reader->now) ? year + 1 : year);
}

/* Over 3 weken, in a month. */
static char *
read_distance (Reader *reader)
{
  guint number, unit;
  GDate date = reader->now;

  if (reader->n_words != 3 || !IS_ONE_OF (reader->words[0], "over", "in", "binnen", "within"))
    return NULL;
  number = read_number (reader->words[1], 99);
  if (number == 0)
    number = FIND_SPELLING (reader->words[1], numbers);
  unit = FIND_SPELLING (reader->words[2], units);
  if (number == 0 || unit == 0)
    return NULL;
  if (unit < UNIT_MONTH)
    return bc_day_shift (reader->today, (int) (unit == UNIT_WEEK ? 7 * number : number));
  g_date_add_months (&date, number);
  return write_day (&date);
}

/* Week 50: the Friday of the next ISO week with that number. */
static char *
read_week (Reader *reader)
{
  guint week = IS_ONE_OF (reader->words[0], "week", "wk") ? read_number (reader->words[1], 53) : 0;
  GDate date = reader->now;

  if (week == 0 || reader->n_words != 2)
    return NULL;
  g_date_subtract_days (&date, DAYS_AGO);
  for (int i = 0; i < MOST_YEARS * 366; i++, g_date_add_days (&date, 1))
    {
      if (g_date_get_weekday (&date) == FRIDAY && g_date_get_iso8601_week_of_year (&date) == week)
        return write_day (&date);
    }
  return NULL;
}

/* ---- the words ---- */

static char *(*const readings[]) (Reader *reader) = {
  read_figures, read_month, read_near_day, read_weekday,
  read_span,    read_end,   read_week,     read_distance,
};

static char *
read_from (Reader *reader, guint first)
{
  Reader rest = *reader;

  rest.words += first;
  rest.n_words -= first;
  for (guint i = 0; rest.n_words > 0 && i < G_N_ELEMENTS (readings); i++)
    {
      char *day = readings[i](&rest);

      if (day != NULL)
        return day;
    }
  return NULL;
}

/* What may stand before a day and says no more than by when. */
static gboolean
is_said_before (const char *word)
{
  return IS_ONE_OF (word, "voor", "vóór", "op", "uiterlijk", "tot", "per", "before", "by", "on",
                    "until");
}

static char **
split (const char *words)
{
  g_autofree char *small = g_utf8_strdown (words, -1);
  g_auto (GStrv) parts = g_strsplit_set (small, " \t,", -1);
  GPtrArray *kept = g_ptr_array_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    {
      gsize length = strlen (parts[i]);

      if (length > 1 && parts[i][length - 1] == '.')
        parts[i][length - 1] = '\0';
      if (length > 0)
        g_ptr_array_add (kept, g_strdup (parts[i]));
    }
  g_ptr_array_add (kept, NULL);
  return (char **) g_ptr_array_free (kept, FALSE);
}

char *
bc_spoken_day_read (const char *words, const char *today)
{
  g_auto (GStrv) all = split (words);
  Reader reader = { all, g_strv_length (all), today };
  guint first = 0;
  guint year, month, number;
  char *day;

  if (!bc_day_is_valid (today) || sscanf (today, "%u-%u-%u", &year, &month, &number) != 3)
    return g_strdup ("");
  g_date_clear (&reader.now, 1);
  g_date_set_dmy (&reader.now, (GDateDay) number, (GDateMonth) month, (GDateYear) year);
  while (is_said_before (all[first]))
    first++;
  day = read_from (&reader, first);
  /* "vrijdag 12 december": the day of the week says nothing more. */
  if (day == NULL && FIND_SPELLING (all[first], weekdays) > 0)
    day = read_from (&reader, first + 1);
  return day != NULL ? day : g_strdup ("");
}
