/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-pupil-file.h"

/* A pupil of the demo, seen by the teacher of the group. */
typedef struct
{
  DemoSchool demo;
  BcEdits *edits;
  BcContext *context;
  GPtrArray *pupils;
  BcPupil *pupil;
} Page;

static void
open_page (Page *page)
{
  page->edits = bc_edits_new (page->demo.store);
  page->context =
    bc_context_new (page->demo.session, page->edits, page->demo.group, page->demo.period);
  page->pupils = bc_groups_pupils (page->demo.store, page->demo.group, NULL);
  page->pupil = page->pupils->pdata[2];
}

static void
close_page (Page *page)
{
  g_assert_true (bc_edits_finish (page->edits, NULL));
  g_clear_pointer (&page->pupils, g_ptr_array_unref);
  g_clear_object (&page->context);
  g_clear_object (&page->edits);
}

static void
set_up (Page *page, gconstpointer data)
{
  demo_school_set_up (&page->demo, data);
  open_page (page);
}

static void
tear_down (Page *page, gconstpointer data)
{
  close_page (page);
  demo_school_tear_down (&page->demo, data);
}

static GPtrArray *
read_file (Page *page)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *periods = bc_pupil_file_read (page->context, page->pupil, &error);

  g_assert_no_error (error);
  return periods;
}

/* The first entry whose text holds @words, in any period; @period tells which. */
static BcPupilEntry *
find_entry (GPtrArray *periods, const char *words, guint *period)
{
  for (guint p = 0; p < periods->len; p++)
    {
      GPtrArray *entries = ((BcPupilPeriod *) periods->pdata[p])->entries;

      for (guint i = 0; i < entries->len; i++)
        {
          BcPupilEntry *entry = entries->pdata[i];

          if (period != NULL)
            *period = p;
          if (strstr (entry->text, words) != NULL)
            return entry;
        }
    }
  return NULL;
}

static gpointer
make (Page *page, GType type, guint group, guint pupil, guint period)
{
  gpointer record = bc_record_new_draft (type);

  bc_record_set_text (record, group, bc_record_get_id (page->demo.group));
  bc_record_set_text (record, pupil, bc_record_get_id (page->pupil));
  bc_record_set_text (record, period, bc_record_get_id (page->demo.period));
  return record;
}

static void
write_text (Page *page, gpointer record, guint field, const char *text)
{
  bc_edits_type (page->edits, "writing", record, field, text);
  bc_edits_rest (page->edits);
}

static BcNote *
write_note (Page *page, const char *fact, const char *meaning, const char *lens)
{
  BcNote *note = make (page, BC_TYPE_NOTE, BC_NOTE_GROUP, BC_NOTE_PUPIL, BC_NOTE_PERIOD);
  g_autoptr (GBytes) box = bc_keyring_seal (bc_session_get_keyring (page->demo.session), lens);

  bc_record_set_text (note, BC_NOTE_DATE, DEMO_DAY);
  write_text (page, note, BC_NOTE_FACT, fact);
  write_text (page, note, BC_NOTE_MEANING, meaning);
  bc_edits_begin (page->edits, "lens");
  bc_edits_set_sealed (page->edits, note, BC_NOTE_LENS, box);
  bc_edits_end (page->edits);
  return note;
}

static void
test_the_newest_period_comes_first_and_each_tells_its_cluster (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) periods = read_file (page);
  const char *before = "9999";

  g_assert_cmpuint (periods->len, ==, 3);
  for (guint i = 0; i < periods->len; i++)
    {
      BcPupilPeriod *period = periods->pdata[i];
      const char *start = bc_record_get_text (period->period, BC_PERIOD_START);

      g_assert_cmpstr (start, <, before);
      g_assert_cmpstr (period->cluster, !=, "");
      before = start;
    }
}

