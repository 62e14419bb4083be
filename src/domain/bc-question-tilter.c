/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-question-tilter"

#include "domain/bc-question-tilter.h"

#include <string.h>

#include "domain/bc-text-words.h"

#define GAP 4
/* Of shorter words one letter changed is soon another word. */
#define FORGIVEN_FROM 5
/* Nobody reads on without a full stop. */
#define LONGEST_SENTENCE 300
/* Far more than the program's own patterns ask of a long text, and still no time at all. */
#define MOST_STEPS 400000

typedef enum
{
  ELEMENT_DONE,
  ELEMENT_WORD,
  ELEMENT_OPTIONAL,
  ELEMENT_GAP,
  ELEMENT_CHILD,
  ELEMENT_NAME,
  ELEMENT_END,
} ElementKind;

/* What one part of a pattern asks; @terms are numbers of terms, @most the longest gap. */
typedef struct
{
  ElementKind kind;
  guint      *terms;
  guint       n_terms;
  guint       most;
} Element;

typedef struct
{
  GArray     *elements;
  GArray     *forbidden;
  const char *counter_question;
} Pattern;

/* A word of the patterns. */
typedef struct
{
  BcTextWords *text;
  gboolean     is_stem;
  gboolean     is_exact;
} Term;

struct _BcQuestionTilter
{
  GObject       parent_instance;

  GPtrArray    *patterns;
  GPtrArray    *children;
  GPtrArray    *terms;
  GHashTable   *term_numbers;
  GStringChunk *counter_questions;
};

G_DEFINE_FINAL_TYPE (BcQuestionTilter, bc_question_tilter, G_TYPE_OBJECT)

static void
element_clear (gpointer data)
{
  g_free (((Element *) data)->terms);
}

static Pattern *
pattern_new (void)
{
  Pattern *self = g_new0 (Pattern, 1);

  self->elements = g_array_new (TRUE, TRUE, sizeof (Element));
  g_array_set_clear_func (self->elements, element_clear);
  self->forbidden = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

static void
pattern_free (Pattern *self)
{
  g_array_unref (self->elements);
  g_array_unref (self->forbidden);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pattern, pattern_free)

static const Element *
elements_of (Pattern *self)
{
  return (const Element *) self->elements->data;
}

static void
term_free (Term *self)
{
  bc_text_words_free (self->text);
  g_free (self);
}

/* ---- reading patterns ---- */

/* One word: what stands in it besides letters, such as a bracket, is no part of it. */
static gboolean
read_term (BcQuestionTilter *self, const char *word, gboolean is_exact, guint *number)
{
  g_autofree char *key = g_strconcat (is_exact ? "-" : "", word, NULL);
  gpointer known;
  Term *term;

  if (g_hash_table_lookup_extended (self->term_numbers, key, NULL, &known))
    {
      *number = GPOINTER_TO_UINT (known);
      return TRUE;
    }
  term = g_new0 (Term, 1);
  term->text = bc_text_words_new (word);
  term->is_stem = g_str_has_suffix (word, "*");
  if (term->text->n_words != 1)
    {
      term_free (term);
      return FALSE;
    }
  term->is_exact = is_exact || term->text->words[0].length < FORGIVEN_FROM;
  *number = self->terms->len;
  g_ptr_array_add (self->terms, term);
  g_hash_table_insert (self->term_numbers, g_steal_pointer (&key), GUINT_TO_POINTER (*number));
  return TRUE;
}

static void
read_terms (BcQuestionTilter *self, const char *words, gboolean are_exact, GArray *numbers)
{
  g_auto (GStrv) parts = g_strsplit (words, "/", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      guint number;

      if (read_term (self, parts[i], are_exact, &number))
        g_array_append_val (numbers, number);
    }
}

static void
add_words (BcQuestionTilter *self, Pattern *pattern, ElementKind kind, const char *words)
{
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  Element element = { .kind = kind };

  read_terms (self, words, FALSE, numbers);
  element.n_terms = numbers->len;
  element.terms = (guint *) g_array_free (numbers, FALSE);
  if (element.n_terms > 0)
    g_array_append_val (pattern->elements, element);
  else
    g_free (element.terms);
}

static void
add_gap (Pattern *pattern, guint most)
{
  Element element = { .kind = ELEMENT_GAP, .most = most };
  Element *last = pattern->elements->len > 0
                    ? &g_array_index (pattern->elements, Element, pattern->elements->len - 1)
                    : NULL;

  /* Two gaps are one long gap: tried apart they would be tried again and again. */
  if (last != NULL && last->kind == ELEMENT_GAP)
    last->most += most;
  else
    g_array_append_val (pattern->elements, element);
}

static void
add_plain (Pattern *pattern, ElementKind kind)
{
  Element element = { .kind = kind };

  g_array_append_val (pattern->elements, element);
}

static void
read_part (BcQuestionTilter *self, Pattern *pattern, const char *part)
{
  if (g_str_equal (part, "…") || g_str_equal (part, "..."))
    add_gap (pattern, GAP);
  else if (g_str_equal (part, "?"))
    add_gap (pattern, 1);
  else if (g_str_equal (part, "@"))
    add_plain (pattern, ELEMENT_CHILD);
  else if (g_str_equal (part, "^"))
    add_plain (pattern, ELEMENT_NAME);
  else if (g_str_equal (part, "."))
    add_plain (pattern, ELEMENT_END);
  else if (*part == '-')
    read_terms (self, part + 1, TRUE, pattern->forbidden);
  else
    add_words (self, pattern, *part == '(' ? ELEMENT_OPTIONAL : ELEMENT_WORD, part);
}

static Pattern *
read_pattern (BcQuestionTilter *self, const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, " \t\n", -1);
  Pattern *pattern = pattern_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] != '\0')
        read_part (self, pattern, parts[i]);
    }
  return pattern;
}

