/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl"

#include "config.h"

#include "ctl/bc-ctl.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#ifdef G_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

#include "domain/bc-person.h"
#include "school/bc-groups.h"
#include "school/bc-rights.h"

G_DEFINE_QUARK (bc-ctl-error, bc_ctl_error)

#define LONGEST_PASSWORD 1024

static void
options_clear (BcCtlOptions *options)
{
  g_free (options->user);
  bc_secret_free_text (options->password_file);
  g_free (options->name);
  g_free (options->group);
  g_free (options->pupil);
  g_free (options->subject);
  g_free (options->kind);
  g_free (options->period);
  g_free (options->output);
  g_strfreev (options->words);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BcCtlOptions, options_clear)

/* Those of all entries whose letter stands in @letters. */
static void
add_options (GOptionContext *context, const char *letters, BcCtlOptions *options)
{
  const GOptionEntry all[] = {
    { "user", 'u', 0, G_OPTION_ARG_STRING, &options->user, N_ ("Who opens the school"),
      N_ ("NAME") },
    { "password-file", 'w', 0, G_OPTION_ARG_FILENAME, &options->password_file,
      N_ ("File with the password on its first line"), N_ ("FILE") },
    { "name", 'n', 0, G_OPTION_ARG_STRING, &options->name, N_ ("Name of the school"),
      N_ ("NAME") },
    { "group", 'g', 0, G_OPTION_ARG_STRING, &options->group, N_ ("Name or key of a group"),
      N_ ("GROUP") },
    { "pupil", 'p', 0, G_OPTION_ARG_STRING, &options->pupil, N_ ("Name or key of a pupil"),
      N_ ("PUPIL") },
    { "subject", 's', 0, G_OPTION_ARG_STRING, &options->subject, N_ ("Subject of a plan"),
      N_ ("SUBJECT") },
    { "kind", 'k', 0, G_OPTION_ARG_STRING, &options->kind,
      N_ ("Which talk: kind, ouders or collega; or what to search for: pupils, notes, plans …"),
      N_ ("KIND") },
    { "period", 'r', 0, G_OPTION_ARG_STRING, &options->period,
      N_ ("Name of a period, or the day on which it begins"), N_ ("PERIOD") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, N_ ("File to write"),
      N_ ("FILE") },
    { "dry-run", 'd', 0, G_OPTION_ARG_NONE, &options->dry_run,
      N_ ("Only tell what would change"), NULL },
    { "json", 'j', 0, G_OPTION_ARG_NONE, &options->json, N_ ("Answer in JSON"), NULL },
  };
  GOptionEntry entries[G_N_ELEMENTS (all) + 2] = { { NULL } };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      if (strchr (letters, all[i].short_name) != NULL)
        entries[n++] = all[i];
    }
  entries[n] = (GOptionEntry) { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY,
                                &options->words, NULL, NULL };
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

gboolean
bc_ctl_run (const BcCtlCommand *command, int argc, char **argv, GError **error)
{
  g_autofree char *usage = g_strdup_printf ("%s %s", command->name, command->usage);
  g_autoptr (GOptionContext) context = g_option_context_new (usage);
  g_auto (BcCtlOptions) options = { NULL };
  g_autoptr (GError) reason = NULL;
  guint n_words;

  g_option_context_set_summary (context, _(command->about));
  add_options (context, command->options, &options);
  if (!g_option_context_parse (context, &argc, &argv, &reason))
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE, reason->message);
      return FALSE;
    }
  n_words = options.words != NULL ? g_strv_length (options.words) : 0;
  if (n_words < command->n_words || n_words > command->n_words + command->n_more)
    {
      g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE, _("Use: binnencirkelctl %s"), usage);
      return FALSE;
    }
  return command->run (&options, error);
}

/* ---- passwords ---- */

static char *
read_line_without_echo (void)
{
  char line[LONGEST_PASSWORD];
  gboolean read;
#ifdef G_OS_UNIX
  struct termios before, silent;
  gboolean terminal = isatty (STDIN_FILENO) && tcgetattr (STDIN_FILENO, &before) == 0;

  if (terminal)
    {
      silent = before;
      silent.c_lflag &= ~(tcflag_t) ECHO;
      tcsetattr (STDIN_FILENO, TCSAFLUSH, &silent);
    }
#endif
  read = fgets (line, sizeof line, stdin) != NULL;
#ifdef G_OS_UNIX
  if (terminal)
    {
      tcsetattr (STDIN_FILENO, TCSAFLUSH, &before);
      g_printerr ("\n");
    }
#endif
  if (!read)
    return NULL;
  line[strcspn (line, "\r\n")] = '\0';
  return g_strdup (line);
}

