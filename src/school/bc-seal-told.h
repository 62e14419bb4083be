/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * bc_seal_told:
 * @context: the open school
 *
 * What a person seals is lost with their password, unless they keep a personal recovery code. They
 * are told so before the first text is written.
 *
 * Returns: whether the user knows: they were told a moment ago, have a personal code, or sealed
 *   something before
 */
gboolean bc_seal_told (BcContext *context);

G_END_DECLS
