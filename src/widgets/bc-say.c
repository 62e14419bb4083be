/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-say"

#include "config.h"

#include "widgets/bc-say.h"

#include <glib/gi18n.h>

#define LAST "bc-last-toast"
#define LEAST_CHARS 28
#define MOST_CHARS 44
#define SECONDS 8
/* Who reads slowly, or by ear, has time to change their mind. */
#define SECONDS_TO_UNDO 20

static void
say (AdwToastOverlay *overlay, AdwToast *toast, guint seconds)
{
  bc_say_nothing (overlay);
  adw_toast_set_timeout (toast, seconds);
  g_object_set_data_full (G_OBJECT (overlay), LAST, g_object_ref (toast), g_object_unref);
  adw_toast_overlay_add_toast (overlay, toast);
}

/* A toast's own title stands on one line and would be cut off in a small window. The toast asks how
 * high it is without saying how wide, so the lines have to be short by themselves; then it gives
 * the least width for that height, which beside a high button would be a line of two words. */
static AdwToast *
new_toast (const char *sentence)
{
  AdwToast *toast = adw_toast_new ("");
  GtkWidget *label = gtk_label_new (sentence);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), MIN (g_utf8_strlen (sentence, -1), LEAST_CHARS));
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  adw_toast_set_custom_title (toast, label);
  return toast;
}

void
bc_say (AdwToastOverlay *overlay, const char *sentence)
{
  say (overlay, new_toast (sentence), SECONDS);
}

void
bc_say_about (AdwToastOverlay *overlay, const char *format, const char *what)
{
  g_autofree char *sentence = what != NULL ? g_strdup_printf (format, what) : NULL;

  if (sentence != NULL)
    bc_say (overlay, sentence);
}

void
bc_say_undoable (AdwToastOverlay *overlay, const char *sentence, const char *action)
{
  AdwToast *toast = new_toast (sentence);

  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, action);
  say (overlay, toast, SECONDS_TO_UNDO);
}

void
bc_say_nothing (AdwToastOverlay *overlay)
{
  AdwToast *last = g_object_get_data (G_OBJECT (overlay), LAST);

  if (last != NULL)
    adw_toast_dismiss (last);
  g_object_set_data (G_OBJECT (overlay), LAST, NULL);
}

void
bc_say_undo_is_over (AdwToastOverlay *overlay)
{
  AdwToast *last = g_object_get_data (G_OBJECT (overlay), LAST);

  if (last != NULL && adw_toast_get_action_name (last) != NULL)
    bc_say_nothing (overlay);
}
