/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include <stdarg.h>

G_BEGIN_DECLS

/* Reading as if what waits to be saved were on the disk already. @args are pairs of a field (int)
 * and its value (const char *), then -1. */

/**
 * bc_unsaved_take_out_others:
 * @found: (element-type BcRecord): what the disk gave
 * @args: what was asked for
 *
 * Takes out what is not so any more.
 */
void bc_unsaved_take_out_others (GPtrArray *found,
                                 va_list    args);

/**
 * bc_unsaved_add:
 * @found: (element-type BcRecord): what there is already
 * @records: (nullable) (element-type BcRecord): what waits
 * @type: the kind that was asked for
 * @args: what was asked for
 *
 * Adds what is so by now.
 */
void bc_unsaved_add (GPtrArray *found,
                     GPtrArray *records,
                     GType      type,
                     va_list    args);

/**
 * bc_unsaved_find:
 * @records: (nullable) (element-type BcRecord): what waits
 *
 * Returns: (transfer full) (nullable) (type BcRecord): the one of @type with this @id
 */
gpointer bc_unsaved_find (GPtrArray  *records,
                          GType       type,
                          const char *id);

G_END_DECLS
