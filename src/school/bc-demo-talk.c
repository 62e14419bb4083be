/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-talk"

#include "school/bc-demo-maker.h"

#include "domain/bc-terms.h"

void
bc_demo_make_talks (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  BcPeriod *period = demo->periods[round];
  g_autofree char *held_day = bc_demo_some_day (demo, period);
  const char *group_id = bc_record_get_id (group);
  const char *period_id = bc_record_get_id (period);
  BcMeeting *pupil_review = bc_demo_make (
    demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_PUPIL_REVIEW, BC_MEETING_GROUP, group_id,
    BC_MEETING_PERIOD, period_id, BC_MEETING_PUPIL, bc_record_get_id (pupils->pdata[2]),
    BC_MEETING_DATE, held_day, BC_MEETING_QUESTION, bc_demo_any (demo, "questions"), -1);
  BcMeeting *consultation =
    bc_demo_make (demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_CONSULTATION, BC_MEETING_GROUP,
                  group_id, BC_MEETING_PERIOD, period_id, BC_MEETING_DATE, held_day,
                  BC_MEETING_QUESTION, bc_demo_text (demo->data, "consultation"), -1);

  bc_record_set_integer (pupil_review, BC_MEETING_HELD, TRUE);
  bc_record_set_integer (consultation, BC_MEETING_HELD, TRUE);
}
