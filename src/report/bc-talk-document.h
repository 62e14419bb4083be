/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/bc-talk-sheet.h"
#include "school/bc-understanding.h"

G_BEGIN_DECLS

/**
 * bc_talk_document_new:
 * @context: the school
 * @pupil: about whom
 * @kind: one of the BC_VOICE_ words
 * @voice: (nullable): the talk that was prepared; %NULL for one with the usual questions
 * @today: the day of printing
 *
 * Fills a page with the preparation of a talk. What was said before does not come on it.
 *
 * Returns: (transfer full): the page
 */
BcTalkSheet *bc_talk_document_new (BcContext  *context,
                                   BcPupil    *pupil,
                                   const char *kind,
                                   BcVoice    *voice,
                                   const char *today);

G_END_DECLS
