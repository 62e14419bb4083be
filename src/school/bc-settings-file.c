/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-settings-file"

#include "config.h"

#include "school/bc-settings-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-file-bytes.h"
#include "school/bc-settings-changes.h"

#define FORMAT "binnencirkel-settings"
#define VERSION 1
/* A school that writes all day does not come near either. */
#define MOST_BYTES (4 * 1024 * 1024)
#define MOST_DEPTH 32

struct _BcSettingsFile
{
  GObject     parent_instance;

  GHashTable *sections;
  GPtrArray  *unknown;
};

G_DEFINE_FINAL_TYPE (BcSettingsFile, bc_settings_file, G_TYPE_OBJECT)

static void
bc_settings_file_finalize (GObject *object)
{
  BcSettingsFile *self = BC_SETTINGS_FILE (object);

  g_hash_table_unref (self->sections);
  g_ptr_array_unref (self->unknown);

  G_OBJECT_CLASS (bc_settings_file_parent_class)->finalize (object);
}

static void
bc_settings_file_class_init (BcSettingsFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_settings_file_finalize;
}

static void
bc_settings_file_init (BcSettingsFile *self)
{
  self->sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) json_node_unref);
  self->unknown = g_ptr_array_new_with_free_func (g_free);
}

/* ---- writing ---- */

char *
bc_settings_file_dup_text (BcSettings *settings, const char *const *sections)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, FORMAT);
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, VERSION);
  json_builder_set_member_name (builder, "sections");
  json_builder_begin_object (builder);
  for (guint i = 0; sections[i] != NULL; i++)
    {
      json_builder_set_member_name (builder, sections[i]);
      json_builder_add_value (builder, bc_shape_copy (bc_settings_get (settings, sections[i])));
    }
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}

/* ---- from bytes to JSON: on any thread ---- */

static gboolean
refuse (BcSettingsError code, const char *sentence, GError **error)
{
  g_set_error_literal (error, BC_SETTINGS_ERROR, code, sentence);
  return FALSE;
}

static gboolean
refuse_at (int line, int column, const char *what, GError **error)
{
  g_set_error (error, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_SYNTAX,
               /* Translators: the place in a file, and what is wrong there. */
               _("Line %d, character %d: %s"), line, column, what);
  return FALSE;
}

static gboolean
check_encoding (const char *data, gsize length, GError **error)
{
  const char *end;

  if (memchr (data, '\0', length) == NULL && g_utf8_validate_len (data, length, &end))
    return TRUE;
  return refuse (BC_SETTINGS_ERROR_ENCODING,
                 _("This file is not text in UTF-8. Open it in a text editor, save it as UTF-8 and "
                   "choose it again."),
                 error);
}

/* The parser calls itself for each bracket; a file of brackets alone would be the end of it. */
static gboolean
check_depth (const char *data, gsize length, GError **error)
{
  gboolean in_string = FALSE;
  int depth = 0, line = 1, column = 0;

  for (gsize i = 0; i < length; i++)
    {
      char letter = data[i];

      column++;
      if (letter == '\n')
        {
          line++;
          column = 0;
        }
      if (in_string && letter == '\\')
        i++;
      else if (letter == '"')
        in_string = !in_string;
      else if (!in_string && (letter == '[' || letter == '{') && ++depth > MOST_DEPTH)
        return refuse_at (line, column, _("there are brackets within brackets without an end."),
                          error);
      else if (!in_string && (letter == ']' || letter == '}'))
        depth--;
    }
  return TRUE;
}

typedef struct
{
  int line;
  int column;
} Place;

static void
failed_cb (JsonParser *parser, const GError *error, gpointer data)
{
  Place *place = data;

  place->line = (int) json_parser_get_current_line (parser);
  place->column = (int) json_parser_get_current_pos (parser);
}

static JsonNode *
parse (const char *data, gsize length, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  Place place = { 1, 1 };

  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      length -= 3;
    }
  if (!check_encoding (data, length, error) || !check_depth (data, length, error))
    return NULL;
  g_signal_connect (parser, "error", G_CALLBACK (failed_cb), &place);
  if (!json_parser_load_from_data (parser, data, (gssize) length, NULL))
    {
      refuse_at (place.line, place.column, _("this cannot be read as JSON."), error);
      return NULL;
    }
  if (json_parser_get_root (parser) != NULL)
    return json_parser_steal_root (parser);
  refuse (BC_SETTINGS_ERROR_FORMAT, _("This file is empty. Choose the file with the settings."),
          error);
  return NULL;
}

static JsonNode *
load (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (BcFileBytes) bytes = bc_file_bytes_load (file, MOST_BYTES, cancellable, &cause);

  if (bytes != NULL)
    return parse (bytes->data, bytes->size, error);
  if (g_error_matches (cause, BC_FILE_ERROR, BC_FILE_ERROR_TOO_BIG))
    refuse (BC_SETTINGS_ERROR_TOO_BIG,
            _("This file is far larger than the settings of any school. Choose another one."),
            error);
  else if (cause->domain == BC_FILE_ERROR)
    refuse (BC_SETTINGS_ERROR_UNREADABLE, cause->message, error);
  else
    g_propagate_error (error, g_steal_pointer (&cause));
  return NULL;
}

