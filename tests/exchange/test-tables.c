/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lists of pupils as a table of text. */
#include "roster-helpers.h"

#define HEAD "Leerlingnummer;Roepnaam;Achternaam;Groep\n"

static BcCsvTable *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  BcCsvTable *table = bc_csv_table_new (text, strlen (text), NULL, '\0', &error);

  g_assert_no_error (error);

  return table;
}

static void
test_delimiters_and_line_ends_are_found (void)
{
  static const struct { const char *text; char delimiter; } cases[] = {
    { "a;b,c;d\n1;2;3\n", ';' }, { "a,b,c\r\n1,2,3\r\n", ',' }, { "a\tb\r1\t2\r", '\t' },
    { "a|b\n1|2", '|' }, { "sep=,\na;b,c\n1;2,3\n", ',' }, { "\uFEFFsep=;\r\na;b\r\n1;2\r\n", ';' },
    { "\"a;x\",b\n\"1;2;3\",2\n", ',' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BcCsvTable) table = parse (cases[i].text);

      g_assert_cmpint (table->delimiter, ==, cases[i].delimiter);
      g_assert_cmpuint (table->rows->len, ==, 2);
    }
}

static void
test_quotes_hold_anything (void)
{
  g_autoptr (BcCsvTable) table = parse ("a;b\n\"x;\"\"y\"\"\nz\";2\n\"\";q\n");
  BcCsvRow *last = g_ptr_array_index (table->rows, 2);

  g_assert_cmpstr (bc_csv_table_get_cell (table, 1, 0), ==, "x;\"y\"\nz");
  g_assert_cmpstr (bc_csv_table_get_cell (table, 1, 1), ==, "2");
  g_assert_cmpstr (bc_csv_table_get_cell (table, 2, 0), ==, "");
  g_assert_cmpstr (bc_csv_table_get_cell (table, 2, 7), ==, "");
  g_assert_cmpuint (last->line, ==, 4);
  g_assert_cmpuint (table->notes->len, ==, 0);
}

static void
test_a_stray_quote_swallows_nothing (void)
{
  g_autoptr (BcRoster) roster
    = read_good ("x.csv", HEAD "1;Tijn;Krokus\"hof;4\n2;Lotte;\"Anemoon\"-Roos;4\n3;Mats;H;4\n",
                 &usual_options);

  g_assert_cmpuint (roster->pupils->len, ==, 3);
  g_assert_cmpstr (pupil_at (roster, 0)->surname, ==, "Krokus\"hof");
  g_assert_cmpstr (pupil_at (roster, 1)->surname, ==, "Anemoon-Roos");
}

static void
test_an_open_quote_is_refused_with_its_line (void)
{
  assert_refused ("x.csv", HEAD "1;Tijn;K;4\n2;Lotte;\"Anemoon;4\n3;Mats;H;4\n", NULL,
                  BC_ROSTER_ERROR_DAMAGED, "Line 3");
}

static void
test_windows_letters_are_found (void)
{
  g_autoptr (BcRoster) roster = NULL;
  g_autoptr (BcCsvTable) table = parse ("Roepnaam;Groep\nZo\xEB \x80;8\n");

  g_assert_cmpstr (table->encoding, ==, "windows-1252");
  g_assert_cmpstr (bc_csv_table_get_cell (table, 1, 0), ==, "Zoë €");
  g_assert_cmpuint (table->notes->len, ==, 0);
  roster = read_good ("x.csv", HEAD "1;Ren\x81;K;4\n", &usual_options);
  g_assert_cmpuint (count_warnings_with (roster, "\uFFFD"), ==, 1);
}

