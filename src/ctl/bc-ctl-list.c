/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-list"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "ctl/bc-ctl.h"
#include "domain/bc-person.h"
#include "school/bc-group-plan.h"
#include "school/bc-groups.h"

/* What is being listed, and into what. */
typedef struct
{
  BcStore     *store;
  BcStaff     *me;
  BcGroup     *group;
  JsonBuilder *json;
} Listing;

static void
begin (Listing *listing, gpointer record)
{
  json_builder_begin_object (listing->json);
  bc_ctl_json_text (listing->json, "id", bc_record_get_id (record));
}

static void
add_text (Listing *listing, const char *member, gpointer record, guint field)
{
  bc_ctl_json_text (listing->json, member, bc_record_get_text (record, field));
}

static void
end (Listing *listing)
{
  json_builder_end_object (listing->json);
}

/* Words one after another, as an array. */
static void
add_words (Listing *listing, const char *member, const char *words, const char *between)
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
static char *
name_of (Listing *listing, GType type, const char *id)
{
  g_autoptr (BcRecord) record = *id != '\0' ? bc_store_get (listing->store, type, id, NULL) : NULL;

  if (record == NULL)
    return g_strdup ("");
  if (type == BC_TYPE_GROUP)
    return g_strdup (bc_record_get_text (record, BC_GROUP_NAME));
  return bc_person_dup_name (record);
}

static void
add_name (Listing *listing, const char *member, GType type, const char *id)
{
  g_autofree char *name = name_of (listing, type, id);

  bc_ctl_json_text (listing->json, member, name);
}

static gboolean
list_groups (Listing *listing, GError **error)
{
  g_autoptr (GPtrArray) groups = bc_groups_list (listing->store, error);

  for (guint i = 0; groups != NULL && i < groups->len; i++)
    {
      g_autoptr (GPtrArray) pupils = bc_groups_pupils (listing->store, groups->pdata[i], error);
      const char *keys = bc_record_get_text (groups->pdata[i], BC_GROUP_KEYS);
      g_autofree char *key = g_strndup (keys, strcspn (keys, "\n"));

      if (pupils == NULL)
        return FALSE;
      begin (listing, groups->pdata[i]);
      bc_ctl_json_text (listing->json, "key", key);
      add_text (listing, "name", groups->pdata[i], BC_GROUP_NAME);
      add_words (listing, "years", bc_record_get_text (groups->pdata[i], BC_GROUP_YEARS), " ");
      bc_ctl_json_integer (listing->json, "pupils", pupils->len);
      end (listing);
    }
  return groups != NULL;
}

static void
list_pupil (Listing *listing, BcPupil *pupil, const char *group)
{
  g_autofree char *name = bc_person_dup_name (pupil);

  begin (listing, pupil);
  add_text (listing, "key", pupil, BC_PUPIL_KEY);
  bc_ctl_json_text (listing->json, "name", name);
  add_text (listing, "given_name", pupil, BC_PUPIL_GIVEN_NAME);
  add_text (listing, "prefix", pupil, BC_PUPIL_PREFIX);
  add_text (listing, "surname", pupil, BC_PUPIL_SURNAME);
  bc_ctl_json_text (listing->json, "group", group);
  add_text (listing, "year", pupil, BC_PUPIL_YEAR);
  bc_ctl_json_boolean (listing->json, "active", !bc_record_get_integer (pupil, BC_PUPIL_LEFT));
  end (listing);
}

/* Pupil id to the name of the own group, and with --group only who is there. */
static GHashTable *
read_own_groups (Listing *listing, GError **error)
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
list_pupils (Listing *listing, GError **error)
{
  g_autoptr (GHashTable) names = read_own_groups (listing, error);
  g_autoptr (GPtrArray) pupils = names != NULL
                                   ? bc_store_list (listing->store, BC_TYPE_PUPIL, error, -1)
                                   : NULL;

  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    {
      const char *group = g_hash_table_lookup (names, bc_record_get_id (pupils->pdata[i]));

      if (group != NULL || listing->group == NULL)
        list_pupil (listing, pupils->pdata[i], group != NULL ? group : "");
    }
  return pupils != NULL;
}

