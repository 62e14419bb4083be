/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note"

#include "domain/records/bc-note.h"

/**
 * BcNote:
 *
 * A quick note of the day. (notitie)
 */

static const BcField fields[] = {
  [BC_NOTE_GROUP] = { "group", BC_FIELD_REFERENCE, "group" },
  [BC_NOTE_PUPIL] = { "pupil", BC_FIELD_REFERENCE, "pupil" },
  [BC_NOTE_PERIOD] = { "period", BC_FIELD_REFERENCE, "period" },
  [BC_NOTE_DATE] = { "date", BC_FIELD_DATE, NULL },
  [BC_NOTE_FACT] = { "fact", BC_FIELD_LONG_TEXT, NULL },
  [BC_NOTE_MEANING] = { "meaning", BC_FIELD_LONG_TEXT, NULL },
  [BC_NOTE_LENS] = { "lens", BC_FIELD_SEALED, NULL },
  [BC_NOTE_LEVEL] = { "level", BC_FIELD_TEXT, NULL },
  [BC_NOTE_TAGS] = { "tags", BC_FIELD_TEXT, NULL },
  [BC_NOTE_DIFFUSE] = { "diffuse", BC_FIELD_BOOLEAN, NULL },
};

BC_DEFINE_RECORD (BcNote, bc_note, "note", fields)