static void
test_each_plan_of_a_period_tells_its_cluster (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) before = read_file (page);
  g_autoptr (BcPlan) plan = bc_record_new_draft (BC_TYPE_PLAN);
  g_autoptr (BcCluster) cluster = bc_record_new_draft (BC_TYPE_CLUSTER);
  g_autoptr (BcClusterPupil) place = bc_record_new_draft (BC_TYPE_CLUSTER_PUPIL);
  g_autoptr (GPtrArray) after = NULL;
  g_autofree char *both = g_strconcat (((BcPupilPeriod *) before->pdata[0])->cluster,
                                       ", schrijven: Krullenbollen", NULL);

  bc_record_set_text (plan, BC_PLAN_GROUP, bc_record_get_id (page->demo.group));
  bc_record_set_text (plan, BC_PLAN_PERIOD, bc_record_get_id (page->demo.period));
  write_text (page, plan, BC_PLAN_SUBJECT, "schrijven");
  bc_record_set_text (cluster, BC_CLUSTER_PLAN, bc_record_get_id (plan));
  write_text (page, cluster, BC_CLUSTER_NAME, "Krullenbollen");
  bc_record_set_text (place, BC_CLUSTER_PUPIL_CLUSTER, bc_record_get_id (cluster));
  write_text (page, place, BC_CLUSTER_PUPIL_PUPIL, bc_record_get_id (page->pupil));
  after = read_file (page);
  g_assert_cmpstr (((BcPupilPeriod *) after->pdata[0])->cluster, ==, both);
}

static void
test_what_helps_stands_before_what_hinders (Page *page, gconstpointer data)
{
  g_autoptr (BcFactor) hinders =
    make (page, BC_TYPE_FACTOR, BC_FACTOR_GROUP, BC_FACTOR_PUPIL, BC_FACTOR_PERIOD);
  g_autoptr (BcFactor) helps =
    make (page, BC_TYPE_FACTOR, BC_FACTOR_GROUP, BC_FACTOR_PUPIL, BC_FACTOR_PERIOD);
  g_autoptr (GPtrArray) periods = NULL;
  GPtrArray *entries;
  guint where[2] = { 0 };

  bc_record_set_text (hinders, BC_FACTOR_EFFECT, BC_EFFECT_HINDERING);
  bc_record_set_text (helps, BC_FACTOR_EFFECT, BC_EFFECT_STIMULATING);
  write_text (page, hinders, BC_FACTOR_TEXT, "Natte gymschoenen");
  write_text (page, helps, BC_FACTOR_TEXT, "Een droge jas");
  periods = read_file (page);
  entries = ((BcPupilPeriod *) periods->pdata[0])->entries;
  for (guint i = 0; i < entries->len; i++)
    {
      const char *text = ((BcPupilEntry *) entries->pdata[i])->text;

      where[0] = g_str_equal (text, "Een droge jas") ? i + 1 : where[0];
      where[1] = g_str_equal (text, "Natte gymschoenen") ? i + 1 : where[1];
    }
  g_assert_cmpuint (where[0], >, 0);
  g_assert_cmpuint (where[1], >, where[0]);
}

static void
test_fact_and_meaning_are_told_apart (Page *page, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (page, "Telde de knikkers na.", "Wil zeker zijn.", "x");
  g_autoptr (GPtrArray) periods = read_file (page);
  BcPupilEntry *entry = find_entry (periods, "knikkers", NULL);

  g_assert_nonnull (entry);
  g_assert_cmpstr (bc_record_get_text (note, BC_NOTE_FACT), ==, "Telde de knikkers na.");
  g_assert_nonnull (strstr (entry->text, "Telde de knikkers na.\n"));
  g_assert_nonnull (strstr (entry->text, "What it may mean: Wil zeker zijn."));
  g_assert_cmpstr (entry->place, ==, "observe");
}

static void
test_a_lens_is_there_for_its_author_and_for_nobody_else (Page *page, gconstpointer data)
{
  g_autoptr (BcNote) note =
    write_note (page, "Telde de knikkers na.", "", "Ik ben zelf ongeduldig.");
  g_autoptr (GPtrArray) mine = read_file (page);
  g_autoptr (GPtrArray) theirs = NULL;

  g_assert_nonnull (find_entry (mine, "Ik ben zelf ongeduldig.", NULL));
  close_page (page);
  g_object_unref (page->demo.group);
  g_object_unref (page->demo.period);
  bc_session_close (page->demo.session);
  g_object_unref (page->demo.session);
  page->demo.session = demo_school_unlock (page->demo.file, "Femke", BC_STORE_DEFAULT);
  page->demo.store = bc_session_get_store (page->demo.session);
  page->demo.group = bc_groups_find (page->demo.store, "5/6", NULL);
  page->demo.period = bc_school_calendar_current_period (page->demo.store, DEMO_DAY);
  open_page (page);
  theirs = read_file (page);
  g_assert_nonnull (find_entry (theirs, "Telde de knikkers na.", NULL));
  g_assert_null (find_entry (theirs, "ongeduldig", NULL));
}

