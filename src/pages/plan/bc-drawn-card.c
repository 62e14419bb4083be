/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-drawn-card"

#include "config.h"

#include "pages/plan/bc-drawn-card.h"

#include <glib/gi18n.h>

#include "school/bc-plan-cards.h"
#include "school/bc-rights.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcDrawnCard
{
  GtkBox       parent_instance;

  GtkWidget   *title_label;
  GtkWidget   *from_label;
  GtkWidget   *card_button;
  GtkWidget   *effect_label;
  BcContext   *context;
  BcGroupPlan *plan;
  BcPlanCard  *drawn;
};

G_DEFINE_FINAL_TYPE (BcDrawnCard, bc_drawn_card, GTK_TYPE_BOX)

enum
{
  SIGNAL_PUT_BACK,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
put_back_cb (BcDrawnCard *self)
{
  g_signal_emit (self, signals[SIGNAL_PUT_BACK], 0);
}

static GtkWidget *
make_words (BcDrawnCard *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->title_label = bc_wrapped_label_new ("", "body");
  self->from_label = bc_wrapped_label_new ("", "caption");
  gtk_widget_add_css_class (self->from_label, "dim-label");
  self->card_button = gtk_button_new_with_label (_("To the card"));
  gtk_widget_add_css_class (self->card_button, "flat");
  gtk_widget_add_css_class (self->card_button, "from-button");
  gtk_widget_set_halign (self->card_button, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (words), self->title_label);
  gtk_box_append (GTK_BOX (words), self->from_label);
  gtk_box_append (GTK_BOX (words), self->card_button);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  return words;
}

static GtkWidget *
make_put_back (BcDrawnCard *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_tooltip_text (button, _("Put this card back"));
  bc_spoken_name_set (button, _("Put this card back"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, !bc_group_plan_is_read_only (self->plan));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (put_back_cb), self);
  return button;
}

static void
fill (BcDrawnCard *self)
{
  BcEdits *edits = bc_group_plan_get_edits (self->plan);
  GtkWidget *line = bc_wrap_box_new ();

  gtk_box_append (GTK_BOX (line), make_words (self));
  gtk_box_append (GTK_BOX (line), bc_check_field_new (_("Fits the children"), edits, self->drawn,
                                                      BC_PLAN_CARD_FITS_PUPILS));
  gtk_box_append (GTK_BOX (line), bc_check_field_new (_("Fits me"), edits, self->drawn,
                                                      BC_PLAN_CARD_FITS_TEACHER));
  gtk_box_append (GTK_BOX (line), make_put_back (self));
  gtk_box_append (GTK_BOX (self), line);
  if (bc_edits_may_change (edits, self->drawn))
    {
      GtkWidget *effect =
        bc_text_field_new (_("What did it bring here?"), _("What did it bring here?"), edits,
                           self->drawn, BC_PLAN_CARD_EFFECT);

      bc_text_field_hide_title (BC_TEXT_FIELD (effect));
      gtk_box_append (GTK_BOX (self), effect);
      return;
    }
  self->effect_label = bc_wrapped_label_new ("", "body");
  gtk_box_append (GTK_BOX (self), self->effect_label);
}

static void
bc_drawn_card_dispose (GObject *object)
{
  BcDrawnCard *self = BC_DRAWN_CARD (object);

  g_clear_object (&self->context);
  g_clear_object (&self->plan);
  g_clear_object (&self->drawn);

  G_OBJECT_CLASS (bc_drawn_card_parent_class)->dispose (object);
}

static void
bc_drawn_card_class_init (BcDrawnCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_drawn_card_dispose;
  signals[SIGNAL_PUT_BACK] = g_signal_new ("put-back", BC_TYPE_DRAWN_CARD, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_drawn_card_init (BcDrawnCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
}

GtkWidget *
bc_drawn_card_new (BcContext *context, BcGroupPlan *plan, BcPlanCard *drawn)
{
  BcDrawnCard *self = g_object_new (BC_TYPE_DRAWN_CARD, NULL);

  self->context = g_object_ref (context);
  self->plan = g_object_ref (plan);
  self->drawn = g_object_ref (drawn);
  fill (self);
  bc_drawn_card_refresh (self);
  return GTK_WIDGET (self);
}

BcPlanCard *
bc_drawn_card_get_drawn (BcDrawnCard *self)
{
  return self->drawn;
}

/* To its place on the shelf, where it says how it goes and what it brought elsewhere. */
static void
show_way (BcDrawnCard *self, BcRepertoireCard *card)
{
  gboolean on_shelf = bc_context_may_see (self->context, card)
                      && bc_rights_may_see (bc_context_get_me (self->context), BC_PLACE_TEACHER);
  g_autofree char *page = g_strconcat ("repertoire/", bc_record_get_id (card), NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->card_button), "s", page);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->card_button), "win.go");
  gtk_widget_set_visible (self->card_button, on_shelf);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->card_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  bc_record_get_text (card, BC_REPERTOIRE_CARD_TITLE), -1);
}

static void
show_card (BcDrawnCard *self, BcRepertoireCard *card)
{
  const char *owner = bc_record_get_text (card, BC_REPERTOIRE_CARD_OWNER);
  const char *title = bc_record_get_text (card, BC_REPERTOIRE_CARD_TITLE);
  g_autofree char *author = bc_repertoire_dup_author (bc_group_plan_get_edits (self->plan), card);
  /* Translators: the name of the colleague who shares a card. */
  g_autofree char *from = g_strdup_printf (_("Shared by %s"), author);
  gboolean of_other = *author != '\0' && bc_record_get_integer (card, BC_REPERTOIRE_CARD_SHARED)
                      && !g_str_equal (owner, bc_record_get_id (bc_context_get_me (self->context)));

  gtk_label_set_text (GTK_LABEL (self->title_label), title);
  gtk_label_set_text (GTK_LABEL (self->from_label), from);
  gtk_widget_set_visible (self->from_label, of_other);
  show_way (self, card);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self),
                               bc_context_may_see (self->context, card)
                                 ? bc_record_get_text (card, BC_REPERTOIRE_CARD_TEXT)
                                 : NULL);
  bc_spoken_name_set (GTK_WIDGET (self), title);
}

void
bc_drawn_card_refresh (BcDrawnCard *self)
{
  g_autoptr (BcRepertoireCard) card = bc_plan_cards_get_card (self->plan, self->drawn);
  const char *effect = bc_record_get_text (self->drawn, BC_PLAN_CARD_EFFECT);

  if (card != NULL)
    show_card (self, card);
  if (self->effect_label == NULL)
    return;
  gtk_label_set_text (GTK_LABEL (self->effect_label), effect);
  gtk_widget_set_visible (self->effect_label, *effect != '\0');
}
