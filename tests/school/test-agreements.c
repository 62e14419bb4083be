/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <string.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-agreements.h"
#include "school/bc-meetings.h"
#include "school/bc-rights.h"

static void
test_one_line (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (desk->demo.store, desk->demo.group, NULL);
  BcPupil *pupil = pupils->pdata[0];
  g_autofree char *line = g_strdup_printf ("%s pre-teaching / juf Anke / 12-12",
                                           bc_person_get_given_name (pupil));
  g_autoptr (BcMeeting) meeting =
    bc_meetings_add (desk->context, BC_MEETING_GROUP_REVIEW, DEMO_DAY);
  g_autoptr (BcAgreement) agreement = bc_agreements_add (desk->context, meeting, line, DEMO_DAY);
  g_autoptr (GPtrArray) agreed =
    bc_agreements_list_of_meeting (desk->context, meeting, NULL);

  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_PUPIL), ==,
                   bc_record_get_id (pupil));
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_STAFF), ==,
                   bc_record_get_id (bc_context_get_me (desk->context)));
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_DUE), ==, "2026-12-12");
  g_assert_cmpuint (agreed->len, ==, 1);
}

static void
test_role (Desk *desk, gconstpointer data)
{
  g_autoptr (BcAgreement) coordinator =
    bc_agreements_read (desk->context, NULL, "Kijkt mee / de IB'er", DEMO_DAY);
  g_autoptr (BcAgreement) stranger =
    bc_agreements_read (desk->context, NULL, "Komt kijken / de logopedist", DEMO_DAY);
  g_autoptr (BcStaff) staff =
    bc_store_get (desk->demo.store, BC_TYPE_STAFF,
                  bc_record_get_text (coordinator, BC_AGREEMENT_STAFF), NULL);

  g_assert_nonnull (staff);
  g_assert_cmpstr (bc_record_get_text (staff, BC_STAFF_ROLE), ==, BC_ROLE_COORDINATOR);
  g_assert_cmpstr (bc_record_get_text (stranger, BC_AGREEMENT_STAFF), ==, "");
  g_assert_cmpstr (bc_record_get_text (stranger, BC_AGREEMENT_WHO), ==, "de logopedist");
}

static gboolean
holds (Desk *desk, BcAgreementsWhose whose, gboolean done, BcAgreement *agreement)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = bc_agreements_list (desk->context, whose, done, &error);
  gboolean found = FALSE;

  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++)
    found = found
            || g_str_equal (bc_record_get_id (list->pdata[i]), bc_record_get_id (agreement));
  return found;
}

static void
test_done (Desk *desk, gconstpointer data)
{
  g_autoptr (BcAgreement) agreement =
    bc_agreements_add (desk->context, NULL, "Leest voor / ik / 1-12", DEMO_DAY);

  g_assert_true (holds (desk, BC_AGREEMENTS_MINE, FALSE, agreement));
  bc_agreements_set_done (desk->context, agreement, TRUE, DEMO_DAY);
  g_assert_false (holds (desk, BC_AGREEMENTS_MINE, FALSE, agreement));
  g_assert_true (holds (desk, BC_AGREEMENTS_MINE, TRUE, agreement));
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_DONE_ON), ==, DEMO_DAY);
  bc_edits_undo (desk->edits);
  g_assert_true (holds (desk, BC_AGREEMENTS_MINE, FALSE, agreement));
}

static void
test_mine (Desk *desk, gconstpointer data)
{
  g_autoptr (BcAgreement) mine =
    bc_agreements_add (desk->context, NULL, "Leest voor / juf Anke", DEMO_DAY);
  g_autoptr (BcAgreement) other =
    bc_agreements_add (desk->context, NULL, "Kijkt mee / ib'er", DEMO_DAY);

  g_assert_true (holds (desk, BC_AGREEMENTS_MINE, FALSE, mine));
  g_assert_false (holds (desk, BC_AGREEMENTS_MINE, FALSE, other));
  g_assert_true (holds (desk, BC_AGREEMENTS_GROUP, FALSE, other));
  g_assert_true (holds (desk, BC_AGREEMENTS_ALL, FALSE, other));
}

static void
test_empty (Desk *desk, gconstpointer data)
{
  g_autoptr (BcAgreement) agreement = bc_agreements_add (desk->context, NULL, "  ", DEMO_DAY);

  g_assert_null (agreement);
}

