/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-overview"

#include "config.h"

#include "school/bc-overview.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-removal.h"

#define N_WRITTEN BC_OVERVIEW_CLUSTER
#define GOAL_AND_NEED ": "

/* How a column is kept: its records, where the group, pupil, period and text stand in them, and
 * the word that tells one column's records from another's. */
typedef struct
{
  const char *title;
  GType     (*type) (void);
  guint       group;
  guint       pupil;
  guint       period;
  guint       text;
  guint       position;
  int         word_field;
  const char *word;
} Column;

static const Column columns[N_WRITTEN] = {
  [BC_OVERVIEW_OBSERVATION] = { N_ ("Observation"), bc_observation_get_type, BC_OBSERVATION_GROUP,
                                BC_OBSERVATION_PUPIL, BC_OBSERVATION_PERIOD, BC_OBSERVATION_TEXT,
                                BC_OBSERVATION_POSITION, -1, NULL },
  [BC_OVERVIEW_STIMULATING] = { N_ ("What helps"), bc_factor_get_type, BC_FACTOR_GROUP,
                                BC_FACTOR_PUPIL, BC_FACTOR_PERIOD, BC_FACTOR_TEXT,
                                BC_FACTOR_POSITION, BC_FACTOR_EFFECT, BC_EFFECT_STIMULATING },
  [BC_OVERVIEW_HINDERING] = { N_ ("What hinders"), bc_factor_get_type, BC_FACTOR_GROUP,
                              BC_FACTOR_PUPIL, BC_FACTOR_PERIOD, BC_FACTOR_TEXT,
                              BC_FACTOR_POSITION, BC_FACTOR_EFFECT, BC_EFFECT_HINDERING },
  [BC_OVERVIEW_SIGNAL] = { N_ ("Signal"), bc_signal_get_type, BC_SIGNAL_GROUP, BC_SIGNAL_PUPIL,
                           BC_SIGNAL_PERIOD, BC_SIGNAL_TEXT, BC_SIGNAL_POSITION, -1, NULL },
  [BC_OVERVIEW_NEED] = { N_ ("Educational need"), bc_need_get_type, BC_NEED_GROUP, BC_NEED_PUPIL,
                         BC_NEED_PERIOD, BC_NEED_TEXT, BC_NEED_POSITION, -1, NULL },
};

struct _BcOverview
{
  GObject      parent_instance;

  BcEdits     *edits;
  BcGroup     *group;
  BcPeriod    *period;
  BcGroupPlan *plan;
  GPtrArray   *pupils;
  GPtrArray   *records[N_WRITTEN];
  guint        serial;
};

G_DEFINE_FINAL_TYPE (BcOverview, bc_overview, G_TYPE_OBJECT)

static void
bc_overview_finalize (GObject *object)
{
  BcOverview *self = BC_OVERVIEW (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->group);
  g_clear_object (&self->period);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->pupils, g_ptr_array_unref);
  for (guint i = 0; i < N_WRITTEN; i++)
    g_clear_pointer (&self->records[i], g_ptr_array_unref);

  G_OBJECT_CLASS (bc_overview_parent_class)->finalize (object);
}

static void
bc_overview_class_init (BcOverviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_overview_finalize;
}

static void
bc_overview_init (BcOverview *self)
{
}

static GPtrArray *
read_column (BcOverview *self, const Column *column, GError **error)
{
  const char *group = bc_record_get_id (self->group);
  const char *period = bc_record_get_id (self->period);

  if (column->word != NULL)
    return bc_edits_list (self->edits, column->type (), error, column->group, group,
                          column->period, period, column->word_field, column->word, -1);
  return bc_edits_list (self->edits, column->type (), error, column->group, group, column->period,
                        period, -1);
}

static gboolean
read_columns (BcOverview *self, GError **error)
{
  self->serial = bc_edits_get_serial (self->edits);
  for (guint i = 0; i < N_WRITTEN; i++)
    {
      GPtrArray *records = read_column (self, &columns[i], error);

      if (records == NULL)
        return FALSE;
      g_clear_pointer (&self->records[i], g_ptr_array_unref);
      self->records[i] = records;
    }
  return TRUE;
}

