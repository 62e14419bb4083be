/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-meeting"

#include "domain/records/bc-meeting.h"

/**
 * BcMeeting:
 *
 * A talk of the school ring. (groepsbespreking, leerlingbespreking, consultatie)
 */

static const BcField fields[] = {
  [BC_MEETING_KIND] = { "kind", BC_FIELD_TEXT, NULL },
  [BC_MEETING_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_MEETING_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_MEETING_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_MEETING_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_MEETING_QUESTION] = { "question", BC_FIELD_LONG_TEXT, NULL },
  [BC_MEETING_GOING_WELL] = { "going-well", BC_FIELD_LONG_TEXT, NULL },
  [BC_MEETING_REPORT] = { "report", BC_FIELD_LONG_TEXT, NULL },
  [BC_MEETING_HELD] = { "held", BC_FIELD_BOOLEAN, NULL },
  [BC_MEETING_OWNER] = { "owner", BC_FIELD_REFERENCE, "staff" },
  [BC_MEETING_ORIGIN] = { "origin", BC_FIELD_REFERENCE, "meeting" },
  [BC_MEETING_START] = { "start", BC_FIELD_TEXT, NULL },
  [BC_MEETING_TRIED] = { "tried", BC_FIELD_LONG_TEXT, NULL },
  [BC_MEETING_AIM] = { "aim", BC_FIELD_LONG_TEXT, NULL },
  [BC_MEETING_CHILD_VIEW] = { "child-view", BC_FIELD_LONG_TEXT, NULL },
  [BC_MEETING_PARENTS_VIEW] = { "parents-view", BC_FIELD_LONG_TEXT, NULL },
  [BC_MEETING_EVALUATE_ON] = { "evaluate-on", BC_FIELD_DATE, NULL },
  [BC_MEETING_OUTCOME] = { "outcome", BC_FIELD_TEXT, NULL },
  [BC_MEETING_OUTCOME_TEXT] = { "outcome-text", BC_FIELD_LONG_TEXT, NULL },
  [BC_MEETING_ROUND] = { "round", BC_FIELD_TEXT, NULL },
};

BC_DEFINE_RECORD (BcMeeting, bc_meeting, "meeting", fields)
