/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_AGREEMENT_ROW (bc_agreement_row_get_type ())

/**
 * BcAgreementRow:
 *
 * An agreement in a list: ticked when it is done, with who does it and by when, a day that can be
 * moved, and the talk it came from.
 *
 * Signals: `ticked` (done) when a person ticked it, or opened it again; `removed` when it is to go.
 */
G_DECLARE_FINAL_TYPE (BcAgreementRow, bc_agreement_row, BC, AGREEMENT_ROW, GtkBox)

/**
 * bc_agreement_row_new:
 * @context: the school
 * @agreement: an agreement
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *bc_agreement_row_new (BcContext   *context,
                                 BcAgreement *agreement);

/**
 * bc_agreement_row_get_agreement:
 *
 * Returns: (transfer none): the agreement
 */
BcAgreement *bc_agreement_row_get_agreement (BcAgreementRow *self);

/**
 * bc_agreement_row_refresh:
 *
 * Shows how it stands now.
 */
void bc_agreement_row_refresh (BcAgreementRow *self);

G_END_DECLS