/* What cannot be read now stays as it was read before. */
static void
catch_up (BcOverview *self)
{
  if (self->serial != bc_edits_get_serial (self->edits))
    read_columns (self, NULL);
}

BcOverview *
bc_overview_open (BcEdits *edits, BcGroup *group, BcPeriod *period, GError **error)
{
  g_autoptr (BcOverview) self = g_object_new (BC_TYPE_OVERVIEW, NULL);

  self->edits = g_object_ref (edits);
  self->group = g_object_ref (group);
  self->period = g_object_ref (period);
  self->plan = bc_group_plan_open (edits, group, period, error);
  if (self->plan == NULL)
    return NULL;
  self->pupils = bc_groups_pupils (bc_edits_get_store (edits), group, error);
  if (self->pupils == NULL || !read_columns (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

GPtrArray *
bc_overview_get_pupils (BcOverview *self)
{
  return self->pupils;
}

BcGroupPlan *
bc_overview_get_plan (BcOverview *self)
{
  return self->plan;
}

const char *
bc_overview_column_title (BcOverviewColumn column)
{
  return column == BC_OVERVIEW_CLUSTER ? _("Cluster") : _(columns[column].title);
}

/* ---- lines ---- */

/* In their order; those of the same position in the order in which they were made. */
static GPtrArray *
list_cell (BcOverview *self, guint row, BcOverviewColumn column)
{
  const char *pupil = bc_record_get_id (self->pupils->pdata[row]);
  GPtrArray *cell = g_ptr_array_new_with_free_func (g_object_unref);

  catch_up (self);
  for (guint i = 0; i < self->records[column]->len; i++)
    {
      BcRecord *record = self->records[column]->pdata[i];

      if (g_str_equal (bc_record_get_text (record, columns[column].pupil), pupil))
        g_ptr_array_add (cell, g_object_ref (record));
    }
  bc_records_sort (cell, columns[column].position);
  return cell;
}

static char *
dup_line (BcRecord *record, BcOverviewColumn column)
{
  const char *text = bc_record_get_text (record, columns[column].text);
  g_autofree char *line = NULL;

  if (column == BC_OVERVIEW_NEED && *bc_record_get_text (record, BC_NEED_GOAL) != '\0')
    line = g_strconcat (bc_record_get_text (record, BC_NEED_GOAL), GOAL_AND_NEED, text, NULL);
  else
    line = g_strdup (text);
  /* One record is one line here; elsewhere its text may have more. */
  return g_strstrip (g_strdelimit (g_steal_pointer (&line), "\r\n", ' '));
}

static void
set_line (BcOverview *self, BcRecord *record, BcOverviewColumn column, const char *line)
{
  const char *between = column == BC_OVERVIEW_NEED ? strstr (line, GOAL_AND_NEED) : NULL;
  g_autofree char *goal = between != NULL ? g_strndup (line, between - line) : g_strdup ("");
  const char *text = between != NULL ? between + strlen (GOAL_AND_NEED) : line;

  if (column == BC_OVERVIEW_NEED)
    bc_edits_set_text (self->edits, record, BC_NEED_GOAL, goal);
  bc_edits_set_text (self->edits, record, columns[column].text, text);
}

static BcRecord *
new_line (BcOverview *self, guint row, BcOverviewColumn column)
{
  const Column *way = &columns[column];
  BcRecord *record = bc_record_new (way->type ());

  bc_record_set_text (record, way->group, bc_record_get_id (self->group));
  bc_record_set_text (record, way->pupil, bc_record_get_id (self->pupils->pdata[row]));
  bc_record_set_text (record, way->period, bc_record_get_id (self->period));
  if (way->word != NULL)
    bc_record_set_text (record, way->word_field, way->word);
  bc_edits_add (self->edits, record);
  return record;
}

static GPtrArray *
split_lines (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\n", -1);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *line = g_strstrip (parts[i]);

      if (*line != '\0')
        g_ptr_array_add (lines, g_strdup (line));
    }
  return lines;
}

/* Which record keeps which line: one that says it already, taken out of @rest; else %NULL. */
static GPtrArray *
match_lines (GPtrArray *rest, GPtrArray *lines, BcOverviewColumn column)
{
  GPtrArray *kept = g_ptr_array_new ();

  g_ptr_array_set_size (kept, lines->len);
  for (guint i = 0; i < lines->len; i++)
    {
      for (guint j = 0; j < rest->len && kept->pdata[i] == NULL; j++)
        {
          g_autofree char *line = dup_line (rest->pdata[j], column);

          if (g_str_equal (line, lines->pdata[i]))
            kept->pdata[i] = g_ptr_array_remove_index (rest, j);
        }
    }
  return kept;
}

/* A line that is new or written anew takes the next record that lost its own line. */
static void
write_line (BcOverview *self, guint row, BcOverviewColumn column, const char *line,
            guint position, GPtrArray *rest)
{
  g_autoptr (BcRecord) made = rest->len == 0 ? new_line (self, row, column) : NULL;
  BcRecord *record = made != NULL ? made : g_ptr_array_remove_index (rest, 0);

  set_line (self, record, column, line);
  bc_edits_set_integer (self->edits, record, columns[column].position, position);
}

static gboolean
write_cell (BcOverview *self, guint row, BcOverviewColumn column, const char *text)
{
  g_autoptr (GPtrArray) cell = list_cell (self, row, column);
  g_autoptr (GPtrArray) lines = split_lines (text);
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();
  g_autoptr (GPtrArray) kept = NULL;
  g_autofree char *what = g_strdup_printf (
    "%s · %s", bc_person_get_given_name (self->pupils->pdata[row]),
    bc_overview_column_title (column));

  g_ptr_array_extend (rest, cell, NULL, NULL);
  kept = match_lines (rest, lines, column);
  bc_edits_go_on (self->edits, what, self->pupils->pdata[row], column);
  for (guint i = 0; i < lines->len; i++)
    {
      if (kept->pdata[i] != NULL)
        bc_edits_set_integer (self->edits, kept->pdata[i], columns[column].position, i);
      else
        write_line (self, row, column, lines->pdata[i], i, rest);
    }
  for (guint i = 0; i < rest->len; i++)
    bc_removal_remove (self->edits, rest->pdata[i]);
  bc_edits_end (self->edits);
  return TRUE;
}

/* ---- the cluster ---- */

static BcCluster *
find_cluster (BcOverview *self, const char *name)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);
  g_autofree char *typed = g_utf8_casefold (name, -1);
  BcCluster *found = NULL;

  for (guint i = 0; i < clusters->len; i++)
    {
      g_autofree char *whole = g_utf8_casefold (bc_record_get_text (clusters->pdata[i],
                                                                    BC_CLUSTER_NAME), -1);

      if (g_str_equal (whole, typed))
        return clusters->pdata[i];
      if (found == NULL && g_str_has_prefix (whole, typed))
        found = clusters->pdata[i];
    }
  return found;
}

