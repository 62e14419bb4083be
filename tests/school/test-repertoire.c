/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desk.h"

#include <string.h>

#include "domain/bc-terms.h"
#include "school/bc-card-uses.h"
#include "school/bc-next-cycle.h"
#include "school/bc-plan-cards.h"
#include "school/bc-repertoire.h"
#include "school/bc-rights.h"
#include "school/bc-talents.h"

#define N_STARTERS 12

/* Without the cards and talents of the demo; who changes what is watched over as in the window. */
static void
set_up (Desk *desk, gconstpointer data)
{
  GType types[] = { BC_TYPE_PLAN_CARD, BC_TYPE_REPERTOIRE_CARD, BC_TYPE_TALENT };

  desk_set_up (desk, data);
  bc_edits_begin (desk->edits, "test");
  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      g_autoptr (GPtrArray) records = bc_edits_list (desk->edits, types[t], NULL, -1);

      g_assert_cmpuint (records->len, >, 0);
      for (guint i = 0; i < records->len; i++)
        bc_edits_remove (desk->edits, records->pdata[i]);
    }
  bc_edits_end (desk->edits);
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  bc_rights_guard (desk->edits, bc_context_get_me (desk->context));
}

/* Somebody else sits down at the desk. */
static void
seat (Desk *desk, const char *name)
{
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  g_clear_object (&desk->context);
  g_clear_object (&desk->edits);
  bc_session_close (desk->demo.session);
  g_object_unref (desk->demo.session);
  desk->demo.session = demo_school_unlock (desk->demo.file, name, BC_STORE_DEFAULT);
  desk->demo.store = bc_session_get_store (desk->demo.session);
  g_object_unref (desk->demo.group);
  desk->demo.group = bc_groups_find (desk->demo.store, "5/6", NULL);
  desk->edits = bc_edits_new (desk->demo.store);
  desk->context =
    bc_context_new (desk->demo.session, desk->edits, desk->demo.group, desk->demo.period);
  bc_rights_guard (desk->edits, bc_context_get_me (desk->context));
}

static char *
dup_id_of (Desk *desk, const char *name)
{
  g_autoptr (GPtrArray) staff =
    bc_store_list (desk->demo.store, BC_TYPE_STAFF, NULL, BC_STAFF_GIVEN_NAME, name, -1);

  return g_strdup (bc_record_get_id (staff->pdata[0]));
}

static gpointer
keep (Desk *desk, GType type, guint owner_field, const char *owner, guint title_field,
      const char *title, guint shared_field, gboolean shared)
{
  g_autofree char *id = dup_id_of (desk, owner);
  g_autoptr (BcRecord) record = bc_record_new (type);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  bc_record_set_text (record, owner_field, id);
  bc_record_set_text (record, title_field, title);
  bc_record_set_integer (record, shared_field, shared);
  g_ptr_array_add (records, record);
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  bc_store_save (desk->demo.store, records, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&record);
}

static BcRepertoireCard *
keep_card (Desk *desk, const char *owner, const char *title, gboolean shared)
{
  return keep (desk, BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_OWNER, owner,
               BC_REPERTOIRE_CARD_TITLE, title, BC_REPERTOIRE_CARD_SHARED, shared);
}

static BcTalent *
keep_talent (Desk *desk, const char *owner, const char *title, gboolean shared)
{
  return keep (desk, BC_TYPE_TALENT, BC_TALENT_OWNER, owner, BC_TALENT_TITLE, title,
               BC_TALENT_SHARED, shared);
}

static GPtrArray *
list_shelf (Desk *desk)
{
  return bc_repertoire_list (desk->edits, bc_context_get_settings (desk->context),
                             bc_context_get_me (desk->context));
}

static guint
count_origin (Desk *desk, BcRepertoireOrigin origin)
{
  g_autoptr (GPtrArray) shelf = list_shelf (desk);
  guint count = 0;

  for (guint i = 0; i < shelf->len; i++)
    count += ((BcShelfCard *) shelf->pdata[i])->origin == origin;
  return count;
}

