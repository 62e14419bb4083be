/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-sealed-item"

#include "domain/records/bc-sealed-item.h"

/**
 * BcSealedItem:
 *
 * A text only its author can open. (verzegelde tekst)
 */

static const BcField fields[] = {
  [BC_SEALED_ITEM_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
  [BC_SEALED_ITEM_KIND] = { "kind", BC_FIELD_TEXT, NULL },
  [BC_SEALED_ITEM_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_SEALED_ITEM_BOX] = { "box", BC_FIELD_SEALED, NULL },
  [BC_SEALED_ITEM_ABOUT] = { "about", BC_FIELD_SEALED, NULL },
  [BC_SEALED_ITEM_ACTING] = { "acting", BC_FIELD_SEALED, NULL },
  [BC_SEALED_ITEM_EFFECT] = { "effect", BC_FIELD_SEALED, NULL },
  [BC_SEALED_ITEM_ATTEMPT] = { "attempt", BC_FIELD_SEALED, NULL },
  [BC_SEALED_ITEM_TAGS] = { "tags", BC_FIELD_SEALED, NULL },
};

BC_DEFINE_RECORD (BcSealedItem, bc_sealed_item, "sealed_item", fields)
