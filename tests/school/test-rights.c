/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own-plan.h"

#include <string.h>

#include "school/bc-comments.h"
#include "school/bc-context.h"
#include "school/bc-rights.h"

typedef struct
{
  OwnPlan    own;
  GPtrArray *refusals;
} Fixture;

static void
refused_cb (Fixture *fixture, const char *why)
{
  g_ptr_array_add (fixture->refusals, g_strdup (why));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  own_plan_set_up (&fixture->own, data);
  fixture->refusals = g_ptr_array_new_with_free_func (g_free);
  g_signal_connect_swapped (fixture->own.edits, "refused", G_CALLBACK (refused_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (fixture->own.edits, fixture);
  own_plan_tear_down (&fixture->own, data);
  g_ptr_array_unref (fixture->refusals);
}

static BcStaff *
find_staff (Fixture *fixture, guint field, const char *text)
{
  g_autoptr (GPtrArray) found =
    bc_store_list (fixture->own.demo.store, BC_TYPE_STAFF, NULL, field, text, -1);

  g_assert_cmpuint (found->len, >, 0);
  return g_object_ref (found->pdata[0]);
}

/* From now on it is somebody with this role who works in the file. */
static void
come_in (Fixture *fixture, const char *role)
{
  g_autoptr (BcStaff) staff = find_staff (fixture, BC_STAFF_ROLE, role);

  bc_rights_guard (fixture->own.edits, staff);
}

static const char *
goal (Fixture *fixture)
{
  return bc_record_get_text (fixture->own.clusters->pdata[2], BC_CLUSTER_GOAL);
}

static void
test_a_coordinator_cannot_write_in_the_plan_of_a_teacher (Fixture *fixture, gconstpointer data)
{
  come_in (fixture, BC_ROLE_COORDINATOR);
  own_plan_set_text (&fixture->own, fixture->own.clusters->pdata[2], BC_CLUSTER_GOAL, "Anders");
  g_assert_cmpstr (goal (fixture), ==, OWN_PLAN_GOAL);
  g_assert_cmpuint (fixture->refusals->len, ==, 1);
  g_assert_nonnull (strstr (fixture->refusals->pdata[0], "Anke de Wit"));
  g_assert_true (bc_group_plan_is_read_only (fixture->own.plan));

}

static void
test_nor_move_a_pupil_add_a_cluster_or_take_the_plan_away (Fixture *fixture, gconstpointer data)
{
  BcGroupPlan *plan = fixture->own.plan;
  g_autoptr (GPtrArray) before = bc_group_plan_list_pupils (plan, fixture->own.clusters->pdata[0]);
  g_autoptr (GPtrArray) after = NULL;

  come_in (fixture, BC_ROLE_COORDINATOR);
  bc_group_plan_move (plan, fixture->own.pupils->pdata[0], fixture->own.clusters->pdata[0]);
  after = bc_group_plan_list_pupils (plan, fixture->own.clusters->pdata[0]);
  g_assert_cmpuint (after->len, ==, before->len);
  bc_edits_begin (fixture->own.edits, "test");
  bc_edits_remove (fixture->own.edits, fixture->own.record);
  bc_edits_end (fixture->own.edits);
  g_assert_false (bc_record_is_removed (fixture->own.record));
  bc_group_plan_make (plan, NULL);
  g_assert_true (bc_group_plan_get_plan (plan) == fixture->own.record);
}

static void
test_its_teacher_and_the_other_teacher_of_the_group_write_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStaff) anke = find_staff (fixture, BC_STAFF_GIVEN_NAME, "Anke");
  g_autoptr (BcStaff) joris = find_staff (fixture, BC_STAFF_GIVEN_NAME, "Joris");

  bc_rights_guard (fixture->own.edits, anke);
  own_plan_set_text (&fixture->own, fixture->own.clusters->pdata[2], BC_CLUSTER_GOAL, "Een");
  g_assert_cmpstr (goal (fixture), ==, "Een");
  bc_rights_guard (fixture->own.edits, joris);
  own_plan_set_text (&fixture->own, fixture->own.clusters->pdata[2], BC_CLUSTER_GOAL, "Twee");
  g_assert_cmpstr (goal (fixture), ==, "Een");
  own_plan_add (&fixture->own, BC_TYPE_ASSIGNMENT, BC_ASSIGNMENT_STAFF, bc_record_get_id (joris),
                BC_ASSIGNMENT_GROUP, bc_record_get_id (fixture->own.demo.group), -1);
  own_plan_set_text (&fixture->own, fixture->own.clusters->pdata[2], BC_CLUSTER_GOAL, "Drie");
  g_assert_cmpstr (goal (fixture), ==, "Drie");
}

