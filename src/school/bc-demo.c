/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo"

#include "config.h"

#include "school/bc-demo.h"

#include <json-glib/json-glib.h>
#include <stdarg.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-demo-resource.h"

#define PERIODS 3
#define PERIOD_DAYS 70
#define DAYS_INTO_PERIOD 30

typedef struct
{
  JsonObject *data;
  GRand      *random;
  GPtrArray  *records;
  const char *today;
  BcPeriod   *periods[PERIODS];
  BcVault    *vault;
  BcKeyring  *founding;
  GPtrArray  *staff;
  GPtrArray  *groups;
} Demo;

static void
demo_clear (Demo *demo)
{
  g_rand_free (demo->random);
  g_ptr_array_unref (demo->records);
  g_ptr_array_unref (demo->staff);
  g_ptr_array_unref (demo->groups);
  g_clear_object (&demo->vault);
  g_clear_object (&demo->founding);
}

/* Makes a record with texts: pairs of a field and its value, ended by -1. */
static gpointer
make (Demo *demo, GType type, ...)
{
  gpointer record = bc_record_new (type);
  va_list args;
  int field;

  va_start (args, type);
  while ((field = va_arg (args, int)) != -1)
    bc_record_set_text (record, field, va_arg (args, const char *));
  va_end (args);
  g_ptr_array_add (demo->records, record);
  return record;
}

static const char *
text_of (JsonObject *object, const char *member)
{
  return json_object_get_string_member_with_default (object, member, "");
}

static JsonArray *
list (Demo *demo, const char *member)
{
  return json_object_get_array_member (demo->data, member);
}

static guint
pick (Demo *demo, const char *member)
{
  return g_rand_int_range (demo->random, 0, json_array_get_length (list (demo, member)));
}

static const char *
any (Demo *demo, const char *member)
{
  return json_array_get_string_element (list (demo, member), pick (demo, member));
}

static const char *
part (Demo *demo, const char *member, guint row, guint column)
{
  return json_array_get_string_element (json_array_get_array_element (list (demo, member), row),
                                        column);
}

static gboolean
chance (Demo *demo, double of_one)
{
  return g_rand_double (demo->random) < of_one;
}

static void
make_calendar (Demo *demo)
{
  g_autofree char *first = bc_day_shift (demo->today, -(DAYS_INTO_PERIOD + 2 * PERIOD_DAYS));
  g_autofree char *last = bc_day_shift (demo->today, PERIOD_DAYS - DAYS_INTO_PERIOD - 1);
  g_autofree char *name = g_strdup_printf ("%.4s-%.4s", first, last);
  BcSchoolYear *year = make (demo, BC_TYPE_SCHOOL_YEAR, BC_SCHOOL_YEAR_NAME, name,
                             BC_SCHOOL_YEAR_START, first, BC_SCHOOL_YEAR_END, last, -1);

  for (int i = 0; i < PERIODS; i++)
    {
      g_autofree char *start = bc_day_shift (first, i * PERIOD_DAYS);
      g_autofree char *end = bc_day_shift (first, (i + 1) * PERIOD_DAYS - 1);

      demo->periods[i] = make (demo, BC_TYPE_PERIOD, BC_PERIOD_SCHOOL_YEAR, bc_record_get_id (year),
                               BC_PERIOD_START, start, BC_PERIOD_END, end, -1);
      bc_record_set_integer (demo->periods[i], BC_PERIOD_NUMBER, i + 1);
    }
}

static gboolean
make_staff (Demo *demo, GError **error)
{
  JsonArray *people = list (demo, "staff");

  for (guint i = 0; i < json_array_get_length (people); i++)
    {
      JsonObject *person = json_array_get_object_element (people, i);
      BcStaff *staff = make (demo, BC_TYPE_STAFF, BC_STAFF_GIVEN_NAME,
                             text_of (person, "given_name"), BC_STAFF_PREFIX,
                             text_of (person, "prefix"), BC_STAFF_SURNAME,
                             text_of (person, "surname"), BC_STAFF_ROLE, text_of (person, "role"),
                             -1);
      g_autofree char *name = bc_person_dup_name (staff);

      bc_record_set_integer (staff, BC_STAFF_ACTIVE, TRUE);
      g_ptr_array_add (demo->staff, staff);
      if (!bc_vault_add_person (demo->vault, demo->founding, bc_record_get_id (staff), name,
                                text_of (person, "role"), text_of (demo->data, "password"),
                                BC_VAULT_COST_TEST, error))
        return FALSE;
    }
  return TRUE;
}

