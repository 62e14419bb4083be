/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-act-cards"

#include "config.h"

#include "pages/act/bc-act-cards.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "school/bc-acting.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

/* The context stays as long as the card. */
static GtkWidget *
new_card (BcContext *context, gpointer record, BcFoldCardShow show)
{
  GtkWidget *card = bc_fold_card_new (bc_context_get_edits (context), record, show, context);

  g_object_set_data_full (G_OBJECT (card), "context", g_object_ref (context), g_object_unref);
  return card;
}

static void
append_text (GtkWidget *card,
             BcContext *context,
             gpointer record,
             guint field,
             const char *title,
             const char *question)
{
  bc_fold_card_append (
    BC_FOLD_CARD (card),
    bc_text_field_new (title, question, bc_context_get_edits (context), record, field));
}

/* Small things beside each other, as far as they fit. */
static void
append_line (GtkWidget *card, GtkWidget *first, GtkWidget *second)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (line, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (line), first);
  gtk_box_append (GTK_BOX (line), second);
  bc_fold_card_append (BC_FOLD_CARD (card), line);
}

/* "Kind · 12 november"; the day is left out where there is none. */
static char *
dup_title (const char *what, const char *day)
{
  g_autofree char *words = bc_day_format (day);

  return g_strdup_printf ("%s%s%s", what, *words != '\0' ? " · " : "", words);
}

/* ---- taking away ---- */

typedef struct
{
  BcContext *context;
  BcRecord *record;
  char *done;
} Removal;

static void
removal_free (gpointer data, GClosure *closure)
{
  Removal *removal = data;

  g_object_unref (removal->context);
  g_object_unref (removal->record);
  g_free (removal->done);
  g_free (removal);
}

/* The card, and all that hangs on it, goes with its record. */
static void
remove_cb (GtkWidget *button, Removal *removal)
{
  GtkWidget *page = gtk_widget_get_ancestor (button, BC_TYPE_PAGE);
  BcEdits *edits = bc_context_get_edits (removal->context);
  g_autofree char *done = g_strdup (removal->done);

  bc_edits_begin (edits, done);
  bc_edits_remove (edits, removal->record);
  bc_edits_end (edits);
  bc_page_offer_undo (BC_PAGE (page), done);
}

void
bc_act_card_append_removal (
  GtkWidget *card, BcContext *context, gpointer record, const char *label, const char *done)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);
  Removal *removal = g_new0 (Removal, 1);

  removal->context = g_object_ref (context);
  removal->record = g_object_ref (record);
  removal->done = g_strdup (done);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_sensitive (button, bc_edits_may_change (bc_context_get_edits (context), record));
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_data (button, "clicked", G_CALLBACK (remove_cb), removal, removal_free, 0);
  bc_fold_card_append (BC_FOLD_CARD (card), button);
}

/* ---- feedback ---- */

static void
show_feedback (BcFoldCard *card, gpointer feedback, gpointer context)
{
  g_autofree char *title =
    dup_title (bc_term_label (BC_TERM_VOICE, bc_record_get_text (feedback, BC_FEEDBACK_SOURCE)),
               bc_record_get_text (feedback, BC_FEEDBACK_DATE));

  bc_fold_card_say (card, title, bc_record_get_text (feedback, BC_FEEDBACK_TEXT));
}

GtkWidget *
bc_act_card_feedback (BcContext *context, gpointer feedback)
{
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *card = new_card (context, feedback, show_feedback);

  append_text (card, context, feedback, BC_FEEDBACK_TEXT, _ ("What was said"),
               _ ("In their own words, as much as you can."));
  append_line (
    card,
    bc_term_choice_new (_ ("Who says it"), BC_TERM_VOICE, edits, feedback, BC_FEEDBACK_SOURCE),
    bc_date_field_new (_ ("Day"), edits, feedback, BC_FEEDBACK_DATE));
  bc_act_card_append_removal (card, context, feedback, _ ("Take this feedback _away"),
                              _ ("The feedback is taken away."));
  return card;
}

/* ---- experiments ---- */

static char *
dup_until (gpointer experiment)
{
  g_autofree char *day = bc_day_format (bc_record_get_text (experiment, BC_EXPERIMENT_UNTIL));

  if (*bc_record_get_text (experiment, BC_EXPERIMENT_EFFECT) != '\0' || *day == '\0')
    return g_strdup ("");
  /* Translators: an experiment that runs until this day. */
  return g_strdup_printf (_ ("until %s"), day);
}

