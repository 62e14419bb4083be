/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_SAVE_STATE (bc_save_state_get_type ())

/**
 * BcSaveState:
 *
 * Says whether what one sees is kept: “Saved” only once it is on the disk.
 */
G_DECLARE_FINAL_TYPE (BcSaveState, bc_save_state, BC, SAVE_STATE, AdwBin)

/**
 * bc_save_state_follow:
 * @edits: (nullable): whose saving to tell of
 */
void bc_save_state_follow (BcSaveState *self,
                           BcEdits     *edits);

G_END_DECLS
