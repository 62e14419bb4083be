/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-list"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "ctl/bc-ctl-listing.h"
#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "school/bc-agreements.h"
#include "school/bc-group-plan.h"
#include "school/bc-groups.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-cards.h"
#include "school/bc-plan-week.h"
#include "school/bc-rights.h"

void
bc_ctl_listing_begin (BcCtlListing *listing, gpointer record)
{
  json_builder_begin_object (listing->json);
  bc_ctl_json_text (listing->json, "id", bc_record_get_id (record));
}

void
bc_ctl_listing_add_text (BcCtlListing *listing, const char *member, gpointer record, guint field)
{
  bc_ctl_json_text (listing->json, member, bc_record_get_text (record, field));
}

void
bc_ctl_listing_end (BcCtlListing *listing)
{
  json_builder_end_object (listing->json);
}

/* Words one after another, as an array. */
static void
add_words (BcCtlListing *listing, const char *member, const char *words, const char *between)
{
  g_auto (GStrv) list = g_strsplit (words, between, -1);

  json_builder_set_member_name (listing->json, member);
  json_builder_begin_array (listing->json);
  for (guint i = 0; list[i] != NULL; i++)
    {
      if (*list[i] != '\0')
        json_builder_add_string_value (listing->json, list[i]);
    }
  json_builder_end_array (listing->json);
}

/* The name of whatever a reference leads to; empty where it leads nowhere. */
char *
bc_ctl_listing_dup_name (BcCtlListing *listing, GType type, const char *id)
{
  g_autoptr (BcRecord) record = *id != '\0' ? bc_store_get (listing->store, type, id, NULL) : NULL;

  if (record == NULL)
    return g_strdup ("");
  if (type == BC_TYPE_GROUP)
    return g_strdup (bc_record_get_text (record, BC_GROUP_NAME));
  return bc_person_dup_name (record);
}

void
bc_ctl_listing_add_name (BcCtlListing *listing, const char *member, GType type, const char *id)
{
  g_autofree char *name = bc_ctl_listing_dup_name (listing, type, id);

  bc_ctl_json_text (listing->json, member, name);
}

static gboolean
list_groups (BcCtlListing *listing, GError **error)
{
  g_autoptr (GPtrArray) groups = bc_groups_list (listing->store, error);

  for (guint i = 0; groups != NULL && i < groups->len; i++)
    {
      g_autoptr (GPtrArray) pupils = bc_groups_pupils (listing->store, groups->pdata[i], error);
      const char *keys = bc_record_get_text (groups->pdata[i], BC_GROUP_KEYS);
      g_autofree char *key = g_strndup (keys, strcspn (keys, "\n"));

      if (pupils == NULL)
        return FALSE;
      bc_ctl_listing_begin (listing, groups->pdata[i]);
      bc_ctl_json_text (listing->json, "key", key);
      bc_ctl_listing_add_text (listing, "name", groups->pdata[i], BC_GROUP_NAME);
      add_words (listing, "years", bc_record_get_text (groups->pdata[i], BC_GROUP_YEARS), " ");
      bc_ctl_json_integer (listing->json, "pupils", pupils->len);
      bc_ctl_listing_end (listing);
    }
  return groups != NULL;
}

static void
list_pupil (BcCtlListing *listing, BcPupil *pupil, const char *group)
{
  g_autofree char *name = bc_person_dup_name (pupil);

  bc_ctl_listing_begin (listing, pupil);
  bc_ctl_listing_add_text (listing, "key", pupil, BC_PUPIL_KEY);
  bc_ctl_json_text (listing->json, "name", name);
  bc_ctl_listing_add_text (listing, "given_name", pupil, BC_PUPIL_GIVEN_NAME);
  bc_ctl_listing_add_text (listing, "prefix", pupil, BC_PUPIL_PREFIX);
  bc_ctl_listing_add_text (listing, "surname", pupil, BC_PUPIL_SURNAME);
  bc_ctl_json_text (listing->json, "group", group);
  bc_ctl_listing_add_text (listing, "year", pupil, BC_PUPIL_YEAR);
  bc_ctl_json_boolean (listing->json, "active", !bc_record_get_integer (pupil, BC_PUPIL_LEFT));
  bc_ctl_listing_end (listing);
}

