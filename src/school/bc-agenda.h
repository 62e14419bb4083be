/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

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
 * bc_agenda_new_points:
 * @section: the section "agenda"
 * @meeting: a talk
 *
 * Returns: (transfer full) (element-type BcAgendaPoint): the points that @section has for
 *   @meeting, kept nowhere yet
 */
GPtrArray *bc_agenda_new_points (JsonNode  *section,
                                 BcMeeting *meeting);

/**
 * bc_agenda_make_points:
 * @meeting: a talk without points
 *
 * Gives @meeting the points of the section "agenda", as one step or as a part of an open one.
 */
void bc_agenda_make_points (BcSettings *settings,
                            BcMeeting  *meeting);

/**
 * bc_agenda_list_for_teacher:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Who prepares begins with what works, wherever that stands on the agenda.
 *
 * Returns: (transfer full) (element-type BcAgendaPoint): the points of @meeting to prepare, in
 *   order
 */
GPtrArray *bc_agenda_list_for_teacher (BcEdits    *edits,
                                       BcMeeting  *meeting,
                                       GError    **error);

/**
 * bc_agenda_add_point:
 * @meeting: a talk
 *
 * Adds a point of one's own, as one step: the last but for the agreements, which close a talk.
 *
 * Returns: (transfer full): the point, without a title yet
 */
BcAgendaPoint *bc_agenda_add_point (BcEdits   *edits,
                                    BcMeeting *meeting);

/**
 * bc_agenda_place_point:
 * @point: a point
 * @position: where it is to stand, from 0; beyond the last is the last
 *
 * Moves @point, as one step; the others make room.
 */
void bc_agenda_place_point (BcEdits       *edits,
                            BcAgendaPoint *point,
                            guint          position);

/**
 * bc_agenda_count_minutes:
 * @points: (element-type BcAgendaPoint): points of a talk
 *
 * Returns: how long they may take together
 */
guint bc_agenda_count_minutes (GPtrArray *points);

/**
 * bc_agenda_add_spent:
 * @point: a point that is being talked about
 * @seconds: how long since the last time
 *
 * Counts the time that a point takes, by bc_edits_count().
 */
void bc_agenda_add_spent (BcEdits       *edits,
                          BcAgendaPoint *point,
                          guint          seconds);

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
