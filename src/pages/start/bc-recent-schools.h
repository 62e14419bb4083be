/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * bc_recent_schools_add:
 * @settings: of the program
 * @file: the school that was opened
 *
 * Puts @file first among the schools opened last.
 */
void bc_recent_schools_add (GSettings *settings,
                            GFile     *file);

/**
 * bc_recent_schools_list:
 * @settings: of the program
 *
 * Returns: (transfer full) (element-type GFile): the schools opened last, the newest first, without
 *   a look whether they are still there
 */
GPtrArray *bc_recent_schools_list (GSettings *settings);

G_END_DECLS
