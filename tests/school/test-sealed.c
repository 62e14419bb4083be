/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sodium.h>
#include <string.h>

#include "desk.h"
#include "domain/bc-terms.h"
#include "school/bc-centre.h"
#include "school/bc-pupil-file.h"
#include "school/bc-search.h"
#include "school/bc-self-understanding.h"
#include "tests/storage/old-school.h"

/* What Anke writes for herself alone holds a word that stands nowhere else, and of which no other
 * word shares the beginning: an index may leave out what two words begin with. */
#define SECRET "Qxkobaltzwijn"
#define TRACE "kobaltzwijn"
#define TODAY "2026-11-24"
#define ELSEWHERE "2026-11-23"

/* ---- looking for it ---- */

/* The word as it is, in base64 at each of the three places where it may begin, in hexadecimal, and
 * in UTF-16; in small letters, for capitals do not matter. */
static GPtrArray *
list_shapes (void)
{
  GPtrArray *shapes = g_ptr_array_new ();
  GString *hex = g_string_new (NULL);
  GString *wide = g_string_new (NULL);

  for (const char *at = TRACE; *at != '\0'; at++)
    {
      g_string_append_printf (hex, "%02x", *at);
      g_string_append_len (wide, (char[]){ *at, '\0' }, 2);
    }
  g_ptr_array_add (shapes, g_string_new (TRACE));
  g_ptr_array_add (shapes, hex);
  g_ptr_array_add (shapes, wide);
  for (guint skip = 0; skip < 3; skip++)
    {
      g_autofree char *code = g_base64_encode ((const guchar *) TRACE + skip,
                                               (strlen (TRACE) - skip) / 3 * 3);

      g_ptr_array_add (shapes, g_string_ascii_down (g_string_new (code)));
    }
  return shapes;
}

static gboolean
begins_with (const char *data, gsize length, const GString *shape)
{
  for (gsize i = 0; i < shape->len; i++)
    {
      if (i >= length || g_ascii_tolower (data[i]) != shape->str[i])
        return FALSE;
    }
  return TRUE;
}

static gboolean
holds_secret (gconstpointer data, gsize length)
{
  static GPtrArray *shapes = NULL;

  if (shapes == NULL)
    shapes = list_shapes ();
  for (gsize i = 0; i < length; i++)
    {
      for (guint s = 0; s < shapes->len; s++)
        {
          if (begins_with ((const char *) data + i, length - i, shapes->pdata[s]))
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
text_holds_secret (const char *text)
{
  return text != NULL && holds_secret (text, strlen (text));
}

/* ---- every way in by SQL ---- */

typedef struct
{
  BcKeyring *keyring;
  guint      found;
  guint      opened;
  guint      values;
} Walk;

/* A value as whoever has the school's key sees it, and what @walk's keys make of it. */
static void
walk_value (Walk *walk, sqlite3_stmt *row, int column)
{
  gconstpointer data = sqlite3_column_blob (row, column);
  gsize length = (gsize) sqlite3_column_bytes (row, column);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;

  if (data == NULL)
    return;
  walk->values++;
  walk->found += holds_secret (data, length);
  if (walk->keyring == NULL || sqlite3_column_type (row, column) != SQLITE_BLOB)
    return;
  bytes = g_bytes_new (data, length);
  text = bc_keyring_unseal (walk->keyring, bytes, NULL);
  walk->opened += text_holds_secret (text);
}

static void
walk_table (BcDatabase *database, const char *table, Walk *walk)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM \"%s\"", table);
  g_autoptr (sqlite3_stmt) rows = bc_database_prepare (database, sql, NULL);

  g_assert_nonnull (rows);
  while (sqlite3_step (rows) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (rows); i++)
        walk_value (walk, rows, i);
    }
}

/* All tables that there are, whatever they are for: the records, the log, and what a search keeps;
 * and the schema itself. */
static Walk
walk_file (GFile *file, BcSecret *key, BcKeyring *keyring)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcDatabase) database = bc_database_open (file, key, BC_DATABASE_READ, &error);
  g_autoptr (sqlite3_stmt) tables = NULL;
  Walk walk = { keyring, 0, 0, 0 };
  guint n_tables = 0;

  g_assert_no_error (error);
  tables = bc_database_prepare (
    database, "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')", &error);
  g_assert_no_error (error);
  walk_table (database, "sqlite_schema", &walk);
  for (; sqlite3_step (tables) == SQLITE_ROW; n_tables++)
    walk_table (database, (const char *) sqlite3_column_text (tables, 0), &walk);
  g_assert_cmpuint (n_tables, >, 40);
  return walk;
}

