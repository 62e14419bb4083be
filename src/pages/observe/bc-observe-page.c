/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-observe-page"

#include "config.h"

#include "pages/observe/bc-observe-page.h"

#include <glib/gi18n.h>

#include "pages/observe/bc-look-back-view.h"
#include "pages/observe/bc-note-list.h"
#include "pages/observe/bc-signal-row.h"
#include "pages/observe/bc-unseen-box.h"
#include "school/bc-diffuse.h"
#include "widgets/bc-basic-question.h"
#include "widgets/bc-columns-layout.h"
#include "widgets/bc-scroll.h"
#include "widgets/bc-section.h"

#define LOOK_BACK "look-back"

struct _BcObservePage
{
  BcPage              parent_instance;

  GtkLabel           *question_label;
  GtkLabel           *problem_label;
  GtkStack           *stack;
  BcNoteList         *note_list;
  BcLookBackView     *look_back_view;
  BcBasicQuestion    *basic_question;
  BcUnseenBox        *unseen_box;
  GtkBox             *section_box;

  GtkWidget          *signals;
  GtkWidget          *add_signal_button;
  GtkWidget          *diffuse;
  BcContext          *context;
  BcNotes            *notes;
  BcSignal           *draft;
  char               *target;
  char               *diffuse_words;
  GtkEventController *shortcuts;
};

G_DEFINE_FINAL_TYPE (BcObservePage, bc_observe_page, BC_TYPE_PAGE)

/* ---- signals ---- */

static BcSignalRow *
find_signal_row (BcObservePage *self, gpointer signal)
{
  GtkListBox *list = bc_section_get_list (BC_SECTION (self->signals));
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    {
      if (bc_signal_row_get_signal (BC_SIGNAL_ROW (row)) == signal)
        return BC_SIGNAL_ROW (row);
    }
  return NULL;
}

static void
remove_gone_signals (BcObservePage *self, GPtrArray *signals)
{
  GtkListBox *list = bc_section_get_list (BC_SECTION (self->signals));
  GtkListBoxRow *row;
  int position = 0;

  while ((row = gtk_list_box_get_row_at_index (list, position)) != NULL)
    {
      if (g_ptr_array_find (signals, bc_signal_row_get_signal (BC_SIGNAL_ROW (row)), NULL))
        position++;
      else
        bc_section_remove (BC_SECTION (self->signals), GTK_WIDGET (row));
    }
}

static void
show_signals (BcObservePage *self, GError **error)
{
  g_autoptr (GPtrArray) signals = bc_edits_list (
    bc_context_get_edits (self->context), BC_TYPE_SIGNAL, error, BC_SIGNAL_GROUP,
    bc_context_get_group_id (self->context), BC_SIGNAL_PERIOD,
    bc_context_get_period_id (self->context), -1);

  if (signals == NULL)
    return;
  /* A draft that has become a signal is listed by itself. */
  if (self->draft != NULL && g_ptr_array_find (signals, self->draft, NULL))
    g_clear_object (&self->draft);
  if (self->draft != NULL)
    g_ptr_array_add (signals, g_object_ref (self->draft));
  remove_gone_signals (self, signals);
  for (guint i = 0; i < signals->len; i++)
    {
      BcSignalRow *row = find_signal_row (self, signals->pdata[i]);

      if (row != NULL)
        bc_signal_row_refresh (row);
      else
        bc_section_prepend (BC_SECTION (self->signals),
                            bc_signal_row_new (self->notes, signals->pdata[i]));
    }
  bc_section_set_hint (BC_SECTION (self->signals),
                       signals->len == 0 ? _("Where do you want to look in time, before it gets "
                                             "stuck?")
                                         : "");
}

