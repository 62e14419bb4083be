/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-external"

#include "school/bc-demo-maker.h"

#include "domain/bc-terms.h"

void
bc_demo_make_external (BcDemo *demo)
{
  for (guint i = 0; i < demo->groups->len; i += 3)
    bc_demo_make (demo, BC_TYPE_EXTERNAL_SUPPORT, BC_EXTERNAL_SUPPORT_GROUP,
                  bc_record_get_id (demo->groups->pdata[i]), BC_EXTERNAL_SUPPORT_PURPOSE,
                  json_array_get_string_element (bc_demo_list (demo, "external"), 0),
                  BC_EXTERNAL_SUPPORT_TEACHER_DOES,
                  json_array_get_string_element (bc_demo_list (demo, "external"), 1),
                  BC_EXTERNAL_SUPPORT_DIRECTION, BC_DIRECTION_TO_CLASS, BC_EXTERNAL_SUPPORT_START,
                  bc_record_get_text (demo->periods[BC_DEMO_PERIODS - 1], BC_PERIOD_START), -1);
}
