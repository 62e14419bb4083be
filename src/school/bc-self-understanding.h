/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-sealed.h"

G_BEGIN_DECLS

/* Professional self-understanding: the five questions of Kelchtermans as the article gives them
 * (domain rows 31 and 53), the section "self-questions". An answer is a sealed item with the day
 * it was written; another day is another version, and versions stay. Three times a year, as the
 * section "year-rhythm" says, one question is asked: the one longest not looked at. It may be left
 * for another time, and nobody learns whether it was. */

/**
 * BcSelfQuestion:
 * @component: its word
 * @title: what of oneself it is about
 * @text: the question
 *
 * One of the five; valid as long as bc_settings_get() says.
 */
typedef struct
{
  const char *component;
  const char *title;
  const char *text;
} BcSelfQuestion;

/**
 * bc_self_questions:
 *
 * Returns: (transfer full) (element-type BcSelfQuestion): the questions, in order
 */
GPtrArray *bc_self_questions (BcSettings *settings);

/**
 * bc_self_list_versions:
 * @component: which question
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcSealedItem): the user's own answers that say something,
 *   the oldest first, or %NULL
 */
GPtrArray *bc_self_list_versions (BcContext   *context,
                                  const char  *component,
                                  GError     **error);

/**
 * bc_self_get_version:
 * @component: which question
 * @day: the day
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full): the user's own answer of @day, to write on in; a draft where there is
 *   none; or %NULL
 */
BcSealedItem *bc_self_get_version (BcContext   *context,
                                   const char  *component,
                                   const char  *day,
                                   GError     **error);

/**
 * bc_self_dup_last_day:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full): the day of the user's newest answer to any question, "" where there is
 *   none, or %NULL
 */
char *bc_self_dup_last_day (BcContext  *context,
                            GError    **error);

/**
 * bc_self_dup_component:
 * @id: the id of an answer of the user, or a component
 *
 * Returns: (transfer full): which question it answers; @id itself where it is no answer
 */
char *bc_self_dup_component (BcContext  *context,
                             const char *id);

/**
 * bc_self_remove:
 * @version: an answer of the user
 *
 * Takes one answer away, as a step.
 */
void bc_self_remove (BcContext    *context,
                     BcSealedItem *version);

/**
 * bc_self_dup_asked:
 * @today: the day
 *
 * Returns: (transfer full) (nullable): the component of the question that is asked now; %NULL where
 *   one was answered or left since the last moment of the year for it, or the user cannot write
 */
char *bc_self_dup_asked (BcContext  *context,
                         const char *today);

/**
 * bc_self_leave:
 * @component: the question that was asked
 * @today: the day
 *
 * Leaves it for another time, as a step; that is sealed as well.
 */
void bc_self_leave (BcContext  *context,
                    const char *component,
                    const char *today);

G_END_DECLS
