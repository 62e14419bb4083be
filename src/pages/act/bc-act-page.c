/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-act-page"

#include "config.h"

#include "pages/act/bc-act-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-route-state.h"
#include "domain/bc-terms.h"
#include "pages/act/bc-act-list.h"
#include "pages/act/bc-check-in-row.h"
#include "pages/act/bc-history-view.h"
#include "pages/act/bc-next-view.h"
#include "pages/act/bc-plan-way.h"
#include "pages/bc-print.h"
#include "report/bc-history-document.h"
#include "school/bc-plan-openings.h"
#include "widgets/bc-basic-question.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-columns-layout.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

#define HISTORY "history"
#define HISTORY_SINCE "history/since"
#define NEXT "next"

struct _BcActPage
{
  BcPage parent_instance;

  GtkStack *stack;
  GtkScrolledWindow *scrolled;
  GtkLabel *question_label;
  GtkLabel *plan_label;
  GtkDropDown *plan_drop_down;
  GtkWidget *plan_button;
  GtkWidget *next_button;
  GtkWidget *no_plan_box;
  GtkWidget *check_in_section;
  GtkBox *check_in_box;
  AdwBin *way_bin;
  BcBasicQuestion *basic_question;
  GtkBox *list_box;
  GtkLabel *more_label;
  GtkWidget *paper_box;
  AdwBin *more_bin;

  GSettings *settings;
  BcContext *context;
  BcGroupPlan *plan;
  BcPlan *record;
  char *more;
  char *plans_shown;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (BcActPage, bc_act_page, BC_TYPE_PAGE)

/* ---- check-ins ---- */

static void
adjust_cb (BcActPage *self, const char *what)
{
  GtkWidget *way = adw_bin_get_child (self->way_bin);

  if (way != NULL)
    bc_plan_way_adjust (BC_PLAN_WAY (way), what);
}

static GtkWidget *
make_row (gpointer record, gpointer data)
{
  BcActPage *self = data;
  GtkWidget *row = bc_check_in_row_new (self->context, self->record,
                                        BC_IS_CLUSTER (record) ? BC_CLUSTER (record) : NULL);

  g_signal_connect_object (row, "adjust", G_CALLBACK (adjust_cb), self, G_CONNECT_SWAPPED);
  return row;
}

/* A row for each cluster, and one for the plan as a whole. */
static void
show_check_ins (BcActPage *self)
{
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  GtkWidget *row;

  for (guint i = 0; i < clusters->len; i++)
    g_ptr_array_add (records, clusters->pdata[i]);
  g_ptr_array_add (records, self->record);
  bc_record_box_show (self->check_in_box, records, make_row, self);
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->check_in_box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    bc_check_in_row_refresh (BC_CHECK_IN_ROW (row));
}

/* ---- the head ---- */

static char *
dup_plan_line (BcActPage *self)
{
  const char *subject = bc_record_get_text (self->record, BC_PLAN_SUBJECT);
  const char *status = bc_record_get_text (self->record, BC_PLAN_STATUS);
  BcPeriod *period = bc_context_get_period (self->context);
  g_autofree char *openings = bc_plan_openings_dup_line (
    self->settings, bc_record_get_id (self->record), bc_record_get_text (period, BC_PERIOD_START));
  GString *line = g_string_new (NULL);

  /* Translators: the group plan for a subject. */
  if (*subject != '\0')
    g_string_append_printf (line, _ ("Group plan %s"), subject);
  else
    g_string_append (line, _ ("Group plan"));
  g_string_append_printf (line, " · %s", bc_term_label (BC_TERM_PLAN, status));
  if (*openings != '\0')
    g_string_append_printf (line, "\n%s", openings);
  return g_string_free (line, FALSE);
}

static const char *
name_of (BcPlan *plan)
{
  const char *subject = bc_record_get_text (plan, BC_PLAN_SUBJECT);

  return *subject != '\0' ? subject : _ ("All subjects");
}

static void
fill_plans (BcActPage *self, GPtrArray *plans)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = 0;

  for (guint i = 0; i < plans->len; i++)
    {
      gtk_string_list_append (names, name_of (plans->pdata[i]));
      chosen = plans->pdata[i] == self->record ? i : chosen;
    }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->plan_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->plan_drop_down, chosen);
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->plan_drop_down), plans->len > 1);
}

