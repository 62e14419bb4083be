/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-levels.h"
#include "domain/bc-tilt.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/* The mirror (spiegel, kantelmeter): who acts, which way help goes, which sides of Meijer's four
 * pairs were chosen, and the levels of support, period by period. It is for who looks into it and
 * for nobody else: nothing here takes a person, and nothing of it is kept. What counts is said in
 * docs/mirror.md. */

/* Two school years of the usual length. */
#define BC_MIRROR_PERIODS 6

/**
 * BcMirrorSide:
 * @BC_MIRROR_LEFT: the one side
 * @BC_MIRROR_MIDDLE: both at once; most pairs have none
 * @BC_MIRROR_RIGHT: the other side
 *
 * Where a number of a pair stands. No side is the good one.
 */
typedef enum
{
  BC_MIRROR_LEFT,
  BC_MIRROR_MIDDLE,
  BC_MIRROR_RIGHT,
  BC_MIRROR_N_SIDES,
} BcMirrorSide;

/**
 * BcMirrorPair:
 * @title: what it is about
 * @source: a line that says what was counted
 * @sides: what each side is called; %NULL for no such side
 * @counts: how often, for each period and each side
 *
 * A pair of sides with the numbers of each.
 */
typedef struct
{
  char       *title;
  const char *source;
  const char *sides[BC_MIRROR_N_SIDES];
  guint       counts[BC_MIRROR_PERIODS][BC_MIRROR_N_SIDES];
} BcMirrorPair;

/**
 * BcMirror:
 * @periods: (element-type BcPeriod): the periods, the oldest first
 * @tilts: for each of them who acts, and which way help goes
 * @levels: for each of them how the lines of the plans are spread over the levels
 * @kept_back: for each of them whether what other teachers did is not there, for they are fewer
 *   than three
 * @pairs: (element-type BcMirrorPair): all of it in pairs: who acts, the way help goes, Meijer's in
 *   the order and the words of the school, the levels
 * @expert: whether who looks is an expert of the school, and no teacher
 *
 * What the user sees of their own doing.
 */
typedef struct
{
  GPtrArray *periods;
  BcTilt     tilts[BC_MIRROR_PERIODS];
  BcLevels   levels[BC_MIRROR_PERIODS];
  gboolean   kept_back[BC_MIRROR_PERIODS];
  GPtrArray *pairs;
  gboolean   expert;
} BcMirror;

/**
 * bc_mirror_may_look:
 *
 * Returns: whether there is a mirror for the user: for who has a place in the middle of the circle
 */
gboolean bc_mirror_may_look (BcContext *context);

/**
 * bc_mirror_new:
 * @context: the school, who looks, and the last period
 *
 * Counts for the user, in the last periods until the chosen one, six at most. Those before the
 * first in which there is anything to count are left out.
 *
 * An act of a teacher is: a cluster with an approach (aanpak), and an arrangement that can be done
 * (haalbaar), in a plan of a group the user teaches, at level 1 to 3 or at none; what the teacher
 * of such a group does beside support from outside; an agreement that a teacher does. An act of an
 * expert is: support from outside that says who comes; an agreement that somebody else of the
 * school does. Of support and agreements those count that are for a group the user teaches, or came
 * of a talk the user brought in, answered a card of or was at; of agreements also those the user
 * does. What other teachers agreed on for other groups is there when these are three or more, see
 * bc_aggregate_may_show(). (Domain rows 8 and 19; see bc_tilt_add_act().) Meijer’s sides are those
 * of bc_consult_cards_count() (rows 21 to 24), the levels those of bc_cascade_new_of() for the
 * groups the user teaches (row 11).
 *
 * Returns: (transfer full): the mirror; without periods where there is nothing to count, where it
 *   is not for the user, and where it cannot be read
 */
BcMirror *bc_mirror_new (BcContext *context);

/**
 * bc_mirror_dup_sentence:
 * @period: the number of a period, from 0
 *
 * Returns: (transfer full): who acted in that period, a plain sentence that says how many and not
 *   how good
 */
char *bc_mirror_dup_sentence (const BcMirror *self,
                              guint           period);

/**
 * bc_mirror_pair_count:
 *
 * Returns: how much there is to count in a pair, over all periods
 */
guint bc_mirror_pair_count (const BcMirrorPair *pair);

/**
 * bc_mirror_pair_count_most:
 *
 * Returns: the highest number on any side in any period
 */
guint bc_mirror_pair_count_most (const BcMirrorPair *pair);

void bc_mirror_free (BcMirror *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcMirror, bc_mirror_free)

G_END_DECLS
