/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-page"

#include "config.h"

#include "pages/plan/bc-plan-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-print.h"
#include "pages/plan/bc-plan-cluster.h"
#include "report/bc-plan-document.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-wrap-layout.h"

struct _BcPlanPage
{
  BcPage       parent_instance;

  GtkStack    *stack;
  GtkEntry    *subject_entry;
  GtkLabel    *status_label;
  GtkWidget   *make_button;
  GtkBox      *tray_box;
  GtkBox      *cluster_box;

  BcEdits     *edits;
  BcGroupPlan *plan;
  GPtrArray   *cards;
  gboolean     filling;
};

G_DEFINE_FINAL_TYPE (BcPlanPage, bc_plan_page, BC_TYPE_PAGE)

/* For what prints. */
static void
say (GtkWidget *self, const char *sentence)
{
  bc_page_say (BC_PAGE (self), sentence);
}

/* ---- moving pupils ---- */

static void
put (BcPlanPage *self, BcPupil *pupil, BcCluster *cluster)
{
  bc_group_plan_move (self->plan, pupil, cluster);
  bc_edits_rest (self->edits);
  for (guint i = 0; i < self->cards->len; i++)
    {
      if (bc_plan_cluster_focus_pupil (self->cards->pdata[i], pupil))
        return;
    }
}

/* The cards are the clusters in order, and the tray last. */
static void
move_cb (BcPlanPage *self, BcPupil *pupil, int where, BcPlanCluster *card)
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
dropped_cb (BcPlanPage *self, BcPupil *pupil, BcPlanCluster *card)
{
  put (self, pupil, bc_plan_cluster_get_cluster (card));
}

/* ---- paper ---- */

/* Whether there is a plan that fits on its page; if not, says which text is too long. */
static gboolean
make_page (BcPlanPage *self, BcPrintPage *page)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPlanSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  guint cluster = 0, text = 0;

  if (self->plan == NULL || bc_group_plan_get_plan (self->plan) == NULL)
    return FALSE;
  sheet = bc_plan_document_new (self->plan, today);
  if (!bc_plan_sheet_fits (sheet, &cluster, &text, &error))
    {
      say (GTK_WIDGET (self), error->message);
      if (text > 0 && cluster < self->cards->len)
        bc_plan_cluster_focus_text (self->cards->pdata[cluster], text - 1);
      return FALSE;
    }
  *page = (BcPrintPage) { bc_plan_sheet_get_title (sheet), TRUE, bc_plan_sheet_draw, NULL,
                          g_object_unref };
  page->data = g_steal_pointer (&sheet);
  return TRUE;
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPrintPage page;

  if (make_page (BC_PLAN_PAGE (widget), &page))
    bc_print_page (&page, widget, say);
}

static void
pdf_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPrintPage page;

  if (make_page (BC_PLAN_PAGE (widget), &page))
    bc_print_page_to_pdf (&page, widget, say);
}

static void
make_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanPage *self = BC_PLAN_PAGE (widget);

  bc_group_plan_make (self->plan, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->subject_entry));
}

static void
subject_cb (BcPlanPage *self)
{
  if (!self->filling && self->plan != NULL)
    bc_edits_type (self->edits, _("Subject"), bc_group_plan_get_plan (self->plan), BC_PLAN_SUBJECT,
                   gtk_editable_get_text (GTK_EDITABLE (self->subject_entry)));
}

/* ---- the page ---- */

static void
add_card (BcPlanPage *self, GtkBox *box, BcCluster *cluster)
{
  GtkWidget *card = bc_plan_cluster_new (self->edits, self->plan, cluster);

  gtk_widget_set_hexpand (card, TRUE);
  g_signal_connect_object (card, "move", G_CALLBACK (move_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, card);
  g_ptr_array_add (self->cards, card);
}

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static gboolean
shows_clusters (BcPlanPage *self, GPtrArray *clusters)
{
  if (self->cards->len != clusters->len + 1)
    return FALSE;
  for (guint i = 0; i < clusters->len; i++)
    {
      if (bc_plan_cluster_get_cluster (self->cards->pdata[i]) != clusters->pdata[i])
        return FALSE;
    }
  return TRUE;
}

static void
clear_cards (BcPlanPage *self)
{
  g_ptr_array_set_size (self->cards, 0);
  clear_box (self->tray_box);
  clear_box (self->cluster_box);
}

static void
show_cards (BcPlanPage *self)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);

  if (shows_clusters (self, clusters))
    {
      for (guint i = 0; i < self->cards->len; i++)
        bc_plan_cluster_refresh (self->cards->pdata[i], self->plan);
      return;
    }
  clear_cards (self);
  for (guint i = 0; i < clusters->len; i++)
    add_card (self, self->cluster_box, clusters->pdata[i]);
  add_card (self, self->tray_box, NULL);
}

static void
show_plan (BcPlanPage *self)
{
  BcPlan *record = self->plan != NULL ? bc_group_plan_get_plan (self->plan) : NULL;
  const char *subject;

  gtk_stack_set_visible_child_name (self->stack, record != NULL ? "plan" : "none");
  gtk_widget_set_sensitive (self->make_button, self->plan != NULL);
  if (record == NULL)
    {
      clear_cards (self);
      return;
    }
  subject = bc_record_get_text (record, BC_PLAN_SUBJECT);
  self->filling = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->subject_entry)), subject))
    gtk_editable_set_text (GTK_EDITABLE (self->subject_entry), subject);
  self->filling = FALSE;
  gtk_editable_set_editable (GTK_EDITABLE (self->subject_entry),
                             !bc_store_is_read_only (bc_edits_get_store (self->edits)));
  gtk_label_set_text (self->status_label,
                      bc_term_label (BC_TERM_PLAN, bc_record_get_text (record, BC_PLAN_STATUS)));
  show_cards (self);
}

static void
bc_plan_page_refresh (BcPage *page)
{
  BcPlanPage *self = BC_PLAN_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  g_autoptr (GError) error = NULL;
  BcOverview *overview = context != NULL ? bc_context_get_overview (context, &error) : NULL;
  BcEdits *edits = context != NULL ? bc_context_get_edits (context) : NULL;
  BcGroupPlan *plan = overview != NULL ? bc_overview_get_plan (overview) : NULL;

  if (error != NULL)
    bc_page_say (page, error->message);
  g_set_object (&self->edits, edits);
  g_set_object (&self->plan, plan);
  show_plan (self);
}

static void
bc_plan_page_dispose (GObject *object)
{
  BcPlanPage *self = BC_PLAN_PAGE (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_PLAN_PAGE);

  G_OBJECT_CLASS (bc_plan_page_parent_class)->dispose (object);
}

static void
bc_plan_page_class_init (BcPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_BOARD_LAYOUT);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_plan_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_plan_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, subject_entry);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, status_label);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, make_button);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, tray_box);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, cluster_box);
  gtk_widget_class_bind_template_callback (widget_class, subject_cb);
  gtk_widget_class_install_action (widget_class, "plan.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "plan.save-pdf", NULL, pdf_cb);
  gtk_widget_class_install_action (widget_class, "plan.make", NULL, make_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "plan.print",
                                       NULL);
}

static void
bc_plan_page_init (BcPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cards = g_ptr_array_new ();
}
