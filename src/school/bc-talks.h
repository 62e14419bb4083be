/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The talks that a teacher brings something in for: leerlingbespreking and consultatie. */

/**
 * BcTalkLine:
 * @title: where it stands: the cluster, or the child
 * @text: what was arranged, or the cluster's approach
 * @page: where it is worked on, as a target of `win.go`
 *
 * A line of a plan that came of a talk, or that a talk was asked for.
 */
typedef struct
{
  char *title;
  char *text;
  char *page;
} BcTalkLine;

void bc_talk_line_free (BcTalkLine *self);

/**
 * bc_talks_list:
 * @kind: one of the BC_MEETING_ words
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcMeeting): the talks of the group: those to come by their
 *   day, then those that were held, the newest first
 */
GPtrArray *bc_talks_list (BcContext   *context,
                          const char  *kind,
                          GError     **error);

/**
 * bc_talks_list_pupils:
 * @meeting: a talk
 *
 * Returns: (transfer full) (element-type BcPupil): whom it can be about: the children of its group,
 *   which need not be the chosen one
 */
GPtrArray *bc_talks_list_pupils (BcContext *context,
                                 BcMeeting *meeting);

/**
 * bc_talks_dup_owner:
 *
 * Returns: (transfer full): the id of the teacher of the group: the user where that is one of them,
 *   and also where the group has none
 */
char *bc_talks_dup_owner (BcContext *context);

/**
 * bc_talks_add:
 * @kind: one of the BC_MEETING_ words
 * @pupil: the id of a pupil, or ""
 * @day: when, or ""
 *
 * Plans a talk, as one step. Who brings it in (inbrenger) is the teacher of the group: the user
 * where that is one of them.
 *
 * Returns: (transfer full): the talk
 */
BcMeeting *bc_talks_add (BcContext  *context,
                         const char *kind,
                         const char *pupil,
                         const char *day);

/**
 * bc_talks_dup_from:
 * @id: the id of a talk, or ""
 *
 * Returns: (transfer full): “From the pupil review of 1 December”; "" where there is no talk
 */
char *bc_talks_dup_from (BcEdits    *edits,
                         const char *id);

/**
 * bc_talks_get_page:
 * @meeting: a talk
 *
 * Returns: (transfer none): the name of the page where it is read
 */
const char *bc_talks_get_page (BcMeeting *meeting);

/**
 * bc_talks_dup_page:
 * @id: the id of a talk, or ""
 *
 * Returns: (transfer full): where it is read, as a target of `win.go`; "" where there is no talk
 */
char *bc_talks_dup_page (BcEdits    *edits,
                         const char *id);

/**
 * bc_talks_list_lines:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcTalkLine): the lines of plans that say they belong to it
 */
GPtrArray *bc_talks_list_lines (BcContext  *context,
                                BcMeeting  *meeting,
                                GError    **error);

/**
 * bc_talks_remove:
 *
 * Removes a talk with what has no meaning without it, as one step. What came of it stays.
 */
void bc_talks_remove (BcEdits   *edits,
                      BcMeeting *meeting);

G_END_DECLS
