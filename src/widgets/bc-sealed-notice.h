/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

#define BC_TYPE_SEALED_NOTICE (bc_sealed_notice_get_type ())

/**
 * BcSealedNotice:
 *
 * Stands in the place of a sealed text until its author knows what sealing means: that nobody else
 * can open it, and that it is lost with the password unless they keep a personal recovery code.
 * They make one now or go on without. Who knows already sees the text at once.
 */
G_DECLARE_FINAL_TYPE (BcSealedNotice, bc_sealed_notice, BC, SEALED_NOTICE, GtkBox)

/**
 * bc_sealed_notice_new:
 * @context: the open school
 * @child: where the sealed text is written
 *
 * Returns: (transfer floating): @child, with what is to be said before the first text
 */
GtkWidget *bc_sealed_notice_new (BcContext *context,
                                 GtkWidget *child);

G_END_DECLS
