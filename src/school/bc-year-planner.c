/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-year-planner"

#include "config.h"

#include "school/bc-year-planner.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-agenda.h"
#include "school/bc-groups.h"
#include "school/bc-meetings.h"

#define SECTION "year-rhythm"
#define MOST_WEEKS 53
/* How far from a round a review still counts for it that was planned by hand. */
#define NEAR 21
#define MONTH_LENGTH 7

static void
round_free (gpointer data)
{
  BcYearRound *round = data;

  g_free (round->id);
  g_free (round->name);
  g_free (round->from);
  g_free (round->to);
  g_free (round);
}

static void
row_free (gpointer data)
{
  BcYearRow *row = data;

  g_object_unref (row->group);
  g_ptr_array_unref (row->meetings);
  g_free (row);
}

static void
proposal_free (gpointer data)
{
  BcYearProposal *proposal = data;

  g_object_unref (proposal->group);
  g_free (proposal->day);
  g_free (proposal);
}

void
bc_year_free (BcYear *self)
{
  g_clear_object (&self->school_year);
  g_ptr_array_unref (self->months);
  g_ptr_array_unref (self->rounds);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->free_weeks);
  g_free (self);
}

/* ---- weeks ---- */

static const char *
first_day (BcYear *self)
{
  return bc_record_get_text (self->school_year, BC_SCHOOL_YEAR_START);
}

static const char *
last_day (BcYear *self)
{
  return bc_record_get_text (self->school_year, BC_SCHOOL_YEAR_END);
}

/* From the Monday of the first week to the Friday of the last, in the year that has the first. */
static BcYearRound *
weeks_of (JsonObject *entry, int year)
{
  guint first = (guint) bc_content_get_number (entry, "first-week");
  guint last = (guint) bc_content_get_number (entry, "last-week");
  g_autofree char *begin = bc_day_of_week (year, first);
  g_autofree char *end = bc_day_of_week (last < first ? year + 1 : year, last);
  BcYearRound *round = g_new0 (BcYearRound, 1);

  round->id = g_strdup (bc_content_get_word (entry, "id"));
  round->name = g_strdup (bc_content_get_text (entry, "name"));
  round->from = g_steal_pointer (&begin);
  round->to = bc_day_shift (end, 4);
  return round;
}

static gboolean
has_weeks (JsonObject *entry)
{
  gint64 first = bc_content_get_number (entry, "first-week");
  gint64 last = bc_content_get_number (entry, "last-week");

  return first >= 1 && first <= MOST_WEEKS && last >= 1 && last <= MOST_WEEKS;
}

/* A school year may be a little longer than twelve months: the last time that all the weeks are in
 * it, else the last time that some are. */
static BcYearRound *
find_round (BcYear *self, JsonObject *entry)
{
  BcYearRound *found = NULL;

  for (int year = atoi (last_day (self)); year >= atoi (first_day (self)) - 1; year--)
    {
      BcYearRound *round = weeks_of (entry, year);
      gboolean whole = strcmp (round->from, first_day (self)) >= 0
                       && strcmp (round->to, last_day (self)) <= 0;
      gboolean some = strcmp (round->to, first_day (self)) >= 0
                      && strcmp (round->from, last_day (self)) <= 0;

      if (whole || (some && found == NULL))
        {
          g_clear_pointer (&found, round_free);
          found = g_steal_pointer (&round);
        }
      g_clear_pointer (&round, round_free);
      if (whole)
        return found;
    }
  return found;
}

static int
compare_rounds (gconstpointer a, gconstpointer b)
{
  const BcYearRound *const *one = a;
  const BcYearRound *const *other = b;

  return strcmp ((*one)->from, (*other)->from);
}

static void
read_rhythm (BcYear *self, BcSettings *settings)
{
  JsonObject *rhythm = json_node_get_object (bc_settings_get (settings, SECTION));
  g_autoptr (GPtrArray) rounds = bc_content_get_objects (rhythm, "rounds");
  g_autoptr (GPtrArray) free_weeks = bc_content_get_objects (rhythm, "free");

  for (guint i = 0; i < rounds->len; i++)
    {
      BcYearRound *round = has_weeks (rounds->pdata[i]) ? find_round (self, rounds->pdata[i])
                                                        : NULL;

      if (round != NULL)
        g_ptr_array_add (self->rounds, round);
    }
  g_ptr_array_sort (self->rounds, compare_rounds);
  for (guint i = 0; i < free_weeks->len; i++)
    for (int year = atoi (first_day (self)) - 1; year <= atoi (last_day (self)); year++)
      {
        if (has_weeks (free_weeks->pdata[i]))
          g_ptr_array_add (self->free_weeks, weeks_of (free_weeks->pdata[i], year));
      }
}

static gboolean
is_within (const char *day, const BcYearRound *weeks)
{
  return strcmp (day, weeks->from) >= 0 && strcmp (day, weeks->to) <= 0;
}

