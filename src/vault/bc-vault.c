/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-vault"

#include "config.h"

#include "vault/bc-vault.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <sodium.h>

#include "vault/bc-box.h"
#include "vault/bc-personal.h"
#include "vault/bc-recovery-code.h"
#include "vault/bc-slot.h"

#define FORMAT 1
#define LEAST_LETTERS 8

struct _BcVault
{
  GObject    parent_instance;

  GFile     *file;
  GPtrArray *slots;
};

G_DEFINE_FINAL_TYPE (BcVault, bc_vault, G_TYPE_OBJECT)

void
bc_vault_person_free (BcVaultPerson *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self->role);
  g_free (self);
}

static void
bc_vault_finalize (GObject *object)
{
  BcVault *self = BC_VAULT (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->slots, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_vault_parent_class)->finalize (object);
}

static void
bc_vault_class_init (BcVaultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_vault_finalize;
}

static void
bc_vault_init (BcVault *self)
{
  self->slots = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
}

static JsonObject *
find_slot (BcVault *self, const char *id, guint *position)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      if (g_str_equal (bc_box_get_text (self->slots->pdata[i], "id"), id))
        {
          if (position != NULL)
            *position = i;
          return self->slots->pdata[i];
        }
    }
  return NULL;
}

static char *
to_json (BcVault *self)
{
  g_autoptr (JsonObject) root = json_object_new ();
  g_autoptr (JsonNode) node = json_node_alloc ();
  JsonArray *slots = json_array_new ();

  for (guint i = 0; i < self->slots->len; i++)
    json_array_add_object_element (slots, json_object_ref (self->slots->pdata[i]));
  json_object_set_int_member (root, "binnencirkel_keys", FORMAT);
  json_object_set_array_member (root, "slots", slots);
  json_node_init_object (node, root);
  return json_to_string (node, TRUE);
}

static GFile *
previous_generation (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *older = g_strconcat (path, ".1", NULL);

  return g_file_new_for_path (older);
}

static gboolean
is_denied (const GError *cause)
{
  return g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_ACCES)
         || g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_PERM)
         || g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_ROFS);
}

static gboolean
write_file (BcVault *self, GError **error)
{
  g_autofree char *json = to_json (self);
  g_autofree char *path = g_file_get_path (self->file);
  g_autoptr (GFile) older = previous_generation (self->file);
  g_autoptr (GError) cause = NULL;

  /* The generation before may be missing: that is so the first time. */
  g_file_copy (self->file, older, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL);
  if (g_file_set_contents_full (path, json, -1,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &cause))
    return TRUE;
  if (is_denied (cause))
    g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRITE,
                         _("Nothing can be written in this folder. Choose another one, or ask for "
                           "the right to write in it."));
  else
    g_set_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRITE,
                 _("The key file could not be written: %s. Choose a folder where you may write."),
                 cause->message);
  return FALSE;
}

gboolean
bc_vault_check_password (const char *password, GError **error)
{
  if (g_utf8_strlen (password, -1) >= LEAST_LETTERS)
    return TRUE;
  g_set_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WEAK,
               _("Choose a password of at least %d letters; a short sentence is fine."),
               LEAST_LETTERS);
  return FALSE;
}

static BcKeyring *
make_person_keyring (const char *person_id, BcSecret *school_key)
{
  g_autoptr (BcSecret) secret_key = bc_secret_new (crypto_box_SECRETKEYBYTES);
  guint8 public_key[crypto_box_PUBLICKEYBYTES];
  g_autoptr (GBytes) public_bytes = NULL;

  crypto_box_keypair (public_key, bc_secret_get_data (secret_key));
  public_bytes = g_bytes_new (public_key, sizeof public_key);
  return bc_keyring_new (person_id, school_key, public_bytes, secret_key);
}

BcVault *
bc_vault_create (GFile *file, BcVaultCost cost, BcKeyring **keyring, char **recovery,
                 GError **error)
{
  g_autoptr (BcVault) self = g_object_new (BC_TYPE_VAULT, NULL);
  g_autoptr (BcSecret) school_key = bc_secret_new_random (32);
  g_autoptr (BcKeyring) keys = bc_keyring_new (NULL, school_key, NULL, NULL);
  g_autoptr (BcSecretText) code = bc_recovery_code_new ();
  JsonObject *slot;

  if (g_file_query_exists (file, NULL))
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_EXISTS,
                           _("There is a key file here already. Choose another name."));
      return NULL;
    }
  self->file = g_object_ref (file);
  slot = bc_slot_close (BC_SLOT_RECOVERY, "", "", code, keys, cost, error);
  if (slot == NULL)
    return NULL;
  g_ptr_array_add (self->slots, slot);
  if (!write_file (self, error))
    return NULL;

  *keyring = g_steal_pointer (&keys);
  *recovery = g_steal_pointer (&code);
  return g_steal_pointer (&self);
}

