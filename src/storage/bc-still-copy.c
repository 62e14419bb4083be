/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-still-copy"

#include "config.h"

#include "storage/bc-still-copy.h"

#include <glib/gi18n-lib.h>

#include "storage/bc-database.h"
#include "storage/bc-store.h"

struct _BcStillCopy
{
  GFile *folder;
  GFile *file;
};

/* What changes with every write: the size, and the time to the microsecond. */
static char *
dup_mark (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (
    file, G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
    NULL, NULL);

  if (info == NULL)
    return NULL;
  return g_strdup_printf ("%s %" G_GOFFSET_FORMAT, g_file_info_get_etag (info),
                          g_file_info_get_size (info));
}

static gboolean
fail (const GError *cause, GError **error)
{
  if (cause != NULL && !g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
      && !g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    g_set_error (error, BC_STORE_ERROR, BC_STORE_ERROR_FAILED,
                 _("The school's file could not be used: %s."), cause->message);
  else if (cause != NULL)
    g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_GONE,
                         _("The school's file is not there, or may not be opened. Check the "
                           "folder or put the stick back in."));
  else
    g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_BUSY,
                         _("Another program is using the school's file. Close it there and try "
                           "again."));
  return FALSE;
}

/* Outside its journal a database changes only while that journal is there: without one before and
 * after, and the same file, the copy is of one moment. */
static gboolean
copy (BcStillCopy *self, GFile *file, GError **error)
{
  g_autofree char *before = dup_mark (file);
  g_autofree char *after = NULL;
  g_autoptr (GError) cause = NULL;

  if (bc_database_ended_uncleanly (file))
    return fail (NULL, error);
  if (!g_file_copy (file, self->file, G_FILE_COPY_TARGET_DEFAULT_PERMS, NULL, NULL, NULL, &cause))
    return fail (cause, error);
  after = dup_mark (file);
  if (bc_database_ended_uncleanly (file) || g_strcmp0 (before, after) != 0)
    return fail (NULL, error);
  return TRUE;
}

BcStillCopy *
bc_still_copy_take (GFile *file, GError **error)
{
  g_autoptr (BcStillCopy) self = NULL;
  g_autoptr (GError) cause = NULL;
  g_autofree char *path = g_dir_make_tmp ("binnencirkel-XXXXXX", &cause);

  if (path == NULL)
    {
      fail (cause, error);
      return NULL;
    }
  self = g_new0 (BcStillCopy, 1);
  self->folder = g_file_new_for_path (path);
  self->file = g_file_get_child (self->folder, "school");
  return copy (self, file, error) ? g_steal_pointer (&self) : NULL;
}

void
bc_still_copy_free (BcStillCopy *self)
{
  bc_database_delete (self->file);
  g_file_delete (self->folder, NULL, NULL);
  g_object_unref (self->file);
  g_object_unref (self->folder);
  g_free (self);
}

GFile *
bc_still_copy_get_file (BcStillCopy *self)
{
  return self->file;
}
