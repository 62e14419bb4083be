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
} BcMeetingField;

G_END_DECLS
