/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agenda"

#include "config.h"

#include "school/bc-agenda.h"

#include <glib/gi18n-lib.h>

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

void
bc_agenda_make_points (BcSettings *settings, BcMeeting *meeting)
{
  g_autoptr (GPtrArray) entries = bc_content_list_objects (bc_settings_get (settings, SECTION));
  BcEdits *edits = bc_settings_get_edits (settings);

  bc_edits_begin (edits, _("Agenda"));
  for (guint i = 0; i < entries->len; i++)
    {
      g_autoptr (BcAgendaPoint) point = make_point (entries->pdata[i], meeting, i);

      bc_edits_add (edits, point);
    }
  bc_edits_end (edits);
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
