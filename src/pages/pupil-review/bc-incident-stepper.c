/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-incident-stepper"

#include "config.h"

#include "pages/pupil-review/bc-incident-stepper.h"

#include <glib/gi18n.h>

#include "school/bc-incident-method.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-scroll.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

#define SECONDS_A_MINUTE 60

struct _BcIncidentStepper
{
  GtkBox      parent_instance;

  GtkWidget  *fold;
  GtkLabel   *title_label;
  GtkLabel   *text_label;
  GtkLabel   *clock_label;
  GtkWidget  *clock_button;
  GtkWidget  *back_button;
  GtkWidget  *next_button;

  BcSettings *settings;
  GPtrArray  *steps;
  guint       current;
  int         left;
  guint       ticking;
};

G_DEFINE_FINAL_TYPE (BcIncidentStepper, bc_incident_stepper, GTK_TYPE_BOX)

static const BcIncidentStep *
step_of (BcIncidentStepper *self)
{
  return self->current < self->steps->len ? self->steps->pdata[self->current] : NULL;
}

/* ---- the clock ---- */

static void
show_clock (BcIncidentStepper *self)
{
  const BcIncidentStep *step = step_of (self);
  gboolean timed = step != NULL && step->minutes > 0;
  g_autofree char *time = g_strdup_printf ("%d:%02d", MAX (self->left, 0) / SECONDS_A_MINUTE,
                                           MAX (self->left, 0) % SECONDS_A_MINUTE);
  const char *label = self->ticking != 0 ? _("_Stop the clock") : _("Start the _clock");

  gtk_label_set_text (self->clock_label,
                      timed && self->left <= 0 ? _("Time for the next step, when you are ready.")
                                               : time);
  gtk_widget_set_visible (GTK_WIDGET (self->clock_label), timed);
  gtk_widget_set_visible (self->clock_button, timed);
  gtk_widget_set_sensitive (self->clock_button, self->left > 0);
  gtk_button_set_label (GTK_BUTTON (self->clock_button), label);
}

static void
stop (BcIncidentStepper *self)
{
  g_clear_handle_id (&self->ticking, g_source_remove);
}

static gboolean
tick_cb (gpointer data)
{
  BcIncidentStepper *self = data;

  self->left--;
  if (self->left <= 0)
    self->ticking = 0;
  show_clock (self);
  return self->left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
clock_cb (BcIncidentStepper *self)
{
  if (self->ticking != 0)
    stop (self);
  else
    self->ticking = g_timeout_add_seconds (1, tick_cb, self);
  show_clock (self);
}

/* ---- the steps ---- */

static void
show_step (BcIncidentStepper *self)
{
  const BcIncidentStep *step = step_of (self);
  g_autofree char *title =
    step != NULL ? g_strdup_printf (_("Step %u of %u · %s"), self->current + 1, self->steps->len,
                                    step->title)
                 : g_strdup (_("The school says no steps."));

  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->text_label, step != NULL ? step->text : "");
  gtk_widget_set_sensitive (self->back_button, self->current > 0);
  gtk_button_set_label (GTK_BUTTON (self->next_button),
                        self->current + 1 < self->steps->len ? _("Next s_tep") : _("_Finish"));
  show_clock (self);
}

static void
go (BcIncidentStepper *self, guint to)
{
  stop (self);
  self->current = to;
  self->left = step_of (self) != NULL ? (int) step_of (self)->minutes * SECONDS_A_MINUTE : 0;
  show_step (self);
}

static void
back_cb (BcIncidentStepper *self)
{
  if (self->current > 0)
    go (self, self->current - 1);
}

static void
next_cb (BcIncidentStepper *self)
{
  if (self->current + 1 < self->steps->len)
    go (self, self->current + 1);
  else
    {
      gtk_expander_set_expanded (GTK_EXPANDER (self->fold), FALSE);
      gtk_widget_grab_focus (self->fold);
    }
}

/* The school may have said other steps since. It goes on where it was left. */
static void
expanded_cb (BcIncidentStepper *self)
{
  guint before = self->current;

  if (!gtk_expander_get_expanded (GTK_EXPANDER (self->fold)))
    {
      stop (self);
      if (self->current + 1 >= self->steps->len)
        self->current = 0;
      return;
    }
  g_ptr_array_unref (self->steps);
  self->steps = bc_incident_method_list (self->settings);
  go (self, before < self->steps->len ? before : 0);
  bc_scroll_to (GTK_WIDGET (self));
}

/* ---- the object ---- */

static GtkWidget *
add_button (GtkWidget *box, const char *label, GCallback pressed, BcIncidentStepper *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  g_signal_connect_swapped (button, "clicked", pressed, self);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), button);
  return button;
}

static GtkWidget *
make_step (BcIncidentStepper *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *foot = bc_wrap_box_new ();
  GtkWidget *clock = gtk_label_new ("");

  self->title_label = GTK_LABEL (bc_wrapped_label_new ("", "heading"));
  self->text_label = GTK_LABEL (bc_wrapped_label_new ("", "body"));
  self->clock_label = GTK_LABEL (clock);
  gtk_widget_add_css_class (clock, "numeric");
  gtk_widget_add_css_class (clock, "title-2");
  gtk_label_set_wrap (self->clock_label, TRUE);
  gtk_label_set_xalign (self->clock_label, 0);
  gtk_widget_set_hexpand (clock, TRUE);
  gtk_box_append (GTK_BOX (foot), clock);
  self->clock_button = add_button (foot, "", G_CALLBACK (clock_cb), self);
  self->back_button = add_button (foot, _("Step _back"), G_CALLBACK (back_cb), self);
  self->next_button = add_button (foot, "", G_CALLBACK (next_cb), self);
  gtk_button_set_use_underline (GTK_BUTTON (self->clock_button), TRUE);
  gtk_button_set_use_underline (GTK_BUTTON (self->next_button), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title_label));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->text_label));
  gtk_box_append (GTK_BOX (box), foot);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "plan-card");
  gtk_widget_set_margin_top (box, 8);
  return box;
}

static void
bc_incident_stepper_dispose (GObject *object)
{
  BcIncidentStepper *self = BC_INCIDENT_STEPPER (object);

  stop (self);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->steps, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_incident_stepper_parent_class)->dispose (object);
}

static void
bc_incident_stepper_class_init (BcIncidentStepperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_incident_stepper_dispose;
}

static void
bc_incident_stepper_init (BcIncidentStepper *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->steps = g_ptr_array_new ();
  self->fold = gtk_expander_new (_("Step by step, with the incident method"));
  bc_spoken_name_set (self->fold, gtk_expander_get_label (GTK_EXPANDER (self->fold)));
  gtk_expander_set_child (GTK_EXPANDER (self->fold), make_step (self));
  gtk_box_append (GTK_BOX (self), self->fold);
  g_signal_connect_swapped (self->fold, "notify::expanded", G_CALLBACK (expanded_cb), self);
}

GtkWidget *
bc_incident_stepper_new (BcSettings *settings)
{
  BcIncidentStepper *self = g_object_new (BC_TYPE_INCIDENT_STEPPER, NULL);

  self->settings = g_object_ref (settings);
  return GTK_WIDGET (self);
}
