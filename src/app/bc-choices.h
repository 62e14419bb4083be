/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/bc-records.h"
#include "school/bc-session.h"

G_BEGIN_DECLS

#define BC_TYPE_CHOICES (bc_choices_get_type ())

/**
 * BcChoices:
 *
 * The group and the period that the window is about, chosen in two drop-downs.
 */
G_DECLARE_FINAL_TYPE (BcChoices, bc_choices, BC, CHOICES, GObject)

/**
 * bc_choices_new:
 * @groups: shows the groups; hidden while there are none
 * @periods: shows the periods
 *
 * Returns: (transfer full): choices without a school
 */
BcChoices *bc_choices_new (GtkDropDown *groups,
                           GtkDropDown *periods);

/**
 * bc_choices_fill:
 * @session: the school
 * @last_group: id of the group to choose if it is there; otherwise the person's own, or the first
 *
 * Reads the groups and periods and chooses one of each, without a signal.
 *
 * Returns: whether they could be read
 */
gboolean bc_choices_fill (BcChoices   *self,
                          BcSession   *session,
                          const char  *last_group,
                          GError     **error);

/**
 * bc_choices_refill:
 * @session: the school
 *
 * Reads the groups and periods again; what was chosen stays chosen as long as it is there. The
 * signal comes when it is not.
 *
 * Returns: whether they could be read
 */
gboolean bc_choices_refill (BcChoices  *self,
                            BcSession  *session,
                            GError    **error);

/**
 * bc_choices_choose_period:
 * @id: of a period that is on the disk
 *
 * Chooses another period, as a person does.
 */
void bc_choices_choose_period (BcChoices  *self,
                               const char *id);

/**
 * bc_choices_choose:
 * @group: the id of a group, or ""
 * @period: the id of a period, or ""
 *
 * Chooses both at once, as a person does. What is "" or is not there stays as it is chosen.
 */
void bc_choices_choose (BcChoices  *self,
                        const char *group,
                        const char *period);

/**
 * bc_choices_add_actions:
 * @window: the window that the choices are of
 *
 * Adds the action `win.go-in-group`, of which the target is the id of a group and a page: chooses
 * the group, as a person does, and goes there. A group that is not there is not chosen. And
 * `win.go-in-period`, of which the target is the id of a group, that of a period, and a page.
 */
void bc_choices_add_actions (BcChoices  *self,
                             GActionMap *window);

/* The school is closed. */
void bc_choices_clear (BcChoices *self);

/**
 * bc_choices_get_group:
 *
 * Returns: (transfer none) (nullable): the chosen group
 */
BcGroup *bc_choices_get_group (BcChoices *self);

/**
 * bc_choices_get_period:
 *
 * Returns: (transfer none) (nullable): the chosen period
 */
BcPeriod *bc_choices_get_period (BcChoices *self);

/* BcChoices::chosen (BcChoices *): a person chose another group or period. */

G_END_DECLS
