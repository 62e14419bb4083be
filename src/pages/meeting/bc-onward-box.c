/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-onward-box"

#include "config.h"

#include "pages/meeting/bc-onward-box.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "school/bc-groups.h"
#include "school/bc-onward.h"
#include "school/bc-talks.h"
#include "widgets/bc-pupil-choice.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcOnwardBox
{
  GtkBox     parent_instance;

  GtkWidget *section;
  GtkBox    *pupil_box;
  GtkWidget *choice;
  GtkWidget *question_entry;

  BcContext *context;
  BcMeeting *meeting;
  BcMeeting *draft;
  char      *shown;
};

G_DEFINE_FINAL_TYPE (BcOnwardBox, bc_onward_box, GTK_TYPE_BOX)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* ---- a child ---- */

/* The choice fills a draft, of which nothing is kept but whom was chosen. */
static void
take_choice (BcOnwardBox *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (
    bc_context_get_store (self->context), bc_context_get_group (self->context), NULL);

  if (pupils == NULL)
    return;
  if (self->choice != NULL)
    gtk_box_remove (self->pupil_box, self->choice);
  g_clear_object (&self->draft);
  self->draft = bc_record_new_draft (BC_TYPE_MEETING);
  self->choice =
    bc_pupil_choice_new (_("Which child"), pupils, edits, self->draft, BC_MEETING_PUPIL);
  bc_pupil_choice_set_nobody (BC_PUPIL_CHOICE (self->choice), _("Which child?"));
  gtk_box_prepend (self->pupil_box, self->choice);
}

static void
pupil_cb (BcOnwardBox *self)
{
  g_autofree char *pupil = NULL;

  if (self->draft == NULL)
    return;
  pupil = g_strdup (bc_record_get_text (self->draft, BC_MEETING_PUPIL));
  if (*pupil == '\0')
    {
      gtk_widget_child_focus (self->choice, GTK_DIR_TAB_FORWARD);
      return;
    }
  g_object_unref (bc_onward_add_pupil (self->context, self->meeting, pupil));
  take_choice (self);
}

static void
add_pupil_way (BcOnwardBox *self)
{
  GtkWidget *box = bc_wrap_box_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_("On to a _pupil review"));

  self->pupil_box = GTK_BOX (box);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (pupil_cb), self);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (self), box);
}

/* ---- a question ---- */

static void
add_question (BcOnwardBox *self, gboolean to_school)
{
  g_autoptr (BcQuestion) question = bc_onward_add_question (
    self->context, self->meeting,
    gtk_editable_get_text (GTK_EDITABLE (self->question_entry)), to_school);

  if (question != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->question_entry), "");
  else
    gtk_widget_grab_focus (self->question_entry);
}

static void
own_question_cb (BcOnwardBox *self)
{
  add_question (self, FALSE);
}

static void
school_question_cb (BcOnwardBox *self)
{
  add_question (self, TRUE);
}

static char *
dup_owner_label (BcOnwardBox *self)
{
  g_autofree char *id = bc_talks_dup_owner (self->context);
  g_autoptr (BcStaff) owner =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_STAFF, id, NULL);

  /* Translators: a button; whose leervraag a question becomes. */
  return g_strdup_printf (_("Learning question of %s"),
                          owner != NULL ? bc_person_get_given_name (owner) : "");
}

static void
add_button (GtkWidget *box, const char *label, const char *tip, GCallback pressed,
            BcOnwardBox *self)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", pressed, self);
  gtk_box_append (GTK_BOX (box), button);
}

static void
add_question_way (BcOnwardBox *self)
{
  GtkWidget *box = bc_wrap_box_new ();
  g_autofree char *owner = dup_owner_label (self);

  self->question_entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->question_entry),
                                  _("A question that goes on…"));
  bc_spoken_name_set (self->question_entry, _("A question that goes on"));
  g_signal_connect_swapped (self->question_entry, "activate", G_CALLBACK (own_question_cb), self);
  gtk_box_append (GTK_BOX (self), self->question_entry);
  add_button (box, owner, _("It is the teacher’s, who shares it or takes that back"),
              G_CALLBACK (own_question_cb), self);
  add_button (box, _("For the school too"),
              _("The school gets the question without names; nobody can be found by it"),
              G_CALLBACK (school_question_cb), self);
  gtk_box_append (GTK_BOX (self), box);
}

/* ---- what goes on ---- */

static void
remove_cb (BcOnwardBox *self, GtkWidget *button)
{
  g_autoptr (BcOnwardBox) hold = g_object_ref (self);
  g_autoptr (BcRecord) record = g_object_ref (g_object_get_data (G_OBJECT (button), "record"));

  bc_onward_remove (self->context, record);
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
add_line (BcOnwardBox *self, BcOnwardLine *line)
{
  GtkWidget *row = bc_read_row_new (line->title, line->text);
  GtkWidget *words;
  GtkWidget *box;
  GtkWidget *button;

  bc_section_append (BC_SECTION (self->section), row);
  if (!bc_onward_may_remove (self->context, line->record))
    return;
  words = g_object_ref (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), words);
  g_object_unref (words);
  button = gtk_button_new_from_icon_name ("edit-undo-symbolic");
  gtk_widget_set_tooltip_text (button, _("Take this back"));
  bc_spoken_name_set (button, _("Take this back"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "record", g_object_ref (line->record),
                          g_object_unref);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (box), button);
}

static void
bc_onward_box_dispose (GObject *object)
{
  BcOnwardBox *self = BC_ONWARD_BOX (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  g_clear_object (&self->draft);
  bc_secret_free_text (g_steal_pointer (&self->shown));

  G_OBJECT_CLASS (bc_onward_box_parent_class)->dispose (object);
}

static void
bc_onward_box_class_init (BcOnwardBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_onward_box_dispose;
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BC_TYPE_ONWARD_BOX, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_onward_box_init (BcOnwardBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  self->section = bc_section_new (_("What goes on"));
  gtk_box_append (GTK_BOX (self), self->section);
}

GtkWidget *
bc_onward_box_new (BcContext *context, BcMeeting *meeting)
{
  BcOnwardBox *self = g_object_new (BC_TYPE_ONWARD_BOX, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  if (bc_context_is_read_only (context))
    return GTK_WIDGET (self);
  add_pupil_way (self);
  take_choice (self);
  add_question_way (self);
  return GTK_WIDGET (self);
}

gboolean
bc_onward_box_show (BcOnwardBox *self, GError **error)
{
  g_autoptr (GPtrArray) lines = bc_onward_list (self->context, self->meeting, error);
  g_autoptr (GString) words = g_string_new (NULL);

  if (lines == NULL)
    return FALSE;
  for (guint i = 0; i < lines->len; i++)
    {
      BcOnwardLine *line = lines->pdata[i];

      g_string_append_printf (words, "%s|%s|%s\n", line->title, line->text,
                              bc_record_get_id (line->record));
    }
  if (g_strcmp0 (words->str, self->shown) == 0)
    return TRUE;
  bc_secret_free_text (self->shown);
  self->shown = g_strdup (words->str);
  bc_section_clear (BC_SECTION (self->section));
  for (guint i = 0; i < lines->len; i++)
    add_line (self, lines->pdata[i]);
  return TRUE;
}
