/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-page"

#include "config.h"

#include "pages/plan/bc-plan-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-comment-list.h"
#include "pages/bc-print.h"
#include "pages/plan/bc-arrangement-list.h"
#include "pages/plan/bc-new-plan-dialog.h"
#include "pages/plan/bc-plan-board.h"
#include "pages/plan/bc-proposal-list.h"
#include "pages/plan/bc-waterline-view.h"
#include "pages/plan/bc-week-board.h"
#include "report/bc-plan-document.h"
#include "school/bc-comments.h"
#include "school/bc-plan-clusters.h"
#include "school/bc-plan-load.h"
#include "school/bc-plan-proposals.h"
#include "widgets/bc-wrap-layout.h"

#define PLAN "plan"
#define ARRANGEMENTS "arrangements"
#define WEEK "week"
#define PROPOSALS "proposals"
#define COMMENTS "comments"

struct _BcPlanPage
{
  BcPage             parent_instance;

  GtkStack          *stack;
  GtkEntry          *subject_entry;
  GtkMenuButton     *plans_button;
  GtkLabel          *status_label;
  GtkWidget         *activate_button;
  GtkWidget         *make_button;
  GtkWidget         *other_button;
  GtkStack          *views;
  BcWaterlineView   *waterline_view;
  BcPlanBoard       *board;
  BcArrangementList *arrangements;
  BcWeekBoard       *week;
  BcProposalList    *proposals;
  BcCommentList     *comments;
  GtkLabel          *owner_label;

  BcEdits           *edits;
  BcGroupPlan       *plan;
  char              *menu;
  gboolean           filling;
};

G_DEFINE_FINAL_TYPE (BcPlanPage, bc_plan_page, BC_TYPE_PAGE)

static BcPlan *
record_of (BcPlanPage *self)
{
  return self->plan != NULL ? bc_group_plan_get_plan (self->plan) : NULL;
}

/* ---- paper ---- */

/* Where the text stands that is too long. */
static void
show_cell (BcPlanPage *self, guint cluster, guint cell)
{
  if (cell == BC_PLAN_SHEET_WEEK)
    gtk_stack_set_visible_child_name (self->views, WEEK);
  else if (cell >= BC_PLAN_SHEET_ARRANGEMENT)
    gtk_stack_set_visible_child_name (self->views, ARRANGEMENTS);
  else if (cell > BC_PLAN_SHEET_PUPILS)
    {
      gtk_stack_set_visible_child_name (self->views, PLAN);
      bc_plan_board_focus_text (self->board, cluster, cell - 1);
    }
}

/* Whether there is a plan that fits on its page; if not, says which text is too long. */
static gboolean
make_paper (GtkWidget *widget, BcPrintPage *page, GError **error)
{
  BcPlanPage *self = BC_PLAN_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPlanSheet) sheet = NULL;
  guint cluster = 0, cell = 0;

  if (record_of (self) == NULL)
    return FALSE;
  sheet = bc_plan_document_new (self->plan, today);
  if (!bc_plan_sheet_fits (sheet, &cluster, &cell, error))
    {
      show_cell (self, cluster, cell);
      return FALSE;
    }
  *page = (BcPrintPage) { bc_plan_sheet_get_title (sheet), TRUE, bc_plan_sheet_draw, NULL,
                          g_object_unref };
  page->data = g_steal_pointer (&sheet);
  return TRUE;
}

/* ---- plans ---- */

static void
make_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanPage *self = BC_PLAN_PAGE (widget);

  if (self->plan == NULL || record_of (self) != NULL)
    return;
  bc_group_plan_make (self->plan, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->subject_entry));
}

static void
new_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanPage *self = BC_PLAN_PAGE (widget);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));

  if (self->plan != NULL)
    gtk_window_present (GTK_WINDOW (bc_new_plan_dialog_new (window, self->plan)));
}

static void
choose_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanPage *self = BC_PLAN_PAGE (widget);

  bc_edits_rest (self->edits);
  bc_group_plan_choose (self->plan, g_variant_get_string (target, NULL));
  BC_PAGE_GET_CLASS (self)->refresh (BC_PAGE (self));
}

static void
take_away_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanPage *self = BC_PLAN_PAGE (widget);

  if (record_of (self) == NULL)
    return;
  bc_plan_clusters_remove_plan (self->plan);
  bc_page_offer_undo (BC_PAGE (self), _("The plan is taken away."));
}

static void
activate_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanPage *self = BC_PLAN_PAGE (widget);

  if (record_of (self) == NULL)
    return;
  bc_group_plan_activate (self->plan);
  bc_page_offer_undo (BC_PAGE (self), _("The plan is in use."));
}

