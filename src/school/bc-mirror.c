/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-mirror"

#include "config.h"

#include "school/bc-mirror.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-aggregate.h"
#include "domain/bc-terms.h"
#include "school/bc-cascade.h"
#include "school/bc-consult-cards.h"
#include "school/bc-external.h"
#include "school/bc-or-none.h"
#include "school/bc-rights.h"
#include "school/bc-school-calendar.h"

/* While it is counted: what of the school concerns the user. */
typedef struct
{
  BcMirror   *mirror;
  BcContext  *context;
  BcEdits    *edits;
  const char *me;
  GHashTable *groups;
  /* The talks of the school by id, and the ids of those the user has a part in. */
  GHashTable *meetings;
  GHashTable *talks;
  /* What teachers did for groups that are not the user's: how much in each period, and who. */
  guint       of_others[BC_MIRROR_PERIODS];
  GHashTable *others[BC_MIRROR_PERIODS];
} Counting;

static GPtrArray *
list (Counting *self, GType type)
{
  return bc_or_none (bc_edits_list (self->edits, type, NULL, -1));
}

static gboolean
is_blank (gpointer record, guint field)
{
  g_autofree char *text = g_strstrip (g_strdup (bc_record_get_text (record, field)));

  return *text == '\0';
}

/* ---- which periods ---- */

static void
list_periods (Counting *self)
{
  BcPeriod *last = bc_context_get_period (self->context);
  GPtrArray *periods = list (self, BC_TYPE_PERIOD);

  for (guint i = periods->len; i > 0; i--)
    {
      if (strcmp (bc_record_get_text (periods->pdata[i - 1], BC_PERIOD_START),
                  bc_record_get_text (last, BC_PERIOD_START)) > 0)
        g_ptr_array_remove_index (periods, i - 1);
    }
  bc_school_calendar_sort_periods (periods);
  if (periods->len > BC_MIRROR_PERIODS)
    g_ptr_array_remove_range (periods, 0, periods->len - BC_MIRROR_PERIODS);
  g_ptr_array_unref (self->mirror->periods);
  self->mirror->periods = periods;
}

static BcTilt *
find_tilt (Counting *self, const char *period)
{
  for (guint i = 0; i < self->mirror->periods->len; i++)
    {
      if (g_str_equal (bc_record_get_id (self->mirror->periods->pdata[i]), period))
        return &self->mirror->tilts[i];
    }
  return NULL;
}

static BcTilt *
find_tilt_of_day (Counting *self, const char *day)
{
  for (guint i = 0; i < self->mirror->periods->len; i++)
    {
      BcPeriod *period = self->mirror->periods->pdata[i];

      if (strcmp (bc_record_get_text (period, BC_PERIOD_START), day) <= 0
          && strcmp (bc_record_get_text (period, BC_PERIOD_END), day) >= 0)
        return &self->mirror->tilts[i];
    }
  return NULL;
}

/* ---- which talks ---- */

static void
add_talk (Counting *self, gpointer record, guint field)
{
  g_hash_table_add (self->talks, g_strdup (bc_record_get_text (record, field)));
}

/* Those the user brought in, answered a card of or was at. */
static void
list_talks (Counting *self)
{
  g_autoptr (GPtrArray) meetings = list (self, BC_TYPE_MEETING);
  g_autoptr (GPtrArray) cards = list (self, BC_TYPE_CONSULT_CARD);
  g_autoptr (GPtrArray) present = bc_or_none (bc_edits_list (
    self->edits, BC_TYPE_PARTICIPANT, NULL, BC_PARTICIPANT_STAFF, self->me, -1));

  for (guint i = 0; i < meetings->len; i++)
    {
      const char *id = bc_record_get_id (meetings->pdata[i]);

      g_hash_table_insert (self->meetings, g_strdup (id), g_object_ref (meetings->pdata[i]));
      if (g_str_equal (bc_record_get_text (meetings->pdata[i], BC_MEETING_OWNER), self->me))
        g_hash_table_add (self->talks, g_strdup (id));
    }
  for (guint i = 0; i < cards->len; i++)
    {
      if (bc_context_is_mine (self->context, cards->pdata[i])
          && bc_consult_cards_is_answered (cards->pdata[i]))
        add_talk (self, cards->pdata[i], BC_CONSULT_CARD_MEETING);
    }
  for (guint i = 0; i < present->len; i++)
    add_talk (self, present->pdata[i], BC_PARTICIPANT_MEETING);
}

