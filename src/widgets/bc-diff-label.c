/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-diff-label"

#include "widgets/bc-diff-label.h"

#include "domain/bc-text-diff.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

GtkWidget *
bc_diff_label_new (const char *before, const char *after)
{
  g_autoptr (GPtrArray) pieces = bc_text_diff (before, after);
  g_autofree char *markup = bc_text_diff_dup_markup (pieces);
  g_autofree char *words = bc_text_diff_dup_words (pieces);
  GtkWidget *label = bc_wrapped_label_new ("", "body");

  gtk_label_set_markup (GTK_LABEL (label), markup);
  bc_spoken_name_set (label, words);
  return label;
}