static gboolean
read_slots (BcVault *self, GFile *file, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autofree char *path = g_file_get_path (file);
  JsonNode *root;
  JsonArray *slots;
  gint64 format;

  if (!json_parser_load_from_file (parser, path, error))
    return FALSE;
  root = json_parser_get_root (parser);
  format = root != NULL && JSON_NODE_HOLDS_OBJECT (root)
             ? json_object_get_int_member_with_default (json_node_get_object (root),
                                                        "binnencirkel_keys", 0)
             : 0;
  if (format > FORMAT)
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NEWER,
                           _("This school was made by a later version of Binnencirkel. Update "
                             "the program to open it."));
      return FALSE;
    }
  if (format < 1 || !json_object_has_member (json_node_get_object (root), "slots")
      || !JSON_NODE_HOLDS_ARRAY (json_object_get_member (json_node_get_object (root), "slots")))
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_DAMAGED, _("not a key file"));
      return FALSE;
    }
  slots = json_object_get_array_member (json_node_get_object (root), "slots");
  for (guint i = 0; i < json_array_get_length (slots); i++)
    {
      JsonNode *slot = json_array_get_element (slots, i);

      if (JSON_NODE_HOLDS_OBJECT (slot))
        g_ptr_array_add (self->slots, json_node_dup_object (slot));
    }
  return TRUE;
}

/* Whether the file may well be sound, so that the generation before must not stand in for it. */
static gboolean
is_sound (const GError *cause)
{
  return is_denied (cause) || g_error_matches (cause, BC_VAULT_ERROR, BC_VAULT_ERROR_NEWER);
}

static void
refuse_keys (GError *cause, GError **error)
{
  if (g_error_matches (cause, BC_VAULT_ERROR, BC_VAULT_ERROR_NEWER))
    g_propagate_error (error, g_error_copy (cause));
  else if (is_denied (cause))
    g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_DENIED,
                         _("You are not allowed to open the key file of this school. Ask for the "
                           "right to read it; it has the school's name with “.keys” behind it."));
  else if (g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NOT_FOUND,
                         _("The key file of this school is missing. It has the school's name "
                           "with “.keys” behind it and belongs in the same folder."));
  else
    g_set_error (error, BC_VAULT_ERROR, BC_VAULT_ERROR_DAMAGED,
                 _("The key file of this school cannot be read (%s). Put back the copy from the "
                   "backup."),
                 cause->message);
}

BcVault *
bc_vault_load (GFile *file, GError **error)
{
  g_autoptr (BcVault) self = g_object_new (BC_TYPE_VAULT, NULL);
  g_autoptr (GFile) older = previous_generation (file);
  g_autoptr (GError) cause = NULL;

  self->file = g_object_ref (file);
  if (read_slots (self, file, &cause))
    return g_steal_pointer (&self);
  if (!is_sound (cause) && read_slots (self, older, NULL))
    return g_steal_pointer (&self);
  refuse_keys (cause, error);
  return NULL;
}

GPtrArray *
bc_vault_list_people (BcVault *self)
{
  GPtrArray *people = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_vault_person_free);

  for (guint i = 0; i < self->slots->len; i++)
    {
      JsonObject *slot = self->slots->pdata[i];
      BcVaultPerson *person;

      if (g_str_equal (bc_box_get_text (slot, "id"), BC_SLOT_RECOVERY))
        continue;
      person = g_new0 (BcVaultPerson, 1);
      person->id = g_strdup (bc_box_get_text (slot, "id"));
      person->name = g_strdup (bc_box_get_text (slot, "name"));
      person->role = g_strdup (bc_box_get_text (slot, "role"));
      g_ptr_array_add (people, person);
    }
  return people;
}

static JsonObject *
require_slot (BcVault *self, const char *id, guint *position, GError **error)
{
  JsonObject *slot = find_slot (self, id, position);

  if (slot == NULL)
    g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_NOT_FOUND,
                         _("This person cannot open the school. Ask a colleague to add them."));
  return slot;
}

