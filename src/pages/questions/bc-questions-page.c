/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-questions-page"

#include "config.h"

#include "pages/questions/bc-questions-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-records.h"
#include "pages/questions/bc-question-card.h"
#include "school/bc-questions.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-keep-field.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-scroll.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcQuestionsPage
{
  BcPage     parent_instance;

  AdwBin    *keep_bin;
  GtkWidget *nothing_label;
  GtkBox    *open_box;
  GtkWidget *done_part;
  GtkBox    *done_box;

  BcContext *context;
};

G_DEFINE_FINAL_TYPE (BcQuestionsPage, bc_questions_page, BC_TYPE_PAGE)

/* ---- showing ---- */

static GtkWidget *
make_card (gpointer question, gpointer data)
{
  return bc_question_card_new (BC_QUESTIONS_PAGE (data)->context, question);
}

static void
show_part (BcQuestionsPage *self, GtkBox *box, GPtrArray *questions, gboolean done,
           GError **error)
{
  g_autoptr (GPtrArray) part = g_ptr_array_new ();
  gboolean read = TRUE;

  for (guint i = 0; i < questions->len; i++)
    {
      if (!bc_record_get_integer (questions->pdata[i], BC_QUESTION_DONE) == !done)
        g_ptr_array_add (part, questions->pdata[i]);
    }
  bc_record_box_show (box, part, make_card, self);
  for (guint i = 0; read && i < part->len; i++)
    read = bc_question_card_refresh (
      BC_QUESTION_CARD (bc_record_box_find (box, part->pdata[i])), error);
}

static void
show_questions (BcQuestionsPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) questions = bc_questions_list (self->context, &error);

  if (questions != NULL)
    show_part (self, self->open_box, questions, FALSE, &error);
  if (error == NULL)
    show_part (self, self->done_box, questions, TRUE, &error);
  if (error != NULL)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  gtk_widget_set_visible (self->nothing_label, questions->len == 0);
  gtk_widget_set_visible (self->done_part,
                          gtk_widget_get_first_child (GTK_WIDGET (self->done_box)) != NULL);
}

/* ---- doing ---- */

static void
kept_cb (BcQuestionsPage *self, const char *text)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcQuestion) question = bc_questions_add (self->context, text, today);

  if (question == NULL)
    return;
  show_questions (self);
  bc_page_offer_undo (BC_PAGE (self), _("Your question is kept. It is yours alone."));
}

static GtkWidget *
find_card (BcQuestionsPage *self, const char *id)
{
  g_autoptr (BcQuestion) question =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_QUESTION, id, NULL);
  GtkWidget *card = question != NULL ? bc_record_box_find (self->open_box, question) : NULL;

  return card != NULL || question == NULL ? card : bc_record_box_find (self->done_box, question);
}

static void
go_to_target (GtkWidget *widget)
{
  BcQuestionsPage *self = BC_QUESTIONS_PAGE (widget);
  GtkWidget *card;

  if (self->context == NULL || !gtk_widget_get_mapped (widget))
    return;
  card = find_card (self, bc_page_get_target (BC_PAGE (self)));
  if (card != NULL)
    {
      bc_question_card_focus (BC_QUESTION_CARD (card));
      bc_scroll_to (card);
    }
  else if (adw_bin_get_child (self->keep_bin) != NULL)
    gtk_widget_grab_focus (adw_bin_get_child (self->keep_bin));
}

/* ---- the page ---- */

static void
forget (BcQuestionsPage *self)
{
  bc_clear_box (self->open_box);
  bc_clear_box (self->done_box);
  bc_page_renew_target (BC_PAGE (self));
}

/* What was being typed stays, but in another school. */
static void
take (BcQuestionsPage *self, BcContext *context)
{
  gboolean same_school = bc_context_is_same_school (context, self->context);
  GtkWidget *field = NULL;

  forget (self);
  g_set_object (&self->context, context);
  if (same_school)
    return;
  if (context != NULL && !bc_context_is_read_only (context))
    {
      field = bc_keep_field_new (_("What do I want to learn?"),
                                 _("In any form: a question, a doubt, half a thought."),
                                 bc_context_get_edits (context));
      g_signal_connect_object (field, "kept", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
    }
  adw_bin_set_child (self->keep_bin, field);
}

static void
bc_questions_page_refresh (BcPage *page)
{
  BcQuestionsPage *self = BC_QUESTIONS_PAGE (page);
  BcContext *context = bc_page_get_context (page);

  if (context != self->context)
    take (self, context);
  if (context == NULL)
    return;
  show_questions (self);
  if (bc_page_take_target (page) != NULL)
    bc_after_layout (GTK_WIDGET (self), go_to_target);
}

static void
bc_questions_page_dispose (GObject *object)
{
  BcQuestionsPage *self = BC_QUESTIONS_PAGE (object);

  g_clear_object (&self->context);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_QUESTIONS_PAGE);

  G_OBJECT_CLASS (bc_questions_page_parent_class)->dispose (object);
}

static void
bc_questions_page_class_init (BcQuestionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_questions_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_questions_page_refresh;
  BC_PAGE_CLASS (klass)->pause_ms = 300;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/questions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcQuestionsPage, keep_bin);
  gtk_widget_class_bind_template_child (widget_class, BcQuestionsPage, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, BcQuestionsPage, open_box);
  gtk_widget_class_bind_template_child (widget_class, BcQuestionsPage, done_part);
  gtk_widget_class_bind_template_child (widget_class, BcQuestionsPage, done_box);
}

static void
bc_questions_page_init (BcQuestionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self->open_box), _("My questions"));
  bc_spoken_name_set (GTK_WIDGET (self->done_box), _("What I am done with"));
}