char *
bc_ctl_read_password (BcCtlOptions *options, GError **error)
{
  g_autofree char *text = NULL;
  char *password;

  if (options->password_file != NULL)
    {
      if (!g_file_get_contents (options->password_file, &text, NULL, error))
        return NULL;
      text[strcspn (text, "\r\n")] = '\0';
      password = g_strdup (text);
      bc_secret_free_text (g_steal_pointer (&text));
      return password;
    }
  g_printerr ("%s ", _("Password:"));
  password = read_line_without_echo ();
  if (password == NULL)
    g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                         _("There was no password. Type it, or use --password-file."));
  return password;
}

/* ---- the school ---- */

static const char *
given_part (BcVaultPerson *person, const char *name)
{
  gsize length = strlen (name);

  return g_str_has_prefix (person->name, name) && person->name[length] == ' ' ? person->name : NULL;
}

static BcVaultPerson *
find_person (GPtrArray *people, const char *name, GError **error)
{
  BcVaultPerson *found = people->len == 1 && name == NULL ? people->pdata[0] : NULL;
  guint n_given = 0;

  for (guint i = 0; name != NULL && i < people->len; i++)
    {
      BcVaultPerson *person = people->pdata[i];

      if (g_str_equal (person->name, name))
        return person;
      if (given_part (person, name) != NULL)
        {
          found = person;
          n_given++;
        }
    }
  if (found != NULL && n_given <= 1)
    return found;
  if (name == NULL)
    g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                         _("More people can open this school. Say who with --user."));
  else
    g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                 _("Nobody called “%s” can open this school."), name);
  return NULL;
}

BcSession *
bc_ctl_open (BcCtlOptions *options, BcStoreFlags flags, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->words[0]);
  g_autoptr (GPtrArray) people = bc_session_list_people (file, error);
  BcVaultPerson *person = people != NULL ? find_person (people, options->user, error) : NULL;
  char *password = person != NULL ? bc_ctl_read_password (options, error) : NULL;
  BcSession *session = NULL;

  if (password != NULL)
    session = bc_session_unlock (file, person->id, password, flags, error);
  bc_secret_free_text (password);
  return session;
}

gboolean
bc_ctl_check_place (BcStaff *me, BcPlace place, GError **error)
{
  if (bc_rights_may_see (me, place))
    return TRUE;
  g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                       _("This is the work of others. Say with --user who works with the groups."));
  return FALSE;
}

BcGroup *
bc_ctl_find_group (BcStore *store, BcCtlOptions *options, GError **error)
{
  if (options->group != NULL)
    return bc_groups_find (store, options->group, error);
  g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE, _("Say which group with --group."));
  return NULL;
}

BcPupil *
bc_ctl_find_pupil (BcStore *store, BcGroup *group, const char *name, GError **error)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (store, group, error);
  g_autoptr (GString) candidates = g_string_new (NULL);
  BcPupil *found = NULL;
  guint n_found = 0;

  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    {
      g_autofree char *whole = bc_person_dup_name (pupils->pdata[i]);

      if (g_str_equal (whole, name)
          || g_str_equal (bc_record_get_text (pupils->pdata[i], BC_PUPIL_KEY), name))
        return g_object_ref (pupils->pdata[i]);
      if (!g_str_equal (bc_person_get_given_name (pupils->pdata[i]), name))
        continue;
      g_string_append_printf (candidates, "%s%s", n_found > 0 ? ", " : "", whole);
      found = pupils->pdata[i];
      n_found++;
    }
  if (n_found == 1)
    return g_object_ref (found);
  if (n_found > 1)
    g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                 _("“%s” may be one of these, write the whole name: %s."), name, candidates->str);
  else if (pupils != NULL)
    g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                 _("There is no pupil “%s” in this group."), name);
  return NULL;
}

/* ---- JSON ---- */

void
bc_ctl_print_one (const char *member, const char *text)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  bc_ctl_json_text (json, member, text);
  json_builder_end_object (json);
  bc_ctl_print_json (json);
}

void
bc_ctl_print_refusal (const char *reason)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  bc_ctl_json_boolean (json, "refused", TRUE);
  bc_ctl_json_text (json, "reason", reason);
  json_builder_end_object (json);
  bc_ctl_print_json (json);
}

void
bc_ctl_print_json (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);

  g_print ("%s\n", text);
}

void
bc_ctl_json_text (JsonBuilder *builder, const char *member, const char *text)
{
  json_builder_set_member_name (builder, member);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

void
bc_ctl_json_integer (JsonBuilder *builder, const char *member, gint64 number)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, number);
}

void
bc_ctl_json_boolean (JsonBuilder *builder, const char *member, gboolean value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, value);
}
