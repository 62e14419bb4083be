/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-start-page"

#include "config.h"

#include "pages/start/bc-start-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-new-password.h"
#include "pages/bc-print.h"
#include "pages/start/bc-recent-schools.h"
#include "report/bc-recovery-sheet.h"
#include "school/bc-access.h"

#define SUFFIX ".binnencirkel"

struct _BcStartPage
{
  AdwBin                parent_instance;

  GtkStack             *stack;
  GtkButton            *back_button;
  GtkListBox           *recent_list;
  GtkWidget            *create_button;
  AdwEntryRow          *school_row;
  AdwEntryRow          *given_name_row;
  AdwEntryRow          *surname_row;
  AdwComboRow          *role_row;
  AdwPasswordEntryRow  *new_password_row;
  AdwPasswordEntryRow  *repeat_row;
  GtkLabel             *recovery_label;
  AdwPreferencesGroup  *unlock_group;
  AdwComboRow          *person_row;
  AdwPasswordEntryRow  *password_row;
  AdwPreferencesGroup  *reset_group;
  AdwEntryRow          *code_row;
  AdwEntryRow          *personal_row;
  AdwPasswordEntryRow  *reset_row;
  AdwPasswordEntryRow  *reset_repeat_row;

  GtkFileChooserNative *chooser;
  GFile                *file;
  GCancellable         *looking;
  GPtrArray            *people;
  BcSession            *made;
};

G_DEFINE_FINAL_TYPE (BcStartPage, bc_start_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_OPENED,
  SIGNAL_REFUSED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
show_step (BcStartPage *self, const char *step)
{
  gtk_stack_set_visible_child_name (self->stack, step);
  gtk_widget_set_visible (GTK_WIDGET (self->back_button),
                          g_str_equal (step, "create") || g_str_equal (step, "unlock")
                            || g_str_equal (step, "reset"));
}

static void
say (GtkWidget *self, const char *sentence)
{
  g_signal_emit (self, signals[SIGNAL_REFUSED], 0, sentence);
}

static void
refuse (BcStartPage *self, const char *step, const char *sentence)
{
  show_step (self, step);
  say (GTK_WIDGET (self), sentence);
}

static const char *
text_of (gpointer row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

static void
unlocked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcStartPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcSession) session = bc_session_unlock_finish (result, &error);

  if (session == NULL)
    {
      refuse (self, "unlock", error->message);
      gtk_widget_grab_focus (GTK_WIDGET (self->password_row));
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->password_row), "");
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, session);
}

static BcVaultPerson *
chosen_person (BcStartPage *self)
{
  guint selected = adw_combo_row_get_selected (self->person_row);

  return self->people != NULL && selected < self->people->len ? self->people->pdata[selected]
                                                              : NULL;
}

static void
unlock_clicked_cb (BcStartPage *self)
{
  BcVaultPerson *person = chosen_person (self);

  if (person == NULL)
    return;
  show_step (self, "wait");
  bc_session_unlock_async (self->file, person->id, text_of (self->password_row), BC_STORE_DEFAULT,
                           NULL, unlocked_cb, g_object_ref (self));
}

/* ---- a forgotten password ---- */

static void
forgotten_clicked_cb (BcStartPage *self)
{
  BcVaultPerson *person = chosen_person (self);

  if (person == NULL)
    return;
  adw_preferences_group_set_title (self->reset_group, person->name);
  show_step (self, "reset");
  gtk_widget_grab_focus (GTK_WIDGET (self->code_row));
}

static void
reset_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcStartPage) self = data;
  g_autoptr (GError) error = NULL;

  if (!bc_access_finish (result, &error))
    {
      refuse (self, "reset", error->message);
      gtk_widget_grab_focus (GTK_WIDGET (self->code_row));
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->password_row), text_of (self->reset_row));
  gtk_editable_set_text (GTK_EDITABLE (self->code_row), "");
  gtk_editable_set_text (GTK_EDITABLE (self->personal_row), "");
  gtk_editable_set_text (GTK_EDITABLE (self->reset_row), "");
  gtk_editable_set_text (GTK_EDITABLE (self->reset_repeat_row), "");
  unlock_clicked_cb (self);
}

static void
reset_clicked_cb (BcStartPage *self)
{
  g_autoptr (GError) error = NULL;
  const char *password = bc_new_password_get (self->reset_row, self->reset_repeat_row, &error);
  BcVaultPerson *person = chosen_person (self);

  if (password == NULL || person == NULL)
    {
      refuse (self, "reset", error != NULL ? error->message : "");
      return;
    }
  show_step (self, "wait");
  bc_access_reset_password_async (self->file, person->id, text_of (self->code_row),
                                  text_of (self->personal_row), password, reset_cb,
                                  g_object_ref (self));
}

