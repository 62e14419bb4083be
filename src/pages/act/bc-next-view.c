/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-next-view"

#include "config.h"

#include "pages/act/bc-next-view.h"

#include <string.h>

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "school/bc-next-cycle.h"
#include "school/bc-next-period.h"
#include "school/bc-plan-goals.h"
#include "school/bc-school-calendar.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-wrap-layout.h"

#define MOST_IN_LINE 3

struct _BcNextView
{
  GtkBox parent_instance;

  GtkBox *goal_box;
  GtkWidget *cluster_section;
  GtkWidget *carry_section;
  GtkDropDown *period_drop_down;
  GtkWidget *day_box;
  GtkLabel *day_label;
  GtkWidget *open_button;
  BcContext *context;
  BcNextCycle *cycle;
  BcPlanGoals *goals;
  GPtrArray *periods;
  BcPeriod *proposed;
  GPtrArray *evaluations;
};

G_DEFINE_FINAL_TYPE (BcNextView, bc_next_view, GTK_TYPE_BOX)

enum
{
  SIGNAL_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const struct
{
  const char *title;
  const char *none;
} carries[BC_N_CARRIES] = {
  [BC_CARRY_PUPILS] = { N_ ("Who is in the clusters"), "" },
  [BC_CARRY_GOALS] = { N_ ("Goals that go on"), N_ ("All goals were reached, or there was none.") },
  [BC_CARRY_TEXTS] = { N_ ("Content, approach, organisation and the week"), "" },
  [BC_CARRY_CARDS] = { N_ ("Cards of the repertoire"), N_ ("No card was chosen.") },
  [BC_CARRY_FEASIBLE] = { N_ ("What was feasible"), N_ ("No arrangement was made.") },
  [BC_CARRY_OPEN] = { N_ ("Needs and signals that are not clear yet"),
                      N_ ("Nothing is open. Questions to learn from stay open by themselves.") },
};

static BcEdits *
edits_of (BcNextView *self)
{
  return bc_context_get_edits (self->context);
}

/* ---- looking back ---- */

static void
add_goal (BcNextView *self, BcPlanGoal *goal)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const char *name = bc_record_get_text (goal->cluster, BC_CLUSTER_NAME);
  const char *words = *goal->goal != '\0' ? goal->goal
                      : goal->current     ? _ ("No goal was written down.")
                                          : _ ("The cluster as a whole");
  g_autofree char *title = g_strdup_printf (_ ("How it went: %s"), words);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "fold-card");
  gtk_box_append (GTK_BOX (card), bc_wrapped_label_new (name, "caption-heading"));
  gtk_box_append (GTK_BOX (card), bc_wrapped_label_new (words, "body"));
  gtk_box_append (GTK_BOX (card), bc_term_choice_new (title, BC_TERM_RESULT, edits_of (self),
                                                      goal->evaluation, BC_EVALUATION_RESULT));
  gtk_box_append (self->goal_box, card);
}

static GPtrArray *
list_goals (BcNextView *self)
{
  g_autoptr (GPtrArray) clusters = bc_next_cycle_list_clusters (self->cycle);
  GPtrArray *goals = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_plan_goal_free);

  for (guint i = 0; i < clusters->len; i++)
    {
      GPtrArray *here = bc_plan_goals_list (self->goals, clusters->pdata[i], NULL);

      if (here != NULL)
        g_ptr_array_extend_and_steal (goals, here);
    }
  return goals;
}

/* Cards of the same goals stay. */
static void
show_goals (BcNextView *self)
{
  g_autoptr (GPtrArray) goals = list_goals (self);
  gboolean same = self->evaluations->len == goals->len;

  for (guint i = 0; same && i < goals->len; i++)
    same = self->evaluations->pdata[i] == ((BcPlanGoal *) goals->pdata[i])->evaluation;
  if (same)
    return;
  g_ptr_array_set_size (self->evaluations, 0);
  bc_clear_box (self->goal_box);
  for (guint i = 0; i < goals->len; i++)
    {
      BcPlanGoal *goal = goals->pdata[i];

      add_goal (self, goal);
      g_ptr_array_add (self->evaluations, g_object_ref (goal->evaluation));
    }
}

