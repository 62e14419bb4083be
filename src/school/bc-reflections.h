/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* Reflecties: what a teacher thinks back on, the situation and their own part in it (domain row
 * 35). It is sealed for its author (bc-sealed.h), who may share one as a copy in the open. What was
 * shared and taken back again is removed, but what it said may stay in the log of changes of the
 * file until that is compacted; see docs/security.md.
 *
 * “A reflection” is the sealed one, “shared” the open copy of it. */

/**
 * bc_reflections_draft:
 * @about: (nullable): a [class@Bc.Plan], a [class@Bc.Note] or a [class@Bc.Pupil]
 * @today: the day
 *
 * Returns: (transfer full): a reflection that is kept once something is written in it
 */
BcSealedItem *bc_reflections_draft (BcContext  *context,
                                    gpointer    about,
                                    const char *today);

/**
 * bc_reflections_list:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcSealedItem): the user's own, the newest first, or %NULL
 */
GPtrArray *bc_reflections_list (BcContext  *context,
                                GError    **error);

/**
 * bc_reflections_get_about:
 * @record: a reflection, sealed or shared
 *
 * Returns: (transfer full) (nullable): the plan, note or pupil it is about, if that is there still
 */
gpointer bc_reflections_get_about (BcContext *context,
                                   gpointer   record);

/**
 * bc_reflections_set_about:
 * @about: (nullable): a plan, a note or a pupil; %NULL for nothing
 *
 * Says what a reflection is about, as one step; sealed as its words are.
 */
void bc_reflections_set_about (BcContext    *context,
                               BcSealedItem *item,
                               gpointer      about);

/**
 * bc_reflections_dup_about:
 * @record: a reflection, sealed or shared
 *
 * Returns: (transfer full): what it is about, in a few words; "" where it is about nothing, and
 *   that it is no longer here where it was removed
 */
char *bc_reflections_dup_about (BcContext *context,
                                gpointer   record);

/**
 * bc_reflections_dup_name:
 * @about: a plan, a note or a pupil
 *
 * Returns: (transfer full): what it is called where one chooses it
 */
char *bc_reflections_dup_name (gpointer about);

/**
 * bc_reflections_list_choices:
 *
 * Returns: (transfer full) (element-type BcRecord): what a reflection may be about: the plans of
 *   the group in the period, its pupils, and its latest notes
 */
GPtrArray *bc_reflections_list_choices (BcContext *context);

/**
 * bc_reflections_get_shared:
 * @item: a reflection
 *
 * Returns: (transfer full) (nullable): the copy of it that colleagues read
 */
BcReflection *bc_reflections_get_shared (BcContext    *context,
                                         BcSealedItem *item);

/**
 * bc_reflections_list_own_shared:
 *
 * Returns: (transfer full) (element-type BcReflection): the copies of the user's own that
 *   colleagues read, for a page that shows many
 */
GPtrArray *bc_reflections_list_own_shared (BcContext *context);

/**
 * bc_reflections_says_nothing:
 * @item: a reflection
 *
 * Returns: whether there are no words in it
 */
gboolean bc_reflections_says_nothing (BcSealedItem *item);

/**
 * bc_reflections_may_share:
 * @item: a reflection of the user's own
 *
 * Returns: whether there are words in it, and the user can open all of it
 */
gboolean bc_reflections_may_share (BcContext    *context,
                                   BcSealedItem *item);

/**
 * bc_reflections_share:
 * @item: a reflection of the user's own
 *
 * Shares what it says now, as one step: a copy in the open, of which what is written later is no
 * part. Shared before, the copy gets the words of now. One that may not be shared stays as it is.
 */
void bc_reflections_share (BcContext    *context,
                           BcSealedItem *item);

/**
 * bc_reflections_is_changed:
 * @item: a reflection
 * @shared: the copy of it
 *
 * Returns: whether the reflection says something else since it was shared; %FALSE where the user
 *   cannot open all of it
 */
gboolean bc_reflections_is_changed (BcContext    *context,
                                    BcSealedItem *item,
                                    BcReflection *shared);

/**
 * bc_reflections_dup_used:
 * @shared: a shared reflection
 *
 * Returns: (transfer full) (nullable): that it stays shared and because of whom, a sentence for its
 *   author; %NULL while nobody else used it
 */
char *bc_reflections_dup_used (BcContext    *context,
                               BcReflection *shared);

/**
 * bc_reflections_take_back:
 * @shared: a shared reflection of the user's own
 *
 * Takes it back from the colleagues, as one step, while nobody else used it.
 *
 * Returns: (transfer full) (nullable): why not, as bc_reflections_dup_used() says; %NULL when done
 */
char *bc_reflections_take_back (BcContext    *context,
                                BcReflection *shared);

/**
 * bc_reflections_remove:
 * @item: a reflection of the user's own
 *
 * Removes it, as one step, and the shared copy with it. A copy that somebody used stays.
 *
 * Returns: (transfer full) (nullable): that the copy stays, as bc_reflections_dup_used() says
 */
char *bc_reflections_remove (BcContext    *context,
                             BcSealedItem *item);

/**
 * bc_reflections_list_shared:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcReflection): what colleagues shared, the newest first,
 *   for who sees the centre, and nothing for others; of one's own only that of which the sealed one
 *   is gone; or %NULL
 */
GPtrArray *bc_reflections_list_shared (BcContext  *context,
                                       GError    **error);

/**
 * bc_reflections_try:
 * @record: a reflection of the user's own, or one that a colleague shared
 * @today: the day
 *
 * Makes an experiment of what somebody wants to try, as one step. It is the user's own alone until
 * they place it in a group; it is hidden from others then, and not sealed.
 *
 * Returns: (transfer full): the experiment
 */
BcExperiment *bc_reflections_try (BcContext  *context,
                                  gpointer    record,
                                  const char *today);

G_END_DECLS
