/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-person-menu"

#include "app/bc-person-menu.h"

#include "domain/bc-person.h"
#include "domain/bc-terms.h"

void
bc_person_menu_show (GMenu *menu, GMenu *person_menu, BcStaff *me)
{
  g_autofree char *name = bc_person_dup_name (me);
  g_autofree char *label = g_strdup_printf (
    "%s · %s", name, bc_term_label (BC_TERM_ROLE, bc_record_get_text (me, BC_STAFF_ROLE)));

  g_menu_remove (menu, 0);
  g_menu_prepend_section (menu, label, G_MENU_MODEL (person_menu));
}
