/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_SUPPORT_NEED (bc_support_need_get_type ())

G_DECLARE_FINAL_TYPE (BcSupportNeed, bc_support_need, BC, SUPPORT_NEED, BcRecord)

/**
 * BcSupportNeedField:
 * @BC_SUPPORT_NEED_OWNER: whose
 * @BC_SUPPORT_NEED_GROUP: about this group
 * @BC_SUPPORT_NEED_PUPIL: about this child, or empty
 * @BC_SUPPORT_NEED_MEETING: the talk it belongs to, or empty
 * @BC_SUPPORT_NEED_DATE: when
 * @BC_SUPPORT_NEED_REACH: "I want to reach …"
 * @BC_SUPPORT_NEED_DOING: "I already do …"
 * @BC_SUPPORT_NEED_NEEDED: "I need …"
 * @BC_SUPPORT_NEED_KIND: one of the BC_SUPPORT_ words, or empty
 * @BC_SUPPORT_NEED_SHARED: colleagues may see it
 *
 * The fields of a [class@Bc.SupportNeed], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_SUPPORT_NEED_OWNER,
  BC_SUPPORT_NEED_GROUP,
  BC_SUPPORT_NEED_PUPIL,
  BC_SUPPORT_NEED_MEETING,
  BC_SUPPORT_NEED_DATE,
  BC_SUPPORT_NEED_REACH,
  BC_SUPPORT_NEED_DOING,
  BC_SUPPORT_NEED_NEEDED,
  BC_SUPPORT_NEED_KIND,
  BC_SUPPORT_NEED_SHARED,
} BcSupportNeedField;

G_END_DECLS
