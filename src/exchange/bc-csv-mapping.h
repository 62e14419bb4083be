/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-csv.h"
#include "exchange/bc-roster-draft.h"

G_BEGIN_DECLS

/**
 * BcCsvField:
 *
 * What a column of a list of pupils can hold. WHOLE_NAME is a name in one piece, which is split.
 */
typedef enum
{
  BC_CSV_FIELD_KEY,
  BC_CSV_FIELD_GIVEN_NAME,
  BC_CSV_FIELD_PREFIX,
  BC_CSV_FIELD_SURNAME,
  BC_CSV_FIELD_WHOLE_NAME,
  BC_CSV_FIELD_BIRTH_DATE,
  BC_CSV_FIELD_GROUP,
  BC_CSV_FIELD_YEAR,
  BC_CSV_FIELD_TEACHER,
  BC_CSV_FIELD_LEFT_ON,
  BC_CSV_N_FIELDS
} BcCsvField;

/**
 * BcCsvMapping:
 * @header_row: index in the table of the row with headings, or -1 without one
 * @columns: for each [enum@CsvField] the column, from 0, or -1
 * @doubtful: for each field whether more than one column could have been meant
 *
 * Which column holds what. A plain value: copy it and change what a person corrects.
 */
typedef struct
{
  int header_row;
  int columns[BC_CSV_N_FIELDS];
  gboolean doubtful[BC_CSV_N_FIELDS];
} BcCsvMapping;

void        bc_csv_mapping_clear (BcCsvMapping *self);
gboolean    bc_csv_mapping_guess (BcCsvMapping *self,
                                  BcCsvTable *table);
gboolean    bc_csv_mapping_has_name (const BcCsvMapping *self);
gboolean    bc_csv_mapping_has_group (const BcCsvMapping *self);
int         bc_csv_mapping_get_field (const BcCsvMapping *self,
                                      int column);
char       *bc_csv_mapping_dup_heading (const BcCsvMapping *self,
                                        BcCsvTable *table,
                                        int column);
GStrv       bc_csv_mapping_dup_samples (const BcCsvMapping *self,
                                        BcCsvTable *table,
                                        int column,
                                        guint max_rows);
const char *bc_csv_field_get_label (BcCsvField field);
int         bc_csv_heading_get_drop_kind (const char *heading);
gboolean    bc_csv_table_holds_results (BcCsvTable *table);

G_END_DECLS