static void
test_a_need_tells_its_goal_and_who_supports_it (Page *page, gconstpointer data)
{
  g_autoptr (BcNeed) need = make (page, BC_TYPE_NEED, BC_NEED_GROUP, BC_NEED_PUPIL, BC_NEED_PERIOD);
  g_autoptr (BcVoice) voice =
    make (page, BC_TYPE_VOICE, BC_VOICE_GROUP, BC_VOICE_PUPIL, BC_VOICE_PERIOD);
  g_autoptr (BcNeedVoice) link = bc_record_new (BC_TYPE_NEED_VOICE);
  g_autofree char *place = g_strdup_printf ("understand/%s", bc_record_get_id (page->pupil));
  g_autoptr (GPtrArray) periods = NULL;
  BcPupilEntry *entry;

  bc_record_set_text (need, BC_NEED_KIND, BC_NEED_TIME);
  bc_record_set_text (need, BC_NEED_GOAL, "de klok lezen");
  bc_record_set_text (voice, BC_VOICE_KIND, BC_VOICE_PARENT);
  write_text (page, need, BC_NEED_TEXT, "tijd om te kijken");
  write_text (page, voice, BC_VOICE_SAID, "Thuis hangt een grote klok.");
  bc_record_set_text (link, BC_NEED_VOICE_NEED, bc_record_get_id (need));
  bc_record_set_text (link, BC_NEED_VOICE_VOICE, bc_record_get_id (voice));
  bc_edits_begin (page->edits, "support");
  bc_edits_set_integer (page->edits, need, BC_NEED_DIFFUSE, TRUE);
  bc_edits_add (page->edits, link);
  bc_edits_end (page->edits);
  periods = read_file (page);
  entry = find_entry (periods, "tijd om te kijken", NULL);
  g_assert_nonnull (entry);
  g_assert_cmpstr (entry->text, ==,
                   "tijd om te kijken\nGoal: de klok lezen\nSupported by: Parents");
  g_assert_cmpstr (entry->title, ==, "Time · Not clear yet");
  g_assert_cmpstr (entry->place, ==, place);
  g_assert_nonnull (find_entry (periods, "Thuis hangt een grote klok.", NULL));
}

static BcArrangement *
arrange (Page *page, const char *feasible, const char *pupil, const char *cluster)
{
  BcGroupPlan *plan = bc_overview_get_plan (bc_context_get_overview (page->context, NULL));
  BcArrangement *arrangement = bc_record_new_draft (BC_TYPE_ARRANGEMENT);

  bc_record_set_text (arrangement, BC_ARRANGEMENT_PLAN,
                      bc_record_get_id (bc_group_plan_get_plan (plan)));
  bc_record_set_text (arrangement, BC_ARRANGEMENT_PUPIL, pupil);
  bc_record_set_text (arrangement, BC_ARRANGEMENT_CLUSTER, cluster);
  write_text (page, arrangement, BC_ARRANGEMENT_FEASIBLE, feasible);
  return arrangement;
}

static void
test_arrangements_are_those_of_the_child_and_of_its_cluster (Page *page, gconstpointer data)
{
  BcGroupPlan *plan = bc_overview_get_plan (bc_context_get_overview (page->context, NULL));
  BcCluster *own = bc_group_plan_get_cluster (plan, page->pupil);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  BcCluster *other = clusters->pdata[0] == own ? clusters->pdata[1] : clusters->pdata[0];
  g_autoptr (BcArrangement) first =
    arrange (page, "Een vaste hulp bij de start", bc_record_get_id (page->pupil), "");
  g_autoptr (BcArrangement) second =
    arrange (page, "Elke dag aan de tafel", "", bc_record_get_id (own));
  g_autoptr (BcArrangement) third =
    arrange (page, "Op zoek in het magazijn", "", bc_record_get_id (other));
  g_autoptr (BcArrangement) fourth = arrange (
    page, "Samen naar de bieb", bc_record_get_id (page->pupils->pdata[5]), bc_record_get_id (own));
  g_autoptr (GPtrArray) periods = read_file (page);

  g_assert_nonnull (find_entry (periods, "Een vaste hulp bij de start", NULL));
  g_assert_nonnull (find_entry (periods, "Elke dag aan de tafel", NULL));
  g_assert_null (find_entry (periods, "Op zoek in het magazijn", NULL));
  g_assert_null (find_entry (periods, "Samen naar de bieb", NULL));
}

