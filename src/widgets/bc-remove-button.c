/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-remove-button"

#include "config.h"

#include "widgets/bc-remove-button.h"

#include <glib/gi18n.h>

#include "school/bc-removal.h"
#include "widgets/bc-spoken-name.h"

static void
remove_cb (GtkWidget *button, BcContext *context)
{
  g_autoptr (BcRecord) record = g_object_ref (g_object_get_data (G_OBJECT (button), "record"));
  BcEdits *edits = bc_context_get_edits (context);

  /* Afterwards the button may be gone, and hears of no page. */
  gtk_widget_activate_action (button, "page.offer-undo", "s", _("It is taken away."));
  bc_edits_begin (edits, _("Take away"));
  bc_removal_remove (edits, record);
  bc_edits_end (edits);
}

GtkWidget *
bc_remove_button_new (BcContext *context, gpointer record, const char *label)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_tooltip_text (button, label);
  bc_spoken_name_set (button, label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button,
                            bc_edits_may_change (bc_context_get_edits (context), record));
  g_object_set_data_full (G_OBJECT (button), "record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), context, 0);
  return button;
}
