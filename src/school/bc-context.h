/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-edits.h"
#include "school/bc-overview.h"
#include "school/bc-session.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

#define BC_TYPE_CONTEXT (bc_context_get_type ())

/**
 * BcContext:
 *
 * What a page is about: the open school, the edits through which it changes, and the group and
 * period that were chosen. It never changes; another choice is another context.
 */
G_DECLARE_FINAL_TYPE (BcContext, bc_context, BC, CONTEXT, GObject)

/**
 * bc_context_new:
 * @session: the open school
 * @edits: where changes go
 * @group: (nullable): the chosen group; %NULL in a school without groups
 * @period: (nullable): the chosen period
 *
 * Returns: (transfer full): a context
 */
BcContext *bc_context_new (BcSession *session,
                           BcEdits   *edits,
                           BcGroup   *group,
                           BcPeriod  *period);

/* All (transfer none). */
BcSession *bc_context_get_session (BcContext *self);
BcEdits   *bc_context_get_edits   (BcContext *self);
BcStore   *bc_context_get_store   (BcContext *self);
BcStaff   *bc_context_get_me      (BcContext *self);

/**
 * bc_context_get_settings:
 *
 * Returns: (transfer none): what the school says for itself
 */
BcSettings *bc_context_get_settings (BcContext *self);

/**
 * bc_context_get_group:
 *
 * Returns: (transfer none) (nullable): the group
 */
BcGroup *bc_context_get_group (BcContext *self);

/**
 * bc_context_get_period:
 *
 * Returns: (transfer none) (nullable): the period
 */
BcPeriod *bc_context_get_period (BcContext *self);

/**
 * bc_context_get_group_id:
 *
 * Returns: (transfer none): the id of the group, or "-", which is nobody's
 */
const char *bc_context_get_group_id  (BcContext *self);
const char *bc_context_get_period_id (BcContext *self);

/**
 * bc_context_is_read_only:
 *
 * Returns: whether nothing can be changed
 */
gboolean bc_context_is_read_only (BcContext *self);

/**
 * bc_context_is_mine:
 * @record: a record
 *
 * Returns: whether the user made @record; what is not saved yet has no author, and is the user's
 */
gboolean bc_context_is_mine (BcContext *self,
                             gpointer   record);

/**
 * bc_context_may_see:
 * @record: a record
 *
 * Returns: whether @record is the user's to see: a leervraag, an ontwikkelstap, an
 *   ondersteuningsbehoefte, an oplossing, a repertoire card and a talent are their owner's alone
 *   until they are shared, a proef that is about no group and a sealed text always; a shared card,
 *   talent or reflection is for who sees the centre
 */
gboolean bc_context_may_see (BcContext *self,
                             gpointer   record);

/**
 * bc_context_list_own:
 * @type: a kind of record
 * @owner: the field of it that says whose it is
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcRecord): the user's own, oldest first, or %NULL
 */
GPtrArray *bc_context_list_own (BcContext  *self,
                                GType       type,
                                guint       owner,
                                GError    **error);

/**
 * bc_context_list_my_groups:
 *
 * Returns: (transfer full) (element-type utf8): the set of ids of the groups that the user teaches
 */
GHashTable *bc_context_list_my_groups (BcContext *self);

/**
 * bc_context_may_read:
 * @me: somebody of the school
 * @record: a record
 *
 * Returns: the same for @me, without an open window
 */
gboolean bc_context_may_read (BcStaff  *me,
                              gpointer  record);

/**
 * bc_context_is_same_school:
 * @one: (nullable): a context, or none
 * @other: (nullable): another
 *
 * Returns: whether both are about the same open school, whatever group was chosen; none is not
 *   about any
 */
gboolean bc_context_is_same_school (BcContext *one,
                                    BcContext *other);

/**
 * bc_context_get_overview:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer none) (nullable): the groepsoverzicht of the group in the period, one model
 *   for all pages; %NULL without group or period (then @error is not set), or when it cannot be
 *   read
 */
BcOverview *bc_context_get_overview (BcContext  *self,
                                     GError    **error);

G_END_DECLS
