/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-talk"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

void
bc_demo_make_talks (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  BcPeriod *period = demo->periods[round];
  const char *end = bc_record_get_text (period, BC_PERIOD_END);
  g_autofree char *day = bc_day_shift (end, -7);
  g_autofree char *held_day = bc_demo_some_day (demo, period);
  const char *group_id = bc_record_get_id (group);
  const char *period_id = bc_record_get_id (period);
  gboolean held = g_strcmp0 (day, demo->today) < 0;
  BcMeeting *review =
    bc_demo_make (demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_GROUP_REVIEW, BC_MEETING_GROUP,
                  group_id, BC_MEETING_PERIOD, period_id, BC_MEETING_DATE, day, BC_MEETING_QUESTION,
                  bc_demo_text (demo->data, "review_question"), BC_MEETING_GOING_WELL,
                  bc_demo_text (demo->data, "going_well"), -1);
  BcMeeting *pupil_review = bc_demo_make (
    demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_PUPIL_REVIEW, BC_MEETING_GROUP, group_id,
    BC_MEETING_PERIOD, period_id, BC_MEETING_PUPIL, bc_record_get_id (pupils->pdata[2]),
    BC_MEETING_DATE, held_day, BC_MEETING_QUESTION, bc_demo_any (demo, "questions"), -1);
  BcMeeting *consultation =
    bc_demo_make (demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_CONSULTATION, BC_MEETING_GROUP,
                  group_id, BC_MEETING_PERIOD, period_id, BC_MEETING_DATE, held_day,
                  BC_MEETING_QUESTION, bc_demo_text (demo->data, "consultation"), -1);

  bc_record_set_integer (review, BC_MEETING_HELD, held);
  bc_record_set_integer (pupil_review, BC_MEETING_HELD, TRUE);
  bc_record_set_integer (consultation, BC_MEETING_HELD, TRUE);
  for (guint i = 0; i < json_array_get_length (bc_demo_list (demo, "agreements")); i++)
    {
      g_autofree char *due = bc_day_shift (day, 14 + 7 * (int) i);
      BcAgreement *agreement = bc_demo_make (
        demo, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP, group_id, BC_AGREEMENT_MEETING,
        bc_record_get_id (consultation), BC_AGREEMENT_WHO, bc_demo_part (demo, "agreements", i, 0),
        BC_AGREEMENT_WHAT, bc_demo_part (demo, "agreements", i, 1), BC_AGREEMENT_DUE, due, -1);

      bc_record_set_integer (agreement, BC_AGREEMENT_DONE, held);
    }
}
