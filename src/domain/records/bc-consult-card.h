/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_CONSULT_CARD (bc_consult_card_get_type ())

G_DECLARE_FINAL_TYPE (BcConsultCard, bc_consult_card, BC, CONSULT_CARD, BcRecord)

/**
 * BcConsultCardField:
 * @BC_CONSULT_CARD_MEETING: the consultation
 * @BC_CONSULT_CARD_CARD: which card of the section "consult-cards"
 * @BC_CONSULT_CARD_WORD: the side that was chosen, or empty
 * @BC_CONSULT_CARD_TEXT: in their own words
 *
 * The fields of a [class@Bc.ConsultCard], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_CONSULT_CARD_MEETING,
  BC_CONSULT_CARD_CARD,
  BC_CONSULT_CARD_WORD,
  BC_CONSULT_CARD_TEXT,
} BcConsultCardField;

G_END_DECLS
