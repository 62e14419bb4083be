/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "school/bc-settings-edit.h"
#include "school/bc-settings-file.h"
#include "tests/test-permissions.h"

#define HEAD "{ \"format\": \"binnencirkel-settings\", \"version\": 1, \"sections\": "

static BcSettingsFile *
parse (const char *text, GError **error)
{
  return bc_settings_file_new_for_data (text, strlen (text), error);
}

/* The whole sentence with which @text is refused. */
static void
assert_refused (const char *text, BcSettingsError code, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcSettingsFile) file = parse (text, &error);

  g_assert_null (file);
  g_assert_error (error, BC_SETTINGS_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, sentence);
}

static void
test_what_is_handed_on_comes_back_the_same (DemoSchool *demo, gconstpointer data)
{
  const char *const sections[] = { "names", "limits", NULL };
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autoptr (BcSettingsFile) file = NULL;
  g_autofree const char **held = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  bc_settings_edit_type (settings, "names", "clusters/basic", "Iedereen");
  bc_settings_edit_set (settings, "limits", "clusters", json_node_init_int (json_node_alloc (), 5));
  text = bc_settings_file_dup_text (settings, sections);
  bc_settings_set (settings, "names", NULL);
  bc_settings_set (settings, "limits", NULL);

  file = parse (text, &error);
  g_assert_no_error (error);
  held = bc_settings_file_list_sections (file);
  g_assert_cmpuint (g_strv_length ((GStrv) held), ==, 2);
  changes = bc_settings_file_list_changes (file, settings, "limits");
  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpstr (changes->pdata[0], ==, "Clusters side by side: 3 becomes 5");
  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 3);

  g_assert_true (bc_settings_file_apply (file, settings, held, &error));
  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 5);
  g_assert_cmpstr (bc_settings_get_label (settings, BC_TERM_CLUSTER, BC_CLUSTER_BASIC), ==,
                   "Iedereen");
  bc_edits_undo (edits);
  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 3);
  g_assert_false (bc_settings_is_changed (settings, "names"));
}

static void
test_all_that_the_program_says_can_be_handed_on (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);
  const char *const *sections = bc_settings_list_sections ();
  g_autofree char *text = bc_settings_file_dup_text (settings, sections);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcSettingsFile) file = parse (text, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (bc_settings_file_get_unknown (file)->len, ==, 0);
  for (guint i = 0; sections[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) changes = bc_settings_file_list_changes (file, settings, sections[i]);

      g_assert_cmpuint (changes->len, ==, 0);
    }
  g_assert_true (bc_settings_file_apply (file, settings, sections, &error));
  g_assert_null (bc_edits_undo (edits));
}

static void
test_only_the_chosen_sections_are_taken_over (DemoSchool *demo, gconstpointer data)
{
  const char *const chosen[] = { "limits", NULL };
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);
  g_autoptr (BcSettingsFile) file = parse (
    HEAD "{ \"limits\": { \"clusters\": 4 }, \"names\": { \"roles\": { \"coordinator\": "
         "\"Kwaliteitscoördinator\" } } } }", NULL);

  g_assert_true (bc_settings_file_apply (file, settings, chosen, NULL));
  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 4);
  g_assert_cmpint (bc_settings_get_limit (settings, "unseen-weeks"), ==, 3);
  g_assert_false (bc_settings_is_changed (settings, "names"));
}

static void
test_what_is_not_known_is_named_and_skipped (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcSettingsFile) file = parse (
    HEAD "{ \"moon\": 1, \"limits\": { \"clusters\": 4, \"chairs\": 28 } } }", NULL);
  GPtrArray *unknown = bc_settings_file_get_unknown (file);
  g_autofree const char **sections = bc_settings_file_list_sections (file);

  g_assert_cmpuint (unknown->len, ==, 2);
  g_assert_cmpstr (unknown->pdata[0], ==, "moon");
  g_assert_cmpstr (unknown->pdata[1], ==, "limits → chairs");
  g_assert_cmpuint (g_strv_length ((GStrv) sections), ==, 1);
}

static void
test_a_slip_in_the_file_is_told_by_line_and_character (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (GString) deep = g_string_new ("{\n \"sections\": ");
  g_autoptr (GError) error = NULL;

  /* Which character of a word it is, json-glib tells as it likes. */
  g_assert_null (parse ("{\n  \"format\": \"binnencirkel-settings\",\n  \"version\" 1\n}", &error));
  g_assert_error (error, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_SYNTAX);
  g_assert_true (g_str_has_prefix (error->message, "Line 3, character 1"));
  for (guint i = 0; i < 300000; i++)
    g_string_append_c (deep, '[');
  assert_refused (deep->str, BC_SETTINGS_ERROR_SYNTAX,
                  "Line 2, character 45: there are brackets within brackets without an end.");
}

