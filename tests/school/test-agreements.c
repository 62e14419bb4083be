/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-agreements.h"
#include "school/bc-meetings.h"

typedef struct
{
  DemoSchool demo;
  BcEdits *edits;
  BcContext *context;
} Page;

static void
set_up (Page *page, gconstpointer data)
{
  demo_school_set_up (&page->demo, data);
  page->edits = bc_edits_new (page->demo.store);
  page->context =
    bc_context_new (page->demo.session, page->edits, page->demo.group, page->demo.period);
}

static void
tear_down (Page *page, gconstpointer data)
{
  g_assert_true (bc_edits_finish (page->edits, NULL));
  g_clear_object (&page->context);
  g_clear_object (&page->edits);
  demo_school_tear_down (&page->demo, data);
}

static void
test_one_line (Page *page, gconstpointer data)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (page->demo.store, page->demo.group, NULL);
  BcPupil *pupil = pupils->pdata[0];
  g_autofree char *line = g_strdup_printf ("%s pre-teaching / juf Anke / 12-12",
                                           bc_person_get_given_name (pupil));
  g_autoptr (BcMeeting) meeting =
    bc_meetings_add (page->context, BC_MEETING_GROUP_REVIEW, DEMO_DAY);
  g_autoptr (BcAgreement) agreement = bc_agreements_add (page->context, meeting, line, DEMO_DAY);
  g_autoptr (GPtrArray) agreed =
    bc_agreements_list_of_meeting (page->context, meeting, NULL);

  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_PUPIL), ==,
                   bc_record_get_id (pupil));
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_STAFF), ==,
                   bc_record_get_id (bc_context_get_me (page->context)));
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_DUE), ==, "2026-12-12");
  g_assert_cmpuint (agreed->len, ==, 1);
}

static void
test_role (Page *page, gconstpointer data)
{
  g_autoptr (BcAgreement) coordinator =
    bc_agreements_read (page->context, NULL, "Kijkt mee / de IB'er", DEMO_DAY);
  g_autoptr (BcAgreement) stranger =
    bc_agreements_read (page->context, NULL, "Komt kijken / de logopedist", DEMO_DAY);
  g_autoptr (BcStaff) staff =
    bc_store_get (page->demo.store, BC_TYPE_STAFF,
                  bc_record_get_text (coordinator, BC_AGREEMENT_STAFF), NULL);

  g_assert_nonnull (staff);
  g_assert_cmpstr (bc_record_get_text (staff, BC_STAFF_ROLE), ==, BC_ROLE_COORDINATOR);
  g_assert_cmpstr (bc_record_get_text (stranger, BC_AGREEMENT_STAFF), ==, "");
  g_assert_cmpstr (bc_record_get_text (stranger, BC_AGREEMENT_WHO), ==, "de logopedist");
}

static gboolean
holds (Page *page, BcAgreementsWhose whose, gboolean done, BcAgreement *agreement)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = bc_agreements_list (page->context, whose, done, &error);
  gboolean found = FALSE;

  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++)
    found = found
            || g_str_equal (bc_record_get_id (list->pdata[i]), bc_record_get_id (agreement));
  return found;
}

static void
test_done (Page *page, gconstpointer data)
{
  g_autoptr (BcAgreement) agreement =
    bc_agreements_add (page->context, NULL, "Leest voor / ik / 1-12", DEMO_DAY);

  g_assert_true (holds (page, BC_AGREEMENTS_MINE, FALSE, agreement));
  bc_agreements_set_done (page->context, agreement, TRUE, DEMO_DAY);
  g_assert_false (holds (page, BC_AGREEMENTS_MINE, FALSE, agreement));
  g_assert_true (holds (page, BC_AGREEMENTS_MINE, TRUE, agreement));
  g_assert_cmpstr (bc_record_get_text (agreement, BC_AGREEMENT_DONE_ON), ==, DEMO_DAY);
  bc_edits_undo (page->edits);
  g_assert_true (holds (page, BC_AGREEMENTS_MINE, FALSE, agreement));
}

static void
test_mine (Page *page, gconstpointer data)
{
  g_autoptr (BcAgreement) mine =
    bc_agreements_add (page->context, NULL, "Leest voor / juf Anke", DEMO_DAY);
  g_autoptr (BcAgreement) other =
    bc_agreements_add (page->context, NULL, "Kijkt mee / ib'er", DEMO_DAY);

  g_assert_true (holds (page, BC_AGREEMENTS_MINE, FALSE, mine));
  g_assert_false (holds (page, BC_AGREEMENTS_MINE, FALSE, other));
  g_assert_true (holds (page, BC_AGREEMENTS_GROUP, FALSE, other));
  g_assert_true (holds (page, BC_AGREEMENTS_ALL, FALSE, other));
}

static void
test_empty (Page *page, gconstpointer data)
{
  g_autoptr (BcAgreement) agreement = bc_agreements_add (page->context, NULL, "  ", DEMO_DAY);

  g_assert_null (agreement);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/agreements/one line says who does what by when for whom", Page, NULL, set_up,
              test_one_line, tear_down);
  g_test_add ("/agreements/somebody is known by a role and a stranger stays a name", Page, NULL,
              set_up, test_role, tear_down);
  g_test_add ("/agreements/what is done has its day and can be opened again", Page, NULL, set_up,
              test_done, tear_down);
  g_test_add ("/agreements/mine are those that I do", Page, NULL, set_up, test_mine, tear_down);
  g_test_add ("/agreements/an empty line is no agreement", Page, NULL, set_up, test_empty,
              tear_down);
  return g_test_run ();
}
