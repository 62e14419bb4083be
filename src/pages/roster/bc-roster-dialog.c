/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-roster-dialog"

#include "config.h"

#include "pages/roster/bc-roster-dialog.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "exchange/bc-roster-reader.h"
#include "pages/roster/bc-roster-columns.h"
#include "pages/roster/bc-roster-drop.h"
#include "pages/roster/bc-roster-preview.h"

#define CHOOSE "choose"
#define WAIT "wait"
#define COLUMNS "columns"
#define PREVIEW "preview"

struct _BcRosterDialog
{
  AdwWindow             parent_instance;

  BcRosterDrop         *drop;
  GtkStack             *stack;
  GtkLabel             *problem_label;
  GtkButton            *older_button;
  GtkLabel             *wait_label;
  GtkProgressBar       *progress_bar;
  BcRosterColumns      *columns;
  BcRosterPreview      *preview;
  GtkButton            *columns_button;
  GtkButton            *import_button;

  BcStore              *store;
  GFile                *file;
  GtkFileChooserNative *chooser;
  GCancellable         *cancellable;
  BcRosterImport       *import;
  BcRosterOptions       options;
};

G_DEFINE_FINAL_TYPE (BcRosterDialog, bc_roster_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_IMPORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_step (BcRosterDialog *self, const char *step)
{
  gtk_stack_set_visible_child_name (self->stack, step);
  bc_roster_drop_set_open (self->drop, !g_str_equal (step, WAIT));
  gtk_widget_set_visible (GTK_WIDGET (self->import_button), g_str_equal (step, PREVIEW));
  gtk_widget_set_visible (GTK_WIDGET (self->columns_button),
                          g_str_equal (step, PREVIEW)
                            && g_str_equal (bc_roster_import_get_roster (self->import)->format,
                                            "csv"));
}

/* Says what went wrong, or nothing, and lets the person choose again. */
static void
ask_for_file (BcRosterDialog *self, const GError *error)
{
  gtk_label_set_text (self->problem_label, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), error != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->older_button),
                          g_error_matches (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_ENCODING));
  show_step (self, CHOOSE);
}

static GCancellable *
begin_waiting (BcRosterDialog *self, const char *sentence)
{
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  gtk_label_set_text (self->wait_label, sentence);
  gtk_progress_bar_set_fraction (self->progress_bar, 0);
  show_step (self, WAIT);
  return self->cancellable;
}

static void
progress_cb (double fraction, gpointer data)
{
  BcRosterDialog *self = data;

  gtk_progress_bar_set_fraction (self->progress_bar, fraction);
}

/* ---- the columns of a table ---- */

static void
table_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcRosterDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcCsvTable) table = bc_roster_read_table_finish (result, &error);

  if (table == NULL)
    {
      ask_for_file (self, g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ? NULL : error);
      return;
    }
  bc_roster_columns_show (self->columns, table);
  show_step (self, COLUMNS);
  gtk_widget_child_focus (GTK_WIDGET (self->columns), GTK_DIR_TAB_FORWARD);
}

static void
ask_for_columns (BcRosterDialog *self)
{
  bc_roster_read_table_async (self->file, &self->options, begin_waiting (self, _("Reading…")),
                              table_read_cb, g_object_ref (self));
}

/* ---- reading ---- */

static void
compared_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcRosterDialog) self = data;
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->import);
  self->import = bc_roster_import_new_finish (result, &error);
  if (self->import == NULL)
    {
      ask_for_file (self, g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ? NULL : error);
      return;
    }
  bc_roster_preview_show (self->preview, self->import);
  gtk_widget_set_sensitive (GTK_WIDGET (self->import_button),
                            !bc_roster_import_is_empty (self->import));
  show_step (self, PREVIEW);
  gtk_widget_grab_focus (GTK_WIDGET (self->import_button));
}

static void
compare (BcRosterDialog *self, BcRoster *roster)
{
  g_autofree char *today = bc_day_today ();

  gtk_label_set_text (self->wait_label, _("Comparing with the school…"));
  bc_roster_import_new_async (self->store, roster, today, self->cancellable, compared_cb,
                              g_object_ref (self));
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcRosterDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (BcRoster) roster = bc_roster_read_finish (result, &error);

  if (roster != NULL)
    compare (self, roster);
  else if (g_error_matches (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_COLUMNS))
    ask_for_columns (self);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    ask_for_file (self, NULL);
  else
    ask_for_file (self, error);
}

static void
read_file (BcRosterDialog *self)
{
  bc_roster_read_async (self->file, &self->options, progress_cb, self,
                        begin_waiting (self, _("Reading…")), read_cb, g_object_ref (self));
}

