/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_REPERTOIRE_CARD (bc_repertoire_card_get_type ())

G_DECLARE_FINAL_TYPE (BcRepertoireCard, bc_repertoire_card, BC, REPERTOIRE_CARD, BcRecord)

/**
 * BcRepertoireCardField:
 * @BC_REPERTOIRE_CARD_OWNER: whose
 * @BC_REPERTOIRE_CARD_TITLE: in a few words
 * @BC_REPERTOIRE_CARD_TEXT: how it goes
 * @BC_REPERTOIRE_CARD_SHARED: colleagues may see it
 * @BC_REPERTOIRE_CARD_STARTER: the starter card it was made from, or empty
 *
 * The fields of a [class@Bc.RepertoireCard], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_REPERTOIRE_CARD_OWNER,
  BC_REPERTOIRE_CARD_TITLE,
  BC_REPERTOIRE_CARD_TEXT,
  BC_REPERTOIRE_CARD_SHARED,
  BC_REPERTOIRE_CARD_STARTER,
} BcRepertoireCardField;

G_END_DECLS
