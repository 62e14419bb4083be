/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "desk.h"
#include "domain/bc-terms.h"
#include "school/bc-search.h"
#include "storage/bc-database.h"

static GPtrArray *
search_for (BcSession *session, BcSearchQuery query)
{
  g_autoptr (BcSearch) search = bc_search_new (session);
  g_autoptr (GError) error = NULL;
  GPtrArray *hits = bc_search_run (search, &query, NULL, &error);

  g_assert_no_error (error);
  return hits;
}

static GPtrArray *
find (Desk *desk, const char *words)
{
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  return search_for (desk->demo.session,
                     (BcSearchQuery){ words, BC_SEARCH_N_FAMILIES, NULL, NULL });
}

static BcSearchHit *
find_hit (GPtrArray *hits, const char *id)
{
  for (guint i = 0; i < hits->len; i++)
    {
      BcSearchHit *hit = hits->pdata[i];

      if (g_str_equal (hit->id, id))
        return hit;
    }
  return NULL;
}

static const char *
my_id (Desk *desk)
{
  return bc_record_get_id (bc_context_get_me (desk->context));
}

static BcPupil *
add_pupil (Desk *desk, const char *given, const char *prefix, const char *surname)
{
  BcPupil *pupil =
    demo_school_add (desk->edits, BC_TYPE_PUPIL, BC_PUPIL_GIVEN_NAME, given, BC_PUPIL_PREFIX,
                     prefix, BC_PUPIL_SURNAME, surname, -1);

  demo_school_add (desk->edits, BC_TYPE_MEMBERSHIP, BC_MEMBERSHIP_PUPIL, bc_record_get_id (pupil),
                   BC_MEMBERSHIP_GROUP, bc_record_get_id (desk->demo.group), -1);
  return pupil;
}

static BcNote *
add_note (Desk *desk, const char *fact)
{
  return demo_school_add (desk->edits, BC_TYPE_NOTE, BC_NOTE_GROUP,
                          bc_record_get_id (desk->demo.group), BC_NOTE_PERIOD,
                          bc_record_get_id (desk->demo.period), BC_NOTE_DATE, DEMO_DAY,
                          BC_NOTE_FACT, fact, -1);
}

static void
test_a_pupil_is_found_by_any_part_of_the_name (Desk *desk, gconstpointer data)
{
  BcPupil *pupil = add_pupil (desk, "Zoëlle", "van der", "Hooibeek");
  static const char *const ways[] = { "zoel", "Zoë", "hooib", "van der hooi", "zoelle h",
                                      "HOOIBEEK zoë", "zoe\xcc\x88lle" };
  static const char *const other[] = { "oelle", "zoelle jansen", "zoellen" };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autoptr (GPtrArray) hits = find (desk, ways[i]);
      BcSearchHit *hit = find_hit (hits, bc_record_get_id (pupil));
      g_autofree char *page = g_strdup_printf ("pupil/%s", bc_record_get_id (pupil));

      g_assert_nonnull (hit);
      g_assert_cmpstr (hit->title, ==, "Zoëlle van der Hooibeek");
      g_assert_cmpstr (hit->page, ==, page);
      g_assert_cmpstr (hit->group, ==, bc_record_get_id (desk->demo.group));
    }
  for (guint i = 0; i < G_N_ELEMENTS (other); i++)
    {
      g_autoptr (GPtrArray) hits = find (desk, other[i]);

      g_assert_null (find_hit (hits, bc_record_get_id (pupil)));
    }
}

