/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "school/bc-settings-error.h"

G_DEFINE_QUARK (bc-settings-error-quark, bc_settings_error)
