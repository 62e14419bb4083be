/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-alike-list"

#include "config.h"

#include "pages/agenda/bc-alike-list.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "pages/agenda/bc-nameless-field.h"
#include "pages/bc-page.h"
#include "school/bc-development-agenda.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcAlikeList
{
  GtkBox     parent_instance;

  GtkBox    *box;
  GtkWidget *restore_button;
  BcContext *context;
  GPtrArray *names;
  GPtrArray *proposals;
  char      *shown;
};

G_DEFINE_FINAL_TYPE (BcAlikeList, bc_alike_list, GTK_TYPE_BOX)

enum
{
  SIGNAL_GATHERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static BcAgendaProposal *
find_proposal (GPtrArray *proposals, const char *key)
{
  for (guint i = 0; i < proposals->len; i++)
    {
      BcAgendaProposal *proposal = proposals->pdata[i];

      if (g_str_equal (proposal->key, key))
        return proposal;
    }
  return NULL;
}

static void
offer_undo (BcAlikeList *self, const char *sentence)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  bc_page_offer_undo (BC_PAGE (page), sentence);
}

static BcNamelessField *
find_field (BcAlikeList *self, const char *key)
{
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->box));

  for (; card != NULL; card = gtk_widget_get_next_sibling (card))
    {
      if (g_strcmp0 (g_object_get_data (G_OBJECT (card), "key"), key) == 0)
        return g_object_get_data (G_OBJECT (card), "field");
    }
  return NULL;
}

static void
gather_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAlikeList *self = BC_ALIKE_LIST (widget);
  const char *key = g_variant_get_string (target, NULL);
  /* Others come in their place as soon as one is taken. */
  g_autoptr (GPtrArray) proposals = g_ptr_array_ref (self->proposals);
  BcAgendaProposal *proposal = find_proposal (proposals, key);
  BcNamelessField *field = find_field (self, key);
  g_autoptr (BcSystemQuestion) question = NULL;
  g_autofree char *text = NULL;

  if (proposal == NULL)
    return;
  text = field != NULL ? bc_nameless_field_dup_text (field) : g_strdup (proposal->text);
  question = bc_development_agenda_gather (self->context, proposal, text);
  g_signal_emit (self, signals[SIGNAL_GATHERED], 0, question);
  offer_undo (self, _("It is a question of the school now; whose it was does not stand in it."));
}

static void
dismiss_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAlikeList *self = BC_ALIKE_LIST (widget);
  g_autoptr (GPtrArray) proposals = g_ptr_array_ref (self->proposals);
  BcAgendaProposal *proposal = find_proposal (proposals, g_variant_get_string (target, NULL));

  if (proposal == NULL)
    return;
  bc_development_agenda_dismiss (self->context, proposal);
  /* The focus goes to what comes next, not out of the window. */
  if (!gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (widget, GTK_DIR_TAB_BACKWARD);
  offer_undo (self, _("The proposal is waved away."));
}

static void
restore_cb (BcAlikeList *self)
{
  bc_development_agenda_restore (self->context);
  gtk_widget_child_focus (GTK_WIDGET (self->box), GTK_DIR_TAB_FORWARD);
}

/* ---- showing ---- */

static GtkWidget *
make_button (const char *label, const char *action, const BcAgendaProposal *proposal)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", proposal->key);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  proposal->reason, -1);
  return button;
}

static GtkWidget *
make_text (BcAlikeList *self, const BcAgendaProposal *proposal)
{
  g_autofree char *joins = NULL;

  if (proposal->system == NULL)
    return bc_nameless_field_new_loose (_("How the school asks it"),
                                        _("What do we ask ourselves as a school?"),
                                        bc_context_get_edits (self->context), self->names,
                                        proposal->text);
  /* Translators: a question of the school that is there already. */
  joins = g_strdup_printf (_("Belongs with: %s"), proposal->text);
  return bc_wrapped_label_new (joins, "body");
}

