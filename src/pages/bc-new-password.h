/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * bc_new_password_get:
 * @row: a password as typed
 * @repeat_row: the same, typed once more
 *
 * Returns: (transfer none) (nullable): the password, when it is long enough and typed twice alike;
 *   else the keyboard goes to the row that is to be typed again
 */
const char *bc_new_password_get (AdwPasswordEntryRow  *row,
                                 AdwPasswordEntryRow  *repeat_row,
                                 GError              **error);

G_END_DECLS
