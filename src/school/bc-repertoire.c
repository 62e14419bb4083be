/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-repertoire"

#include "config.h"

#include "school/bc-repertoire.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "school/bc-content.h"
#include "school/bc-removal.h"
#include "school/bc-rights.h"

#define SECTION "cards"
/* What the name of a choice begins with that says who put which starter aside. */
#define ASIDE "card-aside"

void
bc_shelf_card_free (BcShelfCard *self)
{
  g_free (self->title);
  g_free (self->text);
  g_free (self->author);
  g_free (self->starter);
  g_clear_object (&self->card);
  g_free (self);
}

const char *
bc_shelf_card_get_key (const BcShelfCard *self)
{
  return self->card != NULL ? bc_record_get_id (self->card) : self->starter;
}

gboolean
bc_shelf_card_has (const BcShelfCard *self, const BcTextWords *words)
{
  g_autofree char *text = g_strjoin ("\n", self->title, self->text, self->author, NULL);

  return bc_text_words_are_begun_in (words, text);
}

/* ---- cards ---- */

char *
bc_repertoire_dup_author (BcEdits *edits, BcRepertoireCard *card)
{
  g_autoptr (BcStaff) staff = bc_edits_get (
    edits, BC_TYPE_STAFF, bc_record_get_text (card, BC_REPERTOIRE_CARD_OWNER), NULL);

  return staff != NULL ? bc_person_dup_name (staff) : g_strdup ("");
}

static BcShelfCard *
new_card (BcRepertoireOrigin origin, const char *title, const char *text)
{
  BcShelfCard *card = g_new0 (BcShelfCard, 1);

  card->origin = origin;
  card->title = g_strdup (title);
  card->text = g_strdup (text);
  card->author = g_strdup ("");
  card->starter = g_strdup ("");
  return card;
}

static GPtrArray *
new_shelf (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) bc_shelf_card_free);
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
      card = new_card (mine ? BC_REPERTOIRE_MINE : BC_REPERTOIRE_SHARED,
                       bc_record_get_text (record, BC_REPERTOIRE_CARD_TITLE),
                       bc_record_get_text (record, BC_REPERTOIRE_CARD_TEXT));
      card->card = g_object_ref (record);
      if (!mine)
        {
          g_free (card->author);
          card->author = bc_repertoire_dup_author (edits, record);
        }
      g_ptr_array_add (shelf, card);
    }
}

static int
compare_titles (gconstpointer a, gconstpointer b)
{
  const BcShelfCard *one = *(BcShelfCard *const *) a;
  const BcShelfCard *other = *(BcShelfCard *const *) b;
  int by_title = g_utf8_collate (one->title, other->title);

  return by_title != 0 ? by_title : g_utf8_collate (one->author, other->author);
}

/* ---- starters ---- */

static BcShelfCard *
new_starter (JsonObject *object)
{
  BcShelfCard *card = new_card (BC_REPERTOIRE_STARTER, bc_content_get_text (object, "title"),
                                bc_content_get_text (object, "text"));

  g_free (card->starter);
  card->starter = g_strdup (bc_content_get_word (object, "id"));
  return card;
}

/* Cards that were made of a starter before that was kept know it by its title. */
static gboolean
is_taken (GPtrArray *shelf, const BcShelfCard *starter)
{
  for (guint i = 0; i < shelf->len; i++)
    {
      BcShelfCard *card = shelf->pdata[i];
      const char *from = card->origin == BC_REPERTOIRE_MINE
                           ? bc_record_get_text (card->card, BC_REPERTOIRE_CARD_STARTER)
                           : NULL;

      if (from != NULL
          && (*from != '\0' ? g_str_equal (from, starter->starter)
                            : g_str_equal (card->title, starter->title)))
        return TRUE;
    }
  return FALSE;
}

static char *
dup_aside_name (const BcShelfCard *card, BcStaff *me)
{
  return g_strdup_printf (ASIDE "/%s/%s", bc_record_get_id (me), card->starter);
}

static GHashTable *
read_aside (BcEdits *edits)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) choices = bc_edits_list (edits, BC_TYPE_SETTING, NULL, -1);

  for (guint i = 0; choices != NULL && i < choices->len; i++)
    {
      const char *name = bc_record_get_text (choices->pdata[i], BC_SETTING_NAME);

      if (g_str_has_prefix (name, ASIDE "/"))
        g_hash_table_add (names, g_strdup (name));
    }
  return names;
}

static void
add_starters (GPtrArray *shelf, GPtrArray *mine, BcSettings *settings, BcStaff *me, gboolean aside)
{
  g_autoptr (GPtrArray) starters = bc_content_list_objects (bc_settings_get (settings, SECTION));
  g_autoptr (GHashTable) names = read_aside (bc_settings_get_edits (settings));

  for (guint i = 0; i < starters->len; i++)
    {
      BcShelfCard *card = new_starter (starters->pdata[i]);
      g_autofree char *name = dup_aside_name (card, me);

      if (*card->title != '\0' && g_hash_table_contains (names, name) == aside
          && !is_taken (mine, card))
        g_ptr_array_add (shelf, card);
      else
        bc_shelf_card_free (card);
    }
}

