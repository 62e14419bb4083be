/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every kept file of each form must read as its description says. */
#include "roster-helpers.h"

static guint
count_links (BcRoster *roster,
             gboolean composite)
{
  guint n = 0;

  for (guint i = 0; i < roster->staff->len; i++)
    {
      BcRosterStaff *staff = g_ptr_array_index (roster->staff, i);

      for (guint j = 0; j < staff->links->len; j++)
        n += ((BcRosterLink *) g_ptr_array_index (staff->links, j))->group->composite == composite;
    }

  return n;
}

static guint
count_groups (BcRoster *roster,
              gboolean composite,
              guint min_years)
{
  guint n = 0;

  for (guint i = 0; i < roster->groups->len; i++)
    {
      BcRosterGroup *group = g_ptr_array_index (roster->groups, i);

      n += group->composite == composite && g_strv_length (group->years) >= min_years;
    }

  return n;
}

static guint
count_active (BcRoster *roster)
{
  guint n = 0;

  for (guint i = 0; i < roster->pupils->len; i++)
    n += !pupil_at (roster, i)->left;

  return n;
}

static void
assert_number (JsonObject *expected,
               const char *member,
               guint found)
{
  if (json_object_has_member (expected, member))
    g_assert_cmpint (found, ==, json_object_get_int_member (expected, member));
}

static void
assert_text (JsonObject *expected,
             const char *member,
             const char *found)
{
  if (json_object_has_member (expected, member))
    g_assert_cmpstr (found, ==, json_object_get_string_member (expected, member));
}

static BcRosterGroup *
find_group_by_name (BcRoster *roster,
                    const char *name)
{
  for (guint i = 0; i < roster->groups->len; i++)
    {
      BcRosterGroup *group = g_ptr_array_index (roster->groups, i);

      if (strcmp (group->name, name) == 0)
        return group;
    }

  return NULL;
}

static void
assert_group_sizes (BcRoster *roster,
                    JsonObject *expected,
                    const char *member)
{
  gboolean by_name = g_str_equal (member, "per_group_name");
  gboolean composite = g_str_equal (member, "per_composite_group");
  JsonObject *sizes;
  JsonObjectIter iter;
  const char *key;
  JsonNode *size;

  if (!json_object_has_member (expected, member))
    return;

  sizes = json_object_get_object_member (expected, member);
  json_object_iter_init (&iter, sizes);
  while (json_object_iter_next (&iter, &key, &size))
    {
      BcRosterGroup *group = by_name ? find_group_by_name (roster, key)
                                     : bc_roster_find_group (roster, key, composite);
      g_autoptr (GPtrArray) pupils = NULL;

      g_assert_nonnull (group);
      pupils = bc_roster_list_pupils (roster, group, !g_str_equal (member, "active_per_group"));
      g_assert_cmpint (pupils->len, ==, json_node_get_int (size));
    }
}

static void
assert_names (BcRoster *roster,
              JsonObject *expected)
{
  JsonObjectIter iter;
  const char *key;
  JsonNode *name;

  if (!json_object_has_member (expected, "names"))
    return;

  json_object_iter_init (&iter, json_object_get_object_member (expected, "names"));
  while (json_object_iter_next (&iter, &key, &name))
    {
      BcRosterPupil *pupil = bc_roster_find_pupil (roster, key);
      g_autofree char *shown = NULL;

      g_assert_nonnull (pupil);
      shown = bc_roster_pupil_dup_name (pupil);
      g_assert_cmpstr (shown, ==, json_node_get_string (name));
    }
}

static void
assert_left (BcRoster *roster,
             JsonObject *expected)
{
  JsonArray *keys;

  if (!json_object_has_member (expected, "left"))
    return;

  keys = json_object_get_array_member (expected, "left");
  g_assert_cmpuint (count_active (roster), ==, roster->pupils->len - json_array_get_length (keys));
  for (guint i = 0; i < json_array_get_length (keys); i++)
    g_assert_true (bc_roster_find_pupil (roster, json_array_get_string_element (keys, i))->left);
}

static BcRoster *
read_kept (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "rosters", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  BcRoster *roster = bc_roster_read (file, &usual_options, NULL, &error);

  g_assert_no_error (error);

  return roster;
}

static void
check_file (const char *name,
            JsonObject *expected)
{
  g_autoptr (BcRoster) roster = read_kept (name);

  g_test_message ("%s", name);
  assert_text (expected, "format", roster->format);
  assert_text (expected, "version", roster->version);
  assert_text (expected, "school_year", roster->school_year);
  assert_text (expected, "brin", roster->brin);
  assert_number (expected, "groups", count_groups (roster, FALSE, 0));
  assert_number (expected, "combined_groups", count_groups (roster, FALSE, 2));
  assert_number (expected, "composite_groups", count_groups (roster, TRUE, 0));
  assert_number (expected, "pupils", roster->pupils->len);
  assert_number (expected, "active", count_active (roster));
  assert_number (expected, "staff", roster->staff->len);
  assert_number (expected, "links", count_links (roster, FALSE));
  assert_number (expected, "composite_links", count_links (roster, TRUE));
  assert_group_sizes (roster, expected, "per_group");
  assert_group_sizes (roster, expected, "active_per_group");
  assert_group_sizes (roster, expected, "per_composite_group");
  assert_group_sizes (roster, expected, "per_group_name");
  assert_names (roster, expected);
  assert_left (roster, expected);
  g_assert_cmpuint (roster->warnings->len, ==, 0);
}

static void
test_all_files (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *files = load_expected (parser, "data/rosters/expected.json");
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
  g_assert_cmpuint (n, >=, 5);
}

