/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-review-pupil-facts"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "domain/bc-unseen.h"
#include "school/bc-groups.h"
#include "school/bc-level-names.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-load.h"
#include "school/bc-review-reader.h"

/* With so many signals one asks whether to talk on about a child. */
#define MANY_SIGNALS 2

static GPtrArray *
list_pupils (BcReviewReader *self)
{
  BcStore *store = bc_context_get_store (self->context);
  g_autoptr (BcGroup) group = bc_store_get (store, BC_TYPE_GROUP, self->group, NULL);
  GPtrArray *pupils =
    group != NULL ? bc_groups_pupils (store, group, bc_review_reader_problem (self)) : NULL;

  return pupils != NULL ? pupils : g_ptr_array_new ();
}

static GPtrArray *
list_of_period (BcReviewReader *self, GType type, guint group, guint period)
{
  GPtrArray *found =
    self->period != NULL
      ? bc_edits_list (self->edits, type, bc_review_reader_problem (self), group, self->group,
                       period, bc_record_get_id (self->period), -1)
      : NULL;

  return found != NULL ? found : g_ptr_array_new ();
}

/* Who left the group is not talked about. */
static BcPupil *
find_pupil (GPtrArray *pupils, const char *id)
{
  for (guint i = 0; i < pupils->len; i++)
    {
      if (g_str_equal (bc_record_get_id (pupils->pdata[i]), id))
        return pupils->pdata[i];
    }
  return NULL;
}

/* ---- the group ---- */

static void
read_signals (BcReviewReader *self, GPtrArray *pupils)
{
  g_autoptr (GPtrArray) signals =
    list_of_period (self, BC_TYPE_SIGNAL, BC_SIGNAL_GROUP, BC_SIGNAL_PERIOD);

  for (guint i = 0; i < signals->len; i++)
    {
      BcSignal *signal = signals->pdata[i];
      BcPupil *pupil = find_pupil (pupils, bc_record_get_text (signal, BC_SIGNAL_PUPIL));
      gboolean diffuse = bc_record_get_integer (signal, BC_SIGNAL_DIFFUSE) != 0;
      g_autofree char *page = g_strconcat ("observe/", bc_record_get_id (signal), NULL);

      if (pupil != NULL)
        bc_review_reader_add (self, _("Signals"),
                              g_strdup_printf ("%s: %s%s%s", bc_person_get_given_name (pupil),
                                               bc_record_get_text (signal, BC_SIGNAL_TEXT),
                                               diffuse ? " · " : "",
                                               diffuse ? _("Not clear yet") : ""),
                              page, signal);
    }
}

static void
read_unseen (BcReviewReader *self, GPtrArray *pupils)
{
  gint64 weeks = bc_settings_get_limit (bc_context_get_settings (self->context), "unseen-weeks");
  g_autoptr (GPtrArray) notes =
    list_of_period (self, BC_TYPE_NOTE, BC_NOTE_GROUP, BC_NOTE_PERIOD);
  g_autofree char *today = bc_day_today ();
  g_autoptr (GPtrArray) unseen = NULL;

  if (self->period == NULL)
    return;
  unseen = bc_unseen_list (pupils, notes, self->period, today, (guint) weeks);
  for (guint i = 0; i < unseen->len; i++)
    {
      const BcUnseen *entry = unseen->pdata[i];
      const char *name = bc_person_get_given_name (entry->pupil);

      bc_review_reader_add (
        self, _("Not seen for a while"),
        entry->weeks == BC_UNSEEN_NEVER
          ? g_strdup_printf (_("%s: nothing noted in this period yet"), name)
          : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: noted last %u week ago",
                                          "%s: noted last %u weeks ago", entry->weeks),
                             name, entry->weeks),
        "observe", entry->pupil);
    }
}

/* How the lines of the plans are spread over the levels of the school (niveauverdeling). */
static void
read_levels (BcReviewReader *self)
{
  BcSettings *settings = bc_context_get_settings (self->context);
  g_autoptr (GPtrArray) plans = bc_review_reader_list_plans (self, self->period);
  g_autoptr (GPtrArray) periods = NULL;
  g_autofree BcLevels *levels =
    plans->len > 0 ? bc_plan_load_count_levels (plans->pdata[0], &periods) : NULL;
  const BcLevels *now = periods != NULL && periods->len > 0 ? &levels[periods->len - 1] : NULL;

  for (guint level = 1; now != NULL && level <= BC_LEVELS; level++)
    {
      if (now->count[level] > 0)
        bc_review_reader_add (
          self, _("How it is spread over the levels"),
          /* Translators: a level of support, what the school calls it, how many lines of the plan
           * stand there. */
          g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Level %u · %s: %u line",
                                        "Level %u · %s: %u lines", now->count[level]),
                           level, bc_level_names_get (settings, level, "name"), now->count[level]),
          "plan", NULL);
    }
}

