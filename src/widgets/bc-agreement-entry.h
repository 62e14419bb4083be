/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_AGREEMENT_ENTRY (bc_agreement_entry_get_type ())

/**
 * BcAgreementEntry:
 *
 * A line to write an afspraak in: "Noor pre-teaching / juf Anke / 12-12". While one types it says
 * how that is understood; Enter keeps it.
 *
 * Signal: `added` with the #BcAgreement that was kept.
 */
G_DECLARE_FINAL_TYPE (BcAgreementEntry, bc_agreement_entry, BC, AGREEMENT_ENTRY, GtkBox)

/**
 * bc_agreement_entry_new:
 *
 * Returns: (transfer floating): the line, for bc_agreement_entry_show()
 */
GtkWidget *bc_agreement_entry_new (void);

/**
 * bc_agreement_entry_show:
 * @context: (nullable): the school; %NULL when it closes
 * @meeting: (nullable): the talk that the agreement comes from
 *
 * Writes agreements of that talk from now on. What was typed stays, but in another school.
 */
void bc_agreement_entry_show (BcAgreementEntry *self,
                              BcContext        *context,
                              BcMeeting        *meeting);

G_END_DECLS
