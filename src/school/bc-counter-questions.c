/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-counter-questions"

#include "config.h"

#include "school/bc-counter-questions.h"

#include <string.h>

#define SECTION "counter-questions"

struct _BcCounterQuestions
{
  GObject           parent_instance;

  BcSettings       *settings;
  JsonNode         *section;
  BcQuestionTilter *tilter;
};

G_DEFINE_FINAL_TYPE (BcCounterQuestions, bc_counter_questions, G_TYPE_OBJECT)

/* ---- what the school asks back ---- */

typedef void (*PatternFunc) (BcQuestionTilter *tilter,
                             const char       *pattern,
                             const char       *counter_question);

static void
add_child (BcQuestionTilter *tilter, const char *pattern, const char *counter_question)
{
  bc_question_tilter_add_child (tilter, pattern);
}

static void
add_question (BcQuestionTilter *tilter, const char *pattern, const char *counter_question)
{
  bc_question_tilter_add (tilter, pattern, counter_question);
}

static void
add_list (BcQuestionTilter *tilter, JsonNode *list, const char *counter_question, PatternFunc add)
{
  JsonArray *array = json_node_get_array (list);

  for (guint i = 0; i < json_array_get_length (array); i++)
    add (tilter, bc_content_read_text (json_array_get_element (array, i)), counter_question);
}

/* A text answers in its own language: what is asked in Dutch gets a Dutch question back. */
static void
add_patterns (BcQuestionTilter *tilter, JsonObject *object, const char *member, JsonNode *question,
              PatternFunc add)
{
  JsonNode *patterns = json_object_get_member (object, member);
  JsonObjectIter languages;
  const char *language;
  JsonNode *list;

  if (patterns == NULL)
    return;
  if (JSON_NODE_HOLDS_ARRAY (patterns))
    add_list (tilter, patterns, bc_content_read_text (question), add);
  if (!JSON_NODE_HOLDS_OBJECT (patterns))
    return;
  json_object_iter_init (&languages, json_node_get_object (patterns));
  while (json_object_iter_next (&languages, &language, &list))
    {
      if (JSON_NODE_HOLDS_ARRAY (list))
        add_list (tilter, list, bc_content_read_text_in (question, language), add);
    }
}

BcQuestionTilter *
bc_counter_questions_make_tilter (JsonNode *section)
{
  BcQuestionTilter *tilter = bc_question_tilter_new ();
  JsonObject *object = json_node_get_object (section);
  JsonArray *questions = json_object_get_array_member (object, "questions");

  add_patterns (tilter, object, "child", NULL, add_child);
  for (guint i = 0; i < json_array_get_length (questions); i++)
    {
      JsonObject *question = json_array_get_object_element (questions, i);
      JsonNode *words = json_object_get_member (question, "question");

      if (*bc_content_read_text (words) != '\0')
        add_patterns (tilter, question, "patterns", words, add_question);
    }
  return tilter;
}

static BcQuestionTilter *
get_tilter (BcCounterQuestions *self)
{
  JsonNode *section = bc_settings_get (self->settings, SECTION);

  if (self->section == section)
    return self->tilter;
  g_clear_pointer (&self->section, json_node_unref);
  g_clear_object (&self->tilter);
  self->section = json_node_ref (section);
  self->tilter = bc_counter_questions_make_tilter (section);
  return self->tilter;
}

/* ---- what was let go ---- */

/* They live as long as the school is open, whatever page comes and goes. */
static GHashTable *
let_go_in (BcEdits *edits)
{
  GHashTable *all = g_object_get_data (G_OBJECT (edits), "counter-questions-let-go");

  if (all == NULL)
    {
      all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_object_set_data_full (G_OBJECT (edits), "counter-questions-let-go", all,
                              (GDestroyNotify) g_hash_table_unref);
    }
  return all;
}

static char *
dup_key (const char *text_id, const char *question)
{
  return g_strconcat (text_id, "\n", question, NULL);
}

static gboolean
is_let_go (BcCounterQuestions *self, const char *text_id, const char *question)
{
  g_autofree char *key = dup_key (text_id, question);

  return g_hash_table_contains (let_go_in (bc_settings_get_edits (self->settings)), key);
}

/* What stands behind the dots is for the writer to fill in. */
static gboolean
stands_in (const char *text, const char *question)
{
  const char *dots = strstr (question, "…");
  g_autofree char *begin = dots != NULL ? g_strndup (question, dots - question)
                                        : g_strdup (question);

  return *g_strchomp (begin) != '\0' && strstr (text, begin) != NULL;
}

/* ---- the object ---- */

static void
bc_counter_questions_finalize (GObject *object)
{
  BcCounterQuestions *self = BC_COUNTER_QUESTIONS (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->tilter);
  g_clear_pointer (&self->section, json_node_unref);

  G_OBJECT_CLASS (bc_counter_questions_parent_class)->finalize (object);
}

static void
bc_counter_questions_class_init (BcCounterQuestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_counter_questions_finalize;
}

static void
bc_counter_questions_init (BcCounterQuestions *self)
{
}

BcCounterQuestions *
bc_counter_questions_new (BcSettings *settings)
{
  BcCounterQuestions *self = g_object_new (BC_TYPE_COUNTER_QUESTIONS, NULL);

  self->settings = g_object_ref (settings);
  return self;
}

char *
bc_counter_questions_find (BcCounterQuestions *self, const char *text_id, const char *text)
{
  g_autoptr (GPtrArray) found = bc_question_tilter_find (get_tilter (self), text);

  for (guint i = 0; i < found->len; i++)
    {
      if (!stands_in (text, found->pdata[i]) && !is_let_go (self, text_id, found->pdata[i]))
        return g_strdup (found->pdata[i]);
    }
  return NULL;
}

void
bc_counter_questions_let_go (BcCounterQuestions *self, const char *text_id,
                             const char *question)
{
  g_hash_table_add (let_go_in (bc_settings_get_edits (self->settings)),
                    dup_key (text_id, question));
}

char *
bc_counter_questions_dup_added (const char *text, const char *question)
{
  return g_strconcat (text, *text == '\0' || g_str_has_suffix (text, "\n") ? "" : "\n", question,
                      NULL);
}
