/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talk-questions"

#include "school/bc-talk-questions.h"

#define SECTION "talk-questions"

static JsonArray *
list_of (JsonObject *object, const char *member)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static JsonObject *
object_at (JsonArray *array, guint position)
{
  JsonNode *node = json_array_get_element (array, position);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static JsonArray *
list_themes (BcSettings *settings, const char *kind)
{
  JsonNode *said = bc_settings_get (settings, SECTION);
  JsonArray *themes =
    JSON_NODE_HOLDS_OBJECT (said) ? list_of (json_node_get_object (said), kind) : NULL;

  if (themes == NULL)
    themes = list_of (json_node_get_object (bc_settings_get_own (SECTION)), kind);
  return themes;
}

static void
add_theme (GPtrArray *questions, JsonObject *theme)
{
  JsonArray *list = list_of (theme, "questions");

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *entry = object_at (list, i);
      JsonNode *usual = entry != NULL ? json_object_get_member (entry, "usual") : NULL;
      BcTalkQuestion *question;

      if (*bc_content_get_text (entry, "text") == '\0')
        continue;
      question = g_new0 (BcTalkQuestion, 1);
      question->theme = bc_content_get_text (theme, "theme");
      question->text = bc_content_get_text (entry, "text");
      question->usual = usual != NULL && json_node_get_value_type (usual) == G_TYPE_BOOLEAN &&
                        json_node_get_boolean (usual);
      g_ptr_array_add (questions, question);
    }
}

GPtrArray *
bc_talk_questions_list (BcSettings *settings, const char *kind)
{
  JsonArray *themes = list_themes (settings, kind);
  GPtrArray *questions = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; themes != NULL && i < json_array_get_length (themes); i++)
    add_theme (questions, object_at (themes, i));
  return questions;
}

char *
bc_talk_questions_dup_usual (BcSettings *settings, const char *kind)
{
  g_autoptr (GPtrArray) questions = bc_talk_questions_list (settings, kind);
  g_autofree char *preparation = g_strdup ("");

  for (guint i = 0; i < questions->len; i++)
    {
      BcTalkQuestion *question = questions->pdata[i];

      if (question->usual)
        {
          char *longer = bc_talk_preparation_put (preparation, question->text, TRUE);

          g_free (preparation);
          preparation = longer;
        }
    }
  return g_steal_pointer (&preparation);
}

/* ---- the preparation ---- */

GStrv
bc_talk_preparation_split (const char *preparation)
{
  g_auto (GStrv) lines = g_strsplit (preparation, "\n", -1);
  g_autoptr (GStrvBuilder) questions = g_strv_builder_new ();

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*g_strstrip (lines[i]) != '\0')
        g_strv_builder_add (questions, lines[i]);
    }
  return g_strv_builder_end (questions);
}

gboolean
bc_talk_preparation_has (const char *preparation, const char *question)
{
  g_auto (GStrv) questions = bc_talk_preparation_split (preparation);

  return g_strv_contains ((const char *const *) questions, question);
}

static char *
dup_without (const char *preparation, const char *question)
{
  g_auto (GStrv) lines = g_strsplit (preparation, "\n", -1);
  g_autoptr (GString) rest = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strstrip (g_strdup (lines[i]));

      if (!g_str_equal (line, question))
        g_string_append_printf (rest, "%s%s", rest->len > 0 ? "\n" : "", lines[i]);
    }
  return g_string_free (g_steal_pointer (&rest), FALSE);
}

char *
bc_talk_preparation_put (const char *preparation, const char *question, gboolean wanted)
{
  gboolean has_line_end = *preparation == '\0' || g_str_has_suffix (preparation, "\n");

  if (!wanted)
    return dup_without (preparation, question);
  if (bc_talk_preparation_has (preparation, question))
    return g_strdup (preparation);
  return g_strconcat (preparation, has_line_end ? "" : "\n", question, NULL);
}
