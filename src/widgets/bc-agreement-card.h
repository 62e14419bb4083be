/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_AGREEMENT_CARD (bc_agreement_card_get_type ())

/**
 * BcAgreementCard:
 *
 * An afspraak as a line that opens: what, and who by when; under the fold these can be written
 * otherwise.
 *
 * Signal: `removed` after somebody took it away.
 */
G_DECLARE_FINAL_TYPE (BcAgreementCard, bc_agreement_card, BC, AGREEMENT_CARD, GtkBox)

/**
 * bc_agreement_card_new:
 * @context: the school
 * @agreement: what was agreed
 *
 * Returns: (transfer floating): the card, folded
 */
GtkWidget *bc_agreement_card_new (BcContext   *context,
                                  BcAgreement *agreement);

G_END_DECLS
