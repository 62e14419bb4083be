/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-arrangement-block"

#include "config.h"

#include "pages/plan/bc-arrangement-block.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "pages/bc-page.h"
#include "pages/plan/bc-arrangement-row.h"
#include "pages/plan/bc-card-chooser.h"
#include "pages/plan/bc-drawn-card.h"
#include "pages/plan/bc-fit-asker.h"
#include "school/bc-plan-cards.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcArrangementBlock
{
  GtkBox       parent_instance;

  GtkWidget   *heading;
  GtkBox      *card_box;
  GtkBox      *row_box;
  BcFitAsker  *asker;
  BcContext   *context;
  BcGroupPlan *plan;
  BcCluster   *cluster;
  gboolean     team;
};

G_DEFINE_FINAL_TYPE (BcArrangementBlock, bc_arrangement_block, GTK_TYPE_BOX)

static void
offer_undo (BcArrangementBlock *self, const char *sentence)
{
  bc_page_offer_undo (BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE)),
                      sentence);
}

/* ---- cards ---- */

static void
choose_card_cb (BcArrangementBlock *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  gtk_window_present (GTK_WINDOW (bc_card_chooser_new (window, self->context, self->plan,
                                                       self->cluster)));
}

static void
put_back_cb (BcArrangementBlock *self, BcDrawnCard *card)
{
  bc_plan_cards_remove (self->plan, bc_drawn_card_get_drawn (card));
  offer_undo (self, _("The card is back on the shelf."));
}

static GtkWidget *
make_card (gpointer drawn, gpointer data)
{
  BcArrangementBlock *self = data;
  GtkWidget *card = bc_drawn_card_new (self->context, self->plan, drawn);

  g_signal_connect_object (card, "put-back", G_CALLBACK (put_back_cb), self, G_CONNECT_SWAPPED);
  return card;
}

/* ---- arrangements ---- */

static char *
dup_pupil_name (BcArrangementBlock *self, BcArrangement *arrangement)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_all_pupils (self->plan);
  const char *id = bc_record_get_text (arrangement, BC_ARRANGEMENT_PUPIL);

  for (guint i = 0; i < pupils->len; i++)
    {
      if (g_str_equal (bc_record_get_id (pupils->pdata[i]), id))
        return bc_person_dup_name (pupils->pdata[i]);
    }
  return g_strdup (_("A child that left the group"));
}

static GtkWidget *
make_row (gpointer arrangement, gpointer data)
{
  BcArrangementBlock *self = data;
  g_autofree char *name =
    self->cluster == NULL && !self->team ? dup_pupil_name (self, arrangement) : NULL;

  return bc_arrangement_row_new (self->plan, arrangement, name);
}

static void
add_arrangement (BcArrangementBlock *self, BcPupil *pupil)
{
  BcArrangement *arrangement = bc_plan_arrangements_add (self->plan, self->cluster, pupil);
  GtkWidget *row = bc_record_box_find (self->row_box, arrangement);

  if (row != NULL)
    bc_arrangement_row_focus (BC_ARRANGEMENT_ROW (row));
}

static void
add_cb (BcArrangementBlock *self)
{
  if (self->cluster != NULL)
    add_arrangement (self, NULL);
  else
    bc_fit_asker_ask (self->asker);
}

static void
own_way_cb (BcArrangementBlock *self, BcPupil *pupil)
{
  add_arrangement (self, pupil);
}

/* ---- the block ---- */

static void
bc_arrangement_block_dispose (GObject *object)
{
  BcArrangementBlock *self = BC_ARRANGEMENT_BLOCK (object);

  g_clear_object (&self->context);
  g_clear_object (&self->plan);
  g_clear_object (&self->cluster);

  G_OBJECT_CLASS (bc_arrangement_block_parent_class)->dispose (object);
}

static void
bc_arrangement_block_class_init (BcArrangementBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_arrangement_block_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_arrangement_block_init (BcArrangementBlock *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  self->card_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->row_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 8));
}

static GtkWidget *
make_button (BcArrangementBlock *self, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (button, !bc_group_plan_is_read_only (self->plan));
  g_signal_connect_swapped (button, "clicked", callback, self);
  return button;
}

