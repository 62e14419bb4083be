/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/**
 * bc_groups_list:
 * @store: an open school
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcGroup): the groups in use, stamgroepen first, by year
 *   and name
 */
GPtrArray *bc_groups_list (BcStore  *store,
                           GError  **error);

/**
 * bc_groups_pupils:
 * @group: a group
 *
 * Returns: (transfer full) (element-type BcPupil): who is in @group now, by roepnaam
 */
GPtrArray *bc_groups_pupils (BcStore  *store,
                             BcGroup  *group,
                             GError  **error);

/**
 * bc_groups_find:
 * @name: the name of a group, or its id, or one of its keys
 *
 * Returns: (transfer full) (nullable): the group
 */
BcGroup *bc_groups_find (BcStore    *store,
                         const char *name,
                         GError    **error);

/**
 * bc_groups_has_years:
 *
 * Returns: whether @group is of more than one year (combinatiegroep)
 */
gboolean bc_groups_has_years (BcGroup *group);

/**
 * bc_groups_dup_name:
 *
 * Returns: (transfer full): the group's name with "Group" before a bare year: "Group 5/6"
 */
char *bc_groups_dup_name (BcGroup *group);

/**
 * bc_groups_dup_pupil_name:
 * @pupil: id of a pupil, also one who left; or ""
 *
 * Returns: (transfer full): the name of whom a record is about: the pupil, else the group
 */
char *bc_groups_dup_pupil_name (BcStore     *store,
                                const char  *pupil,
                                GError     **error);

G_END_DECLS
