/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "domain/bc-records.h"

G_BEGIN_DECLS

/* In weeks: nothing was noted in this period at all. */
#define BC_UNSEEN_NEVER G_MAXUINT

/**
 * BcUnseen:
 * @pupil: a pupil
 * @weeks: how many whole weeks ago something was noted last; %BC_UNSEEN_NEVER where that was not in
 *   this period
 *
 * A pupil of whom nothing was noted for a while.
 */
typedef struct
{
  BcPupil *pupil;
  guint    weeks;
} BcUnseen;

void bc_unseen_free (BcUnseen *self);

/**
 * bc_unseen_list:
 * @pupils: (element-type BcPupil): the pupils of a group
 * @notes: (element-type BcNote): the notes of the group in @period
 * @period: a period; once it has gone by one counts from its last day
 * @today: today
 * @weeks: after how many weeks a pupil counts as not seen; 0 where a school does not want to know
 *
 * The responsibility is for all pupils of the group: this shows whom one may have overlooked.
 *
 * Returns: (transfer full) (element-type BcUnseen): who was not seen, first those of whom nothing
 *   was noted, then those who wait longest; otherwise in the order of @pupils
 */
GPtrArray *bc_unseen_list (GPtrArray  *pupils,
                           GPtrArray  *notes,
                           BcPeriod   *period,
                           const char *today,
                           guint       weeks);

G_END_DECLS