static gboolean
list_staff (Listing *listing, GError **error)
{
  g_autoptr (GPtrArray) staff = bc_store_list (listing->store, BC_TYPE_STAFF, error, -1);

  for (guint i = 0; staff != NULL && i < staff->len; i++)
    {
      g_autoptr (GPtrArray) assignments = bc_store_list (
        listing->store, BC_TYPE_ASSIGNMENT, error, BC_ASSIGNMENT_STAFF,
        bc_record_get_id (staff->pdata[i]), -1);
      g_autofree char *name = bc_person_dup_name (staff->pdata[i]);

      if (assignments == NULL)
        return FALSE;
      begin (listing, staff->pdata[i]);
      bc_ctl_json_text (listing->json, "name", name);
      add_text (listing, "role", staff->pdata[i], BC_STAFF_ROLE);
      json_builder_set_member_name (listing->json, "groups");
      json_builder_begin_array (listing->json);
      for (guint a = 0; a < assignments->len; a++)
        {
          g_autofree char *group = name_of (listing, BC_TYPE_GROUP,
                                            bc_record_get_text (assignments->pdata[a],
                                                                BC_ASSIGNMENT_GROUP));

          json_builder_add_string_value (listing->json, group);
        }
      json_builder_end_array (listing->json);
      end (listing);
    }
  return staff != NULL;
}

/* Those of a kind; with --group only of that group. */
static GPtrArray *
read_of_group (Listing *listing, GType type, guint group_field, GError **error)
{
  if (listing->group == NULL)
    return bc_store_list (listing->store, type, error, -1);
  return bc_store_list (listing->store, type, error, group_field,
                        bc_record_get_id (listing->group), -1);
}

static gboolean
list_notes (Listing *listing, GError **error)
{
  g_autoptr (GPtrArray) notes = read_of_group (listing, BC_TYPE_NOTE, BC_NOTE_GROUP, error);

  for (guint i = 0; notes != NULL && i < notes->len; i++)
    {
      BcNote *note = notes->pdata[i];

      begin (listing, note);
      add_name (listing, "group", BC_TYPE_GROUP, bc_record_get_text (note, BC_NOTE_GROUP));
      add_name (listing, "pupil", BC_TYPE_PUPIL, bc_record_get_text (note, BC_NOTE_PUPIL));
      add_name (listing, "author", BC_TYPE_STAFF, bc_record_get_author (note));
      add_text (listing, "date", note, BC_NOTE_DATE);
      add_text (listing, "text", note, BC_NOTE_FACT);
      add_text (listing, "level", note, BC_NOTE_LEVEL);
      bc_ctl_json_boolean (listing->json, "diffuse", bc_record_get_integer (note, BC_NOTE_DIFFUSE));
      end (listing);
    }
  return notes != NULL;
}

static gboolean
list_agreements (Listing *listing, GError **error)
{
  g_autoptr (GPtrArray) agreements = read_of_group (listing, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP,
                                                    error);

  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    {
      BcAgreement *agreement = agreements->pdata[i];
      const char *from = bc_record_get_text (agreement, BC_AGREEMENT_MEETING);
      g_autoptr (BcMeeting) meeting = *from != '\0' ? bc_store_get (listing->store, BC_TYPE_MEETING,
                                                                    from, NULL) : NULL;

      begin (listing, agreement);
      add_text (listing, "what", agreement, BC_AGREEMENT_WHAT);
      add_text (listing, "who", agreement, BC_AGREEMENT_WHO);
      add_text (listing, "due", agreement, BC_AGREEMENT_DUE);
      bc_ctl_json_boolean (listing->json, "done",
                           bc_record_get_integer (agreement, BC_AGREEMENT_DONE));
      bc_ctl_json_text (listing->json, "from",
                        meeting != NULL ? bc_record_get_text (meeting, BC_MEETING_KIND) : "");
      end (listing);
    }
  return agreements != NULL;
}

