/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-external.h"
#include "school/bc-rights.h"

/* Without the demo's own. */
static void
set_up (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) support = NULL;
  g_autoptr (GPtrArray) given = NULL;

  desk_set_up (desk, data);
  support = bc_edits_list (desk->edits, BC_TYPE_EXTERNAL_SUPPORT, NULL, -1);
  given = bc_edits_list (desk->edits, BC_TYPE_DISCLOSURE, NULL, -1);
  g_assert_cmpuint (support->len, >, 0);
  g_assert_cmpuint (given->len, >, 0);
  bc_edits_begin (desk->edits, "test");
  for (guint i = 0; i < support->len; i++)
    bc_edits_remove (desk->edits, support->pdata[i]);
  for (guint i = 0; i < given->len; i++)
    bc_edits_remove (desk->edits, given->pdata[i]);
  bc_edits_end (desk->edits);
}

static BcExternalSupport *
add (Desk *desk, const char *direction, const char *since, const char *until)
{
  return demo_school_add (desk->edits, BC_TYPE_EXTERNAL_SUPPORT, BC_EXTERNAL_SUPPORT_GROUP,
                          bc_record_get_id (desk->demo.group), BC_EXTERNAL_SUPPORT_DIRECTION,
                          direction, BC_EXTERNAL_SUPPORT_START, since, BC_EXTERNAL_SUPPORT_END,
                          until, -1);
}

static void
write_text (Desk *desk, gpointer record, guint field, const char *text)
{
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, record, field, text);
  bc_edits_end (desk->edits);
}

/* Domain row 9: it is asked for, and never holds up. */
static void
test_draft (Desk *desk, gconstpointer data)
{
  g_autoptr (BcExternalSupport) support = bc_external_draft (desk->context, DEMO_DAY);
  g_autoptr (GPtrArray) list = NULL;

  write_text (desk, support, BC_EXTERNAL_SUPPORT_WHO, "Logopedist");
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  list = bc_external_list (desk->context, DEMO_DAY, NULL);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_nonnull (strstr (bc_external_get_missing (support), "what it is for and what the"));
  write_text (desk, support, BC_EXTERNAL_SUPPORT_PURPOSE, "Durven vertellen");
  g_assert_null (strstr (bc_external_get_missing (support), "what it is for"));
  g_assert_nonnull (strstr (bc_external_get_missing (support), "what the teacher does"));
  write_text (desk, support, BC_EXTERNAL_SUPPORT_TEACHER_DOES, "  ");
  g_assert_nonnull (strstr (bc_external_get_missing (support), "what the teacher does"));
  write_text (desk, support, BC_EXTERNAL_SUPPORT_TEACHER_DOES, "Ik oefen mee");
  g_assert_cmpstr (bc_external_get_missing (support), ==, "");
}

/* Domain row 19. */
static void
test_count (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) periods = bc_school_calendar_list_periods (desk->demo.store, NULL);
  BcPeriod *before = periods->pdata[1];
  const char *first = bc_record_get_text (before, BC_PERIOD_START);
  const char *last = bc_record_get_text (before, BC_PERIOD_END);
  BcExternalCount count;

  add (desk, BC_DIRECTION_TO_CLASS, first, "");
  add (desk, BC_DIRECTION_TO_CLASS, DEMO_DAY, "");
  add (desk, BC_DIRECTION_OUT_OF_CLASS, first, last);
  add (desk, "", DEMO_DAY, "");
  g_assert_true (bc_external_count (desk->context, NULL, desk->demo.period, &count, NULL));
  g_assert_cmpuint (count.to_class, ==, 2);
  g_assert_cmpuint (count.out_of_class, ==, 0);
  g_assert_cmpuint (count.unsaid, ==, 1);
  g_assert_true (bc_external_count (desk->context, bc_record_get_id (desk->demo.group), before,
                                    &count, NULL));
  g_assert_cmpuint (count.to_class, ==, 1);
  g_assert_cmpuint (count.out_of_class, ==, 1);
  g_assert_true (bc_external_count (desk->context, "another", before, &count, NULL));
  g_assert_cmpuint (count.to_class + count.out_of_class + count.unsaid, ==, 0);
}

static void
test_order (Desk *desk, gconstpointer data)
{
  BcExternalSupport *ended = add (desk, "", "2026-11-20", "2026-11-22");
  BcExternalSupport *older = add (desk, "", "2026-09-01", "");
  BcExternalSupport *newer = add (desk, "", "2026-11-01", DEMO_DAY);
  g_autoptr (GPtrArray) list = bc_external_list (desk->context, DEMO_DAY, NULL);

  g_assert_cmpuint (list->len, ==, 3);
  g_assert_true (list->pdata[0] == newer);
  g_assert_true (list->pdata[1] == older);
  g_assert_true (list->pdata[2] == ended);
}

