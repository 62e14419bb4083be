/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-like-questions"

#include "domain/bc-like-questions.h"

#include "domain/bc-common-words.h"

/* One word in common is chance. */
#define FEWEST_SHARED 2

/* What questions are made of, besides what any sentence is. */
static const char *const asking_words[] = {
  "aandacht", "anders",  "beter",   "blijf",   "blijven", "doen",   "echt",   "gaat",    "geef",
  "geven",    "goed",    "goede",   "help",    "helpen",  "hoeveel", "houd",  "houden",  "juist",
  "kom",      "komen",   "krijg",   "krijgen", "laat",    "laten",  "maak",   "maken",   "mijn",
  "minder",   "moet",    "moeten",  "onze",    "toch",    "vaker",  "vraag",  "vragen",  "wanneer",
  "weet",     "weten",   "wel",     "willen",  "zorg",    "zorgen", "zoveel", "klas",    "school",
  "better",   "could",   "give",    "giving",  "good",    "help",   "keep",   "make",    "making",
  "much",     "question", "should", "well",    "will",    "would",  NULL,
};

static void
question_free (BcLikeQuestion *question)
{
  g_strfreev (question->words);
  g_strfreev (question->tags);
  g_free (question);
}

void
bc_likeness_free (BcLikeness *self)
{
  g_ptr_array_unref (self->ids);
  g_strfreev (self->words);
  g_strfreev (self->tags);
  g_free (self);
}

BcLikeQuestions *
bc_like_questions_new (void)
{
  BcLikeQuestions *self = g_new0 (BcLikeQuestions, 1);

  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) question_free);
  return self;
}

void
bc_like_questions_free (BcLikeQuestions *self)
{
  g_ptr_array_unref (self->questions);
  g_free (self);
}

/* The words of @text that say what it is about. */
static GStrv
split_words (const char *text)
{
  g_auto (GStrv) all = bc_common_words_split (text);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; all[i] != NULL; i++)
    {
      if (!g_strv_contains (asking_words, all[i]))
        g_strv_builder_add (words, all[i]);
    }
  return g_strv_builder_end (words);
}

static GStrv
split_tags (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  g_autoptr (GStrvBuilder) tags = g_strv_builder_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        g_strv_builder_add (tags, words[i]);
    }
  return g_strv_builder_end (tags);
}

void
bc_like_questions_add (BcLikeQuestions *self, const char *id, const char *source, const char *text,
                       const char *tags)
{
  BcLikeQuestion *question = g_new0 (BcLikeQuestion, 1);

  question->id = id;
  question->source = source;
  question->words = split_words (text);
  question->tags = split_tags (tags);
  g_ptr_array_add (self->questions, question);
}

/* ---- what two share ---- */

static GStrv
list_shared (GStrv one, GStrv other, gboolean (*has) (const char *const *all, const char *word))
{
  g_autoptr (GStrvBuilder) shared = g_strv_builder_new ();

  for (guint i = 0; one[i] != NULL; i++)
    {
      if (has ((const char *const *) other, one[i]))
        g_strv_builder_add (shared, one[i]);
    }
  return g_strv_builder_end (shared);
}

static guint
count_shared (const BcLikeQuestion *one, const BcLikeQuestion *other)
{
  g_auto (GStrv) words = list_shared (one->words, other->words, bc_common_words_has);
  g_auto (GStrv) tags = list_shared (one->tags, other->tags, g_strv_contains);

  return g_strv_length (words) + g_strv_length (tags);
}

static gboolean
are_alike (const BcLikeQuestion *one, const BcLikeQuestion *other)
{
  return one != other && count_shared (one, other) >= FEWEST_SHARED;
}

/* ---- gathering ---- */

static gboolean
is_of_all (GPtrArray *questions, const char *source)
{
  for (guint i = 0; i < questions->len; i++)
    {
      const BcLikeQuestion *question = questions->pdata[i];

      if (!g_str_equal (question->source, source))
        return FALSE;
    }
  return TRUE;
}

static guint
count_sources (GPtrArray *questions)
{
  g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < questions->len; i++)
    g_hash_table_add (sources, (gpointer) ((BcLikeQuestion *) questions->pdata[i])->source);
  return g_hash_table_size (sources);
}

/* @seed and those of @rest that ask like it. */
static GPtrArray *
list_like (const BcLikeQuestion *seed, GPtrArray *rest)
{
  GPtrArray *like = g_ptr_array_new ();

  g_ptr_array_add (like, (gpointer) seed);
  for (guint i = 0; i < rest->len; i++)
    {
      if (are_alike (seed, rest->pdata[i]))
        g_ptr_array_add (like, rest->pdata[i]);
    }
  return like;
}

/* The largest set of @rest that asks alike and is of more than one source. */
static GPtrArray *
take_largest (GPtrArray *rest)
{
  g_autoptr (GPtrArray) largest = NULL;

  for (guint i = 0; i < rest->len; i++)
    {
      BcLikeQuestion *seed = rest->pdata[i];
      g_autoptr (GPtrArray) like = list_like (seed, rest);

      if (!is_of_all (like, seed->source) && (largest == NULL || like->len > largest->len))
        {
          g_clear_pointer (&largest, g_ptr_array_unref);
          largest = g_steal_pointer (&like);
        }
    }
  for (guint i = 0; largest != NULL && i < largest->len; i++)
    g_ptr_array_remove (rest, largest->pdata[i]);
  return g_steal_pointer (&largest);
}

/* What the first has in common with any of the others: by that they were found. */
static GStrv
list_reasons (GPtrArray *like, gboolean tags)
{
  const BcLikeQuestion *seed = like->pdata[0];
  g_autoptr (GStrvBuilder) reasons = g_strv_builder_new ();
  GStrv own = tags ? seed->tags : seed->words;

  for (guint r = 0; own[r] != NULL; r++)
    for (guint i = 1; i < like->len; i++)
      {
        const BcLikeQuestion *other = like->pdata[i];

        if (tags ? g_strv_contains ((const char *const *) other->tags, own[r])
                 : bc_common_words_has ((const char *const *) other->words, own[r]))
          {
            g_strv_builder_add (reasons, own[r]);
            break;
          }
      }
  return g_strv_builder_end (reasons);
}

static BcLikeness *
likeness_new (GPtrArray *like)
{
  BcLikeness *self = g_new0 (BcLikeness, 1);

  self->ids = g_ptr_array_new ();
  for (guint i = 0; i < like->len; i++)
    g_ptr_array_add (self->ids, (gpointer) ((BcLikeQuestion *) like->pdata[i])->id);
  self->n_sources = count_sources (like);
  self->words = list_reasons (like, FALSE);
  self->tags = list_reasons (like, TRUE);
  return self;
}

GPtrArray *
bc_like_questions_find (BcLikeQuestions *self)
{
  g_autoptr (GPtrArray) rest = g_ptr_array_copy (self->questions, NULL, NULL);
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_likeness_free);
  GPtrArray *like;

  g_ptr_array_set_free_func (rest, NULL);
  while ((like = take_largest (rest)) != NULL)
    {
      g_ptr_array_add (found, likeness_new (like));
      g_ptr_array_unref (like);
    }
  return found;
}
