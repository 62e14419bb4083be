/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-shape"

#include "config.h"

#include "school/bc-shape.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-record.h"
#include "school/bc-settings-error.h"

gboolean
bc_shape_is_by_language (JsonNode *node)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  guint known = object != NULL ? json_object_has_member (object, "nl")
                                   + json_object_has_member (object, "en")
                               : 0;

  return known > 0 && json_object_get_size (object) == known;
}

/* Of a part that speaks each language: what it says in one of them. */
static JsonNode *
one_language (JsonNode *node)
{
  JsonObject *object = json_node_get_object (node);
  const char *language = json_object_has_member (object, "nl") ? "nl" : "en";

  return json_object_get_member (object, language);
}

static gboolean
is_string (JsonNode *node)
{
  return json_node_get_value_type (node) == G_TYPE_STRING;
}

/* ---- reading the program's own ---- */

static BcShape *
shape_new (BcShapeKind kind)
{
  BcShape *self = g_new0 (BcShape, 1);

  self->kind = kind;
  self->words = g_ptr_array_new_with_free_func (g_free);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->members = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_shape_free);
  return self;
}

static gboolean
is_text (JsonNode *node)
{
  return bc_shape_is_by_language (node) && is_string (one_language (node));
}

static BcShapeKind
kind_of (JsonNode *node)
{
  if (is_text (node))
    return BC_SHAPE_TEXT;
  if (JSON_NODE_HOLDS_ARRAY (node) || bc_shape_is_by_language (node))
    return BC_SHAPE_LIST;
  if (JSON_NODE_HOLDS_OBJECT (node))
    return BC_SHAPE_OBJECT;
  if (is_string (node))
    return BC_SHAPE_WORD;
  return json_node_get_value_type (node) == G_TYPE_BOOLEAN ? BC_SHAPE_BOOLEAN : BC_SHAPE_NUMBER;
}

/* In a list for each language the strings are texts. */
static void
read_list_by_language (BcShape *self)
{
  if (self->item == NULL)
    self->item = shape_new (BC_SHAPE_TEXT);
}

static void
add_word (BcShape *self, const char *word)
{
  g_ptr_array_add (self->words, g_strdup (word));
}

static BcShape *
member_of (BcShape *self, const char *name, BcShapeKind kind)
{
  guint at;

  if (g_ptr_array_find_with_equal_func (self->names, name, g_str_equal, &at))
    return self->members->pdata[at];
  g_ptr_array_add (self->names, g_strdup (name));
  g_ptr_array_add (self->members, shape_new (kind));
  return self->members->pdata[self->members->len - 1];
}

/* The depth is that of the program's own files. */
static void
read_shape (BcShape *self, JsonNode *node)
{
  self->n_read++;
  if (self->kind == BC_SHAPE_WORD && is_string (node))
    add_word (self, json_node_get_string (node));
  if (self->kind == BC_SHAPE_LIST && bc_shape_is_by_language (node))
    read_list_by_language (self);
  if (self->kind == BC_SHAPE_LIST && JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          JsonNode *item = json_array_get_element (array, i);

          if (self->item == NULL)
            self->item = shape_new (kind_of (item));
          read_shape (self->item, item);
        }
    }
  if (self->kind == BC_SHAPE_OBJECT && JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter members;
      const char *name;
      JsonNode *value;

      json_object_iter_init_ordered (&members, json_node_get_object (node));
      while (json_object_iter_next_ordered (&members, &name, &value))
        read_shape (member_of (self, name, kind_of (value)), value);
    }
}

/* Where each item has another word, that is a name of its own and any word will do. */
static void
close_words (BcShape *self)
{
  g_autoptr (GHashTable) met = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_words = self->words->len;

  for (guint i = 0; i < self->words->len;)
    {
      if (g_hash_table_contains (met, self->words->pdata[i]))
        g_ptr_array_remove_index (self->words, i);
      else
        g_hash_table_add (met, self->words->pdata[i++]);
    }
  if (self->words->len == n_words)
    g_ptr_array_set_size (self->words, 0);
  for (guint i = 0; i < self->members->len; i++)
    close_words (self->members->pdata[i]);
  if (self->item != NULL)
    close_words (self->item);
}

