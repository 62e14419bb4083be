/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-terms.h"
#include "school/bc-cascade.h"
#include "school/bc-mirror.h"
#include "tests/school/desk.h"

#define N_PERIODS 3

/* Long before the demo begins: three periods in which nothing stands but what a test puts there,
 * and a group of the user's and one of Joris. */
typedef struct
{
  Desk       desk;
  BcContext *context;
  BcPeriod  *periods[N_PERIODS];
  BcGroup   *mine;
  BcGroup   *other;
  char      *me;
  char      *joris;
  char      *coordinator;
} Fixture;

static const struct
{
  const char *start;
  const char *end;
} days[N_PERIODS] = {
  { "2020-08-17", "2020-11-13" },
  { "2020-11-16", "2021-02-19" },
  { "2021-03-01", "2021-07-16" },
};

#define add(fixture, ...) demo_school_add ((fixture)->desk.edits, __VA_ARGS__)
#define ID(record) bc_record_get_id (record)

static void
set_number (Fixture *fixture, gpointer record, guint field, gint64 number)
{
  bc_edits_begin (fixture->desk.edits, "test");
  bc_edits_set_integer (fixture->desk.edits, record, field, number);
  bc_edits_end (fixture->desk.edits);
}

static char *
find_person (Fixture *fixture, guint field, const char *value)
{
  g_autoptr (GPtrArray) found =
    bc_edits_list (fixture->desk.edits, BC_TYPE_STAFF, NULL, field, value, -1);

  return g_strdup (ID (found->pdata[0]));
}

static BcGroup *
add_group (Fixture *fixture, const char *name, const char *teacher)
{
  BcGroup *group = add (fixture, BC_TYPE_GROUP, BC_GROUP_NAME, name, -1);

  add (fixture, BC_TYPE_ASSIGNMENT, BC_ASSIGNMENT_STAFF, teacher, BC_ASSIGNMENT_GROUP, ID (group),
       -1);
  return group;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  Desk *desk = &fixture->desk;

  desk_set_up (desk, data);
  for (guint i = 0; i < N_PERIODS; i++)
    fixture->periods[i] =
      add (fixture, BC_TYPE_PERIOD, BC_PERIOD_START, days[i].start, BC_PERIOD_END, days[i].end, -1);
  fixture->me = g_strdup (ID (bc_context_get_me (desk->context)));
  fixture->joris = find_person (fixture, BC_STAFF_GIVEN_NAME, "Joris");
  fixture->coordinator = find_person (fixture, BC_STAFF_ROLE, BC_ROLE_COORDINATOR);
  fixture->mine = add_group (fixture, "Proef", fixture->me);
  fixture->other = add_group (fixture, "Ander", fixture->joris);
  fixture->context = bc_context_new (desk->demo.session, desk->edits, NULL,
                                     fixture->periods[N_PERIODS - 1]);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->context);
  g_free (fixture->me);
  g_free (fixture->joris);
  g_free (fixture->coordinator);
  desk_tear_down (&fixture->desk, data);
}

/* ---- what is put there ---- */

static BcPlan *
add_plan (Fixture *fixture, BcGroup *group, guint period)
{
  return add (fixture, BC_TYPE_PLAN, BC_PLAN_GROUP, ID (group), BC_PLAN_PERIOD,
              ID (fixture->periods[period]), -1);
}

static void
add_cluster (Fixture *fixture, BcPlan *plan, const char *approach)
{
  add (fixture, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, ID (plan), BC_CLUSTER_APPROACH, approach, -1);
}

static BcArrangement *
add_line (Fixture *fixture, BcPlan *plan, const char *feasible, gint64 level)
{
  BcArrangement *line =
    add (fixture, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, ID (plan), BC_ARRANGEMENT_DESIRABLE,
         "Elke dag", BC_ARRANGEMENT_FEASIBLE, feasible, -1);

  set_number (fixture, line, BC_ARRANGEMENT_LEVEL, level);
  return line;
}

static void
add_lines (Fixture *fixture, BcPlan *plan, gint64 level, guint n)
{
  for (guint i = 0; i < n; i++)
    add_line (fixture, plan, "Twee keer", level);
}