static GtkWidget *
make_card (BcAlikeList *self, const BcAgendaProposal *proposal)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *buttons = bc_wrap_box_new ();
  GtkWidget *text = make_text (self, proposal);
  GtkWidget *gather = make_button (_("Gather"), "alike.gather", proposal);
  g_autofree char *asked = g_strjoinv ("\n", proposal->lines);
  GtkWidget *lines = bc_wrapped_label_new (asked, "caption");

  gtk_widget_add_css_class (lines, "dim-label");
  gtk_widget_add_css_class (gather, "suggested-action");
  gtk_box_append (GTK_BOX (buttons), gather);
  gtk_box_append (GTK_BOX (buttons), make_button (_("Wave away"), "alike.dismiss", proposal));
  gtk_box_append (GTK_BOX (card), bc_wrapped_label_new (proposal->reason, "heading"));
  gtk_box_append (GTK_BOX (card), lines);
  gtk_box_append (GTK_BOX (card), text);
  gtk_box_append (GTK_BOX (card), buttons);
  gtk_widget_add_css_class (card, "invitation");
  g_object_set_data_full (G_OBJECT (card), "key", g_strdup (proposal->key), g_free);
  if (BC_IS_NAMELESS_FIELD (text))
    g_object_set_data (G_OBJECT (card), "field", text);
  return card;
}

/* The same again stays as it is, with what somebody is typing in it. */
static char *
dup_state (GPtrArray *proposals)
{
  g_autoptr (GString) state = g_string_new (NULL);

  for (guint i = 0; i < proposals->len; i++)
    {
      BcAgendaProposal *proposal = proposals->pdata[i];
      g_autofree char *lines = g_strjoinv ("\n", proposal->lines);

      g_string_append_printf (state, "%s %s %s %s\n", proposal->key, proposal->reason, lines,
                              proposal->system != NULL ? proposal->text : "");
    }
  return g_string_free (g_steal_pointer (&state), FALSE);
}

static void
show_cards (BcAlikeList *self)
{
  bc_clear_box (self->box);
  for (guint i = 0; self->proposals != NULL && i < self->proposals->len; i++)
    gtk_box_append (self->box, make_card (self, self->proposals->pdata[i]));
}

static void
show_restore (BcAlikeList *self)
{
  guint dismissed =
    self->proposals != NULL ? bc_development_agenda_count_dismissed (self->context) : 0;
  g_autofree char *label = g_strdup_printf (_("Bring back what was waved away (%u)"), dismissed);

  gtk_label_set_text (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->restore_button))), label);
  bc_spoken_name_set (self->restore_button, label);
  gtk_widget_set_visible (self->restore_button,
                          dismissed > 0 && !bc_context_is_read_only (self->context));
}

void
bc_alike_list_show (BcAlikeList *self, BcContext *context, GPtrArray *names,
                    GPtrArray *proposals)
{
  g_autofree char *state = proposals != NULL ? dup_state (proposals) : NULL;
  gboolean may_change = context != NULL && !bc_context_is_read_only (context);

  g_set_object (&self->context, context);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  self->names = names != NULL ? g_ptr_array_ref (names) : NULL;
  g_clear_pointer (&self->proposals, g_ptr_array_unref);
  self->proposals = proposals != NULL ? g_ptr_array_ref (proposals) : NULL;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "alike.gather", may_change);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "alike.dismiss", may_change);
  if (g_strcmp0 (state, self->shown) != 0)
    show_cards (self);
  g_free (self->shown);
  self->shown = g_steal_pointer (&state);
  show_restore (self);
}

/* ---- the object ---- */

static void
bc_alike_list_dispose (GObject *object)
{
  BcAlikeList *self = BC_ALIKE_LIST (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->proposals, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (bc_alike_list_parent_class)->dispose (object);
}

static void
bc_alike_list_class_init (BcAlikeListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_alike_list_dispose;
  signals[SIGNAL_GATHERED] = g_signal_new ("gathered", BC_TYPE_ALIKE_LIST, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 1,
                                           BC_TYPE_SYSTEM_QUESTION);
  gtk_widget_class_install_action (widget_class, "alike.gather", "s", gather_cb);
  gtk_widget_class_install_action (widget_class, "alike.dismiss", "s", dismiss_cb);
}

static void
bc_alike_list_init (BcAlikeList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->restore_button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->restore_button), bc_wrapped_label_new ("", "body"));
  gtk_widget_add_css_class (self->restore_button, "flat");
  gtk_widget_set_visible (self->restore_button, FALSE);
  g_signal_connect_swapped (self->restore_button, "clicked", G_CALLBACK (restore_cb), self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->box));
  gtk_box_append (GTK_BOX (self), self->restore_button);
}

GtkWidget *
bc_alike_list_new (void)
{
  return g_object_new (BC_TYPE_ALIKE_LIST, NULL);
}
