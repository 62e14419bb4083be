/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-route-state"

#include "config.h"

#include "domain/bc-route-state.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

static const struct
{
  const char *id;
  const char *title;
  const char *question;
} places[BC_N_PLACES] = {
  [BC_PLACE_TEACHER] = { "teacher", N_ ("Teacher"), N_ ("What do I want to learn?") },
  [BC_PLACE_OBSERVE] = { "observe", N_ ("Observe"),
                         N_ ("What do I see this group do, and what did I do then?") },
  [BC_PLACE_UNDERSTAND] = { "understand", N_ ("Understand"),
                            N_ ("How is this group made up, and what does it ask of me?") },
  [BC_PLACE_PLAN] = { "plan", N_ ("Plan"),
                      N_ ("What fits the children, and what fits me?") },
  [BC_PLACE_ACT] = { "act", N_ ("Act"), N_ ("Does what we planned really fit now?") },
  [BC_PLACE_GROUP_REVIEW] = { "group-review", N_ ("Group review"),
                              N_ ("What works, and which question do I bring?") },
  [BC_PLACE_AGENDA] = { "agenda", N_ ("Development agenda"),
                        N_ ("What does the school learn from our questions?") },
  [BC_PLACE_PUPIL_REVIEW] = { "pupil-review", N_ ("Pupil review"),
                              N_ ("What does this child need from us?") },
  [BC_PLACE_CONSULT] = { "consult", N_ ("Consultation"),
                         N_ ("What do I want to reach, and whom do I need?") },
  [BC_PLACE_EXTERNAL] = { "external", N_ ("Beyond the school"),
                          N_ ("Which expertise can come to the class?") },
};

const char *
bc_place_get_id (BcPlace place)
{
  return places[place].id;
}

BcPlace
bc_place_from_id (const char *id)
{
  for (BcPlace place = 0; place < BC_N_PLACES; place++)
    {
      if (g_strcmp0 (places[place].id, id) == 0)
        return place;
    }
  return BC_N_PLACES;
}

const char *
bc_place_get_title (BcPlace place)
{
  return g_dgettext (GETTEXT_PACKAGE, places[place].title);
}

const char *
bc_place_get_question (BcPlace place)
{
  return g_dgettext (GETTEXT_PACKAGE, places[place].question);
}

void
bc_place_state_clear (BcPlaceState *self)
{
  g_clear_pointer (&self->line, g_free);
  g_clear_pointer (&self->description, g_free);
}

static double
part_of (guint some, guint all)
{
  return all > 0 ? MIN (1.0, (double) some / all) : 0;
}

double
bc_route_state_hand (const BcRouteFacts *facts)
{
  int length = bc_day_between (facts->period_start, facts->period_end);
  int gone = bc_day_between (facts->period_start, facts->today);

  if (length <= 0 || gone < 0 || gone > length)
    return -1;
  return 360.0 * gone / (length + 1);
}

static gboolean
hand_is_in (const BcRouteFacts *facts, BcPlace place)
{
  double hand = bc_route_state_hand (facts);

  return hand >= 0 && place >= BC_PLACE_OBSERVE && place <= BC_PLACE_ACT
         && (BcPlace) (hand / 90) == place - BC_PLACE_OBSERVE;
}

static void
observe (const BcRouteFacts *facts, BcPlaceState *state)
{
  g_autofree char *seen = NULL;
  g_autofree char *waiting = NULL;

  if (facts->pupils == 0)
    {
      state->line = g_strdup (_("import the group"));
      state->description = g_strdup (_("There are no pupils in this group yet."));
      return;
    }
  state->fraction = part_of (facts->seen, facts->pupils);
  /* Translators: of how many pupils something was noted in this period. */
  state->line = g_strdup_printf (_("%u of %u seen"), facts->seen, facts->pupils);
  seen = g_strdup_printf (
    ngettext ("Of %u of %u pupil something was noted in this period.",
              "Of %u of %u pupils something was noted in this period.", facts->pupils),
    facts->seen, facts->pupils);
  /* Translators: after the sentence that says of how many pupils something was noted. */
  if (facts->seen_long_ago > 0)
    waiting = g_strdup_printf (ngettext ("Of %u of them that is some time ago.",
                                         "Of %u of them that is some time ago.",
                                         facts->seen_long_ago),
                               facts->seen_long_ago);
  state->description = g_strjoin (" ", seen, waiting, NULL);
}

static void
understand (const BcRouteFacts *facts, BcPlaceState *state)
{
  if (facts->pupils == 0)
    return;
  state->fraction = part_of (facts->with_needs, facts->pupils);
  state->line = g_strdup_printf (_("%u of %u needs named"), facts->with_needs, facts->pupils);
  state->description = g_strdup_printf (
    ngettext ("For %u of %u pupil it is said what they need.",
              "For %u of %u pupils it is said what they need.", facts->pupils),
    facts->with_needs, facts->pupils);
}

