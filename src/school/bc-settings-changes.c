/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-settings-changes"

#include "config.h"

#include "school/bc-settings-changes.h"

#include <glib/gi18n-lib.h>

#include "school/bc-settings-edit.h"
#include "school/bc-settings-info.h"

/* A line on the screen, not the whole card. */
#define LONGEST_QUOTE 60

static char *
dup_quote (const char *text)
{
  g_autofree char *begin = NULL;

  if (*text == '\0')
    return g_strdup (_("nothing"));
  if (g_utf8_strlen (text, -1) <= LONGEST_QUOTE)
    return g_strdup_printf ("“%s”", text);
  begin = g_utf8_substring (text, 0, LONGEST_QUOTE - 1);
  return g_strdup_printf ("“%s…”", g_strchomp (begin));
}

static char *
dup_value (const char *section, JsonNode *node)
{
  if (node == NULL || JSON_NODE_HOLDS_ARRAY (node))
    return dup_quote ("");
  switch (json_node_get_value_type (node))
    {
    case G_TYPE_INT64:
      return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
    case G_TYPE_BOOLEAN:
      return g_strdup (json_node_get_boolean (node) ? _("yes") : _("no"));
    default:
      return dup_quote (bc_settings_info_get_word_title (section, bc_content_read_text (node)));
    }
}

static gboolean
is_same_text (JsonNode *one, JsonNode *other)
{
  return g_str_equal (bc_content_read_text_in (one, "nl"), bc_content_read_text_in (other, "nl"))
         && g_str_equal (bc_content_read_text_in (one, "en"),
                         bc_content_read_text_in (other, "en"));
}

static void
add_line (GPtrArray *lines, const char *place, const char *what)
{
  g_ptr_array_add (lines, *place != '\0' ? g_strdup_printf ("%s: %s", place, what)
                                         : g_strdup (what));
}

static void
compare_values (const char *section, JsonNode *before, JsonNode *after, const char *place,
                GPtrArray *lines)
{
  g_autofree char *old = dup_value (section, before);
  g_autofree char *new = dup_value (section, after);
  g_autofree char *what = NULL;

  if (g_str_equal (old, new))
    /* Translators: a text differs in a language that is not shown. */
    what = g_strdup_printf (_("%s, other words in another language"), new);
  else
    /* Translators: what stands there, and what comes in its place. */
    what = g_strdup_printf (_("%s becomes %s"), old, new);
  add_line (lines, place, what);
}

static gboolean
holds_text (JsonArray *array, const char *text)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (g_str_equal (bc_content_read_text (json_array_get_element (array, i)), text))
        return TRUE;
    }
  return FALSE;
}

/* The texts of @array that @other does not have. */
static void
tell_texts (JsonArray *array, JsonArray *other, const char *format, const char *place,
            GPtrArray *lines)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = bc_content_read_text (json_array_get_element (array, i));
      g_autofree char *quote = dup_quote (text);
      g_autofree char *what = g_strdup_printf (format, quote);

      if (!holds_text (other, text))
        add_line (lines, place, what);
    }
}

static void
compare_texts (JsonArray *before, JsonArray *after, const char *place, GPtrArray *lines)
{
  guint n = lines->len;

  /* Translators: a text that a list does not have any more. */
  tell_texts (before, after, _("without %s"), place, lines);
  /* Translators: a text that comes into a list. */
  tell_texts (after, before, _("with %s"), place, lines);
  if (lines->len == n)
    add_line (lines, place, _("another order, or other words in another language"));
}

/* What an item calls itself: its first text. */
static char *
dup_item_name (const BcShape *shape, JsonNode *item, guint number)
{
  for (guint i = 0; shape->kind == BC_SHAPE_OBJECT && i < shape->names->len; i++)
    {
      const BcShape *member = shape->members->pdata[i];
      const char *text = bc_content_get_text (json_node_get_object (item),
                                              shape->names->pdata[i]);

      if (member->kind == BC_SHAPE_TEXT && *text != '\0')
        return dup_quote (text);
    }
  return g_strdup_printf ("%u", number + 1);
}

/* The items from @from on, which the other list does not have. */
static void
tell_items (const BcShape *shape, JsonArray *array, guint from, const char *format,
            const char *place, GPtrArray *lines)
{
  for (guint i = from; i < json_array_get_length (array); i++)
    {
      g_autofree char *name = dup_item_name (shape, json_array_get_element (array, i), i);
      g_autofree char *what = g_strdup_printf (format, name);

      add_line (lines, place, what);
    }
}

static char *
dup_place (const char *place, const char *part)
{
  return *place != '\0' ? bc_shape_dup_place (place, part) : g_strdup (part);
}

static void
compare (const char *section, const BcShape *shape, JsonNode *before, JsonNode *after,
         const char *place, GPtrArray *lines)
{
  JsonArray *old, *new;

  if (before == after || (before != NULL && after != NULL && json_node_equal (before, after)))
    return;
  if (before == NULL || after == NULL || !(shape->kind == BC_SHAPE_OBJECT
                                           || shape->kind == BC_SHAPE_LIST))
    {
      if (shape->kind != BC_SHAPE_TEXT || !is_same_text (before, after))
        compare_values (section, before, after, place, lines);
      return;
    }
  if (shape->kind == BC_SHAPE_OBJECT)
    {
      for (guint i = 0; i < shape->names->len; i++)
        {
          const char *name = shape->names->pdata[i];
          const char *title = bc_settings_info_get_part_title (section, name);
          g_autofree char *inside = dup_place (place, title);

          compare (section, shape->members->pdata[i],
                   json_object_get_member (json_node_get_object (before), name),
                   json_object_get_member (json_node_get_object (after), name), inside, lines);
        }
      return;
    }
  old = json_node_get_array (bc_settings_edit_find (before, ""));
  new = json_node_get_array (bc_settings_edit_find (after, ""));
  if (shape->item->kind == BC_SHAPE_TEXT)
    {
      compare_texts (old, new, place, lines);
      return;
    }
  for (guint i = 0; i < MIN (json_array_get_length (old), json_array_get_length (new)); i++)
    {
      JsonNode *item = json_array_get_element (old, i);
      g_autofree char *name = dup_item_name (shape->item, item, i);
      g_autofree char *inside = dup_place (place, name);

      compare (section, shape->item, item, json_array_get_element (new, i), inside, lines);
    }
  tell_items (shape->item, old, json_array_get_length (new), _("without %s"), place, lines);
  tell_items (shape->item, new, json_array_get_length (old), _("with %s"), place, lines);
}

GPtrArray *
bc_settings_changes_list (const char *section, JsonNode *before, JsonNode *after)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  compare (section, bc_settings_get_shape (section), before, after, "", lines);
  return lines;
}
