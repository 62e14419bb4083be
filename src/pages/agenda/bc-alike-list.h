/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_ALIKE_LIST (bc_alike_list_get_type ())

/**
 * BcAlikeList:
 *
 * What groups ask alike, with the words they share: gathered into one question of the school whose
 * text can be changed first, or waved away; what was waved away comes back with one button.
 *
 * Signal: `gathered` (question) with the question of the school (type BcSystemQuestion) that a
 * proposal became.
 */
G_DECLARE_FINAL_TYPE (BcAlikeList, bc_alike_list, BC, ALIKE_LIST, GtkBox)

/**
 * bc_alike_list_new:
 *
 * Returns: (transfer floating): a list without proposals
 */
GtkWidget *bc_alike_list_new (void);

/**
 * bc_alike_list_show:
 * @context: (nullable): the school; %NULL lets go of what is shown
 * @names: (nullable) (element-type utf8): from bc_school_names_list()
 * @proposals: (nullable) (element-type BcAgendaProposal): what to show
 */
void bc_alike_list_show (BcAlikeList *self,
                         BcContext   *context,
                         GPtrArray   *names,
                         GPtrArray   *proposals);

G_END_DECLS
