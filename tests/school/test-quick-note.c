/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-person.h"
#include "domain/bc-records.h"
#include "school/bc-quick-note.h"

static GPtrArray *
make_group (void)
{
  static const char *const names[][3] = { { "Noor", "", "Bakker" }, { "Noor", "van", "Dijk" },
                                          { "Noud", "", "Eerdmans" }, { "Zoë", "", "Fluit" } };
  GPtrArray *pupils = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      BcPupil *pupil = bc_record_new (BC_TYPE_PUPIL);

      bc_record_set_text (pupil, BC_PUPIL_GIVEN_NAME, names[i][0]);
      bc_record_set_text (pupil, BC_PUPIL_PREFIX, names[i][1]);
      bc_record_set_text (pupil, BC_PUPIL_SURNAME, names[i][2]);
      g_ptr_array_add (pupils, pupil);
    }
  return pupils;
}

static void
test_a_name_in_the_text_is_found_with_and_without_accents (void)
{
  g_autoptr (GPtrArray) pupils = make_group ();

  g_assert_true (bc_quick_note_find_pupil (pupils, "vandaag noud geholpen") == pupils->pdata[2]);
  g_assert_true (bc_quick_note_find_pupil (pupils, "Zoë telt") == pupils->pdata[3]);
  g_assert_null (bc_quick_note_find_pupil (pupils, "de klas was rustig"));
  g_assert_null (bc_quick_note_find_pupil (NULL, "Noud"));
}

static void
test_namesakes_are_told_apart_by_their_surname (void)
{
  g_autoptr (GPtrArray) pupils = make_group ();

  g_assert_null (bc_quick_note_find_pupil (pupils, "Noor snapt het"));
  g_assert_true (bc_quick_note_find_pupil (pupils, "Noor van Dijk snapt het") == pupils->pdata[1]);
  g_assert_null (bc_quick_note_find_pupil (pupils, "Noor en Noud"));
}

static void
test_a_note_that_names_two_children_is_about_the_first (void)
{
  g_autoptr (GPtrArray) pupils = make_group ();

  g_assert_true (bc_quick_note_find_pupil (pupils, "Zoë hielp Noud") == pupils->pdata[3]);
  g_assert_true (bc_quick_note_find_pupil (pupils, "Noud hielp Zoë") == pupils->pdata[2]);
}

static void
test_what_is_typed_is_completed_and_a_namesake_gets_the_whole_name (void)
{
  g_autoptr (GPtrArray) pupils = make_group ();
  g_autoptr (GPtrArray) both = bc_quick_note_complete (pupils, "gezien: noo");
  g_autofree char *alone = bc_quick_note_dup_completed ("gezien: nou", pupils, pupils->pdata[2]);
  g_autofree char *namesake = bc_quick_note_dup_completed ("noo", pupils, pupils->pdata[1]);

  g_assert_cmpuint (both->len, ==, 2);
  g_assert_cmpstr (alone, ==, "gezien: Noud ");
  g_assert_cmpstr (namesake, ==, "Noor van Dijk ");
  g_assert_true (bc_quick_note_find_pupil (pupils, namesake) == pupils->pdata[1]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quick-note/a-name-in-the-text-is-found-with-and-without-accents",
                   test_a_name_in_the_text_is_found_with_and_without_accents);
  g_test_add_func ("/quick-note/namesakes-are-told-apart-by-their-surname",
                   test_namesakes_are_told_apart_by_their_surname);
  g_test_add_func ("/quick-note/a-note-that-names-two-children-is-about-the-first",
                   test_a_note_that_names_two_children_is_about_the_first);
  g_test_add_func ("/quick-note/what-is-typed-is-completed-and-a-namesake-gets-the-whole-name",
                   test_what_is_typed_is_completed_and_a_namesake_gets_the_whole_name);
  return g_test_run ();
}