static gboolean
concerns (Counting *self, gpointer record, guint group, guint meeting)
{
  return g_hash_table_contains (self->groups, bc_record_get_text (record, group))
         || g_hash_table_contains (self->talks, bc_record_get_text (record, meeting));
}

/* ---- what counts ---- */

/* The plans of the user's groups, by id. */
static GHashTable *
list_plans (Counting *self)
{
  GHashTable *tilts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) plans = list (self, BC_TYPE_PLAN);

  for (guint i = 0; i < plans->len; i++)
    {
      BcTilt *tilt = find_tilt (self, bc_record_get_text (plans->pdata[i], BC_PLAN_PERIOD));

      if (tilt != NULL
          && g_hash_table_contains (self->groups,
                                    bc_record_get_text (plans->pdata[i], BC_PLAN_GROUP)))
        g_hash_table_insert (tilts, g_strdup (bc_record_get_id (plans->pdata[i])), tilt);
    }
  return tilts;
}

/* A line at level 4 or 5 does not say who acts: who comes from outside is counted as such. */
static void
count_lines (Counting *self, GHashTable *plans, GType type, guint of, guint level, guint deed)
{
  g_autoptr (GPtrArray) lines = list (self, type);

  for (guint i = 0; i < lines->len; i++)
    {
      BcTilt *tilt = g_hash_table_lookup (plans, bc_record_get_text (lines->pdata[i], of));

      if (tilt != NULL && !is_blank (lines->pdata[i], deed)
          && bc_record_get_integer (lines->pdata[i], level) <= BC_LEVEL_LINK
          && !(type == BC_TYPE_ARRANGEMENT
               && bc_record_get_integer (lines->pdata[i], BC_ARRANGEMENT_DIFFUSE)))
        bc_tilt_add_act (tilt, BC_ROLE_TEACHER);
    }
}

static void
count_plans (Counting *self)
{
  g_autoptr (GHashTable) plans = list_plans (self);

  count_lines (self, plans, BC_TYPE_CLUSTER, BC_CLUSTER_PLAN, BC_CLUSTER_LEVEL,
               BC_CLUSTER_APPROACH);
  count_lines (self, plans, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PLAN, BC_ARRANGEMENT_LEVEL,
               BC_ARRANGEMENT_FEASIBLE);
}

/* In each period in which it was under way; what a teacher does beside it, for the user's own
 * groups. */
static void
count_support (Counting *self)
{
  g_autoptr (GPtrArray) all = list (self, BC_TYPE_EXTERNAL_SUPPORT);

  for (guint i = 0; i < all->len; i++)
    {
      BcExternalSupport *support = all->pdata[i];
      gboolean is_mine = g_hash_table_contains (
        self->groups, bc_record_get_text (support, BC_EXTERNAL_SUPPORT_GROUP));

      if (!concerns (self, support, BC_EXTERNAL_SUPPORT_GROUP, BC_EXTERNAL_SUPPORT_MEETING))
        continue;
      for (guint period = 0; period < self->mirror->periods->len; period++)
        {
          BcTilt *tilt = &self->mirror->tilts[period];

          if (!bc_external_is_in_period (support, self->mirror->periods->pdata[period]))
            continue;
          if (!is_blank (support, BC_EXTERNAL_SUPPORT_WHO))
            bc_tilt_add_act (tilt, NULL);
          if (is_mine && !is_blank (support, BC_EXTERNAL_SUPPORT_TEACHER_DOES))
            bc_tilt_add_act (tilt, BC_ROLE_TEACHER);
          bc_tilt_add_direction (tilt,
                                 bc_record_get_text (support, BC_EXTERNAL_SUPPORT_DIRECTION));
        }
    }
}

/* The period of its talk; without one, that of its day. */
static BcTilt *
find_tilt_of_agreement (Counting *self, BcAgreement *agreement)
{
  BcMeeting *meeting =
    g_hash_table_lookup (self->meetings, bc_record_get_text (agreement, BC_AGREEMENT_MEETING));
  const char *due = bc_record_get_text (agreement, BC_AGREEMENT_DUE);

  if (meeting != NULL)
    return find_tilt (self, bc_record_get_text (meeting, BC_MEETING_PERIOD));
  return find_tilt_of_day (
    self, *due != '\0' ? due : bc_record_get_text (agreement, BC_AGREEMENT_DONE_ON));
}

