/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cards"

#include "config.h"

#include "pages/bc-cards.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-records.h"
#include "pages/bc-page.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

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
    bc_card_dup_title (_ ("Experiment"), bc_record_get_text (experiment, BC_EXPERIMENT_DATE));
  g_autofree char *until = dup_until (experiment);
  gboolean diffuse = bc_record_get_integer (experiment, BC_EXPERIMENT_DIFFUSE) != 0;
  g_autofree char *title =
    g_strdup_printf ("%s%s%s%s%s", began, *until != '\0' ? " " : "", until, diffuse ? " · " : "",
                     diffuse ? _ ("Not clear yet") : "");
  /* What is somebody's own is not for the wall that mirrors the screen. */
  gboolean own = *bc_record_get_text (experiment, BC_EXPERIMENT_OWNER) != '\0';
  g_autofree char *summary =
    g_strdup_printf ("%s%s%s", bc_record_get_text (experiment, BC_EXPERIMENT_QUESTION),
                     *effect != '\0' ? "\n" : "", effect);

  bc_fold_card_say (card, title, own ? "" : summary);
}

/* ---- any card ---- */

/* The context stays as long as the card. */
GtkWidget *
bc_card_new (BcContext *context, gpointer record, BcFoldCardShow show)
{
  GtkWidget *card = bc_fold_card_new (bc_context_get_edits (context), record, show, context);

  g_object_set_data_full (G_OBJECT (card), "context", g_object_ref (context), g_object_unref);
  return card;
}

void
bc_card_append_text (GtkWidget *card,
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
void
bc_card_append_line (GtkWidget *card, GtkWidget *first, GtkWidget *second)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (line, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (line), first);
  gtk_box_append (GTK_BOX (line), second);
  bc_fold_card_append (BC_FOLD_CARD (card), line);
}

/* "Kind · 12 november"; the day is left out where there is none. */
char *
bc_card_dup_title (const char *what, const char *day)
{
  g_autofree char *words = bc_day_format (day);

  return g_strdup_printf ("%s%s%s", what, *words != '\0' ? " · " : "", words);
}

void
bc_card_append_removal (
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

GtkWidget *
bc_card_new_experiment (BcContext *context, gpointer experiment)
{
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *card = bc_card_new (context, experiment, show_experiment);

  bc_card_append_text (card, context, experiment, BC_EXPERIMENT_QUESTION, _ ("My question"),
                       _ ("What do I want to find out?"));
  bc_card_append_text (card, context, experiment, BC_EXPERIMENT_ATTEMPT, _ ("What I try"),
                       _ ("Small, and in my own lessons."));
  bc_card_append_text (card, context, experiment, BC_EXPERIMENT_EFFECT, _ ("What it brought"),
                       _ ("For the children, the group and myself."));
  bc_card_append_line (
    card, bc_date_field_new (_ ("Until when"), edits, experiment, BC_EXPERIMENT_UNTIL),
    bc_check_field_new (_ ("Not clear yet, and that is fine"), edits, experiment,
                        BC_EXPERIMENT_DIFFUSE));
  return card;
}