BcKeyring *
bc_vault_unlock (BcVault *self, const char *person_id, const char *password, GError **error)
{
  JsonObject *slot = require_slot (self, person_id, NULL, error);

  return slot != NULL ? bc_slot_open (slot, password, error) : NULL;
}

BcKeyring *
bc_vault_unlock_with_recovery (BcVault *self, const char *code, GError **error)
{
  JsonObject *slot = require_slot (self, BC_SLOT_RECOVERY, NULL, error);
  g_autoptr (BcSecretText) normal = slot != NULL ? bc_recovery_code_normalize (code, error) : NULL;

  return normal != NULL ? bc_slot_open (slot, normal, error) : NULL;
}

/* Puts the slot in and writes; takes it out again where writing failed. */
static gboolean
replace_slot (BcVault *self, guint position, JsonObject *slot, GError **error)
{
  JsonObject *old = position < self->slots->len ? self->slots->pdata[position] : NULL;

  if (old == NULL)
    g_ptr_array_add (self->slots, slot);
  else
    self->slots->pdata[position] = slot;
  if (write_file (self, error))
    {
      g_clear_pointer (&old, json_object_unref);
      return TRUE;
    }
  if (old == NULL)
    g_ptr_array_remove_index (self->slots, position);
  else
    {
      json_object_unref (slot);
      self->slots->pdata[position] = old;
    }
  return FALSE;
}

gboolean
bc_vault_add_person (BcVault *self, BcKeyring *keyring, const char *person_id, const char *name,
                     const char *role, const char *password, BcVaultCost cost, GError **error)
{
  g_autoptr (BcKeyring) fresh = NULL;
  JsonObject *slot;

  if (!bc_vault_check_password (password, error))
    return FALSE;
  if (find_slot (self, person_id, NULL) != NULL)
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_EXISTS,
                           _("This person can open the school already."));
      return FALSE;
    }
  fresh = make_person_keyring (person_id, bc_keyring_get_school_key (keyring));
  slot = bc_slot_close (person_id, name, role, password, fresh, cost, error);
  return slot != NULL && replace_slot (self, self->slots->len, slot, error);
}

/* The slot of the same person, closed with another password; what else it holds goes along. */
static JsonObject *
close_again (JsonObject *old, BcKeyring *keys, const char *password, BcVaultCost cost,
             GError **error)
{
  JsonObject *slot = bc_slot_close (bc_box_get_text (old, "id"), bc_box_get_text (old, "name"),
                                    bc_box_get_text (old, "role"), password, keys, cost, error);

  bc_personal_carry (old, slot);
  return slot;
}

gboolean
bc_vault_set_password (BcVault *self, BcKeyring *keyring, const char *person_id,
                       const char *password, BcVaultCost cost, GError **error)
{
  guint position = 0;
  JsonObject *old = require_slot (self, person_id, &position, error);
  g_autoptr (BcKeyring) keys = NULL;
  JsonObject *slot;

  if (old == NULL || !bc_vault_check_password (password, error))
    return FALSE;
  if (g_strcmp0 (bc_keyring_get_person_id (keyring), person_id) == 0)
    keys = g_object_ref (keyring);
  else
    keys = make_person_keyring (person_id, bc_keyring_get_school_key (keyring));
  slot = close_again (old, keys, password, cost, error);
  return slot != NULL && replace_slot (self, position, slot, error);
}

/* ---- the personal recovery code ---- */

gboolean
bc_vault_has_personal_code (BcVault *self, const char *person_id)
{
  JsonObject *slot = find_slot (self, person_id, NULL);

  return slot != NULL && bc_personal_has (slot);
}

gboolean
bc_vault_has_lost_texts (BcVault *self, const char *person_id)
{
  JsonObject *slot = find_slot (self, person_id, NULL);

  return slot != NULL && bc_personal_has_lost (slot);
}

char *
bc_vault_make_personal_code (BcVault *self, BcKeyring *keyring, BcVaultCost cost, GError **error)
{
  guint position = 0;
  JsonObject *old = require_slot (self, bc_keyring_get_person_id (keyring), &position, error);
  char *code = bc_recovery_code_new ();
  JsonObject *slot = old != NULL ? bc_personal_close (old, keyring, code, cost, error) : NULL;

  if (slot != NULL && replace_slot (self, position, slot, error))
    return code;
  bc_secret_free_text (code);
  return NULL;
}

