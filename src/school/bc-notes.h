/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * BcNotesOrder:
 * @BC_NOTES_BY_DAY: the newest first
 * @BC_NOTES_BY_PUPIL: by roepnaam, those about the group first; of each the newest first
 *
 * In which order to read notes.
 */
typedef enum
{
  BC_NOTES_BY_DAY,
  BC_NOTES_BY_PUPIL,
} BcNotesOrder;

#define BC_TYPE_NOTES (bc_notes_get_type ())

/**
 * BcNotes:
 *
 * The notes of a group in a period, and what became of each: a note may become an
 * onderwijsbehoefte, a signal or a leervraag, which keep where they came from.
 */
G_DECLARE_FINAL_TYPE (BcNotes, bc_notes, BC, NOTES, GObject)

/**
 * bc_notes_new:
 * @context: the school, with a group and a period
 *
 * Returns: (transfer full): the notes
 */
BcNotes *bc_notes_new (BcContext *context);

BcContext *bc_notes_get_context (BcNotes *self);

/**
 * bc_notes_list:
 * @order: in which order
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcNote): the notes, or %NULL
 */
GPtrArray *bc_notes_list (BcNotes       *self,
                          BcNotesOrder   order,
                          GError       **error);

/**
 * bc_notes_get_pupils:
 *
 * Returns: (transfer none) (element-type BcPupil): the pupils of the group, by roepnaam
 */
GPtrArray *bc_notes_get_pupils (BcNotes *self);

/**
 * bc_notes_dup_pupil:
 * @record: a note, a signal or a need
 *
 * Returns: (transfer full) (nullable): the pupil it is about, also one who left the group; %NULL
 *   where it is about the group
 */
BcPupil *bc_notes_dup_pupil (BcNotes  *self,
                             gpointer  record);

/**
 * bc_notes_dup_about:
 * @record: a note, a signal or a need
 *
 * Returns: (transfer full): whom it is about, by name
 */
char *bc_notes_dup_about (BcNotes  *self,
                          gpointer  record);

/**
 * bc_notes_list_outcomes:
 * @note: a note
 *
 * Returns: (transfer full) (element-type BcRecord): the needs, signals and leervragen that @note
 *   became, as far as they are the user's to see
 */
GPtrArray *bc_notes_list_outcomes (BcNotes *self,
                                   BcNote  *note);

/**
 * bc_notes_turn_into:
 * @note: a note
 * @type: %BC_TYPE_NEED, %BC_TYPE_SIGNAL or %BC_TYPE_QUESTION
 * @today: the day
 *
 * Makes a need, a signal or a leervraag from @note, with its words until there are better ones, as
 * one step. A leervraag is the user's own and not shared. A need is a child's.
 *
 * Returns: (transfer full) (nullable): what was made; %NULL for a need from a note about no pupil
 */
gpointer bc_notes_turn_into (BcNotes    *self,
                             BcNote     *note,
                             GType       type,
                             const char *today);

/**
 * bc_notes_remove:
 *
 * Removes @note, as one step; what it became stays.
 */
void bc_notes_remove (BcNotes *self,
                      BcNote  *note);

/**
 * bc_notes_get_plan:
 *
 * Returns: (transfer none) (nullable): the group plan of the period, in which a pupil can be put
 *   in a cluster; %NULL when it cannot be read
 */
BcGroupPlan *bc_notes_get_plan (BcNotes *self);

G_END_DECLS