/* The bytes of every file of the school: database, journal, keys and copies. */
static void
assert_no_file_holds_it (GFile *folder, guint least_files)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (
    folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  GFile *file;
  guint n_files = 0;

  while (g_file_enumerator_iterate (files, NULL, &file, NULL, NULL) && file != NULL)
    {
      g_autofree char *bytes = NULL;
      gsize length = 0;

      g_assert_true (g_file_load_contents (file, NULL, &bytes, &length, NULL, NULL));
      if (holds_secret (bytes, length))
        g_error ("%s holds it", g_file_peek_path (file));
      n_files++;
    }
  g_assert_cmpuint (n_files, >=, least_files);
}

/* ---- what Anke writes ---- */

static void
seal_part (Desk *desk, BcSealedItem *item, guint field)
{
  bc_sealed_set_text (desk->context, item, field, "Ik schrijf over " SECRET ".");
}

static BcNote *
some_note_of_mine (Desk *desk)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) notes =
    bc_edits_list (desk->edits, BC_TYPE_NOTE, &error, BC_NOTE_GROUP,
                   bc_record_get_id (desk->demo.group), -1);

  g_assert_no_error (error);
  for (guint i = 0; i < notes->len; i++)
    {
      if (bc_context_is_mine (desk->context, notes->pdata[i])
          && *bc_record_get_text (notes->pdata[i], BC_NOTE_PUPIL) != '\0')
        return g_object_ref (notes->pdata[i]);
    }
  g_assert_not_reached ();
}

/* Twice, so that the log knows what stood there before; the second time letter by letter. */
static void
write_all_sealed (Desk *desk)
{
  BcKeyring *keyring = bc_session_get_keyring (desk->demo.session);
  g_autoptr (BcSealedItem) self = bc_self_get_version (desk->context, "task", TODAY, NULL);
  g_autoptr (BcSealedItem) older = bc_self_get_version (desk->context, "task", ELSEWHERE, NULL);
  g_autoptr (BcSealedItem) reflection =
    bc_sealed_draft (desk->context, BC_SEALED_REFLECTION, TODAY);
  g_autoptr (BcNote) note = some_note_of_mine (desk);
  g_autoptr (GBytes) box = bc_keyring_seal (keyring, "Mijn bril: " SECRET);
  g_autoptr (GError) error = NULL;

  for (guint turn = 0; turn < 2; turn++)
    {
      bc_edits_begin (desk->edits, "test");
      seal_part (desk, self, BC_SEALED_ITEM_BOX);
      seal_part (desk, older, BC_SEALED_ITEM_BOX);
      for (guint field = BC_SEALED_ITEM_BOX; field <= BC_SEALED_ITEM_TAGS; field++)
        seal_part (desk, reflection, field);
      bc_edits_set_sealed (desk->edits, note, BC_NOTE_LENS, box);
      bc_edits_end (desk->edits);
      g_assert_true (bc_edits_finish (desk->edits, &error));
      g_assert_no_error (error);
    }
}

static BcContext *
context_of (Desk *desk, BcSession *session, BcEdits **edits)
{
  *edits = bc_edits_new (bc_session_get_store (session));
  return bc_context_new (session, *edits, desk->demo.group, desk->demo.period);
}

/* At Anke's desk from here on: Joris. */
static void
let_joris_in (Desk *desk)
{
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  g_clear_object (&desk->context);
  g_clear_object (&desk->edits);
  bc_session_close (desk->demo.session);
  g_object_unref (desk->demo.session);
  desk->demo.session = demo_school_unlock (desk->demo.file, "Joris", BC_STORE_DEFAULT);
  desk->demo.store = bc_session_get_store (desk->demo.session);
  desk->context = context_of (desk, desk->demo.session, &desk->edits);
}

static BcSecret *
school_key (Desk *desk)
{
  return bc_keyring_get_school_key (bc_session_get_keyring (desk->demo.session));
}

/* ---- the tests ---- */

