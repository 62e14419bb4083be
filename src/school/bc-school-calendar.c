/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-school-calendar"

#include "config.h"

#include "school/bc-school-calendar.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "domain/bc-day.h"

#define PERIODS 3

/* Month and day: a year of three rounds, with the breaks the schools of most regions have. */
static const struct
{
  const char *start;
  const char *end;
  gboolean    next_year;
} usual_periods[PERIODS] = {
  { "08-17", "11-13", FALSE },
  { "11-16", "02-19", FALSE },
  { "03-01", "07-16", TRUE },
};

static int
year_of (const char *today)
{
  return atoi (today) - (g_strcmp0 (today + 5, "08-01") < 0 ? 1 : 0);
}

char *
bc_school_calendar_dup_year_name (const char *today)
{
  int year = year_of (today);

  return g_strdup_printf ("%d-%d", year, year + 1);
}

GPtrArray *
bc_school_calendar_make (const char *today)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  int year = year_of (today);
  BcSchoolYear *school_year = bc_record_new (BC_TYPE_SCHOOL_YEAR);
  g_autofree char *name = bc_school_calendar_dup_year_name (today);
  g_autofree char *start = g_strdup_printf ("%d-08-01", year);
  g_autofree char *end = g_strdup_printf ("%d-07-31", year + 1);

  bc_record_set_text (school_year, BC_SCHOOL_YEAR_NAME, name);
  bc_record_set_text (school_year, BC_SCHOOL_YEAR_START, start);
  bc_record_set_text (school_year, BC_SCHOOL_YEAR_END, end);
  g_ptr_array_add (records, school_year);
  for (guint i = 0; i < PERIODS; i++)
    {
      BcPeriod *period = bc_record_new (BC_TYPE_PERIOD);
      gboolean ends_later = usual_periods[i].next_year
                            || g_strcmp0 (usual_periods[i].end, usual_periods[i].start) < 0;
      g_autofree char *from = g_strdup_printf ("%d-%s", year + usual_periods[i].next_year,
                                               usual_periods[i].start);
      g_autofree char *to = g_strdup_printf ("%d-%s", year + ends_later, usual_periods[i].end);

      bc_record_set_text (period, BC_PERIOD_SCHOOL_YEAR, bc_record_get_id (school_year));
      bc_record_set_integer (period, BC_PERIOD_NUMBER, i + 1);
      bc_record_set_text (period, BC_PERIOD_START, from);
      bc_record_set_text (period, BC_PERIOD_END, to);
      g_ptr_array_add (records, period);
    }
  return records;
}

static int
compare_starts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (bc_record_get_text (*(gpointer *) a, BC_PERIOD_START),
                    bc_record_get_text (*(gpointer *) b, BC_PERIOD_START));
}

void
bc_school_calendar_sort_periods (GPtrArray *periods)
{
  g_ptr_array_sort (periods, compare_starts);
}

GPtrArray *
bc_school_calendar_list_periods (BcStore *store, GError **error)
{
  GPtrArray *all = bc_store_list (store, BC_TYPE_PERIOD, error, -1);

  if (all != NULL)
    bc_school_calendar_sort_periods (all);
  return all;
}

static BcSchoolYear *
last_year (GPtrArray *years)
{
  BcSchoolYear *last = NULL;

  for (guint i = 0; i < years->len; i++)
    {
      if (last == NULL || g_strcmp0 (bc_record_get_text (years->pdata[i], BC_SCHOOL_YEAR_END),
                                     bc_record_get_text (last, BC_SCHOOL_YEAR_END)) > 0)
        last = years->pdata[i];
    }
  return last;
}

static void
move_day (BcPeriod *period, BcPeriod *from, guint field, int years)
{
  const char *day = bc_record_get_text (from, field);
  g_autofree char *moved = NULL;

  if (!bc_day_is_valid (day))
    return;
  /* Not every year has a 29 February. */
  moved = g_strdup_printf ("%04d%s", atoi (day) + years,
                           g_str_has_suffix (day, "-02-29") ? "-02-28" : day + 4);
  bc_record_set_text (period, field, moved);
}

static gboolean
overlaps (BcPeriod *period, BcPeriod *other)
{
  return g_strcmp0 (bc_record_get_text (period, BC_PERIOD_START),
                    bc_record_get_text (other, BC_PERIOD_END)) <= 0
         && g_strcmp0 (bc_record_get_text (other, BC_PERIOD_START),
                       bc_record_get_text (period, BC_PERIOD_END)) <= 0;
}

