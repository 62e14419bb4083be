/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-demo-talk"

#include "school/bc-demo-maker.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

/* How far from today the talks of now are. */
#define HELD_DAYS (-9)
#define COMING_DAYS 6
#define LOOK_BACK_DAYS 28

/* A group whose talks are told in full. */
typedef struct
{
  BcDemo *demo;
  BcGroup *group;
  BcPeriod *period;
  BcStaff *teacher;
  JsonObject *words;
} Talks;

static const struct
{
  guint field;
  const char *member;
} texts[] = {
  { BC_MEETING_QUESTION, "question" },   { BC_MEETING_GOING_WELL, "going_well" },
  { BC_MEETING_TRIED, "tried" },         { BC_MEETING_AIM, "aim" },
  { BC_MEETING_CHILD_VIEW, "child" },    { BC_MEETING_PARENTS_VIEW, "parents" },
  { BC_MEETING_REPORT, "report" },       { BC_MEETING_OUTCOME_TEXT, "outcome" },
};

static const char *
get_text (JsonObject *words, const char *member)
{
  return json_object_has_member (words, member) ? json_object_get_string_member (words, member)
                                                : "";
}

/* The last record of @type that has @id in @field; they belong together by the order of making. */
static gpointer
find_last (BcDemo *demo, GType type, guint field, const char *id)
{
  for (guint i = demo->records->len; i > 0; i--)
    {
      gpointer record = demo->records->pdata[i - 1];

      if (G_OBJECT_TYPE (record) == type
          && g_str_equal (bc_record_get_text (record, field), id))
        return record;
    }
  return NULL;
}

/* Nobody talks in the weekend: what was is on the Friday before it, what comes the Monday after. */
static char *
dup_school_day (const char *day, int days)
{
  g_autofree char *there = bc_day_shift (day, days);
  guint weekday = bc_day_get_weekday (there);

  return days > 0 || weekday <= G_DATE_FRIDAY
           ? bc_day_shift_to_weekday (there, 0)
           : bc_day_shift (there, G_DATE_FRIDAY - (int) weekday);
}

/* ---- one talk ---- */

static BcMeeting *
make_talk (Talks *self, const char *kind, const char *name, const char *pupil, int days)
{
  JsonObject *words = json_object_get_object_member (self->words, name);
  g_autofree char *day = dup_school_day (self->demo->today, days);
  BcMeeting *talk = bc_demo_make (
    self->demo, BC_TYPE_MEETING, BC_MEETING_KIND, kind, BC_MEETING_GROUP,
    bc_record_get_id (self->group), BC_MEETING_PERIOD, bc_record_get_id (self->period),
    BC_MEETING_PUPIL, pupil, BC_MEETING_DATE, day, BC_MEETING_OWNER,
    bc_record_get_id (self->teacher), -1);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    bc_record_set_text (talk, texts[i].field, get_text (words, texts[i].member));
  bc_record_set_integer (talk, BC_MEETING_HELD, days < 0);
  return talk;
}

static const char *
find_staff (Talks *self, const char *role)
{
  for (guint i = 0; i < self->demo->staff->len; i++)
    {
      if (g_str_equal (bc_record_get_text (self->demo->staff->pdata[i], BC_STAFF_ROLE), role))
        return bc_record_get_id (self->demo->staff->pdata[i]);
    }
  return "";
}

static void
make_agreements (Talks *self, BcMeeting *talk, const char *name)
{
  JsonObject *words = json_object_get_object_member (self->words, name);
  JsonArray *agreements = json_object_get_array_member (words, "agreements");

  for (guint i = 0; i < json_array_get_length (agreements); i++)
    {
      JsonObject *entry = json_array_get_object_element (agreements, i);
      const char *who = get_text (entry, "staff");
      g_autofree char *due =
        bc_day_shift (self->demo->today, (int) json_object_get_int_member (entry, "days"));

      bc_demo_make (self->demo, BC_TYPE_AGREEMENT, BC_AGREEMENT_MEETING, bc_record_get_id (talk),
                    BC_AGREEMENT_GROUP, bc_record_get_id (self->group), BC_AGREEMENT_PUPIL,
                    bc_record_get_text (talk, BC_MEETING_PUPIL), BC_AGREEMENT_WHO,
                    get_text (entry, "who"), BC_AGREEMENT_WHAT, get_text (entry, "what"),
                    BC_AGREEMENT_DUE, due, BC_AGREEMENT_STAFF,
                    g_str_equal (who, BC_ROLE_COORDINATOR) ? find_staff (self, who)
                                                           : bc_record_get_id (self->teacher),
                    BC_AGREEMENT_HELP, get_text (entry, "help"), BC_AGREEMENT_NATURE,
                    get_text (entry, "nature"), BC_AGREEMENT_LOAD, get_text (entry, "load"), -1);
    }
}

