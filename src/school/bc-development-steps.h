/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The ontwikkelstappen of the user, and what the school promised to make them possible: "stappen
 * zetten in hun persoonlijke ontwikkeling, in een organisatie die … faciliteert" (domain row 26).
 * bc-development-points has those of the whole school. */

/**
 * bc_development_steps_list:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (element-type BcDevelopmentStep) (nullable): the user's own steps: those
 *   to take by their day, those without a day after them; then those that were taken, the last
 *   first
 */
GPtrArray *bc_development_steps_list (BcContext  *context,
                                      GError    **error);

/**
 * bc_development_steps_add:
 * @text: the step
 *
 * Keeps a step of the user, shared with nobody, as one step.
 *
 * Returns: (transfer full) (nullable): the step; %NULL where @text says nothing
 */
BcDevelopmentStep *bc_development_steps_add (BcContext  *context,
                                             const char *text);

/**
 * bc_development_steps_begin:
 * @question: a leervraag of the user
 *
 * The same for a step that is still to be written.
 *
 * Returns: (transfer full): the step
 */
BcDevelopmentStep *bc_development_steps_begin (BcContext  *context,
                                               BcQuestion *question);

/**
 * bc_development_steps_draft_promise:
 * @step: a step
 *
 * Returns: (transfer full): a draft of what makes @step possible
 */
BcFacilitation *bc_development_steps_draft_promise (BcContext         *context,
                                                    BcDevelopmentStep *step);

/**
 * bc_development_steps_list_promised:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * What the user waits for: open promises for a step of theirs, or for all who work on a point that
 * a step of theirs belongs to.
 *
 * Returns: (transfer full) (element-type BcFacilitation) (nullable): the promises, the first day
 *   first, those without a day last
 */
GPtrArray *bc_development_steps_list_promised (BcContext  *context,
                                               GError    **error);

/**
 * bc_development_steps_dup_when:
 * @promise: a promise
 * @today: today
 *
 * Returns: (transfer full): how it stands: "by 12 November", "was for 12 November", "delivered on
 *   12 November"; on its day itself it is not late. "" where there is nothing to say.
 */
char *bc_development_steps_dup_when (BcFacilitation *promise,
                                     const char     *today);

G_END_DECLS
