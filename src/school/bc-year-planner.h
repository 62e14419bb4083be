/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The groepsbesprekingen of all groups over the school year (jaarplanner). In which weeks the
 * rounds are, and which weeks are free of school, the section "year-rhythm" says (domain §6d); a
 * day that somebody chose stays. */

/**
 * BcYearRound:
 * @id: the word of the round, which its reviews hold
 * @name: what the school calls it
 * @from: the Monday of its first week
 * @to: the Friday of its last week
 *
 * A round of group reviews in this school year.
 */
typedef struct
{
  char *id;
  char *name;
  char *from;
  char *to;
} BcYearRound;

/**
 * BcYearRow:
 * @group: a group
 * @meetings: (element-type BcMeeting): its reviews in the year, by their day
 *
 * A group over the year.
 */
typedef struct
{
  BcGroup   *group;
  GPtrArray *meetings;
} BcYearRow;

/**
 * BcYearProposal:
 * @group: a group that has no review in a round
 * @round: the round; belongs to the year
 * @day: when it could be
 *
 * What is missing.
 */
typedef struct
{
  BcGroup           *group;
  const BcYearRound *round;
  char              *day;
} BcYearProposal;

/**
 * BcYear:
 * @school_year: (nullable): the school year; %NULL where the school has none, and nothing can be
 *   planned
 * @months: (element-type utf8): the first day of each month of it
 * @rounds: (element-type BcYearRound): its rounds, by their first day
 * @rows: (element-type BcYearRow): the groups in use
 *
 * The year view.
 */
typedef struct
{
  BcSchoolYear *school_year;
  GPtrArray    *months;
  GPtrArray    *rounds;
  GPtrArray    *rows;
  GPtrArray    *free_weeks;
} BcYear;

/**
 * bc_year_planner_read:
 * @today: a day in the school year
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): the group reviews of the school year around @today
 */
BcYear *bc_year_planner_read (BcContext   *context,
                              const char  *today,
                              GError     **error);

void bc_year_free (BcYear *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcYear, bc_year_free)

/**
 * bc_year_is_school_day:
 * @day: a day
 *
 * Returns: whether @day is in the school year, no weekend and in no free week
 */
gboolean bc_year_is_school_day (BcYear     *self,
                                const char *day);

/**
 * bc_year_list_proposals:
 * @today: today; nothing is proposed before it
 *
 * A day for each group in each round in which it has no review: spread over the school days of the
 * round, where there is a choice on a day without another review. A review belongs to the round for
 * which it was planned, wherever its day was moved; one that was planned by hand to the nearest
 * round, if that is within three weeks. A group across groups (composite) has none of its own.
 *
 * Returns: (transfer full) (element-type BcYearProposal): what is missing, round by round
 */
GPtrArray *bc_year_list_proposals (BcYear     *self,
                                   const char *today);

/**
 * bc_year_planner_plan:
 * @today: today
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Plans what bc_year_list_proposals() finds missing, with the points of the settings, as one step.
 * What is planned already stays as it is.
 *
 * Returns: how many reviews were planned; -1 on failure
 */
int bc_year_planner_plan (BcContext   *context,
                          const char  *today,
                          GError     **error);

/**
 * bc_year_dup_day_in_month:
 * @day: the day of a review
 * @month: the first day of a month
 *
 * Returns: (transfer full) (nullable): the school day of @month nearest to the same day of the
 *   month; %NULL where it has none
 */
char *bc_year_dup_day_in_month (BcYear     *self,
                                const char *day,
                                const char *month);

/**
 * bc_year_is_in_month:
 * @month: the first day of a month
 *
 * Returns: whether @day is in @month
 */
gboolean bc_year_is_in_month (const char *day,
                              const char *month);

G_END_DECLS