/* ---- leerlingbespreking ---- */

static void
make_outcome (Talks *self, BcMeeting *talk, BcPlan *plan, BcCluster *cluster)
{
  const char *words = bc_record_get_text (talk, BC_MEETING_OUTCOME_TEXT);
  g_autofree char *back = bc_day_shift (self->demo->today, LOOK_BACK_DAYS);
  BcArrangement *arrangement = bc_demo_make (
    self->demo, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, bc_record_get_id (plan),
    BC_ARRANGEMENT_CLUSTER, bc_record_get_id (cluster), BC_ARRANGEMENT_DESIRABLE, words,
    BC_ARRANGEMENT_FEASIBLE, words, BC_ARRANGEMENT_ORIGIN, bc_record_get_id (talk), -1);

  /* Behind those of the plan itself. */
  bc_record_set_integer (arrangement, BC_ARRANGEMENT_POSITION, 50);
  bc_record_set_text (talk, BC_MEETING_OUTCOME, BC_OUTCOME_PLAN);
  bc_record_set_text (talk, BC_MEETING_EVALUATE_ON, back);
}

/* The group review of the period before: there it was said to talk on about this child. */
static const char *
find_origin (Talks *self)
{
  const char *period = bc_record_get_id (self->demo->periods[BC_DEMO_PERIODS - 2]);

  for (guint i = self->demo->records->len; i > 0; i--)
    {
      gpointer record = self->demo->records->pdata[i - 1];

      if (BC_IS_MEETING (record)
          && g_str_equal (bc_record_get_text (record, BC_MEETING_KIND), BC_MEETING_GROUP_REVIEW)
          && g_str_equal (bc_record_get_text (record, BC_MEETING_GROUP),
                          bc_record_get_id (self->group))
          && g_str_equal (bc_record_get_text (record, BC_MEETING_PERIOD), period))
        return bc_record_get_id (record);
    }
  return "";
}

/* About a child of the last cluster that has one: so that it stands where the child is. */
static void
make_reviews (Talks *self, BcPlan *plan, GPtrArray *pupils)
{
  BcCluster *cluster =
    find_last (self->demo, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, bc_record_get_id (plan));
  BcClusterPupil *place =
    cluster != NULL ? find_last (self->demo, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_CLUSTER,
                                 bc_record_get_id (cluster))
                    : NULL;
  BcMeeting *held;

  make_talk (self, BC_MEETING_PUPIL_REVIEW, "review_coming", bc_record_get_id (pupils->pdata[4]),
             COMING_DAYS);
  if (place == NULL)
    return;
  held = make_talk (self, BC_MEETING_PUPIL_REVIEW, "review_held",
                    bc_record_get_text (place, BC_CLUSTER_PUPIL_PUPIL), HELD_DAYS);
  make_outcome (self, held, plan, cluster);
  make_agreements (self, held, "review_held");
  bc_demo_make_present (self->demo, self->group, held);
  bc_record_set_text (held, BC_MEETING_ORIGIN, find_origin (self));
}

/* ---- consultatie ---- */

static void
make_need (Talks *self, BcMeeting *talk, const char *name, gboolean shared)
{
  JsonObject *words = json_object_get_object_member (self->words, name);
  BcSupportNeed *need = bc_demo_make (
    self->demo, BC_TYPE_SUPPORT_NEED, BC_SUPPORT_NEED_OWNER, bc_record_get_id (self->teacher),
    BC_SUPPORT_NEED_GROUP, bc_record_get_id (self->group), BC_SUPPORT_NEED_MEETING,
    bc_record_get_id (talk), BC_SUPPORT_NEED_DATE, self->demo->today, BC_SUPPORT_NEED_REACH,
    get_text (words, "reach"), BC_SUPPORT_NEED_DOING, get_text (words, "doing"),
    BC_SUPPORT_NEED_NEEDED, get_text (words, "needed"), BC_SUPPORT_NEED_KIND,
    get_text (words, "kind"), -1);

  bc_record_set_integer (need, BC_SUPPORT_NEED_SHARED, shared);
}

