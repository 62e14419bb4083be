/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The texts of a cluster, in the order of the sheet: doel, inhoud, aanpak, organisatie,
 * evaluatie. */
#define BC_N_PLAN_TEXTS 5

/**
 * bc_plan_text_get_field:
 * @text: which text, less than %BC_N_PLAN_TEXTS
 *
 * Returns: the field of [class@Bc.Cluster] that holds it
 */
guint bc_plan_text_get_field (guint text);

/**
 * bc_plan_text_get_name:
 *
 * Returns: (transfer none): the word for it in content and in JSON: "goal", "content", "approach",
 *   "organisation", "evaluation"
 */
const char *bc_plan_text_get_name (guint text);

/**
 * bc_plan_text_get_title:
 *
 * Returns: (transfer none): what stands above it
 */
const char *bc_plan_text_get_title (guint text);

/**
 * bc_plan_text_get_question:
 *
 * Returns: (transfer none): the question it answers
 */
const char *bc_plan_text_get_question (guint text);

G_END_DECLS
