/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-cards"

#include "config.h"

#include "school/bc-plan-cards.h"

#include <glib/gi18n-lib.h>

#include "school/bc-or-none.h"

GPtrArray *
bc_plan_cards_list (BcGroupPlan *plan, BcCluster *cluster)
{
  return bc_or_none (bc_edits_list (bc_group_plan_get_edits (plan), BC_TYPE_PLAN_CARD, NULL,
                                    BC_PLAN_CARD_CLUSTER, bc_record_get_id (cluster), -1));
}

BcRepertoireCard *
bc_plan_cards_get_card (BcGroupPlan *plan, BcPlanCard *drawn)
{
  return bc_edits_get (bc_group_plan_get_edits (plan), BC_TYPE_REPERTOIRE_CARD,
                       bc_record_get_text (drawn, BC_PLAN_CARD_CARD), NULL);
}

static gboolean
is_drawn (BcGroupPlan *plan, BcCluster *cluster, const BcShelfCard *card)
{
  g_autoptr (GPtrArray) drawn = bc_plan_cards_list (plan, cluster);

  for (guint i = 0; card->card != NULL && i < drawn->len; i++)
    {
      if (g_str_equal (bc_record_get_text (drawn->pdata[i], BC_PLAN_CARD_CARD),
                       bc_record_get_id (card->card)))
        return TRUE;
    }
  return FALSE;
}

void
bc_plan_cards_draw (BcGroupPlan *plan, BcCluster *cluster, const BcShelfCard *card, BcStaff *me)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);
  g_autoptr (BcPlanCard) drawn = NULL;
  g_autoptr (BcRepertoireCard) record = NULL;

  if (is_drawn (plan, cluster, card))
    return;
  bc_edits_begin (edits, _("Choosing a card"));
  record = bc_repertoire_take (edits, card, me);
  drawn = bc_record_new (BC_TYPE_PLAN_CARD);
  bc_record_set_text (drawn, BC_PLAN_CARD_PLAN, bc_group_plan_get_id (plan));
  bc_record_set_text (drawn, BC_PLAN_CARD_CLUSTER, bc_record_get_id (cluster));
  bc_record_set_text (drawn, BC_PLAN_CARD_CARD, bc_record_get_id (record));
  bc_edits_add (edits, drawn);
  bc_edits_end (edits);
}

void
bc_plan_cards_remove (BcGroupPlan *plan, BcPlanCard *drawn)
{
  BcEdits *edits = bc_group_plan_get_edits (plan);

  bc_edits_begin (edits, _("Putting a card back"));
  bc_edits_remove (edits, drawn);
  bc_edits_end (edits);
}

char *
bc_plan_cards_dup_titles (BcGroupPlan *plan, BcCluster *cluster)
{
  g_autoptr (GPtrArray) drawn = bc_plan_cards_list (plan, cluster);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < drawn->len; i++)
    {
      g_autoptr (BcRepertoireCard) card = bc_plan_cards_get_card (plan, drawn->pdata[i]);

      if (card != NULL)
        g_string_append_printf (titles, "%s%s", titles->len > 0 ? "\n" : "",
                                bc_record_get_text (card, BC_REPERTOIRE_CARD_TITLE));
    }
  return g_string_free (g_steal_pointer (&titles), FALSE);
}
