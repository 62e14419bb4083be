/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_SOLUTION (bc_solution_get_type ())

G_DECLARE_FINAL_TYPE (BcSolution, bc_solution, BC, SOLUTION, BcRecord)

/**
 * BcSolutionField:
 * @BC_SOLUTION_GROUP: the group it is for
 * @BC_SOLUTION_DATE: the day it came up
 * @BC_SOLUTION_TITLE: what it is, in a few words; all that is needed
 * @BC_SOLUTION_TEXT: more about it, or empty
 * @BC_SOLUTION_STATE: one of the BC_SOLUTION_ words
 * @BC_SOLUTION_SHARED: whether colleagues see it
 *
 * The fields of a [class@Bc.Solution], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_SOLUTION_GROUP,
  BC_SOLUTION_DATE,
  BC_SOLUTION_TITLE,
  BC_SOLUTION_TEXT,
  BC_SOLUTION_STATE,
  BC_SOLUTION_SHARED,
} BcSolutionField;

G_END_DECLS
