/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-plan"

#include "school/bc-demo-maker.h"

#include "domain/bc-terms.h"

#define MOST_CLUSTERS 8

/* A plan while it is made. */
typedef struct
{
  BcPlan    *record;
  BcGroup   *group;
  JsonArray *entries;
  BcCluster *clusters[MOST_CLUSTERS];
  guint      n_clusters;
  GPtrArray *pupils;
} Plan;

static gboolean
is_of_youngest (BcGroup *group)
{
  return g_str_equal (bc_record_get_text (group, BC_GROUP_YEARS), "1 2");
}

static void
make_clusters (BcDemo *demo, Plan *plan)
{
  plan->n_clusters = MIN (json_array_get_length (plan->entries), MOST_CLUSTERS);
  for (guint i = 0; i < plan->n_clusters; i++)
    {
      JsonObject *entry = json_array_get_object_element (plan->entries, i);

      plan->clusters[i] = bc_demo_make (
        demo, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, bc_record_get_id (plan->record), BC_CLUSTER_NAME,
        bc_demo_text (entry, "name"), BC_CLUSTER_KIND, bc_demo_text (entry, "kind"),
        BC_CLUSTER_GOAL, bc_demo_text (entry, "goal"), BC_CLUSTER_CONTENT,
        bc_demo_text (entry, "content"), BC_CLUSTER_APPROACH, bc_demo_text (entry, "approach"),
        BC_CLUSTER_ORGANISATION, bc_demo_text (entry, "organisation"), BC_CLUSTER_EVALUATION,
        bc_demo_text (entry, "evaluation"), -1);
      bc_record_set_integer (plan->clusters[i], BC_CLUSTER_POSITION, i);
      bc_record_set_integer (plan->clusters[i], BC_CLUSTER_LEVEL,
                             json_object_get_int_member_with_default (entry, "level", 0));
    }
}

static void
place_pupils (BcDemo *demo, Plan *plan)
{
  for (guint i = 0; i < plan->pupils->len; i++)
    {
      double throw = g_rand_double (demo->random);
      BcCluster *cluster = plan->clusters[throw < 0.2 ? 0 : throw < 0.78 ? 1 : 2];

      bc_demo_make (demo, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_CLUSTER,
                    bc_record_get_id (cluster), BC_CLUSTER_PUPIL_PUPIL,
                    bc_record_get_id (plan->pupils->pdata[i]), -1);
    }
}

/* ---- what stands beside the texts ---- */

static void
make_arrangement (BcDemo *demo, Plan *plan, JsonObject *entry, BcCluster *cluster, BcPupil *pupil,
                  guint position)
{
  BcArrangement *arrangement = bc_demo_make (
    demo, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, bc_record_get_id (plan->record),
    BC_ARRANGEMENT_CLUSTER, cluster != NULL ? bc_record_get_id (cluster) : "",
    BC_ARRANGEMENT_PUPIL, pupil != NULL ? bc_record_get_id (pupil) : "",
    BC_ARRANGEMENT_DESIRABLE, bc_demo_text (entry, "desirable"), BC_ARRANGEMENT_FEASIBLE,
    bc_demo_text (entry, "feasible"), BC_ARRANGEMENT_REASON, bc_demo_text (entry, "reason"),
    BC_ARRANGEMENT_TAGS, bc_demo_text (entry, "tags"), -1);

  bc_record_set_integer (arrangement, BC_ARRANGEMENT_POSITION, position);
  bc_record_set_integer (arrangement, BC_ARRANGEMENT_LEVEL,
                         json_object_get_int_member_with_default (entry, "level", 0));
}

/* Who has two groups has the card once. */
static BcRepertoireCard *
find_card (BcDemo *demo, const char *owner, const char *title)
{
  for (guint i = 0; i < demo->records->len; i++)
    {
      gpointer record = demo->records->pdata[i];

      if (BC_IS_REPERTOIRE_CARD (record)
          && g_str_equal (bc_record_get_text (record, BC_REPERTOIRE_CARD_OWNER), owner)
          && g_str_equal (bc_record_get_text (record, BC_REPERTOIRE_CARD_TITLE), title))
        return record;
    }
  return NULL;
}

static void
draw_card (BcDemo *demo, Plan *plan, JsonObject *entry, BcCluster *cluster)
{
  const char *owner = bc_record_get_id (bc_demo_get_teacher (demo, plan->group));
  BcRepertoireCard *found = find_card (demo, owner, bc_demo_text (entry, "title"));
  BcRepertoireCard *card =
    found != NULL ? found
                  : bc_demo_make (demo, BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_OWNER, owner,
                                  BC_REPERTOIRE_CARD_TITLE, bc_demo_text (entry, "title"),
                                  BC_REPERTOIRE_CARD_TEXT, bc_demo_text (entry, "text"),
                                  BC_REPERTOIRE_CARD_STARTER, bc_demo_text (entry, "starter"), -1);
  BcPlanCard *drawn =
    bc_demo_make (demo, BC_TYPE_PLAN_CARD, BC_PLAN_CARD_PLAN, bc_record_get_id (plan->record),
                  BC_PLAN_CARD_CLUSTER, bc_record_get_id (cluster), BC_PLAN_CARD_CARD,
                  bc_record_get_id (card), -1);

  bc_record_set_integer (card, BC_REPERTOIRE_CARD_SHARED,
                         json_object_get_boolean_member_with_default (entry, "shared", FALSE));
  bc_record_set_integer (drawn, BC_PLAN_CARD_FITS_PUPILS, TRUE);
  bc_record_set_integer (drawn, BC_PLAN_CARD_FITS_TEACHER,
                         json_object_get_boolean_member_with_default (entry, "fits_teacher",
                                                                      FALSE));
}

