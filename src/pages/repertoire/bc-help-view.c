/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-help-view"

#include "config.h"

#include "pages/repertoire/bc-help-view.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "pages/bc-page.h"
#include "pages/repertoire/bc-own-card.h"
#include "school/bc-talents.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"

struct _BcHelpView
{
  GtkBox     parent_instance;

  BcSection *help_section;
  GtkWidget *search_entry;
  GtkBox    *help_box;
  BcSection *own_section;
  GtkBox    *own_box;
  GtkWidget *add_button;

  BcContext *context;
  BcTalent  *draft;
  GPtrArray *found;
};

G_DEFINE_FINAL_TYPE (BcHelpView, bc_help_view, GTK_TYPE_BOX)

static void
say (BcHelpView *self, const GError *error)
{
  bc_page_say (BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE)),
               error->message);
}

/* ---- who can help me ---- */

static const BcHelp *
help_of (BcHelpView *self, gpointer record)
{
  for (guint i = 0; i < self->found->len; i++)
    {
      const BcHelp *help = self->found->pdata[i];

      if (help->record == record)
        return help;
    }
  return NULL;
}

static GtkWidget *
make_help (gpointer record, gpointer data)
{
  BcHelpView *self = data;
  const BcHelp *help = help_of (self, record);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *title = g_strdup_printf ("%s · %s", help->name, help->title);
  GtkWidget *text = bc_wrapped_label_new (help->text, "body");

  gtk_widget_add_css_class (row, "card");
  gtk_widget_add_css_class (row, "plan-card");
  gtk_box_append (GTK_BOX (row), bc_wrapped_label_new (title, "heading"));
  gtk_widget_set_visible (text, *help->text != '\0');
  gtk_box_append (GTK_BOX (row), text);
  if (BC_IS_REPERTOIRE_CARD (record))
    {
      GtkWidget *from = bc_wrapped_label_new (_("Has a card about it"), "caption");

      gtk_widget_add_css_class (from, "dim-label");
      gtk_box_append (GTK_BOX (row), from);
    }
  return row;
}

static const char *
say_nothing (gboolean asked)
{
  return asked ? _("Nobody shares something with these words yet. Try another word, or ask it in "
                   "the staff room: and share yourself what you can.")
               : _("Nobody shares yet what they can help with. You may be the first: write it "
                   "below.");
}

static void
show_help (BcHelpView *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = bc_talents_find_help (self->context, words, &error);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (found == NULL)
    {
      say (self, error);
      return;
    }
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (records, ((BcHelp *) found->pdata[i])->record);
  self->found = found;
  bc_record_box_show (self->help_box, records, make_help, self);
  self->found = NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->help_box), found->len > 0);
  bc_section_set_hint (self->help_section,
                       found->len > 0 ? _("A word is enough: what do you want to learn, or see "
                                          "somebody do?")
                                      : say_nothing (*words != '\0'));
}

static void
searched_cb (BcHelpView *self)
{
  if (self->context != NULL)
    show_help (self);
}

/* ---- what I can help with ---- */

static GtkWidget *
make_own (gpointer talent, gpointer data)
{
  BcHelpView *self = data;

  return bc_own_card_new (self->context, talent);
}

static void
show_own (BcHelpView *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) talents = bc_talents_list_own (self->context, &error);

  if (talents == NULL)
    {
      say (self, error);
      return;
    }
  if (self->draft != NULL && !bc_record_is_removed (self->draft))
    g_clear_object (&self->draft);
  if (self->draft != NULL)
    g_ptr_array_add (talents, g_object_ref (self->draft));
  bc_record_box_show (self->own_box, talents, make_own, self);
  gtk_widget_set_visible (GTK_WIDGET (self->own_box), talents->len > 0);
  bc_section_set_hint (self->own_section,
                       talents->len > 0 ? ""
                                        : _("What comes easy to you, that another would gladly "
                                            "see? It need not be about school alone."));
}

static void
add_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcHelpView *self = BC_HELP_VIEW (widget);
  GtkWidget *card;

  if (self->context == NULL)
    return;
  g_clear_object (&self->draft);
  self->draft = bc_talents_draft (self->context);
  show_own (self);
  card = bc_record_box_find (self->own_box, self->draft);
  if (card != NULL)
    bc_own_card_open (BC_OWN_CARD (card));
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcHelpView *self = BC_HELP_VIEW (widget);
  g_autoptr (BcTalent) talent = bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_TALENT,
                                              g_variant_get_string (target, NULL), NULL);

  if (talent == NULL || bc_record_is_removed (talent))
    {
      g_clear_object (&self->draft);
      show_own (self);
      return;
    }
  bc_talents_remove (self->context, talent);
  show_own (self);
  bc_page_offer_undo (BC_PAGE (gtk_widget_get_ancestor (widget, BC_TYPE_PAGE)),
                      _("It is taken away."));
}

/* ---- the object ---- */

static void
bc_help_view_dispose (GObject *object)
{
  BcHelpView *self = BC_HELP_VIEW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (bc_help_view_parent_class)->dispose (object);
}

static void
bc_help_view_class_init (BcHelpViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_help_view_dispose;
  gtk_widget_class_install_action (widget_class, "help.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "own.remove", "s", remove_cb);
}

static void
bc_help_view_init (BcHelpView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
  self->help_section = BC_SECTION (bc_section_new (_("Who can help me?")));
  self->search_entry = gtk_search_entry_new ();
  g_object_set (self->search_entry, "placeholder-text", _("What do you look for?"), NULL);
  bc_spoken_name_set (self->search_entry, _("Who can help me?"));
  g_signal_connect_swapped (self->search_entry, "search-changed", G_CALLBACK (searched_cb), self);
  self->help_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (self->help_section), self->search_entry);
  gtk_box_append (GTK_BOX (self->help_section), GTK_WIDGET (self->help_box));
  self->own_section = BC_SECTION (bc_section_new (_("What I can help another with")));
  self->add_button = bc_section_add_action (self->own_section, _("_Write something down"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), "help.add");
  self->own_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (self->own_section), GTK_WIDGET (self->own_box));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->help_section));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->own_section));
}

static void
forget (BcHelpView *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  bc_record_box_show (self->help_box, none, make_help, self);
  bc_record_box_show (self->own_box, none, make_own, self);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  g_clear_object (&self->draft);
  g_clear_object (&self->context);
}

void
bc_help_view_show (BcHelpView *self, BcContext *context)
{
  if (!bc_context_is_same_school (context, self->context))
    forget (self);
  g_set_object (&self->context, context);
  if (context == NULL)
    return;
  gtk_widget_set_visible (self->add_button, !bc_context_is_read_only (context));
  show_help (self);
  show_own (self);
}

gboolean
bc_help_view_open (BcHelpView *self, const char *id)
{
  g_autoptr (BcTalent) talent =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_TALENT, id, NULL);
  GtkWidget *card = talent != NULL ? bc_record_box_find (self->own_box, talent) : NULL;

  if (card != NULL)
    bc_own_card_open (BC_OWN_CARD (card));
  else if (talent != NULL && bc_context_may_see (self->context, talent))
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry),
                           bc_record_get_text (talent, BC_TALENT_TITLE));
  return talent != NULL;
}