/* Without this the tests below might look in the wrong places. */
static void
test_what_is_not_sealed_is_found (Desk *desk, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_get_parent (desk->demo.file);
  g_autofree char *text = g_strdup ("een open zin over " SECRET);
  Walk walk;

  g_assert_true (text_holds_secret (text));
  demo_school_add (desk->edits, BC_TYPE_NOTE, BC_NOTE_FACT, text, -1);
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  walk = walk_file (desk->demo.file, school_key (desk), NULL);
  /* In the note, and in the log. */
  g_assert_cmpuint (walk.found, >=, 2);
  assert_no_file_holds_it (folder, 2);
  for (guint skip = 0; skip < 3; skip++)
    {
      g_autofree char *shifted = g_strdup_printf ("%.*s%s", (int) skip, "ab", text);
      g_autofree char *code = g_base64_encode ((guchar *) shifted, strlen (shifted));

      g_assert_true (text_holds_secret (code));
    }
}

static void
test_the_author_reads_what_was_written (Desk *desk, gconstpointer data)
{
  Walk walk;

  write_all_sealed (desk);
  walk = walk_file (desk->demo.file, school_key (desk),
                    bc_session_get_keyring (desk->demo.session));
  /* Two answers, six parts of a reflection, a bril: in the tables, and twice in the log. */
  g_assert_cmpuint (walk.opened, >=, 9 * 2);
}

static void
test_sql_with_the_schools_key_finds_nothing (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSecret) key = bc_secret_ref (school_key (desk));
  Walk walk;

  write_all_sealed (desk);
  walk = walk_file (desk->demo.file, key, NULL);
  g_assert_cmpuint (walk.values, >, 1000);
  g_assert_cmpuint (walk.found, ==, 0);
}

static void
test_neither_a_colleague_nor_the_recovery_code_opens_it (Desk *desk, gconstpointer data)
{
  g_autoptr (BcKeyring) code = NULL;

  write_all_sealed (desk);
  let_joris_in (desk);
  /* What the recovery code opens is the school's key and nothing more. */
  code = bc_keyring_new (NULL, school_key (desk), NULL, NULL);
  g_assert_cmpuint (walk_file (desk->demo.file, school_key (desk),
                               bc_session_get_keyring (desk->demo.session)).opened,
                    ==, 0);
  g_assert_cmpuint (walk_file (desk->demo.file, school_key (desk), code).opened, ==, 0);
}

static void
test_no_file_of_the_school_holds_it (Desk *desk, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_get_parent (desk->demo.file);

  write_all_sealed (desk);
  /* While it is open, so that the journal is there too. */
  assert_no_file_holds_it (folder, 3);
  let_joris_in (desk);
  assert_no_file_holds_it (folder, 2);
}

static void
test_a_copy_of_the_school_holds_it_no_more_than_the_school (Desk *desk, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_get_parent (desk->demo.file);
  g_autoptr (GFile) copy = g_file_get_child (folder, "copy.binnencirkel");
  g_autoptr (GError) error = NULL;

  write_all_sealed (desk);
  let_joris_in (desk);
  g_assert_true (bc_store_backup (desk->demo.store, copy, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (walk_file (copy, school_key (desk), NULL).found, ==, 0);
  g_assert_cmpuint (walk_file (copy, school_key (desk),
                               bc_session_get_keyring (desk->demo.session)).opened,
                    ==, 0);
  assert_no_file_holds_it (folder, 3);
}

static void
assert_texts_are_silent (gpointer record)
{
  guint n_fields;
  const BcField *fields = bc_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == BC_FIELD_TEXT)
        g_assert_false (text_holds_secret (bc_record_get_text (record, i)));
    }
}

static void
test_no_record_that_a_colleague_reads_says_it (Desk *desk, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  write_all_sealed (desk);
  let_joris_in (desk);
  for (guint i = 0; i < bc_records_count (); i++)
    {
      g_autoptr (GPtrArray) records =
        bc_edits_list (desk->edits, bc_records_type (i), &error, -1);

      g_assert_no_error (error);
      for (guint j = 0; j < records->len; j++)
        assert_texts_are_silent (records->pdata[j]);
    }
}

static void
test_a_colleague_finds_none_of_it_among_their_own (Desk *desk, gconstpointer data)
{
  const char *kinds[] = { BC_SEALED_SELF, BC_SEALED_REFLECTION };
  g_autoptr (GPtrArray) all = NULL;
  const char *joris;

  write_all_sealed (desk);
  let_joris_in (desk);
  joris = bc_record_get_id (bc_session_get_me (desk->demo.session));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GPtrArray) own = bc_sealed_list (desk->context, kinds[i], NULL);

      for (guint j = 0; j < own->len; j++)
        g_assert_cmpstr (bc_record_get_text (own->pdata[j], BC_SEALED_ITEM_OWNER), ==, joris);
    }
  all = bc_edits_list (desk->edits, BC_TYPE_SEALED_ITEM, NULL, -1);
  g_assert_cmpuint (all->len, >, 3);
  for (guint i = 0; i < all->len; i++)
    {
      for (guint field = BC_SEALED_ITEM_BOX; field <= BC_SEALED_ITEM_TAGS; field++)
        {
          g_autofree char *text = bc_sealed_dup_text (desk->context, all->pdata[i], field);

          g_assert_false (text_holds_secret (text));
        }
    }
}

