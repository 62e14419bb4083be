/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcReportError:
 * @BC_REPORT_ERROR_TOO_LONG: the words do not fit on the page; the message names the place
 * @BC_REPORT_ERROR_NOT_WRITTEN: the file could not be written
 * @BC_REPORT_ERROR_NOTHING: there is nothing to put on paper yet
 *
 * Why something did not come on paper. The message is a sentence for the user.
 */
typedef enum
{
  BC_REPORT_ERROR_TOO_LONG,
  BC_REPORT_ERROR_NOT_WRITTEN,
  BC_REPORT_ERROR_NOTHING,
} BcReportError;

#define BC_REPORT_ERROR (bc_report_error_quark ())
GQuark bc_report_error_quark (void);

G_END_DECLS