/* Of a teacher, neither the user nor about a group of the user's: that is counted apart. */
static gboolean
is_of_other (Counting *self, BcAgreement *agreement, BcStaff *staff)
{
  return g_str_equal (bc_record_get_text (staff, BC_STAFF_ROLE), BC_ROLE_TEACHER)
         && !g_str_equal (bc_record_get_id (staff), self->me)
         && !g_hash_table_contains (self->groups,
                                    bc_record_get_text (agreement, BC_AGREEMENT_GROUP));
}

static void
count_agreement (Counting *self, BcAgreement *agreement, BcTilt *tilt)
{
  guint period = (guint) (tilt - self->mirror->tilts);
  g_autoptr (BcStaff) staff = bc_edits_get (
    self->edits, BC_TYPE_STAFF, bc_record_get_text (agreement, BC_AGREEMENT_STAFF), NULL);

  if (staff == NULL)
    return;
  if (!is_of_other (self, agreement, staff))
    {
      bc_tilt_add_act (tilt, bc_record_get_text (staff, BC_STAFF_ROLE));
      return;
    }
  self->of_others[period]++;
  g_hash_table_add (self->others[period], g_strdup (bc_record_get_id (staff)));
}

/* What colleagues did elsewhere is there when they are three or more together. */
static void
add_others (Counting *self)
{
  BcMirror *mirror = self->mirror;

  for (guint period = 0; period < mirror->periods->len; period++)
    {
      gboolean shown = bc_aggregate_may_show (g_hash_table_size (self->others[period]));

      for (guint i = 0; shown && i < self->of_others[period]; i++)
        bc_tilt_add_act (&mirror->tilts[period], BC_ROLE_TEACHER);
      mirror->kept_back[period] = !shown && self->of_others[period] > 0;
    }
}

/* Who stands in it in words alone may be the child or the parents, and those are no experts. */
static void
count_agreements (Counting *self)
{
  g_autoptr (GPtrArray) all = list (self, BC_TYPE_AGREEMENT);

  for (guint i = 0; i < BC_MIRROR_PERIODS; i++)
    self->others[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < all->len; i++)
    {
      const char *who = bc_record_get_text (all->pdata[i], BC_AGREEMENT_STAFF);
      BcTilt *tilt = find_tilt_of_agreement (self, all->pdata[i]);

      if (tilt != NULL && *who != '\0'
          && (g_str_equal (who, self->me)
              || concerns (self, all->pdata[i], BC_AGREEMENT_GROUP, BC_AGREEMENT_MEETING)))
        count_agreement (self, all->pdata[i], tilt);
    }
  add_others (self);
  for (guint i = 0; i < BC_MIRROR_PERIODS; i++)
    g_hash_table_unref (self->others[i]);
}

static void
count_levels (Counting *self)
{
  BcMirror *mirror = self->mirror;
  g_autoptr (BcCascade) cascade =
    bc_cascade_new_of (self->edits, self->groups, mirror->periods);

  for (guint i = 0; i < mirror->periods->len; i++)
    mirror->levels[i] = cascade->levels[i];
}

/* ---- in pairs ---- */

static void
pair_free (gpointer data)
{
  BcMirrorPair *self = data;

  g_free (self->title);
  g_free (self);
}

static BcMirrorPair *
add_pair (BcMirror *self, const char *title, const char *source, const char *left,
          const char *right)
{
  BcMirrorPair *pair = g_new0 (BcMirrorPair, 1);

  pair->title = g_strdup (title);
  pair->source = source;
  pair->sides[BC_MIRROR_LEFT] = left;
  pair->sides[BC_MIRROR_RIGHT] = right;
  g_ptr_array_add (self->pairs, pair);
  return pair;
}