static void
test_pupils_of_a_combined_group_have_their_own_year (void)
{
  g_autoptr (BcRoster) roster = read_kept ("edexml-2.1-klein.xml");
  BcRosterGroup *group = bc_roster_find_group (roster, "1001", FALSE);
  guint first = 0;
  guint second = 0;

  g_assert_cmpstr (group->years[0], ==, "1");
  g_assert_cmpstr (group->years[1], ==, "2");
  g_assert_null (group->years[2]);
  for (guint i = 0; i < roster->pupils->len; i++)
    {
      first += strcmp (pupil_at (roster, i)->year, "1") == 0;
      second += strcmp (pupil_at (roster, i)->year, "2") == 0;
    }
  g_assert_cmpuint (first, ==, 6);
  g_assert_cmpuint (second, ==, 6);
}

static void
test_the_school_is_told (void)
{
  g_autoptr (BcRoster) roster = read_kept ("edexml-2.1-klein.xml");

  g_assert_cmpstr (roster->author, ==, "Testadministratie 1.0");
  g_assert_cmpstr (roster->reference_date, ==, "2024-10-01");
  g_assert_cmpstr (roster->branch, ==, "");
}

static void
test_twins_and_passing_keys_are_kept (void)
{
  g_autoptr (BcRoster) roster = read_kept ("edexml-2.1-klein.xml");
  BcRosterPupil *one = bc_roster_find_pupil (roster, "2023");
  BcRosterPupil *other = bc_roster_find_pupil (roster, "2024");

  g_assert_cmpstr (one->birth_date, ==, other->birth_date);
  g_assert_cmpstr (one->surname, ==, other->surname);
  g_assert_cmpstr (one->given_name, !=, other->given_name);
  g_assert_nonnull (bc_roster_find_pupil (roster, "#039"));
}

static void
test_older_files_give_the_year_of_the_group (void)
{
  g_autoptr (BcRoster) roster = read_kept ("edexml-1.0.xml");
  BcRosterGroup *group = bc_roster_find_group (roster, "402", FALSE);

  g_assert_cmpstr (bc_roster_find_pupil (roster, "101")->year, ==, "1");
  g_assert_cmpstr (bc_roster_find_pupil (roster, "104")->year, ==, "2");
  g_assert_cmpstr (bc_roster_find_pupil (roster, "110")->left_on, ==, "2018-07-13");
  g_assert_true (group == bc_roster_find_group (roster, "401", FALSE));
  g_assert_cmpuint (g_strv_length (group->keys), ==, 2);
}

static gboolean
drops (BcRoster *roster,
       const char *word)
{
  return g_ptr_array_find_with_equal_func (roster->dropped, word, g_str_equal, NULL);
}

static void
test_what_is_passed_over_is_told_by_kind (void)
{
  g_autoptr (BcRoster) modern = read_kept ("edexml-2.1-klein.xml");
  g_autoptr (BcRoster) old = read_kept ("edexml-1.0.xml");
  g_autoptr (BcRoster) table = read_kept ("parnassys-leerlingen.csv");

  g_assert_true (drops (modern, "gender"));
  g_assert_true (drops (modern, "additions of the supplier"));
  g_assert_true (drops (modern, "e-mail address"));
  g_assert_false (drops (modern, "country of origin"));
  g_assert_true (drops (old, "country of origin"));
  g_assert_true (drops (old, "address"));
  g_assert_cmpuint (table->dropped->len, ==, 1);
  g_assert_true (drops (table, "gender"));
}

static void
test_pupils_are_listed_by_surname (void)
{
  g_autoptr (BcRoster) roster = read_kept ("edexml-2.1-klein.xml");
  BcRosterGroup *group = bc_roster_find_group (roster, "1005", FALSE);
  g_autoptr (GPtrArray) pupils = bc_roster_list_pupils (roster, group, TRUE);

  for (guint i = 1; i < pupils->len; i++)
    g_assert_cmpint (bc_roster_pupil_compare (pupils->pdata[i - 1], pupils->pdata[i]), <, 0);
  g_assert_cmpstr (((BcRosterPupil *) pupils->pdata[0])->surname, ==, "Aalscholver");
}

static void
test_names_are_put_together (void)
{
  static const struct { const char *given, *prefix, *surname, *shown; } names[] = {
    { "Zoë", "van 't", "Papaver", "Zoë van 't Papaver" },
    { "Quinten", "d'", "Hooibeek", "Quinten d'Hooibeek" },
    { "Wimpie", "", "", "Wimpie" },
    { "", "de", "Winter", "de Winter" },
    { NULL, NULL, "Systeembeheerder", "Systeembeheerder" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *shown = bc_roster_display_name (names[i].given, names[i].prefix,
                                                       names[i].surname);

      g_assert_cmpstr (shown, ==, names[i].shown);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/roster/kept-files-read-as-described", test_all_files);
  g_test_add_func ("/roster/pupils-of-a-combined-group-have-their-own-year",
                   test_pupils_of_a_combined_group_have_their_own_year);
  g_test_add_func ("/roster/the-school-is-told", test_the_school_is_told);
  g_test_add_func ("/roster/twins-and-passing-keys-are-kept", test_twins_and_passing_keys_are_kept);
  g_test_add_func ("/roster/older-files-give-the-year-of-the-group",
                   test_older_files_give_the_year_of_the_group);
  g_test_add_func ("/roster/what-is-passed-over-is-told-by-kind",
                   test_what_is_passed_over_is_told_by_kind);
  g_test_add_func ("/roster/pupils-are-listed-by-surname", test_pupils_are_listed_by_surname);
  g_test_add_func ("/roster/names-are-put-together", test_names_are_put_together);

  return g_test_run ();
}
