/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-outcome-box"

#include "config.h"

#include "pages/pupil-review/bc-outcome-box.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "school/bc-plan-proposals.h"
#include "school/bc-review-outcome.h"
#include "school/bc-talks.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcOutcomeBox
{
  GtkBox       parent_instance;

  GtkWidget   *fit_title;
  GtkBox      *fit_box;
  GtkWidget   *word_box;
  GtkWidget   *lines;

  BcContext   *context;
  BcMeeting   *meeting;
  BcGroupPlan *plan;
  char        *shown;
  gboolean     filling;
};

G_DEFINE_FINAL_TYPE (BcOutcomeBox, bc_outcome_box, GTK_TYPE_BOX)

/* ---- the plan ---- */

/* The plan in which it stands already, else that of the group in the period of the talk. */
static void
open_plan (BcOutcomeBox *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcGroup) group = bc_edits_get (
    edits, BC_TYPE_GROUP, bc_record_get_text (self->meeting, BC_MEETING_GROUP), NULL);
  g_autoptr (BcPeriod) period = bc_edits_get (
    edits, BC_TYPE_PERIOD, bc_record_get_text (self->meeting, BC_MEETING_PERIOD), NULL);
  g_autoptr (GPtrArray) came = bc_edits_list (edits, BC_TYPE_ARRANGEMENT, NULL,
                                              BC_ARRANGEMENT_ORIGIN,
                                              bc_record_get_id (self->meeting), -1);

  if (group == NULL || period == NULL)
    return;
  self->plan = bc_group_plan_open (edits, group, period, NULL);
  if (self->plan != NULL && came != NULL && came->len > 0)
    bc_group_plan_choose (self->plan,
                          bc_record_get_text (came->pdata[0], BC_ARRANGEMENT_PLAN));
}

static gboolean
has_plan (BcOutcomeBox *self)
{
  return self->plan != NULL && bc_group_plan_get_plan (self->plan) != NULL;
}

static BcPupil *
find_pupil (BcOutcomeBox *self)
{
  const char *id = bc_record_get_text (self->meeting, BC_MEETING_PUPIL);
  g_autoptr (GPtrArray) pupils = has_plan (self) ? bc_group_plan_list_all_pupils (self->plan)
                                                 : g_ptr_array_new ();

  for (guint i = 0; i < pupils->len; i++)
    {
      if (g_str_equal (bc_record_get_id (pupils->pdata[i]), id))
        return g_object_ref (pupils->pdata[i]);
    }
  return NULL;
}

/* ---- choosing ---- */

static void
decided (BcOutcomeBox *self, const char *sentence)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  bc_outcome_box_refresh (self);
  bc_focus_later (gtk_widget_get_visible (self->lines) ? self->lines : self->word_box);
  bc_page_offer_undo (BC_PAGE (page), sentence);
}

static void
cluster_cb (GtkWidget *button, BcCluster *cluster)
{
  BcOutcomeBox *self = BC_OUTCOME_BOX (gtk_widget_get_ancestor (button, BC_TYPE_OUTCOME_BOX));
  g_autofree char *sentence = g_strdup_printf (_("It stands in the group plan, with “%s”."),
                                               bc_record_get_text (cluster, BC_CLUSTER_NAME));

  if (bc_review_outcome_to_cluster (self->plan, self->meeting, cluster))
    decided (self, sentence);
}

static void
word_cb (GtkToggleButton *button, BcOutcomeBox *self)
{
  const char *word = g_object_get_data (G_OBJECT (button), "word");
  gboolean on = gtk_toggle_button_get_active (button);
  BcEdits *edits = bc_context_get_edits (self->context);

  if (self->filling)
    return;
  if (on && g_str_equal (word, BC_OUTCOME_INDIVIDUAL)
      && bc_review_outcome_to_individual (self->plan, self->meeting))
    decided (self, _("It stands in the group plan, as an arrangement for this child."));
  else
    bc_review_outcome_say (edits, self->meeting, on ? word : "");
  bc_outcome_box_refresh (self);
}

/* ---- showing ---- */

