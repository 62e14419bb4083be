/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talk-body"

#include "config.h"

#include "pages/pupil-review/bc-talk-body.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "pages/pupil-review/bc-incident-stepper.h"
#include "pages/pupil-review/bc-outcome-box.h"
#include "school/bc-talk-voices.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-agreement-list.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

#define VOICES 2

struct _BcTalkBody
{
  GtkBox     parent_instance;

  GtkWidget *take_over[VOICES];
  GtkWidget *outcome;
  GtkWidget *agreements;

  BcContext *context;
  BcMeeting *meeting;
};

G_DEFINE_FINAL_TYPE (BcTalkBody, bc_talk_body, GTK_TYPE_BOX)

static const struct
{
  guint       field;
  const char *title;
  const char *question;
} fields[] = {
  { BC_MEETING_QUESTION, N_("The teacher’s question"),
    N_("What do you want to understand or learn yourself? It may stay open.") },
  { BC_MEETING_GOING_WELL, N_("What works"),
    N_("When does it go well with this child, and what do you do then?") },
  { BC_MEETING_TRIED, N_("What was tried"),
    N_("What did you try, and what did you notice of it?") },
  { BC_MEETING_AIM, N_("What I want to reach"),
    N_("What would you see in the lesson when it works?") },
};

static const struct
{
  const char *kind;
  guint       field;
  const char *title;
  const char *question;
  const char *take_over;
} voices[VOICES] = {
  { BC_VOICE_CHILD, BC_MEETING_CHILD_VIEW, N_("How the child sees it"),
    N_("What does the child say itself, in its own words?"),
    N_("Take over what the child said in this period") },
  { BC_VOICE_PARENT, BC_MEETING_PARENTS_VIEW, N_("How the parents see it"),
    N_("What do the parents see at home, and what do they wish?"),
    N_("Take over what the parents said in this period") },
};

/* ---- the voices ---- */

static void
take_over_cb (GtkWidget *button, gpointer number)
{
  BcTalkBody *self = BC_TALK_BODY (gtk_widget_get_ancestor (button, BC_TYPE_TALK_BODY));
  GtkWidget *field = gtk_widget_get_prev_sibling (button);
  GtkWidget *page = gtk_widget_get_ancestor (button, BC_TYPE_PAGE);

  bc_text_field_focus (BC_TEXT_FIELD (field));
  if (bc_talk_voices_take_over (bc_context_get_edits (self->context), self->meeting,
                                voices[GPOINTER_TO_UINT (number)].kind))
    bc_page_offer_undo (BC_PAGE (page), _("It stands in the talk now."));
}

static void
show_voices (BcTalkBody *self)
{
  for (guint i = 0; i < VOICES; i++)
    {
      g_autofree char *words = bc_talk_voices_dup_new (bc_context_get_edits (self->context),
                                                       self->meeting, voices[i].kind);

      gtk_widget_set_visible (self->take_over[i],
                              *words != '\0' && !bc_context_is_read_only (self->context));
    }
}

static void
add_voice (BcTalkBody *self, guint number)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new_with_label (_(voices[number].take_over));

  self->take_over[number] = button;
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "clicked", G_CALLBACK (take_over_cb), GUINT_TO_POINTER (number));
  gtk_box_append (GTK_BOX (box),
                  bc_text_field_new (_(voices[number].title), _(voices[number].question),
                                     bc_context_get_edits (self->context), self->meeting,
                                     voices[number].field));
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (self), box);
}

/* ---- the whole ---- */

static void
removed_cb (BcTalkBody *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  bc_page_offer_undo (BC_PAGE (page), _("The agreement is taken away."));
}

static void
add_text (BcTalkBody *self, const char *title, const char *question, guint field)
{
  gtk_box_append (GTK_BOX (self),
                  bc_text_field_new (title, question, bc_context_get_edits (self->context),
                                     self->meeting, field));
}

static void
add_looking_back (BcTalkBody *self)
{
  GtkWidget *box = bc_wrap_box_new ();
  GtkWidget *label = gtk_label_new (_("We look back on"));

  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box),
                  bc_date_field_new (_("A day to look back"), bc_context_get_edits (self->context),
                                     self->meeting, BC_MEETING_EVALUATE_ON));
  gtk_box_append (GTK_BOX (self), box);
}

static void
bc_talk_body_dispose (GObject *object)
{
  BcTalkBody *self = BC_TALK_BODY (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);

  G_OBJECT_CLASS (bc_talk_body_parent_class)->dispose (object);
}

static void
bc_talk_body_class_init (BcTalkBodyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_talk_body_dispose;
}

static void
bc_talk_body_init (BcTalkBody *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
}

GtkWidget *
bc_talk_body_new (BcContext *context, BcMeeting *meeting)
{
  BcTalkBody *self = g_object_new (BC_TYPE_TALK_BODY, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    add_text (self, _(fields[i].title), _(fields[i].question), fields[i].field);
  for (guint i = 0; i < VOICES; i++)
    add_voice (self, i);
  gtk_box_append (GTK_BOX (self), bc_incident_stepper_new (bc_context_get_settings (context)));
  add_text (self, _("What we talked about"), _("What is worth keeping of the talk?"),
            BC_MEETING_REPORT);
  self->outcome = bc_outcome_box_new (context, meeting);
  gtk_box_append (GTK_BOX (self), self->outcome);
  add_looking_back (self);
  self->agreements = bc_agreement_list_new (context, meeting, FALSE);
  g_signal_connect_object (self->agreements, "removed", G_CALLBACK (removed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->agreements);
  return GTK_WIDGET (self);
}

void
bc_talk_body_refresh (BcTalkBody *self)
{
  show_voices (self);
  bc_outcome_box_refresh (BC_OUTCOME_BOX (self->outcome));
  bc_agreement_list_show (BC_AGREEMENT_LIST (self->agreements), NULL);
}
