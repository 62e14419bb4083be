/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "school/bc-cascade.h"

G_BEGIN_DECLS

#define BC_TYPE_CASCADE_PLOT (bc_cascade_plot_get_type ())

/**
 * BcCascadePlot:
 *
 * The levels of support over the periods, a stack for each period: a colour, a pattern and a number
 * for each level. It is a picture; bc-count-table has the same numbers for who cannot see it.
 */
G_DECLARE_FINAL_TYPE (BcCascadePlot, bc_cascade_plot, BC, CASCADE_PLOT, GtkWidget)

GtkWidget *bc_cascade_plot_new (void);

/**
 * bc_cascade_plot_show:
 * @cascade: (nullable): what to draw; copied
 */
void bc_cascade_plot_show (BcCascadePlot   *self,
                           const BcCascade *cascade);

G_END_DECLS