/* ---- what goes along ---- */

static GtkWidget *
add_row (
  BcNextView *self, GtkWidget *section, const char *title, gboolean active, GCallback toggled)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), active);
  g_signal_connect_object (check, "toggled", toggled, self, G_CONNECT_SWAPPED);
  bc_section_append (BC_SECTION (section), row);
  g_object_set_data (G_OBJECT (check), "row", row);
  return check;
}

static char *
dup_names (GPtrArray *pupils)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < pupils->len; i++)
    g_strv_builder_add (builder, bc_person_get_given_name (pupils->pdata[i]));
  names = g_strv_builder_end (builder);
  return g_strjoinv (", ", names);
}

/* The first few, on a line and so without full stops; how many there are stands before them. */
static char *
dup_some (GPtrArray *words)
{
  GString *line = g_string_new (NULL);

  g_string_append_printf (line, "%u: ", words->len);
  for (guint i = 0; i < MIN (words->len, MOST_IN_LINE); i++)
    {
      const char *sentence = words->pdata[i];
      int length = (int) strlen (sentence) - g_str_has_suffix (sentence, ".");

      g_string_append_printf (line, "%s%.*s", i > 0 ? "; " : "", length, sentence);
    }
  if (words->len > MOST_IN_LINE)
    g_string_append (line, " …");
  return g_string_free (line, FALSE);
}

static char *
dup_about (BcNextView *self, BcCarry what)
{
  g_autoptr (GPtrArray) words = NULL;

  switch (what)
    {
    case BC_CARRY_PUPILS:
      return g_strdup (_ ("As they are placed now."));
    case BC_CARRY_TEXTS:
      return g_strdup (_ ("Left out, each cluster asks for a new look."));
    case BC_CARRY_GOALS:
    case BC_CARRY_CARDS:
    case BC_CARRY_FEASIBLE:
    case BC_CARRY_OPEN:
    case BC_N_CARRIES:
    default:
      words = bc_next_cycle_list (self->cycle, what, NULL);
      return words != NULL && words->len > 0 ? dup_some (words) : g_strdup (_ (carries[what].none));
    }
}

static void
show_about (BcNextView *self)
{
  GtkWidget *row = gtk_widget_get_first_child (
    GTK_WIDGET (bc_section_get_list (BC_SECTION (self->carry_section))));

  for (BcCarry what = 0; row != NULL && what < BC_N_CARRIES;
       what++, row = gtk_widget_get_next_sibling (row))
    {
      g_autofree char *about = dup_about (self, what);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
    }
}

static void
cluster_toggled_cb (BcNextView *self, GtkCheckButton *check)
{
  BcCluster *cluster = g_object_get_data (G_OBJECT (check), "cluster");

  bc_next_cycle_take_cluster (self->cycle, cluster, gtk_check_button_get_active (check));
  show_about (self);
}

static void
carry_toggled_cb (BcNextView *self, GtkCheckButton *check)
{
  BcCarry what = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "carry"));

  bc_next_cycle_take (self->cycle, what, gtk_check_button_get_active (check));
}

static void
fill_clusters (BcNextView *self)
{
  g_autoptr (GPtrArray) clusters = bc_next_cycle_list_clusters (self->cycle);

  for (guint i = 0; i < clusters->len; i++)
    {
      BcCluster *cluster = clusters->pdata[i];
      g_autoptr (GPtrArray) pupils = bc_next_cycle_list_pupils (self->cycle, cluster);
      g_autofree char *names = dup_names (pupils);
      GtkWidget *check = add_row (
        self, self->cluster_section, bc_record_get_text (cluster, BC_CLUSTER_NAME),
        bc_next_cycle_takes_cluster (self->cycle, cluster), G_CALLBACK (cluster_toggled_cb));

      adw_action_row_set_subtitle (g_object_get_data (G_OBJECT (check), "row"), names);
      g_object_set_data_full (G_OBJECT (check), "cluster", g_object_ref (cluster), g_object_unref);
    }
}

