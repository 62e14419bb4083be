/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-file-bytes.h"

G_BEGIN_DECLS

typedef enum
{
  BC_ROSTER_SHAPE_XML,
  BC_ROSTER_SHAPE_TABLE,
} BcRosterShape;

/* Loads what may be a roster. */
BcFileBytes *bc_roster_load (GFile *file,
                             GCancellable *cancellable,
                             GError **error);
gboolean     bc_roster_sniff (const BcFileBytes *bytes,
                              const char *name,
                              BcRosterShape *shape,
                              GError **error);

G_END_DECLS
