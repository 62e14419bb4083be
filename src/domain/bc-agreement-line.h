/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BcAgreementLine:
 * @what: what was agreed; never empty but for an empty line
 * @who: who does it, as it was written, or ""
 * @due: by when, or ""
 *
 * An afspraak that was written in one line: "Noor pre-teaching / juf Anke / 12-12". No word of the
 * line is lost: what is no person and no day is part of what was agreed.
 */
typedef struct
{
  char *what;
  char *who;
  char *due;
} BcAgreementLine;

/**
 * bc_agreement_line_read:
 * @line: the line; its parts stand between " / ", ";" or " - "
 * @people: (array zero-terminated=1): what those who may do it are called, in any case
 * @today: today
 *
 * Understands an afspraak. The parts may stand in any order where it can be told: a day by
 * bc_spoken_day_read(), a person by @people or by “juf” and the like. Else the first part is what
 * and the second who. A slash or dash that may be an ordinary one ("5/6", "vader/moeder") parts
 * only where that brings a day or a person to light.
 *
 * Returns: (transfer full): what it says
 */
BcAgreementLine *bc_agreement_line_read (const char        *line,
                                         const char *const *people,
                                         const char        *today);

/**
 * bc_agreement_line_fold:
 * @name: what somebody is called
 *
 * Returns: (transfer full): @name to compare by: in one case, without apostrophes and blanks around
 */
char *bc_agreement_line_fold (const char *name);

/**
 * bc_agreement_line_skip_title:
 * @folded: from bc_agreement_line_fold()
 *
 * Returns: (transfer none): the name after “juf”, “meester” and the like; @folded itself where
 *   there is none
 */
const char *bc_agreement_line_skip_title (const char *folded);

void bc_agreement_line_free (BcAgreementLine *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcAgreementLine, bc_agreement_line_free)

G_END_DECLS
