/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-participant-button"

#include "config.h"

#include "widgets/bc-participant-button.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "school/bc-participants.h"
#include "widgets/bc-spoken-name.h"

/* More people than these are scrolled. */
#define MOST_HEIGHT 320

struct _BcParticipantButton
{
  AdwBin     parent_instance;

  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *popover;

  BcContext *context;
  BcMeeting *meeting;
};

G_DEFINE_FINAL_TYPE (BcParticipantButton, bc_participant_button, ADW_TYPE_BIN)

static void
show (BcParticipantButton *self)
{
  g_autofree char *names = bc_participants_dup_names (self->context, self->meeting);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", _("Who is there"), names);

  gtk_label_set_text (GTK_LABEL (self->label), *names != '\0' ? names : _("Who is there?"));
  bc_spoken_name_set (self->button, *names != '\0' ? spoken : _("Who is there?"));
}

/* ---- what opens ---- */

static void
staff_toggled_cb (BcParticipantButton *self, GtkCheckButton *check)
{
  BcStaff *staff = g_object_get_data (G_OBJECT (check), "staff");

  bc_participants_set (self->context, self->meeting, bc_record_get_id (staff),
                       gtk_check_button_get_active (check));
}

static void
other_toggled_cb (BcParticipantButton *self, GtkCheckButton *check)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  BcParticipant *other = g_object_get_data (G_OBJECT (check), "participant");

  bc_edits_begin (edits, _("Who is there"));
  if (gtk_check_button_get_active (check))
    bc_edits_add (edits, other);
  else
    bc_edits_remove (edits, other);
  bc_edits_end (edits);
}

static void
named_cb (BcParticipantButton *self, GtkEntry *entry)
{
  bc_participants_add_name (self->context, self->meeting,
                            gtk_editable_get_text (GTK_EDITABLE (entry)));
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
add_staff (BcParticipantButton *self, GtkBox *box, GPtrArray *there)
{
  g_autoptr (GPtrArray) staff = bc_participants_list_staff (self->context);

  for (guint i = 0; staff != NULL && i < staff->len; i++)
    {
      g_autofree char *name = bc_person_dup_name (staff->pdata[i]);
      GtkWidget *check = gtk_check_button_new_with_label (name);

      gtk_check_button_set_active (
        GTK_CHECK_BUTTON (check), bc_participants_has (there, bc_record_get_id (staff->pdata[i])));
      g_object_set_data_full (G_OBJECT (check), "staff", g_object_ref (staff->pdata[i]),
                              g_object_unref);
      g_signal_connect_swapped (check, "toggled", G_CALLBACK (staff_toggled_cb), self);
      gtk_box_append (box, check);
    }
}

static void
add_others (BcParticipantButton *self, GtkBox *box, GPtrArray *there)
{
  for (guint i = 0; i < there->len; i++)
    {
      GtkWidget *check;

      if (*bc_record_get_text (there->pdata[i], BC_PARTICIPANT_STAFF) != '\0')
        continue;
      check = gtk_check_button_new_with_label (
        bc_record_get_text (there->pdata[i], BC_PARTICIPANT_NAME));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
      g_object_set_data_full (G_OBJECT (check), "participant", g_object_ref (there->pdata[i]),
                              g_object_unref);
      g_signal_connect_swapped (check, "toggled", G_CALLBACK (other_toggled_cb), self);
      gtk_box_append (box, check);
    }
}

static void
fill_cb (GtkMenuButton *button, gpointer data)
{
  BcParticipantButton *self = data;
  g_autoptr (GPtrArray) there = bc_participants_list (self->context, self->meeting, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *people = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroll = gtk_scrolled_window_new ();
  GtkWidget *entry = gtk_entry_new ();

  if (there != NULL)
    {
      add_staff (self, GTK_BOX (people), there);
      add_others (self, GTK_BOX (people), there);
    }
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroll), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroll), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), people);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("Somebody else, and Enter"));
  bc_spoken_name_set (entry, _("Somebody else who is there"));
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (named_cb), self);
  gtk_box_append (GTK_BOX (box), scroll);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
}

/* ---- the button ---- */

static void
bc_participant_button_dispose (GObject *object)
{
  BcParticipantButton *self = BC_PARTICIPANT_BUTTON (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);

  G_OBJECT_CLASS (bc_participant_button_parent_class)->dispose (object);
}

static void
bc_participant_button_class_init (BcParticipantButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_participant_button_dispose;
}

static void
bc_participant_button_init (BcParticipantButton *self)
{
  self->button = gtk_menu_button_new ();
  self->label = gtk_label_new ("");
  self->popover = gtk_popover_new ();
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (self->label), 40);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), self->label);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), self->popover);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), fill_cb, self, NULL);
  gtk_widget_set_tooltip_text (self->button, _("Who is there"));
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (self), self->button);
}

GtkWidget *
bc_participant_button_new (BcContext *context, BcMeeting *meeting)
{
  BcParticipantButton *self = g_object_new (BC_TYPE_PARTICIPANT_BUTTON, NULL);
  BcEdits *edits = bc_context_get_edits (context);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  gtk_widget_set_sensitive (self->button, bc_edits_may_change (edits, meeting));
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