static void
test_status (Desk *desk, gconstpointer data)
{
  g_autoptr (BcAgreement) agreement =
    bc_agreements_add (desk->context, NULL, "Leest voor / ik / 24-11", DEMO_DAY);
  g_autofree char *on_the_day = bc_agreements_dup_whom (desk->context, agreement, DEMO_DAY);
  g_autofree char *after = bc_agreements_dup_whom (desk->context, agreement, "2026-11-25");

  g_assert_cmpint (bc_agreements_get_status (agreement, DEMO_DAY), ==, BC_AGREEMENT_OPEN);
  g_assert_cmpint (bc_agreements_get_status (agreement, "2026-11-25"), ==, BC_AGREEMENT_PAST);
  g_assert_null (strstr (on_the_day, "does it still fit?"));
  g_assert_nonnull (strstr (after, "does it still fit?"));
  bc_agreements_set_due (desk->context, agreement, "2026-12-04");
  g_assert_cmpint (bc_agreements_get_status (agreement, "2026-11-25"), ==, BC_AGREEMENT_OPEN);
  bc_agreements_set_done (desk->context, agreement, TRUE, DEMO_DAY);
  g_assert_cmpint (bc_agreements_get_status (agreement, "2027-01-01"), ==, BC_AGREEMENT_IS_DONE);
}

static BcContext *
come_in (Desk *desk, const char *role)
{
  BcSession *session = desk->demo.session;
  g_autoptr (GPtrArray) staff =
    bc_store_list (desk->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_ROLE, role, -1);
  g_autofree char *name = bc_person_dup_name (staff->pdata[0]);

  bc_session_close (session);
  g_object_unref (session);
  desk->demo.session = demo_school_unlock (desk->demo.file, name, BC_STORE_DEFAULT);
  desk->demo.store = bc_session_get_store (desk->demo.session);
  g_clear_object (&desk->context);
  g_clear_object (&desk->edits);
  desk->edits = bc_edits_new (desk->demo.store);
  bc_rights_guard (desk->edits, bc_session_get_me (desk->demo.session));
  return bc_context_new (desk->demo.session, desk->edits, desk->demo.group, desk->demo.period);
}

/* Group work for the leader, and something of nobody. */
static void
test_rights (Desk *desk, gconstpointer data)
{
  g_autoptr (BcAgreement) directors =
    bc_agreements_add (desk->context, NULL, "Zoekt tijd / directie / 1-12", DEMO_DAY);
  g_autoptr (BcAgreement) other =
    bc_agreements_add (desk->context, NULL, "Kijkt mee / ib'er", DEMO_DAY);

  g_assert_true (bc_edits_finish (desk->edits, NULL));
  desk->context = come_in (desk, BC_ROLE_MANAGEMENT);
  g_assert_true (holds (desk, BC_AGREEMENTS_ALL, FALSE, directors));
  g_assert_true (holds (desk, BC_AGREEMENTS_MINE, FALSE, directors));
  g_assert_false (holds (desk, BC_AGREEMENTS_ALL, FALSE, other));
  desk->context = come_in (desk, BC_ROLE_ADMINISTRATOR);
  g_assert_false (holds (desk, BC_AGREEMENTS_ALL, FALSE, directors));
  desk->context = come_in (desk, BC_ROLE_COORDINATOR);
  g_assert_true (holds (desk, BC_AGREEMENTS_ALL, FALSE, directors));
  g_assert_true (holds (desk, BC_AGREEMENTS_MINE, FALSE, other));
}

/* The guard of the edits stands even where a page would forget to ask. */
static void
test_guard (Desk *desk, gconstpointer data)
{
  g_autoptr (BcAgreement) other =
    bc_agreements_add (desk->context, NULL, "Kijkt mee / ib'er", DEMO_DAY);
  g_autofree char *id = g_strdup (bc_record_get_id (other));
  g_autoptr (BcAgreement) read = NULL;

  g_assert_true (bc_edits_finish (desk->edits, NULL));
  desk->context = come_in (desk, BC_ROLE_SUBSTITUTE);
  read = bc_edits_get (desk->edits, BC_TYPE_AGREEMENT, id, NULL);
  bc_agreements_set_done (desk->context, read, TRUE, DEMO_DAY);
  g_assert_false (bc_record_get_integer (read, BC_AGREEMENT_DONE));
}