gboolean
bc_year_is_school_day (BcYear *self, const char *day)
{
  if (self->school_year == NULL || !bc_day_is_valid (day) || strcmp (day, first_day (self)) < 0
      || strcmp (day, last_day (self)) > 0 || bc_day_get_weekday (day) > 5)
    return FALSE;
  for (guint i = 0; i < self->free_weeks->len; i++)
    {
      if (is_within (day, self->free_weeks->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

/* ---- reading the year ---- */

/* The one around @today, else the last one that began. */
static BcSchoolYear *
find_school_year (GPtrArray *years, const char *today)
{
  BcSchoolYear *found = NULL;

  for (guint i = 0; i < years->len; i++)
    {
      const char *start = bc_record_get_text (years->pdata[i], BC_SCHOOL_YEAR_START);

      if (bc_day_is_valid (start)
          && bc_day_is_valid (bc_record_get_text (years->pdata[i], BC_SCHOOL_YEAR_END))
          && strcmp (start, today) <= 0
          && (found == NULL
              || strcmp (start, bc_record_get_text (found, BC_SCHOOL_YEAR_START)) > 0))
        found = years->pdata[i];
    }
  return found;
}

static void
add_months (BcYear *self)
{
  g_autofree char *month = g_strdup_printf ("%.*s-01", MONTH_LENGTH, first_day (self));

  while (strcmp (month, last_day (self)) <= 0)
    {
      g_autofree char *next = bc_day_shift (month, 31);
      char *first = g_strdup_printf ("%.*s-01", MONTH_LENGTH, next);

      g_ptr_array_add (self->months, g_steal_pointer (&month));
      month = first;
    }
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return bc_day_compare (bc_record_get_text (*(gpointer *) a, BC_MEETING_DATE),
                         bc_record_get_text (*(gpointer *) b, BC_MEETING_DATE));
}

static void
add_row (BcYear *self, BcGroup *group, GPtrArray *meetings)
{
  BcYearRow *row = g_new0 (BcYearRow, 1);

  row->group = g_object_ref (group);
  row->meetings = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < meetings->len; i++)
    {
      const char *day = bc_record_get_text (meetings->pdata[i], BC_MEETING_DATE);

      if (g_str_equal (bc_record_get_text (meetings->pdata[i], BC_MEETING_GROUP),
                       bc_record_get_id (group))
          && strcmp (day, first_day (self)) >= 0 && strcmp (day, last_day (self)) <= 0)
        g_ptr_array_add (row->meetings, g_object_ref (meetings->pdata[i]));
    }
  g_ptr_array_sort (row->meetings, compare_days);
  g_ptr_array_add (self->rows, row);
}

static BcYear *
year_new (void)
{
  BcYear *self = g_new0 (BcYear, 1);

  self->months = g_ptr_array_new_with_free_func (g_free);
  self->rounds = g_ptr_array_new_with_free_func (round_free);
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->free_weeks = g_ptr_array_new_with_free_func (round_free);
  return self;
}

BcYear *
bc_year_planner_read (BcContext *context, const char *today, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcYear) self = year_new ();
  g_autoptr (GPtrArray) years = bc_edits_list (edits, BC_TYPE_SCHOOL_YEAR, error, -1);
  g_autoptr (GPtrArray) groups =
    years != NULL ? bc_groups_list (bc_context_get_store (context), error) : NULL;
  g_autoptr (GPtrArray) meetings =
    groups != NULL ? bc_edits_list (edits, BC_TYPE_MEETING, error, BC_MEETING_KIND,
                                    BC_MEETING_GROUP_REVIEW, -1)
                   : NULL;

  if (meetings == NULL)
    return NULL;
  if (!g_set_object (&self->school_year, find_school_year (years, today)))
    return g_steal_pointer (&self);
  add_months (self);
  read_rhythm (self, bc_context_get_settings (context));
  for (guint i = 0; i < groups->len; i++)
    add_row (self, groups->pdata[i], meetings);
  return g_steal_pointer (&self);
}

/* ---- what is missing ---- */

static int
distance (const char *day, const BcYearRound *round)
{
  if (is_within (day, round))
    return 0;
  return strcmp (day, round->from) < 0 ? bc_day_between (day, round->from)
                                       : bc_day_between (round->to, day);
}

static const BcYearRound *
find_by_id (BcYear *self, const char *id)
{
  for (guint i = 0; *id != '\0' && i < self->rounds->len; i++)
    {
      BcYearRound *round = self->rounds->pdata[i];

      if (g_str_equal (round->id, id))
        return round;
    }
  return NULL;
}

static const BcYearRound *
round_of (BcYear *self, BcMeeting *meeting)
{
  const char *day = bc_record_get_text (meeting, BC_MEETING_DATE);
  const BcYearRound *found = find_by_id (self, bc_record_get_text (meeting, BC_MEETING_ROUND));

  for (guint i = 0; found == NULL && i < self->rounds->len; i++)
    {
      const BcYearRound *round = self->rounds->pdata[i];
      gboolean nearest = distance (day, round) <= NEAR;

      for (guint j = 0; nearest && j < self->rounds->len; j++)
        nearest = distance (day, self->rounds->pdata[j]) >= distance (day, round);
      if (nearest)
        found = round;
    }
  return found;
}

static gboolean
has_review (BcYear *self, BcYearRow *row, const BcYearRound *round)
{
  for (guint i = 0; i < row->meetings->len; i++)
    {
      if (round_of (self, row->meetings->pdata[i]) == round)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_taken (BcYear *self, const char *day)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      BcYearRow *row = self->rows->pdata[i];

      for (guint j = 0; j < row->meetings->len; j++)
        {
          if (g_str_equal (bc_record_get_text (row->meetings->pdata[j], BC_MEETING_DATE), day))
            return TRUE;
        }
    }
  return FALSE;
}

/* The school days of a round that are still to come; only those without a review where there are
 * any. */
static GPtrArray *
list_days (BcYear *self, const BcYearRound *round, const char *today)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *open = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *day = g_strdup (strcmp (today, round->from) > 0 ? today : round->from);

  while (strcmp (day, round->to) <= 0)
    {
      char *next = bc_day_shift (day, 1);

      if (bc_year_is_school_day (self, day))
        {
          g_ptr_array_add (all, g_strdup (day));
          if (!is_taken (self, day))
            g_ptr_array_add (open, g_strdup (day));
        }
      g_free (day);
      day = next;
    }
  if (open->len == 0)
    {
      g_ptr_array_unref (open);
      return all;
    }
  g_ptr_array_unref (all);
  return open;
}

static void
propose (BcYear *self, const BcYearRound *round, const char *today, GPtrArray *proposals)
{
  g_autoptr (GPtrArray) days = list_days (self, round, today);
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    {
      BcYearRow *row = self->rows->pdata[i];

      if (!bc_record_get_integer (row->group, BC_GROUP_COMPOSITE)
          && !has_review (self, row, round))
        g_ptr_array_add (groups, row->group);
    }
  for (guint i = 0; days->len > 0 && i < groups->len; i++)
    {
      BcYearProposal *proposal = g_new0 (BcYearProposal, 1);

      proposal->group = g_object_ref (groups->pdata[i]);
      proposal->round = round;
      proposal->day = g_strdup (days->pdata[(2 * i + 1) * days->len / (2 * groups->len)]);
      g_ptr_array_add (proposals, proposal);
    }
}

GPtrArray *
bc_year_list_proposals (BcYear *self, const char *today)
{
  GPtrArray *proposals = g_ptr_array_new_with_free_func (proposal_free);

  for (guint i = 0; i < self->rounds->len; i++)
    propose (self, self->rounds->pdata[i], today, proposals);
  return proposals;
}

/* ---- changing ---- */

static void
add_meeting (BcContext *context, BcYearProposal *proposal)
{
  g_autoptr (BcMeeting) meeting = bc_record_new (BC_TYPE_MEETING);
  g_autoptr (BcPeriod) period = bc_meetings_find_period (context, proposal->day);

  bc_record_set_text (meeting, BC_MEETING_KIND, BC_MEETING_GROUP_REVIEW);
  bc_record_set_text (meeting, BC_MEETING_GROUP, bc_record_get_id (proposal->group));
  bc_record_set_text (meeting, BC_MEETING_PERIOD,
                      period != NULL ? bc_record_get_id (period) : "");
  bc_record_set_text (meeting, BC_MEETING_DATE, proposal->day);
  bc_record_set_text (meeting, BC_MEETING_ROUND, proposal->round->id);
  bc_edits_add (bc_context_get_edits (context), meeting);
  bc_agenda_make_points (bc_context_get_settings (context), meeting);
}

int
bc_year_planner_plan (BcContext *context, const char *today, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcYear) year = bc_year_planner_read (context, today, error);
  g_autoptr (GPtrArray) proposals = NULL;

  if (year == NULL)
    return -1;
  proposals = bc_year_list_proposals (year, today);
  bc_edits_begin (edits, _("Plan the rounds"));
  for (guint i = 0; i < proposals->len; i++)
    add_meeting (context, proposals->pdata[i]);
  bc_edits_end (edits);
  return (int) proposals->len;
}

gboolean
bc_year_is_in_month (const char *day, const char *month)
{
  return strncmp (day, month, MONTH_LENGTH) == 0;
}

char *
bc_year_dup_day_in_month (BcYear *self, const char *day, const char *month)
{
  int number = strlen (day) > MONTH_LENGTH ? atoi (day + MONTH_LENGTH + 1) : 1;
  g_autofree char *wanted = bc_day_shift (month, number - 1);

  for (int away = 0; away < 31; away++)
    {
      g_autofree char *before = bc_day_shift (wanted, -away);
      g_autofree char *after = bc_day_shift (wanted, away);

      if (bc_year_is_in_month (after, month) && bc_year_is_school_day (self, after))
        return g_steal_pointer (&after);
      if (bc_year_is_in_month (before, month) && bc_year_is_school_day (self, before))
        return g_steal_pointer (&before);
    }
  return NULL;
}
