/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * bc_window_title_show:
 * @title: the title in the header
 * @context: what the window is about
 *
 * Names the group and the school, the days of the period, and whether one looks back at it.
 */
void bc_window_title_show (AdwWindowTitle *title,
                           BcContext      *context);

G_END_DECLS
