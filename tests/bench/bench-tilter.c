/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looking for care questions in four thousand characters, as at every key, against what GLib needs
 * to fold the same text. */
#include "school/bc-counter-questions.h"
#include "tests/bench/bench.h"

#define LETTERS 4000

static const char *const sentences[] = {
  "Noor snapt het pas na voordoen, de tweede keer doet ze het zelf. ",
  "Wat heeft Sem nodig om mee te doen met de instructie aan het begin van de les? ",
  "Welke onderwerpen behandelen we deze week, en wie is er op zijn plek in het circuit? ",
  "Feedback die meteen komt, werkt bij Daan; opdrachten die kort zijn ook. ",
  "Hardop denkend voordoen, daarna samen, daarna alleen, en dan pas het werkblad. ",
};

typedef struct
{
  BcQuestionTilter *tilter;
  GString          *text;
} Work;

static gint64
time_floor (gpointer data)
{
  Work *work = data;
  gint64 start = g_get_monotonic_time ();
  g_autofree char *normal = g_utf8_normalize (work->text->str, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (normal, -1);

  g_assert_nonnull (folded);
  return g_get_monotonic_time () - start;
}

static gint64
time_ours (gpointer data)
{
  Work *work = data;
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GPtrArray) found = bc_question_tilter_find (work->tilter, work->text->str);

  g_assert_cmpuint (found->len, ==, 0);
  return g_get_monotonic_time () - start;
}

int
main (void)
{
  g_autoptr (BcQuestionTilter) tilter = bc_counter_questions_make_tilter (
    bc_settings_get_own ("counter-questions"));
  g_autoptr (GString) text = g_string_new (NULL);
  Work work = { tilter, text };

  for (guint i = 0; text->len < LETTERS; i++)
    g_string_append (text, sentences[i % G_N_ELEMENTS (sentences)]);
  bench_compare ("care questions in four thousand characters", time_ours, "folding them",
                 time_floor, &work);
  return 0;
}
