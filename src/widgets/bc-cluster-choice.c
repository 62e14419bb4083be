/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cluster-choice"

#include "config.h"

#include "widgets/bc-cluster-choice.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcClusterChoice
{
  GtkBox       parent_instance;

  GtkWidget   *buttons;
  BcEdits     *edits;
  BcGroupPlan *plan;
  BcPupil     *pupil;
  char        *shown;
  gboolean     filling;
};

G_DEFINE_FINAL_TYPE (BcClusterChoice, bc_cluster_choice, GTK_TYPE_BOX)

static BcCluster *
cluster_of (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "cluster");
}

static void
toggled_cb (BcClusterChoice *self, GtkToggleButton *button)
{
  gboolean into = gtk_toggle_button_get_active (button);

  if (!self->filling)
    bc_group_plan_move (self->plan, self->pupil, into ? cluster_of (GTK_WIDGET (button)) : NULL);
}

static void
make_cb (BcClusterChoice *self)
{
  bc_group_plan_make (self->plan, NULL);
}

static void
add_button (BcClusterChoice *self, BcCluster *cluster, guint number)
{
  g_autofree char *label = g_strdup_printf ("%u  %s", number,
                                            bc_record_get_text (cluster, BC_CLUSTER_NAME));
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  g_object_set_data_full (G_OBJECT (button), "cluster", g_object_ref (cluster), g_object_unref);
  gtk_box_append (GTK_BOX (self->buttons), button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

static void
add_make_button (BcClusterChoice *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Make the group plan"));

  gtk_box_append (GTK_BOX (self->buttons), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (make_cb), self, G_CONNECT_SWAPPED);
}

static char *
dup_names (GPtrArray *clusters)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < clusters->len; i++)
    g_string_append_printf (names, "%s %s\n", bc_record_get_id (clusters->pdata[i]),
                            bc_record_get_text (clusters->pdata[i], BC_CLUSTER_NAME));
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
make_buttons (BcClusterChoice *self, GPtrArray *clusters)
{
  bc_clear_box (GTK_BOX (self->buttons));
  for (guint i = 0; i < clusters->len; i++)
    add_button (self, clusters->pdata[i], i + 1);
  if (clusters->len == 0)
    add_make_button (self);
}

static void
show (BcClusterChoice *self)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);
  BcCluster *here = bc_group_plan_get_cluster (self->plan, self->pupil);
  g_autofree char *names = dup_names (clusters);
  GtkWidget *child;

  if (g_strcmp0 (names, self->shown) != 0)
    make_buttons (self, clusters);
  g_free (self->shown);
  self->shown = g_steal_pointer (&names);
  self->filling = TRUE;
  for (child = gtk_widget_get_first_child (self->buttons); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_TOGGLE_BUTTON (child))
        gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), cluster_of (child) == here);
    }
  self->filling = FALSE;
}

static void
bc_cluster_choice_dispose (GObject *object)
{
  BcClusterChoice *self = BC_CLUSTER_CHOICE (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->plan);
  g_clear_object (&self->pupil);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (bc_cluster_choice_parent_class)->dispose (object);
}

static void
bc_cluster_choice_class_init (BcClusterChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_cluster_choice_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_cluster_choice_init (BcClusterChoice *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->buttons = bc_wrap_box_new ();
}

GtkWidget *
bc_cluster_choice_new (BcEdits *edits, BcGroupPlan *plan, BcPupil *pupil)
{
  BcClusterChoice *self = g_object_new (BC_TYPE_CLUSTER_CHOICE, NULL);
  /* Translators: above the clusters of the group plan, one of which is to be chosen. */
  g_autofree char *title = g_strdup_printf (_("%s in cluster"), bc_person_get_given_name (pupil));

  self->edits = g_object_ref (edits);
  self->plan = g_object_ref (plan);
  self->pupil = g_object_ref (pupil);
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (title, "caption-heading"));
  gtk_box_append (GTK_BOX (self), self->buttons);
  bc_spoken_name_set (GTK_WIDGET (self), title);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !bc_group_plan_is_read_only (plan));
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
