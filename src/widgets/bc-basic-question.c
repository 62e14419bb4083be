/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-basic-question"

#include "config.h"

#include "widgets/bc-basic-question.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-basic-questions.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

struct _BcBasicQuestion
{
  GtkBox            parent_instance;

  AdwBin           *field_bin;
  GtkWidget        *other_button;
  GtkWidget        *fold;
  GtkListBox       *earlier;

  BcContext        *context;
  BcPlace           place;
  BcBasicQuestions *questions;
  guint             question;
  BcAnswer         *answer;
  char             *shown;
};

G_DEFINE_FINAL_TYPE (BcBasicQuestion, bc_basic_question, GTK_TYPE_BOX)

/* ---- what was answered before ---- */

static void
add_earlier (BcBasicQuestion *self, BcAnswer *answer)
{
  g_autofree char *day = bc_day_format (bc_record_get_text (answer, BC_ANSWER_DATE));
  const char *question = bc_record_get_text (answer, BC_ANSWER_QUESTION);
  g_autofree char *title = g_strdup_printf ("%s · %s", day, question);

  gtk_list_box_append (self->earlier,
                       bc_read_row_new (title, bc_record_get_text (answer, BC_ANSWER_TEXT)));
}

static void
show_rows (BcBasicQuestion *self, GPtrArray *answers)
{
  g_autofree char *label = g_strdup_printf (
    ngettext ("%u earlier answer", "%u earlier answers", answers->len), answers->len);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->earlier, 0)) != NULL)
    gtk_list_box_remove (self->earlier, GTK_WIDGET (row));
  for (guint i = 0; i < answers->len; i++)
    add_earlier (self, answers->pdata[i]);
  gtk_expander_set_label (GTK_EXPANDER (self->fold), label);
  gtk_widget_set_visible (self->fold, answers->len > 0);
}

static char *
dup_all_words (GPtrArray *answers)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < answers->len; i++)
    g_string_append_printf (words, "%s %s\n", bc_record_get_id (answers->pdata[i]),
                            bc_record_get_text (answers->pdata[i], BC_ANSWER_TEXT));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* All but the one that stands in the field; rows that say the same already stay. */
static void
show_earlier (BcBasicQuestion *self)
{
  g_autoptr (GPtrArray) answers = bc_basic_questions_list_answers (self->questions, NULL);
  g_autofree char *words = NULL;

  if (answers == NULL)
    return;
  g_ptr_array_remove (answers, self->answer);
  words = dup_all_words (answers);
  if (g_strcmp0 (words, self->shown) == 0)
    return;
  show_rows (self, answers);
  g_free (self->shown);
  self->shown = g_steal_pointer (&words);
}

/* ---- the question ---- */

static void
show_question (BcBasicQuestion *self, guint question)
{
  const char *text = bc_basic_questions_get_text (self->questions, question);
  g_autofree char *today = bc_day_today ();

  self->question = question;
  g_clear_object (&self->answer);
  self->answer = bc_basic_questions_answer (self->questions, question, today);
  adw_bin_set_child (self->field_bin,
                     bc_text_field_new (text, _("One sentence will do, or none."),
                                        bc_context_get_edits (self->context), self->answer,
                                        BC_ANSWER_TEXT));
}

static void
other_cb (BcBasicQuestion *self)
{
  bc_edits_rest (bc_context_get_edits (self->context));
  show_question (self, (self->question + 1) % bc_basic_questions_count (self->questions));
  show_earlier (self);
}

static void
let_go (BcBasicQuestion *self)
{
  adw_bin_set_child (self->field_bin, NULL);
  g_clear_object (&self->answer);
  g_clear_object (&self->questions);
  g_clear_object (&self->context);
  g_clear_pointer (&self->shown, g_free);
}

static void
take (BcBasicQuestion *self, BcContext *context, BcPlace place)
{
  let_go (self);
  if (context == NULL || bc_context_get_group (context) == NULL
      || bc_context_get_period (context) == NULL)
    return;
  self->context = g_object_ref (context);
  self->place = place;
  self->questions = bc_basic_questions_new (context, place);
  if (bc_basic_questions_count (self->questions) > 0)
    show_question (self, bc_basic_questions_get_first (self->questions));
}

static void
bc_basic_question_dispose (GObject *object)
{
  BcBasicQuestion *self = BC_BASIC_QUESTION (object);

  if (self->field_bin != NULL)
    let_go (self);
  self->field_bin = NULL;

  G_OBJECT_CLASS (bc_basic_question_parent_class)->dispose (object);
}

static void
bc_basic_question_class_init (BcBasicQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_basic_question_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_basic_question_init (BcBasicQuestion *self)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *readers = bc_wrapped_label_new (
    _("Kept with the group: colleagues can read along."), "caption");

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "basic-question");
  self->field_bin = ADW_BIN (adw_bin_new ());
  self->other_button = gtk_button_new_with_mnemonic (_("An_other question"));
  gtk_widget_set_halign (self->other_button, GTK_ALIGN_START);
  gtk_widget_add_css_class (readers, "dim-label");
  self->earlier = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->earlier, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  self->fold = gtk_expander_new (NULL);
  gtk_expander_set_child (GTK_EXPANDER (self->fold), list);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->field_bin));
  gtk_box_append (GTK_BOX (self), readers);
  gtk_box_append (GTK_BOX (self), self->other_button);
  gtk_box_append (GTK_BOX (self), self->fold);
  bc_spoken_name_set (GTK_WIDGET (self), _("A question to stand still at"));
  g_signal_connect_swapped (self->other_button, "clicked", G_CALLBACK (other_cb), self);
}

GtkWidget *
bc_basic_question_new (void)
{
  return g_object_new (BC_TYPE_BASIC_QUESTION, NULL);
}

void
bc_basic_question_show (BcBasicQuestion *self, BcContext *context, BcPlace place)
{
  if (self->context != context || self->place != place)
    take (self, context, place);
  gtk_widget_set_visible (GTK_WIDGET (self), self->answer != NULL);
  if (self->answer == NULL)
    return;
  gtk_widget_set_visible (self->other_button, bc_basic_questions_count (self->questions) > 1);
  show_earlier (self);
}
