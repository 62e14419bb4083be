/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-shelf-view"

#include "config.h"

#include "pages/repertoire/bc-shelf-view.h"

#include <glib/gi18n.h>

#include "pages/bc-page.h"
#include "pages/repertoire/bc-own-card.h"
#include "pages/repertoire/bc-shelf-row.h"
#include "school/bc-repertoire.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"

/* One sees at a glance what is on a shorter shelf. */
#define SEARCHED_FROM 6

/* A part of the shelf: a heading, and a box with a widget for each card. */
typedef struct
{
  BcSection *section;
  GtkBox    *box;
} Part;

struct _BcShelfView
{
  GtkBox            parent_instance;

  GtkWidget        *search_entry;
  Part              mine;
  Part              shared;
  Part              starters;
  GtkWidget        *aside_button;
  GtkBox           *aside_box;
  GtkWidget        *new_button;

  BcContext        *context;
  BcRepertoireCard *draft;
  GPtrArray        *shelf;
  GPtrArray        *aside;
  /* What stands for a starter in a box: text to record. */
  GHashTable       *stand_ins;
};

G_DEFINE_FINAL_TYPE (BcShelfView, bc_shelf_view, GTK_TYPE_BOX)


static BcPage *
get_page (BcShelfView *self)
{
  return BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE));
}

/* ---- what is shown ---- */

/* A starter is no record; the same words have the same stand-in each time. */
static gpointer
record_of (BcShelfView *self, const BcShelfCard *card)
{
  g_autofree char *words = NULL;
  gpointer record = card->card;

  if (record != NULL)
    return record;
  words = g_strjoin ("\n", card->starter, card->title, card->text, NULL);
  record = g_hash_table_lookup (self->stand_ins, words);
  if (record == NULL)
    {
      record = bc_record_new_draft (BC_TYPE_REPERTOIRE_CARD);
      g_hash_table_insert (self->stand_ins, g_steal_pointer (&words), record);
    }
  return record;
}

static const BcShelfCard *
card_of (BcShelfView *self, GPtrArray *cards, gpointer record)
{
  for (guint i = 0; i < cards->len; i++)
    {
      if (record_of (self, cards->pdata[i]) == record)
        return cards->pdata[i];
    }
  return NULL;
}

static const BcShelfCard *
find_card (GPtrArray *cards, const char *key)
{
  for (guint i = 0; cards != NULL && i < cards->len; i++)
    {
      if (g_str_equal (bc_shelf_card_get_key (cards->pdata[i]), key))
        return cards->pdata[i];
    }
  return NULL;
}

static GtkWidget *
make_own (gpointer record, gpointer data)
{
  BcShelfView *self = data;

  return bc_own_card_new (self->context, record);
}

static GtkWidget *
make_row (gpointer record, gpointer data)
{
  BcShelfView *self = data;

  return bc_shelf_row_new (self->context, card_of (self, self->shelf, record), FALSE);
}

static GtkWidget *
make_aside_row (gpointer record, gpointer data)
{
  BcShelfView *self = data;

  return bc_shelf_row_new (self->context, card_of (self, self->aside, record), TRUE);
}

/* Those of @origin that have the words that are looked for; one's own, the newest first. A card
 * that somebody is writing on stays. */
static GPtrArray *
list_records (BcShelfView *self, GPtrArray *cards, BcRepertoireOrigin origin, GtkBox *box)
{
  g_autoptr (BcTextWords) words =
    bc_text_words_new (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  GtkWidget *in_hand = gtk_widget_get_focus_child (GTK_WIDGET (box));
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; i < cards->len; i++)
    {
      const BcShelfCard *card = cards->pdata[i];
      gpointer record = record_of (self, card);

      if (card->origin == origin
          && (bc_shelf_card_has (card, words)
              || (in_hand != NULL && in_hand == bc_record_box_find (box, record))))
        g_ptr_array_insert (records, origin == BC_REPERTOIRE_MINE ? 0 : -1, record);
    }
  return records;
}

static gboolean
has_words (BcShelfView *self)
{
  return *gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0';
}

static void
show_hint (BcShelfView *self, const Part *part, guint n_shown, const char *invitation,
           const char *purpose)
{
  bc_section_set_hint (part->section, n_shown > 0        ? purpose
                                      : has_words (self) ? _("Nothing here has these words.")
                                                         : invitation);
  gtk_widget_set_visible (GTK_WIDGET (part->box), n_shown > 0);
}