static gboolean
is_free (BcPeriod *period, GPtrArray *taken, guint n_taken)
{
  for (guint i = 0; i < n_taken; i++)
    {
      if (overlaps (period, taken->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

static BcPeriod *
copy_period (BcPeriod *from, int years)
{
  BcPeriod *period = bc_record_new (BC_TYPE_PERIOD);

  bc_record_set_text (period, BC_PERIOD_NAME, bc_record_get_text (from, BC_PERIOD_NAME));
  move_day (period, from, BC_PERIOD_START, years);
  move_day (period, from, BC_PERIOD_END, years);
  return period;
}

/* Those of @periods that begin in @year, the one to come. */
static GPtrArray *
take_early (GPtrArray *periods, BcSchoolYear *year)
{
  GPtrArray *early = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = periods->len; i > 0; i--)
    {
      if (g_strcmp0 (bc_record_get_text (periods->pdata[i - 1], BC_PERIOD_START),
                     bc_record_get_text (year, BC_SCHOOL_YEAR_START)) >= 0)
        g_ptr_array_add (early, g_ptr_array_steal_index (periods, i - 1));
    }
  return early;
}

/* A school keeps its rhythm: as many periods as last year, about the same days, the same names. A
 * round that was begun beforehand belongs to the year it lies in, and comes first. */
static void
keep_rhythm (GPtrArray *records, BcSchoolYear *last, GPtrArray *periods)
{
  BcSchoolYear *next = records->pdata[0];
  int years = atoi (bc_record_get_text (next, BC_SCHOOL_YEAR_START))
              - atoi (bc_record_get_text (last, BC_SCHOOL_YEAR_START));
  g_autoptr (GPtrArray) kept = take_early (periods, next);
  guint n_early = kept->len;

  for (guint i = 0; i < periods->len; i++)
    {
      g_autoptr (BcPeriod) period = copy_period (periods->pdata[i], years);

      if (is_free (period, kept, n_early))
        g_ptr_array_add (kept, g_steal_pointer (&period));
    }
  bc_school_calendar_sort_periods (kept);
  for (guint i = 0; i < kept->len; i++)
    {
      bc_record_set_text (kept->pdata[i], BC_PERIOD_SCHOOL_YEAR, bc_record_get_id (next));
      bc_record_set_integer (kept->pdata[i], BC_PERIOD_NUMBER, i + 1);
    }
  g_ptr_array_set_size (records, 1);
  g_ptr_array_extend_and_steal (records, g_steal_pointer (&kept));
}

gboolean
bc_school_calendar_go_on (BcStore *store, const char *today, GError **error)
{
  g_autoptr (GPtrArray) years = bc_store_list (store, BC_TYPE_SCHOOL_YEAR, error, -1);
  BcSchoolYear *last = years != NULL ? last_year (years) : NULL;
  g_autoptr (GPtrArray) periods = NULL;
  g_autoptr (GPtrArray) records = NULL;

  if (years == NULL)
    return FALSE;
  if (last != NULL && g_strcmp0 (bc_record_get_text (last, BC_SCHOOL_YEAR_END), today) >= 0)
    return TRUE;
  records = bc_school_calendar_make (today);
  if (last != NULL)
    {
      periods = bc_store_list (store, BC_TYPE_PERIOD, error, BC_PERIOD_SCHOOL_YEAR,
                               bc_record_get_id (last), -1);
      if (periods == NULL)
        return FALSE;
      bc_school_calendar_sort_periods (periods);
    }
  if (periods != NULL && periods->len > 0)
    keep_rhythm (records, last, periods);
  return bc_store_save (store, records, error);
}

BcPeriod *
bc_school_calendar_current_period (BcStore *store, const char *today)
{
  g_autoptr (GPtrArray) all = bc_store_list (store, BC_TYPE_PERIOD, NULL, -1);
  BcPeriod *found = NULL;

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const char *start = bc_record_get_text (all->pdata[i], BC_PERIOD_START);

      if (g_strcmp0 (start, today) <= 0
          && (found == NULL || g_strcmp0 (start, bc_record_get_text (found, BC_PERIOD_START)) > 0))
        found = all->pdata[i];
    }
  if (found == NULL && all != NULL && all->len > 0)
    found = all->pdata[0];
  return found != NULL ? g_object_ref (found) : NULL;
}

BcPeriod *
bc_school_calendar_period_before (BcStore *store, BcPeriod *period)
{
  g_autoptr (GPtrArray) all = bc_school_calendar_list_periods (store, NULL);
  const char *start = bc_record_get_text (period, BC_PERIOD_START);

  for (guint i = all != NULL ? all->len : 0; i > 0; i--)
    {
      if (g_strcmp0 (bc_record_get_text (all->pdata[i - 1], BC_PERIOD_START), start) < 0)
        return g_object_ref (all->pdata[i - 1]);
    }
  return NULL;
}

char *
bc_period_dup_name (BcPeriod *period)
{
  const char *name = bc_record_get_text (period, BC_PERIOD_NAME);

  if (*name != '\0')
    return g_strdup (name);
  return g_strdup_printf (_("Period %d"), (int) bc_record_get_integer (period, BC_PERIOD_NUMBER));
}

char *
bc_school_calendar_dup_period_name (BcStore *store, BcPeriod *period, BcPeriod *now)
{
  const char *year_id = bc_record_get_text (period, BC_PERIOD_SCHOOL_YEAR);
  g_autofree char *name = bc_period_dup_name (period);
  g_autoptr (BcSchoolYear) year = NULL;

  if (now == NULL || g_str_equal (year_id, bc_record_get_text (now, BC_PERIOD_SCHOOL_YEAR)))
    return g_steal_pointer (&name);
  year = bc_store_get (store, BC_TYPE_SCHOOL_YEAR, year_id, NULL);
  return year != NULL ? g_strdup_printf ("%s · %s", name,
                                         bc_record_get_text (year, BC_SCHOOL_YEAR_NAME))
                      : g_steal_pointer (&name);
}