static gboolean
has_element (Pattern *pattern, ElementKind kind)
{
  for (guint i = 0; i < pattern->elements->len; i++)
    {
      if (g_array_index (pattern->elements, Element, i).kind == kind)
        return TRUE;
    }
  return FALSE;
}

/* ---- looking for them ---- */

/* @known holds for each word and term whether they match: 0 not asked yet, 1 no, 2 yes. */
typedef struct
{
  BcQuestionTilter *tilter;
  BcTextWords      *text;
  guint8           *known;
  guint             start;
  guint             end;
  guint             steps;
} Search;

static gboolean
begins_near (const BcTextWord *word, const BcTextWord *stem)
{
  for (guint length = stem->length - 1; length <= stem->length + 1; length++)
    {
      if (length <= word->length
          && bc_text_words_are_near (word->letters, length, stem->letters, stem->length))
        return TRUE;
    }
  return FALSE;
}

static gboolean
compare (const BcTextWord *word, const Term *term)
{
  const BcTextWord *wanted = &term->text->words[0];
  gboolean begins = word->length >= wanted->length
                    && memcmp (word->letters, wanted->letters,
                               wanted->length * sizeof (gunichar)) == 0;

  if (begins && (term->is_stem || word->length == wanted->length))
    return TRUE;
  if (term->is_exact)
    return FALSE;
  return term->is_stem ? begins_near (word, wanted)
                       : bc_text_words_are_near (word->letters, word->length, wanted->letters,
                                                 wanted->length);
}

static gboolean
is_term (Search *search, guint word, guint term)
{
  guint8 *known = &search->known[(word - search->start) * search->tilter->terms->len + term];

  if (*known == 0)
    *known = compare (&search->text->words[word], search->tilter->terms->pdata[term]) ? 2 : 1;
  return *known == 2;
}

static gboolean
is_one_of (Search *search, guint word, const guint *terms, guint n_terms)
{
  for (guint i = 0; i < n_terms; i++)
    {
      if (is_term (search, word, terms[i]))
        return TRUE;
    }
  return FALSE;
}

/* @rest is where to go on when the phrase for a child has been read. */
static gboolean
matches (Search *search, const Element *element, guint word, const Element *rest)
{
  GPtrArray *children = search->tilter->children;
  gboolean there = word < search->end;

  if (search->steps++ > MOST_STEPS)
    return FALSE;
  switch (element->kind)
    {
    case ELEMENT_WORD:
      return there && is_one_of (search, word, element->terms, element->n_terms)
             && matches (search, element + 1, word + 1, rest);
    case ELEMENT_OPTIONAL:
      return (there && is_one_of (search, word, element->terms, element->n_terms)
              && matches (search, element, word + 1, rest))
             || matches (search, element + 1, word, rest);
    case ELEMENT_GAP:
      for (guint n = 0; n <= element->most && word + n <= search->end; n++)
        {
          if (matches (search, element + 1, word + n, rest))
            return TRUE;
        }
      return FALSE;
    case ELEMENT_CHILD:
      for (guint i = 0; there && i < children->len; i++)
        {
          if (matches (search, elements_of (children->pdata[i]), word, element + 1))
            return TRUE;
        }
      return FALSE;
    case ELEMENT_NAME:
      return there && search->text->words[word].capital && !search->text->words[word].first
             && matches (search, element + 1, word + 1, rest);
    case ELEMENT_END:
      return word > search->start && search->text->words[word - 1].ends_clause
             && matches (search, element + 1, word, rest);
    case ELEMENT_DONE:
    default:
      return rest == NULL || matches (search, rest, word, NULL);
    }
}

