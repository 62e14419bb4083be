/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-proposal-list"

#include "config.h"

#include "pages/plan/bc-proposal-list.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "pages/bc-page.h"
#include "school/bc-plan-proposals.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"

struct _BcProposalList
{
  GtkBox       parent_instance;

  GtkWidget   *intro;
  GtkBox      *box;
  GtkWidget   *empty;
  GtkWidget   *restore_button;

  BcGroupPlan *plan;
  GPtrArray   *proposals;
  char        *shown;
  gboolean     read_only;
};

G_DEFINE_FINAL_TYPE (BcProposalList, bc_proposal_list, GTK_TYPE_BOX)

static BcPlanProposal *
find_proposal (GPtrArray *proposals, const char *key)
{
  for (guint i = 0; i < proposals->len; i++)
    {
      BcPlanProposal *proposal = proposals->pdata[i];

      if (g_str_equal (proposal->key, key))
        return proposal;
    }
  return NULL;
}

static void
offer_undo (BcProposalList *self, const char *sentence)
{
  bc_page_offer_undo (BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE)),
                      sentence);
}

/* The focus goes to what comes next, not out of the window. */
static void
focus_rest (BcProposalList *self)
{
  if (!gtk_widget_child_focus (GTK_WIDGET (self->box), GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
accept_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcProposalList *self = BC_PROPOSAL_LIST (widget);
  /* Others come in their place as soon as one is taken. */
  g_autoptr (GPtrArray) proposals = g_ptr_array_ref (self->proposals);
  BcPlanProposal *proposal = find_proposal (proposals, g_variant_get_string (target, NULL));
  g_autofree char *names = NULL;
  g_autofree char *sentence = NULL;

  if (proposal == NULL)
    return;
  names = bc_person_join_given_names (proposal->moving);
  /* Translators: names of children, and the cluster they are in from now on. */
  sentence = g_strdup_printf (_("%s: now in “%s”."), names, proposal->cluster_name);
  bc_plan_proposals_accept (self->plan, proposal);
  focus_rest (self);
  offer_undo (self, sentence);
}

static void
dismiss_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcProposalList *self = BC_PROPOSAL_LIST (widget);
  g_autoptr (GPtrArray) proposals = g_ptr_array_ref (self->proposals);
  BcPlanProposal *proposal = find_proposal (proposals, g_variant_get_string (target, NULL));

  if (proposal == NULL)
    return;
  bc_plan_proposals_dismiss (self->plan, proposal);
  focus_rest (self);
  offer_undo (self, _("The proposal is waved away."));
}

static void
restore_cb (BcProposalList *self)
{
  bc_plan_proposals_restore (self->plan);
  focus_rest (self);
}

/* ---- showing ---- */

static GtkWidget *
make_button (const char *label, const char *action, const BcPlanProposal *proposal)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", label, proposal->reason);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", proposal->key);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  spoken, -1);
  return button;
}

static char *
dup_move (const BcPlanProposal *proposal)
{
  g_autofree char *names = bc_person_join_given_names (proposal->moving);

  if (proposal->cluster == NULL)
    /* Translators: names of children, and what a cluster of their own would be called. */
    return g_strdup_printf (_("%s together in a cluster of their own, “%s”"), names,
                            proposal->cluster_name);
  /* Translators: names of children, and the cluster they would go to. */
  return g_strdup_printf (_("%s to “%s”"), names, proposal->cluster_name);
}

static GtkWidget *
make_card (BcProposalList *self, const BcPlanProposal *proposal)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  g_autofree char *move = dup_move (proposal);
  g_autofree char *lines = g_strjoinv ("\n", proposal->lines);
  GtkWidget *why = bc_wrapped_label_new (lines, "caption");
  GtkWidget *accept = make_button (_("Do this"), "proposals.accept", proposal);

  gtk_widget_add_css_class (why, "dim-label");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_visible (why, *lines != '\0');
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (proposal->reason, "body"));
  gtk_box_append (GTK_BOX (words), why);
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (move, "heading"));
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (proposal->because, "body"));
  gtk_box_append (GTK_BOX (card), words);
  gtk_box_append (GTK_BOX (card), make_button (_("Wave away"), "proposals.dismiss", proposal));
  gtk_box_append (GTK_BOX (card), accept);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "plan-card");
  return card;
}

/* What is shown is told by its keys and reasons; the same again stays as it is. */
static char *
dup_state (GPtrArray *proposals)
{
  g_autoptr (GString) state = g_string_new (NULL);

  for (guint i = 0; i < proposals->len; i++)
    {
      BcPlanProposal *proposal = proposals->pdata[i];
      g_autofree char *move = dup_move (proposal);
      g_autofree char *lines = g_strjoinv ("\n", proposal->lines);

      g_string_append_printf (state, "%s %s %s %s %s\n", proposal->key, proposal->reason, move,
                              lines, proposal->because);
    }
  return g_string_free (g_steal_pointer (&state), FALSE);
}

static void
show_cards (BcProposalList *self)
{
  bc_clear_box (self->box);
  for (guint i = 0; i < self->proposals->len; i++)
    gtk_box_append (self->box, make_card (self, self->proposals->pdata[i]));
}

static void
show_restore (BcProposalList *self)
{
  guint dismissed = bc_plan_proposals_count_dismissed (self->plan);
  g_autofree char *label = g_strdup_printf (_("Bring back what was waved away (%u)"), dismissed);

  gtk_button_set_label (GTK_BUTTON (self->restore_button), label);
  gtk_widget_set_visible (self->restore_button, dismissed > 0 && !self->read_only);
}

void
bc_proposal_list_show (BcProposalList *self, BcContext *context, BcGroupPlan *plan,
                       GPtrArray *proposals)
{
  g_autofree char *state = proposals != NULL ? dup_state (proposals) : NULL;

  g_set_object (&self->plan, plan);
  g_clear_pointer (&self->proposals, g_ptr_array_unref);
  if (proposals == NULL)
    {
      g_clear_pointer (&self->shown, g_free);
      return;
    }
  self->proposals = g_ptr_array_ref (proposals);
  self->read_only = bc_group_plan_is_read_only (plan);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "proposals.accept", !self->read_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "proposals.dismiss", !self->read_only);
  if (g_strcmp0 (state, self->shown) != 0)
    show_cards (self);
  g_free (self->shown);
  self->shown = g_steal_pointer (&state);
  gtk_widget_set_visible (self->empty, proposals->len == 0);
  gtk_widget_set_visible (self->intro, proposals->len > 0);
  show_restore (self);
}

/* ---- the object ---- */

static void
bc_proposal_list_dispose (GObject *object)
{
  BcProposalList *self = BC_PROPOSAL_LIST (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->proposals, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_PROPOSAL_LIST);

  G_OBJECT_CLASS (bc_proposal_list_parent_class)->dispose (object);
}

static void
bc_proposal_list_class_init (BcProposalListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_proposal_list_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/proposal-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BcProposalList, intro);
  gtk_widget_class_bind_template_child (widget_class, BcProposalList, box);
  gtk_widget_class_bind_template_child (widget_class, BcProposalList, empty);
  gtk_widget_class_bind_template_child (widget_class, BcProposalList, restore_button);
  gtk_widget_class_bind_template_callback (widget_class, restore_cb);
  gtk_widget_class_install_action (widget_class, "proposals.accept", "s", accept_cb);
  gtk_widget_class_install_action (widget_class, "proposals.dismiss", "s", dismiss_cb);
}

static void
bc_proposal_list_init (BcProposalList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
