/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo"

#include "config.h"

#include "school/bc-demo.h"

#include <stdlib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "school/bc-demo-maker.h"
#include "school/bc-demo-resource.h"

#define FOLDER RESOURCE_PREFIX "/demo/"
#define PERIOD_DAYS 70
#define DAYS_INTO_PERIOD 30

static void
demo_clear (BcDemo *demo)
{
  g_rand_free (demo->random);
  g_ptr_array_unref (demo->records);
  g_ptr_array_unref (demo->staff);
  g_ptr_array_unref (demo->groups);
  g_ptr_array_unref (demo->teachers);
  g_clear_object (&demo->vault);
  g_clear_object (&demo->founding);
}

static void
make_calendar (BcDemo *demo)
{
  g_autofree char *first = bc_day_shift (demo->today, -(DAYS_INTO_PERIOD + 2 * PERIOD_DAYS));
  g_autofree char *end_day = bc_day_shift (demo->today, PERIOD_DAYS - DAYS_INTO_PERIOD - 1);
  /* Until the summer, so that there is something to plan. */
  g_autofree char *last =
    g_strdup_printf ("%d-07-31", atoi (end_day) + (strcmp (end_day + 5, "07-31") > 0 ? 1 : 0));
  g_autofree char *name = g_strdup_printf ("%.4s-%.4s", first, last);
  BcSchoolYear *year = bc_demo_make (demo, BC_TYPE_SCHOOL_YEAR, BC_SCHOOL_YEAR_NAME, name,
                                     BC_SCHOOL_YEAR_START, first, BC_SCHOOL_YEAR_END, last, -1);

  for (int i = 0; i < BC_DEMO_PERIODS; i++)
    {
      g_autofree char *start = bc_day_shift (first, i * PERIOD_DAYS);
      g_autofree char *end = bc_day_shift (first, (i + 1) * PERIOD_DAYS - 1);

      demo->periods[i] =
        bc_demo_make (demo, BC_TYPE_PERIOD, BC_PERIOD_SCHOOL_YEAR, bc_record_get_id (year),
                      BC_PERIOD_START, start, BC_PERIOD_END, end, -1);
      bc_record_set_integer (demo->periods[i], BC_PERIOD_NUMBER, i + 1);
    }
}

static gboolean
make_staff (BcDemo *demo, GError **error)
{
  JsonArray *people = bc_demo_list (demo, "staff");

  for (guint i = 0; i < json_array_get_length (people); i++)
    {
      JsonObject *person = json_array_get_object_element (people, i);
      BcStaff *staff = bc_demo_make (
        demo, BC_TYPE_STAFF, BC_STAFF_GIVEN_NAME, bc_demo_text (person, "given_name"),
        BC_STAFF_PREFIX, bc_demo_text (person, "prefix"), BC_STAFF_SURNAME,
        bc_demo_text (person, "surname"), BC_STAFF_ROLE, bc_demo_text (person, "role"), -1);
      g_autofree char *name = bc_person_dup_name (staff);

      bc_record_set_integer (staff, BC_STAFF_ACTIVE, TRUE);
      g_ptr_array_add (demo->staff, staff);
      if (!bc_vault_add_person (demo->vault, demo->founding, bc_record_get_id (staff), name,
                                bc_demo_text (person, "role"),
                                bc_demo_text (demo->data, "password"), BC_VAULT_COST_TEST, error))
        return FALSE;
    }
  return TRUE;
}