static void
test_where_nobody_is_known_as_the_teacher_who_works_there_may (Fixture *fixture,
                                                              gconstpointer data)
{
  BcEdits *edits = fixture->own.edits;
  g_autoptr (BcStaff) femke = find_staff (fixture, BC_STAFF_ROLE, BC_ROLE_COORDINATOR);
  g_autoptr (BcStaff) rob = find_staff (fixture, BC_STAFF_ROLE, BC_ROLE_MANAGEMENT);
  g_autoptr (BcStaff) tom = find_staff (fixture, BC_STAFF_ROLE, BC_ROLE_ADMINISTRATOR);

  g_assert_true (bc_rights_may_plan (edits, femke, "a group of nobody"));
  g_assert_false (bc_rights_may_plan (edits, rob, "a group of nobody"));
  g_assert_false (bc_rights_may_plan (edits, tom, "a group of nobody"));
}

static void
test_what_was_agreed_on_together_stands_in_the_plan (Fixture *fixture, gconstpointer data)
{
  BcEdits *edits = fixture->own.edits;

  come_in (fixture, BC_ROLE_COORDINATOR);
  bc_edits_begin_agreed (edits, "outcome");
  bc_edits_set_text (edits, fixture->own.clusters->pdata[2], BC_CLUSTER_GOAL, "Samen bedacht");
  bc_edits_end_agreed (edits);
  g_assert_cmpstr (goal (fixture), ==, "Samen bedacht");
  own_plan_set_text (&fixture->own, fixture->own.clusters->pdata[2], BC_CLUSTER_GOAL, "Alleen");
  g_assert_cmpstr (goal (fixture), ==, "Samen bedacht");
  g_assert_cmpstr (bc_edits_undo (edits), ==, "outcome");
}

static void
test_a_remark_beside_the_plan_is_kept_with_who_made_it (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStaff) femke = find_staff (fixture, BC_STAFF_ROLE, BC_ROLE_COORDINATOR);
  g_autoptr (BcComment) comment = bc_comments_draft (
    BC_COMMENT_PLAN, bc_group_plan_get_id (fixture->own.plan), "2026-11-24");
  g_autoptr (GPtrArray) comments = NULL;
  g_autofree char *title = NULL;

  bc_rights_guard (fixture->own.edits, femke);
  own_plan_set_text (&fixture->own, comment, BC_COMMENT_TEXT, "Wie kijkt er mee?");
  comments = bc_comments_list (fixture->own.edits, BC_COMMENT_PLAN,
                               bc_group_plan_get_id (fixture->own.plan));
  g_assert_cmpuint (comments->len, ==, 1);
  title = bc_comments_dup_title (fixture->own.edits, comments->pdata[0], femke);
  g_assert_true (g_str_has_prefix (title, "Femke Boersma"));
  g_assert_cmpuint (fixture->refusals->len, ==, 0);
}

static void
test_each_role_sees_what_it_is_for (Fixture *fixture, gconstpointer data)
{
  const struct
  {
    const char *role;
    guint places;
    BcPlace one;
  } roles[] = { { BC_ROLE_TEACHER, BC_N_PLACES, BC_PLACE_TEACHER },
                { BC_ROLE_COORDINATOR, BC_N_PLACES, BC_PLACE_OBSERVE },
                { BC_ROLE_MANAGEMENT, 1, BC_PLACE_AGENDA },
                { BC_ROLE_SUBSTITUTE, 1, BC_PLACE_PLAN },
                { BC_ROLE_ADMINISTRATOR, 0, BC_N_PLACES } };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_autoptr (BcStaff) staff = find_staff (fixture, BC_STAFF_ROLE, roles[i].role);
      guint seen = 0;

      for (BcPlace place = 0; place < BC_N_PLACES; place++)
        seen += bc_rights_may_see (staff, place);
      g_assert_cmpuint (seen, ==, roles[i].places);
      g_assert_true (bc_rights_may_see (staff, roles[i].one));
    }
}

/* Domain row 7: of children, nothing. */
static void
test_the_school_leader_sees_what_the_school_agreed_and_nothing_about_a_child (Fixture *fixture,
                                                                             gconstpointer data)
{
  g_autoptr (BcStaff) leader = find_staff (fixture, BC_STAFF_ROLE, BC_ROLE_MANAGEMENT);
  g_autoptr (BcStaff) teacher = find_staff (fixture, BC_STAFF_ROLE, BC_ROLE_TEACHER);
  BcDevelopmentPoint *point = own_plan_add (&fixture->own, BC_TYPE_DEVELOPMENT_POINT, -1);
  BcAgreement *agreement = own_plan_add (&fixture->own, BC_TYPE_AGREEMENT, BC_AGREEMENT_POINT,
                                         bc_record_get_id (point), -1);

  g_assert_true (bc_rights_may_see_agreement (leader, agreement));
  bc_record_set_text (agreement, BC_AGREEMENT_PUPIL,
                      bc_record_get_id (fixture->own.pupils->pdata[0]));
  g_assert_false (bc_rights_may_see_agreement (leader, agreement));
  g_assert_true (bc_rights_may_see_agreement (teacher, agreement));
}

