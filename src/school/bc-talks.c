/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talks"

#include "config.h"

#include "school/bc-talks.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-meetings.h"
#include "school/bc-or-none.h"
#include "school/bc-removal.h"

void
bc_talk_line_free (BcTalkLine *self)
{
  g_free (self->title);
  g_free (self->text);
  g_free (self->page);
  g_free (self);
}

/* ---- the list ---- */

/* Those to come stay in the order of their days; of those that were, the newest is asked for. */
GPtrArray *
bc_talks_list (BcContext *context, const char *kind, GError **error)
{
  g_autoptr (GPtrArray) all = bc_meetings_list (context, kind, error);
  g_autoptr (GPtrArray) talks = g_ptr_array_new_with_free_func (g_object_unref);

  if (all == NULL)
    return NULL;
  for (guint i = 0; i < all->len; i++)
    {
      if (!bc_record_get_integer (all->pdata[i], BC_MEETING_HELD))
        g_ptr_array_add (talks, g_object_ref (all->pdata[i]));
    }
  for (guint i = all->len; i > 0; i--)
    {
      if (bc_record_get_integer (all->pdata[i - 1], BC_MEETING_HELD))
        g_ptr_array_add (talks, g_object_ref (all->pdata[i - 1]));
    }
  return g_steal_pointer (&talks);
}

GPtrArray *
bc_talks_list_pupils (BcContext *context, BcMeeting *meeting)
{
  g_autoptr (BcGroup) group =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_GROUP,
                  bc_record_get_text (meeting, BC_MEETING_GROUP), NULL);

  return bc_or_none (
    group != NULL ? bc_groups_pupils (bc_context_get_store (context), group, NULL) : NULL);
}

/* ---- a new one ---- */

char *
bc_talks_dup_owner (BcContext *context)
{
  const char *me = bc_record_get_id (bc_context_get_me (context));
  g_autoptr (GPtrArray) teachers =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_ASSIGNMENT, NULL, BC_ASSIGNMENT_GROUP,
                   bc_context_get_group_id (context), -1);

  for (guint i = 0; teachers != NULL && i < teachers->len; i++)
    {
      if (g_str_equal (bc_record_get_text (teachers->pdata[i], BC_ASSIGNMENT_STAFF), me))
        return g_strdup (me);
    }
  return g_strdup (teachers != NULL && teachers->len > 0
                     ? bc_record_get_text (teachers->pdata[0], BC_ASSIGNMENT_STAFF)
                     : me);
}

BcMeeting *
bc_talks_add (BcContext *context, const char *kind, const char *pupil, const char *day)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autofree char *owner = bc_talks_dup_owner (context);
  BcMeeting *meeting;

  bc_edits_begin (edits, bc_term_label (BC_TERM_MEETING, kind));
  meeting = bc_meetings_add (context, kind, day);
  bc_edits_set_text (edits, meeting, BC_MEETING_PUPIL, pupil);
  bc_edits_set_text (edits, meeting, BC_MEETING_OWNER, owner);
  bc_edits_end (edits);
  return meeting;
}

/* ---- where it came from, and where it is ---- */

static const struct
{
  const char *kind;
  const char *page;
  const char *from;
  const char *from_day;
} kinds[] = {
  /* Translators: what stands in a plan or a talk came from a talk on this day. */
  { BC_MEETING_GROUP_REVIEW, "meeting", N_("From the group review"),
    N_("From the group review of %s") },
  { BC_MEETING_PUPIL_REVIEW, "pupil-review", N_("From the pupil review"),
    N_("From the pupil review of %s") },
  { BC_MEETING_CONSULTATION, "consult", N_("From the consultation"),
    N_("From the consultation of %s") },
};

static guint
kind_of (BcMeeting *meeting)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (bc_record_get_text (meeting, BC_MEETING_KIND), kinds[i].kind))
        return i;
    }
  return 0;
}

