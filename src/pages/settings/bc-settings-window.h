/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_SETTINGS_WINDOW (bc_settings_window_get_type ())

/**
 * BcSettingsWindow:
 *
 * What the school says for itself: its periods, the circle, names and limits, its questions and
 * texts, and a way to share them. A section that is added to the settings shows by itself.
 */
G_DECLARE_FINAL_TYPE (BcSettingsWindow, bc_settings_window, BC, SETTINGS_WINDOW, AdwWindow)

GtkWindow *bc_settings_window_new (GtkWindow *parent,
                                   BcContext *context);

G_END_DECLS
