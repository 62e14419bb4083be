/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-board"

#include "config.h"

#include "pages/plan/bc-plan-board.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "pages/bc-page.h"
#include "pages/plan/bc-plan-cluster.h"
#include "school/bc-plan-clusters.h"
#include "widgets/bc-basic-question.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-clear-box.h"

struct _BcPlanBoard
{
  GtkBox           parent_instance;

  GtkBox          *tray_box;
  GtkBox          *cluster_box;
  GtkWidget       *add_button;
  BcBasicQuestion *basic_question;

  BcEdits         *edits;
  BcGroupPlan     *plan;
  char            *shown;
  GPtrArray       *cards;
};

G_DEFINE_FINAL_TYPE (BcPlanBoard, bc_plan_board, GTK_TYPE_BOX)

static void
offer_undo (BcPlanBoard *self, const char *sentence)
{
  bc_page_offer_undo (BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE)),
                      sentence);
}

/* ---- moving pupils ---- */

static void
focus_pupil (BcPlanBoard *self, BcPupil *pupil)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      if (bc_plan_cluster_focus_pupil (self->cards->pdata[i], pupil))
        return;
    }
}

static void
put (BcPlanBoard *self, BcPupil *pupil, BcCluster *cluster)
{
  bc_group_plan_move (self->plan, pupil, cluster);
  bc_edits_rest (self->edits);
  focus_pupil (self, pupil);
}

/* The cards are the clusters in order, and the tray last. */
static void
move_cb (BcPlanBoard *self, BcPupil *pupil, int where, BcPlanCluster *card)
{
  guint n_clusters = self->cards->len - 1;
  guint here = 0;

  g_ptr_array_find (self->cards, card, &here);
  if (where == BC_PLAN_BEFORE)
    where = here == n_clusters ? (int) n_clusters - 1 : (int) here - 1;
  else if (where == BC_PLAN_AFTER)
    where = here == n_clusters ? 0 : (int) here + 1;
  else if (where == BC_PLAN_TRAY)
    where = (int) n_clusters;
  if (where >= 0 && where <= (int) n_clusters)
    put (self, pupil, bc_plan_cluster_get_cluster (self->cards->pdata[where]));
}

static void
dropped_cb (BcPlanBoard *self, BcPupil *pupil, BcPlanCluster *card)
{
  put (self, pupil, bc_plan_cluster_get_cluster (card));
}

static void
to_basic_cb (BcPlanBoard *self, BcPupil *pupil)
{
  g_autoptr (GPtrArray) pupils = pupil == NULL ? bc_group_plan_list_pupils (self->plan, NULL)
                                               : g_ptr_array_new ();
  g_autofree char *names = NULL;
  g_autofree char *sentence = NULL;

  if (pupil != NULL)
    g_ptr_array_add (pupils, pupil);
  if (pupils->len == 0)
    return;
  names = bc_person_join_given_names (pupils);
  sentence = pupils->len > 3
               ? g_strdup_printf (ngettext ("%u pupil is in the basic cluster now.",
                                            "%u pupils are in the basic cluster now.",
                                            pupils->len), pupils->len)
               : g_strdup_printf (_("In the basic cluster now: %s."), names);
  bc_plan_clusters_place_in_basic (self->plan, pupils);
  focus_pupil (self, pupils->pdata[0]);
  offer_undo (self, sentence);
}

/* ---- clusters ---- */

static void
taken_away_cb (BcPlanBoard *self, BcPlanCluster *card)
{
  BcCluster *cluster = bc_plan_cluster_get_cluster (card);
  g_autofree char *sentence = g_strdup_printf (_("“%s” is taken away."),
                                               bc_record_get_text (cluster, BC_CLUSTER_NAME));

  gtk_widget_grab_focus (self->add_button);
  bc_plan_clusters_remove (self->plan, cluster);
  offer_undo (self, sentence);
}

