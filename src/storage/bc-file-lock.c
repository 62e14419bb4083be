/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-file-lock"

#include "config.h"

#include "storage/bc-file-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#ifdef G_OS_UNIX
#include <sys/file.h>
#include <unistd.h>
#endif

#include "storage/bc-store.h"

#define SECTION "Open"

struct _BcFileLock
{
  char *path;
  int   descriptor;
};

static void
set_busy (const char *path, GError **error)
{
  g_autoptr (GKeyFile) who = g_key_file_new ();
  g_autofree char *user = NULL;
  g_autofree char *host = NULL;

  g_key_file_load_from_file (who, path, G_KEY_FILE_NONE, NULL);
  user = g_key_file_get_string (who, SECTION, "User", NULL);
  host = g_key_file_get_string (who, SECTION, "Host", NULL);
  if (user != NULL && host != NULL)
    g_set_error (error, BC_STORE_ERROR, BC_STORE_ERROR_BUSY,
                 _("This school is open already, by %s on %s. Close it there first."), user, host);
  else
    g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_BUSY,
                         _("This school is open in another window. Close it there first."));
}

/* The kernel's lock and not the mere presence of the file says that it is taken: after a crash or
 * a power cut nobody has to tidy up. */
static gboolean
lock_descriptor (int descriptor)
{
#ifdef G_OS_UNIX
  return flock (descriptor, LOCK_EX | LOCK_NB) == 0;
#else
  return TRUE;
#endif
}

static void
write_owner (int descriptor)
{
  g_autoptr (GKeyFile) who = g_key_file_new ();
  g_autofree char *text = NULL;
  gsize length = 0;

  g_key_file_set_string (who, SECTION, "User", g_get_user_name ());
  g_key_file_set_string (who, SECTION, "Host", g_get_host_name ());
  text = g_key_file_to_data (who, &length, NULL);
  /* The owner's name is a courtesy: without it the lock holds all the same. */
  if (ftruncate (descriptor, 0) != 0 || write (descriptor, text, length) < 0)
    g_debug ("no owner in the lock file");
}

BcFileLock *
bc_file_lock_take (GFile *file, GError **error)
{
  g_autofree char *database = g_file_get_path (file);
  g_autofree char *path = g_strconcat (database, ".lock", NULL);
  int descriptor = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  BcFileLock *self;

  if (descriptor < 0)
    {
      g_set_error (error, BC_STORE_ERROR, BC_STORE_ERROR_READ_ONLY,
                   _("Nothing can be written in the folder of this school (%s). Ask for the "
                     "right to write there, or put the school in another folder."),
                   g_strerror (errno));
      return NULL;
    }
  if (!lock_descriptor (descriptor))
    {
      set_busy (path, error);
      g_close (descriptor, NULL);
      return NULL;
    }
  write_owner (descriptor);

  self = g_new0 (BcFileLock, 1);
  self->path = g_steal_pointer (&path);
  self->descriptor = descriptor;
  return self;
}

void
bc_file_lock_free (BcFileLock *self)
{
  g_unlink (self->path);
  g_close (self->descriptor, NULL);
  g_free (self->path);
  g_free (self);
}
