/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-meetings"

#include "config.h"

#include "school/bc-meetings.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-agenda.h"
#include "school/bc-groups.h"
#include "school/bc-participants.h"

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return bc_day_compare (bc_record_get_text (*(gpointer *) a, BC_MEETING_DATE),
                         bc_record_get_text (*(gpointer *) b, BC_MEETING_DATE));
}

static GPtrArray *
list_of_group (BcContext *context, const char *group, const char *kind, GError **error)
{
  GPtrArray *meetings =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_MEETING, error, BC_MEETING_KIND, kind,
                   BC_MEETING_GROUP, group, -1);

  if (meetings != NULL)
    g_ptr_array_sort (meetings, compare_days);
  return meetings;
}

GPtrArray *
bc_meetings_list (BcContext *context, const char *kind, GError **error)
{
  return list_of_group (context, bc_context_get_group_id (context), kind, error);
}

BcPeriod *
bc_meetings_find_period (BcContext *context, const char *day)
{
  g_autoptr (GPtrArray) periods =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_PERIOD, NULL, -1);

  for (guint i = 0; periods != NULL && i < periods->len; i++)
    {
      if (strcmp (bc_record_get_text (periods->pdata[i], BC_PERIOD_START), day) <= 0
          && strcmp (bc_record_get_text (periods->pdata[i], BC_PERIOD_END), day) >= 0)
        return g_object_ref (periods->pdata[i]);
    }
  return NULL;
}

BcMeeting *
bc_meetings_add (BcContext *context, const char *kind, const char *day)
{
  BcEdits *edits = bc_context_get_edits (context);
  BcMeeting *meeting = bc_record_new (BC_TYPE_MEETING);
  g_autoptr (BcPeriod) period = bc_meetings_find_period (context, day);

  bc_record_set_text (meeting, BC_MEETING_KIND, kind);
  bc_record_set_text (meeting, BC_MEETING_GROUP, bc_context_get_group_id (context));
  bc_record_set_text (meeting, BC_MEETING_PERIOD,
                      period != NULL ? bc_record_get_id (period)
                                     : bc_context_get_period_id (context));
  bc_record_set_text (meeting, BC_MEETING_DATE, day);
  bc_edits_begin (edits, bc_term_label (BC_TERM_MEETING, kind));
  bc_edits_add (edits, meeting);
  if (g_str_equal (kind, BC_MEETING_GROUP_REVIEW))
    bc_agenda_make_points (bc_context_get_settings (context), meeting);
  bc_edits_end (edits);
  return meeting;
}

BcMeeting *
bc_meetings_find_next (GPtrArray *meetings)
{
  for (guint i = 0; i < meetings->len; i++)
    {
      if (!bc_record_get_integer (meetings->pdata[i], BC_MEETING_HELD))
        return meetings->pdata[i];
    }
  return NULL;
}

BcMeeting *
bc_meetings_find_last (GPtrArray *meetings)
{
  for (guint i = meetings->len; i > 0; i--)
    {
      if (bc_record_get_integer (meetings->pdata[i - 1], BC_MEETING_HELD))
        return meetings->pdata[i - 1];
    }
  return NULL;
}

BcMeeting *
bc_meetings_find (BcEdits *edits, const char *id)
{
  g_autoptr (BcMeeting) meeting =
    *id != '\0' ? bc_edits_get (edits, BC_TYPE_MEETING, id, NULL) : NULL;

  if (meeting == NULL || bc_record_is_removed (meeting))
    return NULL;
  return g_steal_pointer (&meeting);
}

BcMeeting *
bc_meetings_find_before (BcContext *context, BcMeeting *meeting)
{
  g_autoptr (GPtrArray) meetings =
    list_of_group (context, bc_record_get_text (meeting, BC_MEETING_GROUP),
                   bc_record_get_text (meeting, BC_MEETING_KIND), NULL);

  for (guint i = meetings != NULL ? meetings->len : 0; i > 0; i--)
    {
      BcMeeting *earlier = meetings->pdata[i - 1];

      if (earlier != meeting && bc_record_get_integer (earlier, BC_MEETING_HELD)
          && (compare_days (&earlier, &meeting) < 0))
        return g_object_ref (earlier);
    }
  return NULL;
}

/* ---- when it is ---- */

void
bc_meetings_set_day (BcContext *context, BcMeeting *meeting, const char *day)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcPeriod) period = bc_meetings_find_period (context, day);

  bc_edits_begin (edits, _("Day of the talk"));
  bc_edits_set_text (edits, meeting, BC_MEETING_DATE, day);
  if (period != NULL)
    bc_edits_set_text (edits, meeting, BC_MEETING_PERIOD, bc_record_get_id (period));
  bc_edits_end (edits);
}

/* ---- a talk under way ---- */

void
bc_meetings_start (BcContext *context, BcMeeting *meeting, const char *today, const char *time)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (GPtrArray) there = bc_participants_list (context, meeting, NULL);

  bc_edits_begin (edits, _("The talk begins"));
  bc_meetings_set_day (context, meeting, today);
  bc_edits_set_text (edits, meeting, BC_MEETING_START, time);
  if (there != NULL && there->len == 0)
    bc_participants_make_usual (context, meeting);
  bc_edits_end (edits);
}

gboolean
bc_meetings_is_under_way (BcMeeting *meeting)
{
  return *bc_record_get_text (meeting, BC_MEETING_START) != '\0'
         && !bc_record_get_integer (meeting, BC_MEETING_HELD);
}

void
bc_meetings_finish (BcEdits *edits, BcMeeting *meeting)
{
  bc_edits_begin (edits, _("The talk is done"));
  bc_edits_set_integer (edits, meeting, BC_MEETING_HELD, TRUE);
  bc_edits_end (edits);
}

/* ---- what it is called ---- */

char *
bc_meetings_dup_title (BcContext *context, BcMeeting *meeting)
{
  const char *pupil = bc_record_get_text (meeting, BC_MEETING_PUPIL);
  const char *kind = bc_term_label (BC_TERM_MEETING,
                                    bc_record_get_text (meeting, BC_MEETING_KIND));
  g_autofree char *day = bc_day_format (bc_record_get_text (meeting, BC_MEETING_DATE));
  g_autoptr (BcGroup) group =
    bc_store_get (bc_context_get_store (context), BC_TYPE_GROUP,
                  bc_record_get_text (meeting, BC_MEETING_GROUP), NULL);
  g_autofree char *whom =
    *pupil != '\0' ? bc_groups_dup_pupil_name (bc_context_get_store (context), pupil, NULL)
                   : g_strdup (group != NULL ? bc_record_get_text (group, BC_GROUP_NAME) : "");

  /* TRANSLATORS: a talk, about whom or which group, and the day: "Group review 5/6, 1 December" */
  return *day != '\0' ? g_strdup_printf (_("%s %s, %s"), kind, whom, day)
                      : g_strdup_printf ("%s %s", kind, whom);
}
