/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-school"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ctl/bc-ctl.h"
#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-demo.h"

/* “Bram van der Linde”: roepnaam, voorvoegsel, achternaam; a voorvoegsel has no capital. */
static void
split_name (const char *name, char **given, char **prefix, char **surname)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  g_autoptr (GString) before = g_string_new (NULL);
  g_autoptr (GString) after = g_string_new (NULL);

  for (guint i = 1; words[0] != NULL && words[i] != NULL; i++)
    {
      gboolean is_prefix = after->len == 0
                           && g_unichar_islower (g_utf8_get_char (words[i]));
      GString *part = is_prefix ? before : after;

      g_string_append_printf (part, "%s%s", part->len > 0 ? " " : "", words[i]);
    }
  *given = g_strdup (words[0] != NULL ? words[0] : "");
  *prefix = g_strdup (before->str);
  *surname = g_strdup (after->str);
}

static gboolean
run_create (BcCtlOptions *options, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->words[0]);
  g_autofree char *given = NULL, *prefix = NULL, *surname = NULL, *recovery = NULL;
  g_autoptr (BcSession) session = NULL;
  g_autoptr (JsonBuilder) json = json_builder_new ();
  BcNewSchool school = { .school = options->name, .role = BC_ROLE_COORDINATOR };
  char *password;

  if (options->name == NULL || options->user == NULL)
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
                           _("Say how the school is called with --name, and who you are with "
                             "--user."));
      return FALSE;
    }
  password = bc_ctl_read_password (options, error);
  if (password == NULL)
    return FALSE;
  split_name (options->user, &given, &prefix, &surname);
  school.given_name = given;
  school.prefix = prefix;
  school.surname = surname;
  school.password = password;
  session = bc_session_create (file, &school, BC_VAULT_COST_STANDARD, &recovery, error);
  bc_secret_free_text (password);
  if (session == NULL)
    return FALSE;
  bc_session_close (session);
  json_builder_begin_object (json);
  bc_ctl_json_text (json, "recovery", recovery);
  json_builder_end_object (json);
  if (options->json)
    bc_ctl_print_json (json);
  else
    g_print ("%s\n%s\n",
             _("The school is made. Keep this recovery code where only you can find it; it is "
               "shown this once:"),
             recovery);
  return TRUE;
}

static void
print_demo (GPtrArray *people, const char *password, gboolean as_json)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  bc_ctl_json_text (json, "password", password);
  json_builder_set_member_name (json, "users");
  json_builder_begin_array (json);
  if (!as_json)
    g_print (_("Everyone's password: %s\n"), password);
  for (guint i = 0; i < people->len; i++)
    {
      BcVaultPerson *person = people->pdata[i];

      json_builder_begin_object (json);
      bc_ctl_json_text (json, "name", person->name);
      bc_ctl_json_text (json, "role", person->role);
      json_builder_end_object (json);
      if (!as_json)
        g_print ("%s\t%s\n", person->name, bc_term_label (BC_TERM_ROLE, person->role));
    }
  json_builder_end_array (json);
  json_builder_end_object (json);
  if (as_json)
    bc_ctl_print_json (json);
}

static gboolean
run_demo (BcCtlOptions *options, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->words[0]);
  g_autofree char *today = bc_day_today ();
  g_autofree char *password = NULL;
  g_autoptr (BcSession) session = bc_demo_create (file, today, &password, error);
  g_autoptr (GPtrArray) people = NULL;

  if (session == NULL)
    return FALSE;
  bc_session_close (session);
  people = bc_session_list_people (file, error);
  if (people == NULL)
    return FALSE;
  print_demo (people, password, options->json);
  return TRUE;
}

static gboolean
run_check (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = bc_ctl_open (options, BC_STORE_READ_ONLY, error);
  gboolean sound;

  if (session == NULL)
    return FALSE;
  sound = bc_store_check (bc_session_get_store (session), error);
  if (sound && options->json)
    bc_ctl_print_one ("checked", options->words[0]);
  else if (sound)
    g_print ("%s\n", _("The school's file is sound."));
  bc_session_close (session);
  return sound;
}

static gboolean
run_backup (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = bc_ctl_open (options, BC_STORE_READ_ONLY, error);
  g_autoptr (GFile) copy = g_file_new_for_commandline_arg (options->words[1]);
  gboolean copied;

  if (session == NULL)
    return FALSE;
  copied = bc_store_backup (bc_session_get_store (session), copy, error);
  if (copied && options->json)
    bc_ctl_print_one ("copy", options->words[1]);
  else if (copied)
    g_print (_("Copied to %s, and checked. Keep the key file with it.\n"), options->words[1]);
  bc_session_close (session);
  return copied;
}

const BcCtlCommand bc_ctl_school_commands[] = {
  { "create", "FILE --name NAME --user NAME", N_ ("Makes a school with its first person."), "nuwj",
    1, run_create },
  { "demo", "FILE", N_ ("Makes the demo school."), "j", 1, run_demo },
  { "check", "FILE", N_ ("Checks the whole file of a school."), "uwj", 1, run_check },
  { "backup", "FILE COPY", N_ ("Makes a checked, encrypted copy of a school."), "uwj", 2,
    run_backup },
  { NULL },
};
