/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_SIGNAL (bc_signal_get_type ())

G_DECLARE_FINAL_TYPE (BcSignal, bc_signal, BC, SIGNAL, BcRecord)

/**
 * BcSignalField:
 * @BC_SIGNAL_GROUP: where
 * @BC_SIGNAL_PUPIL: who
 * @BC_SIGNAL_PERIOD: when
 * @BC_SIGNAL_TEXT: the words
 * @BC_SIGNAL_NOTE: the note it came from, or empty
 * @BC_SIGNAL_POSITION: its place among the lines of its cell
 * @BC_SIGNAL_DIFFUSE: not clear yet, and that is fine (nog diffuus)
 *
 * The fields of a [class@Bc.Signal], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_SIGNAL_GROUP,
  BC_SIGNAL_PUPIL,
  BC_SIGNAL_PERIOD,
  BC_SIGNAL_TEXT,
  BC_SIGNAL_NOTE,
  BC_SIGNAL_POSITION,
  BC_SIGNAL_DIFFUSE,
} BcSignalField;

G_END_DECLS
