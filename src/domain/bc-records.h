/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/records/bc-adjustment.h"
#include "domain/records/bc-agenda-point.h"
#include "domain/records/bc-agreement.h"
#include "domain/records/bc-answer.h"
#include "domain/records/bc-approval.h"
#include "domain/records/bc-arrangement.h"
#include "domain/records/bc-assignment.h"
#include "domain/records/bc-check-in.h"
#include "domain/records/bc-cluster.h"
#include "domain/records/bc-cluster-pupil.h"
#include "domain/records/bc-comment.h"
#include "domain/records/bc-consult-card.h"
#include "domain/records/bc-development-point.h"
#include "domain/records/bc-development-step.h"
#include "domain/records/bc-disclosure.h"
#include "domain/records/bc-dismissal.h"
#include "domain/records/bc-evaluation.h"
#include "domain/records/bc-experiment.h"
#include "domain/records/bc-external-support.h"
#include "domain/records/bc-facilitation.h"
#include "domain/records/bc-factor.h"
#include "domain/records/bc-feedback.h"
#include "domain/records/bc-group.h"
#include "domain/records/bc-meeting.h"
#include "domain/records/bc-membership.h"
#include "domain/records/bc-need.h"
#include "domain/records/bc-need-voice.h"
#include "domain/records/bc-note.h"
#include "domain/records/bc-observation.h"
#include "domain/records/bc-participant.h"
#include "domain/records/bc-period.h"
#include "domain/records/bc-plan.h"
#include "domain/records/bc-plan-card.h"
#include "domain/records/bc-pupil.h"
#include "domain/records/bc-question.h"
#include "domain/records/bc-reflection.h"
#include "domain/records/bc-repertoire-card.h"
#include "domain/records/bc-school.h"
#include "domain/records/bc-school-year.h"
#include "domain/records/bc-sealed-item.h"
#include "domain/records/bc-setting.h"
#include "domain/records/bc-signal.h"
#include "domain/records/bc-solution.h"
#include "domain/records/bc-staff.h"
#include "domain/records/bc-support-need.h"
#include "domain/records/bc-system-question.h"
#include "domain/records/bc-talent.h"
#include "domain/records/bc-voice.h"
#include "domain/records/bc-week-slot.h"

G_BEGIN_DECLS

/**
 * bc_records_count:
 *
 * Returns: how many kinds of record there are
 */
guint bc_records_count (void);

/**
 * bc_records_type:
 * @position: less than bc_records_count()
 *
 * The kinds of record, each after those that it refers to.
 *
 * Returns: the type
 */
GType bc_records_type (guint position);

/**
 * bc_records_sort:
 * @records: (element-type BcRecord): records of one kind
 * @field: a number of theirs, as a rule their position
 *
 * Sorts records; those with the same number stay as they stood.
 */
void bc_records_sort (GPtrArray *records,
                      guint      field);

/**
 * bc_records_sort_newest_first:
 * @records: (element-type BcRecord): records of one kind
 * @day: a date of theirs
 *
 * Sorts records, the newest day first; of one day the one that was made last.
 */
void bc_records_sort_newest_first (GPtrArray *records,
                                   guint      day);

G_END_DECLS
