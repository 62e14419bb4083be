/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-edits.h"

G_BEGIN_DECLS

/* What child and parents said in the period, for a talk about the child. */

/**
 * bc_talk_voices_dup_new:
 * @meeting: a talk about a child
 * @kind: %BC_VOICE_CHILD or %BC_VOICE_PARENT
 *
 * Returns: (transfer full): what they said and wish in the period, as far as the talk does not say
 *   it yet; "" where there is nothing
 */
char *bc_talk_voices_dup_new (BcEdits    *edits,
                              BcMeeting  *meeting,
                              const char *kind);

/**
 * bc_talk_voices_take_over:
 *
 * Adds what bc_talk_voices_dup_new() gives to how the talk tells their view, as one step.
 *
 * Returns: whether there was anything
 */
gboolean bc_talk_voices_take_over (BcEdits    *edits,
                                   BcMeeting  *meeting,
                                   const char *kind);

G_END_DECLS