/* Pupil id to the name of the own group, and with --group only who is there. */
static GHashTable *
read_own_groups (BcCtlListing *listing, GError **error)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) groups = bc_groups_list (listing->store, error);

  for (guint i = 0; groups != NULL && i < groups->len; i++)
    {
      g_autoptr (GPtrArray) pupils = NULL;

      if (listing->group != NULL ? groups->pdata[i] != listing->group
                                 : bc_record_get_integer (groups->pdata[i], BC_GROUP_COMPOSITE))
        continue;
      pupils = bc_groups_pupils (listing->store, groups->pdata[i], error);
      if (pupils == NULL)
        return NULL;
      for (guint p = 0; p < pupils->len; p++)
        g_hash_table_insert (names, g_strdup (bc_record_get_id (pupils->pdata[p])),
                             g_strdup (bc_record_get_text (groups->pdata[i], BC_GROUP_NAME)));
    }
  return groups != NULL ? g_steal_pointer (&names) : NULL;
}

static gboolean
list_pupils (BcCtlListing *listing, GError **error)
{
  g_autoptr (GHashTable) names = read_own_groups (listing, error);
  g_autoptr (GPtrArray) pupils =
    names != NULL ? bc_store_list (listing->store, BC_TYPE_PUPIL, error, -1) : NULL;

  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    {
      const char *group = g_hash_table_lookup (names, bc_record_get_id (pupils->pdata[i]));

      if (group != NULL || listing->group == NULL)
        list_pupil (listing, pupils->pdata[i], group != NULL ? group : "");
    }
  return pupils != NULL;
}

static gboolean
list_staff (BcCtlListing *listing, GError **error)
{
  g_autoptr (GPtrArray) staff = bc_store_list (listing->store, BC_TYPE_STAFF, error, -1);

  for (guint i = 0; staff != NULL && i < staff->len; i++)
    {
      g_autoptr (GPtrArray) assignments =
        bc_store_list (listing->store, BC_TYPE_ASSIGNMENT, error, BC_ASSIGNMENT_STAFF,
                       bc_record_get_id (staff->pdata[i]), -1);
      g_autofree char *name = bc_person_dup_name (staff->pdata[i]);

      if (assignments == NULL)
        return FALSE;
      bc_ctl_listing_begin (listing, staff->pdata[i]);
      bc_ctl_json_text (listing->json, "name", name);
      bc_ctl_listing_add_text (listing, "role", staff->pdata[i], BC_STAFF_ROLE);
      json_builder_set_member_name (listing->json, "groups");
      json_builder_begin_array (listing->json);
      for (guint a = 0; a < assignments->len; a++)
        {
          g_autofree char *group = bc_ctl_listing_dup_name (
            listing, BC_TYPE_GROUP,
            bc_record_get_text (assignments->pdata[a], BC_ASSIGNMENT_GROUP));

          json_builder_add_string_value (listing->json, group);
        }
      json_builder_end_array (listing->json);
      bc_ctl_listing_end (listing);
    }
  return staff != NULL;
}

/* Those of a kind; with --group only of that group. */
static GPtrArray *
read_of_group (BcCtlListing *listing, GType type, guint group_field, GError **error)
{
  if (listing->group == NULL)
    return bc_store_list (listing->store, type, error, -1);
  return bc_store_list (listing->store, type, error, group_field, bc_record_get_id (listing->group),
                        -1);
}

static const char *
status_of (BcAgreement *agreement)
{
  g_autofree char *today = bc_day_today ();

  switch (bc_agreements_get_status (agreement, today))
    {
    case BC_AGREEMENT_IS_DONE:
      return "done";
    case BC_AGREEMENT_PAST:
      return "overdue";
    case BC_AGREEMENT_OPEN:
    default:
      return "open";
    }
}

