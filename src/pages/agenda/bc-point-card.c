/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-point-card"

#include "config.h"

#include "pages/agenda/bc-point-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "school/bc-removal.h"
#include "school/bc-rights.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-column.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-point-rows.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-scroll.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

#define LETTERS 34

struct _BcPointCard
{
  GtkBox              parent_instance;

  GtkWidget          *card;
  GtkBox             *step_box;
  GtkBox             *promise_box;
  GtkBox             *agreement_box;
  BcContext          *context;
  BcDevelopmentPoint *point;
};

G_DEFINE_FINAL_TYPE (BcPointCard, bc_point_card, GTK_TYPE_BOX)

/* ---- doing ---- */

static void
focus_row (GtkBox *box, gpointer record)
{
  GtkWidget *row = bc_record_box_find (box, record);

  if (row == NULL)
    return;
  bc_focus_later (row);
  bc_scroll_to (row);
}

static void
add (BcPointCard *self, GtkBox *box, gpointer record, const char *what)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  bc_edits_begin (edits, what);
  bc_edits_add (edits, record);
  bc_edits_end (edits);
  bc_point_card_refresh (self);
  focus_row (box, record);
}

static void
add_step_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPointCard *self = BC_POINT_CARD (widget);
  g_autoptr (BcDevelopmentStep) step =
    bc_development_points_draft_step (self->context, self->point);

  add (self, self->step_box, step, _("Step of a teacher"));
}

static void
promise_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPointCard *self = BC_POINT_CARD (widget);
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcDevelopmentStep) step =
    bc_edits_get (edits, BC_TYPE_DEVELOPMENT_STEP, g_variant_get_string (target, NULL), NULL);
  g_autoptr (BcFacilitation) promise =
    bc_development_points_draft_promise (self->point, step, BC_FACILITATION_TIME);

  add (self, self->promise_box, promise, _("Promise"));
}

static void
add_agreement_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPointCard *self = BC_POINT_CARD (widget);
  g_autoptr (BcAgreement) agreement = bc_development_points_draft_agreement (self->point);

  add (self, self->agreement_box, agreement, _("Agreement of the school"));
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPointCard *self = BC_POINT_CARD (widget);
  g_autoptr (BcDevelopmentPoint) point = g_object_ref (self->point);
  GtkWidget *page = gtk_widget_get_ancestor (widget, BC_TYPE_PAGE);
  BcEdits *edits = bc_context_get_edits (self->context);

  bc_edits_begin (edits, _("Take this point away"));
  bc_removal_remove (edits, point);
  bc_edits_end (edits);
  bc_page_offer_undo (BC_PAGE (page), _("The development point is taken away."));
}

/* ---- the line ---- */

static char *
dup_title (gpointer point)
{
  const char *title = bc_record_get_text (point, BC_DEVELOPMENT_POINT_TITLE);
  g_autofree char *day = bc_day_format (bc_record_get_text (point, BC_DEVELOPMENT_POINT_DATE));

  return g_strdup_printf (
    "%s · %s%s%s", *title != '\0' ? title : _("A development point"),
    bc_term_label (BC_TERM_AIM, bc_record_get_text (point, BC_DEVELOPMENT_POINT_AIM)),
    *day != '\0' ? " · " : "", day);
}

static void
show_line (BcFoldCard *card, gpointer point, gpointer data)
{
  g_autofree char *title = dup_title (point);

  bc_fold_card_say (card, title, bc_record_get_text (point, BC_DEVELOPMENT_POINT_TEXT));
}

/* ---- making ---- */

static GtkWidget *
make_button (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "tag-button");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  return button;
}

static GtkBox *
add_column (GtkWidget *board, const char *title, GtkWidget *button)
{
  GtkWidget *column = bc_column_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  bc_column_append (BC_COLUMN (column), bc_wrapped_label_new (title, "heading"));
  gtk_box_append (GTK_BOX (box), rows);
  if (button != NULL)
    gtk_box_append (GTK_BOX (box), button);
  bc_column_append (BC_COLUMN (column), box);
  gtk_box_append (GTK_BOX (board), column);
  return GTK_BOX (rows);
}

static GtkWidget *
make_board (BcPointCard *self)
{
  GtkWidget *board = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *promise = NULL;

  gtk_widget_set_layout_manager (board, g_object_new (BC_TYPE_BOARD_LAYOUT, "letters", LETTERS,
                                                      NULL));
  if (bc_rights_may_promise (bc_context_get_me (self->context), NULL))
    {
      promise = make_button (_("Add a promise"), "point.promise");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (promise), "s", "");
    }
  if (bc_development_agenda_may_gather (self->context))
    self->step_box = add_column (board, _("Steps of teachers"),
                                 make_button (_("Add a step of my own"), "point.add-step"));
  self->promise_box = add_column (board, _("What the school promises"), promise);
  self->agreement_box = add_column (board, _("What the school agreed"),
                                    make_button (_("Add an agreement"), "point.add-agreement"));
  return board;
}

