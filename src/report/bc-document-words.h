/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/* What stands at the top and at the bottom of every page about a group. */

/**
 * bc_document_dup_subtitle:
 * @store: the school
 * @group: a group
 * @period: (nullable): a period
 * @more: (nullable): what is to stand behind it
 *
 * Returns: (transfer full): the school, the period, the teachers of @group, and @more
 */
char *bc_document_dup_subtitle (BcStore    *store,
                                BcGroup    *group,
                                BcPeriod   *period,
                                const char *more);

/**
 * bc_document_dup_school_name:
 *
 * Returns: (transfer full): what the school is called, or ""
 */
char *bc_document_dup_school_name (BcStore *store);

/**
 * bc_document_dup_foot:
 * @today: the day of printing
 *
 * Returns: (transfer full): when it was printed
 */
char *bc_document_dup_foot (const char *today);

G_END_DECLS