BcShape *
bc_shape_new (JsonNode *own)
{
  BcShape *self = shape_new (kind_of (own));

  read_shape (self, own);
  close_words (self);
  return self;
}

static void
set_words (BcShape *self, const char **words)
{
  g_ptr_array_set_size (self->words, 0);
  for (guint i = 0; words[i] != NULL; i++)
    add_word (self, words[i]);
}

void
bc_shape_close_words (BcShape *self, const char *section, BcShapeListWords list)
{
  for (guint i = 0; i < self->members->len; i++)
    {
      BcShape *member = self->members->pdata[i];
      g_autofree const char **words = member->kind == BC_SHAPE_WORD
                                        ? list (section, self->names->pdata[i])
                                        : NULL;

      if (words != NULL)
        set_words (member, words);
      bc_shape_close_words (member, section, list);
    }
  if (self->item != NULL)
    bc_shape_close_words (self->item, section, list);
}

void
bc_shape_free (BcShape *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->words);
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->members);
  bc_shape_free (self->item);
  g_free (self);
}

const BcShape *
bc_shape_get_member (const BcShape *self, const char *name)
{
  guint at;

  return g_ptr_array_find_with_equal_func (self->names, name, g_str_equal, &at)
           ? self->members->pdata[at] : NULL;
}

JsonNode *
bc_shape_copy (JsonNode *node)
{
  g_autofree char *text = json_to_string (node, FALSE);

  return json_from_string (text, NULL);
}

JsonNode *
bc_shape_make_empty (const BcShape *self)
{
  JsonNode *node = json_node_alloc ();
  g_autofree char *id = NULL;

  switch (self->kind)
    {
    case BC_SHAPE_TEXT:
      return json_node_init_string (node, "");
    case BC_SHAPE_WORD:
      id = self->words->len > 0 ? g_strdup (self->words->pdata[0]) : bc_record_make_id ();
      return json_node_init_string (node, id);
    case BC_SHAPE_NUMBER:
      return json_node_init_int (node, 0);
    case BC_SHAPE_BOOLEAN:
      return json_node_init_boolean (node, FALSE);
    case BC_SHAPE_LIST:
      json_node_init (node, JSON_NODE_ARRAY);
      json_node_take_array (node, json_array_new ());
      return node;
    case BC_SHAPE_OBJECT:
    default:
      json_node_init (node, JSON_NODE_OBJECT);
      json_node_take_object (node, json_object_new ());
      for (guint i = 0; i < self->names->len; i++)
        json_object_set_member (json_node_get_object (node), self->names->pdata[i],
                                bc_shape_make_empty (self->members->pdata[i]));
      return node;
    }
}

char *
bc_shape_dup_place (const char *place, const char *part)
{
  return g_strdup_printf ("%s → %s", place, part);
}

/* ---- checking another's ---- */

static JsonNode *
refuse (const char *place, const char *wanted, GError **error)
{
  g_set_error (error, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_SHAPE, "%s: %s", place, wanted);
  return NULL;
}

static JsonNode *
take_text (JsonNode *node, const char *place, GError **error)
{
  JsonObjectIter languages;
  JsonNode *words;

  if (is_string (node))
    return json_node_copy (node);
  if (!JSON_NODE_HOLDS_OBJECT (node) || json_object_get_size (json_node_get_object (node)) == 0)
    return refuse (place, _("a text belongs here."), error);
  json_object_iter_init (&languages, json_node_get_object (node));
  while (json_object_iter_next (&languages, NULL, &words))
    {
      if (!is_string (words))
        return refuse (place, _("a text belongs here."), error);
    }
  return json_node_copy (node);
}

