/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "exchange/bc-csv-mapping.h"

G_BEGIN_DECLS

#define BC_TYPE_ROSTER_COLUMNS (bc_roster_columns_get_type ())

/**
 * BcRosterColumns:
 *
 * The question which column of a table holds what, with a few cells of each to go by.
 *
 * The signal `chosen` tells that the person is ready.
 */
G_DECLARE_FINAL_TYPE (BcRosterColumns, bc_roster_columns, BC, ROSTER_COLUMNS, AdwBin)

/**
 * bc_roster_columns_show:
 * @table: the file as a table
 *
 * Asks anew, beginning with what the headings say.
 */
void bc_roster_columns_show (BcRosterColumns *self,
                             BcCsvTable      *table);

/**
 * bc_roster_columns_get_mapping:
 *
 * Returns: (transfer none): what the person chose so far
 */
const BcCsvMapping *bc_roster_columns_get_mapping (BcRosterColumns *self);

G_END_DECLS