static guint
count_aside (Desk *desk)
{
  g_autoptr (GPtrArray) aside = bc_repertoire_list_aside (
    desk->edits, bc_context_get_settings (desk->context), bc_context_get_me (desk->context));

  return aside->len;
}

/* The card on @shelf called so, or the first of those with @key. */
static const BcShelfCard *
find_on (GPtrArray *shelf, const char *words)
{
  for (guint i = 0; i < shelf->len; i++)
    {
      const BcShelfCard *card = shelf->pdata[i];

      if (g_str_equal (card->title, words) || g_str_equal (card->starter, words))
        return card;
    }
  return NULL;
}

/* ---- starters ---- */

static void
test_a_starter_becomes_ones_own_once (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) shelf = list_shelf (desk);
  const BcShelfCard *starter = find_on (shelf, "buddies");
  g_autoptr (BcRepertoireCard) taken =
    bc_repertoire_take_over (desk->edits, starter, bc_context_get_me (desk->context));
  g_autoptr (GPtrArray) later = NULL;

  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_STARTER), ==, N_STARTERS - 1);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_MINE), ==, 1);
  g_assert_false (bc_record_get_integer (taken, BC_REPERTOIRE_CARD_SHARED));

  /* Under another name it is still that one. */
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, taken, BC_REPERTOIRE_CARD_TITLE, "Maatjes op dinsdag");
  bc_edits_end (desk->edits);
  later = list_shelf (desk);
  g_assert_null (find_on (later, "buddies"));
  g_assert_nonnull (find_on (later, "Maatjes op dinsdag"));

  /* Both steps are taken back. */
  bc_edits_undo (desk->edits);
  bc_edits_undo (desk->edits);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_STARTER), ==, N_STARTERS);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_MINE), ==, 0);
}

static void
test_the_school_may_change_the_starters_or_have_none (Desk *desk, gconstpointer data)
{
  BcSettings *settings = bc_context_get_settings (desk->context);
  g_autoptr (JsonNode) own = json_from_string (
    "[ { \"id\": \"ours\", \"title\": \"Van onze school\", \"text\": \"Zo\" } ]", NULL);
  g_autoptr (JsonNode) none = json_from_string ("[]", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) taken = bc_settings_take ("cards", own, NULL, &error);
  g_autoptr (JsonNode) empty = NULL;
  g_autoptr (GPtrArray) shelf = NULL;
  g_autoptr (BcRepertoireCard) card = NULL;

  g_assert_no_error (error);
  empty = bc_settings_take ("cards", none, NULL, &error);
  g_assert_no_error (error);
  bc_settings_set (settings, "cards", taken);
  shelf = list_shelf (desk);
  g_assert_cmpuint (shelf->len, ==, 1);
  card = bc_repertoire_take_over (desk->edits, shelf->pdata[0],
                                  bc_context_get_me (desk->context));
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_STARTER), ==, 0);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_MINE), ==, 1);

  /* What somebody made their own stays, whatever the school does with where it came from. */
  bc_settings_set (settings, "cards", empty);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_STARTER), ==, 0);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_MINE), ==, 1);
  bc_settings_set (settings, "cards", NULL);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_STARTER), ==, N_STARTERS);
}

static void
test_a_starter_is_put_aside_by_one_for_themselves (Desk *desk, gconstpointer data)
{
  BcStaff *me = bc_context_get_me (desk->context);
  g_autoptr (GPtrArray) shelf = list_shelf (desk);
  g_autoptr (GPtrArray) aside = NULL;

  bc_repertoire_put_aside (desk->edits, find_on (shelf, "step-card"), me);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_STARTER), ==, N_STARTERS - 1);
  g_assert_cmpuint (count_aside (desk), ==, 1);
  bc_edits_undo (desk->edits);
  g_assert_cmpuint (count_aside (desk), ==, 0);
  bc_edits_redo (desk->edits);
  g_assert_cmpuint (count_aside (desk), ==, 1);

  /* A colleague still has it, and what the school says is the same. */
  seat (desk, "Joris");
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_STARTER), ==, N_STARTERS);
  g_assert_cmpuint (count_aside (desk), ==, 0);
  g_assert_false (bc_settings_is_changed (bc_context_get_settings (desk->context), "cards"));

  seat (desk, DEMO_TEACHER);
  g_assert_cmpuint (count_aside (desk), ==, 1);
  aside = bc_repertoire_list_aside (desk->edits, bc_context_get_settings (desk->context),
                                    bc_context_get_me (desk->context));
  bc_repertoire_bring_back (desk->edits, aside->pdata[0], bc_context_get_me (desk->context));
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_STARTER), ==, N_STARTERS);
}

