/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* What goes on from a talk: a child to a leerlingbespreking, a question to a leervraag of the
 * teacher, and from there to a question of the school. */

/**
 * BcOnwardLine:
 * @title: what it goes on as, and whose it is
 * @text: the child or the question
 * @page: where it goes on, as a target of `win.go`
 * @record: the talk or the leervraag
 *
 * Something that goes on.
 */
typedef struct
{
  char     *title;
  char     *text;
  char     *page;
  BcRecord *record;
} BcOnwardLine;

void bc_onward_line_free (BcOnwardLine *self);

/**
 * bc_onward_list:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcOnwardLine) (nullable): what goes on from it; of the
 *   leervragen those that their teacher shares
 */
GPtrArray *bc_onward_list (BcContext  *context,
                           BcMeeting  *meeting,
                           GError    **error);

/**
 * bc_onward_add_pupil:
 * @pupil: the id of a child of the group
 *
 * Has a child go on to a leerlingbespreking without a day yet, as one step. The teacher brings it
 * in.
 *
 * Returns: (transfer full): that talk; the one that is there where the child went on already
 */
BcMeeting *bc_onward_add_pupil (BcContext  *context,
                                BcMeeting  *meeting,
                                const char *pupil);

/**
 * bc_onward_add_question:
 * @text: the question, as it was asked
 * @to_school: whether the school is to look at it too
 *
 * Has a question go on as a leervraag of the teacher of the group, who shares it by saying it here,
 * and may take that back. Where somebody else writes it down it is an agreed step. To the school it
 * goes without names, and nothing in it leads back to the talk.
 *
 * Returns: (transfer full) (nullable): the leervraag; %NULL where @text says nothing
 */
BcQuestion *bc_onward_add_question (BcContext  *context,
                                    BcMeeting  *meeting,
                                    const char *text,
                                    gboolean    to_school);

/**
 * bc_onward_may_remove:
 * @record: of a line that goes on
 *
 * A leervraag is taken back by whose it is, or by who wrote it down in the talk.
 *
 * Returns: whether the user may take it back
 */
gboolean bc_onward_may_remove (BcContext *context,
                               gpointer   record);

/**
 * bc_onward_remove:
 * @record: of a line that goes on
 *
 * Takes it back, as one step, where that may be. What the school asks already stays.
 */
void bc_onward_remove (BcContext *context,
                       gpointer   record);

G_END_DECLS
