/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A text without the names of children and colleagues, for what the whole school may read.
 *
 * Names are texts. A name counts where it stands as whole words, also with the s of what is
 * somebody's (“Noors”, “Noor’s”) and without its accents. A letter that is a capital in the name
 * must be one in the text: “Wit” is found, and not what is white; a name in small letters is found
 * however it was written, unless it is a word of every day too (“wil”, “roos”). */

/**
 * bc_nameless_find:
 * @text: a text
 * @names: (element-type utf8): names to look for
 *
 * Returns: (transfer full) (element-type utf8): the names that stand in @text, as they are written
 *   there, once each and in their order
 */
GPtrArray *bc_nameless_find (const char *text,
                             GPtrArray  *names);

/**
 * bc_nameless_dup:
 * @text: a text
 * @names: (element-type utf8): names to take out
 *
 * Returns: (transfer full): @text with “…” where a name stood
 */
char *bc_nameless_dup (const char *text,
                       GPtrArray  *names);

G_END_DECLS
