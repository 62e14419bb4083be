/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bc_pages_ensure_types:
 *
 * Makes the pages known by name to the template of the window, which has no other use for them.
 */
void bc_pages_ensure_types (void);

G_END_DECLS
