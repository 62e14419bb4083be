/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_SCHOOL_YEAR (bc_school_year_get_type ())

G_DECLARE_FINAL_TYPE (BcSchoolYear, bc_school_year, BC, SCHOOL_YEAR, BcRecord)

/**
 * BcSchoolYearField:
 * @BC_SCHOOL_YEAR_NAME: as rosters write it: "2026-2027"
 * @BC_SCHOOL_YEAR_START: first day
 * @BC_SCHOOL_YEAR_END: last day
 *
 * The fields of a [class@Bc.SchoolYear], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_SCHOOL_YEAR_NAME,
  BC_SCHOOL_YEAR_START,
  BC_SCHOOL_YEAR_END,
} BcSchoolYearField;

G_END_DECLS
