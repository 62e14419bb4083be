/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/bc-store.h"

G_BEGIN_DECLS

/**
 * bc_school_names_list:
 * @store: an open school
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * What the pupils and the staff of the school are called, also those who left: roepnaam, surname
 * with and without voorvoegsel, and the whole name. For bc_nameless_dup(): a roepnaam is in small
 * letters, so that it is found however it was typed.
 *
 * Returns: (transfer full) (element-type utf8) (nullable): the names
 */
GPtrArray *bc_school_names_list (BcStore  *store,
                                 GError  **error);

G_END_DECLS
