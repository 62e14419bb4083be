/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "domain/bc-levels.h"
#include "school/bc-level-names.h"
#include "school/bc-settings.h"

static void
test_a_school_begins_with_what_the_program_says (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);

  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 3);
  g_assert_false (bc_settings_is_changed (settings, "limits"));
  for (const char *const *name = bc_settings_list_sections (); *name != NULL; name++)
    g_assert_nonnull (bc_settings_get (settings, *name));
}

static void
test_what_the_school_says_counts_until_it_is_taken_back (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);
  g_autoptr (BcSettings) later = NULL;
  g_autoptr (JsonNode) own = json_from_string ("{ \"clusters\": 4 }", NULL);

  bc_settings_set (settings, "limits", own);
  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 4);
  g_assert_cmpint (bc_settings_get_limit (settings, "unseen-weeks"), ==, 3);
  g_assert_true (bc_edits_finish (edits, NULL));
  later = bc_settings_new (edits);
  g_assert_cmpint (bc_settings_get_limit (later, "clusters"), ==, 4);

  bc_edits_undo (edits);
  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 3);
  bc_edits_redo (edits);
  bc_settings_set (settings, "limits", NULL);
  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 3);
  g_assert_false (bc_settings_is_changed (settings, "limits"));
}

static void
test_a_text_is_found_in_the_language_of_the_user (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (JsonNode) both = json_from_string ("{ \"nl\": \"vraag\", \"en\": \"question\" }",
                                                NULL);
  g_autoptr (JsonNode) dutch = json_from_string ("{ \"nl\": \"vraag\" }", NULL);
  g_autoptr (JsonNode) plain = json_from_string ("\"vraag\"", NULL);
  g_autoptr (JsonNode) wrong = json_from_string ("[ 1 ]", NULL);

  g_assert_cmpstr (bc_content_read_text (both), ==, "question");
  g_assert_cmpstr (bc_content_read_text (dutch), ==, "vraag");
  g_assert_cmpstr (bc_content_read_text (plain), ==, "vraag");
  g_assert_cmpstr (bc_content_read_text (wrong), ==, "");
  g_assert_cmpstr (bc_content_read_text (NULL), ==, "");
}

/* The cascade: of each of five levels the school says who, what, how one talks and reports. */
static void
test_each_of_five_levels_says_who_what_and_how (DemoSchool *demo, gconstpointer data)
{
  const char *members[] = { "name", "who", "what", "communication", "report" };
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);

  for (gint64 level = 1; level <= BC_LEVELS; level++)
    for (guint i = 0; i < G_N_ELEMENTS (members); i++)
      g_assert_cmpstr (bc_level_names_get (settings, level, members[i]), !=, "");
  g_assert_cmpstr (bc_level_names_get (settings, BC_LEVELS + 1, "name"), ==, "");
}

static void
test_a_text_in_one_other_language_is_better_than_none (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (JsonNode) item =
    json_from_string ("{ \"text\": { \"fy\": \"fraach\" }, \"list\": { \"fy\": [ \"ien\" ] } }",
                      NULL);
  JsonObject *object = json_node_get_object (item);
  g_autoptr (GPtrArray) texts = bc_content_get_texts (object, "list");

  g_assert_cmpstr (bc_content_get_text (object, "text"), ==, "fraach");
  g_assert_cmpuint (texts->len, ==, 1);
  g_assert_cmpstr (texts->pdata[0], ==, "ien");
}

#define ADD(path, function)                                                                      \
  g_test_add (path, DemoSchool, NULL, demo_school_set_up, function, demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/settings/a-school-begins-with-what-the-program-says",
       test_a_school_begins_with_what_the_program_says);
  ADD ("/settings/what-the-school-says-counts-until-it-is-taken-back",
       test_what_the_school_says_counts_until_it_is_taken_back);
  ADD ("/settings/a-text-is-found-in-the-language-of-the-user",
       test_a_text_is_found_in_the_language_of_the_user);
  ADD ("/settings/each-of-five-levels-says-who-what-and-how",
       test_each_of_five_levels_says_who_what_and_how);
  ADD ("/settings/a-text-in-one-other-language-is-better-than-none",
       test_a_text_in_one_other_language_is_better_than_none);
  return g_test_run ();
}
