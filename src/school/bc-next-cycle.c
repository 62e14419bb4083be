/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-next-cycle"

#include "config.h"

#include "school/bc-next-cycle.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-group-plan.h"
#include "school/bc-groups.h"
#include "school/bc-plan-goals.h"

struct _BcNextCycle
{
  GObject parent_instance;

  BcEdits *edits;
  BcPlan *record;
  BcGroupPlan *plan;
  BcPlanGoals *goals;
  GHashTable *pupils;
  GHashTable *left_out;
  gboolean takes[BC_N_CARRIES];
};

G_DEFINE_FINAL_TYPE (BcNextCycle, bc_next_cycle, G_TYPE_OBJECT)

/* What is being made: the records, and which cluster came from which. */
typedef struct
{
  BcNextCycle *cycle;
  BcPlan *plan;
  BcPeriod *period;
  GPtrArray *made;
  GHashTable *clusters;
  GError **error;
} Making;

static void
bc_next_cycle_finalize (GObject *object)
{
  BcNextCycle *self = BC_NEXT_CYCLE (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->record);
  g_clear_object (&self->plan);
  g_clear_object (&self->goals);
  g_hash_table_unref (self->pupils);
  g_hash_table_unref (self->left_out);

  G_OBJECT_CLASS (bc_next_cycle_parent_class)->finalize (object);
}

static void
bc_next_cycle_class_init (BcNextCycleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_next_cycle_finalize;
}

static void
bc_next_cycle_init (BcNextCycle *self)
{
  self->pupils = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->left_out = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (BcCarry what = 0; what < BC_N_CARRIES; what++)
    self->takes[what] = what != BC_CARRY_TEXTS;
}

static gboolean
read_group (BcNextCycle *self, GError **error)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (bc_edits_get_store (self->edits),
                                                   bc_group_plan_get_group (self->plan), error);

  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    g_hash_table_insert (self->pupils, (gpointer) bc_record_get_id (pupils->pdata[i]),
                         g_object_ref (pupils->pdata[i]));
  return pupils != NULL;
}

BcNextCycle *
bc_next_cycle_new (BcEdits *edits, BcPlan *plan, GError **error)
{
  g_autoptr (BcNextCycle) self = g_object_new (BC_TYPE_NEXT_CYCLE, NULL);
  g_autofree char *today = bc_day_today ();

  self->edits = g_object_ref (edits);
  self->record = g_object_ref (plan);
  self->goals = bc_plan_goals_new (edits, plan, today);
  self->plan = bc_group_plan_open_plan (edits, plan, error);
  return self->plan != NULL && read_group (self, error) ? g_steal_pointer (&self) : NULL;
}

BcPlan *
bc_next_cycle_get_plan (BcNextCycle *self)
{
  return self->record;
}

/* ---- choosing ---- */

GPtrArray *
bc_next_cycle_list_clusters (BcNextCycle *self)
{
  return bc_group_plan_list_clusters (self->plan);
}

GPtrArray *
bc_next_cycle_list_pupils (BcNextCycle *self, BcCluster *cluster)
{
  return bc_group_plan_list_pupils (self->plan, cluster);
}

gboolean
bc_next_cycle_takes_cluster (BcNextCycle *self, BcCluster *cluster)
{
  return !g_hash_table_contains (self->left_out, bc_record_get_id (cluster));
}

void
bc_next_cycle_take_cluster (BcNextCycle *self, BcCluster *cluster, gboolean takes)
{
  if (takes)
    g_hash_table_remove (self->left_out, bc_record_get_id (cluster));
  else
    g_hash_table_add (self->left_out, g_strdup (bc_record_get_id (cluster)));
}

gboolean
bc_next_cycle_takes (BcNextCycle *self, BcCarry what)
{
  return self->takes[what];
}

void
bc_next_cycle_take (BcNextCycle *self, BcCarry what, gboolean takes)
{
  self->takes[what] = takes;
}

