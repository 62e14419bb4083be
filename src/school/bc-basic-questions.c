/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-basic-questions"

#include "school/bc-basic-questions.h"

#include <string.h>

#define SECTION "basic-questions"

struct _BcBasicQuestions
{
  GObject    parent_instance;

  BcContext *context;
  BcPlace    place;
};

G_DEFINE_FINAL_TYPE (BcBasicQuestions, bc_basic_questions, G_TYPE_OBJECT)

static void
bc_basic_questions_finalize (GObject *object)
{
  BcBasicQuestions *self = BC_BASIC_QUESTIONS (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (bc_basic_questions_parent_class)->finalize (object);
}

static void
bc_basic_questions_class_init (BcBasicQuestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_basic_questions_finalize;
}

static void
bc_basic_questions_init (BcBasicQuestions *self)
{
}

BcBasicQuestions *
bc_basic_questions_new (BcContext *context, BcPlace place)
{
  BcBasicQuestions *self = g_object_new (BC_TYPE_BASIC_QUESTIONS, NULL);

  self->context = g_object_ref (context);
  self->place = place;
  return self;
}

/* ---- the questions ---- */

static JsonArray *
find_list (JsonNode *section, BcPlace place)
{
  JsonNode *list = JSON_NODE_HOLDS_OBJECT (section)
                     ? json_object_get_member (json_node_get_object (section),
                                               bc_place_get_id (place))
                     : NULL;

  return list != NULL && JSON_NODE_HOLDS_ARRAY (list) ? json_node_get_array (list) : NULL;
}

/* The questions that say something. */
static GPtrArray *
list_questions (BcBasicQuestions *self)
{
  JsonArray *list = find_list (bc_settings_get (bc_context_get_settings (self->context), SECTION),
                               self->place);
  GPtrArray *questions = g_ptr_array_new ();

  if (list == NULL)
    list = find_list (bc_settings_get_own (SECTION), self->place);
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *question = json_array_get_element (list, i);

      if (*bc_content_read_text (question) != '\0')
        g_ptr_array_add (questions, question);
    }
  return questions;
}

guint
bc_basic_questions_count (BcBasicQuestions *self)
{
  g_autoptr (GPtrArray) questions = list_questions (self);

  return questions->len;
}

const char *
bc_basic_questions_get_text (BcBasicQuestions *self, guint question)
{
  g_autoptr (GPtrArray) questions = list_questions (self);

  return question < questions->len ? bc_content_read_text (questions->pdata[question]) : "";
}

/* Whether @text is the question, in whichever language it was asked. */
static gboolean
asks (JsonNode *question, const char *text)
{
  JsonObjectIter languages;
  JsonNode *words;

  if (!JSON_NODE_HOLDS_OBJECT (question))
    return g_str_equal (bc_content_read_text (question), text);
  json_object_iter_init (&languages, json_node_get_object (question));
  while (json_object_iter_next (&languages, NULL, &words))
    {
      if (g_str_equal (bc_content_read_text (words), text))
        return TRUE;
    }
  return FALSE;
}

/* ---- the answers ---- */

static gboolean
says_something (BcAnswer *answer)
{
  g_autofree char *text = g_strstrip (g_strdup (bc_record_get_text (answer, BC_ANSWER_TEXT)));

  return *text != '\0';
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return strcmp (bc_record_get_text (*(gpointer *) b, BC_ANSWER_DATE),
                 bc_record_get_text (*(gpointer *) a, BC_ANSWER_DATE));
}

GPtrArray *
bc_basic_questions_list_answers (BcBasicQuestions *self, GError **error)
{
  GPtrArray *answers = bc_edits_list (
    bc_context_get_edits (self->context), BC_TYPE_ANSWER, error, BC_ANSWER_GROUP,
    bc_context_get_group_id (self->context), BC_ANSWER_PLACE, bc_place_get_id (self->place), -1);

  for (guint i = answers != NULL ? answers->len : 0; i > 0; i--)
    {
      if (!says_something (answers->pdata[i - 1]))
        g_ptr_array_remove_index (answers, i - 1);
    }
  if (answers != NULL)
    g_ptr_array_sort (answers, compare_newest_first);
  return answers;
}

static BcAnswer *
find_newest (GPtrArray *answers, JsonNode *question)
{
  for (guint i = 0; answers != NULL && i < answers->len; i++)
    {
      if (asks (question, bc_record_get_text (answers->pdata[i], BC_ANSWER_QUESTION)))
        return answers->pdata[i];
    }
  return NULL;
}

guint
bc_basic_questions_get_first (BcBasicQuestions *self)
{
  g_autoptr (GPtrArray) answers = bc_basic_questions_list_answers (self, NULL);
  const char *period = bc_context_get_period_id (self->context);
  const char *oldest = NULL;
  g_autoptr (GPtrArray) questions = list_questions (self);
  guint first = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      BcAnswer *answer = find_newest (answers, questions->pdata[i]);
      const char *day = answer != NULL ? bc_record_get_text (answer, BC_ANSWER_DATE) : "";

      if (answer == NULL
          || !g_str_equal (bc_record_get_text (answer, BC_ANSWER_PERIOD), period))
        return i;
      if (oldest == NULL || strcmp (day, oldest) < 0)
        {
          oldest = day;
          first = i;
        }
    }
  return first;
}

BcAnswer *
bc_basic_questions_answer (BcBasicQuestions *self, guint question, const char *today)
{
  g_autoptr (GPtrArray) answers = bc_basic_questions_list_answers (self, NULL);
  g_autoptr (GPtrArray) questions = list_questions (self);
  BcAnswer *draft;

  g_return_val_if_fail (question < questions->len, NULL);
  for (guint i = 0; answers != NULL && i < answers->len; i++)
    {
      BcAnswer *answer = answers->pdata[i];

      if (g_str_equal (bc_record_get_text (answer, BC_ANSWER_DATE), today)
          && asks (questions->pdata[question], bc_record_get_text (answer, BC_ANSWER_QUESTION))
          && bc_context_is_mine (self->context, answer))
        return g_object_ref (answer);
    }
  draft = bc_record_new_draft (BC_TYPE_ANSWER);
  bc_record_set_text (draft, BC_ANSWER_GROUP, bc_context_get_group_id (self->context));
  bc_record_set_text (draft, BC_ANSWER_PERIOD, bc_context_get_period_id (self->context));
  bc_record_set_text (draft, BC_ANSWER_PLACE, bc_place_get_id (self->place));
  bc_record_set_text (draft, BC_ANSWER_DATE, today);
  bc_record_set_text (draft, BC_ANSWER_QUESTION, bc_basic_questions_get_text (self, question));
  return draft;
}
