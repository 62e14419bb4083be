/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-observe"

#include "school/bc-demo-maker.h"

#include <string.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-settings.h"

static char *
dup_words (JsonObject *entry, const char *member, BcPupil *pupil)
{
  g_autoptr (GString) words = g_string_new (bc_demo_text (entry, member));

  if (pupil != NULL)
    g_string_replace (words, "{}", bc_person_get_given_name (pupil), 0);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* The bril is sealed for the teacher of the group, who wrote the note. */
static void
seal_lens (BcDemo *demo, BcNote *note, BcGroup *group, const char *lens)
{
  g_autoptr (GBytes) public_key = NULL;
  g_autoptr (GBytes) box = NULL;

  if (*lens == '\0')
    return;
  public_key = bc_vault_get_public_key (demo->vault,
                                        bc_record_get_id (bc_demo_get_teacher (demo, group)));
  box = bc_keyring_seal_for (public_key, lens);
  bc_record_set_sealed (note, BC_NOTE_LENS, box);
}

/* One after the other: by chance most children would have the same. */
static const char *
next_signal (BcDemo *demo, JsonArray *signals)
{
  guint position = demo->noted_signals++ % json_array_get_length (signals);

  return json_array_get_string_element (signals, position);
}

static void
make_outcomes (BcDemo *demo, BcGroup *group, BcPupil *pupil, BcPeriod *period, BcNote *note,
               JsonObject *entry)
{
  const char *id = bc_record_get_id (note);

  if (json_object_has_member (entry, "need"))
    {
      JsonArray *need = json_object_get_array_member (entry, "need");

      bc_demo_make (demo, BC_DEMO_ABOUT (NEED, group, pupil, period), BC_NEED_KIND,
                    json_array_get_string_element (need, 0), BC_NEED_GOAL,
                    json_array_get_string_element (need, 1), BC_NEED_TEXT,
                    json_array_get_string_element (need, 2), BC_NEED_NOTE, id, -1);
    }
  if (json_object_has_member (entry, "signal"))
    bc_demo_make (demo, BC_DEMO_ABOUT (SIGNAL, group, pupil, period), BC_SIGNAL_TEXT,
                  next_signal (demo, json_object_get_array_member (entry, "signal")),
                  BC_SIGNAL_NOTE, id, -1);
}

static BcNote *
make_note (BcDemo *demo, BcGroup *group, BcPupil *pupil, BcPeriod *period, JsonObject *entry)
{
  g_autofree char *day = bc_demo_some_day (demo, period);
  g_autofree char *fact = dup_words (entry, "fact", pupil);
  BcNote *note = bc_demo_make (
    demo, BC_TYPE_NOTE, BC_NOTE_GROUP, bc_record_get_id (group), BC_NOTE_PUPIL,
    pupil != NULL ? bc_record_get_id (pupil) : "", BC_NOTE_PERIOD, bc_record_get_id (period),
    BC_NOTE_DATE, day, BC_NOTE_FACT, fact, BC_NOTE_MEANING, bc_demo_text (entry, "meaning"),
    BC_NOTE_TAGS, bc_demo_text (entry, "tags"), BC_NOTE_LEVEL, bc_demo_text (entry, "level"), -1);

  bc_record_set_integer (note, BC_NOTE_DIFFUSE,
                         json_object_get_boolean_member_with_default (entry, "diffuse", FALSE));
  return note;
}

static void
make_notes (BcDemo *demo, BcGroup *group, BcPupil *pupil, BcPeriod *period)
{
  guint notes = bc_demo_chance (demo, 0.2) ? 0 : 1 + bc_demo_chance (demo, 0.4);

  for (guint i = 0; i < notes; i++)
    {
      JsonObject *entry = json_array_get_object_element (bc_demo_list (demo, "notes"),
                                                         bc_demo_pick (demo, "notes"));
      BcNote *note = make_note (demo, group, pupil, period, entry);

      seal_lens (demo, note, group, bc_demo_text (entry, "lens"));
      make_outcomes (demo, group, pupil, period, note, entry);
    }
}

/* What was answered to a basisvraag, in the words in which the program asks it. */
static void
make_answers (BcDemo *demo, BcGroup *group, BcPeriod *period)
{
  JsonArray *answers = bc_demo_list (demo, "answers");
  JsonObject *places = json_node_get_object (bc_settings_get_own ("basic-questions"));

  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      JsonArray *answer = json_array_get_array_element (answers, i);
      const char *place = json_array_get_string_element (answer, 0);
      JsonObject *question = json_array_get_object_element (
        json_object_get_array_member (places, place), json_array_get_int_element (answer, 1));
      g_autofree char *day = bc_demo_some_day (demo, period);

      bc_demo_make (demo, BC_TYPE_ANSWER, BC_ANSWER_GROUP, bc_record_get_id (group),
                    BC_ANSWER_PERIOD, bc_record_get_id (period), BC_ANSWER_PLACE, place,
                    BC_ANSWER_DATE, day, BC_ANSWER_QUESTION, bc_demo_text (question, "nl"),
                    BC_ANSWER_TEXT, json_array_get_string_element (answer, 2), -1);
    }
}

void
bc_demo_make_observing (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  JsonArray *group_notes = bc_demo_list (demo, "group_notes");
  BcPeriod *period = demo->periods[round];

  for (guint i = 0; i < pupils->len; i++)
    make_notes (demo, group, pupils->pdata[i], period);
  for (guint i = 0; i < json_array_get_length (group_notes); i++)
    make_note (demo, group, NULL, period, json_array_get_object_element (group_notes, i));
  make_answers (demo, group, period);
}

void
bc_demo_make_looking_back (BcDemo *demo, BcPlan *plan, BcCluster *cluster, const char *day)
{
  g_auto (GStrv) goals = g_strsplit (bc_record_get_text (cluster, BC_CLUSTER_GOAL), "\n", -1);

  for (guint i = 0; goals[i] != NULL; i++)
    {
      guint row = bc_demo_pick (demo, "evaluations");

      bc_demo_make (demo, BC_TYPE_EVALUATION, BC_EVALUATION_PLAN, bc_record_get_id (plan),
                    BC_EVALUATION_CLUSTER, bc_record_get_id (cluster), BC_EVALUATION_GOAL,
                    goals[i], BC_EVALUATION_DATE, day, BC_EVALUATION_RESULT,
                    bc_demo_part (demo, "evaluations", row, 0), BC_EVALUATION_WORKED,
                    bc_demo_part (demo, "evaluations", row, 1), BC_EVALUATION_BECAUSE,
                    bc_demo_part (demo, "evaluations", row, 2), -1);
    }
}
