/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is missing, double, odd or split in an EDEXML file. */
#include "roster-helpers.h"

#define GROUP_4 "<groep key='4'><naam>Groep 4</naam><jaargroep>4</jaargroep></groep>"
#define PUPILS(records) "<leerlingen>" records "</leerlingen>"
#define TIJN "<achternaam>Krokushof</achternaam><roepnaam>Tijn</roepnaam>"
#define TIJN_1 "<leerling key='1'>" TIJN "<groep key='4'/></leerling>"

static void
assert_file_refused (const char *groups,
                     const char *rest,
                     BcRosterError code,
                     const char *words)
{
  g_autofree char *text = make_edexml (groups, rest);

  assert_refused ("edex.xml", text, &usual_options, code, words);
}

static void
test_an_ampersand_in_a_key_is_one_sign (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml ("<groep key='a&amp;b'><naam>Jip &amp; Janneke</naam></groep>",
                   PUPILS ("<leerling key='x&amp;&lt;y'>" TIJN
                           "<groep key='a&#x26;b'/></leerling>"),
                   NULL);

  g_assert_cmpuint (roster->warnings->len, ==, 0);
  g_assert_cmpstr (pupil_at (roster, 0)->key, ==, "x&<y");
  g_assert_cmpstr (pupil_at (roster, 0)->group->name, ==, "Jip & Janneke");
  g_assert_cmpstr (pupil_at (roster, 0)->group->keys[0], ==, "a&b");
}

static void
test_a_name_in_pieces_is_one_name (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4,
                   PUPILS ("<leerling key='1'><achternaam>Kro<![CDATA[kus]]><!-- x -->h&#111;f"
                           "</achternaam><roepnaam>  Ti\n jn\u00a0</roepnaam></leerling>"),
                   NULL);

  g_assert_cmpstr (pupil_at (roster, 0)->surname, ==, "Krokushof");
  g_assert_cmpstr (pupil_at (roster, 0)->given_name, ==, "Ti jn");
}

static void
test_names_are_composed_and_free_of_hidden_signs (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4,
                   PUPILS ("<leerling key='1'><achternaam>Kro\u202ekus\u00adhof</achternaam>"
                           "<roepnaam>Zoe\u0308</roepnaam></leerling>"),
                   NULL);

  g_assert_cmpstr (pupil_at (roster, 0)->given_name, ==, "Zo\u00eb");
  g_assert_cmpstr (pupil_at (roster, 0)->surname, ==, "Krokushof");
  g_assert_cmpuint (count_warnings_with (roster, "invisible"), ==, 1);
}

static void
test_a_byte_order_mark_is_no_obstacle (void)
{
  g_autofree char *text = make_edexml (GROUP_4, PUPILS (TIJN_1));
  g_autofree char *marked = g_strconcat ("\uFEFF", text, NULL);
  g_autoptr (BcRoster) roster = read_good ("edex.xml", marked, &usual_options);

  g_assert_cmpuint (roster->pupils->len, ==, 1);
}

static void
test_utf16_is_read (void)
{
  g_autofree char *text = g_strdup ("\uFEFF<?xml version='1.0' encoding='UTF-16'?><EDEX>"
                                    "<leerlingen><leerling key='1'><roepnaam>Zoë</roepnaam>"
                                    "</leerling></leerlingen></EDEX>");
  gsize size;
  g_autofree char *wide = g_convert (text, -1, "UTF-16LE", "UTF-8", NULL, &size, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcRoster) roster = read_bytes ("edex.xml", wide, size, &usual_options, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (pupil_at (roster, 0)->given_name, ==, "Zoë");
}

static void
test_blocks_of_the_supplier_are_not_read (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4,
                   PUPILS ("<leerling key='1'><toevoegingen><blok><roepnaam>Fout</roepnaam>"
                           "<groep key='9'/></blok></toevoegingen>" TIJN
                           "<groep key='4'/><bsn>999999990</bsn></leerling>"),
                   NULL);

  g_assert_cmpstr (pupil_at (roster, 0)->given_name, ==, "Tijn");
  g_assert_nonnull (pupil_at (roster, 0)->group);
  g_assert_cmpuint (roster->warnings->len, ==, 0);
  g_assert_cmpuint (roster->dropped->len, ==, 2);
  g_assert_cmpstr (roster->dropped->pdata[0], ==, "citizen service number (BSN)");
}