/* A group may have a plan for each subject. */
static void
show_plans (BcActPage *self)
{
  g_autoptr (GPtrArray) plans = bc_group_plan_list_plans (self->plan);
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; i < plans->len; i++)
    g_string_append_printf (shown, "%s%s\n", name_of (plans->pdata[i]),
                            plans->pdata[i] == self->record ? "*" : "");
  if (g_strcmp0 (shown->str, self->plans_shown) == 0)
    return;
  fill_plans (self, plans);
  g_free (self->plans_shown);
  self->plans_shown = g_string_free (g_steal_pointer (&shown), FALSE);
}

static void
show_head (BcActPage *self)
{
  g_autofree char *line = self->record != NULL ? dup_plan_line (self) : g_strdup ("");

  gtk_label_set_text (self->question_label, bc_place_get_question (BC_PLACE_ACT));
  gtk_label_set_text (self->plan_label, line);
  gtk_widget_set_visible (GTK_WIDGET (self->plan_label), self->record != NULL);
  gtk_widget_set_visible (self->plan_button, self->record != NULL);
  gtk_widget_set_visible (self->next_button, self->record != NULL);
  gtk_widget_set_visible (self->no_plan_box, self->record == NULL);
  gtk_widget_set_visible (self->check_in_section, self->record != NULL);
  if (self->record != NULL)
    show_plans (self);
  else
    gtk_widget_set_visible (GTK_WIDGET (self->plan_drop_down), FALSE);
}

/* ---- history, and the next round ---- */

static void
opened_cb (BcActPage *self, BcPlan *plan)
{
  g_autofree char *period = g_strdup (bc_record_get_text (plan, BC_PLAN_PERIOD));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-period", "s", period);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "s", "plan");
  bc_page_offer_undo (BC_PAGE (self),
                      _ ("The next round is open. The plan of the round before is kept."));
}

static GtkWidget *
make_more (BcActPage *self, const char *target)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcPlanHistory) history = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *view;

  if (!g_str_equal (target, NEXT))
    {
      history = bc_plan_history_new (edits, self->record);
      return bc_history_view_new (self->context, history, g_str_equal (target, HISTORY_SINCE));
    }
  view = bc_next_view_new (self->context, self->record, &error);
  if (view != NULL)
    g_signal_connect_object (view, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  else
    bc_page_say (BC_PAGE (self), error->message);
  return view;
}

static void
show_more (BcActPage *self)
{
  const char *target = bc_page_get_target (BC_PAGE (self));
  gboolean next = g_str_equal (target, NEXT);
  gboolean is_more = self->record != NULL && (next || g_str_has_prefix (target, HISTORY));
  GtkWidget *view;

  if (g_strcmp0 (self->more, is_more ? target : NULL) != 0)
    {
      g_free (self->more);
      self->more = is_more ? g_strdup (target) : NULL;
      adw_bin_set_child (self->more_bin, is_more ? make_more (self, target) : NULL);
      gtk_label_set_text (self->more_label,
                          next ? _ ("The next round") : _ ("How the plan came to be"));
    }
  gtk_widget_set_visible (self->paper_box, is_more && !next);
  view = adw_bin_get_child (self->more_bin);
  if (view != NULL && BC_IS_HISTORY_VIEW (view))
    bc_history_view_refresh (BC_HISTORY_VIEW (view));
  else if (view != NULL)
    bc_next_view_refresh (BC_NEXT_VIEW (view));
  gtk_stack_set_visible_child_name (self->stack, view != NULL ? "more" : "act");
}

/* ---- paper ---- */

static gboolean
make_paper (GtkWidget *widget, BcPrintPage *page, GError **error)
{
  BcActPage *self = BC_ACT_PAGE (widget);
  g_autofree char *today = bc_day_today ();

  if (self->record == NULL || !gtk_widget_get_visible (self->paper_box))
    return FALSE;
  return bc_print_take_running_text (page, bc_history_document_new (self->plan, today, error));
}

/* ---- the page ---- */

