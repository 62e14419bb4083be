/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-external-card"

#include "config.h"

#include "pages/external/bc-external-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "pages/external/bc-external-talk.h"
#include "school/bc-external.h"
#include "school/bc-groups.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-pupil-choice.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcExternalCard
{
  GtkBox             parent_instance;

  BcFoldCard        *card;
  GtkWidget         *missing_label;
  GtkBox            *given_box;
  GtkWidget         *give_button;

  BcContext         *context;
  BcExternalSupport *support;
  BcDisclosure      *draft;
};

G_DEFINE_FINAL_TYPE (BcExternalCard, bc_external_card, GTK_TYPE_BOX)

/* Two texts in each: titled, with the question they answer. */
static const struct
{
  guint field;
  const char *title;
  const char *question;
} given_texts[] = {
  { BC_DISCLOSURE_RECIPIENT, N_ ("To whom"), N_ ("Who got it, of which organisation?") },
  { BC_DISCLOSURE_WHAT, N_ ("What"), N_ ("What did you hand over?") },
  { BC_DISCLOSURE_GROUND, N_ ("On which ground"),
    N_ ("With the consent of the parents, or for which task of the school?") },
  { BC_DISCLOSURE_PURPOSE, N_ ("What for"), N_ ("What is it needed for?") },
};

/* ---- saying ---- */

static void
show (BcFoldCard *card, gpointer support, gpointer data)
{
  BcExternalCard *self = data;
  const char *who = bc_record_get_text (support, BC_EXTERNAL_SUPPORT_WHO);
  const char *direction = bc_record_get_text (support, BC_EXTERNAL_SUPPORT_DIRECTION);
  const char *missing = bc_external_get_missing (support);
  const char *pupil = bc_record_get_text (support, BC_EXTERNAL_SUPPORT_PUPIL);
  g_autofree char *today = bc_day_today ();
  g_autofree char *name = *pupil != '\0' ? bc_groups_dup_pupil_name (
                                             bc_context_get_store (self->context), pupil, NULL)
                                         : NULL;
  g_autoptr (GString) title = g_string_new (*who != '\0' ? who : _("Support from outside"));

  if (name != NULL)
    g_string_append_printf (title, " · %s", name);
  if (*direction != '\0')
    g_string_append_printf (title, " · %s", bc_term_label (BC_TERM_DIRECTION, direction));
  if (bc_external_is_ended (support, today))
    g_string_append_printf (title, " · %s", _("ended"));
  gtk_label_set_text (GTK_LABEL (self->missing_label), missing);
  gtk_widget_set_visible (self->missing_label, *missing != '\0');
  bc_fold_card_say (card, title->str,
                    *missing != '\0' ? missing
                                     : bc_record_get_text (support, BC_EXTERNAL_SUPPORT_PURPOSE));
}

/* ---- what was given ---- */

static void
show_given (BcFoldCard *card, gpointer given, gpointer data)
{
  BcExternalCard *self = data;
  g_autofree char *title = bc_external_dup_given (self->context, given);

  bc_fold_card_say (card, title, bc_record_get_text (given, BC_DISCLOSURE_WHAT));
}

static GPtrArray *
list_pupils (BcExternalCard *self)
{
  g_autoptr (GPtrArray) pupils =
    bc_groups_pupils (bc_context_get_store (self->context), bc_context_get_group (self->context),
                      NULL);

  return pupils != NULL ? g_steal_pointer (&pupils) : g_ptr_array_new ();
}

static GtkWidget *
make_given (gpointer given, gpointer data)
{
  BcExternalCard *self = data;
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (GPtrArray) pupils = list_pupils (self);
  GtkWidget *card = bc_fold_card_new (edits, given, show_given, self);
  GtkWidget *line = bc_wrap_box_new ();

  gtk_box_append (GTK_BOX (line), bc_date_field_new (_("Day"), edits, given, BC_DISCLOSURE_DATE));
  gtk_box_append (GTK_BOX (line), bc_pupil_choice_new (_("About whom"), pupils, edits, given,
                                                       BC_DISCLOSURE_PUPIL));
  for (guint i = 0; i < G_N_ELEMENTS (given_texts); i++)
    bc_fold_card_append (BC_FOLD_CARD (card),
                         bc_text_field_new (_ (given_texts[i].title), _ (given_texts[i].question),
                                            edits, given, given_texts[i].field));
  bc_fold_card_append (BC_FOLD_CARD (card), line);
  return card;
}

static void
give_cb (BcExternalCard *self)
{
  g_autofree char *today = bc_day_today ();
  GtkWidget *card;

  g_clear_object (&self->draft);
  self->draft = bc_external_draft_given (self->support, today);
  bc_external_card_refresh (self);
  card = bc_record_box_find (self->given_box, self->draft);
  if (card != NULL)
    bc_fold_card_open (BC_FOLD_CARD (card));
}

/* ---- under the fold ---- */

