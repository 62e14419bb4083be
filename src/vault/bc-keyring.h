/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bc-keyring.h: the keys of an unlocked school */
#pragma once

#include "vault/bc-secret.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define BC_TYPE_KEYRING (bc_keyring_get_type ())
G_DECLARE_FINAL_TYPE (BcKeyring, bc_keyring, BC, KEYRING, GObject)

const char *bc_keyring_get_school_id    (BcKeyring   *self);
const char *bc_keyring_get_person_id    (BcKeyring   *self);
const char *bc_keyring_get_role         (BcKeyring   *self);
gboolean    bc_keyring_is_wiped         (BcKeyring   *self);

BcSecret   *bc_keyring_dup_database_key (BcKeyring   *self,
                                         GError     **error);
BcSecret   *bc_keyring_derive           (BcKeyring   *self,
                                         const char  *context,
                                         guint64      id,
                                         gsize        length,
                                         GError     **error);

GBytes     *bc_keyring_seal             (BcKeyring   *self,
                                         const char  *text,
                                         GError     **error);
char       *bc_keyring_unseal           (BcKeyring   *self,
                                         GBytes      *sealed,
                                         GError     **error);

void        bc_keyring_wipe             (BcKeyring   *self);

G_END_DECLS
