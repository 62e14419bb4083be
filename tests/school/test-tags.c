/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "school/bc-tags.h"

typedef struct
{
  DemoSchool  demo;
  BcEdits    *edits;
  BcSettings *settings;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  demo_school_set_up (&fixture->demo, data);
  fixture->edits = bc_edits_new (fixture->demo.store);
  fixture->settings = bc_settings_new (fixture->edits);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_true (bc_edits_finish (fixture->edits, NULL));
  g_object_unref (fixture->settings);
  g_object_unref (fixture->edits);
  demo_school_tear_down (&fixture->demo, data);
}

static void
test_the_basic_communication_is_among_the_tags (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) tags = bc_tags_list (fixture->settings, "tags");
  g_auto (GStrv) names = bc_tags_list_names (tags, "following receiving naming turns");
  BcTag *first = tags->pdata[0];

  g_assert_cmpstr (first->family, ==, "Basic communication");
  g_assert_cmpuint (g_strv_length (names), ==, 4);
  g_assert_cmpstr (names[0], ==, "following");
  g_assert_cmpstr (names[3], ==, "giving and taking turns");
}

static void
test_a_tag_is_put_on_and_taken_off_and_others_stay (Fixture *fixture, gconstpointer data)
{
  g_autofree char *with = bc_tags_dup_with ("naming  oud", "play", TRUE);
  g_autofree char *twice = bc_tags_dup_with (with, "play", TRUE);
  g_autofree char *without = bc_tags_dup_with (twice, "naming", FALSE);
  g_autofree char *none = bc_tags_dup_with ("play", "play", FALSE);

  g_assert_cmpstr (with, ==, "naming oud play");
  g_assert_cmpstr (twice, ==, with);
  g_assert_cmpstr (without, ==, "oud play");
  g_assert_cmpstr (none, ==, "");
  g_assert_true (bc_tags_contain (without, "oud"));
  g_assert_false (bc_tags_contain (without, "ou"));
}

static void
test_a_word_that_the_school_dropped_is_still_read (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) tags = bc_tags_list (fixture->settings, "tags");
  g_auto (GStrv) names = bc_tags_list_names (tags, "vroeger arithmetic");

  g_assert_cmpstr (names[0], ==, "vroeger");
  g_assert_cmpstr (names[1], ==, "arithmetic");
}

static void
test_a_school_may_have_its_own_tags_and_nonsense_does_no_harm (Fixture      *fixture,
                                                               gconstpointer data)
{
  g_autoptr (JsonNode) own = json_from_string (
    "[ { \"name\": \"Wij\", \"tags\": [ { \"word\": \"tuin\", \"name\": \"moestuin\" },"
    "  { \"word\": \"twee woorden\" } ] }, { \"name\": \"leeg\" } ]", NULL);
  g_autoptr (JsonNode) wrong = json_from_string ("{ \"tags\": 1 }", NULL);
  g_autoptr (GPtrArray) before = bc_tags_list (fixture->settings, "tags");
  g_autoptr (GPtrArray) ours = NULL, after = NULL;

  bc_settings_set (fixture->settings, "tags", own);
  ours = bc_tags_list (fixture->settings, "tags");
  g_assert_cmpuint (ours->len, ==, 1);
  g_assert_cmpstr (((BcTag *) ours->pdata[0])->name, ==, "moestuin");
  bc_settings_set (fixture->settings, "tags", wrong);
  after = bc_tags_list (fixture->settings, "tags");
  g_assert_cmpuint (after->len, ==, before->len);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/tags/the-basic-communication-is-among-the-tags",
       test_the_basic_communication_is_among_the_tags);
  ADD ("/tags/a-tag-is-put-on-and-taken-off-and-others-stay",
       test_a_tag_is_put_on_and_taken_off_and_others_stay);
  ADD ("/tags/a-word-that-the-school-dropped-is-still-read",
       test_a_word_that_the_school_dropped_is_still_read);
  ADD ("/tags/a-school-may-have-its-own-tags-and-nonsense-does-no-harm",
       test_a_school_may_have_its_own_tags_and_nonsense_does_no_harm);
  return g_test_run ();
}
