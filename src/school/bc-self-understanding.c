/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-self-understanding"

#include "config.h"

#include "school/bc-self-understanding.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-content.h"
#include "school/bc-rights.h"

#define QUESTIONS "self-questions"
#define RHYTHM "year-rhythm"
#define MOST_WEEKS 53

/* Begins what the item is about that tells which question was left, and when; its text is blank, so
 * that a search finds nothing in it. For whoever cannot open it, it is one more text. */
#define LEFT "left "
#define BLANK " "

GPtrArray *
bc_self_questions (BcSettings *settings)
{
  g_autoptr (GPtrArray) entries = bc_content_list_objects (bc_settings_get (settings, QUESTIONS));
  GPtrArray *questions = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < entries->len; i++)
    {
      BcSelfQuestion *question = g_new (BcSelfQuestion, 1);

      *question = (BcSelfQuestion){ bc_content_get_word (entries->pdata[i], "component"),
                                    bc_content_get_text (entries->pdata[i], "title"),
                                    bc_content_get_text (entries->pdata[i], "question") };
      g_ptr_array_add (questions, question);
    }
  return questions;
}

/* ---- the answers ---- */

static gboolean
is_about (BcContext *context, BcSealedItem *item, const char *about)
{
  char *text = bc_sealed_dup_text (context, item, BC_SEALED_ITEM_ABOUT);
  gboolean same = g_str_equal (text, about);

  bc_secret_free_text (text);
  return same;
}

static gboolean
is_left (BcContext *context, BcSealedItem *item)
{
  char *text = bc_sealed_dup_text (context, item, BC_SEALED_ITEM_ABOUT);
  gboolean left = g_str_has_prefix (text, LEFT);

  bc_secret_free_text (text);
  return left;
}

/* The newest first. */
static GPtrArray *
list_about (BcContext *context, const char *about, GError **error)
{
  GPtrArray *items = bc_sealed_list (context, BC_SEALED_SELF, error);

  for (guint i = items != NULL ? items->len : 0; i > 0; i--)
    {
      if (!is_about (context, items->pdata[i - 1], about))
        g_ptr_array_remove_index (items, i - 1);
    }
  return items;
}

/* A blank is no answer. */
static gboolean
says_something (BcContext *context, BcSealedItem *item)
{
  char *text = bc_sealed_dup_text (context, item, BC_SEALED_ITEM_BOX);
  const char *at = text;
  gboolean says;

  while (g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  says = *at != '\0';
  bc_secret_free_text (text);
  return says;
}

GPtrArray *
bc_self_list_versions (BcContext *context, const char *component, GError **error)
{
  g_autoptr (GPtrArray) items = list_about (context, component, error);
  g_autoptr (GPtrArray) versions = g_ptr_array_new_with_free_func (g_object_unref);

  if (items == NULL)
    return NULL;
  for (guint i = items->len; i > 0; i--)
    {
      if (says_something (context, items->pdata[i - 1]))
        g_ptr_array_add (versions, g_object_ref (items->pdata[i - 1]));
    }
  return g_steal_pointer (&versions);
}

static BcSealedItem *
make_draft (BcContext *context, const char *about, const char *day)
{
  BcSealedItem *item = bc_sealed_draft (context, BC_SEALED_SELF, day);
  g_autoptr (GBytes) box =
    bc_keyring_seal (bc_session_get_keyring (bc_context_get_session (context)), about);

  bc_record_set_sealed (item, BC_SEALED_ITEM_ABOUT, box);
  return item;
}

BcSealedItem *
bc_self_get_version (BcContext *context, const char *component, const char *day, GError **error)
{
  g_autoptr (GPtrArray) items = list_about (context, component, error);

  if (items == NULL)
    return NULL;
  for (guint i = 0; i < items->len; i++)
    {
      if (g_str_equal (bc_record_get_text (items->pdata[i], BC_SEALED_ITEM_DATE), day))
        return g_object_ref (items->pdata[i]);
    }
  return make_draft (context, component, day);
}

/* What was left is no answer. */
char *
bc_self_dup_last_day (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) items = bc_sealed_list (context, BC_SEALED_SELF, error);

  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      if (says_something (context, items->pdata[i]))
        return g_strdup (bc_record_get_text (items->pdata[i], BC_SEALED_ITEM_DATE));
    }
  return items != NULL ? g_strdup ("") : NULL;
}

char *
bc_self_dup_component (BcContext *context, const char *id)
{
  g_autoptr (GPtrArray) items = bc_sealed_list (context, BC_SEALED_SELF, NULL);

  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      if (g_str_equal (bc_record_get_id (items->pdata[i]), id))
        return bc_sealed_dup_text (context, items->pdata[i], BC_SEALED_ITEM_ABOUT);
    }
  return g_strdup (id);
}

void
bc_self_remove (BcContext *context, BcSealedItem *version)
{
  BcEdits *edits = bc_context_get_edits (context);

  bc_edits_begin (edits, _("What I wrote"));
  bc_edits_remove (edits, version);
  bc_edits_end (edits);
}

/* ---- being asked ---- */

