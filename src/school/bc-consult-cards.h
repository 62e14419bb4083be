/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-terms.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/* The optional cards of a consultation: four questions in the section "consult-cards" (article:
 * Meijer; domain rows 21-24). Nothing has to be answered. */

/**
 * BcConsultQuestion:
 * @card: which card; what an answer is kept by
 * @title: what it is called
 * @question: what it asks
 * @hint: a word to think on with, or ""
 * @family: the sides to choose from
 *
 * A card. Its texts are those of the settings, valid until these change.
 */
typedef struct
{
  const char *card;
  const char *title;
  const char *question;
  const char *hint;
  BcTermFamily family;
} BcConsultQuestion;

/**
 * BcConsultCount:
 * @word: a side of a card
 * @answers: how often it was chosen on a card
 * @agreements: how often on an agreement
 *
 * How often a side was chosen.
 */
typedef struct
{
  const char *word;
  guint answers;
  guint agreements;
} BcConsultCount;

/**
 * bc_consult_cards_list:
 *
 * Returns: (transfer full) (element-type BcConsultQuestion): the cards, in order
 */
GPtrArray *bc_consult_cards_list (BcSettings *settings);

/**
 * bc_consult_cards_get_answer:
 * @meeting: a consultation
 * @card: which card
 *
 * Returns: (transfer full): what was answered; a draft where that is nothing yet
 */
BcConsultCard *bc_consult_cards_get_answer (BcEdits    *edits,
                                            BcMeeting  *meeting,
                                            const char *card);

/**
 * bc_consult_cards_is_answered:
 *
 * Returns: whether a side was chosen, or something written
 */
gboolean bc_consult_cards_is_answered (BcConsultCard *answer);

/**
 * bc_consult_cards_count:
 * @context: the school, and whose mirror it is
 * @card: which card
 * @period: the id of a period
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * For the user's own mirror and nobody else's: the cards of the period's talks that the user
 * answered or brought in, and the agreements of those talks that the user does.
 *
 * Returns: (transfer full) (element-type BcConsultCount) (nullable): each side of @card, in order;
 *   nothing for a card that is not known
 */
GPtrArray *bc_consult_cards_count (BcContext   *context,
                                   const char  *card,
                                   const char  *period,
                                   GError     **error);

G_END_DECLS
