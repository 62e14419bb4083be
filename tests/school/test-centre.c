/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include "school/bc-centre.h"
#include "school/bc-reflections.h"
#include "school/bc-rights.h"
#include "school/bc-sealed.h"
#include "domain/bc-terms.h"

#include <string.h>

#define SECRET "ik twijfelde of ik streng genoeg was"

static char *
line_of (Desk *desk, BcCentrePart part)
{
  g_autoptr (GError) error = NULL;
  char *line = bc_centre_dup_line (desk->context, part, &error);

  g_assert_no_error (error);
  return line;
}

static void
write_sealed (Desk *desk, const char *kind, const char *day, const char *text)
{
  g_autoptr (BcSealedItem) item = bc_sealed_draft (desk->context, kind, day);

  bc_edits_begin (desk->edits, "Reflection");
  bc_sealed_set_text (desk->context, item, BC_SEALED_ITEM_BOX, text);
  bc_edits_end (desk->edits);
}

/* Of nobody else, and of no other kind. */
static guint
count_sealed (Desk *desk, const char *kind)
{
  g_autoptr (GPtrArray) items = bc_sealed_list (desk->context, kind, NULL);

  g_assert_nonnull (items);
  return items->len;
}

static void
test_a_line_counts_and_tells_nothing_of_what_was_written (Desk *desk, gconstpointer data)
{
  g_autofree char *before = line_of (desk, BC_CENTRE_REFLECTIONS);
  g_autofree char *after = NULL;

  write_sealed (desk, BC_SEALED_REFLECTION, "2026-11-24", SECRET);
  after = line_of (desk, BC_CENTRE_REFLECTIONS);
  g_assert_cmpstr (before, !=, after);
  g_assert_null (strstr (after, "streng"));
}

static void
test_a_question_one_is_done_with_is_not_open (Desk *desk, gconstpointer data)
{
  g_autofree char *before = line_of (desk, BC_CENTRE_QUESTIONS);
  g_autofree char *after = NULL;
  g_autoptr (GPtrArray) questions = bc_edits_list (
    desk->edits, BC_TYPE_QUESTION, NULL, BC_QUESTION_OWNER,
    bc_record_get_id (bc_context_get_me (desk->context)), -1);

  g_assert_cmpuint (questions->len, >, 0);
  bc_edits_begin (desk->edits, "Question");
  for (guint i = 0; i < questions->len; i++)
    bc_edits_set_integer (desk->edits, questions->pdata[i], BC_QUESTION_DONE, TRUE);
  bc_edits_end (desk->edits);
  after = line_of (desk, BC_CENTRE_QUESTIONS);
  g_assert_cmpint (before[0], !=, '0');
  g_assert_cmpint (after[0], ==, '0');
}

static void
test_what_is_sealed_reads_back_and_is_nowhere_in_the_record (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSealedItem) item =
    bc_sealed_draft (desk->context, BC_SEALED_REFLECTION, "2026-11-24");
  GBytes *box;
  char *text;

  g_assert_true (bc_reflections_says_nothing (item));
  bc_edits_begin (desk->edits, "Reflection");
  bc_sealed_set_text (desk->context, item, BC_SEALED_ITEM_ACTING, SECRET);
  bc_edits_end (desk->edits);
  g_assert_false (bc_reflections_says_nothing (item));
  text = bc_sealed_dup_text (desk->context, item, BC_SEALED_ITEM_ACTING);
  g_assert_cmpstr (text, ==, SECRET);
  bc_secret_free_text (text);
  box = bc_record_get_sealed (item, BC_SEALED_ITEM_ACTING);
  g_assert_null (g_strstr_len (g_bytes_get_data (box, NULL), g_bytes_get_size (box), "streng"));

  bc_edits_begin (desk->edits, "Reflection");
  bc_sealed_set_text (desk->context, item, BC_SEALED_ITEM_ACTING, "");
  bc_edits_end (desk->edits);
  g_assert_true (bc_reflections_says_nothing (item));
}

static void
test_the_newest_day_comes_first (Desk *desk, gconstpointer data)
{
  guint before = count_sealed (desk, BC_SEALED_SELF);
  g_autoptr (GPtrArray) items = NULL;

  write_sealed (desk, BC_SEALED_SELF, "2099-02-01", "later");
  write_sealed (desk, BC_SEALED_SELF, "2098-10-01", "eerder");
  items = bc_sealed_list (desk->context, BC_SEALED_SELF, NULL);
  g_assert_cmpuint (items->len, ==, before + 2);
  g_assert_cmpstr (bc_record_get_text (items->pdata[0], BC_SEALED_ITEM_DATE), ==, "2099-02-01");
  g_assert_cmpstr (bc_record_get_text (items->pdata[1], BC_SEALED_ITEM_DATE), ==, "2098-10-01");
}

/* Somebody else's own words are refused, whoever asks. */
static void
test_nobody_writes_in_what_is_anothers (Desk *desk, gconstpointer data)
{
  GType own[] = { BC_TYPE_SEALED_ITEM, BC_TYPE_REFLECTION, BC_TYPE_TALENT,
                  BC_TYPE_REPERTOIRE_CARD, BC_TYPE_SUPPORT_NEED };
  guint owner[] = { BC_SEALED_ITEM_OWNER, BC_REFLECTION_OWNER, BC_TALENT_OWNER,
                    BC_REPERTOIRE_CARD_OWNER, BC_SUPPORT_NEED_OWNER };

  bc_rights_guard (desk->edits, bc_context_get_me (desk->context));
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    {
      g_autoptr (BcRecord) record = bc_record_new (own[i]);

      bc_record_set_text (record, owner[i], "somebody else");
      g_assert_false (bc_edits_may_change (desk->edits, record));
      bc_record_set_text (record, owner[i],
                          bc_record_get_id (bc_context_get_me (desk->context)));
      g_assert_true (bc_edits_may_change (desk->edits, record));
    }
}

#define ADD(path, function) g_test_add (path, Desk, NULL, desk_set_up, function, desk_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/centre/a-line-counts-and-tells-nothing-of-what-was-written",
       test_a_line_counts_and_tells_nothing_of_what_was_written);
  ADD ("/centre/a-question-one-is-done-with-is-not-open",
       test_a_question_one_is_done_with_is_not_open);
  ADD ("/centre/what-is-sealed-reads-back-and-is-nowhere-in-the-record",
       test_what_is_sealed_reads_back_and_is_nowhere_in_the_record);
  ADD ("/centre/the-newest-day-comes-first", test_the_newest_day_comes_first);
  ADD ("/centre/nobody-writes-in-what-is-anothers", test_nobody_writes_in_what_is_anothers);
  return g_test_run ();
}
