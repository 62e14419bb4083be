/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* What the school works on (schoolontwikkelpunt), the steps its people take for it
 * (ontwikkelstap), and what the school promises to make them possible (facilitering). */

/**
 * bc_development_points_list:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcDevelopmentPoint) (nullable): the points, the newest
 *   first
 */
GPtrArray *bc_development_points_list (BcContext  *context,
                                       GError    **error);

/**
 * bc_development_points_list_of:
 * @question: a question of the school
 *
 * Returns: (transfer full) (element-type BcDevelopmentPoint): the points that came from it
 */
GPtrArray *bc_development_points_list_of (BcContext        *context,
                                          BcSystemQuestion *question);

/**
 * bc_development_points_add:
 * @question: a question of the school
 *
 * Makes a point of it, and puts the question on the agenda, as one step.
 *
 * Returns: (transfer full): the point
 */
BcDevelopmentPoint *bc_development_points_add (BcContext        *context,
                                               BcSystemQuestion *question);

/* Returns: (transfer full): a draft of a point that comes from no question */
BcDevelopmentPoint *bc_development_points_draft (void);

/**
 * bc_development_points_list_steps:
 * @point: a point
 *
 * Returns: (transfer full) (element-type BcDevelopmentStep): the steps taken for it that are the
 *   user's to read: their own, and those that colleagues shared
 */
GPtrArray *bc_development_points_list_steps (BcContext          *context,
                                             BcDevelopmentPoint *point);

/* Returns: (transfer full): a draft of a step of the user's own, for @point where there is one */
BcDevelopmentStep *bc_development_points_draft_step (BcContext          *context,
                                                     BcDevelopmentPoint *point);

/**
 * bc_development_points_find:
 * @step: a step
 *
 * The way back of bc_development_points_list_steps().
 *
 * Returns: (transfer full) (nullable): the point it is taken for
 */
BcDevelopmentPoint *bc_development_points_find (BcContext         *context,
                                                BcDevelopmentStep *step);

/**
 * bc_development_points_list_promises:
 * @point: a point
 *
 * Returns: (transfer full) (element-type BcFacilitation): what was promised for it, or for a step
 *   that is taken for it and is the user's to read
 */
GPtrArray *bc_development_points_list_promises (BcContext          *context,
                                                BcDevelopmentPoint *point);

/**
 * bc_development_points_list_step_promises:
 * @step: a step
 *
 * Returns: (transfer full) (element-type BcFacilitation): what was promised for the step
 */
GPtrArray *bc_development_points_list_step_promises (BcContext         *context,
                                                     BcDevelopmentStep *step);

/**
 * bc_development_points_draft_promise:
 * @point: (nullable): for which point
 * @step: (nullable): for which step
 * @kind: one of the BC_FACILITATION_ words
 *
 * Returns: (transfer full): a draft of a promise
 */
BcFacilitation *bc_development_points_draft_promise (BcDevelopmentPoint *point,
                                                     BcDevelopmentStep  *step,
                                                     const char         *kind);

/**
 * bc_development_points_is_asked:
 * @promise: a promise
 *
 * Returns: whether it is what somebody needs, and not promised yet
 */
gboolean bc_development_points_is_asked (BcFacilitation *promise);

/**
 * bc_development_points_deliver:
 * @promise: a promise
 * @delivered: whether it was kept
 *
 * Says so, with the day, as one step.
 */
void bc_development_points_deliver (BcContext      *context,
                                    BcFacilitation *promise,
                                    gboolean        delivered);

/**
 * bc_development_points_list_open_promises:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * What was promised and not delivered yet; what was promised for a step that is somebody's own is
 * theirs alone.
 *
 * Returns: (transfer full) (element-type BcFacilitation) (nullable): the promises, the first day
 *   first, those without a day last
 */
GPtrArray *bc_development_points_list_open_promises (BcContext  *context,
                                                     GError    **error);

/**
 * bc_development_points_list_agreements:
 * @point: a point
 *
 * Returns: (transfer full) (element-type BcAgreement): what the school agreed about it, as far as
 *   the user may see it
 */
GPtrArray *bc_development_points_list_agreements (BcContext          *context,
                                                  BcDevelopmentPoint *point);

/* Returns: (transfer full): a draft of an agreement of the school about @point */
BcAgreement *bc_development_points_draft_agreement (BcDevelopmentPoint *point);

/**
 * BcManagementView:
 * @questions: (element-type BcSystemQuestion): the questions of the school
 * @points: (element-type BcDevelopmentPoint): what the school works on
 * @promises: (element-type BcFacilitation): what was promised, delivered or not
 *
 * All that management sees of what the school learns.
 */
typedef struct
{
  GPtrArray *questions;
  GPtrArray *points;
  GPtrArray *promises;
} BcManagementView;

/**
 * bc_development_points_view_management:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Exactly what management sees: no leervraag, no reflection, no step and nothing of a step that
 * somebody keeps to themselves.
 *
 * Returns: (transfer full) (nullable): the view
 */
BcManagementView *bc_development_points_view_management (BcContext  *context,
                                                         GError    **error);

void bc_management_view_free (BcManagementView *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcManagementView, bc_management_view_free)

G_END_DECLS
