/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-external"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

static BcGroup *
find_group (BcDemo *demo, const char *name)
{
  for (guint i = 0; i < demo->groups->len; i++)
    {
      if (g_str_equal (bc_record_get_text (demo->groups->pdata[i], BC_GROUP_NAME), name))
        return demo->groups->pdata[i];
    }
  return demo->groups->pdata[0];
}

/* The child with that number in the group, from 1; "" for 0. */
static const char *
find_pupil (BcDemo *demo, BcGroup *group, gint64 number)
{
  for (guint i = 0; number > 0 && i < demo->records->len; i++)
    {
      if (BC_IS_MEMBERSHIP (demo->records->pdata[i])
          && g_str_equal (bc_record_get_text (demo->records->pdata[i], BC_MEMBERSHIP_GROUP),
                          bc_record_get_id (group))
          && --number == 0)
        return bc_record_get_text (demo->records->pdata[i], BC_MEMBERSHIP_PUPIL);
    }
  return "";
}

/* The last consultatie of the group until that day: it came of a talk that was before it. */
static const char *
find_talk (BcDemo *demo, BcGroup *group, const char *until)
{
  for (guint i = demo->records->len; i > 0; i--)
    {
      gpointer record = demo->records->pdata[i - 1];

      if (BC_IS_MEETING (record)
          && g_str_equal (bc_record_get_text (record, BC_MEETING_KIND), BC_MEETING_CONSULTATION)
          && g_str_equal (bc_record_get_text (record, BC_MEETING_GROUP), bc_record_get_id (group))
          && strcmp (bc_record_get_text (record, BC_MEETING_DATE), until) <= 0)
        return bc_record_get_id (record);
    }
  return "";
}

static char *
dup_day (BcDemo *demo, JsonObject *entry, const char *member)
{
  return json_object_has_member (entry, member)
           ? bc_day_shift (demo->today, (int) json_object_get_int_member (entry, member))
           : g_strdup ("");
}

static void
make_given (BcDemo *demo, BcExternalSupport *support, JsonObject *entry)
{
  g_autofree char *day = dup_day (demo, entry, "days");

  bc_demo_make (demo, BC_TYPE_DISCLOSURE, BC_DISCLOSURE_SUPPORT, bc_record_get_id (support),
                BC_DISCLOSURE_PUPIL, bc_record_get_text (support, BC_EXTERNAL_SUPPORT_PUPIL),
                BC_DISCLOSURE_RECIPIENT, bc_record_get_text (support, BC_EXTERNAL_SUPPORT_WHO),
                BC_DISCLOSURE_WHAT, bc_demo_text (entry, "what"), BC_DISCLOSURE_GROUND,
                bc_demo_text (entry, "ground"), BC_DISCLOSURE_PURPOSE,
                bc_demo_text (entry, "purpose"), BC_DISCLOSURE_DATE, day, -1);
}

static void
make_support (BcDemo *demo, JsonObject *entry)
{
  BcGroup *group = find_group (demo, bc_demo_text (entry, "group"));
  gint64 pupil = json_object_get_int_member_with_default (entry, "pupil", 0);
  g_autofree char *since = dup_day (demo, entry, "since");
  g_autofree char *until = dup_day (demo, entry, "until");
  BcExternalSupport *support = bc_demo_make (
    demo, BC_TYPE_EXTERNAL_SUPPORT, BC_EXTERNAL_SUPPORT_GROUP, bc_record_get_id (group),
    BC_EXTERNAL_SUPPORT_PUPIL, find_pupil (demo, group, pupil), BC_EXTERNAL_SUPPORT_MEETING,
    find_talk (demo, group, since), BC_EXTERNAL_SUPPORT_WHO, bc_demo_text (entry, "who"),
    BC_EXTERNAL_SUPPORT_PURPOSE, bc_demo_text (entry, "purpose"),
    BC_EXTERNAL_SUPPORT_TEACHER_DOES, bc_demo_text (entry, "teacher_does"),
    BC_EXTERNAL_SUPPORT_DIRECTION, bc_demo_text (entry, "direction"), BC_EXTERNAL_SUPPORT_EFFECT,
    bc_demo_text (entry, "effect"), BC_EXTERNAL_SUPPORT_START, since, BC_EXTERNAL_SUPPORT_END,
    until, -1);

  if (json_object_has_member (entry, "given"))
    make_given (demo, support, json_object_get_object_member (entry, "given"));
}

void
bc_demo_make_external (BcDemo *demo)
{
  JsonArray *all = bc_demo_list (demo, "external");

  for (guint i = 0; i < json_array_get_length (all); i++)
    make_support (demo, json_array_get_object_element (all, i));
}
