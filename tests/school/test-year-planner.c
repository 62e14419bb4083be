/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-agenda.h"
#include "school/bc-meetings.h"
#include "school/bc-rights.h"
#include "school/bc-year-planner.h"

/* Before the first round of a school year. */
#define AUGUST "2026-08-24"

typedef struct
{
  DemoSchool demo;
  BcEdits *edits;
  BcContext *context;
} Page;

/* An ordinary school year, and no review in it yet. */
static void
set_up (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) years = NULL;
  g_autoptr (GPtrArray) meetings = NULL;

  demo_school_set_up (&page->demo, data);
  page->edits = bc_edits_new (page->demo.store);
  page->context =
    bc_context_new (page->demo.session, page->edits, page->demo.group, page->demo.period);
  years = bc_edits_list (page->edits, BC_TYPE_SCHOOL_YEAR, NULL, -1);
  meetings = bc_edits_list (page->edits, BC_TYPE_MEETING, NULL, BC_MEETING_KIND,
                            BC_MEETING_GROUP_REVIEW, -1);
  bc_edits_begin (page->edits, "test");
  bc_edits_set_text (page->edits, years->pdata[0], BC_SCHOOL_YEAR_START, "2026-08-01");
  bc_edits_set_text (page->edits, years->pdata[0], BC_SCHOOL_YEAR_END, "2027-07-31");
  for (guint i = 0; i < meetings->len; i++)
    bc_edits_remove (page->edits, meetings->pdata[i]);
  bc_edits_end (page->edits);
}

static void
tear_down (Page *page, gconstpointer data)
{
  g_assert_true (bc_edits_finish (page->edits, NULL));
  g_clear_object (&page->context);
  g_clear_object (&page->edits);
  demo_school_tear_down (&page->demo, data);
}

static BcYear *
read_year (Page *page)
{
  g_autoptr (GError) error = NULL;
  BcYear *year = bc_year_planner_read (page->context, AUGUST, &error);

  g_assert_no_error (error);
  return year;
}

static int
plan (Page *page, const char *today)
{
  g_autoptr (GError) error = NULL;
  int planned = bc_year_planner_plan (page->context, today, &error);

  g_assert_no_error (error);
  return planned;
}

static BcYearRow *
row_of (BcYear *year, const char *group)
{
  for (guint i = 0; i < year->rows->len; i++)
    {
      BcYearRow *row = year->rows->pdata[i];

      if (g_str_equal (bc_record_get_text (row->group, BC_GROUP_NAME), group))
        return row;
    }
  g_assert_not_reached ();
}

static void
set_rhythm (Page *page, const char *json)
{
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  g_assert_nonnull (node);
  bc_settings_set (bc_context_get_settings (page->context), "year-rhythm", node);
}

static void
test_plan (Page *page, gconstpointer data)
{
  g_autoptr (BcYear) before = read_year (page);
  g_autoptr (BcYear) year = NULL;
  BcYearRow *row;

  g_assert_cmpuint (before->rounds->len, ==, 3);
  g_assert_cmpint (plan (page, AUGUST), ==, (int) (3 * before->rows->len));
  year = read_year (page);
  row = row_of (year, "5/6");
  g_assert_cmpuint (row->meetings->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      BcYearRound *round = year->rounds->pdata[i];
      const char *day = bc_record_get_text (row->meetings->pdata[i], BC_MEETING_DATE);
      g_autoptr (GPtrArray) points =
        bc_agenda_list_points (page->edits, row->meetings->pdata[i], NULL);

      g_assert_cmpstr (day, >=, round->from);
      g_assert_cmpstr (day, <=, round->to);
      g_assert_cmpuint (points->len, ==, 8);
    }
}

static void
test_again (Page *page, gconstpointer data)
{
  g_autoptr (BcYear) year = NULL;

  g_assert_cmpint (plan (page, AUGUST), >, 0);
  g_assert_cmpint (plan (page, AUGUST), ==, 0);
  bc_edits_undo (page->edits);
  year = read_year (page);
  g_assert_cmpuint (row_of (year, "5/6")->meetings->len, ==, 0);
}

