/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-settings"

#include "config.h"

#include "school/bc-settings.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-records.h"
#include "school/bc-content-resource.h"
#include "school/bc-settings-info.h"
#include "school/bc-settings-error.h"

struct _BcSettings
{
  GObject     parent_instance;

  BcEdits    *edits;
  GHashTable *sections;
  guint       serial;
};

/* What the school's record said when it was read, and what came of it: as it was written, and
 * without what says nothing. */
typedef struct
{
  char     *text;
  JsonNode *written;
  JsonNode *node;
  guint     serial;
} Section;

G_DEFINE_FINAL_TYPE (BcSettings, bc_settings, G_TYPE_OBJECT)

static void
section_free (Section *self)
{
  g_free (self->text);
  json_node_unref (self->written);
  json_node_unref (self->node);
  g_free (self);
}

/* In the order in which they are shown. */
static const char *const section_names[] = {
  "steps", "levels", "names", "limits", "basic-questions", "talk-questions", "sentence-starters",
  "counter-questions", "cards", "plan-templates", "tags", "agenda", "year-rhythm",
  "incident-method", "consult-cards", "self-questions", NULL,
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
      bc_shape_close_words (shape, section, bc_settings_info_list_words);
      g_hash_table_insert (shapes, g_strdup (section), shape);
    }
  return shape;
}

/* A list that a school leaves out of a section is the program's own; so is a limit. */
static JsonNode *
complete (const char *section, JsonNode *node)
{
  JsonNode *own = bc_settings_get_own (section);
  JsonNode *whole = bc_shape_copy (node);
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

/* Of a list whose items the program needs: each of them once, in the program's order. */
static JsonNode *
take_keyed (const char *section, const char *key, JsonNode *taken, GError **error)
{
  JsonArray *own = json_node_get_array (bc_settings_get_own (section));
  JsonArray *items = json_node_get_array (taken);
  g_autoptr (JsonArray) ordered = json_array_new ();

  for (guint i = 0; i < json_array_get_length (own); i++)
    {
      JsonNode *wanted = json_object_get_member (json_array_get_object_element (own, i), key);
      g_autofree char *name = json_to_string (wanted, FALSE);
      JsonNode *found = NULL;

      for (guint j = 0; found == NULL && j < json_array_get_length (items); j++)
        {
          JsonObject *item = json_array_get_object_element (items, j);

          if (json_node_equal (json_object_get_member (item, key), wanted))
            found = json_array_get_element (items, j);
        }
      if (found == NULL || json_array_get_length (items) != json_array_get_length (own))
        {
          g_set_error (error, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_SHAPE,
                       _("%s: one item with “%s”: %s belongs here."), section, key, name);
          return NULL;
        }
      json_array_add_element (ordered, json_node_copy (found));
    }
  return json_node_init_array (json_node_alloc (), ordered);
}

JsonNode *
bc_settings_take (const char *section, JsonNode *node, GPtrArray *unknown, GError **error)
{
  const char *key = bc_settings_info_get_key (section);
  g_autoptr (JsonNode) whole = complete (section, node);
  g_autoptr (JsonNode) taken = bc_shape_take (bc_settings_get_shape (section), whole, section,
                                              unknown, error);

  if (taken == NULL || key == NULL)
    return g_steal_pointer (&taken);
  return take_keyed (section, key, taken, error);
}

/* The record of the school's own version. */
static BcSetting *
find_record (BcSettings *self, const char *section)
{
  g_autoptr (GPtrArray) found = bc_edits_list (self->edits, BC_TYPE_SETTING, NULL,
                                               BC_SETTING_NAME, section, -1);

  return found != NULL && found->len > 0 ? g_object_ref (found->pdata[found->len - 1]) : NULL;
}

/* An item that the program needs stays, whatever it says. */
static void
drop_empty (const char *section, JsonNode *node)
{
  const BcShape *shape = bc_settings_get_shape (section);
  JsonArray *items;

  if (bc_settings_info_get_key (section) == NULL)
    {
      bc_shape_drop_empty (shape, node);
      return;
    }
  items = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (items); i++)
    bc_shape_drop_empty (shape->item, json_array_get_element (items, i));
}

static Section *
read_section (const char *name, const char *text)
{
  g_autoptr (JsonNode) node = text != NULL ? json_from_string (text, NULL) : NULL;
  Section *section = g_new0 (Section, 1);

  section->text = g_strdup (text);
  section->written = node != NULL ? bc_settings_take (name, node, NULL, NULL) : NULL;
  if (section->written == NULL)
    {
      section->written = json_node_ref (bc_settings_get_own (name));
      section->node = json_node_ref (section->written);
      return section;
    }
  section->node = bc_shape_copy (section->written);
  drop_empty (name, section->node);
  return section;
}

/* Asked at every key: what stands in the file is read again only after a change, and made into
 * something new only when it says something else. */
static Section *
get_section (BcSettings *self, const char *name)
{
  guint serial = bc_edits_get_serial (self->edits);
  Section *section = g_hash_table_lookup (self->sections, name);
  g_autoptr (BcSetting) record = NULL;
  const char *text;

  if (section != NULL && section->serial == serial)
    return section;
  record = find_record (self, name);
  text = record != NULL ? bc_record_get_text (record, BC_SETTING_VALUE) : NULL;
  if (section == NULL || g_strcmp0 (section->text, text) != 0)
    {
      section = read_section (name, text);
      g_hash_table_replace (self->sections, (gpointer) g_intern_string (name), section);
    }
  section->serial = serial;
  return section;
}

JsonNode *
bc_settings_get (BcSettings *self, const char *section)
{
  return get_section (self, section)->node;
}

JsonNode *
bc_settings_get_written (BcSettings *self, const char *section)
{
  return get_section (self, section)->written;
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
  gboolean own = value == NULL || json_node_equal (value, bc_settings_get_own (section));
  g_autofree char *text = own ? NULL : json_to_string (value, FALSE);

  bc_edits_begin (self->edits, bc_settings_info_get_title (section));
  if (own && record != NULL)
    bc_edits_remove (self->edits, record);
  else if (!own && record != NULL)
    bc_edits_set_text (self->edits, record, BC_SETTING_VALUE, text);
  else if (!own)
    {
      record = bc_record_new (BC_TYPE_SETTING);
      bc_record_set_text (record, BC_SETTING_NAME, section);
      bc_record_set_text (record, BC_SETTING_VALUE, text);
      bc_edits_add (self->edits, record);
    }
  bc_edits_end (self->edits);
}

const char *
bc_settings_get_label (BcSettings *self, BcTermFamily family, const char *word)
{
  JsonObject *names = json_node_get_object (bc_settings_get (self, "names"));
  const char *list = family == BC_TERM_CLUSTER ? "clusters" : "roles";
  const char *own = bc_content_get_text (json_object_get_object_member (names, list), word);

  return *own != '\0' ? own : bc_term_label (family, word);
}

gint64
bc_settings_get_limit (BcSettings *self, const char *name)
{
  return json_object_get_int_member (json_node_get_object (bc_settings_get (self, "limits")), name);
}
