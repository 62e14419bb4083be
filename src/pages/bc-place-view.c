/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-place-view"

#include "pages/bc-place-view.h"

/* The hinge between the last and the first of the binnencirkel stands at the top. */
static const BcWheelSector sectors[BC_N_PLACES] = {
  [BC_PLACE_TEACHER] = { BC_WHEEL_CENTRE, 0, 360 },
  [BC_PLACE_OBSERVE] = { BC_WHEEL_INNER, 0, 90 },
  [BC_PLACE_UNDERSTAND] = { BC_WHEEL_INNER, 90, 90 },
  [BC_PLACE_PLAN] = { BC_WHEEL_INNER, 180, 90 },
  [BC_PLACE_ACT] = { BC_WHEEL_INNER, 270, 90 },
  [BC_PLACE_GROUP_REVIEW] = { BC_WHEEL_MIDDLE, 315, 90 },
  [BC_PLACE_AGENDA] = { BC_WHEEL_MIDDLE, 45, 90 },
  [BC_PLACE_PUPIL_REVIEW] = { BC_WHEEL_MIDDLE, 135, 90 },
  [BC_PLACE_CONSULT] = { BC_WHEEL_MIDDLE, 225, 90 },
  [BC_PLACE_EXTERNAL] = { BC_WHEEL_OUTER, 0, 360 },
};

const BcWheelSector *
bc_place_view_sector (BcPlace place)
{
  return &sectors[place];
}

const char *
bc_place_view_tint (BcPlace place)
{
  switch (place)
    {
    case BC_PLACE_OBSERVE:
      return "blue";
    case BC_PLACE_UNDERSTAND:
      return "purple";
    case BC_PLACE_PLAN:
      return "orange";
    case BC_PLACE_ACT:
      return "green";
    case BC_PLACE_EXTERNAL:
      return "outer";
    case BC_PLACE_TEACHER:
    case BC_PLACE_GROUP_REVIEW:
    case BC_PLACE_AGENDA:
    case BC_PLACE_PUPIL_REVIEW:
    case BC_PLACE_CONSULT:
    case BC_N_PLACES:
    default:
      return "neutral";
    }
}
