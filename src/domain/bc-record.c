/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-record"

#include "domain/bc-record.h"

/**
 * BcRecord:
 *
 * Something people made and the store keeps: an id that never changes and the fields that its
 * class describes. Each field is a property too, so that pages can bind to it.
 */

typedef union
{
  char   *text;
  gint64  integer;
  GBytes *bytes;
} Value;

typedef struct
{
  char    *id;
  char    *author;
  gint64   created;
  gint64   changed;
  gboolean removed;
  gboolean removal_changed;
  gboolean saved;
  Value   *values;
  guint64  changed_fields;
  guint    n_writes;
  guint64  written_fields;
  gboolean removal_written;
} BcRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (BcRecord, bc_record, G_TYPE_OBJECT)

static BcRecordPrivate *
private_of (gpointer record)
{
  return bc_record_get_instance_private (BC_RECORD (record));
}

static const BcField *
field_of (gpointer record, guint field)
{
  BcRecordClass *klass = BC_RECORD_GET_CLASS (record);

  g_assert (field < klass->n_fields);
  return &klass->fields[field];
}

static gboolean
is_text (BcFieldKind kind)
{
  return kind == BC_FIELD_TEXT || kind == BC_FIELD_LONG_TEXT || kind == BC_FIELD_DATE
         || kind == BC_FIELD_REFERENCE;
}

static gboolean
is_number (BcFieldKind kind)
{
  return kind == BC_FIELD_INTEGER || kind == BC_FIELD_BOOLEAN;
}

static void
field_changed (gpointer record, guint field)
{
  private_of (record)->changed_fields |= G_GUINT64_CONSTANT (1) << field;
  g_object_notify (record, field_of (record, field)->name);
}

static void
bc_record_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  BcFieldKind kind = field_of (object, prop_id - 1)->kind;

  if (is_text (kind))
    g_value_set_string (value, bc_record_get_text (object, prop_id - 1));
  else if (kind == BC_FIELD_BOOLEAN)
    g_value_set_boolean (value, bc_record_get_integer (object, prop_id - 1) != 0);
  else if (kind == BC_FIELD_INTEGER)
    g_value_set_int64 (value, bc_record_get_integer (object, prop_id - 1));
  else
    g_value_set_boxed (value, bc_record_get_sealed (object, prop_id - 1));
}

static void
bc_record_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  BcFieldKind kind = field_of (object, prop_id - 1)->kind;

  if (is_text (kind))
    bc_record_set_text (object, prop_id - 1, g_value_get_string (value));
  else if (kind == BC_FIELD_BOOLEAN)
    bc_record_set_integer (object, prop_id - 1, g_value_get_boolean (value));
  else if (kind == BC_FIELD_INTEGER)
    bc_record_set_integer (object, prop_id - 1, g_value_get_int64 (value));
  else
    bc_record_set_sealed (object, prop_id - 1, g_value_get_boxed (value));
}

static void
bc_record_finalize (GObject *object)
{
  BcRecordPrivate *priv = private_of (object);
  guint n_fields = 0;
  const BcField *fields = bc_record_get_fields (object, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (is_text (fields[i].kind))
        g_free (priv->values[i].text);
      else if (fields[i].kind == BC_FIELD_SEALED)
        g_clear_pointer (&priv->values[i].bytes, g_bytes_unref);
    }
  g_free (priv->values);
  g_free (priv->id);
  g_free (priv->author);

  G_OBJECT_CLASS (bc_record_parent_class)->finalize (object);
}

static void
bc_record_class_init (BcRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_record_finalize;
}

static void
bc_record_init (BcRecord *self)
{
  BcRecordPrivate *priv = bc_record_get_instance_private (self);

  priv->author = g_strdup ("");
}

static GParamSpec *
param_spec_for (const BcField *field)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  if (is_text (field->kind))
    return g_param_spec_string (field->name, NULL, NULL, "", flags);
  if (field->kind == BC_FIELD_BOOLEAN)
    return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);
  if (field->kind == BC_FIELD_INTEGER)
    return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_BYTES, flags);
}

