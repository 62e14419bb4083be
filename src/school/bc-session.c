/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-session"

#include "config.h"

#include "school/bc-session.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-school-calendar.h"

struct _BcSession
{
  GObject    parent_instance;

  BcStore   *store;
  BcKeyring *keyring;
  BcStaff   *me;
  gboolean   has_personal_code;
  gboolean   has_lost_texts;
  gboolean   is_told;
};

G_DEFINE_FINAL_TYPE (BcSession, bc_session, G_TYPE_OBJECT)

enum
{
  SIGNAL_SEALING_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
bc_session_finalize (GObject *object)
{
  BcSession *self = BC_SESSION (object);

  g_clear_object (&self->me);
  g_clear_object (&self->store);
  g_clear_object (&self->keyring);

  G_OBJECT_CLASS (bc_session_parent_class)->finalize (object);
}

static void
bc_session_class_init (BcSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_session_finalize;
  signals[SIGNAL_SEALING_CHANGED] =
    g_signal_new ("sealing-changed", BC_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
bc_session_init (BcSession *self)
{
}

GFile *
bc_session_keys_file (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *keys = g_strconcat (path, ".keys", NULL);

  return g_file_new_for_path (keys);
}

GPtrArray *
bc_session_list_people (GFile *file, GError **error)
{
  g_autoptr (GFile) keys = bc_session_keys_file (file);
  g_autoptr (BcVault) vault = bc_vault_load (keys, error);

  return vault != NULL ? bc_vault_list_people (vault) : NULL;
}

static void
list_people_in_thread (GTask *task, gpointer source, gpointer file, GCancellable *cancellable)
{
  GError *error = NULL;
  GPtrArray *people = bc_session_list_people (file, &error);

  if (people != NULL)
    g_task_return_pointer (task, people, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

void
bc_session_list_people_async (GFile *file, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, bc_session_list_people_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, list_people_in_thread);
}

GPtrArray *
bc_session_list_people_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static BcSession *
session_for (BcStore *store, BcKeyring *keyring, BcStaff *me)
{
  BcSession *self = g_object_new (BC_TYPE_SESSION, NULL);

  self->store = g_object_ref (store);
  self->keyring = g_object_ref (keyring);
  self->me = g_object_ref (me);
  bc_store_set_author (store, bc_record_get_id (me));
  return self;
}

static BcStaff *
make_first_person (const BcNewSchool *school)
{
  BcStaff *me = bc_record_new (BC_TYPE_STAFF);

  bc_record_set_text (me, BC_STAFF_GIVEN_NAME, school->given_name);
  bc_record_set_text (me, BC_STAFF_PREFIX, school->prefix);
  bc_record_set_text (me, BC_STAFF_SURNAME, school->surname);
  bc_record_set_text (me, BC_STAFF_ROLE, school->role);
  bc_record_set_integer (me, BC_STAFF_ACTIVE, TRUE);
  return me;
}

static gboolean
save_first_records (BcStore *store, const BcNewSchool *school, BcStaff *me, GError **error)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (GPtrArray) records = bc_school_calendar_make (today);
  BcSchool *record = bc_record_new (BC_TYPE_SCHOOL);

  bc_record_set_text (record, BC_SCHOOL_NAME, school->school);
  g_ptr_array_insert (records, 0, record);
  g_ptr_array_add (records, g_object_ref (me));
  return bc_store_save (store, records, error);
}

static BcSession *
make_store (GFile *file, const BcNewSchool *school, BcKeyring *keyring, BcStaff *me, GError **error)
{
  g_autoptr (BcStore) store = bc_store_create (file, bc_keyring_get_school_key (keyring), error);

  if (store == NULL)
    return NULL;
  bc_store_set_author (store, bc_record_get_id (me));
  if (!save_first_records (store, school, me, error))
    {
      bc_store_discard (store);
      return NULL;
    }
  return session_for (store, keyring, me);
}

static gboolean
check_new (GFile *file, const BcNewSchool *school, GError **error)
{
  if (*school->school == '\0' || *school->given_name == '\0')
    {
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_FAILED,
                           _("Give the school a name, and say what your own name is."));
      return FALSE;
    }
  if (g_file_query_exists (file, NULL))
    {
      g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_EXISTS,
                           _("There is a file with this name already. Choose another name."));
      return FALSE;
    }
  return bc_vault_check_password (school->password, error);
}

static void
delete_keys (GFile *keys)
{
  g_autofree char *path = g_file_get_path (keys);
  g_autofree char *older_path = g_strconcat (path, ".1", NULL);
  g_autoptr (GFile) older = g_file_new_for_path (older_path);

  g_file_delete (keys, NULL, NULL);
  g_file_delete (older, NULL, NULL);
}

BcSession *
bc_session_create (GFile *file, const BcNewSchool *school, BcVaultCost cost, char **recovery,
                   GError **error)
{
  g_autoptr (GFile) keys = bc_session_keys_file (file);
  g_autoptr (BcKeyring) founding = NULL;
  g_autoptr (BcKeyring) mine = NULL;
  g_autoptr (BcVault) vault = NULL;
  g_autoptr (BcStaff) me = make_first_person (school);
  g_autofree char *name = bc_person_dup_name (me);
  g_autofree char *code = NULL;
  BcSession *self = NULL;

  if (!check_new (file, school, error))
    return NULL;
  vault = bc_vault_create (keys, cost, &founding, &code, error);
  if (vault == NULL)
    return NULL;
  if (bc_vault_add_person (vault, founding, bc_record_get_id (me), name, school->role,
                           school->password, cost, error))
    mine = bc_vault_unlock (vault, bc_record_get_id (me), school->password, error);
  if (mine != NULL)
    self = make_store (file, school, mine, me, error);
  if (self == NULL)
    delete_keys (keys);
  else
    *recovery = g_steal_pointer (&code);
  return self;
}

void
bc_session_look_in_vault (BcSession *self, BcVault *vault)
{
  self->has_personal_code = bc_vault_has_personal_code (vault, bc_record_get_id (self->me));
  self->has_lost_texts = bc_vault_has_lost_texts (vault, bc_record_get_id (self->me));
  g_signal_emit (self, signals[SIGNAL_SEALING_CHANGED], 0);
}

/* After the summer there must be a year to write in. Where that cannot be kept the school opens all
 * the same, and the next opening tries again. */
static BcSession *
go_on (BcSession *self)
{
  g_autofree char *today = bc_day_today ();

  if (!bc_store_is_read_only (self->store))
    bc_school_calendar_go_on (self->store, today, NULL);
  return self;
}

BcSession *
bc_session_unlock (GFile *file, const char *person_id, const char *password, BcStoreFlags flags,
                   GError **error)
{
  g_autoptr (GFile) keys = bc_session_keys_file (file);
  g_autoptr (BcVault) vault = bc_vault_load (keys, error);
  g_autoptr (BcKeyring) keyring = NULL;
  g_autoptr (BcStore) store = NULL;
  g_autoptr (BcStaff) me = NULL;
  BcSession *self;

  if (vault == NULL)
    return NULL;
  keyring = bc_vault_unlock (vault, person_id, password, error);
  if (keyring == NULL)
    return NULL;
  store = bc_store_open (file, bc_keyring_get_school_key (keyring), flags, error);
  if (store == NULL)
    return NULL;
  me = bc_store_get (store, BC_TYPE_STAFF, person_id, error);
  if (me == NULL)
    {
      if (error != NULL && *error == NULL)
        g_set_error_literal (error, BC_STORE_ERROR, BC_STORE_ERROR_FAILED,
                             _("You are not in this school's file. Ask a colleague to add you."));
      return NULL;
    }
  self = session_for (store, keyring, me);
  bc_session_look_in_vault (self, vault);
  return go_on (self);
}

typedef struct
{
  GFile        *file;
  char         *school;
  char         *given_name;
  char         *prefix;
  char         *surname;
  char         *role;
  char         *person_id;
  char         *password;
  BcStoreFlags  flags;
  char         *recovery;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->file);
  g_free (request->school);
  g_free (request->given_name);
  g_free (request->prefix);
  g_free (request->surname);
  g_free (request->role);
  g_free (request->person_id);
  bc_secret_free_text (request->password);
  bc_secret_free_text (request->recovery);
  g_free (request);
}

