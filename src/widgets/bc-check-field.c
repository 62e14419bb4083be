/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-check-field"

#include "widgets/bc-check-field.h"

/* What a tick is about; it goes with its button. */
typedef struct
{
  GtkCheckButton *button;
  BcEdits *edits;
  BcRecord *record;
  guint field;
  gulong edited;
} Tick;

static void
tick_free (Tick *tick)
{
  g_signal_handler_disconnect (tick->edits, tick->edited);
  g_object_unref (tick->edits);
  g_object_unref (tick->record);
  g_free (tick);
}

static void
edited_cb (Tick *tick)
{
  gtk_check_button_set_active (tick->button,
                               bc_record_get_integer (tick->record, tick->field) != 0);
}

static void
toggled_cb (GtkCheckButton *button, Tick *tick)
{
  gboolean active = gtk_check_button_get_active (button);

  if (active == (bc_record_get_integer (tick->record, tick->field) != 0))
    return;
  bc_edits_begin (tick->edits, gtk_check_button_get_label (button));
  bc_edits_set_integer (tick->edits, tick->record, tick->field, active);
  bc_edits_end (tick->edits);
}

GtkWidget *
bc_check_field_new (const char *label, BcEdits *edits, gpointer record, guint field)
{
  GtkWidget *button = gtk_check_button_new_with_label (label);
  Tick *tick = g_new0 (Tick, 1);

  tick->button = GTK_CHECK_BUTTON (button);
  tick->edits = g_object_ref (edits);
  tick->record = g_object_ref (record);
  tick->field = field;
  tick->edited = g_signal_connect_swapped (edits, "edited", G_CALLBACK (edited_cb), tick);
  g_object_set_data_full (G_OBJECT (button), "tick", tick, (GDestroyNotify) tick_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_sensitive (button, bc_edits_may_change (edits, record));
  edited_cb (tick);
  g_signal_connect (button, "toggled", G_CALLBACK (toggled_cb), tick);
  return button;
}
