/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-review"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-agenda.h"

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
make_agreements (BcDemo *demo, BcGroup *group, BcMeeting *review, guint round)
{
  const char *day = bc_record_get_text (review, BC_MEETING_DATE);

  for (guint i = 0; i < json_array_get_length (bc_demo_list (demo, "agreements")); i++)
    {
      g_autofree char *due = bc_day_shift (day, 14 + 12 * (int) i);
      BcStaff *staff = who_does (demo, group, bc_demo_part (demo, "agreements", i, 0));
      BcAgreement *agreement = bc_demo_make (
        demo, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP, bc_record_get_id (group),
        BC_AGREEMENT_MEETING, bc_record_get_id (review), BC_AGREEMENT_STAFF,
        bc_record_get_id (staff), BC_AGREEMENT_WHO,
        bc_record_get_text (staff, BC_STAFF_GIVEN_NAME), BC_AGREEMENT_WHAT,
        bc_demo_part (demo, "agreements", i, 1), BC_AGREEMENT_DUE, due, -1);

      if (round + 2 >= BC_DEMO_PERIODS && i > 0)
        continue;
      bc_record_set_integer (agreement, BC_AGREEMENT_DONE, TRUE);
      bc_record_set_text (agreement, BC_AGREEMENT_DONE_ON, due);
    }
}

/* What the teacher prepared stands with the points of every talk; of those that were held the
 * minutes too. */
static void
make_points (BcDemo *demo, BcMeeting *review, gboolean held)
{
  g_autoptr (GPtrArray) points =
    bc_agenda_new_points (bc_settings_get_own ("agenda"), review);
  JsonObject *prepared = json_object_get_object_member (demo->data, "review_prepared");
  JsonObject *minutes = json_object_get_object_member (demo->data, "review_minutes");

  for (guint i = 0; i < points->len; i++)
    {
      const char *kind = bc_record_get_text (points->pdata[i], BC_AGENDA_POINT_KIND);

      if (json_object_has_member (prepared, kind))
        bc_record_set_text (points->pdata[i], BC_AGENDA_POINT_PREPARED,
                            bc_demo_text (prepared, kind));
      if (held && json_object_has_member (minutes, kind))
        bc_record_set_text (points->pdata[i], BC_AGENDA_POINT_TEXT, bc_demo_text (minutes, kind));
      bc_record_set_integer (points->pdata[i], BC_AGENDA_POINT_DONE, held);
      g_ptr_array_add (demo->records, g_object_ref (points->pdata[i]));
    }
}

void
bc_demo_make_review (BcDemo *demo, BcGroup *group, guint round)
{
  BcPeriod *period = demo->periods[round];
  g_autofree char *day = bc_day_shift (bc_record_get_text (period, BC_PERIOD_END), -7);
  BcMeeting *review = bc_demo_make (
    demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_GROUP_REVIEW, BC_MEETING_GROUP,
    bc_record_get_id (group), BC_MEETING_PERIOD, bc_record_get_id (period), BC_MEETING_DATE, day,
    BC_MEETING_QUESTION, bc_demo_text (demo->data, "review_question"), BC_MEETING_GOING_WELL,
    bc_demo_text (demo->data, "going_well"), -1);

  bc_record_set_integer (review, BC_MEETING_HELD, g_strcmp0 (day, demo->today) < 0);
  make_points (demo, review, bc_record_get_integer (review, BC_MEETING_HELD) != 0);
  if (bc_record_get_integer (review, BC_MEETING_HELD))
    make_agreements (demo, group, review, round);
}