/* The lines of the centre, and the question that is asked. */
static char *
dup_centre (BcContext *context)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autofree char *asked = bc_self_dup_asked (context, TODAY);

  for (BcCentrePart part = BC_CENTRE_SELF; part <= BC_CENTRE_REPERTOIRE; part++)
    {
      g_autofree char *line = bc_centre_dup_line (context, part, NULL);

      g_string_append_printf (lines, "%s\n", line);
    }
  g_string_append (lines, asked != NULL ? asked : "-");
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
test_the_centre_of_a_colleague_does_not_change_by_it (Desk *desk, gconstpointer data)
{
  g_autoptr (BcSession) joris = demo_school_unlock (desk->demo.file, "Joris", BC_STORE_READ_ONLY);
  g_autoptr (BcEdits) edits = NULL;
  g_autoptr (BcContext) context = context_of (desk, joris, &edits);
  g_autofree char *before = dup_centre (context);
  g_autofree char *mine_before = dup_centre (desk->context);
  g_autofree char *mine_after = NULL;
  g_autofree char *after = NULL;

  bc_session_close (joris);
  write_all_sealed (desk);
  mine_after = dup_centre (desk->context);
  g_assert_cmpstr (mine_after, !=, mine_before);
  g_clear_object (&context);
  g_clear_object (&edits);
  g_clear_object (&joris);
  joris = demo_school_unlock (desk->demo.file, "Joris", BC_STORE_READ_ONLY);
  context = context_of (desk, joris, &edits);
  after = dup_centre (context);
  g_assert_cmpstr (after, ==, before);
  bc_session_close (joris);
}

static guint
count_hits (Desk *desk, const char *words)
{
  g_autoptr (BcSearch) search = bc_search_new (desk->demo.session);
  BcSearchQuery query = { words, BC_SEARCH_N_FAMILIES, NULL, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = bc_search_run (search, &query, NULL, &error);

  g_assert_no_error (error);
  return hits->len;
}

static void
test_a_search_finds_it_for_the_author_alone (Desk *desk, gconstpointer data)
{
  write_all_sealed (desk);
  bc_self_leave (desk->context, "future", TODAY);
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  /* Two answers, a reflection and a bril. */
  g_assert_cmpuint (count_hits (desk, SECRET), ==, 4);
  g_assert_cmpuint (count_hits (desk, "self-image"), ==, 0);
  g_assert_cmpuint (count_hits (desk, "future"), ==, 0);
  /* What the search keeps was brought up to date by now. */
  g_assert_cmpuint (walk_file (desk->demo.file, school_key (desk), NULL).found, ==, 0);
  let_joris_in (desk);
  g_assert_cmpuint (count_hits (desk, SECRET), ==, 0);
  g_assert_cmpuint (walk_file (desk->demo.file, school_key (desk), NULL).found, ==, 0);
}

static gboolean
file_of_pupil_says_it (Desk *desk, const char *pupil_id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcPupil) pupil = bc_edits_get (desk->edits, BC_TYPE_PUPIL, pupil_id, &error);
  g_autoptr (GPtrArray) periods = bc_pupil_file_read (desk->context, pupil, &error);
  gboolean says = FALSE;

  g_assert_no_error (error);
  for (guint i = 0; i < periods->len; i++)
    {
      GPtrArray *entries = ((BcPupilPeriod *) periods->pdata[i])->entries;

      for (guint j = 0; j < entries->len; j++)
        says = says || text_holds_secret (((BcPupilEntry *) entries->pdata[j])->text);
    }
  return says;
}

static void
test_the_file_of_a_pupil_shows_the_bril_to_its_author_alone (Desk *desk, gconstpointer data)
{
  g_autoptr (BcNote) note = some_note_of_mine (desk);
  g_autofree char *pupil = g_strdup (bc_record_get_text (note, BC_NOTE_PUPIL));

  write_all_sealed (desk);
  g_assert_true (file_of_pupil_says_it (desk, pupil));
  let_joris_in (desk);
  g_assert_false (file_of_pupil_says_it (desk, pupil));
}

