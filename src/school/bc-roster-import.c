/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-roster-import"

#include "config.h"

#include "school/bc-roster-import.h"

#include <glib/gi18n-lib.h>

#include "exchange/bc-roster-error.h"
#include "school/bc-roster-compare.h"

#define COPIES_KEPT 3
#define COPY_SUFFIX ".before-import-"

struct _BcRosterImport
{
  GObject       parent_instance;

  BcStore      *store;
  BcRoster     *roster;
  BcRecordPlan *plan;
  GPtrArray    *changes;
  guint         counts[BC_ROSTER_N_KINDS];
};

G_DEFINE_FINAL_TYPE (BcRosterImport, bc_roster_import, G_TYPE_OBJECT)

enum
{
  SIGNAL_PROGRESS,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
change_free (BcRosterChange *self)
{
  g_free (self->name);
  g_free (self->group);
  g_free (self->from);
  g_free (self);
}

static void
bc_roster_import_finalize (GObject *object)
{
  BcRosterImport *self = BC_ROSTER_IMPORT (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->roster, bc_roster_unref);
  g_clear_pointer (&self->plan, bc_record_plan_free);
  g_clear_pointer (&self->changes, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_roster_import_parent_class)->finalize (object);
}

static void
bc_roster_import_class_init (BcRosterImportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_roster_import_finalize;
  signals[SIGNAL_PROGRESS] = g_signal_new ("progress", BC_TYPE_ROSTER_IMPORT, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
bc_roster_import_init (BcRosterImport *self)
{
  self->plan = bc_record_plan_new ();
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
}

BcRosterImport *
bc_roster_import_new (BcStore *store, BcRoster *roster, const char *today, GError **error)
{
  g_autoptr (BcRosterImport) self = NULL;
  g_autoptr (BcStore) view = NULL;

  if (roster->pupils->len == 0)
    {
      g_set_error_literal (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_EMPTY,
                           _("There are no pupils in this list, so nothing was changed. Export it "
                             "again with the pupils."));
      return NULL;
    }
  view = bc_store_new_view (store, error);
  if (view == NULL)
    return NULL;
  self = g_object_new (BC_TYPE_ROSTER_IMPORT, NULL);
  self->store = g_object_ref (store);
  self->roster = bc_roster_ref (roster);
  if (!bc_roster_compare (view, roster, today, self->plan, self->changes, self->counts, error))
    return NULL;
  return g_steal_pointer (&self);
}

typedef struct
{
  BcStore  *store;
  BcRoster *roster;
  char     *today;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->store);
  bc_roster_unref (request->roster);
  g_free (request->today);
  g_free (request);
}

static void
compare_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  BcRosterImport *self = bc_roster_import_new (request->store, request->roster, request->today,
                                               &error);

  if (self != NULL)
    g_task_return_pointer (task, self, g_object_unref);
  else
    g_task_return_error (task, error);
}

void
bc_roster_import_new_async (BcStore *store, BcRoster *roster, const char *today,
                            GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->store = g_object_ref (store);
  request->roster = bc_roster_ref (roster);
  request->today = g_strdup (today);
  g_task_set_source_tag (task, bc_roster_import_new_async);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, compare_in_thread);
}

BcRosterImport *
bc_roster_import_new_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

BcRoster *
bc_roster_import_get_roster (BcRosterImport *self)
{
  return self->roster;
}

guint
bc_roster_import_count (BcRosterImport *self, BcRosterChangeKind kind)
{
  return self->counts[kind];
}

GPtrArray *
bc_roster_import_get_changes (BcRosterImport *self)
{
  return self->changes;
}

gboolean
bc_roster_import_is_empty (BcRosterImport *self)
{
  return bc_record_plan_is_empty (self->plan);
}

/* ---- the copy before ---- */

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char **) b, *(char **) a);
}

static void
keep_newest (GFile *folder, const char *prefix)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (
    folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  GFileInfo *info;

  while (files != NULL && g_file_enumerator_iterate (files, &info, NULL, NULL, NULL)
         && info != NULL)
    {
      if (g_str_has_prefix (g_file_info_get_name (info), prefix))
        g_ptr_array_add (names, g_strdup (g_file_info_get_name (info)));
    }
  /* The names end in the time, so this is newest first. */
  g_ptr_array_sort (names, compare_names);
  for (guint i = COPIES_KEPT; i < names->len; i++)
    {
      g_autoptr (GFile) old = g_file_get_child (folder, names->pdata[i]);

      g_file_delete (old, NULL, NULL);
    }
}

static gboolean
copy_school (BcStore *store, GError **error)
{
  GFile *file = bc_store_get_file (store);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *prefix = g_strconcat (base, COPY_SUFFIX, NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%Y%m%d-%H%M%S");
  g_autofree char *name = g_strdup_printf ("%s%s-%06d", prefix, time,
                                           g_date_time_get_microsecond (now));
  g_autoptr (GFile) copy = g_file_get_child (folder, name);
  g_autoptr (GError) reason = NULL;

  if (bc_store_backup (store, copy, &reason))
    {
      keep_newest (folder, prefix);
      return TRUE;
    }
  g_file_delete (copy, NULL, NULL);
  g_set_error (error, BC_STORE_ERROR, reason->code,
               _("The copy before the import could not be made, so nothing was changed. %s"),
               reason->message);
  return FALSE;
}

static gboolean
refuse_read_only (BcRosterImport *self, GError **error)
{
  if (!bc_store_is_read_only (self->store))
    return FALSE;
  g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_READ_ONLY,
                       _("This school is open for reading only."));
  return TRUE;
}

gboolean
bc_roster_import_apply (BcRosterImport *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) records = NULL;

  if (refuse_read_only (self, error) || g_cancellable_set_error_if_cancelled (cancellable, error)
      || !copy_school (self->store, error))
    return FALSE;
  records = bc_record_plan_make (self->plan);
  if (bc_store_save (self->store, records, error))
    return TRUE;
  bc_record_plan_call_off (self->plan);
  return FALSE;
}

/* ---- off the main loop ---- */

static void
progress_cb (BcRosterImport *self, double fraction)
{
  g_signal_emit (self, signals[SIGNAL_PROGRESS], 0, fraction);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  BcRosterImport *self = g_task_get_source_object (task);
  GError *error = NULL;

  g_signal_handlers_disconnect_by_data (source, self);
  if (bc_store_save_finish (BC_STORE (source), result, &error))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  bc_record_plan_call_off (self->plan);
  g_task_return_error (task, error);
}

static void
copied_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  BcRosterImport *self = BC_ROSTER_IMPORT (source);
  g_autoptr (GPtrArray) records = NULL;
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error)
      || g_cancellable_set_error_if_cancelled (g_task_get_cancellable (task), &error))
    {
      g_task_return_error (task, error);
      return;
    }
  records = bc_record_plan_make (self->plan);
  g_signal_connect_object (self->store, "progress", G_CALLBACK (progress_cb), self,
                           G_CONNECT_SWAPPED);
  bc_store_save_async (self->store, records, g_task_get_cancellable (task), saved_cb,
                       g_object_ref (task));
}

static void
copy_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (copy_school (BC_ROSTER_IMPORT (source)->store, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
bc_roster_import_apply_async (BcRosterImport *self, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr (GTask) copying = NULL;
  GError *error = NULL;

  if (refuse_read_only (self, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  copying = g_task_new (self, NULL, copied_cb, g_object_ref (task));
  g_task_run_in_thread (copying, copy_in_thread);
}

gboolean
bc_roster_import_apply_finish (BcRosterImport *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
