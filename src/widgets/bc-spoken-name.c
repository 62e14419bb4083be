/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-spoken-name"

#include "widgets/bc-spoken-name.h"

void
bc_spoken_name_set (GtkWidget *widget, const char *name)
{
  /* Buttons and the like say that their visible label names them, and that goes before any other
   * name from GTK 4.10 on. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
