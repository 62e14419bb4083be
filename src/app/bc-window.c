/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-window"

#include "config.h"

#include "app/bc-window.h"

#include <glib/gi18n.h>

#include "app/bc-choices.h"
#include "app/bc-page-stack.h"
#include "app/bc-person-menu.h"
#include "app/bc-record-jump.h"
#include "app/bc-quick-windows.h"
#include "app/bc-small-windows.h"
#include "app/bc-window-title.h"
#include "pages/bc-pages.h"
#include "pages/bc-place-ring.h"
#include "pages/circle/bc-circle-page.h"
#include "pages/plan/bc-plan-page.h"
#include "pages/roster/bc-roster-dialog.h"
#include "pages/roster/bc-roster-drop.h"
#include "pages/start/bc-recent-schools.h"
#include "pages/start/bc-start-page.h"
#include "school/bc-demo.h"
#include "school/bc-groups.h"
#include "school/bc-plan-openings.h"
#include "school/bc-rights.h"
#include "widgets/bc-save-state.h"
#include "widgets/bc-say.h"

#define CIRCLE "circle"
#define CLOSED "closed"
#define NOBODY "nobody"
#define OVERVIEW "overview"

struct _BcWindow
{
  AdwApplicationWindow  parent_instance;

  AdwToastOverlay      *toasts;
  GtkStack             *stack;
  GtkStack             *pages;
  BcStartPage          *start_page;
  BcCirclePage         *circle_page;
  BcSaveState          *save_state;
  AdwWindowTitle       *window_title;
  GtkButton            *back_button;
  BcPlaceRing          *place_ring;
  GtkButton            *place_button;
  GtkLabel             *place_label;
  GMenu                *main_menu;
  GMenu                *person_menu;
  GtkDropDown          *group_drop_down;
  GtkDropDown          *period_drop_down;

  GSettings            *settings;
  BcSession            *session;
  BcEdits              *edits;
  BcContext            *context;
  BcChoices            *choices;
  char                 *page;
  guint                 show_later;
  gboolean              periods_changed;
  gboolean              is_demo;
};

G_DEFINE_FINAL_TYPE (BcWindow, bc_window, ADW_TYPE_APPLICATION_WINDOW)

static BcGroup *
current_group (BcWindow *self)
{
  return bc_choices_get_group (self->choices);
}

static BcPeriod *
current_period (BcWindow *self)
{
  return bc_choices_get_period (self->choices);
}

static void
take_context (BcWindow *self)
{
  g_clear_object (&self->context);
  self->context = bc_context_new (self->session, self->edits, current_group (self),
                                  current_period (self));
}

static gboolean
may_see (BcWindow *self)
{
  BcPlace place = bc_page_stack_place_of (self->page);

  return place == BC_N_PLACES || bc_rights_may_see (bc_context_get_me (self->context), place);
}

static void
show_page (BcWindow *self)
{
  const char *target;
  GtkWidget *page = bc_page_stack_find (self->pages, self->page, &target);

  bc_person_menu_show (self->main_menu, self->person_menu, self->context);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.note",
                                 bc_rights_may_see (bc_context_get_me (self->context),
                                                    BC_PLACE_OBSERVE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.reflect",
                                 !bc_context_is_read_only (self->context)
                                   && bc_rights_may_see (bc_context_get_me (self->context),
                                                         BC_PLACE_TEACHER));
  if (!may_see (self))
    {
      gtk_stack_set_visible_child_name (self->pages, CLOSED);
      return;
    }
  bc_page_show (BC_PAGE (page), self->context, target);
  if (current_group (self) == NULL && bc_page_is_about_group (BC_PAGE (page)))
    gtk_stack_set_visible_child_name (self->pages, NOBODY);
  else
    gtk_stack_set_visible_child (self->pages, page);
  if (BC_IS_PLAN_PAGE (page))
    bc_plan_openings_count_shown (self->settings, self->context);
}

static void
refresh (BcWindow *self)
{
  if (self->session == NULL)
    return;
  take_context (self);
  bc_window_title_show (self->window_title, self->context);
  show_page (self);
}

static void
choice_changed_cb (BcWindow *self)
{
  if (self->session == NULL)
    return;
  if (current_group (self) != NULL && !self->is_demo)
    g_settings_set_string (self->settings, "last-group",
                           bc_record_get_id (current_group (self)));
  refresh (self);
}

