/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * BcFound:
 * @type: the kind of record
 * @id: its id
 *
 * A record that was found.
 */
typedef struct
{
  GType type;
  char *id;
} BcFound;

G_END_DECLS
