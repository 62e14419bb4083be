/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/bc-history-sheet.h"
#include "report/bc-paper.h"

G_BEGIN_DECLS

/**
 * BcPrintPage:
 * @title: of the document, and the name of its file
 * @landscape: whether the long side lies below
 * @draw: draws a page
 * @data: for @draw and @count; taken over
 * @free_data: frees @data
 * @count: (nullable): tells how many pages there are; %NULL for one
 *
 * One A4 page on its way to paper, or more.
 */
typedef struct
{
  const char     *title;
  gboolean        landscape;
  BcPaperDraw     draw;
  gpointer        data;
  GDestroyNotify  free_data;
  BcPaperCount    count;
} BcPrintPage;

/**
 * BcPrintSay:
 * @widget: who asked
 * @sentence: what there is to say
 */
typedef void (*BcPrintSay) (GtkWidget  *widget,
                            const char *sentence);

/**
 * BcPrintMake:
 * @widget: a widget of the class that prints
 * @page: where the pages come
 * @error: return location for why there is nothing to print
 *
 * Makes what is to be printed.
 *
 * Returns: whether there is something; where not and @error was not set, nothing is said
 */
typedef gboolean (*BcPrintMake) (GtkWidget    *widget,
                                 BcPrintPage  *page,
                                 GError      **error);

/**
 * bc_print_install:
 * @klass: the class of a page, or of something on one
 * @print: the name of the action that prints
 * @pdf: the name of the action that keeps it as a PDF
 * @make: makes what is to be printed
 *
 * Gives widgets of a class both ways to paper; what there is to say is said on their page.
 */
void bc_print_install (GtkWidgetClass *klass,
                       const char     *print,
                       const char     *pdf,
                       BcPrintMake     make);

/**
 * bc_print_take_running_text:
 * @page: where it comes
 * @sheet: (transfer full) (nullable): a running text
 *
 * Returns: whether there is one
 */
gboolean bc_print_take_running_text (BcPrintPage    *page,
                                     BcHistorySheet *sheet);

/**
 * bc_print_page:
 * @page: copied
 * @widget: who asks; the dialog belongs to its window
 * @say: told when it cannot be printed
 *
 * Opens the print dialog, with a preview.
 */
void bc_print_page (const BcPrintPage *page,
                    GtkWidget         *widget,
                    BcPrintSay         say);

/**
 * bc_print_page_to_pdf:
 * @page: copied
 * @widget: who asks
 * @say: told how it went
 *
 * Asks for a file and writes what goes to paper into it.
 */
void bc_print_page_to_pdf (const BcPrintPage *page,
                           GtkWidget         *widget,
                           BcPrintSay         say);

G_END_DECLS
