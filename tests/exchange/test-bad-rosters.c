/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every kept bad file meets its fate, and files that are not to be read at all are not. */
#include "roster-helpers.h"
#include "tests/test-permissions.h"

#include <sys/stat.h>
#include <unistd.h>

static const char *const code_names[] = {
  [BC_ROSTER_ERROR_UNREADABLE] = "unreadable", [BC_ROSTER_ERROR_TOO_BIG] = "too-big",
  [BC_ROSTER_ERROR_NOT_A_ROSTER] = "not-a-roster", [BC_ROSTER_ERROR_DAMAGED] = "damaged",
  [BC_ROSTER_ERROR_UNSAFE] = "unsafe", [BC_ROSTER_ERROR_ENCODING] = "encoding",
  [BC_ROSTER_ERROR_DUPLICATE] = "duplicate", [BC_ROSTER_ERROR_EMPTY] = "empty",
  [BC_ROSTER_ERROR_COLUMNS] = "columns",
};

static void
assert_harmless (const char *text)
{
  if (text == NULL)
    return;
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_null (strstr (text, "root:"));
  g_assert_null (strstr (text, "/bin/"));
  g_assert_null (strstr (text, "\u202e"));
  g_assert_cmpuint (strlen (text), <, 1000);
}

static void
assert_roster_harmless (BcRoster *roster)
{
  for (guint i = 0; i < roster->pupils->len; i++)
    {
      g_autofree char *name = bc_roster_pupil_dup_name (pupil_at (roster, i));

      assert_harmless (name);
      assert_harmless (pupil_at (roster, i)->key);
    }
  for (guint i = 0; i < roster->warnings->len; i++)
    {
      BcRosterWarning *warning = g_ptr_array_index (roster->warnings, i);

      g_assert_cmpuint (strlen (warning->text), >, 20);
      assert_harmless (warning->text);
    }
}

static void
check_refusal (BcRoster *roster,
               const GError *error,
               JsonObject *expected)
{
  g_assert_null (roster);
  g_assert_nonnull (error);
  g_assert_true (error->domain == BC_ROSTER_ERROR);
  g_assert_cmpstr (code_names[error->code], ==, json_object_get_string_member (expected, "code"));
  g_assert_cmpuint (strlen (error->message), >, 20);
  assert_harmless (error->message);
}

static void
check_reading (BcRoster *roster,
               const GError *error,
               JsonObject *expected)
{
  const char *fate = json_object_get_string_member (expected, "fate");

  g_assert_no_error (error);
  assert_roster_harmless (roster);
  if (json_object_has_member (expected, "pupils"))
    g_assert_cmpint (roster->pupils->len, ==, json_object_get_int_member (expected, "pupils"));
  if (json_object_has_member (expected, "warnings"))
    g_assert_cmpint (roster->warnings->len, ==, json_object_get_int_member (expected, "warnings"));
  if (g_str_equal (fate, "warned"))
    g_assert_cmpuint (roster->warnings->len, >, 0);
  else
    g_assert_cmpuint (roster->warnings->len, ==, 0);
}

static void
check_file (const char *name,
            JsonObject *expected)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "rosters", "bad", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  gint64 start = time_worked ();
  g_autoptr (BcRoster) roster = bc_roster_read (file, &usual_options, NULL, &error);
  const char *fate = json_object_get_string_member (expected, "fate");

  g_assert_cmpint (time_worked () - start, <, G_USEC_PER_SEC);
  g_test_message ("%s: %s", name, error != NULL ? error->message : "read");
  for (guint i = 0; roster != NULL && i < roster->warnings->len; i++)
    g_test_message ("  %s", ((BcRosterWarning *) roster->warnings->pdata[i])->text);
  if (g_str_equal (fate, "refused") || (g_str_equal (fate, "refused-or-read") && roster == NULL))
    check_refusal (roster, error, expected);
  else
    check_reading (roster, error, expected);
}

static void
test_each_file_meets_its_fate (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *files = load_expected (parser, "data/rosters/bad/expected.json");
  JsonObjectIter iter;
  const char *name;
  JsonNode *expected;
  guint n = 0;

  json_object_iter_init (&iter, files);
  while (json_object_iter_next (&iter, &name, &expected))
    if (JSON_NODE_HOLDS_OBJECT (expected))
      {
        check_file (name, json_node_get_object (expected));
        n++;
      }
  g_assert_cmpuint (n, >=, 48);
}

static void
assert_path_refused (const char *path,
                     int code)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  gint64 start = time_worked ();

  g_assert_null (bc_roster_read (file, NULL, NULL, &error));
  g_assert_error (error, BC_ROSTER_ERROR, code);
  g_assert_cmpint (time_worked () - start, <, G_USEC_PER_SEC);
}

static char *
make_path (const char *name)
{
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);

  return g_build_filename (g_get_user_cache_dir (), name, NULL);
}

static void
test_a_huge_file_is_refused_unread (void)
{
  g_autofree char *path = make_path ("huge.xml");

  g_assert_true (g_file_set_contents (path, "<EDEX><leerlingen>", -1, NULL));
  g_assert_cmpint (truncate (path, 2147483649), ==, 0);
  assert_path_refused (path, BC_ROSTER_ERROR_TOO_BIG);
  g_unlink (path);
}

