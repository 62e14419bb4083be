/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_PUPIL_FINDER (bc_pupil_finder_get_type ())

/**
 * BcPupilFinder:
 *
 * A small window in which one types a name, and Enter goes to that pupil of the group.
 */
G_DECLARE_FINAL_TYPE (BcPupilFinder, bc_pupil_finder, BC, PUPIL_FINDER, AdwWindow)

/**
 * bc_pupil_finder_present:
 * @asker: who asks; goes to the page with the action `win.go`
 * @context: the school, and which group
 * @page: the page to go to, which has a pupil as its target
 *
 * Opens the window. Without a group nothing happens.
 */
void bc_pupil_finder_present (GtkWidget  *asker,
                              BcContext  *context,
                              const char *page);

G_END_DECLS