static void
add_support (Fixture *fixture, BcGroup *group, guint period, const char *who, const char *deed,
             const char *direction)
{
  add (fixture, BC_TYPE_EXTERNAL_SUPPORT, BC_EXTERNAL_SUPPORT_GROUP, ID (group),
       BC_EXTERNAL_SUPPORT_WHO, who, BC_EXTERNAL_SUPPORT_TEACHER_DOES, deed,
       BC_EXTERNAL_SUPPORT_DIRECTION, direction, BC_EXTERNAL_SUPPORT_START, days[period].start,
       BC_EXTERNAL_SUPPORT_END, days[period].end, -1);
}

static BcMeeting *
add_talk (Fixture *fixture, BcGroup *group, guint period, const char *owner)
{
  return add (fixture, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_CONSULTATION, BC_MEETING_GROUP,
              ID (group), BC_MEETING_PERIOD, ID (fixture->periods[period]), BC_MEETING_OWNER, owner,
              -1);
}

static BcAgreement *
agree (Fixture *fixture, BcGroup *group, BcMeeting *talk, const char *staff)
{
  return add (fixture, BC_TYPE_AGREEMENT, BC_AGREEMENT_WHAT, "Kijkt mee", BC_AGREEMENT_GROUP,
              ID (group), BC_AGREEMENT_MEETING, ID (talk), BC_AGREEMENT_STAFF, staff, -1);
}

/* In the second period: seven acts of a teacher and two of an expert, and what does not count. */
static void
add_known_acts (Fixture *fixture, BcGroup *group, const char *teacher)
{
  BcPlan *plan = add_plan (fixture, group, 1);
  BcMeeting *talk = add_talk (fixture, group, 1, teacher);

  add_cluster (fixture, plan, "Ik doe het voor");
  add_cluster (fixture, plan, "Ik laat eerst zelf proberen");
  add_cluster (fixture, plan, " ");
  add_line (fixture, plan, "Twee keer", 2);
  add_line (fixture, plan, "Drie keer", 3);
  add_line (fixture, plan, "", 2);
  add_line (fixture, plan, "Een behandeling in de klas", 4);
  set_number (fixture, add_line (fixture, plan, "Misschien", 1), BC_ARRANGEMENT_DIFFUSE, TRUE);
  add_support (fixture, group, 1, "Leesadviseur", "Ik doe de oefeningen", BC_DIRECTION_TO_CLASS);
  add_support (fixture, group, 1, "", "", "");
  agree (fixture, group, talk, teacher);
  agree (fixture, group, talk, fixture->joris);
  agree (fixture, group, talk, fixture->coordinator);
  add (fixture, BC_TYPE_AGREEMENT, BC_AGREEMENT_WHAT, "Lezen samen", BC_AGREEMENT_GROUP,
       ID (group), BC_AGREEMENT_MEETING, ID (talk), BC_AGREEMENT_WHO, "de ouders", -1);
}

static const BcMirrorPair *
pair_with (const BcMirror *mirror, const char *side)
{
  for (guint i = 0; i < mirror->pairs->len; i++)
    {
      const BcMirrorPair *pair = mirror->pairs->pdata[i];

      if (g_strcmp0 (pair->sides[BC_MIRROR_LEFT], side) == 0)
        return pair;
    }
  g_assert_not_reached ();
}

/* ---- tests ---- */

/* Domain row 8. */
static void
test_a_known_period_gives_the_known_ratio (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcMirror) mirror = NULL;
  g_autofree char *sentence = NULL;

  add_lines (fixture, add_plan (fixture, fixture->mine, 0), 1, 1);
  add_known_acts (fixture, fixture->mine, fixture->me);
  mirror = bc_mirror_new (fixture->context);
  g_assert_cmpuint (mirror->periods->len, ==, N_PERIODS);
  g_assert_true (mirror->periods->pdata[1] == fixture->periods[1]);
  g_assert_cmpuint (mirror->tilts[1].by_teacher, ==, 7);
  g_assert_cmpuint (mirror->tilts[1].by_expert, ==, 2);
  g_assert_cmpfloat (bc_tilt_get_teacher_share (&mirror->tilts[1]), ==, 7.0 / 9);
  sentence = bc_mirror_dup_sentence (mirror, 1);
  g_assert_cmpstr (sentence, ==, "You, or a fellow teacher, did 7 of the 9 things; an expert came "
                                 "in 2 times.");

  g_assert_cmpuint (mirror->tilts[0].by_teacher, ==, 1);
  g_assert_cmpuint (mirror->tilts[0].by_expert, ==, 0);
  g_assert_cmpfloat (bc_tilt_get_teacher_share (&mirror->tilts[2]), ==, -1);
}