/* ---- from JSON to settings ---- */

static gboolean
check_head (JsonNode *root, GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *format = object != NULL ? json_object_get_member (object, "format") : NULL;
  JsonNode *version = object != NULL ? json_object_get_member (object, "version") : NULL;
  JsonNode *sections = object != NULL ? json_object_get_member (object, "sections") : NULL;

  if (format == NULL || json_node_get_value_type (format) != G_TYPE_STRING
      || !g_str_equal (json_node_get_string (format), FORMAT))
    return refuse (BC_SETTINGS_ERROR_FORMAT,
                   _("These are no settings of Binnencirkel. Choose a file that was saved there "
                     "with “Share settings”."),
                   error);
  if (version == NULL || json_node_get_value_type (version) != G_TYPE_INT64
      || json_node_get_int (version) < 1)
    return refuse (BC_SETTINGS_ERROR_SHAPE,
                   _("version: a whole number belongs here."), error);
  if (json_node_get_int (version) > VERSION)
    return refuse (BC_SETTINGS_ERROR_NEWER,
                   _("A later version of Binnencirkel saved this file. Bring this one up to date "
                     "first."),
                   error);
  if (sections == NULL || !JSON_NODE_HOLDS_OBJECT (sections))
    return refuse (BC_SETTINGS_ERROR_SHAPE,
                   _("sections: an object with named parts belongs here."), error);
  return TRUE;
}

static BcSettingsFile *
read_root (JsonNode *root, GError **error)
{
  g_autoptr (BcSettingsFile) self = g_object_new (BC_TYPE_SETTINGS_FILE, NULL);
  JsonObjectIter sections;
  const char *name;
  JsonNode *value;

  if (!check_head (root, error))
    return NULL;
  json_object_iter_init_ordered (&sections, json_object_get_object_member (
                                              json_node_get_object (root), "sections"));
  while (json_object_iter_next_ordered (&sections, &name, &value))
    {
      JsonNode *taken;

      if (!g_strv_contains (bc_settings_list_sections (), name))
        {
          g_ptr_array_add (self->unknown, g_strdup (name));
          continue;
        }
      taken = bc_settings_take (name, value, self->unknown, error);
      if (taken == NULL)
        return NULL;
      g_hash_table_replace (self->sections, g_strdup (name), taken);
    }
  return g_steal_pointer (&self);
}

BcSettingsFile *
bc_settings_file_new_for_data (const char *data, gsize length, GError **error)
{
  g_autoptr (JsonNode) root = parse (data, length, error);

  return root != NULL ? read_root (root, error) : NULL;
}

BcSettingsFile *
bc_settings_file_read (GFile *file, GError **error)
{
  g_autoptr (JsonNode) root = load (file, NULL, error);

  return root != NULL ? read_root (root, error) : NULL;
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  JsonNode *root = load (data, cancellable, &error);

  if (root != NULL)
    g_task_return_pointer (task, root, (GDestroyNotify) json_node_unref);
  else
    g_task_return_error (task, error);
}

void
bc_settings_file_read_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, bc_settings_file_read_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_in_thread);
}

BcSettingsFile *
bc_settings_file_read_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (JsonNode) root = g_task_propagate_pointer (G_TASK (result), error);

  return root != NULL ? read_root (root, error) : NULL;
}

/* ---- what it would change ---- */

const char **
bc_settings_file_list_sections (BcSettingsFile *self)
{
  const char *const *all = bc_settings_list_sections ();
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; all[i] != NULL; i++)
    {
      if (g_hash_table_contains (self->sections, all[i]))
        g_ptr_array_add (names, (gpointer) all[i]);
    }
  g_ptr_array_add (names, NULL);
  return (const char **) g_ptr_array_free (names, FALSE);
}

GPtrArray *
bc_settings_file_get_unknown (BcSettingsFile *self)
{
  return self->unknown;
}

GPtrArray *
bc_settings_file_list_changes (BcSettingsFile *self, BcSettings *settings, const char *section)
{
  return bc_settings_changes_list (section, bc_settings_get (settings, section),
                                   g_hash_table_lookup (self->sections, section));
}

gboolean
bc_settings_file_apply (BcSettingsFile *self, BcSettings *settings, const char *const *sections,
                        GError **error)
{
  BcEdits *edits = bc_settings_get_edits (settings);

  if (bc_store_is_read_only (bc_edits_get_store (edits)))
    return refuse (BC_SETTINGS_ERROR_UNWRITABLE,
                   _("This school is open to be read only, so nothing can come in."), error);
  bc_edits_begin (edits, _("Taking over settings"));
  for (guint i = 0; sections[i] != NULL; i++)
    bc_settings_set (settings, sections[i], g_hash_table_lookup (self->sections, sections[i]));
  bc_edits_end (edits);
  bc_edits_rest (edits);
  return TRUE;
}
