/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-people-dialog"

#include "config.h"

#include "pages/people/bc-people-dialog.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "pages/bc-new-password.h"
#include "school/bc-access.h"
#include "widgets/bc-say.h"

struct _BcPeopleDialog
{
  AdwWindow            parent_instance;

  AdwToastOverlay     *toasts;
  GtkWidget           *page;
  GtkSpinner          *spinner;
  GtkListBox          *people_list;
  AdwComboRow         *staff_row;
  AdwEntryRow         *given_name_row;
  AdwEntryRow         *surname_row;
  AdwComboRow         *role_row;
  AdwPasswordEntryRow *password_row;
  AdwPasswordEntryRow *repeat_row;
  AdwPasswordEntryRow *old_row;
  AdwPasswordEntryRow *own_row;
  AdwPasswordEntryRow *own_repeat_row;

  BcSession           *session;
  BcSettings          *settings;
  GPtrArray           *staff;
};

G_DEFINE_FINAL_TYPE (BcPeopleDialog, bc_people_dialog, ADW_TYPE_WINDOW)

static void
say (BcPeopleDialog *self, const char *sentence)
{
  bc_say (self->toasts, sentence);
}

/* ---- who there is ---- */

static const char *
role_of (BcPeopleDialog *self, const char *role)
{
  return bc_settings_get_label (self->settings, BC_TERM_ROLE, role);
}

static void
add_person (BcPeopleDialog *self, const BcVaultPerson *person)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), person->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), role_of (self, person->role));
  gtk_list_box_append (self->people_list, row);
}

static void
show_people (BcPeopleDialog *self)
{
  GFile *file = bc_store_get_file (bc_session_get_store (self->session));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) people = bc_session_list_people (file, &error);
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->people_list, 0))) != NULL)
    gtk_list_box_remove (self->people_list, row);
  if (people == NULL)
    say (self, error->message);
  for (guint i = 0; people != NULL && i < people->len; i++)
    add_person (self, people->pdata[i]);
}

/* The last choice is somebody who is not in the school's file yet. */
static BcStaff *
chosen_staff (BcPeopleDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->staff_row);

  return self->staff != NULL && selected < self->staff->len ? self->staff->pdata[selected] : NULL;
}

static void
staff_selected_cb (BcPeopleDialog *self)
{
  gboolean is_new = chosen_staff (self) == NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->given_name_row), is_new);
  gtk_widget_set_visible (GTK_WIDGET (self->surname_row), is_new);
  gtk_widget_set_visible (GTK_WIDGET (self->role_row), is_new);
}

static void
show_staff (BcPeopleDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->staff, g_ptr_array_unref);
  self->staff = bc_access_list_without (self->session, &error);
  if (self->staff == NULL)
    say (self, error->message);
  for (guint i = 0; self->staff != NULL && i < self->staff->len; i++)
    {
      g_autofree char *name = bc_person_dup_name (self->staff->pdata[i]);

      gtk_string_list_append (names, name);
    }
  gtk_string_list_append (names, _("Somebody else…"));
  adw_combo_row_set_model (self->staff_row, G_LIST_MODEL (names));
  staff_selected_cb (self);
}

/* ---- doing ---- */