static void
test_what_another_teacher_does_is_not_in_mine (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcMirror) empty = NULL;
  g_autoptr (BcMirror) mirror = NULL;

  add_known_acts (fixture, fixture->other, fixture->joris);
  empty = bc_mirror_new (fixture->context);
  g_assert_cmpuint (empty->periods->len, ==, 0);
  g_assert_cmpuint (empty->pairs->len, ==, 0);

  add_lines (fixture, add_plan (fixture, fixture->mine, 1), 1, 1);
  mirror = bc_mirror_new (fixture->context);
  g_assert_cmpuint (mirror->tilts[0].by_teacher, ==, 1);
  g_assert_cmpuint (mirror->tilts[0].by_expert, ==, 0);
}

static void
test_periods_before_the_first_that_says_anything_are_left_out (Fixture *fixture,
                                                               gconstpointer data)
{
  g_autoptr (BcMirror) mirror = NULL;

  add_lines (fixture, add_plan (fixture, fixture->mine, 2), 2, 3);
  mirror = bc_mirror_new (fixture->context);
  g_assert_cmpuint (mirror->periods->len, ==, 1);
  g_assert_true (mirror->periods->pdata[0] == fixture->periods[2]);
  g_assert_cmpuint (mirror->tilts[0].by_teacher, ==, 3);
  g_assert_cmpuint (mirror->levels[0].count[2], ==, 3);
  g_assert_cmpuint (bc_mirror_pair_count (mirror->pairs->pdata[0]), ==, 3);
}

/* Domain row 19. */
static void
test_the_way_help_goes_is_counted_in_each_period_it_was_under_way (Fixture *fixture,
                                                                   gconstpointer data)
{
  g_autoptr (BcMirror) mirror = NULL;

  add_support (fixture, fixture->mine, 0, "Logopedist", "", BC_DIRECTION_OUT_OF_CLASS);
  add (fixture, BC_TYPE_EXTERNAL_SUPPORT, BC_EXTERNAL_SUPPORT_GROUP, ID (fixture->mine),
       BC_EXTERNAL_SUPPORT_WHO, "Leesadviseur", BC_EXTERNAL_SUPPORT_DIRECTION,
       BC_DIRECTION_TO_CLASS, BC_EXTERNAL_SUPPORT_START, days[0].end, BC_EXTERNAL_SUPPORT_END,
       days[1].start, -1);
  mirror = bc_mirror_new (fixture->context);
  g_assert_cmpuint (mirror->tilts[0].to_class, ==, 1);
  g_assert_cmpuint (mirror->tilts[0].out_of_class, ==, 1);
  g_assert_cmpuint (mirror->tilts[0].by_expert, ==, 2);
  g_assert_cmpuint (mirror->tilts[1].to_class, ==, 1);
  g_assert_cmpuint (mirror->tilts[1].out_of_class, ==, 0);
  g_assert_cmpfloat (bc_tilt_get_inward_share (&mirror->tilts[0]), ==, 0.5);
  g_assert_cmpfloat (bc_tilt_get_inward_share (&mirror->tilts[2]), ==, -1);
}

