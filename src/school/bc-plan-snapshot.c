/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-snapshot"

#include "school/bc-plan-snapshot.h"

#include <json-glib/json-glib.h>

#define FORMAT 1
#define N_PARTS 5
#define MOST_FIELDS 10
#define END -1

/* What of which record is kept, and how the list is called. The first is the plan itself. @within
 * is the field that leads to the plan, or for a place to its cluster; @order sorts. */
typedef struct
{
  const char *name;
  GType (*type) (void);
  int within;
  int order;
  int fields[MOST_FIELDS];
} Part;

static const Part parts[N_PARTS] = {
  { "plan", bc_plan_get_type, END, END, { BC_PLAN_SUBJECT, BC_PLAN_REMARK, END } },
  { "clusters",
    bc_cluster_get_type,
    BC_CLUSTER_PLAN,
    BC_CLUSTER_POSITION,
    { BC_CLUSTER_NAME, BC_CLUSTER_KIND, BC_CLUSTER_LEVEL, BC_CLUSTER_GOAL, BC_CLUSTER_CONTENT,
      BC_CLUSTER_APPROACH, BC_CLUSTER_ORGANISATION, BC_CLUSTER_EVALUATION, END } },
  { "places",
    bc_cluster_pupil_get_type,
    BC_CLUSTER_PUPIL_CLUSTER,
    END,
    { BC_CLUSTER_PUPIL_CLUSTER, BC_CLUSTER_PUPIL_PUPIL, END } },
  { "arrangements",
    bc_arrangement_get_type,
    BC_ARRANGEMENT_PLAN,
    BC_ARRANGEMENT_POSITION,
    { BC_ARRANGEMENT_CLUSTER, BC_ARRANGEMENT_PUPIL, BC_ARRANGEMENT_FEASIBLE, BC_ARRANGEMENT_LEVEL,
      END } },
  { "week",
    bc_week_slot_get_type,
    BC_WEEK_SLOT_PLAN,
    BC_WEEK_SLOT_WEEKDAY,
    { BC_WEEK_SLOT_CLUSTER, BC_WEEK_SLOT_WEEKDAY, BC_WEEK_SLOT_START, BC_WEEK_SLOT_MINUTES,
      BC_WEEK_SLOT_TEXT, END } },
};

struct _BcPlanSnapshot
{
  GPtrArray *records[N_PARTS];
};

static BcPlanSnapshot *
snapshot_new (void)
{
  BcPlanSnapshot *self = g_new0 (BcPlanSnapshot, 1);

  for (guint i = 0; i < N_PARTS; i++)
    self->records[i] = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
bc_plan_snapshot_free (BcPlanSnapshot *self)
{
  for (guint i = 0; i < N_PARTS; i++)
    g_ptr_array_unref (self->records[i]);
  g_free (self);
}

static const Part *
part_of (GType type)
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      if (parts[i].type () == type)
        return &parts[i];
    }
  g_return_val_if_reached (&parts[0]);
}

/* ---- taking ---- */

static int
compare_records (gconstpointer a, gconstpointer b, gpointer data)
{
  gpointer one = *(gpointer *) a, other = *(gpointer *) b;
  const Part *part = data;
  gint64 left = bc_record_get_integer (one, part->order);
  gint64 right = bc_record_get_integer (other, part->order);

  if (left != right)
    return left < right ? -1 : 1;
  if (part->type () == BC_TYPE_WEEK_SLOT)
    return g_strcmp0 (bc_record_get_text (one, BC_WEEK_SLOT_START),
                      bc_record_get_text (other, BC_WEEK_SLOT_START));
  return g_strcmp0 (bc_record_get_id (one), bc_record_get_id (other));
}

/* A record of its own: it must not change with the plan. */
static void
keep_copy (BcPlanSnapshot *self, guint i, gpointer record)
{
  gpointer copy = bc_record_new_with_id (parts[i].type (), bc_record_get_id (record));

  for (const int *field = parts[i].fields; *field != END; field++)
    {
      g_autoptr (GVariant) value = bc_record_dup_value (record, *field);

      bc_record_set_value (copy, *field, value);
    }
  if (parts[i].order != END)
    bc_record_set_integer (copy, parts[i].order, bc_record_get_integer (record, parts[i].order));
  g_ptr_array_add (self->records[i], copy);
}

/* What has nothing to say in the plan: an arrangement of which nothing was feasible. */
static gboolean
says_nothing (gpointer record)
{
  return BC_IS_ARRANGEMENT (record) &&
         *bc_record_get_text (record, BC_ARRANGEMENT_FEASIBLE) == '\0';
}

static void
keep_all (BcPlanSnapshot *self, guint i, GPtrArray *records, const char *within)
{
  for (guint r = 0; r < records->len; r++)
    {
      gpointer record = records->pdata[r];

      if (G_OBJECT_TYPE (record) == parts[i].type () && !bc_record_is_removed (record) &&
          g_str_equal (bc_record_get_text (record, parts[i].within), within) &&
          !says_nothing (record))
        keep_copy (self, i, record);
    }
}

static void
sort (BcPlanSnapshot *self)
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      if (parts[i].order != END)
        g_ptr_array_sort_with_data (self->records[i], compare_records, (gpointer) &parts[i]);
    }
}