static void
show_mine (BcShelfView *self)
{
  g_autoptr (GPtrArray) records =
    list_records (self, self->shelf, BC_REPERTOIRE_MINE, self->mine.box);
  GtkWidget *card;

  if (self->draft != NULL && !bc_record_is_removed (self->draft))
    g_clear_object (&self->draft);
  if (self->draft != NULL)
    g_ptr_array_insert (records, 0, self->draft);
  bc_record_box_show (self->mine.box, records, make_own, self);
  for (card = gtk_widget_get_first_child (GTK_WIDGET (self->mine.box)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    bc_own_card_refresh (BC_OWN_CARD (card));
  show_hint (self, &self->mine, records->len,
             _("What do you do in class that works? Take a card over from below, or write down "
               "your own."),
             "");
}

static void
show_shared (BcShelfView *self)
{
  g_autoptr (GPtrArray) records =
    list_records (self, self->shelf, BC_REPERTOIRE_SHARED, self->shared.box);
  GtkWidget *row;

  bc_record_box_show (self->shared.box, records, make_row, self);
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->shared.box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    bc_shelf_row_refresh (BC_SHELF_ROW (row));
  show_hint (self, &self->shared, records->len,
             _("What colleagues share comes here, with their name. Nobody does yet; you may be the "
               "first."),
             "");
}

static void
show_starters (BcShelfView *self)
{
  g_autoptr (GPtrArray) records =
    list_records (self, self->shelf, BC_REPERTOIRE_STARTER, self->starters.box);
  gboolean nothing = records->len == 0 && !has_words (self);

  bc_record_box_show (self->starters.box, records, make_row, self);
  show_hint (self, &self->starters, records->len, "",
             _("Ways of working that fit any class. What you take over is yours to change."));
  gtk_widget_set_visible (GTK_WIDGET (self->starters.section), !nothing || self->aside->len > 0);
}

static void
show_aside (BcShelfView *self)
{
  g_autoptr (GPtrArray) records =
    list_records (self, self->aside, BC_REPERTOIRE_STARTER, self->aside_box);
  g_autofree char *label = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u card that you put aside", "%u cards that you put aside",
                 records->len),
    records->len);

  gtk_button_set_label (GTK_BUTTON (self->aside_button), label);
  gtk_widget_set_visible (self->aside_button, records->len > 0);
  bc_record_box_show (self->aside_box, records, make_aside_row, self);
  gtk_widget_set_visible (
    GTK_WIDGET (self->aside_box),
    records->len > 0
      && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->aside_button)));
}

static void
show_shelf (BcShelfView *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  BcSettings *settings = bc_context_get_settings (self->context);
  BcStaff *me = bc_context_get_me (self->context);

  g_clear_pointer (&self->shelf, g_ptr_array_unref);
  g_clear_pointer (&self->aside, g_ptr_array_unref);
  self->shelf = bc_repertoire_list (edits, settings, me);
  self->aside = bc_repertoire_list_aside (edits, settings, me);
  gtk_widget_set_visible (self->search_entry,
                          self->shelf->len > SEARCHED_FROM || has_words (self));
  show_mine (self);
  show_shared (self);
  show_starters (self);
  show_aside (self);
}

/* ---- what one does ---- */

static void
searched_cb (BcShelfView *self)
{
  if (self->context != NULL)
    show_shelf (self);
}

static void
open_own (BcShelfView *self, BcRepertoireCard *card)
{
  GtkWidget *row;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  show_shelf (self);
  row = bc_record_box_find (self->mine.box, card);
  if (row != NULL)
    bc_own_card_open (BC_OWN_CARD (row));
}

static void
new_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcShelfView *self = BC_SHELF_VIEW (widget);

  if (self->context == NULL)
    return;
  g_clear_object (&self->draft);
  self->draft = bc_repertoire_draft (bc_context_get_me (self->context));
  open_own (self, self->draft);
}

static void
take_over_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcShelfView *self = BC_SHELF_VIEW (widget);
  const BcShelfCard *card = find_card (self->shelf, g_variant_get_string (target, NULL));
  g_autoptr (BcRepertoireCard) taken = NULL;

  if (card == NULL)
    return;
  taken = bc_repertoire_take_over (bc_context_get_edits (self->context), card,
                                   bc_context_get_me (self->context));
  open_own (self, taken);
  bc_page_offer_undo (get_page (self), _("The card is yours; change what you like."));
}

static void
put_aside_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcShelfView *self = BC_SHELF_VIEW (widget);
  const BcShelfCard *card = find_card (self->shelf, g_variant_get_string (target, NULL));

  if (card == NULL)
    return;
  bc_repertoire_put_aside (bc_context_get_edits (self->context), card,
                           bc_context_get_me (self->context));
  show_shelf (self);
  bc_page_offer_undo (get_page (self), _("The card is put aside; below it can be found again."));
}

