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

/* What the school's record said when it was read, and what came of it. */
typedef struct
{
  char     *text;
  JsonNode *node;
  guint     serial;
} Section;

G_DEFINE_FINAL_TYPE (BcSettings, bc_settings, G_TYPE_OBJECT)

static void
section_free (Section *self)
{
  g_free (self->text);
  json_node_unref (self->node);
  g_free (self);
}

static const char *const section_names[] = {
  "limits", "levels", "basic-questions", "tags", "sentence-starters", "talk-questions",
  "counter-questions", "cards", "plan-templates", NULL,
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
                                          (GDestroyNotify) section_free);
}

BcSettings *
bc_settings_new (BcEdits *edits)
{
  BcSettings *self = g_object_new (BC_TYPE_SETTINGS, NULL);

  self->edits = g_object_ref (edits);
  return self;
}

BcEdits *
bc_settings_get_edits (BcSettings *self)
{
  return self->edits;
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

const BcShape *
bc_settings_get_shape (const char *section)
{
  static GHashTable *shapes;
  BcShape *shape;

  if (shapes == NULL)
    shapes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                    (GDestroyNotify) bc_shape_free);
  shape = g_hash_table_lookup (shapes, section);
  if (shape == NULL)
    {
      shape = bc_shape_new (bc_settings_get_own (section));
      g_hash_table_insert (shapes, g_strdup (section), shape);
    }
  return shape;
}

/* A list that a school leaves out of a section is the program's own; so is a limit. */
static JsonNode *
complete (const char *section, JsonNode *node)
{
  JsonNode *own = bc_settings_get_own (section);
  JsonNode *whole = json_node_copy (node);
  JsonObjectIter members;
  const char *name;
  JsonNode *value;

  if (!JSON_NODE_HOLDS_OBJECT (own) || !JSON_NODE_HOLDS_OBJECT (node))
    return whole;
  json_object_iter_init (&members, json_node_get_object (own));
  while (json_object_iter_next (&members, &name, &value))
    {
      if (!json_object_has_member (json_node_get_object (whole), name))
        json_object_set_member (json_node_get_object (whole), name, json_node_copy (value));
    }
  return whole;
}

JsonNode *
bc_settings_take (const char *section, JsonNode *node, GPtrArray *unknown, GError **error)
{
  g_autoptr (JsonNode) whole = complete (section, node);

  return bc_shape_take (bc_settings_get_shape (section), whole, section, unknown, error);
}

/* The record of the school's own version. */
static BcSetting *
find_record (BcSettings *self, const char *section)
{
  g_autoptr (GPtrArray) found = bc_edits_list (self->edits, BC_TYPE_SETTING, NULL,
                                               BC_SETTING_NAME, section, -1);

  return found != NULL && found->len > 0 ? g_object_ref (found->pdata[found->len - 1]) : NULL;
}

static JsonNode *
read_school (const char *section, const char *text)
{
  g_autoptr (JsonNode) node = text != NULL ? json_from_string (text, NULL) : NULL;
  JsonNode *taken = node != NULL ? bc_settings_take (section, node, NULL, NULL) : NULL;

  return taken != NULL ? taken : json_node_ref (bc_settings_get_own (section));
}

/* Asked at every key: what stands in the file is read again only after a change, and made into
 * something new only when it says something else. */
JsonNode *
bc_settings_get (BcSettings *self, const char *name)
{
  guint serial = bc_edits_get_serial (self->edits);
  Section *section = g_hash_table_lookup (self->sections, name);
  g_autoptr (BcSetting) record = NULL;
  const char *text;

  if (section != NULL && section->serial == serial)
    return section->node;
  record = find_record (self, name);
  text = record != NULL ? bc_record_get_text (record, BC_SETTING_VALUE) : NULL;
  if (section == NULL || g_strcmp0 (section->text, text) != 0)
    {
      section = g_new0 (Section, 1);
      section->text = g_strdup (text);
      section->node = read_school (name, text);
      g_hash_table_replace (self->sections, (gpointer) g_intern_string (name), section);
    }
  section->serial = serial;
  return section->node;
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

gint64
bc_settings_get_limit (BcSettings *self, const char *name)
{
  return json_object_get_int_member (json_node_get_object (bc_settings_get (self, "limits")), name);
}

const char *
bc_content_get_language (void)
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
bc_content_read_text_in (JsonNode *node, const char *wanted)
{
  JsonObject *languages;
  const char *text;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      text = string_of (node);
      return text != NULL ? text : "";
    }
  languages = json_node_get_object (node);
  text = string_of (json_object_get_member (languages, wanted));
  if (text == NULL)
    text = string_of (json_object_get_member (languages, "nl"));
  return text != NULL ? text : "";
}

const char *
bc_content_read_text (JsonNode *node)
{
  return bc_content_read_text_in (node, bc_content_get_language ());
}

const char *
bc_content_get_text (JsonObject *object, const char *member)
{
  return bc_content_read_text (object != NULL ? json_object_get_member (object, member) : NULL);
}