static void
return_session (GTask *task, BcSession *session, GError *error)
{
  if (session != NULL)
    g_task_return_pointer (task, session, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
create_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  BcNewSchool school = { request->school,  request->given_name, request->prefix,
                         request->surname, request->role,       request->password };
  GError *error = NULL;
  BcSession *session = bc_session_create (request->file, &school, BC_VAULT_COST_STANDARD,
                                          &request->recovery, &error);

  return_session (task, session, error);
}

void
bc_session_create_async (GFile *file, const BcNewSchool *school, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->file = g_object_ref (file);
  request->school = g_strdup (school->school);
  request->given_name = g_strdup (school->given_name);
  request->prefix = g_strdup (school->prefix);
  request->surname = g_strdup (school->surname);
  request->role = g_strdup (school->role);
  request->password = g_strdup (school->password);
  g_task_set_source_tag (task, bc_session_create_async);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, create_in_thread);
}

BcSession *
bc_session_create_finish (GAsyncResult *result, char **recovery, GError **error)
{
  Request *request = g_task_get_task_data (G_TASK (result));
  BcSession *session = g_task_propagate_pointer (G_TASK (result), error);

  if (session != NULL)
    *recovery = g_steal_pointer (&request->recovery);
  return session;
}

static void
unlock_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Request *request = data;
  GError *error = NULL;
  BcSession *session = bc_session_unlock (request->file, request->person_id, request->password,
                                          request->flags, &error);

  return_session (task, session, error);
}

void
bc_session_unlock_async (GFile *file, const char *person_id, const char *password,
                         BcStoreFlags flags, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->file = g_object_ref (file);
  request->person_id = g_strdup (person_id);
  request->password = g_strdup (password);
  request->flags = flags;
  g_task_set_source_tag (task, bc_session_unlock_async);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, unlock_in_thread);
}

BcSession *
bc_session_unlock_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

BcStore *
bc_session_get_store (BcSession *self)
{
  return self->store;
}

BcKeyring *
bc_session_get_keyring (BcSession *self)
{
  return self->keyring;
}

BcStaff *
bc_session_get_me (BcSession *self)
{
  return self->me;
}

gboolean
bc_session_has_personal_code (BcSession *self)
{
  return self->has_personal_code;
}

gboolean
bc_session_has_lost_texts (BcSession *self)
{
  return self->has_lost_texts;
}

gboolean
bc_session_is_told (BcSession *self)
{
  return self->is_told || self->has_personal_code;
}

void
bc_session_set_told (BcSession *self)
{
  self->is_told = TRUE;
  g_signal_emit (self, signals[SIGNAL_SEALING_CHANGED], 0);
}

char *
bc_session_dup_school_name (BcSession *self)
{
  g_autoptr (GPtrArray) schools = bc_store_list (self->store, BC_TYPE_SCHOOL, NULL, -1);

  if (schools == NULL || schools->len == 0)
    return g_strdup ("");
  return g_strdup (bc_record_get_text (schools->pdata[0], BC_SCHOOL_NAME));
}

void
bc_session_close (BcSession *self)
{
  bc_store_close (self->store);
  bc_keyring_wipe (self->keyring);
}
