/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-development-points"

#include "config.h"

#include "school/bc-development-points.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-development-agenda.h"
#include "school/bc-or-none.h"
#include "school/bc-rights.h"

static GPtrArray *
list_of (BcContext *context, GType type, guint field, gpointer of)
{
  return bc_or_none (bc_edits_list (bc_context_get_edits (context), type, NULL, field,
                                    bc_record_get_id (of), -1));
}

/* ---- points ---- */

GPtrArray *
bc_development_points_list (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) points =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_DEVELOPMENT_POINT, error, -1);
  GPtrArray *newest;

  if (points == NULL)
    return NULL;
  newest = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = points->len; i > 0; i--)
    g_ptr_array_add (newest, g_object_ref (points->pdata[i - 1]));
  return newest;
}

GPtrArray *
bc_development_points_list_of (BcContext *context, BcSystemQuestion *question)
{
  return list_of (context, BC_TYPE_DEVELOPMENT_POINT, BC_DEVELOPMENT_POINT_SYSTEM_QUESTION,
                  question);
}

BcDevelopmentPoint *
bc_development_points_draft (void)
{
  BcDevelopmentPoint *point = bc_record_new_draft (BC_TYPE_DEVELOPMENT_POINT);
  g_autofree char *today = bc_day_today ();

  bc_record_set_text (point, BC_DEVELOPMENT_POINT_DATE, today);
  bc_record_set_text (point, BC_DEVELOPMENT_POINT_AIM, BC_AIM_IMPROVE);
  return point;
}

BcDevelopmentPoint *
bc_development_points_add (BcContext *context, BcSystemQuestion *question)
{
  BcEdits *edits = bc_context_get_edits (context);
  BcDevelopmentPoint *point = bc_development_points_draft ();

  bc_edits_begin (edits, _("To a development point"));
  bc_edits_set_text (edits, point, BC_DEVELOPMENT_POINT_SYSTEM_QUESTION,
                     bc_record_get_id (question));
  bc_edits_set_text (edits, question, BC_SYSTEM_QUESTION_STATUS, BC_SYSTEM_AGENDA);
  bc_edits_end (edits);
  return point;
}

/* ---- steps ---- */

GPtrArray *
bc_development_points_list_steps (BcContext *context, BcDevelopmentPoint *point)
{
  GPtrArray *steps =
    list_of (context, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_POINT, point);

  for (guint i = steps->len; i > 0; i--)
    {
      if (!bc_context_may_see (context, steps->pdata[i - 1]))
        g_ptr_array_remove_index (steps, i - 1);
    }
  return steps;
}

BcDevelopmentStep *
bc_development_points_draft_step (BcContext *context, BcDevelopmentPoint *point)
{
  BcDevelopmentStep *step = bc_record_new_draft (BC_TYPE_DEVELOPMENT_STEP);

  bc_record_set_text (step, BC_DEVELOPMENT_STEP_OWNER,
                      bc_record_get_id (bc_context_get_me (context)));
  if (point != NULL)
    bc_record_set_text (step, BC_DEVELOPMENT_STEP_POINT, bc_record_get_id (point));
  return step;
}

BcDevelopmentPoint *
bc_development_points_find (BcContext *context, BcDevelopmentStep *step)
{
  g_autoptr (BcDevelopmentPoint) point =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_DEVELOPMENT_POINT,
                  bc_record_get_text (step, BC_DEVELOPMENT_STEP_POINT), NULL);

  if (point == NULL || bc_record_is_removed (point))
    return NULL;
  return g_steal_pointer (&point);
}

/* ---- promises ---- */

/* The step that it was promised for. */
static BcDevelopmentStep *
dup_step (BcContext *context, gpointer promise)
{
  const char *id = bc_record_get_text (promise, BC_FACILITATION_STEP);

  return *id != '\0' ? bc_edits_get (bc_context_get_edits (context), BC_TYPE_DEVELOPMENT_STEP, id,
                                     NULL)
                     : NULL;
}

static gboolean
may_see_promise (BcContext *context, gpointer promise)
{
  g_autoptr (BcDevelopmentStep) step = dup_step (context, promise);

  return step == NULL || bc_context_may_see (context, step);
}

GPtrArray *
bc_development_points_list_step_promises (BcContext *context, BcDevelopmentStep *step)
{
  return list_of (context, BC_TYPE_FACILITATION, BC_FACILITATION_STEP, step);
}

static void
add_once (GPtrArray *records, GPtrArray *others)
{
  for (guint i = 0; i < others->len; i++)
    {
      if (!g_ptr_array_find (records, others->pdata[i], NULL))
        g_ptr_array_add (records, g_object_ref (others->pdata[i]));
    }
}

