/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-route-step"

#include "config.h"

#include "domain/bc-route-step.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

#define MOST_STEPS 3
#define DAYS_BETWEEN_CHECK_INS 14

#define OVERVIEW "overview"

void
bc_route_step_free (BcRouteStep *self)
{
  g_free (self->title);
  g_free (self->detail);
  g_free (self);
}

/* Takes the title over. */
static void
add (GPtrArray *steps, char *title, const char *detail, const char *page)
{
  BcRouteStep *step = g_new0 (BcRouteStep, 1);

  step->title = title;
  step->detail = g_strdup (detail);
  step->page = page;
  g_ptr_array_add (steps, step);
}

static guint
rest_of (guint all, guint some)
{
  return all > some ? all - some : 0;
}

static void
add_observing (GPtrArray *steps, const BcRouteFacts *facts)
{
  const char *page = bc_place_get_id (BC_PLACE_OBSERVE);
  guint unseen = rest_of (facts->pupils, facts->seen);

  if (unseen > 0)
    add (steps, g_strdup_printf (ngettext ("%u child to look at", "%u children to look at", unseen),
                                 unseen),
         _("Nothing was written about them in this period yet"), page);
  if (facts->to_look_back > 0)
    add (steps, g_strdup (_("Look back at the plan of last period")),
         _("What worked, and how did that come about?"), page);
  if (facts->diffuse > 0)
    add (steps, g_strdup_printf (ngettext ("%u thing not clear yet", "%u things not clear yet",
                                           facts->diffuse), facts->diffuse),
         _("It may stay so; perhaps you see more now"), page);
}

static void
add_understanding (GPtrArray *steps, const BcRouteFacts *facts)
{
  const char *page = bc_place_get_id (BC_PLACE_UNDERSTAND);
  guint without = rest_of (facts->pupils, facts->with_needs);
  guint unheard = rest_of (facts->pupils, facts->heard);

  if (without > 0)
    add (steps, g_strdup_printf (ngettext ("%u child without a need named",
                                           "%u children without a need named", without), without),
         _("What do they need from you?"), page);
  if (unheard > 0)
    add (steps, g_strdup_printf (ngettext ("%u child not asked yet", "%u children not asked yet",
                                           unheard), unheard),
         _("What do they say themselves?"), page);
  add (steps, g_strdup (_("Lay the whole group side by side")), _("The group overview"), OVERVIEW);
}

static void
add_planning (GPtrArray *steps, const BcRouteFacts *facts)
{
  const char *page = bc_place_get_id (BC_PLACE_PLAN);
  guint nowhere = rest_of (facts->pupils, facts->in_clusters);
  guint without_goal = rest_of (facts->clusters, facts->filled_clusters);

  if (!facts->has_plan)
    {
      add (steps, g_strdup (_("Make the group plan")), _("Three clusters on one A4"), page);
      return;
    }
  if (nowhere > 0)
    add (steps, g_strdup_printf (ngettext ("%u child in no cluster yet",
                                           "%u children in no cluster yet", nowhere), nowhere),
         _("Basic is a choice too"), page);
  if (without_goal > 0)
    add (steps, g_strdup_printf (ngettext ("%u cluster without a goal",
                                           "%u clusters without a goal", without_goal),
                                 without_goal),
         _("What do you want to reach with these children?"), page);
  if (g_strcmp0 (facts->plan_status, BC_PLAN_DRAFT) == 0)
    add (steps, g_strdup (_("Take the plan in use")), _("It is a draft still"), page);
}

static void
add_acting (GPtrArray *steps, const BcRouteFacts *facts)
{
  const char *page = bc_place_get_id (BC_PLACE_ACT);
  int days = bc_day_between (facts->last_check_in, facts->today);

  if (!facts->has_plan)
    return;
  if (!bc_day_is_valid (facts->last_check_in))
    add (steps, g_strdup (_("Does the plan fit?")), _("A check-in takes two clicks"), page);
  else if (days > DAYS_BETWEEN_CHECK_INS)
    {
      g_autofree char *detail = g_strdup_printf (
        ngettext ("You looked %d day ago", "You looked %d days ago", days), days);

      add (steps, g_strdup (_("Does the plan fit still?")), detail, page);
    }
}

static void
add_reviewing (GPtrArray *steps, const BcRouteFacts *facts)
{
  guint n = facts->open_agreements;
  int days = bc_day_between (facts->today, facts->next_review);

  if (bc_day_is_valid (facts->next_review))
    {
      g_autofree char *day = bc_day_format (facts->next_review);

      add (steps, g_strdup_printf (days == 0 ? _("Group review today")
                                             : ngettext ("Group review in %d day",
                                                         "Group review in %d days", days), days),
           day, bc_place_get_id (BC_PLACE_GROUP_REVIEW));
    }
  if (n > 0)
    add (steps, g_strdup_printf (ngettext ("%u agreement open", "%u agreements open", n), n), "",
         bc_place_get_id (BC_PLACE_GROUP_REVIEW));
}

GPtrArray *
bc_route_steps_list (const BcRouteFacts *facts, BcPlace place)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_route_step_free);

  if (facts->pupils == 0 || bc_route_state_is_closed (facts, place))
    return steps;
  switch (place)
    {
    case BC_PLACE_OBSERVE:
      add_observing (steps, facts);
      break;
    case BC_PLACE_UNDERSTAND:
      add_understanding (steps, facts);
      break;
    case BC_PLACE_PLAN:
      add_planning (steps, facts);
      break;
    case BC_PLACE_ACT:
      add_acting (steps, facts);
      break;
    case BC_PLACE_GROUP_REVIEW:
      add_reviewing (steps, facts);
      break;
    case BC_PLACE_TEACHER:
    case BC_PLACE_AGENDA:
    case BC_PLACE_PUPIL_REVIEW:
    case BC_PLACE_CONSULT:
    case BC_PLACE_EXTERNAL:
    case BC_N_PLACES:
    default:
      break;
    }
  g_ptr_array_set_size (steps, MIN (steps->len, MOST_STEPS));
  return steps;
}