static void
test_pupils_come_first_and_then_the_newest (Desk *desk, gconstpointer data)
{
  BcPupil *second = add_pupil (desk, "Bibi", "", "Kwartelaar");
  BcPupil *first = add_pupil (desk, "Aagje", "", "Kwartelaar");
  BcNote *older = add_note (desk, "De kwartelaar telt");
  BcNote *newer;
  g_autoptr (GPtrArray) hits = NULL;

  g_assert_true (bc_edits_finish (desk->edits, NULL));
  newer = add_note (desk, "De kwartelaar zingt");
  hits = find (desk, "kwartelaar");
  g_assert_cmpuint (hits->len, ==, 4);
  g_assert_cmpstr (((BcSearchHit *) hits->pdata[0])->id, ==, bc_record_get_id (first));
  g_assert_cmpstr (((BcSearchHit *) hits->pdata[1])->id, ==, bc_record_get_id (second));
  g_assert_cmpstr (((BcSearchHit *) hits->pdata[2])->id, ==, bc_record_get_id (newer));
  g_assert_cmpstr (((BcSearchHit *) hits->pdata[3])->id, ==, bc_record_get_id (older));
}

static void
test_what_was_found_is_shown_as_it_is (Desk *desk, gconstpointer data)
{
  BcNote *note = add_note (desk, "Wie <snel> & zelf\nkwártelt");
  g_autoptr (GPtrArray) hits = find (desk, "kwart snel");
  BcSearchHit *hit = find_hit (hits, bc_record_get_id (note));
  g_autofree char *page = g_strdup_printf ("observe/%s", bc_record_get_id (note));

  g_assert_nonnull (hit);
  g_assert_cmpstr (hit->markup, ==, "Wie &lt;<b>snel</b>&gt; &amp; zelf <b>kwártelt</b>");
  g_assert_cmpuint (hit->field, ==, BC_NOTE_FACT);
  g_assert_cmpstr (hit->page, ==, page);
  g_assert_cmpstr (hit->period, ==, bc_record_get_id (desk->demo.period));
  g_assert_true (strstr (hit->where, "24 november") != NULL || strstr (hit->where, "November"));
  g_assert_false (hit->sealed);
}

static void
test_filters_keep_what_is_of_a_kind_a_group_and_a_period (Desk *desk, gconstpointer data)
{
  const char *period = bc_record_get_id (desk->demo.period);
  const char *group = bc_record_get_id (desk->demo.group);
  g_autoptr (BcGroup) other = bc_groups_find (desk->demo.store, "3", NULL);
  BcPupil *pupil = add_pupil (desk, "Kwartel", "", "Aarts");
  BcNote *here = add_note (desk, "Kwartel telt");
  BcNote *there = demo_school_add (desk->edits, BC_TYPE_NOTE, BC_NOTE_GROUP,
                                   other != NULL ? bc_record_get_id (other) : "", BC_NOTE_FACT,
                                   "Kwartel leest", BC_NOTE_DATE, "2020-01-01", -1);
  BcAgreement *agreement =
    demo_school_add (desk->edits, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP, group, BC_AGREEMENT_WHAT,
                     "Kwartel bellen", BC_AGREEMENT_DUE, DEMO_DAY, -1);
  g_autoptr (GPtrArray) notes = NULL, of_group = NULL, of_period = NULL, nowhere = NULL;

  g_assert_nonnull (other);
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  notes = search_for (desk->demo.session,
                      (BcSearchQuery){ "kwartel", BC_SEARCH_NOTES, NULL, NULL });
  g_assert_cmpuint (notes->len, ==, 2);
  of_group = search_for (desk->demo.session,
                         (BcSearchQuery){ "kwartel", BC_SEARCH_N_FAMILIES, group, NULL });
  g_assert_cmpuint (of_group->len, ==, 3);
  g_assert_nonnull (find_hit (of_group, bc_record_get_id (pupil)));
  g_assert_null (find_hit (of_group, bc_record_get_id (there)));
  of_period = search_for (desk->demo.session,
                          (BcSearchQuery){ "kwartel", BC_SEARCH_N_FAMILIES, NULL, period });
  g_assert_cmpuint (of_period->len, ==, 3);
  g_assert_nonnull (find_hit (of_period, bc_record_get_id (here)));
  g_assert_nonnull (find_hit (of_period, bc_record_get_id (agreement)));
  g_assert_null (find_hit (of_period, bc_record_get_id (there)));
  nowhere = search_for (desk->demo.session,
                        (BcSearchQuery){ "kwartel", BC_SEARCH_N_FAMILIES, "none", "none" });
  g_assert_cmpuint (nowhere->len, ==, 0);
}