/* ---- what there is ---- */

static const char *
id_of_group (BcNextCycle *self)
{
  return bc_record_get_id (bc_group_plan_get_group (self->plan));
}

/* Who has left the group has no part in its next round; "" is the group. */
static gboolean
is_here (BcNextCycle *self, const char *pupil)
{
  return *pupil == '\0' || g_hash_table_contains (self->pupils, pupil);
}

/* "" is the plan as a whole. */
static gboolean
goes_along (BcNextCycle *self, const char *cluster)
{
  g_autoptr (GPtrArray) clusters = bc_next_cycle_list_clusters (self);

  for (guint i = 0; i < clusters->len; i++)
    {
      if (g_str_equal (bc_record_get_id (clusters->pdata[i]), cluster))
        return bc_next_cycle_takes_cluster (self, clusters->pdata[i]);
    }
  return *cluster == '\0';
}

/* Those of @type that belong to the plan and to what goes along of it. */
static GPtrArray *
list_of_plan (BcNextCycle *self, GType type, guint plan, guint cluster, GError **error)
{
  GPtrArray *found =
    bc_edits_list (self->edits, type, error, plan, bc_record_get_id (self->record), -1);

  for (guint i = found != NULL ? found->len : 0; i > 0; i--)
    {
      if (!goes_along (self, bc_record_get_text (found->pdata[i - 1], cluster)))
        g_ptr_array_remove_index (found, i - 1);
    }
  return found;
}

static BcRepertoireCard *
dup_card (BcNextCycle *self, BcPlanCard *drawn)
{
  return bc_edits_get (self->edits, BC_TYPE_REPERTOIRE_CARD,
                       bc_record_get_text (drawn, BC_PLAN_CARD_CARD), NULL);
}

/* Those whose card is still on the shelf: what refers to a card that is gone would keep it. */
static GPtrArray *
list_cards (BcNextCycle *self, GError **error)
{
  GPtrArray *found =
    list_of_plan (self, BC_TYPE_PLAN_CARD, BC_PLAN_CARD_PLAN, BC_PLAN_CARD_CLUSTER, error);

  for (guint i = found != NULL ? found->len : 0; i > 0; i--)
    {
      g_autoptr (BcRepertoireCard) card = dup_card (self, found->pdata[i - 1]);

      if (card == NULL || bc_record_is_removed (card))
        g_ptr_array_remove_index (found, i - 1);
    }
  return found;
}

static GPtrArray *
list_feasible (BcNextCycle *self, GError **error)
{
  GPtrArray *found =
    list_of_plan (self, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, BC_ARRANGEMENT_CLUSTER, error);

  for (guint i = found != NULL ? found->len : 0; i > 0; i--)
    {
      gpointer arrangement = found->pdata[i - 1];

      if (*bc_record_get_text (arrangement, BC_ARRANGEMENT_FEASIBLE) == '\0' ||
          !is_here (self, bc_record_get_text (arrangement, BC_ARRANGEMENT_PUPIL)))
        g_ptr_array_remove_index (found, i - 1);
    }
  return found;
}

/* What is not clear yet of the group in the period of the plan. */
static GPtrArray *
list_diffuse (BcNextCycle *self,
              GType type,
              guint group,
              guint period,
              guint pupil,
              guint diffuse,
              GError **error)
{
  GPtrArray *found = bc_edits_list (self->edits, type, error, group, id_of_group (self), period,
                                    bc_record_get_text (self->record, BC_PLAN_PERIOD), -1);

  for (guint i = found != NULL ? found->len : 0; i > 0; i--)
    {
      gpointer record = found->pdata[i - 1];

      if (!bc_record_get_integer (record, diffuse) ||
          !is_here (self, bc_record_get_text (record, pupil)))
        g_ptr_array_remove_index (found, i - 1);
    }
  return found;
}