/* Into the weeks of another round even. */
static void
test_moved (Page *page, gconstpointer data)
{
  g_autoptr (BcYear) planned = NULL;
  g_autoptr (BcYear) year = NULL;
  BcMeeting *meeting;

  plan (page, AUGUST);
  planned = read_year (page);
  meeting = row_of (planned, "5/6")->meetings->pdata[0];
  bc_meetings_set_day (page->context, meeting, "2027-02-10");
  g_assert_cmpint (plan (page, AUGUST), ==, 0);
  g_assert_cmpstr (bc_record_get_text (meeting, BC_MEETING_DATE), ==, "2027-02-10");
  year = read_year (page);
  g_assert_cmpuint (row_of (year, "5/6")->meetings->len, ==, 3);
}

static void
test_by_hand (Page *page, gconstpointer data)
{
  g_autoptr (BcYear) year = NULL;
  BcMeeting *own = demo_school_add (page->edits, BC_TYPE_MEETING, BC_MEETING_KIND,
                                    BC_MEETING_GROUP_REVIEW, BC_MEETING_GROUP,
                                    bc_record_get_id (page->demo.group), BC_MEETING_DATE,
                                    "2026-12-08", -1);

  plan (page, AUGUST);
  year = read_year (page);
  g_assert_cmpuint (row_of (year, "5/6")->meetings->len, ==, 3);
  g_assert_true (row_of (year, "5/6")->meetings->pdata[0] == own);
  g_assert_cmpstr (bc_record_get_text (own, BC_MEETING_DATE), ==, "2026-12-08");
}

/* A round of which one week is free, and the other has its weekend. */
static void
test_school_days (Page *page, gconstpointer data)
{
  g_autoptr (BcYear) year = NULL;
  g_autoptr (GPtrArray) proposals = NULL;

  set_rhythm (page, "{ \"rounds\": [ { \"id\": \"a\", \"name\": \"A\", \"first-week\": 43,"
                    " \"last-week\": 44 }, { \"id\": \"b\", \"name\": \"B\", \"first-week\": 52,"
                    " \"last-week\": 53 } ], \"free\": [ { \"name\": \"Herfst\","
                    " \"first-week\": 43, \"last-week\": 43 }, { \"name\": \"Kerst\","
                    " \"first-week\": 52, \"last-week\": 1 } ] }");
  year = read_year (page);
  g_assert_cmpuint (year->rounds->len, ==, 2);
  proposals = bc_year_list_proposals (year, AUGUST);
  g_assert_cmpuint (proposals->len, ==, year->rows->len);
  for (guint i = 0; i < proposals->len; i++)
    {
      BcYearProposal *proposal = proposals->pdata[i];

      g_assert_cmpstr (proposal->day, >=, "2026-10-26");
      g_assert_cmpstr (proposal->day, <=, "2026-10-30");
      g_assert_cmpuint (bc_day_get_weekday (proposal->day), <=, 5);
    }
  g_assert_false (bc_year_is_school_day (year, "2026-10-31"));
  g_assert_false (bc_year_is_school_day (year, "2026-12-31"));
  g_assert_false (bc_year_is_school_day (year, "2027-01-06"));
  g_assert_true (bc_year_is_school_day (year, "2027-01-11"));
  g_assert_false (bc_year_is_school_day (year, "2027-08-02"));
}

/* A week number that the school year does not have. */
static void
test_outside (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) years = bc_edits_list (page->edits, BC_TYPE_SCHOOL_YEAR, NULL, -1);
  g_autoptr (BcYear) year = NULL;
  g_autoptr (GPtrArray) proposals = NULL;

  bc_edits_begin (page->edits, "test");
  bc_edits_set_text (page->edits, years->pdata[0], BC_SCHOOL_YEAR_END, "2027-01-31");
  bc_edits_end (page->edits);
  year = read_year (page);
  g_assert_cmpuint (year->rounds->len, ==, 1);
  g_assert_cmpuint (year->months->len, ==, 6);
  proposals = bc_year_list_proposals (year, AUGUST);
  for (guint i = 0; i < proposals->len; i++)
    {
      BcYearProposal *proposal = proposals->pdata[i];

      g_assert_cmpstr (proposal->day, <=, "2027-01-31");
    }
}

