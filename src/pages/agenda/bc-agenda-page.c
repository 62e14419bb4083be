/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agenda-page"

#include "config.h"

#include "pages/agenda/bc-agenda-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/agenda/bc-agenda-layers.h"
#include "pages/agenda/bc-alike-list.h"
#include "pages/agenda/bc-point-card.h"
#include "pages/agenda/bc-school-question.h"
#include "pages/agenda/bc-shared-question.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "school/bc-learning-layers.h"
#include "school/bc-school-names.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-column.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-point-rows.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-scroll.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

/* What is shown follows when the typist pauses; what somebody adds is there at once. */
#define PAUSE_MS 300

struct _BcAgendaPage
{
  BcPage          parent_instance;

  GtkWidget      *questions_button;
  GtkWidget      *steps_button;
  GtkBox         *layer_board;
  GtkBox         *point_box;
  GtkWidget      *point_empty;
  GtkWidget      *noticed_layer;
  GtkWidget      *support_layer;
  GtkWidget      *question_layer;
  GtkWidget      *promise_layer;
  BcAgendaReading noticed;
  BcAgendaReading support;
  GtkBox         *question_box;
  GtkWidget      *question_empty;
  GtkWidget      *school_empty;
  GtkWidget      *alike_list;
  GtkBox         *school_box;
  GtkBox         *promise_box;
  GtkWidget      *promise_empty;

  BcContext      *context;
  GPtrArray      *names;
  guint           reading;
};

G_DEFINE_FINAL_TYPE (BcAgendaPage, bc_agenda_page, BC_TYPE_PAGE)

static void
tell (BcAgendaPage *self, GError *error)
{
  if (error != NULL)
    bc_page_say (BC_PAGE (self), error->message);
}

/* ---- showing ---- */

static GtkWidget *
make_shared_question (gpointer question, gpointer data)
{
  BcAgendaPage *self = data;

  return bc_shared_question_new (self->context, self->names, question);
}

static GtkWidget *
make_school_question (gpointer question, gpointer data)
{
  BcAgendaPage *self = data;

  return bc_school_question_new (self->context, self->names, question);
}

static GtkWidget *
make_point (gpointer point, gpointer data)
{
  return bc_point_card_new (BC_AGENDA_PAGE (data)->context, point);
}

static GtkWidget *
make_promise (gpointer promise, gpointer data)
{
  return bc_point_rows_promise (BC_AGENDA_PAGE (data)->context, promise);
}