static GPtrArray *
list_open (BcNextCycle *self, GError **error)
{
  GPtrArray *needs = list_diffuse (self, BC_TYPE_NEED, BC_NEED_GROUP, BC_NEED_PERIOD, BC_NEED_PUPIL,
                                   BC_NEED_DIFFUSE, error);
  GPtrArray *signals = needs != NULL
                         ? list_diffuse (self, BC_TYPE_SIGNAL, BC_SIGNAL_GROUP, BC_SIGNAL_PERIOD,
                                         BC_SIGNAL_PUPIL, BC_SIGNAL_DIFFUSE, error)
                         : NULL;

  if (signals == NULL)
    {
      g_clear_pointer (&needs, g_ptr_array_unref);
      return NULL;
    }
  g_ptr_array_extend_and_steal (needs, signals);
  return needs;
}

/* ---- in words ---- */

static char *
dup_about (BcNextCycle *self, const char *pupil, const char *text)
{
  BcPupil *record = g_hash_table_lookup (self->pupils, pupil);

  return record != NULL ? g_strdup_printf ("%s: %s", bc_person_get_given_name (record), text)
                        : g_strdup (text);
}

static gboolean
add_goals (BcNextCycle *self, GPtrArray *words, GError **error)
{
  g_autoptr (GPtrArray) clusters = bc_next_cycle_list_clusters (self);

  for (guint i = 0; i < clusters->len; i++)
    {
      g_autofree char *goals = bc_plan_goals_dup_unreached (self->goals, clusters->pdata[i], error);
      g_auto (GStrv) lines = goals != NULL ? g_strsplit (goals, "\n", -1) : NULL;

      if (goals == NULL)
        return FALSE;
      for (guint line = 0; lines[line] != NULL; line++)
        {
          if (bc_next_cycle_takes_cluster (self, clusters->pdata[i]))
            g_ptr_array_add (words, g_strdup (lines[line]));
        }
    }
  return TRUE;
}

static gboolean
add_cards (BcNextCycle *self, GPtrArray *words, GError **error)
{
  g_autoptr (GPtrArray) drawn = list_cards (self, error);

  for (guint i = 0; drawn != NULL && i < drawn->len; i++)
    {
      g_autoptr (BcRepertoireCard) card = dup_card (self, drawn->pdata[i]);

      g_ptr_array_add (words, g_strdup (bc_record_get_text (card, BC_REPERTOIRE_CARD_TITLE)));
    }
  return drawn != NULL;
}

