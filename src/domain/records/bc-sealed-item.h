/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_SEALED_ITEM (bc_sealed_item_get_type ())

G_DECLARE_FINAL_TYPE (BcSealedItem, bc_sealed_item, BC, SEALED_ITEM, BcRecord)

/**
 * BcSealedItemField:
 * @BC_SEALED_ITEM_OWNER: the author
 * @BC_SEALED_ITEM_KIND: one of the BC_SEALED_ words
 * @BC_SEALED_ITEM_DATE: when
 * @BC_SEALED_ITEM_BOX: the sealed text
 * @BC_SEALED_ITEM_ABOUT: sealed: the question it answers, or the record it is about (“plan/ID”)
 * @BC_SEALED_ITEM_ACTING: sealed: of a reflection, what one did oneself
 * @BC_SEALED_ITEM_EFFECT: sealed: what came of that
 * @BC_SEALED_ITEM_ATTEMPT: sealed: what one wants to try
 * @BC_SEALED_ITEM_TAGS: sealed: words to find it by, separated by a space
 *
 * The fields of a [class@Bc.SealedItem], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_SEALED_ITEM_OWNER,
  BC_SEALED_ITEM_KIND,
  BC_SEALED_ITEM_DATE,
  BC_SEALED_ITEM_BOX,
  BC_SEALED_ITEM_ABOUT,
  BC_SEALED_ITEM_ACTING,
  BC_SEALED_ITEM_EFFECT,
  BC_SEALED_ITEM_ATTEMPT,
  BC_SEALED_ITEM_TAGS,
} BcSealedItemField;

G_END_DECLS