static void
make_groups (Demo *demo)
{
  JsonArray *groups = list (demo, "groups");

  for (guint i = 0; i < json_array_get_length (groups); i++)
    {
      JsonObject *entry = json_array_get_object_element (groups, i);
      BcGroup *group = make (demo, BC_TYPE_GROUP, BC_GROUP_SCHOOL_YEAR,
                             bc_record_get_text (demo->periods[0], BC_PERIOD_SCHOOL_YEAR),
                             BC_GROUP_NAME, text_of (entry, "name"), BC_GROUP_YEARS,
                             text_of (entry, "years"), -1);

      bc_record_set_integer (group, BC_GROUP_ACTIVE, TRUE);
      g_ptr_array_add (demo->groups, group);
    }
  for (guint i = 0; i < demo->staff->len; i++)
    {
      JsonArray *names = json_object_get_array_member (
        json_array_get_object_element (list (demo, "staff"), i), "groups");

      for (guint n = 0; n < json_array_get_length (names); n++)
        for (guint g = 0; g < demo->groups->len; g++)
          if (g_str_equal (json_array_get_string_element (names, n),
                           bc_record_get_text (demo->groups->pdata[g], BC_GROUP_NAME)))
            make (demo, BC_TYPE_ASSIGNMENT, BC_ASSIGNMENT_STAFF,
                  bc_record_get_id (demo->staff->pdata[i]), BC_ASSIGNMENT_GROUP,
                  bc_record_get_id (demo->groups->pdata[g]), -1);
    }
}

static BcPupil *
make_pupil (Demo *demo, BcGroup *group, guint number, guint in_group, guint size)
{
  g_auto (GStrv) years = g_strsplit (bc_record_get_text (group, BC_GROUP_YEARS), " ", -1);
  const char *year = years[in_group * g_strv_length (years) / size];
  JsonArray *given = list (demo, "given_names");
  JsonArray *surnames = list (demo, "surnames");
  /* Seven apart, so that no whole name comes twice in a group. */
  guint surname = (number * 7 + number / 24) % json_array_get_length (surnames);
  g_autofree char *key = g_strdup_printf ("%u", 3000 + number);
  BcPupil *pupil = make (demo, BC_TYPE_PUPIL, BC_PUPIL_KEY, key, BC_PUPIL_GIVEN_NAME,
                         json_array_get_string_element (given,
                                                        number % json_array_get_length (given)),
                         BC_PUPIL_PREFIX, part (demo, "surnames", surname, 0), BC_PUPIL_SURNAME,
                         part (demo, "surnames", surname, 1), BC_PUPIL_YEAR, year, -1);

  make (demo, BC_TYPE_MEMBERSHIP, BC_MEMBERSHIP_PUPIL, bc_record_get_id (pupil),
        BC_MEMBERSHIP_GROUP, bc_record_get_id (group), BC_MEMBERSHIP_START,
        bc_record_get_text (demo->periods[0], BC_PERIOD_START), -1);
  return pupil;
}

static char *
some_day (Demo *demo, BcPeriod *period)
{
  const char *start = bc_record_get_text (period, BC_PERIOD_START);
  const char *end = bc_record_get_text (period, BC_PERIOD_END);
  int days = bc_day_between (start, g_strcmp0 (end, demo->today) < 0 ? end : demo->today);

  return bc_day_shift (start, g_rand_int_range (demo->random, 0, days + 1));
}

