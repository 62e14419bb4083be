/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-year-planner-page"

#include "config.h"

#include "pages/year-planner/bc-year-planner-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/bc-print.h"
#include "pages/year-planner/bc-year-table.h"
#include "report/bc-year-document.h"
#include "school/bc-meetings.h"
#include "school/bc-rights.h"
#include "school/bc-year-planner.h"
#include "widgets/bc-wrap-layout.h"

struct _BcYearPlannerPage
{
  BcPage       parent_instance;

  GtkLabel    *line_label;
  GtkLabel    *missing_label;
  GtkWidget   *plan_button;
  GtkWidget   *paper_box;
  BcYearTable *table;

  BcContext   *context;
};

G_DEFINE_FINAL_TYPE (BcYearPlannerPage, bc_year_planner_page, BC_TYPE_PAGE)

static void
moved_cb (BcYearPlannerPage *self, BcMeeting *meeting, const char *day)
{
  g_autofree char *words = bc_day_format (day);
  g_autofree char *sentence = g_strdup_printf (_("The group review stands on %s."), words);

  bc_meetings_set_day (self->context, meeting, day);
  bc_page_offer_undo (BC_PAGE (self), sentence);
}

static void
plan_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcYearPlannerPage *self = BC_YEAR_PLANNER_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  int planned;

  if (self->context == NULL)
    return;
  planned = bc_year_planner_plan (self->context, today, &error);
  if (planned < 0)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  sentence = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%d group review is planned. Move the day as it suits.",
                 "%d group reviews are planned. Move the days as it suits.", (gulong) planned),
    planned);
  bc_page_offer_undo (BC_PAGE (self), sentence);
}

/* ---- what is said ---- */

static void
show_line (BcYearPlannerPage *self, BcYear *year)
{
  guint n_held = 0, n_planned = 0;
  g_autofree char *held = NULL;
  g_autofree char *planned = NULL;
  g_autofree char *line = NULL;

  for (guint i = 0; i < year->rows->len; i++)
    {
      BcYearRow *row = year->rows->pdata[i];

      for (guint j = 0; j < row->meetings->len; j++)
        n_held += bc_record_get_integer (row->meetings->pdata[j], BC_MEETING_HELD) != 0;
      n_planned += row->meetings->len;
    }
  n_planned -= n_held;
  planned = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u group review planned", "%u group reviews planned",
                 n_planned),
    n_planned);
  held = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u held", "%u held", n_held), n_held);
  line = g_strdup_printf ("%s · %s · %s",
                          bc_record_get_text (year->school_year, BC_SCHOOL_YEAR_NAME), planned,
                          held);
  gtk_label_set_text (self->line_label, line);
}

/* Round by round, for how many groups. */
static char *
dup_missing (BcYear *year, GPtrArray *proposals)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < year->rounds->len; i++)
    {
      BcYearRound *round = year->rounds->pdata[i];
      g_autofree char *from = bc_day_format_short (round->from);
      g_autofree char *to = bc_day_format_short (round->to);
      g_autofree char *part = NULL;
      guint n = 0;

      for (guint j = 0; j < proposals->len; j++)
        n += ((BcYearProposal *) proposals->pdata[j])->round == round;
      if (n == 0)
        continue;
      /* Translators: a round of group reviews, its first and last day, and for how many groups. */
      part = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s (%s – %s): %u group",
                                           "%s (%s – %s): %u groups", n),
                              round->name, from, to, n);
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", part);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_missing (BcYearPlannerPage *self, BcYear *year, const char *today)
{
  g_autoptr (GPtrArray) proposals = bc_year_list_proposals (year, today);
  BcEdits *edits = bc_context_get_edits (self->context);
  gboolean may = !bc_context_is_read_only (self->context)
                 && bc_rights_may_lead (edits, bc_context_get_me (self->context));
  g_autofree char *missing = dup_missing (year, proposals);
  g_autofree char *line = g_strdup_printf (_("Not planned yet: %s."), missing);

  gtk_label_set_text (self->missing_label, proposals->len > 0
                                             ? line
                                             : _("Every round that is still to come is planned."));
  gtk_widget_set_visible (self->plan_button, may && proposals->len > 0);
}

/* ---- paper ---- */

static gboolean
make_paper (GtkWidget *widget, BcPrintPage *page, GError **error)
{
  BcYearPlannerPage *self = BC_YEAR_PLANNER_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  BcYearSheet *sheet;

  if (self->context == NULL)
    return FALSE;
  sheet = bc_year_document_new (self->context, today, error);
  if (sheet == NULL)
    return FALSE;
  *page = (BcPrintPage){ bc_year_sheet_get_title (sheet), TRUE,           bc_year_sheet_draw, sheet,
                         g_object_unref,                  bc_year_sheet_count };
  return TRUE;
}

/* ---- the page ---- */

static void
bc_year_planner_page_refresh (BcPage *page)
{
  BcYearPlannerPage *self = BC_YEAR_PLANNER_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  g_autofree char *today = bc_day_today ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BcYear) year = NULL;

  g_set_object (&self->context, context);
  if (context == NULL)
    {
      bc_year_table_show (self->table, NULL, NULL, today);
      return;
    }
  year = bc_year_planner_read (context, today, &error);
  if (year == NULL)
    {
      bc_page_say (page, error->message);
      return;
    }
  bc_year_table_show (self->table, context, year, today);
  gtk_widget_set_visible (self->paper_box, year->school_year != NULL);
  if (year->school_year == NULL)
    return;
  show_line (self, year);
  show_missing (self, year, today);
}

static void
bc_year_planner_page_dispose (GObject *object)
{
  BcYearPlannerPage *self = BC_YEAR_PLANNER_PAGE (object);

  g_clear_object (&self->context);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_YEAR_PLANNER_PAGE);

  G_OBJECT_CLASS (bc_year_planner_page_parent_class)->dispose (object);
}

static void
bc_year_planner_page_class_init (BcYearPlannerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  g_type_ensure (BC_TYPE_YEAR_TABLE);
  G_OBJECT_CLASS (klass)->dispose = bc_year_planner_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_year_planner_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/year-planner-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcYearPlannerPage, line_label);
  gtk_widget_class_bind_template_child (widget_class, BcYearPlannerPage, missing_label);
  gtk_widget_class_bind_template_child (widget_class, BcYearPlannerPage, plan_button);
  gtk_widget_class_bind_template_child (widget_class, BcYearPlannerPage, paper_box);
  gtk_widget_class_bind_template_child (widget_class, BcYearPlannerPage, table);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_install_action (widget_class, "year.plan", NULL, plan_cb);
  bc_print_install (widget_class, "year.print", "year.pdf", make_paper);
}

static void
bc_year_planner_page_init (BcYearPlannerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
