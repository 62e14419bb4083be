/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-act-cards"

#include "config.h"

#include "pages/act/bc-act-cards.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "pages/bc-cards.h"
#include "school/bc-acting.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-term-choice.h"

/* ---- feedback ---- */

static void
show_feedback (BcFoldCard *card, gpointer feedback, gpointer context)
{
  g_autofree char *title =
    bc_card_dup_title (bc_term_label (BC_TERM_VOICE,
                                      bc_record_get_text (feedback, BC_FEEDBACK_SOURCE)),
                       bc_record_get_text (feedback, BC_FEEDBACK_DATE));

  bc_fold_card_say (card, title, bc_record_get_text (feedback, BC_FEEDBACK_TEXT));
}

GtkWidget *
bc_act_card_feedback (BcContext *context, gpointer feedback)
{
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *card = bc_card_new (context, feedback, show_feedback);

  bc_card_append_text (card, context, feedback, BC_FEEDBACK_TEXT, _ ("What was said"),
                       _ ("In their own words, as much as you can."));
  bc_card_append_line (
    card,
    bc_term_choice_new (_ ("Who says it"), BC_TERM_VOICE, edits, feedback, BC_FEEDBACK_SOURCE),
    bc_date_field_new (_ ("Day"), edits, feedback, BC_FEEDBACK_DATE));
  bc_card_append_removal (card, context, feedback, _ ("Take this feedback _away"),
                          _ ("The feedback is taken away."));
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
  GtkWidget *card = bc_card_new (context, solution, show_solution);

  if (!bc_acting_is_own (solution, bc_context_get_me (context)))
    {
      g_autofree char *words = dup_words (solution);

      bc_fold_card_append (BC_FOLD_CARD (card), bc_wrapped_label_new (words, "body"));
      return card;
    }
  bc_card_append_text (card, context, solution, BC_SOLUTION_TITLE, _ ("My solution"),
                       _ ("In a few words; that is enough."));
  bc_card_append_text (card, context, solution, BC_SOLUTION_TEXT, _ ("More about it"),
                       _ ("Who helps, what does it take?"));
  bc_card_append_line (
    card,
    bc_term_choice_new (_ ("How far it is"), BC_TERM_SOLUTION, edits, solution, BC_SOLUTION_STATE),
    bc_check_field_new (_ ("Share with colleagues"), edits, solution, BC_SOLUTION_SHARED));
  bc_card_append_removal (card, context, solution, _ ("Take this solution _away"),
                          _ ("The solution is taken away."));
  return card;
}
