/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bc-secret.h: memory that is locked, guarded and wiped */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define BC_TYPE_SECRET (bc_secret_get_type ())

typedef struct _BcSecret BcSecret;

GType         bc_secret_get_type          (void) G_GNUC_CONST;

BcSecret     *bc_secret_new               (gsize           size);
BcSecret     *bc_secret_new_random        (gsize           size);
BcSecret     *bc_secret_new_from_data     (gconstpointer   data,
                                           gsize           size);
BcSecret     *bc_secret_new_hex_key       (const BcSecret *key);
BcSecret     *bc_secret_copy              (const BcSecret *self);
void          bc_secret_free              (BcSecret       *self);

guint8       *bc_secret_get_data          (BcSecret       *self);
const guint8 *bc_secret_peek_data         (const BcSecret *self);
const char   *bc_secret_peek_text         (const BcSecret *self);
gsize         bc_secret_get_size          (const BcSecret *self);

void          bc_secret_free_text         (char           *text);
void          bc_secret_forbid_core_dumps (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcSecret, bc_secret_free)

G_END_DECLS
