/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-repertoire-card"

#include "domain/records/bc-repertoire-card.h"

/**
 * BcRepertoireCard:
 *
 * A way of working one masters. (repertoirekaart)
 */

static const BcField fields[] = {
  [BC_REPERTOIRE_CARD_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
  [BC_REPERTOIRE_CARD_TITLE] = { "title", BC_FIELD_TEXT, NULL },
  [BC_REPERTOIRE_CARD_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_REPERTOIRE_CARD_SHARED] = { "shared", BC_FIELD_BOOLEAN, NULL },
  [BC_REPERTOIRE_CARD_STARTER] = { "starter", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcRepertoireCard, bc_repertoire_card, "repertoire_card", fields)
