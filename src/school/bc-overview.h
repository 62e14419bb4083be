/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-group-plan.h"

G_BEGIN_DECLS

/**
 * BcOverviewColumn:
 * @BC_OVERVIEW_OBSERVATION: what was seen
 * @BC_OVERVIEW_STIMULATING: what helps
 * @BC_OVERVIEW_HINDERING: what hinders
 * @BC_OVERVIEW_SIGNAL: what asks for attention beforehand (kolom S)
 * @BC_OVERVIEW_NEED: the onderwijsbehoefte; “doel: hulpzin”, or the hulpzin alone
 * @BC_OVERVIEW_CLUSTER: the cluster of the group plan
 *
 * The columns of the groepsoverzicht.
 */
typedef enum
{
  BC_OVERVIEW_OBSERVATION,
  BC_OVERVIEW_STIMULATING,
  BC_OVERVIEW_HINDERING,
  BC_OVERVIEW_SIGNAL,
  BC_OVERVIEW_NEED,
  BC_OVERVIEW_CLUSTER,
  BC_OVERVIEW_N_COLUMNS,
} BcOverviewColumn;

#define BC_TYPE_OVERVIEW (bc_overview_get_type ())

/**
 * BcOverview:
 *
 * The groepsoverzicht: the pupils of a group by what was seen of them in a period and what they
 * need. Each line in a cell is one record, which keeps where it came from.
 */
G_DECLARE_FINAL_TYPE (BcOverview, bc_overview, BC, OVERVIEW, GObject)

/**
 * bc_overview_open:
 * @edits: where changes go
 * @group: a group
 * @period: a period
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full): the overview, or %NULL
 */
BcOverview *bc_overview_open (BcEdits   *edits,
                              BcGroup   *group,
                              BcPeriod  *period,
                              GError   **error);

/**
 * bc_overview_get_pupils:
 *
 * Returns: (transfer none) (element-type BcPupil): the rows, by roepnaam
 */
GPtrArray *bc_overview_get_pupils (BcOverview *self);

/**
 * bc_overview_get_plan:
 *
 * Returns: (transfer none): the group plan that the last column is about
 */
BcGroupPlan *bc_overview_get_plan (BcOverview *self);

/**
 * bc_overview_dup_text:
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer full): what the cell says, a line for each record
 */
char *bc_overview_dup_text (BcOverview       *self,
                            guint             row,
                            BcOverviewColumn  column);

/**
 * bc_overview_set_text:
 * @row: a row
 * @column: a column
 * @text: what the cell is to say; for a cluster, its name or the beginning of it
 *
 * Changes a cell, as one step. Lines that stay the same keep their records; a cluster that is not
 * there changes nothing.
 *
 * Returns: whether the cell now says @text
 */
gboolean bc_overview_set_text (BcOverview       *self,
                               guint             row,
                               BcOverviewColumn  column,
                               const char       *text);

/**
 * bc_overview_column_title:
 *
 * Returns: (transfer none): what stands above the column
 */
const char *bc_overview_column_title (BcOverviewColumn column);

G_END_DECLS