static void
wait_for_it (BcPeopleDialog *self, gboolean waits)
{
  /* A cursor that blinks where nothing can be typed makes GTK complain. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_set_sensitive (self->page, !waits);
  gtk_spinner_set_spinning (self->spinner, waits);
}

static void
clear_rows (BcPeopleDialog *self)
{
  gpointer rows[] = { self->given_name_row, self->surname_row, self->password_row,
                      self->repeat_row,     self->old_row,     self->own_row,
                      self->own_repeat_row };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_editable_set_text (GTK_EDITABLE (rows[i]), "");
}

static gboolean
finish (BcPeopleDialog *self, GAsyncResult *result, const char *done)
{
  g_autoptr (GError) error = NULL;
  gboolean succeeded = bc_access_finish (result, &error);

  wait_for_it (self, FALSE);
  say (self, succeeded ? done : error->message);
  if (succeeded)
    clear_rows (self);
  return succeeded;
}

static void
admitted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcPeopleDialog) self = data;

  if (self->session == NULL || !finish (self, result, _("Your colleague can open the school now.")))
    return;
  show_people (self);
  show_staff (self);
}

static BcStaff *
make_staff (BcPeopleDialog *self)
{
  g_autofree const char **roles = bc_term_words (BC_TERM_ROLE);
  const char *given_name = gtk_editable_get_text (GTK_EDITABLE (self->given_name_row));
  BcStaff *staff;

  if (*given_name == '\0')
    {
      say (self, _("Say what your colleague is called."));
      return NULL;
    }
  staff = bc_record_new (BC_TYPE_STAFF);
  bc_record_set_text (staff, BC_STAFF_GIVEN_NAME, given_name);
  bc_record_set_text (staff, BC_STAFF_SURNAME,
                      gtk_editable_get_text (GTK_EDITABLE (self->surname_row)));
  bc_record_set_text (staff, BC_STAFF_ROLE, roles[adw_combo_row_get_selected (self->role_row)]);
  bc_record_set_integer (staff, BC_STAFF_ACTIVE, TRUE);
  return staff;
}

static void
admit_cb (BcPeopleDialog *self)
{
  BcStaff *known = chosen_staff (self);
  g_autoptr (BcStaff) staff = NULL;
  g_autoptr (GError) error = NULL;
  const char *password = bc_new_password_get (self->password_row, self->repeat_row, &error);

  if (password == NULL)
    {
      say (self, error->message);
      return;
    }
  staff = known != NULL ? g_object_ref (known) : make_staff (self);
  if (staff == NULL)
    return;
  wait_for_it (self, TRUE);
  bc_access_admit_async (self->session, staff, password, admitted_cb, g_object_ref (self));
}

static void
changed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcPeopleDialog) self = data;

  if (self->session != NULL)
    finish (self, result, _("Your password has been changed."));
}

static void
change_cb (BcPeopleDialog *self)
{
  g_autoptr (GError) error = NULL;
  const char *password = bc_new_password_get (self->own_row, self->own_repeat_row, &error);

  if (password == NULL)
    {
      say (self, error->message);
      return;
    }
  wait_for_it (self, TRUE);
  bc_access_change_password_async (self->session,
                                   gtk_editable_get_text (GTK_EDITABLE (self->old_row)), password,
                                   changed_cb, g_object_ref (self));
}

/* ---- the object ---- */

static void
bc_people_dialog_dispose (GObject *object)
{
  BcPeopleDialog *self = BC_PEOPLE_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_PEOPLE_DIALOG);

  G_OBJECT_CLASS (bc_people_dialog_parent_class)->dispose (object);
}

static void
bc_people_dialog_class_init (BcPeopleDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_people_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/people-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, page);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, people_list);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, staff_row);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, given_name_row);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, surname_row);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, role_row);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, password_row);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, repeat_row);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, old_row);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, own_row);
  gtk_widget_class_bind_template_child (widget_class, BcPeopleDialog, own_repeat_row);
  gtk_widget_class_bind_template_callback (widget_class, admit_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
  gtk_widget_class_bind_template_callback (widget_class, staff_selected_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_people_dialog_init (BcPeopleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_roles (BcPeopleDialog *self)
{
  g_autofree const char **roles = bc_term_words (BC_TERM_ROLE);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; roles[i] != NULL; i++)
    gtk_string_list_append (labels, role_of (self, roles[i]));
  adw_combo_row_set_model (self->role_row, G_LIST_MODEL (labels));
}

BcPeopleDialog *
bc_people_dialog_new (GtkWindow *parent, BcContext *context)
{
  BcPeopleDialog *self = g_object_new (BC_TYPE_PEOPLE_DIALOG, "transient-for", parent, NULL);

  self->session = g_object_ref (bc_context_get_session (context));
  self->settings = g_object_ref (bc_context_get_settings (context));
  show_roles (self);
  show_people (self);
  show_staff (self);
  return self;
}
