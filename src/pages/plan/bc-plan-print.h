/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/bc-plan-sheet.h"

G_BEGIN_DECLS

/**
 * BcPlanPrintSay:
 * @sentence: what there is to say
 */
typedef void (*BcPlanPrintSay) (gpointer    data,
                                const char *sentence);

/**
 * bc_plan_print:
 * @sheet: a page that fits
 * @parent: the window
 * @say: told when it cannot be printed
 *
 * Opens the print dialog, with a preview.
 */
void bc_plan_print (BcPlanSheet    *sheet,
                    GtkWindow      *parent,
                    BcPlanPrintSay  say,
                    gpointer        data);

/**
 * bc_plan_print_to_pdf:
 * @sheet: a page that fits
 * @parent: the window
 * @say: told how it went
 *
 * Asks for a file and writes the page into it.
 */
void bc_plan_print_to_pdf (BcPlanSheet    *sheet,
                           GtkWindow      *parent,
                           BcPlanPrintSay  say,
                           gpointer        data);

G_END_DECLS
