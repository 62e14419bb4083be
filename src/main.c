/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "app/bc-application.h"
#include "ui/bc-ui-resource.h"
#include "vault/bc-secret.h"

int
main (int argc, char *argv[])
{
  const char *translations = g_getenv ("BINNENCIRKEL_LOCALEDIR");
  g_autoptr (GApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, translations != NULL ? translations : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  bc_secret_forbid_core_dumps ();
  g_resources_register (bc_ui_get_resource ());

  application = bc_application_new ();
  return g_application_run (application, argc, argv);
}
