/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "school/bc-group-plan.h"
#include "school/bc-period-edit.h"
#include "school/bc-sentence-starters.h"
#include "school/bc-settings-edit.h"
#include "school/bc-steps.h"

/* A demo school, and its settings. */
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

static JsonNode *
find (Fixture *fixture, const char *section, const char *path)
{
  return bc_settings_edit_find (bc_settings_get_written (fixture->settings, section), path);
}

static const char *
text_at (Fixture *fixture, const char *section, const char *path)
{
  return bc_content_read_text (find (fixture, section, path));
}

static guint
length_of (Fixture *fixture, const char *section, const char *path)
{
  return json_array_get_length (json_node_get_array (find (fixture, section, path)));
}

static void
test_a_part_is_found_by_its_path (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (text_at (fixture, "steps", "1/place"), ==, "observe");
  g_assert_cmpint (json_node_get_int (find (fixture, "limits", "clusters")), ==, 3);
  g_assert_cmpuint (length_of (fixture, "levels", ""), ==, 5);
  /* In the language of the user: these tests speak English. */
  g_assert_cmpstr (text_at (fixture, "counter-questions", "child/0"), ==,
                   "he/him/she/her/they/them");
  g_assert_null (find (fixture, "limits", "nothing"));
  g_assert_null (find (fixture, "levels", "5"));
  g_assert_null (find (fixture, "levels", "0/name/of/a/thing"));
  g_assert_cmpint (
    bc_settings_edit_find_shape ("counter-questions", "questions/7/patterns/3")->kind, ==,
    BC_SHAPE_TEXT);
}

static void
test_words_typed_in_one_place_are_one_step (Fixture *fixture, gconstpointer data)
{
  bc_settings_edit_type (fixture->settings, "names", "clusters/enriched", "M");
  bc_settings_edit_type (fixture->settings, "names", "clusters/enriched", "More");
  g_assert_cmpstr (bc_settings_get_label (fixture->settings, BC_TERM_CLUSTER,
                                          BC_CLUSTER_ENRICHED), ==, "More");
  bc_settings_edit_type (fixture->settings, "names", "clusters/basic", "All");
  g_assert_cmpstr (bc_edits_undo (fixture->edits), ==, "Names");
  g_assert_cmpstr (text_at (fixture, "names", "clusters/basic"), ==, "");
  g_assert_cmpstr (text_at (fixture, "names", "clusters/enriched"), ==, "More");
  bc_edits_undo (fixture->edits);
  g_assert_false (bc_settings_is_changed (fixture->settings, "names"));
  g_assert_cmpstr (bc_settings_get_label (fixture->settings, BC_TERM_CLUSTER,
                                          BC_CLUSTER_ENRICHED), ==, "Enriched");
}

static void
test_items_come_go_and_move (Fixture *fixture, gconstpointer data)
{
  const char *list = "questions/0/patterns";
  guint n = length_of (fixture, "counter-questions", list);
  g_autofree char *first = g_strdup (text_at (fixture, "counter-questions",
                                              "questions/0/patterns/0"));

  bc_settings_edit_insert (fixture->settings, "counter-questions", list, 1);
  bc_settings_edit_type (fixture->settings, "counter-questions", "questions/0/patterns/1", "new");
  g_assert_cmpuint (length_of (fixture, "counter-questions", list), ==, n + 1);
  g_assert_true (bc_settings_edit_move (fixture->settings, "counter-questions", list, 0, 1));
  g_assert_cmpstr (text_at (fixture, "counter-questions", "questions/0/patterns/0"), ==, "new");
  g_assert_cmpstr (text_at (fixture, "counter-questions", "questions/0/patterns/1"), ==, first);
  g_assert_false (bc_settings_edit_move (fixture->settings, "counter-questions", list, 0, 0));
  bc_settings_edit_remove (fixture->settings, "counter-questions", list, 0);
  g_assert_cmpuint (length_of (fixture, "counter-questions", list), ==, n);
  g_assert_cmpstr (text_at (fixture, "counter-questions", "questions/0/patterns/0"), ==, first);
  /* All is as it came: then it is no version of the school either. */
  g_assert_false (bc_settings_is_changed (fixture->settings, "counter-questions"));
  for (guint i = 0; i < 4; i++)
    bc_edits_undo (fixture->edits);
  g_assert_false (bc_settings_is_changed (fixture->settings, "counter-questions"));
}

/* Each sentence of the program is of another kind; a school may have two of one. */
static void
test_a_new_sentence_is_of_a_kind_that_needs_have (Fixture *fixture, gconstpointer data)
{
  BcSettings *settings = fixture->settings;
  const BcShape *kind = bc_settings_edit_find_shape ("sentence-starters", "0/kind");
  g_autofree const char **kinds = bc_term_words (BC_TERM_NEED);
  g_autoptr (GPtrArray) found = NULL;

  g_assert_cmpuint (kind->words->len, ==, g_strv_length ((char **) kinds));
  bc_settings_edit_insert (settings, "sentence-starters", "", 0);
  g_assert_true (g_strv_contains (kinds, text_at (fixture, "sentence-starters", "0/kind")));
  bc_settings_edit_set (settings, "sentence-starters", "0/kind",
                        json_node_init_string (json_node_alloc (), BC_NEED_TIME));
  bc_settings_edit_type (settings, "sentence-starters", "0/opening", "a corner to");
  g_assert_cmpstr (bc_sentence_starters_get_kind (settings, "a corner to rest"), ==,
                   BC_NEED_TIME);
  found = bc_sentence_starters_suggest (settings, "a cor", 8);
  g_assert_cmpstr (found->pdata[0], ==, "a corner to ");
}