void
bc_review_read_group (BcReviewReader *self)
{
  g_autoptr (GPtrArray) pupils = list_pupils (self);

  read_signals (self, pupils);
  read_unseen (self, pupils);
  read_levels (self);
}

/* ---- the teacher's question ---- */

/* Whose group it is; what they shared without naming a group is about theirs. */
static gboolean
is_teacher (BcReviewReader *self, const char *staff)
{
  g_autoptr (GPtrArray) assignments =
    bc_edits_list (self->edits, BC_TYPE_ASSIGNMENT, bc_review_reader_problem (self),
                   BC_ASSIGNMENT_GROUP, self->group, BC_ASSIGNMENT_STAFF, staff, -1);

  return assignments != NULL && assignments->len > 0;
}

static gboolean
is_of_group (BcReviewReader *self, const char *group, const char *owner)
{
  return *group != '\0' ? g_str_equal (group, self->group) : is_teacher (self, owner);
}

static void
read_questions (BcReviewReader *self)
{
  g_autoptr (GPtrArray) questions = bc_edits_list (
    self->edits, BC_TYPE_QUESTION, bc_review_reader_problem (self), -1);

  for (guint i = 0; questions != NULL && i < questions->len; i++)
    {
      BcQuestion *question = questions->pdata[i];

      if (bc_record_get_integer (question, BC_QUESTION_SHARED)
          && is_of_group (self, bc_record_get_text (question, BC_QUESTION_GROUP),
                          bc_record_get_text (question, BC_QUESTION_OWNER)))
        bc_review_reader_add (self, _("Shared question to learn from"),
                              g_strdup (bc_record_get_text (question, BC_QUESTION_TEXT)),
                              "agenda", question);
    }
}

