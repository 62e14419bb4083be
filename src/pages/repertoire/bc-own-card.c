/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-own-card"

#include "config.h"

#include "pages/repertoire/bc-own-card.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "pages/repertoire/bc-use-list.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-text-field.h"

/* What a card and a talent call the same. */
typedef struct
{
  guint title;
  guint text;
  guint shared;
  const char *unnamed;
  const char *title_question;
  const char *text_name;
  const char *text_question;
  const char *who_sees;
  const char *remove;
} Kind;

struct _BcOwnCard
{
  GtkBox      parent_instance;

  BcFoldCard *card;
  GtkWidget  *use_list;
  BcContext  *context;
  gpointer    record;
  const Kind *kind;
};

G_DEFINE_FINAL_TYPE (BcOwnCard, bc_own_card, GTK_TYPE_BOX)

static const Kind card_kind = {
  BC_REPERTOIRE_CARD_TITLE,
  BC_REPERTOIRE_CARD_TEXT,
  BC_REPERTOIRE_CARD_SHARED,
  N_("A card without a name yet"),
  N_("What do you call it in the staff room?"),
  N_("How it goes"),
  N_("What do you do, what do the children do, and when do you stop?"),
  N_("When you share it, colleagues who work with groups see this card with your name, and can "
     "choose it. Else it is yours alone; where you choose it yourself, the plan tells its name."),
  N_("Take this card off the _shelf"),
};

static const Kind talent_kind = {
  BC_TALENT_TITLE,
  BC_TALENT_TEXT,
  BC_TALENT_SHARED,
  N_("Something you can help with"),
  N_("What may a colleague ask you about?"),
  N_("How you can help"),
  N_("What do you do, and how can somebody look in or do it with you?"),
  N_("When you share it, colleagues who work with groups find this with your name. Else nobody "
     "but you sees it."),
  N_("_Take this away"),
};

static void
show (BcFoldCard *card, gpointer record, gpointer data)
{
  BcOwnCard *self = data;
  const char *title = bc_record_get_text (record, self->kind->title);
  g_autofree char *line =
    g_strdup_printf ("%s%s%s", *title != '\0' ? title : _(self->kind->unnamed),
                     bc_record_get_integer (record, self->kind->shared) ? " · " : "",
                     bc_record_get_integer (record, self->kind->shared) ? _("shared") : "");

  bc_fold_card_say (card, line, bc_record_get_text (record, self->kind->text));
}

static GtkWidget *
make_share (BcOwnCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *who = bc_wrapped_label_new (_(self->kind->who_sees), "caption");
  GtkWidget *tick = bc_check_field_new (_("Share with colleagues"),
                                        bc_context_get_edits (self->context), self->record,
                                        self->kind->shared);

  gtk_widget_add_css_class (who, "dim-label");
  gtk_widget_set_margin_start (who, 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _(self->kind->who_sees), -1);
  gtk_box_append (GTK_BOX (box), tick);
  gtk_box_append (GTK_BOX (box), who);
  return box;
}

static GtkWidget *
make_remove (BcOwnCard *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_(self->kind->remove));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_visible (button, bc_edits_may_change (bc_context_get_edits (self->context),
                                                       self->record));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bc_record_get_id (self->record));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "own.remove");
  return button;
}

static void
fill (BcOwnCard *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *name = bc_text_field_new (_("Name"), _(self->kind->title_question), edits,
                                       self->record, self->kind->title);
  GtkWidget *text = bc_text_field_new (_(self->kind->text_name), _(self->kind->text_question),
                                       edits, self->record, self->kind->text);

  bc_text_field_be_line (BC_TEXT_FIELD (name));
  gtk_widget_add_css_class (name, "name-line");
  g_signal_connect_object (name, "entered", G_CALLBACK (bc_text_field_focus), text,
                           G_CONNECT_SWAPPED);
  bc_fold_card_append (self->card, name);
  bc_fold_card_append (self->card, text);
  bc_fold_card_append (self->card, make_share (self));
  if (BC_IS_REPERTOIRE_CARD (self->record))
    {
      self->use_list = bc_use_list_new (
        self->context, self->record,
        _("Once you choose it in a plan, it says here what it brought there."));
      bc_fold_card_append (self->card, self->use_list);
    }
  bc_fold_card_append (self->card, make_remove (self));
}

static void
bc_own_card_dispose (GObject *object)
{
  BcOwnCard *self = BC_OWN_CARD (object);

  g_clear_object (&self->context);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (bc_own_card_parent_class)->dispose (object);
}

static void
bc_own_card_class_init (BcOwnCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_own_card_dispose;
}

static void
bc_own_card_init (BcOwnCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
bc_own_card_new (BcContext *context, gpointer record)
{
  BcOwnCard *self = g_object_new (BC_TYPE_OWN_CARD, NULL);

  self->context = g_object_ref (context);
  self->record = g_object_ref (record);
  self->kind = BC_IS_TALENT (record) ? &talent_kind : &card_kind;
  self->card =
    BC_FOLD_CARD (bc_fold_card_new (bc_context_get_edits (context), record, show, self));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->card));
  fill (self);
  return GTK_WIDGET (self);
}

void
bc_own_card_open (BcOwnCard *self)
{
  bc_fold_card_open (self->card);
}

void
bc_own_card_refresh (BcOwnCard *self)
{
  if (self->use_list != NULL)
    bc_use_list_refresh (BC_USE_LIST (self->use_list));
}
