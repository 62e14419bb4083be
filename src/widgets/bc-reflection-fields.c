/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-reflection-fields"

#include "config.h"

#include "widgets/bc-reflection-fields.h"

#include <glib/gi18n.h>

#include "widgets/bc-text-field.h"

#define COLUMNS 2

struct _BcReflectionFields
{
  GtkGrid parent_instance;
};

G_DEFINE_FINAL_TYPE (BcReflectionFields, bc_reflection_fields, GTK_TYPE_GRID)

enum
{
  SIGNAL_DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const struct
{
  guint field;
  const char *title;
  const char *question;
} parts[] = {
  { BC_SEALED_ITEM_BOX, N_("What happened?"), N_("Begin with what went well.") },
  { BC_SEALED_ITEM_ACTING, N_("What did I do myself?"), N_("What I said, did, or let be.") },
  { BC_SEALED_ITEM_EFFECT, N_("What came of it?"),
    N_("For the children, the group and myself.") },
  { BC_SEALED_ITEM_ATTEMPT, N_("What do I want to try?"), N_("Small, and in my own lessons.") },
};

static gboolean
key_cb (BcReflectionFields *self, guint key, guint code, GdkModifierType state)
{
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;
  gboolean taken = FALSE;

  if (enter && (state & gtk_accelerator_get_default_mod_mask ()) == GDK_CONTROL_MASK)
    g_signal_emit (self, signals[SIGNAL_DONE], 0, &taken);
  return taken;
}

static void
bc_reflection_fields_class_init (BcReflectionFieldsClass *klass)
{
  signals[SIGNAL_DONE] =
    g_signal_new ("done", BC_TYPE_REFLECTION_FIELDS, G_SIGNAL_RUN_LAST, 0,
                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 0);
}

static void
bc_reflection_fields_init (BcReflectionFields *self)
{
  gtk_grid_set_column_homogeneous (GTK_GRID (self), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (self), 12);
  gtk_grid_set_row_spacing (GTK_GRID (self), 10);
}

/* On the text itself, so that the vragenkantelaar of the field around it is asked first. */
static void
hear_keys (BcReflectionFields *self, GtkWidget *field)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (bc_text_field_get_view (BC_TEXT_FIELD (field))), keys);
}

GtkWidget *
bc_reflection_fields_new (BcContext *context, BcSealedItem *item)
{
  BcReflectionFields *self = g_object_new (BC_TYPE_REFLECTION_FIELDS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      GtkWidget *field = bc_text_field_new_sealed (
        _(parts[i].title), _(parts[i].question), bc_context_get_edits (context),
        bc_session_get_keyring (bc_context_get_session (context)), item, parts[i].field);

      gtk_widget_set_hexpand (field, TRUE);
      hear_keys (self, field);
      gtk_grid_attach (GTK_GRID (self), field, i % COLUMNS, i / COLUMNS, 1, 1);
    }
  return GTK_WIDGET (self);
}