static void
show_questions (BcAgendaPage *self, GError **error)
{
  g_autoptr (GPtrArray) questions = bc_learning_layers_list_questions (self->context, error);
  GtkWidget *card;

  if (questions == NULL)
    return;
  bc_record_box_show (self->question_box, questions, make_shared_question, self);
  for (card = gtk_widget_get_first_child (GTK_WIDGET (self->question_box)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    bc_shared_question_refresh (BC_SHARED_QUESTION (card));
  gtk_widget_set_visible (self->question_empty, questions->len == 0);
}

/* All that management sees comes from one place; who works with groups sees no less of it. */
static void
show_school (BcAgendaPage *self, GError **error)
{
  g_autoptr (BcManagementView) view = bc_development_points_view_management (self->context, error);
  GtkWidget *card;

  if (view == NULL)
    return;
  bc_record_box_show (self->school_box, view->questions, make_school_question, self);
  bc_record_box_show (self->point_box, view->points, make_point, self);
  for (card = gtk_widget_get_first_child (GTK_WIDGET (self->school_box)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    bc_school_question_refresh (BC_SCHOOL_QUESTION (card));
  for (card = gtk_widget_get_first_child (GTK_WIDGET (self->point_box)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    bc_point_card_refresh (BC_POINT_CARD (card));
  gtk_widget_set_visible (self->school_empty, view->questions->len == 0);
  gtk_widget_set_visible (self->point_empty, view->points->len == 0);
  if (bc_development_agenda_may_gather (self->context))
    return;
  bc_record_box_show (self->promise_box, view->promises, make_promise, self);
  gtk_widget_set_visible (self->promise_empty, view->promises->len == 0);
}

static void
show_cards (BcAgendaPage *self)
{
  g_autoptr (GError) error = NULL;

  show_questions (self, &error);
  if (error == NULL)
    show_school (self, &error);
  tell (self, error);
}

/* ---- doing ---- */

static void
open_point (BcAgendaPage *self, gpointer point)
{
  GtkWidget *card = bc_record_box_find (self->point_box, point);

  if (card != NULL)
    bc_point_card_open (BC_POINT_CARD (card));
}

static void
focus_school_question (BcAgendaPage *self, gpointer question)
{
  GtkWidget *card = bc_record_box_find (self->school_box, question);

  if (card == NULL)
    return;
  bc_school_question_focus (BC_SCHOOL_QUESTION (card));
  bc_scroll_to (card);
}

static void
raise_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (widget);
  g_autoptr (BcQuestion) question =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_QUESTION,
                  g_variant_get_string (target, NULL), NULL);
  g_autoptr (BcSystemQuestion) system = NULL;

  if (question == NULL)
    return;
  system = bc_development_agenda_raise (self->context, question,
                                        bc_record_get_text (question, BC_QUESTION_TEXT));
  if (system == NULL)
    return;
  show_cards (self);
  focus_school_question (self, system);
  bc_page_offer_undo (
    BC_PAGE (self), _("It is a question of the school now; whose it was does not stand in it."));
}

static void
gathered_cb (BcAgendaPage *self, gpointer question)
{
  show_cards (self);
  focus_school_question (self, question);
}

static void
take_up_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (widget);
  g_autoptr (BcSystemQuestion) question =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_SYSTEM_QUESTION,
                  g_variant_get_string (target, NULL), NULL);
  g_autoptr (BcDevelopmentPoint) point = NULL;

  if (question == NULL)
    return;
  point = bc_development_points_add (self->context, question);
  show_cards (self);
  open_point (self, point);
  bc_page_offer_undo (BC_PAGE (self), _("It stands with what the school works on."));
}

static void
add_record (BcAgendaPage *self, gpointer record, const char *what)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  bc_edits_begin (edits, what);
  bc_edits_add (edits, record);
  bc_edits_end (edits);
  show_cards (self);
}

static void
add_question_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcQuestion) question = NULL;
  GtkWidget *card;

  if (self->context == NULL)
    return;
  question = bc_learning_layers_draft_question (self->context, today);
  add_record (self, question, _("My question"));
  card = bc_record_box_find (self->question_box, question);
  if (card != NULL)
    bc_shared_question_focus (BC_SHARED_QUESTION (card));
}

static void
add_school_question_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (widget);
  g_autoptr (BcSystemQuestion) question = bc_development_agenda_draft ();

  if (self->context == NULL)
    return;
  add_record (self, question, _("Question of the school"));
  focus_school_question (self, question);
}

static void
add_point_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (widget);
  g_autoptr (BcDevelopmentPoint) point = bc_development_points_draft ();

  if (self->context == NULL)
    return;
  add_record (self, point, _("Development point"));
  open_point (self, point);
}

/* Whatever of this page has the id @id. */
static void
go_to (BcAgendaPage *self, const char *id)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcRecord) point = bc_edits_get (edits, BC_TYPE_DEVELOPMENT_POINT, id, NULL);
  g_autoptr (BcRecord) system = bc_edits_get (edits, BC_TYPE_SYSTEM_QUESTION, id, NULL);
  g_autoptr (BcRecord) question = bc_edits_get (edits, BC_TYPE_QUESTION, id, NULL);
  GtkWidget *card = question != NULL ? bc_record_box_find (self->question_box, question) : NULL;

  if (point != NULL)
    open_point (self, point);
  else if (system != NULL)
    focus_school_question (self, system);
  else if (card != NULL)
    {
      bc_shared_question_focus (BC_SHARED_QUESTION (card));
      bc_scroll_to (card);
    }
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (widget);

  if (self->context != NULL)
    go_to (self, g_variant_get_string (target, NULL));
}

static void
read_all (BcAgendaPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) proposals = NULL;

  show_cards (self);
  bc_agenda_reading_show_noticed (&self->noticed, self->context, &error);
  if (error == NULL)
    bc_agenda_reading_show_support (&self->support, self->context, self->names, &error);
  /* Who has no part in it has nothing to bring back either. */
  if (error == NULL && bc_development_agenda_may_gather (self->context))
    proposals = bc_development_agenda_list_proposals (self->context, &error);
  bc_alike_list_show (BC_ALIKE_LIST (self->alike_list), self->context, self->names, proposals);
  tell (self, error);
}

