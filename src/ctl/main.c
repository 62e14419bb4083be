/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "ctl/bc-ctl.h"

#define EXIT_REFUSED 1
#define EXIT_USAGE 2

static const BcCtlCommand *const families[] = {
  bc_ctl_school_commands,
  bc_ctl_import_commands,
  bc_ctl_list_commands,
  bc_ctl_search_commands,
  bc_ctl_print_commands,
  bc_ctl_write_commands,
  bc_ctl_settings_commands,
};

static const BcCtlCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    for (const BcCtlCommand *command = families[i]; command->name != NULL; command++)
      if (g_str_equal (command->name, name))
        return command;
  return NULL;
}

static void
print_usage (void)
{
  g_print ("%s\n\n", _("Binnencirkel from the command line"));
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    for (const BcCtlCommand *command = families[i]; command->name != NULL; command++)
      g_print ("  binnencirkelctl %s %s\n      %s\n", command->name, command->usage,
               _(command->about));
  g_print ("\n%s\n", _("binnencirkelctl COMMAND --help tells the options of a command."));
}

int
main (int argc, char *argv[])
{
  const char *translations = g_getenv ("BINNENCIRKEL_LOCALEDIR");
  const BcCtlCommand *command;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, translations != NULL ? translations : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  bc_secret_forbid_core_dumps ();

  if (argc > 1 && (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h")))
    {
      print_usage ();
      return 0;
    }
  command = argc > 1 ? find_command (argv[1]) : NULL;
  if (command == NULL)
    {
      g_printerr ("%s\n", _("Say what to do; binnencirkelctl --help tells what there is."));
      return EXIT_USAGE;
    }
  if (bc_ctl_run (command, argc - 1, argv + 1, &error))
    return 0;
  g_printerr ("%s\n", error->message);
  return g_error_matches (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE) ? EXIT_USAGE : EXIT_REFUSED;
}