static gboolean
show_later_cb (gpointer data)
{
  BcWindow *self = data;

  self->show_later = 0;
  if (self->session != NULL && self->periods_changed)
    refresh (self);
  else if (self->session != NULL)
    show_page (self);
  self->periods_changed = FALSE;
  return G_SOURCE_REMOVE;
}

/* One save tells of each of its tables. */
static void
store_changed_cb (BcWindow *self, const char *table)
{
  if (g_str_equal (table, "period"))
    {
      bc_choices_refill (self->choices, self->session, NULL);
      self->periods_changed = TRUE;
    }
  if (self->show_later == 0)
    self->show_later = g_idle_add (show_later_cb, self);
}

/* Who opens the school has not asked yet for what is their own, and others may look along. */
static void
remember (BcWindow *self)
{
  gboolean own = bc_page_stack_is_own (self->page);

  g_settings_set_string (self->settings, "last-place", own ? CIRCLE : self->page);
}

static void
go (BcWindow *self, const char *page)
{
  const char *about;
  gboolean to_circle = bc_page_stack_find (self->pages, page, &about)
                       == GTK_WIDGET (self->circle_page);
  g_autofree char *target = g_strdup (to_circle ? CIRCLE : page);

  g_free (self->page);
  self->page = g_steal_pointer (&target);
  show_page (self);
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), !to_circle);
  bc_place_ring_set_place (self->place_ring, bc_page_stack_place_of (self->page));
  bc_page_stack_show_way_back (self->place_button, self->place_label, self->page);
  if (!self->is_demo)
    remember (self);
}

/* The first thing of a page, but not a text that has words: a key must not change them. */
static void
focus_page (BcWindow *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->pages);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  /* The stack may have seen to it already. */
  if (focus == NULL || !gtk_widget_is_ancestor (focus, page))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (GTK_WINDOW (self));
  if (!GTK_IS_TEXT (focus) || *gtk_editable_get_text (GTK_EDITABLE (focus)) == '\0')
    return;
  gtk_editable_set_position (GTK_EDITABLE (focus), -1);
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

/* @from is the place one comes from. */
static void
focus_on_page (BcWindow *self, BcPlace from)
{
  if (g_str_equal (self->page, CIRCLE))
    bc_circle_page_focus (self->circle_page, from);
  else
    focus_page (self);
}

static void
go_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcWindow *self = BC_WINDOW (widget);
  BcPlace from = bc_page_stack_place_of (self->page);

  if (self->session == NULL)
    return;
  go (self, g_variant_get_string (target, NULL));
  focus_on_page (self, from);
}

/* A period that was taken back is shown no longer than it takes to save that. */
static void
undo_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcWindow *self = BC_WINDOW (widget);

  if (self->edits == NULL)
    return;
  bc_say_about (self->toasts, _("Taken back: %s"), bc_edits_undo (self->edits));
  if (current_period (self) != NULL && bc_record_is_removed (current_period (self)))
    bc_edits_rest (self->edits);
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcWindow *self = BC_WINDOW (widget);

  if (self->edits != NULL)
    bc_say_about (self->toasts, _("Done again: %s"), bc_edits_redo (self->edits));
}

static void
note_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcWindow *self = BC_WINDOW (widget);

  if (self->session != NULL)
    bc_quick_windows_note (GTK_WINDOW (self), self->context, self->toasts,
                           target != NULL ? g_variant_get_string (target, NULL) : "");
}

static void
reflect_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcWindow *self = BC_WINDOW (widget);

  if (self->session != NULL)
    bc_quick_windows_reflect (GTK_WINDOW (self), self->context, self->toasts, self->page);
}

static void
close_session (BcWindow *self)
{
  if (self->session == NULL)
    return;
  g_signal_handlers_disconnect_by_data (bc_session_get_store (self->session), self);
  bc_page_stack_clear (self->pages);
  bc_save_state_follow (self->save_state, NULL);
  g_clear_object (&self->context);
  g_clear_object (&self->edits);
  bc_session_close (self->session);
  g_clear_object (&self->session);
  bc_say_nothing (self->toasts);
  bc_choices_clear (self->choices);
}

