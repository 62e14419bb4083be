/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-import"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ctl/bc-ctl.h"
#include "domain/bc-day.h"
#include "exchange/bc-roster-error.h"
#include "exchange/bc-roster-reader.h"
#include "school/bc-roster-import.h"

static guint
count_groups (BcRoster *roster, gboolean composite)
{
  guint n = 0;

  for (guint i = 0; i < roster->groups->len; i++)
    n += ((BcRosterGroup *) roster->groups->pdata[i])->composite == composite;
  return n;
}

static void
add_per_group (JsonBuilder *json, BcRoster *roster)
{
  json_builder_set_member_name (json, "per_group");
  json_builder_begin_object (json);
  for (guint i = 0; i < roster->groups->len; i++)
    {
      BcRosterGroup *group = roster->groups->pdata[i];
      g_autoptr (GPtrArray) pupils = bc_roster_list_pupils (roster, group, TRUE);

      if (!group->composite)
        bc_ctl_json_integer (json, group->keys != NULL && group->keys[0] != NULL ? group->keys[0]
                                                                                 : group->name,
                             pupils->len);
    }
  json_builder_end_object (json);
}

static void
add_warnings (JsonBuilder *json, BcRoster *roster)
{
  json_builder_set_member_name (json, "warnings");
  json_builder_begin_array (json);
  for (guint i = 0; i < roster->warnings->len; i++)
    {
      BcRosterWarning *warning = roster->warnings->pdata[i];

      json_builder_begin_object (json);
      bc_ctl_json_integer (json, "line", warning->line);
      bc_ctl_json_text (json, "key", warning->key);
      bc_ctl_json_text (json, "text", warning->text);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
print_counts_as_json (BcRosterImport *import)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  BcRoster *roster = bc_roster_import_get_roster (import);

  json_builder_begin_object (json);
  bc_ctl_json_boolean (json, "refused", FALSE);
  bc_ctl_json_text (json, "reason", NULL);
  bc_ctl_json_text (json, "format", roster->format);
  bc_ctl_json_text (json, "version", roster->version);
  bc_ctl_json_integer (json, "groups", count_groups (roster, FALSE));
  bc_ctl_json_integer (json, "composite_groups", count_groups (roster, TRUE));
  bc_ctl_json_integer (json, "pupils", roster->pupils->len);
  bc_ctl_json_integer (json, "staff", roster->staff->len);
  bc_ctl_json_integer (json, "new", bc_roster_import_count (import, BC_ROSTER_NEW));
  bc_ctl_json_integer (json, "changed", bc_roster_import_count (import, BC_ROSTER_CHANGED));
  bc_ctl_json_integer (json, "moved", bc_roster_import_count (import, BC_ROSTER_MOVED));
  bc_ctl_json_integer (json, "left", bc_roster_import_count (import, BC_ROSTER_LEFT));
  add_per_group (json, roster);
  add_warnings (json, roster);
  json_builder_end_object (json);
  bc_ctl_print_json (json);
}

static void
print_counts (BcRosterImport *import)
{
  BcRoster *roster = bc_roster_import_get_roster (import);

  g_print (_("New %u, changed %u, moved %u, left %u, the same %u.\n"),
           bc_roster_import_count (import, BC_ROSTER_NEW),
           bc_roster_import_count (import, BC_ROSTER_CHANGED),
           bc_roster_import_count (import, BC_ROSTER_MOVED),
           bc_roster_import_count (import, BC_ROSTER_LEFT),
           bc_roster_import_count (import, BC_ROSTER_SAME));
  for (guint i = 0; i < roster->warnings->len; i++)
    {
      BcRosterWarning *warning = roster->warnings->pdata[i];

      g_print (_("Line %u: %s\n"), warning->line, warning->text);
    }
}

static gboolean
import_into (BcSession *session, BcCtlOptions *options, GError **error)
{
  const BcRosterOptions usual = { NULL };
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->words[1]);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcRoster) roster = bc_roster_read (file, &usual, NULL, error);
  g_autoptr (BcRosterImport) import = NULL;

  if (roster != NULL)
    import = bc_roster_import_new (bc_session_get_store (session), roster, today, error);
  if (import == NULL || (!options->dry_run && !bc_roster_import_apply (import, NULL, error)))
    return FALSE;
  if (options->json)
    print_counts_as_json (import);
  else
    print_counts (import);
  return TRUE;
}

static gboolean
run_import (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = bc_ctl_open (
    options, options->dry_run ? BC_STORE_READ_ONLY : BC_STORE_DEFAULT, error);
  g_autoptr (GError) reason = NULL;
  gboolean done;

  if (session == NULL)
    return FALSE;
  done = import_into (session, options, &reason);
  bc_session_close (session);
  if (done)
    return TRUE;
  if (options->json)
    bc_ctl_print_refusal (reason->message);
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

const BcCtlCommand bc_ctl_import_commands[] = {
  { "import", "FILE ROSTER", N_ ("Reads a roster (EDEXML, UWLR or CSV) into a school."), "uwdj", 2,
    run_import },
  { NULL },
};