/* The key pair that the slot has now, where the code opened it. */
static BcKeyring *
find_present (JsonObject *slot, GPtrArray *pairs)
{
  g_autoptr (GBytes) present = bc_box_get_bytes (slot, "public_key");

  for (guint i = 0; present != NULL && i < pairs->len; i++)
    {
      if (g_bytes_equal (bc_keyring_get_public_key (pairs->pdata[i]), present))
        return g_object_ref (pairs->pdata[i]);
    }
  return NULL;
}

/* What was found again is sealed for the person, and the code they turned out to keep goes on
 * opening all of it. */
static JsonObject *
give_back (JsonObject *slot, BcKeyring *keyring, GPtrArray *pairs, const char *code,
           BcVaultCost cost, GError **error)
{
  g_autoptr (JsonObject) kept = bc_personal_keep_older (slot, keyring, pairs);

  return bc_personal_has (kept) ? json_object_ref (kept)
                                : bc_personal_close (kept, keyring, code, cost, error);
}

static char *
normalize_personal (const char *personal, GError **error)
{
  char *code = bc_recovery_code_normalize (personal, error);

  if (code == NULL)
    g_prefix_error (error, "%s ", _("About the personal recovery code:"));
  return code;
}

gboolean
bc_vault_reset_password (BcVault *self, BcKeyring *keyring, const char *person_id,
                         const char *personal, const char *password, BcVaultCost cost,
                         GError **error)
{
  BcSecret *school_key = bc_keyring_get_school_key (keyring);
  guint position = 0;
  JsonObject *old = require_slot (self, person_id, &position, error);
  g_autoptr (BcSecretText) code = old != NULL ? normalize_personal (personal, error) : NULL;
  g_autoptr (GPtrArray) pairs = NULL;
  g_autoptr (BcKeyring) keys = NULL;
  g_autoptr (JsonObject) slot = NULL;
  JsonObject *whole;

  if (code == NULL || !bc_vault_check_password (password, error))
    return FALSE;
  pairs = bc_personal_open (old, code, school_key, error);
  if (pairs == NULL)
    return FALSE;
  keys = find_present (old, pairs);
  if (keys == NULL)
    keys = make_person_keyring (person_id, school_key);
  slot = close_again (old, keys, password, cost, error);
  whole = slot != NULL ? give_back (slot, keys, pairs, code, cost, error) : NULL;
  return whole != NULL && replace_slot (self, position, whole, error);
}

GPtrArray *
bc_vault_find_lost_texts (BcVault *self, BcKeyring *keyring, const char *personal,
                          BcVaultCost cost, GError **error)
{
  guint position = 0;
  JsonObject *old = require_slot (self, bc_keyring_get_person_id (keyring), &position, error);
  g_autoptr (BcSecretText) code = old != NULL ? normalize_personal (personal, error) : NULL;
  g_autoptr (GPtrArray) pairs = NULL;
  g_autoptr (BcKeyring) present = NULL;
  JsonObject *whole;

  pairs = code != NULL
            ? bc_personal_open (old, code, bc_keyring_get_school_key (keyring), error)
            : NULL;
  if (pairs == NULL)
    return NULL;
  present = find_present (old, pairs);
  if (present != NULL)
    g_ptr_array_remove (pairs, present);
  if (pairs->len == 0)
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_WRONG_PASSWORD,
                           _("That is the personal recovery code of now. What was lost needs the "
                             "one from before."));
      return NULL;
    }
  whole = give_back (old, keyring, pairs, code, cost, error);
  return whole != NULL && replace_slot (self, position, whole, error) ? g_steal_pointer (&pairs)
                                                                      : NULL;
}

gboolean
bc_vault_remove_person (BcVault *self, const char *person_id, GError **error)
{
  guint position = 0;
  g_autoptr (GPtrArray) people = bc_vault_list_people (self);
  g_autoptr (JsonObject) slot = NULL;

  if (require_slot (self, person_id, &position, error) == NULL)
    return FALSE;
  if (people->len == 1)
    {
      g_set_error_literal (error, BC_VAULT_ERROR, BC_VAULT_ERROR_LAST_PERSON,
                           _("This is the last person who can open the school. Add another one "
                             "first."));
      return FALSE;
    }
  slot = json_object_ref (self->slots->pdata[position]);
  g_ptr_array_remove_index (self->slots, position);
  if (write_file (self, error))
    return TRUE;
  g_ptr_array_insert (self->slots, position, g_steal_pointer (&slot));
  return FALSE;
}

GBytes *
bc_vault_get_public_key (BcVault *self, const char *person_id)
{
  JsonObject *slot = find_slot (self, person_id, NULL);

  return slot != NULL ? bc_box_get_bytes (slot, "public_key") : NULL;
}
