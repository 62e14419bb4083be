/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-cluster-proposals.h"
#include "domain/bc-fitting-clusters.h"
#include "domain/bc-terms.h"

/* Eight children, the usual three clusters, nobody placed yet. */
static BcSharedNeeds *
class_of_eight (void)
{
  BcSharedNeeds *needs = bc_shared_needs_new (8);

  bc_shared_needs_add_cluster (needs, "verdiept", BC_CLUSTER_ENRICHED, "");
  bc_shared_needs_add_cluster (needs, "basis", BC_CLUSTER_BASIC, "");
  bc_shared_needs_add_cluster (needs, "intensief", BC_CLUSTER_INTENSIVE, "");
  return needs;
}

static void
add_three_who_need_showing (BcSharedNeeds *needs)
{
  bc_shared_needs_add_line (needs, "noor", BC_NEED_INSTRUCTION,
                            "instructie die eerst voordoet en dan samen doet");
  bc_shared_needs_add_line (needs, "sem", BC_NEED_INSTRUCTION, "instructie die voordoet");
  bc_shared_needs_add_line (needs, "tess", BC_NEED_INSTRUCTION, "uitleg waarbij ik hardop voordoe");
  bc_shared_needs_add_line (needs, "daan", BC_NEED_PEERS, "groepsgenoten die tijd geven");
}

static void
assert_ids (GPtrArray *ids, const char *expected)
{
  g_autoptr (GPtrArray) copy = g_ptr_array_copy (ids, NULL, NULL);
  g_autofree char *joined = NULL;

  g_ptr_array_add (copy, NULL);
  joined = g_strjoinv (" ", (char **) copy->pdata);
  g_assert_cmpstr (joined, ==, expected);
}

static void
test_a_shared_need_becomes_a_proposal_that_says_why (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) proposals = NULL;
  BcClusterProposal *proposal;

  add_three_who_need_showing (needs);
  proposals = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (proposals->len, ==, 1);
  proposal = proposals->pdata[0];
  assert_ids (proposal->pupils, "noor sem tess");
  assert_ids (proposal->moving, "noor sem tess");
  g_assert_cmpstr (proposal->text, ==, "instructie die voordoet");
  g_assert_cmpstr (proposal->kind, ==, BC_NEED_INSTRUCTION);
  g_assert_cmpstr (proposal->cluster, ==, "intensief");
  g_assert_cmpint (proposal->reason, ==, BC_PROPOSAL_KIND);
}

static void
test_a_proposal_is_never_made_from_nothing (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) none = bc_cluster_proposals_find (needs);
  g_autoptr (GPtrArray) still_none = NULL;

  g_assert_cmpuint (none->len, ==, 0);

  /* Each something of their own; words that every need is made of; a kind alone. */
  bc_shared_needs_add_line (needs, "noor", BC_NEED_INSTRUCTION, "instructie die voordoet");
  bc_shared_needs_add_line (needs, "sem", BC_NEED_INSTRUCTION, "instructie die kort is");
  bc_shared_needs_add_line (needs, "tess", BC_NEED_TASK, "opdrachten die nodig zijn");
  bc_shared_needs_add_line (needs, "daan", BC_NEED_TASK, "opdrachten die samen worden gemaakt");
  /* The same word in another kind of need is another need. */
  bc_shared_needs_add_line (needs, "isa", BC_NEED_PEERS, "groepsgenoten die voordoen");
  /* Without a child it is about the group. */
  bc_shared_needs_add_line (needs, "", BC_NEED_INSTRUCTION, "instructie die voordoet");
  still_none = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (still_none->len, ==, 0);
}

static void
test_the_words_of_a_cluster_show_where_to_go (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) proposals = NULL;

  bc_shared_needs_add_cluster (needs, "kring", BC_CLUSTER_OTHER,
                               "In de kleine kring doe ik het hardop voor.\nVoordoen en nadoen.");
  add_three_who_need_showing (needs);
  proposals = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (proposals->len, ==, 1);
  g_assert_cmpstr (((BcClusterProposal *) proposals->pdata[0])->cluster, ==, "kring");
  g_assert_cmpint (((BcClusterProposal *) proposals->pdata[0])->reason, ==, BC_PROPOSAL_WORDS);
  g_assert_cmpstr (((BcClusterProposal *) proposals->pdata[0])->word, ==, "voordoet");
}

