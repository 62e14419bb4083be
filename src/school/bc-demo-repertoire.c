/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-repertoire"

#include "school/bc-demo-maker.h"

static gboolean
has (JsonObject *entry, const char *member)
{
  return json_object_get_boolean_member_with_default (entry, member, FALSE);
}

static const char *
find_owner (BcDemo *demo, JsonObject *entry)
{
  for (guint i = 0; i < demo->staff->len; i++)
    {
      if (g_str_equal (bc_record_get_text (demo->staff->pdata[i], BC_STAFF_GIVEN_NAME),
                       bc_demo_text (entry, "of")))
        return bc_record_get_id (demo->staff->pdata[i]);
    }
  return "";
}

static gboolean
is_of_group (BcDemo *demo, BcPlan *plan, const char *name)
{
  for (guint i = 0; i < demo->groups->len; i++)
    {
      if (g_str_equal (bc_record_get_id (demo->groups->pdata[i]),
                       bc_record_get_text (plan, BC_PLAN_GROUP)))
        return g_str_equal (bc_record_get_text (demo->groups->pdata[i], BC_GROUP_NAME), name);
    }
  return FALSE;
}

/* The last that was made for the group in the round. */
static const char *
find_plan (BcDemo *demo, JsonObject *entry)
{
  BcPeriod *period = demo->periods[json_object_get_int_member (entry, "round")];

  for (guint i = demo->records->len; i > 0; i--)
    {
      gpointer record = demo->records->pdata[i - 1];

      if (BC_IS_PLAN (record)
          && g_str_equal (bc_record_get_text (record, BC_PLAN_PERIOD), bc_record_get_id (period))
          && is_of_group (demo, record, bc_demo_text (entry, "group")))
        return bc_record_get_id (record);
    }
  return "";
}

static const char *
find_cluster (BcDemo *demo, const char *plan, const char *kind)
{
  for (guint i = 0; i < demo->records->len; i++)
    {
      gpointer record = demo->records->pdata[i];

      if (BC_IS_CLUSTER (record)
          && g_str_equal (bc_record_get_text (record, BC_CLUSTER_PLAN), plan)
          && g_str_equal (bc_record_get_text (record, BC_CLUSTER_KIND), kind))
        return bc_record_get_id (record);
    }
  return "";
}

static void
make_use (BcDemo *demo, JsonObject *entry, BcRepertoireCard *card)
{
  const char *plan = find_plan (demo, entry);
  BcPlanCard *drawn = bc_demo_make (
    demo, BC_TYPE_PLAN_CARD, BC_PLAN_CARD_PLAN, plan, BC_PLAN_CARD_CLUSTER,
    find_cluster (demo, plan, bc_demo_text (entry, "kind")), BC_PLAN_CARD_CARD,
    bc_record_get_id (card), BC_PLAN_CARD_EFFECT, bc_demo_text (entry, "effect"), -1);

  bc_record_set_integer (drawn, BC_PLAN_CARD_FITS_PUPILS, has (entry, "fits_pupils"));
  bc_record_set_integer (drawn, BC_PLAN_CARD_FITS_TEACHER, has (entry, "fits_teacher"));
}

static void
make_card (BcDemo *demo, JsonObject *entry)
{
  BcRepertoireCard *card = bc_demo_make (
    demo, BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_OWNER, find_owner (demo, entry),
    BC_REPERTOIRE_CARD_TITLE, bc_demo_text (entry, "title"), BC_REPERTOIRE_CARD_TEXT,
    bc_demo_text (entry, "text"), -1);
  JsonArray *uses = json_object_has_member (entry, "uses")
                      ? json_object_get_array_member (entry, "uses")
                      : NULL;

  bc_record_set_integer (card, BC_REPERTOIRE_CARD_SHARED, has (entry, "shared"));
  for (guint i = 0; uses != NULL && i < json_array_get_length (uses); i++)
    make_use (demo, json_array_get_object_element (uses, i), card);
}

static void
make_talent (BcDemo *demo, JsonObject *entry)
{
  BcTalent *talent =
    bc_demo_make (demo, BC_TYPE_TALENT, BC_TALENT_OWNER, find_owner (demo, entry), BC_TALENT_TITLE,
                  bc_demo_text (entry, "title"), BC_TALENT_TEXT, bc_demo_text (entry, "text"), -1);

  bc_record_set_integer (talent, BC_TALENT_SHARED, has (entry, "shared"));
}

void
bc_demo_make_repertoire (BcDemo *demo)
{
  JsonArray *cards = bc_demo_list (demo, "repertoire");
  JsonArray *talents = bc_demo_list (demo, "talents");

  for (guint i = 0; i < json_array_get_length (cards); i++)
    make_card (demo, json_array_get_object_element (cards, i));
  for (guint i = 0; i < json_array_get_length (talents); i++)
    make_talent (demo, json_array_get_object_element (talents, i));
}