static void
fill_carries (BcNextView *self)
{
  for (BcCarry what = 0; what < BC_N_CARRIES; what++)
    {
      GtkWidget *check =
        add_row (self, self->carry_section, _ (carries[what].title),
                 bc_next_cycle_takes (self->cycle, what), G_CALLBACK (carry_toggled_cb));

      g_object_set_data (G_OBJECT (check), "carry", GUINT_TO_POINTER (what));
    }
}

/* ---- when ---- */

/* The last choice is a period of free days. */
static BcPeriod *
get_period (BcNextView *self)
{
  guint selected = gtk_drop_down_get_selected (self->period_drop_down);

  return selected < self->periods->len ? self->periods->pdata[selected] : self->proposed;
}

static void
show_period (BcNextView *self)
{
  BcPeriod *period = get_period (self);
  gboolean possible = period != NULL && bc_next_period_is_possible (period);
  g_autofree char *start =
    period != NULL ? bc_day_format (bc_record_get_text (period, BC_PERIOD_START)) : NULL;
  g_autofree char *end =
    period != NULL ? bc_day_format (bc_record_get_text (period, BC_PERIOD_END)) : NULL;
  g_autofree char *words = possible ? g_strdup_printf (_ ("From %s up to %s."), start, end)
                                    : g_strdup (_ ("Choose a first day and a last day after it."));

  gtk_widget_set_visible (self->day_box, period == self->proposed);
  gtk_label_set_text (self->day_label, words);
  gtk_widget_set_sensitive (self->open_button,
                            possible && bc_edits_may_change (edits_of (self),
                                                             bc_next_cycle_get_plan (self->cycle)));
}

static gboolean
start_chosen_cb (BcNextView *self, const char *day)
{
  bc_record_set_text (self->proposed, BC_PERIOD_START, day);
  show_period (self);
  return TRUE;
}

static gboolean
end_chosen_cb (BcNextView *self, const char *day)
{
  bc_record_set_text (self->proposed, BC_PERIOD_END, day);
  show_period (self);
  return TRUE;
}

/* These days are nobody's until the round is opened, so the fields do not keep them. */
static void
add_days (BcNextView *self)
{
  GtkWidget *start =
    bc_date_field_new (_ ("First day"), edits_of (self), self->proposed, BC_PERIOD_START);
  GtkWidget *end =
    bc_date_field_new (_ ("Last day"), edits_of (self), self->proposed, BC_PERIOD_END);

  g_signal_connect_object (start, "chosen", G_CALLBACK (start_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (end, "chosen", G_CALLBACK (end_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->day_box), start);
  gtk_box_append (GTK_BOX (self->day_box), end);
}

static gboolean
fill_periods (BcNextView *self, GError **error)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  BcPlan *plan = bc_next_cycle_get_plan (self->cycle);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPeriod) now =
    bc_school_calendar_current_period (bc_context_get_store (self->context), today);

  self->periods = bc_next_period_list (edits_of (self), plan, error);
  self->proposed =
    self->periods != NULL ? bc_next_period_propose (edits_of (self), plan, error) : NULL;
  if (self->proposed == NULL)
    return FALSE;
  for (guint i = 0; i < self->periods->len; i++)
    {
      g_autofree char *name = bc_school_calendar_dup_period_name (
        bc_context_get_store (self->context), self->periods->pdata[i], now);

      gtk_string_list_append (names, name);
    }
  gtk_string_list_append (names, _ ("A new period"));
  gtk_drop_down_set_model (self->period_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->period_drop_down, 0);
  return TRUE;
}