void
bc_record_class_describe (BcRecordClass *klass, const char *table, const BcField *fields,
                          guint n_fields, gboolean anonymous)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_assert (n_fields <= 64);

  klass->table = table;
  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->anonymous = anonymous;

  object_class->get_property = bc_record_get_property;
  object_class->set_property = bc_record_set_property;
  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (object_class, i + 1, param_spec_for (&fields[i]));
}

char *
bc_record_make_id (void)
{
  guint64 now = g_get_real_time () / 1000;
  guint32 a = g_random_int ();
  guint32 b = g_random_int ();
  guint32 c = g_random_int ();

  return g_strdup_printf ("%08x-%04x-7%03x-%04x-%04x%08x", (guint32) (now >> 16),
                          (guint32) (now & 0xffff), a & 0xfff, 0x8000 | ((a >> 12) & 0x3fff),
                          b & 0xffff, c);
}

gpointer
bc_record_new_with_id (GType type, const char *id)
{
  gpointer record = g_object_new (type, NULL);
  BcRecordPrivate *priv = private_of (record);
  guint n_fields = 0;

  bc_record_get_fields (record, &n_fields);
  priv->values = g_new0 (Value, n_fields);
  priv->id = g_strdup (id);
  return record;
}

gpointer
bc_record_new (GType type)
{
  g_autofree char *id = bc_record_make_id ();

  return bc_record_new_with_id (type, id);
}

gpointer
bc_record_new_draft (GType type)
{
  gpointer draft = bc_record_new (type);

  bc_record_set_removed (draft, TRUE);
  return draft;
}

const char *
bc_record_get_id (gpointer record)
{
  return private_of (record)->id;
}

const BcField *
bc_record_get_fields (gpointer record, guint *n_fields)
{
  BcRecordClass *klass = BC_RECORD_GET_CLASS (record);

  *n_fields = klass->n_fields;
  return klass->fields;
}

const char *
bc_record_get_author (gpointer record)
{
  return private_of (record)->author;
}

gint64
bc_record_get_created (gpointer record)
{
  return private_of (record)->created;
}

const char *
bc_record_get_text (gpointer record, guint field)
{
  const char *text;

  g_return_val_if_fail (BC_IS_RECORD (record), "");
  g_return_val_if_fail (is_text (field_of (record, field)->kind), "");

  text = private_of (record)->values[field].text;
  return text != NULL ? text : "";
}

gboolean
bc_record_set_text (gpointer record, guint field, const char *text)
{
  g_return_val_if_fail (BC_IS_RECORD (record), FALSE);
  g_return_val_if_fail (is_text (field_of (record, field)->kind), FALSE);

  if (text == NULL)
    text = "";
  if (g_str_equal (bc_record_get_text (record, field), text))
    return FALSE;

  g_free (private_of (record)->values[field].text);
  private_of (record)->values[field].text = g_strdup (text);
  field_changed (record, field);
  return TRUE;
}

gint64
bc_record_get_integer (gpointer record, guint field)
{
  g_return_val_if_fail (BC_IS_RECORD (record), 0);
  g_return_val_if_fail (is_number (field_of (record, field)->kind), 0);

  return private_of (record)->values[field].integer;
}

gboolean
bc_record_set_integer (gpointer record, guint field, gint64 number)
{
  g_return_val_if_fail (BC_IS_RECORD (record), FALSE);
  g_return_val_if_fail (is_number (field_of (record, field)->kind), FALSE);

  if (field_of (record, field)->kind == BC_FIELD_BOOLEAN)
    number = number != 0;
  if (private_of (record)->values[field].integer == number)
    return FALSE;

  private_of (record)->values[field].integer = number;
  field_changed (record, field);
  return TRUE;
}

GBytes *
bc_record_get_sealed (gpointer record, guint field)
{
  g_return_val_if_fail (BC_IS_RECORD (record), NULL);
  g_return_val_if_fail (field_of (record, field)->kind == BC_FIELD_SEALED, NULL);

  return private_of (record)->values[field].bytes;
}

