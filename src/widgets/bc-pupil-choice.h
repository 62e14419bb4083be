/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-edits.h"

G_BEGIN_DECLS

#define BC_TYPE_PUPIL_CHOICE (bc_pupil_choice_get_type ())

/**
 * BcPupilChoice:
 *
 * Whom a record is about: the group, or one of its pupils, found by typing a name. It saves itself.
 */
G_DECLARE_FINAL_TYPE (BcPupilChoice, bc_pupil_choice, BC, PUPIL_CHOICE, AdwBin)

/**
 * bc_pupil_choice_new:
 * @title: what it chooses, for “Undo: …” and for who cannot see it
 * @pupils: (element-type BcPupil): the pupils of the group
 * @edits: where changes go
 * @record: a record
 * @field: which reference of @record to a pupil
 *
 * A pupil who is in the record and left the group stays to be chosen.
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_pupil_choice_new (const char *title,
                                GPtrArray  *pupils,
                                BcEdits    *edits,
                                gpointer    record,
                                guint       field);

/**
 * bc_pupil_choice_set_nobody:
 * @words: what stands there in place of “The group”
 *
 * For a record that is about nobody until a pupil was chosen.
 */
void bc_pupil_choice_set_nobody (BcPupilChoice *self,
                                 const char    *words);

G_END_DECLS