static gboolean
paused_cb (gpointer data)
{
  BcAgendaPage *self = data;

  self->reading = 0;
  read_all (self);
  return G_SOURCE_REMOVE;
}

static void
show_layers (BcAgendaPage *self)
{
  gboolean works = bc_development_agenda_may_gather (self->context);
  gboolean may_change = !bc_context_is_read_only (self->context);

  gtk_widget_set_visible (self->questions_button, works);
  gtk_widget_set_visible (self->steps_button, works);
  gtk_widget_set_visible (self->noticed_layer, works);
  gtk_widget_set_visible (self->support_layer, works);
  gtk_widget_set_visible (self->question_layer, works);
  gtk_widget_set_visible (self->promise_layer, !works);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "agenda.add-question", may_change);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "agenda.add-school-question", may_change);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "agenda.add-point", may_change);
}

/* ---- the page ---- */

static void
forget (BcAgendaPage *self)
{
  g_clear_handle_id (&self->reading, g_source_remove);
  bc_clear_box (self->question_box);
  bc_clear_box (self->school_box);
  bc_clear_box (self->point_box);
  bc_clear_box (self->promise_box);
  bc_agenda_reading_clear (&self->noticed);
  bc_agenda_reading_clear (&self->support);
  bc_alike_list_show (BC_ALIKE_LIST (self->alike_list), NULL, NULL, NULL);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  bc_page_renew_target (BC_PAGE (self));
  g_clear_object (&self->context);
}

static void
take (BcAgendaPage *self, BcContext *context)
{
  forget (self);
  if (!g_set_object (&self->context, context))
    return;
  self->names = bc_school_names_list (bc_context_get_store (context), NULL);
  show_layers (self);
}

static void
go_to_target (GtkWidget *widget)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (widget);
  const char *target = bc_page_get_target (BC_PAGE (self));

  if (self->context != NULL && gtk_widget_get_mapped (widget) && *target != '\0')
    go_to (self, target);
}

static void
bc_agenda_page_refresh (BcPage *page)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  gboolean first = context != self->context;

  if (first)
    take (self, context);
  if (context == NULL)
    return;
  g_clear_handle_id (&self->reading, g_source_remove);
  if (first)
    read_all (self);
  else
    self->reading = g_timeout_add (PAUSE_MS, paused_cb, self);
  if (bc_page_take_target (page) != NULL)
    bc_after_layout (GTK_WIDGET (self), go_to_target);
}

/* ---- making ---- */

static GtkWidget *
make_action_button (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "tag-button");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  return button;
}

static GtkBox *
make_box (void)
{
  return GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
}

/* A layer: its name, what it is for, and what is in it. The order on the page is no order in time.
 */
static GtkBox *
add_layer (BcAgendaPage *self, GtkWidget **layer, const char *title, const char *hint,
           const char *tint)
{
  GtkWidget *heading = bc_wrapped_label_new (title, "heading");
  GtkWidget *words = bc_wrapped_label_new (hint, "dim-label");
  GtkBox *box = make_box ();

  *layer = bc_column_new ();
  gtk_widget_add_css_class (heading, "layer-heading");
  gtk_widget_add_css_class (heading, tint);
  gtk_widget_set_valign (heading, GTK_ALIGN_START);
  gtk_widget_set_valign (words, GTK_ALIGN_START);
  bc_spoken_name_set (*layer, title);
  bc_column_append (BC_COLUMN (*layer), heading);
  bc_column_append (BC_COLUMN (*layer), words);
  bc_column_append (BC_COLUMN (*layer), GTK_WIDGET (box));
  gtk_box_append (self->layer_board, *layer);
  return box;
}

