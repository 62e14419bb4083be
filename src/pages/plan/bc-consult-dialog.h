/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-plan-consultation.h"

G_BEGIN_DECLS

#define BC_TYPE_CONSULT_DIALOG (bc_consult_dialog_get_type ())

/**
 * BcConsultDialog:
 *
 * Asks for a consultation about a line of the plan: with a question in the teacher's own words, or
 * at one that there is already. Closing it changes nothing.
 */
G_DECLARE_FINAL_TYPE (BcConsultDialog, bc_consult_dialog, BC, CONSULT_DIALOG, AdwWindow)

/**
 * bc_consult_dialog_new:
 * @parent: the window above which it hangs
 * @plan: the plan
 * @line: a line of it
 * @level: the level that @line gets by way of the consultation
 *
 * Returns: (transfer none): the dialog, not presented yet
 */
BcConsultDialog *bc_consult_dialog_new (GtkWindow        *parent,
                                        BcGroupPlan      *plan,
                                        const BcPlanLine *line,
                                        gint64            level);

G_END_DECLS
