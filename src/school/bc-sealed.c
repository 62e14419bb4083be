/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-sealed"

#include "school/bc-sealed.h"

GPtrArray *
bc_sealed_list (BcContext *context, const char *kind, GError **error)
{
  GPtrArray *items = bc_edits_list (
    bc_context_get_edits (context), BC_TYPE_SEALED_ITEM, error, BC_SEALED_ITEM_OWNER,
    bc_record_get_id (bc_context_get_me (context)), BC_SEALED_ITEM_KIND, kind, -1);

  if (items != NULL)
    bc_records_sort_newest_first (items, BC_SEALED_ITEM_DATE);
  return items;
}

BcSealedItem *
bc_sealed_draft (BcContext *context, const char *kind, const char *day)
{
  BcSealedItem *item = bc_record_new_draft (BC_TYPE_SEALED_ITEM);

  bc_record_set_text (item, BC_SEALED_ITEM_OWNER, bc_record_get_id (bc_context_get_me (context)));
  bc_record_set_text (item, BC_SEALED_ITEM_KIND, kind);
  bc_record_set_text (item, BC_SEALED_ITEM_DATE, day);
  return item;
}

char *
bc_sealed_dup_text (BcContext *context, BcSealedItem *item, guint field)
{
  BcKeyring *keyring = bc_session_get_keyring (bc_context_get_session (context));
  GBytes *box = bc_record_get_sealed (item, field);
  char *text = box != NULL ? bc_keyring_unseal (keyring, box, NULL) : NULL;

  return text != NULL ? text : g_strdup ("");
}

static gboolean
opens (BcContext *context, GBytes *box)
{
  BcKeyring *keyring = bc_session_get_keyring (bc_context_get_session (context));
  char *text = bc_keyring_unseal (keyring, box, NULL);
  gboolean opened = text != NULL;

  bc_secret_free_text (text);
  return opened;
}

gboolean
bc_sealed_opens (BcContext *context, BcSealedItem *item)
{
  guint n_fields;
  const BcField *fields = bc_record_get_fields (item, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      GBytes *box = fields[i].kind == BC_FIELD_SEALED ? bc_record_get_sealed (item, i) : NULL;

      if (box != NULL && !opens (context, box))
        return FALSE;
    }
  return TRUE;
}

void
bc_sealed_set_text (BcContext *context, BcSealedItem *item, guint field, const char *text)
{
  BcKeyring *keyring = bc_session_get_keyring (bc_context_get_session (context));
  g_autoptr (GBytes) box = *text != '\0' ? bc_keyring_seal (keyring, text) : NULL;

  bc_edits_set_sealed (bc_context_get_edits (context), item, field, box);
}
