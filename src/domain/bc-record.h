/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * BcFieldKind:
 * @BC_FIELD_TEXT: a short text; of two changes made apart the newest shows
 * @BC_FIELD_LONG_TEXT: a text people write; of two changes made apart both are kept
 * @BC_FIELD_INTEGER: a whole number
 * @BC_FIELD_BOOLEAN: yes or no
 * @BC_FIELD_DATE: a day as ISO 8601, or empty
 * @BC_FIELD_REFERENCE: the id of another record, or empty
 * @BC_FIELD_SEALED: bytes that only the author can open, or %NULL
 *
 * What a field holds.
 */
typedef enum
{
  BC_FIELD_TEXT,
  BC_FIELD_LONG_TEXT,
  BC_FIELD_INTEGER,
  BC_FIELD_BOOLEAN,
  BC_FIELD_DATE,
  BC_FIELD_REFERENCE,
  BC_FIELD_SEALED,
} BcFieldKind;

/**
 * BcField:
 * @name: the property's name; the column's name with '_' for '-'
 * @kind: what it holds
 * @target: the table a reference points to, or %NULL
 *
 * One field of a kind of record.
 */
typedef struct
{
  const char *name;
  BcFieldKind kind;
  const char *target;
} BcField;

#define BC_TYPE_RECORD (bc_record_get_type ())

G_DECLARE_DERIVABLE_TYPE (BcRecord, bc_record, BC, RECORD, GObject)

/**
 * BcRecordClass:
 * @table: the table that keeps this kind of record
 * @fields: its fields, in the order of the type's field enumeration
 * @n_fields: how many
 * @anonymous: whether the table holds no author
 *
 * What the generic mapper needs to know of a kind of record.
 */
struct _BcRecordClass
{
  GObjectClass   parent_class;

  const char    *table;
  const BcField *fields;
  guint          n_fields;
  gboolean       anonymous;
};

/**
 * bc_record_new:
 * @type: a type derived from %BC_TYPE_RECORD
 *
 * Makes a record with a fresh id (UUIDv7), not saved yet.
 *
 * Returns: (transfer full) (type BcRecord): the record
 */
gpointer bc_record_new (GType type);

/**
 * bc_record_new_with_id:
 * @type: a type derived from %BC_TYPE_RECORD
 * @id: its id
 *
 * Returns: (transfer full) (type BcRecord): the record
 */
gpointer bc_record_new_with_id (GType       type,
                                const char *id);

/**
 * bc_record_new_draft:
 * @type: a type derived from %BC_TYPE_RECORD
 *
 * Makes a record for a field that somebody may write in, or not: it counts as removed, and
 * [class@Bc.Edits] brings it to life with the first change of it.
 *
 * Returns: (transfer full) (type BcRecord): the record
 */
gpointer bc_record_new_draft (GType type);

/**
 * bc_record_make_id:
 *
 * Returns: (transfer full): a new UUIDv7, which sorts by the time it was made
 */
char *bc_record_make_id (void);

const char    *bc_record_get_id      (gpointer record);
const BcField *bc_record_get_fields  (gpointer record,
                                      guint   *n_fields);

/**
 * bc_record_get_author:
 *
 * Returns: the id of the member of staff who made it, or ""
 */
const char *bc_record_get_author (gpointer record);

/**
 * bc_record_get_created:
 *
 * Returns: the hybrid logical clock's stamp (milliseconds since 1970 << 16 | counter) of its
 *   first save; 0 before
 */
gint64 bc_record_get_created (gpointer record);

/**
 * bc_record_get_text:
 * @record: a record
 * @field: a field that holds text, a date or a reference
 *
 * Returns: (transfer none): the text, never %NULL
 */
const char *bc_record_get_text (gpointer record,
                                guint    field);

/**
 * bc_record_set_text:
 * @record: a record
 * @field: a field that holds text, a date or a reference
 * @text: (nullable): the new text; %NULL is the same as ""
 *
 * Returns: whether that changed anything
 */
gboolean bc_record_set_text (gpointer    record,
                             guint       field,
                             const char *text);

/**
 * bc_record_get_integer:
 * @record: a record
 * @field: a field that holds a number or a boolean
 *
 * Returns: the number; 0 and 1 for a boolean
 */
gint64 bc_record_get_integer (gpointer record,
                              guint    field);

gboolean bc_record_set_integer (gpointer record,
                                guint    field,
                                gint64   number);

/**
 * bc_record_get_sealed:
 * @record: a record
 * @field: a sealed field
 *
 * Returns: (transfer none) (nullable): the sealed bytes
 */
