/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_NEED (bc_need_get_type ())

G_DECLARE_FINAL_TYPE (BcNeed, bc_need, BC, NEED, BcRecord)

/**
 * BcNeedField:
 * @BC_NEED_GROUP: where
 * @BC_NEED_PUPIL: who
 * @BC_NEED_PERIOD: when
 * @BC_NEED_KIND: one of the BC_NEED_ words, or empty
 * @BC_NEED_GOAL: to reach what (doel), or empty
 * @BC_NEED_TEXT: needs … (hulpzin)
 * @BC_NEED_NOTE: the note it came from, or empty
 * @BC_NEED_POSITION: its place among the lines of its cell
 * @BC_NEED_DIFFUSE: not clear yet, and that is fine (nog diffuus)
 * @BC_NEED_DEED: what the teacher does for it (wat doe ik), or empty
 *
 * The fields of a [class@Bc.Need], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_NEED_GROUP,
  BC_NEED_PUPIL,
  BC_NEED_PERIOD,
  BC_NEED_KIND,
  BC_NEED_GOAL,
  BC_NEED_TEXT,
  BC_NEED_NOTE,
  BC_NEED_POSITION,
  BC_NEED_DIFFUSE,
  BC_NEED_DEED,
} BcNeedField;

G_END_DECLS