static void
test_past (Page *page, gconstpointer data)
{
  g_autoptr (BcYear) year = read_year (page);
  g_autoptr (GPtrArray) proposals = bc_year_list_proposals (year, "2026-11-24");
  guint in_autumn = 0;

  for (guint i = 0; i < proposals->len; i++)
    {
      BcYearProposal *proposal = proposals->pdata[i];

      g_assert_cmpstr (proposal->day, >=, "2026-11-24");
      in_autumn += g_str_equal (proposal->round->id, "autumn");
    }
  g_assert_cmpuint (in_autumn, ==, year->rows->len);
  g_ptr_array_unref (proposals);
  proposals = bc_year_list_proposals (year, "2026-12-01");
  g_assert_cmpuint (proposals->len, ==, 2 * year->rows->len);
}

static void
test_spread (Page *page, gconstpointer data)
{
  g_autoptr (BcYear) year = read_year (page);
  g_autoptr (GPtrArray) proposals = bc_year_list_proposals (year, AUGUST);
  g_autoptr (GHashTable) days = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < proposals->len; i++)
    {
      BcYearProposal *proposal = proposals->pdata[i];

      g_assert_true (g_hash_table_add (days, proposal->day));
    }
}

static void
test_month (Page *page, gconstpointer data)
{
  g_autoptr (BcYear) year = read_year (page);
  g_autofree char *sunday = bc_year_dup_day_in_month (year, "2026-11-18", "2027-04-01");
  g_autofree char *longer = bc_year_dup_day_in_month (year, "2026-12-31", "2027-02-01");
  g_autofree char *summer = bc_year_dup_day_in_month (year, "2026-12-31", "2027-08-01");

  g_assert_cmpstr (sunday, ==, "2027-04-19");
  g_assert_true (bc_year_is_in_month (longer, "2027-02-01"));
  g_assert_true (bc_year_is_school_day (year, longer));
  g_assert_null (summer);
}

static void
test_who (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) staff = bc_edits_list (page->edits, BC_TYPE_STAFF, NULL, -1);
  guint may = 0;

  for (guint i = 0; i < staff->len; i++)
    {
      gboolean coordinator = g_str_equal (bc_record_get_text (staff->pdata[i], BC_STAFF_ROLE),
                                          BC_ROLE_COORDINATOR);

      g_assert_cmpint (bc_rights_may_lead (page->edits, staff->pdata[i]), ==, coordinator);
      may += coordinator;
      if (!coordinator)
        continue;
      bc_edits_begin (page->edits, "test");
      bc_edits_set_integer (page->edits, staff->pdata[i], BC_STAFF_ACTIVE, FALSE);
      bc_edits_end (page->edits);
      g_assert_true (bc_rights_may_lead (page->edits, bc_context_get_me (page->context)));
      bc_edits_undo (page->edits);
    }
  g_assert_cmpuint (may, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/year-planner/each group has a day in each round of the settings", Page, NULL,
              set_up, test_plan, tear_down);
  g_test_add ("/year-planner/planning again makes no doubles and is one step back", Page, NULL,
              set_up, test_again, tear_down);
  g_test_add ("/year-planner/what was moved by hand stays and still counts", Page, NULL, set_up,
              test_moved, tear_down);
  g_test_add ("/year-planner/what was planned by hand near a round counts for it", Page, NULL,
              set_up, test_by_hand, tear_down);
  g_test_add ("/year-planner/no weekend and no free week is proposed", Page, NULL, set_up,
              test_school_days, tear_down);
  g_test_add ("/year-planner/a round outside the school year is none", Page, NULL, set_up,
              test_outside, tear_down);
  g_test_add ("/year-planner/nothing is planned in the past", Page, NULL, set_up, test_past,
              tear_down);
  g_test_add ("/year-planner/two groups have not the same day where there is room", Page, NULL,
              set_up, test_spread, tear_down);
  g_test_add ("/year-planner/another month has a school day near the same", Page, NULL, set_up,
              test_month, tear_down);
  g_test_add ("/year-planner/the coordinator plans, and teachers where there is none", Page, NULL,
              set_up, test_who, tear_down);
  return g_test_run ();
}
