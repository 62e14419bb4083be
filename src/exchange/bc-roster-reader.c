/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster-reader"

#include "exchange/bc-roster-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/bc-csv-decode.h"
#include "exchange/bc-csv-roster.h"
#include "exchange/bc-edexml-reader.h"
#include "exchange/bc-roster-resolve.h"
#include "exchange/bc-roster-sniff.h"

/* A request on its way to the worker: options outlive the call that gave them. */
typedef struct
{
  GFile *file;
  BcRosterOptions options;
  char *encoding;
  char *today;
  BcCsvMapping mapping;
  BcRosterProgress progress;
  gpointer progress_data;
  GTask *task; /* not owned */
  double told;
} Request;

typedef struct
{
  GTask *task;
  double fraction;
} Report;

static void
request_free (Request *request)
{
  g_clear_object (&request->file);
  g_free (request->encoding);
  g_free (request->today);
  g_free (request);
}

static void
report_free (Report *report)
{
  g_object_unref (report->task);
  g_free (report);
}

static char *
dup_today (const BcRosterOptions *options)
{
  g_autoptr (GDateTime) now = NULL;

  if (options->today != NULL)
    return g_strdup (options->today);
  now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

/* Rewrites a document as UTF-8. Its own declaration, which is wrong, becomes blanks, so that the
 * lines keep their numbers. */
static void
reread_as_1252 (BcFileBytes *bytes,
                gboolean *replaced)
{
  gsize mark = bytes->size >= 3 && memcmp (bytes->data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  char *text = bc_decode_windows_1252 (bytes->data + mark, bytes->size - mark, replaced);
  char *end = g_str_has_prefix (text, "<?xml") ? strstr (text, "?>") : NULL;

  for (char *p = text; end != NULL && p < end + 2; p++)
    if (*p != '\n')
      *p = ' ';
  explicit_bzero (bytes->data, bytes->size);
  g_free (bytes->data);
  bytes->data = text;
  bytes->size = strlen (text);
}

static BcRosterDraft *
read_xml (BcFileBytes *bytes,
          const BcRosterOptions *options,
          BcXmlProgress progress,
          gpointer progress_data,
          GCancellable *cancellable,
          GError **error)
{
  g_autoptr (BcRosterDraft) draft = NULL;
  gboolean replaced = FALSE;

  if (g_strcmp0 (options->encoding, "windows-1252") == 0
      && memchr (bytes->data, '\0', bytes->size) == NULL)
    reread_as_1252 (bytes, &replaced);
  draft = bc_edexml_read (bytes->data, bytes->size, progress, progress_data, cancellable, error);
  if (draft != NULL && replaced)
    bc_roster_draft_warn (draft, 0, NULL, "%s",
                          _("Some signs could not be read and were replaced by “�”; look through "
                            "the names first."));

  return g_steal_pointer (&draft);
}

static BcRosterDraft *
read_table (const BcFileBytes *bytes,
            const BcRosterOptions *options,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (BcCsvTable) table = bc_csv_table_new (bytes->data, bytes->size, options->encoding,
                                                   options->delimiter, error);

  return table != NULL ? bc_csv_roster_read (table, options->mapping, cancellable, error) : NULL;
}

static BcRoster *
read_file (GFile *file,
           const BcRosterOptions *options,
           BcXmlProgress progress,
           gpointer progress_data,
           GCancellable *cancellable,
           GError **error)
{
  static const BcRosterOptions usual = { 0 };
  const BcRosterOptions *used = options != NULL ? options : &usual;
  g_autoptr (BcFileBytes) bytes = bc_roster_load (file, cancellable, error);
  g_autoptr (BcRosterDraft) draft = NULL;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *today = dup_today (used);
  BcRosterShape shape;

  if (bytes == NULL || !bc_roster_sniff (bytes, name, &shape, error))
    return NULL;
  if (shape == BC_ROSTER_SHAPE_XML)
    draft = read_xml (bytes, used, progress, progress_data, cancellable, error);
  else
    draft = read_table (bytes, used, cancellable, error);
  if (draft == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return bc_roster_resolve (draft, !used->split_groups, today, error);
}

/**
 * bc_roster_read:
 * @file: an EDEXML, UWLR or CSV file
 * @options: (nullable): how to read it, or %NULL for the usual way
 * @cancellable: (nullable):
 * @error: a BC_ROSTER_ERROR, or G_IO_ERROR_CANCELLED
 *
 * Reads a list of pupils, groups and teachers. All or nothing: what is damaged is refused, what
 * is odd is told in the warnings. May block.
 *
 * Returns: (transfer full) (nullable): the roster, or %NULL with @error set
 */
BcRoster *
bc_roster_read (GFile *file,
                const BcRosterOptions *options,
                GCancellable *cancellable,
                GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return read_file (file, options, NULL, NULL, cancellable, error);
}

/**
 * bc_roster_read_table:
 * @file: a CSV file
 * @options: (nullable): its encoding and delimiter count
 * @cancellable: (nullable):
 * @error: a BC_ROSTER_ERROR, or G_IO_ERROR_CANCELLED
 *
 * Reads a table without asking what its columns mean, so that a person can tell. May block.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL with @error set
 */
BcCsvTable *
bc_roster_read_table (GFile *file,
                      const BcRosterOptions *options,
                      GCancellable *cancellable,
                      GError **error)
{
  static const BcRosterOptions usual = { 0 };
  const BcRosterOptions *used = options != NULL ? options : &usual;
  g_autoptr (BcFileBytes) bytes = NULL;
  g_autofree char *name = NULL;
  BcRosterShape shape;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_basename (file);
  bytes = bc_roster_load (file, cancellable, error);
  if (bytes == NULL || !bc_roster_sniff (bytes, name, &shape, error))
    return NULL;
  if (shape != BC_ROSTER_SHAPE_TABLE)
    {
      g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_NOT_A_ROSTER,
                           _("This is not a table of text (CSV)."));
      return NULL;
    }

  return bc_csv_table_new (bytes->data, bytes->size, used->encoding, used->delimiter, error);
}

/* ---- in a thread ---- */

static Request *
request_new (GFile *file,
             const BcRosterOptions *options)
{
  Request *request = g_new0 (Request, 1);

  request->file = g_object_ref (file);
  if (options == NULL)
    return request;

  request->options = *options;
  request->encoding = g_strdup (options->encoding);
  request->today = g_strdup (options->today);
  request->options.encoding = request->encoding;
  request->options.today = request->today;
  if (options->mapping != NULL)
    {
      request->mapping = *options->mapping;
      request->options.mapping = &request->mapping;
    }

  return request;
}

static gboolean
tell_progress_cb (gpointer user_data)
{
  Report *report = user_data;
  Request *request = g_task_get_task_data (report->task);

  if (!g_task_get_completed (report->task)
      && !g_cancellable_is_cancelled (g_task_get_cancellable (report->task)))
    request->progress (report->fraction, request->progress_data);

  return G_SOURCE_REMOVE;
}

static void
progress_in_thread (double fraction,
                    gpointer user_data)
{
  Request *request = user_data;
  g_autoptr (GSource) source = NULL;
  Report *report;

  /* A reader that is told every thousandth has no time left to read. */
  if (request->progress == NULL || (fraction < 1 && fraction - request->told < 0.05))
    return;

  request->told = fraction;
  report = g_new0 (Report, 1);
  report->task = g_object_ref (request->task);
  report->fraction = fraction;
  source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, tell_progress_cb, report, (GDestroyNotify) report_free);
  g_source_attach (source, g_task_get_context (request->task));
}

static void
read_in_thread (GTask *task,
                gpointer source,
                gpointer task_data,
                GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  BcRoster *roster = read_file (request->file, &request->options, progress_in_thread, request,
                                cancellable, &error);

  if (roster != NULL)
    g_task_return_pointer (task, roster, (GDestroyNotify) bc_roster_unref);
  else
    g_task_return_error (task, error);
}

/**
 * bc_roster_read_async:
 * @file: an EDEXML, UWLR or CSV file
 * @options: (nullable): how to read it; copied
 * @progress: (nullable): told how far it is; stays valid until @callback
 * @cancellable: (nullable):
 *
 * Reads a file as [func@Roster.read] does, without holding up the window.
 */
void
bc_roster_read_async (GFile *file,
                      const BcRosterOptions *options,
                      BcRosterProgress progress,
                      gpointer progress_data,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  request = request_new (file, options);
  request->progress = progress;
  request->progress_data = progress_data;
  request->task = task;
  g_task_set_source_tag (task, bc_roster_read_async);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * bc_roster_read_finish:
 *
 * Returns: (transfer full) (nullable): the roster, or %NULL with @error set
 */
BcRoster *
bc_roster_read_finish (GAsyncResult *result,
                       GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
read_table_in_thread (GTask *task,
                      gpointer source,
                      gpointer task_data,
                      GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  BcCsvTable *table = bc_roster_read_table (request->file, &request->options, cancellable, &error);

  if (table != NULL)
    g_task_return_pointer (task, table, (GDestroyNotify) bc_csv_table_unref);
  else
    g_task_return_error (task, error);
}

/**
 * bc_roster_read_table_async:
 * @file: a CSV file
 * @options: (nullable): its encoding and delimiter count; copied
 * @cancellable: (nullable):
 *
 * Reads a table as [func@Roster.read_table] does, without holding up the window.
 */
void
bc_roster_read_table_async (GFile *file,
                            const BcRosterOptions *options,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, bc_roster_read_table_async);
  g_task_set_task_data (task, request_new (file, options), (GDestroyNotify) request_free);
  g_task_run_in_thread (task, read_table_in_thread);
}

/**
 * bc_roster_read_table_finish:
 *
 * Returns: (transfer full) (nullable): the table, or %NULL with @error set
 */
BcCsvTable *
bc_roster_read_table_finish (GAsyncResult *result,
                             GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
