/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The ontwikkelagenda: from what teachers ask to what the school asks. A question of the school
 * knows nobody: no name in its text, and no person, group or child in its record. */

/**
 * BcAgendaProposal:
 * @key: what it is remembered by; nobody can be found by it
 * @reason: a sentence that says by what they ask alike
 * @text: how the school might ask it, without names
 * @lines: (array zero-terminated=1): what each teacher asks, without names
 * @questions: (element-type BcQuestion): the leervragen
 * @system: (nullable): the question of the school that asks it already
 *
 * Leervragen of two or more groups that might be one question of the school. See
 * bc_like_questions_find() for the rule.
 */
typedef struct
{
  char             *key;
  char             *reason;
  char             *text;
  GStrv             lines;
  GPtrArray        *questions;
  BcSystemQuestion *system;
} BcAgendaProposal;

void bc_agenda_proposal_free (BcAgendaProposal *self);

/**
 * bc_development_agenda_may_gather:
 *
 * Management sees the questions of the school, not those of its teachers; who is no teacher and no
 * coordinator has no part in it.
 *
 * Returns: whether the user reads leervragen that colleagues shared
 */
gboolean bc_development_agenda_may_gather (BcContext *context);

/**
 * bc_development_agenda_list_shared:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcQuestion) (nullable): the leervragen that their owners
 *   shared, for who may gather; nothing for who may not. One's own are there only when shared.
 */
GPtrArray *bc_development_agenda_list_shared (BcContext  *context,
                                              GError    **error);

/**
 * bc_development_agenda_list_proposals:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcAgendaProposal) (nullable): what asks alike and is not
 *   part of a question of the school yet, but for what was waved away
 */
GPtrArray *bc_development_agenda_list_proposals (BcContext  *context,
                                                 GError    **error);

/**
 * bc_development_agenda_gather:
 * @proposal: a proposal
 * @text: how the school asks it, as somebody wrote it
 *
 * Makes a question of the school, or adds to the one that asks it already, as one step. Names are
 * taken out of @text. The link stands with the leervragen: who shares one agrees with that, and
 * nothing else changes in it.
 *
 * Returns: (transfer full): the question of the school
 */
BcSystemQuestion *bc_development_agenda_gather (BcContext              *context,
                                                const BcAgendaProposal *proposal,
                                                const char             *text);

/**
 * bc_development_agenda_raise:
 * @question: a leervraag that is shared
 * @text: how the school asks it
 *
 * The same for one leervraag.
 *
 * Returns: (transfer full) (nullable): the question of the school; %NULL where @question is not
 *   shared
 */
BcSystemQuestion *bc_development_agenda_raise (BcContext  *context,
                                               BcQuestion *question,
                                               const char *text);

/**
 * bc_development_agenda_draft:
 *
 * Returns: (transfer full): a draft of a question of the school that comes from no leervraag
 */
BcSystemQuestion *bc_development_agenda_draft (void);

/* Waves a proposal away for the school, as one step; it stays away until another teacher asks
 * alike. */
void bc_development_agenda_dismiss (BcContext              *context,
                                    const BcAgendaProposal *proposal);

/**
 * bc_development_agenda_count_dismissed:
 *
 * Returns: how many proposals were waved away
 */
guint bc_development_agenda_count_dismissed (BcContext *context);

/* Brings back all that was waved away, as one step. */
void bc_development_agenda_restore (BcContext *context);

/**
 * bc_development_agenda_list_questions:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcSystemQuestion) (nullable): the questions of the school,
 *   those that are secured last
 */
GPtrArray *bc_development_agenda_list_questions (BcContext  *context,
                                                 GError    **error);

/**
 * bc_development_agenda_list_sources:
 * @question: a question of the school
 *
 * Returns: (transfer full) (element-type BcQuestion): the leervragen it came from, also those that
 *   are not the user's to read
 */
GPtrArray *bc_development_agenda_list_sources (BcContext        *context,
                                               BcSystemQuestion *question);

/**
 * bc_development_agenda_dup_nameless:
 * @text: a text
 *
 * Returns: (transfer full): @text without the names of the school's people
 */
char *bc_development_agenda_dup_nameless (BcContext  *context,
                                          const char *text);

G_END_DECLS