static void
append_person (GtkStringList *names, const BcVaultPerson *person)
{
  g_autofree char *name = g_strdup_printf ("%s · %s", person->name,
                                           bc_term_label (BC_TERM_ROLE, person->role));

  gtk_string_list_append (names, name);
}

/* A school is called as its file is; what it is called inside needs a password. */
static char *
dup_school_name (GFile *file)
{
  char *name = g_file_get_basename (file);

  if (g_str_has_suffix (name, SUFFIX))
    name[strlen (name) - strlen (SUFFIX)] = '\0';
  return name;
}

/* ---- opening ---- */

/* What was asked of the disk for the page before this one is of no use any more. */
static GCancellable *
look_anew (BcStartPage *self)
{
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  return self->looking;
}

static void
people_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcStartPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) people = bc_session_list_people_finish (result, &error);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *name = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (people == NULL)
    {
      bc_start_page_welcome (self);
      say (GTK_WIDGET (self), error->message);
      return;
    }
  g_clear_pointer (&self->people, g_ptr_array_unref);
  self->people = g_steal_pointer (&people);
  for (guint i = 0; i < self->people->len; i++)
    append_person (names, self->people->pdata[i]);
  adw_combo_row_set_model (self->person_row, G_LIST_MODEL (names));
  name = dup_school_name (self->file);
  adw_preferences_group_set_title (self->unlock_group, name);
  show_step (self, "unlock");
  gtk_widget_grab_focus (GTK_WIDGET (self->password_row));
}

/* A folder on another machine may take long to answer, or never do. */
void
bc_start_page_open (BcStartPage *self, GFile *file)
{
  g_set_object (&self->file, file);
  show_step (self, "wait");
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), TRUE);
  bc_session_list_people_async (file, look_anew (self), people_cb, g_object_ref (self));
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcStartPage) self = data;
  g_autoptr (GError) error = NULL;
  char *code = NULL;

  g_clear_object (&self->made);
  self->made = bc_session_create_finish (result, &code, &error);
  if (self->made == NULL)
    {
      refuse (self, "create", error->message);
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->new_password_row), "");
  gtk_editable_set_text (GTK_EDITABLE (self->repeat_row), "");
  gtk_label_set_text (self->recovery_label, code);
  bc_secret_free_text (code);
  show_step (self, "recovery");
}

static void
copy_clicked_cb (BcStartPage *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)),
                          gtk_label_get_text (self->recovery_label));
  say (GTK_WIDGET (self), _("The recovery code is on the clipboard."));
}

static void
print_clicked_cb (BcStartPage *self)
{
  g_autofree char *today = bc_day_today ();
  const char *code = gtk_label_get_text (self->recovery_label);
  BcRecoverySheet *sheet = bc_recovery_sheet_new (text_of (self->school_row), code, today);
  BcPrintPage page = { _("Recovery code"), FALSE, bc_recovery_sheet_draw, sheet,
                       (GDestroyNotify) bc_recovery_sheet_free };

  bc_print_page (&page, GTK_WIDGET (self), say);
}

static void
recovery_clicked_cb (BcStartPage *self)
{
  g_autoptr (BcSession) session = g_steal_pointer (&self->made);

  gtk_label_set_text (self->recovery_label, "");
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, session);
}

static void
place_chosen_cb (BcStartPage *self, int response)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  g_autofree const char **roles = bc_term_words (BC_TERM_ROLE);
  BcNewSchool school = { text_of (self->school_row),
                         text_of (self->given_name_row),
                         "",
                         text_of (self->surname_row),
                         roles[adw_combo_row_get_selected (self->role_row)],
                         text_of (self->new_password_row) };

  if (response != GTK_RESPONSE_ACCEPT || file == NULL)
    return;
  show_step (self, "wait");
  bc_session_create_async (file, &school, NULL, made_cb, g_object_ref (self));
}

static void
choose (BcStartPage *self, const char *title, GtkFileChooserAction action, GCallback callback)
{
  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (gtk_widget_get_root (
                                                        GTK_WIDGET (self))),
                                               action, NULL, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", callback, self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
make_clicked_cb (BcStartPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;

  if (*text_of (self->school_row) == '\0' || *text_of (self->given_name_row) == '\0')
    {
      refuse (self, "create", _("Give the school a name, and say what your own name is."));
      gtk_widget_grab_focus (*text_of (self->school_row) == '\0'
                               ? GTK_WIDGET (self->school_row)
                               : GTK_WIDGET (self->given_name_row));
      return;
    }
  if (bc_new_password_get (self->new_password_row, self->repeat_row, &error) == NULL)
    {
      refuse (self, "create", error->message);
      return;
    }
  choose (self, _("Where to keep the school"), GTK_FILE_CHOOSER_ACTION_SAVE,
          G_CALLBACK (place_chosen_cb));
  name = g_strconcat (text_of (self->school_row), SUFFIX, NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser),
                                     g_strdelimit (name, "/\\", '-'));
}