/* ---- the shelf ---- */

GPtrArray *
bc_repertoire_list (BcEdits *edits, BcSettings *settings, BcStaff *me)
{
  g_autoptr (GPtrArray) cards = bc_edits_list (edits, BC_TYPE_REPERTOIRE_CARD, NULL, -1);
  GPtrArray *shared = new_shelf ();
  GPtrArray *shelf = new_shelf ();

  add_cards (shelf, edits, cards, bc_record_get_id (me), TRUE);
  if (bc_rights_may_see (me, BC_PLACE_TEACHER))
    add_cards (shared, edits, cards, bc_record_get_id (me), FALSE);
  g_ptr_array_sort (shared, compare_titles);
  g_ptr_array_extend_and_steal (shelf, shared);
  add_starters (shelf, shelf, settings, me, FALSE);
  return shelf;
}

GPtrArray *
bc_repertoire_list_aside (BcEdits *edits, BcSettings *settings, BcStaff *me)
{
  g_autoptr (GPtrArray) cards = bc_edits_list (edits, BC_TYPE_REPERTOIRE_CARD, NULL, -1);
  g_autoptr (GPtrArray) mine = new_shelf ();
  GPtrArray *shelf = new_shelf ();

  add_cards (mine, edits, cards, bc_record_get_id (me), TRUE);
  add_starters (shelf, mine, settings, me, TRUE);
  return shelf;
}

void
bc_repertoire_put_aside (BcEdits *edits, const BcShelfCard *card, BcStaff *me)
{
  g_autoptr (BcSetting) choice = bc_record_new (BC_TYPE_SETTING);
  g_autofree char *name = dup_aside_name (card, me);

  bc_record_set_text (choice, BC_SETTING_NAME, name);
  bc_record_set_text (choice, BC_SETTING_VALUE, "1");
  bc_edits_begin (edits, _("Putting a card aside"));
  bc_edits_add (edits, choice);
  bc_edits_end (edits);
}

void
bc_repertoire_bring_back (BcEdits *edits, const BcShelfCard *card, BcStaff *me)
{
  g_autofree char *name = dup_aside_name (card, me);
  g_autoptr (GPtrArray) choices =
    bc_edits_list (edits, BC_TYPE_SETTING, NULL, BC_SETTING_NAME, name, -1);

  bc_edits_begin (edits, _("Bringing a card back"));
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    bc_edits_remove (edits, choices->pdata[i]);
  bc_edits_end (edits);
}

/* ---- one's own ---- */

static void
fill (BcRepertoireCard *record, BcStaff *me, const BcShelfCard *card)
{
  bc_record_set_text (record, BC_REPERTOIRE_CARD_OWNER, bc_record_get_id (me));
  bc_record_set_text (record, BC_REPERTOIRE_CARD_TITLE, card->title);
  bc_record_set_text (record, BC_REPERTOIRE_CARD_TEXT, card->text);
  bc_record_set_text (record, BC_REPERTOIRE_CARD_STARTER, card->starter);
}

BcRepertoireCard *
bc_repertoire_take (BcEdits *edits, const BcShelfCard *card, BcStaff *me)
{
  BcRepertoireCard *record;

  if (card->card != NULL)
    return g_object_ref (card->card);
  record = bc_record_new (BC_TYPE_REPERTOIRE_CARD);
  fill (record, me, card);
  bc_edits_add (edits, record);
  return record;
}

BcRepertoireCard *
bc_repertoire_take_over (BcEdits *edits, const BcShelfCard *card, BcStaff *me)
{
  BcRepertoireCard *record = bc_record_new (BC_TYPE_REPERTOIRE_CARD);

  fill (record, me, card);
  if (*card->author != '\0')
    {
      /* Translators: the name of the colleague whose card it was. */
      g_autofree char *after = g_strdup_printf (_("After a card of %s."), card->author);
      g_autofree char *text =
        *card->text != '\0' ? g_strdup_printf ("%s\n%s", card->text, after) : g_strdup (after);

      bc_record_set_text (record, BC_REPERTOIRE_CARD_TEXT, text);
    }
  bc_edits_begin (edits, _("Taking a card over"));
  bc_edits_add (edits, record);
  bc_edits_end (edits);
  return record;
}

BcRepertoireCard *
bc_repertoire_draft (BcStaff *me)
{
  BcRepertoireCard *card = bc_record_new_draft (BC_TYPE_REPERTOIRE_CARD);

  bc_record_set_text (card, BC_REPERTOIRE_CARD_OWNER, bc_record_get_id (me));
  return card;
}

void
bc_repertoire_remove (BcEdits *edits, BcRepertoireCard *card)
{
  bc_edits_begin (edits, _("Taking a card off the shelf"));
  if (bc_removal_is_used (edits, card))
    {
      bc_edits_set_integer (edits, card, BC_REPERTOIRE_CARD_SHARED, FALSE);
      bc_edits_set_text (edits, card, BC_REPERTOIRE_CARD_OWNER, "");
    }
  else
    bc_edits_remove (edits, card);
  bc_edits_end (edits);
}