static void
add_cb (BcPlanBoard *self)
{
  bc_plan_clusters_add (self->plan, _("New cluster"));
  if (self->cards->len > 1)
    bc_plan_cluster_rename (self->cards->pdata[self->cards->len - 2]);
}

static void
add_card (BcPlanBoard *self, GtkBox *box, BcCluster *cluster)
{
  GtkWidget *card = bc_plan_cluster_new (self->edits, self->plan, cluster);

  gtk_widget_set_hexpand (card, TRUE);
  g_signal_connect_object (card, "move", G_CALLBACK (move_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "to-basic", G_CALLBACK (to_basic_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "taken-away", G_CALLBACK (taken_away_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (box, card);
  g_ptr_array_add (self->cards, card);
}

static gboolean
shows_clusters (BcPlanBoard *self, GPtrArray *clusters)
{
  if (self->cards->len != clusters->len + 1
      || g_strcmp0 (self->shown, bc_group_plan_get_id (self->plan)) != 0)
    return FALSE;
  for (guint i = 0; i < clusters->len; i++)
    {
      if (bc_plan_cluster_get_cluster (self->cards->pdata[i]) != clusters->pdata[i])
        return FALSE;
    }
  return TRUE;
}

static void
clear_cards (BcPlanBoard *self)
{
  g_ptr_array_set_size (self->cards, 0);
  g_clear_pointer (&self->shown, g_free);
  bc_clear_box (self->tray_box);
  bc_clear_box (self->cluster_box);
}

static void
show_cards (BcPlanBoard *self)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);

  if (!shows_clusters (self, clusters))
    {
      clear_cards (self);
      self->shown = g_strdup (bc_group_plan_get_id (self->plan));
      for (guint i = 0; i < clusters->len; i++)
        add_card (self, self->cluster_box, clusters->pdata[i]);
      add_card (self, self->tray_box, NULL);
    }
  for (guint i = 0; i < self->cards->len; i++)
    bc_plan_cluster_refresh (self->cards->pdata[i], self->plan);
  /* An empty box would keep its distance. */
  gtk_widget_set_visible (GTK_WIDGET (self->tray_box),
                          gtk_widget_get_visible (self->cards->pdata[clusters->len]));
}

void
bc_plan_board_show (BcPlanBoard *self, BcContext *context, BcGroupPlan *plan)
{
  BcEdits *edits = context != NULL ? bc_context_get_edits (context) : NULL;

  g_set_object (&self->edits, edits);
  if (self->plan != plan)
    clear_cards (self);
  g_set_object (&self->plan, plan);
  bc_basic_question_show (self->basic_question, context, BC_PLACE_PLAN);
  if (plan == NULL || bc_group_plan_get_plan (plan) == NULL)
    {
      clear_cards (self);
      return;
    }
  gtk_widget_set_visible (self->add_button, !bc_group_plan_is_read_only (plan));
  show_cards (self);
}

void
bc_plan_board_focus_text (BcPlanBoard *self, guint cluster, guint text)
{
  if (cluster < self->cards->len)
    bc_plan_cluster_focus_text (self->cards->pdata[cluster], text);
}

/* ---- the object ---- */

static void
bc_plan_board_dispose (GObject *object)
{
  BcPlanBoard *self = BC_PLAN_BOARD (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_PLAN_BOARD);

  G_OBJECT_CLASS (bc_plan_board_parent_class)->dispose (object);
}

static void
bc_plan_board_class_init (BcPlanBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_BASIC_QUESTION);
  g_type_ensure (BC_TYPE_BOARD_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_plan_board_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/plan-board.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPlanBoard, tray_box);
  gtk_widget_class_bind_template_child (widget_class, BcPlanBoard, cluster_box);
  gtk_widget_class_bind_template_child (widget_class, BcPlanBoard, add_button);
  gtk_widget_class_bind_template_child (widget_class, BcPlanBoard, basic_question);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
bc_plan_board_init (BcPlanBoard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cards = g_ptr_array_new ();
}