/* ---- who sees it ---- */

static void
test_what_is_not_shared_is_seen_by_nobody_else (Desk *desk, gconstpointer data)
{
  g_autoptr (BcRepertoireCard) secret_card = keep_card (desk, "Joris", "Geheime kaart", FALSE);
  g_autoptr (BcRepertoireCard) open_card = keep_card (desk, "Joris", "Gedeelde kaart", TRUE);
  g_autoptr (BcTalent) secret = keep_talent (desk, "Joris", "Geheim talent", FALSE);
  g_autoptr (BcTalent) open = keep_talent (desk, "Joris", "Gedeeld talent", TRUE);
  g_autoptr (GPtrArray) shelf = list_shelf (desk);
  g_autoptr (GPtrArray) found = bc_talents_find_help (desk->context, "", NULL);
  g_autoptr (GPtrArray) none = bc_talents_find_help (desk->context, "geheim", NULL);
  g_autoptr (GPtrArray) own = bc_talents_list_own (desk->context, NULL);

  g_assert_null (find_on (shelf, "Geheime kaart"));
  g_assert_cmpstr (find_on (shelf, "Gedeelde kaart")->author, ==, "Joris Blom");
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpstr (((BcHelp *) found->pdata[0])->title, ==, "Gedeeld talent");
  g_assert_cmpstr (((BcHelp *) found->pdata[0])->name, ==, "Joris Blom");
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (own->len, ==, 0);
  g_assert_false (bc_context_may_see (desk->context, secret));
  g_assert_false (bc_context_may_see (desk->context, secret_card));
  g_assert_true (bc_context_may_see (desk->context, open));
  g_assert_true (bc_context_may_see (desk->context, open_card));
}

static void
test_who_does_not_work_with_groups_sees_none (Desk *desk, gconstpointer data)
{
  const struct
  {
    const char *name;
    guint sees;
  } people[] = { { "Marieke", 1 }, { "Femke", 1 }, { "Rob", 0 }, { "Iris", 0 }, { "Tom", 0 } };

  g_object_unref (keep_card (desk, "Joris", "Spelkaart", TRUE));
  g_object_unref (keep_talent (desk, "Joris", "Spelen", TRUE));
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autoptr (GPtrArray) found = NULL;
      g_autoptr (GPtrArray) searched = NULL;

      seat (desk, people[i].name);
      g_test_message ("%s", people[i].name);
      found = bc_talents_find_help (desk->context, "", NULL);
      searched = bc_talents_find_help (desk->context, "spel", NULL);
      g_assert_cmpuint (found->len, ==, people[i].sees);
      g_assert_cmpuint (searched->len, ==, 2 * people[i].sees);
      g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_SHARED), ==, people[i].sees);
    }
}

static void
test_a_colleague_cannot_change_it (Desk *desk, gconstpointer data)
{
  g_autoptr (BcRepertoireCard) card = keep_card (desk, "Joris", "Spelkaart", TRUE);
  g_autoptr (BcTalent) talent = keep_talent (desk, "Joris", "Spelen", TRUE);

  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, card, BC_REPERTOIRE_CARD_TITLE, "Van mij");
  bc_edits_set_integer (desk->edits, talent, BC_TALENT_SHARED, FALSE);
  bc_edits_end (desk->edits);
  bc_repertoire_remove (desk->edits, card);
  bc_talents_remove (desk->context, talent);
  g_assert_cmpstr (bc_record_get_text (card, BC_REPERTOIRE_CARD_TITLE), ==, "Spelkaart");
  g_assert_true (bc_record_get_integer (talent, BC_TALENT_SHARED));
  g_assert_false (bc_record_is_removed (card));
  g_assert_false (bc_record_is_removed (talent));
}

