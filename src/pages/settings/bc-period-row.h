/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_PERIOD_ROW (bc_period_row_get_type ())

/**
 * BcPeriodRow:
 *
 * A period: its name, its first and its last day. It keeps itself.
 *
 * The signal `removed` asks to remove the period.
 */
G_DECLARE_FINAL_TYPE (BcPeriodRow, bc_period_row, BC, PERIOD_ROW, AdwPreferencesRow)

/**
 * bc_period_row_new:
 * @edits: where changes go
 * @period: the period
 * @stays: whether it may not be removed
 * @days: makes the days of all rows equally wide
 * @ends: makes what stands after them equally wide
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_period_row_new (BcEdits      *edits,
                              BcPeriod     *period,
                              gboolean      stays,
                              GtkSizeGroup *days,
                              GtkSizeGroup *ends);

/**
 * bc_period_row_refresh:
 * @problem: what is odd about its days, or ""
 */
void bc_period_row_refresh (BcPeriodRow *self,
                            const char  *problem);

BcPeriod *bc_period_row_get_period (BcPeriodRow *self);

/**
 * bc_period_row_focus:
 *
 * Gives its name the keyboard.
 */
void bc_period_row_focus (BcPeriodRow *self);

G_END_DECLS
