/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "storage/bc-store.h"
#include "vault/bc-keyring.h"
#include "vault/bc-vault.h"

G_BEGIN_DECLS

#define BC_TYPE_SESSION (bc_session_get_type ())

/**
 * BcSession:
 *
 * A school that somebody has unlocked: its store, their keys, and who they are.
 */
G_DECLARE_FINAL_TYPE (BcSession, bc_session, BC, SESSION, GObject)

/**
 * BcNewSchool:
 * @school: the school's name
 * @given_name: roepnaam of the first person
 * @prefix: voorvoegsel, or ""
 * @surname: achternaam, or ""
 * @role: one of the BC_ROLE_ words
 * @password: their password
 *
 * What is needed to make a school.
 */
typedef struct
{
  const char *school;
  const char *given_name;
  const char *prefix;
  const char *surname;
  const char *role;
  const char *password;
} BcNewSchool;

/**
 * bc_session_create:
 * @file: the database to make; its key file goes beside it
 * @school: who and what
 * @cost: how dear guessing the password is made; %BC_VAULT_COST_STANDARD but in tests
 * @recovery: (out) (transfer full): the recovery code, to be shown once and printed
 *
 * Makes a school with its first person, the present school year and its three periods. Takes
 * about half a second: not for the main loop. On failure nothing is left behind.
 *
 * Returns: (transfer full): the unlocked school, or %NULL
 */
BcSession *bc_session_create (GFile              *file,
                              const BcNewSchool  *school,
                              BcVaultCost         cost,
                              char              **recovery,
                              GError            **error);

/**
 * bc_session_unlock:
 * @file: the school's database
 * @person_id: who
 * @password: their password
 *
 * Takes about half a second: not for the main loop.
 *
 * Returns: (transfer full): the unlocked school, or %NULL
 */
BcSession *bc_session_unlock (GFile         *file,
                              const char    *person_id,
                              const char    *password,
                              BcStoreFlags   flags,
                              GError       **error);

/* The same in a thread. bc_session_create_finish() gives the code too. */
void       bc_session_create_async  (GFile               *file,
                                     const BcNewSchool   *school,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
BcSession *bc_session_create_finish (GAsyncResult  *result,
                                     char         **recovery,
                                     GError       **error);
void       bc_session_unlock_async  (GFile               *file,
                                     const char          *person_id,
                                     const char          *password,
                                     BcStoreFlags         flags,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
BcSession *bc_session_unlock_finish (GAsyncResult  *result,
                                     GError       **error);

/**
 * bc_session_keys_file:
 * @file: a school's database
 *
 * Returns: (transfer full): the key file beside it
 */
GFile *bc_session_keys_file (GFile *file);

/**
 * bc_session_list_people:
 * @file: a school's database
 *
 * Who can unlock it, readable without any password.
 *
 * Returns: (transfer full) (element-type BcVaultPerson): the people, or %NULL
 */
GPtrArray *bc_session_list_people (GFile   *file,
                                   GError **error);

/* The same off the main loop. Cancelling brings the answer at once, whatever the disk does. */
void       bc_session_list_people_async  (GFile               *file,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
GPtrArray *bc_session_list_people_finish (GAsyncResult        *result,
                                          GError             **error);

BcStore   *bc_session_get_store   (BcSession *self);
BcKeyring *bc_session_get_keyring (BcSession *self);
BcStaff   *bc_session_get_me      (BcSession *self);

/**
 * bc_session_has_personal_code:
 *
 * Returns: whether the user has a personal recovery code for what they seal
 */
gboolean bc_session_has_personal_code (BcSession *self);

/**
 * bc_session_has_lost_texts:
 *
 * Returns: whether an earlier personal code may still open what was lost with a password
 */
gboolean bc_session_has_lost_texts (BcSession *self);

/**
 * bc_session_look_in_vault:
 * @vault: the key file of the school as it is now
 *
 * Takes from it what both of the above say.
 */
void bc_session_look_in_vault (BcSession *self,
                               BcVault   *vault);

/**
 * bc_session_is_told:
 *
 * Returns: whether the user knows that what they seal is lost with their password: they were told
 *   since the school was opened, or have a personal code
 */
gboolean bc_session_is_told (BcSession *self);

void bc_session_set_told (BcSession *self);

/**
 * bc_session_dup_school_name:
 *
 * Returns: (transfer full): the school's name
 */
char *bc_session_dup_school_name (BcSession *self);

/**
 * bc_session_close:
 *
 * Finishes the writes, closes the file and wipes the keys.
 */
void bc_session_close (BcSession *self);

/* BcSession::sealing-changed (BcSession *): there is a personal code now, or the user was told. */

G_END_DECLS
