/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-step-card"

#include "config.h"

#include "pages/steps/bc-step-card.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "school/bc-development-points.h"
#include "school/bc-development-steps.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-point-rows.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-scroll.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-drop-down.h"
#include "widgets/bc-wrap-layout.h"

/* A question or a point is named by this many letters at most. */
#define LETTERS 44

struct _BcStepCard
{
  GtkBox             parent_instance;

  GtkWidget         *share_label;
  GtkWidget         *question_button;
  GtkWidget         *point_button;
  GtkBox            *promise_box;
  BcContext         *context;
  BcDevelopmentStep *step;
};

G_DEFINE_FINAL_TYPE (BcStepCard, bc_step_card, GTK_TYPE_BOX)

/* ---- doing ---- */

static void
need_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcStepCard *self = BC_STEP_CARD (widget);
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcFacilitation) promise =
    bc_development_steps_draft_promise (self->context, self->step);
  GtkWidget *row;

  bc_edits_begin (edits, _("What a step needs"));
  bc_edits_add (edits, promise);
  bc_edits_end (edits);
  bc_step_card_refresh (self);
  row = bc_record_box_find (self->promise_box, promise);
  if (row == NULL)
    return;
  bc_focus_later (row);
  bc_scroll_to (row);
}

/* ---- what it follows from, and belongs to ---- */

static char *
dup_short (const char *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\n", ' ');
  g_autofree char *part = NULL;

  if (g_utf8_strlen (line, -1) <= LETTERS)
    return g_steal_pointer (&line);
  part = g_utf8_substring (line, 0, LETTERS - 1);
  return g_strconcat (g_strchomp (part), "…", NULL);
}

/* A record is named by @name, or where that says nothing by @other_name. */
static GtkWidget *
make_choice (BcStepCard *self, const char *title, const char *none, GPtrArray *records,
             guint name, guint other_name, guint field)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < records->len; i++)
    {
      const char *text = bc_record_get_text (records->pdata[i], name);

      g_ptr_array_add (ids, (gpointer) bc_record_get_id (records->pdata[i]));
      g_ptr_array_add (names, dup_short (*text != '\0' ? text
                                                       : bc_record_get_text (records->pdata[i],
                                                                             other_name)));
    }
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (names, NULL);
  return bc_term_drop_down_new_of (title, none, (const char *const *) ids->pdata,
                                   (const char *const *) names->pdata,
                                   bc_context_get_edits (self->context), self->step, field);
}

static GtkWidget *
make_button (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  if (action != NULL)
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "tag-button");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  return button;
}

static GtkWidget *
add_choice (BcStepCard *self, const char *title, GtkWidget *choice, const char *label)
{
  GtkWidget *line = bc_wrap_box_new ();
  GtkWidget *words = gtk_label_new (title);
  GtkWidget *button = make_button (label, NULL);

  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (words, "caption-heading");
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), choice);
  gtk_box_append (GTK_BOX (line), button);
  gtk_box_append (GTK_BOX (self), line);
  return button;
}

static void
show_way (GtkWidget *button, const char *page, const char *id)
{
  g_autofree char *target = g_strdup_printf ("%s/%s", page, id);

  gtk_widget_set_visible (button, *id != '\0');
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
}

/* ---- the card ---- */

static void
add_choices (BcStepCard *self, GPtrArray *questions, GPtrArray *points)
{
  GtkWidget *question =
    make_choice (self, _("Follows from my question"), _("No question of mine"), questions,
                 BC_QUESTION_TEXT, BC_QUESTION_TEXT, BC_DEVELOPMENT_STEP_QUESTION);
  GtkWidget *point =
    make_choice (self, _("Belongs to what the school works on"), _("No point of the school"),
                 points, BC_DEVELOPMENT_POINT_TITLE, BC_DEVELOPMENT_POINT_TEXT,
                 BC_DEVELOPMENT_STEP_POINT);

  self->question_button =
    add_choice (self, _("Follows from my question"), question, _("To the question"));
  self->point_button = add_choice (self, _("Belongs to what the school works on"), point,
                                   _("To the development agenda"));
}

static void
bc_step_card_dispose (GObject *object)
{
  BcStepCard *self = BC_STEP_CARD (object);

  g_clear_object (&self->context);
  g_clear_object (&self->step);

  G_OBJECT_CLASS (bc_step_card_parent_class)->dispose (object);
}

static void
bc_step_card_class_init (BcStepCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_step_card_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "step.need", NULL, need_cb);
}

static void
bc_step_card_init (BcStepCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
  self->share_label = bc_wrapped_label_new ("", "caption");
  gtk_widget_add_css_class (self->share_label, "dim-label");
  self->promise_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
}

GtkWidget *
bc_step_card_new (BcContext *context, gpointer step, GPtrArray *questions, GPtrArray *points)
{
  BcStepCard *self = g_object_new (BC_TYPE_STEP_CARD, NULL);

  self->context = g_object_ref (context);
  self->step = g_object_ref (step);
  bc_point_rows_write_step (GTK_WIDGET (self), context, step);
  gtk_box_append (GTK_BOX (self), self->share_label);
  add_choices (self, questions, points);
  gtk_box_append (GTK_BOX (self),
                  bc_wrapped_label_new (_("What makes it possible"), "caption-heading"));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->promise_box));
  gtk_box_append (GTK_BOX (self), make_button (_("Add what I need for it"), "step.need"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "step.need",
                                 !bc_context_is_read_only (context));
  bc_step_card_refresh (self);
  return GTK_WIDGET (self);
}

static GtkWidget *
make_promise (gpointer promise, gpointer data)
{
  return bc_point_rows_promise (BC_STEP_CARD (data)->context, promise);
}

void
bc_step_card_refresh (BcStepCard *self)
{
  g_autoptr (GPtrArray) promises =
    bc_development_points_list_step_promises (self->context, self->step);
  gboolean shared = bc_record_get_integer (self->step, BC_DEVELOPMENT_STEP_SHARED) != 0;

  bc_spoken_name_set (GTK_WIDGET (self),
                      bc_record_get_text (self->step, BC_DEVELOPMENT_STEP_TEXT));
  gtk_label_set_text (
    GTK_LABEL (self->share_label),
    shared ? _("All teachers and the coordinator read it, with your name. The school leader sees "
               "only what you need for it and what was promised.")
           : _("Yours alone, with all that stands under it. Share it when the school can make it "
               "possible."));
  bc_record_box_show (self->promise_box, promises, make_promise, self);
  gtk_widget_set_visible (GTK_WIDGET (self->promise_box), promises->len > 0);
  show_way (self->question_button, "questions",
            bc_record_get_text (self->step, BC_DEVELOPMENT_STEP_QUESTION));
  show_way (self->point_button, "agenda",
            bc_record_get_text (self->step, BC_DEVELOPMENT_STEP_POINT));
}

void
bc_step_card_focus (BcStepCard *self)
{
  bc_focus_later (GTK_WIDGET (self));
}
