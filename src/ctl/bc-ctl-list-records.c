/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-list-records"

#include "config.h"

#include "ctl/bc-ctl-listing.h"
#include "school/bc-context.h"

#define MOST_COLUMNS 12

/* These stand for a field: who made the record, and the kinds of voices that support a need. */
#define AUTHOR -2
#define SUPPORT -3

typedef struct
{
  const char *member;
  int field;
} Column;

/* What belongs to a group says so itself, or by way of its plan; what says neither belongs to
 * none. */
typedef struct
{
  const char *name;
  GType (*type) (void);
  int group;
  int plan;
  Column columns[MOST_COLUMNS];
} Kind;

static const Kind kinds[] = {
  { "notes",
    bc_note_get_type,
    BC_NOTE_GROUP,
    -1,
    { { "group", BC_NOTE_GROUP },
      { "pupil", BC_NOTE_PUPIL },
      { "author", AUTHOR },
      { "date", BC_NOTE_DATE },
      { "text", BC_NOTE_FACT },
      { "meaning", BC_NOTE_MEANING },
      { "level", BC_NOTE_LEVEL },
      { "tags", BC_NOTE_TAGS },
      { "diffuse", BC_NOTE_DIFFUSE } } },
  { "observations",
    bc_observation_get_type,
    BC_OBSERVATION_GROUP,
    -1,
    { { "group", BC_OBSERVATION_GROUP },
      { "pupil", BC_OBSERVATION_PUPIL },
      { "text", BC_OBSERVATION_TEXT },
      { "from", BC_OBSERVATION_NOTE } } },
  { "signals",
    bc_signal_get_type,
    BC_SIGNAL_GROUP,
    -1,
    { { "group", BC_SIGNAL_GROUP },
      { "pupil", BC_SIGNAL_PUPIL },
      { "text", BC_SIGNAL_TEXT },
      { "diffuse", BC_SIGNAL_DIFFUSE },
      { "from", BC_SIGNAL_NOTE } } },
  { "answers",
    bc_answer_get_type,
    BC_ANSWER_GROUP,
    -1,
    { { "group", BC_ANSWER_GROUP },
      { "author", AUTHOR },
      { "date", BC_ANSWER_DATE },
      { "place", BC_ANSWER_PLACE },
      { "question", BC_ANSWER_QUESTION },
      { "text", BC_ANSWER_TEXT } } },
  { "evaluations",
    bc_evaluation_get_type,
    -1,
    BC_EVALUATION_PLAN,
    { { "plan", BC_EVALUATION_PLAN },
      { "cluster", BC_EVALUATION_CLUSTER },
      { "date", BC_EVALUATION_DATE },
      { "goal", BC_EVALUATION_GOAL },
      { "result", BC_EVALUATION_RESULT },
      { "worked", BC_EVALUATION_WORKED },
      { "because", BC_EVALUATION_BECAUSE } } },
  { "voices",
    bc_voice_get_type,
    BC_VOICE_GROUP,
    -1,
    { { "group", BC_VOICE_GROUP },
      { "pupil", BC_VOICE_PUPIL },
      { "kind", BC_VOICE_KIND },
      { "date", BC_VOICE_DATE },
      { "preparation", BC_VOICE_PREPARATION },
      { "said", BC_VOICE_SAID },
      { "wishes", BC_VOICE_WISHES },
      { "agreed", BC_VOICE_AGREED } } },
  { "factors",
    bc_factor_get_type,
    BC_FACTOR_GROUP,
    -1,
    { { "group", BC_FACTOR_GROUP },
      { "pupil", BC_FACTOR_PUPIL },
      { "effect", BC_FACTOR_EFFECT },
      { "area", BC_FACTOR_AREA },
      { "text", BC_FACTOR_TEXT },
      { "from", BC_FACTOR_NOTE } } },
  { "needs",
    bc_need_get_type,
    BC_NEED_GROUP,
    -1,
    { { "group", BC_NEED_GROUP },
      { "pupil", BC_NEED_PUPIL },
      { "kind", BC_NEED_KIND },
      { "goal", BC_NEED_GOAL },
      { "text", BC_NEED_TEXT },
      { "deed", BC_NEED_DEED },
      { "diffuse", BC_NEED_DIFFUSE },
      { "from", BC_NEED_NOTE },
      { "voices", SUPPORT } } },
  { "arrangements",
    bc_arrangement_get_type,
    -1,
    BC_ARRANGEMENT_PLAN,
    { { "plan", BC_ARRANGEMENT_PLAN },
      { "cluster", BC_ARRANGEMENT_CLUSTER },
      { "pupil", BC_ARRANGEMENT_PUPIL },
      { "desirable", BC_ARRANGEMENT_DESIRABLE },
      { "feasible", BC_ARRANGEMENT_FEASIBLE },
      { "reason", BC_ARRANGEMENT_REASON },
      { "level", BC_ARRANGEMENT_LEVEL },
      { "tags", BC_ARRANGEMENT_TAGS },
      { "consultation", BC_ARRANGEMENT_MEETING },
      { "talk", BC_ARRANGEMENT_ORIGIN },
      { "diffuse", BC_ARRANGEMENT_DIFFUSE } } },
  { "cards",
    bc_plan_card_get_type,
    -1,
    BC_PLAN_CARD_PLAN,
    { { "plan", BC_PLAN_CARD_PLAN },
      { "cluster", BC_PLAN_CARD_CLUSTER },
      { "card", BC_PLAN_CARD_CARD },
      { "fits_pupils", BC_PLAN_CARD_FITS_PUPILS },
      { "fits_teacher", BC_PLAN_CARD_FITS_TEACHER },
      { "effect", BC_PLAN_CARD_EFFECT } } },
  { "repertoire",
    bc_repertoire_card_get_type,
    -1,
    -1,
    { { "owner", BC_REPERTOIRE_CARD_OWNER },
      { "title", BC_REPERTOIRE_CARD_TITLE },
      { "text", BC_REPERTOIRE_CARD_TEXT },
      { "shared", BC_REPERTOIRE_CARD_SHARED },
      { "starter", BC_REPERTOIRE_CARD_STARTER } } },
  { "talents",
    bc_talent_get_type,
    -1,
    -1,
    { { "owner", BC_TALENT_OWNER },
      { "title", BC_TALENT_TITLE },
      { "text", BC_TALENT_TEXT },
      { "shared", BC_TALENT_SHARED } } },
  { "week",
    bc_week_slot_get_type,
    -1,
    BC_WEEK_SLOT_PLAN,
    { { "plan", BC_WEEK_SLOT_PLAN },
      { "cluster", BC_WEEK_SLOT_CLUSTER },
      { "weekday", BC_WEEK_SLOT_WEEKDAY },
      { "start", BC_WEEK_SLOT_START },
      { "minutes", BC_WEEK_SLOT_MINUTES },
      { "text", BC_WEEK_SLOT_TEXT } } },
  { "check-ins",
    bc_check_in_get_type,
    -1,
    BC_CHECK_IN_PLAN,
    { { "plan", BC_CHECK_IN_PLAN },
      { "cluster", BC_CHECK_IN_CLUSTER },
      { "date", BC_CHECK_IN_DATE },
      { "fits", BC_CHECK_IN_FITS },
      { "change", BC_CHECK_IN_CHANGE } } },
  { "feedback",
    bc_feedback_get_type,
    -1,
    BC_FEEDBACK_PLAN,
    { { "plan", BC_FEEDBACK_PLAN },
      { "source", BC_FEEDBACK_SOURCE },
      { "date", BC_FEEDBACK_DATE },
      { "text", BC_FEEDBACK_TEXT } } },
  { "adjustments",
    bc_adjustment_get_type,
    -1,
    BC_ADJUSTMENT_PLAN,
    { { "plan", BC_ADJUSTMENT_PLAN },
      { "date", BC_ADJUSTMENT_DATE },
      { "what", BC_ADJUSTMENT_WHAT },
      { "why", BC_ADJUSTMENT_WHY },
      { "from", BC_ADJUSTMENT_NOTE } } },
  { "experiments",
    bc_experiment_get_type,
    BC_EXPERIMENT_GROUP,
    -1,
    { { "group", BC_EXPERIMENT_GROUP },
      { "author", AUTHOR },
      { "date", BC_EXPERIMENT_DATE },
      { "question", BC_EXPERIMENT_QUESTION },
      { "attempt", BC_EXPERIMENT_ATTEMPT },
      { "until", BC_EXPERIMENT_UNTIL },
      { "effect", BC_EXPERIMENT_EFFECT },
      { "diffuse", BC_EXPERIMENT_DIFFUSE } } },
  { "solutions",
    bc_solution_get_type,
    BC_SOLUTION_GROUP,
    -1,
    { { "group", BC_SOLUTION_GROUP },
      { "author", AUTHOR },
      { "date", BC_SOLUTION_DATE },
      { "title", BC_SOLUTION_TITLE },
      { "text", BC_SOLUTION_TEXT },
      { "state", BC_SOLUTION_STATE },
      { "shared", BC_SOLUTION_SHARED } } },
};