char *
bc_talks_dup_from (BcEdits *edits, const char *id)
{
  g_autoptr (BcMeeting) meeting = bc_meetings_find (edits, id);
  g_autofree char *day = NULL;
  g_autoptr (GString) words = NULL;

  if (meeting == NULL)
    return g_strdup ("");
  day = bc_day_format (bc_record_get_text (meeting, BC_MEETING_DATE));
  if (*day == '\0')
    return g_strdup (_(kinds[kind_of (meeting)].from));
  words = g_string_new (_(kinds[kind_of (meeting)].from_day));
  g_string_replace (words, "%s", day, 1);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

const char *
bc_talks_get_page (BcMeeting *meeting)
{
  /* A group review is led on one page, and read on another. */
  if (kind_of (meeting) == 0 && bc_record_get_integer (meeting, BC_MEETING_HELD))
    return "report";
  return kinds[kind_of (meeting)].page;
}

char *
bc_talks_dup_page (BcEdits *edits, const char *id)
{
  g_autoptr (BcMeeting) meeting = bc_meetings_find (edits, id);

  return meeting != NULL ? g_strdup_printf ("%s/%s", bc_talks_get_page (meeting), id)
                         : g_strdup ("");
}

/* ---- lines of a plan ---- */

static void
add_line (GPtrArray *lines, const char *plan, const char *view, const char *title,
          const char *text)
{
  BcTalkLine *line = g_new0 (BcTalkLine, 1);

  line->title = g_strdup (title);
  line->text = g_strdup (text);
  line->page = g_strdup_printf ("plan/%s%s", plan, view);
  g_ptr_array_add (lines, line);
}

static char *
dup_whose (BcContext *context, BcArrangement *arrangement)
{
  const char *pupil = bc_record_get_text (arrangement, BC_ARRANGEMENT_PUPIL);
  g_autoptr (BcCluster) cluster =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_CLUSTER,
                  bc_record_get_text (arrangement, BC_ARRANGEMENT_CLUSTER), NULL);

  if (cluster != NULL)
    return g_strdup (bc_record_get_text (cluster, BC_CLUSTER_NAME));
  if (*pupil != '\0')
    return bc_groups_dup_pupil_name (bc_context_get_store (context), pupil, NULL);
  return g_strdup (_("The group"));
}

static void
add_arrangement (BcContext *context, GPtrArray *lines, BcArrangement *arrangement)
{
  const char *feasible = bc_record_get_text (arrangement, BC_ARRANGEMENT_FEASIBLE);
  g_autofree char *whose = dup_whose (context, arrangement);
  g_autofree char *title = bc_record_get_integer (arrangement, BC_ARRANGEMENT_TEAM)
                             ? g_strdup_printf ("%s · %s", whose, _("Of the team"))
                             : g_strdup (whose);

  add_line (lines, bc_record_get_text (arrangement, BC_ARRANGEMENT_PLAN), "/arrangements", title,
            *feasible != '\0' ? feasible
                              : bc_record_get_text (arrangement, BC_ARRANGEMENT_DESIRABLE));
}

GPtrArray *
bc_talks_list_lines (BcContext *context, BcMeeting *meeting, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *id = bc_record_get_id (meeting);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_talk_line_free);
  g_autoptr (GPtrArray) clusters =
    bc_edits_list (edits, BC_TYPE_CLUSTER, error, BC_CLUSTER_MEETING, id, -1);
  g_autoptr (GPtrArray) came =
    clusters != NULL
      ? bc_edits_list (edits, BC_TYPE_ARRANGEMENT, error, BC_ARRANGEMENT_ORIGIN, id, -1)
      : NULL;
  g_autoptr (GPtrArray) asked =
    came != NULL ? bc_edits_list (edits, BC_TYPE_ARRANGEMENT, error, BC_ARRANGEMENT_MEETING, id, -1)
                 : NULL;

  if (asked == NULL)
    return NULL;
  for (guint i = 0; i < clusters->len; i++)
    add_line (lines, bc_record_get_text (clusters->pdata[i], BC_CLUSTER_PLAN), "",
              bc_record_get_text (clusters->pdata[i], BC_CLUSTER_NAME),
              bc_record_get_text (clusters->pdata[i], BC_CLUSTER_APPROACH));
  for (guint i = 0; i < came->len; i++)
    add_arrangement (context, lines, came->pdata[i]);
  for (guint i = 0; i < asked->len; i++)
    {
      if (!g_str_equal (bc_record_get_text (asked->pdata[i], BC_ARRANGEMENT_ORIGIN), id))
        add_arrangement (context, lines, asked->pdata[i]);
    }
  return g_steal_pointer (&lines);
}

/* ---- away with it ---- */

void
bc_talks_remove (BcEdits *edits, BcMeeting *meeting)
{
  /* A plan, or what somebody needs, lets go of the talk; nothing else changes in it. */
  bc_edits_begin_agreed (edits, _("Taking away a talk"));
  bc_removal_remove (edits, meeting);
  bc_edits_end_agreed (edits);
}