static void
subject_cb (BcPlanPage *self)
{
  if (!self->filling && record_of (self) != NULL)
    bc_edits_type (self->edits, _("Subject"), record_of (self), BC_PLAN_SUBJECT,
                   gtk_editable_get_text (GTK_EDITABLE (self->subject_entry)));
}

static char *
dup_plan_label (BcPlan *plan)
{
  const char *subject = bc_record_get_text (plan, BC_PLAN_SUBJECT);

  return g_strdup_printf ("%s · %s", *subject != '\0' ? subject : _("All subjects"),
                          bc_term_label (BC_TERM_PLAN, bc_record_get_text (plan, BC_PLAN_STATUS)));
}

static GMenu *
make_menu (GPtrArray *plans, gboolean read_only)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) all = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();

  for (guint i = 0; i < plans->len; i++)
    {
      g_autofree char *label = dup_plan_label (plans->pdata[i]);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "plan.choose", "s",
                                         bc_record_get_id (plans->pdata[i]));
      g_menu_append_item (all, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (all));
  if (read_only)
    return menu;
  g_menu_append (more, _("_New plan…"), "plan.new");
  g_menu_append (more, _("_Take this plan away"), "plan.take-away");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));
  return menu;
}

/* A menu that says the same already stays, for it may be open. */
static void
show_plans (BcPlanPage *self, gboolean read_only)
{
  g_autoptr (GPtrArray) plans = bc_group_plan_list_plans (self->plan);
  g_autoptr (GString) state = g_string_new (read_only ? "r" : "w");
  g_autoptr (GMenu) menu = NULL;

  for (guint i = 0; i < plans->len; i++)
    {
      g_autofree char *label = dup_plan_label (plans->pdata[i]);

      g_string_append_printf (state, "\n%s %s", bc_record_get_id (plans->pdata[i]), label);
    }
  if (g_strcmp0 (state->str, self->menu) == 0)
    return;
  menu = make_menu (plans, read_only);
  gtk_menu_button_set_menu_model (self->plans_button, G_MENU_MODEL (menu));
  g_free (self->menu);
  self->menu = g_string_free (g_steal_pointer (&state), FALSE);
}

/* ---- showing ---- */

static void
show_head (BcPlanPage *self, BcPlan *record, gboolean read_only)
{
  const char *subject = bc_record_get_text (record, BC_PLAN_SUBJECT);
  const char *status = bc_record_get_text (record, BC_PLAN_STATUS);

  self->filling = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->subject_entry)), subject))
    gtk_editable_set_text (GTK_EDITABLE (self->subject_entry), subject);
  self->filling = FALSE;
  gtk_editable_set_editable (GTK_EDITABLE (self->subject_entry), !read_only);
  gtk_label_set_text (self->status_label, bc_term_label (BC_TERM_PLAN, status));
  gtk_widget_set_visible (self->activate_button,
                          !read_only && g_str_equal (status, BC_PLAN_DRAFT));
  show_plans (self, read_only);
}

static void
show_waterline (BcPlanPage *self)
{
  BcWaterline waterline;

  bc_plan_load_measure (self->plan, &waterline);
  bc_waterline_view_show (self->waterline_view, &waterline);
}

/* How many there are stands on the tab, so that nobody has to look in vain. */
static void
show_proposals (BcPlanPage *self, BcContext *context)
{
  g_autoptr (GPtrArray) proposals = bc_plan_proposals_list (self->plan);
  GtkWidget *scrolled = gtk_stack_get_child_by_name (self->views, PROPOSALS);
  g_autofree char *title = proposals->len > 0
                             ? g_strdup_printf (_("Proposals (%u)"), proposals->len)
                             : g_strdup (_("Proposals"));

  gtk_stack_page_set_title (gtk_stack_get_page (self->views, scrolled), title);
  bc_proposal_list_show (self->proposals, context, self->plan, proposals);
}

/* How many there are stands on the tab. */
static void
show_comments (BcPlanPage *self, BcContext *context)
{
  g_autoptr (GPtrArray) comments = bc_comments_list (
    bc_context_get_edits (context), BC_COMMENT_PLAN, bc_group_plan_get_id (self->plan));
  GtkWidget *scrolled = gtk_stack_get_child_by_name (self->views, COMMENTS);
  g_autofree char *title = comments->len > 0 ? g_strdup_printf (_("Remarks (%u)"), comments->len)
                                             : g_strdup (_("Remarks"));

  gtk_stack_page_set_title (gtk_stack_get_page (self->views, scrolled), title);
  bc_comment_list_show (self->comments, context, record_of (self));
}

