/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-steps-page"

#include "config.h"

#include "pages/steps/bc-steps-page.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "pages/steps/bc-step-card.h"
#include "school/bc-development-points.h"
#include "school/bc-development-steps.h"
#include "school/bc-questions.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-keep-field.h"
#include "widgets/bc-point-rows.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-scroll.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcStepsPage
{
  BcPage     parent_instance;

  GtkWidget *promised_part;
  GtkBox    *promised_box;
  AdwBin    *keep_bin;
  GtkWidget *nothing_part;
  GtkBox    *step_box;

  BcContext *context;
  GPtrArray *questions;
  GPtrArray *points;
  char      *choices;
};

G_DEFINE_FINAL_TYPE (BcStepsPage, bc_steps_page, BC_TYPE_PAGE)

/* ---- what can be chosen ---- */

static void
append_words (GString *words, GPtrArray *records, guint field)
{
  for (guint i = 0; i < records->len; i++)
    g_string_append_printf (words, "%s %s\n", bc_record_get_id (records->pdata[i]),
                            bc_record_get_text (records->pdata[i], field));
}

/* Questions and points are written elsewhere: with others of them all cards are made anew. */
static gboolean
read_choices (BcStepsPage *self, GError **error)
{
  g_autoptr (GPtrArray) questions = bc_questions_list (self->context, error);
  g_autoptr (GPtrArray) points =
    questions != NULL ? bc_development_points_list (self->context, error) : NULL;
  g_autoptr (GString) words = g_string_new (NULL);

  if (points == NULL)
    return FALSE;
  append_words (words, questions, BC_QUESTION_TEXT);
  append_words (words, points, BC_DEVELOPMENT_POINT_TITLE);
  if (g_strcmp0 (words->str, self->choices) == 0)
    return TRUE;
  bc_clear_box (self->step_box);
  g_free (self->choices);
  self->choices = g_string_free (g_steal_pointer (&words), FALSE);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->points, g_ptr_array_unref);
  self->questions = g_steal_pointer (&questions);
  self->points = g_steal_pointer (&points);
  return TRUE;
}

/* ---- showing ---- */

static GtkWidget *
make_card (gpointer step, gpointer data)
{
  BcStepsPage *self = data;

  return bc_step_card_new (self->context, step, self->questions, self->points);
}

static GtkWidget *
make_promised (gpointer promise, gpointer data)
{
  return bc_point_rows_promised (BC_STEPS_PAGE (data)->context, promise);
}

static void
show_steps (BcStepsPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) steps = NULL;
  g_autoptr (GPtrArray) promised = NULL;
  GtkWidget *card;

  if (read_choices (self, &error))
    steps = bc_development_steps_list (self->context, &error);
  if (steps != NULL)
    promised = bc_development_steps_list_promised (self->context, &error);
  if (promised == NULL)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  bc_record_box_show (self->promised_box, promised, make_promised, self);
  bc_record_box_show (self->step_box, steps, make_card, self);
  for (card = gtk_widget_get_first_child (GTK_WIDGET (self->step_box)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    bc_step_card_refresh (BC_STEP_CARD (card));
  gtk_widget_set_visible (self->promised_part, promised->len > 0);
  gtk_widget_set_visible (self->nothing_part, steps->len == 0);
}

/* ---- doing ---- */

static void
kept_cb (BcStepsPage *self, const char *text)
{
  g_autoptr (BcDevelopmentStep) step = bc_development_steps_add (self->context, text);

  if (step == NULL)
    return;
  show_steps (self);
  bc_page_offer_undo (BC_PAGE (self), _("Your step is kept. It is yours alone."));
}

static void
go_to_target (GtkWidget *widget)
{
  BcStepsPage *self = BC_STEPS_PAGE (widget);
  g_autoptr (BcDevelopmentStep) step = NULL;
  GtkWidget *card = NULL;

  if (self->context == NULL || !gtk_widget_get_mapped (widget))
    return;
  step = bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_DEVELOPMENT_STEP,
                       bc_page_get_target (BC_PAGE (self)), NULL);
  if (step != NULL)
    card = bc_record_box_find (self->step_box, step);
  if (card == NULL)
    return;
  bc_step_card_focus (BC_STEP_CARD (card));
  bc_scroll_to (card);
}

/* ---- the page ---- */

static void
forget (BcStepsPage *self)
{
  bc_clear_box (self->promised_box);
  bc_clear_box (self->step_box);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->points, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_free);
  bc_page_renew_target (BC_PAGE (self));
}

/* What was being typed stays, but in another school. */
static void
take (BcStepsPage *self, BcContext *context)
{
  gboolean same_school = bc_context_is_same_school (context, self->context);
  GtkWidget *field = NULL;

  forget (self);
  g_set_object (&self->context, context);
  if (same_school)
    return;
  if (context != NULL && !bc_context_is_read_only (context))
    {
      field = bc_keep_field_new (_("What do I want to try?"),
                                 _("One small step that I can take soon."),
                                 bc_context_get_edits (context));
      g_signal_connect_object (field, "kept", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
    }
  adw_bin_set_child (self->keep_bin, field);
}

static void
bc_steps_page_refresh (BcPage *page)
{
  BcStepsPage *self = BC_STEPS_PAGE (page);
  BcContext *context = bc_page_get_context (page);

  if (context != self->context)
    take (self, context);
  if (context == NULL)
    return;
  show_steps (self);
  if (bc_page_take_target (page) != NULL)
    bc_after_layout (GTK_WIDGET (self), go_to_target);
}

static void
bc_steps_page_dispose (GObject *object)
{
  BcStepsPage *self = BC_STEPS_PAGE (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->points, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_STEPS_PAGE);

  G_OBJECT_CLASS (bc_steps_page_parent_class)->dispose (object);
}

static void
bc_steps_page_class_init (BcStepsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_steps_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_steps_page_refresh;
  BC_PAGE_CLASS (klass)->pause_ms = 300;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/steps-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcStepsPage, promised_part);
  gtk_widget_class_bind_template_child (widget_class, BcStepsPage, promised_box);
  gtk_widget_class_bind_template_child (widget_class, BcStepsPage, keep_bin);
  gtk_widget_class_bind_template_child (widget_class, BcStepsPage, nothing_part);
  gtk_widget_class_bind_template_child (widget_class, BcStepsPage, step_box);
}

static void
bc_steps_page_init (BcStepsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self->promised_box), _("What was promised to you"));
  bc_spoken_name_set (GTK_WIDGET (self->step_box), _("My steps"));
}
