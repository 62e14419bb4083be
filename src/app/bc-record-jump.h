/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/bc-choices.h"

G_BEGIN_DECLS

/**
 * bc_record_jump_add_action:
 * @window: the window of the school
 * @choices: its group and period
 * @pages: its pages
 *
 * Adds the action `win.show-record`, of which the target is a group and a period, each an id or "",
 * a page as `win.go` takes it, and a record with a field of it: goes there, and marks the record.
 */
void bc_record_jump_add_action (GActionMap *window,
                                BcChoices  *choices,
                                GtkStack   *pages);

G_END_DECLS