static void
remove_cb (BcExternalCard *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);
  g_autoptr (BcExternalCard) card = g_object_ref (self);

  bc_external_remove (card->context, card->support);
  bc_page_offer_undo (BC_PAGE (page), _("The support is taken away. What was given stays known."));
}

static void
append_text (BcExternalCard *self, guint field, const char *title, const char *question)
{
  bc_fold_card_append (self->card,
                       bc_text_field_new (title, question, bc_context_get_edits (self->context),
                                          self->support, field));
}

static GtkWidget *
make_line (BcExternalCard *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (GPtrArray) pupils = list_pupils (self);
  GtkWidget *line = bc_wrap_box_new ();
  GtkWidget *since = bc_date_field_new (_("Since"), edits, self->support,
                                        BC_EXTERNAL_SUPPORT_START);
  GtkWidget *until = bc_date_field_new (_("Until"), edits, self->support,
                                        BC_EXTERNAL_SUPPORT_END);

  gtk_box_append (GTK_BOX (line),
                  bc_term_choice_new (_("Which way it goes"), BC_TERM_DIRECTION, edits,
                                      self->support, BC_EXTERNAL_SUPPORT_DIRECTION));
  gtk_box_append (GTK_BOX (line), bc_pupil_choice_new (_("For whom"), pupils, edits, self->support,
                                                       BC_EXTERNAL_SUPPORT_PUPIL));
  gtk_box_append (GTK_BOX (line), since);
  gtk_box_append (GTK_BOX (line), until);
  gtk_box_append (GTK_BOX (line), bc_external_talk_new (self->context, self->support));
  return line;
}

static GtkWidget *
make_foot (BcExternalCard *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *remove = gtk_button_new_with_mnemonic (_("Take this support _away"));
  gboolean may = bc_edits_may_change (bc_context_get_edits (self->context), self->support);

  self->give_button = gtk_button_new_with_mnemonic (_("Write down what was _given"));
  gtk_widget_set_hexpand (self->give_button, TRUE);
  gtk_widget_set_halign (self->give_button, GTK_ALIGN_START);
  gtk_widget_set_sensitive (self->give_button, may);
  gtk_widget_set_sensitive (remove, may);
  gtk_widget_add_css_class (remove, "flat");
  g_signal_connect_swapped (self->give_button, "clicked", G_CALLBACK (give_cb), self);
  g_signal_connect_swapped (remove, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (foot), self->give_button);
  gtk_box_append (GTK_BOX (foot), remove);
  return foot;
}

static void
fill (BcExternalCard *self)
{
  bc_fold_card_append (self->card, self->missing_label);
  append_text (self, BC_EXTERNAL_SUPPORT_PURPOSE, _("What for"),
               _("What do you want to reach with it, for the child or the group?"));
  append_text (self, BC_EXTERNAL_SUPPORT_TEACHER_DOES, _("What the teacher does"),
               _("What do you do yourself, in your own lesson?"));
  append_text (self, BC_EXTERNAL_SUPPORT_WHO, _("Who comes"),
               _("Which organisation or which profession?"));
  bc_fold_card_append (self->card, make_line (self));
  append_text (self, BC_EXTERNAL_SUPPORT_EFFECT, _("What it brought"),
               _("What changed in the class, and what do you go on with yourself?"));
  bc_fold_card_append (self->card, GTK_WIDGET (self->given_box));
  bc_fold_card_append (self->card, make_foot (self));
}

static void
bc_external_card_dispose (GObject *object)
{
  BcExternalCard *self = BC_EXTERNAL_CARD (object);

  g_clear_object (&self->context);
  g_clear_object (&self->support);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (bc_external_card_parent_class)->dispose (object);
}

static void
bc_external_card_class_init (BcExternalCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_external_card_dispose;
}

static void
bc_external_card_init (BcExternalCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->missing_label = bc_wrapped_label_new ("", "invitation");
  self->given_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
}

GtkWidget *
bc_external_card_new (BcContext *context, BcExternalSupport *support)
{
  BcExternalCard *self = g_object_new (BC_TYPE_EXTERNAL_CARD, NULL);

  self->context = g_object_ref (context);
  self->support = g_object_ref (support);
  self->card =
    BC_FOLD_CARD (bc_fold_card_new (bc_context_get_edits (context), support, show, self));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->card));
  fill (self);
  bc_external_card_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_external_card_refresh (BcExternalCard *self)
{
  g_autoptr (GPtrArray) given = bc_external_list_given (self->context, self->support, NULL);

  if (given == NULL)
    return;
  if (self->draft != NULL && !g_ptr_array_find (given, self->draft, NULL))
    g_ptr_array_insert (given, 0, g_object_ref (self->draft));
  bc_record_box_show (self->given_box, given, make_given, self);
  gtk_widget_set_visible (GTK_WIDGET (self->given_box), given->len > 0);
  /* What is nowhere yet has nothing given for it. */
  gtk_widget_set_visible (self->give_button, !bc_record_is_removed (self->support));
}

void
bc_external_card_open (BcExternalCard *self)
{
  bc_fold_card_open (self->card);
}
