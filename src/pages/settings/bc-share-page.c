/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-share-page"

#include "config.h"

#include "pages/settings/bc-share-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "school/bc-settings-info.h"
#include "school/bc-settings-file.h"
#include "widgets/bc-spoken-name.h"

/* More than this nobody reads before taking over; the rest is counted. */
#define MOST_LINES 8

struct _BcSharePage
{
  AdwBin                parent_instance;

  GtkListBox           *own_list;
  GtkButton            *save_button;
  GtkButton            *choose_button;
  GtkSpinner           *spinner;
  GtkLabel             *problem_label;
  GtkBox               *preview_box;
  GtkLabel             *preview_label;
  GtkListBox           *preview_list;
  GtkLabel             *unknown_label;
  GtkButton            *take_button;

  BcSettings           *settings;
  BcSettingsFile       *file;
  GtkFileChooserNative *chooser;
  GCancellable         *cancellable;
};

G_DEFINE_FINAL_TYPE (BcSharePage, bc_share_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_SAID,
  SIGNAL_DID,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
say (BcSharePage *self, const char *sentence)
{
  g_signal_emit (self, signals[SIGNAL_SAID], 0, sentence);
}

/* ---- sections to tick ---- */

static GtkCheckButton *
check_of (GtkListBoxRow *row)
{
  return GTK_CHECK_BUTTON (g_object_get_data (G_OBJECT (row), "check"));
}

static const char *
section_of (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "section");
}

/* Those that are ticked. */
static GStrv
list_chosen (GtkListBox *list)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    {
      if (gtk_check_button_get_active (check_of (row)))
        g_strv_builder_add (names, section_of (row));
    }
  return g_strv_builder_end (names);
}

static void
show_buttons (BcSharePage *self)
{
  g_auto (GStrv) own = list_chosen (self->own_list);
  g_auto (GStrv) theirs = list_chosen (self->preview_list);

  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), own[0] != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->take_button), theirs[0] != NULL);
}

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static GtkListBoxRow *
add_row (BcSharePage *self, GtkListBox *list, const char *section, const char *subtitle,
         gboolean chosen)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), bc_settings_info_get_title (section));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), chosen);
  bc_spoken_name_set (check, bc_settings_info_get_title (section));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_object_set_data (G_OBJECT (row), "check", check);
  g_object_set_data (G_OBJECT (row), "section", (gpointer) g_intern_string (section));
  gtk_list_box_append (list, row);
  g_signal_connect_object (check, "toggled", G_CALLBACK (show_buttons), self, G_CONNECT_SWAPPED);
  return GTK_LIST_BOX_ROW (row);
}

/* ---- handing on ---- */

static void
show_own (BcSharePage *self)
{
  const char *const *sections = bc_settings_list_sections ();
  gboolean any = FALSE;

  clear_list (self->own_list);
  for (guint i = 0; sections[i] != NULL; i++)
    any |= bc_settings_is_changed (self->settings, sections[i]);
  for (guint i = 0; sections[i] != NULL; i++)
    {
      gboolean own = bc_settings_is_changed (self->settings, sections[i]);

      add_row (self, self->own_list, sections[i],
               own ? _("Your school's own") : _("As it came with the program"), own || !any);
    }
  show_buttons (self);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcSharePage) self = data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autofree char *sentence = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, NULL))
    sentence = g_strdup_printf (_("The settings are in “%s”."), name);
  else
    sentence = g_strdup_printf (_("“%s” could not be written. Choose another place."), name);
  say (self, sentence);
}

static void
place_chosen_cb (BcSharePage *self, int response)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  g_auto (GStrv) sections = list_chosen (self->own_list);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (response != GTK_RESPONSE_ACCEPT || file == NULL)
    return;
  text = bc_settings_file_dup_text (self->settings, (const char *const *) sections);
  bytes = g_bytes_new (text, strlen (text));
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, saved_cb,
                                       g_object_ref (self));
}

/* The window asks for a file; @chosen hears the answer. */
static void
ask_for_file (BcSharePage *self, const char *title, GtkFileChooserAction action, GCallback chosen)
{
  g_autoptr (GtkFileFilter) json = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) any = gtk_file_filter_new ();

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (
    title, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), action, NULL, NULL);
  gtk_file_filter_set_name (json, _("Settings (JSON)"));
  gtk_file_filter_add_suffix (json, "json");
  gtk_file_filter_set_name (any, _("All files"));
  gtk_file_filter_add_pattern (any, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), json);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), any);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", chosen, self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
save_clicked_cb (BcSharePage *self)
{
  ask_for_file (self, _("Share settings"), GTK_FILE_CHOOSER_ACTION_SAVE,
                G_CALLBACK (place_chosen_cb));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), _("settings.json"));
}

/* ---- taking over ---- */

