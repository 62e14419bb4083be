/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreement-entry"

#include "config.h"

#include "widgets/bc-agreement-entry.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-agreements.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcAgreementEntry
{
  GtkBox     parent_instance;

  GtkWidget *entry;
  GtkWidget *reading_label;

  BcContext *context;
  BcMeeting *meeting;
};

G_DEFINE_FINAL_TYPE (BcAgreementEntry, bc_agreement_entry, GTK_TYPE_BOX)

enum
{
  SIGNAL_ADDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char *
dup_reading (BcAgreementEntry *self, const char *line)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcAgreement) read = NULL;

  if (self->context == NULL || *line == '\0')
    return g_strdup ("");
  read = bc_agreements_read (self->context, self->meeting, line, today);
  return bc_agreements_dup_reading (self->context, read, today);
}

static void
changed_cb (BcAgreementEntry *self)
{
  g_autofree char *reading =
    dup_reading (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  gtk_label_set_text (GTK_LABEL (self->reading_label),
                      *reading != '\0' ? reading
                                       : _("What / who / when, and Enter keeps it."));
}

static void
entered_cb (BcAgreementEntry *self)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcAgreement) added = NULL;

  if (self->context == NULL)
    return;
  added = bc_agreements_add (self->context, self->meeting,
                             gtk_editable_get_text (GTK_EDITABLE (self->entry)), today);
  /* One that is refused is taken back at once. */
  if (added == NULL || bc_record_is_removed (added))
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, added);
}

static void
bc_agreement_entry_dispose (GObject *object)
{
  BcAgreementEntry *self = BC_AGREEMENT_ENTRY (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);

  G_OBJECT_CLASS (bc_agreement_entry_parent_class)->dispose (object);
}

static gboolean
bc_agreement_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BC_AGREEMENT_ENTRY (widget)->entry);
}

static void
bc_agreement_entry_class_init (BcAgreementEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_agreement_entry_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = bc_agreement_entry_grab_focus;
  signals[SIGNAL_ADDED] = g_signal_new ("added", BC_TYPE_AGREEMENT_ENTRY, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_AGREEMENT);
}

static void
bc_agreement_entry_init (BcAgreementEntry *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->entry = gtk_entry_new ();
  /* Translators: an example of an agreement in one line: what, who, by when. */
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry),
                                  _("Pre-teaching in sums / teacher Anke / 12-12"));
  bc_spoken_name_set (self->entry, _("Agreement in one line"));
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entered_cb), self);
  self->reading_label = bc_wrapped_label_new ("", "dim-label");
  gtk_box_append (GTK_BOX (self), self->entry);
  gtk_box_append (GTK_BOX (self), self->reading_label);
  changed_cb (self);
}

GtkWidget *
bc_agreement_entry_new (void)
{
  return g_object_new (BC_TYPE_AGREEMENT_ENTRY, NULL);
}

void
bc_agreement_entry_show (BcAgreementEntry *self, BcContext *context, BcMeeting *meeting)
{
  gboolean same_school = bc_context_is_same_school (context, self->context);

  if (!same_school)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  g_set_object (&self->context, context);
  g_set_object (&self->meeting, meeting);
  gtk_widget_set_sensitive (self->entry, context != NULL && !bc_context_is_read_only (context));
  changed_cb (self);
}
