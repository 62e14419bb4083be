/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-new-password"

#include "config.h"

#include "pages/bc-new-password.h"

#include <glib/gi18n.h>

#include "vault/bc-vault.h"

const char *
bc_new_password_get (AdwPasswordEntryRow *row, AdwPasswordEntryRow *repeat_row, GError **error)
{
  const char *password = gtk_editable_get_text (GTK_EDITABLE (row));

  if (!bc_vault_check_password (password, error))
    {
      gtk_widget_grab_focus (GTK_WIDGET (row));
      return NULL;
    }
  if (g_str_equal (password, gtk_editable_get_text (GTK_EDITABLE (repeat_row))))
    return password;
  gtk_widget_grab_focus (GTK_WIDGET (repeat_row));
  g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WEAK,
                       _("The two passwords are not the same. Type them once more."));
  return NULL;
}
