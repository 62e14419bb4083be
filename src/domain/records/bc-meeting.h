/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_MEETING (bc_meeting_get_type ())

G_DECLARE_FINAL_TYPE (BcMeeting, bc_meeting, BC, MEETING, BcRecord)

/**
 * BcMeetingField:
 * @BC_MEETING_KIND: one of the BC_MEETING_ words
 * @BC_MEETING_GROUP: about this group
 * @BC_MEETING_PUPIL: about this child, or empty
 * @BC_MEETING_PERIOD: in this period
 * @BC_MEETING_DATE: when
 * @BC_MEETING_QUESTION: the question of the teacher (leervraag)
 * @BC_MEETING_GOING_WELL: what goes well
 * @BC_MEETING_REPORT: the report (verslag)
 * @BC_MEETING_HELD: has taken place
 * @BC_MEETING_OWNER: who brings it in (inbrenger), or empty
 * @BC_MEETING_ORIGIN: the talk it came from, or empty
 * @BC_MEETING_START: at what time, "14:30", or empty
 * @BC_MEETING_TRIED: what was tried already, and its effect
 * @BC_MEETING_AIM: what one wants to reach
 * @BC_MEETING_CHILD_VIEW: how the child sees it
 * @BC_MEETING_PARENTS_VIEW: how the parents see it
 * @BC_MEETING_EVALUATE_ON: when to look back
 * @BC_MEETING_OUTCOME: one of the BC_OUTCOME_ words, or empty
 * @BC_MEETING_OUTCOME_TEXT: what comes of it
 * @BC_MEETING_ROUND: the round of section "year-rhythm" it was planned for, or empty
 *
 * The fields of a [class@Bc.Meeting], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_MEETING_KIND,
  BC_MEETING_GROUP,
  BC_MEETING_PUPIL,
  BC_MEETING_PERIOD,
  BC_MEETING_DATE,
  BC_MEETING_QUESTION,
  BC_MEETING_GOING_WELL,
  BC_MEETING_REPORT,
  BC_MEETING_HELD,
  BC_MEETING_OWNER,
  BC_MEETING_ORIGIN,
  BC_MEETING_START,
  BC_MEETING_TRIED,
  BC_MEETING_AIM,
  BC_MEETING_CHILD_VIEW,
  BC_MEETING_PARENTS_VIEW,
  BC_MEETING_EVALUATE_ON,
  BC_MEETING_OUTCOME,
  BC_MEETING_OUTCOME_TEXT,
  BC_MEETING_ROUND,
} BcMeetingField;

G_END_DECLS