/* Whether everything is on the disk; if not, says so, and the school stays open. */
static gboolean
save_all (BcWindow *self)
{
  g_autoptr (BcEdits) edits = self->edits != NULL ? g_object_ref (self->edits) : NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (edits == NULL || bc_edits_finish (edits, &error))
    return TRUE;
  sentence = g_strdup_printf (_("Not everything is saved yet. %s"), error->message);
  bc_window_say (self, sentence);
  return FALSE;
}

static gboolean
bc_window_close_request (GtkWindow *window)
{
  return !save_all (BC_WINDOW (window))
         || GTK_WINDOW_CLASS (bc_window_parent_class)->close_request (window);
}

gboolean
bc_window_close_school (BcWindow *self)
{
  /* Those of this school go with it. */
  if (!bc_small_windows_close (GTK_WINDOW (self)) || !save_all (self))
    return FALSE;
  close_session (self);
  bc_start_page_welcome (self->start_page);
  gtk_stack_set_visible_child_name (self->stack, "start");
  return TRUE;
}

static void
close_school_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  bc_window_close_school (BC_WINDOW (widget));
}

/* A period that was made a moment ago must be on the disk to be chosen. */
static void
show_period_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcWindow *self = BC_WINDOW (widget);

  if (self->session != NULL && save_all (self))
    bc_choices_choose_period (self->choices, g_variant_get_string (target, NULL));
}

void
bc_window_open_file (BcWindow *self, GFile *file)
{
  if (bc_window_close_school (self))
    bc_start_page_open (self->start_page, file);
}

/* For the one PC that several people use. */
static void
switch_person_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcWindow *self = BC_WINDOW (widget);
  g_autofree char *password = bc_demo_dup_password ();
  g_autoptr (GFile) file = NULL;

  if (self->session == NULL)
    return;
  file = g_object_ref (bc_store_get_file (bc_session_get_store (self->session)));
  bc_window_open_file (self, file);
  if (self->session == NULL && self->is_demo)
    bc_say_about (self->toasts, _("In the demo school everybody's password is “%s”."), password);
}

static void
fill_choices (BcWindow *self)
{
  g_autofree char *last = g_settings_get_string (self->settings, "last-group");
  g_autoptr (GError) error = NULL;

  if (!bc_choices_fill (self->choices, self->session, last, &error))
    bc_window_say (self, error->message);
}

/* ---- a roster ---- */

static void
imported_cb (BcWindow *self, const char *sentence)
{
  if (self->session == NULL)
    return;
  fill_choices (self);
  refresh (self);
  bc_window_say (self, sentence);
}

static void
import_roster (BcWindow *self, GFile *file)
{
  BcStore *store = bc_session_get_store (self->session);
  BcRosterDialog *dialog;

  if (bc_store_is_read_only (store))
    {
      bc_window_say (self, _("This school is open to be read only, so nothing can come in."));
      return;
    }
  if (!save_all (self))
    return;
  dialog = bc_roster_dialog_new (GTK_WINDOW (self), store);
  g_signal_connect_object (dialog, "imported", G_CALLBACK (imported_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  if (file != NULL)
    bc_roster_dialog_read (dialog, file);
}

static void
import_roster_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  if (BC_WINDOW (widget)->session != NULL)
    import_roster (BC_WINDOW (widget), NULL);
}

static void
small_window_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcWindow *self = BC_WINDOW (widget);

  if (self->session != NULL)
    bc_small_windows_open (GTK_WINDOW (widget), action, self->context);
}

static void
dropped_cb (BcWindow *self, GFile *file)
{
  if (self->session != NULL)
    import_roster (self, file);
}

/* ---- the school ---- */

