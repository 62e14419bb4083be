/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-question-card"

#include "config.h"

#include "pages/questions/bc-question-card.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-records.h"
#include "pages/questions/bc-question-course.h"
#include "school/bc-development-steps.h"
#include "school/bc-groups.h"
#include "school/bc-questions.h"
#include "school/bc-tags.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-remove-button.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-tag-choice.h"
#include "widgets/bc-term-drop-down.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

/* Days ahead that a consultation is proposed: time to prepare it. */
#define AHEAD 7

struct _BcQuestionCard
{
  GtkBox      parent_instance;

  GtkWidget  *head_label;
  GtkWidget  *words;
  GtkWidget  *share_switch;
  GtkWidget  *share_label;
  GtkWidget  *course;
  GtkWidget  *done_check;
  BcContext  *context;
  BcQuestion *question;
  gboolean    filling;
};

G_DEFINE_FINAL_TYPE (BcQuestionCard, bc_question_card, GTK_TYPE_BOX)

/* ---- doing ---- */

static void
offer_undo (BcQuestionCard *self, const char *sentence)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "page.offer-undo", "s", sentence);
}

static void
bring_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcQuestionCard *self = BC_QUESTION_CARD (widget);
  g_autofree char *today = bc_day_today ();
  g_autofree char *day = bc_day_shift_to_weekday (today, AHEAD);
  g_autoptr (BcMeeting) talk = bc_questions_bring (self->context, self->question, day);
  g_autofree char *page = g_strconcat ("consult/", bc_record_get_id (talk), NULL);

  offer_undo (self, _("The consultation is prepared, with your question. It is shared with that."));
  gtk_widget_activate_action (widget, "win.go-in-group", "(ss)",
                              bc_record_get_text (talk, BC_MEETING_GROUP), page);
}

static void
step_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcQuestionCard *self = BC_QUESTION_CARD (widget);
  g_autoptr (BcDevelopmentStep) step = bc_development_steps_begin (self->context, self->question);
  g_autofree char *page = g_strconcat ("steps/", bc_record_get_id (step), NULL);

  gtk_widget_activate_action (widget, "win.go", "s", page);
}

static void
show_sharing (BcQuestionCard *self)
{
  gboolean shared = bc_record_get_integer (self->question, BC_QUESTION_SHARED) != 0;
  gboolean may_take_back = bc_questions_may_take_back (self->context, self->question);
  const char *sentence;

  if (!shared)
    sentence = _("Yours alone. When you share it, all teachers and the coordinator read it, with "
                 "your name; the school leader, who fills in and the administrator do not.");
  else if (may_take_back)
    sentence = _("All teachers and the coordinator read it, with your name; the school leader, who "
                 "fills in and the administrator do not. You can take it back.");
  else if (*bc_record_get_text (self->question, BC_QUESTION_SYSTEM_QUESTION) != '\0')
    sentence = _("The school took it up: what it took up stays there, without your name. That is "
                 "why it stays shared with all teachers and the coordinator.");
  else
    sentence = _("It came into a talk, and stays there. That is why it stays shared with all "
                 "teachers and the coordinator.");
  gtk_label_set_text (GTK_LABEL (self->share_label), sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->share_switch),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence, -1);
  self->filling = TRUE;
  gtk_switch_set_active (GTK_SWITCH (self->share_switch), shared);
  self->filling = FALSE;
  gtk_widget_set_sensitive (self->share_switch,
                            !bc_context_is_read_only (self->context) && (!shared || may_take_back));
}

static void
switched_cb (BcQuestionCard *self)
{
  gboolean shared = gtk_switch_get_active (GTK_SWITCH (self->share_switch));

  if (self->filling)
    return;
  bc_questions_set_shared (self->context, self->question, shared);
  show_sharing (self);
  offer_undo (self, shared ? _("Your colleagues can read your question.")
                           : _("Your question is yours alone again."));
}