static void
test_a_list_in_one_language_leaves_the_other_alone (Fixture *fixture, gconstpointer data)
{
  JsonObject *child;

  bc_settings_edit_remove (fixture->settings, "counter-questions", "child", 0);
  child = json_node_get_object (json_object_get_member (
    json_node_get_object (bc_settings_get_written (fixture->settings, "counter-questions")),
    "child"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (child, "en")), ==, 2);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (child, "nl")), >, 4);
}

static void
test_a_new_item_has_all_parts_and_says_nothing (Fixture *fixture, gconstpointer data)
{
  guint n = length_of (fixture, "counter-questions", "questions");
  g_autofree char *path = bc_settings_edit_dup_item_path ("questions", n);
  g_autofree char *patterns = bc_settings_edit_dup_path (path, "patterns");
  JsonArray *spoken;

  bc_settings_edit_insert (fixture->settings, "counter-questions", "questions", 99);
  g_assert_cmpuint (length_of (fixture, "counter-questions", "questions"), ==, n + 1);
  g_assert_cmpuint (length_of (fixture, "counter-questions", patterns), ==, 0);
  /* Who reads the section does not meet it before it says something. */
  spoken = json_object_get_array_member (
    json_node_get_object (bc_settings_get (fixture->settings, "counter-questions")), "questions");
  g_assert_cmpuint (json_array_get_length (spoken), ==, n);
}

static void
test_a_number_and_a_word_are_set (Fixture *fixture, gconstpointer data)
{
  bc_settings_edit_set (fixture->settings, "limits", "clusters",
                        json_node_init_int (json_node_alloc (), 4));
  bc_settings_edit_set (fixture->settings, "limits", "clusters",
                        json_node_init_int (json_node_alloc (), 5));
  g_assert_cmpint (bc_settings_get_limit (fixture->settings, "clusters"), ==, 5);
  bc_settings_edit_set (fixture->settings, "steps", "1/place",
                        json_node_init_string (json_node_alloc (), "understand"));
  g_assert_cmpstr (text_at (fixture, "steps", "1/place"), ==, "understand");
  bc_edits_undo (fixture->edits);
  g_assert_cmpint (bc_settings_get_limit (fixture->settings, "clusters"), ==, 5);
  bc_edits_undo (fixture->edits);
  g_assert_cmpint (bc_settings_get_limit (fixture->settings, "clusters"), ==, 3);
}

static void
test_the_steps_stand_where_the_school_puts_them (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) before = bc_steps_list_numbers (fixture->settings, BC_PLACE_OBSERVE);
  g_auto (GStrv) after = NULL;
  g_autofree char *names = NULL;

  g_assert_cmpuint (g_strv_length (before), ==, 2);
  bc_settings_edit_set (fixture->settings, "steps", "1/place",
                        json_node_init_string (json_node_alloc (), "understand"));
  after = bc_steps_list_numbers (fixture->settings, BC_PLACE_UNDERSTAND);
  g_assert_cmpuint (g_strv_length (after), ==, 2);
  g_assert_cmpstr (after[0], ==, "2");
  names = bc_steps_dup_names (fixture->settings, BC_PLACE_UNDERSTAND);
  g_assert_cmpstr (names, ==, "2 Signal · 3 Name the needs");
  bc_settings_edit_type (fixture->settings, "steps", "1/name", "");
  g_assert_cmpuint (length_of (fixture, "steps", ""), ==, 6);
}

/* A plan is made with the names of the school, and keeps them. */
static void
test_a_new_plan_has_the_names_of_the_school (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcSchoolYear) year = bc_period_edit_find_year (fixture->edits, DEMO_DAY, NULL);
  g_autoptr (GPtrArray) periods = NULL;
  g_autoptr (BcGroupPlan) plan = NULL;
  g_autoptr (GPtrArray) clusters = NULL;

  g_assert_true (bc_period_edit_add (fixture->edits, year, NULL));
  periods = bc_period_edit_list (fixture->edits, year, NULL);
  plan = bc_group_plan_open (fixture->edits, fixture->demo.group,
                             periods->pdata[periods->len - 1], NULL);

  bc_settings_edit_type (fixture->settings, "names", "clusters/enriched", "Kanjers");
  bc_group_plan_make (plan, NULL);
  clusters = bc_group_plan_list_clusters (plan);
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[0], BC_CLUSTER_NAME), ==, "Kanjers");
  g_assert_cmpstr (bc_record_get_text (clusters->pdata[1], BC_CLUSTER_NAME), ==, "Basic");
}

#define ADD(path, function)                                                                      \
  g_test_add ("/settings-edit/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("a-part-is-found-by-its-path", test_a_part_is_found_by_its_path);
  ADD ("words-typed-in-one-place-are-one-step", test_words_typed_in_one_place_are_one_step);
  ADD ("items-come-go-and-move", test_items_come_go_and_move);
  ADD ("a-new-sentence-is-of-a-kind-that-needs-have",
       test_a_new_sentence_is_of_a_kind_that_needs_have);
  ADD ("a-list-in-one-language-leaves-the-other-alone",
       test_a_list_in_one_language_leaves_the_other_alone);
  ADD ("a-new-item-has-all-parts-and-says-nothing",
       test_a_new_item_has_all_parts_and_says_nothing);
  ADD ("a-number-and-a-word-are-set", test_a_number_and_a_word_are_set);
  ADD ("the-steps-stand-where-the-school-puts-them",
       test_the_steps_stand_where_the_school_puts_them);
  ADD ("a-new-plan-has-the-names-of-the-school", test_a_new_plan_has_the_names_of_the_school);
  return g_test_run ();
}
