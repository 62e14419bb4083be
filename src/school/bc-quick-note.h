/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"

G_BEGIN_DECLS

/**
 * bc_quick_note_find_pupil:
 * @pupils: (element-type BcPupil) (nullable): the pupils of a group
 * @text: what somebody wrote
 *
 * Returns: (transfer none) (nullable): the pupil whose roepnaam stands in @text first; %NULL where
 *   there is none, or namesakes could be meant and no surname tells which
 */
BcPupil *bc_quick_note_find_pupil (GPtrArray  *pupils,
                                   const char *text);

/**
 * bc_quick_note_complete:
 * @pupils: (element-type BcPupil) (nullable): the pupils of a group
 * @text: what somebody is writing
 *
 * Who may be meant by the last word of @text, of which at least a letter is there. Nobody, when
 * @text names a pupil already: no more names are shown than needed.
 *
 * Returns: (transfer full) (element-type BcPupil): the pupils whose roepnaam begins so
 */
GPtrArray *bc_quick_note_complete (GPtrArray  *pupils,
                                   const char *text);

/**
 * bc_quick_note_dup_completed:
 * @text: what somebody is writing
 * @pupils: (element-type BcPupil): the pupils of a group
 * @pupil: the one who is meant by the last word
 *
 * Returns: (transfer full): @text with the name in the place of its last word, and a space; with
 *   the surname where another of @pupils has the same roepnaam
 */
char *bc_quick_note_dup_completed (const char *text,
                                   GPtrArray  *pupils,
                                   BcPupil    *pupil);

/**
 * bc_quick_note_new:
 * @group: the group it is about
 * @period: (nullable): the period it is in
 * @pupil: (nullable): the pupil it is about; %NULL for the group
 * @day: the day
 * @text: the words
 *
 * Returns: (transfer full): a note to be saved
 */
BcNote *bc_quick_note_new (BcGroup    *group,
                           BcPeriod   *period,
                           BcPupil    *pupil,
                           const char *day,
                           const char *text);

G_END_DECLS