static GtkWidget *
make_line (BcPointCard *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *line = bc_wrap_box_new ();
  GtkWidget *trace = make_button (_("Where it leads"), "win.go");
  g_autofree char *page = g_strconcat ("trace/", bc_record_get_id (self->point), NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (trace), "s", page);
  gtk_widget_set_tooltip_text (trace, _("Follow it from the group to the school and back"));
  gtk_box_append (GTK_BOX (line),
                  bc_term_choice_new (_("Improve or secure"), BC_TERM_AIM, edits, self->point,
                                      BC_DEVELOPMENT_POINT_AIM));
  gtk_box_append (GTK_BOX (line), bc_date_field_new (_("On the agenda since"), edits, self->point,
                                                     BC_DEVELOPMENT_POINT_DATE));
  gtk_box_append (GTK_BOX (line), trace);
  gtk_box_append (GTK_BOX (line), make_button (_("Take this point away"), "point.remove"));
  return line;
}

/* The way back to the question that it came from. */
static void
add_origin (BcPointCard *self)
{
  g_autoptr (BcSystemQuestion) question =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_SYSTEM_QUESTION,
                  bc_record_get_text (self->point, BC_DEVELOPMENT_POINT_SYSTEM_QUESTION), NULL);
  GtkWidget *button, *label;
  g_autofree char *words = NULL;

  if (question == NULL || bc_record_is_removed (question))
    return;
  /* Translators: a question of the school. */
  words = g_strdup_printf (_("From the question: %s"),
                           bc_record_get_text (question, BC_SYSTEM_QUESTION_TEXT));
  label = bc_wrapped_label_new (words, "caption-heading");
  button = make_button ("", "agenda.open");
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bc_record_get_id (question));
  bc_spoken_name_set (button, words);
  bc_fold_card_append (BC_FOLD_CARD (self->card), button);
}

static void
fill (BcPointCard *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  BcFoldCard *card = BC_FOLD_CARD (self->card);

  bc_fold_card_append (card, bc_text_field_new (_("In a few words"),
                                                _("What does the school work on?"), edits,
                                                self->point, BC_DEVELOPMENT_POINT_TITLE));
  bc_fold_card_append (card, bc_text_field_new (_("What we are going for"),
                                                _("What will be seen in each group?"), edits,
                                                self->point, BC_DEVELOPMENT_POINT_TEXT));
  add_origin (self);
  bc_fold_card_append (card, make_line (self));
  bc_fold_card_append (card, make_board (self));
}

static void
bc_point_card_dispose (GObject *object)
{
  BcPointCard *self = BC_POINT_CARD (object);

  g_clear_object (&self->context);
  g_clear_object (&self->point);

  G_OBJECT_CLASS (bc_point_card_parent_class)->dispose (object);
}

static void
bc_point_card_class_init (BcPointCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_point_card_dispose;
  gtk_widget_class_install_action (widget_class, "point.add-step", NULL, add_step_cb);
  gtk_widget_class_install_action (widget_class, "point.promise", "s", promise_cb);
  gtk_widget_class_install_action (widget_class, "point.add-agreement", NULL, add_agreement_cb);
  gtk_widget_class_install_action (widget_class, "point.remove", NULL, remove_cb);
}

static void
bc_point_card_init (BcPointCard *self)
{
}

GtkWidget *
bc_point_card_new (BcContext *context, gpointer point)
{
  BcPointCard *self = g_object_new (BC_TYPE_POINT_CARD, NULL);
  gboolean may_change = !bc_context_is_read_only (context);

  self->context = g_object_ref (context);
  self->point = g_object_ref (point);
  self->card = bc_fold_card_new (bc_context_get_edits (context), point, show_line, NULL);
  gtk_widget_set_hexpand (self->card, TRUE);
  fill (self);
  gtk_box_append (GTK_BOX (self), self->card);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "point.add-step", may_change);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "point.promise", may_change);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "point.add-agreement", may_change);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "point.remove", may_change);
  bc_point_card_refresh (self);
  return GTK_WIDGET (self);
}

static GtkWidget *
make_step (gpointer step, gpointer data)
{
  return bc_point_rows_step (data, step);
}

static GtkWidget *
make_promise (gpointer promise, gpointer data)
{
  return bc_point_rows_promise (data, promise);
}

static GtkWidget *
make_agreement (gpointer agreement, gpointer data)
{
  return bc_point_rows_agreement (data, agreement);
}

void
bc_point_card_refresh (BcPointCard *self)
{
  g_autoptr (GPtrArray) steps = bc_development_points_list_steps (self->context, self->point);
  g_autoptr (GPtrArray) promises =
    bc_development_points_list_promises (self->context, self->point);
  g_autoptr (GPtrArray) agreements =
    bc_development_points_list_agreements (self->context, self->point);

  if (self->step_box != NULL)
    bc_record_box_show (self->step_box, steps, make_step, self->context);
  for (guint i = 0; self->step_box != NULL && i < steps->len; i++)
    bc_point_rows_refresh_step (bc_record_box_find (self->step_box, steps->pdata[i]),
                                self->context, steps->pdata[i]);
  bc_record_box_show (self->promise_box, promises, make_promise, self->context);
  bc_record_box_show (self->agreement_box, agreements, make_agreement, self->context);
}

void
bc_point_card_open (BcPointCard *self)
{
  bc_fold_card_open (BC_FOLD_CARD (self->card));
}
