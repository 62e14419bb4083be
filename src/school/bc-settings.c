/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-settings"

#include "config.h"

#include "school/bc-settings.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-records.h"
#include "school/bc-content-resource.h"

struct _BcSettings
{
  GObject     parent_instance;

  BcEdits    *edits;
  GHashTable *sections;
  guint       serial;
};

G_DEFINE_FINAL_TYPE (BcSettings, bc_settings, G_TYPE_OBJECT)

static const char *const section_names[] = {
  "limits", "levels", "basic-questions", "sentence-starters", "talk-questions", "cards",
  "plan-templates", "tags", NULL,
};

static void
bc_settings_finalize (GObject *object)
{
  BcSettings *self = BC_SETTINGS (object);

  g_clear_object (&self->edits);
  g_hash_table_unref (self->sections);

  G_OBJECT_CLASS (bc_settings_parent_class)->finalize (object);
}

static void
bc_settings_class_init (BcSettingsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_settings_finalize;
}

static void
bc_settings_init (BcSettings *self)
{
  self->sections = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                          (GDestroyNotify) json_node_unref);
}

BcSettings *
bc_settings_new (BcEdits *edits)
{
  BcSettings *self = g_object_new (BC_TYPE_SETTINGS, NULL);

  self->edits = g_object_ref (edits);
  return self;
}

const char *const *
bc_settings_list_sections (void)
{
  return section_names;
}

static JsonNode *
read_own (const char *section)
{
  g_autofree char *path = g_strdup_printf (RESOURCE_PREFIX "/content/%s.json", section);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (bc_content_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();

  g_assert (bytes != NULL);
  json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                              NULL);
  return json_parser_steal_root (parser);
}

JsonNode *
bc_settings_get_own (const char *section)
{
  static GHashTable *own;
  JsonNode *node;

  if (own == NULL)
    own = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                 (GDestroyNotify) json_node_unref);
  node = g_hash_table_lookup (own, section);
  if (node == NULL)
    {
      node = read_own (section);
      g_hash_table_insert (own, g_strdup (section), node);
    }
  return node;
}

/* The record of the school's own version. */
static BcSetting *
find_record (BcSettings *self, const char *section)
{
  g_autoptr (GPtrArray) found = bc_edits_list (self->edits, BC_TYPE_SETTING, NULL,
                                               BC_SETTING_NAME, section, -1);

  return found != NULL && found->len > 0 ? g_object_ref (found->pdata[found->len - 1]) : NULL;
}

static void
catch_up (BcSettings *self)
{
  guint serial = bc_edits_get_serial (self->edits);

  if (self->serial != serial)
    g_hash_table_remove_all (self->sections);
  self->serial = serial;
}

JsonNode *
bc_settings_get (BcSettings *self, const char *section)
{
  g_autoptr (BcSetting) record = NULL;
  JsonNode *node;

  catch_up (self);
  node = g_hash_table_lookup (self->sections, section);
  if (node != NULL)
    return node;
  record = find_record (self, section);
  if (record != NULL)
    node = json_from_string (bc_record_get_text (record, BC_SETTING_VALUE), NULL);
  if (node == NULL)
    node = json_node_ref (bc_settings_get_own (section));
  g_hash_table_insert (self->sections, (gpointer) g_intern_string (section), node);
  return node;
}

gboolean
bc_settings_is_changed (BcSettings *self, const char *section)
{
  g_autoptr (BcSetting) record = find_record (self, section);

  return record != NULL;
}

void
bc_settings_set (BcSettings *self, const char *section, JsonNode *value)
{
  g_autoptr (BcSetting) record = find_record (self, section);
  g_autofree char *text = value != NULL ? json_to_string (value, FALSE) : NULL;

  bc_edits_begin (self->edits, _("Settings of the school"));
  if (value == NULL && record != NULL)
    bc_edits_remove (self->edits, record);
  else if (value != NULL && record != NULL)
    bc_edits_set_text (self->edits, record, BC_SETTING_VALUE, text);
  else if (value != NULL)
    {
      record = bc_record_new (BC_TYPE_SETTING);
      bc_record_set_text (record, BC_SETTING_NAME, section);
      bc_record_set_text (record, BC_SETTING_VALUE, text);
      bc_edits_add (self->edits, record);
    }
  bc_edits_end (self->edits);
}

static gboolean
read_limit (JsonNode *limits, const char *name, gint64 *number)
{
  JsonNode *node = JSON_NODE_HOLDS_OBJECT (limits)
                     ? json_object_get_member (json_node_get_object (limits), name) : NULL;

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  *number = json_node_get_int (node);
  return *number >= 0;
}

gint64
bc_settings_get_limit (BcSettings *self, const char *name)
{
  gint64 number = 0;

  if (!read_limit (bc_settings_get (self, "limits"), name, &number))
    read_limit (bc_settings_get_own ("limits"), name, &number);
  return number;
}

static const char *
language (void)
{
  /* Translators: the two letters of your language if the program's own questions and cards speak
   * it, which is so for Dutch (nl) and English (en). */
  return g_dpgettext2 (GETTEXT_PACKAGE, "language of the content", "en");
}

static const char *
string_of (JsonNode *node)
{
  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node) : NULL;
}

const char *
bc_content_read_text (JsonNode *node)
{
  JsonObject *languages;
  const char *text;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      text = string_of (node);
      return text != NULL ? text : "";
    }
  languages = json_node_get_object (node);
  text = string_of (json_object_get_member (languages, language ()));
  if (text == NULL)
    text = string_of (json_object_get_member (languages, "nl"));
  return text != NULL ? text : "";
}

const char *
bc_content_get_text (JsonObject *object, const char *member)
{
  return bc_content_read_text (object != NULL ? json_object_get_member (object, member) : NULL);
}
