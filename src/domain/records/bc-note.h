/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

#define BC_TYPE_NOTE (bc_note_get_type ())

G_DECLARE_FINAL_TYPE (BcNote, bc_note, BC, NOTE, BcRecord)

/**
 * BcNoteField:
 * @BC_NOTE_GROUP: seen in this group
 * @BC_NOTE_PUPIL: about this child, or empty
 * @BC_NOTE_PERIOD: made in this period
 * @BC_NOTE_DATE: the day it was seen
 * @BC_NOTE_FACT: what was seen (feit)
 * @BC_NOTE_MEANING: what it may mean (betekenis)
 * @BC_NOTE_LENS: the own lens (mijn bril), for the author alone
 * @BC_NOTE_LEVEL: one of the BC_LEVEL_ words, or empty
 * @BC_NOTE_TAGS: words of the school, separated by a space
 * @BC_NOTE_DIFFUSE: not clear yet, and that is fine (nog diffuus)
 *
 * The fields of a [class@Bc.Note], for bc_record_get_text() and its kin.
 */
typedef enum
{
  BC_NOTE_GROUP,
  BC_NOTE_PUPIL,
  BC_NOTE_PERIOD,
  BC_NOTE_DATE,
  BC_NOTE_FACT,
  BC_NOTE_MEANING,
  BC_NOTE_LENS,
  BC_NOTE_LEVEL,
  BC_NOTE_TAGS,
  BC_NOTE_DIFFUSE,
} BcNoteField;

G_END_DECLS
