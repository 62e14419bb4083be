/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-disclosure"

#include "domain/records/bc-disclosure.h"

/**
 * BcDisclosure:
 *
 * What was given to someone outside the school. (verstrekking)
 */

static const BcField fields[] = {
  [BC_DISCLOSURE_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_DISCLOSURE_RECIPIENT] = { "recipient", BC_FIELD_TEXT, NULL },
  [BC_DISCLOSURE_GROUND] = { "ground", BC_FIELD_TEXT, NULL },
  [BC_DISCLOSURE_PURPOSE] = { "purpose", BC_FIELD_TEXT, NULL },
  [BC_DISCLOSURE_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_DISCLOSURE_WHAT] = { "what", BC_FIELD_LONG_TEXT, NULL },
  [BC_DISCLOSURE_SUPPORT] = { "support", BC_FIELD_REFERENCE, "external_support" },
};

BC_DEFINE_RECORD (BcDisclosure, bc_disclosure, "disclosure", fields)