static void
test_reading (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (desk->demo.store, desk->demo.group, NULL);
  g_autofree char *name = bc_person_dup_name (pupils->pdata[0]);
  g_autofree char *line = g_strdup_printf ("%s pre-teaching / juf Anke / 12-12", name);
  g_autofree char *wanted =
    g_strdup_printf ("%s pre-teaching · Anke de Wit, by 12 December · about %s", name, name);
  g_autoptr (BcAgreement) read = bc_agreements_read (desk->context, NULL, line, DEMO_DAY);
  g_autoptr (BcAgreement) nothing = bc_agreements_read (desk->context, NULL, " ", DEMO_DAY);
  g_autofree char *words = bc_agreements_dup_reading (desk->context, read, DEMO_DAY);
  g_autofree char *silence = bc_agreements_dup_reading (desk->context, nothing, DEMO_DAY);

  g_assert_cmpstr (words, ==, wanted);
  g_assert_cmpstr (silence, ==, "");
}

static void
test_text (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;

  g_ptr_array_add (list, bc_agreements_add (desk->context, NULL, "Leest voor / ik / 1-12",
                                            DEMO_DAY));
  g_ptr_array_add (list, bc_agreements_add (desk->context, NULL, "Kijkt mee", DEMO_DAY));
  bc_agreements_set_done (desk->context, list->pdata[1], TRUE, DEMO_DAY);
  text = bc_agreements_dup_text (desk->context, list, DEMO_DAY);
  g_assert_cmpstr (text, ==, "☐ Leest voor (Anke de Wit, by 1 December)\n☑ Kijkt mee\n");
}

/* The digibord may mirror it. */
static void
test_summary (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) mine = bc_agreements_list (desk->context, BC_AGREEMENTS_MINE, FALSE, NULL);
  g_autoptr (BcAgreement) agreement = NULL;
  g_autofree char *wanted = g_strdup_printf ("%u open; the first was for 2 November", 1u);
  g_autofree char *words = NULL;
  g_autofree char *none = NULL;

  for (guint i = 0; i < mine->len; i++)
    bc_agreements_set_done (desk->context, mine->pdata[i], TRUE, DEMO_DAY);
  none = bc_agreements_dup_summary (desk->context, DEMO_DAY);
  g_assert_null (none);
  agreement = bc_agreements_add (desk->context, NULL, "Noor helpen / ik / 2-11-2026", DEMO_DAY);
  words = bc_agreements_dup_summary (desk->context, DEMO_DAY);
  g_assert_cmpstr (words, ==, wanted);
}

static void
test_group (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) all = bc_agreements_list (desk->context, BC_AGREEMENTS_ALL, FALSE, NULL);
  g_autoptr (GPtrArray) own = bc_agreements_list (desk->context, BC_AGREEMENTS_GROUP, FALSE, NULL);

  g_assert_cmpuint (all->len, >, own->len);
  bc_agreements_keep_group (all, bc_record_get_id (desk->demo.group));
  g_assert_cmpuint (all->len, ==, own->len);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/agreements/one line says who does what by when for whom", Desk, NULL, desk_set_up,
              test_one_line, desk_tear_down);
  g_test_add ("/agreements/somebody is known by a role and a stranger stays a name", Desk, NULL,
              desk_set_up, test_role, desk_tear_down);
  g_test_add ("/agreements/what is done has its day and can be opened again", Desk, NULL,
              desk_set_up, test_done, desk_tear_down);
  g_test_add ("/agreements/mine are those that I do", Desk, NULL, desk_set_up, test_mine,
              desk_tear_down);
  g_test_add ("/agreements/an empty line is no agreement", Desk, NULL, desk_set_up, test_empty,
              desk_tear_down);
  g_test_add ("/agreements/a day that is past is said kindly and never of what is done", Desk, NULL,
              desk_set_up, test_status, desk_tear_down);
  g_test_add ("/agreements/each role sees what is for it", Desk, NULL, desk_set_up, test_rights,
              desk_tear_down);
  g_test_add ("/agreements/what is not for me I cannot tick", Desk, NULL, desk_set_up, test_guard,
              desk_tear_down);
  g_test_add ("/agreements/how a line is understood is told part by part", Desk, NULL, desk_set_up,
              test_reading, desk_tear_down);
  g_test_add ("/agreements/a list is copied as text", Desk, NULL, desk_set_up, test_text,
              desk_tear_down);
  g_test_add ("/agreements/the start of the day tells a number and a day and no name", Desk, NULL,
              desk_set_up, test_summary, desk_tear_down);
  g_test_add ("/agreements/a list is narrowed to a group", Desk, NULL, desk_set_up, test_group,
              desk_tear_down);
  return g_test_run ();
}