static void
add_value (BcCtlListing *listing, const char *member, gpointer record, guint field)
{
  guint n_fields = 0;
  const BcField *of = &bc_record_get_fields (record, &n_fields)[field];

  switch (of->kind)
    {
    case BC_FIELD_BOOLEAN:
      bc_ctl_json_boolean (listing->json, member, bc_record_get_integer (record, field));
      break;
    case BC_FIELD_INTEGER:
      bc_ctl_json_integer (listing->json, member, bc_record_get_integer (record, field));
      break;
    case BC_FIELD_REFERENCE:
      if (g_str_equal (of->target, "group"))
        bc_ctl_listing_add_name (listing, member, BC_TYPE_GROUP,
                                 bc_record_get_text (record, field));
      else if (g_str_equal (of->target, "pupil"))
        bc_ctl_listing_add_name (listing, member, BC_TYPE_PUPIL,
                                 bc_record_get_text (record, field));
      else if (g_str_equal (of->target, "staff"))
        bc_ctl_listing_add_name (listing, member, BC_TYPE_STAFF,
                                 bc_record_get_text (record, field));
      else
        bc_ctl_listing_add_text (listing, member, record, field);
      break;
    case BC_FIELD_TEXT:
    case BC_FIELD_LONG_TEXT:
    case BC_FIELD_DATE:
      bc_ctl_listing_add_text (listing, member, record, field);
      break;
    case BC_FIELD_SEALED:
    default:
      g_assert_not_reached ();
    }
}