/* ---- rights ---- */

#define PEOPLE "AJFRIT" /* Anke, Joris, Femke, Rob, Iris, Tom */

/* What each of the people finds of what Anke wrote and did not share; of a kind that does not stand
 * here nobody finds anything. */
static const struct
{
  const char *table;
  const char *who;
} finders[] = {
  { "pupil", "AJF" }, { "note", "AJF" }, { "signal", "AJF" }, { "observation", "AJF" },
  { "factor", "AJF" }, { "need", "AJF" }, { "voice", "AJF" }, { "answer", "AJF" },
  { "plan", "AJFI" }, { "cluster", "AJFI" }, { "arrangement", "AJFI" }, { "week_slot", "AJFI" },
  { "comment", "AJFI" }, { "check_in", "AJF" }, { "feedback", "AJF" }, { "adjustment", "AJF" },
  { "evaluation", "AJF" }, { "meeting", "AJF" }, { "agenda_point", "AJF" },
  { "consult_card", "AJF" }, { "agreement", "AJF" }, { "question", "A" },
  { "development_step", "A" }, { "support_need", "A" }, { "solution", "A" }, { "experiment", "A" },
  { "repertoire_card", "A" }, { "talent", "A" }, { "reflection", "AJF" },
  { "system_question", "AJFR" }, { "development_point", "AJFR" }, { "facilitation", "AJFR" },
  { "external_support", "AJF" }, { "disclosure", "AJF" },
};

static const char *
finders_of (const char *table)
{
  for (guint i = 0; i < G_N_ELEMENTS (finders); i++)
    {
      if (g_str_equal (finders[i].table, table))
        return finders[i].who;
    }
  return "";
}

/* The texts that only a person's word makes sense in, in kinds without a longer one. */
static gboolean
is_written (BcRecordClass *klass, guint field)
{
  const BcField *one = &klass->fields[field];

  return one->kind == BC_FIELD_LONG_TEXT
         || (one->kind == BC_FIELD_TEXT
             && (g_str_equal (one->name, "title") || g_str_equal (one->name, "given-name")
                 || (g_str_equal (one->name, "text"))));
}

static BcRecord *
add_one_of (Desk *desk, guint number, GHashTable *targets)
{
  BcRecord *record = bc_record_new (bc_records_type (number));
  BcRecordClass *klass = BC_RECORD_GET_CLASS (record);
  g_autofree char *word = g_strdup_printf ("kwartel%ux", number);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BcField *field = &klass->fields[i];
      const char *target =
        field->target != NULL ? g_hash_table_lookup (targets, field->target) : NULL;

      if (is_written (klass, i))
        bc_record_set_text (record, i, word);
      else if (target != NULL && (!g_str_equal (field->target, "staff")
                                  || g_str_equal (field->name, "owner")))
        bc_record_set_text (record, i, target);
    }
  if (BC_IS_ANSWER (record))
    bc_record_set_text (record, BC_ANSWER_PLACE, "observe");
  if (BC_IS_MEETING (record))
    bc_record_set_text (record, BC_MEETING_KIND, BC_MEETING_GROUP_REVIEW);
  bc_edits_begin (desk->edits, "test");
  bc_edits_add (desk->edits, record);
  bc_edits_end (desk->edits);
  /* What refers to this kind comes later. */
  if (!BC_IS_STAFF (record) && !BC_IS_GROUP (record) && !BC_IS_PERIOD (record)
      && (BC_IS_PLAN (record) || BC_IS_MEETING (record) || BC_IS_PUPIL (record)))
    g_hash_table_insert (targets, (gpointer) klass->table, (gpointer) bc_record_get_id (record));
  return record;
}

