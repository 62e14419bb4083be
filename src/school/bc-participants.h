/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* Who is at a talk (deelnemers): people of the school, and others by name. */

/**
 * bc_participants_list:
 * @meeting: a talk
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcParticipant) (nullable): who is at it, in the order in
 *   which they came
 */
GPtrArray *bc_participants_list (BcContext  *context,
                                 BcMeeting  *meeting,
                                 GError    **error);

/**
 * bc_participants_list_staff:
 *
 * Returns: (transfer full) (element-type BcStaff) (nullable): who of the school may be at a talk:
 *   everybody who works there now, by the name one calls them by
 */
GPtrArray *bc_participants_list_staff (BcContext *context);

/**
 * bc_participants_has:
 * @participants: (element-type BcParticipant): from bc_participants_list()
 * @staff: the id of somebody of the school
 *
 * Returns: whether they are at it
 */
gboolean bc_participants_has (GPtrArray  *participants,
                              const char *staff);

/**
 * bc_participants_set:
 * @staff: the id of somebody of the school
 * @present: whether they are at it
 *
 * Has somebody of the school be at a talk or not, as one step.
 */
void bc_participants_set (BcContext  *context,
                          BcMeeting  *meeting,
                          const char *staff,
                          gboolean    present);

/**
 * bc_participants_add_name:
 * @name: what somebody from elsewhere is called
 *
 * Adds somebody who is not of the school, as one step; nothing where @name is blank.
 */
void bc_participants_add_name (BcContext  *context,
                               BcMeeting  *meeting,
                               const char *name);

/**
 * bc_participants_make_usual:
 * @meeting: a talk with nobody at it yet
 *
 * Has the teachers of its group and the user be at it, as one step.
 */
void bc_participants_make_usual (BcContext *context,
                                 BcMeeting *meeting);

/**
 * bc_participants_dup_name:
 *
 * Returns: (transfer full): the name of one who is at a talk
 */
char *bc_participants_dup_name (BcContext     *context,
                                BcParticipant *participant);

/**
 * bc_participants_dup_names:
 *
 * Returns: (transfer full): their names in a row; "" where it is not known
 */
char *bc_participants_dup_names (BcContext *context,
                                 BcMeeting *meeting);

G_END_DECLS