/* Domain rows 21 to 24. */
static void
test_the_sides_of_meijer_are_counted_for_each_period (Fixture *fixture, gconstpointer data)
{
  BcMeeting *first = add_talk (fixture, fixture->mine, 0, fixture->me);
  BcMeeting *second = add_talk (fixture, fixture->mine, 1, fixture->me);
  g_autoptr (BcMirror) mirror = NULL;
  const BcMirrorPair *help, *together;

  add (fixture, BC_TYPE_CONSULT_CARD, BC_CONSULT_CARD_MEETING, ID (first), BC_CONSULT_CARD_CARD,
       "help", BC_CONSULT_CARD_WORD, BC_HELP_GUIDE, -1);
  add (fixture, BC_TYPE_AGREEMENT, BC_AGREEMENT_MEETING, ID (first), BC_AGREEMENT_STAFF,
       fixture->me, BC_AGREEMENT_HELP, BC_HELP_GUIDE, -1);
  add (fixture, BC_TYPE_CONSULT_CARD, BC_CONSULT_CARD_MEETING, ID (second), BC_CONSULT_CARD_CARD,
       "help", BC_CONSULT_CARD_WORD, BC_HELP_TAKE_OVER, -1);
  add (fixture, BC_TYPE_CONSULT_CARD, BC_CONSULT_CARD_MEETING, ID (second), BC_CONSULT_CARD_CARD,
       "together", BC_CONSULT_CARD_WORD, BC_TOGETHER_BOTH, -1);
  mirror = bc_mirror_new (fixture->context);
  help = pair_with (mirror, bc_term_label (BC_TERM_HELP, BC_HELP_GUIDE));
  together = pair_with (mirror, bc_term_label (BC_TERM_TOGETHER, BC_TOGETHER_INSIDE));
  g_assert_cmpstr (help->sides[BC_MIRROR_RIGHT], ==,
                   bc_term_label (BC_TERM_HELP, BC_HELP_TAKE_OVER));
  g_assert_null (help->sides[BC_MIRROR_MIDDLE]);
  g_assert_cmpuint (help->counts[0][BC_MIRROR_LEFT], ==, 2);
  g_assert_cmpuint (help->counts[0][BC_MIRROR_RIGHT], ==, 0);
  g_assert_cmpuint (help->counts[1][BC_MIRROR_LEFT], ==, 0);
  g_assert_cmpuint (help->counts[1][BC_MIRROR_RIGHT], ==, 1);
  g_assert_cmpuint (together->counts[1][BC_MIRROR_MIDDLE], ==, 1);
  g_assert_cmpuint (bc_mirror_pair_count_most (help), ==, 2);
}

/* What Femke, the coordinator, sees; closes the school of the fixture. */
static BcMirror *
look_as_coordinator (Fixture *fixture)
{
  g_autoptr (BcSession) session = NULL;
  g_autoptr (BcEdits) edits = NULL;
  g_autoptr (BcContext) context = NULL;
  BcMirror *mirror;

  g_assert_true (bc_edits_finish (fixture->desk.edits, NULL));
  bc_session_close (fixture->desk.demo.session);
  session = demo_school_unlock (fixture->desk.demo.file, "Femke", BC_STORE_DEFAULT);
  edits = bc_edits_new (bc_session_get_store (session));
  context = bc_context_new (session, edits, NULL, fixture->periods[N_PERIODS - 1]);
  mirror = bc_mirror_new (context);
  g_assert_true (bc_edits_finish (edits, NULL));
  bc_session_close (session);
  return mirror;
}