static void
make_moment (BcDemo *demo, Plan *plan, JsonObject *entry, BcCluster *cluster)
{
  JsonArray *days = json_object_get_array_member (entry, "days");

  for (guint i = 0; i < json_array_get_length (days); i++)
    {
      BcWeekSlot *slot = bc_demo_make (
        demo, BC_TYPE_WEEK_SLOT, BC_WEEK_SLOT_PLAN, bc_record_get_id (plan->record),
        BC_WEEK_SLOT_CLUSTER, cluster != NULL ? bc_record_get_id (cluster) : "",
        BC_WEEK_SLOT_START, bc_demo_text (entry, "start"), BC_WEEK_SLOT_TEXT,
        bc_demo_text (entry, "text"), -1);

      bc_record_set_integer (slot, BC_WEEK_SLOT_WEEKDAY, json_array_get_int_element (days, i));
      bc_record_set_integer (slot, BC_WEEK_SLOT_MINUTES,
                             json_object_get_int_member (entry, "minutes"));
    }
}

static JsonArray *
list_of (JsonObject *entry, const char *member)
{
  return json_object_has_member (entry, member) ? json_object_get_array_member (entry, member)
                                                : NULL;
}

static void
fill_cluster (BcDemo *demo, Plan *plan, guint number)
{
  JsonObject *entry = json_array_get_object_element (plan->entries, number);
  JsonArray *arrangements = list_of (entry, "arrangements");
  JsonArray *cards = list_of (entry, "cards");
  JsonArray *week = list_of (entry, "week");

  for (guint i = 0; arrangements != NULL && i < json_array_get_length (arrangements); i++)
    make_arrangement (demo, plan, json_array_get_object_element (arrangements, i),
                      plan->clusters[number], NULL, i);
  for (guint i = 0; cards != NULL && i < json_array_get_length (cards); i++)
    draw_card (demo, plan, json_array_get_object_element (cards, i), plan->clusters[number]);
  for (guint i = 0; week != NULL && i < json_array_get_length (week); i++)
    make_moment (demo, plan, json_array_get_object_element (week, i), plan->clusters[number]);
}

static void
fill_plan (BcDemo *demo, Plan *plan)
{
  JsonArray *individual = bc_demo_list (demo, "individual");

  for (guint i = 0; i < plan->n_clusters; i++)
    fill_cluster (demo, plan, i);
  for (guint i = 0; i < json_array_get_length (individual); i++)
    make_arrangement (demo, plan, json_array_get_object_element (individual, i), NULL,
                      plan->pupils->pdata[4 + i], i);
}

/* ---- the plans ---- */

static Plan
make_plan (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round, BcPlan *before,
           const char *data)
{
  JsonObject *entry = json_object_get_object_member (demo->data, data);
  Plan plan = { .group = group, .pupils = pupils,
                .entries = json_object_get_array_member (entry, "clusters") };

  plan.record = bc_demo_make (
    demo, BC_TYPE_PLAN, BC_PLAN_GROUP, bc_record_get_id (group), BC_PLAN_PERIOD,
    bc_record_get_id (demo->periods[round]), BC_PLAN_SUBJECT, bc_demo_text (entry, "subject"),
    BC_PLAN_TEMPLATE, bc_demo_text (entry, "template"), BC_PLAN_STATUS,
    bc_demo_is_past (round) ? BC_PLAN_EVALUATED : BC_PLAN_DRAFT, BC_PLAN_PREDECESSOR,
    before != NULL ? bc_record_get_id (before) : "", -1);
  make_clusters (demo, &plan);
  return plan;
}

/* Group 5/6 reads by a plan of its own; the older of the two, so that the other is seen first. */
static void
make_second_plan (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  Plan plan = make_plan (demo, group, pupils, round, NULL, "plan_reading");

  for (guint i = 0; i < pupils->len; i++)
    bc_demo_make (demo, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_CLUSTER,
                  bc_record_get_id (plan.clusters[i % 5 == 0 ? 2 : i % 4 == 0 ? 0 : 1]),
                  BC_CLUSTER_PUPIL_PUPIL, bc_record_get_id (pupils->pdata[i]), -1);
  for (guint i = 0; i < plan.n_clusters; i++)
    fill_cluster (demo, &plan, i);
}

BcPlan *
bc_demo_make_planning (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round, BcPlan *before)
{
  const char *end = bc_record_get_text (demo->periods[round], BC_PERIOD_END);
  Plan plan;

  if (!bc_demo_is_past (round) && g_str_equal (bc_record_get_text (group, BC_GROUP_NAME), "5/6"))
    make_second_plan (demo, group, pupils, round);
  plan = make_plan (demo, group, pupils, round, before,
                    is_of_youngest (group) ? "plan_youngest" : "plan_arithmetic");
  for (guint i = 0; bc_demo_is_past (round) && i < plan.n_clusters; i++)
    bc_demo_make_looking_back (demo, plan.record, plan.clusters[i], end);
  place_pupils (demo, &plan);
  if (!bc_demo_is_past (round))
    fill_plan (demo, &plan);
  return plan.record;
}
