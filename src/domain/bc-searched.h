/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

/**
 * bc_searched_get_fields:
 * @klass: a kind of record
 *
 * Which fields of a kind of record one finds it by: all that people write, and no words that stand
 * for a choice. What only its author can open is never among them.
 *
 * Returns: a bit for each field
 */
guint64 bc_searched_get_fields (BcRecordClass *klass);

/**
 * bc_searched_is:
 * @klass: a kind of record
 * @field: a field of it
 *
 * Returns: whether one finds a record by @field
 */
gboolean bc_searched_is (BcRecordClass *klass,
                         guint          field);

G_END_DECLS
