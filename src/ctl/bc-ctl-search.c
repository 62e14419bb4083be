/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-search"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <pango/pango.h>

#include "ctl/bc-ctl.h"
#include "school/bc-groups.h"
#include "school/bc-school-calendar.h"
#include "school/bc-search.h"

#define MOST_WORDS 64

static gboolean
find_family (BcCtlOptions *options, BcSearchFamily *family, GError **error)
{
  g_autoptr (GString) all = g_string_new (NULL);

  *family = options->kind != NULL ? bc_search_family_from_id (options->kind)
                                  : BC_SEARCH_N_FAMILIES;
  if (options->kind == NULL || *family != BC_SEARCH_N_FAMILIES)
    return TRUE;
  for (guint i = 0; i < BC_SEARCH_N_FAMILIES; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? ", " : "", bc_search_family_get_id (i));
  g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE, _("What can be searched for: %s."),
               all->str);
  return FALSE;
}

/* By what the window calls it, or by the day on which it begins. */
static BcPeriod *
find_period (BcStore *store, const char *name, GError **error)
{
  g_autoptr (GPtrArray) periods = bc_school_calendar_list_periods (store, error);

  for (guint i = 0; periods != NULL && i < periods->len; i++)
    {
      BcPeriod *period = periods->pdata[i];
      g_autofree char *own = bc_school_calendar_dup_period_name (store, period, NULL);

      if (g_str_equal (own, name) || g_str_equal (bc_record_get_id (period), name)
          || g_str_equal (bc_record_get_text (period, BC_PERIOD_START), name))
        return g_object_ref (period);
    }
  if (periods != NULL)
    g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                 _("There is no period “%s”. Say the day on which it begins."), name);
  return NULL;
}

static char *
dup_plain (BcSearchHit *hit)
{
  char *text = NULL;

  if (!pango_parse_markup (hit->markup, -1, 0, NULL, &text, NULL, NULL))
    return g_strdup ("");
  return text;
}

static void
print_lines (GPtrArray *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      BcSearchHit *hit = hits->pdata[i];
      g_autofree char *text = dup_plain (hit);

      g_print ("%s\t%s\t%s\t%s\n", hit->kind, hit->title, hit->where, text);
    }
}

static void
print_json (GPtrArray *hits)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_array (json);
  for (guint i = 0; i < hits->len; i++)
    {
      BcSearchHit *hit = hits->pdata[i];
      g_autofree char *text = dup_plain (hit);

      json_builder_begin_object (json);
      bc_ctl_json_text (json, "id", hit->id);
      bc_ctl_json_text (json, "kind", bc_search_family_get_id (hit->family));
      bc_ctl_json_text (json, "what", hit->kind);
      bc_ctl_json_text (json, "title", hit->title);
      bc_ctl_json_text (json, "where", hit->where);
      bc_ctl_json_text (json, "text", text);
      bc_ctl_json_boolean (json, "sealed", hit->sealed);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  bc_ctl_print_json (json);
}

static gboolean
search (BcSession *session, BcCtlOptions *options, GError **error)
{
  BcStore *store = bc_session_get_store (session);
  g_autofree char *words = g_strjoinv (" ", options->words + 1);
  g_autoptr (BcSearch) search = bc_search_new (session);
  g_autoptr (BcGroup) group =
    options->group != NULL ? bc_groups_find (store, options->group, error) : NULL;
  g_autoptr (BcPeriod) period = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  BcSearchQuery query = { words, BC_SEARCH_N_FAMILIES, NULL, NULL };

  if ((options->group != NULL && group == NULL) || !find_family (options, &query.family, error))
    return FALSE;
  if (options->period != NULL)
    {
      period = find_period (store, options->period, error);
      if (period == NULL)
        return FALSE;
      query.period = bc_record_get_id (period);
    }
  query.group = group != NULL ? bc_record_get_id (group) : NULL;
  hits = bc_search_run (search, &query, NULL, error);
  if (hits != NULL && options->json)
    print_json (hits);
  else if (hits != NULL)
    print_lines (hits);
  return hits != NULL;
}

static gboolean
run_search (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = bc_ctl_open (options, BC_STORE_READ_ONLY, error);
  gboolean searched;

  if (session == NULL)
    return FALSE;
  searched = search (session, options, error);
  bc_session_close (session);
  return searched;
}

const BcCtlCommand bc_ctl_search_commands[] = {
  { "search", "FILE WORDS", N_ ("Searches in what somebody may read."), "uwgkrj", 2, run_search,
    MOST_WORDS },
  { NULL },
};