static void
test_blocks_may_come_in_any_order (void)
{
  g_autofree char *text = g_strdup ("<EDEX>" PUPILS (TIJN_1) "<groepen>" GROUP_4 "</groepen>"
                                    "<school><xsdversie>2.1</xsdversie></school></EDEX>");
  g_autoptr (BcRoster) roster = read_good ("edex.xml", text, &usual_options);

  g_assert_cmpstr (pupil_at (roster, 0)->group->name, ==, "Groep 4");
  g_assert_cmpstr (pupil_at (roster, 0)->year, ==, "4");
  g_assert_cmpstr (roster->version, ==, "2.1");
}

static void
test_the_own_year_outranks_that_of_the_group (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4 "<groep key='c'><naam>5/6</naam><jaargroep>C</jaargroep></groep>",
                   PUPILS ("<leerling key='1'>" TIJN "<jaargroep>5</jaargroep><groep key='4'/>"
                           "</leerling><leerling key='2'>" TIJN "<groep key='c'/></leerling>"
                           "<leerling key='3'>" TIJN "<jaargroep>9</jaargroep><groep key='4'/>"
                           "</leerling>"),
                   NULL);

  g_assert_cmpstr (pupil_at (roster, 0)->year, ==, "5");
  g_assert_cmpstr (pupil_at (roster, 1)->year, ==, "");
  g_assert_cmpstr (pupil_at (roster, 2)->year, ==, "");
  g_assert_cmpuint (count_warnings_with (roster, "combined group"), ==, 1);
  g_assert_cmpuint (count_warnings_with (roster, "unknown year"), ==, 1);
}

static void
test_a_missing_group_is_told_with_line_and_pupil (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4, PUPILS ("\n\n<leerling key='1'>" TIJN "<groep key='99'/></leerling>"),
                   NULL);
  BcRosterWarning *warning = roster->warnings->pdata[0];

  g_assert_null (pupil_at (roster, 0)->group);
  g_assert_cmpuint (roster->warnings->len, ==, 1);
  g_assert_cmpuint (warning->line, ==, 7);
  g_assert_cmpstr (warning->key, ==, "1");
  g_assert_cmpstr (warning->text, ==,
                   "Line 7: pupil 1 (Tijn Krokushof) points to group “99”, which is not in the "
                   "file; the pupil comes in without a group.");
}

static void
test_odd_references_keep_the_pupil (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4 "<samengestelde_groep key='s'><naam>Plus</naam></samengestelde_groep>"
                           "<groep key='5'><naam>Groep 5</naam><jaargroep>5</jaargroep></groep>",
                   PUPILS ("<leerling key='1'>" TIJN "<groep key='4'/><groep key='5'/></leerling>"
                           "<leerling key='2'>" TIJN "<groep/></leerling>"
                           "<leerling key='3'>" TIJN "<groep key='s'/></leerling>"),
                   NULL);

  g_assert_cmpstr (pupil_at (roster, 0)->group->name, ==, "Groep 4");
  g_assert_null (pupil_at (roster, 1)->group);
  g_assert_null (pupil_at (roster, 2)->group);
  g_assert_cmpuint (roster->warnings->len, ==, 3);
}