/* Domain row 21: the coordinator's own mirror. */
static void
test_a_coordinator_sees_the_talks_they_were_at_and_no_plan (Fixture *fixture, gconstpointer data)
{
  g_autofree char *marieke = find_person (fixture, BC_STAFF_GIVEN_NAME, "Marieke");
  const char *const teachers[] = { fixture->me, fixture->joris, marieke };
  g_autoptr (BcMirror) mirror = NULL;
  g_autofree char *few = NULL;
  g_autofree char *enough = NULL;

  add_known_acts (fixture, fixture->mine, fixture->me);
  for (guint period = 1; period < N_PERIODS; period++)
    {
      BcMeeting *talk = add_talk (fixture, fixture->mine, period, fixture->me);

      add (fixture, BC_TYPE_PARTICIPANT, BC_PARTICIPANT_MEETING, ID (talk), BC_PARTICIPANT_STAFF,
           fixture->coordinator, -1);
      /* Two teachers, and three: the number of a sum. */
      for (guint i = 0; i <= period; i++)
        agree (fixture, fixture->mine, talk, teachers[i]);
      agree (fixture, fixture->mine, talk, fixture->me);
      add (fixture, BC_TYPE_AGREEMENT, BC_AGREEMENT_MEETING, ID (talk), BC_AGREEMENT_STAFF,
           fixture->coordinator, BC_AGREEMENT_HELP, BC_HELP_GUIDE, -1);
    }
  mirror = look_as_coordinator (fixture);
  g_assert_true (mirror->expert);
  g_assert_cmpuint (mirror->periods->len, ==, 2);
  g_assert_cmpuint (mirror->tilts[0].by_teacher, ==, 0);
  g_assert_cmpuint (mirror->tilts[0].by_expert, ==, 2);
  g_assert_true (mirror->kept_back[0]);
  g_assert_cmpuint (mirror->tilts[1].by_teacher, ==, 4);
  g_assert_cmpuint (mirror->tilts[1].by_expert, ==, 1);
  g_assert_false (mirror->kept_back[1]);
  few = bc_mirror_dup_sentence (mirror, 0);
  g_assert_cmpstr (few, ==, "You, or another expert, did 2 things; what teachers did is told of "
                            "three or more.");
  enough = bc_mirror_dup_sentence (mirror, 1);
  g_assert_cmpstr (enough, ==, "A teacher did 4 of the 5 things; you, or another expert, came in "
                               "1 time.");
  g_assert_cmpuint (pair_with (mirror, bc_term_label (BC_TERM_HELP, BC_HELP_GUIDE))
                      ->counts[1][BC_MIRROR_LEFT], ==, 1);
  for (guint level = 0; level <= BC_LEVELS; level++)
    g_assert_cmpuint (mirror->levels[1].count[level], ==, 0);
}

/* A teacher who is asked to come along does not look over a shoulder. */
static void
test_a_talk_of_one_colleague_adds_nothing_of_theirs (Fixture *fixture, gconstpointer data)
{
  BcMeeting *talk = add_talk (fixture, fixture->other, 2, fixture->joris);
  g_autoptr (BcMirror) mirror = NULL;

  add (fixture, BC_TYPE_PARTICIPANT, BC_PARTICIPANT_MEETING, ID (talk), BC_PARTICIPANT_STAFF,
       fixture->me, -1);
  agree (fixture, fixture->other, talk, fixture->joris);
  agree (fixture, fixture->other, talk, fixture->me);
  mirror = bc_mirror_new (fixture->context);
  g_assert_cmpuint (mirror->tilts[0].by_teacher, ==, 1);
  g_assert_cmpuint (mirror->tilts[0].by_expert, ==, 0);
}

static void
test_who_has_no_place_in_the_middle_has_no_mirror (Fixture *fixture, gconstpointer data)
{
  const char *const roles[] = { BC_ROLE_MANAGEMENT, BC_ROLE_SUBSTITUTE, BC_ROLE_ADMINISTRATOR };
  BcStaff *me = bc_context_get_me (fixture->context);

  add_known_acts (fixture, fixture->mine, fixture->me);
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_autoptr (BcMirror) mirror = NULL;

      bc_record_set_text (me, BC_STAFF_ROLE, roles[i]);
      g_assert_false (bc_mirror_may_look (fixture->context));
      mirror = bc_mirror_new (fixture->context);
      g_assert_cmpuint (mirror->periods->len, ==, 0);
    }
  bc_record_set_text (me, BC_STAFF_ROLE, BC_ROLE_TEACHER);
  g_assert_true (bc_mirror_may_look (fixture->context));
}

/* Domain row 14: "wassend water". */
static void
test_growth_of_level_four_and_five_is_told_and_what_is_stable_is_not (Fixture *fixture,
                                                                      gconstpointer data)
{
  g_autoptr (BcMirror) stable = NULL;
  g_autoptr (BcMirror) grows = NULL;
  const BcMirrorPair *levels;
  BcPlan *plans[N_PERIODS];

  for (guint i = 0; i < N_PERIODS; i++)
    {
      plans[i] = add_plan (fixture, fixture->mine, i);
      add_lines (fixture, plans[i], 1, 4);
      add_lines (fixture, plans[i], 4, 1);
    }
  stable = bc_mirror_new (fixture->context);
  g_assert_cmpstr (bc_cascade_tell_drift (stable->levels, stable->periods->len), ==, "");

  add_lines (fixture, plans[2], 5, 2);
  grows = bc_mirror_new (fixture->context);
  g_assert_cmpstr (bc_cascade_tell_drift (grows->levels, grows->periods->len), !=, "");
  levels = pair_with (grows, "Level 1 to 3");
  g_assert_cmpuint (levels->counts[2][BC_MIRROR_LEFT], ==, 4);
  g_assert_cmpuint (levels->counts[2][BC_MIRROR_RIGHT], ==, 3);
  g_assert_cmpuint (grows->levels[2].count[5], ==, 2);
}