static GPtrArray *
add_one_of_each (Desk *desk)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) targets = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_insert (targets, (gpointer) "staff", (gpointer) my_id (desk));
  g_hash_table_insert (targets, (gpointer) "group",
                       (gpointer) bc_record_get_id (desk->demo.group));
  g_hash_table_insert (targets, (gpointer) "period",
                       (gpointer) bc_record_get_id (desk->demo.period));
  for (guint i = 0; i < bc_records_count (); i++)
    g_ptr_array_add (records, add_one_of (desk, i, targets));
  return records;
}

static void
check_finder (Desk *desk, GPtrArray *records, char who)
{
  g_autoptr (BcSearch) search = bc_search_new (desk->demo.session);

  for (guint i = 0; i < records->len; i++)
    {
      const char *table = BC_RECORD_GET_CLASS (records->pdata[i])->table;
      g_autofree char *word = g_strdup_printf ("kwartel%ux", i);
      BcSearchQuery query = { word, BC_SEARCH_N_FAMILIES, NULL, NULL };
      g_autoptr (GPtrArray) hits = bc_search_run (search, &query, NULL, NULL);
      gboolean may = strchr (finders_of (table), who) != NULL;

      if ((hits->len == 1) != may || hits->len > 1)
        g_error ("%c finds %u of %s", who, hits->len, table);
    }
}

static void
test_each_role_finds_its_own_of_every_kind (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) records = add_one_of_each (desk);
  static const char *const names[] = { "Anke", "Joris", "Femke", "Rob", "Iris", "Tom" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      desk_become (desk, names[i]);
      check_finder (desk, records, PEOPLE[i]);
    }
}

static void
share (Desk *desk, gpointer record, guint field)
{
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_integer (desk->edits, record, field, TRUE);
  bc_edits_end (desk->edits);
}

static void
test_what_is_shared_is_found_without_the_names_in_it (Desk *desk, gconstpointer data)
{
  BcQuestion *question = demo_school_add (desk->edits, BC_TYPE_QUESTION, BC_QUESTION_OWNER,
                                          my_id (desk), BC_QUESTION_TEXT,
                                          "Hoe help ik Anke kwartelen?", -1);
  BcSolution *solution =
    demo_school_add (desk->edits, BC_TYPE_SOLUTION, BC_SOLUTION_TEXT, "Een kwartelhoek", -1);
  g_autoptr (GPtrArray) hits = NULL, by_name = NULL;
  BcSearchHit *hit;

  share (desk, question, BC_QUESTION_SHARED);
  share (desk, solution, BC_SOLUTION_SHARED);
  desk_become (desk, "Joris");
  hits = find (desk, "kwartel");
  g_assert_nonnull (find_hit (hits, bc_record_get_id (solution)));
  hit = find_hit (hits, bc_record_get_id (question));
  g_assert_nonnull (hit);
  g_assert_null (strstr (hit->markup, "Anke"));
  by_name = find (desk, "anke kwartel");
  g_assert_null (find_hit (by_name, bc_record_get_id (question)));
}

/* The school leader sees what the school agreed, and not of which group it is. */
static void
test_management_does_not_learn_of_which_group_it_is (Desk *desk, gconstpointer data)
{
  const char *group = bc_record_get_id (desk->demo.group);
  BcDevelopmentPoint *point = demo_school_add (
    desk->edits, BC_TYPE_DEVELOPMENT_POINT, BC_DEVELOPMENT_POINT_TITLE, "Kwartelen leren", -1);
  BcAgreement *agreement = demo_school_add (
    desk->edits, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP, group, BC_AGREEMENT_WHAT, "Kwartelronde",
    BC_AGREEMENT_POINT, bc_record_get_id (point), -1);
  g_autoptr (GPtrArray) hits = NULL, of_group = NULL;
  BcSearchHit *hit;

  desk_become (desk, "Rob");
  hits = find (desk, "kwartel");
  g_assert_cmpuint (hits->len, ==, 2);
  hit = find_hit (hits, bc_record_get_id (agreement));
  g_assert_nonnull (hit);
  g_assert_cmpstr (hit->group, ==, "");
  g_assert_null (strstr (hit->where, "5/6"));
  of_group = search_for (desk->demo.session,
                         (BcSearchQuery){ "kwartel", BC_SEARCH_N_FAMILIES, group, NULL });
  g_assert_cmpuint (of_group->len, ==, 0);
}

