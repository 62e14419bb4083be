/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-csv-mapping.h"

G_BEGIN_DECLS

BcRosterDraft *bc_csv_roster_read (BcCsvTable *table,
                                   const BcCsvMapping *mapping,
                                   GCancellable *cancellable,
                                   GError **error);

G_END_DECLS