static gboolean
stands_with (BcOutcomeBox *self, BcCluster *cluster)
{
  g_autoptr (BcArrangement) there =
    bc_review_outcome_get_arrangement (self->plan, self->meeting);

  return there != NULL
         && g_str_equal (bc_record_get_text (there, BC_ARRANGEMENT_CLUSTER),
                         bc_record_get_id (cluster));
}

static void
add_fit (BcOutcomeBox *self, BcPupil *pupil, BcCluster *cluster, const char *reason)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  const char *name = bc_record_get_text (cluster, BC_CLUSTER_NAME);
  gboolean there = stands_with (self, cluster);
  g_autofree char *spoken =
    g_strdup_printf (_("Put it with “%s”, for %s"), name, bc_person_get_given_name (pupil));
  GtkWidget *button = gtk_button_new_with_label (there ? _("It stands here") : _("Put it here"));

  gtk_widget_set_sensitive (button, !there && !bc_context_is_read_only (self->context));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  if (!there)
    bc_spoken_name_set (button, spoken);
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (name, "heading"));
  if (*reason != '\0')
    gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (reason, "body"));
  gtk_box_append (GTK_BOX (row), words);
  gtk_box_append (GTK_BOX (row), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (cluster_cb), cluster, 0);
  gtk_box_append (self->fit_box, row);
}

static gboolean
is_among (GPtrArray *fits, BcCluster *cluster)
{
  for (guint i = 0; i < fits->len; i++)
    {
      if (((BcPlanFit *) fits->pdata[i])->cluster == cluster)
        return TRUE;
    }
  return FALSE;
}

/* Those that share a need first, with the reason; after them the others. */
static void
add_fits (BcOutcomeBox *self, BcPupil *pupil)
{
  g_autoptr (GPtrArray) fits = bc_plan_proposals_fitting (self->plan, pupil);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);

  for (guint i = 0; i < fits->len; i++)
    {
      BcPlanFit *fit = fits->pdata[i];

      add_fit (self, pupil, fit->cluster, fit->reason);
    }
  for (guint i = 0; i < clusters->len; i++)
    {
      if (!is_among (fits, clusters->pdata[i]))
        add_fit (self, pupil, clusters->pdata[i], "");
    }
}

static GtkWidget *
make_plan_button (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Open the plan"));

  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), "win.go::plan");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  return button;
}

static void
show_fits (BcOutcomeBox *self, BcPupil *pupil)
{
  const char *words = _("Choose who it is about; then the clusters stand here.");

  bc_clear_box (self->fit_box);
  if (pupil != NULL)
    {
      add_fits (self, pupil);
      return;
    }
  if (!has_plan (self))
    words = _("There is no group plan yet. Begin one under “Plan”; then its clusters stand here.");
  else if (*bc_record_get_text (self->meeting, BC_MEETING_PUPIL) != '\0')
    words = _("This child is not in the group any more.");
  gtk_box_append (self->fit_box, bc_wrapped_label_new (words, "dim-label"));
  if (!has_plan (self))
    gtk_box_append (self->fit_box, make_plan_button ());
}

static void
show_words (BcOutcomeBox *self, BcPupil *pupil)
{
  const char *outcome = bc_record_get_text (self->meeting, BC_MEETING_OUTCOME);
  GtkWidget *button = gtk_widget_get_first_child (self->word_box);

  self->filling = TRUE;
  for (; button != NULL; button = gtk_widget_get_next_sibling (button))
    {
      const char *word = g_object_get_data (G_OBJECT (button), "word");

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), g_str_equal (word, outcome));
      gtk_widget_set_sensitive (button, !bc_context_is_read_only (self->context)
                                          && (pupil != NULL
                                              || !g_str_equal (word, BC_OUTCOME_INDIVIDUAL)));
    }
  self->filling = FALSE;
}

static void
show_lines (BcOutcomeBox *self, GPtrArray *lines)
{
  bc_section_clear (BC_SECTION (self->lines));
  for (guint i = 0; i < lines->len; i++)
    {
      BcTalkLine *line = lines->pdata[i];
      GtkWidget *row = bc_read_row_new (line->title, line->text);

      bc_read_row_lead (row, line->page);
      bc_section_append (BC_SECTION (self->lines), row);
    }
  gtk_widget_set_visible (self->lines, lines->len > 0);
}