static void
plan (const BcRouteFacts *facts, BcPlaceState *state)
{
  const char *status;

  if (!facts->has_plan)
    {
      state->fraction = 0;
      state->line = g_strdup (_("no plan yet"));
      state->description = g_strdup (_("There is no group plan for this period yet."));
      return;
    }
  status = bc_term_label (BC_TERM_PLAN, facts->plan_status);
  state->fraction = part_of (facts->filled_clusters, facts->clusters);
  if (facts->plans > 1)
    /* Translators: how many plans there are beside each other, and how many of them are in use. */
    state->line = g_strdup_printf (_("%u plans, %u in use"), facts->plans, facts->plans_in_use);
  else if (facts->plan_subject != NULL && *facts->plan_subject != '\0')
    /* Translators: a subject and how far its plan is: "arithmetic: draft". */
    state->line = g_strdup_printf (_("%s: %s"), facts->plan_subject, status);
  else
    state->line = g_strdup (status);
  state->description = g_strdup_printf (
    ngettext ("The group plan (%s) has %u cluster, %u with a goal.",
              "The group plan (%s) has %u clusters, %u with a goal.", facts->clusters),
    status, facts->clusters, facts->filled_clusters);
}

static void
act (const BcRouteFacts *facts, BcPlaceState *state)
{
  if (!facts->has_plan)
    {
      state->fraction = 0;
      state->description = g_strdup (_("What happens in class shows here once there is a plan."));
      return;
    }
  state->fraction = facts->check_ins > 0 ? MIN (1.0, facts->check_ins / 6.0) : 0;
  state->line = g_strdup_printf (ngettext ("%u check-in", "%u check-ins", facts->check_ins),
                                 facts->check_ins);
  state->description = g_strdup_printf (
    ngettext ("You looked back %u time at how the plan fits.",
              "You looked back %u times at how the plan fits.", facts->check_ins),
    facts->check_ins);
}

static void
group_review (const BcRouteFacts *facts, BcPlaceState *state)
{
  g_autofree char *day = bc_day_format (facts->next_review);

  if (*day != '\0')
    {
      state->line = g_strdup (day);
      state->description = g_strdup_printf (_("The next group review is on %s."), day);
    }
  else if (facts->open_agreements > 0)
    {
      state->line = g_strdup_printf (
        ngettext ("%u agreement open", "%u agreements open", facts->open_agreements),
        facts->open_agreements);
      state->description = g_strdup_printf (_("%s for this group."), state->line);
    }
}

static void
count (guint number, const char *line, const char *description, BcPlaceState *state)
{
  if (number > 0)
    state->line = g_strdup_printf (line, number);
  state->description = g_strdup_printf (description, number);
}

static void
teacher (const BcRouteFacts *facts, BcPlaceState *state)
{
  g_autofree char *questions = g_strdup_printf (
    ngettext ("%u question to learn from", "%u questions to learn from", facts->questions),
    facts->questions);
  int days = bc_day_between (facts->last_reflection, facts->today);

  if (bc_day_is_valid (facts->last_reflection))
    state->line = g_strdup_printf (
      ngettext ("%s\nreflection: %d day ago", "%s\nreflection: %d days ago", days), questions,
      days);
  else
    state->line = g_strdup (questions);
  state->description = g_strdup_printf (_("%s. Your own place in the circle."), questions);
}

static void
say (const BcRouteFacts *facts, BcPlace place, BcPlaceState *state)
{
  switch (place)
    {
    case BC_PLACE_TEACHER:
      teacher (facts, state);
      break;
    case BC_PLACE_OBSERVE:
      observe (facts, state);
      break;
    case BC_PLACE_UNDERSTAND:
      understand (facts, state);
      break;
    case BC_PLACE_PLAN:
      plan (facts, state);
      break;
    case BC_PLACE_ACT:
      act (facts, state);
      break;
    case BC_PLACE_GROUP_REVIEW:
      group_review (facts, state);
      break;
    case BC_PLACE_AGENDA:
      count (facts->system_questions,
             ngettext ("%u question", "%u questions", facts->system_questions),
             ngettext ("%u question of the school is open.",
                       "%u questions of the school are open.", facts->system_questions),
             state);
      break;
    case BC_PLACE_PUPIL_REVIEW:
      count (facts->pupil_reviews, ngettext ("%u talk", "%u talks", facts->pupil_reviews),
             ngettext ("%u pupil review in this period.", "%u pupil reviews in this period.",
                       facts->pupil_reviews),
             state);
      break;
    case BC_PLACE_CONSULT:
      count (facts->consultations, ngettext ("%u talk", "%u talks", facts->consultations),
             ngettext ("%u consultation in this period.", "%u consultations in this period.",
                       facts->consultations),
             state);
      break;
    case BC_PLACE_EXTERNAL:
    case BC_N_PLACES:
    default:
      count (facts->support, "", ngettext ("%u kind of support from outside is under way.",
                                           "%u kinds of support from outside are under way.",
                                           facts->support),
             state);
    }
}

gboolean
bc_route_state_is_closed (const BcRouteFacts *facts, BcPlace place)
{
  return (facts->closed & 1u << place) != 0;
}

void
bc_route_state_compute (const BcRouteFacts *facts, BcPlace place, BcPlaceState *state)
{
  *state = (BcPlaceState){ NULL, NULL, -1, hand_is_in (facts, place) };
  if (!bc_route_state_is_closed (facts, place))
    say (facts, place, state);
  else
    state->description = g_strdup (_("This is the work of others."));
  if (state->line == NULL)
    state->line = g_strdup ("");
  if (state->description == NULL)
    state->description = g_strdup (bc_place_get_question (place));
}
