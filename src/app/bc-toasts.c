/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-toasts"

#include "config.h"

#include "app/bc-toasts.h"

#include <glib/gi18n.h>

#define SECONDS 8
/* Who reads slowly, or by ear, has time to change their mind. */
#define SECONDS_TO_UNDO 20

static AdwToast *
toast_new (const char *sentence, guint seconds)
{
  /* A toast reads markup; a sentence may name a file with an ampersand. */
  g_autofree char *plain = g_markup_escape_text (sentence, -1);
  AdwToast *toast = adw_toast_new (plain);

  adw_toast_set_timeout (toast, seconds);
  return toast;
}

void
bc_toasts_say (AdwToastOverlay *toasts, const char *sentence)
{
  adw_toast_overlay_add_toast (toasts, toast_new (sentence, SECONDS));
}

void
bc_toasts_say_done (AdwToastOverlay *toasts, BcEdits *edits, const char *sentence)
{
  AdwToast *toast = toast_new (sentence, SECONDS_TO_UNDO);

  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  g_signal_connect_object (edits, "edited", G_CALLBACK (adw_toast_dismiss), toast,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (toasts, toast);
}
