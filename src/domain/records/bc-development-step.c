/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-development-step"

#include "domain/records/bc-development-step.h"

/**
 * BcDevelopmentStep:
 *
 * A step a teacher takes to learn. (ontwikkelstap)
 */

static const BcField fields[] = {
  [BC_DEVELOPMENT_STEP_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
  [BC_DEVELOPMENT_STEP_POINT] = { "point", BC_FIELD_REFERENCE, "development_point" },
  [BC_DEVELOPMENT_STEP_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_DEVELOPMENT_STEP_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_DEVELOPMENT_STEP_DONE] = { "done", BC_FIELD_BOOLEAN, NULL },
  [BC_DEVELOPMENT_STEP_QUESTION] = { "question", BC_FIELD_REFERENCE, "question" },
  [BC_DEVELOPMENT_STEP_SHARED] = { "shared", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcDevelopmentStep, bc_development_step, "development_step", fields)