static void
test_duplicate_keys_are_refused (void)
{
  assert_file_refused (GROUP_4, PUPILS (TIJN_1 "\n<leerling key='1'><roepnaam>Lotte</roepnaam>"
                                               "</leerling>"),
                       BC_ROSTER_ERROR_DUPLICATE, "Lines 5 and 6");
  assert_file_refused (GROUP_4 "<groep key='4'><naam>Groep 5</naam></groep>", PUPILS (TIJN_1),
                       BC_ROSTER_ERROR_DUPLICATE, "group");
  assert_file_refused (GROUP_4, PUPILS (TIJN_1) "<leerkrachten><leerkracht key='a'><roepnaam>K"
                                "</roepnaam></leerkracht><leerkracht key='a'><roepnaam>L"
                                "</roepnaam></leerkracht></leerkrachten>",
                       BC_ROSTER_ERROR_DUPLICATE, "teachers");
}

static void
test_a_copy_of_a_record_is_left_out (void)
{
  g_autoptr (BcRoster) roster = read_edexml (GROUP_4 GROUP_4, PUPILS (TIJN_1 TIJN_1), NULL);

  g_assert_cmpuint (roster->pupils->len, ==, 1);
  g_assert_cmpuint (roster->groups->len, ==, 1);
  g_assert_cmpuint (count_warnings_with (roster, "copy"), ==, 2);
}

static void
test_an_eck_id_without_key_is_enough (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4, PUPILS ("<leerling eckid='https://ketenid.nl/pilot/ab'>" TIJN
                                    "<groep key='4'/></leerling>"), NULL);

  g_assert_null (pupil_at (roster, 0)->key);
  g_assert_cmpstr (pupil_at (roster, 0)->eckid, ==, "https://ketenid.nl/pilot/ab");
  g_assert_cmpuint (roster->warnings->len, ==, 0);
}

static void
test_a_long_name_is_cut (void)
{
  g_autofree char *name = g_strnfill (300, 'a');
  g_autofree char *rest = g_strdup_printf ("<leerlingen><leerling key='1'><achternaam>%s"
                                           "</achternaam></leerling></leerlingen>", name);
  g_autoptr (BcRoster) roster = read_edexml (GROUP_4, rest, NULL);

  g_assert_cmpuint (strlen (pupil_at (roster, 0)->surname), ==, 200);
  g_assert_cmpuint (roster->warnings->len, ==, 1);
}

#define SPLIT "<groep key='a'><naam>5/6 Uilen</naam><jaargroep>6</jaargroep></groep>" \
              "<groep key='b'><naam>5/6 Uilen</naam><jaargroep>5</jaargroep></groep>"
#define IN_SPLIT PUPILS ("<leerling key='1'>" TIJN "<groep key='a'/></leerling>" \
                         "<leerling key='2'>" TIJN "<groep key='b'/></leerling>")

static void
test_groups_of_one_name_become_one (void)
{
  g_autoptr (BcRoster) roster = read_edexml (SPLIT, IN_SPLIT, NULL);
  BcRosterGroup *group = g_ptr_array_index (roster->groups, 0);

  g_assert_cmpuint (roster->groups->len, ==, 1);
  g_assert_cmpstr (group->years[0], ==, "5");
  g_assert_cmpstr (group->years[1], ==, "6");
  g_assert_cmpstr (group->keys[0], ==, "a");
  g_assert_cmpstr (group->keys[1], ==, "b");
  g_assert_cmpstr (pupil_at (roster, 0)->year, ==, "6");
  g_assert_cmpstr (pupil_at (roster, 1)->year, ==, "5");
  g_assert_true (pupil_at (roster, 0)->group == pupil_at (roster, 1)->group);
}

static void
test_groups_of_one_name_stay_apart_on_request (void)
{
  BcRosterOptions options = { .today = TODAY, .split_groups = TRUE };
  g_autoptr (BcRoster) roster = read_edexml (SPLIT, IN_SPLIT, &options);

  g_assert_cmpuint (roster->groups->len, ==, 2);
  g_assert_true (pupil_at (roster, 0)->group != pupil_at (roster, 1)->group);
}

static void
test_groups_of_one_name_and_year_stay_apart (void)
{
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4 "<groep key='x'><naam>Groep 4</naam><jaargroep>4</jaargroep></groep>",
                   PUPILS (TIJN_1), NULL);

  g_assert_cmpuint (roster->groups->len, ==, 2);
}