static void
make_groups (BcDemo *demo)
{
  JsonArray *groups = bc_demo_list (demo, "groups");

  for (guint i = 0; i < json_array_get_length (groups); i++)
    {
      JsonObject *entry = json_array_get_object_element (groups, i);
      BcGroup *group = bc_demo_make (demo, BC_TYPE_GROUP, BC_GROUP_SCHOOL_YEAR,
                                     bc_record_get_text (demo->periods[0], BC_PERIOD_SCHOOL_YEAR),
                                     BC_GROUP_NAME, bc_demo_text (entry, "name"), BC_GROUP_YEARS,
                                     bc_demo_text (entry, "years"), -1);

      bc_record_set_integer (group, BC_GROUP_ACTIVE, TRUE);
      g_ptr_array_add (demo->groups, group);
      g_ptr_array_add (demo->teachers, demo->staff->pdata[0]);
    }
  for (guint i = 0; i < demo->staff->len; i++)
    {
      JsonArray *names = json_object_get_array_member (
        json_array_get_object_element (bc_demo_list (demo, "staff"), i), "groups");

      for (guint n = 0; n < json_array_get_length (names); n++)
        for (guint g = 0; g < demo->groups->len; g++)
          if (g_str_equal (json_array_get_string_element (names, n),
                           bc_record_get_text (demo->groups->pdata[g], BC_GROUP_NAME)))
            {
              demo->teachers->pdata[g] = demo->staff->pdata[i];
              bc_demo_make (demo, BC_TYPE_ASSIGNMENT, BC_ASSIGNMENT_STAFF,
                            bc_record_get_id (demo->staff->pdata[i]), BC_ASSIGNMENT_GROUP,
                            bc_record_get_id (demo->groups->pdata[g]), -1);
            }
    }
}

static BcPupil *
make_pupil (BcDemo *demo, BcGroup *group, guint number, guint in_group, guint size)
{
  g_auto (GStrv) years = g_strsplit (bc_record_get_text (group, BC_GROUP_YEARS), " ", -1);
  const char *year = years[in_group * g_strv_length (years) / size];
  JsonArray *given = bc_demo_list (demo, "given_names");
  JsonArray *surnames = bc_demo_list (demo, "surnames");
  /* Seven apart, so that no whole name comes twice in a group. */
  guint surname = (number * 7 + number / 24) % json_array_get_length (surnames);
  g_autofree char *key = g_strdup_printf ("%u", 3000 + number);
  BcPupil *pupil =
    bc_demo_make (demo, BC_TYPE_PUPIL, BC_PUPIL_KEY, key, BC_PUPIL_GIVEN_NAME,
                  json_array_get_string_element (given, number % json_array_get_length (given)),
                  BC_PUPIL_PREFIX, bc_demo_part (demo, "surnames", surname, 0), BC_PUPIL_SURNAME,
                  bc_demo_part (demo, "surnames", surname, 1), BC_PUPIL_YEAR, year, -1);

  bc_demo_make (demo, BC_TYPE_MEMBERSHIP, BC_MEMBERSHIP_PUPIL, bc_record_get_id (pupil),
                BC_MEMBERSHIP_GROUP, bc_record_get_id (group), BC_MEMBERSHIP_START,
                bc_record_get_text (demo->periods[0], BC_PERIOD_START), -1);
  return pupil;
}

static void
make_group_work (BcDemo *demo, guint position, guint *number)
{
  BcGroup *group = demo->groups->pdata[position];
  JsonObject *entry = json_array_get_object_element (bc_demo_list (demo, "groups"), position);
  guint size = json_object_get_int_member (entry, "pupils");
  g_autoptr (GPtrArray) pupils = g_ptr_array_new ();
  BcPlan *before = NULL;

  for (guint i = 0; i < size; i++)
    g_ptr_array_add (pupils, make_pupil (demo, group, (*number)++, i, size));
  for (guint round = 0; round < BC_DEMO_PERIODS; round++)
    {
      bc_demo_make_observing (demo, group, pupils, round);
      bc_demo_make_understanding (demo, group, pupils, round);
      before = bc_demo_make_planning (demo, group, pupils, round, before);
      bc_demo_make_acting (demo, group, before, round);
      bc_demo_make_review (demo, group, round);
      bc_demo_make_talks (demo, group, pupils, round);
    }
}

static gboolean
load_file (JsonObject *data, const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GBytes) bytes =
    g_resource_lookup_data (bc_demo_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  JsonObjectIter members;
  const char *member;
  JsonNode *value;

  if (bytes == NULL || !json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL),
                                                    g_bytes_get_size (bytes), error))
    return FALSE;
  json_object_iter_init (&members, json_node_get_object (json_parser_get_root (parser)));
  while (json_object_iter_next (&members, &member, &value))
    json_object_set_member (data, member, json_node_copy (value));
  return TRUE;
}

