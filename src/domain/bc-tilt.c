/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-tilt"

#include "domain/bc-tilt.h"

#include "domain/bc-terms.h"

static double
share (guint part, guint rest)
{
  return part + rest > 0 ? (double) part / (part + rest) : -1;
}

void
bc_tilt_add_act (BcTilt *self, const char *role)
{
  if (g_strcmp0 (role, BC_ROLE_TEACHER) == 0 || g_strcmp0 (role, BC_ROLE_SUBSTITUTE) == 0)
    self->by_teacher++;
  else
    self->by_expert++;
}

void
bc_tilt_add_direction (BcTilt *self, const char *direction)
{
  if (g_strcmp0 (direction, BC_DIRECTION_TO_CLASS) == 0)
    self->to_class++;
  else if (g_strcmp0 (direction, BC_DIRECTION_OUT_OF_CLASS) == 0)
    self->out_of_class++;
}

double
bc_tilt_get_teacher_share (const BcTilt *self)
{
  return share (self->by_teacher, self->by_expert);
}

double
bc_tilt_get_inward_share (const BcTilt *self)
{
  return share (self->to_class, self->out_of_class);
}