/* ---- sealed ---- */

static void
seal (Desk *desk, gpointer record, guint field, const char *text)
{
  g_autoptr (GBytes) box = bc_keyring_seal (bc_session_get_keyring (desk->demo.session), text);

  bc_edits_begin (desk->edits, "test");
  bc_edits_set_sealed (desk->edits, record, field, box);
  bc_edits_end (desk->edits);
}

static gint64
count_in_index (Desk *desk, const char *sql)
{
  BcKeyring *keyring = bc_session_get_keyring (desk->demo.session);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcDatabase) database = bc_database_open (
    desk->demo.file, bc_keyring_get_school_key (keyring), BC_DATABASE_READ, &error);
  gint64 number = -1;

  g_assert_no_error (error);
  bc_database_read_integer (database, sql, &number, &error);
  g_assert_no_error (error);
  return number;
}

static void
test_what_is_sealed_is_found_by_its_author_alone (Desk *desk, gconstpointer data)
{
  BcNote *note = add_note (desk, "Zij lacht");
  BcSealedItem *item = demo_school_add (desk->edits, BC_TYPE_SEALED_ITEM, BC_SEALED_ITEM_OWNER,
                                        my_id (desk), BC_SEALED_ITEM_KIND, BC_SEALED_SELF, -1);
  static const char *const others[] = { "Joris", "Femke", "Rob", "Iris", "Tom" };
  g_autoptr (GPtrArray) mine = NULL, both = NULL;
  BcSearchHit *hit;

  seal (desk, note, BC_NOTE_LENS, "Ik was zélf kwartelmoe");
  seal (desk, item, BC_SEALED_ITEM_BOX, "Kwartelrust");
  seal (desk, item, BC_SEALED_ITEM_ACTING, "Ik ga kwartelwandelen");
  seal (desk, item, BC_SEALED_ITEM_ABOUT, "patrijs");
  mine = find (desk, "kwartel");
  g_assert_cmpuint (mine->len, ==, 2);
  hit = find_hit (mine, bc_record_get_id (note));
  g_assert_nonnull (hit);
  g_assert_true (hit->sealed);
  g_assert_cmpuint (hit->field, ==, BC_NOTE_LENS);
  g_assert_cmpstr (hit->markup, ==, "");
  hit = find_hit (mine, bc_record_get_id (item));
  g_assert_nonnull (hit);
  g_assert_cmpstr (hit->page, ==, "self/patrijs");
  /* What stands for a question is no word that somebody wrote. */
  both = find (desk, "patrijs");
  g_assert_cmpuint (both->len, ==, 0);
  g_ptr_array_unref (both);
  /* With what is open in the same note, and in either part of the item. */
  both = find (desk, "lacht zelf kwartelm");
  g_assert_cmpuint (both->len, ==, 1);
  g_ptr_array_unref (both);
  both = find (desk, "kwartelr kwartelw");
  g_assert_cmpuint (both->len, ==, 1);
  g_assert_cmpint (count_in_index (desk, "SELECT count (*) FROM search WHERE search "
                                         "MATCH 'kwartel*'"), ==, 0);
  g_assert_cmpint (count_in_index (desk, "SELECT count (*) FROM search_data "
                                         "WHERE instr (block, 'kwartel')"), ==, 0);
  g_assert_cmpint (count_in_index (desk, "SELECT count (*) FROM search_text "
                                         "WHERE instr (lower (text), 'kwartel')"), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GPtrArray) hits = NULL;

      desk_become (desk, others[i]);
      hits = find (desk, "kwartel");
      g_assert_cmpuint (hits->len, ==, 0);
    }
}

