/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-settings"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ctl/bc-ctl.h"
#include "school/bc-settings-info.h"
#include "school/bc-settings-file.h"

static gboolean
refuse_use (GError **error)
{
  g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
                       _("Say “export -o OUT.json” or “import IN.json”."));
  return FALSE;
}

/* ---- handing on ---- */

static gboolean
export_settings (BcCtlOptions *options, BcSettings *settings, GError **error)
{
  g_autofree char *text = bc_settings_file_dup_text (settings, bc_settings_list_sections ());

  if (!g_file_set_contents (options->output, text, -1, NULL))
    {
      g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                   _("“%s” could not be written. Choose another place."), options->output);
      return FALSE;
    }
  if (options->json)
    bc_ctl_print_one ("exported", options->output);
  else
    g_print (_("The settings are in “%s”."), options->output);
  if (!options->json)
    g_print ("\n");
  return TRUE;
}

/* ---- taking over ---- */

static void
add_texts (JsonBuilder *json, const char *member, GPtrArray *texts)
{
  json_builder_set_member_name (json, member);
  json_builder_begin_array (json);
  for (guint i = 0; i < texts->len; i++)
    json_builder_add_string_value (json, texts->pdata[i]);
  json_builder_end_array (json);
}

/* Told before they are made: afterwards there is no difference any more. */
static JsonBuilder *
build_changes (BcSettingsFile *file, BcSettings *settings, const char *const *sections)
{
  JsonBuilder *json = json_builder_new ();

  json_builder_begin_object (json);
  bc_ctl_json_boolean (json, "refused", FALSE);
  bc_ctl_json_text (json, "reason", NULL);
  json_builder_set_member_name (json, "sections");
  json_builder_begin_array (json);
  for (guint i = 0; sections[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) changes = bc_settings_file_list_changes (file, settings, sections[i]);

      json_builder_begin_object (json);
      bc_ctl_json_text (json, "name", sections[i]);
      add_texts (json, "changes", changes);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  add_texts (json, "skipped", bc_settings_file_get_unknown (file));
  json_builder_end_object (json);
  return json;
}

static char *
dup_changes (BcSettingsFile *file, BcSettings *settings, const char *const *sections)
{
  GPtrArray *unknown = bc_settings_file_get_unknown (file);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; sections[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) changes = bc_settings_file_list_changes (file, settings, sections[i]);

      g_string_append_printf (text, "%s\n", bc_settings_info_get_title (sections[i]));
      if (changes->len == 0)
        g_string_append_printf (text, "  %s\n", _("The same as in your school"));
      for (guint j = 0; j < changes->len; j++)
        g_string_append_printf (text, "  %s\n", (char *) changes->pdata[j]);
    }
  for (guint i = 0; i < unknown->len; i++)
    {
      g_string_append_printf (text, _("Not known here, and skipped: %s."),
                              (char *) unknown->pdata[i]);
      g_string_append_c (text, '\n');
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
import_settings (BcCtlOptions *options, BcSettings *settings, GError **error)
{
  g_autoptr (GFile) place = g_file_new_for_commandline_arg (options->words[2]);
  g_autoptr (BcSettingsFile) file = bc_settings_file_read (place, error);
  g_autofree const char **sections = NULL;
  g_autoptr (JsonBuilder) json = NULL;
  g_autofree char *text = NULL;

  if (file == NULL)
    return FALSE;
  sections = bc_settings_file_list_sections (file);
  json = build_changes (file, settings, sections);
  text = dup_changes (file, settings, sections);
  if (!options->dry_run
      && (!bc_settings_file_apply (file, settings, sections, error)
          || !bc_edits_finish (bc_settings_get_edits (settings), error)))
    return FALSE;
  if (options->json)
    bc_ctl_print_json (json);
  else
    g_print ("%s", text);
  return TRUE;
}

static gboolean
run_settings (BcCtlOptions *options, GError **error)
{
  gboolean exports = g_str_equal (options->words[1], "export") && options->words[2] == NULL
                     && options->output != NULL;
  gboolean imports = g_str_equal (options->words[1], "import") && options->words[2] != NULL;
  BcStoreFlags flags = exports || options->dry_run ? BC_STORE_READ_ONLY : BC_STORE_DEFAULT;
  g_autoptr (BcSession) session = NULL;
  g_autoptr (BcEdits) edits = NULL;
  g_autoptr (BcSettings) settings = NULL;
  g_autoptr (GError) reason = NULL;
  gboolean done;

  if (!exports && !imports)
    return refuse_use (error);
  session = bc_ctl_open (options, flags, error);
  if (session == NULL)
    return FALSE;
  edits = bc_edits_new (bc_session_get_store (session));
  settings = bc_settings_new (edits);
  done = exports ? export_settings (options, settings, &reason)
                 : import_settings (options, settings, &reason);
  if (!done && options->json)
    bc_ctl_print_refusal (reason->message);
  if (!done)
    g_propagate_error (error, g_steal_pointer (&reason));
  g_clear_object (&settings);
  g_clear_object (&edits);
  bc_session_close (session);
  return done;
}

const BcCtlCommand bc_ctl_settings_commands[] = {
  { "settings", "FILE export -o OUT.json | import IN.json",
    N_ ("Hands the settings of a school on, or takes over those of another."), "uwodj", 2,
    run_settings, 1 },
  { NULL },
};
