/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/bc-roster-error.h"

G_DEFINE_QUARK (bc-roster-error-quark, bc_roster_error)