static void
append_part (GString *text, const char *words, const char *format)
{
  if (*words == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append_printf (text, format, words);
}

static char *
dup_support_need (BcSupportNeed *need)
{
  GString *text = g_string_new (NULL);

  append_part (text, bc_record_get_text (need, BC_SUPPORT_NEED_REACH), _("Wants to reach: %s"));
  append_part (text, bc_record_get_text (need, BC_SUPPORT_NEED_DOING), _("Does already: %s"));
  append_part (text, bc_record_get_text (need, BC_SUPPORT_NEED_NEEDED), _("Needs: %s"));
  return g_string_free (text, FALSE);
}

static void
read_support_needs (BcReviewReader *self)
{
  g_autoptr (GPtrArray) needs = bc_edits_list (
    self->edits, BC_TYPE_SUPPORT_NEED, bc_review_reader_problem (self), -1);

  for (guint i = 0; needs != NULL && i < needs->len; i++)
    {
      BcSupportNeed *need = needs->pdata[i];

      if (bc_record_get_integer (need, BC_SUPPORT_NEED_SHARED)
          && is_of_group (self, bc_record_get_text (need, BC_SUPPORT_NEED_GROUP),
                          bc_record_get_text (need, BC_SUPPORT_NEED_OWNER)))
        bc_review_reader_add (self, _("Shared need for support"), dup_support_need (need),
                              "consult", need);
    }
}

/* Only what was shared: an agenda is read by all at the table, the owner's own eyes are no
 * exception. */
void
bc_review_read_question (BcReviewReader *self)
{
  const char *brought = bc_record_get_text (self->meeting, BC_MEETING_QUESTION);

  if (*brought != '\0')
    bc_review_reader_add (self, _("Brought in"), g_strdup (brought), "", self->meeting);
  read_questions (self);
  read_support_needs (self);
}

/* ---- pupils to talk on about ---- */

static guint
count_signals (GPtrArray *signals, BcPupil *pupil)
{
  guint n = 0;

  for (guint i = 0; i < signals->len; i++)
    n += g_str_equal (bc_record_get_text (signals->pdata[i], BC_SIGNAL_PUPIL),
                      bc_record_get_id (pupil));
  return n;
}

/* In no cluster of any plan of the period. */
static gboolean
is_unplaced (GPtrArray *plans, BcPupil *pupil)
{
  for (guint i = 0; i < plans->len; i++)
    {
      if (bc_group_plan_get_cluster (plans->pdata[i], pupil) != NULL)
        return FALSE;
    }
  return plans->len > 0;
}

/* Why to ask whether to talk on about a child, the most urgent first; each is under one of them. */
static const char *const reasons[] = {
  N_("A signal, and in no cluster"),
  N_("In no cluster"),
  N_("More than one signal"),
};

static int
find_reason (BcPupil *pupil, GPtrArray *plans, GPtrArray *signals)
{
  guint n_signals = count_signals (signals, pupil);

  if (is_unplaced (plans, pupil))
    return n_signals > 0 ? 0 : 1;
  return n_signals >= MANY_SIGNALS ? 2 : -1;
}

static void
read_reasons (BcReviewReader *self, GPtrArray *pupils, GPtrArray *plans, GPtrArray *signals)
{
  for (int reason = 0; reason < (int) G_N_ELEMENTS (reasons); reason++)
    for (guint i = 0; i < pupils->len; i++)
      {
        g_autofree char *page = g_strconcat ("pupil/", bc_record_get_id (pupils->pdata[i]), NULL);

        if (find_reason (pupils->pdata[i], plans, signals) == reason)
          bc_review_reader_add (self, _(reasons[reason]),
                                g_strdup (bc_person_get_given_name (pupils->pdata[i])), page,
                                pupils->pdata[i]);
      }
}

static void
read_individual (BcReviewReader *self, GPtrArray *pupils, BcGroupPlan *plan)
{
  g_autoptr (GPtrArray) arrangements = bc_plan_arrangements_list_individual (plan);

  for (guint i = 0; i < arrangements->len; i++)
    {
      BcPupil *pupil =
        find_pupil (pupils, bc_record_get_text (arrangements->pdata[i], BC_ARRANGEMENT_PUPIL));
      const char *feasible = bc_record_get_text (arrangements->pdata[i], BC_ARRANGEMENT_FEASIBLE);

      if (pupil != NULL)
        bc_review_reader_add (self, _("An arrangement for one child"),
                              g_strdup_printf ("%s%s%s", bc_person_get_given_name (pupil),
                                               *feasible != '\0' ? ": " : "", feasible),
                              "plan", arrangements->pdata[i]);
    }
}

/* Talks about one child that were planned and not held yet. */
static void
read_pupil_reviews (BcReviewReader *self, GPtrArray *pupils)
{
  g_autoptr (GPtrArray) meetings = bc_edits_list (
    self->edits, BC_TYPE_MEETING, bc_review_reader_problem (self), BC_MEETING_GROUP, self->group,
    BC_MEETING_KIND, BC_MEETING_PUPIL_REVIEW, -1);

  for (guint i = 0; meetings != NULL && i < meetings->len; i++)
    {
      BcMeeting *meeting = meetings->pdata[i];
      BcPupil *pupil = find_pupil (pupils, bc_record_get_text (meeting, BC_MEETING_PUPIL));
      g_autofree char *day = bc_day_format (bc_record_get_text (meeting, BC_MEETING_DATE));
      g_autofree char *page = g_strconcat ("pupil-review/", bc_record_get_id (meeting), NULL);

      if (pupil != NULL && !bc_record_get_integer (meeting, BC_MEETING_HELD))
        bc_review_reader_add (self, bc_term_label (BC_TERM_MEETING, BC_MEETING_PUPIL_REVIEW),
                              g_strdup_printf ("%s%s%s", bc_person_get_given_name (pupil),
                                               *day != '\0' ? ", " : "", day),
                              page, meeting);
    }
}

void
bc_review_read_pupils (BcReviewReader *self)
{
  g_autoptr (GPtrArray) pupils = list_pupils (self);
  g_autoptr (GPtrArray) plans = bc_review_reader_list_plans (self, self->period);
  g_autoptr (GPtrArray) signals =
    list_of_period (self, BC_TYPE_SIGNAL, BC_SIGNAL_GROUP, BC_SIGNAL_PERIOD);

  read_reasons (self, pupils, plans, signals);
  for (guint i = 0; i < plans->len; i++)
    read_individual (self, pupils, plans->pdata[i]);
  read_pupil_reviews (self, pupils);
}
