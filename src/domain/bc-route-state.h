/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcPlace:
 *
 * The places of the circle, in the order of Tab: the centre, the four of the binnencirkel
 * clockwise, the school ring, and what lies beyond the school.
 */
typedef enum
{
  BC_PLACE_TEACHER,
  BC_PLACE_OBSERVE,
  BC_PLACE_UNDERSTAND,
  BC_PLACE_PLAN,
  BC_PLACE_ACT,
  BC_PLACE_GROUP_REVIEW,
  BC_PLACE_AGENDA,
  BC_PLACE_PUPIL_REVIEW,
  BC_PLACE_CONSULT,
  BC_PLACE_EXTERNAL,
  BC_N_PLACES
} BcPlace;

/**
 * bc_place_get_id:
 *
 * Returns: (transfer none): the word by which actions and settings name @place
 */
const char *bc_place_get_id (BcPlace place);

/**
 * bc_place_from_id:
 *
 * Returns: the place, or %BC_N_PLACES where @id is none
 */
BcPlace bc_place_from_id (const char *id);

const char *bc_place_get_title (BcPlace place);

/**
 * bc_place_get_question:
 *
 * Returns: (transfer none): the question the place asks, as its page's subtitle
 */
const char *bc_place_get_question (BcPlace place);

/**
 * BcRouteFacts:
 * @pupils: how many are in the group
 * @seen: how many of them have a note in this period
 * @seen_long_ago: how many of those were not seen for the weeks that the school sets
 * @with_needs: how many of them have a need in this period
 * @heard: how many of them were asked themselves in this period (kindgesprek)
 * @diffuse: what may stay unclear: notes, needs and signals of this period
 * @to_look_back: clusters of the plans of the period before that were not evaluated
 * @has_plan: whether there is a plan for this period
 * @plans: how many plans there are for this period; what follows is about the one that is seen
 * @plans_in_use: how many of them are in use
 * @plan_status: (nullable): one of the BC_PLAN_ words
 * @plan_subject: (nullable): its subject, or ""
 * @clusters: how many clusters it has
 * @filled_clusters: how many of them have a goal
 * @in_clusters: how many of the pupils are in one of them
 * @check_ins: how many check-ins the plan has
 * @last_check_in: (nullable): the day of the last, or ""
 * @next_review: (nullable): the day of the next group review, or ""
 * @open_agreements: not done yet
 * @pupil_reviews: in this period
 * @consultations: in this period
 * @questions: leervragen of the teacher that are theirs to see
 * @system_questions: open ones of the school
 * @support: external support under way for the group
 * @last_reflection: (nullable): the day of the own last reflection, or ""
 * @period_start: (nullable): first day of the period
 * @period_end: (nullable): last day of the period
 * @today: (nullable): today
 * @closed: places that are not for who looks, a bit for each
 *
 * What the circle is drawn from: counts and days, no names.
 */
typedef struct
{
  guint pupils;
  guint seen;
  guint seen_long_ago;
  guint with_needs;
  guint heard;
  guint diffuse;
  guint to_look_back;
  gboolean has_plan;
  guint plans;
  guint plans_in_use;
  const char *plan_status;
  const char *plan_subject;
  guint clusters;
  guint filled_clusters;
  guint in_clusters;
  guint check_ins;
  const char *last_check_in;
  const char *next_review;
  guint open_agreements;
  guint pupil_reviews;
  guint consultations;
  guint questions;
  guint system_questions;
  guint support;
  const char *last_reflection;
  const char *period_start;
  const char *period_end;
  const char *today;
  guint closed;
} BcRouteFacts;

/**
 * BcPlaceState:
 * @line: a few words under the title; may be ""
 * @description: the same in a sentence
 * @fraction: 0 to 1 for an arc, less than 0 for none
 * @current: whether the period stands here today
 *
 * What one place of the circle shows. It invites and never scolds: no totals, no marks.
 */
typedef struct
{
  char    *line;
  char    *description;
  double   fraction;
  gboolean current;
} BcPlaceState;

void bc_place_state_clear (BcPlaceState *self);

/**
 * bc_route_state_is_closed:
 *
 * Returns: whether @place is not for who looks
 */
gboolean bc_route_state_is_closed (const BcRouteFacts *facts,
                                   BcPlace             place);

/**
 * bc_route_state_compute:
 * @facts: the facts
 * @place: a place
 * @state: (out): what it shows, to be cleared by the caller
 */
void bc_route_state_compute (const BcRouteFacts *facts,
                             BcPlace             place,
                             BcPlaceState       *state);

/**
 * bc_route_state_hand:
 *
 * Returns: where the hand points, in degrees clockwise from the top: the part of the period that
 *   has gone by; less than 0 outside the period
 */
double bc_route_state_hand (const BcRouteFacts *facts);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BcPlaceState, bc_place_state_clear)

G_END_DECLS