/* When the last moment for a question began; %NULL where the school has none. */
static char *
last_moment (BcSettings *settings, const char *today)
{
  JsonObject *rhythm = json_node_get_object (bc_settings_get (settings, RHYTHM));
  g_autoptr (GPtrArray) moments = bc_content_get_objects (rhythm, "self");
  g_autofree char *last = NULL;

  for (guint i = 0; i < moments->len; i++)
    {
      gint64 week = bc_content_get_number (moments->pdata[i], "first-week");

      for (int year = atoi (today) - 1; year <= atoi (today) && week >= 1 && week <= MOST_WEEKS;
           year++)
        {
          g_autofree char *day = bc_day_of_week (year, (guint) week);

          if (bc_day_compare (day, today) <= 0 && g_strcmp0 (day, last) > 0)
            {
              g_free (last);
              last = g_steal_pointer (&day);
            }
        }
    }
  return g_steal_pointer (&last);
}

static BcSealedItem *
find_left (BcContext *context)
{
  g_autoptr (GPtrArray) items = bc_sealed_list (context, BC_SEALED_SELF, NULL);

  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      if (is_left (context, items->pdata[i]))
        return g_object_ref (items->pdata[i]);
    }
  return NULL;
}

/* Component to day, as JSON that nobody else can open. */
static JsonObject *
parse_left (const char *about)
{
  g_autoptr (JsonNode) node = json_from_string (about + strlen (LEFT), NULL);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_dup_object (node)
                                                       : json_object_new ();
}

static JsonObject *
read_left (BcContext *context, BcSealedItem *item)
{
  char *about = item != NULL ? bc_sealed_dup_text (context, item, BC_SEALED_ITEM_ABOUT)
                             : g_strdup (LEFT);
  JsonObject *left = parse_left (about);

  bc_secret_free_text (about);
  return left;
}

static void
look_later (GHashTable *looked, const char *component, const char *day)
{
  if (g_strcmp0 (g_hash_table_lookup (looked, component), day) < 0)
    g_hash_table_insert (looked, g_strdup (component), g_strdup (day));
}

static void
look_at_left (GHashTable *looked, const char *about)
{
  g_autoptr (JsonObject) left = parse_left (about);
  g_autoptr (GList) components = json_object_get_members (left);

  for (GList *item = components; item != NULL; item = item->next)
    look_later (looked, item->data, bc_content_get_word (left, item->data));
}

/* Component to the day on which it was last answered or left. The circle asks this each time it is
 * shown: every text is opened once. */
static GHashTable *
list_looked (BcContext *context)
{
  GHashTable *looked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) items = bc_sealed_list (context, BC_SEALED_SELF, NULL);

  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      char *about = bc_sealed_dup_text (context, items->pdata[i], BC_SEALED_ITEM_ABOUT);

      if (g_str_has_prefix (about, LEFT))
        look_at_left (looked, about);
      else if (says_something (context, items->pdata[i]))
        look_later (looked, about, bc_record_get_text (items->pdata[i], BC_SEALED_ITEM_DATE));
      bc_secret_free_text (about);
    }
  return looked;
}

static gboolean
is_asked_at_all (BcContext *context)
{
  return bc_rights_may_see (bc_context_get_me (context), BC_PLACE_TEACHER)
         && !bc_context_is_read_only (context);
}

char *
bc_self_dup_asked (BcContext *context, const char *today)
{
  BcSettings *settings = bc_context_get_settings (context);
  g_autofree char *moment = is_asked_at_all (context) ? last_moment (settings, today) : NULL;
  g_autoptr (GPtrArray) questions = bc_self_questions (settings);
  g_autoptr (GHashTable) looked = moment != NULL ? list_looked (context) : NULL;
  const char *asked = NULL;

  for (guint i = 0; looked != NULL && i < questions->len; i++)
    {
      const BcSelfQuestion *question = questions->pdata[i];
      const char *day = g_hash_table_lookup (looked, question->component);

      if (g_strcmp0 (day, moment) >= 0)
        return NULL;
      if (asked == NULL || g_strcmp0 (day, g_hash_table_lookup (looked, asked)) < 0)
        asked = question->component;
    }
  return g_strdup (asked);
}

void
bc_self_leave (BcContext *context, const char *component, const char *today)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcSealedItem) found = find_left (context);
  g_autoptr (BcSealedItem) item = found != NULL ? g_object_ref (found)
                                                : bc_sealed_draft (context, BC_SEALED_SELF, today);
  g_autoptr (JsonObject) left = read_left (context, found);
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), left);
  g_autoptr (BcSecretText) json = NULL;
  g_autoptr (BcSecretText) about = NULL;

  json_object_set_string_member (left, component, today);
  json = json_to_string (node, FALSE);
  about = g_strconcat (LEFT, json, NULL);
  bc_edits_begin (edits, _("Not now"));
  bc_sealed_set_text (context, item, BC_SEALED_ITEM_BOX, BLANK);
  bc_sealed_set_text (context, item, BC_SEALED_ITEM_ABOUT, about);
  bc_edits_end (edits);
}
