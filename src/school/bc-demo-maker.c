/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-maker"

#include "school/bc-demo-maker.h"

#include <stdarg.h>

#include "domain/bc-day.h"

gpointer
bc_demo_make (BcDemo *demo, GType type, ...)
{
  gpointer record = bc_record_new (type);
  va_list args;
  int field;

  va_start (args, type);
  while ((field = va_arg (args, int)) != -1)
    bc_record_set_text (record, field, va_arg (args, const char *));
  va_end (args);
  g_ptr_array_add (demo->records, record);
  return record;
}

const char *
bc_demo_text (JsonObject *object, const char *member)
{
  return json_object_get_string_member_with_default (object, member, "");
}

JsonArray *
bc_demo_list (BcDemo *demo, const char *member)
{
  return json_object_get_array_member (demo->data, member);
}

guint
bc_demo_pick (BcDemo *demo, const char *member)
{
  return g_rand_int_range (demo->random, 0, json_array_get_length (bc_demo_list (demo, member)));
}

const char *
bc_demo_any (BcDemo *demo, const char *member)
{
  return json_array_get_string_element (bc_demo_list (demo, member), bc_demo_pick (demo, member));
}

const char *
bc_demo_part (BcDemo *demo, const char *member, guint row, guint column)
{
  JsonArray *rows = bc_demo_list (demo, member);

  return json_array_get_string_element (json_array_get_array_element (rows, row), column);
}

gboolean
bc_demo_chance (BcDemo *demo, double of_one)
{
  return g_rand_double (demo->random) < of_one;
}

char *
bc_demo_some_day (BcDemo *demo, BcPeriod *period)
{
  const char *start = bc_record_get_text (period, BC_PERIOD_START);
  const char *end = bc_record_get_text (period, BC_PERIOD_END);
  int days = bc_day_between (start, g_strcmp0 (end, demo->today) < 0 ? end : demo->today);

  return bc_day_shift (start, g_rand_int_range (demo->random, 0, days + 1));
}

gboolean
bc_demo_is_past (guint round)
{
  return round + 1 < BC_DEMO_PERIODS;
}

BcStaff *
bc_demo_get_teacher (BcDemo *demo, BcGroup *group)
{
  guint position = 0;

  g_ptr_array_find (demo->groups, group, &position);
  return demo->teachers->pdata[position];
}

BcStaff *
bc_demo_find_staff (BcDemo *demo, const char *name)
{
  for (guint i = 0; i < demo->staff->len; i++)
    {
      if (g_str_equal (bc_record_get_text (demo->staff->pdata[i], BC_STAFF_GIVEN_NAME), name))
        return demo->staff->pdata[i];
    }
  return NULL;
}

const char *
bc_demo_find_group (BcDemo *demo, BcStaff *teacher)
{
  for (guint i = 0; i < demo->groups->len; i++)
    {
      if (demo->teachers->pdata[i] == teacher)
        return bc_record_get_id (demo->groups->pdata[i]);
    }
  return "";
}

const char *
bc_demo_find_note (BcDemo *demo, const char *group, const char *end)
{
  for (guint i = demo->records->len; *end != '\0' && i > 0; i--)
    {
      gpointer record = demo->records->pdata[i - 1];

      if (BC_IS_NOTE (record) && g_str_equal (bc_record_get_text (record, BC_NOTE_GROUP), group)
          && g_str_has_suffix (bc_record_get_text (record, BC_NOTE_FACT), end))
        return bc_record_get_id (record);
    }
  return "";
}
