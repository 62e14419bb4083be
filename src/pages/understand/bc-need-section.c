/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-need-section"

#include "config.h"

#include "pages/understand/bc-need-section.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "pages/understand/bc-need-card.h"
#include "school/bc-sentence-starters.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"

struct _BcNeedSection
{
  GtkBox parent_instance;

  GtkBox *card_box;
  GtkWidget *hint;
  GtkLabel *hint_label;
  GtkWidget *hint_button;
  BcContext *context;
  BcUnderstanding *understanding;
  BcPupil *pupil;
  BcNeed *next;
};

G_DEFINE_FINAL_TYPE (BcNeedSection, bc_need_section, GTK_TYPE_BOX)

static char *
dup_opening (BcNeedSection *self)
{
  return bc_sentence_starters_dup_opening (bc_context_get_settings (self->context),
                                           BC_NEED_TEACHER);
}

static void
begin_next (BcNeedSection *self, const char *text)
{
  GtkWidget *card = gtk_widget_get_last_child (GTK_WIDGET (self->card_box));

  if (card != NULL)
    bc_need_card_begin (BC_NEED_CARD (card), text);
}

static void
entered_cb (BcNeedSection *self)
{
  begin_next (self, "");
}

static void
hint_cb (BcNeedSection *self)
{
  g_autofree char *opening = dup_opening (self);

  begin_next (self, opening);
}

/* ---- the hint ---- */

static const char *
words_for (BcNeedHint hint)
{
  switch (hint)
    {
    case BC_NEED_HINT_ONLY_CONTENT:
      return _ ("Everything that is needed is about the content now. What do you do that helps?");
    case BC_NEED_HINT_NO_TEACHER:
      return _ ("No need says yet what you do yourself. What of you helps this child?");
    case BC_NEED_HINT_NONE:
    default:
      return "";
    }
}

static void
show_hint (BcNeedSection *self)
{
  BcNeedHint hint = bc_understanding_get_hint (self->understanding, self->pupil);
  g_autofree char *opening = dup_opening (self);
  /* Translators: a button; for example: Begin with “a teacher who …” */
  g_autofree char *label = g_strdup_printf (_ ("Begin with “%s…”"), opening);

  gtk_label_set_text (self->hint_label, words_for (hint));
  gtk_button_set_label (GTK_BUTTON (self->hint_button), label);
  gtk_widget_set_visible (self->hint_button, *opening != '\0' && self->next != NULL);
  gtk_widget_set_visible (self->hint, hint != BC_NEED_HINT_NONE);
}

static GtkWidget *
make_hint (BcNeedSection *self)
{
  GtkWidget *label = bc_wrapped_label_new ("", "body");

  self->hint = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  self->hint_label = GTK_LABEL (label);
  self->hint_button = gtk_button_new ();
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (self->hint_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->hint, "invitation");
  g_signal_connect_swapped (self->hint_button, "clicked", G_CALLBACK (hint_cb), self);
  gtk_box_append (GTK_BOX (self->hint), label);
  gtk_box_append (GTK_BOX (self->hint), self->hint_button);
  return self->hint;
}

/* ---- the section ---- */

static GtkWidget *
make_card (gpointer need, gpointer data)
{
  BcNeedSection *self = data;
  GtkWidget *card = bc_need_card_new (self->context, self->understanding, self->pupil, need);

  g_signal_connect_object (card, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  return card;
}

static void
bc_need_section_dispose (GObject *object)
{
  BcNeedSection *self = BC_NEED_SECTION (object);

  g_clear_object (&self->context);
  g_clear_object (&self->understanding);
  g_clear_object (&self->pupil);
  g_clear_object (&self->next);

  G_OBJECT_CLASS (bc_need_section_parent_class)->dispose (object);
}

static void
bc_need_section_class_init (BcNeedSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_need_section_dispose;
}

static void
bc_need_section_init (BcNeedSection *self)
{
  GtkWidget *section = bc_section_new (_ ("Educational needs"));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->card_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (section), make_hint (self));
  gtk_box_append (GTK_BOX (section), GTK_WIDGET (self->card_box));
  gtk_box_append (GTK_BOX (self), section);
}

GtkWidget *
bc_need_section_new (BcContext *context, BcUnderstanding *understanding, BcPupil *pupil)
{
  BcNeedSection *self = g_object_new (BC_TYPE_NEED_SECTION, NULL);

  self->context = g_object_ref (context);
  self->understanding = g_object_ref (understanding);
  self->pupil = g_object_ref (pupil);
  bc_need_section_refresh (self);
  return GTK_WIDGET (self);
}

/* The empty one at the end stays the same until something is written in it. */
static void
prepare_next (BcNeedSection *self)
{
  if (bc_context_is_read_only (self->context))
    return;
  if (self->next != NULL && bc_record_is_removed (self->next))
    return;
  g_clear_object (&self->next);
  self->next = bc_understanding_draft_need (self->understanding, self->pupil);
}

void
bc_need_section_refresh (BcNeedSection *self)
{
  g_autoptr (GPtrArray) needs = bc_understanding_list_needs (self->understanding, self->pupil);
  GtkWidget *card;

  prepare_next (self);
  if (self->next != NULL)
    g_ptr_array_add (needs, g_object_ref (self->next));
  bc_record_box_show (self->card_box, needs, make_card, self);
  for (card = gtk_widget_get_first_child (GTK_WIDGET (self->card_box)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    bc_need_card_refresh (BC_NEED_CARD (card));
  show_hint (self);
}
