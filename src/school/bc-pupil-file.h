/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * BcPupilEntry:
 * @section: under which heading
 * @title: when, who or what kind; may be ""
 * @text: the words
 * @place: the page where it is worked on, for the action `win.go`
 *
 * Something that is kept about a pupil.
 */
typedef struct
{
  const char *section;
  char       *title;
  char       *text;
  char       *place;
} BcPupilEntry;

/**
 * BcPupilPeriod:
 * @period: when
 * @name: its name and days
 * @cluster: the name of the cluster the pupil was in, of each plan with its subject; "" for none
 * @entries: (element-type BcPupilEntry): what is kept, section by section; what helps before what
 *   hinders
 *
 * A period in the story of a pupil.
 */
typedef struct
{
  BcPeriod  *period;
  char      *name;
  char      *cluster;
  GPtrArray *entries;
} BcPupilPeriod;

/**
 * bc_pupil_file_read:
 * @context: the school, and the period one looks at
 * @pupil: a pupil
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Everything about one child: notes, signals, factors, voices, needs, arrangements, pupil reviews
 * and agreements. A bril is there for whoever wrote it and for nobody else.
 *
 * Returns: (transfer full) (element-type BcPupilPeriod): the period of @context first, also when
 *   nothing is kept of it, then the others that hold anything, the newest first; %NULL on failure
 */
GPtrArray *bc_pupil_file_read (BcContext  *context,
                               BcPupil    *pupil,
                               GError    **error);

/**
 * bc_pupil_file_dup_groups:
 * @pupil: a pupil
 *
 * Returns: (transfer full): the names of the groups the pupil is in now
 */
char *bc_pupil_file_dup_groups (BcContext *context,
                                BcPupil   *pupil);

G_END_DECLS
