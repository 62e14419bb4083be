/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"
#include "storage/bc-database.h"

G_BEGIN_DECLS

/* What one save does to one row, taken from a record at one moment: it can go to another thread
 * while the record changes on. */
typedef struct
{
  BcRecord      *record;
  BcRecordClass *klass;
  char          *id;
  char          *author;
  gint64         created;
  gint64         stamp;
  gboolean       is_new;
  gboolean       removed;
  gboolean       removal;
  guint64        changed;
  GPtrArray     *values;
} BcRowWrite;

BcRowWrite *bc_row_write_new  (gpointer    record,
                               const char *author,
                               gint64      stamp);
void        bc_row_write_free (BcRowWrite *self);

/* The record must write again what this write did not. */
void        bc_row_write_give_back (BcRowWrite *self);

gboolean    bc_mapper_write (BcDatabase  *database,
                             BcRowWrite  *write,
                             GError     **error);

/* The columns that bc_mapper_read() expects, for a SELECT. */
char       *bc_mapper_columns (BcRecordClass *klass);

/* Fills @record from the present row; leaves alone what was set and is not on the disk yet. */
void        bc_mapper_read (gpointer      record,
                            sqlite3_stmt *row);

/* The column of a field, for a WHERE. */
char       *bc_mapper_column (const BcField *field);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcRowWrite, bc_row_write_free)

G_END_DECLS
