/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The report of a talk (verslag): made of what was noted at its points, what was agreed and what
 * goes on; the teacher agrees with it (akkoord). What is somebody's own never comes in it. */

/**
 * BcReportPart:
 * @title: what it is about
 * @text: what is said about it, on one line or more
 *
 * A part of a report.
 */
typedef struct
{
  char *title;
  char *text;
} BcReportPart;

void bc_report_part_free (BcReportPart *self);

/**
 * bc_report_list_parts:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcReportPart) (nullable): who was there, the talk in
 *   short, each point at which something was noted, what was agreed and what goes on; a part
 *   without words is not there
 */
GPtrArray *bc_report_list_parts (BcContext  *context,
                                 BcMeeting  *meeting,
                                 GError    **error);

/**
 * bc_report_dup_text:
 * @meeting: a talk
 *
 * Returns: (transfer full): the whole report as plain text, to be put in another system; it says
 *   the same until something in it changes
 */
char *bc_report_dup_text (BcContext *context,
                          BcMeeting *meeting);

/**
 * bc_report_may_approve:
 * @meeting: a talk
 *
 * Returns: whether the user may agree with the report: a teacher of the group it was about
 */
gboolean bc_report_may_approve (BcContext *context,
                                BcMeeting *meeting);

/**
 * bc_report_approve:
 * @meeting: a talk
 * @today: today
 *
 * Has the user agree with the report as it is now, as one step. An earlier approval stays, with
 * the text it was about.
 *
 * Returns: (transfer full) (nullable): the approval; %NULL where the user may not
 */
BcApproval *bc_report_approve (BcContext  *context,
                               BcMeeting  *meeting,
                               const char *today);

/**
 * bc_report_list_approvals:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcApproval) (nullable): all approvals of its report, the
 *   first one first
 */
GPtrArray *bc_report_list_approvals (BcContext  *context,
                                     BcMeeting  *meeting,
                                     GError    **error);

/**
 * bc_report_list_last_approvals:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcApproval) (nullable): of everybody who agreed the last
 *   approval
 */
GPtrArray *bc_report_list_last_approvals (BcContext  *context,
                                          BcMeeting  *meeting,
                                          GError    **error);

/**
 * bc_report_dup_approval:
 * @approval: an approval of the report
 *
 * Returns: (transfer full): who agreed and when, in a line, and whether something changed since
 */
char *bc_report_dup_approval (BcContext  *context,
                              BcMeeting  *meeting,
                              BcApproval *approval);

/**
 * bc_report_find_approval:
 * @staff: the id of somebody of the school
 *
 * Returns: (transfer full) (nullable): the last approval of the report by @staff
 */
BcApproval *bc_report_find_approval (BcContext  *context,
                                     BcMeeting  *meeting,
                                     const char *staff);

/**
 * bc_report_is_approved_by:
 * @staff: the id of somebody of the school
 *
 * Returns: whether @staff agreed with the report as it is now
 */
gboolean bc_report_is_approved_by (BcContext  *context,
                                   BcMeeting  *meeting,
                                   const char *staff);

/**
 * bc_report_has_changed_since:
 * @approval: an approval
 *
 * Returns: whether the report says something else than what was agreed with
 */
gboolean bc_report_has_changed_since (BcContext  *context,
                                      BcMeeting  *meeting,
                                      BcApproval *approval);

G_END_DECLS
