/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-learn"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

/* ---- what the school learns together ---- */

static gboolean
has (JsonObject *entry, const char *member)
{
  return json_object_has_member (entry, member) && json_object_get_boolean_member (entry, member);
}

static const char *
find_group_called (BcDemo *demo, const char *name)
{
  for (guint i = 0; i < demo->groups->len; i++)
    {
      if (g_str_equal (bc_record_get_text (demo->groups->pdata[i], BC_GROUP_NAME), name))
        return bc_record_get_id (demo->groups->pdata[i]);
    }
  return "";
}

static BcQuestion *
make_question (BcDemo *demo, JsonObject *entry, guint number, GPtrArray *system)
{
  BcStaff *owner = bc_demo_find_staff (demo, bc_demo_text (entry, "of"));
  const char *group = bc_demo_find_group (demo, owner);
  g_autofree char *day = bc_day_shift (demo->today, -30 + (int) number);
  BcQuestion *question = bc_demo_make (
    demo, BC_TYPE_QUESTION, BC_QUESTION_OWNER, bc_record_get_id (owner), BC_QUESTION_GROUP, group,
    BC_QUESTION_DATE, day, BC_QUESTION_TEXT, bc_demo_text (entry, "text"), BC_QUESTION_TAGS,
    bc_demo_text (entry, "tags"), BC_QUESTION_OUTCOME, bc_demo_text (entry, "outcome"),
    BC_QUESTION_NOTE, bc_demo_find_note (demo, group, bc_demo_text (entry, "note")), -1);

  bc_record_set_integer (question, BC_QUESTION_SHARED, has (entry, "shared"));
  if (json_object_has_member (entry, "system"))
    bc_record_set_text (
      question, BC_QUESTION_SYSTEM_QUESTION,
      bc_record_get_id (system->pdata[json_object_get_int_member (entry, "system")]));
  return question;
}

static void
make_support_need (BcDemo *demo, JsonObject *entry, guint number)
{
  BcStaff *owner = bc_demo_find_staff (demo, bc_demo_text (entry, "of"));
  g_autofree char *day = bc_day_shift (demo->today, -20 + (int) number);
  BcSupportNeed *need = bc_demo_make (
    demo, BC_TYPE_SUPPORT_NEED, BC_SUPPORT_NEED_OWNER, bc_record_get_id (owner),
    BC_SUPPORT_NEED_GROUP, bc_demo_find_group (demo, owner), BC_SUPPORT_NEED_DATE, day,
    BC_SUPPORT_NEED_REACH, bc_demo_text (entry, "reach"), BC_SUPPORT_NEED_DOING,
    bc_demo_text (entry, "doing"), BC_SUPPORT_NEED_NEEDED, bc_demo_text (entry, "needed"),
    BC_SUPPORT_NEED_KIND, bc_demo_text (entry, "kind"), -1);

  bc_record_set_integer (need, BC_SUPPORT_NEED_SHARED, has (entry, "shared"));
}

static GPtrArray *
make_system_questions (BcDemo *demo)
{
  JsonArray *entries = bc_demo_list (demo, "system_questions");
  GPtrArray *questions = g_ptr_array_new ();

  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      JsonObject *entry = json_array_get_object_element (entries, i);
      g_autofree char *day =
        bc_day_shift (demo->today, -(int) json_object_get_int_member (entry, "ago"));

      g_ptr_array_add (
        questions, bc_demo_make (demo, BC_TYPE_SYSTEM_QUESTION, BC_SYSTEM_QUESTION_TEXT,
                                 bc_demo_text (entry, "text"), BC_SYSTEM_QUESTION_STATUS,
                                 bc_demo_text (entry, "status"), BC_SYSTEM_QUESTION_DATE, day, -1));
    }
  return questions;
}

/* ---- what the school works on ---- */

static void
make_promise (BcDemo *demo, JsonObject *entry, BcDevelopmentPoint *point, GPtrArray *steps)
{
  g_autofree char *due =
    bc_day_shift (demo->today, (int) json_object_get_int_member (entry, "due"));
  BcFacilitation *promise = bc_demo_make (
    demo, BC_TYPE_FACILITATION, BC_FACILITATION_POINT, bc_record_get_id (point),
    BC_FACILITATION_KIND, bc_demo_text (entry, "kind"), BC_FACILITATION_NEEDED,
    bc_demo_text (entry, "needed"), BC_FACILITATION_PROMISED, bc_demo_text (entry, "text"),
    BC_FACILITATION_DATE, due, -1);

  if (json_object_has_member (entry, "step"))
    bc_record_set_text (
      promise, BC_FACILITATION_STEP,
      bc_record_get_id (steps->pdata[json_object_get_int_member (entry, "step")]));
  bc_record_set_integer (promise, BC_FACILITATION_DELIVERED, has (entry, "delivered"));
  if (has (entry, "delivered"))
    bc_record_set_text (promise, BC_FACILITATION_DELIVERED_ON, due);
}

