/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-place-check"

#include "config.h"

#include "pages/reflections/bc-place-check.h"

#include <glib/gi18n.h>

#include "school/bc-acting.h"
#include "school/bc-groups.h"
#include "widgets/bc-read-row.h"

struct _BcPlaceCheck
{
  GtkBox          parent_instance;

  GtkCheckButton *button;
  GtkLabel       *label;
  BcContext      *context;
  BcExperiment   *experiment;
  BcGroup        *group;
};

G_DEFINE_FINAL_TYPE (BcPlaceCheck, bc_place_check, GTK_TYPE_BOX)

static gboolean
is_placed (BcPlaceCheck *self)
{
  return *bc_record_get_text (self->experiment, BC_EXPERIMENT_GROUP) != '\0';
}

static void
show (BcPlaceCheck *self)
{
  gtk_check_button_set_active (self->button, is_placed (self));
  gtk_label_set_text (self->label,
                      is_placed (self)
                        ? _("Who works with the group reads this, under Act.")
                        : _("Nobody else sees this. It is hidden and not sealed: for what is "
                            "only yours, write a reflection."));
}

static void
toggled_cb (BcPlaceCheck *self)
{
  gboolean active = gtk_check_button_get_active (self->button);
  BcStaff *me = bc_context_get_me (self->context);

  if (active == is_placed (self))
    return;
  /* Without words there is nothing to see yet. */
  if (bc_record_is_removed (self->experiment))
    {
      bc_record_set_text (self->experiment, BC_EXPERIMENT_GROUP,
                          active ? bc_record_get_id (self->group) : "");
      bc_record_set_text (self->experiment, BC_EXPERIMENT_OWNER,
                          active ? "" : bc_record_get_id (me));
      show (self);
      return;
    }
  bc_acting_place_experiment (bc_context_get_edits (self->context), self->experiment,
                              active ? self->group : NULL, me);
}

static void
bc_place_check_dispose (GObject *object)
{
  BcPlaceCheck *self = BC_PLACE_CHECK (object);

  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (bc_context_get_edits (self->context), self);
  g_clear_object (&self->context);
  g_clear_object (&self->experiment);
  g_clear_object (&self->group);

  G_OBJECT_CLASS (bc_place_check_parent_class)->dispose (object);
}

static void
bc_place_check_class_init (BcPlaceCheckClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_place_check_dispose;
}

static void
bc_place_check_init (BcPlaceCheck *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->button = GTK_CHECK_BUTTON (gtk_check_button_new ());
  self->label = GTK_LABEL (bc_wrapped_label_new ("", "dim-label"));
  gtk_widget_set_halign (GTK_WIDGET (self->button), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->button));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->label));
}

/* The group it is about, or else the one that is looked at. */
static BcGroup *
find_group (BcContext *context, BcExperiment *experiment)
{
  BcGroup *group = bc_context_get_group (context);
  BcGroup *found = bc_edits_get (bc_context_get_edits (context), BC_TYPE_GROUP,
                                 bc_record_get_text (experiment, BC_EXPERIMENT_GROUP), NULL);

  return found == NULL && group != NULL ? g_object_ref (group) : found;
}

GtkWidget *
bc_place_check_new (BcContext *context, BcExperiment *experiment)
{
  BcPlaceCheck *self = g_object_new (BC_TYPE_PLACE_CHECK, NULL);
  BcEdits *edits = bc_context_get_edits (context);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  self->context = g_object_ref (context);
  self->experiment = g_object_ref (experiment);
  self->group = find_group (context, experiment);
  name = self->group != NULL ? bc_groups_dup_name (self->group) : g_strdup ("");
  /* Translators: the name of a group. */
  label = g_strdup_printf (_("Also for who works with %s"), name);
  gtk_check_button_set_label (self->button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->button), self->group != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), bc_edits_may_change (edits, experiment));
  show (self);
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->button, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