static void
test_reviews_and_agreements_stand_in_their_own_period (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) all = bc_school_calendar_list_periods (page->demo.store, NULL);
  g_autoptr (BcMeeting) meeting =
    make (page, BC_TYPE_MEETING, BC_MEETING_GROUP, BC_MEETING_PUPIL, BC_MEETING_PERIOD);
  g_autoptr (BcAgreement) agreement = bc_record_new_draft (BC_TYPE_AGREEMENT);
  g_autoptr (BcAgreement) loose = bc_record_new_draft (BC_TYPE_AGREEMENT);
  g_autoptr (GPtrArray) periods = NULL;
  g_autofree char *talk = NULL;
  guint review = 9, agreed = 9, due = 9;

  bc_record_set_text (meeting, BC_MEETING_PERIOD, bc_record_get_id (all->pdata[0]));
  bc_record_set_text (meeting, BC_MEETING_KIND, BC_MEETING_PUPIL_REVIEW);
  write_text (page, meeting, BC_MEETING_QUESTION, "Hoe blijf ik rustig bij de kapstok?");
  bc_record_set_text (agreement, BC_AGREEMENT_PUPIL, bc_record_get_id (page->pupil));
  bc_record_set_text (agreement, BC_AGREEMENT_MEETING, bc_record_get_id (meeting));
  write_text (page, agreement, BC_AGREEMENT_WHAT, "Een eigen haak");
  bc_record_set_text (loose, BC_AGREEMENT_PUPIL, bc_record_get_id (page->pupil));
  bc_record_set_text (loose, BC_AGREEMENT_DUE, bc_record_get_text (all->pdata[1], BC_PERIOD_START));
  write_text (page, loose, BC_AGREEMENT_WHAT, "Foto's op de haken");
  periods = read_file (page);
  talk = g_strdup_printf ("pupil-review/%s", bc_record_get_id (meeting));
  g_assert_cmpstr (find_entry (periods, "bij de kapstok", &review)->place, ==, talk);
  g_assert_cmpstr (find_entry (periods, "Een eigen haak", &agreed)->place, ==, talk);
  g_assert_cmpstr (find_entry (periods, "Foto's op de haken", &due)->place, ==, "group-review");
  g_assert_cmpuint (review, ==, 2);
  g_assert_cmpuint (agreed, ==, 2);
  g_assert_cmpuint (due, ==, 1);
}

static void
test_nothing_of_another_child_is_in_it (Page *page, gconstpointer data)
{
  g_autoptr (BcNote) note = write_note (page, "Telde de knikkers na.", "", "x");
  g_autoptr (GPtrArray) periods = NULL;

  page->pupil = page->pupils->pdata[3];
  periods = read_file (page);
  g_assert_null (find_entry (periods, "knikkers", NULL));
}

static void
test_what_cannot_be_read_is_an_error_and_not_an_empty_file (Page *page, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (bc_edits_finish (page->edits, NULL));
  bc_session_close (page->demo.session);
  g_assert_null (bc_pupil_file_read (page->context, page->pupil, &error));
  g_assert_nonnull (error);
}

#define ADD(path, function) g_test_add (path, Page, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/pupil-file/the-newest-period-first",
       test_the_newest_period_comes_first_and_each_tells_its_cluster);
  ADD ("/pupil-file/plans", test_each_plan_of_a_period_tells_its_cluster);
  ADD ("/pupil-file/what-helps-first", test_what_helps_stands_before_what_hinders);
  ADD ("/pupil-file/fact-and-meaning", test_fact_and_meaning_are_told_apart);
  ADD ("/pupil-file/a-lens-for-its-author",
       test_a_lens_is_there_for_its_author_and_for_nobody_else);
  ADD ("/pupil-file/a-need-with-its-voices", test_a_need_tells_its_goal_and_who_supports_it);
  ADD ("/pupil-file/arrangements", test_arrangements_are_those_of_the_child_and_of_its_cluster);
  ADD ("/pupil-file/reviews-and-agreements", test_reviews_and_agreements_stand_in_their_own_period);
  ADD ("/pupil-file/nothing-of-another-child", test_nothing_of_another_child_is_in_it);
  ADD ("/pupil-file/what-cannot-be-read",
       test_what_cannot_be_read_is_an_error_and_not_an_empty_file);
  return g_test_run ();
}