/* What it was made of: where this is the same, it stays as it is. */
static char *
dup_state (BcOutcomeBox *self, GPtrArray *lines)
{
  g_autoptr (GString) state =
    g_string_new (bc_record_get_text (self->meeting, BC_MEETING_PUPIL));
  g_autoptr (GPtrArray) clusters = has_plan (self) ? bc_group_plan_list_clusters (self->plan)
                                                   : g_ptr_array_new ();

  g_string_append_printf (state, " %s", bc_record_get_text (self->meeting, BC_MEETING_OUTCOME));
  for (guint i = 0; i < clusters->len; i++)
    g_string_append_printf (state, "\n%s %s", bc_record_get_id (clusters->pdata[i]),
                            bc_record_get_text (clusters->pdata[i], BC_CLUSTER_NAME));
  for (guint i = 0; i < lines->len; i++)
    {
      BcTalkLine *line = lines->pdata[i];

      g_string_append_printf (state, "\n%s|%s|%s", line->title, line->text, line->page);
    }
  return g_string_free (g_steal_pointer (&state), FALSE);
}

/* ---- the object ---- */

static void
add_words (BcOutcomeBox *self)
{
  g_autofree const char **words = bc_term_words (BC_TERM_OUTCOME);

  for (guint i = 0; words[i] != NULL; i++)
    {
      GtkWidget *button;

      /* That is said by the cluster where it is put. */
      if (g_str_equal (words[i], BC_OUTCOME_PLAN))
        continue;
      button = gtk_toggle_button_new_with_label (bc_term_label (BC_TERM_OUTCOME, words[i]));
      g_object_set_data (G_OBJECT (button), "word", (gpointer) words[i]);
      g_signal_connect (button, "toggled", G_CALLBACK (word_cb), self);
      gtk_box_append (GTK_BOX (self->word_box), button);
    }
}

static void
bc_outcome_box_dispose (GObject *object)
{
  BcOutcomeBox *self = BC_OUTCOME_BOX (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  g_clear_object (&self->plan);
  bc_secret_free_text (g_steal_pointer (&self->shown));

  G_OBJECT_CLASS (bc_outcome_box_parent_class)->dispose (object);
}

static void
bc_outcome_box_class_init (BcOutcomeBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_outcome_box_dispose;
}

static void
bc_outcome_box_init (BcOutcomeBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->fit_title = bc_wrapped_label_new (_("Does it fit in a cluster?"), "heading");
  self->fit_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 10));
  self->word_box = bc_wrap_box_new ();
  self->lines = bc_section_new (_("In the group plan"));
  gtk_widget_add_css_class (GTK_WIDGET (self->fit_box), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self->fit_box), "plan-card");
  bc_spoken_name_set (GTK_WIDGET (self->fit_box), _("Does it fit in a cluster?"));
  add_words (self);
}

GtkWidget *
bc_outcome_box_new (BcContext *context, BcMeeting *meeting)
{
  BcOutcomeBox *self = g_object_new (BC_TYPE_OUTCOME_BOX, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  open_plan (self);
  gtk_box_append (GTK_BOX (self),
                  bc_text_field_new (_("What comes of it"), _("What are you going to do?"),
                                     bc_context_get_edits (context), meeting,
                                     BC_MEETING_OUTCOME_TEXT));
  gtk_box_append (GTK_BOX (self), self->fit_title);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->fit_box));
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (_("Or, where it does not:"), "dim-label"));
  gtk_box_append (GTK_BOX (self), self->word_box);
  gtk_box_append (GTK_BOX (self), self->lines);
  bc_outcome_box_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_outcome_box_refresh (BcOutcomeBox *self)
{
  g_autoptr (GPtrArray) lines = bc_talks_list_lines (self->context, self->meeting, NULL);
  g_autoptr (BcPupil) pupil = find_pupil (self);
  char *state;

  if (lines == NULL)
    return;
  state = dup_state (self, lines);
  if (g_strcmp0 (state, self->shown) != 0)
    {
      show_fits (self, pupil);
      show_lines (self, lines);
    }
  bc_secret_free_text (self->shown);
  self->shown = state;
  show_words (self, pupil);
}
