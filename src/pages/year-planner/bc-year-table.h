/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-year-planner.h"

G_BEGIN_DECLS

#define BC_TYPE_YEAR_TABLE (bc_year_table_get_type ())

/**
 * BcYearTable:
 *
 * The year view: a row for each group, a column for each month, and in them the group reviews,
 * which can be moved.
 *
 * Signal: `moved` (meeting, day) when a person gave a review another day.
 */
G_DECLARE_FINAL_TYPE (BcYearTable, bc_year_table, BC, YEAR_TABLE, GtkBox)

/**
 * bc_year_table_show:
 * @context: (nullable): the school; %NULL lets go of everything
 * @year: (nullable): its year
 * @today: today
 *
 * Shows the year. Where nothing changed all stays as it is; else the review that had the focus has
 * it again, wherever it went.
 */
void bc_year_table_show (BcYearTable *self,
                         BcContext   *context,
                         BcYear      *year,
                         const char  *today);

G_END_DECLS
