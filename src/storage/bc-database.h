/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

#include "storage/bc-clock.h"
#include "storage/bc-store.h"

G_BEGIN_DECLS

/* One connection to the encrypted database. Internal to the storage. */
typedef struct _BcDatabase BcDatabase;

typedef enum
{
  BC_DATABASE_READ,
  BC_DATABASE_WRITE,
  BC_DATABASE_CREATE,
} BcDatabaseMode;

BcDatabase *bc_database_open (GFile           *file,
                              BcSecret        *key,
                              BcDatabaseMode   mode,
                              GError         **error);
void        bc_database_free (BcDatabase *self);

sqlite3 *bc_database_get_handle (BcDatabase *self);

gboolean bc_database_run (BcDatabase  *self,
                          const char  *sql,
                          GError     **error);

/* The first column of the first row; 0 where there is none. */
gboolean bc_database_read_integer (BcDatabase  *self,
                                   const char  *sql,
                                   gint64      *number,
                                   GError     **error);
char    *bc_database_read_text    (BcDatabase  *self,
                                   const char  *sql,
                                   GError     **error);

sqlite3_stmt *bc_database_prepare (BcDatabase  *self,
                                   const char  *sql,
                                   GError     **error);

/* The same, kept for the next time: with a table's triggers, reading the SQL takes far longer than
 * writing a row. The statement is the database's own; who used it takes the values out again, by
 * sqlite3_reset() and sqlite3_clear_bindings(). */
sqlite3_stmt *bc_database_prepare_kept (BcDatabase  *self,
                                        const char  *sql,
                                        GError     **error);

/* Whether a pragma that checks the file finds nothing. */
gboolean bc_database_passes (BcDatabase  *self,
                             const char  *pragma,
                             GError     **error);

/* Copies all pages, however many writes come in between. */
gboolean bc_database_copy (BcDatabase  *self,
                           BcDatabase  *target,
                           GError     **error);

/* A log left beside the file tells that its last writer did not close it. */
gboolean bc_database_ended_uncleanly (GFile *file);

/* The file and what SQLite keeps beside it; nobody may have it open. */
void bc_database_delete (GFile *file);

gboolean bc_database_limit_size (BcDatabase *self,
                                 gint64      bytes);

/* Says in words what the connection's last error means, and what to do. Returns FALSE. */
gboolean bc_database_fail (BcDatabase  *self,
                           GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcDatabase, bc_database_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)

G_END_DECLS