static void
make_reading_layers (BcAgendaPage *self)
{
  GtkBox *box;

  bc_agenda_reading_init (&self->noticed, _("What the groups notice"),
                          _("Nothing was noted in this period yet. Ctrl+N is enough."));
  bc_agenda_reading_init (&self->support, _("What teachers need"),
                          _("Nobody shared what they need yet. One does so in a consultation."));
  box = add_layer (self, &self->noticed_layer, _("Teachers look into needs"),
                   _("What the groups notice in this period."), "tint-0");
  gtk_box_append (box, self->noticed.section);
  gtk_box_append (box, self->noticed.empty);
  box = add_layer (self, &self->support_layer, _("The coordinator looks into what teachers need"),
                   _("What teachers need, as far as they shared it."), "tint-1");
  gtk_box_append (box, self->support.section);
  gtk_box_append (box, self->support.empty);
}

static void
make_asking_layers (BcAgendaPage *self)
{
  GtkWidget *unused;
  GtkBox *box = add_layer (self, &self->question_layer, _("Workshop of questions"),
                           _("What teachers want to find out, and think about together."),
                           "tint-2");

  self->question_empty = bc_wrapped_label_new (
    _("No question was shared yet. Begin with one of your own; it is yours until you share it."),
    "dim-label");
  self->question_box = make_box ();
  gtk_box_append (box, make_action_button (_("Add a question of my own"), "agenda.add-question"));
  gtk_box_append (box, self->question_empty);
  gtk_box_append (box, GTK_WIDGET (self->question_box));
  box = add_layer (self, &unused, _("Questions of the school"),
                   _("What we ask ourselves together. Names do not stand in it."), "tint-3");
  self->alike_list = bc_alike_list_new ();
  self->school_empty = bc_wrapped_label_new (
    _("No question of the school yet. Where groups ask the same, one is offered here."),
    "dim-label");
  self->school_box = make_box ();
  g_signal_connect_object (self->alike_list, "gathered", G_CALLBACK (gathered_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (box, make_action_button (_("Add a question of the school"),
                                           "agenda.add-school-question"));
  gtk_box_append (box, self->school_empty);
  gtk_box_append (box, self->alike_list);
  gtk_box_append (box, GTK_WIDGET (self->school_box));
  box = add_layer (self, &self->promise_layer, _("What was promised"),
                   _("Time, a colleague or training that makes a step possible."), "tint-2");
  self->promise_box = make_box ();
  self->promise_empty =
    bc_wrapped_label_new (_("Nothing was promised yet. Open a development point below to do so."),
                          "dim-label");
  gtk_box_append (box, self->promise_empty);
  gtk_box_append (box, GTK_WIDGET (self->promise_box));
}

static void
bc_agenda_page_dispose (GObject *object)
{
  BcAgendaPage *self = BC_AGENDA_PAGE (object);

  g_clear_handle_id (&self->reading, g_source_remove);
  g_clear_object (&self->context);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  bc_page_renew_target (BC_PAGE (self));
  g_clear_pointer (&self->noticed.shown, g_free);
  g_clear_pointer (&self->support.shown, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_AGENDA_PAGE);

  G_OBJECT_CLASS (bc_agenda_page_parent_class)->dispose (object);
}

static void
bc_agenda_page_class_init (BcAgendaPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  g_type_ensure (BC_TYPE_BOARD_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_agenda_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_agenda_page_refresh;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/agenda-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcAgendaPage, questions_button);
  gtk_widget_class_bind_template_child (widget_class, BcAgendaPage, steps_button);
  gtk_widget_class_bind_template_child (widget_class, BcAgendaPage, layer_board);
  gtk_widget_class_bind_template_child (widget_class, BcAgendaPage, point_box);
  gtk_widget_class_bind_template_child (widget_class, BcAgendaPage, point_empty);
  gtk_widget_class_install_action (widget_class, "agenda.add-question", NULL, add_question_cb);
  gtk_widget_class_install_action (widget_class, "agenda.add-school-question", NULL,
                                   add_school_question_cb);
  gtk_widget_class_install_action (widget_class, "agenda.add-point", NULL, add_point_cb);
  gtk_widget_class_install_action (widget_class, "agenda.raise", "s", raise_cb);
  gtk_widget_class_install_action (widget_class, "agenda.take-up", "s", take_up_cb);
  gtk_widget_class_install_action (widget_class, "agenda.open", "s", open_cb);
}

static void
bc_agenda_page_init (BcAgendaPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  make_reading_layers (self);
  make_asking_layers (self);
}
