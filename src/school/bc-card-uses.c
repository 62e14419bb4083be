/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-card-uses"

#include "config.h"

#include "school/bc-card-uses.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-records.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-rights.h"
#include "school/bc-school-calendar.h"

/* Where a card was used, while it is read. */
typedef struct
{
  BcPlan    *plan;
  BcGroup   *group;
  BcPeriod  *period;
  BcCluster *cluster;
} Place;

void
bc_card_use_free (BcCardUse *self)
{
  g_object_unref (self->drawn);
  g_free (self->where);
  g_free (self->found);
  g_free (self->group);
  g_free (self->period);
  g_free (self->page);
  g_free (self);
}

static void
place_clear (Place *place)
{
  g_clear_object (&place->plan);
  g_clear_object (&place->group);
  g_clear_object (&place->period);
  g_clear_object (&place->cluster);
}

/* What @field of @record refers to, as far as it is still there. */
static gpointer
follow (BcEdits *edits, GType type, gpointer record, guint field)
{
  g_autoptr (BcRecord) found =
    record != NULL ? bc_edits_get (edits, type, bc_record_get_text (record, field), NULL) : NULL;

  return found != NULL && !bc_record_is_removed (found) ? g_steal_pointer (&found) : NULL;
}

static Place
find_place (BcEdits *edits, BcPlanCard *drawn)
{
  Place place = { 0 };

  place.plan = follow (edits, BC_TYPE_PLAN, drawn, BC_PLAN_CARD_PLAN);
  place.group = follow (edits, BC_TYPE_GROUP, place.plan, BC_PLAN_GROUP);
  place.period = follow (edits, BC_TYPE_PERIOD, place.plan, BC_PLAN_PERIOD);
  place.cluster = follow (edits, BC_TYPE_CLUSTER, drawn, BC_PLAN_CARD_CLUSTER);
  return place;
}

static char *
dup_where (BcContext *context, const Place *place)
{
  g_autofree char *today = bc_day_today ();
  BcStore *store = bc_context_get_store (context);
  g_autoptr (BcPeriod) now = bc_school_calendar_current_period (store, today);
  g_autofree char *group = bc_groups_dup_name (place->group);
  g_autofree char *period = bc_school_calendar_dup_period_name (store, place->period, now);
  const char *cluster =
    place->cluster != NULL ? bc_record_get_text (place->cluster, BC_CLUSTER_NAME) : "";

  return g_strdup_printf ("%s · %s%s%s", group, period, *cluster != '\0' ? " · " : "", cluster);
}

/* ---- what was found ---- */

static void
add_finding (GString *found, BcEvaluation *evaluation)
{
  const char *goal = bc_record_get_text (evaluation, BC_EVALUATION_GOAL);
  const char *about = *goal != '\0' ? goal : _("The whole cluster");
  const char *result = bc_record_get_text (evaluation, BC_EVALUATION_RESULT);
  const char *worked = bc_record_get_text (evaluation, BC_EVALUATION_WORKED);

  if (*result == '\0' && *worked == '\0')
    return;
  if (found->len > 0)
    g_string_append_c (found, '\n');
  if (*result != '\0')
    g_string_append_printf (found, "%s: ", bc_term_label (BC_TERM_RESULT, result));
  g_string_append (found, about);
  if (*worked != '\0')
    {
      /* Translators: under what was found of a goal, what helped to get there. */
      g_autofree char *helped = g_strdup_printf (_("What worked: %s"), worked);

      g_string_append_printf (found, "\n%s", helped);
    }
}

static char *
dup_found (BcEdits *edits, const Place *place, GError **error)
{
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GPtrArray) evaluations = NULL;

  if (place->cluster == NULL)
    return g_strdup ("");
  evaluations = bc_edits_list (edits, BC_TYPE_EVALUATION, error, BC_EVALUATION_PLAN,
                               bc_record_get_id (place->plan), BC_EVALUATION_CLUSTER,
                               bc_record_get_id (place->cluster), -1);
  for (guint i = 0; evaluations != NULL && i < evaluations->len; i++)
    add_finding (found, evaluations->pdata[i]);
  return evaluations != NULL ? g_string_free (g_steal_pointer (&found), FALSE) : NULL;
}

/* ---- the uses ---- */

static BcCardUse *
new_use (BcContext *context, BcPlanCard *drawn, const Place *place, GError **error)
{
  char *found = dup_found (bc_context_get_edits (context), place, error);
  BcCardUse *use;

  if (found == NULL)
    return NULL;
  use = g_new0 (BcCardUse, 1);
  use->drawn = g_object_ref (drawn);
  use->where = dup_where (context, place);
  use->found = found;
  use->group = g_strdup (bc_record_get_id (place->group));
  use->period = g_strdup (bc_record_get_id (place->period));
  use->page = g_strdup_printf ("plan/%s/arrangements", bc_record_get_id (place->plan));
  return use;
}

static gboolean
add_use (GPtrArray *uses, BcContext *context, BcPlanCard *drawn, GError **error)
{
  Place place = find_place (bc_context_get_edits (context), drawn);
  gboolean is_there = place.group != NULL && place.period != NULL;
  BcCardUse *use = is_there ? new_use (context, drawn, &place, error) : NULL;

  if (use != NULL)
    g_ptr_array_add (uses, use);
  place_clear (&place);
  return use != NULL || !is_there;
}

static int
compare_periods (gconstpointer a, gconstpointer b, gpointer edits)
{
  const BcCardUse *one = *(BcCardUse *const *) a;
  const BcCardUse *other = *(BcCardUse *const *) b;
  g_autoptr (BcPeriod) first = bc_edits_get (edits, BC_TYPE_PERIOD, one->period, NULL);
  g_autoptr (BcPeriod) second = bc_edits_get (edits, BC_TYPE_PERIOD, other->period, NULL);
  int by_day = g_strcmp0 (bc_record_get_text (second, BC_PERIOD_START),
                          bc_record_get_text (first, BC_PERIOD_START));

  return by_day != 0 ? by_day : g_utf8_collate (one->where, other->where);
}

GPtrArray *
bc_card_uses_list (BcContext *context, BcRepertoireCard *card, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (GPtrArray) uses = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_card_use_free);
  g_autoptr (GPtrArray) drawn = NULL;

  if (!bc_context_may_see (context, card)
      || !bc_rights_may_see (bc_context_get_me (context), BC_PLACE_PLAN))
    return g_steal_pointer (&uses);
  drawn = bc_edits_list (edits, BC_TYPE_PLAN_CARD, error, BC_PLAN_CARD_CARD,
                         bc_record_get_id (card), -1);
  if (drawn == NULL)
    return NULL;
  for (guint i = 0; i < drawn->len; i++)
    {
      if (!add_use (uses, context, drawn->pdata[i], error))
        return NULL;
    }
  g_ptr_array_sort_with_data (uses, compare_periods, edits);
  return g_steal_pointer (&uses);
}
