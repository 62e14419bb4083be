/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-settings.h"

G_BEGIN_DECLS

/* What the school calls the levels of support, in the section "levels" of its settings. */

/**
 * bc_level_names_get:
 * @level: 1 to 5
 * @member: "name", "who", "what", "communication" or "report"
 *
 * Returns: (transfer none): what is said there; "" where that is nothing
 */
const char *bc_level_names_get (BcSettings *settings,
                                gint64      level,
                                const char *member);

G_END_DECLS
