/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * bc_settings_changes_list:
 * @section: the name of a section of the settings
 * @before: what it says
 * @after: what it would say
 *
 * Tells in words what becomes different, so that nobody takes over what they did not see.
 *
 * Returns: (transfer full) (element-type utf8): a line for each difference; empty where there is
 *   none
 */
GPtrArray *bc_settings_changes_list (const char *section,
                                     JsonNode   *before,
                                     JsonNode   *after);

G_END_DECLS
