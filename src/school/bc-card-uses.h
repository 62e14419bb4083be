/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* What worked where: the plans that a repertoire card was chosen into, and what came of it. */

/**
 * BcCardUse:
 * @drawn: the card as it was chosen, with its marks and what it brought here
 * @where: the group, the period and the cluster
 * @found: what was found of the goals of the cluster, a line each; "" where nobody looked yet
 * @group: the id of the group
 * @period: the id of the period
 * @page: the plan, for the window
 *
 * A plan that a card is used in.
 */
typedef struct
{
  BcPlanCard *drawn;
  char       *where;
  char       *found;
  char       *group;
  char       *period;
  char       *page;
} BcCardUse;

void bc_card_use_free (BcCardUse *self);

/**
 * bc_card_uses_list:
 * @card: a repertoire card
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * The uses of a card in plans that the user may see, the latest first; none where the card itself
 * is not theirs to see.
 *
 * Returns: (transfer full) (element-type BcCardUse): the uses, or %NULL
 */
GPtrArray *bc_card_uses_list (BcContext         *context,
                              BcRepertoireCard  *card,
                              GError           **error);

G_END_DECLS