static void
test_utf16_from_a_spreadsheet_is_read (void)
{
  const char *text = "\uFEFFRoepnaam\tAchternaam\tGroep\r\nZoë\tVink\t4\r\n";
  gsize size;
  g_autofree char *wide = g_convert (text, -1, "UTF-16LE", "UTF-8", NULL, &size, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcRoster) roster = read_bytes ("x.txt", wide, size, &usual_options, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (pupil_at (roster, 0)->given_name, ==, "Zoë");
}

static void
test_headings_are_recognised_below_a_title (void)
{
  g_autoptr (BcCsvTable) table = parse ("Klassenlijst;;;\n\nVoornaam;TV;Familienaam;Klas;Foo\n"
                                        "Jan;de;Wit;3a;x\n");
  BcCsvMapping mapping;

  g_assert_true (bc_csv_mapping_guess (&mapping, table));
  g_assert_cmpint (mapping.header_row, ==, 1);
  g_assert_cmpint (mapping.columns[BC_CSV_FIELD_GIVEN_NAME], ==, 0);
  g_assert_cmpint (mapping.columns[BC_CSV_FIELD_PREFIX], ==, 1);
  g_assert_cmpint (mapping.columns[BC_CSV_FIELD_SURNAME], ==, 2);
  g_assert_cmpint (mapping.columns[BC_CSV_FIELD_GROUP], ==, 3);
  g_assert_cmpint (bc_csv_mapping_get_field (&mapping, 4), ==, -1);
  g_assert_cmpint (mapping.columns[BC_CSV_FIELD_KEY], ==, -1);
}

static void
test_a_person_can_tell_the_columns (void)
{
  const char *text = "Wie;Waar;Kind\n7;De Vinken;Jan Wit\n";
  g_autoptr (BcCsvTable) table = parse (text);
  g_autoptr (BcRoster) roster = NULL;
  g_auto (GStrv) samples = NULL;
  BcCsvMapping mapping;
  BcRosterOptions options = { .today = TODAY, .mapping = &mapping };

  assert_refused ("x.csv", text, NULL, BC_ROSTER_ERROR_COLUMNS, NULL);
  bc_csv_mapping_guess (&mapping, table);
  mapping.header_row = 0;
  mapping.columns[BC_CSV_FIELD_KEY] = 0;
  mapping.columns[BC_CSV_FIELD_GROUP] = 1;
  mapping.columns[BC_CSV_FIELD_WHOLE_NAME] = 2;
  samples = bc_csv_mapping_dup_samples (&mapping, table, 1, 5);
  g_assert_cmpstr (samples[0], ==, "De Vinken");
  g_assert_null (samples[1]);
  roster = read_good ("x.csv", text, &options);
  g_assert_cmpstr (pupil_at (roster, 0)->key, ==, "7");
  g_assert_cmpstr (pupil_at (roster, 0)->surname, ==, "Wit");
  g_assert_cmpstr (pupil_at (roster, 0)->group->name, ==, "De Vinken");
  g_assert_cmpuint (g_strv_length (pupil_at (roster, 0)->group->keys), ==, 0);
}

static void
test_a_person_can_leave_out_the_group (void)
{
  BcCsvMapping mapping;
  BcRosterOptions options = { .today = TODAY, .mapping = &mapping };
  g_autoptr (BcRoster) roster = NULL;

  bc_csv_mapping_clear (&mapping);
  mapping.columns[BC_CSV_FIELD_GIVEN_NAME] = 0;
  mapping.columns[BC_CSV_FIELD_SURNAME] = 1;
  roster = read_good ("x.csv", "Jan;Wit\nPiet;Zwart\n", &options);
  g_assert_cmpuint (roster->pupils->len, ==, 2);
  g_assert_null (pupil_at (roster, 0)->group);
}

static void
test_whole_names_are_split (void)
{
  static const struct { const char *whole, *given, *prefix, *surname; } names[] = {
    { "Jan van den Berg", "Jan", "van den", "Berg" },
    { "\"Berg, van den, Jan\"", "Jan", "van den", "Berg" },
    { "\"Berg, Jan van den\"", "Jan", "van den", "Berg" },
    { "\"Wit, Anne Fleur\"", "Anne Fleur", "", "Wit" },
    { "\"Bakker,Al\"", "Al", "", "Bakker" }, { "\"Wit,\"", "", "", "Wit" },
    { "Wimpie", "Wimpie", "", "" },
    { "Zoë van 't Papaver", "Zoë", "van 't", "Papaver" },
    { "Jan de", "Jan", "", "de" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = g_strdup_printf ("Naam;Groep\n%s;4\n", names[i].whole);
      g_autoptr (BcRoster) roster = read_good ("x.csv", text, &usual_options);

      g_assert_cmpstr (pupil_at (roster, 0)->given_name, ==, names[i].given);
      g_assert_cmpstr (pupil_at (roster, 0)->prefix, ==, names[i].prefix);
      g_assert_cmpstr (pupil_at (roster, 0)->surname, ==, names[i].surname);
      g_assert_cmpuint (count_warnings_with (roster, "split"), ==, 1);
    }
}

static void
test_dates_are_read_day_first (void)
{
  static const struct { const char *text, *date; } births[] = {
    { "3-4-2018", "2018-04-03" }, { "03/04/2018", "2018-04-03" }, { "3.4.2018", "2018-04-03" },
    { "2018-04-03", "2018-04-03" }, { "2018-04-03 00:00:00", "2018-04-03" },
    { "03-04-2018 0:00", "2018-04-03" }, { "3-4-18", "" }, { "31-2-2018", "" },
    { "4-13-2018", "" }, { "3-4/2018", "" }, { "43193", "" }, { "3 april", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (births); i++)
    {
      g_autofree char *text = g_strdup_printf ("Roepnaam;Groep;Geboortedatum\nJan;4;%s\n",
                                               births[i].text);
      g_autoptr (BcRoster) roster = read_good ("x.csv", text, &usual_options);

      g_assert_cmpstr (pupil_at (roster, 0)->birth_date, ==, births[i].date);
      g_assert_cmpuint (roster->warnings->len, ==, *births[i].date == '\0');
    }
}

static void
test_years_come_from_the_column_or_the_group (void)
{
  static const struct { const char *heading, *row, *year; } cases[] = {
    { "Groep;Leerjaar", "1/2 Kikkers;2", "2" }, { "Groep;Leerjaar", "Uilen;Groep 5", "5" },
    { "Groep;Notitie", "8A;x", "8" }, { "Groep;Notitie", "Groep 6;x", "6" },
    { "Groep;Notitie", "1/2 Kikkers;x", "" }, { "Groep;Notitie", "Dassen;x", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("Roepnaam;%s\nJan;%s\n", cases[i].heading,
                                               cases[i].row);
      g_autoptr (BcRoster) roster = read_good ("x.csv", text, &usual_options);

      g_assert_cmpstr (pupil_at (roster, 0)->year, ==, cases[i].year);
    }
}

static void
test_teachers_come_with_their_groups (void)
{
  g_autoptr (BcRoster) roster
    = read_good ("x.csv", "Roepnaam;Groep;Leerkracht\nJan;4;Karin de Wit\nPiet;4;Karin de Wit\n"
                          "Els;5;Karin de Wit\n", &usual_options);
  BcRosterStaff *staff = g_ptr_array_index (roster->staff, 0);
  g_autofree char *name = bc_roster_staff_dup_name (staff);

  g_assert_cmpuint (roster->staff->len, ==, 1);
  g_assert_cmpuint (staff->links->len, ==, 2);
  g_assert_cmpstr (name, ==, "Karin de Wit");
}

static void
test_duplicate_numbers_are_refused (void)
{
  assert_refused ("x.csv", HEAD "1;Tijn;K;4\n1;Lotte;A;4\n", NULL, BC_ROSTER_ERROR_DUPLICATE,
                  "Lines 2 and 3");
}

static void
test_rows_without_a_pupil_are_left_out (void)
{
  g_autoptr (BcRoster) roster = read_good ("x.csv", HEAD "1;Tijn;K;4\nTotaal;;;\n;;;\n",
                                           &usual_options);

  g_assert_cmpuint (roster->pupils->len, ==, 1);
  g_assert_cmpuint (roster->warnings->len, ==, 1);
  assert_refused ("x.csv", HEAD "1;;;4\n", NULL, BC_ROSTER_ERROR_EMPTY, "Line 2");
}

static void
test_eaten_zeros_are_told (void)
{
  g_autoptr (BcRoster) eaten = read_good ("x.csv", HEAD "1001;Tijn;K;4\n40;Lotte;A;4\n",
                                          &usual_options);
  g_autoptr (BcRoster) whole = read_good ("x.csv", HEAD "1001;Tijn;K;4\n0040;Lotte;A;4\n",
                                          &usual_options);

  g_assert_cmpuint (count_warnings_with (eaten, "zeros"), ==, 1);
  g_assert_cmpuint (whole->warnings->len, ==, 0);
  g_assert_nonnull (bc_roster_find_pupil (whole, "0040"));
}

static void
test_unwanted_columns_are_named_not_read (void)
{
  g_autoptr (BcRoster) roster
    = read_good ("x.csv", "Roepnaam;Groep;BSN;E-mail ouder 1;Zwemdiploma;Leeg\n"
                          "Jan;4;999999990;a@b.example;A;\n", &usual_options);

  g_assert_cmpuint (roster->dropped->len, ==, 3);
  g_assert_cmpstr (roster->dropped->pdata[0], ==, "citizen service number (BSN)");
  g_assert_cmpstr (roster->dropped->pdata[1], ==, "e-mail address");
  g_assert_cmpstr (roster->dropped->pdata[2], ==, "column “Zwemdiploma”");
}

static void
test_an_enormous_table_is_refused (void)
{
  g_autofree char *text = g_strnfill (3 * 1000 * 1000, ';');

  for (gsize i = 255; i < 3 * 1000 * 1000; i += 256)
    memcpy (text + i - 1, "x\n", 2);
  assert_refused ("x.csv", text, NULL, BC_ROSTER_ERROR_TOO_BIG, NULL);
}

#define ADD(name, func) g_test_add_func ("/table/" name, func)

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("delimiters-and-line-ends-are-found", test_delimiters_and_line_ends_are_found);
  ADD ("quotes-hold-anything", test_quotes_hold_anything);
  ADD ("a-stray-quote-swallows-nothing", test_a_stray_quote_swallows_nothing);
  ADD ("an-open-quote-is-refused-with-its-line", test_an_open_quote_is_refused_with_its_line);
  ADD ("windows-letters-are-found", test_windows_letters_are_found);
  ADD ("utf16-from-a-spreadsheet-is-read", test_utf16_from_a_spreadsheet_is_read);
  ADD ("headings-are-recognised-below-a-title", test_headings_are_recognised_below_a_title);
  ADD ("a-person-can-tell-the-columns", test_a_person_can_tell_the_columns);
  ADD ("a-person-can-leave-out-the-group", test_a_person_can_leave_out_the_group);
  ADD ("whole-names-are-split", test_whole_names_are_split);
  ADD ("dates-are-read-day-first", test_dates_are_read_day_first);
  ADD ("years-come-from-the-column-or-the-group", test_years_come_from_the_column_or_the_group);
  ADD ("teachers-come-with-their-groups", test_teachers_come_with_their_groups);
  ADD ("duplicate-numbers-are-refused", test_duplicate_numbers_are_refused);
  ADD ("rows-without-a-pupil-are-left-out", test_rows_without_a_pupil_are_left_out);
  ADD ("eaten-zeros-are-told", test_eaten_zeros_are_told);
  ADD ("unwanted-columns-are-named-not-read", test_unwanted_columns_are_named_not_read);
  ADD ("an-enormous-table-is-refused", test_an_enormous_table_is_refused);

  return g_test_run ();
}
