/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-text"

#include "config.h"

#include "school/bc-plan-text.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-records.h"

static const struct
{
  BcClusterField field;
  const char    *name;
  const char    *title;
  const char    *question;
} texts[BC_N_PLAN_TEXTS] = {
  { BC_CLUSTER_GOAL, "goal", N_ ("Goal"), N_ ("What do I want to reach with these children?") },
  { BC_CLUSTER_CONTENT, "content", N_ ("Content"), N_ ("What are they going to learn and do?") },
  { BC_CLUSTER_APPROACH, "approach", N_ ("Approach"), N_ ("What do these children need from me?") },
  { BC_CLUSTER_ORGANISATION, "organisation", N_ ("Organisation"),
    N_ ("When, where and with whom?") },
  { BC_CLUSTER_EVALUATION, "evaluation", N_ ("Evaluation"),
    N_ ("How and when will we see what it brought?") },
};

guint
bc_plan_text_get_field (guint text)
{
  g_return_val_if_fail (text < BC_N_PLAN_TEXTS, BC_CLUSTER_GOAL);

  return texts[text].field;
}

const char *
bc_plan_text_get_name (guint text)
{
  g_return_val_if_fail (text < BC_N_PLAN_TEXTS, "");

  return texts[text].name;
}

const char *
bc_plan_text_get_title (guint text)
{
  g_return_val_if_fail (text < BC_N_PLAN_TEXTS, "");

  return _(texts[text].title);
}

const char *
bc_plan_text_get_question (guint text)
{
  g_return_val_if_fail (text < BC_N_PLAN_TEXTS, "");

  return _(texts[text].question);
}
