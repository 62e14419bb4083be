/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_PLAN_CARD (bc_plan_card_get_type ())

G_DECLARE_FINAL_TYPE (BcPlanCard, bc_plan_card, BC, PLAN_CARD, BcRecord)

/**
 * BcPlanCardField:
 * @BC_PLAN_CARD_PLAN: the plan
 * @BC_PLAN_CARD_CLUSTER: for this cluster
 * @BC_PLAN_CARD_CARD: the card
 * @BC_PLAN_CARD_FITS_PUPILS: past bij de leerlingen
 * @BC_PLAN_CARD_FITS_TEACHER: past bij mij
 * @BC_PLAN_CARD_EFFECT: what it brought here, in the words of who used it
 *
 * The fields of a [class@Bc.PlanCard], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_PLAN_CARD_PLAN,
  BC_PLAN_CARD_CLUSTER,
  BC_PLAN_CARD_CARD,
  BC_PLAN_CARD_FITS_PUPILS,
  BC_PLAN_CARD_FITS_TEACHER,
  BC_PLAN_CARD_EFFECT,
} BcPlanCardField;

G_END_DECLS
