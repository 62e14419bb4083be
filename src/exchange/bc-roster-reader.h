/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-csv-mapping.h"
#include "exchange/bc-roster-error.h"
#include "exchange/bc-roster.h"

G_BEGIN_DECLS

/**
 * BcRosterOptions:
 * @encoding: (nullable): "windows-1252" to read the letters as such whatever the file says
 * @delimiter: what stands between the cells of a table, or 0 to find out
 * @mapping: (nullable): which column of a table is what, or %NULL to go by the headings
 * @split_groups: TRUE to keep groups of one name and different years apart; by default they
 *   become one combined group
 * @today: (nullable): YYYY-MM-DD, or %NULL for the day of the clock
 *
 * How to read a file. All zero is the usual way.
 */
typedef struct
{
  const char *encoding;
  char delimiter;
  const BcCsvMapping *mapping;
  gboolean split_groups;
  const char *today;
} BcRosterOptions;

/**
 * BcRosterProgress:
 * @fraction: 0 to 1
 *
 * Told how far the reading is, in the main context of the caller.
 */
typedef void (*BcRosterProgress) (double fraction,
                                  gpointer user_data);

BcRoster   *bc_roster_read (GFile *file,
                            const BcRosterOptions *options,
                            GCancellable *cancellable,
                            GError **error);
void        bc_roster_read_async (GFile *file,
                                  const BcRosterOptions *options,
                                  BcRosterProgress progress,
                                  gpointer progress_data,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
BcRoster   *bc_roster_read_finish (GAsyncResult *result,
                                   GError **error);
BcCsvTable *bc_roster_read_table (GFile *file,
                                  const BcRosterOptions *options,
                                  GCancellable *cancellable,
                                  GError **error);
void        bc_roster_read_table_async (GFile *file,
                                        const BcRosterOptions *options,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
BcCsvTable *bc_roster_read_table_finish (GAsyncResult *result,
                                         GError **error);

G_END_DECLS
