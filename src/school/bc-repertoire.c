/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-repertoire"

#include "school/bc-repertoire.h"

#include "domain/bc-person.h"
#include "school/bc-content.h"

#define SECTION "cards"

void
bc_shelf_card_free (BcShelfCard *self)
{
  g_free (self->title);
  g_free (self->text);
  g_free (self->author);
  g_clear_object (&self->card);
  g_free (self);
}

static BcShelfCard *
add (GPtrArray *shelf, BcRepertoireOrigin origin, const char *title, const char *text)
{
  BcShelfCard *card = g_new0 (BcShelfCard, 1);

  card->origin = origin;
  card->title = g_strdup (title);
  card->text = g_strdup (text);
  card->author = g_strdup ("");
  g_ptr_array_add (shelf, card);
  return card;
}

char *
bc_repertoire_dup_author (BcEdits *edits, BcRepertoireCard *card)
{
  const char *owner = bc_record_get_text (card, BC_REPERTOIRE_CARD_OWNER);
  g_autoptr (BcStaff) staff = *owner != '\0' ? bc_store_get (bc_edits_get_store (edits),
                                                             BC_TYPE_STAFF, owner, NULL) : NULL;

  return staff != NULL ? bc_person_dup_name (staff) : g_strdup ("");
}

static void
add_cards (GPtrArray *shelf, BcEdits *edits, GPtrArray *cards, const char *me, gboolean mine)
{
  for (guint i = 0; cards != NULL && i < cards->len; i++)
    {
      BcRepertoireCard *record = cards->pdata[i];
      BcShelfCard *card;

      if (g_str_equal (bc_record_get_text (record, BC_REPERTOIRE_CARD_OWNER), me) != mine
          || (!mine && !bc_record_get_integer (record, BC_REPERTOIRE_CARD_SHARED)))
        continue;
      card = add (shelf, mine ? BC_REPERTOIRE_MINE : BC_REPERTOIRE_SHARED,
                  bc_record_get_text (record, BC_REPERTOIRE_CARD_TITLE),
                  bc_record_get_text (record, BC_REPERTOIRE_CARD_TEXT));
      card->card = g_object_ref (record);
      if (!mine)
        {
          g_free (card->author);
          card->author = bc_repertoire_dup_author (edits, record);
        }
    }
}

static gboolean
has_own (GPtrArray *shelf, const char *title)
{
  for (guint i = 0; i < shelf->len; i++)
    {
      BcShelfCard *card = shelf->pdata[i];

      if (card->origin == BC_REPERTOIRE_MINE && g_str_equal (card->title, title))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
bc_repertoire_list (BcEdits *edits, BcSettings *settings, BcStaff *me)
{
  g_autoptr (GPtrArray) cards = bc_edits_list (edits, BC_TYPE_REPERTOIRE_CARD, NULL, -1);
  g_autoptr (GPtrArray) starters = bc_content_list_objects (bc_settings_get (settings, SECTION));
  GPtrArray *shelf = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_shelf_card_free);

  add_cards (shelf, edits, cards, bc_record_get_id (me), TRUE);
  add_cards (shelf, edits, cards, bc_record_get_id (me), FALSE);
  for (guint i = 0; i < starters->len; i++)
    {
      const char *title = bc_content_get_text (starters->pdata[i], "title");

      if (*title != '\0' && !has_own (shelf, title))
        add (shelf, BC_REPERTOIRE_STARTER, title, bc_content_get_text (starters->pdata[i], "text"));
    }
  return shelf;
}

BcRepertoireCard *
bc_repertoire_take (BcEdits *edits, const BcShelfCard *card, BcStaff *me)
{
  BcRepertoireCard *record;

  if (card->card != NULL)
    return g_object_ref (card->card);
  record = bc_record_new (BC_TYPE_REPERTOIRE_CARD);
  bc_record_set_text (record, BC_REPERTOIRE_CARD_OWNER, bc_record_get_id (me));
  bc_record_set_text (record, BC_REPERTOIRE_CARD_TITLE, card->title);
  bc_record_set_text (record, BC_REPERTOIRE_CARD_TEXT, card->text);
  bc_edits_add (edits, record);
  return record;
}
