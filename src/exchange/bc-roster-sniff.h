/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  BC_ROSTER_SHAPE_XML,
  BC_ROSTER_SHAPE_TABLE,
} BcRosterShape;

/* The bytes of a file; wiped when freed, as they hold more than is ever used. */
typedef struct
{
  char *data;
  gsize size;
} BcRosterBytes;

BcRosterBytes *bc_roster_bytes_load (GFile *file,
                                     GCancellable *cancellable,
                                     GError **error);
void           bc_roster_bytes_free (BcRosterBytes *self);
gboolean       bc_roster_sniff (const BcRosterBytes *bytes,
                                const char *name,
                                BcRosterShape *shape,
                                GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcRosterBytes, bc_roster_bytes_free)

G_END_DECLS