/* ---- who can help ---- */

static void
test_help_is_found_by_the_beginnings_of_words (Desk *desk, gconstpointer data)
{
  const struct
  {
    const char *words;
    guint found;
  } searches[] = { { "reken", 2 },        { "REKENEN", 1 },  { "kenen", 0 }, { "een", 1 },
                   { "één kind", 1 },  { "saskia", 1 },   { "rekenen bram", 1 },
                   { "rekenen saskia", 0 }, { "  ", 2 },     { "kaart", 1 } };

  g_object_unref (keep_talent (desk, "Saskia", "Rekengesprek met één kind", TRUE));
  g_object_unref (keep_talent (desk, "Bram", "Rekenen in beweging", TRUE));
  g_object_unref (keep_card (desk, "Joris", "Kaart over spel", TRUE));
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr (GPtrArray) found =
        bc_talents_find_help (desk->context, searches[i].words, NULL);

      g_test_message ("%s", searches[i].words);
      g_assert_cmpuint (found->len, ==, searches[i].found);
    }
}

static void
test_help_stands_by_name (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) found = NULL;

  g_object_unref (keep_talent (desk, "Saskia", "Zingen", TRUE));
  g_object_unref (keep_talent (desk, "Bram", "Zingen in canon", TRUE));
  g_object_unref (keep_talent (desk, "Bram", "Zaagwerk", TRUE));
  found = bc_talents_find_help (desk->context, "z", NULL);
  g_assert_cmpuint (found->len, ==, 3);
  g_assert_cmpstr (((BcHelp *) found->pdata[0])->title, ==, "Zaagwerk");
  g_assert_cmpstr (((BcHelp *) found->pdata[1])->title, ==, "Zingen in canon");
  g_assert_cmpstr (((BcHelp *) found->pdata[2])->name, ==, "Saskia Hoek");
}

static void
test_a_talent_is_ones_own_until_it_is_shared (Desk *desk, gconstpointer data)
{
  g_autoptr (BcTalent) talent = bc_talents_draft (desk->context);
  g_autoptr (GPtrArray) own = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) found = NULL;

  bc_edits_type (desk->edits, "test", talent, BC_TALENT_TITLE, "Gitaar");
  bc_edits_rest (desk->edits);
  own = bc_talents_list_own (desk->context, NULL);
  g_assert_cmpuint (own->len, ==, 1);
  g_assert_false (bc_record_get_integer (talent, BC_TALENT_SHARED));
  seat (desk, "Joris");
  none = bc_talents_find_help (desk->context, "gitaar", NULL);
  g_assert_cmpuint (none->len, ==, 0);
  seat (desk, DEMO_TEACHER);
  g_clear_pointer (&own, g_ptr_array_unref);
  own = bc_talents_list_own (desk->context, NULL);
  bc_edits_begin (desk->edits, "test");
  bc_edits_set_integer (desk->edits, own->pdata[0], BC_TALENT_SHARED, TRUE);
  bc_edits_end (desk->edits);
  seat (desk, "Joris");
  found = bc_talents_find_help (desk->context, "gitaar", NULL);
  g_assert_cmpuint (found->len, ==, 1);
}

/* ---- in plans ---- */

/* The plan of group 5/6 in the period before this one, which was looked back on. */
static BcPlan *
find_past_plan (Desk *desk)
{
  g_autoptr (BcPeriod) before =
    bc_school_calendar_period_before (desk->demo.store, desk->demo.period);
  g_autoptr (GPtrArray) plans =
    bc_edits_list (desk->edits, BC_TYPE_PLAN, NULL, BC_PLAN_GROUP,
                   bc_record_get_id (desk->demo.group), BC_PLAN_PERIOD, bc_record_get_id (before),
                   -1);

  g_assert_cmpuint (plans->len, ==, 1);
  return g_object_ref (plans->pdata[0]);
}

