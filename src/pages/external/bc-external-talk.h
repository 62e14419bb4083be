/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_EXTERNAL_TALK (bc_external_talk_get_type ())

/**
 * BcExternalTalk:
 *
 * From which consultatie support came: one of those of the group, or none, with the way to it. The
 * choice saves itself.
 */
G_DECLARE_FINAL_TYPE (BcExternalTalk, bc_external_talk, BC, EXTERNAL_TALK, GtkBox)

/**
 * bc_external_talk_new:
 * @context: the school, and which group
 * @support: support from outside
 *
 * Returns: (transfer floating): the choice
 */
GtkWidget *bc_external_talk_new (BcContext         *context,
                                 BcExternalSupport *support);

G_END_DECLS