static void
show_experiment (BcFoldCard *card, gpointer experiment, gpointer context)
{
  const char *effect = bc_record_get_text (experiment, BC_EXPERIMENT_EFFECT);
  g_autofree char *began =
    dup_title (_ ("Experiment"), bc_record_get_text (experiment, BC_EXPERIMENT_DATE));
  g_autofree char *until = dup_until (experiment);
  gboolean diffuse = bc_record_get_integer (experiment, BC_EXPERIMENT_DIFFUSE) != 0;
  g_autofree char *title =
    g_strdup_printf ("%s%s%s%s%s", began, *until != '\0' ? " " : "", until, diffuse ? " · " : "",
                     diffuse ? _ ("Not clear yet") : "");
  g_autofree char *summary =
    g_strdup_printf ("%s%s%s", bc_record_get_text (experiment, BC_EXPERIMENT_QUESTION),
                     *effect != '\0' ? "\n" : "", effect);

  bc_fold_card_say (card, title, summary);
}

GtkWidget *
bc_act_card_experiment (BcContext *context, gpointer experiment)
{
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *card = new_card (context, experiment, show_experiment);

  append_text (card, context, experiment, BC_EXPERIMENT_QUESTION, _ ("My question"),
               _ ("What do I want to find out?"));
  append_text (card, context, experiment, BC_EXPERIMENT_ATTEMPT, _ ("What I try"),
               _ ("Small, and in my own lessons."));
  append_text (card, context, experiment, BC_EXPERIMENT_EFFECT, _ ("What it brought"),
               _ ("For the children, the group and myself."));
  append_line (card, bc_date_field_new (_ ("Until when"), edits, experiment, BC_EXPERIMENT_UNTIL),
               bc_check_field_new (_ ("Not clear yet, and that is fine"), edits, experiment,
                                   BC_EXPERIMENT_DIFFUSE));
  bc_act_card_append_removal (card, context, experiment, _ ("Take this experiment _away"),
                              _ ("The experiment is taken away."));
  return card;
}

/* ---- solutions ---- */

static char *
dup_author (BcContext *context, gpointer solution)
{
  g_autoptr (BcStaff) author = bc_store_get (bc_context_get_store (context), BC_TYPE_STAFF,
                                             bc_record_get_author (solution), NULL);

  return author != NULL ? bc_person_dup_name (author) : g_strdup ("");
}

static char *
dup_words (gpointer solution)
{
  const char *text = bc_record_get_text (solution, BC_SOLUTION_TEXT);

  return g_strdup_printf ("%s%s%s", bc_record_get_text (solution, BC_SOLUTION_TITLE),
                          *text != '\0' ? "\n" : "", text);
}

/* One's own says whether it is shared; that of somebody else, whose it is. */
static void
show_solution (BcFoldCard *card, gpointer solution, gpointer data)
{
  BcContext *context = data;
  const char *state = bc_record_get_text (solution, BC_SOLUTION_STATE);
  gboolean own = bc_acting_is_own (solution, bc_context_get_me (context));
  gboolean shared = bc_record_get_integer (solution, BC_SOLUTION_SHARED) != 0;
  g_autofree char *whose =
    own ? g_strdup (shared ? _ ("Shared") : _ ("For me alone")) : dup_author (context, solution);
  g_autofree char *title = g_strdup_printf (
    "%s · %s", bc_term_label (BC_TERM_SOLUTION, *state != '\0' ? state : BC_SOLUTION_IDEA), whose);
  g_autofree char *words = dup_words (solution);

  bc_fold_card_say (card, title, words);
}

GtkWidget *
bc_act_card_solution (BcContext *context, gpointer solution)
{
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *card = new_card (context, solution, show_solution);

  if (!bc_acting_is_own (solution, bc_context_get_me (context)))
    {
      g_autofree char *words = dup_words (solution);

      bc_fold_card_append (BC_FOLD_CARD (card), bc_wrapped_label_new (words, "body"));
      return card;
    }
  append_text (card, context, solution, BC_SOLUTION_TITLE, _ ("My solution"),
               _ ("In a few words; that is enough."));
  append_text (card, context, solution, BC_SOLUTION_TEXT, _ ("More about it"),
               _ ("Who helps, what does it take?"));
  append_line (
    card,
    bc_term_choice_new (_ ("How far it is"), BC_TERM_SOLUTION, edits, solution, BC_SOLUTION_STATE),
    bc_check_field_new (_ ("Share with colleagues"), edits, solution, BC_SOLUTION_SHARED));
  bc_act_card_append_removal (card, context, solution, _ ("Take this solution _away"),
                              _ ("The solution is taken away."));
  return card;
}
