/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bc-vault-person.h: who can unlock a school */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define BC_TYPE_VAULT_PERSON (bc_vault_person_get_type ())

/**
 * BcVaultPerson:
 * @id: the person's id, as given when the slot was made
 * @name: the name to choose from; not secret
 * @role: free text such as "teacher"
 *
 * A person who has a slot in the key file. These are the words in the file: before the
 * school is unlocked, nothing vouches for them.
 */
typedef struct
{
  char *id;
  char *name;
  char *role;
} BcVaultPerson;

GType          bc_vault_person_get_type (void) G_GNUC_CONST;

BcVaultPerson *bc_vault_person_new      (const char          *id,
                                         const char          *name,
                                         const char          *role);
BcVaultPerson *bc_vault_person_copy     (const BcVaultPerson *self);
void           bc_vault_person_free     (BcVaultPerson       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcVaultPerson, bc_vault_person_free)

G_END_DECLS