/* The members of all the files, in one. */
static JsonObject *
load_data (GError **error)
{
  g_autoptr (JsonObject) data = json_object_new ();
  g_auto (GStrv) names = g_resource_enumerate_children (bc_demo_get_resource (), FOLDER,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (names == NULL)
    return NULL;
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!load_file (data, names[i], error))
        return NULL;
    }
  return g_steal_pointer (&data);
}

/* What was made since the last time, by whoever made it. */
static gboolean
save (BcDemo *demo, BcStore *store, guint *saved, BcStaff *author, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  for (; *saved < demo->records->len; (*saved)++)
    g_ptr_array_add (records, demo->records->pdata[*saved]);
  bc_store_set_author (store, bc_record_get_id (author));
  return bc_store_save (store, records, error);
}

/* What each writes for themselves, saved as theirs. */
static gboolean
make_own (BcDemo *demo, BcStore *store, guint *saved, void (*make) (BcDemo *, BcStaff *),
          GError **error)
{
  for (guint i = 0; i < demo->staff->len; i++)
    {
      make (demo, demo->staff->pdata[i]);
      if (!save (demo, store, saved, demo->staff->pdata[i], error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
fill (BcDemo *demo, GFile *file, GError **error)
{
  guint number = 0;
  guint saved = 0;
  g_autoptr (BcStore) store = bc_store_create (
    file, bc_keyring_get_school_key (demo->founding), error);

  if (store == NULL)
    return FALSE;
  bc_demo_make (demo, BC_TYPE_SCHOOL, BC_SCHOOL_NAME, bc_demo_text (demo->data, "school"), -1);
  make_calendar (demo);
  if (!make_staff (demo, error))
    return FALSE;
  make_groups (demo);
  if (!save (demo, store, &saved, demo->staff->pdata[0], error))
    return FALSE;
  for (guint i = 0; i < demo->groups->len; i++)
    {
      make_group_work (demo, i, &number);
      if (!save (demo, store, &saved, demo->teachers->pdata[i], error))
        return FALSE;
    }
  bc_demo_make_external (demo);
  bc_demo_make_learning (demo);
  bc_demo_make_self (demo);
  bc_demo_make_repertoire (demo);
  return save (demo, store, &saved, demo->staff->pdata[0], error)
         && make_own (demo, store, &saved, bc_demo_make_reflections, error)
         && make_own (demo, store, &saved, bc_demo_make_answers, error);
}

GFile *
bc_demo_get_file (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "binnencirkel", "demo.binnencirkel",
                                    NULL);
}

char *
bc_demo_dup_password (void)
{
  g_autoptr (JsonObject) data = load_data (NULL);

  return g_strdup (data != NULL ? bc_demo_text (data, "password") : "");
}

BcSession *
bc_demo_create (GFile *file, const char *today, char **password, GError **error)
{
  g_autoptr (JsonObject) data = load_data (error);
  g_autoptr (GFile) keys = bc_session_keys_file (file);
  g_autofree char *recovery = NULL;
  BcDemo demo = { .data = data, .today = today };
  BcSession *session = NULL;

  if (data == NULL)
    return NULL;
  demo.random = g_rand_new_with_seed (2010);
  demo.records = g_ptr_array_new_with_free_func (g_object_unref);
  demo.staff = g_ptr_array_new ();
  demo.groups = g_ptr_array_new ();
  demo.teachers = g_ptr_array_new ();
  demo.vault = bc_vault_create (keys, BC_VAULT_COST_TEST, &demo.founding, &recovery, error);
  if (demo.vault != NULL && fill (&demo, file, error))
    {
      *password = g_strdup (bc_demo_text (data, "password"));
      session = bc_session_unlock (file, bc_record_get_id (demo.staff->pdata[0]), *password,
                                   BC_STORE_DEFAULT, error);
    }
  demo_clear (&demo);
  return session;
}
