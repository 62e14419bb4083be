/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

/**
 * BcEditChange:
 * @record: what was changed
 * @field: a field of it, or %BC_EDIT_REMOVAL
 * @before: (nullable): its value before; for a removal whether it was removed
 * @after: (nullable): its value after
 *
 * One field that a step changed.
 */
typedef struct
{
  BcRecord *record;
  guint     field;
  GVariant *before;
  GVariant *after;
} BcEditChange;

/* Stands for a field: the record was added or removed. */
#define BC_EDIT_REMOVAL G_MAXUINT

/**
 * BcEditStep:
 * @what: the act in a few words
 * @changes: (element-type BcEditChange): in the order in which they were made
 * @whose: (nullable): what was typed in, to recognise typing on
 * @part: which part of @whose
 *
 * What a person would call one act, to be undone together.
 */
typedef struct
{
  char          *what;
  GPtrArray     *changes;
  gconstpointer  whose;
  guint          part;
} BcEditStep;

BcEditStep *bc_edit_step_new  (const char *what);
void        bc_edit_step_free (BcEditStep *self);

/**
 * bc_edit_step_change:
 * @before: (transfer full) (nullable): what @field holds
 * @after: (nullable): what it is to hold
 *
 * Notes a change; typing on in the field that was changed last makes that change longer.
 *
 * Returns: (transfer none) (nullable): the change, or %NULL when both values are the same
 */
BcEditChange *bc_edit_step_change (BcEditStep *self,
                                   gpointer    record,
                                   guint       field,
                                   GVariant   *before,
                                   GVariant   *after);

G_END_DECLS