static GtkWidget *
make_head (BcArrangementBlock *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (head, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  self->heading = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->heading), 0);
  gtk_widget_set_hexpand (self->heading, TRUE);
  gtk_widget_add_css_class (self->heading, "title-4");
  gtk_box_append (GTK_BOX (head), self->heading);
  if (self->cluster != NULL)
    gtk_box_append (GTK_BOX (head), make_button (self, _("Choose a card…"),
                                                 G_CALLBACK (choose_card_cb)));
  if (!self->team)
    gtk_box_append (GTK_BOX (head),
                    make_button (self, self->cluster != NULL ? _("Add an arrangement")
                                                             : _("A way of its own for a child…"),
                                 G_CALLBACK (add_cb)));
  return head;
}

static GtkWidget *
new_block (BcContext *context, BcGroupPlan *plan, BcCluster *cluster, gboolean team)
{
  BcArrangementBlock *self = g_object_new (BC_TYPE_ARRANGEMENT_BLOCK, NULL);

  self->context = g_object_ref (context);
  self->plan = g_object_ref (plan);
  self->team = team;
  g_set_object (&self->cluster, cluster);
  gtk_box_append (GTK_BOX (self), make_head (self));
  if (cluster == NULL && !team)
    {
      self->asker = BC_FIT_ASKER (bc_fit_asker_new (plan));
      g_signal_connect_object (self->asker, "own-way", G_CALLBACK (own_way_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->asker));
    }
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->card_box));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->row_box));
  bc_arrangement_block_refresh (self);
  return GTK_WIDGET (self);
}

GtkWidget *
bc_arrangement_block_new (BcContext *context, BcGroupPlan *plan, BcCluster *cluster)
{
  return new_block (context, plan, cluster, FALSE);
}

GtkWidget *
bc_arrangement_block_new_team (BcContext *context, BcGroupPlan *plan)
{
  return new_block (context, plan, NULL, TRUE);
}

static GPtrArray *
list_arrangements (BcArrangementBlock *self)
{
  if (self->team)
    return bc_plan_arrangements_list_team (self->plan);
  return self->cluster != NULL ? bc_plan_arrangements_list (self->plan, self->cluster)
                               : bc_plan_arrangements_list_individual (self->plan);
}

static const char *
get_name (BcArrangementBlock *self)
{
  if (self->team)
    return _("Of the team");
  return self->cluster != NULL ? bc_record_get_text (self->cluster, BC_CLUSTER_NAME)
                               : _("For one child");
}

static void
refresh_rows (BcArrangementBlock *self, GPtrArray *arrangements)
{
  bc_record_box_show (self->row_box, arrangements, make_row, self);
  for (guint i = 0; i < arrangements->len; i++)
    bc_arrangement_row_refresh (
      BC_ARRANGEMENT_ROW (bc_record_box_find (self->row_box, arrangements->pdata[i])));
  gtk_widget_set_visible (GTK_WIDGET (self->row_box), arrangements->len > 0);
}

void
bc_arrangement_block_refresh (BcArrangementBlock *self)
{
  g_autoptr (GPtrArray) arrangements = list_arrangements (self);
  g_autoptr (GPtrArray) cards = self->cluster != NULL
                                  ? bc_plan_cards_list (self->plan, self->cluster)
                                  : g_ptr_array_new ();
  const char *name = get_name (self);

  gtk_label_set_text (GTK_LABEL (self->heading), name);
  bc_spoken_name_set (GTK_WIDGET (self), name);
  bc_record_box_show (self->card_box, cards, make_card, self);
  for (guint i = 0; i < cards->len; i++)
    bc_drawn_card_refresh (
      BC_DRAWN_CARD (bc_record_box_find (self->card_box, cards->pdata[i])));
  gtk_widget_set_visible (GTK_WIDGET (self->card_box), cards->len > 0);
  refresh_rows (self, arrangements);
  /* What the team arranges is agreed on in a talk; here is nothing to begin with. */
  gtk_widget_set_visible (GTK_WIDGET (self), !self->team || arrangements->len > 0);
}
