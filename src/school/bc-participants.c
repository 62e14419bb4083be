/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-participants"

#include "config.h"

#include "school/bc-participants.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"

GPtrArray *
bc_participants_list (BcContext *context, BcMeeting *meeting, GError **error)
{
  return bc_edits_list (bc_context_get_edits (context), BC_TYPE_PARTICIPANT, error,
                        BC_PARTICIPANT_MEETING, bc_record_get_id (meeting), -1);
}

static int
compare_people (gconstpointer a, gconstpointer b)
{
  return bc_person_compare_given (*(gpointer *) a, *(gpointer *) b);
}

GPtrArray *
bc_participants_list_staff (BcContext *context)
{
  GPtrArray *staff = bc_edits_list (bc_context_get_edits (context), BC_TYPE_STAFF, NULL, -1);

  for (guint i = staff != NULL ? staff->len : 0; i > 0; i--)
    {
      if (!bc_record_get_integer (staff->pdata[i - 1], BC_STAFF_ACTIVE))
        g_ptr_array_remove_index (staff, i - 1);
    }
  if (staff != NULL)
    g_ptr_array_sort (staff, compare_people);
  return staff;
}

static BcParticipant *
find (GPtrArray *participants, const char *staff)
{
  for (guint i = 0; i < participants->len; i++)
    {
      if (g_str_equal (bc_record_get_text (participants->pdata[i], BC_PARTICIPANT_STAFF), staff))
        return participants->pdata[i];
    }
  return NULL;
}

gboolean
bc_participants_has (GPtrArray *participants, const char *staff)
{
  return find (participants, staff) != NULL;
}

static void
add (BcContext *context, BcMeeting *meeting, guint field, const char *text)
{
  g_autoptr (BcParticipant) participant = bc_record_new (BC_TYPE_PARTICIPANT);
  BcEdits *edits = bc_context_get_edits (context);

  bc_record_set_text (participant, BC_PARTICIPANT_MEETING, bc_record_get_id (meeting));
  bc_record_set_text (participant, field, text);
  bc_edits_begin (edits, _("Who is there"));
  bc_edits_add (edits, participant);
  bc_edits_end (edits);
}

void
bc_participants_set (BcContext *context, BcMeeting *meeting, const char *staff, gboolean present)
{
  g_autoptr (GPtrArray) participants = bc_participants_list (context, meeting, NULL);
  BcParticipant *found = participants != NULL ? find (participants, staff) : NULL;
  BcEdits *edits = bc_context_get_edits (context);

  if (participants == NULL || (found != NULL) == present)
    return;
  if (present)
    {
      add (context, meeting, BC_PARTICIPANT_STAFF, staff);
      return;
    }
  bc_edits_begin (edits, _("Who is there"));
  bc_edits_remove (edits, found);
  bc_edits_end (edits);
}

void
bc_participants_add_name (BcContext *context, BcMeeting *meeting, const char *name)
{
  g_autofree char *words = g_strstrip (g_strdup (name));

  if (*words != '\0')
    add (context, meeting, BC_PARTICIPANT_NAME, words);
}

void
bc_participants_make_usual (BcContext *context, BcMeeting *meeting)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (GPtrArray) assignments =
    bc_edits_list (edits, BC_TYPE_ASSIGNMENT, NULL, BC_ASSIGNMENT_GROUP,
                   bc_record_get_text (meeting, BC_MEETING_GROUP), -1);

  bc_edits_begin (edits, _("Who is there"));
  for (guint i = 0; assignments != NULL && i < assignments->len; i++)
    bc_participants_set (context, meeting,
                         bc_record_get_text (assignments->pdata[i], BC_ASSIGNMENT_STAFF), TRUE);
  bc_participants_set (context, meeting, bc_record_get_id (bc_context_get_me (context)), TRUE);
  bc_edits_end (edits);
}

char *
bc_participants_dup_name (BcContext *context, BcParticipant *participant)
{
  g_autoptr (BcStaff) staff =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_STAFF,
                  bc_record_get_text (participant, BC_PARTICIPANT_STAFF), NULL);

  return staff != NULL ? bc_person_dup_name (staff)
                       : g_strdup (bc_record_get_text (participant, BC_PARTICIPANT_NAME));
}

char *
bc_participants_dup_names (BcContext *context, BcMeeting *meeting)
{
  g_autoptr (GPtrArray) participants = bc_participants_list (context, meeting, NULL);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; participants != NULL && i < participants->len; i++)
    {
      g_autofree char *name = bc_participants_dup_name (context, participants->pdata[i]);

      g_strv_builder_add (names, name);
    }
  list = g_strv_builder_end (names);
  return g_strjoinv (", ", list);
}
