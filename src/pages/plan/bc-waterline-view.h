/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "domain/bc-waterline.h"

G_BEGIN_DECLS

#define BC_TYPE_WATERLINE_VIEW (bc_waterline_view_get_type ())

/**
 * BcWaterlineView:
 *
 * The waterline: for each measure a small glass with the water as high as what the plan asks, a
 * line where the school's limit is, and the same in words. Above the line a sentence invites to
 * talk about it; nothing is ever stopped.
 */
G_DECLARE_FINAL_TYPE (BcWaterlineView, bc_waterline_view, BC, WATERLINE_VIEW, GtkBox)

/**
 * bc_waterline_view_show:
 * @waterline: a plan against the limits of the school
 */
void bc_waterline_view_show (BcWaterlineView   *self,
                             const BcWaterline *waterline);

G_END_DECLS