static void
test_parts_by_key_become_one_and_unite_roles (void)
{
  BcRosterOptions options = { .today = TODAY, .split_groups = TRUE };
  g_autoptr (BcRoster) roster
    = read_edexml ("<groep key='7_lj_1'><naam>1 Mus</naam><jaargroep>1</jaargroep></groep>"
                   "<groep key='7_lj_2'><naam>2 Mus</naam><jaargroep>2</jaargroep></groep>"
                   "<groep key='_lj_2'><naam>A</naam></groep>"
                   "<groep key='7_lj_x'><naam>B</naam></groep>",
                   PUPILS (TIJN_1) "<leerkrachten><leerkracht key='k'><roepnaam>Karin</roepnaam>"
                   "<rol>IB</rol><groepen><groep key='7_lj_1'><rol>LRK</rol></groep>"
                   "<groep key='7_lj_2'><rol>LRK</rol><rol>RT</rol></groep></groepen>"
                   "</leerkracht></leerkrachten>", &options);
  BcRosterStaff *staff = g_ptr_array_index (roster->staff, 0);
  BcRosterLink *link = g_ptr_array_index (staff->links, 0);

  g_assert_cmpuint (roster->groups->len, ==, 3);
  g_assert_cmpuint (staff->links->len, ==, 1);
  g_assert_cmpuint (g_strv_length (link->roles), ==, 2);
  g_assert_cmpuint (g_strv_length (link->group->keys), ==, 2);
  g_assert_cmpstr (staff->roles[0], ==, "IB");
}

static void
test_leaving_is_seen_from_the_day_of_the_file (void)
{
  BcRosterOptions options = { .today = "2026-10-05" };
  g_autoptr (BcRoster) roster
    = read_edexml (GROUP_4,
                   PUPILS ("<leerling key='1'>" TIJN "<uitstroomdatum>2026-10-01</uitstroomdatum>"
                           "</leerling><leerling key='2'>" TIJN
                           "<uitstroomdatum>2026-12-24</uitstroomdatum></leerling>"
                           "<leerling key='3'>" TIJN "<jaargroep>H</jaargroep></leerling>"
                           "<leerling key='4'>" TIJN "<uitstroomdatum>2026-02-30</uitstroomdatum>"
                           "</leerling><leerling key='5'>" TIJN
                           "<uitstroomdatum>2026-10-03</uitstroomdatum></leerling>"),
                   &options);

  g_assert_true (pupil_at (roster, 0)->left);
  g_assert_true (pupil_at (roster, 4)->left);
  g_assert_false (pupil_at (roster, 1)->left);
  g_assert_cmpstr (pupil_at (roster, 1)->left_on, ==, "2026-12-24");
  g_assert_true (pupil_at (roster, 2)->left);
  g_assert_false (pupil_at (roster, 3)->left);
  g_assert_cmpuint (roster->warnings->len, ==, 1);
}

