/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_SCHOOL (bc_school_get_type ())

G_DECLARE_FINAL_TYPE (BcSchool, bc_school, BC, SCHOOL, BcRecord)

/**
 * BcSchoolField:
 * @BC_SCHOOL_NAME: what people call it
 * @BC_SCHOOL_BRIN: BRIN number from the roster, or empty
 *
 * The fields of a [class@Bc.School], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_SCHOOL_NAME,
  BC_SCHOOL_BRIN,
} BcSchoolField;

G_END_DECLS
