/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-window-title"

#include "config.h"

#include "app/bc-window-title.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-groups.h"

static gboolean
is_over (BcPeriod *period)
{
  g_autofree char *today = bc_day_today ();

  return g_strcmp0 (bc_record_get_text (period, BC_PERIOD_END), today) < 0;
}

static char *
dup_days (BcPeriod *period)
{
  g_autofree char *start = bc_day_format_short (bc_record_get_text (period, BC_PERIOD_START));
  g_autofree char *end = bc_day_format_short (bc_record_get_text (period, BC_PERIOD_END));

  /* Translators: the first and last day of a period gone by. */
  return g_strdup_printf (is_over (period) ? _("looking back at %s – %s") : "%s – %s", start, end);
}

void
bc_window_title_show (AdwWindowTitle *title, BcContext *context)
{
  BcGroup *group = bc_context_get_group (context);
  BcPeriod *period = bc_context_get_period (context);
  g_autofree char *school = bc_session_dup_school_name (bc_context_get_session (context));
  g_autofree char *name = group != NULL ? bc_groups_dup_name (group) : g_strdup (school);
  g_autofree char *days = period != NULL ? dup_days (period) : NULL;
  g_autofree char *subtitle = group != NULL && days != NULL
                                ? g_strdup_printf ("%s · %s", school, days)
                                : g_strdup (days != NULL ? days : "");

  adw_window_title_set_title (title, name);
  adw_window_title_set_subtitle (title, subtitle);
}
