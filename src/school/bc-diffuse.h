/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/* The page on which one looks back on the plan before. */
#define BC_DIFFUSE_LOOK_BACK "observe/look-back"

/**
 * BcDiffuse:
 * @record: what it is
 * @kind: (transfer none): the word for what it is: "Note", "Signal" …
 * @about: whom it is about, by name
 * @text: its words
 * @page: the page where it can be seen, and after a slash its id there
 *
 * Something that is not clear yet (nog diffuus), and need not be.
 */
typedef struct
{
  BcRecord   *record;
  const char *kind;
  char       *about;
  char       *text;
  char       *page;
} BcDiffuse;

void bc_diffuse_free (BcDiffuse *self);

/**
 * bc_diffuse_list:
 * @context: the school, with a group and a period
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * What is open and may stay so. It is no list of what is left to do: nothing counts it.
 *
 * Returns: (transfer full) (element-type BcDiffuse): what is not clear yet of the group in the
 *   period, as far as the user may see it, or %NULL
 */
GPtrArray *bc_diffuse_list (BcContext  *context,
                            GError    **error);

G_END_DECLS
