/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-session.h"

G_BEGIN_DECLS

#define BC_TYPE_PERSONAL_CODE_DIALOG (bc_personal_code_dialog_get_type ())

/**
 * BcPersonalCodeDialog:
 *
 * Makes the personal recovery code, which opens what somebody sealed when their password is lost,
 * and shows it once. Where a code from before a lost password may still open something, it is
 * asked for as well.
 */
G_DECLARE_FINAL_TYPE (BcPersonalCodeDialog, bc_personal_code_dialog, BC, PERSONAL_CODE_DIALOG,
                      AdwWindow)

GtkWindow *bc_personal_code_dialog_new (GtkWindow *parent,
                                        BcSession *session);

G_END_DECLS
