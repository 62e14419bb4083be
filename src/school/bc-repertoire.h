/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-records.h"
#include "domain/bc-text-words.h"
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
 * @starter: for a starter what tells it from the others; else ""
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
  char              *starter;
  BcRepertoireCard  *card;
} BcShelfCard;

void bc_shelf_card_free (BcShelfCard *self);

/**
 * bc_shelf_card_get_key:
 *
 * Returns: (transfer none): what tells the card from all others on the shelf
 */
const char *bc_shelf_card_get_key (const BcShelfCard *self);

/**
 * bc_shelf_card_has:
 * @words: the words that somebody looks for
 *
 * Returns: whether each of @words begins a word of the card or of its author's name
 */
gboolean bc_shelf_card_has (const BcShelfCard *self,
                            const BcTextWords *words);

/**
 * bc_repertoire_list:
 * @edits: where changes go
 * @settings: what the school says; its section "cards" has the starters
 * @me: whose shelf it is
 *
 * What a teacher can choose from: own cards, what colleagues share by title, and the starters that
 * are not among the own ones yet and were not put aside. Who does not work with groups sees no
 * cards of others.
 *
 * Returns: (transfer full) (element-type BcShelfCard): the cards
 */
GPtrArray *bc_repertoire_list (BcEdits    *edits,
                               BcSettings *settings,
                               BcStaff    *me);

/**
 * bc_repertoire_list_aside:
 *
 * Returns: (transfer full) (element-type BcShelfCard): the starters that @me put aside
 */
GPtrArray *bc_repertoire_list_aside (BcEdits    *edits,
                                     BcSettings *settings,
                                     BcStaff    *me);

/**
 * bc_repertoire_put_aside:
 * @card: a starter
 *
 * Takes a starter off the shelf of @me, as one step; for others it stays.
 */
void bc_repertoire_put_aside (BcEdits           *edits,
                              const BcShelfCard *card,
                              BcStaff           *me);

/**
 * bc_repertoire_bring_back:
 * @card: a starter that was put aside
 *
 * Puts it back on the shelf of @me, as one step.
 */
void bc_repertoire_bring_back (BcEdits           *edits,
                               const BcShelfCard *card,
                               BcStaff           *me);

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
 * bc_repertoire_take_over:
 * @card: a starter, or a card of a colleague
 *
 * Makes a card of @me of it, to be changed freely, as one step. That of a colleague stays as it is;
 * the new one says after whose it was made.
 *
 * Returns: (transfer full): the card
 */
BcRepertoireCard *bc_repertoire_take_over (BcEdits           *edits,
                                           const BcShelfCard *card,
                                           BcStaff           *me);

/**
 * bc_repertoire_draft:
 *
 * Returns: (transfer full): an empty card of @me, kept as soon as something is written on it
 */
BcRepertoireCard *bc_repertoire_draft (BcStaff *me);

/**
 * bc_repertoire_remove:
 * @card: a card of the user's own
 *
 * Takes a card off the shelf, as one step. A plan that uses it goes on telling its title: then the
 * card stays, as nobody's, and is on no shelf any more.
 */
void bc_repertoire_remove (BcEdits          *edits,
                           BcRepertoireCard *card);

/**
 * bc_repertoire_dup_author:
 * @card: a card
 *
 * Returns: (transfer full): the name of whose it is; "" where that is not known
 */
char *bc_repertoire_dup_author (BcEdits          *edits,
                                BcRepertoireCard *card);

G_END_DECLS