/* A text about a pupil within a group and a period; all these tables share that shape. */
#define ABOUT(KIND, group, pupil, period)                                                        \
  BC_TYPE_##KIND, BC_##KIND##_GROUP, bc_record_get_id (group), BC_##KIND##_PUPIL,                \
    bc_record_get_id (pupil), BC_##KIND##_PERIOD, bc_record_get_id (period)

static void
make_notes (Demo *demo, BcGroup *group, BcPupil *pupil, BcPeriod *period)
{
  guint notes = chance (demo, 0.2) ? 0 : 1 + chance (demo, 0.4);

  for (guint i = 0; i < notes; i++)
    {
      g_autoptr (GString) fact = g_string_new (any (demo, "notes"));
      g_autofree char *day = some_day (demo, period);

      g_string_replace (fact, "{}", bc_person_get_given_name (pupil), 0);
      make (demo, ABOUT (NOTE, group, pupil, period), BC_NOTE_DATE, day, BC_NOTE_FACT, fact->str,
            -1);
    }
}

static void
make_understanding (Demo *demo, BcGroup *group, BcPupil *pupil, BcPeriod *period)
{
  make (demo, ABOUT (OBSERVATION, group, pupil, period), BC_OBSERVATION_TEXT,
        any (demo, "observations"), -1);
  make (demo, ABOUT (FACTOR, group, pupil, period), BC_FACTOR_EFFECT, BC_EFFECT_STIMULATING,
        BC_FACTOR_AREA, BC_AREA_CHILD, BC_FACTOR_TEXT, any (demo, "stimulating"), -1);
  if (chance (demo, 0.4))
    make (demo, ABOUT (FACTOR, group, pupil, period), BC_FACTOR_EFFECT, BC_EFFECT_HINDERING,
          BC_FACTOR_AREA, BC_AREA_EDUCATION, BC_FACTOR_TEXT, any (demo, "hindering"), -1);
  if (chance (demo, 0.12))
    make (demo, ABOUT (SIGNAL, group, pupil, period), BC_SIGNAL_TEXT, any (demo, "signals"), -1);
  if (chance (demo, 0.6))
    {
      guint row = pick (demo, "needs");
      BcNeed *need = make (demo, ABOUT (NEED, group, pupil, period), BC_NEED_KIND,
                           part (demo, "needs", row, 0), BC_NEED_GOAL, part (demo, "needs", row, 1),
                           BC_NEED_TEXT, part (demo, "needs", row, 2), -1);

      if (chance (demo, 0.15))
        {
          guint voice_row = pick (demo, "voices");
          g_autofree char *day = some_day (demo, period);
          BcVoice *voice = make (demo, ABOUT (VOICE, group, pupil, period), BC_VOICE_KIND,
                                 part (demo, "voices", voice_row, 0), BC_VOICE_DATE, day,
                                 BC_VOICE_SAID, part (demo, "voices", voice_row, 1),
                                 BC_VOICE_WISHES, part (demo, "voices", voice_row, 2),
                                 BC_VOICE_AGREED, part (demo, "voices", voice_row, 3), -1);

          make (demo, BC_TYPE_NEED_VOICE, BC_NEED_VOICE_NEED, bc_record_get_id (need),
                BC_NEED_VOICE_VOICE, bc_record_get_id (voice), -1);
        }
    }
}