static void
add_support (BcCtlListing *listing, const char *member, gpointer need)
{
  g_autoptr (GPtrArray) links = bc_store_list (listing->store, BC_TYPE_NEED_VOICE, NULL,
                                               BC_NEED_VOICE_NEED, bc_record_get_id (need), -1);

  json_builder_set_member_name (listing->json, member);
  json_builder_begin_array (listing->json);
  for (guint i = 0; links != NULL && i < links->len; i++)
    {
      g_autoptr (BcVoice) voice =
        bc_store_get (listing->store, BC_TYPE_VOICE,
                      bc_record_get_text (links->pdata[i], BC_NEED_VOICE_VOICE), NULL);

      if (voice != NULL)
        json_builder_add_string_value (listing->json, bc_record_get_text (voice, BC_VOICE_KIND));
    }
  json_builder_end_array (listing->json);
}

static void
add_record (BcCtlListing *listing, const Kind *kind, gpointer record)
{
  bc_ctl_listing_begin (listing, record);
  for (const Column *column = kind->columns; column->member != NULL; column++)
    {
      if (column->field == AUTHOR)
        bc_ctl_listing_add_name (listing, column->member, BC_TYPE_STAFF,
                                 bc_record_get_author (record));
      else if (column->field == SUPPORT)
        add_support (listing, column->member, record);
      else
        add_value (listing, column->member, record, column->field);
    }
  bc_ctl_listing_end (listing);
}

static gboolean
is_of_group (BcCtlListing *listing, const Kind *kind, gpointer record)
{
  g_autoptr (BcPlan) plan = NULL;
  const char *group = bc_record_get_id (listing->group);

  if (kind->group < 0 && kind->plan < 0)
    return FALSE;
  if (kind->group >= 0)
    return g_str_equal (bc_record_get_text (record, kind->group), group);
  plan = bc_store_get (listing->store, BC_TYPE_PLAN, bc_record_get_text (record, kind->plan), NULL);
  return plan != NULL && g_str_equal (bc_record_get_text (plan, BC_PLAN_GROUP), group);
}

gboolean
bc_ctl_listing_records (BcCtlListing *self, const char *kind, gboolean *known, GError **error)
{
  g_autoptr (GPtrArray) records = NULL;
  const Kind *found = NULL;

  for (guint i = 0; found == NULL && i < G_N_ELEMENTS (kinds); i++)
    found = g_str_equal (kinds[i].name, kind) ? &kinds[i] : NULL;
  *known = found != NULL;
  if (found == NULL || !bc_ctl_check_place (self->me, BC_PLACE_OBSERVE, error))
    return FALSE;
  records = bc_store_list (self->store, found->type (), error, -1);
  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      if (bc_context_may_read (self->me, records->pdata[i])
          && (self->group == NULL || is_of_group (self, found, records->pdata[i])))
        add_record (self, found, records->pdata[i]);
    }
  return records != NULL;
}

void
bc_ctl_listing_add_kinds (GPtrArray *names)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_ptr_array_add (names, (gpointer) kinds[i].name);
}