static gboolean
list_agreements (BcCtlListing *listing, GError **error)
{
  g_autoptr (GPtrArray) agreements =
    read_of_group (listing, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP, error);

  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    {
      BcAgreement *agreement = agreements->pdata[i];
      const char *from = bc_record_get_text (agreement, BC_AGREEMENT_MEETING);
      g_autoptr (BcMeeting) meeting =
        *from != '\0' ? bc_store_get (listing->store, BC_TYPE_MEETING, from, NULL) : NULL;

      bc_ctl_listing_begin (listing, agreement);
      bc_ctl_listing_add_text (listing, "what", agreement, BC_AGREEMENT_WHAT);
      bc_ctl_listing_add_text (listing, "who", agreement, BC_AGREEMENT_WHO);
      bc_ctl_listing_add_text (listing, "due", agreement, BC_AGREEMENT_DUE);
      bc_ctl_json_boolean (listing->json, "done",
                           bc_record_get_integer (agreement, BC_AGREEMENT_DONE));
      bc_ctl_json_text (listing->json, "status", status_of (agreement));
      bc_ctl_json_text (listing->json, "from",
                        meeting != NULL ? bc_record_get_text (meeting, BC_MEETING_KIND) : "");
      bc_ctl_listing_add_name (listing, "group", BC_TYPE_GROUP,
                               bc_record_get_text (agreement, BC_AGREEMENT_GROUP));
      bc_ctl_listing_add_name (listing, "pupil", BC_TYPE_PUPIL,
                               bc_record_get_text (agreement, BC_AGREEMENT_PUPIL));
      bc_ctl_listing_add_name (listing, "staff", BC_TYPE_STAFF,
                               bc_record_get_text (agreement, BC_AGREEMENT_STAFF));
      bc_ctl_listing_add_text (listing, "done_on", agreement, BC_AGREEMENT_DONE_ON);
      bc_ctl_listing_end (listing);
    }
  return agreements != NULL;
}

/* A leervraag is its owner's until they share it, and then for who works with groups. */
static void
list_question (BcCtlListing *listing, BcQuestion *question)
{
  const char *owner = bc_record_get_text (question, BC_QUESTION_OWNER);

  if (!g_str_equal (owner, bc_record_get_id (listing->me))
      && (!bc_record_get_integer (question, BC_QUESTION_SHARED)
          || !bc_rights_may_see (listing->me, BC_PLACE_TEACHER)))
    return;
  bc_ctl_listing_begin (listing, question);
  bc_ctl_json_text (listing->json, "kind", "leervraag");
  bc_ctl_listing_add_name (listing, "group", BC_TYPE_GROUP,
                           bc_record_get_text (question, BC_QUESTION_GROUP));
  bc_ctl_listing_add_text (listing, "date", question, BC_QUESTION_DATE);
  bc_ctl_listing_add_text (listing, "text", question, BC_QUESTION_TEXT);
  bc_ctl_json_boolean (listing->json, "shared",
                       bc_record_get_integer (question, BC_QUESTION_SHARED));
  bc_ctl_json_boolean (listing->json, "diffuse",
                       bc_record_get_integer (question, BC_QUESTION_DIFFUSE));
  bc_ctl_listing_add_name (listing, "from", BC_TYPE_STAFF, owner);
  bc_ctl_listing_end (listing);
}