void
bc_window_open_session (BcWindow *self, BcSession *session)
{
  GFile *file = bc_store_get_file (bc_session_get_store (session));
  g_autoptr (GFile) demo = bc_demo_get_file ();
  g_autofree char *place = NULL;

  close_session (self);
  bc_say_nothing (self->toasts);
  self->session = g_object_ref (session);
  self->edits = bc_edits_new (bc_session_get_store (session));
  bc_rights_guard (self->edits, bc_session_get_me (session));
  g_signal_connect_object (self->edits, "refused", G_CALLBACK (bc_window_say), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->edits, "edited", G_CALLBACK (bc_say_undo_is_over), self->toasts,
                           G_CONNECT_SWAPPED);
  bc_save_state_follow (self->save_state, self->edits);
  g_signal_connect_object (bc_session_get_store (session), "changed",
                           G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  self->is_demo = g_file_equal (file, demo);
  if (!self->is_demo)
    {
      place = g_settings_get_string (self->settings, "last-place");
      bc_recent_schools_add (self->settings, file);
    }
  fill_choices (self);
  refresh (self);
  go (self, place != NULL && current_group (self) != NULL ? place : CIRCLE);
  /* The one before may have been somewhere else. */
  if (!may_see (self))
    go (self, CIRCLE);
  gtk_stack_set_visible_child_name (self->stack, "school");
  focus_on_page (self, BC_N_PLACES);
}

static void
opened_cb (BcWindow *self, BcSession *session)
{
  bc_window_open_session (self, session);
}

void
bc_window_wait (BcWindow *self)
{
  bc_start_page_wait (self->start_page);
  gtk_stack_set_visible_child_name (self->stack, "start");
}

void
bc_window_say (BcWindow *self, const char *sentence)
{
  bc_say (self->toasts, sentence);
}

static void
bc_window_dispose (GObject *object)
{
  BcWindow *self = BC_WINDOW (object);

  close_session (self);
  g_clear_handle_id (&self->show_later, g_source_remove);
  g_clear_object (&self->settings);
  g_clear_object (&self->choices);
  g_clear_pointer (&self->page, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_WINDOW);

  G_OBJECT_CLASS (bc_window_parent_class)->dispose (object);
}

static void
bc_window_class_init (BcWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  bc_pages_ensure_types ();
  g_type_ensure (BC_TYPE_START_PAGE);
  g_type_ensure (BC_TYPE_PLACE_RING);
  g_type_ensure (BC_TYPE_ROSTER_DROP);
  g_type_ensure (BC_TYPE_SAVE_STATE);
  G_OBJECT_CLASS (klass)->dispose = bc_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = bc_window_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/window.ui");
  gtk_widget_class_bind_template_child (widget_class, BcWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, start_page);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, circle_page);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, save_state);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, window_title);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, place_ring);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, place_button);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, place_label);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, main_menu);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, person_menu);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, group_drop_down);
  gtk_widget_class_bind_template_child (widget_class, BcWindow, period_drop_down);
  gtk_widget_class_bind_template_callback (widget_class, dropped_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, bc_window_say);
  gtk_widget_class_install_action (widget_class, "win.go", "s", go_cb);
  gtk_widget_class_install_action (widget_class, "win.show-period", "s", show_period_cb);
  gtk_widget_class_install_action (widget_class, "win.note", NULL, note_cb);
  gtk_widget_class_install_action (widget_class, "win.note-about", "s", note_cb);
  gtk_widget_class_install_action (widget_class, "win.reflect", NULL, reflect_cb);
  gtk_widget_class_install_action (widget_class, "win.import-roster", NULL, import_roster_cb);
  bc_small_windows_install (widget_class, small_window_cb);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_cb);
  gtk_widget_class_install_action (widget_class, "win.switch-person", NULL, switch_person_cb);
  gtk_widget_class_install_action (widget_class, "win.close-school", NULL, close_school_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK, "win.note", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "win.search",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.reflect", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "win.go", "s",
                                       CIRCLE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_g, GDK_CONTROL_MASK, "win.go", "s",
                                       OVERVIEW);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.redo", NULL);
}

static void
bc_window_init (BcWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->page = g_strdup (CIRCLE);
  bc_page_stack_hear (self->pages, G_CALLBACK (bc_window_say), self);
  self->choices = bc_choices_new (self->group_drop_down, self->period_drop_down);
  g_signal_connect_swapped (self->choices, "chosen", G_CALLBACK (choice_changed_cb), self);
  bc_choices_add_actions (self->choices, G_ACTION_MAP (self));
  bc_record_jump_add_action (G_ACTION_MAP (self), self->choices, self->pages);
  self->settings = g_settings_new (APPLICATION_ID);
}

/* Not while it is being made: a window forgets that it fills the screen when it gets its
 * application. */
static void
remember_size (BcWindow *self)
{
  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

GtkWidget *
bc_window_new (GtkApplication *application)
{
  BcWindow *self = g_object_new (BC_TYPE_WINDOW, "application", application, NULL);

  remember_size (self);
  return GTK_WIDGET (self);
}
