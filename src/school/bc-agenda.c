/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agenda"

#include "config.h"

#include "school/bc-agenda.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-terms.h"
#include "school/bc-content.h"

#define SECTION "agenda"

GPtrArray *
bc_agenda_list_points (BcEdits *edits, BcMeeting *meeting, GError **error)
{
  GPtrArray *points = bc_edits_list (edits, BC_TYPE_AGENDA_POINT, error, BC_AGENDA_POINT_MEETING,
                                     bc_record_get_id (meeting), -1);

  if (points != NULL)
    bc_records_sort (points, BC_AGENDA_POINT_POSITION);
  return points;
}

static BcAgendaPoint *
make_point (JsonObject *entry, BcMeeting *meeting, guint position)
{
  BcAgendaPoint *point = bc_record_new (BC_TYPE_AGENDA_POINT);

  bc_record_set_text (point, BC_AGENDA_POINT_MEETING, bc_record_get_id (meeting));
  bc_record_set_integer (point, BC_AGENDA_POINT_POSITION, position);
  bc_record_set_text (point, BC_AGENDA_POINT_KIND, bc_content_get_word (entry, "kind"));
  bc_record_set_text (point, BC_AGENDA_POINT_TITLE, bc_content_get_text (entry, "title"));
  bc_record_set_integer (point, BC_AGENDA_POINT_MINUTES,
                         bc_content_get_number (entry, "minutes"));
  return point;
}

GPtrArray *
bc_agenda_new_points (JsonNode *section, BcMeeting *meeting)
{
  g_autoptr (GPtrArray) entries = bc_content_list_objects (section);
  GPtrArray *points = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (points, make_point (entries->pdata[i], meeting, i));
  return points;
}

void
bc_agenda_make_points (BcSettings *settings, BcMeeting *meeting)
{
  g_autoptr (GPtrArray) points =
    bc_agenda_new_points (bc_settings_get (settings, SECTION), meeting);
  BcEdits *edits = bc_settings_get_edits (settings);

  bc_edits_begin (edits, _("Agenda"));
  for (guint i = 0; i < points->len; i++)
    bc_edits_add (edits, points->pdata[i]);
  bc_edits_end (edits);
}

static gboolean
is_kind (BcAgendaPoint *point, const char *kind)
{
  return g_str_equal (bc_record_get_text (point, BC_AGENDA_POINT_KIND), kind);
}

GPtrArray *
bc_agenda_list_for_teacher (BcEdits *edits, BcMeeting *meeting, GError **error)
{
  GPtrArray *points = bc_agenda_list_points (edits, meeting, error);

  for (guint i = 1; points != NULL && i < points->len; i++)
    {
      if (is_kind (points->pdata[i], BC_POINT_GOING_WELL))
        g_ptr_array_insert (points, 0, g_ptr_array_steal_index (points, i));
    }
  return points;
}

/* Gives the points the places at which they stand, within a step. */
static void
number (BcEdits *edits, GPtrArray *points)
{
  for (guint i = 0; i < points->len; i++)
    bc_edits_set_integer (edits, points->pdata[i], BC_AGENDA_POINT_POSITION, i);
}

BcAgendaPoint *
bc_agenda_add_point (BcEdits *edits, BcMeeting *meeting)
{
  g_autoptr (GPtrArray) points = bc_agenda_list_points (edits, meeting, NULL);
  BcAgendaPoint *point = bc_record_new (BC_TYPE_AGENDA_POINT);
  guint position = points != NULL ? points->len : 0;

  if (position > 0 && is_kind (points->pdata[position - 1], BC_POINT_NEW_AGREEMENTS))
    position--;
  bc_record_set_text (point, BC_AGENDA_POINT_MEETING, bc_record_get_id (meeting));
  bc_record_set_integer (point, BC_AGENDA_POINT_POSITION, position);
  bc_edits_begin (edits, _("Agenda"));
  bc_edits_add (edits, point);
  for (guint i = position; points != NULL && i < points->len; i++)
    bc_edits_set_integer (edits, points->pdata[i], BC_AGENDA_POINT_POSITION, i + 1);
  bc_edits_end (edits);
  return point;
}

void
bc_agenda_place_point (BcEdits *edits, BcAgendaPoint *point, guint position)
{
  g_autoptr (BcMeeting) meeting =
    bc_edits_get (edits, BC_TYPE_MEETING, bc_record_get_text (point, BC_AGENDA_POINT_MEETING),
                  NULL);
  g_autoptr (GPtrArray) points =
    meeting != NULL ? bc_agenda_list_points (edits, meeting, NULL) : NULL;
  gpointer moving;
  guint from;

  if (points == NULL || !g_ptr_array_find (points, point, &from))
    return;
  moving = g_ptr_array_steal_index (points, from);
  g_ptr_array_insert (points, (int) MIN (position, points->len), moving);
  bc_edits_begin (edits, _("Agenda"));
  number (edits, points);
  bc_edits_end (edits);
}

guint
bc_agenda_count_minutes (GPtrArray *points)
{
  guint minutes = 0;

  for (guint i = 0; i < points->len; i++)
    minutes += (guint) bc_record_get_integer (points->pdata[i], BC_AGENDA_POINT_MINUTES);
  return minutes;
}

void
bc_agenda_add_spent (BcEdits *edits, BcAgendaPoint *point, guint seconds)
{
  if (bc_record_is_removed (point) || !bc_edits_may_change (edits, point))
    return;
  bc_edits_count (edits, point, BC_AGENDA_POINT_SPENT,
                  bc_record_get_integer (point, BC_AGENDA_POINT_SPENT) + seconds);
}

const char *
bc_agenda_get_hint (BcSettings *settings, const char *kind, BcAgendaHint hint)
{
  g_autoptr (GPtrArray) entries = bc_content_list_objects (bc_settings_get (settings, SECTION));
  const char *member = hint == BC_AGENDA_HINT_TEACHER ? "teacher" : "coordinator";

  for (guint i = 0; i < entries->len; i++)
    {
      if (g_strcmp0 (bc_content_get_word (entries->pdata[i], "kind"), kind) == 0)
        return bc_content_get_text (entries->pdata[i], member);
    }
  return "";
}
