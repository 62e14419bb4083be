/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-week"

#include "config.h"

#include "domain/bc-week.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_DIGITS 4

/* "9", "09", "915" and "0915": the last two digits of three or four are minutes. */
static int
read_digits (const char *digits)
{
  guint number = (guint) g_ascii_strtoull (digits, NULL, 10);

  if (strlen (digits) <= 2)
    return number < 24 ? (int) number * 60 : -1;
  return number / 100 < 24 && number % 100 < 60 ? (int) (number / 100 * 60 + number % 100) : -1;
}

static int
read_parts (const char *hours, const char *minutes)
{
  g_autofree char *digits = NULL;

  if (*hours == '\0' || strlen (hours) > 2 || strlen (minutes) != 2)
    return -1;
  digits = g_strconcat (hours, minutes, NULL);
  return read_digits (digits);
}

int
bc_week_parse_start (const char *text)
{
  g_autofree char *clean = g_strstrip (g_strdup (text));
  char *between = strpbrk (clean, ":.");
  const char *rest = between != NULL ? between + 1 : "";

  if (between != NULL)
    *between = '\0';
  if (strspn (clean, "0123456789") != strlen (clean)
      || strspn (rest, "0123456789") != strlen (rest))
    return -1;
  if (between != NULL)
    return read_parts (clean, rest);
  return *clean != '\0' && strlen (clean) <= MOST_DIGITS ? read_digits (clean) : -1;
}

char *
bc_week_format_start (int minutes)
{
  int within = CLAMP (minutes, 0, BC_WEEK_MINUTES_A_DAY - 1);

  return g_strdup_printf ("%02d:%02d", within / 60, within % 60);
}

const char *
bc_week_day_name (gint64 weekday)
{
  const char *const names[BC_WEEK_DAYS] = { N_("Monday"), N_("Tuesday"), N_("Wednesday"),
                                            N_("Thursday"), N_("Friday") };

  return weekday >= 1 && weekday <= BC_WEEK_DAYS ? g_dgettext (GETTEXT_PACKAGE, names[weekday - 1])
                                                 : "";
}
