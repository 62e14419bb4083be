/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-signal"

#include "domain/records/bc-signal.h"

/**
 * BcSignal:
 *
 * A proactive signal: look here in time. (signaal)
 */

static const BcField fields[] = {
  [BC_SIGNAL_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_SIGNAL_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_SIGNAL_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_SIGNAL_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_SIGNAL_NOTE] = { "note", BC_FIELD_REFERENCE, "note" },
  [BC_SIGNAL_POSITION] = { "position", BC_FIELD_INTEGER, NULL },
  [BC_SIGNAL_DIFFUSE] = { "diffuse", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcSignal, bc_signal, "signal", fields)
