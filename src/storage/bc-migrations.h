/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/bc-database.h"

G_BEGIN_DECLS

/* Refuses a file that is no school, or of a later version. */
gboolean bc_migrations_check (BcDatabase  *database,
                              gint64      *version,
                              GError     **error);

/* Takes the numbered steps that @version still lacks, each in one transaction. */
gboolean bc_migrations_run (BcDatabase  *database,
                            gint64       version,
                            GError     **error);

/* The version that this program writes. */
gint64 bc_migrations_newest (void);

G_END_DECLS
