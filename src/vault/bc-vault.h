/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bc-vault.h: the key file beside a school's database */
#pragma once

#include "vault/bc-keyring.h"
#include "vault/bc-vault-cost.h"
#include "vault/bc-vault-error.h"
#include "vault/bc-vault-person.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define BC_TYPE_VAULT (bc_vault_get_type ())
G_DECLARE_FINAL_TYPE (BcVault, bc_vault, BC, VAULT, GObject)

GFile      *bc_vault_file_for                   (GFile               *database);
gboolean    bc_vault_check_password             (const char          *password,
                                                 GError             **error);

BcVault    *bc_vault_create                     (GFile               *keys_file,
                                                 BcVaultCost          cost,
                                                 const char          *person_id,
                                                 const char          *name,
                                                 const char          *role,
                                                 const char          *password,
                                                 char               **recovery_code,
                                                 GError             **error);
void        bc_vault_create_async               (GFile               *keys_file,
                                                 BcVaultCost          cost,
                                                 const char          *person_id,
                                                 const char          *name,
                                                 const char          *role,
                                                 const char          *password,
                                                 GCancellable        *cancellable,
                                                 GAsyncReadyCallback  callback,
                                                 gpointer             user_data);
BcVault    *bc_vault_create_finish              (GAsyncResult        *result,
                                                 char               **recovery_code,
                                                 GError             **error);
BcVault    *bc_vault_load                       (GFile               *keys_file,
                                                 GError             **error);

const char *bc_vault_get_school_id              (BcVault             *self);
GFile      *bc_vault_get_file                   (BcVault             *self);
gboolean    bc_vault_is_older_generation        (BcVault             *self);
BcVaultCost bc_vault_get_cost                   (BcVault             *self);
void        bc_vault_set_cost                   (BcVault             *self,
                                                 BcVaultCost          cost);
GPtrArray  *bc_vault_list_people                (BcVault             *self);

BcKeyring  *bc_vault_unlock                     (BcVault             *self,
                                                 const char          *person_id,
                                                 const char          *password,
                                                 GError             **error);
void        bc_vault_unlock_async               (BcVault             *self,
                                                 const char          *person_id,
                                                 const char          *password,
                                                 GCancellable        *cancellable,
                                                 GAsyncReadyCallback  callback,
                                                 gpointer             user_data);
BcKeyring  *bc_vault_unlock_finish              (BcVault             *self,
                                                 GAsyncResult        *result,
                                                 GError             **error);
BcKeyring  *bc_vault_unlock_with_recovery       (BcVault             *self,
                                                 const char          *code,
                                                 GError             **error);
void        bc_vault_unlock_with_recovery_async (BcVault             *self,
                                                 const char          *code,
                                                 GCancellable        *cancellable,
                                                 GAsyncReadyCallback  callback,
                                                 gpointer             user_data);

gboolean    bc_vault_add_person                 (BcVault             *self,
                                                 BcKeyring           *keyring,
                                                 const char          *person_id,
                                                 const char          *name,
                                                 const char          *role,
                                                 const char          *password,
                                                 GError             **error);
gboolean    bc_vault_set_password               (BcVault             *self,
                                                 BcKeyring           *keyring,
                                                 const char          *person_id,
                                                 const char          *new_password,
                                                 GError             **error);
gboolean    bc_vault_reset_person               (BcVault             *self,
                                                 BcKeyring           *keyring,
                                                 const char          *person_id,
                                                 const char          *new_password,
                                                 GError             **error);
gboolean    bc_vault_set_role                   (BcVault             *self,
                                                 BcKeyring           *keyring,
                                                 const char          *person_id,
                                                 const char          *role,
                                                 GError             **error);
gboolean    bc_vault_remove_person              (BcVault             *self,
                                                 BcKeyring           *keyring,
                                                 const char          *person_id,
                                                 GError             **error);
char       *bc_vault_renew_recovery             (BcVault             *self,
                                                 BcKeyring           *keyring,
                                                 GError             **error);
GBytes     *bc_vault_seal_for                   (BcVault             *self,
                                                 const char          *person_id,
                                                 const char          *text,
                                                 GError             **error);

G_END_DECLS
