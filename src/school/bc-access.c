/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-access"

#include "config.h"

#include "school/bc-access.h"

#include "domain/bc-person.h"

/* What the thread needs: nothing of the store, which belongs to the main context. */
typedef struct
{
  GFile     *keys;
  BcKeyring *keyring;
  char      *person_id;
  char      *name;
  char      *role;
  char      *old;
  char      *password;
  char      *code;
  char      *personal;
  BcVault   *vault;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->keys);
  g_clear_object (&request->keyring);
  g_free (request->person_id);
  g_free (request->name);
  g_free (request->role);
  bc_secret_free_text (request->old);
  bc_secret_free_text (request->password);
  bc_secret_free_text (request->code);
  bc_secret_free_text (request->personal);
  g_clear_object (&request->vault);
  g_free (request);
}

static GTask *
task_for (gpointer source, GFile *file, const char *person_id, const char *password,
          GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (source, NULL, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->keys = bc_session_keys_file (file);
  request->person_id = g_strdup (person_id);
  request->password = g_strdup (password);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  return task;
}

/* What is done to the key file by somebody who knows the password of the open school. */
static GTask *
task_of_me (BcSession *session, const char *password, GAsyncReadyCallback callback,
            gpointer user_data)
{
  return task_for (session, bc_store_get_file (bc_session_get_store (session)),
                   bc_record_get_id (bc_session_get_me (session)), password, callback, user_data);
}

/* ---- a colleague ---- */

static gboolean
has_slot (GPtrArray *people, const char *id)
{
  for (guint i = 0; i < people->len; i++)
    {
      if (g_str_equal (((BcVaultPerson *) people->pdata[i])->id, id))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
bc_access_list_without (BcSession *session, GError **error)
{
  BcStore *store = bc_session_get_store (session);
  g_autoptr (GPtrArray) people = bc_session_list_people (bc_store_get_file (store), error);
  g_autoptr (GPtrArray) staff = NULL;

  if (people == NULL)
    return NULL;
  staff = bc_store_list (store, BC_TYPE_STAFF, error, -1);
  if (staff == NULL)
    return NULL;
  for (guint i = staff->len; i > 0; i--)
    {
      BcStaff *one = staff->pdata[i - 1];

      if (!bc_record_get_integer (one, BC_STAFF_ACTIVE)
          || has_slot (people, bc_record_get_id (one)))
        g_ptr_array_remove_index (staff, i - 1);
    }
  return g_steal_pointer (&staff);
}

static void
admit_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  g_autoptr (BcVault) vault = bc_vault_load (request->keys, &error);

  if (vault != NULL
      && bc_vault_add_person (vault, request->keyring, request->person_id, request->name,
                              request->role, request->password, BC_VAULT_COST_STANDARD, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
staff_saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (bc_store_save_finish (BC_STORE (store), result, &error))
    g_task_run_in_thread (task, admit_in_thread);
  else
    g_task_return_error (task, error);
}

void
bc_access_admit_async (BcSession *session, BcStaff *staff, const char *password,
                       GAsyncReadyCallback callback, gpointer user_data)
{
  BcStore *store = bc_session_get_store (session);
  g_autoptr (GTask) task = task_for (session, bc_store_get_file (store), bc_record_get_id (staff),
                                     password, callback, user_data);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  Request *request = g_task_get_task_data (task);
  GError *error = NULL;

  if (!bc_vault_check_password (password, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  request->keyring = g_object_ref (bc_session_get_keyring (session));
  request->name = bc_person_dup_name (staff);
  request->role = g_strdup (bc_record_get_text (staff, BC_STAFF_ROLE));
  g_ptr_array_add (records, staff);
  bc_store_save_async (store, records, NULL, staff_saved_cb, g_steal_pointer (&task));
}

/* ---- a password ---- */

static gboolean
set_password (BcVault *vault, Request *request, GError **error)
{
  if (request->personal != NULL)
    return bc_vault_reset_password (vault, request->keyring, request->person_id,
                                    request->personal, request->password, BC_VAULT_COST_STANDARD,
                                    error);
  return bc_vault_set_password (vault, request->keyring, request->person_id, request->password,
                                BC_VAULT_COST_STANDARD, error);
}

static void
set_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  g_autoptr (BcVault) vault = bc_vault_load (request->keys, &error);

  if (vault != NULL)
    request->keyring = request->old != NULL
                         ? bc_vault_unlock (vault, request->person_id, request->old, &error)
                         : bc_vault_unlock_with_recovery (vault, request->code, &error);
  if (vault != NULL && request->keyring != NULL && set_password (vault, request, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
bc_access_change_password_async (BcSession *session, const char *old, const char *password,
                                 GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = task_of_me (session, password, callback, user_data);
  Request *request = g_task_get_task_data (task);

  request->old = g_strdup (old);
  g_task_run_in_thread (task, set_in_thread);
}

void
bc_access_reset_password_async (GFile *file, const char *person_id, const char *code,
                                const char *personal, const char *password,
                                GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = task_for (NULL, file, person_id, password, callback, user_data);
  Request *request = g_task_get_task_data (task);

  request->code = g_strdup (code);
  request->personal = *personal != '\0' ? g_strdup (personal) : NULL;
  g_task_run_in_thread (task, set_in_thread);
}

/* ---- the personal recovery code ---- */

static void
code_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  char *code = NULL;

  request->vault = bc_vault_load (request->keys, &error);
  if (request->vault != NULL)
    request->keyring = bc_vault_unlock (request->vault, request->person_id, request->password,
                                        &error);
  if (request->keyring != NULL)
    code = bc_vault_make_personal_code (request->vault, request->keyring, BC_VAULT_COST_STANDARD,
                                        &error);
  if (code != NULL)
    g_task_return_pointer (task, code, (GDestroyNotify) bc_secret_free_text);
  else
    g_task_return_error (task, error);
}

void
bc_access_make_personal_code_async (BcSession *session, const char *password,
                                    GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = task_of_me (session, password, callback, user_data);

  g_task_set_source_tag (task, bc_access_make_personal_code_async);
  g_task_run_in_thread (task, code_in_thread);
}

char *
bc_access_make_personal_code_finish (BcSession *session, GAsyncResult *result, GError **error)
{
  Request *request = g_task_get_task_data (G_TASK (result));
  char *code = g_task_propagate_pointer (G_TASK (result), error);

  if (code != NULL)
    bc_session_look_in_vault (session, request->vault);
  return code;
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  GPtrArray *pairs = NULL;

  request->vault = bc_vault_load (request->keys, &error);
  if (request->vault != NULL)
    pairs = bc_vault_find_lost_texts (request->vault, request->keyring, request->personal,
                                      BC_VAULT_COST_STANDARD, &error);
  if (pairs != NULL)
    g_task_return_pointer (task, pairs, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

void
bc_access_find_lost_texts_async (BcSession *session, const char *personal,
                                 GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = task_of_me (session, NULL, callback, user_data);
  Request *request = g_task_get_task_data (task);

  request->keyring = g_object_ref (bc_session_get_keyring (session));
  request->personal = g_strdup (personal);
  g_task_set_source_tag (task, bc_access_find_lost_texts_async);
  g_task_run_in_thread (task, find_in_thread);
}

gboolean
bc_access_find_lost_texts_finish (BcSession *session, GAsyncResult *result, GError **error)
{
  Request *request = g_task_get_task_data (G_TASK (result));
  g_autoptr (GPtrArray) pairs = g_task_propagate_pointer (G_TASK (result), error);

  for (guint i = 0; pairs != NULL && i < pairs->len; i++)
    bc_keyring_add_older (bc_session_get_keyring (session), pairs->pdata[i]);
  if (pairs != NULL)
    bc_session_look_in_vault (session, request->vault);
  return pairs != NULL;
}

gboolean
bc_access_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
