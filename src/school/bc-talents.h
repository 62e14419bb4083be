/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* Talents: what a teacher is good at and can help others with (waar ik een ander mee kan helpen).
 * They are their owner's alone until shared. */

/**
 * BcHelp:
 * @name: who can help
 * @title: with what
 * @text: in their own words
 * @record: the talent or the repertoire card that says so
 *
 * What a colleague shares, and so may be asked about.
 */
typedef struct
{
  char    *name;
  char    *title;
  char    *text;
  gpointer record;
} BcHelp;

void bc_help_free (BcHelp *self);

/**
 * bc_talents_list_own:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcTalent): the user's talents, oldest first, or %NULL
 */
GPtrArray *bc_talents_list_own (BcContext  *context,
                                GError    **error);

/**
 * bc_talents_draft:
 *
 * Returns: (transfer full): a talent of the user's without words, kept as soon as it has some
 */
BcTalent *bc_talents_draft (BcContext *context);

/**
 * bc_talents_remove:
 * @talent: a talent of the user's
 *
 * Takes it away, as one step.
 */
void bc_talents_remove (BcContext *context,
                        BcTalent  *talent);

/**
 * bc_talents_find_help:
 * @words: what somebody looks for, as far as it was typed
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Who can help (wie kan mij helpen): what colleagues share of talents and repertoire cards and has
 * a word that begins with each of @words. Without words all talents that are shared. It is by name:
 * nobody comes before another for being better.
 *
 * Returns: (transfer full) (element-type BcHelp): what was found, or %NULL
 */
GPtrArray *bc_talents_find_help (BcContext   *context,
                                 const char  *words,
                                 GError     **error);

G_END_DECLS