static void
fill_clusters (Demo *demo, BcPlan *plan, GPtrArray *pupils, gboolean gone, const char *end)
{
  JsonArray *clusters = list (demo, "clusters");
  BcCluster *made[8] = { NULL };
  guint n = MIN (json_array_get_length (clusters), G_N_ELEMENTS (made));

  for (guint i = 0; i < n; i++)
    {
      JsonObject *entry = json_array_get_object_element (clusters, i);

      made[i] = make (demo, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, bc_record_get_id (plan),
                      BC_CLUSTER_NAME, text_of (entry, "name"), BC_CLUSTER_KIND,
                      text_of (entry, "kind"), BC_CLUSTER_GOAL, text_of (entry, "goal"),
                      BC_CLUSTER_CONTENT, text_of (entry, "content"), BC_CLUSTER_APPROACH,
                      text_of (entry, "approach"), BC_CLUSTER_ORGANISATION,
                      text_of (entry, "organisation"), BC_CLUSTER_EVALUATION,
                      text_of (entry, "evaluation"), -1);
      bc_record_set_integer (made[i], BC_CLUSTER_POSITION, i);
      if (gone)
        make (demo, BC_TYPE_EVALUATION, BC_EVALUATION_PLAN, bc_record_get_id (plan),
              BC_EVALUATION_CLUSTER, bc_record_get_id (made[i]), BC_EVALUATION_DATE, end,
              BC_EVALUATION_RESULT, chance (demo, 0.6) ? BC_RESULT_REACHED : BC_RESULT_PARTLY,
              BC_EVALUATION_WORKED, text_of (entry, "approach"), -1);
    }
  for (guint i = 0; i < pupils->len; i++)
    {
      double throw = g_rand_double (demo->random);
      BcCluster *cluster = made[throw < 0.2 ? 0 : throw < 0.78 ? 1 : 2];

      make (demo, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_CLUSTER, bc_record_get_id (cluster),
            BC_CLUSTER_PUPIL_PUPIL, bc_record_get_id (pupils->pdata[i]), -1);
    }
}

static BcPlan *
make_plan (Demo *demo, BcGroup *group, GPtrArray *pupils, guint round, BcPlan *before)
{
  BcPeriod *period = demo->periods[round];
  gboolean gone = round + 1 < PERIODS;
  const char *end = bc_record_get_text (period, BC_PERIOD_END);
  BcPlan *plan = make (demo, BC_TYPE_PLAN, BC_PLAN_GROUP, bc_record_get_id (group), BC_PLAN_PERIOD,
                       bc_record_get_id (period), BC_PLAN_SUBJECT, text_of (demo->data, "subject"),
                       BC_PLAN_STATUS, gone ? BC_PLAN_EVALUATED : BC_PLAN_DRAFT,
                       BC_PLAN_PREDECESSOR, before != NULL ? bc_record_get_id (before) : "", -1);

  fill_clusters (demo, plan, pupils, gone, end);
  for (guint i = 0; i < (gone ? 3 : 2); i++)
    {
      guint row = pick (demo, "check_ins");
      g_autofree char *day = some_day (demo, period);

      make (demo, BC_TYPE_CHECK_IN, BC_CHECK_IN_PLAN, bc_record_get_id (plan), BC_CHECK_IN_DATE,
            day, BC_CHECK_IN_FITS, part (demo, "check_ins", row, 0), BC_CHECK_IN_CHANGE,
            part (demo, "check_ins", row, 1), -1);
    }
  for (guint i = 0; i < 2; i++)
    {
      guint row = pick (demo, "feedback");
      g_autofree char *day = some_day (demo, period);

      make (demo, BC_TYPE_FEEDBACK, BC_FEEDBACK_PLAN, bc_record_get_id (plan), BC_FEEDBACK_SOURCE,
            part (demo, "feedback", row, 0), BC_FEEDBACK_DATE, day, BC_FEEDBACK_TEXT,
            part (demo, "feedback", row, 1), -1);
    }
  return plan;
}

