/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-understand-pupil"

#include "config.h"

#include "pages/understand/bc-understand-pupil.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "pages/understand/bc-factor-section.h"
#include "pages/understand/bc-need-section.h"
#include "pages/understand/bc-voice-section.h"
#include "widgets/bc-read-row.h"

struct _BcUnderstandPupil
{
  GtkBox parent_instance;

  GtkLabel *place_label;
  GtkWidget *voices;
  GtkWidget *factors;
  GtkWidget *needs;
  BcContext *context;
  BcPupil *pupil;
};

G_DEFINE_FINAL_TYPE (BcUnderstandPupil, bc_understand_pupil, GTK_TYPE_BOX)

static void
bc_understand_pupil_dispose (GObject *object)
{
  BcUnderstandPupil *self = BC_UNDERSTAND_PUPIL (object);

  g_clear_object (&self->context);
  g_clear_object (&self->pupil);

  G_OBJECT_CLASS (bc_understand_pupil_parent_class)->dispose (object);
}

static void
bc_understand_pupil_class_init (BcUnderstandPupilClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_understand_pupil_dispose;
}

static void
bc_understand_pupil_init (BcUnderstandPupil *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
}

static GtkWidget *
make_head (BcUnderstandPupil *self)
{
  g_autofree char *name = bc_person_dup_name (self->pupil);
  g_autofree char *target = g_strdup_printf ("pupil/%s", bc_record_get_id (self->pupil));
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *place = bc_wrapped_label_new ("", "dim-label");
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Everything about this pupil"));

  self->place_label = GTK_LABEL (place);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (name, "title-2"));
  gtk_box_append (GTK_BOX (words), place);
  gtk_box_append (GTK_BOX (head), words);
  gtk_box_append (GTK_BOX (head), button);
  return head;
}

GtkWidget *
bc_understand_pupil_new (BcContext *context, BcUnderstanding *understanding, BcPupil *pupil)
{
  BcUnderstandPupil *self = g_object_new (BC_TYPE_UNDERSTAND_PUPIL, NULL);

  self->context = g_object_ref (context);
  self->pupil = g_object_ref (pupil);
  self->voices = bc_voice_section_new (context, understanding, pupil);
  self->factors = bc_factor_section_new (context, understanding, pupil);
  self->needs = bc_need_section_new (context, understanding, pupil);
  gtk_box_append (GTK_BOX (self), make_head (self));
  gtk_box_append (GTK_BOX (self), self->voices);
  gtk_box_append (GTK_BOX (self), self->factors);
  gtk_box_append (GTK_BOX (self), self->needs);
  bc_understand_pupil_refresh (self);
  return GTK_WIDGET (self);
}

BcPupil *
bc_understand_pupil_get_pupil (BcUnderstandPupil *self)
{
  return self->pupil;
}

/* The year, and the cluster where there is one. */
static void
show_place (BcUnderstandPupil *self)
{
  BcOverview *overview = bc_context_get_overview (self->context, NULL);
  BcCluster *cluster = overview != NULL
                         ? bc_group_plan_get_cluster (bc_overview_get_plan (overview), self->pupil)
                         : NULL;
  g_autofree char *year =
    g_strdup_printf (_ ("Year %s"), bc_record_get_text (self->pupil, BC_PUPIL_YEAR));
  g_autofree char *place =
    g_strdup_printf ("%s%s%s", year, cluster != NULL ? " · " : "",
                     cluster != NULL ? bc_record_get_text (cluster, BC_CLUSTER_NAME) : "");

  gtk_label_set_text (self->place_label, place);
}

void
bc_understand_pupil_refresh (BcUnderstandPupil *self)
{
  show_place (self);
  bc_voice_section_refresh (BC_VOICE_SECTION (self->voices));
  bc_factor_section_refresh (BC_FACTOR_SECTION (self->factors));
  bc_need_section_refresh (BC_NEED_SECTION (self->needs));
}
