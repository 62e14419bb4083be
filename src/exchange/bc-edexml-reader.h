/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-roster-draft.h"
#include "exchange/bc-xml-feeder.h"

G_BEGIN_DECLS

BcRosterDraft *bc_edexml_read (const char *data,
                               gsize size,
                               BcXmlProgress progress,
                               gpointer progress_data,
                               GCancellable *cancellable,
                               GError **error);

G_END_DECLS
