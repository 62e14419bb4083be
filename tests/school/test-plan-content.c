/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fresh-plan.h"

#include "domain/bc-terms.h"
#include "domain/bc-week.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-cards.h"
#include "school/bc-plan-clusters.h"
#include "school/bc-plan-consultation.h"
#include "school/bc-plan-load.h"
#include "school/bc-plan-week.h"

static void
write_down (BcEdits *edits, gpointer record, guint field, const char *text)
{
  bc_edits_type (edits, "writing", record, field, text);
  bc_edits_rest (edits);
}

/* ---- desirable and feasible ---- */

static void
test_only_what_is_feasible_reaches_the_plan_and_what_is_desirable_stays (DemoSchool   *demo,
                                                                         gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcCluster *cluster = cluster_of_kind (plan, BC_CLUSTER_INTENSIVE);
  BcArrangement *arrangement = bc_plan_arrangements_add (plan, cluster, NULL);
  g_autofree char *nothing = NULL;
  g_autofree char *said = NULL;

  write_down (edits, arrangement, BC_ARRANGEMENT_DESIRABLE, "Elke dag een half uur samen rekenen.");
  nothing = bc_plan_arrangements_dup_feasible (plan, cluster);
  g_assert_cmpstr (nothing, ==, "");
  g_assert_true (bc_plan_arrangements_is_cut (arrangement));

  write_down (edits, arrangement, BC_ARRANGEMENT_FEASIBLE, "Drie keer een kwartier.");
  write_down (edits, arrangement, BC_ARRANGEMENT_REASON, "Op woensdag is er gym.");
  said = bc_plan_arrangements_dup_feasible (plan, cluster);
  g_assert_cmpstr (said, ==, "Drie keer een kwartier.");
  g_assert_true (bc_edits_finish (edits, NULL));
  /* The teacher weighs as a professional: what was considered stays, with why it became less. */
  g_assert_cmpstr (bc_record_get_text (arrangement, BC_ARRANGEMENT_DESIRABLE), ==,
                   "Elke dag een half uur samen rekenen.");
  g_assert_cmpstr (bc_record_get_text (arrangement, BC_ARRANGEMENT_REASON), ==,
                   "Op woensdag is er gym.");
}

