/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-consult-cards"

#include "config.h"

#include "school/bc-consult-cards.h"

#include "school/bc-content.h"
#include "school/bc-meetings.h"

#define SECTION "consult-cards"
#define NO_FIELD G_MAXUINT

/* What stands on a card can be said of an agreement too, but for with whom. */
static const struct
{
  const char *card;
  BcTermFamily family;
  guint agreement;
} kinds[] = {
  { "help", BC_TERM_HELP, BC_AGREEMENT_HELP },
  { "nature", BC_TERM_NATURE, BC_AGREEMENT_NATURE },
  { "load", BC_TERM_LOAD, BC_AGREEMENT_LOAD },
  { "together", BC_TERM_TOGETHER, NO_FIELD },
};

static int
find_kind (const char *card)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].card, card))
        return (int) i;
    }
  return -1;
}

GPtrArray *
bc_consult_cards_list (BcSettings *settings)
{
  g_autoptr (GPtrArray) entries = bc_content_list_objects (bc_settings_get (settings, SECTION));
  GPtrArray *cards = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < entries->len; i++)
    {
      const char *card = bc_content_get_word (entries->pdata[i], "card");
      int kind = find_kind (card);
      BcConsultQuestion *question;

      if (kind < 0)
        continue;
      question = g_new (BcConsultQuestion, 1);
      *question = (BcConsultQuestion){ card, bc_content_get_text (entries->pdata[i], "title"),
                                       bc_content_get_text (entries->pdata[i], "question"),
                                       bc_content_get_text (entries->pdata[i], "hint"),
                                       kinds[kind].family };
      g_ptr_array_add (cards, question);
    }
  return cards;
}

BcConsultCard *
bc_consult_cards_get_answer (BcEdits *edits, BcMeeting *meeting, const char *card)
{
  g_autoptr (GPtrArray) answers =
    bc_edits_list (edits, BC_TYPE_CONSULT_CARD, NULL, BC_CONSULT_CARD_MEETING,
                   bc_record_get_id (meeting), -1);
  BcConsultCard *draft;

  for (guint i = 0; answers != NULL && i < answers->len; i++)
    {
      if (g_str_equal (bc_record_get_text (answers->pdata[i], BC_CONSULT_CARD_CARD), card))
        return g_object_ref (answers->pdata[i]);
    }
  draft = bc_record_new_draft (BC_TYPE_CONSULT_CARD);
  bc_record_set_text (draft, BC_CONSULT_CARD_MEETING, bc_record_get_id (meeting));
  bc_record_set_text (draft, BC_CONSULT_CARD_CARD, card);
  return draft;
}

gboolean
bc_consult_cards_is_answered (BcConsultCard *answer)
{
  return *bc_record_get_text (answer, BC_CONSULT_CARD_WORD) != '\0'
         || *bc_record_get_text (answer, BC_CONSULT_CARD_TEXT) != '\0';
}

/* ---- the mirror ---- */

static GPtrArray *
new_counts (BcTermFamily family)
{
  g_autofree const char **words = bc_term_words (family);
  GPtrArray *counts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; words[i] != NULL; i++)
    {
      BcConsultCount *count = g_new0 (BcConsultCount, 1);

      count->word = words[i];
      g_ptr_array_add (counts, count);
    }
  return counts;
}

static BcConsultCount *
find_count (GPtrArray *counts, const char *word)
{
  for (guint i = 0; i < counts->len; i++)
    {
      BcConsultCount *count = counts->pdata[i];

      if (g_str_equal (count->word, word))
        return count;
    }
  return NULL;
}

static BcMeeting *
find_talk (BcContext *context, const char *id, const char *period)
{
  g_autoptr (BcMeeting) meeting = bc_meetings_find (bc_context_get_edits (context), id);

  return meeting != NULL
             && g_str_equal (bc_record_get_text (meeting, BC_MEETING_PERIOD), period)
           ? g_steal_pointer (&meeting)
           : NULL;
}

static void
count_answers (BcContext *context, GPtrArray *counts, GPtrArray *answers, const char *period)
{
  const char *me = bc_record_get_id (bc_context_get_me (context));

  for (guint i = 0; i < answers->len; i++)
    {
      BcConsultCount *count =
        find_count (counts, bc_record_get_text (answers->pdata[i], BC_CONSULT_CARD_WORD));
      g_autoptr (BcMeeting) meeting = find_talk (
        context, bc_record_get_text (answers->pdata[i], BC_CONSULT_CARD_MEETING), period);

      if (count != NULL && meeting != NULL
          && (bc_context_is_mine (context, answers->pdata[i])
              || g_str_equal (bc_record_get_text (meeting, BC_MEETING_OWNER), me)))
        count->answers++;
    }
}

static void
count_agreements (BcContext *context, GPtrArray *counts, GPtrArray *agreements, guint field,
                  const char *period)
{
  for (guint i = 0; i < agreements->len; i++)
    {
      BcConsultCount *count = find_count (counts, bc_record_get_text (agreements->pdata[i], field));
      g_autoptr (BcMeeting) meeting = find_talk (
        context, bc_record_get_text (agreements->pdata[i], BC_AGREEMENT_MEETING), period);

      if (count != NULL && meeting != NULL)
        count->agreements++;
    }
}

GPtrArray *
bc_consult_cards_count (BcContext *context, const char *card, const char *period, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *me = bc_record_get_id (bc_context_get_me (context));
  int kind = find_kind (card);
  g_autoptr (GPtrArray) answers =
    bc_edits_list (edits, BC_TYPE_CONSULT_CARD, error, -1);
  g_autoptr (GPtrArray) agreements =
    answers != NULL
      ? bc_edits_list (edits, BC_TYPE_AGREEMENT, error, BC_AGREEMENT_STAFF, me, -1)
      : NULL;
  GPtrArray *counts;

  if (agreements == NULL)
    return NULL;
  if (kind < 0)
    return g_ptr_array_new_with_free_func (g_free);
  for (guint i = answers->len; i > 0; i--)
    {
      if (!g_str_equal (bc_record_get_text (answers->pdata[i - 1], BC_CONSULT_CARD_CARD), card))
        g_ptr_array_remove_index (answers, i - 1);
    }
  counts = new_counts (kinds[kind].family);
  count_answers (context, counts, answers, period);
  if (kinds[kind].agreement != NO_FIELD)
    count_agreements (context, counts, agreements, kinds[kind].agreement, period);
  return counts;
}
