/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-migrations"

#include "config.h"

#include "storage/bc-migrations.h"

#include <glib/gi18n-lib.h>

#include "storage/bc-log.h"
#include "storage/bc-search-index.h"

#include "storage/bc-migrations-resource.h"

/* "Binn", so that a tool can tell whose file it is. */
#define APPLICATION_MARK 0x42696e6e

/* Step n brings version n to n + 1. A released step is never edited. */
static const char *const steps[] = { "001.sql", "002.sql", "003.sql", "004.sql", "005.sql" };

gint64
bc_migrations_newest (void)
{
  return G_N_ELEMENTS (steps);
}

gboolean
bc_migrations_check (BcDatabase *database, gint64 *version, GError **error)
{
  gint64 mark = 0;

  if (!bc_database_read_integer (database, "PRAGMA application_id", &mark, error)
      || !bc_database_read_integer (database, "PRAGMA user_version", version, error))
    return FALSE;
  if (*version > bc_migrations_newest ())
    {
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_NEWER,
                           _("This school was made by a later version of Binnencirkel. Update "
                             "the program to open it."));
      return FALSE;
    }
  if (*version > 0 && mark != APPLICATION_MARK)
    {
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_WRONG_KEY,
                           _("This file is no school of Binnencirkel. Choose another file."));
      return FALSE;
    }
  return TRUE;
}

/* A table that is altered has all triggers of the file parsed again; the last step makes them. */
static gboolean
drop_triggers (BcDatabase *database, GError **error)
{
  g_autofree char *sql = bc_database_read_text (
    database,
    "SELECT coalesce (group_concat ('DROP TRIGGER \"' || name || '\";', ' '), '') "
    "FROM sqlite_schema WHERE type = 'trigger'",
    error);

  return sql != NULL && bc_database_run (database, sql, error);
}

static gboolean
take_step (BcDatabase *database, gint64 version, GError **error)
{
  g_autofree char *path = g_strconcat (RESOURCE_PREFIX "/migrations/", steps[version], NULL);
  g_autoptr (GBytes) sql = g_resource_lookup_data (bc_storage_get_resource (), path,
                                                   G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autofree char *text = NULL;
  g_autofree char *bump = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d",
                                           APPLICATION_MARK, (int) version + 1);

  if (sql == NULL)
    return FALSE;
  text = g_strndup (g_bytes_get_data (sql, NULL), g_bytes_get_size (sql));
  if (!bc_database_run (database, "BEGIN IMMEDIATE", error))
    return FALSE;
  /* The newest tables and the triggers that follow them come together or not at all. */
  if (drop_triggers (database, error) && bc_database_run (database, text, error)
      && bc_database_run (database, bump, error)
      && (version + 1 < bc_migrations_newest ()
          || (bc_log_make_triggers (database, error) && bc_search_index_make (database, error)))
      && bc_database_run (database, "COMMIT", error))
    return TRUE;
  bc_database_run (database, "ROLLBACK", NULL);
  return FALSE;
}

gboolean
bc_migrations_run (BcDatabase *database, gint64 version, GError **error)
{
  for (; version < bc_migrations_newest (); version++)
    {
      if (!take_step (database, version, error))
        return FALSE;
    }
  return TRUE;
}