/* A systeemvraag names nobody, and is of no group. */
static gboolean
list_questions (BcCtlListing *listing, GError **error)
{
  g_autoptr (GPtrArray) questions =
    read_of_group (listing, BC_TYPE_QUESTION, BC_QUESTION_GROUP, error);
  g_autoptr (GPtrArray) shared =
    questions != NULL ? bc_store_list (listing->store, BC_TYPE_SYSTEM_QUESTION, error, -1) : NULL;

  for (guint i = 0; shared != NULL && i < questions->len; i++)
    list_question (listing, questions->pdata[i]);
  for (guint i = 0; shared != NULL && listing->group == NULL && i < shared->len; i++)
    {
      bc_ctl_listing_begin (listing, shared->pdata[i]);
      bc_ctl_json_text (listing->json, "kind", "systeemvraag");
      bc_ctl_listing_add_text (listing, "text", shared->pdata[i], BC_SYSTEM_QUESTION_TEXT);
      bc_ctl_json_boolean (listing->json, "shared", TRUE);
      bc_ctl_json_text (listing->json, "from", "");
      bc_ctl_listing_end (listing);
    }
  return shared != NULL;
}

/* As the plan on paper: of the arrangements what is feasible, of the cards their titles. */
static void
add_lines (BcCtlListing *listing, const char *member, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  json_builder_set_member_name (listing->json, member);
  json_builder_begin_array (listing->json);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '\0')
        json_builder_add_string_value (listing->json, lines[i]);
    }
  json_builder_end_array (listing->json);
}

static void
add_pupils (BcCtlListing *listing, const char *member, GPtrArray *pupils)
{
  json_builder_set_member_name (listing->json, member);
  json_builder_begin_array (listing->json);
  for (guint i = 0; i < pupils->len; i++)
    {
      g_autofree char *name = bc_person_dup_name (pupils->pdata[i]);

      json_builder_add_string_value (listing->json, name);
    }
  json_builder_end_array (listing->json);
}

static void
add_cluster (BcCtlListing *listing, BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, cluster);
  g_autofree char *feasible = bc_plan_arrangements_dup_feasible (plan, cluster);
  g_autofree char *cards = bc_plan_cards_dup_titles (plan, cluster);

  bc_ctl_listing_begin (listing, cluster);
  bc_ctl_listing_add_text (listing, "name", cluster, BC_CLUSTER_NAME);
  bc_ctl_listing_add_text (listing, "kind", cluster, BC_CLUSTER_KIND);
  bc_ctl_json_integer (listing->json, "level", bc_record_get_integer (cluster, BC_CLUSTER_LEVEL));
  add_pupils (listing, "pupils", pupils);
  for (guint i = 0; i < BC_N_PLAN_TEXTS; i++)
    bc_ctl_listing_add_text (listing, bc_plan_text_get_name (i), cluster,
                             bc_plan_text_get_field (i));
  add_lines (listing, "feasible", feasible);
  add_lines (listing, "cards", cards);
  bc_ctl_json_integer (listing->json, "minutes_a_week",
                       bc_plan_week_count_minutes (plan, cluster));
  bc_ctl_listing_end (listing);
}

static gboolean
add_plan (BcCtlListing *listing, BcPlan *record, GError **error)
{
  g_autoptr (BcEdits) edits = bc_edits_new (listing->store);
  g_autoptr (BcGroupPlan) plan = bc_group_plan_open_plan (edits, record, error);
  g_autoptr (GPtrArray) clusters = plan != NULL ? bc_group_plan_list_clusters (plan) : NULL;
  g_autoptr (GPtrArray) nowhere = plan != NULL ? bc_group_plan_list_pupils (plan, NULL) : NULL;

  if (clusters == NULL)
    return FALSE;
  bc_ctl_listing_begin (listing, record);
  bc_ctl_listing_add_text (listing, "group", bc_group_plan_get_group (plan), BC_GROUP_NAME);
  bc_ctl_listing_add_text (listing, "subject", record, BC_PLAN_SUBJECT);
  bc_ctl_listing_add_text (listing, "period", bc_group_plan_get_period (plan), BC_PERIOD_START);
  bc_ctl_listing_add_text (listing, "status", record, BC_PLAN_STATUS);
  bc_ctl_listing_add_text (listing, "template", record, BC_PLAN_TEMPLATE);
  bc_ctl_listing_add_text (listing, "predecessor", record, BC_PLAN_PREDECESSOR);
  json_builder_set_member_name (listing->json, "clusters");
  json_builder_begin_array (listing->json);
  for (guint i = 0; i < clusters->len; i++)
    add_cluster (listing, plan, clusters->pdata[i]);
  json_builder_end_array (listing->json);
  add_pupils (listing, "not_placed", nowhere);
  bc_ctl_listing_end (listing);
  return TRUE;
}