static void
test_a_word_that_one_of_them_has_alone_shows_nothing (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) proposals = NULL;

  bc_shared_needs_add_cluster (needs, "kring", BC_CLUSTER_OTHER, "Met een stappenkaart hardop.");
  add_three_who_need_showing (needs);
  proposals = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (proposals->len, ==, 1);
  g_assert_cmpstr (((BcClusterProposal *) proposals->pdata[0])->cluster, ==, "intensief");
}

static void
test_a_challenge_goes_to_the_enriched_cluster (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) proposals = NULL;

  bc_shared_needs_add_line (needs, "lotte", BC_NEED_TASK, "opdrachten die uitdagen");
  bc_shared_needs_add_line (needs, "amir", BC_NEED_TASK, "opdrachten met een uitdaging erin");
  proposals = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (proposals->len, ==, 1);
  g_assert_cmpstr (((BcClusterProposal *) proposals->pdata[0])->cluster, ==, "verdiept");
}

static void
test_three_without_a_cluster_get_one_of_their_own_and_two_do_not (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) two = NULL;
  g_autoptr (GPtrArray) three = NULL;

  bc_shared_needs_add_line (needs, "lotte", BC_NEED_PEERS, "groepsgenoten die rustig uitleggen");
  bc_shared_needs_add_line (needs, "amir", BC_NEED_PEERS, "een maatje dat rustig blijft");
  two = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (two->len, ==, 0);
  bc_shared_needs_add_line (needs, "fenna", BC_NEED_PEERS, "rustige kinderen naast zich");
  three = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (three->len, ==, 1);
  g_assert_null (((BcClusterProposal *) three->pdata[0])->cluster);
}

static void
test_who_was_placed_for_a_reason_stays_there (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) proposals = NULL;
  g_autoptr (GPtrArray) none = NULL;

  add_three_who_need_showing (needs);
  bc_shared_needs_place (needs, "noor", "verdiept");
  bc_shared_needs_place (needs, "sem", "basis");
  bc_shared_needs_place (needs, "tess", "intensief");
  proposals = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (proposals->len, ==, 1);
  assert_ids (((BcClusterProposal *) proposals->pdata[0])->pupils, "noor sem tess");
  assert_ids (((BcClusterProposal *) proposals->pdata[0])->moving, "sem");

  bc_shared_needs_place (needs, "sem", "intensief");
  none = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_what_most_of_the_group_needs_is_no_clusters (void)
{
  const char *names[] = { "a", "b", "c", "d", "e", "f" };
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) proposals = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    bc_shared_needs_add_line (needs, names[i], BC_NEED_INSTRUCTION, "instructie die voordoet");
  proposals = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (proposals->len, ==, 0);
}

static void
test_signals_alike_are_a_reason_where_a_cluster_is_about_them (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) without = NULL;
  g_autoptr (GPtrArray) proposals = NULL;

  bc_shared_needs_add_line (needs, "noor", BC_SHARED_SIGNAL, "Automatiseren vraagt oefening");
  bc_shared_needs_add_line (needs, "sem", BC_SHARED_SIGNAL, "automatiseren tot twintig");
  bc_shared_needs_add_line (needs, "tess", BC_SHARED_SIGNAL, "automatiseren gaat traag");
  bc_shared_needs_add_line (needs, "isa", BC_SHARED_SIGNAL, "automatiseren kost veel");
  bc_shared_needs_place (needs, "noor", "intensief");
  bc_shared_needs_place (needs, "isa", "intensief");
  without = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (without->len, ==, 0);
  bc_shared_needs_add_cluster (needs, "vlot", BC_CLUSTER_OTHER, "Elke dag even automatiseren.");
  proposals = bc_cluster_proposals_find (needs);
  g_assert_cmpuint (proposals->len, ==, 1);
  g_assert_cmpstr (((BcClusterProposal *) proposals->pdata[0])->cluster, ==, "vlot");
  g_assert_cmpstr (((BcClusterProposal *) proposals->pdata[0])->kind, ==, BC_SHARED_SIGNAL);
}