static JsonNode *
take_word (const BcShape *self, JsonNode *node, const char *place, GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_autofree char *all = NULL;
  g_autofree char *wanted = NULL;

  if (!is_string (node))
    return refuse (place, _("a word belongs here."), error);
  if (self->words->len == 0
      || g_ptr_array_find_with_equal_func (self->words, json_node_get_string (node), g_str_equal,
                                           NULL))
    return json_node_copy (node);
  for (guint i = 0; i < self->words->len; i++)
    g_strv_builder_add (builder, self->words->pdata[i]);
  words = g_strv_builder_end (builder);
  all = g_strjoinv (", ", words);
  wanted = g_strdup_printf (_("one of these words belongs here: %s."), all);
  return refuse (place, wanted, error);
}

static JsonNode *
take_number (JsonNode *node, const char *place, GError **error)
{
  if (json_node_get_value_type (node) == G_TYPE_INT64 && json_node_get_int (node) >= 0
      && json_node_get_int (node) <= BC_SHAPE_MOST)
    return json_node_copy (node);
  return refuse (place, _("a whole number from 0 to 9999 belongs here."), error);
}

static JsonNode *
take_boolean (JsonNode *node, const char *place, GError **error)
{
  return json_node_get_value_type (node) == G_TYPE_BOOLEAN
           ? json_node_copy (node) : refuse (place, _("true or false belongs here."), error);
}

static JsonNode *
take_list_by_language (const BcShape *self, JsonNode *node, const char *place,
                       GPtrArray *unknown, GError **error)
{
  g_autoptr (JsonNode) taken = json_node_new (JSON_NODE_OBJECT);
  JsonObjectIter languages;
  const char *language;
  JsonNode *list;

  json_node_take_object (taken, json_object_new ());
  json_object_iter_init_ordered (&languages, json_node_get_object (node));
  while (json_object_iter_next_ordered (&languages, &language, &list))
    {
      g_autofree char *where = bc_shape_dup_place (place, language);
      JsonNode *part;

      if (!JSON_NODE_HOLDS_ARRAY (list))
        return refuse (where, _("a list belongs here."), error);
      part = bc_shape_take (self, list, where, unknown, error);
      if (part == NULL)
        return NULL;
      json_object_set_member (json_node_get_object (taken), language, part);
    }
  return g_steal_pointer (&taken);
}

static JsonNode *
take_list (const BcShape *self, JsonNode *node, const char *place, GPtrArray *unknown,
           GError **error)
{
  g_autoptr (JsonNode) taken = NULL;
  JsonArray *array;

  if (self->item != NULL && self->item->kind == BC_SHAPE_TEXT && bc_shape_is_by_language (node))
    return take_list_by_language (self, node, place, unknown, error);
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return refuse (place, _("a list belongs here."), error);
  array = json_node_get_array (node);
  taken = json_node_new (JSON_NODE_ARRAY);
  json_node_take_array (taken, json_array_new ());
  for (guint i = 0; self->item != NULL && i < json_array_get_length (array); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *where = bc_shape_dup_place (place, number);
      JsonNode *item = bc_shape_take (self->item, json_array_get_element (array, i), where,
                                      unknown, error);

      if (item == NULL)
        return NULL;
      json_array_add_element (json_node_get_array (taken), item);
    }
  return g_steal_pointer (&taken);
}

/* A text may be missing, a list too; what the program goes by may not. */
static gboolean
fill_in (const BcShape *self, JsonObject *object, const char *place, GError **error)
{
  for (guint i = 0; i < self->names->len; i++)
    {
      const char *name = self->names->pdata[i];
      const BcShape *member = self->members->pdata[i];
      g_autofree char *where = bc_shape_dup_place (place, name);

      if (json_object_has_member (object, name) || member->n_read < self->n_read)
        continue;
      if (member->kind != BC_SHAPE_TEXT && member->kind != BC_SHAPE_LIST)
        {
          refuse (where, _("this is missing."), error);
          return FALSE;
        }
      json_object_set_member (object, name, bc_shape_make_empty (member));
    }
  return TRUE;
}

