/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/bc-database.h"

G_BEGIN_DECLS

/* The thread that writes: one, so that saves reach the disk in the order of the calls. */
typedef struct _BcWriteQueue BcWriteQueue;

/* @fraction: 0 to 1; in the main context of the task. */
typedef void (*BcWriteProgress) (gpointer source,
                                 double   fraction);

BcWriteQueue *bc_write_queue_new (BcDatabase       *writer,
                                  BcWriteProgress   progress,
                                  GError          **error);

/* Waits until everything is written. */
void          bc_write_queue_free (BcWriteQueue *self);

/* Writes the rows (element-type BcRowWrite) in one transaction and waits for it. */
gboolean      bc_write_queue_run  (BcWriteQueue  *self,
                                   GPtrArray     *writes,
                                   GError       **error);

/* The same for a task, which keeps @writes alive, and returns a boolean or the error. */
void          bc_write_queue_push (BcWriteQueue *self,
                                   GPtrArray    *writes,
                                   GTask        *task);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcWriteQueue, bc_write_queue_free)

G_END_DECLS