static void
test_a_key_is_the_same_until_another_child_shares_it (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (BcSharedNeeds) again = class_of_eight ();
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) same = NULL;
  g_autoptr (GPtrArray) other = NULL;

  add_three_who_need_showing (needs);
  add_three_who_need_showing (again);
  one = bc_cluster_proposals_find (needs);
  same = bc_cluster_proposals_find (again);
  bc_shared_needs_add_line (again, "saar", BC_NEED_INSTRUCTION, "uitleg die voordoet");
  other = bc_cluster_proposals_find (again);
  g_assert_cmpstr (((BcClusterProposal *) one->pdata[0])->key, ==,
                   ((BcClusterProposal *) same->pdata[0])->key);
  g_assert_cmpstr (((BcClusterProposal *) one->pdata[0])->key, !=,
                   ((BcClusterProposal *) other->pdata[0])->key);
}

static void
test_a_child_fits_where_others_share_its_need (void)
{
  g_autoptr (BcSharedNeeds) needs = class_of_eight ();
  g_autoptr (GPtrArray) fits = NULL;
  g_autoptr (GPtrArray) none = NULL;

  bc_shared_needs_add_cluster (needs, "lezen", BC_CLUSTER_OTHER, "We lezen hardop in koor.");
  add_three_who_need_showing (needs);
  bc_shared_needs_place (needs, "sem", "intensief");
  bc_shared_needs_place (needs, "tess", "intensief");
  bc_shared_needs_add_line (needs, "noor", BC_NEED_ACTIVITY, "leeractiviteiten met hardop lezen");
  fits = bc_fitting_clusters_find (needs, "noor");
  g_assert_cmpuint (fits->len, ==, 2);
  g_assert_cmpstr (((BcFittingCluster *) fits->pdata[0])->cluster, ==, "intensief");
  assert_ids (((BcFittingCluster *) fits->pdata[0])->pupils, "sem tess");
  g_assert_cmpstr (((BcFittingCluster *) fits->pdata[1])->cluster, ==, "lezen");
  assert_ids (((BcFittingCluster *) fits->pdata[1])->pupils, "");
  g_assert_cmpstr (((BcFittingCluster *) fits->pdata[1])->text, ==,
                   "leeractiviteiten met hardop lezen");

  /* Nothing was written of this one, so nothing is suggested. */
  none = bc_fitting_clusters_find (needs, "milan");
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cluster-proposals/a-shared-need-becomes-a-proposal-that-says-why",
                   test_a_shared_need_becomes_a_proposal_that_says_why);
  g_test_add_func ("/cluster-proposals/a-proposal-is-never-made-from-nothing",
                   test_a_proposal_is_never_made_from_nothing);
  g_test_add_func ("/cluster-proposals/the-words-of-a-cluster-show-where-to-go",
                   test_the_words_of_a_cluster_show_where_to_go);
  g_test_add_func ("/cluster-proposals/a-word-that-one-of-them-has-alone-shows-nothing",
                   test_a_word_that_one_of_them_has_alone_shows_nothing);
  g_test_add_func ("/cluster-proposals/a-challenge-goes-to-the-enriched-cluster",
                   test_a_challenge_goes_to_the_enriched_cluster);
  g_test_add_func ("/cluster-proposals/three-without-a-cluster-get-one-of-their-own-and-two-do-not",
                   test_three_without_a_cluster_get_one_of_their_own_and_two_do_not);
  g_test_add_func ("/cluster-proposals/who-was-placed-for-a-reason-stays-there",
                   test_who_was_placed_for_a_reason_stays_there);
  g_test_add_func ("/cluster-proposals/what-most-of-the-group-needs-is-no-clusters",
                   test_what_most_of_the_group_needs_is_no_clusters);
  g_test_add_func ("/cluster-proposals/signals-alike-are-a-reason-where-a-cluster-is-about-them",
                   test_signals_alike_are_a_reason_where_a_cluster_is_about_them);
  g_test_add_func ("/cluster-proposals/a-key-is-the-same-until-another-child-shares-it",
                   test_a_key_is_the_same_until_another_child_shares_it);
  g_test_add_func ("/cluster-proposals/a-child-fits-where-others-share-its-need",
                   test_a_child_fits_where_others_share_its_need);
  return g_test_run ();
}
