/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_YEAR_CHIP (bc_year_chip_get_type ())

/**
 * BcYearChip:
 *
 * A group review in the year view: a day that opens, with a calendar to move it and the way to its
 * preparation. It can be dragged to another month, or moved with Ctrl+Left and Ctrl+Right.
 *
 * Signals: `chosen` (day) when a person chose another day; `shifted` (months) when it is to stand a
 * month earlier (-1) or later (1).
 */
G_DECLARE_FINAL_TYPE (BcYearChip, bc_year_chip, BC, YEAR_CHIP, AdwBin)

/**
 * bc_year_chip_new:
 * @context: the school
 * @group: the group of @meeting
 * @meeting: a group review
 *
 * Returns: (transfer floating): the chip
 */
GtkWidget *bc_year_chip_new (BcContext *context,
                             BcGroup   *group,
                             BcMeeting *meeting);

/**
 * bc_year_chip_get_meeting:
 *
 * Returns: (transfer none): the group review
 */
BcMeeting *bc_year_chip_get_meeting (BcYearChip *self);

G_END_DECLS
