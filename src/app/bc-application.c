/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-application"

#include "config.h"

#include "app/bc-application.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "app/bc-window.h"
#include "domain/bc-day.h"
#include "school/bc-demo.h"

struct _BcApplication
{
  AdwApplication  parent_instance;

  GtkCssProvider *tone;
  GtkCssProvider *contrast;
};

G_DEFINE_FINAL_TYPE (BcApplication, bc_application, ADW_TYPE_APPLICATION)

static BcWindow *
get_window (BcApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = GTK_WINDOW (bc_window_new (GTK_APPLICATION (self)));
  gtk_window_present (window);
  return BC_WINDOW (window);
}

/* The demo begins anew each time: whoever looks around may try everything. */
static GFile *
fresh_demo_file (void)
{
  static const char *const endings[] = { "", "-wal", "-shm", ".keys", ".keys.1" };
  GFile *file = bc_demo_get_file ();
  g_autofree char *folder = g_path_get_dirname (g_file_peek_path (file));

  g_mkdir_with_parents (folder, 0700);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *whole = g_strconcat (g_file_peek_path (file), endings[i], NULL);

      g_remove (whole);
    }
  return file;
}

static void
demo_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GFile) file = fresh_demo_file ();
  g_autofree char *today = bc_day_today ();
  g_autofree char *password = NULL;
  GError *error = NULL;
  BcSession *session = bc_demo_create (file, today, &password, &error);

  if (session != NULL)
    g_task_return_pointer (task, session, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
demo_ready_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcSession) session = g_task_propagate_pointer (G_TASK (result), &error);
  BcWindow *window = get_window (BC_APPLICATION (source));

  if (session != NULL)
    bc_window_open_session (window, session);
  else
    bc_window_say (window, error->message);
  g_application_release (G_APPLICATION (source));
}

static void
demo_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  BcApplication *self = data;
  g_autoptr (GTask) task = NULL;

  if (!bc_window_close_school (get_window (self)))
    return;
  task = g_task_new (self, NULL, demo_ready_cb, NULL);
  g_application_hold (G_APPLICATION (self));
  bc_window_wait (get_window (self));
  g_task_run_in_thread (task, demo_in_thread);
}

static void
about_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  adw_show_about_window (gtk_application_get_active_window (data),
                         "application-name", "Binnencirkel",
                         "application-icon", APPLICATION_ID,
                         "version", PACKAGE_VERSION,
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("The 1-Zorgroute, from the inside out"),
                         NULL);
}

static void
quit_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *window = gtk_application_get_active_window (data);

  if (window != NULL)
    gtk_window_close (window);
}

static void
bc_application_activate (GApplication *application)
{
  get_window (BC_APPLICATION (application));
}

static void
tone_changed_cb (BcApplication *self)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());

  gtk_css_provider_load_from_resource (self->tone, dark ? RESOURCE_PREFIX "/style/style-dark.css"
                                                        : RESOURCE_PREFIX "/style/style-light.css");
}

static void
contrast_changed_cb (BcApplication *self)
{
  GdkDisplay *display = gdk_display_get_default ();

  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->contrast),
                                                GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  else
    gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (self->contrast));
}

static void
bc_application_startup (GApplication *application)
{
  BcApplication *self = BC_APPLICATION (application);
  static const GActionEntry actions[] = {
    { "about", about_activated_cb },
    { "demo", demo_activated_cb },
    { "quit", quit_activated_cb },
  };
  const char *quit_keys[] = { "<Control>q", NULL };
  const char *agreement_keys[] = { "<Control>j", NULL };
  const char *mirror_keys[] = { "<Control>m", NULL };
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  G_APPLICATION_CLASS (bc_application_parent_class)->startup (application);

  self->tone = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (style, RESOURCE_PREFIX "/style/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (self->tone),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (tone_changed_cb), self, G_CONNECT_SWAPPED);
  tone_changed_cb (self);
  self->contrast = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (self->contrast, RESOURCE_PREFIX "/style/style-hc.css");
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (contrast_changed_cb), self, G_CONNECT_SWAPPED);
  contrast_changed_cb (self);
  gtk_window_set_default_icon_name (APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "app.quit", quit_keys);
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "win.go::agreements",
                                         agreement_keys);
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "win.go::mirror", mirror_keys);
}

static int
bc_application_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);

  g_autofree const char **names = NULL;

  g_application_activate (application);
  if (g_variant_dict_contains (options, "demo"))
    g_action_group_activate_action (G_ACTION_GROUP (application), "demo", NULL);
  else if (g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &names) && names[0] != NULL)
    {
      g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (command_line,
                                                                               names[0]);

      bc_window_open_file (get_window (BC_APPLICATION (application)), file);
    }
  return 0;
}

static void
bc_application_finalize (GObject *object)
{
  g_clear_object (&BC_APPLICATION (object)->tone);
  g_clear_object (&BC_APPLICATION (object)->contrast);

  G_OBJECT_CLASS (bc_application_parent_class)->finalize (object);
}

static void
bc_application_class_init (BcApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bc_application_finalize;
  application_class->activate = bc_application_activate;
  application_class->startup = bc_application_startup;
  application_class->command_line = bc_application_command_line;
}

static void
bc_application_init (BcApplication *self)
{
  static const GOptionEntry options[] = {
    { "demo", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Open the demo school"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_ ("[FILE]") },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

GApplication *
bc_application_new (void)
{
  return g_object_new (BC_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_COMMAND_LINE, NULL);
}
