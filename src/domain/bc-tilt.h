/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The tilt (kantelmeter): who acts, and which way help goes. It is a mirror for who looks into it,
 * and never a verdict; it knows counts alone. From domain rows 8 and 19. */

/**
 * BcTilt:
 * @by_teacher: how many acts a teacher does
 * @by_expert: how many an expert does, of the school or from outside
 * @to_class: how often help from outside came to the class
 * @out_of_class: how often a child went out of the class for it
 *
 * The acts of a period. Begins as zeroes.
 */
typedef struct
{
  guint by_teacher;
  guint by_expert;
  guint to_class;
  guint out_of_class;
} BcTilt;

/**
 * bc_tilt_add_act:
 * @role: (nullable): the role of who acts, one of the BC_ROLE_ words; %NULL or "" for somebody from
 *   outside the school
 *
 * A teacher or who fills in for one acts as a teacher; everybody else as an expert.
 */
void bc_tilt_add_act (BcTilt     *self,
                      const char *role);

/**
 * bc_tilt_add_direction:
 * @direction: one of the BC_DIRECTION_ words; anything else says nothing and counts for nothing
 */
void bc_tilt_add_direction (BcTilt     *self,
                            const char *direction);

/**
 * bc_tilt_get_teacher_share:
 *
 * by_teacher / (by_teacher + by_expert).
 *
 * Returns: from 0 to 1; -1 where nobody acts, for then there is nothing to mirror
 */
double bc_tilt_get_teacher_share (const BcTilt *self);

/**
 * bc_tilt_get_inward_share:
 *
 * to_class / (to_class + out_of_class): expertise naar de klas, beside kind uit de klas.
 *
 * Returns: from 0 to 1; -1 where no direction was said
 */
double bc_tilt_get_inward_share (const BcTilt *self);

G_END_DECLS