/* Why nothing can be changed here. */
static void
show_owner (BcPlanPage *self, BcContext *context)
{
  g_autofree char *why =
    bc_edits_dup_refusal (bc_context_get_edits (context), record_of (self));

  gtk_label_set_text (self->owner_label, why != NULL ? why : "");
  gtk_widget_set_visible (GTK_WIDGET (self->owner_label), why != NULL);
}

/* What is not to be seen is shown anew before it is. */
static void
show_view (BcPlanPage *self)
{
  BcContext *context = bc_page_get_context (BC_PAGE (self));
  const char *view = gtk_stack_get_visible_child_name (self->views);

  if (context == NULL || record_of (self) == NULL)
    return;
  if (g_strcmp0 (view, ARRANGEMENTS) == 0)
    bc_arrangement_list_show (self->arrangements, context, self->plan);
  else if (g_strcmp0 (view, WEEK) == 0)
    bc_week_board_show (self->week, context, self->plan);
  else if (g_strcmp0 (view, PLAN) == 0)
    bc_plan_board_show (self->board, context, self->plan);
}

static void
let_go (BcPlanPage *self)
{
  bc_plan_board_show (self->board, NULL, NULL);
  bc_arrangement_list_show (self->arrangements, NULL, NULL);
  bc_week_board_show (self->week, NULL, NULL);
  bc_proposal_list_show (self->proposals, NULL, NULL, NULL);
  bc_comment_list_show (self->comments, NULL, NULL);
}

static void
show_plan (BcPlanPage *self, BcContext *context)
{
  BcPlan *record = record_of (self);
  gboolean read_only = self->plan == NULL || bc_group_plan_is_read_only (self->plan);

  gtk_stack_set_visible_child_name (self->stack, record != NULL ? "plan" : "none");
  gtk_widget_set_sensitive (self->make_button, self->plan != NULL && !read_only);
  gtk_widget_set_sensitive (self->other_button, self->plan != NULL && !read_only);
  if (record == NULL)
    {
      let_go (self);
      return;
    }
  show_head (self, record, read_only);
  show_waterline (self);
  show_proposals (self, context);
  show_comments (self, context);
  show_owner (self, context);
  show_view (self);
}

/* The target is the id of a plan, and may name a view of it: "ID/arrangements". It counts once, for
 * somebody may choose another. */
static void
take_target (BcPlanPage *self)
{
  const char *target = bc_page_take_target (BC_PAGE (self));
  g_auto (GStrv) parts = g_strsplit (target != NULL ? target : "", "/", 2);

  if (parts[0] == NULL)
    return;
  bc_group_plan_choose (self->plan, parts[0]);
  if (parts[1] != NULL && gtk_stack_get_child_by_name (self->views, parts[1]) != NULL)
    gtk_stack_set_visible_child_name (self->views, parts[1]);
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
  if (g_set_object (&self->plan, plan))
    let_go (self);
  if (self->plan != NULL)
    take_target (self);
  show_plan (self, context);
}

/* ---- the object ---- */

static void
bc_plan_page_dispose (GObject *object)
{
  BcPlanPage *self = BC_PLAN_PAGE (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->menu, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_PLAN_PAGE);

  G_OBJECT_CLASS (bc_plan_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, subject_entry);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, plans_button);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, status_label);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, activate_button);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, make_button);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, other_button);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, views);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, waterline_view);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, board);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, arrangements);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, week);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, proposals);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, comments);
  gtk_widget_class_bind_template_child (widget_class, BcPlanPage, owner_label);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  bc_print_install (widget_class, "plan.print", "plan.save-pdf", make_paper);
  gtk_widget_class_install_action (widget_class, "plan.make", NULL, make_cb);
  gtk_widget_class_install_action (widget_class, "plan.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "plan.choose", "s", choose_cb);
  gtk_widget_class_install_action (widget_class, "plan.take-away", NULL, take_away_cb);
  gtk_widget_class_install_action (widget_class, "plan.activate", NULL, activate_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "plan.print",
                                       NULL);
}

static void
bc_plan_page_class_init (BcPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_ARRANGEMENT_LIST);
  g_type_ensure (BC_TYPE_PLAN_BOARD);
  g_type_ensure (BC_TYPE_PROPOSAL_LIST);
  g_type_ensure (BC_TYPE_COMMENT_LIST);
  g_type_ensure (BC_TYPE_WATERLINE_VIEW);
  g_type_ensure (BC_TYPE_WEEK_BOARD);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_plan_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_plan_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/plan-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, show_view);
  gtk_widget_class_bind_template_callback (widget_class, subject_cb);
  install_actions (widget_class);
}

static void
bc_plan_page_init (BcPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