static BcDevelopmentStep *
make_step (BcDemo *demo, JsonObject *entry, BcDevelopmentPoint *point, GPtrArray *questions)
{
  BcDevelopmentStep *step = bc_demo_make (
    demo, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER,
    bc_record_get_id (bc_demo_find_staff (demo, bc_demo_text (entry, "of"))),
    BC_DEVELOPMENT_STEP_POINT, bc_record_get_id (point), BC_DEVELOPMENT_STEP_DATE, demo->today,
    BC_DEVELOPMENT_STEP_TEXT, bc_demo_text (entry, "text"), -1);

  if (json_object_has_member (entry, "question"))
    bc_record_set_text (
      step, BC_DEVELOPMENT_STEP_QUESTION,
      bc_record_get_id (questions->pdata[json_object_get_int_member (entry, "question")]));
  bc_record_set_integer (step, BC_DEVELOPMENT_STEP_SHARED, has (entry, "shared"));
  bc_record_set_integer (step, BC_DEVELOPMENT_STEP_DONE, has (entry, "done"));
  return step;
}

static void
make_agreement (BcDemo *demo, JsonObject *entry, BcDevelopmentPoint *point)
{
  g_autofree char *due =
    bc_day_shift (demo->today, (int) json_object_get_int_member (entry, "due"));
  BcAgreement *agreement =
    bc_demo_make (demo, BC_TYPE_AGREEMENT, BC_AGREEMENT_POINT, bc_record_get_id (point),
                  BC_AGREEMENT_WHO, bc_demo_text (entry, "who"), BC_AGREEMENT_WHAT,
                  bc_demo_text (entry, "what"), BC_AGREEMENT_DUE, due, BC_AGREEMENT_GROUP,
                  find_group_called (demo, bc_demo_text (entry, "group")), -1);

  bc_record_set_integer (agreement, BC_AGREEMENT_DONE, has (entry, "done"));
  if (has (entry, "done"))
    bc_record_set_text (agreement, BC_AGREEMENT_DONE_ON, due);
}

static void
make_point (BcDemo *demo, JsonObject *entry, GPtrArray *system, GPtrArray *questions)
{
  JsonArray *steps = json_object_get_array_member (entry, "steps");
  JsonArray *promises = json_object_get_array_member (entry, "promises");
  JsonArray *agreements = json_object_get_array_member (entry, "agreements");
  g_autoptr (GPtrArray) made = g_ptr_array_new ();
  g_autofree char *day =
    bc_day_shift (demo->today, -(int) json_object_get_int_member (entry, "ago"));
  BcDevelopmentPoint *point = bc_demo_make (
    demo, BC_TYPE_DEVELOPMENT_POINT, BC_DEVELOPMENT_POINT_SYSTEM_QUESTION,
    bc_record_get_id (system->pdata[json_object_get_int_member (entry, "system")]),
    BC_DEVELOPMENT_POINT_TITLE, bc_demo_text (entry, "title"), BC_DEVELOPMENT_POINT_TEXT,
    bc_demo_text (entry, "text"), BC_DEVELOPMENT_POINT_AIM, bc_demo_text (entry, "aim"),
    BC_DEVELOPMENT_POINT_DATE, day, -1);

  for (guint i = 0; i < json_array_get_length (steps); i++)
    g_ptr_array_add (made, make_step (demo, json_array_get_object_element (steps, i), point,
                                      questions));
  for (guint i = 0; i < json_array_get_length (promises); i++)
    make_promise (demo, json_array_get_object_element (promises, i), point, made);
  for (guint i = 0; i < json_array_get_length (agreements); i++)
    make_agreement (demo, json_array_get_object_element (agreements, i), point);
}

void
bc_demo_make_learning (BcDemo *demo)
{
  JsonArray *learning = bc_demo_list (demo, "learning");
  JsonArray *support = bc_demo_list (demo, "support");
  JsonArray *points = bc_demo_list (demo, "points");
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();
  g_autoptr (GPtrArray) system = NULL;

  system = make_system_questions (demo);
  for (guint i = 0; i < json_array_get_length (learning); i++)
    g_ptr_array_add (questions, make_question (demo, json_array_get_object_element (learning, i),
                                               i, system));
  for (guint i = 0; i < json_array_get_length (support); i++)
    make_support_need (demo, json_array_get_object_element (support, i), i);
  for (guint i = 0; i < json_array_get_length (points); i++)
    make_point (demo, json_array_get_object_element (points, i), system, questions);
}