static int
find_owner (gpointer record)
{
  guint n_fields = 0;
  const BcField *fields = bc_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (g_str_equal (fields[i].name, "owner") && g_strcmp0 (fields[i].target, "staff") == 0)
        return (int) i;
    }
  return -1;
}

/* One of each kind that is a teacher's own. A talk has an owner too, and is of all at it. */
static GPtrArray *
make_own (BcStaff *owner)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (BcRecord) record = bc_record_new (bc_records_type (i));
      int field = find_owner (record);

      if (field < 0 || BC_IS_MEETING (record))
        continue;
      bc_record_set_text (record, field, bc_record_get_id (owner));
      g_ptr_array_add (records, g_steal_pointer (&record));
    }
  g_assert_cmpuint (records->len, >, 0);
  return records;
}

/* Whoever adds a kind decides whose it is. */
static void
test_what_somebody_says_for_themselves_is_changed_by_nobody_else (Fixture *fixture,
                                                                  gconstpointer data)
{
  g_autoptr (BcStaff) teacher = find_staff (fixture, BC_STAFF_ROLE, BC_ROLE_TEACHER);
  g_autoptr (GPtrArray) own = make_own (teacher);

  for (guint i = 0; i < own->len; i++)
    {
      bc_rights_guard (fixture->own.edits, teacher);
      if (!bc_edits_may_change (fixture->own.edits, own->pdata[i]))
        g_error ("%s", BC_RECORD_GET_CLASS (own->pdata[i])->table);
      come_in (fixture, BC_ROLE_COORDINATOR);
      if (bc_edits_may_change (fixture->own.edits, own->pdata[i]))
        g_error ("%s", BC_RECORD_GET_CLASS (own->pdata[i])->table);
    }
}

static void
test_what_is_not_shared_is_read_by_whose_it_is_alone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BcStaff) teacher = find_staff (fixture, BC_STAFF_ROLE, BC_ROLE_TEACHER);
  static const char *const roles[] = { BC_ROLE_COORDINATOR, BC_ROLE_MANAGEMENT,
                                       BC_ROLE_ADMINISTRATOR };
  g_autoptr (GPtrArray) own = make_own (teacher);

  for (guint i = 0; i < own->len; i++)
    {
      const char *table = BC_RECORD_GET_CLASS (own->pdata[i])->table;

      if (!bc_context_may_read (teacher, own->pdata[i]))
        g_error ("%s", table);
      for (guint role = 0; role < G_N_ELEMENTS (roles); role++)
        {
          g_autoptr (BcStaff) other = find_staff (fixture, BC_STAFF_ROLE, roles[role]);
          /* It is the copy that was made for colleagues. */
          gboolean may = BC_IS_REFLECTION (own->pdata[i])
                         && g_str_equal (roles[role], BC_ROLE_COORDINATOR);

          if (bc_context_may_read (other, own->pdata[i]) != may)
            g_error ("%s: %s", table, roles[role]);
        }
    }
}

#define ADD(path, test) g_test_add ("/rights/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("a-coordinator-cannot-write-in-the-plan-of-a-teacher",
       test_a_coordinator_cannot_write_in_the_plan_of_a_teacher);
  ADD ("nor-move-a-pupil-add-a-cluster-or-take-the-plan-away",
       test_nor_move_a_pupil_add_a_cluster_or_take_the_plan_away);
  ADD ("its-teacher-and-the-other-teacher-of-the-group-write-it",
       test_its_teacher_and_the_other_teacher_of_the_group_write_it);
  ADD ("where-nobody-is-known-as-the-teacher-who-works-there-may",
       test_where_nobody_is_known_as_the_teacher_who_works_there_may);
  ADD ("what-was-agreed-on-together-stands-in-the-plan",
       test_what_was_agreed_on_together_stands_in_the_plan);
  ADD ("a-remark-beside-the-plan-is-kept-with-who-made-it",
       test_a_remark_beside_the_plan_is_kept_with_who_made_it);
  ADD ("each-role-sees-what-it-is-for", test_each_role_sees_what_it_is_for);
  ADD ("the-school-leader-sees-what-the-school-agreed-and-nothing-about-a-child",
       test_the_school_leader_sees_what_the_school_agreed_and_nothing_about_a_child);
  ADD ("what-somebody-says-for-themselves-is-changed-by-nobody-else",
       test_what_somebody_says_for_themselves_is_changed_by_nobody_else);
  ADD ("what-is-not-shared-is-read-by-whose-it-is-alone",
       test_what_is_not_shared_is_read_by_whose_it_is_alone);
  return g_test_run ();
}
