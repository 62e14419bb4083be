/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-paper.h"

G_BEGIN_DECLS

/**
 * BcRecoverySheet:
 *
 * The recovery code of a school on paper, for its safe; or that of a person, for their home.
 */
typedef struct _BcRecoverySheet BcRecoverySheet;

BcRecoverySheet *bc_recovery_sheet_new (const char *school,
                                        const char *code,
                                        const char *day);

BcRecoverySheet *bc_recovery_sheet_new_personal (const char *person,
                                                 const char *code,
                                                 const char *day);

/* Wipes the code from memory. */
void bc_recovery_sheet_free (BcRecoverySheet *self);

/**
 * bc_recovery_sheet_draw:
 * @page: 0
 * @sheet: the sheet
 *
 * Draws the page; a [callback@PaperDraw] that always fits.
 */
gboolean bc_recovery_sheet_draw (cairo_t   *cr,
                                 double     width,
                                 double     height,
                                 guint      page,
                                 gpointer   sheet,
                                 GError   **error);

G_END_DECLS
