/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-act"

#include "school/bc-demo-maker.h"

void
bc_demo_make_acting (BcDemo *demo, BcGroup *group, BcPlan *plan, guint round)
{
  BcPeriod *period = demo->periods[round];

  for (guint i = 0; i < (bc_demo_is_past (round) ? 3 : 2); i++)
    {
      guint row = bc_demo_pick (demo, "check_ins");
      g_autofree char *day = bc_demo_some_day (demo, period);

      bc_demo_make (demo, BC_TYPE_CHECK_IN, BC_CHECK_IN_PLAN, bc_record_get_id (plan),
                    BC_CHECK_IN_DATE, day, BC_CHECK_IN_FITS,
                    bc_demo_part (demo, "check_ins", row, 0), BC_CHECK_IN_CHANGE,
                    bc_demo_part (demo, "check_ins", row, 1), -1);
    }
  for (guint i = 0; i < 2; i++)
    {
      guint row = bc_demo_pick (demo, "feedback");
      g_autofree char *day = bc_demo_some_day (demo, period);

      bc_demo_make (demo, BC_TYPE_FEEDBACK, BC_FEEDBACK_PLAN, bc_record_get_id (plan),
                    BC_FEEDBACK_SOURCE, bc_demo_part (demo, "feedback", row, 0), BC_FEEDBACK_DATE,
                    day, BC_FEEDBACK_TEXT, bc_demo_part (demo, "feedback", row, 1), -1);
    }
}
