/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "school/bc-settings.h"

G_BEGIN_DECLS

/**
 * BcRepertoireOrigin:
 * @BC_REPERTOIRE_MINE: a card of the teacher's own
 * @BC_REPERTOIRE_SHARED: a card that a colleague shares
 * @BC_REPERTOIRE_STARTER: one that the shelf begins with; it becomes the teacher's own when used
 *
 * Where a card on the shelf comes from.
 */
typedef enum
{
  BC_REPERTOIRE_MINE,
  BC_REPERTOIRE_SHARED,
  BC_REPERTOIRE_STARTER,
} BcRepertoireOrigin;

/**
 * BcShelfCard:
 * @title: in a few words
 * @text: how it goes
 * @author: whose it is; "" where it is the teacher's own or nobody's
 * @card: (nullable): the card itself; %NULL for a starter
 *
 * A repertoire card that can be taken into a plan.
 */
typedef struct
{
  BcRepertoireOrigin origin;
  char              *title;
  char              *text;
  char              *author;
  BcRepertoireCard  *card;
} BcShelfCard;

void bc_shelf_card_free (BcShelfCard *self);

/**
 * bc_repertoire_list:
 * @edits: where changes go
 * @settings: what the school says; its section "cards" has the starters
 * @me: whose shelf it is
 *
 * What a teacher can choose from: own cards, what colleagues share, and the starters that are not
 * among the own ones yet.
 *
 * Returns: (transfer full) (element-type BcShelfCard): the cards
 */
GPtrArray *bc_repertoire_list (BcEdits    *edits,
                               BcSettings *settings,
                               BcStaff    *me);

/**
 * bc_repertoire_take:
 * @card: a card of bc_repertoire_list()
 * @me: who uses it
 *
 * Within a step that the caller has begun: the card itself, for a starter made just now.
 *
 * Returns: (transfer full): a card that a plan can point to
 */
BcRepertoireCard *bc_repertoire_take (BcEdits           *edits,
                                      const BcShelfCard *card,
                                      BcStaff           *me);

/**
 * bc_repertoire_dup_author:
 * @card: a card
 *
 * Returns: (transfer full): the name of whose it is; "" where that is not known
 */
char *bc_repertoire_dup_author (BcEdits          *edits,
                                BcRepertoireCard *card);

G_END_DECLS
