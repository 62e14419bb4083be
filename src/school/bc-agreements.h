/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* What was agreed (afspraken), across the school: who does what, by when. */

/**
 * BcAgreementsWhose:
 * @BC_AGREEMENTS_MINE: what the user does
 * @BC_AGREEMENTS_GROUP: what is for the chosen group
 * @BC_AGREEMENTS_ALL: all of the school
 *
 * Which agreements.
 */
typedef enum
{
  BC_AGREEMENTS_MINE,
  BC_AGREEMENTS_GROUP,
  BC_AGREEMENTS_ALL,
} BcAgreementsWhose;

/**
 * BcAgreementStatus:
 * @BC_AGREEMENT_OPEN: it is to be done
 * @BC_AGREEMENT_PAST: it is to be done, and its day is past
 * @BC_AGREEMENT_IS_DONE: it is done
 *
 * How an agreement stands.
 */
typedef enum
{
  BC_AGREEMENT_OPEN,
  BC_AGREEMENT_PAST,
  BC_AGREEMENT_IS_DONE,
} BcAgreementStatus;

/**
 * bc_agreements_get_status:
 * @agreement: an agreement
 * @today: today
 *
 * Returns: how it stands; on its day itself it is not past
 */
BcAgreementStatus bc_agreements_get_status (BcAgreement *agreement,
                                            const char  *today);

/**
 * bc_agreements_list:
 * @context: the school, who looks, and which group
 * @whose: which
 * @done: those that are done, or those that are open
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Lists what the user may see, see bc_rights_may_see_agreement().
 *
 * Returns: (transfer full) (element-type BcAgreement) (nullable): the agreements; open ones by the
 *   day they are for, those without a day last; done ones by when they were done, the last first
 */
GPtrArray *bc_agreements_list (BcContext          *context,
                               BcAgreementsWhose   whose,
                               gboolean            done,
                               GError            **error);

/**
 * bc_agreements_list_of_meeting:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcAgreement) (nullable): what was agreed in it, in the
 *   order of the talk
 */
GPtrArray *bc_agreements_list_of_meeting (BcContext  *context,
                                          BcMeeting  *meeting,
                                          GError    **error);

/**
 * bc_agreements_read:
 * @context: the school, who writes, and which group
 * @meeting: (nullable): the talk in which it is agreed
 * @line: one line: "Noor pre-teaching / juf Anke / 12-12"
 * @today: today
 *
 * Understands an agreement by bc_agreement_line_read(). Somebody of the school is known by the name
 * one calls them by, by the whole name, or by what they are ("ib'er", "ik"); a child of the group
 * where the line begins with its name. Where it may be more than one, it is nobody: the words stay.
 *
 * Returns: (transfer full): an agreement that is not kept yet
 */
BcAgreement *bc_agreements_read (BcContext  *context,
                                 BcMeeting  *meeting,
                                 const char *line,
                                 const char *today);

/**
 * bc_agreements_add:
 *
 * Keeps what bc_agreements_read() understands, as one step.
 *
 * Returns: (transfer full) (nullable): the agreement; %NULL where @line says nothing
 */
BcAgreement *bc_agreements_add (BcContext  *context,
                                BcMeeting  *meeting,
                                const char *line,
                                const char *today);

/**
 * bc_agreements_set_who:
 * @agreement: an agreement
 * @who: who does it, as it is being typed
 *
 * Writes who does it, and finds who of the school that is; typing on is the same step.
 */
void bc_agreements_set_who (BcContext   *context,
                            BcAgreement *agreement,
                            const char  *who);

/**
 * bc_agreements_set_done:
 * @agreement: an agreement
 * @done: whether it is done
 * @today: today
 *
 * Ticks it, with the day; or opens it again.
 */
void bc_agreements_set_done (BcContext   *context,
                             BcAgreement *agreement,
                             gboolean     done,
                             const char  *today);

/**
 * bc_agreements_dup_who:
 *
 * Returns: (transfer full): the whole name of who of the school does it, else as it was written
 */
char *bc_agreements_dup_who (BcContext   *context,
                             BcAgreement *agreement);

/**
 * bc_agreements_dup_whom:
 * @agreement: an agreement
 * @today: today
 *
 * Returns: (transfer full): who does it and by when, in a line, with a kind word where the day is
 *   past; "" where neither is known
 */
char *bc_agreements_dup_whom (BcContext   *context,
                              BcAgreement *agreement,
                              const char  *today);

/**
 * bc_agreements_set_due:
 * @day: by when it is to be done, or ""
 *
 * Moves the day of an agreement, as one step.
 */
void bc_agreements_set_due (BcContext   *context,
                            BcAgreement *agreement,
                            const char  *day);

/**
 * bc_agreements_keep_group:
 * @agreements: (element-type BcAgreement): from bc_agreements_list()
 * @group: the id of a group
 *
 * Takes what is not for @group out of @agreements.
 */
void bc_agreements_keep_group (GPtrArray  *agreements,
                               const char *group);

/**
 * bc_agreements_dup_reading:
 * @agreement: from bc_agreements_read()
 *
 * Returns: (transfer full): how a line was understood, part by part: “pre-teaching · Anke de Wit ·
 *   by 12 December · for Noor Bakkerveld”; "" where it says nothing
 */
char *bc_agreements_dup_reading (BcContext   *context,
                                 BcAgreement *agreement,
                                 const char  *today);

/**
 * bc_agreements_dup_text:
 * @agreements: (element-type BcAgreement): some agreements
 * @today: today
 *
 * Returns: (transfer full): a line for each, to be put into a mail or another system
 */
char *bc_agreements_dup_text (BcContext  *context,
                              GPtrArray  *agreements,
                              const char *today);

/**
 * bc_agreements_dup_summary:
 * @today: today
 *
 * What the start of the day says. A digibord may mirror it: nobody is named, nor what it is about.
 *
 * Returns: (transfer full) (nullable): how many of the user's agreements are open and which day
 *   comes first; %NULL where none is
 */
char *bc_agreements_dup_summary (BcContext  *context,
                                 const char *today);

G_END_DECLS
