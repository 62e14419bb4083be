/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bc-vault-cost.h: how much work it takes to try one password */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcVaultCost:
 * @BC_VAULT_COST_STANDARD: libsodium's MODERATE, the least that a school gets
 * @BC_VAULT_COST_MEASURED: at least STANDARD, and about half a second on this PC
 *
 * What a new slot costs to open. There is a third one, far too cheap for a school, that
 * only [func@vault_cost_for_tests] gives.
 */
typedef enum
{
  BC_VAULT_COST_STANDARD,
  BC_VAULT_COST_MEASURED,
} BcVaultCost;

BcVaultCost bc_vault_cost_for_tests (void);

void        bc_vault_measure_kdf    (guint    target_ms,
                                     guint64 *ops,
                                     guint64 *memory);

G_END_DECLS
