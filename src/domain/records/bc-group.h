/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_GROUP (bc_group_get_type ())

G_DECLARE_FINAL_TYPE (BcGroup, bc_group, BC, GROUP, BcRecord)

/**
 * BcGroupField:
 * @BC_GROUP_SCHOOL_YEAR: a group lives one school year
 * @BC_GROUP_KEYS: keys in the administration, one a line
 * @BC_GROUP_NAME: what people call it
 * @BC_GROUP_YEARS: year codes it holds, separated by a space: "1 2"
 * @BC_GROUP_COMPOSITE: across groups (samengestelde groep)
 * @BC_GROUP_ACTIVE: in use
 *
 * The fields of a [class@Bc.Group], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_GROUP_SCHOOL_YEAR,
  BC_GROUP_KEYS,
  BC_GROUP_NAME,
  BC_GROUP_YEARS,
  BC_GROUP_COMPOSITE,
  BC_GROUP_ACTIVE,
} BcGroupField;

G_END_DECLS
