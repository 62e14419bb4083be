/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-plan-arrangements.h"

G_BEGIN_DECLS

#define BC_TYPE_ARRANGEMENT_ROW (bc_arrangement_row_get_type ())

/**
 * BcArrangementRow:
 *
 * An arrangement: what is desirable and what is feasible side by side, why it is less, at which
 * level it is and what it rests on.
 */
G_DECLARE_FINAL_TYPE (BcArrangementRow, bc_arrangement_row, BC, ARRANGEMENT_ROW, GtkBox)

/**
 * bc_arrangement_row_new:
 * @plan: the plan
 * @arrangement: an arrangement of it
 * @name: (nullable): the child it is for; %NULL where it is a cluster's
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_arrangement_row_new (BcGroupPlan   *plan,
                                   BcArrangement *arrangement,
                                   const char    *name);

void bc_arrangement_row_refresh (BcArrangementRow *self);

/* Puts the cursor in what is desirable. */
void bc_arrangement_row_focus (BcArrangementRow *self);

G_END_DECLS