static JsonNode *
take_object (const BcShape *self, JsonNode *node, const char *place, GPtrArray *unknown,
             GError **error)
{
  g_autoptr (JsonNode) taken = NULL;
  JsonObjectIter members;
  const char *name;
  JsonNode *value;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return refuse (place, _("an object with named parts belongs here."), error);
  taken = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (taken, json_object_new ());
  json_object_iter_init_ordered (&members, json_node_get_object (node));
  while (json_object_iter_next_ordered (&members, &name, &value))
    {
      const BcShape *shape = bc_shape_get_member (self, name);
      g_autofree char *where = bc_shape_dup_place (place, name);
      JsonNode *part;

      if (shape == NULL)
        {
          if (unknown != NULL)
            g_ptr_array_add (unknown, g_steal_pointer (&where));
          continue;
        }
      part = bc_shape_take (shape, value, where, unknown, error);
      if (part == NULL)
        return NULL;
      json_object_set_member (json_node_get_object (taken), name, part);
    }
  return fill_in (self, json_node_get_object (taken), place, error) ? g_steal_pointer (&taken)
                                                                    : NULL;
}

JsonNode *
bc_shape_take (const BcShape *self, JsonNode *node, const char *place, GPtrArray *unknown,
               GError **error)
{
  switch (self->kind)
    {
    case BC_SHAPE_TEXT:
      return take_text (node, place, error);
    case BC_SHAPE_WORD:
      return take_word (self, node, place, error);
    case BC_SHAPE_NUMBER:
      return take_number (node, place, error);
    case BC_SHAPE_BOOLEAN:
      return take_boolean (node, place, error);
    case BC_SHAPE_LIST:
      return take_list (self, node, place, unknown, error);
    case BC_SHAPE_OBJECT:
    default:
      return take_object (self, node, place, unknown, error);
    }
}

/* ---- what says nothing ---- */

static gboolean
is_silent (JsonNode *text)
{
  JsonObjectIter languages;
  JsonNode *words;

  if (is_string (text))
    return *json_node_get_string (text) == '\0';
  json_object_iter_init (&languages, json_node_get_object (text));
  while (json_object_iter_next (&languages, NULL, &words))
    {
      if (*json_node_get_string (words) != '\0')
        return FALSE;
    }
  return TRUE;
}

static gboolean
says_nothing (const BcShape *self, JsonNode *node)
{
  guint n_texts = 0;

  if (self->kind == BC_SHAPE_TEXT)
    return is_silent (node);
  for (guint i = 0; self->kind == BC_SHAPE_OBJECT && i < self->names->len; i++)
    {
      const BcShape *member = self->members->pdata[i];
      JsonNode *value = json_object_get_member (json_node_get_object (node),
                                                self->names->pdata[i]);

      if (member->kind != BC_SHAPE_TEXT || value == NULL)
        continue;
      if (!is_silent (value))
        return FALSE;
      n_texts++;
    }
  return n_texts > 0;
}

static void
drop_from_array (const BcShape *self, JsonArray *array)
{
  for (guint i = json_array_get_length (array); i > 0; i--)
    {
      JsonNode *item = json_array_get_element (array, i - 1);

      if (says_nothing (self->item, item))
        json_array_remove_element (array, i - 1);
      else
        bc_shape_drop_empty (self->item, item);
    }
}

void
bc_shape_drop_empty (const BcShape *self, JsonNode *node)
{
  JsonObjectIter members;
  const char *name;
  JsonNode *value;

  if (self->kind == BC_SHAPE_LIST && self->item != NULL && JSON_NODE_HOLDS_ARRAY (node))
    drop_from_array (self, json_node_get_array (node));
  if (!JSON_NODE_HOLDS_OBJECT (node) || self->kind == BC_SHAPE_TEXT)
    return;
  json_object_iter_init (&members, json_node_get_object (node));
  while (json_object_iter_next (&members, &name, &value))
    bc_shape_drop_empty (self->kind == BC_SHAPE_LIST ? self : bc_shape_get_member (self, name),
                         value);
}
