/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil"

#include "domain/records/bc-pupil.h"

/**
 * BcPupil:
 *
 * A child. (leerling)
 */

static const BcField fields[] = {
  [BC_PUPIL_KEY] = { "key", BC_FIELD_TEXT, NULL },
  [BC_PUPIL_ECKID] = { "eckid", BC_FIELD_TEXT, NULL },
  [BC_PUPIL_GIVEN_NAME] = { "given-name", BC_FIELD_TEXT, NULL },
  [BC_PUPIL_PREFIX] = { "prefix", BC_FIELD_TEXT, NULL },
  [BC_PUPIL_SURNAME] = { "surname", BC_FIELD_TEXT, NULL },
  [BC_PUPIL_BIRTH_DATE] = { "birth-date", BC_FIELD_DATE, NULL },
  [BC_PUPIL_YEAR] = { "year", BC_FIELD_TEXT, NULL },
  [BC_PUPIL_LEFT] = { "left", BC_FIELD_BOOLEAN, NULL },
  [BC_PUPIL_LEFT_ON] = { "left-on", BC_FIELD_DATE, NULL },
};

BC_DEFINE_RECORD (BcPupil, bc_pupil, "pupil", fields)
