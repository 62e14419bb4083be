/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

/* The records that somebody holds, by id, so that a row is always the same object. Holds none of
 * them itself: a record that nobody needs any more drops out. */
GHashTable *bc_known_records_new (void);
void        bc_known_records_add (GHashTable *known,
                                  gpointer    record);

G_END_DECLS