static char *
dup_lines (GPtrArray *changes)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  guint n_more = changes->len > MOST_LINES ? changes->len - MOST_LINES : 0;

  for (guint i = 0; i < changes->len - n_more; i++)
    g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", (char *) changes->pdata[i]);
  if (n_more > 0)
    {
      g_string_append_c (lines, '\n');
      g_string_append_printf (lines, g_dngettext (NULL, "and %u difference more",
                                                  "and %u differences more", n_more), n_more);
    }
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
show_section (BcSharePage *self, const char *section)
{
  g_autoptr (GPtrArray) changes =
    bc_settings_file_list_changes (self->file, self->settings, section);
  g_autofree char *lines = changes->len > 0 ? dup_lines (changes)
                                            : g_strdup (_("The same as in your school"));
  g_autofree char *markup = g_markup_escape_text (lines, -1);
  GtkListBoxRow *row = add_row (self, self->preview_list, section, markup, changes->len > 0);

  gtk_widget_set_sensitive (GTK_WIDGET (row), changes->len > 0);
}

static void
show_unknown (BcSharePage *self)
{
  GPtrArray *unknown = bc_settings_file_get_unknown (self->file);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < unknown->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", (char *) unknown->pdata[i]);
  sentence = g_strdup_printf (_("Not known here, and skipped: %s."), names->str);
  gtk_label_set_text (self->unknown_label, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->unknown_label), unknown->len > 0);
}

static void
show_file (BcSharePage *self)
{
  g_autofree const char **sections = NULL;

  clear_list (self->preview_list);
  gtk_widget_set_visible (GTK_WIDGET (self->preview_box), self->file != NULL);
  if (self->file != NULL)
    {
      sections = bc_settings_file_list_sections (self->file);
      for (guint i = 0; sections[i] != NULL; i++)
        show_section (self, sections[i]);
      gtk_label_set_text (self->preview_label,
                          sections[0] != NULL
                            ? _("This would become different. Nothing has changed yet.")
                            : _("There is nothing in it that is known here."));
      show_unknown (self);
    }
  show_buttons (self);
}

static void
show_problem (BcSharePage *self, const char *sentence)
{
  gtk_label_set_text (self->problem_label, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), *sentence != '\0');
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcSharePage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcSettingsFile) file = bc_settings_file_read_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  gtk_spinner_set_spinning (self->spinner, FALSE);
  show_problem (self, error != NULL ? error->message : "");
  g_set_object (&self->file, file);
  show_file (self);
  gtk_widget_grab_focus (file != NULL && gtk_widget_get_sensitive (GTK_WIDGET (self->take_button))
                           ? GTK_WIDGET (self->take_button) : GTK_WIDGET (self->choose_button));
}

static void
file_chosen_cb (BcSharePage *self, int response)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));

  if (response != GTK_RESPONSE_ACCEPT || file == NULL)
    return;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  gtk_spinner_set_spinning (self->spinner, TRUE);
  bc_settings_file_read_async (file, self->cancellable, read_cb, g_object_ref (self));
}

static void
choose_clicked_cb (BcSharePage *self)
{
  ask_for_file (self, _("Settings of another school"), GTK_FILE_CHOOSER_ACTION_OPEN,
                G_CALLBACK (file_chosen_cb));
}

static void
let_be_clicked_cb (BcSharePage *self)
{
  g_clear_object (&self->file);
  show_file (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->choose_button));
}

static void
take_clicked_cb (BcSharePage *self)
{
  g_auto (GStrv) sections = list_chosen (self->preview_list);
  g_autoptr (GError) error = NULL;

  if (!bc_settings_file_apply (self->file, self->settings, (const char *const *) sections, &error))
    {
      show_problem (self, error->message);
      return;
    }
  let_be_clicked_cb (self);
  g_signal_emit (self, signals[SIGNAL_DID], 0, _("The settings are taken over."));
}

/* ---- the page ---- */

static void
refresh (BcSharePage *self)
{
  show_own (self);
  if (self->file != NULL)
    show_file (self);
}

static void
bc_share_page_dispose (GObject *object)
{
  BcSharePage *self = BC_SHARE_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->chooser);
  g_clear_object (&self->settings);
  g_clear_object (&self->file);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_SHARE_PAGE);

  G_OBJECT_CLASS (bc_share_page_parent_class)->dispose (object);
}

static void
bc_share_page_class_init (BcSharePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_share_page_dispose;
  signals[SIGNAL_SAID] = g_signal_new ("said", BC_TYPE_SHARE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_DID] = g_signal_new ("did", BC_TYPE_SHARE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                      NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/share-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, own_list);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, save_button);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, choose_button);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, spinner);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, problem_label);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, preview_box);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, preview_label);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, preview_list);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, unknown_label);
  gtk_widget_class_bind_template_child (widget_class, BcSharePage, take_button);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, let_be_clicked_cb);
}

static void
bc_share_page_init (BcSharePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bc_share_page_new (BcSettings *settings)
{
  BcSharePage *self = g_object_new (BC_TYPE_SHARE_PAGE, NULL);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (bc_settings_get_edits (settings), "edited", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_sensitive (
    GTK_WIDGET (self->choose_button),
    !bc_store_is_read_only (bc_edits_get_store (bc_settings_get_edits (settings))));
  refresh (self);
  return GTK_WIDGET (self);
}