static void
test_another_shape_is_told_by_its_place (DemoSchool *demo, gconstpointer data)
{
  assert_refused (HEAD "{ \"limits\": { \"clusters\": \"vier\" } } }", BC_SETTINGS_ERROR_SHAPE,
                  "limits → clusters: a whole number from 0 to 9999 belongs here.");
  assert_refused (HEAD "{ \"limits\": { \"clusters\": -1 } } }", BC_SETTINGS_ERROR_SHAPE,
                  "limits → clusters: a whole number from 0 to 9999 belongs here.");
  assert_refused (HEAD "{ \"limits\": [] } }", BC_SETTINGS_ERROR_SHAPE,
                  "limits: an object with named parts belongs here.");
  assert_refused (HEAD "{ \"counter-questions\": { \"questions\": [ { \"patterns\": [ 3 ] } ] } }"
                       " }",
                  BC_SETTINGS_ERROR_SHAPE,
                  "counter-questions → questions → 1 → patterns → 1: a text belongs here.");
  assert_refused (HEAD "{ \"levels\": [ { \"level\": 1 } ] } }", BC_SETTINGS_ERROR_SHAPE,
                  "levels: one item with “level”: 1 belongs here.");
  assert_refused (HEAD "{ \"plan-templates\": [ { \"id\": \"a\", \"clusters\": [ { \"kind\": "
                       "\"moon\" } ] } ] } }",
                  BC_SETTINGS_ERROR_SHAPE,
                  "plan-templates → 1 → clusters → 1 → kind: one of these words belongs here: "
                  "enriched, basic, intensive, other.");
  assert_refused (HEAD "{ \"steps\": [ { \"step\": 1, \"place\": \"moon\" } ] } }",
                  BC_SETTINGS_ERROR_SHAPE,
                  "steps → 1 → place: one of these words belongs here: observe, understand, plan, "
                  "act.");
  assert_refused (HEAD "{ \"steps\": [ { \"step\": 1 } ] } }", BC_SETTINGS_ERROR_SHAPE,
                  "steps → 1 → place: this is missing.");
  assert_refused (HEAD "3 }", BC_SETTINGS_ERROR_SHAPE,
                  "sections: an object with named parts belongs here.");
}

static void
test_another_kind_of_file_is_refused (DemoSchool *demo, gconstpointer data)
{
  const char *const others[] = { "[]", "3", "{}", "{ \"format\": \"something\" }", "null" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GError) refusal = NULL;

      g_assert_null (parse (others[i], &refusal));
      g_assert_error (refusal, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_FORMAT);
    }
  g_assert_null (parse ("", &error));
  g_assert_error (error, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_FORMAT);
  assert_refused ("{ \"format\": \"binnencirkel-settings\", \"version\": 2, \"sections\": {} }",
                  BC_SETTINGS_ERROR_NEWER,
                  "A later version of Binnencirkel saved this file. Bring this one up to date "
                  "first.");
}

static void
test_other_encodings_are_refused_and_a_mark_is_not (DemoSchool *demo, gconstpointer data)
{
  static const char utf16[] = "\xff\xfe{\0}\0";
  g_autoptr (GError) error = NULL;
  g_autoptr (BcSettingsFile) marked = parse ("\xef\xbb\xbf" HEAD "{} }", &error);

  g_assert_no_error (error);
  g_assert_nonnull (marked);
  g_assert_null (bc_settings_file_new_for_data (utf16, sizeof utf16, &error));
  g_assert_error (error, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_ENCODING);
  g_clear_error (&error);
  g_assert_null (parse (HEAD "{ \"names\": { \"roles\": { \"coordinator\": \"co\xf6r\" } } } }",
                        &error));
  g_assert_error (error, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_ENCODING);
}

static void
assert_file_refused (const char *path, BcSettingsError code)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (bc_settings_file_read (file, &error));
  g_assert_error (error, BC_SETTINGS_ERROR, (int) code);
}

static void
test_a_bad_day_for_files_has_a_sentence_for_each (DemoSchool *demo, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-settings-XXXXXX", NULL);
  g_autofree char *big = g_build_filename (folder, "big.json", NULL);
  g_autofree char *gone = g_build_filename (folder, "gone.json", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe.json", NULL);
  g_autofree char *shut = g_build_filename (folder, "shut.json", NULL);
  g_autoptr (GFile) place = g_file_new_for_path (folder);
  g_autofree char *fifty = g_strnfill (50 * 1024 * 1024, ' ');

  g_assert_true (g_file_set_contents (big, fifty, -1, NULL));
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  assert_file_refused (folder, BC_SETTINGS_ERROR_UNREADABLE);
  assert_file_refused (gone, BC_SETTINGS_ERROR_UNREADABLE);
  assert_file_refused (pipe, BC_SETTINGS_ERROR_UNREADABLE);
  assert_file_refused (big, BC_SETTINGS_ERROR_TOO_BIG);
  g_assert_true (g_file_set_contents (shut, HEAD "{} }", -1, NULL));
  g_assert_cmpint (g_chmod (shut, 0), ==, 0);
  test_permissions_count (TRUE);
  assert_file_refused (shut, BC_SETTINGS_ERROR_UNREADABLE);
  test_permissions_count (FALSE);
  test_folder_remove (place);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(BcSettingsFile **) data = bc_settings_file_read_finish (result, NULL);
}

static void
test_a_file_is_read_on_another_thread (DemoSchool *demo, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-settings-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "small.json", NULL);
  g_autoptr (GFile) place = g_file_new_for_path (folder);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BcSettingsFile) read = NULL;

  g_assert_true (g_file_set_contents (path, HEAD "{} }", -1, NULL));
  bc_settings_file_read_async (file, NULL, read_cb, &read);
  g_assert_null (read);
  wait_until (read != NULL);
  test_folder_remove (place);
}