static void
bring_back_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcShelfView *self = BC_SHELF_VIEW (widget);
  const BcShelfCard *card = find_card (self->aside, g_variant_get_string (target, NULL));

  if (card == NULL)
    return;
  bc_repertoire_bring_back (bc_context_get_edits (self->context), card,
                            bc_context_get_me (self->context));
  show_shelf (self);
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcShelfView *self = BC_SHELF_VIEW (widget);
  const char *id = g_variant_get_string (target, NULL);
  const BcShelfCard *card = find_card (self->shelf, id);

  if (self->draft != NULL && g_str_equal (bc_record_get_id (self->draft), id)
      && bc_record_is_removed (self->draft))
    {
      g_clear_object (&self->draft);
      show_shelf (self);
    }
  if (card == NULL || card->card == NULL)
    return;
  bc_repertoire_remove (bc_context_get_edits (self->context), card->card);
  show_shelf (self);
  bc_page_offer_undo (get_page (self),
                      _("The card is off your shelf. Plans that use it keep its title."));
}

static void
aside_toggled_cb (BcShelfView *self)
{
  if (self->context != NULL)
    show_aside (self);
}

/* ---- the object ---- */

static void
bc_shelf_view_dispose (GObject *object)
{
  BcShelfView *self = BC_SHELF_VIEW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->shelf, g_ptr_array_unref);
  g_clear_pointer (&self->aside, g_ptr_array_unref);
  g_clear_pointer (&self->stand_ins, g_hash_table_unref);

  G_OBJECT_CLASS (bc_shelf_view_parent_class)->dispose (object);
}

static void
bc_shelf_view_class_init (BcShelfViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_shelf_view_dispose;
  gtk_widget_class_install_action (widget_class, "shelf.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "shelf.take-over", "s", take_over_cb);
  gtk_widget_class_install_action (widget_class, "shelf.put-aside", "s", put_aside_cb);
  gtk_widget_class_install_action (widget_class, "shelf.bring-back", "s", bring_back_cb);
  gtk_widget_class_install_action (widget_class, "own.remove", "s", remove_cb);
}

static Part
add_part (BcShelfView *self, const char *title)
{
  Part part = { BC_SECTION (bc_section_new (title)),
                GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6)) };

  gtk_box_append (GTK_BOX (part.section), GTK_WIDGET (part.box));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (part.section));
  return part;
}

static void
bc_shelf_view_init (BcShelfView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
  self->stand_ins = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->search_entry = gtk_search_entry_new ();
  g_object_set (self->search_entry, "placeholder-text", _("Search the cards"), NULL);
  bc_spoken_name_set (self->search_entry, _("Search the cards"));
  g_signal_connect_swapped (self->search_entry, "search-changed", G_CALLBACK (searched_cb), self);
  gtk_box_append (GTK_BOX (self), self->search_entry);
  self->mine = add_part (self, _("My cards"));
  self->new_button = bc_section_add_action (self->mine.section, _("_New card"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->new_button), "shelf.new");
  self->shared = add_part (self, _("Of colleagues"));
  self->starters = add_part (self, _("To begin with"));
  self->aside_button = gtk_toggle_button_new ();
  gtk_widget_add_css_class (self->aside_button, "flat");
  gtk_widget_set_halign (self->aside_button, GTK_ALIGN_START);
  g_signal_connect_swapped (self->aside_button, "toggled", G_CALLBACK (aside_toggled_cb), self);
  self->aside_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (self->starters.section), self->aside_button);
  gtk_box_append (GTK_BOX (self->starters.section), GTK_WIDGET (self->aside_box));
}

static void
forget (BcShelfView *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  bc_record_box_show (self->mine.box, none, make_own, self);
  bc_record_box_show (self->shared.box, none, make_row, self);
  bc_record_box_show (self->starters.box, none, make_row, self);
  bc_record_box_show (self->aside_box, none, make_aside_row, self);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  g_hash_table_remove_all (self->stand_ins);
  g_clear_pointer (&self->shelf, g_ptr_array_unref);
  g_clear_pointer (&self->aside, g_ptr_array_unref);
  g_clear_object (&self->draft);
  g_clear_object (&self->context);
}

void
bc_shelf_view_show (BcShelfView *self, BcContext *context)
{
  if (!bc_context_is_same_school (context, self->context))
    forget (self);
  g_set_object (&self->context, context);
  if (context == NULL)
    return;
  gtk_widget_set_visible (self->new_button, !bc_context_is_read_only (context));
  show_shelf (self);
}

void
bc_shelf_view_open (BcShelfView *self, const char *id)
{
  const BcShelfCard *card = find_card (self->shelf, id);
  GtkWidget *row = NULL;

  if (card == NULL)
    return;
  if (card->origin == BC_REPERTOIRE_MINE)
    open_own (self, card->card);
  else
    row = bc_record_box_find (self->shared.box, record_of (self, card));
  if (row != NULL)
    bc_shelf_row_open (BC_SHELF_ROW (row));
}