static void
done_cb (BcQuestionCard *self)
{
  gboolean done = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->done_check));

  if (self->filling)
    return;
  offer_undo (self, done ? _("It stands with what you are done with.")
                         : _("Your question is open again."));
  bc_questions_set_done (self->context, self->question, done);
}

/* ---- making ---- */

static char *
dup_head (BcQuestionCard *self)
{
  g_autofree char *day =
    bc_day_format (bc_record_get_text (self->question, BC_QUESTION_DATE));
  g_autoptr (BcGroup) group =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_GROUP,
                  bc_record_get_text (self->question, BC_QUESTION_GROUP), NULL);
  g_autofree char *name = group != NULL ? bc_groups_dup_name (group) : g_strdup ("");

  return g_strdup_printf ("%s%s%s", day, *day != '\0' && *name != '\0' ? " · " : "", name);
}

/* The way back to the note that it came from. */
static void
add_note_button (BcQuestionCard *self, GtkWidget *head)
{
  g_autoptr (BcNote) note =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_NOTE,
                  bc_record_get_text (self->question, BC_QUESTION_NOTE), NULL);
  g_autofree char *page = NULL;
  GtkWidget *button;

  if (note == NULL || bc_record_is_removed (note))
    return;
  page = g_strconcat ("observe/", bc_record_get_id (note), NULL);
  button = gtk_button_new_with_label (_("From a note"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "from-button");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, bc_record_get_text (note, BC_NOTE_FACT));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)",
                                    bc_record_get_text (note, BC_NOTE_GROUP), page);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go-in-group");
  gtk_box_append (GTK_BOX (head), button);
}