static void
columns_chosen_cb (BcRosterDialog *self)
{
  self->options.mapping = bc_roster_columns_get_mapping (self->columns);
  read_file (self);
}

static void
columns_clicked_cb (BcRosterDialog *self)
{
  ask_for_columns (self);
}

static void
older_clicked_cb (BcRosterDialog *self)
{
  self->options.encoding = "windows-1252";
  read_file (self);
}

void
bc_roster_dialog_read (BcRosterDialog *self, GFile *file)
{
  g_set_object (&self->file, file);
  self->options = (BcRosterOptions) { NULL };
  read_file (self);
}

/* ---- choosing ---- */

static void
file_chosen_cb (BcRosterDialog *self, int response)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    bc_roster_dialog_read (self, file);
}

static void
add_filter (GtkFileChooser *chooser, const char *name, const char *const *suffixes)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  if (suffixes[0] == NULL)
    gtk_file_filter_add_pattern (filter, "*");
  gtk_file_chooser_add_filter (chooser, filter);
}

static void
choose_clicked_cb (BcRosterDialog *self)
{
  static const char *const lists[] = { "xml", "csv", "txt", NULL };
  static const char *const any[] = { NULL };

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Choose a roster"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  add_filter (GTK_FILE_CHOOSER (self->chooser), _("Rosters (XML, CSV)"), lists);
  add_filter (GTK_FILE_CHOOSER (self->chooser), _("All files"), any);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

/* ---- applying ---- */

static void
applied_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcRosterDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  guint n = bc_roster_import_get_roster (self->import)->pupils->len;

  if (bc_roster_import_apply_finish (self->import, result, &error))
    {
      sentence = g_strdup_printf (g_dngettext (NULL, "The roster is in: %u pupil.",
                                               "The roster is in: %u pupils.", n), n);
      g_signal_emit (self, signals[SIGNAL_IMPORTED], 0, sentence);
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_step (self, PREVIEW);
  else
    ask_for_file (self, error);
}

static void
applying_cb (BcRosterDialog *self, double fraction)
{
  progress_cb (fraction, self);
}

static void
import_clicked_cb (BcRosterDialog *self)
{
  g_signal_connect_object (self->import, "progress", G_CALLBACK (applying_cb), self,
                           G_CONNECT_SWAPPED);
  bc_roster_import_apply_async (self->import, begin_waiting (self, _("Bringing the roster in…")),
                                applied_cb, g_object_ref (self));
}

static void
stop_clicked_cb (BcRosterDialog *self)
{
  g_cancellable_cancel (self->cancellable);
}

/* ---- the window ---- */

/* Closing while the roster goes in stops it; the school then is as it was. */
static gboolean
bc_roster_dialog_close_request (GtkWindow *window)
{
  BcRosterDialog *self = BC_ROSTER_DIALOG (window);

  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), WAIT))
    {
      g_cancellable_cancel (self->cancellable);
      return TRUE;
    }
  return GTK_WINDOW_CLASS (bc_roster_dialog_parent_class)->close_request (window);
}

static void
bc_roster_dialog_dispose (GObject *object)
{
  BcRosterDialog *self = BC_ROSTER_DIALOG (object);

  g_clear_object (&self->store);
  g_clear_object (&self->file);
  g_clear_object (&self->chooser);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->import);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_ROSTER_DIALOG);

  G_OBJECT_CLASS (bc_roster_dialog_parent_class)->dispose (object);
}

static void
bc_roster_dialog_class_init (BcRosterDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_ROSTER_COLUMNS);
  g_type_ensure (BC_TYPE_ROSTER_DROP);
  g_type_ensure (BC_TYPE_ROSTER_PREVIEW);
  G_OBJECT_CLASS (klass)->dispose = bc_roster_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = bc_roster_dialog_close_request;
  signals[SIGNAL_IMPORTED] = g_signal_new ("imported", BC_TYPE_ROSTER_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/roster-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, drop);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, problem_label);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, older_button);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, wait_label);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, columns_button);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDialog, import_button);
  gtk_widget_class_bind_template_callback (widget_class, bc_roster_dialog_read);
  gtk_widget_class_bind_template_callback (widget_class, choose_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, columns_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, columns_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, older_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_roster_dialog_init (BcRosterDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

BcRosterDialog *
bc_roster_dialog_new (GtkWindow *parent, BcStore *store)
{
  BcRosterDialog *self = g_object_new (BC_TYPE_ROSTER_DIALOG, "transient-for", parent, NULL);

  self->store = g_object_ref (store);
  return self;
}