/* One is open at a time; one that is open closes. */
static void
open_signal_cb (BcObservePage *self, BcSignalRow *row)
{
  GtkListBox *list = bc_section_get_list (BC_SECTION (self->signals));
  GtkListBoxRow *other;

  for (int i = 0; (other = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    {
      if (BC_SIGNAL_ROW (other) != row)
        bc_signal_row_set_open (BC_SIGNAL_ROW (other), FALSE);
    }
  bc_signal_row_set_open (row, !bc_signal_row_is_open (row));
  bc_scroll_to (GTK_WIDGET (row));
}

static void
add_signal_cb (BcObservePage *self)
{
  if (self->context == NULL)
    return;
  if (self->draft == NULL)
    {
      self->draft = bc_record_new_draft (BC_TYPE_SIGNAL);
      bc_record_set_text (self->draft, BC_SIGNAL_GROUP, bc_context_get_group_id (self->context));
      bc_record_set_text (self->draft, BC_SIGNAL_PERIOD, bc_context_get_period_id (self->context));
    }
  show_signals (self, NULL);
  open_signal_cb (self, find_signal_row (self, self->draft));
}

/* ---- what is not clear yet ---- */

static void
open_diffuse_cb (BcObservePage *self, GtkListBoxRow *row)
{
  const char *page = g_object_get_data (G_OBJECT (row), "page");
  const char *id = g_object_get_data (G_OBJECT (row), "record");

  if (bc_note_list_open (self->note_list, id))
    gtk_stack_set_visible_child_name (self->stack, "notes");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "s", page);
}

static void
add_diffuse (BcObservePage *self, const BcDiffuse *entry)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", entry->kind, entry->about);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), entry->text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "page", g_strdup (entry->page), g_free);
  g_object_set_data_full (G_OBJECT (row), "record", g_strdup (bc_record_get_id (entry->record)),
                          g_free);
  bc_section_append (BC_SECTION (self->diffuse), row);
}

static char *
dup_words (GPtrArray *diffuse)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < diffuse->len; i++)
    {
      BcDiffuse *entry = diffuse->pdata[i];

      g_string_append_printf (words, "%s %s %s\n", bc_record_get_id (entry->record), entry->about,
                              entry->text);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_diffuse (BcObservePage *self, GError **error)
{
  g_autoptr (GPtrArray) diffuse = bc_diffuse_list (self->context, error);
  g_autofree char *words = diffuse != NULL ? dup_words (diffuse) : NULL;

  if (diffuse == NULL || g_strcmp0 (words, self->diffuse_words) == 0)
    return;
  bc_section_clear (BC_SECTION (self->diffuse));
  for (guint i = 0; i < diffuse->len; i++)
    add_diffuse (self, diffuse->pdata[i]);
  gtk_widget_set_visible (self->diffuse, diffuse->len > 0);
  g_free (self->diffuse_words);
  self->diffuse_words = g_steal_pointer (&words);
}

/* ---- the page ---- */

static void
let_go (BcObservePage *self)
{
  bc_note_list_show (self->note_list, NULL, NULL);
  bc_look_back_view_show (self->look_back_view, NULL, NULL);
  bc_basic_question_show (self->basic_question, NULL, BC_PLACE_OBSERVE);
  bc_unseen_box_show (self->unseen_box, NULL);
  bc_section_clear (BC_SECTION (self->signals));
  bc_section_clear (BC_SECTION (self->diffuse));
  g_clear_object (&self->context);
  g_clear_object (&self->notes);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->target, g_free);
  g_clear_pointer (&self->diffuse_words, g_free);
}

/* Once for each target: afterwards the user goes where they like. */
static void
go_to_target (BcObservePage *self)
{
  const char *target = bc_page_get_target (BC_PAGE (self));

  if (g_strcmp0 (target, self->target) == 0)
    return;
  g_free (self->target);
  self->target = g_strdup (target);
  if (g_str_equal (target, LOOK_BACK))
    gtk_stack_set_visible_child_name (self->stack, LOOK_BACK);
  else if (bc_note_list_open (self->note_list, target))
    gtk_stack_set_visible_child_name (self->stack, "notes");
}

static void
show (BcObservePage *self)
{
  g_autoptr (GError) error = NULL;

  if (bc_note_list_show (self->note_list, self->notes, &error)
      && bc_look_back_view_show (self->look_back_view, self->context, &error))
    show_signals (self, &error);
  if (error == NULL)
    show_diffuse (self, &error);
  bc_basic_question_show (self->basic_question, self->context, BC_PLACE_OBSERVE);
  bc_unseen_box_show (self->unseen_box, self->notes);
  gtk_label_set_text (self->problem_label, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), error != NULL);
  go_to_target (self);
}

