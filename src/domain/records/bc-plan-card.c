/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-card"

#include "domain/records/bc-plan-card.h"

/**
 * BcPlanCard:
 *
 * A repertoire card drawn into a plan. (kaart in het plan)
 */

static const BcField fields[] = {
  [BC_PLAN_CARD_PLAN] = { "plan", BC_FIELD_REFERENCE, "plan" },
  [BC_PLAN_CARD_CLUSTER] = { "cluster", BC_FIELD_REFERENCE, "cluster" },
  [BC_PLAN_CARD_CARD] = { "card", BC_FIELD_REFERENCE, "repertoire_card" },
  [BC_PLAN_CARD_FITS_PUPILS] = { "fits-pupils", BC_FIELD_BOOLEAN, NULL },
  [BC_PLAN_CARD_FITS_TEACHER] = { "fits-teacher", BC_FIELD_BOOLEAN, NULL },
  [BC_PLAN_CARD_EFFECT] = { "effect", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcPlanCard, bc_plan_card, "plan_card", fields)
