/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/bc-database.h"

G_BEGIN_DECLS

/* The change log: what every trigger calls, and the triggers themselves. */
typedef struct _BcLog BcLog;

/* Starts a run of the log on the writer's connection: its operations will be told from those of
 * any copy of this file. */
BcLog *bc_log_start (BcDatabase  *database,
                     BcClock     *clock,
                     GError     **error);
void   bc_log_free  (BcLog *self);

/* Makes all triggers anew, within the transaction that makes the newest tables. */
gboolean bc_log_make_triggers (BcDatabase  *database,
                               GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcLog, bc_log_free)

G_END_DECLS