/* Into a school of before, without its log, which only the program of then could keep. */
static void
put_box (OldSchool *old, GBytes *box)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcDatabase) database =
    bc_database_open (old->file, old->key, BC_DATABASE_WRITE, &error);
  g_autofree char *trigger = NULL;
  g_autofree char *drop = NULL;
  g_autoptr (sqlite3_stmt) change = NULL;

  g_assert_no_error (error);
  while ((trigger = bc_database_read_text (database,
                                           "SELECT name FROM sqlite_schema WHERE type = 'trigger' "
                                           "AND tbl_name = 'sealed_item'",
                                           NULL)) != NULL
         && *trigger != '\0')
    {
      drop = g_strdup_printf ("DROP TRIGGER \"%s\"", trigger);
      g_assert_true (bc_database_run (database, drop, &error));
      g_clear_pointer (&drop, g_free);
      g_clear_pointer (&trigger, g_free);
    }
  change = bc_database_prepare (database, "UPDATE sealed_item SET box = ?", &error);
  g_assert_no_error (error);
  sqlite3_bind_blob (change, 1, g_bytes_get_data (box, NULL), (int) g_bytes_get_size (box),
                     SQLITE_STATIC);
  g_assert_cmpint (sqlite3_step (change), ==, SQLITE_DONE);
}

/* A school of before, with a sealed text, is brought up to date: the copy that is taken first and
 * what comes of it say nothing either. */
static void
test_migrating_and_the_copy_before_it_bring_nothing_out (void)
{
  g_autoptr (BcSecret) pair = bc_secret_new (32);
  guint8 public_key[32];
  g_autoptr (GBytes) public_bytes = NULL;
  g_autoptr (BcKeyring) keyring = NULL;
  g_autoptr (GBytes) box = NULL;
  g_autoptr (GFile) copy = NULL;
  g_autoptr (BcStore) store = NULL;
  g_autoptr (GError) error = NULL;
  OldSchool old;

  old_school_set_up (&old, GUINT_TO_POINTER (3));
  crypto_box_keypair (public_key, bc_secret_get_data (pair));
  public_bytes = g_bytes_new (public_key, sizeof public_key);
  keyring = bc_keyring_new ("anke", old.key, public_bytes, pair);
  box = bc_keyring_seal (keyring, "Van toen: " SECRET);
  put_box (&old, box);
  store = bc_store_open (old.file, old.key, BC_STORE_DEFAULT, &error);
  g_assert_no_error (error);
  bc_store_close (store);
  copy = g_file_get_child (old.folder, "school.binnencirkel.before-migration-3");
  g_assert_cmpuint (walk_file (copy, old.key, keyring).opened, >, 0);
  g_assert_cmpuint (walk_file (copy, old.key, keyring).found, ==, 0);
  g_assert_cmpuint (walk_file (old.file, old.key, keyring).opened, >, 0);
  g_assert_cmpuint (walk_file (old.file, old.key, keyring).found, ==, 0);
  assert_no_file_holds_it (old.folder, 2);
  old_school_tear_down (&old, NULL);
}

#define ADD(path, function) g_test_add (path, Desk, NULL, desk_set_up, function, desk_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/sealed/what-is-not-sealed-is-found", test_what_is_not_sealed_is_found);
  ADD ("/sealed/the-author-reads-it", test_the_author_reads_what_was_written);
  ADD ("/sealed/sql-finds-nothing", test_sql_with_the_schools_key_finds_nothing);
  ADD ("/sealed/no-other-key-opens-it", test_neither_a_colleague_nor_the_recovery_code_opens_it);
  ADD ("/sealed/no-file-holds-it", test_no_file_of_the_school_holds_it);
  ADD ("/sealed/no-copy-holds-it", test_a_copy_of_the_school_holds_it_no_more_than_the_school);
  ADD ("/sealed/no-record-says-it", test_no_record_that_a_colleague_reads_says_it);
  ADD ("/sealed/not-among-ones-own", test_a_colleague_finds_none_of_it_among_their_own);
  ADD ("/sealed/the-centre-does-not-change",
       test_the_centre_of_a_colleague_does_not_change_by_it);
  ADD ("/sealed/a-search", test_a_search_finds_it_for_the_author_alone);
  ADD ("/sealed/the-file-of-a-pupil",
       test_the_file_of_a_pupil_shows_the_bril_to_its_author_alone);
  g_test_add_func ("/sealed/migrating", test_migrating_and_the_copy_before_it_bring_nothing_out);
  return g_test_run ();
}