/* ---- of more teachers together ---- */

static guint
count_at_one (Fixture *fixture, gboolean *kept_back)
{
  g_autoptr (BcCascade) school =
    bc_cascade_new (fixture->desk.edits, NULL, fixture->periods[N_PERIODS - 1]);

  *kept_back = school->kept_back;
  for (guint i = 0; i < school->periods->len; i++)
    {
      if (school->periods->pdata[i] == fixture->periods[2])
        return school->levels[i].count[1];
    }
  g_assert_not_reached ();
}

static void
test_of_two_teachers_there_is_no_sum_and_of_three_there_is (Fixture *fixture, gconstpointer data)
{
  g_autofree char *marieke = find_person (fixture, BC_STAFF_GIVEN_NAME, "Marieke");
  BcGroup *third = add_group (fixture, "Derde", marieke);
  BcPlan *plan = add_plan (fixture, third, 2);
  gboolean kept_back;

  add_lines (fixture, add_plan (fixture, fixture->mine, 2), 1, 2);
  add_lines (fixture, add_plan (fixture, fixture->other, 2), 1, 2);
  /* Who says no level has no part in it. */
  add_lines (fixture, plan, 0, 1);
  g_assert_cmpuint (count_at_one (fixture, &kept_back), ==, 0);
  g_assert_true (kept_back);

  add_lines (fixture, plan, 1, 1);
  g_assert_cmpuint (count_at_one (fixture, &kept_back), ==, 5);
  g_assert_false (kept_back);
}

static void
test_one_teacher_with_three_groups_is_one (Fixture *fixture, gconstpointer data)
{
  gboolean kept_back;

  add_lines (fixture, add_plan (fixture, fixture->mine, 2), 1, 2);
  for (guint i = 0; i < 2; i++)
    add_lines (fixture, add_plan (fixture, add_group (fixture, "Nog een", fixture->me), 2), 1, 2);
  g_assert_cmpuint (count_at_one (fixture, &kept_back), ==, 0);
  g_assert_true (kept_back);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/mirror/a-known-period-gives-the-known-ratio", test_a_known_period_gives_the_known_ratio);
  ADD ("/mirror/what-another-teacher-does-is-not-in-mine",
       test_what_another_teacher_does_is_not_in_mine);
  ADD ("/mirror/periods-before-the-first-that-says-anything-are-left-out",
       test_periods_before_the_first_that_says_anything_are_left_out);
  ADD ("/mirror/the-way-help-goes-is-counted-in-each-period-it-was-under-way",
       test_the_way_help_goes_is_counted_in_each_period_it_was_under_way);
  ADD ("/mirror/the-sides-of-meijer-are-counted-for-each-period",
       test_the_sides_of_meijer_are_counted_for_each_period);
  ADD ("/mirror/a-coordinator-sees-the-talks-they-were-at-and-no-plan",
       test_a_coordinator_sees_the_talks_they_were_at_and_no_plan);
  ADD ("/mirror/a-talk-of-one-colleague-adds-nothing-of-theirs",
       test_a_talk_of_one_colleague_adds_nothing_of_theirs);
  ADD ("/mirror/who-has-no-place-in-the-middle-has-no-mirror",
       test_who_has_no_place_in_the_middle_has_no_mirror);
  ADD ("/mirror/growth-of-level-four-and-five-is-told-and-what-is-stable-is-not",
       test_growth_of_level_four_and_five_is_told_and_what_is_stable_is_not);
  ADD ("/mirror/of-two-teachers-there-is-no-sum-and-of-three-there-is",
       test_of_two_teachers_there_is_no_sum_and_of_three_there_is);
  ADD ("/mirror/one-teacher-with-three-groups-is-one", test_one_teacher_with_three_groups_is_one);
  return g_test_run ();
}
