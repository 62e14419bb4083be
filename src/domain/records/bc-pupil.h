/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_PUPIL (bc_pupil_get_type ())

G_DECLARE_FINAL_TYPE (BcPupil, bc_pupil, BC, PUPIL, BcRecord)

/**
 * BcPupilField:
 * @BC_PUPIL_KEY: key in the school administration, or empty
 * @BC_PUPIL_ECKID: opaque chain id, or empty
 * @BC_PUPIL_GIVEN_NAME: roepnaam
 * @BC_PUPIL_PREFIX: voorvoegsel
 * @BC_PUPIL_SURNAME: achternaam
 * @BC_PUPIL_BIRTH_DATE: tells namesakes apart
 * @BC_PUPIL_YEAR: year code (jaargroep): "0" to "8", "S" …
 * @BC_PUPIL_LEFT: no longer at this school
 * @BC_PUPIL_LEFT_ON: since when, if known
 *
 * The fields of a [class@Bc.Pupil], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_PUPIL_KEY,
  BC_PUPIL_ECKID,
  BC_PUPIL_GIVEN_NAME,
  BC_PUPIL_PREFIX,
  BC_PUPIL_SURNAME,
  BC_PUPIL_BIRTH_DATE,
  BC_PUPIL_YEAR,
  BC_PUPIL_LEFT,
  BC_PUPIL_LEFT_ON,
} BcPupilField;

G_END_DECLS
