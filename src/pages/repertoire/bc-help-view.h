/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_HELP_VIEW (bc_help_view_get_type ())

/**
 * BcHelpView:
 *
 * Who can help whom: a search over what colleagues share (wie kan mij helpen), and the user's own
 * talents (waar ik een ander mee kan helpen).
 */
G_DECLARE_FINAL_TYPE (BcHelpView, bc_help_view, BC, HELP_VIEW, GtkBox)

/**
 * bc_help_view_show:
 * @context: (nullable): the school; %NULL lets go of everything
 *
 * Shows how it stands now.
 */
void bc_help_view_show (BcHelpView *self,
                        BcContext  *context);

/**
 * bc_help_view_open:
 * @id: the id of a talent
 *
 * Opens it where it is the user's own, and looks for it where a colleague shares it.
 *
 * Returns: whether there is a talent with that id
 */
gboolean bc_help_view_open (BcHelpView *self,
                            const char *id);

G_END_DECLS
