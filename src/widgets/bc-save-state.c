/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-save-state"

#include "config.h"

#include "widgets/bc-save-state.h"

#include <glib/gi18n.h>

struct _BcSaveState
{
  AdwBin   parent_instance;

  GtkWidget *label;
  BcEdits   *edits;
};

G_DEFINE_FINAL_TYPE (BcSaveState, bc_save_state, ADW_TYPE_BIN)

static const char *
words_for (BcEditsState state)
{
  switch (state)
    {
    case BC_EDITS_SAVED:
      return _("Saved");
    case BC_EDITS_FAILED:
      return _("Not saved yet");
    case BC_EDITS_WAITING:
    case BC_EDITS_SAVING:
    default:
      return _("Saving…");
    }
}

static void
state_cb (BcSaveState *self)
{
  BcEditsState state = bc_edits_get_state (self->edits);
  const char *problem = bc_edits_get_problem (self->edits);

  gtk_widget_set_visible (self->label, TRUE);
  gtk_label_set_text (GTK_LABEL (self->label), words_for (state));
  gtk_widget_set_tooltip_text (self->label, problem);
  if (state == BC_EDITS_FAILED)
    gtk_widget_add_css_class (self->label, "warning");
  else
    gtk_widget_remove_css_class (self->label, "warning");
}

static void
bc_save_state_dispose (GObject *object)
{
  bc_save_state_follow (BC_SAVE_STATE (object), NULL);

  G_OBJECT_CLASS (bc_save_state_parent_class)->dispose (object);
}

static void
bc_save_state_class_init (BcSaveStateClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_save_state_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
bc_save_state_init (BcSaveState *self)
{
  self->label = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->label, "caption");
  gtk_widget_add_css_class (self->label, "save-state");
  gtk_widget_set_visible (self->label, FALSE);
  adw_bin_set_child (ADW_BIN (self), self->label);
}

void
bc_save_state_follow (BcSaveState *self, BcEdits *edits)
{
  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_set_object (&self->edits, edits);
  if (edits == NULL)
    return;
  gtk_widget_set_visible (self->label, FALSE);
  g_signal_connect_object (edits, "notify::state", G_CALLBACK (state_cb), self, G_CONNECT_SWAPPED);
}