static void
make_talks (Demo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  BcPeriod *period = demo->periods[round];
  const char *end = bc_record_get_text (period, BC_PERIOD_END);
  g_autofree char *day = bc_day_shift (end, -7);
  g_autofree char *held_day = some_day (demo, period);
  const char *group_id = bc_record_get_id (group);
  const char *period_id = bc_record_get_id (period);
  gboolean held = g_strcmp0 (day, demo->today) < 0;
  BcMeeting *review = make (demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_GROUP_REVIEW,
                            BC_MEETING_GROUP, group_id, BC_MEETING_PERIOD, period_id,
                            BC_MEETING_DATE, day, BC_MEETING_QUESTION,
                            text_of (demo->data, "review_question"), BC_MEETING_GOING_WELL,
                            text_of (demo->data, "going_well"), -1);
  BcMeeting *pupil_review = make (demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_PUPIL_REVIEW,
                                  BC_MEETING_GROUP, group_id, BC_MEETING_PERIOD, period_id,
                                  BC_MEETING_PUPIL, bc_record_get_id (pupils->pdata[2]),
                                  BC_MEETING_DATE, held_day, BC_MEETING_QUESTION,
                                  any (demo, "questions"), -1);
  BcMeeting *consultation = make (demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_CONSULTATION,
                                  BC_MEETING_GROUP, group_id, BC_MEETING_PERIOD, period_id,
                                  BC_MEETING_DATE, held_day, BC_MEETING_QUESTION,
                                  text_of (demo->data, "consultation"), -1);

  bc_record_set_integer (review, BC_MEETING_HELD, held);
  bc_record_set_integer (pupil_review, BC_MEETING_HELD, TRUE);
  bc_record_set_integer (consultation, BC_MEETING_HELD, TRUE);
  for (guint i = 0; i < json_array_get_length (list (demo, "agreements")); i++)
    {
      g_autofree char *due = bc_day_shift (day, 14 + 7 * (int) i);
      BcAgreement *agreement = make (demo, BC_TYPE_AGREEMENT, BC_AGREEMENT_GROUP, group_id,
                                     BC_AGREEMENT_MEETING, bc_record_get_id (consultation),
                                     BC_AGREEMENT_WHO, part (demo, "agreements", i, 0),
                                     BC_AGREEMENT_WHAT, part (demo, "agreements", i, 1),
                                     BC_AGREEMENT_DUE, due, -1);

      bc_record_set_integer (agreement, BC_AGREEMENT_DONE, held);
    }
}

static void
make_group_work (Demo *demo, guint position, guint *number)
{
  BcGroup *group = demo->groups->pdata[position];
  JsonObject *entry = json_array_get_object_element (list (demo, "groups"), position);
  guint size = json_object_get_int_member (entry, "pupils");
  g_autoptr (GPtrArray) pupils = g_ptr_array_new ();
  BcPlan *before = NULL;

  for (guint i = 0; i < size; i++)
    g_ptr_array_add (pupils, make_pupil (demo, group, (*number)++, i, size));
  for (guint round = 0; round < PERIODS; round++)
    {
      for (guint i = 0; i < pupils->len; i++)
        {
          make_notes (demo, group, pupils->pdata[i], demo->periods[round]);
          make_understanding (demo, group, pupils->pdata[i], demo->periods[round]);
        }
      before = make_plan (demo, group, pupils, round, before);
      make_talks (demo, group, pupils, round);
    }
}

static void
make_learning (Demo *demo)
{
  for (guint i = 0; i < demo->staff->len; i++)
    {
      const char *owner = bc_record_get_id (demo->staff->pdata[i]);
      g_autofree char *day = bc_day_shift (demo->today, -3 - (int) i);
      g_autoptr (GBytes) public_key = bc_vault_get_public_key (demo->vault, owner);
      g_autoptr (GBytes) box = bc_keyring_seal_for (public_key, text_of (demo->data, "reflection"));
      BcSealedItem *item;

      if (!g_str_equal (bc_record_get_text (demo->staff->pdata[i], BC_STAFF_ROLE), BC_ROLE_TEACHER))
        continue;
      item = make (demo, BC_TYPE_SEALED_ITEM, BC_SEALED_ITEM_OWNER, owner, BC_SEALED_ITEM_KIND,
                   BC_SEALED_REFLECTION, BC_SEALED_ITEM_DATE, day, -1);
      bc_record_set_sealed (item, BC_SEALED_ITEM_BOX, box);
      for (guint q = 0; q < json_array_get_length (list (demo, "questions")); q++)
        {
          BcQuestion *question = make (demo, BC_TYPE_QUESTION, BC_QUESTION_OWNER, owner,
                                       BC_QUESTION_DATE, day, BC_QUESTION_TEXT,
                                       json_array_get_string_element (list (demo, "questions"), q),
                                       -1);

          bc_record_set_integer (question, BC_QUESTION_SHARED, q == 0);
        }
      for (guint c = 0; c < json_array_get_length (list (demo, "cards")); c++)
        make (demo, BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_OWNER, owner,
              BC_REPERTOIRE_CARD_TITLE, part (demo, "cards", c, 0), BC_REPERTOIRE_CARD_TEXT,
              part (demo, "cards", c, 1), -1);
    }
}