static void
bc_observe_page_refresh (BcPage *page)
{
  BcObservePage *self = BC_OBSERVE_PAGE (page);
  BcContext *context = bc_page_get_context (page);

  if (context != NULL
      && (bc_context_get_group (context) == NULL || bc_context_get_period (context) == NULL))
    context = NULL;
  if (self->context != context)
    let_go (self);
  if (context == NULL)
    return;
  if (self->context == NULL)
    {
      self->context = g_object_ref (context);
      self->notes = bc_notes_new (context);
      gtk_widget_set_sensitive (self->add_signal_button, !bc_context_is_read_only (context));
    }
  show (self);
}

static void
find_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcObservePage *self = BC_OBSERVE_PAGE (widget);

  gtk_stack_set_visible_child_name (self->stack, "notes");
  bc_note_list_find (self->note_list);
}

/* From anywhere in the window, but only while the page is to be seen. */
static void
bc_observe_page_map (GtkWidget *widget)
{
  BcObservePage *self = BC_OBSERVE_PAGE (widget);

  GTK_WIDGET_CLASS (bc_observe_page_parent_class)->map (widget);

  self->shortcuts = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (self->shortcuts),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (self->shortcuts),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_f, GDK_CONTROL_MASK | GDK_SHIFT_MASK),
                      gtk_named_action_new ("observe.find")));
  gtk_widget_add_controller (widget, self->shortcuts);
}

static void
bc_observe_page_unmap (GtkWidget *widget)
{
  BcObservePage *self = BC_OBSERVE_PAGE (widget);

  gtk_widget_remove_controller (widget, g_steal_pointer (&self->shortcuts));

  GTK_WIDGET_CLASS (bc_observe_page_parent_class)->unmap (widget);
}

static void
bc_observe_page_dispose (GObject *object)
{
  BcObservePage *self = BC_OBSERVE_PAGE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->notes);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->target, g_free);
  g_clear_pointer (&self->diffuse_words, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_OBSERVE_PAGE);

  G_OBJECT_CLASS (bc_observe_page_parent_class)->dispose (object);
}

static void
bc_observe_page_class_init (BcObservePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_BASIC_QUESTION);
  g_type_ensure (BC_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (BC_TYPE_LOOK_BACK_VIEW);
  g_type_ensure (BC_TYPE_NOTE_LIST);
  g_type_ensure (BC_TYPE_UNSEEN_BOX);
  G_OBJECT_CLASS (klass)->dispose = bc_observe_page_dispose;
  widget_class->map = bc_observe_page_map;
  widget_class->unmap = bc_observe_page_unmap;
  BC_PAGE_CLASS (klass)->refresh = bc_observe_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/observe-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcObservePage, question_label);
  gtk_widget_class_bind_template_child (widget_class, BcObservePage, problem_label);
  gtk_widget_class_bind_template_child (widget_class, BcObservePage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcObservePage, note_list);
  gtk_widget_class_bind_template_child (widget_class, BcObservePage, look_back_view);
  gtk_widget_class_bind_template_child (widget_class, BcObservePage, basic_question);
  gtk_widget_class_bind_template_child (widget_class, BcObservePage, unseen_box);
  gtk_widget_class_bind_template_child (widget_class, BcObservePage, section_box);
  gtk_widget_class_install_action (widget_class, "observe.find", NULL, find_cb);
}

static void
bc_observe_page_init (BcObservePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->question_label, bc_place_get_question (BC_PLACE_OBSERVE));
  self->signals = bc_section_new (_("Signals"));
  self->add_signal_button = bc_section_add_action (BC_SECTION (self->signals), _("New si_gnal"));
  g_signal_connect_swapped (self->add_signal_button, "clicked", G_CALLBACK (add_signal_cb), self);
  g_signal_connect_swapped (bc_section_get_list (BC_SECTION (self->signals)), "row-activated",
                            G_CALLBACK (open_signal_cb), self);
  self->diffuse = bc_section_new (_("Not clear yet"));
  bc_section_set_hint (BC_SECTION (self->diffuse), _("Open, and that is fine. Working on it you "
                                                     "will find out."));
  g_signal_connect_swapped (bc_section_get_list (BC_SECTION (self->diffuse)), "row-activated",
                            G_CALLBACK (open_diffuse_cb), self);
  gtk_box_append (self->section_box, self->signals);
  gtk_box_append (self->section_box, self->diffuse);
}
