/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-openings"

#include "config.h"

#include "school/bc-plan-openings.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"

#define KEY "plan-openings"
#define MOST_PLANS 40

static gboolean
has_day (GVariant *openings, const char *plan, const char *day)
{
  g_autofree const char **days = NULL;

  return g_variant_lookup (openings, plan, "^a&s", &days) && g_strv_contains (days, day);
}

static void
add_plan (GVariantBuilder *builder, const char *plan, GVariant *days, const char *today)
{
  gsize n = days != NULL ? g_variant_n_children (days) : 0;

  g_variant_builder_open (builder, G_VARIANT_TYPE ("{sas}"));
  g_variant_builder_add (builder, "s", plan);
  g_variant_builder_open (builder, G_VARIANT_TYPE ("as"));
  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GVariant) day = g_variant_get_child_value (days, i);

      g_variant_builder_add_value (builder, day);
    }
  if (today != NULL)
    g_variant_builder_add (builder, "s", today);
  g_variant_builder_close (builder);
  g_variant_builder_close (builder);
}

/* The plan opened last stands last; the plans of years ago are forgotten. */
void
bc_plan_openings_count (GSettings *settings, const char *plan, const char *today)
{
  g_autoptr (GVariant) openings = g_settings_get_value (settings, KEY);
  g_autoptr (GVariant) own = NULL;
  gsize n = g_variant_n_children (openings);
  GVariantBuilder builder;

  if (has_day (openings, plan, today))
    return;
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  for (gsize i = 0; i < n; i++)
    {
      const char *other;
      g_autoptr (GVariant) days = NULL;

      g_variant_get_child (openings, i, "{&s@as}", &other, &days);
      if (g_str_equal (other, plan))
        own = g_steal_pointer (&days);
      else if (i + MOST_PLANS > n)
        add_plan (&builder, other, days, NULL);
    }
  add_plan (&builder, plan, own, today);
  g_settings_set_value (settings, KEY, g_variant_builder_end (&builder));
}

void
bc_plan_openings_count_shown (GSettings *settings, BcContext *context)
{
  BcOverview *overview = bc_context_get_overview (context, NULL);
  BcPlan *plan =
    overview != NULL ? bc_group_plan_get_plan (bc_overview_get_plan (overview)) : NULL;
  g_autofree char *today = bc_day_today ();

  if (plan != NULL)
    bc_plan_openings_count (settings, bc_record_get_id (plan), today);
}

static int
compare_weeks (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static GArray *
list_weeks (GVariant *openings, const char *plan, const char *start)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (int));
  g_autofree const char **days = NULL;

  if (!g_variant_lookup (openings, plan, "^a&s", &days))
    return weeks;
  for (guint i = 0; days[i] != NULL; i++)
    {
      int week = bc_day_between (start, days[i]) / 7 + 1;

      if (g_strcmp0 (days[i], start) >= 0)
        g_array_append_val (weeks, week);
    }
  g_array_sort (weeks, compare_weeks);
  for (guint i = weeks->len; i > 1; i--)
    {
      if (g_array_index (weeks, int, i - 1) == g_array_index (weeks, int, i - 2))
        g_array_remove_index (weeks, i - 1);
    }
  return weeks;
}

char *
bc_plan_openings_dup_line (GSettings *settings, const char *plan, const char *start)
{
  g_autoptr (GVariant) openings = g_settings_get_value (settings, KEY);
  g_autoptr (GArray) weeks = list_weeks (openings, plan, start);
  g_autoptr (GString) list = g_string_new (NULL);

  if (weeks->len == 0)
    return g_strdup ("");
  for (guint i = 0; i < weeks->len; i++)
    {
      /* Translators: between the last two of a list of weeks: "1, 2 and 4". */
      const char *between = i == 0 ? "" : i + 1 < weeks->len ? ", " : _ (" and ");

      g_string_append_printf (list, "%s%d", between, g_array_index (weeks, int, i));
    }
  /* Translators: %s is a list of weeks, "1, 2 and 4". */
  return g_strdup_printf (
    ngettext ("Opened on this PC in week %s.", "Opened on this PC in weeks %s.", weeks->len),
    list->str);
}