static void
clear (BcActPage *self)
{
  bc_clear_box (self->check_in_box);
  bc_clear_box (self->list_box);
  adw_bin_set_child (self->way_bin, NULL);
  adw_bin_set_child (self->more_bin, NULL);
  g_clear_pointer (&self->more, g_free);
  g_clear_pointer (&self->plans_shown, g_free);
}

static void
build (BcActPage *self)
{
  if (self->record != NULL)
    {
      adw_bin_set_child (self->way_bin, bc_plan_way_new (self->context, self->plan));
      gtk_box_append (self->list_box,
                      bc_act_list_new (BC_ACT_LIST_FEEDBACK, self->context, self->record));
    }
  gtk_box_append (self->list_box,
                  bc_act_list_new (BC_ACT_LIST_EXPERIMENTS, self->context, self->record));
  gtk_box_append (self->list_box,
                  bc_act_list_new (BC_ACT_LIST_SOLUTIONS, self->context, self->record));
}

/* Another plan is another page; the same one keeps what is open and what is being typed. */
static void
take (BcActPage *self, BcContext *context, BcGroupPlan *plan)
{
  BcPlan *record = plan != NULL ? bc_group_plan_get_plan (plan) : NULL;

  if (self->context == context && self->record == record)
    return;
  clear (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  g_set_object (&self->context, context);
  g_set_object (&self->plan, plan);
  g_set_object (&self->record, record);
  if (context != NULL && bc_context_get_group (context) != NULL)
    build (self);
}

static void
show_all (BcActPage *self)
{
  GtkWidget *way = adw_bin_get_child (self->way_bin);
  GtkWidget *list = gtk_widget_get_first_child (GTK_WIDGET (self->list_box));

  show_head (self);
  if (self->record != NULL)
    show_check_ins (self);
  if (way != NULL)
    bc_plan_way_refresh (BC_PLAN_WAY (way));
  for (; list != NULL; list = gtk_widget_get_next_sibling (list))
    bc_act_list_refresh (BC_ACT_LIST (list));
  bc_basic_question_show (self->basic_question, self->context, BC_PLACE_ACT);
  show_more (self);
}

static void
bc_act_page_refresh (BcPage *page)
{
  BcActPage *self = BC_ACT_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  g_autoptr (GError) error = NULL;
  BcOverview *overview = context != NULL ? bc_context_get_overview (context, &error) : NULL;

  if (error != NULL)
    bc_page_say (page, error->message);
  take (self, context, overview != NULL ? bc_overview_get_plan (overview) : NULL);
  show_all (self);
}

static void
plan_selected_cb (BcActPage *self)
{
  g_autoptr (GPtrArray) plans = NULL;
  guint selected = gtk_drop_down_get_selected (self->plan_drop_down);

  if (self->filling || self->plan == NULL)
    return;
  plans = bc_group_plan_list_plans (self->plan);
  if (selected >= plans->len)
    return;
  bc_group_plan_choose (self->plan, bc_record_get_id (plans->pdata[selected]));
  bc_act_page_refresh (BC_PAGE (self));
}

static void
bc_act_page_dispose (GObject *object)
{
  BcActPage *self = BC_ACT_PAGE (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->context);
  g_clear_object (&self->plan);
  g_clear_object (&self->record);
  g_clear_pointer (&self->more, g_free);
  g_clear_pointer (&self->plans_shown, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_ACT_PAGE);

  G_OBJECT_CLASS (bc_act_page_parent_class)->dispose (object);
}

static void
bc_act_page_class_init (BcActPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_BASIC_QUESTION);
  g_type_ensure (BC_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_act_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_act_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/act-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcActPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, question_label);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, plan_label);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, plan_drop_down);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, next_button);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, plan_button);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, no_plan_box);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, check_in_section);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, check_in_box);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, way_bin);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, basic_question);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, list_box);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, more_label);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, paper_box);
  gtk_widget_class_bind_template_child (widget_class, BcActPage, more_bin);
  gtk_widget_class_bind_template_callback (widget_class, plan_selected_cb);
  bc_print_install (widget_class, "act.print", "act.save-pdf", make_paper);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "act.print",
                                       NULL);
}

static void
bc_act_page_init (BcActPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self->plan_drop_down), _("Which plan"));
  self->settings = g_settings_new (APPLICATION_ID);
}
