/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-arrangement-list"

#include "pages/plan/bc-arrangement-list.h"

#include "pages/plan/bc-arrangement-block.h"
#include "pages/plan/bc-level-spread.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-record-box.h"

struct _BcArrangementList
{
  GtkBox       parent_instance;

  GtkBox      *block_box;
  AdwBin      *individual_bin;
  AdwBin      *team_bin;
  GtkWidget   *spread;

  BcContext   *context;
  BcGroupPlan *plan;
};

G_DEFINE_FINAL_TYPE (BcArrangementList, bc_arrangement_list, GTK_TYPE_BOX)

static GtkWidget *
make_block (gpointer cluster, gpointer data)
{
  BcArrangementList *self = data;

  return bc_arrangement_block_new (self->context, self->plan, cluster);
}

static void
refresh_blocks (BcArrangementList *self)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);

  bc_record_box_show (self->block_box, clusters, make_block, self);
  for (guint i = 0; i < clusters->len; i++)
    bc_arrangement_block_refresh (
      BC_ARRANGEMENT_BLOCK (bc_record_box_find (self->block_box, clusters->pdata[i])));
  if (adw_bin_get_child (self->individual_bin) == NULL)
    adw_bin_set_child (self->individual_bin,
                       bc_arrangement_block_new (self->context, self->plan, NULL));
  bc_arrangement_block_refresh (
    BC_ARRANGEMENT_BLOCK (adw_bin_get_child (self->individual_bin)));
  if (adw_bin_get_child (self->team_bin) == NULL)
    adw_bin_set_child (self->team_bin,
                       bc_arrangement_block_new_team (self->context, self->plan));
  bc_arrangement_block_refresh (BC_ARRANGEMENT_BLOCK (adw_bin_get_child (self->team_bin)));
}

static void
clear (BcArrangementList *self)
{
  bc_clear_box (self->block_box);
  adw_bin_set_child (self->individual_bin, NULL);
  adw_bin_set_child (self->team_bin, NULL);
}

void
bc_arrangement_list_show (BcArrangementList *self, BcContext *context, BcGroupPlan *plan)
{
  if (self->context != context || self->plan != plan)
    clear (self);
  g_set_object (&self->context, context);
  g_set_object (&self->plan, plan);
  if (plan == NULL)
    return;
  refresh_blocks (self);
  bc_level_spread_show (BC_LEVEL_SPREAD (self->spread), plan);
}

static void
bc_arrangement_list_dispose (GObject *object)
{
  BcArrangementList *self = BC_ARRANGEMENT_LIST (object);

  g_clear_object (&self->context);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (bc_arrangement_list_parent_class)->dispose (object);
}

static void
bc_arrangement_list_class_init (BcArrangementListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_arrangement_list_dispose;
}

static void
bc_arrangement_list_init (BcArrangementList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
  self->block_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  self->individual_bin = ADW_BIN (adw_bin_new ());
  self->team_bin = ADW_BIN (adw_bin_new ());
  self->spread = bc_level_spread_new ();
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->block_box));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->individual_bin));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->team_bin));
  gtk_box_append (GTK_BOX (self), self->spread);
}
