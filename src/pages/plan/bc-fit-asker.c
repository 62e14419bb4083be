/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-fit-asker"

#include "config.h"

#include "pages/plan/bc-fit-asker.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "pages/bc-page.h"
#include "school/bc-plan-proposals.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcFitAsker
{
  GtkBox       parent_instance;

  GtkDropDown *pupil_drop_down;
  GtkWidget   *answer;
  GtkBox      *fit_box;

  BcGroupPlan *plan;
  GPtrArray   *pupils;
};

G_DEFINE_FINAL_TYPE (BcFitAsker, bc_fit_asker, GTK_TYPE_BOX)

enum
{
  SIGNAL_OWN_WAY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The first of the list is nobody. */
static BcPupil *
chosen_pupil (BcFitAsker *self)
{
  guint selected = gtk_drop_down_get_selected (self->pupil_drop_down);

  return self->pupils != NULL && selected > 0 && selected <= self->pupils->len
           ? self->pupils->pdata[selected - 1] : NULL;
}

static void
own_way_cb (BcFitAsker *self)
{
  BcPupil *chosen = chosen_pupil (self);
  g_autoptr (BcPupil) pupil = chosen != NULL ? g_object_ref (chosen) : NULL;

  if (pupil == NULL)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_emit (self, signals[SIGNAL_OWN_WAY], 0, pupil);
}

static void
cancel_cb (BcFitAsker *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
place_cb (GtkWidget *button, BcCluster *cluster)
{
  BcFitAsker *self = BC_FIT_ASKER (gtk_widget_get_ancestor (button, BC_TYPE_FIT_ASKER));
  BcPupil *pupil = chosen_pupil (self);
  GtkWidget *page = gtk_widget_get_ancestor (button, BC_TYPE_PAGE);
  g_autofree char *sentence = g_strdup_printf (_("%s: now in “%s”."),
                                               bc_person_get_given_name (pupil),
                                               bc_record_get_text (cluster, BC_CLUSTER_NAME));

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  bc_group_plan_move (self->plan, pupil, cluster);
  bc_page_offer_undo (BC_PAGE (page), sentence);
}

/* ---- showing ---- */

static void
add_fit (BcFitAsker *self, BcPupil *pupil, const BcPlanFit *fit)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gboolean there = bc_group_plan_get_cluster (self->plan, pupil) == fit->cluster;
  const char *name = bc_record_get_text (fit->cluster, BC_CLUSTER_NAME);
  g_autofree char *label = g_strdup_printf (_("Put %s in “%s”"), bc_person_get_given_name (pupil),
                                            name);
  GtkWidget *button = gtk_button_new_with_label (there ? _("Is there already") : label);

  gtk_widget_set_sensitive (button, !there);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (name, "heading"));
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (fit->reason, "body"));
  gtk_box_append (GTK_BOX (row), words);
  gtk_box_append (GTK_BOX (row), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (place_cb), fit->cluster, 0);
  gtk_box_append (self->fit_box, row);
}

static void
chosen_cb (BcFitAsker *self)
{
  BcPupil *pupil = chosen_pupil (self);
  g_autoptr (GPtrArray) fits = pupil != NULL ? bc_plan_proposals_fitting (self->plan, pupil) : NULL;

  bc_clear_box (self->fit_box);
  gtk_widget_set_visible (self->answer, pupil != NULL);
  if (pupil == NULL)
    return;
  for (guint i = 0; i < fits->len; i++)
    add_fit (self, pupil, fits->pdata[i]);
  if (fits->len == 0)
    gtk_box_append (self->fit_box, bc_wrapped_label_new (
      _("No cluster shares a need that was written about this child."), "body"));
  /* Once the list has closed and given the focus back. */
  bc_focus_later (self->answer);
}

static void
fill_pupils (BcFitAsker *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_clear_pointer (&self->pupils, g_ptr_array_unref);
  self->pupils = bc_group_plan_list_all_pupils (self->plan);
  gtk_string_list_append (names, _("Who is it about?"));
  for (guint i = 0; i < self->pupils->len; i++)
    {
      g_autofree char *name = bc_person_dup_name (self->pupils->pdata[i]);

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->pupil_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->pupil_drop_down, 0);
}

/* ---- the object ---- */

static void
bc_fit_asker_dispose (GObject *object)
{
  BcFitAsker *self = BC_FIT_ASKER (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->pupils, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_FIT_ASKER);

  G_OBJECT_CLASS (bc_fit_asker_parent_class)->dispose (object);
}

static void
bc_fit_asker_class_init (BcFitAskerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_fit_asker_dispose;
  signals[SIGNAL_OWN_WAY] = g_signal_new ("own-way", BC_TYPE_FIT_ASKER, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_PUPIL);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/fit-asker.ui");
  gtk_widget_class_bind_template_child (widget_class, BcFitAsker, pupil_drop_down);
  gtk_widget_class_bind_template_child (widget_class, BcFitAsker, answer);
  gtk_widget_class_bind_template_child (widget_class, BcFitAsker, fit_box);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, own_way_cb);
}

static void
bc_fit_asker_init (BcFitAsker *self)
{
  GtkExpression *name = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_expression (self->pupil_drop_down, name);
  bc_spoken_name_set (GTK_WIDGET (self->pupil_drop_down), _("Who is it about?"));
  gtk_expression_unref (name);
}

GtkWidget *
bc_fit_asker_new (BcGroupPlan *plan)
{
  BcFitAsker *self = g_object_new (BC_TYPE_FIT_ASKER, "visible", FALSE, NULL);

  self->plan = g_object_ref (plan);
  return GTK_WIDGET (self);
}

void
bc_fit_asker_ask (BcFitAsker *self)
{
  fill_pupils (self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  bc_focus_later (GTK_WIDGET (self->pupil_drop_down));
}
