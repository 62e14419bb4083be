/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-file-bytes"

#include "config.h"

#include "exchange/bc-file-bytes.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FIRST_SIZE (64 * 1024)

G_DEFINE_QUARK (bc-file-error-quark, bc_file_error)

static gboolean
refuse (BcFileError code, const char *message, GError **error)
{
  g_set_error_literal (error, BC_FILE_ERROR, code, message);
  return FALSE;
}

static gboolean
refuse_too_big (gsize most, GError **error)
{
  g_autofree char *size = g_format_size (most);

  g_set_error (error, BC_FILE_ERROR, BC_FILE_ERROR_TOO_BIG,
               _("This file is too large; at most %s can be read."), size);
  return FALSE;
}

/* Tells in our own words why a file cannot be read; stopping stays what it is. */
static gboolean
refuse_io_error (const GError *cause, GError **error)
{
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_error_copy (cause));
      return FALSE;
    }
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return refuse (BC_FILE_ERROR_UNREADABLE,
                   _("This file is no longer there. Choose it once more."), error);
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return refuse (BC_FILE_ERROR_UNREADABLE,
                   _("You are not allowed to open this file. Copy it to a folder of your own and "
                     "choose it there."),
                   error);
  return refuse (BC_FILE_ERROR_UNREADABLE,
                 _("This file cannot be read. Copy it to this computer and choose it there."),
                 error);
}

/* Before opening: a pipe would wait forever, and what is too big need not be read. */
static gboolean
check_file (GFile *file, gsize most, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info (file,
                                                  G_FILE_ATTRIBUTE_STANDARD_TYPE
                                                  "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, &cause);

  if (info == NULL)
    return refuse_io_error (cause, error);
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    return refuse (BC_FILE_ERROR_UNREADABLE, _("This is a folder. Choose the file itself."), error);
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return refuse (BC_FILE_ERROR_UNREADABLE,
                   _("This is not an ordinary file. Choose the file itself."), error);
  if ((gsize) g_file_info_get_size (info) > most)
    return refuse_too_big (most, error);
  return TRUE;
}

void
bc_file_bytes_free (BcFileBytes *self)
{
  if (self->data != NULL)
    explicit_bzero (self->data, self->size);
  g_free (self->data);
  g_free (self);
}

/* Makes room without leaving an unwiped copy behind. */
static void
grow (BcFileBytes *self, gsize capacity)
{
  char *larger = g_malloc (capacity);

  if (self->size > 0)
    memcpy (larger, self->data, self->size);
  if (self->data != NULL)
    explicit_bzero (self->data, self->size);
  g_free (self->data);
  self->data = larger;
}

BcFileBytes *
bc_file_bytes_load (GFile *file, gsize most, GCancellable *cancellable, GError **error)
{
  g_autoptr (BcFileBytes) self = NULL;
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GError) cause = NULL;
  gsize capacity = 0;
  gssize n;

  if (!check_file (file, most, cancellable, error))
    return NULL;
  stream = g_file_read (file, cancellable, &cause);
  if (stream == NULL)
    {
      refuse_io_error (cause, error);
      return NULL;
    }
  self = g_new0 (BcFileBytes, 1);
  do
    {
      if (self->size == capacity)
        {
          capacity = MAX (capacity * 2, FIRST_SIZE);
          grow (self, capacity);
        }
      n = g_input_stream_read (G_INPUT_STREAM (stream), self->data + self->size,
                               capacity - self->size, cancellable, &cause);
      self->size += MAX (n, 0);
    }
  while (n > 0 && self->size <= most);
  if (n < 0 && !refuse_io_error (cause, error))
    return NULL;
  if (self->size > most && !refuse_too_big (most, error))
    return NULL;
  return g_steal_pointer (&self);
}
