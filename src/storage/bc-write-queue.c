/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-write-queue"

#include "config.h"

#include "storage/bc-write-queue.h"

#include "storage/bc-mapper.h"

#define ROWS_A_STEP 64 /* between two looks at the cancellable and two reports of progress */

struct _BcWriteQueue
{
  BcDatabase      *writer;
  GThreadPool     *thread;
  BcWriteProgress  progress;
};

typedef struct
{
  BcWriteProgress progress;
  gpointer        source;
  double          fraction;
} Report;

static void
report_free (Report *report)
{
  g_object_unref (report->source);
  g_free (report);
}

static gboolean
progress_cb (gpointer data)
{
  Report *report = data;

  report->progress (report->source, report->fraction);
  return G_SOURCE_REMOVE;
}

static void
report_progress (BcWriteQueue *self, GTask *task, double fraction)
{
  Report *report = g_new0 (Report, 1);

  report->progress = self->progress;
  report->source = g_object_ref (g_task_get_source_object (task));
  report->fraction = fraction;
  g_main_context_invoke_full (g_task_get_context (task), G_PRIORITY_DEFAULT, progress_cb, report,
                              (GDestroyNotify) report_free);
}

static gboolean
write_rows (BcWriteQueue *self, GPtrArray *writes, GTask *task, GError **error)
{
  for (guint i = 0; i < writes->len; i++)
    {
      if (task != NULL && i % ROWS_A_STEP == ROWS_A_STEP - 1)
        {
          if (g_cancellable_set_error_if_cancelled (g_task_get_cancellable (task), error))
            return FALSE;
          report_progress (self, task, (double) i / writes->len);
        }
      if (!bc_mapper_write (self->writer, writes->pdata[i], error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_all (BcWriteQueue *self, GPtrArray *writes, GTask *task, GError **error)
{
  if (writes->len == 0)
    return TRUE;
  if (!bc_database_run (self->writer, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (write_rows (self, writes, task, error) && bc_database_run (self->writer, "COMMIT", error))
    return TRUE;
  bc_database_run (self->writer, "ROLLBACK", NULL);
  return FALSE;
}

static gboolean
release_cb (gpointer task)
{
  return G_SOURCE_REMOVE;
}

/* A task holds the store. Were it let go on this thread, the store could be finalized here, and
 * would wait for this same thread to end. */
static void
release_in_its_context (GTask *task)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_callback (source, release_cb, task, g_object_unref);
  g_source_attach (source, g_task_get_context (task));
}

/* What the thread has to do: for a task, or for a caller that waits. */
typedef struct
{
  GTask     *task;
  GPtrArray *writes;
  GMutex     lock;
  GCond      finished;
  gboolean   done;
  GError    *error;
} Job;

static void
run_cb (gpointer data, gpointer queue)
{
  Job *job = data;
  GTask *task = job->task;
  GError *error = NULL;

  write_all (queue, job->writes, task, &error);
  if (task == NULL)
    {
      g_mutex_lock (&job->lock);
      job->error = error;
      job->done = TRUE;
      g_cond_signal (&job->finished);
      g_mutex_unlock (&job->lock);
      return;
    }
  g_free (job);
  if (error == NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
  release_in_its_context (task);
}

BcWriteQueue *
bc_write_queue_new (BcDatabase *writer, BcWriteProgress progress, GError **error)
{
  g_autoptr (BcWriteQueue) self = g_new0 (BcWriteQueue, 1);

  self->writer = writer;
  self->progress = progress;
  self->thread = g_thread_pool_new (run_cb, self, 1, FALSE, error);
  return self->thread != NULL ? g_steal_pointer (&self) : NULL;
}

void
bc_write_queue_free (BcWriteQueue *self)
{
  if (self->thread != NULL)
    g_thread_pool_free (self->thread, FALSE, TRUE);
  g_free (self);
}

gboolean
bc_write_queue_run (BcWriteQueue *self, GPtrArray *writes, GError **error)
{
  Job job = { NULL };

  job.writes = writes;
  g_mutex_init (&job.lock);
  g_cond_init (&job.finished);
  g_thread_pool_push (self->thread, &job, NULL);
  g_mutex_lock (&job.lock);
  while (!job.done)
    g_cond_wait (&job.finished, &job.lock);
  g_mutex_unlock (&job.lock);
  g_mutex_clear (&job.lock);
  g_cond_clear (&job.finished);
  if (job.error == NULL)
    return TRUE;
  g_propagate_error (error, job.error);
  return FALSE;
}

void
bc_write_queue_push (BcWriteQueue *self, GPtrArray *writes, GTask *task)
{
  Job *job = g_new0 (Job, 1);

  job->task = task;
  job->writes = writes;
  g_thread_pool_push (self->thread, job, NULL);
}
