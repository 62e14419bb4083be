/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-overview"

#include "config.h"

#include "school/bc-overview.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"

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
  int         word_field;
  const char *word;
} Column;

static const Column columns[N_WRITTEN] = {
  [BC_OVERVIEW_OBSERVATION] = { N_ ("Observation"), bc_observation_get_type, BC_OBSERVATION_GROUP,
                                BC_OBSERVATION_PUPIL, BC_OBSERVATION_PERIOD, BC_OBSERVATION_TEXT,
                                -1, NULL },
  [BC_OVERVIEW_STIMULATING] = { N_ ("What helps"), bc_factor_get_type, BC_FACTOR_GROUP,
                                BC_FACTOR_PUPIL, BC_FACTOR_PERIOD, BC_FACTOR_TEXT,
                                BC_FACTOR_EFFECT, BC_EFFECT_STIMULATING },
  [BC_OVERVIEW_HINDERING] = { N_ ("What hinders"), bc_factor_get_type, BC_FACTOR_GROUP,
                              BC_FACTOR_PUPIL, BC_FACTOR_PERIOD, BC_FACTOR_TEXT, BC_FACTOR_EFFECT,
                              BC_EFFECT_HINDERING },
  [BC_OVERVIEW_SIGNAL] = { N_ ("Signal"), bc_signal_get_type, BC_SIGNAL_GROUP, BC_SIGNAL_PUPIL,
                           BC_SIGNAL_PERIOD, BC_SIGNAL_TEXT, -1, NULL },
  [BC_OVERVIEW_NEED] = { N_ ("Educational need"), bc_need_get_type, BC_NEED_GROUP, BC_NEED_PUPIL,
                         BC_NEED_PERIOD, BC_NEED_TEXT, -1, NULL },
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

/* With what was removed: undo may bring it back. */
static GPtrArray *
read_column (BcOverview *self, const Column *column, GError **error)
{
  const char *group = bc_record_get_id (self->group);
  const char *period = bc_record_get_id (self->period);
  BcStore *store = bc_edits_get_store (self->edits);

  if (column->word != NULL)
    return bc_store_list_removed_too (store, column->type (), error, column->group, group,
                                      column->period, period, column->word_field, column->word,
                                      -1);
  return bc_store_list_removed_too (store, column->type (), error, column->group, group,
                                    column->period, period, -1);
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
  if (self->pupils == NULL)
    return NULL;
  for (guint i = 0; i < N_WRITTEN; i++)
    {
      self->records[i] = read_column (self, &columns[i], error);
      if (self->records[i] == NULL)
        return NULL;
    }
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

static GPtrArray *
list_cell (BcOverview *self, guint row, BcOverviewColumn column)
{
  const char *pupil = bc_record_get_id (self->pupils->pdata[row]);
  GPtrArray *cell = g_ptr_array_new ();

  for (guint i = 0; i < self->records[column]->len; i++)
    {
      BcRecord *record = self->records[column]->pdata[i];

      if (!bc_record_is_removed (record)
          && g_str_equal (bc_record_get_text (record, columns[column].pupil), pupil))
        g_ptr_array_add (cell, record);
    }
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

static void
add_line (BcOverview *self, guint row, BcOverviewColumn column, const char *line)
{
  const Column *way = &columns[column];
  BcRecord *record = bc_record_new (way->type ());

  bc_record_set_text (record, way->group, bc_record_get_id (self->group));
  bc_record_set_text (record, way->pupil, bc_record_get_id (self->pupils->pdata[row]));
  bc_record_set_text (record, way->period, bc_record_get_id (self->period));
  if (way->word != NULL)
    bc_record_set_text (record, way->word_field, way->word);
  g_ptr_array_add (self->records[column], record);
  bc_edits_add (self->edits, record);
  set_line (self, record, column, line);
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

/* Whether the records can keep the lines they have, with the others filled in after them, and all
 * lines still stand in the order in which they were written. */
static gboolean
keeps_order (GPtrArray *cell, GPtrArray *lines, BcOverviewColumn column)
{
  guint next = 0;

  for (guint i = 0; i < cell->len; i++)
    {
      g_autofree char *line = dup_line (cell->pdata[i], column);
      gboolean stays = g_ptr_array_find_with_equal_func (lines, line, g_str_equal, NULL);

      if (next == lines->len)
        return !stays;
      if (stays && !g_str_equal (lines->pdata[next], line))
        return FALSE;
      next++;
    }
  return TRUE;
}

/* Takes out of both what is the same: those records stay as they are. */
static void
set_aside_unchanged (GPtrArray *cell, GPtrArray *lines, BcOverviewColumn column)
{
  for (guint i = cell->len; i > 0; i--)
    {
      g_autofree char *line = dup_line (cell->pdata[i - 1], column);
      guint same;

      if (g_ptr_array_find_with_equal_func (lines, line, g_str_equal, &same))
        {
          g_ptr_array_remove_index (lines, same);
          g_ptr_array_remove_index (cell, i - 1);
        }
    }
}

static gboolean
write_cell (BcOverview *self, guint row, BcOverviewColumn column, const char *text)
{
  g_autoptr (GPtrArray) cell = list_cell (self, row, column);
  g_autoptr (GPtrArray) lines = split_lines (text);
  g_autofree char *what = g_strdup_printf (
    "%s · %s", bc_person_get_given_name (self->pupils->pdata[row]),
    bc_overview_column_title (column));

  /* A line put between others moves the ones below it down by a record. */
  if (lines->len <= cell->len || keeps_order (cell, lines, column))
    set_aside_unchanged (cell, lines, column);
  bc_edits_go_on (self->edits, what, self->pupils->pdata[row], column);
  for (guint i = 0; i < MAX (cell->len, lines->len); i++)
    {
      if (i >= lines->len)
        bc_edits_remove (self->edits, cell->pdata[i]);
      else if (i >= cell->len)
        add_line (self, row, column, lines->pdata[i]);
      else
        set_line (self, cell->pdata[i], column, lines->pdata[i]);
    }
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
