/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_REFLECTION_FIELDS (bc_reflection_fields_get_type ())

/**
 * BcReflectionFields:
 *
 * The four parts of a reflection, each a sealed text that saves itself: what happened, what went
 * well first, with one's own part beside it. None of them has to be filled in.
 *
 * Signal: `done` on Ctrl+Enter, where the vragenkantelaar has no question to take over.
 */
G_DECLARE_FINAL_TYPE (BcReflectionFields, bc_reflection_fields, BC, REFLECTION_FIELDS, GtkGrid)

/**
 * bc_reflection_fields_new:
 * @item: a reflection of the user's own
 *
 * Returns: (transfer floating): the fields
 */
GtkWidget *bc_reflection_fields_new (BcContext    *context,
                                     BcSealedItem *item);

G_END_DECLS
