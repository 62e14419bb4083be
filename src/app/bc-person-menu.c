/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-person-menu"

#include "app/bc-person-menu.h"

#include "domain/bc-person.h"

/* Put there once more it would close the menu under somebody's hand. */
static gboolean
says_so_already (GMenu *menu, const char *label)
{
  g_autofree char *before = NULL;

  return g_menu_model_get_item_attribute (G_MENU_MODEL (menu), 0, G_MENU_ATTRIBUTE_LABEL, "s",
                                          &before)
         && g_str_equal (before, label);
}

void
bc_person_menu_show (GMenu *menu, GMenu *person_menu, BcContext *context)
{
  BcStaff *me = bc_context_get_me (context);
  g_autofree char *name = bc_person_dup_name (me);
  const char *role = bc_settings_get_label (bc_context_get_settings (context), BC_TERM_ROLE,
                                            bc_record_get_text (me, BC_STAFF_ROLE));
  g_autofree char *label = g_strdup_printf ("%s · %s", name, role);

  if (says_so_already (menu, label))
    return;
  g_menu_remove (menu, 0);
  g_menu_prepend_section (menu, label, G_MENU_MODEL (person_menu));
}
