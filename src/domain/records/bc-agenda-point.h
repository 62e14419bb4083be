/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_AGENDA_POINT (bc_agenda_point_get_type ())

G_DECLARE_FINAL_TYPE (BcAgendaPoint, bc_agenda_point, BC, AGENDA_POINT, BcRecord)

/**
 * BcAgendaPointField:
 * @BC_AGENDA_POINT_MEETING: where
 * @BC_AGENDA_POINT_POSITION: order, from 0
 * @BC_AGENDA_POINT_TITLE: the point
 * @BC_AGENDA_POINT_TEXT: the minutes
 * @BC_AGENDA_POINT_KIND: which point of section "agenda" or round of "incident-method"
 * @BC_AGENDA_POINT_MINUTES: how long it may take; 0 for not said
 * @BC_AGENDA_POINT_SPENT: how long it took, in seconds
 * @BC_AGENDA_POINT_PREPARED: what the teacher prepared for it
 * @BC_AGENDA_POINT_DONE: has been talked about
 *
 * The fields of a [class@Bc.AgendaPoint], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_AGENDA_POINT_MEETING,
  BC_AGENDA_POINT_POSITION,
  BC_AGENDA_POINT_TITLE,
  BC_AGENDA_POINT_TEXT,
  BC_AGENDA_POINT_KIND,
  BC_AGENDA_POINT_MINUTES,
  BC_AGENDA_POINT_SPENT,
  BC_AGENDA_POINT_PREPARED,
  BC_AGENDA_POINT_DONE,
} BcAgendaPointField;

G_END_DECLS
