/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * bc_or_none:
 * @records: (transfer full) (nullable) (element-type BcRecord): what was read
 *
 * For a list of which it is enough to show nothing where it cannot be read: the page that shows it
 * reads something else too, and tells of that.
 *
 * Returns: (transfer full) (element-type BcRecord): @records, or none
 */
GPtrArray *bc_or_none (GPtrArray *records);

G_END_DECLS
