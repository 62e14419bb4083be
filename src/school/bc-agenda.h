/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

/* The points of a talk (agenda): which there are to begin with the section "agenda" says. */

/**
 * BcAgendaHint:
 * @BC_AGENDA_HINT_TEACHER: the question that the teacher prepares it with
 * @BC_AGENDA_HINT_COORDINATOR: a word for who leads the talk
 *
 * What is said under a point.
 */
typedef enum
{
  BC_AGENDA_HINT_TEACHER,
  BC_AGENDA_HINT_COORDINATOR,
} BcAgendaHint;

/**
 * bc_agenda_list_points:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcAgendaPoint): its points, in order
 */
GPtrArray *bc_agenda_list_points (BcEdits    *edits,
                                  BcMeeting  *meeting,
                                  GError    **error);

/**
 * bc_agenda_make_points:
 * @meeting: a talk without points
 *
 * Gives @meeting the points of the section "agenda", as one step or as a part of an open one.
 */
void bc_agenda_make_points (BcSettings *settings,
                            BcMeeting  *meeting);

/**
 * bc_agenda_get_hint:
 * @kind: the kind of a point
 * @hint: for whom
 *
 * Returns: (transfer none): what to say under it, or ""; valid until the next change of the
 *   settings
 */
const char *bc_agenda_get_hint (BcSettings  *settings,
                                const char  *kind,
                                BcAgendaHint hint);

G_END_DECLS