static void
file_chosen_cb (BcStartPage *self, int response)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    bc_start_page_open (self, file);
}

static void
open_clicked_cb (BcStartPage *self)
{
  g_autoptr (GtkFileFilter) schools = gtk_file_filter_new ();

  choose (self, _("Open a school"), GTK_FILE_CHOOSER_ACTION_OPEN, G_CALLBACK (file_chosen_cb));
  gtk_file_filter_set_name (schools, _("Schools"));
  gtk_file_filter_add_suffix (schools, SUFFIX + 1);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), schools);
}

static void
create_clicked_cb (BcStartPage *self)
{
  show_step (self, "create");
  gtk_widget_grab_focus (GTK_WIDGET (self->school_row));
}

static void
back_clicked_cb (BcStartPage *self)
{
  bc_start_page_welcome (self);
}

static void
recent_activated_cb (BcStartPage *self, GtkListBoxRow *row)
{
  bc_start_page_open (self, g_object_get_data (G_OBJECT (row), "file"));
}

/* A school on a stick that is not in the PC is named, so that one knows what to look for. */
static void
found_cb (GObject *file, GAsyncResult *result, gpointer data)
{
  g_autoptr (AdwActionRow) row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (file), result, &error);
  g_autofree char *path = g_file_get_parse_name (G_FILE (file));
  g_autofree char *words = g_strdup_printf (_("Not there now: %s"), path);

  if (info != NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  gtk_widget_set_sensitive (GTK_WIDGET (row), FALSE);
  adw_action_row_set_subtitle (row, words);
}

static void
add_recent (BcStartPage *self, GFile *file)
{
  g_autofree char *name = dup_school_name (file);
  g_autofree char *path = g_file_get_parse_name (file);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), path);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "file", g_object_ref (file), g_object_unref);
  gtk_list_box_append (self->recent_list, row);
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_DEFAULT, self->looking, found_cb, g_object_ref (row));
}

void
bc_start_page_welcome (BcStartPage *self)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (GPtrArray) recent = bc_recent_schools_list (settings);
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->recent_list, 0))) != NULL)
    gtk_list_box_remove (self->recent_list, row);
  look_anew (self);
  for (guint i = 0; i < recent->len; i++)
    add_recent (self, recent->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->recent_list), recent->len > 0);
  /* One clear step: the own school where there is one, else making it. */
  if (recent->len > 0)
    gtk_widget_remove_css_class (self->create_button, "suggested-action");
  else
    gtk_widget_add_css_class (self->create_button, "suggested-action");
  show_step (self, "welcome");
}

void
bc_start_page_wait (BcStartPage *self)
{
  show_step (self, "wait");
}

static void
bc_start_page_dispose (GObject *object)
{
  BcStartPage *self = BC_START_PAGE (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_object (&self->chooser);
  g_clear_object (&self->file);
  g_clear_object (&self->made);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_START_PAGE);

  G_OBJECT_CLASS (bc_start_page_parent_class)->dispose (object);
}

static void
bc_start_page_class_init (BcStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_start_page_dispose;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", BC_TYPE_START_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_SESSION);
  signals[SIGNAL_REFUSED] = g_signal_new ("refused", BC_TYPE_START_PAGE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, recent_list);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, create_button);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, unlock_group);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, school_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, given_name_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, surname_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, role_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, new_password_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, repeat_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, recovery_label);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, person_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, password_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, reset_group);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, code_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, personal_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, reset_row);
  gtk_widget_class_bind_template_child (widget_class, BcStartPage, reset_repeat_row);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, create_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, forgotten_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, make_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, recent_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, recovery_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, unlock_clicked_cb);
}

static void
bc_start_page_init (BcStartPage *self)
{
  g_autofree const char **roles = bc_term_words (BC_TERM_ROLE);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; roles[i] != NULL; i++)
    gtk_string_list_append (labels, bc_term_label (BC_TERM_ROLE, roles[i]));
  adw_combo_row_set_model (self->role_row, G_LIST_MODEL (labels));
  bc_start_page_welcome (self);
}
