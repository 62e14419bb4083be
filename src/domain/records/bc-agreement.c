/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreement"

#include "domain/records/bc-agreement.h"

/**
 * BcAgreement:
 *
 * Who does what by when. (afspraak)
 */

static const BcField fields[] = {
  [BC_AGREEMENT_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_AGREEMENT_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_AGREEMENT_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_AGREEMENT_WHO] = { "who", BC_FIELD_TEXT, NULL },
  [BC_AGREEMENT_WHAT] = { "what", BC_FIELD_LONG_TEXT, NULL },
  [BC_AGREEMENT_DUE] = { "due", BC_FIELD_DATE, NULL },
  [BC_AGREEMENT_DONE] = { "done", BC_FIELD_BOOLEAN, NULL },
  [BC_AGREEMENT_STAFF] = { "staff", BC_FIELD_REFERENCE, "staff" },
  [BC_AGREEMENT_DONE_ON] = { "done-on", BC_FIELD_DATE, NULL },
  [BC_AGREEMENT_LEVEL] = { "level", BC_FIELD_INTEGER, NULL },
  [BC_AGREEMENT_HELP] = { "help", BC_FIELD_TEXT, NULL },
  [BC_AGREEMENT_NATURE] = { "nature", BC_FIELD_TEXT, NULL },
  [BC_AGREEMENT_LOAD] = { "load", BC_FIELD_TEXT, NULL },
  [BC_AGREEMENT_POINT] = { "point", BC_FIELD_REFERENCE, "development_point" },
};

BC_DEFINE_RECORD (BcAgreement, bc_agreement, "agreement", fields)
