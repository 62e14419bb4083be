/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_ARRANGEMENT (bc_arrangement_get_type ())

G_DECLARE_FINAL_TYPE (BcArrangement, bc_arrangement, BC, ARRANGEMENT, BcRecord)

/**
 * BcArrangementField:
 * @BC_ARRANGEMENT_PLAN: the plan
 * @BC_ARRANGEMENT_CLUSTER: for this cluster, or empty
 * @BC_ARRANGEMENT_PUPIL: for this child, or empty
 * @BC_ARRANGEMENT_DESIRABLE: wenselijk
 * @BC_ARRANGEMENT_FEASIBLE: haalbaar
 * @BC_ARRANGEMENT_REASON: why what was cut was cut
 * @BC_ARRANGEMENT_LEVEL: 1 to 5 of the cascade, 0 for none
 * @BC_ARRANGEMENT_POSITION: its place in the list
 * @BC_ARRANGEMENT_TAGS: words that say what it rests on, separated by a space
 * @BC_ARRANGEMENT_DIFFUSE: not clear yet, and that is fine (nog diffuus)
 * @BC_ARRANGEMENT_MEETING: the consultation by way of which a level of 4 or 5 was chosen, or empty
 * @BC_ARRANGEMENT_TEAM: owned by the team, not by the teacher alone
 * @BC_ARRANGEMENT_ORIGIN: the talk it came of (leerlingbespreking, consultatie), or empty
 *
 * The fields of a [class@Bc.Arrangement], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_ARRANGEMENT_PLAN,
  BC_ARRANGEMENT_CLUSTER,
  BC_ARRANGEMENT_PUPIL,
  BC_ARRANGEMENT_DESIRABLE,
  BC_ARRANGEMENT_FEASIBLE,
  BC_ARRANGEMENT_REASON,
  BC_ARRANGEMENT_LEVEL,
  BC_ARRANGEMENT_POSITION,
  BC_ARRANGEMENT_TAGS,
  BC_ARRANGEMENT_DIFFUSE,
  BC_ARRANGEMENT_MEETING,
  BC_ARRANGEMENT_TEAM,
  BC_ARRANGEMENT_ORIGIN,
} BcArrangementField;

G_END_DECLS