static void
test_a_school_to_be_read_takes_nothing_over (DemoSchool *demo, gconstpointer data)
{
  const char *const chosen[] = { "limits", NULL };
  g_autoptr (BcSession) session = NULL;
  g_autoptr (BcEdits) edits = NULL;
  g_autoptr (BcSettings) settings = NULL;
  g_autoptr (BcSettingsFile) file = parse (HEAD "{ \"limits\": { \"clusters\": 4 } } }", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  bc_session_close (demo->session);
  session = demo_school_unlock (demo->file, DEMO_TEACHER, BC_STORE_READ_ONLY);
  edits = bc_edits_new (bc_session_get_store (session));
  settings = bc_settings_new (edits);
  g_assert_false (bc_settings_file_apply (file, settings, chosen, &error));
  g_assert_error (error, BC_SETTINGS_ERROR, BC_SETTINGS_ERROR_UNWRITABLE);
  g_assert_cmpint (bc_settings_get_limit (settings, "clusters"), ==, 3);
  text = bc_settings_file_dup_text (settings, chosen);
  g_assert_nonnull (strstr (text, "unseen-weeks"));
  bc_session_close (session);
}

static void
test_differences_are_told_in_words (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (BcEdits) edits = bc_edits_new (demo->store);
  g_autoptr (BcSettings) settings = bc_settings_new (edits);
  g_autoptr (BcSettingsFile) file = parse (
    HEAD "{ \"counter-questions\": { \"child\": [ \"this child\", \"him\" ], \"questions\": [] }, "
         "\"names\": { \"roles\": { \"coordinator\": \"kc'er\" } } } }", NULL);
  g_autoptr (GPtrArray) names = bc_settings_file_list_changes (file, settings, "names");
  g_autoptr (GPtrArray) questions = bc_settings_file_list_changes (file, settings,
                                                                   "counter-questions");

  g_assert_cmpuint (names->len, ==, 1);
  g_assert_cmpstr (names->pdata[0], ==, "People → Support coordinator: nothing becomes “kc'er”");
  g_assert_cmpuint (questions->len, ==, 4 + 3 + 2);
  g_assert_cmpstr (questions->pdata[0], ==,
                   "Questions: without “What is the problem with this child?”");
  g_assert_cmpstr (questions->pdata[questions->len - 1], ==, "How a child is named: with “him”");
}

#define ADD(path, function)                                                                      \
  g_test_add ("/settings-file/" path, DemoSchool, NULL, demo_school_set_up, function,            \
              demo_school_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("what-is-handed-on-comes-back-the-same", test_what_is_handed_on_comes_back_the_same);
  ADD ("all-that-the-program-says-can-be-handed-on",
       test_all_that_the_program_says_can_be_handed_on);
  ADD ("only-the-chosen-sections-are-taken-over", test_only_the_chosen_sections_are_taken_over);
  ADD ("what-is-not-known-is-named-and-skipped", test_what_is_not_known_is_named_and_skipped);
  ADD ("a-slip-in-the-file-is-told-by-line-and-character",
       test_a_slip_in_the_file_is_told_by_line_and_character);
  ADD ("another-shape-is-told-by-its-place", test_another_shape_is_told_by_its_place);
  ADD ("another-kind-of-file-is-refused", test_another_kind_of_file_is_refused);
  ADD ("other-encodings-are-refused-and-a-mark-is-not",
       test_other_encodings_are_refused_and_a_mark_is_not);
  ADD ("a-bad-day-for-files-has-a-sentence-for-each",
       test_a_bad_day_for_files_has_a_sentence_for_each);
  ADD ("a-file-is-read-on-another-thread", test_a_file_is_read_on_another_thread);
  ADD ("a-school-to-be-read-takes-nothing-over", test_a_school_to_be_read_takes_nothing_over);
  ADD ("differences-are-told-in-words", test_differences_are_told_in_words);
  return g_test_run ();
}