gboolean
bc_record_set_sealed (gpointer record, guint field, GBytes *bytes)
{
  BcRecordPrivate *priv = private_of (record);
  GBytes *old;

  g_return_val_if_fail (BC_IS_RECORD (record), FALSE);
  g_return_val_if_fail (field_of (record, field)->kind == BC_FIELD_SEALED, FALSE);

  old = priv->values[field].bytes;
  if (old == bytes || (old != NULL && bytes != NULL && g_bytes_equal (old, bytes)))
    return FALSE;

  g_clear_pointer (&priv->values[field].bytes, g_bytes_unref);
  priv->values[field].bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  field_changed (record, field);
  return TRUE;
}

GVariant *
bc_record_dup_value (gpointer record, guint field)
{
  BcFieldKind kind = field_of (record, field)->kind;
  GBytes *bytes;

  if (is_text (kind))
    return g_variant_ref_sink (g_variant_new_string (bc_record_get_text (record, field)));
  if (is_number (kind))
    return g_variant_ref_sink (g_variant_new_int64 (bc_record_get_integer (record, field)));
  bytes = bc_record_get_sealed (record, field);
  return bytes != NULL ? g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING,
                                                                       bytes, TRUE))
                       : NULL;
}

gboolean
bc_record_set_value (gpointer record, guint field, GVariant *value)
{
  BcFieldKind kind = field_of (record, field)->kind;
  g_autoptr (GBytes) bytes = NULL;

  if (is_text (kind))
    return bc_record_set_text (record, field, g_variant_get_string (value, NULL));
  if (is_number (kind))
    return bc_record_set_integer (record, field, g_variant_get_int64 (value));
  bytes = value != NULL ? g_variant_get_data_as_bytes (value) : NULL;
  return bc_record_set_sealed (record, field, bytes);
}

gboolean
bc_record_is_removed (gpointer record)
{
  return private_of (record)->removed;
}

void
bc_record_set_removed (gpointer record, gboolean removed)
{
  BcRecordPrivate *priv = private_of (record);

  if (priv->removed == !!removed)
    return;

  priv->removed = !!removed;
  priv->removal_changed = TRUE;
}

gboolean
bc_record_is_new (gpointer record)
{
  return !private_of (record)->saved;
}

gboolean
bc_record_is_removal_changed (gpointer record)
{
  return private_of (record)->removal_changed;
}

gboolean
bc_record_needs_saving (gpointer record)
{
  BcRecordPrivate *priv = private_of (record);

  return !priv->saved || priv->removal_changed || priv->changed_fields != 0;
}

guint64
bc_record_get_changed_fields (gpointer record)
{
  return private_of (record)->changed_fields;
}

void
bc_record_restore_changes (gpointer record, gboolean was_new, guint64 fields, gboolean removal)
{
  BcRecordPrivate *priv = private_of (record);

  priv->saved = priv->saved && !was_new;
  priv->changed_fields |= fields;
  priv->removal_changed = priv->removal_changed || removal;
}

void
bc_record_mark_saved (gpointer record, const char *author, gint64 created, gint64 changed)
{
  BcRecordPrivate *priv = private_of (record);

  g_free (priv->author);
  priv->author = g_strdup (author != NULL ? author : "");
  priv->created = created;
  priv->changed = changed;
  priv->changed_fields = 0;
  priv->removal_changed = FALSE;
  priv->saved = TRUE;
}

void
bc_record_begin_write (gpointer record, guint64 fields, gboolean removal)
{
  BcRecordPrivate *priv = private_of (record);

  priv->n_writes++;
  priv->written_fields |= fields;
  priv->removal_written |= removal;
}

void
bc_record_end_write (gpointer record)
{
  BcRecordPrivate *priv = private_of (record);

  g_return_if_fail (priv->n_writes > 0);
  if (--priv->n_writes > 0)
    return;
  priv->written_fields = 0;
  priv->removal_written = FALSE;
}

guint64
bc_record_get_unread_fields (gpointer record)
{
  return private_of (record)->changed_fields | private_of (record)->written_fields;
}

gboolean
bc_record_is_removal_unread (gpointer record)
{
  return private_of (record)->removal_changed || private_of (record)->removal_written;
}
