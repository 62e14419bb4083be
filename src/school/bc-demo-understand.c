/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-understand"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"

/* Of every so many pupils one has their whole story written down, and one a talk to come. */
#define WHOLE_EVERY 4
#define PLANNED_EVERY 6

/* A pupil in a period, and which story is theirs. */
typedef struct
{
  BcDemo *demo;
  BcGroup *group;
  BcPupil *pupil;
  BcPeriod *period;
  JsonObject *story;
  gboolean whole;
} Telling;

static gboolean
is_told (Telling *telling, double of_one)
{
  return telling->whole || bc_demo_chance (telling->demo, of_one);
}

static char *
dup_words (Telling *telling, JsonObject *object, const char *member)
{
  g_autoptr (GString) words = g_string_new (bc_demo_text (object, member));

  g_string_replace (words, "{}", bc_person_get_given_name (telling->pupil), 0);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
make_factors (Telling *telling, const char *effect, guint always, double of_one)
{
  JsonArray *factors = json_object_get_array_member (telling->story, effect);

  for (guint i = 0; i < json_array_get_length (factors); i++)
    {
      JsonArray *factor = json_array_get_array_element (factors, i);
      BcFactor *made;

      if (i >= always && !is_told (telling, of_one))
        continue;
      made = bc_demo_make (
        telling->demo, BC_DEMO_ABOUT (FACTOR, telling->group, telling->pupil, telling->period),
        BC_FACTOR_EFFECT, effect, BC_FACTOR_AREA, json_array_get_string_element (factor, 0),
        BC_FACTOR_TEXT, json_array_get_string_element (factor, 1), -1);
      bc_record_set_integer (made, BC_FACTOR_POSITION, i);
    }
}

/* Kind of voice to the voice. */
static GHashTable *
make_voices (Telling *telling)
{
  GHashTable *heard = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *voices = json_object_get_array_member (telling->story, "voices");

  for (guint i = 0; i < json_array_get_length (voices); i++)
    {
      JsonObject *entry = json_array_get_object_element (voices, i);
      const char *kind = bc_demo_text (entry, "kind");
      g_autofree char *day = bc_demo_some_day (telling->demo, telling->period);
      g_autofree char *said = dup_words (telling, entry, "said");
      g_autofree char *agreed = dup_words (telling, entry, "agreed");

      if (is_told (telling, 0.2))
        g_hash_table_insert (
          heard, (gpointer) kind,
          bc_demo_make (
            telling->demo, BC_DEMO_ABOUT (VOICE, telling->group, telling->pupil, telling->period),
            BC_VOICE_KIND, kind, BC_VOICE_DATE, day, BC_VOICE_SAID, said, BC_VOICE_WISHES,
            bc_demo_text (entry, "wishes"), BC_VOICE_AGREED, agreed, -1));
    }
  return heard;
}

static void
make_support (Telling *telling, JsonObject *entry, BcNeed *need, GHashTable *heard)
{
  JsonArray *kinds = json_object_has_member (entry, "voices")
                       ? json_object_get_array_member (entry, "voices")
                       : NULL;

  for (guint i = 0; kinds != NULL && i < json_array_get_length (kinds); i++)
    {
      BcVoice *voice = g_hash_table_lookup (heard, json_array_get_string_element (kinds, i));

      if (voice != NULL)
        bc_demo_make (telling->demo, BC_TYPE_NEED_VOICE, BC_NEED_VOICE_NEED,
                      bc_record_get_id (need), BC_NEED_VOICE_VOICE, bc_record_get_id (voice), -1);
    }
}

static void
make_needs (Telling *telling, GHashTable *heard)
{
  JsonArray *needs = json_object_get_array_member (telling->story, "needs");

  for (guint i = 0; i < json_array_get_length (needs); i++)
    {
      JsonObject *entry = json_array_get_object_element (needs, i);
      BcNeed *need;

      if (!is_told (telling, i == 0 ? 0.6 : 0.3))
        continue;
      need = bc_demo_make (
        telling->demo, BC_DEMO_ABOUT (NEED, telling->group, telling->pupil, telling->period),
        BC_NEED_KIND, bc_demo_text (entry, "kind"), BC_NEED_GOAL, bc_demo_text (entry, "goal"),
        BC_NEED_TEXT, bc_demo_text (entry, "text"), BC_NEED_DEED, bc_demo_text (entry, "deed"),
        -1);
      bc_record_set_integer (need, BC_NEED_POSITION, i);
      bc_record_set_integer (need, BC_NEED_DIFFUSE,
                             json_object_get_boolean_member_with_default (entry, "diffuse", FALSE));
      make_support (telling, entry, need, heard);
    }
}

static void
make_planned_talk (Telling *telling, guint days)
{
  g_autofree char *day = bc_day_shift (telling->demo->today, (int) days);

  bc_demo_make (telling->demo,
                BC_DEMO_ABOUT (VOICE, telling->group, telling->pupil, telling->period),
                BC_VOICE_KIND, BC_VOICE_CHILD, BC_VOICE_DATE, day, BC_VOICE_PREPARATION,
                bc_demo_text (telling->demo->data, "planned_talk"), -1);
}

static void
make_seen (Telling *telling)
{
  bc_demo_make (telling->demo,
                BC_DEMO_ABOUT (OBSERVATION, telling->group, telling->pupil, telling->period),
                BC_OBSERVATION_TEXT, bc_demo_any (telling->demo, "observations"), -1);
  if (bc_demo_chance (telling->demo, 0.12))
    bc_demo_make (telling->demo,
                  BC_DEMO_ABOUT (SIGNAL, telling->group, telling->pupil, telling->period),
                  BC_SIGNAL_TEXT, bc_demo_any (telling->demo, "signals"), -1);
}

/* The same one in every period. */
static JsonObject *
find_story (BcDemo *demo, BcPupil *pupil)
{
  JsonArray *stories = bc_demo_list (demo, "stories");
  guint64 number = g_ascii_strtoull (bc_record_get_text (pupil, BC_PUPIL_KEY), NULL, 10);

  return json_array_get_object_element (stories, number % json_array_get_length (stories));
}

void
bc_demo_make_understanding (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  gboolean past = bc_demo_is_past (round);

  for (guint i = 0; i < pupils->len; i++)
    {
      BcPupil *pupil = pupils->pdata[i];
      Telling telling = { demo,
                          group,
                          pupil,
                          demo->periods[round],
                          find_story (demo, pupil),
                          !past && i % WHOLE_EVERY == 0 };
      g_autoptr (GHashTable) heard = NULL;

      make_seen (&telling);
      make_factors (&telling, BC_EFFECT_STIMULATING, 1, 0.5);
      make_factors (&telling, BC_EFFECT_HINDERING, 0, 0.3);
      heard = make_voices (&telling);
      make_needs (&telling, heard);
      if (!past && i % PLANNED_EVERY == 3)
        make_planned_talk (&telling, 2 + i % 7);
    }
}
