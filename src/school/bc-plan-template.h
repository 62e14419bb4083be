/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

/* What a group plan can begin with: clusters with names, first lines and questions. They stand in
 * the section "plan-templates" of the school's settings; one is a JsonObject of it, valid as long
 * as the section. */

/**
 * bc_plan_template_list:
 * @settings: what the school says
 *
 * Returns: (transfer container) (element-type JsonObject): the templates, in their order; at least
 *   one
 */
GPtrArray *bc_plan_template_list (BcSettings *settings);

/**
 * bc_plan_template_find:
 * @id: as [class@Bc.Plan] keeps it; may be ""
 *
 * Returns: (transfer none) (nullable): the template
 */
JsonObject *bc_plan_template_find (BcSettings *settings,
                                   const char *id);

/**
 * bc_plan_template_usual:
 * @group: a group
 *
 * Returns: (transfer none): the template for @group: one that is made for all its years, else the
 *   first that is made for any
 */
JsonObject *bc_plan_template_usual (BcSettings *settings,
                                    BcGroup    *group);

const char *bc_plan_template_get_id      (JsonObject *self);
const char *bc_plan_template_get_name    (JsonObject *self);
const char *bc_plan_template_get_about   (JsonObject *self);
const char *bc_plan_template_get_subject (JsonObject *self);

/**
 * bc_plan_template_make_clusters:
 * @settings: what the school calls a cluster that the template gives no name
 * @plan: the id of the plan they are for
 *
 * Returns: (transfer full) (element-type BcCluster): its clusters, made but not saved
 */
GPtrArray *bc_plan_template_make_clusters (JsonObject *self,
                                           BcSettings *settings,
                                           const char *plan);

/**
 * bc_plan_template_get_question:
 * @self: (nullable): a template
 * @kind: one of the BC_CLUSTER_ words
 * @text: which text, less than %BC_N_PLAN_TEXTS
 *
 * Returns: (transfer none): the question that a text of such a cluster answers; that of any plan
 *   where the template asks nothing of its own
 */
const char *bc_plan_template_get_question (JsonObject *self,
                                           const char *kind,
                                           guint       text);

G_END_DECLS
