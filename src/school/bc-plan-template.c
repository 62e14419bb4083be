/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-template"

#include "school/bc-plan-template.h"

#include "domain/bc-terms.h"
#include "school/bc-content.h"
#include "school/bc-plan-text.h"

#define SECTION "plan-templates"

static gboolean
has_a_cluster (JsonObject *self)
{
  g_autoptr (GPtrArray) entries = bc_content_get_objects (self, "clusters");

  return entries->len > 0;
}

static GPtrArray *
list_of_use (JsonNode *section)
{
  GPtrArray *templates = bc_content_list_objects (section);

  for (guint i = templates->len; i > 0; i--)
    {
      if (*bc_plan_template_get_name (templates->pdata[i - 1]) == '\0'
          || !has_a_cluster (templates->pdata[i - 1]))
        g_ptr_array_remove_index (templates, i - 1);
    }
  return templates;
}

GPtrArray *
bc_plan_template_list (BcSettings *settings)
{
  g_autoptr (GPtrArray) templates = list_of_use (bc_settings_get (settings, SECTION));

  return templates->len > 0 ? g_steal_pointer (&templates)
                            : list_of_use (bc_settings_get_own (SECTION));
}

JsonObject *
bc_plan_template_find (BcSettings *settings, const char *id)
{
  g_autoptr (GPtrArray) templates = bc_plan_template_list (settings);

  for (guint i = 0; *id != '\0' && i < templates->len; i++)
    {
      if (g_str_equal (bc_plan_template_get_id (templates->pdata[i]), id))
        return templates->pdata[i];
    }
  return NULL;
}

/* Whether all of @years are among the template's. */
static gboolean
is_for_years (JsonObject *self, const char *years)
{
  g_autofree const char **own = bc_content_get_words (self, "years");
  g_auto (GStrv) all = g_strsplit (years, " ", -1);

  for (guint i = 0; all[i] != NULL; i++)
    {
      if (!g_strv_contains (own, all[i]))
        return FALSE;
    }
  return all[0] != NULL;
}

static gboolean
is_for_any_year (JsonObject *self)
{
  g_autofree const char **years = bc_content_get_words (self, "years");

  return years[0] == NULL;
}

JsonObject *
bc_plan_template_usual (BcSettings *settings, BcGroup *group)
{
  g_autoptr (GPtrArray) templates = bc_plan_template_list (settings);
  JsonObject *usual = NULL;

  for (guint i = 0; i < templates->len; i++)
    {
      if (is_for_years (templates->pdata[i], bc_record_get_text (group, BC_GROUP_YEARS)))
        return templates->pdata[i];
      if (usual == NULL && is_for_any_year (templates->pdata[i]))
        usual = templates->pdata[i];
    }
  return usual != NULL ? usual : templates->pdata[0];
}

const char *
bc_plan_template_get_id (JsonObject *self)
{
  return bc_content_get_word (self, "id");
}

const char *
bc_plan_template_get_name (JsonObject *self)
{
  return bc_content_get_text (self, "name");
}

const char *
bc_plan_template_get_about (JsonObject *self)
{
  return bc_content_get_text (self, "about");
}

const char *
bc_plan_template_get_subject (JsonObject *self)
{
  return bc_content_get_text (self, "subject");
}

static const char *
kind_of (JsonObject *entry)
{
  const char *kind = bc_content_get_word (entry, "kind");

  return *kind != '\0' ? kind : BC_CLUSTER_OTHER;
}

static BcCluster *
make_cluster (BcSettings *settings, JsonObject *entry, const char *plan, guint position)
{
  BcCluster *cluster = bc_record_new (BC_TYPE_CLUSTER);
  JsonObject *texts = bc_content_get_object (entry, "texts");
  const char *name = bc_content_get_text (entry, "name");

  bc_record_set_text (cluster, BC_CLUSTER_PLAN, plan);
  bc_record_set_text (cluster, BC_CLUSTER_KIND, kind_of (entry));
  bc_record_set_text (cluster, BC_CLUSTER_NAME,
                      *name != '\0'
                        ? name
                        : bc_settings_get_label (settings, BC_TERM_CLUSTER, kind_of (entry)));
  bc_record_set_integer (cluster, BC_CLUSTER_POSITION, position);
  bc_record_set_integer (cluster, BC_CLUSTER_LEVEL, bc_content_get_number (entry, "level"));
  for (guint i = 0; texts != NULL && i < BC_N_PLAN_TEXTS; i++)
    bc_record_set_text (cluster, bc_plan_text_get_field (i),
                        bc_content_get_text (texts, bc_plan_text_get_name (i)));
  return cluster;
}

GPtrArray *
bc_plan_template_make_clusters (JsonObject *self, BcSettings *settings, const char *plan)
{
  g_autoptr (GPtrArray) entries = bc_content_get_objects (self, "clusters");
  GPtrArray *clusters = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (clusters, make_cluster (settings, entries->pdata[i], plan, i));
  return clusters;
}

static JsonObject *
find_questions (JsonObject *self, const char *kind)
{
  g_autoptr (GPtrArray) entries = bc_content_get_objects (self, "clusters");

  for (guint i = 0; i < entries->len; i++)
    {
      if (g_str_equal (kind_of (entries->pdata[i]), kind))
        return bc_content_get_object (entries->pdata[i], "questions");
    }
  return NULL;
}

const char *
bc_plan_template_get_question (JsonObject *self, const char *kind, guint text)
{
  JsonObject *questions = self != NULL ? find_questions (self, kind) : NULL;
  const char *question =
    questions != NULL ? bc_content_get_text (questions, bc_plan_text_get_name (text)) : "";

  return *question != '\0' ? question : bc_plan_text_get_question (text);
}
