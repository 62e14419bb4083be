/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-look-back-view"

#include "config.h"

#include "pages/observe/bc-look-back-view.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-school-calendar.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"

struct _BcLookBackView
{
  GtkBox      parent_instance;

  BcContext  *context;
  BcLookBack *look_back;
  GPtrArray  *goals;
};

G_DEFINE_FINAL_TYPE (BcLookBackView, bc_look_back_view, GTK_TYPE_BOX)

static void
let_go (BcLookBackView *self)
{
  g_clear_object (&self->context);
  g_clear_object (&self->look_back);
  g_clear_pointer (&self->goals, g_ptr_array_unref);
}

static void
bc_look_back_view_dispose (GObject *object)
{
  let_go (BC_LOOK_BACK_VIEW (object));

  G_OBJECT_CLASS (bc_look_back_view_parent_class)->dispose (object);
}

static void
bc_look_back_view_class_init (BcLookBackViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_look_back_view_dispose;
}

static void
bc_look_back_view_init (BcLookBackView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

static void
add_goal (BcLookBackView *self, const BcLookBackGoal *goal)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  const char *words = *goal->goal != '\0' ? goal->goal : _("No goal was written down.");
  GtkWidget *label = bc_wrapped_label_new (words, "body");

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "look-back-goal");
  bc_spoken_name_set (card, words);
  gtk_box_append (GTK_BOX (card), label);
  gtk_box_append (GTK_BOX (card), bc_term_choice_new (_("How it went"), BC_TERM_RESULT, edits,
                                                      goal->evaluation, BC_EVALUATION_RESULT));
  gtk_box_append (GTK_BOX (card), bc_text_field_new (_("What worked"),
                                                     _("What did the children, or you, do that "
                                                       "worked?"),
                                                     edits, goal->evaluation,
                                                     BC_EVALUATION_WORKED));
  gtk_box_append (GTK_BOX (card), bc_text_field_new (_("How does that come?"),
                                                     _("What explains it, as far as you can tell?"),
                                                     edits, goal->evaluation,
                                                     BC_EVALUATION_BECAUSE));
  gtk_box_append (GTK_BOX (self), card);
}

static void
add_cluster (BcLookBackView *self, const BcLookBackGoal *goal)
{
  const char *subject = bc_record_get_text (goal->plan, BC_PLAN_SUBJECT);
  const char *name = bc_record_get_text (goal->cluster, BC_CLUSTER_NAME);
  g_autofree char *heading = *subject != '\0' ? g_strdup_printf ("%s · %s", name, subject)
                                              : g_strdup (name);

  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (heading, "note-heading"));
}

static void
add_empty (BcLookBackView *self)
{
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "document-open-recent-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("No plan to look back on yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page),
                                   _("The group plan of this period comes back here in the next "
                                     "one, goal by goal."));
  gtk_box_append (GTK_BOX (self), page);
}

static void
clear (BcLookBackView *self)
{
  bc_clear_box (GTK_BOX (self));
}

static void
add_intro (BcLookBackView *self)
{
  g_autofree char *period = bc_period_dup_name (bc_look_back_get_period (self->look_back));
  g_autofree char *words = g_strdup_printf (
    _("What did the plan of %s bring? Leave open what you do not know."), period);

  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (words, "dim-label"));
}

static void
show_goals (BcLookBackView *self, GPtrArray *goals)
{
  BcCluster *cluster = NULL;

  clear (self);
  if (goals->len == 0)
    add_empty (self);
  else
    add_intro (self);
  for (guint i = 0; i < goals->len; i++)
    {
      BcLookBackGoal *goal = goals->pdata[i];

      if (goal->cluster != cluster)
        add_cluster (self, goal);
      cluster = goal->cluster;
      add_goal (self, goal);
    }
}

static gboolean
are_same (GPtrArray *one, GPtrArray *other)
{
  gboolean same = one != NULL && one->len == other->len;

  for (guint i = 0; same && i < one->len; i++)
    same = ((BcLookBackGoal *) one->pdata[i])->evaluation
           == ((BcLookBackGoal *) other->pdata[i])->evaluation;
  return same;
}

gboolean
bc_look_back_view_show (BcLookBackView *self, BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) goals = NULL;
  g_autofree char *today = bc_day_today ();

  if (self->context != context)
    {
      let_go (self);
      clear (self);
    }
  if (context == NULL)
    return TRUE;
  if (self->context == NULL)
    {
      self->context = g_object_ref (context);
      self->look_back = bc_look_back_new (context, today);
    }
  goals = bc_look_back_list (self->look_back, error);
  if (goals == NULL)
    return FALSE;
  if (!are_same (self->goals, goals))
    show_goals (self, goals);
  g_clear_pointer (&self->goals, g_ptr_array_unref);
  self->goals = g_steal_pointer (&goals);
  return TRUE;
}
