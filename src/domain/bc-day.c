/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include <stdio.h>
#include <string.h>

#include "domain/bc-day.h"

static gboolean
parse (const char *day, GDate *date)
{
  int year, month, number;
  char rest;

  g_date_clear (date, 1);
  if (day == NULL || sscanf (day, "%4d-%2d-%2d%c", &year, &month, &number, &rest) != 3)
    return FALSE;
  if (month < 1 || number < 1 || year < 1 || !g_date_valid_dmy (number, month, year))
    return FALSE;
  g_date_set_dmy (date, number, month, year);
  return TRUE;
}

static char *
write_day (const GDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}

char *
bc_day_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

char *
bc_day_shift (const char *day, int days)
{
  GDate date;

  if (!parse (day, &date))
    return g_strdup ("");
  if (days >= 0)
    g_date_add_days (&date, days);
  else
    g_date_subtract_days (&date, -days);
  return write_day (&date);
}

char *
bc_day_shift_to_weekday (const char *day, int days)
{
  g_autofree char *other = bc_day_shift (day, days);
  GDate date;
  int over;

  if (!parse (other, &date))
    return g_steal_pointer (&other);
  over = (int) g_date_get_weekday (&date) - (int) G_DATE_FRIDAY;
  return bc_day_shift (other, over > 0 ? 3 - over : 0);
}

int
bc_day_between (const char *earlier, const char *later)
{
  GDate from, to;

  if (!parse (earlier, &from) || !parse (later, &to))
    return 0;
  return g_date_days_between (&from, &to);
}

int
bc_day_compare (const char *a, const char *b)
{
  if ((*a == '\0') != (*b == '\0'))
    return *a == '\0' ? 1 : -1;
  return strcmp (a, b);
}

gboolean
bc_day_is_valid (const char *day)
{
  GDate date;

  return parse (day, &date);
}

static char *
format (const char *day, const char *pattern)
{
  GDate date;
  g_autoptr (GDateTime) moment = NULL;

  if (!parse (day, &date))
    return g_strdup ("");
  moment = g_date_time_new_local (g_date_get_year (&date), g_date_get_month (&date),
                                  g_date_get_day (&date), 12, 0, 0);
  return g_date_time_format (moment, pattern);
}

char *
bc_day_format (const char *day)
{
  /* Translators: a day and its month in full, as in "24 November"; see strftime. */
  return format (day, _("%-d %B"));
}

char *
bc_day_format_with_year (const char *day)
{
  /* Translators: a day, its month in full and its year, as in "24 November 2026"; see strftime. */
  return format (day, _("%-d %B %Y"));
}

static char *
begin_with_capital (const char *words)
{
  g_autofree char *first = *words != '\0' ? g_utf8_strup (words, g_utf8_next_char (words) - words)
                                          : g_strdup ("");

  return g_strconcat (first, *words != '\0' ? g_utf8_next_char (words) : "", NULL);
}

char *
bc_day_format_near (const char *day, const char *today)
{
  g_autofree char *yesterday = bc_day_shift (today, -1);
  g_autofree char *whole = NULL;

  if (g_strcmp0 (day, today) == 0)
    return g_strdup (_("Today"));
  if (g_strcmp0 (day, yesterday) == 0)
    return g_strdup (_("Yesterday"));
  /* Translators: a day with its day of the week, as in "Tuesday 24 November"; see strftime. */
  whole = format (day, _("%A %-d %B"));
  return begin_with_capital (whole);
}

char *
bc_day_format_short (const char *day)
{
  /* Translators: a day and its month in few letters, as in "24 Nov"; see strftime. */
  return format (day, _("%-d %b"));
}

/* The fourth of January is always in the first week. */
char *
bc_day_of_week (int year, guint week)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 4, G_DATE_JANUARY, (GDateYear) year);
  g_date_subtract_days (&date, g_date_get_weekday (&date) - 1);
  g_date_add_days (&date, 7 * (MAX (week, 1) - 1));
  return write_day (&date);
}

guint
bc_day_get_weekday (const char *day)
{
  GDate date;

  return parse (day, &date) ? (guint) g_date_get_weekday (&date) : 0;
}

char *
bc_day_format_in_month (const char *day)
{
  /* Translators: a day of the week and the day of a month in few letters, as in "Tue 24"; see
   * strftime. */
  return format (day, _("%a %-d"));
}

char *
bc_day_format_month (const char *day)
{
  return format (day, "%b");
}
