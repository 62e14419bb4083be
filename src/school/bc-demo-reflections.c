/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-reflections"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

/* Where the same words stand, sealed and shared. */
static const struct
{
  const char *member;
  guint sealed;
  guint shared;
} texts[] = {
  { "situation", BC_SEALED_ITEM_BOX, BC_REFLECTION_SITUATION },
  { "acting", BC_SEALED_ITEM_ACTING, BC_REFLECTION_ACTING },
  { "effect", BC_SEALED_ITEM_EFFECT, BC_REFLECTION_EFFECT },
  { "attempt", BC_SEALED_ITEM_ATTEMPT, BC_REFLECTION_ATTEMPT },
  { "tags", BC_SEALED_ITEM_TAGS, BC_REFLECTION_TAGS },
};

static gboolean
is_of (JsonObject *entry, BcStaff *staff)
{
  return g_str_equal (bc_demo_text (entry, "of"),
                      bc_record_get_text (staff, BC_STAFF_GIVEN_NAME));
}

static char *
dup_day (BcDemo *demo, JsonObject *entry)
{
  return bc_day_shift (demo->today, -(int) json_object_get_int_member (entry, "ago"));
}

static gboolean
has (JsonObject *entry, const char *member)
{
  return json_object_get_boolean_member_with_default (entry, member, FALSE);
}

/* The plan of the group that was made last. */
static const char *
find_plan (BcDemo *demo, const char *group)
{
  for (guint i = demo->records->len; i > 0; i--)
    {
      gpointer record = demo->records->pdata[i - 1];

      if (BC_IS_PLAN (record) && g_str_equal (bc_record_get_text (record, BC_PLAN_GROUP), group))
        return bc_record_get_id (record);
    }
  return "";
}

static void
seal (BcDemo *demo, BcSealedItem *item, guint field, const char *text)
{
  g_autoptr (GBytes) key =
    bc_vault_get_public_key (demo->vault, bc_record_get_text (item, BC_SEALED_ITEM_OWNER));
  g_autoptr (GBytes) box = *text != '\0' ? bc_keyring_seal_for (key, text) : NULL;

  bc_record_set_sealed (item, field, box);
}

static void
share (BcDemo *demo, JsonObject *entry, BcSealedItem *item, const char *plan, const char *note)
{
  BcReflection *shared = bc_demo_make (
    demo, BC_TYPE_REFLECTION, BC_REFLECTION_OWNER, bc_record_get_text (item, BC_SEALED_ITEM_OWNER),
    BC_REFLECTION_ITEM, bc_record_get_id (item), BC_REFLECTION_DATE,
    bc_record_get_text (item, BC_SEALED_ITEM_DATE), BC_REFLECTION_PLAN, plan, BC_REFLECTION_NOTE,
    note, -1);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    bc_record_set_text (shared, texts[i].shared, bc_demo_text (entry, texts[i].member));
}

static void
make_reflection (BcDemo *demo, JsonObject *entry, BcStaff *staff)
{
  const char *group = bc_demo_find_group (demo, staff);
  const char *plan = has (entry, "plan") ? find_plan (demo, group) : "";
  const char *note = bc_demo_find_note (demo, group, bc_demo_text (entry, "note"));
  g_autofree char *day = dup_day (demo, entry);
  g_autofree char *about =
    g_strconcat (*plan != '\0' ? "plan/" : "", plan, *note != '\0' ? "note/" : "", note, NULL);
  BcSealedItem *item = bc_demo_make (
    demo, BC_TYPE_SEALED_ITEM, BC_SEALED_ITEM_OWNER, bc_record_get_id (staff), BC_SEALED_ITEM_KIND,
    BC_SEALED_REFLECTION, BC_SEALED_ITEM_DATE, day, -1);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    seal (demo, item, texts[i].sealed, bc_demo_text (entry, texts[i].member));
  seal (demo, item, BC_SEALED_ITEM_ABOUT, about);
  if (has (entry, "shared"))
    share (demo, entry, item, plan, note);
}

static void
make_experiment (BcDemo *demo, JsonObject *entry, BcStaff *staff)
{
  g_autofree char *day = dup_day (demo, entry);
  g_autofree char *until =
    bc_day_shift (demo->today, (int) json_object_get_int_member (entry, "until"));

  bc_demo_make (demo, BC_TYPE_EXPERIMENT, BC_EXPERIMENT_OWNER, bc_record_get_id (staff),
                BC_EXPERIMENT_DATE, day, BC_EXPERIMENT_UNTIL, until, BC_EXPERIMENT_QUESTION,
                bc_demo_text (entry, "question"), BC_EXPERIMENT_ATTEMPT,
                bc_demo_text (entry, "attempt"), -1);
}

void
bc_demo_make_reflections (BcDemo *demo, BcStaff *staff)
{
  JsonArray *reflections = bc_demo_list (demo, "reflections");
  JsonArray *experiments = bc_demo_list (demo, "own_experiments");

  for (guint i = 0; i < json_array_get_length (reflections); i++)
    {
      if (is_of (json_array_get_object_element (reflections, i), staff))
        make_reflection (demo, json_array_get_object_element (reflections, i), staff);
    }
  for (guint i = 0; i < json_array_get_length (experiments); i++)
    {
      if (is_of (json_array_get_object_element (experiments, i), staff))
        make_experiment (demo, json_array_get_object_element (experiments, i), staff);
    }
}

/* ---- what others say to it ---- */

static const char *
find_shared (BcDemo *demo, const char *situation)
{
  for (guint i = 0; i < demo->records->len; i++)
    {
      gpointer record = demo->records->pdata[i];

      if (BC_IS_REFLECTION (record)
          && g_str_equal (bc_record_get_text (record, BC_REFLECTION_SITUATION), situation))
        return bc_record_get_id (record);
    }
  return "";
}

static void
make_answer (BcDemo *demo, JsonObject *answer, const char *shared)
{
  g_autofree char *day = dup_day (demo, answer);

  bc_demo_make (demo, BC_TYPE_COMMENT, BC_COMMENT_REFLECTION, shared, BC_COMMENT_DATE, day,
                BC_COMMENT_TEXT, bc_demo_text (answer, "text"), -1);
}

void
bc_demo_make_answers (BcDemo *demo, BcStaff *staff)
{
  JsonArray *reflections = bc_demo_list (demo, "reflections");

  for (guint i = 0; i < json_array_get_length (reflections); i++)
    {
      JsonObject *entry = json_array_get_object_element (reflections, i);
      JsonArray *answers = json_object_has_member (entry, "answers")
                             ? json_object_get_array_member (entry, "answers")
                             : NULL;

      for (guint a = 0; answers != NULL && a < json_array_get_length (answers); a++)
        {
          JsonObject *answer = json_array_get_object_element (answers, a);

          if (is_of (answer, staff))
            make_answer (demo, answer, find_shared (demo, bc_demo_text (entry, "situation")));
        }
    }
}
