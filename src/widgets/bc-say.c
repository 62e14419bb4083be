/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-say"

#include "config.h"

#include "widgets/bc-say.h"

#include <glib/gi18n.h>

#define LAST "bc-last-toast"
#define SECONDS 8

static void
say (AdwToastOverlay *overlay, AdwToast *toast)
{
  bc_say_nothing (overlay);
  adw_toast_set_timeout (toast, SECONDS);
  g_object_set_data_full (G_OBJECT (overlay), LAST, g_object_ref (toast), g_object_unref);
  adw_toast_overlay_add_toast (overlay, toast);
}

/* A toast reads markup; a sentence may name a file with an ampersand. */
static AdwToast *
new_toast (const char *sentence)
{
  g_autofree char *plain = g_markup_escape_text (sentence, -1);

  return adw_toast_new (plain);
}

void
bc_say (AdwToastOverlay *overlay, const char *sentence)
{
  say (overlay, new_toast (sentence));
}

void
bc_say_undoable (AdwToastOverlay *overlay, const char *sentence, const char *action)
{
  AdwToast *toast = new_toast (sentence);

  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, action);
  say (overlay, toast);
}

void
bc_say_nothing (AdwToastOverlay *overlay)
{
  AdwToast *last = g_object_get_data (G_OBJECT (overlay), LAST);

  if (last != NULL)
    adw_toast_dismiss (last);
  g_object_set_data (G_OBJECT (overlay), LAST, NULL);
}
