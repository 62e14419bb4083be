/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Numbers of more teachers together (aggregate). */

/* A sum over fewer teachers than this says something about one of them. */
#define BC_AGGREGATE_FEWEST 3

/**
 * bc_aggregate_may_show:
 * @n_teachers: how many different teachers have a part in a number
 *
 * What teachers do is theirs: a number of more than one of them together is there only when nobody
 * can be found in it. Whatever sums over teachers asks this.
 *
 * Returns: whether the number may be shown
 */
gboolean bc_aggregate_may_show (guint n_teachers);

G_END_DECLS
