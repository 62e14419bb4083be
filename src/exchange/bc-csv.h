/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BcCsvRow:
 * @line: the line on which the row begins
 * @cells: the cells, as they stand in the file
 * @n_cells: at most 256 are kept
 */
typedef struct
{
  guint line;
  const char **cells;
  guint n_cells;
} BcCsvRow;

/**
 * BcCsvNote:
 * @line: the line it is about, or 0
 * @text: one translated sentence about something odd that was read as well as could be
 */
typedef struct
{
  guint line;
  char *text;
} BcCsvNote;

/**
 * BcCsvTable:
 * @encoding: "UTF-8", "UTF-16" or "windows-1252"
 * @delimiter: what stands between cells
 * @rows: (element-type BcCsvRow): the rows that are not empty
 * @notes: (element-type BcCsvNote): by line
 *
 * A table of text. Read-only once made.
 */
typedef struct
{
  const char *encoding;
  char delimiter;
  GPtrArray *rows;
  GPtrArray *notes;
  /*< private >*/
  char *text;
  gsize text_size;
} BcCsvTable;

#define BC_TYPE_CSV_TABLE (bc_csv_table_get_type ())
GType       bc_csv_table_get_type (void);
BcCsvTable *bc_csv_table_new (const char *data,
                              gsize size,
                              const char *encoding,
                              char delimiter,
                              GError **error);
BcCsvTable *bc_csv_table_ref (BcCsvTable *self);
void        bc_csv_table_unref (BcCsvTable *self);
const char *bc_csv_table_get_cell (BcCsvTable *self,
                                   guint row,
                                   int column);
guint       bc_csv_table_get_n_columns (BcCsvTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcCsvTable, bc_csv_table_unref)

G_END_DECLS
