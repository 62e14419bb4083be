/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/bc-letters.h"

int
bc_letters_get_width (GtkWidget *widget, int number)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int width = pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS (number * width);
}