static void
add_tilts (BcMirror *self)
{
  BcMirrorPair *acts = add_pair (
    self, _("Who does it"),
    self->expert ? _("From the agreements and the support from outside of the talks you were at.")
                 : _("From the plans of your groups, agreements and support from outside."),
    _("Teacher"), _("Expert"));
  BcMirrorPair *ways = add_pair (self, _("Which way help goes"), _("From support from outside."),
                                 _("To the class"), _("Child out of the class"));

  for (guint i = 0; i < self->periods->len; i++)
    {
      acts->counts[i][BC_MIRROR_LEFT] = self->tilts[i].by_teacher;
      acts->counts[i][BC_MIRROR_RIGHT] = self->tilts[i].by_expert;
      ways->counts[i][BC_MIRROR_LEFT] = self->tilts[i].to_class;
      ways->counts[i][BC_MIRROR_RIGHT] = self->tilts[i].out_of_class;
    }
}

/* The first two words of a card are its sides, a third is both at once. */
static void
add_card (Counting *self, BcConsultQuestion *card)
{
  const BcMirrorSide places[] = { BC_MIRROR_LEFT, BC_MIRROR_RIGHT, BC_MIRROR_MIDDLE };
  BcMirrorPair *pair = add_pair (
    self->mirror, card->title, _("From the cards and agreements of your talks."), NULL, NULL);

  for (guint period = 0; period < self->mirror->periods->len; period++)
    {
      g_autoptr (GPtrArray) counts = bc_or_none (bc_consult_cards_count (
        self->context, card->card, bc_record_get_id (self->mirror->periods->pdata[period]), NULL));

      for (guint i = 0; i < MIN (counts->len, G_N_ELEMENTS (places)); i++)
        {
          BcConsultCount *count = counts->pdata[i];

          pair->sides[places[i]] = bc_term_label (card->family, count->word);
          pair->counts[period][places[i]] = count->answers + count->agreements;
        }
    }
}

static void
add_levels (BcMirror *self)
{
  BcMirrorPair *pair = add_pair (self, _("Levels of support"), _("From the plans of your groups."),
                                 _("Level 1 to 3"), _("Level 4 and 5"));

  for (guint i = 0; i < self->periods->len; i++)
    {
      for (guint level = 1; level <= BC_LEVEL_LINK; level++)
        pair->counts[i][BC_MIRROR_LEFT] += self->levels[i].count[level];
      pair->counts[i][BC_MIRROR_RIGHT] = bc_levels_count_high (&self->levels[i]);
    }
}

static void
make_pairs (Counting *self)
{
  g_autoptr (GPtrArray) cards =
    bc_consult_cards_list (bc_context_get_settings (self->context));

  add_tilts (self->mirror);
  for (guint i = 0; i < cards->len; i++)
    add_card (self, cards->pdata[i]);
  add_levels (self->mirror);
}

static gboolean
says_anything (const BcMirror *self, guint period)
{
  guint all = 0;

  for (guint i = 0; i < self->pairs->len; i++)
    {
      const BcMirrorPair *pair = self->pairs->pdata[i];

      for (guint side = 0; side < BC_MIRROR_N_SIDES; side++)
        all += pair->counts[period][side];
    }
  return all > 0;
}

/* Before the user was here there is nothing to look back on. */
static void
leave_out_first (BcMirror *self)
{
  guint first = 0;
  guint rest;

  while (first < self->periods->len && !says_anything (self, first))
    first++;
  rest = self->periods->len - first;
  if (first == 0)
    return;
  g_ptr_array_remove_range (self->periods, 0, first);
  memmove (self->tilts, self->tilts + first, rest * sizeof (BcTilt));
  memmove (self->levels, self->levels + first, rest * sizeof (BcLevels));
  memmove (self->kept_back, self->kept_back + first, rest * sizeof (gboolean));
  for (guint i = 0; i < self->pairs->len; i++)
    {
      BcMirrorPair *pair = self->pairs->pdata[i];

      memmove (pair->counts, pair->counts + first, rest * sizeof (pair->counts[0]));
      memset (pair->counts + rest, 0, first * sizeof (pair->counts[0]));
    }
  if (rest == 0)
    g_ptr_array_set_size (self->pairs, 0);
}

/* ---- all ---- */

gboolean
bc_mirror_may_look (BcContext *context)
{
  return bc_rights_may_see (bc_context_get_me (context), BC_PLACE_TEACHER);
}