/* ---- opening ---- */

static void
open_cb (BcNextView *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcPlan) next = bc_next_cycle_open (self->cycle, get_period (self), &error);

  if (next != NULL)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0, next);
  else
    bc_page_say (BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE)),
                 error->message);
}

/* ---- the view ---- */

static void
bc_next_view_dispose (GObject *object)
{
  BcNextView *self = BC_NEXT_VIEW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->cycle);
  g_clear_object (&self->goals);
  g_clear_object (&self->proposed);
  g_clear_pointer (&self->periods, g_ptr_array_unref);
  g_clear_pointer (&self->evaluations, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_next_view_parent_class)->dispose (object);
}

static void
bc_next_view_class_init (BcNextViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_next_view_dispose;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", BC_TYPE_NEXT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_PLAN);
}

static GtkWidget *
add_section (BcNextView *self, const char *title, const char *hint)
{
  GtkWidget *section = bc_section_new (title);

  bc_section_set_hint (BC_SECTION (section), hint);
  gtk_box_append (GTK_BOX (self), section);
  return section;
}

static void
add_when (BcNextView *self)
{
  GtkWidget *section = add_section (self, _ ("When"), "");
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->day_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  self->period_drop_down = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  self->day_label = GTK_LABEL (bc_wrapped_label_new ("", "dim-label"));
  self->open_button = gtk_button_new_with_mnemonic (_ ("_Open the next round"));
  gtk_widget_set_layout_manager (line, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_set_halign (self->open_button, GTK_ALIGN_START);
  gtk_widget_set_margin_top (self->open_button, 12);
  gtk_widget_add_css_class (self->open_button, "suggested-action");
  gtk_widget_add_css_class (self->open_button, "pill");
  bc_spoken_name_set (GTK_WIDGET (self->period_drop_down), _ ("Period"));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->period_drop_down));
  gtk_box_append (GTK_BOX (line), self->day_box);
  gtk_box_append (GTK_BOX (section), line);
  gtk_box_append (GTK_BOX (section), GTK_WIDGET (self->day_label));
  gtk_box_append (GTK_BOX (section), self->open_button);
  g_signal_connect_object (self->period_drop_down, "notify::selected", G_CALLBACK (show_period),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->open_button, "clicked", G_CALLBACK (open_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
bc_next_view_init (BcNextView *self)
{
  GtkWidget *goals;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
  self->evaluations = g_ptr_array_new_with_free_func (g_object_unref);
  self->goal_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  goals = add_section (self, _ ("Looking back"),
                       _ ("How did it go? In the next round, Observe asks what worked."));
  gtk_box_append (GTK_BOX (goals), GTK_WIDGET (self->goal_box));
  self->cluster_section = add_section (self, _ ("Clusters that go along"), "");
  self->carry_section = add_section (self, _ ("What else goes along"),
                                     _ ("Copies: the plan of this round stays as it is."));
  add_when (self);
}

GtkWidget *
bc_next_view_new (BcContext *context, BcPlan *plan, GError **error)
{
  BcNextView *self = g_object_ref_sink (g_object_new (BC_TYPE_NEXT_VIEW, NULL));
  g_autofree char *today = bc_day_today ();

  self->context = g_object_ref (context);
  self->cycle = bc_next_cycle_new (edits_of (self), plan, error);
  if (self->cycle == NULL || !fill_periods (self, error))
    {
      g_object_unref (self);
      return NULL;
    }
  self->goals = bc_plan_goals_new (edits_of (self), plan, today);
  add_days (self);
  fill_clusters (self);
  fill_carries (self);
  show_period (self);
  bc_next_view_refresh (self);
  g_object_force_floating (G_OBJECT (self));
  return GTK_WIDGET (self);
}

/* What was ticked stays; what it would bring along follows the evaluation. */
void
bc_next_view_refresh (BcNextView *self)
{
  show_goals (self);
  show_about (self);
}