static void
test_a_pipe_is_refused_without_waiting (void)
{
  g_autofree char *path = make_path ("pipe.xml");

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_path_refused (path, BC_ROSTER_ERROR_UNREADABLE);
  g_unlink (path);
}

static void
test_a_folder_or_nothing_is_refused (void)
{
  g_autofree char *missing = make_path ("missing.xml");

  assert_path_refused (g_get_user_cache_dir (), BC_ROSTER_ERROR_UNREADABLE);
  assert_path_refused (missing, BC_ROSTER_ERROR_UNREADABLE);
}

static void
test_a_file_of_someone_else_is_refused (void)
{
  g_autofree char *path = make_path ("secret.xml");

  g_assert_true (g_file_set_contents (path, "<EDEX/>", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  test_permissions_count (TRUE);
  assert_path_refused (path, BC_ROSTER_ERROR_UNREADABLE);
  test_permissions_count (FALSE);
  g_unlink (path);
}

static void
test_other_files_are_told_apart (void)
{
  assert_refused ("EDEXLL.TXT", "0001 Tijn", NULL, BC_ROSTER_ERROR_NOT_A_ROSTER, "EDEXML");
  assert_refused ("brief.pdf", "%PDF-1.4", NULL, BC_ROSTER_ERROR_NOT_A_ROSTER, "PDF");
  assert_refused ("old.xls", "\xD0\xCF\x11\xE0 etc", NULL, BC_ROSTER_ERROR_NOT_A_ROSTER, "CSV");
  assert_refused ("edex.xml", "\n <HTML><body>", NULL, BC_ROSTER_ERROR_NOT_A_ROSTER, "login");
  assert_refused ("edex.xml", "<html xmlns='http://www.w3.org/1999/xhtml'/>", NULL,
                  BC_ROSTER_ERROR_NOT_A_ROSTER, "login");
  assert_refused ("uwlr.xml",
                  "<leerlinggegevens xmlns='http://www.edustandaard.nl/leerresultaten/1/"
                  "leerlinggegevens'/>",
                  NULL, BC_ROSTER_ERROR_NOT_A_ROSTER, "outdated");
  assert_refused ("soap.xml",
                  "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                  "<s:Fault/></s:Body></s:Envelope>",
                  NULL, BC_ROSTER_ERROR_EMPTY, NULL);
  assert_refused ("x", "<", NULL, BC_ROSTER_ERROR_COLUMNS, NULL);
}

static void
test_many_attributes_cost_no_time (void)
{
  GString *text = g_string_new ("<EDEX");
  gint64 start;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (text, " a%u='1'", i);
  g_string_append (text, "/>");
  start = time_worked ();
  assert_refused ("edex.xml", text->str, NULL, BC_ROSTER_ERROR_UNSAFE, NULL);
  g_assert_cmpint (time_worked () - start, <, G_USEC_PER_SEC);
  g_string_free (text, TRUE);
}

static void
test_a_doctype_behind_a_long_comment_is_refused (void)
{
  GString *text = g_string_new ("<?xml version='1.0'?><!--");

  for (guint i = 0; i < 3000; i++)
    g_string_append (text, "0123456789");
  g_string_append (text, "--><!DOCTYPE EDEX [<!ENTITY a 'b'>]><EDEX>&a;</EDEX>");
  assert_refused ("edex.xml", text->str, NULL, BC_ROSTER_ERROR_UNSAFE, "DOCTYPE");
  g_string_free (text, TRUE);
}

static void
test_an_utf16_doctype_is_refused (void)
{
  const char *text = "\uFEFF<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE EDEX><EDEX/>";
  gsize size;
  g_autofree char *wide = g_convert (text, -1, "UTF-16LE", "UTF-8", NULL, &size, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (read_bytes ("edex.xml", wide, size, NULL, &error));
  g_assert_error (error, BC_ROSTER_ERROR, BC_ROSTER_ERROR_UNSAFE);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/bad-roster/each-file-meets-its-fate", test_each_file_meets_its_fate);
  g_test_add_func ("/bad-roster/a-huge-file-is-refused-unread", test_a_huge_file_is_refused_unread);
  g_test_add_func ("/bad-roster/a-pipe-is-refused-without-waiting",
                   test_a_pipe_is_refused_without_waiting);
  g_test_add_func ("/bad-roster/a-folder-or-nothing-is-refused",
                   test_a_folder_or_nothing_is_refused);
  g_test_add_func ("/bad-roster/a-file-of-someone-else-is-refused",
                   test_a_file_of_someone_else_is_refused);
  g_test_add_func ("/bad-roster/other-files-are-told-apart", test_other_files_are_told_apart);
  g_test_add_func ("/bad-roster/many-attributes-cost-no-time", test_many_attributes_cost_no_time);
  g_test_add_func ("/bad-roster/a-doctype-behind-a-long-comment-is-refused",
                   test_a_doctype_behind_a_long_comment_is_refused);
  g_test_add_func ("/bad-roster/an-utf16-doctype-is-refused", test_an_utf16_doctype_is_refused);

  return g_test_run ();
}