static void
test_dates_are_real_and_plausible (void)
{
  static const struct { const char *text, *date; } births[] = {
    { "2018-03-03", "2018-03-03" }, { "2018-03-03+01:00", "2018-03-03" },
    { "2018-03-03Z", "2018-03-03" }, { "2020-02-29", "2020-02-29" },
    { "2019-02-29", "" }, { "2025-03-03", "" }, { "1999-03-03", "" },
    { "18-03-03", "" }, { "2018-3-3", "" }, { "2018-03-03x", "" }, { "03-03-2018", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (births); i++)
    {
      g_autofree char *rest
        = g_strdup_printf ("<leerlingen><leerling key='1'>" TIJN "<geboortedatum>%s"
                           "</geboortedatum></leerling></leerlingen>", births[i].text);
      g_autoptr (BcRoster) roster = read_edexml (GROUP_4, rest, NULL);

      g_assert_cmpstr (pupil_at (roster, 0)->birth_date, ==, births[i].date);
      g_assert_cmpuint (roster->warnings->len, ==, *births[i].date == '\0');
    }
}

static void
test_unknown_versions_and_roles_are_told (void)
{
  g_autofree char *text = g_strdup ("<EDEX><school><xsdversie>7.3</xsdversie></school>"
                                    "<leerlingen>" TIJN_1 "</leerlingen><groepen>" GROUP_4
                                    "</groepen><leerkrachten><leerkracht key='k'><roepnaam>K"
                                    "</roepnaam><rol>XYZ</rol></leerkracht></leerkrachten></EDEX>");
  g_autoptr (BcRoster) roster = read_good ("edex.xml", text, &usual_options);

  g_assert_cmpuint (count_warnings_with (roster, "7.3"), ==, 1);
  g_assert_cmpuint (count_warnings_with (roster, "XYZ"), ==, 1);
}

static void
test_wrong_letters_are_read_on_request (void)
{
  BcRosterOptions options = { .today = TODAY, .encoding = "windows-1252" };
  const char *text = "<?xml version='1.0' encoding='UTF-8'?>\n<EDEX><leerlingen>\n"
                     "<leerling key='1'><achternaam>Bl\xF6mendaler</achternaam></leerling>"
                     "</leerlingen></EDEX>";
  g_autoptr (BcRoster) roster = NULL;

  assert_refused ("edex.xml", text, NULL, BC_ROSTER_ERROR_ENCODING, "Line 3");
  roster = read_good ("edex.xml", text, &options);
  g_assert_cmpstr (pupil_at (roster, 0)->surname, ==, "Blömendaler");
  g_assert_cmpuint (pupil_at (roster, 0)->line, ==, 3);
}

/* ---- many pupils, in a thread ---- */

static char *
make_many (guint n)
{
  GString *text = g_string_new ("<EDEX><groepen>");

  for (guint i = 0; i < n / 25; i++)
    g_string_append_printf (text, "<groep key='g%u'><naam>Groep %u</naam><jaargroep>%u</jaargroep>"
                                  "</groep>\n", i, i, i % 8 + 1);
  g_string_append (text, "</groepen>\n<leerlingen>\n");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "<leerling key='p%u'>\n<achternaam>Naam%u</achternaam>\n"
                                  "<roepnaam>Roep%u</roepnaam>\n<geboortedatum>2018-03-%02u"
                                  "</geboortedatum>\n<geslacht>1</geslacht>\n<groep key='g%u'/>\n"
                                  "</leerling>\n", i, i, i, i % 28 + 1, i / 25);
  g_string_append (text, "</leerlingen></EDEX>");

  return g_string_free (text, FALSE);
}

typedef struct
{
  GMainLoop *loop;
  GAsyncResult *result;
  double last;
  guint n_told;
  GCancellable *cancelled_on_the_way;
} Waiter;

static void
progress_cb (double fraction,
             gpointer user_data)
{
  Waiter *waiter = user_data;

  g_assert_cmpfloat (fraction, >=, waiter->last);
  waiter->last = fraction;
  waiter->n_told++;
  g_cancellable_cancel (waiter->cancelled_on_the_way);
}

static void
read_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  Waiter *waiter = user_data;

  waiter->result = g_object_ref (result);
  g_main_loop_quit (waiter->loop);
}

static GAsyncResult *
read_many (guint n,
           GCancellable *cancellable,
           Waiter *waiter)
{
  g_autofree char *path = NULL;
  g_autofree char *text = make_many (n);
  g_autoptr (GFile) file = NULL;
  int fd = g_file_open_tmp ("many-XXXXXX.xml", &path, NULL);

  g_close (fd, NULL);
  g_file_set_contents (path, text, -1, NULL);
  file = g_file_new_for_path (path);
  waiter->loop = g_main_loop_new (NULL, FALSE);
  bc_roster_read_async (file, &usual_options, progress_cb, waiter, cancellable, read_cb, waiter);
  g_main_loop_run (waiter->loop);
  g_main_loop_unref (waiter->loop);
  g_unlink (path);

  return waiter->result;
}