static void
make_school_learning (Demo *demo)
{
  JsonArray *questions = list (demo, "system_questions");

  for (guint i = 0; i < json_array_get_length (questions); i++)
    make (demo, BC_TYPE_SYSTEM_QUESTION, BC_SYSTEM_QUESTION_TEXT,
          json_array_get_string_element (questions, i), BC_SYSTEM_QUESTION_STATUS, BC_SYSTEM_OPEN,
          BC_SYSTEM_QUESTION_DATE, demo->today, -1);
  for (guint i = 0; i < demo->groups->len; i += 3)
    make (demo, BC_TYPE_EXTERNAL_SUPPORT, BC_EXTERNAL_SUPPORT_GROUP,
          bc_record_get_id (demo->groups->pdata[i]), BC_EXTERNAL_SUPPORT_PURPOSE,
          json_array_get_string_element (list (demo, "external"), 0),
          BC_EXTERNAL_SUPPORT_TEACHER_DOES,
          json_array_get_string_element (list (demo, "external"), 1),
          BC_EXTERNAL_SUPPORT_DIRECTION, BC_DIRECTION_TO_CLASS, BC_EXTERNAL_SUPPORT_START,
          bc_record_get_text (demo->periods[PERIODS - 1], BC_PERIOD_START), -1);
}

static JsonObject *
load_data (GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GBytes) bytes = g_resource_lookup_data (bc_demo_get_resource (),
                                                     RESOURCE_PREFIX "/demo/demo.json",
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (bytes == NULL
      || !json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL),
                                      g_bytes_get_size (bytes), error))
    return NULL;
  return json_object_ref (json_node_get_object (json_parser_get_root (parser)));
}

static gboolean
fill (Demo *demo, GFile *file, GError **error)
{
  guint number = 0;
  g_autoptr (BcStore) store = NULL;

  make (demo, BC_TYPE_SCHOOL, BC_SCHOOL_NAME, text_of (demo->data, "school"), -1);
  make_calendar (demo);
  if (!make_staff (demo, error))
    return FALSE;
  make_groups (demo);
  for (guint i = 0; i < demo->groups->len; i++)
    make_group_work (demo, i, &number);
  make_learning (demo);
  make_school_learning (demo);

  store = bc_store_create (file, bc_keyring_get_school_key (demo->founding), error);
  if (store == NULL)
    return FALSE;
  bc_store_set_author (store, bc_record_get_id (demo->staff->pdata[0]));
  return bc_store_save (store, demo->records, error);
}

BcSession *
bc_demo_create (GFile *file, const char *today, char **password, GError **error)
{
  g_autoptr (JsonObject) data = load_data (error);
  g_autoptr (GFile) keys = bc_session_keys_file (file);
  g_autofree char *recovery = NULL;
  Demo demo = { .data = data, .today = today };
  BcSession *session = NULL;

  if (data == NULL)
    return NULL;
  demo.random = g_rand_new_with_seed (2010);
  demo.records = g_ptr_array_new_with_free_func (g_object_unref);
  demo.staff = g_ptr_array_new ();
  demo.groups = g_ptr_array_new ();
  demo.vault = bc_vault_create (keys, BC_VAULT_COST_TEST, &demo.founding, &recovery, error);
  if (demo.vault != NULL && fill (&demo, file, error))
    {
      *password = g_strdup (text_of (data, "password"));
      session = bc_session_unlock (file, bc_record_get_id (demo.staff->pdata[0]), *password,
                                   BC_STORE_DEFAULT, error);
    }
  demo_clear (&demo);
  return session;
}