static BcPlanCard *
use (Desk *desk, BcPlan *plan, BcCluster *cluster, BcRepertoireCard *card, const char *effect)
{
  return demo_school_add (desk->edits, BC_TYPE_PLAN_CARD, BC_PLAN_CARD_PLAN,
                          bc_record_get_id (plan), BC_PLAN_CARD_CLUSTER,
                          bc_record_get_id (cluster), BC_PLAN_CARD_CARD, bc_record_get_id (card),
                          BC_PLAN_CARD_EFFECT, effect, -1);
}

static GPtrArray *
list_clusters (Desk *desk, BcPlan *plan)
{
  return bc_edits_list (desk->edits, BC_TYPE_CLUSTER, NULL, BC_CLUSTER_PLAN,
                        bc_record_get_id (plan), -1);
}

static void
test_a_card_tells_where_it_was_used_and_what_was_found (Desk *desk, gconstpointer data)
{
  g_autoptr (BcRepertoireCard) card = keep_card (desk, DEMO_TEACHER, "Stappenkaart", TRUE);
  g_autoptr (BcPlan) past = find_past_plan (desk);
  g_autoptr (GPtrArray) clusters = list_clusters (desk, past);
  g_autoptr (GPtrArray) evaluations = bc_edits_list (
    desk->edits, BC_TYPE_EVALUATION, NULL, BC_EVALUATION_CLUSTER,
    bc_record_get_id (clusters->pdata[1]), -1);
  BcEvaluation *evaluation = evaluations->pdata[0];
  g_autoptr (BcGroupPlan) now =
    bc_group_plan_open (desk->edits, desk->demo.group, desk->demo.period, NULL);
  g_autoptr (GPtrArray) present = bc_group_plan_list_clusters (now);
  g_autoptr (GPtrArray) uses = NULL;
  const BcCardUse *first, *second;

  bc_edits_begin (desk->edits, "test");
  bc_edits_set_text (desk->edits, evaluation, BC_EVALUATION_RESULT, BC_RESULT_PARTLY);
  bc_edits_set_text (desk->edits, evaluation, BC_EVALUATION_GOAL, "Telt tot honderd");
  bc_edits_set_text (desk->edits, evaluation, BC_EVALUATION_WORKED, "Samen hardop");
  bc_edits_end (desk->edits);
  use (desk, past, clusters->pdata[1], card, "Rust");
  use (desk, bc_group_plan_get_plan (now), present->pdata[0], card, "");
  uses = bc_card_uses_list (desk->context, card, NULL);
  g_assert_cmpuint (uses->len, ==, 2);
  first = uses->pdata[0];
  second = uses->pdata[1];
  g_assert_nonnull (strstr (first->where, bc_record_get_text (present->pdata[0],
                                                              BC_CLUSTER_NAME)));
  g_assert_cmpstr (first->found, ==, "");
  g_assert_true (g_str_has_prefix (second->where, "Group 5/6 · Period 2 · "));
  g_assert_nonnull (strstr (second->found, "Partly: Telt tot honderd\nWhat worked: Samen hardop"));
  g_assert_cmpstr (bc_record_get_text (second->drawn, BC_PLAN_CARD_EFFECT), ==, "Rust");
  g_assert_cmpstr (second->period, ==, bc_record_get_text (past, BC_PLAN_PERIOD));

  /* A plan that is gone tells nothing any more. */
  bc_edits_begin (desk->edits, "test");
  bc_edits_remove (desk->edits, past);
  bc_edits_end (desk->edits);
  g_clear_pointer (&uses, g_ptr_array_unref);
  uses = bc_card_uses_list (desk->context, card, NULL);
  g_assert_cmpuint (uses->len, ==, 1);
}

