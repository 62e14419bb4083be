/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The centre of the circle (Leraar): the teacher as the one who learns. */

/**
 * BcCentrePart:
 * @BC_CENTRE_SELF: zelfverstaan
 * @BC_CENTRE_REFLECTIONS: reflecties
 * @BC_CENTRE_QUESTIONS: leervragen
 * @BC_CENTRE_STEPS: ontwikkelstappen
 * @BC_CENTRE_REPERTOIRE: repertoire
 *
 * A part of the centre that holds something of the user's.
 */
typedef enum
{
  BC_CENTRE_SELF,
  BC_CENTRE_REFLECTIONS,
  BC_CENTRE_QUESTIONS,
  BC_CENTRE_STEPS,
  BC_CENTRE_REPERTOIRE,
} BcCentrePart;

/**
 * bc_centre_dup_line:
 * @context: the school, and whose centre it is
 * @part: a part of the centre
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * How a part stands, in counts and days alone: it may be read by a whole class.
 *
 * Returns: (transfer full): a short line, or %NULL on failure
 */
char *bc_centre_dup_line (BcContext     *context,
                          BcCentrePart   part,
                          GError       **error);

G_END_DECLS