GBytes *bc_record_get_sealed (gpointer record,
                              guint    field);

gboolean bc_record_set_sealed (gpointer record,
                               guint    field,
                               GBytes  *bytes);

/**
 * bc_record_dup_value:
 * @record: a record
 * @field: any field of it
 *
 * Returns: (transfer full) (nullable): what the field holds, whatever its kind: a string, a number
 *   (int64) or bytes; %NULL for a sealed field that is empty
 */
GVariant *bc_record_dup_value (gpointer record,
                               guint    field);

/**
 * bc_record_set_value:
 * @value: (nullable): what bc_record_dup_value() gave for a field of that kind
 *
 * Returns: whether that changed anything
 */
gboolean bc_record_set_value (gpointer  record,
                              guint     field,
                              GVariant *value);

/**
 * bc_record_is_removed:
 *
 * A removed record stays in its table, marked, until the destruction run.
 *
 * Returns: whether it is marked
 */
gboolean bc_record_is_removed  (gpointer record);
void     bc_record_set_removed (gpointer record,
                                gboolean removed);

/* For the store: what is to be written, and what was read. */

gboolean bc_record_is_new             (gpointer record);
gboolean bc_record_is_removal_changed (gpointer record);
gboolean bc_record_needs_saving       (gpointer record);

/**
 * bc_record_get_changed_fields:
 *
 * Returns: a bit for each field that was set since the last read or save
 */
guint64 bc_record_get_changed_fields (gpointer record);

/**
 * bc_record_begin_write:
 * @fields: a bit for each field that is on its way to the disk
 * @removal: whether the mark of removal is
 *
 * Until the matching bc_record_end_write() the disk may still hold what was before: a read leaves
 * these fields alone.
 */
void bc_record_begin_write (gpointer record,
                            guint64  fields,
                            gboolean removal);
void bc_record_end_write   (gpointer record);

/**
 * bc_record_get_unread_fields:
 *
 * Returns: a bit for each field that is newer here than on the disk: set and not saved yet, or on
 *   its way
 */
guint64  bc_record_get_unread_fields  (gpointer record);
gboolean bc_record_is_removal_unread  (gpointer record);

/**
 * bc_record_restore_changes:
 * @was_new: whether the record was not in its table yet
 * @fields: a bit for each field
 * @removal: whether its mark of removal is to be written
 *
 * A save failed: what it was to write must be written again.
 */
void bc_record_restore_changes (gpointer record,
                                gboolean was_new,
                                guint64  fields,
                                gboolean removal);

/**
 * bc_record_mark_saved:
 * @record: a record
 * @author: who saved it first
 * @created: stamp of the first save
 * @changed: stamp of the last save
 *
 * The record is now what its table holds.
 */
void bc_record_mark_saved (gpointer    record,
                           const char *author,
                           gint64      created,
                           gint64      changed);

/* What BC_DEFINE_RECORD expands to needs this. */
void bc_record_class_describe (BcRecordClass *klass,
                               const char    *table,
                               const BcField *fields,
                               guint          n_fields,
                               gboolean       anonymous);

#define BC_DEFINE_RECORD_FULL(TypeName, type_name, table, fields, anonymous)                    \
  struct _##TypeName                                                                            \
  {                                                                                             \
    BcRecord parent_instance;                                                                   \
  };                                                                                            \
                                                                                                \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, BC_TYPE_RECORD)                                     \
                                                                                                \
  static void                                                                                   \
  type_name##_class_init (TypeName##Class *klass)                                               \
  {                                                                                             \
    bc_record_class_describe ((BcRecordClass *) klass, table, fields, G_N_ELEMENTS (fields),    \
                              anonymous);                                                       \
  }                                                                                             \
                                                                                                \
  static void                                                                                   \
  type_name##_init (TypeName *self)                                                             \
  {                                                                                             \
  }

/**
 * BC_DEFINE_RECORD:
 *
 * Defines a final kind of record from a table's name and a static array of [struct@Bc.Field].
 */
#define BC_DEFINE_RECORD(TypeName, type_name, table, fields) \
  BC_DEFINE_RECORD_FULL (TypeName, type_name, table, fields, FALSE)

/**
 * BC_DEFINE_ANONYMOUS_RECORD:
 *
 * The same for a table that by construction cannot say whose record it is.
 */
#define BC_DEFINE_ANONYMOUS_RECORD(TypeName, type_name, table, fields) \
  BC_DEFINE_RECORD_FULL (TypeName, type_name, table, fields, TRUE)

G_END_DECLS