/* A leervraag is its owner's until they share it; a systeemvraag names nobody. */
static gboolean
list_questions (Listing *listing, GError **error)
{
  g_autoptr (GPtrArray) questions = bc_store_list (listing->store, BC_TYPE_QUESTION, error, -1);
  g_autoptr (GPtrArray) shared = questions != NULL
                                   ? bc_store_list (listing->store, BC_TYPE_SYSTEM_QUESTION, error,
                                                    -1) : NULL;

  for (guint i = 0; shared != NULL && i < questions->len; i++)
    {
      BcQuestion *question = questions->pdata[i];
      const char *owner = bc_record_get_text (question, BC_QUESTION_OWNER);

      if (!bc_record_get_integer (question, BC_QUESTION_SHARED)
          && !g_str_equal (owner, bc_record_get_id (listing->me)))
        continue;
      begin (listing, question);
      bc_ctl_json_text (listing->json, "kind", "leervraag");
      add_text (listing, "text", question, BC_QUESTION_TEXT);
      bc_ctl_json_boolean (listing->json, "shared",
                           bc_record_get_integer (question, BC_QUESTION_SHARED));
      add_name (listing, "from", BC_TYPE_STAFF, owner);
      end (listing);
    }
  for (guint i = 0; shared != NULL && i < shared->len; i++)
    {
      begin (listing, shared->pdata[i]);
      bc_ctl_json_text (listing->json, "kind", "systeemvraag");
      add_text (listing, "text", shared->pdata[i], BC_SYSTEM_QUESTION_TEXT);
      bc_ctl_json_boolean (listing->json, "shared", TRUE);
      bc_ctl_json_text (listing->json, "from", "");
      end (listing);
    }
  return shared != NULL;
}

static void
add_cluster (Listing *listing, BcGroupPlan *plan, BcCluster *cluster)
{
  const char *members[BC_N_PLAN_TEXTS] = { "goal", "content", "approach", "organisation",
                                           "evaluation" };
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, cluster);

  json_builder_begin_object (listing->json);
  add_text (listing, "name", cluster, BC_CLUSTER_NAME);
  json_builder_set_member_name (listing->json, "pupils");
  json_builder_begin_array (listing->json);
  for (guint i = 0; i < pupils->len; i++)
    {
      g_autofree char *name = bc_person_dup_name (pupils->pdata[i]);

      json_builder_add_string_value (listing->json, name);
    }
  json_builder_end_array (listing->json);
  for (guint i = 0; i < BC_N_PLAN_TEXTS; i++)
    add_text (listing, members[i], cluster, bc_plan_text_get_field (i));
  json_builder_end_object (listing->json);
}

static gboolean
add_plan (Listing *listing, BcPlan *record, GError **error)
{
  g_autoptr (BcEdits) edits = bc_edits_new (listing->store);
  g_autoptr (BcGroupPlan) plan = bc_group_plan_open_plan (edits, record, error);
  g_autoptr (GPtrArray) clusters = plan != NULL ? bc_group_plan_list_clusters (plan) : NULL;

  if (clusters == NULL)
    return FALSE;
  begin (listing, record);
  add_text (listing, "group", bc_group_plan_get_group (plan), BC_GROUP_NAME);
  add_text (listing, "subject", record, BC_PLAN_SUBJECT);
  add_text (listing, "period", bc_group_plan_get_period (plan), BC_PERIOD_START);
  add_text (listing, "status", record, BC_PLAN_STATUS);
  json_builder_set_member_name (listing->json, "clusters");
  json_builder_begin_array (listing->json);
  for (guint i = 0; i < clusters->len; i++)
    add_cluster (listing, plan, clusters->pdata[i]);
  json_builder_end_array (listing->json);
  end (listing);
  return TRUE;
}

static gboolean
list_plans (Listing *listing, GError **error)
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
          text = json_node_get_value_type (value) == G_TYPE_STRING
                   ? json_node_dup_string (value) : json_to_string (value, FALSE);
          g_print ("%s%s", first ? "" : "\t", text);
          first = FALSE;
        }
      g_print ("\n");
    }
}

static const struct
{
  const char  *name;
  gboolean   (*list) (Listing *listing, GError **error);
} kinds[] = {
  { "groups", list_groups },       { "pupils", list_pupils },         { "staff", list_staff },
  { "plans", list_plans },         { "notes", list_notes },           { "agreements",
                                                                        list_agreements },
  { "questions", list_questions },
};

static gboolean
list_kind (Listing *listing, const char *name, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].name, name))
        return kinds[i].list (listing, error);
    }
  g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
                       _("What can be listed: groups, pupils, staff, plans, notes, agreements, "
                         "questions."));
  return FALSE;
}

static gboolean
run_list (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = bc_ctl_open (options, BC_STORE_READ_ONLY, error);
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (BcGroup) group = NULL;
  Listing listing = { .json = json };
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
  { "list", "FILE groups|pupils|staff|plans|notes|agreements|questions",
    N_ ("Lists what a school holds."), "uwgj", 2, run_list },
  { NULL },
};
