/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-review"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-agenda.h"

/* Time enough to prepare the one to come, and near enough to do so now. */
#define AHEAD 7
/* Those that were held came a week before the period ended. */
#define BEFORE_END 7

/* No two groups beside each other talk of the same, and 5/6 of what the demo shows first. */
static JsonObject *
get_texts (BcDemo *demo, BcGroup *group)
{
  JsonArray *reviews = bc_demo_list (demo, "reviews");
  guint position = 0;

  g_ptr_array_find (demo->groups, group, &position);
  return json_array_get_object_element (reviews, position % json_array_get_length (reviews));
}

/* Somebody with that role; the teacher is that of the group. */
static BcStaff *
who_does (BcDemo *demo, BcGroup *group, const char *role)
{
  for (guint i = 0; i < demo->staff->len && !g_str_equal (role, BC_ROLE_TEACHER); i++)
    {
      if (g_str_equal (bc_record_get_text (demo->staff->pdata[i], BC_STAFF_ROLE), role))
        return demo->staff->pdata[i];
    }
  return bc_demo_get_teacher (demo, group);
}

/* What was agreed in the last review but the first thing is still under way. */
static void
make_agreements (BcDemo *demo, BcGroup *group, BcMeeting *review, JsonArray *agreements,
                 guint round)
{
  const char *day = bc_record_get_text (review, BC_MEETING_DATE);

  for (guint i = 0; i < json_array_get_length (agreements); i++)
    {
      JsonArray *entry = json_array_get_array_element (agreements, i);
      g_autofree char *due = bc_day_shift (day, 14 + 12 * (int) i);
      BcStaff *staff = who_does (demo, group, json_array_get_string_element (entry, 0));
      BcAgreement *agreement = bc_demo_make (
        demo, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP, bc_record_get_id (group),
        BC_AGREEMENT_MEETING, bc_record_get_id (review), BC_AGREEMENT_STAFF,
        bc_record_get_id (staff), BC_AGREEMENT_WHO,
        bc_record_get_text (staff, BC_STAFF_GIVEN_NAME), BC_AGREEMENT_WHAT,
        json_array_get_string_element (entry, 1), BC_AGREEMENT_DUE, due, -1);

      if (round + 2 >= BC_DEMO_PERIODS && i > 0)
        continue;
      bc_record_set_integer (agreement, BC_AGREEMENT_DONE, TRUE);
      bc_record_set_text (agreement, BC_AGREEMENT_DONE_ON, due);
    }
}

static void
take_text (BcAgendaPoint *point, guint field, JsonObject *texts)
{
  const char *kind = bc_record_get_text (point, BC_AGENDA_POINT_KIND);

  if (json_object_has_member (texts, kind))
    bc_record_set_text (point, field, bc_demo_text (texts, kind));
}

/* What the teacher prepared stands with the points of every talk; of those that were held the
 * minutes too. */
static void
make_points (BcDemo *demo, BcMeeting *review, JsonObject *texts, gboolean held)
{
  g_autoptr (GPtrArray) points =
    bc_agenda_new_points (bc_settings_get_own ("agenda"), review);

  for (guint i = 0; i < points->len; i++)
    {
      take_text (points->pdata[i], BC_AGENDA_POINT_PREPARED,
                 json_object_get_object_member (texts, "prepared"));
      if (held)
        take_text (points->pdata[i], BC_AGENDA_POINT_TEXT,
                   json_object_get_object_member (texts, "minutes"));
      bc_record_set_integer (points->pdata[i], BC_AGENDA_POINT_DONE, held);
      g_ptr_array_add (demo->records, g_object_ref (points->pdata[i]));
    }
}

/* At the end of a period that went by, and soon in this one; each group on a school day of its
 * own. */
static char *
dup_day (BcDemo *demo, BcGroup *group, guint round)
{
  guint position = 0;

  g_ptr_array_find (demo->groups, group, &position);
  return bc_demo_is_past (round)
           ? bc_day_shift_to_weekday (bc_record_get_text (demo->periods[round], BC_PERIOD_END),
                                      -BEFORE_END - (int) position)
           : bc_day_shift_to_weekday (demo->today, AHEAD + (int) position);
}

void
bc_demo_make_present (BcDemo *demo, BcGroup *group, BcMeeting *meeting)
{
  const char *const roles[] = { BC_ROLE_TEACHER, BC_ROLE_COORDINATOR };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    bc_demo_make (demo, BC_TYPE_PARTICIPANT, BC_PARTICIPANT_MEETING, bc_record_get_id (meeting),
                  BC_PARTICIPANT_STAFF, bc_record_get_id (who_does (demo, group, roles[i])), -1);
}

void
bc_demo_make_review (BcDemo *demo, BcGroup *group, guint round)
{
  BcPeriod *period = demo->periods[round];
  JsonObject *texts = get_texts (demo, group);
  gboolean held = bc_demo_is_past (round);
  g_autofree char *day = dup_day (demo, group, round);
  BcMeeting *review = bc_demo_make (
    demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_GROUP_REVIEW, BC_MEETING_GROUP,
    bc_record_get_id (group), BC_MEETING_PERIOD, bc_record_get_id (period), BC_MEETING_DATE, day,
    BC_MEETING_QUESTION, bc_demo_text (texts, "question"), BC_MEETING_GOING_WELL,
    bc_demo_text (texts, "going_well"), -1);

  bc_record_set_integer (review, BC_MEETING_HELD, held);
  make_points (demo, review, texts, held);
  if (held)
    {
      make_agreements (demo, group, review,
                       json_object_get_array_member (texts, "agreements"), round);
      bc_demo_make_present (demo, group, review);
    }
}