static void
test_ten_thousand_pupils_take_a_moment (void)
{
  Waiter waiter = { 0 };
  gint64 start = time_worked ();
  g_autoptr (GAsyncResult) result = read_many (10000, NULL, &waiter);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcRoster) roster = bc_roster_read_finish (result, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (roster->pupils->len, ==, 10000);
  g_assert_cmpuint (roster->groups->len, ==, 400);
  g_assert_cmpuint (roster->warnings->len, ==, 0);
  g_assert_cmpfloat (waiter.last, ==, 1.0);
  g_assert_cmpuint (waiter.n_told, >, 5);
  g_test_message ("%.0f ms", (time_worked () - start) / 1000.0);
  g_assert_cmpint (time_worked () - start, <, 5 * G_USEC_PER_SEC);
}

static void
test_reading_can_be_stopped (void)
{
  Waiter waiter = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  result = read_many (100, cancellable, &waiter);
  g_assert_null (bc_roster_read_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_reading_can_be_stopped_on_the_way (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Waiter waiter = { .cancelled_on_the_way = cancellable };
  g_autoptr (GAsyncResult) result = read_many (10000, cancellable, &waiter);
  g_autoptr (GError) error = NULL;

  g_assert_null (bc_roster_read_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpfloat (waiter.last, <, 1.0);
}

#define ADD(name, func) g_test_add_func ("/roster/" name, func)

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("an-ampersand-in-a-key-is-one-sign", test_an_ampersand_in_a_key_is_one_sign);
  ADD ("a-name-in-pieces-is-one-name", test_a_name_in_pieces_is_one_name);
  ADD ("names-are-composed-and-free-of-hidden-signs",
       test_names_are_composed_and_free_of_hidden_signs);
  ADD ("a-byte-order-mark-is-no-obstacle", test_a_byte_order_mark_is_no_obstacle);
  ADD ("utf16-is-read", test_utf16_is_read);
  ADD ("blocks-of-the-supplier-are-not-read", test_blocks_of_the_supplier_are_not_read);
  ADD ("blocks-may-come-in-any-order", test_blocks_may_come_in_any_order);
  ADD ("the-own-year-outranks-that-of-the-group", test_the_own_year_outranks_that_of_the_group);
  ADD ("a-missing-group-is-told-with-line-and-pupil",
       test_a_missing_group_is_told_with_line_and_pupil);
  ADD ("odd-references-keep-the-pupil", test_odd_references_keep_the_pupil);
  ADD ("duplicate-keys-are-refused", test_duplicate_keys_are_refused);
  ADD ("a-copy-of-a-record-is-left-out", test_a_copy_of_a_record_is_left_out);
  ADD ("an-eck-id-without-key-is-enough", test_an_eck_id_without_key_is_enough);
  ADD ("a-long-name-is-cut", test_a_long_name_is_cut);
  ADD ("groups-of-one-name-become-one", test_groups_of_one_name_become_one);
  ADD ("groups-of-one-name-stay-apart-on-request", test_groups_of_one_name_stay_apart_on_request);
  ADD ("groups-of-one-name-and-year-stay-apart", test_groups_of_one_name_and_year_stay_apart);
  ADD ("parts-by-key-become-one-and-unite-roles", test_parts_by_key_become_one_and_unite_roles);
  ADD ("leaving-is-seen-from-the-day-of-the-file", test_leaving_is_seen_from_the_day_of_the_file);
  ADD ("dates-are-real-and-plausible", test_dates_are_real_and_plausible);
  ADD ("unknown-versions-and-roles-are-told", test_unknown_versions_and_roles_are_told);
  ADD ("wrong-letters-are-read-on-request", test_wrong_letters_are_read_on_request);
  ADD ("ten-thousand-pupils-take-a-moment", test_ten_thousand_pupils_take_a_moment);
  ADD ("reading-can-be-stopped", test_reading_can_be_stopped);
  ADD ("reading-can-be-stopped-on-the-way", test_reading_can_be_stopped_on_the_way);

  return g_test_run ();
}
