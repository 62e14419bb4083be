/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-settings-edit"

#include "config.h"

#include "school/bc-settings-edit.h"

#include <string.h>

#include "school/bc-settings-info.h"

/* ---- finding ---- */

/* Of a list for each language the one that the user reads. */
static JsonNode *
in_own_language (JsonNode *node)
{
  JsonNode *list =
    bc_shape_is_by_language (node)
      ? bc_content_choose_language (json_node_get_object (node), bc_content_get_language ())
      : NULL;

  return list != NULL && JSON_NODE_HOLDS_ARRAY (list) ? list : node;
}

static JsonNode *
step_into (JsonNode *node, const char *part)
{
  JsonNode *inner = in_own_language (node);
  guint64 number;

  if (JSON_NODE_HOLDS_OBJECT (inner))
    return json_object_get_member (json_node_get_object (inner), part);
  if (!JSON_NODE_HOLDS_ARRAY (inner)
      || !g_ascii_string_to_unsigned (part, 10, 0, G_MAXUINT, &number, NULL)
      || number >= json_array_get_length (json_node_get_array (inner)))
    return NULL;
  return json_array_get_element (json_node_get_array (inner), number);
}

JsonNode *
bc_settings_edit_find (JsonNode *whole, const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);
  JsonNode *node = whole;

  for (guint i = 0; node != NULL && parts[i] != NULL; i++)
    node = step_into (node, parts[i]);
  return node != NULL ? in_own_language (node) : NULL;
}

const BcShape *
bc_settings_edit_find_shape (const char *section, const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);
  const BcShape *shape = bc_settings_get_shape (section);

  for (guint i = 0; shape != NULL && parts[i] != NULL; i++)
    shape = shape->kind == BC_SHAPE_LIST ? shape->item : bc_shape_get_member (shape, parts[i]);
  return shape;
}

char *
bc_settings_edit_dup_path (const char *path, const char *part)
{
  return *path != '\0' ? g_strdup_printf ("%s/%s", path, part) : g_strdup (part);
}

char *
bc_settings_edit_dup_item_path (const char *path, guint item)
{
  g_autofree char *number = g_strdup_printf ("%u", item);

  return bc_settings_edit_dup_path (path, number);
}

/* ---- changing ---- */

static JsonNode *
copy_section (BcSettings *settings, const char *section)
{
  return bc_shape_copy (bc_settings_get_written (settings, section));
}

/* Going on in the same place is the same step. */
static void
go_on (BcSettings *settings, const char *section, const char *path, JsonNode *whole)
{
  g_autofree char *place = g_strdup_printf ("%s/%s", section, path);
  BcEdits *edits = bc_settings_get_edits (settings);

  bc_edits_go_on (edits, bc_settings_info_get_title (section), g_intern_string (place), 0);
  bc_settings_set (settings, section, whole);
  bc_edits_end (edits);
}

/* The items of the list at @path in @whole, which is emptied. */
static GPtrArray *
take_items (JsonNode *whole, const char *path, JsonNode **list)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  JsonArray *array;

  *list = bc_settings_edit_find (whole, path);
  g_return_val_if_fail (*list != NULL && JSON_NODE_HOLDS_ARRAY (*list), items);

  array = json_node_get_array (*list);
  for (guint i = 0; i < json_array_get_length (array); i++)
    g_ptr_array_add (items, json_array_dup_element (array, i));
  return items;
}

static void
set_items (JsonNode *list, GPtrArray *items)
{
  g_autoptr (JsonArray) array = json_array_new ();

  for (guint i = 0; i < items->len; i++)
    json_array_add_element (array, json_node_ref (items->pdata[i]));
  json_node_set_array (list, array);
}

/* ---- values ---- */

/* By way of what it is in: to make a node of another kind into a value goes wrong in json-glib. */
static gboolean
replace (JsonNode *whole, const char *path, JsonNode *value)
{
  const char *slash = strrchr (path, '/');
  g_autofree char *above = slash != NULL ? g_strndup (path, slash - path) : g_strdup ("");
  const char *part = slash != NULL ? slash + 1 : path;
  JsonNode *holder = bc_settings_edit_find (whole, above);
  g_autoptr (GPtrArray) items = NULL;
  guint64 number;

  if (holder != NULL && JSON_NODE_HOLDS_OBJECT (holder))
    {
      json_object_set_member (json_node_get_object (holder), part, json_node_ref (value));
      return TRUE;
    }
  if (holder == NULL || !g_ascii_string_to_unsigned (part, 10, 0, G_MAXUINT, &number, NULL))
    return FALSE;
  items = take_items (whole, above, &holder);
  if (number >= items->len)
    return FALSE;
  json_node_unref (items->pdata[number]);
  items->pdata[number] = json_node_ref (value);
  set_items (holder, items);
  return TRUE;
}

void
bc_settings_edit_type (BcSettings *settings, const char *section, const char *path,
                       const char *text)
{
  bc_settings_edit_set (settings, section, path, json_node_init_string (json_node_alloc (), text));
}

void
bc_settings_edit_set (BcSettings *settings, const char *section, const char *path, JsonNode *value)
{
  g_autoptr (JsonNode) taken = value;
  g_autoptr (JsonNode) whole = copy_section (settings, section);

  g_return_if_fail (replace (whole, path, taken));

  go_on (settings, section, path, whole);
}

/* ---- lists ---- */

void
bc_settings_edit_insert (BcSettings *settings, const char *section, const char *path, guint item)
{
  const BcShape *shape = bc_settings_edit_find_shape (section, path);
  g_autoptr (JsonNode) whole = copy_section (settings, section);
  JsonNode *list;
  g_autoptr (GPtrArray) items = take_items (whole, path, &list);

  g_return_if_fail (shape != NULL && shape->item != NULL);

  g_ptr_array_insert (items, (int) MIN (item, items->len), bc_shape_make_empty (shape->item));
  set_items (list, items);
  bc_settings_set (settings, section, whole);
}

void
bc_settings_edit_remove (BcSettings *settings, const char *section, const char *path, guint item)
{
  g_autoptr (JsonNode) whole = copy_section (settings, section);
  JsonNode *list;
  g_autoptr (GPtrArray) items = take_items (whole, path, &list);

  g_return_if_fail (item < items->len);

  g_ptr_array_remove_index (items, item);
  set_items (list, items);
  bc_settings_set (settings, section, whole);
}

gboolean
bc_settings_edit_move (BcSettings *settings, const char *section, const char *path, guint from,
                       guint to)
{
  g_autoptr (JsonNode) whole = copy_section (settings, section);
  JsonNode *list;
  g_autoptr (GPtrArray) items = take_items (whole, path, &list);
  guint wanted = MIN (to, items->len - 1);

  if (from >= items->len || from == wanted)
    return FALSE;
  g_ptr_array_insert (items, (int) wanted, g_ptr_array_steal_index (items, from));
  set_items (list, items);
  bc_settings_set (settings, section, whole);
  return TRUE;
}
