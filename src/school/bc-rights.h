/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "domain/bc-route-state.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/* Who may do what. The teacher is the owner of the plan of the group (article: "leraren in positie
 * brengen"); colleagues read along and put remarks beside it. It is courtesy and not a lock: who
 * can open the file has its key, see docs/security.md. */

/**
 * bc_rights_may_see:
 * @me: somebody of the school
 * @place: a part of the circle
 *
 * Teachers and coordinators see all of it. The school leader sees what the school learns, and
 * nothing of groups, children or single teachers; who fills in sees the plan that lies on the desk;
 * the administrator sees no content.
 *
 * Returns: whether @place is for @me
 */
gboolean bc_rights_may_see (BcStaff *me,
                            BcPlace  place);

/**
 * bc_rights_may_see_agreement:
 * @me: somebody of the school
 * @agreement: an agreement, also one that would be added
 *
 * Who works with groups sees all agreements. Of the others one sees what one does oneself, and who
 * sees what the school learns also what belongs to a point of it and is about no child; the
 * administrator sees none. Who may see an agreement may tick it and move its day.
 *
 * Returns: whether @agreement is for @me
 */
gboolean bc_rights_may_see_agreement (BcStaff     *me,
                                      BcAgreement *agreement);

/**
 * bc_rights_may_plan:
 * @edits: the changes to the school
 * @me: somebody of the school
 * @group: the id of a group
 *
 * The teachers of a group write its plan. Where none of them can open the school, whoever works
 * with groups may.
 *
 * Returns: whether @me writes the plan of the group
 */
gboolean bc_rights_may_plan (BcEdits    *edits,
                             BcStaff    *me,
                             const char *group);

/**
 * bc_rights_is_teacher:
 * @edits: the changes to the school
 * @me: somebody of the school
 * @group: the id of a group
 *
 * Returns: whether @me is a teacher of the group: who agrees with the report of a talk about it
 */
gboolean bc_rights_is_teacher (BcEdits    *edits,
                               BcStaff    *me,
                               const char *group);

/**
 * bc_rights_may_write_external:
 * @edits: the changes to the school
 * @me: somebody of the school
 * @group: the id of a group
 *
 * The teachers of a group and the coordinator write about support from outside and what was given
 * for it; who sees all of the circle reads along.
 *
 * Returns: whether @me writes it for the group
 */
gboolean bc_rights_may_write_external (BcEdits    *edits,
                                       BcStaff    *me,
                                       const char *group);

/**
 * bc_rights_may_lead:
 * @edits: the changes to the school
 * @me: somebody of the school
 *
 * The coordinator leads the group reviews: plans them over the year, makes the agenda and writes
 * the report. Where no coordinator can open the school, whoever works with groups may.
 *
 * Returns: whether @me leads them
 */
gboolean bc_rights_may_lead (BcEdits *edits,
                             BcStaff *me);

/**
 * bc_rights_may_promise:
 * @me: somebody of the school
 * @step: (nullable): the step that it makes possible
 *
 * The school leader and the coordinator promise in the name of the school. For a step of one's own
 * one writes down what one needs, and what was promised. That it was delivered may be said by who
 * sees it.
 *
 * Returns: whether @me writes what is promised for @step
 */
gboolean bc_rights_may_promise (BcStaff           *me,
                                BcDevelopmentStep *step);

/**
 * bc_rights_guard:
 * @edits: the changes to the school
 * @me: who makes them
 *
 * Has @edits refuse what is not @me's to write. Who is let in later counts the next time.
 */
void bc_rights_guard (BcEdits *edits,
                      BcStaff *me);

G_END_DECLS