static void
test_uses_are_seen_by_who_may_see_card_and_plan (Desk *desk, gconstpointer data)
{
  g_autoptr (BcRepertoireCard) open = keep_card (desk, DEMO_TEACHER, "Open", TRUE);
  g_autoptr (BcRepertoireCard) closed = keep_card (desk, DEMO_TEACHER, "Dicht", FALSE);
  const struct
  {
    const char *name;
    guint open, closed;
    gboolean writes;
  } people[] = { { DEMO_TEACHER, 1, 1, TRUE },
                 { "Joris", 1, 0, FALSE },
                 { "Femke", 1, 0, FALSE },
                 { "Iris", 0, 0, FALSE },
                 { "Rob", 0, 0, FALSE },
                 { "Tom", 0, 0, FALSE } };
  g_autoptr (BcPlan) plan = find_past_plan (desk);
  g_autoptr (GPtrArray) clusters = list_clusters (desk, plan);

  use (desk, plan, clusters->pdata[0], open, "");
  use (desk, plan, clusters->pdata[0], closed, "");
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autoptr (GPtrArray) of_open = NULL;
      g_autoptr (GPtrArray) of_closed = NULL;

      seat (desk, people[i].name);
      g_test_message ("%s", people[i].name);
      of_open = bc_card_uses_list (desk->context, open, NULL);
      of_closed = bc_card_uses_list (desk->context, closed, NULL);
      g_assert_cmpuint (of_open->len, ==, people[i].open);
      g_assert_cmpuint (of_closed->len, ==, people[i].closed);
      for (guint u = 0; u < of_open->len; u++)
        g_assert_true (bc_edits_may_change (desk->edits, ((BcCardUse *) of_open->pdata[u])->drawn)
                       == people[i].writes);
    }
}

static void
test_a_used_card_that_goes_leaves_its_title_in_the_plan (Desk *desk, gconstpointer data)
{
  g_autoptr (BcGroupPlan) plan =
    bc_group_plan_open (desk->edits, desk->demo.group, desk->demo.period, NULL);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (BcRepertoireCard) used = keep_card (desk, DEMO_TEACHER, "Stappenkaart", TRUE);
  g_autoptr (BcRepertoireCard) unused = keep_card (desk, DEMO_TEACHER, "Nergens", TRUE);
  g_autofree char *titles = NULL;
  g_autofree char *again = NULL;

  use (desk, bc_group_plan_get_plan (plan), clusters->pdata[0], used, "");
  bc_repertoire_remove (desk->edits, unused);
  bc_repertoire_remove (desk->edits, used);
  g_assert_true (bc_record_is_removed (unused));
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_MINE), ==, 0);
  titles = bc_plan_cards_dup_titles (plan, clusters->pdata[0]);
  g_assert_cmpstr (titles, ==, "Stappenkaart");
  g_assert_false (bc_context_may_see (desk->context, used));
  seat (desk, "Joris");
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_SHARED), ==, 0);
}

static void
test_taking_a_card_off_the_shelf_is_undone (Desk *desk, gconstpointer data)
{
  g_autoptr (BcGroupPlan) plan =
    bc_group_plan_open (desk->edits, desk->demo.group, desk->demo.period, NULL);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (BcRepertoireCard) card = keep_card (desk, DEMO_TEACHER, "Stappenkaart", TRUE);

  use (desk, bc_group_plan_get_plan (plan), clusters->pdata[0], card, "");
  bc_repertoire_remove (desk->edits, card);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_MINE), ==, 0);
  bc_edits_undo (desk->edits);
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_MINE), ==, 1);
  g_assert_true (bc_record_get_integer (card, BC_REPERTOIRE_CARD_SHARED));
}

static void
test_a_card_of_a_colleague_is_taken_over_with_its_origin (Desk *desk, gconstpointer data)
{
  g_autoptr (BcRepertoireCard) theirs = keep_card (desk, "Joris", "Spelkaart", TRUE);
  g_autoptr (GPtrArray) shelf = list_shelf (desk);
  g_autoptr (BcRepertoireCard) mine = bc_repertoire_take_over (
    desk->edits, find_on (shelf, "Spelkaart"), bc_context_get_me (desk->context));

  g_assert_true (mine != theirs);
  g_assert_cmpstr (bc_record_get_text (mine, BC_REPERTOIRE_CARD_OWNER), ==,
                   bc_record_get_id (bc_context_get_me (desk->context)));
  g_assert_cmpstr (bc_record_get_text (mine, BC_REPERTOIRE_CARD_TEXT), ==,
                   "After a card of Joris Blom.");
  g_assert_false (bc_record_get_integer (mine, BC_REPERTOIRE_CARD_SHARED));
  g_assert_cmpuint (count_origin (desk, BC_REPERTOIRE_SHARED), ==, 1);
}