static gboolean
list_plans (BcCtlListing *listing, GError **error)
{
  g_autoptr (GPtrArray) plans = read_of_group (listing, BC_TYPE_PLAN, BC_PLAN_GROUP, error);

  for (guint i = 0; plans != NULL && i < plans->len; i++)
    {
      if (!add_plan (listing, plans->pdata[i], error))
        return FALSE;
    }
  return plans != NULL;
}

/* For a person: a line for each, what is plain text in it with tabs between. */
static void
print_lines (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  JsonArray *array = json_node_get_array (root);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *object = json_array_get_object_element (array, i);
      g_autoptr (GList) members = json_object_get_members (object);
      gboolean first = TRUE;

      for (GList *member = members; member != NULL; member = member->next)
        {
          JsonNode *value = json_object_get_member (object, member->data);
          g_autofree char *text = NULL;

          if (!JSON_NODE_HOLDS_VALUE (value) || g_str_equal (member->data, "id"))
            continue;
          text = json_node_get_value_type (value) == G_TYPE_STRING ? json_node_dup_string (value)
                                                                   : json_to_string (value, FALSE);
          g_print ("%s%s", first ? "" : "\t", text);
          first = FALSE;
        }
      g_print ("\n");
    }
}

static const struct
{
  const char *name;
  gboolean (*list) (BcCtlListing *listing, GError **error);
  /* %BC_N_PLACES: the roster is for everybody. */
  BcPlace place;
} kinds[] = {
  { "groups", list_groups, BC_N_PLACES },
  { "pupils", list_pupils, BC_N_PLACES },
  { "staff", list_staff, BC_N_PLACES },
  { "plans", list_plans, BC_PLACE_PLAN },
  { "agreements", list_agreements, BC_PLACE_GROUP_REVIEW },
  { "questions", list_questions, BC_PLACE_AGENDA },
};

static char *
dup_kinds (void)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_ptr_array_add (names, (gpointer) kinds[i].name);
  bc_ctl_listing_add_kinds (names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static gboolean
list_kind (BcCtlListing *listing, const char *name, GError **error)
{
  g_autofree char *all = NULL;
  gboolean known, listed;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].name, name))
        return (kinds[i].place == BC_N_PLACES
                || bc_ctl_check_place (listing->me, kinds[i].place, error))
               && kinds[i].list (listing, error);
    }
  listed = bc_ctl_listing_records (listing, name, &known, error);
  if (known)
    return listed;
  all = dup_kinds ();
  g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE, _ ("What can be listed: %s."), all);
  return FALSE;
}

static gboolean
run_list (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = bc_ctl_open (options, BC_STORE_READ_ONLY, error);
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (BcGroup) group = NULL;
  BcCtlListing listing = { .json = json };
  gboolean listed = TRUE;

  if (session == NULL)
    return FALSE;
  listing.store = bc_session_get_store (session);
  listing.me = bc_session_get_me (session);
  if (options->group != NULL)
    {
      group = bc_groups_find (listing.store, options->group, error);
      listed = group != NULL;
    }
  listing.group = group;
  json_builder_begin_array (json);
  listed = listed && list_kind (&listing, options->words[1], error);
  json_builder_end_array (json);
  if (listed && options->json)
    bc_ctl_print_json (json);
  else if (listed)
    print_lines (json);
  bc_session_close (session);
  return listed;
}

const BcCtlCommand bc_ctl_list_commands[] = {
  { "list", "FILE groups|pupils|staff|plans|notes|needs|…", N_ ("Lists what a school holds."),
    "uwgj", 2, run_list },
  { NULL },
};
