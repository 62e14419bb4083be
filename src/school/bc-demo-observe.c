/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-observe"

#include "school/bc-demo-maker.h"

#include "domain/bc-person.h"

static void
make_notes (BcDemo *demo, BcGroup *group, BcPupil *pupil, BcPeriod *period)
{
  guint notes = bc_demo_chance (demo, 0.2) ? 0 : 1 + bc_demo_chance (demo, 0.4);

  for (guint i = 0; i < notes; i++)
    {
      g_autoptr (GString) fact = g_string_new (bc_demo_any (demo, "notes"));
      g_autofree char *day = bc_demo_some_day (demo, period);

      g_string_replace (fact, "{}", bc_person_get_given_name (pupil), 0);
      bc_demo_make (demo, BC_DEMO_ABOUT (NOTE, group, pupil, period), BC_NOTE_DATE, day,
                    BC_NOTE_FACT, fact->str, -1);
    }
}

void
bc_demo_make_observing (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  for (guint i = 0; i < pupils->len; i++)
    make_notes (demo, group, pupils->pdata[i], demo->periods[round]);
}
