/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-understand"

#include "school/bc-demo-maker.h"

#include "domain/bc-terms.h"

static void
make_about (BcDemo *demo, BcGroup *group, BcPupil *pupil, BcPeriod *period)
{
  bc_demo_make (demo, BC_DEMO_ABOUT (OBSERVATION, group, pupil, period), BC_OBSERVATION_TEXT,
                bc_demo_any (demo, "observations"), -1);
  bc_demo_make (demo, BC_DEMO_ABOUT (FACTOR, group, pupil, period), BC_FACTOR_EFFECT,
                BC_EFFECT_STIMULATING, BC_FACTOR_AREA, BC_AREA_CHILD, BC_FACTOR_TEXT,
                bc_demo_any (demo, "stimulating"), -1);
  if (bc_demo_chance (demo, 0.4))
    bc_demo_make (demo, BC_DEMO_ABOUT (FACTOR, group, pupil, period), BC_FACTOR_EFFECT,
                  BC_EFFECT_HINDERING, BC_FACTOR_AREA, BC_AREA_EDUCATION, BC_FACTOR_TEXT,
                  bc_demo_any (demo, "hindering"), -1);
  if (bc_demo_chance (demo, 0.12))
    bc_demo_make (demo, BC_DEMO_ABOUT (SIGNAL, group, pupil, period), BC_SIGNAL_TEXT,
                  bc_demo_any (demo, "signals"), -1);
  if (bc_demo_chance (demo, 0.6))
    {
      guint row = bc_demo_pick (demo, "needs");
      BcNeed *need = bc_demo_make (demo, BC_DEMO_ABOUT (NEED, group, pupil, period), BC_NEED_KIND,
                                   bc_demo_part (demo, "needs", row, 0), BC_NEED_GOAL,
                                   bc_demo_part (demo, "needs", row, 1), BC_NEED_TEXT,
                                   bc_demo_part (demo, "needs", row, 2), -1);

      if (bc_demo_chance (demo, 0.15))
        {
          guint voice_row = bc_demo_pick (demo, "voices");
          g_autofree char *day = bc_demo_some_day (demo, period);
          BcVoice *voice =
            bc_demo_make (demo, BC_DEMO_ABOUT (VOICE, group, pupil, period), BC_VOICE_KIND,
                          bc_demo_part (demo, "voices", voice_row, 0), BC_VOICE_DATE, day,
                          BC_VOICE_SAID, bc_demo_part (demo, "voices", voice_row, 1),
                          BC_VOICE_WISHES, bc_demo_part (demo, "voices", voice_row, 2),
                          BC_VOICE_AGREED, bc_demo_part (demo, "voices", voice_row, 3), -1);

          bc_demo_make (demo, BC_TYPE_NEED_VOICE, BC_NEED_VOICE_NEED, bc_record_get_id (need),
                        BC_NEED_VOICE_VOICE, bc_record_get_id (voice), -1);
        }
    }
}

void
bc_demo_make_understanding (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  for (guint i = 0; i < pupils->len; i++)
    make_about (demo, group, pupils->pdata[i], demo->periods[round]);
}