static gboolean
is_forbidden (Search *search, Pattern *pattern)
{
  for (guint word = search->start; word < search->end; word++)
    {
      if (is_one_of (search, word, (guint *) pattern->forbidden->data, pattern->forbidden->len))
        return TRUE;
    }
  return FALSE;
}

static gboolean
stands_in_sentence (Search *search, Pattern *pattern)
{
  for (guint word = search->start; word < search->end; word++)
    {
      if (matches (search, elements_of (pattern), word, NULL))
        return !is_forbidden (search, pattern);
    }
  return FALSE;
}

static void
read_sentence (Search *search, GPtrArray *found)
{
  for (guint i = 0; i < search->tilter->patterns->len; i++)
    {
      Pattern *pattern = search->tilter->patterns->pdata[i];

      if (!g_ptr_array_find (found, pattern->counter_question, NULL)
          && stands_in_sentence (search, pattern))
        g_ptr_array_add (found, (gpointer) pattern->counter_question);
    }
}

/* ---- the object ---- */

static void
bc_question_tilter_finalize (GObject *object)
{
  BcQuestionTilter *self = BC_QUESTION_TILTER (object);

  g_ptr_array_unref (self->patterns);
  g_ptr_array_unref (self->children);
  g_ptr_array_unref (self->terms);
  g_hash_table_unref (self->term_numbers);
  g_string_chunk_free (self->counter_questions);

  G_OBJECT_CLASS (bc_question_tilter_parent_class)->finalize (object);
}

static void
bc_question_tilter_class_init (BcQuestionTilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_question_tilter_finalize;
}

static void
bc_question_tilter_init (BcQuestionTilter *self)
{
  self->patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) pattern_free);
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) pattern_free);
  self->terms = g_ptr_array_new_with_free_func ((GDestroyNotify) term_free);
  self->term_numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->counter_questions = g_string_chunk_new (256);
}

BcQuestionTilter *
bc_question_tilter_new (void)
{
  return g_object_new (BC_TYPE_QUESTION_TILTER, NULL);
}

gboolean
bc_question_tilter_add_child (BcQuestionTilter *self, const char *pattern)
{
  g_autoptr (Pattern) child = read_pattern (self, pattern);

  if (has_element (child, ELEMENT_CHILD)
      || !(has_element (child, ELEMENT_WORD) || has_element (child, ELEMENT_NAME)))
    return FALSE;
  g_ptr_array_add (self->children, g_steal_pointer (&child));
  return TRUE;
}

gboolean
bc_question_tilter_add (BcQuestionTilter *self, const char *pattern, const char *counter_question)
{
  g_autoptr (Pattern) read = read_pattern (self, pattern);

  if (!has_element (read, ELEMENT_WORD))
    return FALSE;
  read->counter_question = g_string_chunk_insert_const (self->counter_questions,
                                                        counter_question);
  g_ptr_array_add (self->patterns, g_steal_pointer (&read));
  return TRUE;
}

GPtrArray *
bc_question_tilter_find (BcQuestionTilter *self, const char *text)
{
  g_autoptr (BcTextWords) words = bc_text_words_new (text);
  gsize most_known = (gsize) MIN (words->n_words, LONGEST_SENTENCE) * self->terms->len;
  g_autofree guint8 *known = g_malloc (MAX (most_known, 1));
  GPtrArray *found = g_ptr_array_new ();
  Search search = { .tilter = self, .text = words, .known = known, .end = words->n_words };

  while (search.end > 0)
    {
      search.start = search.end - 1;
      while (search.start > 0 && search.end - search.start < LONGEST_SENTENCE
             && !words->words[search.start - 1].ends_sentence)
        search.start--;
      memset (known, 0, (gsize) (search.end - search.start) * self->terms->len);
      read_sentence (&search, found);
      search.end = search.start;
    }
  return found;
}