static void
make_cards (BcDemo *demo, BcMeeting *talk, JsonArray *cards)
{
  for (guint i = 0; i < json_array_get_length (cards); i++)
    {
      JsonObject *entry = json_array_get_object_element (cards, i);

      bc_demo_make (demo, BC_TYPE_CONSULT_CARD, BC_CONSULT_CARD_MEETING, bc_record_get_id (talk),
                    BC_CONSULT_CARD_CARD, get_text (entry, "card"), BC_CONSULT_CARD_WORD,
                    get_text (entry, "word"), BC_CONSULT_CARD_TEXT, get_text (entry, "text"), -1);
    }
}

static void
make_team (Talks *self, BcMeeting *talk, BcPlan *plan)
{
  JsonObject *words = json_object_get_object_member (self->words, "consult_held");
  BcArrangement *arrangement = bc_demo_make (
    self->demo, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, bc_record_get_id (plan),
    BC_ARRANGEMENT_ORIGIN, bc_record_get_id (talk), BC_ARRANGEMENT_DESIRABLE,
    get_text (words, "team"), BC_ARRANGEMENT_FEASIBLE, get_text (words, "team"), -1);

  bc_record_set_integer (arrangement, BC_ARRANGEMENT_TEAM, TRUE);
}

static void
make_consultations (Talks *self, BcPlan *plan)
{
  BcMeeting *held =
    make_talk (self, BC_MEETING_CONSULTATION, "consult_held", "", HELD_DAYS);
  BcMeeting *coming =
    make_talk (self, BC_MEETING_CONSULTATION, "consult_coming", "", COMING_DAYS);

  make_need (self, held, "consult_held", TRUE);
  make_need (self, coming, "consult_coming", FALSE);
  make_cards (self->demo, held,
              json_object_get_array_member (
                json_object_get_object_member (self->words, "consult_held"), "cards"));
  make_team (self, held, plan);
  make_agreements (self, held, "consult_held");
  bc_demo_make_present (self->demo, self->group, held);
}

/* ---- all ---- */

/* The talks of now: one held and one to come of each kind, with what came of them. */
static void
make_full (BcDemo *demo, BcGroup *group, GPtrArray *pupils, BcPeriod *period)
{
  Talks self = { demo, group, period, bc_demo_get_teacher (demo, group),
                 json_object_get_object_member (demo->data, "talks") };
  BcPlan *plan = find_last (demo, BC_TYPE_PLAN, BC_PLAN_PERIOD, bc_record_get_id (period));

  make_reviews (&self, plan, pupils);
  make_consultations (&self, plan);
}

void
bc_demo_make_talks (BcDemo *demo, BcGroup *group, GPtrArray *pupils, guint round)
{
  BcPeriod *period = demo->periods[round];
  g_autofree char *some_day = bc_demo_some_day (demo, period);
  g_autofree char *held_day = dup_school_day (some_day, 0);
  const char *question = bc_demo_any (demo, "questions");
  JsonObject *words = json_object_get_object_member (demo->data, "talks");
  const char *group_id = bc_record_get_id (group);
  const char *period_id = bc_record_get_id (period);
  const char *teacher = bc_record_get_id (bc_demo_get_teacher (demo, group));
  BcMeeting *pupil_review;
  BcMeeting *consultation;

  if (!bc_demo_is_past (round)
      && g_str_equal (bc_record_get_text (group, BC_GROUP_NAME), get_text (words, "group")))
    {
      make_full (demo, group, pupils, period);
      return;
    }
  pupil_review = bc_demo_make (
    demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_PUPIL_REVIEW, BC_MEETING_GROUP, group_id,
    BC_MEETING_PERIOD, period_id, BC_MEETING_PUPIL, bc_record_get_id (pupils->pdata[2]),
    BC_MEETING_DATE, held_day, BC_MEETING_QUESTION, question, BC_MEETING_OWNER, teacher, -1);
  consultation =
    bc_demo_make (demo, BC_TYPE_MEETING, BC_MEETING_KIND, BC_MEETING_CONSULTATION, BC_MEETING_GROUP,
                  group_id, BC_MEETING_PERIOD, period_id, BC_MEETING_DATE, held_day,
                  BC_MEETING_QUESTION, bc_demo_text (demo->data, "consultation"), BC_MEETING_OWNER,
                  teacher, -1);
  bc_record_set_integer (pupil_review, BC_MEETING_HELD, TRUE);
  bc_record_set_integer (consultation, BC_MEETING_HELD, TRUE);
  if (bc_demo_is_past (round))
    make_cards (demo, consultation,
                json_array_get_array_element (json_object_get_array_member (words, "past_cards"),
                                              round));
  bc_demo_make_present (demo, group, consultation);
}