static BcDisclosure *
give (Desk *desk, BcExternalSupport *support)
{
  BcDisclosure *given = bc_external_draft_given (support, DEMO_DAY);

  write_text (desk, given, BC_DISCLOSURE_WHAT, "Een half blad");
  return given;
}

static void
test_given (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) pupils = bc_groups_pupils (desk->demo.store, desk->demo.group, NULL);
  BcExternalSupport *support = add (desk, "", DEMO_DAY, "");
  g_autoptr (BcDisclosure) given = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *name =
    bc_groups_dup_pupil_name (desk->demo.store, bc_record_get_id (pupils->pdata[0]), NULL);
  g_autofree char *wanted =
    g_strdup_printf ("24 November · Logopedist · about %s · given by Anke de Wit", name);
  g_autofree char *words = NULL;

  write_text (desk, support, BC_EXTERNAL_SUPPORT_WHO, "Logopedist");
  write_text (desk, support, BC_EXTERNAL_SUPPORT_PUPIL, bc_record_get_id (pupils->pdata[0]));
  given = give (desk, support);
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  words = bc_external_dup_given (desk->context, given);
  g_assert_cmpstr (words, ==, wanted);
  list = bc_external_list_given (desk->context, support, NULL);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpstr (bc_record_get_author (list->pdata[0]), ==,
                   bc_record_get_id (bc_context_get_me (desk->context)));
}

/* Also about no child in particular. */
static void
test_stays (Desk *desk, gconstpointer data)
{
  BcExternalSupport *support = add (desk, "", DEMO_DAY, "");
  g_autoptr (BcDisclosure) given = give (desk, support);
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) support_left = NULL;

  bc_external_remove (desk->context, support);
  support_left = bc_external_list (desk->context, DEMO_DAY, NULL);
  list = bc_external_list_given (desk->context, NULL, NULL);
  g_assert_cmpuint (support_left->len, ==, 0);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_true (list->pdata[0] == given);
}

/* Whether somebody with this role and name may change it. */
static gboolean
may (Desk *desk, const char *name, gpointer record)
{
  g_autoptr (GPtrArray) found = bc_edits_list (desk->edits, BC_TYPE_STAFF, NULL,
                                               BC_STAFF_GIVEN_NAME, name, -1);

  g_assert_cmpuint (found->len, ==, 1);
  bc_rights_guard (desk->edits, found->pdata[0]);
  return bc_edits_may_change (desk->edits, record);
}

static void
test_rights (Desk *desk, gconstpointer data)
{
  BcExternalSupport *support = add (desk, "", DEMO_DAY, "");
  g_autoptr (BcDisclosure) given = give (desk, support);
  static const struct
  {
    const char *name;
    gboolean writes;
  } people[] = {
    { "Anke", TRUE }, { "Femke", TRUE }, { "Joris", FALSE },
    { "Rob", FALSE }, { "Iris", FALSE }, { "Tom", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_assert_cmpint (may (desk, people[i].name, support), ==, people[i].writes);
      g_assert_cmpint (may (desk, people[i].name, given), ==, people[i].writes);
    }
}

static void
test_who_sees (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) staff = bc_edits_list (desk->edits, BC_TYPE_STAFF, NULL, -1);

  for (guint i = 0; i < staff->len; i++)
    {
      const char *role = bc_record_get_text (staff->pdata[i], BC_STAFF_ROLE);
      gboolean sees =
        g_str_equal (role, BC_ROLE_TEACHER) || g_str_equal (role, BC_ROLE_COORDINATOR);

      g_assert_cmpint (bc_rights_may_see (staff->pdata[i], BC_PLACE_EXTERNAL), ==, sees);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/external/what is not said yet keeps it a draft and holds nothing up", Desk, NULL,
              set_up, test_draft, desk_tear_down);
  g_test_add ("/external/which way it goes is counted period by period", Desk, NULL, set_up,
              test_count, desk_tear_down);
  g_test_add ("/external/what is under way stands before what ended", Desk, NULL, set_up,
              test_order, desk_tear_down);
  g_test_add ("/external/what was given says to whom about whom and by whom", Desk, NULL, set_up,
              test_given, desk_tear_down);
  g_test_add ("/external/what was given stays when the support is taken away", Desk, NULL, set_up,
              test_stays, desk_tear_down);
  g_test_add ("/external/the teacher of the group and the coordinator write it", Desk, NULL, set_up,
              test_rights, desk_tear_down);
  g_test_add ("/external/who works with groups sees it", Desk, NULL, set_up, test_who_sees,
              desk_tear_down);
  return g_test_run ();
}
