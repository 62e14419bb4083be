/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-shared-question"

#include "config.h"

#include "pages/agenda/bc-shared-question.h"

#include <glib/gi18n.h>

#include "domain/bc-nameless.h"
#include "domain/bc-person.h"
#include "domain/bc-records.h"
#include "school/bc-groups.h"
#include "school/bc-questions.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-remove-button.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcSharedQuestion
{
  GtkBox      parent_instance;

  GtkWidget  *words;
  GtkWidget  *share_check;
  GtkWidget  *raise_button;
  GtkWidget  *trace_button;
  BcContext  *context;
  GPtrArray  *names;
  BcQuestion *question;
};

G_DEFINE_FINAL_TYPE (BcSharedQuestion, bc_shared_question, GTK_TYPE_BOX)

static gboolean
is_own (BcSharedQuestion *self)
{
  return g_str_equal (bc_record_get_text (self->question, BC_QUESTION_OWNER),
                      bc_record_get_id (bc_context_get_me (self->context)));
}

static char *
dup_whose (BcSharedQuestion *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcStaff) owner =
    bc_edits_get (edits, BC_TYPE_STAFF, bc_record_get_text (self->question, BC_QUESTION_OWNER),
                  NULL);
  g_autoptr (BcGroup) group =
    bc_edits_get (edits, BC_TYPE_GROUP, bc_record_get_text (self->question, BC_QUESTION_GROUP),
                  NULL);
  g_autofree char *who = is_own (self)      ? g_strdup (_("My own"))
                         : owner != NULL    ? bc_person_dup_name (owner)
                                            : g_strdup (_("A colleague"));
  g_autofree char *where = group != NULL ? bc_groups_dup_name (group) : NULL;

  return where != NULL ? g_strdup_printf ("%s · %s", who, where) : g_steal_pointer (&who);
}

static void
add_words (BcSharedQuestion *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  if (!is_own (self))
    {
      self->words = bc_wrapped_label_new ("", "body");
      gtk_box_append (GTK_BOX (self), self->words);
      return;
    }
  self->words = bc_text_field_new (_("My question"), _("What do I want to find out?"), edits,
                                   self->question, BC_QUESTION_TEXT);
  bc_text_field_hide_title (BC_TEXT_FIELD (self->words));
  gtk_box_append (GTK_BOX (self), self->words);
}

/* To what became of it. */
static GtkWidget *
make_own_button (BcSharedQuestion *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("To my questions"));
  g_autofree char *page = g_strconcat ("questions/", bc_record_get_id (self->question), NULL);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", page);
  gtk_widget_add_css_class (button, "tag-button");
  return button;
}

static void
add_buttons (BcSharedQuestion *self)
{
  GtkWidget *line = bc_wrap_box_new ();
  g_autofree char *page = g_strconcat ("trace/", bc_record_get_id (self->question), NULL);

  self->raise_button = gtk_button_new_with_label (_("To the school"));
  self->trace_button = gtk_button_new_with_label (_("Where it leads"));
  gtk_widget_set_tooltip_text (self->raise_button,
                               _("Make a question of the school of it, without names"));
  gtk_widget_set_tooltip_text (self->trace_button,
                               _("Follow it from the group to the school and back"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->raise_button), "agenda.raise");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->raise_button), "s",
                                    bc_record_get_id (self->question));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->trace_button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->trace_button), "s", page);
  gtk_widget_add_css_class (self->raise_button, "tag-button");
  gtk_widget_add_css_class (self->trace_button, "tag-button");
  if (is_own (self))
    {
      self->share_check = bc_check_field_new (_("Share with colleagues"),
                                              bc_context_get_edits (self->context),
                                              self->question, BC_QUESTION_SHARED);
      gtk_box_append (GTK_BOX (line), self->share_check);
    }
  gtk_box_append (GTK_BOX (line), self->raise_button);
  gtk_box_append (GTK_BOX (line), self->trace_button);
  if (is_own (self))
    gtk_box_append (GTK_BOX (line), make_own_button (self));
  gtk_box_append (GTK_BOX (self), line);
}

/* The page is read with others, and the whole school reads it: what a colleague asks stands here
 * without the child it began with. */
static void
show_words (BcSharedQuestion *self)
{
  const char *text = bc_record_get_text (self->question, BC_QUESTION_TEXT);
  g_autofree char *words = self->names != NULL ? bc_nameless_dup (text, self->names) : NULL;

  gtk_label_set_text (GTK_LABEL (self->words), words != NULL ? words : "");
}

static void
bc_shared_question_dispose (GObject *object)
{
  BcSharedQuestion *self = BC_SHARED_QUESTION (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_object (&self->question);

  G_OBJECT_CLASS (bc_shared_question_parent_class)->dispose (object);
}

static void
bc_shared_question_class_init (BcSharedQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_shared_question_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_shared_question_init (BcSharedQuestion *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
}

GtkWidget *
bc_shared_question_new (BcContext *context, GPtrArray *names, gpointer question)
{
  BcSharedQuestion *self = g_object_new (BC_TYPE_SHARED_QUESTION, NULL);
  g_autofree char *whose = NULL;
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *heading;

  self->context = g_object_ref (context);
  self->names = names != NULL ? g_ptr_array_ref (names) : NULL;
  self->question = g_object_ref (question);
  whose = dup_whose (self);
  heading = bc_wrapped_label_new (whose, "caption-heading");
  gtk_widget_add_css_class (heading, "dim-label");
  gtk_widget_set_hexpand (heading, TRUE);
  gtk_box_append (GTK_BOX (head), heading);
  if (is_own (self))
    {
      GtkWidget *remove = bc_remove_button_new (context, question, _("Take this question away"));

      gtk_widget_add_css_class (remove, "line-button");
      gtk_box_append (GTK_BOX (head), remove);
    }
  gtk_box_append (GTK_BOX (self), head);
  add_words (self);
  add_buttons (self);
  bc_spoken_name_set (GTK_WIDGET (self), whose);
  bc_shared_question_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_shared_question_refresh (BcSharedQuestion *self)
{
  gboolean shared = bc_record_get_integer (self->question, BC_QUESTION_SHARED) != 0;
  gboolean raised = *bc_record_get_text (self->question, BC_QUESTION_SYSTEM_QUESTION) != '\0';
  gboolean says = *bc_record_get_text (self->question, BC_QUESTION_TEXT) != '\0';

  if (GTK_IS_LABEL (self->words))
    show_words (self);
  if (self->share_check != NULL)
    gtk_widget_set_sensitive (
      self->share_check,
      !bc_context_is_read_only (self->context)
        && (!shared || bc_questions_may_take_back (self->context, self->question)));
  gtk_widget_set_visible (self->raise_button,
                          shared && !raised && says
                            && !bc_context_is_read_only (self->context));
  /* A path of one stop is none. */
  gtk_widget_set_visible (
    self->trace_button,
    raised || *bc_record_get_text (self->question, BC_QUESTION_NOTE) != '\0');
}

void
bc_shared_question_focus (BcSharedQuestion *self)
{
  bc_focus_later (GTK_WIDGET (self));
}