BcPlanSnapshot *
bc_plan_snapshot_take (BcEdits *edits, BcPlan *plan, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 1; i < N_PARTS; i++)
    {
      gboolean of_plan = parts[i].type () != BC_TYPE_CLUSTER_PUPIL;
      guint n = of_plan ? 1 : all->len;

      for (guint c = 0; c < n; c++)
        {
          const char *within = bc_record_get_id (of_plan ? (gpointer) plan : all->pdata[c]);
          GPtrArray *found =
            bc_edits_list (edits, parts[i].type (), error, parts[i].within, within, -1);

          if (found == NULL)
            return NULL;
          g_ptr_array_extend_and_steal (all, found);
        }
    }
  return bc_plan_snapshot_take_from (plan, all);
}

BcPlanSnapshot *
bc_plan_snapshot_take_from (BcPlan *plan, GPtrArray *records)
{
  BcPlanSnapshot *self = snapshot_new ();
  GPtrArray *clusters = bc_plan_snapshot_list (self, BC_TYPE_CLUSTER);

  keep_copy (self, 0, plan);
  for (guint i = 1; i < N_PARTS; i++)
    {
      if (parts[i].type () != BC_TYPE_CLUSTER_PUPIL)
        {
          keep_all (self, i, records, bc_record_get_id (plan));
          continue;
        }
      for (guint c = 0; c < clusters->len; c++)
        keep_all (self, i, records, bc_record_get_id (clusters->pdata[c]));
    }
  sort (self);
  return self;
}

/* ---- JSON ---- */

static void
write_record (JsonBuilder *json, const Part *part, gpointer record)
{
  guint n_fields;
  const BcField *fields = bc_record_get_fields (record, &n_fields);

  json_builder_begin_object (json);
  json_builder_set_member_name (json, "id");
  json_builder_add_string_value (json, bc_record_get_id (record));
  for (const int *field = part->fields; *field != END; field++)
    {
      json_builder_set_member_name (json, fields[*field].name);
      if (fields[*field].kind == BC_FIELD_INTEGER)
        json_builder_add_int_value (json, bc_record_get_integer (record, *field));
      else
        json_builder_add_string_value (json, bc_record_get_text (record, *field));
    }
  json_builder_end_object (json);
}

char *
bc_plan_snapshot_write (BcPlanSnapshot *self)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (json);
  json_builder_set_member_name (json, "format");
  json_builder_add_int_value (json, FORMAT);
  json_builder_set_member_name (json, parts[0].name);
  write_record (json, &parts[0], self->records[0]->pdata[0]);
  for (guint i = 1; i < N_PARTS; i++)
    {
      json_builder_set_member_name (json, parts[i].name);
      json_builder_begin_array (json);
      for (guint r = 0; r < self->records[i]->len; r++)
        write_record (json, &parts[i], self->records[i]->pdata[r]);
      json_builder_end_array (json);
    }
  json_builder_end_object (json);
  root = json_builder_get_root (json);
  return json_to_string (root, FALSE);
}

static const char *
text_of (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
             json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node)
           : "";
}

static gint64
number_of (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_int (node) : 0;
}

/* What is no record is passed over: a file may come from another version. */
static void
read_record (BcPlanSnapshot *self, guint i, JsonNode *node)
{
  JsonObject *object =
    node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  gpointer record;
  guint n_fields;
  const BcField *fields;

  if (object == NULL || *text_of (object, "id") == '\0')
    return;
  record = bc_record_new_with_id (parts[i].type (), text_of (object, "id"));
  fields = bc_record_get_fields (record, &n_fields);
  for (const int *field = parts[i].fields; *field != END; field++)
    {
      if (fields[*field].kind == BC_FIELD_INTEGER)
        bc_record_set_integer (record, *field, number_of (object, fields[*field].name));
      else
        bc_record_set_text (record, *field, text_of (object, fields[*field].name));
    }
  g_ptr_array_add (self->records[i], record);
}

BcPlanSnapshot *
bc_plan_snapshot_read (const char *text)
{
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  g_autoptr (BcPlanSnapshot) self = snapshot_new ();
  JsonObject *object;

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return NULL;
  object = json_node_get_object (root);
  read_record (self, 0, json_object_get_member (object, parts[0].name));
  for (guint i = 1; i < N_PARTS; i++)
    {
      JsonNode *list = json_object_get_member (object, parts[i].name);
      JsonArray *array =
        list != NULL && JSON_NODE_HOLDS_ARRAY (list) ? json_node_get_array (list) : NULL;

      for (guint r = 0; array != NULL && r < json_array_get_length (array); r++)
        read_record (self, i, json_array_get_element (array, r));
    }
  return self->records[0]->len > 0 ? g_steal_pointer (&self) : NULL;
}

/* ---- reading ---- */

BcPlan *
bc_plan_snapshot_get_plan (BcPlanSnapshot *self)
{
  return self->records[0]->pdata[0];
}

GPtrArray *
bc_plan_snapshot_list (BcPlanSnapshot *self, GType type)
{
  return self->records[part_of (type) - parts];
}

BcCluster *
bc_plan_snapshot_get_cluster (BcPlanSnapshot *self, const char *id)
{
  GPtrArray *clusters = bc_plan_snapshot_list (self, BC_TYPE_CLUSTER);

  for (guint i = 0; i < clusters->len; i++)
    {
      if (g_str_equal (bc_record_get_id (clusters->pdata[i]), id))
        return clusters->pdata[i];
    }
  return NULL;
}
