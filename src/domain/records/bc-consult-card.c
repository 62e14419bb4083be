/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-consult-card"

#include "domain/records/bc-consult-card.h"

/**
 * BcConsultCard:
 *
 * A card of a consultation that was answered. (de vier vragen van Meijer)
 */

static const BcField fields[] = {
  [BC_CONSULT_CARD_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_CONSULT_CARD_CARD] = { "card", BC_FIELD_TEXT, NULL },
  [BC_CONSULT_CARD_WORD] = { "word", BC_FIELD_TEXT, NULL },
  [BC_CONSULT_CARD_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
};

BC_DEFINE_RECORD (BcConsultCard, bc_consult_card, "consult_card", fields)
