/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agenda-point"

#include "domain/records/bc-agenda-point.h"

/**
 * BcAgendaPoint:
 *
 * A point of a meeting. (agendapunt)
 */

static const BcField fields[] = {
  [BC_AGENDA_POINT_MEETING] = { "meeting", BC_FIELD_REFERENCE, "meeting" },
  [BC_AGENDA_POINT_POSITION] = { "position", BC_FIELD_INTEGER, NULL },
  [BC_AGENDA_POINT_TITLE] = { "title", BC_FIELD_TEXT, NULL },
  [BC_AGENDA_POINT_TEXT] = { "text", BC_FIELD_LONG_TEXT, NULL },
  [BC_AGENDA_POINT_KIND] = { "kind", BC_FIELD_TEXT, NULL },
  [BC_AGENDA_POINT_MINUTES] = { "minutes", BC_FIELD_INTEGER, NULL },
  [BC_AGENDA_POINT_SPENT] = { "spent", BC_FIELD_INTEGER, NULL },
  [BC_AGENDA_POINT_PREPARED] = { "prepared", BC_FIELD_LONG_TEXT, NULL },
  [BC_AGENDA_POINT_DONE] = { "done", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcAgendaPoint, bc_agenda_point, "agenda_point", fields)
