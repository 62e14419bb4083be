/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/bc-records.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

/**
 * bc_question_chooser_new:
 * @settings: where the questions come from
 * @edits: where changes go
 * @voice: the talk that is prepared
 *
 * Returns: (transfer floating): a button that opens the questions for such a talk; those that are
 *   ticked stand in its preparation
 */
GtkWidget *bc_question_chooser_new (BcSettings *settings,
                                    BcEdits    *edits,
                                    BcVoice    *voice);

G_END_DECLS
