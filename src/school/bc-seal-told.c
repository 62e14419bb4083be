/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-seal-told"

#include "config.h"

#include "school/bc-seal-told.h"

static gboolean
has_items (BcContext *context)
{
  g_autoptr (GPtrArray) items =
    bc_context_list_own (context, BC_TYPE_SEALED_ITEM, BC_SEALED_ITEM_OWNER, NULL);

  return items != NULL && items->len > 0;
}

static gboolean
has_lenses (BcContext *context)
{
  g_autoptr (GPtrArray) notes =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_NOTE, NULL, BC_NOTE_GROUP,
                   bc_context_get_group_id (context), -1);

  for (guint i = 0; notes != NULL && i < notes->len; i++)
    {
      if (bc_record_get_sealed (notes->pdata[i], BC_NOTE_LENS) != NULL
          && bc_context_is_mine (context, notes->pdata[i]))
        return TRUE;
    }
  return FALSE;
}

gboolean
bc_seal_told (BcContext *context)
{
  return bc_session_is_told (bc_context_get_session (context)) || has_items (context)
         || has_lenses (context);
}