static void
add_head (BcQuestionCard *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *room = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *remove =
    bc_remove_button_new (self->context, self->question, _("Take this question away"));

  self->head_label = gtk_label_new ("");
  gtk_label_set_xalign (GTK_LABEL (self->head_label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (self->head_label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (self->head_label, "caption-heading");
  gtk_widget_add_css_class (self->head_label, "dim-label");
  gtk_widget_add_css_class (remove, "line-button");
  gtk_widget_set_hexpand (room, TRUE);
  gtk_box_append (GTK_BOX (head), self->head_label);
  add_note_button (self, head);
  gtk_box_append (GTK_BOX (head), room);
  gtk_box_append (GTK_BOX (head), remove);
  gtk_box_append (GTK_BOX (self), head);
}

static void
add_sharing (BcQuestionCard *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->share_switch = gtk_switch_new ();
  self->share_label = bc_wrapped_label_new ("", "caption");
  gtk_widget_add_css_class (self->share_label, "dim-label");
  gtk_widget_set_valign (self->share_switch, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  bc_spoken_name_set (self->share_switch, _("Share with colleagues"));
  g_signal_connect_object (self->share_switch, "notify::active", G_CALLBACK (switched_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (words),
                  bc_wrapped_label_new (_("Share with colleagues"), "caption-heading"));
  gtk_box_append (GTK_BOX (words), self->share_label);
  gtk_box_append (GTK_BOX (line), self->share_switch);
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (self), line);
}

static GtkWidget *
make_group_choice (BcQuestionCard *self)
{
  g_autoptr (GPtrArray) groups =
    bc_groups_list (bc_context_get_store (self->context), NULL);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; groups != NULL && i < groups->len; i++)
    {
      g_ptr_array_add (ids, (gpointer) bc_record_get_id (groups->pdata[i]));
      g_ptr_array_add (names, bc_groups_dup_name (groups->pdata[i]));
    }
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (names, NULL);
  return bc_term_drop_down_new_of (_("About which group"), _("About no group"),
                                   (const char *const *) ids->pdata,
                                   (const char *const *) names->pdata,
                                   bc_context_get_edits (self->context), self->question,
                                   BC_QUESTION_GROUP);
}

/* Not before somebody opens it: a page of questions is many times all tags. */
static void
expanded_cb (GtkExpander *expander, GParamSpec *pspec, BcQuestionCard *self)
{
  g_autoptr (GPtrArray) tags = NULL;
  GtkWidget *box, *group;

  if (gtk_expander_get_child (expander) != NULL || self->context == NULL)
    return;
  tags = bc_tags_list (bc_context_get_settings (self->context), "tags");
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  group = make_group_choice (self);
  gtk_widget_set_halign (group, GTK_ALIGN_START);
  gtk_widget_set_margin_top (box, 6);
  gtk_box_append (GTK_BOX (box), group);
  gtk_box_append (GTK_BOX (box),
                  bc_tag_choice_new (_("Tags"), tags, bc_context_get_edits (self->context),
                                     self->question, BC_QUESTION_TAGS));
  gtk_expander_set_child (expander, box);
}

static void
add_more (BcQuestionCard *self)
{
  GtkWidget *line = bc_wrap_box_new ();
  GtkWidget *expander = gtk_expander_new (_("Group and tags"));

  self->done_check = gtk_check_button_new_with_label (_("I am done with it"));
  gtk_widget_set_valign (self->done_check, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (self->done_check, !bc_context_is_read_only (self->context));
  g_signal_connect_object (self->done_check, "toggled", G_CALLBACK (done_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line),
                  bc_check_field_new (_("Not clear yet"), bc_context_get_edits (self->context),
                                      self->question, BC_QUESTION_DIFFUSE));
  gtk_box_append (GTK_BOX (line), self->done_check);
  bc_spoken_name_set (expander, _("Group and tags"));
  g_signal_connect_object (expander, "notify::expanded", G_CALLBACK (expanded_cb), self, 0);
  gtk_box_append (GTK_BOX (self), line);
  gtk_box_append (GTK_BOX (self), expander);
}

static void
bc_question_card_dispose (GObject *object)
{
  BcQuestionCard *self = BC_QUESTION_CARD (object);

  g_clear_object (&self->context);
  g_clear_object (&self->question);

  G_OBJECT_CLASS (bc_question_card_parent_class)->dispose (object);
}

static void
bc_question_card_class_init (BcQuestionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_question_card_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "question.bring", NULL, bring_cb);
  gtk_widget_class_install_action (widget_class, "question.step", NULL, step_cb);
}

static void
bc_question_card_init (BcQuestionCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 10);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
}

GtkWidget *
bc_question_card_new (BcContext *context, gpointer question)
{
  BcQuestionCard *self = g_object_new (BC_TYPE_QUESTION_CARD, NULL);
  BcEdits *edits = bc_context_get_edits (context);
  gboolean may_change = !bc_context_is_read_only (context);

  self->context = g_object_ref (context);
  self->question = g_object_ref (question);
  add_head (self);
  self->words = bc_text_field_new (_("My question"), _("What do I want to learn? In any form."),
                                   edits, question, BC_QUESTION_TEXT);
  bc_text_field_hide_title (BC_TEXT_FIELD (self->words));
  gtk_box_append (GTK_BOX (self), self->words);
  add_sharing (self);
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (_("What became of it"), "caption-heading"));
  self->course = bc_question_course_new (context, question);
  gtk_box_append (GTK_BOX (self), self->course);
  gtk_box_append (GTK_BOX (self),
                  bc_text_field_new (_("In my own words"),
                                     _("What do I see, or do, in another way now?"), edits,
                                     question, BC_QUESTION_OUTCOME));
  add_more (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.bring", may_change);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.step", may_change);
  return GTK_WIDGET (self);
}

gboolean
bc_question_card_refresh (BcQuestionCard *self, GError **error)
{
  g_autofree char *head = dup_head (self);

  gtk_label_set_text (GTK_LABEL (self->head_label), head);
  bc_spoken_name_set (GTK_WIDGET (self), bc_record_get_text (self->question, BC_QUESTION_TEXT));
  show_sharing (self);
  self->filling = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->done_check),
                               bc_record_get_integer (self->question, BC_QUESTION_DONE) != 0);
  self->filling = FALSE;
  return bc_question_course_refresh (BC_QUESTION_COURSE (self->course), error);
}

void
bc_question_card_focus (BcQuestionCard *self)
{
  bc_focus_later (self->words);
}