static void
count (BcMirror *mirror, BcContext *context)
{
  g_autoptr (GHashTable) groups = bc_context_list_my_groups (context);
  g_autoptr (GHashTable) meetings =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_autoptr (GHashTable) talks =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Counting self = { .mirror = mirror,
                    .context = context,
                    .edits = bc_context_get_edits (context),
                    .me = bc_record_get_id (bc_context_get_me (context)),
                    .groups = groups,
                    .meetings = meetings,
                    .talks = talks };

  list_periods (&self);
  list_talks (&self);
  count_plans (&self);
  count_support (&self);
  count_agreements (&self);
  count_levels (&self);
  make_pairs (&self);
  leave_out_first (mirror);
}

BcMirror *
bc_mirror_new (BcContext *context)
{
  BcMirror *self = g_new0 (BcMirror, 1);

  self->periods = g_ptr_array_new_with_free_func (g_object_unref);
  self->pairs = g_ptr_array_new_with_free_func (pair_free);
  self->expert = !g_str_equal (bc_record_get_text (bc_context_get_me (context), BC_STAFF_ROLE),
                               BC_ROLE_TEACHER);
  if (bc_mirror_may_look (context) && bc_context_get_period (context) != NULL)
    count (self, context);
  return self;
}

void
bc_mirror_free (BcMirror *self)
{
  g_ptr_array_unref (self->periods);
  g_ptr_array_unref (self->pairs);
  g_free (self);
}

/* ---- to look at ---- */

guint
bc_mirror_pair_count (const BcMirrorPair *pair)
{
  guint all = 0;

  for (guint period = 0; period < BC_MIRROR_PERIODS; period++)
    for (guint side = 0; side < BC_MIRROR_N_SIDES; side++)
      all += pair->counts[period][side];
  return all;
}

guint
bc_mirror_pair_count_most (const BcMirrorPair *pair)
{
  guint most = 0;

  for (guint period = 0; period < BC_MIRROR_PERIODS; period++)
    for (guint side = 0; side < BC_MIRROR_N_SIDES; side++)
      most = MAX (most, pair->counts[period][side]);
  return most;
}

static char *
dup_sentence_of_teacher (guint by_teacher, guint by_expert)
{
  guint all = by_teacher + by_expert;

  if (by_expert == 0)
    return g_strdup_printf (
      ngettext ("You, or a fellow teacher, did the %u thing that counts here.",
                "You, or a fellow teacher, did all %u things that count here.", all), all);
  if (by_teacher == 0)
    return g_strdup_printf (ngettext ("An expert did the %u thing that counts here.",
                                      "An expert did the %u things that count here.", all), all);
  return g_strdup_printf (
    ngettext ("You, or a fellow teacher, did %u of the %u things; an expert came in %u time.",
              "You, or a fellow teacher, did %u of the %u things; an expert came in %u times.",
              by_expert), by_teacher, all, by_expert);
}

/* Of fewer than three teachers nothing is told. */
static char *
dup_sentence_without_teachers (guint by_expert)
{
  return g_strdup_printf (
    ngettext ("You, or another expert, did %u thing; what teachers did is told of three or more.",
              "You, or another expert, did %u things; what teachers did is told of three or more.",
              by_expert), by_expert);
}

static char *
dup_sentence_of_expert (guint by_teacher, guint by_expert)
{
  guint all = by_teacher + by_expert;

  if (by_expert == 0)
    return g_strdup_printf (ngettext ("A teacher did the %u thing that counts here.",
                                      "A teacher did all %u things that count here.", all), all);
  if (by_teacher == 0)
    return g_strdup_printf (
      ngettext ("You, or another expert, did the %u thing that counts here.",
                "You, or another expert, did the %u things that count here.", all), all);
  return g_strdup_printf (
    ngettext ("A teacher did %u of the %u things; you, or another expert, came in %u time.",
              "A teacher did %u of the %u things; you, or another expert, came in %u times.",
              by_expert), by_teacher, all, by_expert);
}

char *
bc_mirror_dup_sentence (const BcMirror *self, guint period)
{
  const BcTilt *tilt = &self->tilts[period];

  if (self->expert && self->kept_back[period])
    return dup_sentence_without_teachers (tilt->by_expert);
  if (tilt->by_teacher + tilt->by_expert == 0)
    return g_strdup (_("Nothing to count in this period."));
  return self->expert ? dup_sentence_of_expert (tilt->by_teacher, tilt->by_expert)
                      : dup_sentence_of_teacher (tilt->by_teacher, tilt->by_expert);
}