static void
test_all_of_the_desirable_can_be_feasible_in_one_step (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcArrangement *arrangement =
    bc_plan_arrangements_add (plan, cluster_of_kind (plan, BC_CLUSTER_BASIC), NULL);

  write_down (edits, arrangement, BC_ARRANGEMENT_DESIRABLE, "Een vaste start.");
  bc_plan_arrangements_take_over (plan, arrangement);
  g_assert_false (bc_plan_arrangements_is_cut (arrangement));
  g_assert_cmpstr (bc_record_get_text (arrangement, BC_ARRANGEMENT_FEASIBLE), ==,
                   "Een vaste start.");
  bc_edits_undo (edits);
  g_assert_cmpstr (bc_record_get_text (arrangement, BC_ARRANGEMENT_FEASIBLE), ==, "");
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_what_one_child_gets_stands_with_its_cluster_in_the_plan (DemoSchool   *demo,
                                                              gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcCluster *cluster = cluster_of_kind (plan, BC_CLUSTER_ENRICHED);
  BcPupil *pupil = pupil_number (plan, 0);
  BcArrangement *own = bc_plan_arrangements_add (plan, NULL, pupil);
  BcArrangement *shared = bc_plan_arrangements_add (plan, cluster, NULL);
  g_autoptr (GPtrArray) individual = bc_plan_arrangements_list_individual (plan);
  g_autofree char *expected = g_strdup_printf (
    "Samen puzzelen.\n%s: Leest hardop bij mij.", bc_record_get_text (pupil, BC_PUPIL_GIVEN_NAME));
  g_autofree char *said = NULL;

  g_assert_cmpuint (individual->len, ==, 1);
  write_down (edits, own, BC_ARRANGEMENT_FEASIBLE, "Leest hardop bij mij.");
  write_down (edits, shared, BC_ARRANGEMENT_FEASIBLE, "Samen puzzelen.");
  bc_group_plan_move (plan, pupil, cluster);
  said = bc_plan_arrangements_dup_feasible (plan, cluster);
  g_assert_cmpstr (said, ==, expected);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_tags_say_what_an_arrangement_rests_on (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcArrangement *arrangement =
    bc_plan_arrangements_add (plan, cluster_of_kind (plan, BC_CLUSTER_BASIC), NULL);
  g_autofree const char **tags = bc_term_words (BC_TERM_TAG);

  g_assert_cmpuint (g_strv_length ((char **) tags), ==, 4);
  bc_plan_arrangements_set_tag (plan, arrangement, BC_TAG_MODEL, TRUE);
  bc_plan_arrangements_set_tag (plan, arrangement, BC_TAG_GOALS, TRUE);
  bc_plan_arrangements_set_tag (plan, arrangement, BC_TAG_GOALS, TRUE);
  g_assert_true (bc_plan_arrangements_has_tag (arrangement, BC_TAG_MODEL));
  g_assert_true (bc_plan_arrangements_has_tag (arrangement, BC_TAG_GOALS));
  g_assert_false (bc_plan_arrangements_has_tag (arrangement, BC_TAG_PROCESS));
  bc_plan_arrangements_set_tag (plan, arrangement, BC_TAG_MODEL, FALSE);
  g_assert_cmpstr (bc_record_get_text (arrangement, BC_ARRANGEMENT_TAGS), ==, BC_TAG_GOALS);
  g_assert_true (bc_edits_finish (edits, NULL));
}

/* ---- levels ---- */

static void
test_level_four_comes_by_way_of_a_consultation_in_the_teachers_words (DemoSchool   *demo,
                                                                      gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcPupil *pupil = pupil_number (plan, 1);
  BcArrangement *arrangement = bc_plan_arrangements_add (plan, NULL, pupil);
  BcPlanLine line = bc_plan_line_of_arrangement (arrangement);
  g_autoptr (BcMeeting) meeting = NULL;
  g_autoptr (GPtrArray) meetings = NULL;

  g_assert_true (bc_plan_consultation_set_level (plan, &line, 3));
  g_assert_false (bc_plan_consultation_set_level (plan, &line, 4));
  g_assert_cmpint (bc_record_get_integer (arrangement, BC_ARRANGEMENT_LEVEL), ==, 3);
  g_assert_false (bc_plan_consultation_link (plan, &line, 4, NULL, "  "));
  g_assert_true (bc_plan_consultation_link (plan, &line, 4, NULL, " tja, hoe verder? "));
  g_assert_cmpint (bc_record_get_integer (arrangement, BC_ARRANGEMENT_LEVEL), ==, 4);

  meeting = bc_plan_consultation_get (plan, &line);
  g_assert_cmpstr (bc_record_get_text (meeting, BC_MEETING_KIND), ==, BC_MEETING_CONSULTATION);
  g_assert_cmpstr (bc_record_get_text (meeting, BC_MEETING_QUESTION), ==, "tja, hoe verder?");
  g_assert_cmpstr (bc_record_get_text (meeting, BC_MEETING_PUPIL), ==, bc_record_get_id (pupil));
  g_assert_false (bc_record_get_integer (meeting, BC_MEETING_HELD));

  /* From here on the level is free; and undoing takes the question back with it. */
  g_assert_true (bc_plan_consultation_set_level (plan, &line, 5));
  bc_edits_undo (edits);
  bc_edits_undo (edits);
  g_assert_cmpint (bc_record_get_integer (arrangement, BC_ARRANGEMENT_LEVEL), ==, 3);
  meetings = bc_plan_consultation_list (plan);
  g_assert_cmpuint (meetings->len, ==, 0);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static guint
count_all (BcEdits *edits, GType type)
{
  g_autoptr (GPtrArray) all = bc_edits_list (edits, type, NULL, -1);

  return all->len;
}

/* The article: level 3 is the link where one thinks along; it is offered, never asked for. */
static void
test_level_three_without_a_consultation_leaves_no_trace (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcPlanLine line = bc_plan_line_of_cluster (cluster_of_kind (plan, BC_CLUSTER_INTENSIVE));
  const GType types[] = { BC_TYPE_MEETING, BC_TYPE_AGREEMENT, BC_TYPE_QUESTION, BC_TYPE_DISMISSAL };
  guint before[G_N_ELEMENTS (types)];
  gint64 level = bc_record_get_integer (line.record, line.level);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    before[i] = count_all (edits, types[i]);
  g_assert_true (bc_levels_offers_consultation (level, 3));
  g_assert_true (bc_plan_consultation_set_level (plan, &line, 3));
  g_assert_true (bc_edits_finish (edits, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_cmpuint (count_all (edits, types[i]), ==, before[i]);
  g_assert_null (bc_plan_consultation_get (plan, &line));
  /* And it is offered once: who stays at 3 is not asked again. */
  level = bc_record_get_integer (line.record, line.level);
  g_assert_false (bc_levels_offers_consultation (level, 3));
}

static void
test_a_cluster_joins_a_consultation_that_there_is (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcPlanLine line = bc_plan_line_of_cluster (cluster_of_kind (plan, BC_CLUSTER_INTENSIVE));
  BcPlanLine other = bc_plan_line_of_cluster (cluster_of_kind (plan, BC_CLUSTER_ENRICHED));
  g_autoptr (BcMeeting) meeting = NULL;
  g_autoptr (GPtrArray) meetings = NULL;

  g_assert_true (bc_plan_consultation_link (plan, &line, 3, NULL, "Hoe houd ik dit vol?"));
  meeting = bc_plan_consultation_get (plan, &line);
  g_assert_true (bc_plan_consultation_link (plan, &other, 4, meeting, ""));
  meetings = bc_plan_consultation_list (plan);
  g_assert_cmpuint (meetings->len, ==, 1);
  g_assert_true (bc_edits_finish (edits, NULL));
}

/* ---- cards ---- */

static BcShelfCard *
first_of_origin (GPtrArray *shelf, BcRepertoireOrigin origin)
{
  for (guint i = 0; i < shelf->len; i++)
    {
      BcShelfCard *card = shelf->pdata[i];

      if (card->origin == origin)
        return card;
    }
  return NULL;
}

static void
share_a_card (DemoSchool *demo, const char *owner, gboolean shared)
{
  g_autoptr (BcRepertoireCard) card = bc_record_new (BC_TYPE_REPERTOIRE_CARD);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GPtrArray) staff = bc_store_list (demo->store, BC_TYPE_STAFF, NULL,
                                               BC_STAFF_GIVEN_NAME, owner, -1);

  bc_record_set_text (card, BC_REPERTOIRE_CARD_OWNER, bc_record_get_id (staff->pdata[0]));
  bc_record_set_text (card, BC_REPERTOIRE_CARD_TITLE, shared ? "Gedeelde kaart" : "Geheime kaart");
  bc_record_set_integer (card, BC_REPERTOIRE_CARD_SHARED, shared);
  g_ptr_array_add (records, card);
  g_assert_true (bc_store_save (demo->store, records, NULL));
}

static void
test_a_starter_card_becomes_the_teachers_own_when_it_is_used (DemoSchool   *demo,
                                                              gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcSettings *settings = bc_group_plan_get_settings (plan);
  BcStaff *me = bc_session_get_me (demo->session);
  BcCluster *cluster = cluster_of_kind (plan, BC_CLUSTER_INTENSIVE);
  g_autoptr (GPtrArray) shelf = bc_repertoire_list (edits, settings, me);
  BcShelfCard *starter = first_of_origin (shelf, BC_REPERTOIRE_STARTER);
  g_autoptr (GPtrArray) drawn = NULL;
  g_autoptr (GPtrArray) later = NULL;
  g_autoptr (BcRepertoireCard) card = NULL;
  g_autofree char *titles = NULL;

  bc_plan_cards_draw (plan, cluster, starter, me);
  drawn = bc_plan_cards_list (plan, cluster);
  g_assert_cmpuint (drawn->len, ==, 1);
  card = bc_plan_cards_get_card (plan, drawn->pdata[0]);
  g_assert_cmpstr (bc_record_get_text (card, BC_REPERTOIRE_CARD_OWNER), ==, bc_record_get_id (me));
  titles = bc_plan_cards_dup_titles (plan, cluster);
  g_assert_cmpstr (titles, ==, starter->title);

  /* On the shelf it is one's own from then on, and no longer a starter. */
  later = bc_repertoire_list (edits, settings, me);
  g_assert_cmpuint (later->len, ==, shelf->len);
  g_assert_cmpstr (first_of_origin (later, BC_REPERTOIRE_STARTER)->title, !=, starter->title);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_a_card_carries_two_marks_and_is_drawn_once (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcStaff *me = bc_session_get_me (demo->session);
  BcCluster *cluster = cluster_of_kind (plan, BC_CLUSTER_BASIC);
  g_autoptr (GPtrArray) shelf = NULL;
  g_autoptr (GPtrArray) drawn = NULL;

  share_a_card (demo, "Joris", TRUE);
  share_a_card (demo, "Joris", FALSE);
  shelf = bc_repertoire_list (edits, bc_group_plan_get_settings (plan), me);
  for (guint i = 0; i < shelf->len; i++)
    g_assert_cmpstr (((BcShelfCard *) shelf->pdata[i])->title, !=, "Geheime kaart");
  for (guint i = 0; i < shelf->len; i++)
    {
      BcShelfCard *card = shelf->pdata[i];

      if (!g_str_equal (card->title, "Gedeelde kaart"))
        continue;
      g_assert_cmpint (card->origin, ==, BC_REPERTOIRE_SHARED);
      g_assert_cmpstr (card->author, ==, "Joris Blom");
      bc_plan_cards_draw (plan, cluster, card, me);
      bc_plan_cards_draw (plan, cluster, card, me);
    }
  drawn = bc_plan_cards_list (plan, cluster);
  g_assert_cmpuint (drawn->len, ==, 1);
  bc_edits_begin (edits, "Marks");
  bc_edits_set_integer (edits, drawn->pdata[0], BC_PLAN_CARD_FITS_PUPILS, TRUE);
  g_assert_true (bc_record_get_integer (drawn->pdata[0], BC_PLAN_CARD_FITS_PUPILS));
  g_assert_false (bc_record_get_integer (drawn->pdata[0], BC_PLAN_CARD_FITS_TEACHER));
  bc_edits_set_integer (edits, drawn->pdata[0], BC_PLAN_CARD_FITS_TEACHER, TRUE);
  bc_edits_end (edits);
  g_assert_true (bc_record_get_integer (drawn->pdata[0], BC_PLAN_CARD_FITS_TEACHER));
  g_assert_true (bc_edits_finish (edits, NULL));
}

/* ---- the week ---- */

static void
test_a_moment_moves_over_days_and_time_and_comes_back (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcCluster *cluster = cluster_of_kind (plan, BC_CLUSTER_INTENSIVE);
  BcWeekSlot *first = bc_plan_week_add (plan, cluster, 2);
  BcWeekSlot *second = bc_plan_week_add (plan, NULL, 2);
  g_autofree char *when = bc_plan_week_dup_when (second);
  g_autofree char *who = bc_plan_week_dup_who (plan, second);

  g_assert_cmpstr (bc_record_get_text (first, BC_WEEK_SLOT_START), ==, "09:00");
  g_assert_cmpstr (when, ==, "09:15–09:30");
  g_assert_cmpstr (who, ==, "The whole group");
  bc_edits_rest (edits);
  g_assert_true (bc_plan_week_move (plan, second, 3, 0));
  g_assert_true (bc_plan_week_move (plan, second, 3, -BC_PLAN_WEEK_STEP));
  g_assert_false (bc_plan_week_move (plan, second, 6, 0));
  g_assert_false (bc_plan_week_move (plan, second, 0, 0));
  g_assert_cmpint (bc_record_get_integer (second, BC_WEEK_SLOT_WEEKDAY), ==, 3);
  g_assert_cmpstr (bc_record_get_text (second, BC_WEEK_SLOT_START), ==, "09:10");
  bc_edits_undo (edits);
  g_assert_cmpint (bc_record_get_integer (second, BC_WEEK_SLOT_WEEKDAY), ==, 2);
  g_assert_cmpstr (bc_record_get_text (second, BC_WEEK_SLOT_START), ==, "09:15");

  g_assert_false (bc_plan_week_set_start (plan, first, "straks"));
  g_assert_true (bc_plan_week_set_start (plan, first, "10.05"));
  {
    g_autoptr (GPtrArray) slots = bc_plan_week_list (plan, 2);

    g_assert_true (slots->pdata[0] == second && slots->pdata[1] == first);
  }
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_more_than_the_limits_is_shown_and_never_stops_anybody (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcCluster *intensive = cluster_of_kind (plan, BC_CLUSTER_INTENSIVE);
  BcWaterline waterline;

  bc_plan_week_set_minutes (plan, bc_plan_week_add (plan, NULL, 1), 60);
  bc_plan_week_set_minutes (
    plan, bc_plan_week_add (plan, cluster_of_kind (plan, BC_CLUSTER_BASIC), 1), 60);
  bc_plan_load_measure (plan, &waterline);
  g_assert_cmpint (waterline.load[BC_WATERLINE_MINUTES], ==, 0);
  g_assert_cmpint (waterline.limit[BC_WATERLINE_MINUTES], ==, 150);

  for (gint64 day = 1; day <= BC_WEEK_DAYS; day++)
    bc_plan_week_set_minutes (plan, bc_plan_week_add (plan, intensive, day), 45);
  bc_plan_clusters_add (plan, "Nog een");
  for (guint i = 0; i < 3; i++)
    bc_plan_arrangements_add (plan, NULL, pupil_number (plan, i));
  bc_plan_load_measure (plan, &waterline);
  g_assert_cmpint (waterline.load[BC_WATERLINE_MINUTES], ==, 225);
  g_assert_cmpint (waterline.load[BC_WATERLINE_CLUSTERS], ==, 4);
  g_assert_cmpint (waterline.load[BC_WATERLINE_INDIVIDUAL], ==, 3);
  for (guint i = 0; i < BC_WATERLINE_N_MEASURES; i++)
    g_assert_cmpint (bc_waterline_get_state (&waterline, i), ==, BC_WATERLINE_ABOVE);

  /* Nothing was refused, and all of it is saved. */
  g_assert_true (bc_edits_finish (edits, NULL));
}

static void
test_levels_are_counted_over_the_periods_of_the_year (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);
  BcArrangement *one = bc_plan_arrangements_add (plan, NULL, pupil_number (plan, 0));
  BcPlanLine line = bc_plan_line_of_arrangement (one);
  g_autoptr (GPtrArray) periods = NULL;
  g_autofree BcLevels *levels = NULL;

  bc_plan_consultation_link (plan, &line, 4, NULL, "Wie denkt mee?");
  levels = bc_plan_load_count_levels (plan, &periods);
  g_assert_cmpuint (periods->len, ==, 4);
  /* By the template the basic cluster is at 1 and the two others at 2. */
  g_assert_cmpuint (levels[3].count[1], ==, 1);
  g_assert_cmpuint (levels[3].count[2], ==, 2);
  g_assert_cmpuint (levels[3].count[4], ==, 1);
  g_assert_true (bc_edits_finish (edits, NULL));
}

static gboolean
drifts (BcGroupPlan *plan)
{
  g_autoptr (GPtrArray) periods = NULL;
  g_autofree BcLevels *levels = bc_plan_load_count_levels (plan, &periods);

  return bc_levels_drift (levels, periods->len);
}

/* The article: unintended, levels 4 and 5 get the accent, the "wassende water". */
static void
test_plans_in_which_the_high_levels_grow_drift_and_stable_ones_do_not (DemoSchool   *demo,
                                                                       gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcGroupPlan) before = bc_group_plan_open (edits, demo->group, demo->period, NULL);
  g_autoptr (BcGroupPlan) plan = fresh_plan (demo, edits);

  g_assert_false (drifts (plan));
  for (guint i = 0; i < 2; i++)
    {
      BcPlanLine line =
        bc_plan_line_of_arrangement (bc_plan_arrangements_add (plan, NULL, pupil_number (plan, i)));

      g_assert_false (drifts (plan));
      bc_plan_consultation_link (plan, &line, 4 + i, NULL, "Wie denkt mee?");
    }
  g_assert_true (drifts (plan));

  /* Where the period before had as many, nothing grows. */
  for (guint i = 0; i < 2; i++)
    {
      BcPlanLine line = bc_plan_line_of_arrangement (
        bc_plan_arrangements_add (before, NULL, pupil_number (before, i)));

      bc_plan_consultation_link (before, &line, 4, NULL, "Wie denkt mee?");
    }
  g_assert_false (drifts (plan));
  g_assert_true (bc_edits_finish (edits, NULL));
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/plan-content/only-what-is-feasible-reaches-the-plan-and-what-is-desirable-stays",
       test_only_what_is_feasible_reaches_the_plan_and_what_is_desirable_stays);
  ADD ("/plan-content/all-of-the-desirable-can-be-feasible-in-one-step",
       test_all_of_the_desirable_can_be_feasible_in_one_step);
  ADD ("/plan-content/what-one-child-gets-stands-with-its-cluster-in-the-plan",
       test_what_one_child_gets_stands_with_its_cluster_in_the_plan);
  ADD ("/plan-content/tags-say-what-an-arrangement-rests-on",
       test_tags_say_what_an_arrangement_rests_on);
  ADD ("/plan-content/level-four-comes-by-way-of-a-consultation-in-the-teachers-words",
       test_level_four_comes_by_way_of_a_consultation_in_the_teachers_words);
  ADD ("/plan-content/level-three-without-a-consultation-leaves-no-trace",
       test_level_three_without_a_consultation_leaves_no_trace);
  ADD ("/plan-content/a-cluster-joins-a-consultation-that-there-is",
       test_a_cluster_joins_a_consultation_that_there_is);
  ADD ("/plan-content/a-starter-card-becomes-the-teachers-own-when-it-is-used",
       test_a_starter_card_becomes_the_teachers_own_when_it_is_used);
  ADD ("/plan-content/a-card-carries-two-marks-and-is-drawn-once",
       test_a_card_carries_two_marks_and_is_drawn_once);
  ADD ("/plan-content/a-moment-moves-over-days-and-time-and-comes-back",
       test_a_moment_moves_over_days_and_time_and_comes_back);
  ADD ("/plan-content/more-than-the-limits-is-shown-and-never-stops-anybody",
       test_more_than_the_limits_is_shown_and_never_stops_anybody);
  ADD ("/plan-content/levels-are-counted-over-the-periods-of-the-year",
       test_levels_are_counted_over_the_periods_of_the_year);
  ADD ("/plan-content/plans-in-which-the-high-levels-grow-drift-and-stable-ones-do-not",
       test_plans_in_which_the_high_levels_grow_drift_and_stable_ones_do_not);
  return g_test_run ();
}
