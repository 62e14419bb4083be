/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-development-steps"

#include "config.h"

#include "school/bc-development-steps.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-development-points.h"

static int
compare (gconstpointer a, gconstpointer b)
{
  gpointer left = *(gpointer *) a, right = *(gpointer *) b;
  gint64 done = bc_record_get_integer (left, BC_DEVELOPMENT_STEP_DONE);
  gint64 later = done - bc_record_get_integer (right, BC_DEVELOPMENT_STEP_DONE);
  int day = bc_day_compare (bc_record_get_text (left, BC_DEVELOPMENT_STEP_DATE),
                            bc_record_get_text (right, BC_DEVELOPMENT_STEP_DATE));

  if (later != 0)
    return later > 0 ? 1 : -1;
  return done ? -day : day;
}

GPtrArray *
bc_development_steps_list (BcContext *context, GError **error)
{
  GPtrArray *steps = bc_context_list_own (context, BC_TYPE_DEVELOPMENT_STEP,
                                          BC_DEVELOPMENT_STEP_OWNER, error);

  if (steps != NULL)
    g_ptr_array_sort (steps, compare);
  return steps;
}

BcDevelopmentStep *
bc_development_steps_add (BcContext *context, const char *text)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autofree char *words = g_strstrip (g_strdup (text));
  BcDevelopmentStep *step;

  if (*words == '\0')
    return NULL;
  step = bc_development_points_draft_step (context, NULL);
  bc_edits_begin (edits, _("My step"));
  bc_edits_set_text (edits, step, BC_DEVELOPMENT_STEP_TEXT, words);
  bc_edits_end (edits);
  return step;
}

BcDevelopmentStep *
bc_development_steps_begin (BcContext *context, BcQuestion *question)
{
  BcEdits *edits = bc_context_get_edits (context);
  BcDevelopmentStep *step = bc_development_points_draft_step (context, NULL);

  bc_edits_begin (edits, _("My step"));
  bc_edits_set_text (edits, step, BC_DEVELOPMENT_STEP_QUESTION, bc_record_get_id (question));
  bc_edits_end (edits);
  return step;
}

BcFacilitation *
bc_development_steps_draft_promise (BcContext *context, BcDevelopmentStep *step)
{
  g_autoptr (BcDevelopmentPoint) point = bc_development_points_find (context, step);

  return bc_development_points_draft_promise (point, step, "");
}

/* ---- what was promised ---- */

static gboolean
is_for_one_of (GPtrArray *steps, gpointer promise)
{
  const char *step = bc_record_get_text (promise, BC_FACILITATION_STEP);
  const char *point = bc_record_get_text (promise, BC_FACILITATION_POINT);

  for (guint i = 0; i < steps->len; i++)
    {
      if (*step != '\0' ? g_str_equal (step, bc_record_get_id (steps->pdata[i]))
                        : *point != '\0'
                            && g_str_equal (point,
                                            bc_record_get_text (steps->pdata[i],
                                                                BC_DEVELOPMENT_STEP_POINT)))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
bc_development_steps_list_promised (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) steps = bc_development_steps_list (context, error);
  GPtrArray *promises =
    steps != NULL ? bc_development_points_list_open_promises (context, error) : NULL;

  for (guint i = promises != NULL ? promises->len : 0; i > 0; i--)
    {
      if (!is_for_one_of (steps, promises->pdata[i - 1]))
        g_ptr_array_remove_index (promises, i - 1);
    }
  return promises;
}

static char *
dup_with_day (const char *format, const char *day)
{
  g_autoptr (GString) words = g_string_new (format);

  g_string_replace (words, "%s", day, 1);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

char *
bc_development_steps_dup_when (BcFacilitation *promise, const char *today)
{
  const char *due = bc_record_get_text (promise, BC_FACILITATION_DATE);
  g_autofree char *day = bc_day_format (due);
  g_autofree char *delivered_on =
    bc_day_format (bc_record_get_text (promise, BC_FACILITATION_DELIVERED_ON));

  if (bc_record_get_integer (promise, BC_FACILITATION_DELIVERED))
    /* Translators: the day on which what was promised was there. */
    return *delivered_on != '\0' ? dup_with_day (_("delivered on %s"), delivered_on)
                                 : g_strdup (_("delivered"));
  if (bc_development_points_is_asked (promise))
    return g_strdup (_("not promised yet"));
  if (*day == '\0')
    return g_strdup ("");
  /* Translators: the day that something was promised for; the second where that is past. */
  return bc_day_compare (due, today) >= 0 ? dup_with_day (_("by %s"), day)
                                          : dup_with_day (_("was for %s"), day);
}