static gboolean
choose_cluster (BcOverview *self, guint row, const char *text)
{
  g_autofree char *name = g_strstrip (g_strdup (text));
  BcCluster *cluster = *name != '\0' ? find_cluster (self, name) : NULL;

  if (*name != '\0' && cluster == NULL)
    return FALSE;
  bc_group_plan_move (self->plan, self->pupils->pdata[row], cluster);
  return TRUE;
}

char *
bc_overview_dup_text (BcOverview *self, guint row, BcOverviewColumn column)
{
  g_autoptr (GPtrArray) cell = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (column == BC_OVERVIEW_CLUSTER)
    {
      BcCluster *cluster = bc_group_plan_get_cluster (self->plan, self->pupils->pdata[row]);

      return g_strdup (cluster != NULL ? bc_record_get_text (cluster, BC_CLUSTER_NAME) : "");
    }
  cell = list_cell (self, row, column);
  for (guint i = 0; i < cell->len; i++)
    {
      g_autofree char *line = dup_line (cell->pdata[i], column);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", line);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

gboolean
bc_overview_set_text (BcOverview *self, guint row, BcOverviewColumn column, const char *text)
{
  if (column == BC_OVERVIEW_CLUSTER)
    return choose_cluster (self, row, text);
  return write_cell (self, row, column, text);
}