/* ---- in a thread ---- */

typedef struct
{
  guint ready;
  guint called_off;
} Answers;

static void
answered_cb (GObject *search, GAsyncResult *result, gpointer data)
{
  Answers *answers = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = bc_search_run_finish (BC_SEARCH (search), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    answers->called_off++;
  else
    {
      g_assert_no_error (error);
      g_assert_cmpuint (hits->len, ==, 1);
      answers->ready++;
    }
}

static void
test_of_two_searches_the_newest_is_answered (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSearch) search = bc_search_new (desk->demo.session);
  BcSearchQuery query = { "kwartel", BC_SEARCH_N_FAMILIES, NULL, NULL };
  Answers answers = { 0, 0 };

  add_note (desk, "Kwartel");
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  for (guint i = 0; i < 20; i++)
    bc_search_run_async (search, &query, answered_cb, &answers);
  wait_until (answers.ready + answers.called_off == 20);
  g_assert_cmpuint (answers.ready, ==, 1);
}

/* Who fills in reads the plan and the remarks beside it, and nothing of the centre. */
static void
test_a_remark_beside_a_reflection_is_found_by_who_sees_the_centre (Desk *desk, gconstpointer data)
{
  BcReflection *shared = demo_school_add (desk->edits, BC_TYPE_REFLECTION, BC_REFLECTION_OWNER,
                                          my_id (desk), BC_REFLECTION_SITUATION, "Buiten", -1);
  g_autofree char *page = g_strconcat ("reflections/", bc_record_get_id (shared), NULL);
  BcComment *comment =
    demo_school_add (desk->edits, BC_TYPE_COMMENT, BC_COMMENT_REFLECTION,
                     bc_record_get_id (shared), BC_COMMENT_TEXT, "Een kwartelveer", -1);
  g_autofree char *id = g_strdup (bc_record_get_id (comment));
  g_autoptr (GPtrArray) of_colleague = NULL, of_substitute = NULL;

  desk_become (desk, "Joris");
  of_colleague = find (desk, "kwartelveer");
  g_assert_nonnull (find_hit (of_colleague, id));
  g_assert_cmpstr (find_hit (of_colleague, id)->page, ==, page);
  desk_become (desk, "Iris");
  of_substitute = find (desk, "kwartelveer");
  g_assert_cmpuint (of_substitute->len, ==, 0);
}

static void
add (const char *path, void (*test) (Desk *, gconstpointer))
{
  g_test_add (path, Desk, NULL, desk_set_up, test, desk_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("/search/a pupil is found by any part of the name",
       test_a_pupil_is_found_by_any_part_of_the_name);
  add ("/search/pupils come first and then the newest", test_pupils_come_first_and_then_the_newest);
  add ("/search/what was found is shown as it is", test_what_was_found_is_shown_as_it_is);
  add ("/search/filters keep what is of a kind, a group and a period",
       test_filters_keep_what_is_of_a_kind_a_group_and_a_period);
  add ("/search/each role finds its own of every kind", test_each_role_finds_its_own_of_every_kind);
  add ("/search/what is shared is found without the names in it",
       test_what_is_shared_is_found_without_the_names_in_it);
  add ("/search/management does not learn of which group it is",
       test_management_does_not_learn_of_which_group_it_is);
  add ("/search/what is sealed is found by its author alone",
       test_what_is_sealed_is_found_by_its_author_alone);
  add ("/search/a remark beside a reflection is found by who sees the centre",
       test_a_remark_beside_a_reflection_is_found_by_who_sees_the_centre);
  add ("/search/of two searches the newest is answered",
       test_of_two_searches_the_newest_is_answered);
  return g_test_run ();
}
