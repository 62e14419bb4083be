/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_AGREEMENT_LIST (bc_agreement_list_get_type ())

/**
 * BcAgreementList:
 *
 * What is agreed in a talk, and a line to write the next afspraak in: "Noor pre-teaching / juf Anke
 * / 12-12". While one types it says how that is understood; Enter keeps it.
 *
 * Signal: `removed` after somebody took an agreement away.
 */
G_DECLARE_FINAL_TYPE (BcAgreementList, bc_agreement_list, BC, AGREEMENT_LIST, GtkBox)

/**
 * bc_agreement_list_new:
 * @context: the school
 * @meeting: a talk
 *
 * Returns: (transfer floating): the list, for bc_agreement_list_show()
 */
GtkWidget *bc_agreement_list_new (BcContext *context,
                                  BcMeeting *meeting);

/**
 * bc_agreement_list_show:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows what is agreed now. What is shown already stays, with its focus.
 *
 * Returns: whether it could be read
 */
gboolean bc_agreement_list_show (BcAgreementList  *self,
                                 GError          **error);

G_END_DECLS