GPtrArray *
bc_development_points_list_promises (BcContext *context, BcDevelopmentPoint *point)
{
  GPtrArray *promises = list_of (context, BC_TYPE_FACILITATION, BC_FACILITATION_POINT, point);
  g_autoptr (GPtrArray) steps = bc_development_points_list_steps (context, point);

  for (guint i = promises->len; i > 0; i--)
    {
      if (!may_see_promise (context, promises->pdata[i - 1]))
        g_ptr_array_remove_index (promises, i - 1);
    }
  for (guint i = 0; i < steps->len; i++)
    {
      g_autoptr (GPtrArray) own = bc_development_points_list_step_promises (context,
                                                                            steps->pdata[i]);

      add_once (promises, own);
    }
  return promises;
}

BcFacilitation *
bc_development_points_draft_promise (BcDevelopmentPoint *point, BcDevelopmentStep *step,
                                     const char *kind)
{
  BcFacilitation *promise = bc_record_new_draft (BC_TYPE_FACILITATION);

  if (point != NULL)
    bc_record_set_text (promise, BC_FACILITATION_POINT, bc_record_get_id (point));
  bc_record_set_text (promise, BC_FACILITATION_KIND, kind);
  if (step != NULL)
    bc_record_set_text (promise, BC_FACILITATION_STEP, bc_record_get_id (step));
  return promise;
}

gboolean
bc_development_points_is_asked (BcFacilitation *promise)
{
  return *bc_record_get_text (promise, BC_FACILITATION_NEEDED) != '\0'
         && *bc_record_get_text (promise, BC_FACILITATION_PROMISED) == '\0';
}

void
bc_development_points_deliver (BcContext *context, BcFacilitation *promise, gboolean delivered)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autofree char *today = bc_day_today ();

  /* Who was promised it says so as well as who promised it. */
  bc_edits_begin_agreed (edits, _("Delivered"));
  bc_edits_set_integer (edits, promise, BC_FACILITATION_DELIVERED, delivered);
  bc_edits_set_text (edits, promise, BC_FACILITATION_DELIVERED_ON, delivered ? today : "");
  bc_edits_end_agreed (edits);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return bc_day_compare (bc_record_get_text (*(gpointer *) a, BC_FACILITATION_DATE),
                         bc_record_get_text (*(gpointer *) b, BC_FACILITATION_DATE));
}

static GPtrArray *
list_promises (BcContext *context, gboolean (*wanted) (BcContext *context, gpointer promise),
               GError **error)
{
  GPtrArray *promises =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_FACILITATION, error, -1);

  for (guint i = promises != NULL ? promises->len : 0; i > 0; i--)
    {
      if (!wanted (context, promises->pdata[i - 1]))
        g_ptr_array_remove_index (promises, i - 1);
    }
  if (promises != NULL)
    g_ptr_array_sort (promises, compare_days);
  return promises;
}

static gboolean
is_open (BcContext *context, gpointer promise)
{
  return !bc_record_get_integer (promise, BC_FACILITATION_DELIVERED)
         && !bc_development_points_is_asked (promise) && may_see_promise (context, promise);
}

GPtrArray *
bc_development_points_list_open_promises (BcContext *context, GError **error)
{
  return list_promises (context, is_open, error);
}

/* ---- agreements ---- */

GPtrArray *
bc_development_points_list_agreements (BcContext *context, BcDevelopmentPoint *point)
{
  GPtrArray *agreements = list_of (context, BC_TYPE_AGREEMENT, BC_AGREEMENT_POINT, point);

  for (guint i = agreements->len; i > 0; i--)
    {
      if (!bc_rights_may_see_agreement (bc_context_get_me (context), agreements->pdata[i - 1]))
        g_ptr_array_remove_index (agreements, i - 1);
    }
  return agreements;
}

BcAgreement *
bc_development_points_draft_agreement (BcDevelopmentPoint *point)
{
  BcAgreement *agreement = bc_record_new_draft (BC_TYPE_AGREEMENT);

  bc_record_set_text (agreement, BC_AGREEMENT_POINT, bc_record_get_id (point));
  return agreement;
}

/* ---- what management sees ---- */

/* By what was shared, not by who looks: what somebody keeps to themselves is not management's, also
 * where that somebody is of the management. */
static gboolean
is_for_management (BcContext *context, gpointer promise)
{
  g_autoptr (BcDevelopmentStep) step = dup_step (context, promise);

  return step == NULL || bc_record_get_integer (step, BC_DEVELOPMENT_STEP_SHARED);
}

BcManagementView *
bc_development_points_view_management (BcContext *context, GError **error)
{
  g_autoptr (BcManagementView) view = g_new0 (BcManagementView, 1);

  view->questions = bc_development_agenda_list_questions (context, error);
  if (view->questions == NULL)
    return NULL;
  view->points = bc_development_points_list (context, error);
  if (view->points == NULL)
    return NULL;
  view->promises = list_promises (context, is_for_management, error);
  return view->promises != NULL ? g_steal_pointer (&view) : NULL;
}

void
bc_management_view_free (BcManagementView *self)
{
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->points, g_ptr_array_unref);
  g_clear_pointer (&self->promises, g_ptr_array_unref);
  g_free (self);
}
