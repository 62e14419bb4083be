/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The doorwerking: how what somebody saw in a group becomes what the school agrees, and how that
 * comes back to the groups. From the article: "onderwijsdenken van onderop", domain row 54. */

/**
 * BcTraceStage:
 * @BC_TRACE_NOTE: a note of a group
 * @BC_TRACE_QUESTION: a leervraag of a teacher
 * @BC_TRACE_TALK: a talk that it came up in, or was brought to
 * @BC_TRACE_SYSTEM: a question of the school, nameless
 * @BC_TRACE_POINT: what the school works on
 * @BC_TRACE_DEED: a step, a promise, or an agreement of the school
 * @BC_TRACE_GROUP: a group that it comes back to
 *
 * How far along the path something stands.
 */
typedef enum
{
  BC_TRACE_NOTE,
  BC_TRACE_QUESTION,
  BC_TRACE_TALK,
  BC_TRACE_SYSTEM,
  BC_TRACE_POINT,
  BC_TRACE_DEED,
  BC_TRACE_GROUP,
  BC_TRACE_N_STAGES,
} BcTraceStage;

/**
 * BcTraceStop:
 * @stage: how far along the path
 * @id: of what stands here; "" where it is not the user's to see
 * @kind: what it is, in a word or two
 * @text: its words
 * @page: where it is worked on, for the window's action `win.go`; "" where there is no such place
 * @here: whether the path was asked for from here
 *
 * One stop of a path.
 */
typedef struct
{
  BcTraceStage stage;
  char        *id;
  char        *kind;
  char        *text;
  char        *page;
  gboolean     here;
} BcTraceStop;

/**
 * BcTraceArrow:
 * @from: the number of a stop
 * @to: the number of a stop of a later stage
 *
 * What became what.
 */
typedef struct
{
  guint from;
  guint to;
} BcTraceArrow;

/**
 * BcTrace:
 * @stops: (element-type BcTraceStop): the stops
 * @arrows: (element-type BcTraceArrow): how they follow from each other
 *
 * A path.
 */
typedef struct
{
  GPtrArray *stops;
  GArray    *arrows;
} BcTrace;

/**
 * bc_trace_find:
 * @id: the id of a note, a leervraag, a question of the school, a development point, or of a step,
 *   a promise or an agreement of one
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * The path that @id stands on, both ways. What is not the user's to read is not in it: a leervraag
 * that is not shared leaves no trace for colleagues, and the school leader sees how many leervragen
 * there were and nothing of them (domain row 7). The words of a note stay with who has its group,
 * and names are taken out of a colleague's leervraag.
 *
 * Returns: (transfer full) (nullable): the path, without stops where there is none to see; %NULL on
 *   failure
 */
BcTrace *bc_trace_find (BcContext   *context,
                        const char  *id,
                        GError     **error);

/**
 * bc_trace_list_following:
 * @id: the id of a stop
 *
 * What became of it.
 *
 * Returns: (transfer container) (element-type BcTraceStop): the stops that the arrows lead to from
 *   there, by stage
 */
GPtrArray *bc_trace_list_following (BcTrace    *self,
                                    const char *id);

void bc_trace_free (BcTrace *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcTrace, bc_trace_free)

G_END_DECLS
