/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-flag"

#include "widgets/bc-flag.h"

struct _BcFlag
{
  AdwBin          parent_instance;

  GtkCheckButton *button;
  BcEdits        *edits;
  BcRecord       *record;
  guint           field;
};

G_DEFINE_FINAL_TYPE (BcFlag, bc_flag, ADW_TYPE_BIN)

static void
toggled_cb (BcFlag *self)
{
  gboolean on = gtk_check_button_get_active (self->button);

  if (on == (bc_record_get_integer (self->record, self->field) != 0))
    return;
  bc_edits_begin (self->edits, gtk_check_button_get_label (self->button));
  bc_edits_set_integer (self->edits, self->record, self->field, on);
  bc_edits_end (self->edits);
}

static void
show (BcFlag *self)
{
  gtk_check_button_set_active (self->button,
                               bc_record_get_integer (self->record, self->field) != 0);
}

static void
bc_flag_dispose (GObject *object)
{
  BcFlag *self = BC_FLAG (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (bc_flag_parent_class)->dispose (object);
}

static void
bc_flag_class_init (BcFlagClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_flag_dispose;
}

static void
bc_flag_init (BcFlag *self)
{
  self->button = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

GtkWidget *
bc_flag_new (const char *label, BcEdits *edits, gpointer record, guint field)
{
  BcFlag *self = g_object_new (BC_TYPE_FLAG, NULL);

  self->edits = g_object_ref (edits);
  self->record = g_object_ref (record);
  self->field = field;
  gtk_check_button_set_label (self->button, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self),
                            !bc_store_is_read_only (bc_edits_get_store (edits)));
  show (self);
  g_signal_connect_object (self->button, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
