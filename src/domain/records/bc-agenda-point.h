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
 *
 * The fields of a [class@Bc.AgendaPoint], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_AGENDA_POINT_MEETING,
  BC_AGENDA_POINT_POSITION,
  BC_AGENDA_POINT_TITLE,
  BC_AGENDA_POINT_TEXT,
} BcAgendaPointField;

G_END_DECLS