static gboolean
add_feasible (BcNextCycle *self, GPtrArray *words, GError **error)
{
  g_autoptr (GPtrArray) found = list_feasible (self, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    g_ptr_array_add (words,
                     dup_about (self, bc_record_get_text (found->pdata[i], BC_ARRANGEMENT_PUPIL),
                                bc_record_get_text (found->pdata[i], BC_ARRANGEMENT_FEASIBLE)));
  return found != NULL;
}

static gboolean
add_open (BcNextCycle *self, GPtrArray *words, GError **error)
{
  g_autoptr (GPtrArray) found = list_open (self, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      gpointer record = found->pdata[i];
      gboolean need = BC_IS_NEED (record);

      g_ptr_array_add (
        words,
        dup_about (
          self, bc_record_get_text (record, need ? (guint) BC_NEED_PUPIL : (guint) BC_SIGNAL_PUPIL),
          bc_record_get_text (record, need ? (guint) BC_NEED_TEXT : (guint) BC_SIGNAL_TEXT)));
    }
  return found != NULL;
}

GPtrArray *
bc_next_cycle_list (BcNextCycle *self, BcCarry what, GError **error)
{
  static gboolean (*const adders[BC_N_CARRIES]) (BcNextCycle *, GPtrArray *, GError **) = {
    [BC_CARRY_GOALS] = add_goals,
    [BC_CARRY_CARDS] = add_cards,
    [BC_CARRY_FEASIBLE] = add_feasible,
    [BC_CARRY_OPEN] = add_open,
  };
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  if (adders[what] != NULL && !adders[what](self, words, error))
    return NULL;
  return g_steal_pointer (&words);
}

/* ---- making ---- */

static gpointer
copy_of (Making *making, gpointer record)
{
  gpointer copy = bc_record_new (G_OBJECT_TYPE (record));
  guint n_fields;

  bc_record_get_fields (record, &n_fields);
  for (guint field = 0; field < n_fields; field++)
    {
      g_autoptr (GVariant) value = bc_record_dup_value (record, field);

      bc_record_set_value (copy, field, value);
    }
  g_ptr_array_add (making->made, copy);
  return copy;
}

static void
place_in_plan (Making *making, gpointer copy, guint plan, guint cluster)
{
  const char *new = g_hash_table_lookup (making->clusters, bc_record_get_text (copy, cluster));

  bc_record_set_text (copy, plan, bc_record_get_id (making->plan));
  bc_record_set_text (copy, cluster, new);
}

static void
make_places (Making *making, BcCluster *old, BcCluster *new)
{
  g_autoptr (GPtrArray) pupils = bc_next_cycle_list_pupils (making->cycle, old);

  for (guint i = 0; i < pupils->len; i++)
    {
      BcClusterPupil *place = bc_record_new (BC_TYPE_CLUSTER_PUPIL);

      bc_record_set_text (place, BC_CLUSTER_PUPIL_CLUSTER, bc_record_get_id (new));
      bc_record_set_text (place, BC_CLUSTER_PUPIL_PUPIL, bc_record_get_id (pupils->pdata[i]));
      g_ptr_array_add (making->made, place);
    }
}

static gboolean
make_cluster (Making *making, BcCluster *old)
{
  BcNextCycle *self = making->cycle;
  BcCluster *new = copy_of (making, old);
  g_autofree char *goals = bc_plan_goals_dup_unreached (self->goals, old, making->error);

  g_hash_table_insert (making->clusters, (gpointer) bc_record_get_id (old),
                       (gpointer) bc_record_get_id (new));
  bc_record_set_text (new, BC_CLUSTER_PLAN, bc_record_get_id (making->plan));
  for (guint i = 0; i < BC_N_PLAN_TEXTS && !self->takes[BC_CARRY_TEXTS]; i++)
    bc_record_set_text (new, bc_plan_text_get_field (i), "");
  bc_record_set_text (new, BC_CLUSTER_GOAL, self->takes[BC_CARRY_GOALS] ? goals : "");
  if (self->takes[BC_CARRY_PUPILS])
    make_places (making, old, new);
  return goals != NULL;
}

static gboolean
make_clusters (Making *making)
{
  g_autoptr (GPtrArray) clusters = bc_next_cycle_list_clusters (making->cycle);

  for (guint i = 0; i < clusters->len; i++)
    {
      if (bc_next_cycle_takes_cluster (making->cycle, clusters->pdata[i]) &&
          !make_cluster (making, clusters->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

/* Copies of what belongs to the plan; nothing where it was not to go along. */
static gboolean
make_of_plan (Making *making, BcCarry what, GPtrArray *found, guint plan, guint cluster)
{
  for (guint i = 0; found != NULL && making->cycle->takes[what] && i < found->len; i++)
    place_in_plan (making, copy_of (making, found->pdata[i]), plan, cluster);
  return found != NULL;
}

/* Whether the period has it already: another plan of the group may have brought it along. */
static gboolean
is_there_already (
  Making *making, gpointer record, guint group, guint period, guint pupil, guint text)
{
  g_autoptr (GPtrArray) same = bc_edits_list (
    making->cycle->edits, G_OBJECT_TYPE (record), NULL, group, bc_record_get_text (record, group),
    period, bc_record_get_id (making->period), pupil, bc_record_get_text (record, pupil), text,
    bc_record_get_text (record, text), -1);

  return same != NULL && same->len > 0;
}

static gboolean
make_open (Making *making)
{
  g_autoptr (GPtrArray) found = list_open (making->cycle, making->error);

  for (guint i = 0; found != NULL && making->cycle->takes[BC_CARRY_OPEN] && i < found->len; i++)
    {
      gpointer record = found->pdata[i];
      gboolean need = BC_IS_NEED (record);
      guint period = need ? (guint) BC_NEED_PERIOD : (guint) BC_SIGNAL_PERIOD;
      gboolean there = need ? is_there_already (making, record, BC_NEED_GROUP, BC_NEED_PERIOD,
                                                BC_NEED_PUPIL, BC_NEED_TEXT)
                            : is_there_already (making, record, BC_SIGNAL_GROUP, BC_SIGNAL_PERIOD,
                                                BC_SIGNAL_PUPIL, BC_SIGNAL_TEXT);

      if (!there)
        bc_record_set_text (copy_of (making, record), period, bc_record_get_id (making->period));
    }
  return found != NULL;
}

/* What a card brought in one round is not yet what it brings in the next. */
static void
forget_effects (Making *making)
{
  for (guint i = 0; i < making->made->len; i++)
    {
      if (BC_IS_PLAN_CARD (making->made->pdata[i]))
        bc_record_set_text (making->made->pdata[i], BC_PLAN_CARD_EFFECT, "");
    }
}

static gboolean
make_all (Making *making)
{
  BcNextCycle *self = making->cycle;
  g_autoptr (GPtrArray) slots = NULL;
  g_autoptr (GPtrArray) cards = NULL;
  g_autoptr (GPtrArray) feasible = NULL;

  if (!make_clusters (making))
    return FALSE;
  slots =
    list_of_plan (self, BC_TYPE_WEEK_SLOT, BC_WEEK_SLOT_PLAN, BC_WEEK_SLOT_CLUSTER, making->error);
  if (!make_of_plan (making, BC_CARRY_TEXTS, slots, BC_WEEK_SLOT_PLAN, BC_WEEK_SLOT_CLUSTER))
    return FALSE;
  cards = list_cards (self, making->error);
  if (!make_of_plan (making, BC_CARRY_CARDS, cards, BC_PLAN_CARD_PLAN, BC_PLAN_CARD_CLUSTER))
    return FALSE;
  forget_effects (making);
  feasible = list_feasible (self, making->error);
  return make_of_plan (making, BC_CARRY_FEASIBLE, feasible, BC_ARRANGEMENT_PLAN,
                       BC_ARRANGEMENT_CLUSTER) &&
         make_open (making);
}

/* Only now that all could be read something is changed. */
static void
keep (Making *making)
{
  BcEdits *edits = making->cycle->edits;

  bc_edits_begin (edits, _ ("Opening the next round"));
  if (bc_record_is_removed (making->period))
    bc_edits_add (edits, making->period);
  for (guint i = 0; i < making->made->len; i++)
    bc_edits_add (edits, making->made->pdata[i]);
  bc_edits_set_text (edits, making->cycle->record, BC_PLAN_STATUS, BC_PLAN_EVALUATED);
  bc_edits_end (edits);
}

BcPlan *
bc_next_cycle_open (BcNextCycle *self, BcPeriod *period, GError **error)
{
  g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) clusters = g_hash_table_new (g_str_hash, g_str_equal);
  Making making = { self, NULL, period, made, clusters, error };

  making.plan = copy_of (&making, self->record);
  bc_record_set_text (making.plan, BC_PLAN_PERIOD, bc_record_get_id (period));
  bc_record_set_text (making.plan, BC_PLAN_PREDECESSOR, bc_record_get_id (self->record));
  bc_record_set_text (making.plan, BC_PLAN_STATUS, BC_PLAN_DRAFT);
  bc_record_set_text (making.plan, BC_PLAN_REMARK, "");
  if (!make_all (&making))
    return NULL;
  keep (&making);
  return g_object_ref (making.plan);
}
