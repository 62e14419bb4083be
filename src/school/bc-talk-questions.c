/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talk-questions"

#include "school/bc-talk-questions.h"

#include "school/bc-content.h"

#define SECTION "talk-questions"

static void
add_theme (GPtrArray *questions, JsonObject *theme)
{
  g_autoptr (GPtrArray) entries = bc_content_get_objects (theme, "questions");

  for (guint i = 0; i < entries->len; i++)
    {
      const char *text = bc_content_get_text (entries->pdata[i], "text");
      BcTalkQuestion *question;

      if (*text == '\0')
        continue;
      question = g_new0 (BcTalkQuestion, 1);
      question->theme = bc_content_get_text (theme, "theme");
      question->text = text;
      question->usual =
        json_object_get_boolean_member_with_default (entries->pdata[i], "usual", FALSE);
      g_ptr_array_add (questions, question);
    }
}

GPtrArray *
bc_talk_questions_list (BcSettings *settings, const char *kind)
{
  JsonObject *kinds = json_node_get_object (bc_settings_get (settings, SECTION));
  g_autoptr (GPtrArray) themes = bc_content_get_objects (kinds, kind);
  GPtrArray *questions = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < themes->len; i++)
    add_theme (questions, themes->pdata[i]);
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
          char *longer = bc_talk_preparation_put (preparation, questions, question->text, TRUE);

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

/* Where @question stands among @questions; behind them all when it is none of them. */
static guint
find_place (GPtrArray *questions, const char *question)
{
  guint place = 0;

  while (place < questions->len
         && !g_str_equal (((BcTalkQuestion *) questions->pdata[place])->text, question))
    place++;
  return place;
}

static char *
dup_with (const char *preparation, GPtrArray *questions, const char *question)
{
  g_auto (GStrv) lines = g_strsplit (preparation, "\n", -1);
  g_autoptr (GString) longer = g_string_new (NULL);
  guint place = find_place (questions, question);
  gboolean put = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strstrip (g_strdup (lines[i]));
      guint at = find_place (questions, line);

      if (!put && at > place && at < questions->len)
        {
          g_string_append_printf (longer, "%s\n", question);
          put = TRUE;
        }
      g_string_append_printf (longer, "%s%s", lines[i], lines[i + 1] != NULL ? "\n" : "");
    }
  if (!put)
    g_string_append_printf (
      longer, "%s%s", longer->len == 0 || g_str_has_suffix (longer->str, "\n") ? "" : "\n",
      question);
  return g_string_free (g_steal_pointer (&longer), FALSE);
}

char *
bc_talk_preparation_put (const char *preparation, GPtrArray *questions, const char *question,
                         gboolean wanted)
{
  if (!wanted)
    return dup_without (preparation, question);
  if (bc_talk_preparation_has (preparation, question))
    return g_strdup (preparation);
  return dup_with (preparation, questions, question);
}