static void
test_the_next_round_begins_without_what_a_card_brought (Desk *desk, gconstpointer data)
{
  g_autoptr (BcGroupPlan) plan =
    bc_group_plan_open (desk->edits, desk->demo.group, desk->demo.period, NULL);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (plan);
  g_autoptr (BcRepertoireCard) card = keep_card (desk, DEMO_TEACHER, "Stappenkaart", FALSE);
  g_autoptr (BcNextCycle) cycle =
    bc_next_cycle_new (desk->edits, bc_group_plan_get_plan (plan), NULL);
  g_autoptr (BcPeriod) period = bc_record_new_draft (BC_TYPE_PERIOD);
  g_autoptr (BcPlan) next = NULL;
  g_autoptr (GPtrArray) cards = NULL;

  use (desk, bc_group_plan_get_plan (plan), clusters->pdata[0], card, "Rust");
  bc_record_set_text (period, BC_PERIOD_START, "2027-01-09");
  bc_record_set_text (period, BC_PERIOD_END, "2027-03-20");
  bc_record_set_text (period, BC_PERIOD_SCHOOL_YEAR,
                      bc_record_get_text (desk->demo.period, BC_PERIOD_SCHOOL_YEAR));
  next = bc_next_cycle_open (cycle, period, NULL);
  cards = bc_edits_list (desk->edits, BC_TYPE_PLAN_CARD, NULL, BC_PLAN_CARD_PLAN,
                         bc_record_get_id (next), -1);
  g_assert_cmpuint (cards->len, ==, 1);
  g_assert_cmpstr (bc_record_get_text (cards->pdata[0], BC_PLAN_CARD_EFFECT), ==, "");
}

#define ADD(path, test) g_test_add (path, Desk, NULL, set_up, test, desk_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/repertoire/a-starter-becomes-ones-own-once", test_a_starter_becomes_ones_own_once);
  ADD ("/repertoire/the-school-may-change-the-starters-or-have-none",
       test_the_school_may_change_the_starters_or_have_none);
  ADD ("/repertoire/a-starter-is-put-aside-by-one-for-themselves",
       test_a_starter_is_put_aside_by_one_for_themselves);
  ADD ("/repertoire/what-is-not-shared-is-seen-by-nobody-else",
       test_what_is_not_shared_is_seen_by_nobody_else);
  ADD ("/repertoire/who-does-not-work-with-groups-sees-none",
       test_who_does_not_work_with_groups_sees_none);
  ADD ("/repertoire/a-colleague-cannot-change-it", test_a_colleague_cannot_change_it);
  ADD ("/repertoire/help-is-found-by-the-beginnings-of-words",
       test_help_is_found_by_the_beginnings_of_words);
  ADD ("/repertoire/help-stands-by-name", test_help_stands_by_name);
  ADD ("/repertoire/a-talent-is-ones-own-until-it-is-shared",
       test_a_talent_is_ones_own_until_it_is_shared);
  ADD ("/repertoire/a-card-tells-where-it-was-used-and-what-was-found",
       test_a_card_tells_where_it_was_used_and_what_was_found);
  ADD ("/repertoire/uses-are-seen-by-who-may-see-card-and-plan",
       test_uses_are_seen_by_who_may_see_card_and_plan);
  ADD ("/repertoire/a-used-card-that-goes-leaves-its-title-in-the-plan",
       test_a_used_card_that_goes_leaves_its_title_in_the_plan);
  ADD ("/repertoire/taking-a-card-off-the-shelf-is-undone",
       test_taking_a_card_off_the_shelf_is_undone);
  ADD ("/repertoire/a-card-of-a-colleague-is-taken-over-with-its-origin",
       test_a_card_of_a_colleague_is_taken_over_with_its_origin);
  ADD ("/repertoire/the-next-round-begins-without-what-a-card-brought",
       test_the_next_round_begins_without_what_a_card_brought);
  return g_test_run ();
}
