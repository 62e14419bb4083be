/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/bc-report-error.h"

G_DEFINE_QUARK (bc-report-error, bc_report_error)
