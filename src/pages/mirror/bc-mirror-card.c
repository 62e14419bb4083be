/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-mirror-card"

#include "config.h"

#include "pages/mirror/bc-mirror-card.h"

#include <glib/gi18n.h>

#include "wheel/bc-beam.h"
#include "widgets/bc-card-layout.h"
#include "widgets/bc-column.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-spoken-row.h"

#define PADDING 14

/* Columns of the grid. */
enum
{
  NAME,
  BEAM,
  SENTENCE
};

/* What each side is called, over the part of the beam where it stands. */
static GtkWidget *
heads_new (const BcMirrorPair *pair)
{
  const float aligned[] = { 0.75f, 0.5f, 0.25f };
  GtkWidget *heads = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  gtk_box_set_homogeneous (GTK_BOX (heads), TRUE);
  for (guint side = 0; side < BC_MIRROR_N_SIDES; side++)
    {
      GtkWidget *label;

      if (pair->sides[side] == NULL)
        continue;
      label = bc_wrapped_label_new (pair->sides[side], "caption-heading");
      gtk_label_set_xalign (GTK_LABEL (label), aligned[side]);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
      gtk_widget_set_valign (label, GTK_ALIGN_END);
      gtk_box_append (GTK_BOX (heads), label);
    }
  return heads;
}

static char *
dup_spoken (const BcMirrorPair *pair, const char *name, guint period)
{
  g_autoptr (GString) spoken = g_string_new (name);
  gboolean first = TRUE;

  for (guint side = 0; side < BC_MIRROR_N_SIDES; side++)
    {
      if (pair->sides[side] == NULL)
        continue;
      g_string_append_printf (spoken, "%s %s %u", first ? ":" : ",", pair->sides[side],
                              pair->counts[period][side]);
      first = FALSE;
    }
  return g_string_free (g_steal_pointer (&spoken), FALSE);
}

static GtkWidget *
beam_new (const BcMirrorPair *pair, const char *name, guint period, gboolean tilts)
{
  const guint *counts = pair->counts[period];
  GtkWidget *beam = bc_beam_new (tilts);
  g_autofree char *spoken = dup_spoken (pair, name, period);

  bc_beam_show (BC_BEAM (beam), counts[BC_MIRROR_LEFT], counts[BC_MIRROR_MIDDLE],
                counts[BC_MIRROR_RIGHT], bc_mirror_pair_count_most (pair));
  gtk_widget_set_hexpand (beam, TRUE);
  gtk_widget_set_valign (beam, GTK_ALIGN_CENTER);
  bc_spoken_name_set (beam, spoken);
  return beam;
}

static GtkWidget *
sentence_new (const BcMirror *mirror, const char *name, guint period)
{
  g_autofree char *sentence = bc_mirror_dup_sentence (mirror, period);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", name, sentence);
  GtkWidget *label = bc_wrapped_label_new (sentence, "body");
  GtkWidget *row = bc_spoken_row_new (GTK_ACCESSIBLE_ROLE_GROUP);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (row, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (row, "mirror-sentence");
  bc_spoken_row_append (BC_SPOKEN_ROW (row), label);
  bc_spoken_name_set (row, spoken);
  return row;
}

/* @told: (nullable): the mirror, to tell its sentences beside the beams */
static GtkWidget *
grid_new (const BcMirrorPair *pair, const char *const *names, const BcMirror *told)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), told != NULL ? 18 : 10);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_grid_attach (GTK_GRID (grid), heads_new (pair), BEAM, 0, 1, 1);
  for (guint i = 0; names[i] != NULL; i++)
    {
      GtkWidget *name = gtk_label_new (names[i]);

      gtk_label_set_xalign (GTK_LABEL (name), 0);
      gtk_widget_add_css_class (name, told != NULL ? "caption-heading" : "caption");
      gtk_grid_attach (GTK_GRID (grid), name, NAME, (int) i + 1, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), beam_new (pair, names[i], i, told != NULL), BEAM,
                       (int) i + 1, 1, 1);
      if (told != NULL)
        gtk_grid_attach (GTK_GRID (grid), sentence_new (told, names[i], i), SENTENCE, (int) i + 1,
                         1, 1);
    }
  return grid;
}

static GtkWidget *
card_new (const BcMirrorPair *pair, const char *const *names, const BcMirror *told)
{
  GtkWidget *card = bc_column_new ();
  GtkWidget *content;
  GtkWidget *source = bc_wrapped_label_new (pair->source, "caption");

  gtk_widget_set_layout_manager (
    card, g_object_new (BC_TYPE_CARD_LAYOUT, "padding", PADDING, NULL));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (source, "dim-label");
  bc_column_append (BC_COLUMN (card), bc_wrapped_label_new (pair->title, "heading"));
  bc_column_append (BC_COLUMN (card), source);
  content = bc_mirror_pair_count (pair) > 0
              ? grid_new (pair, names, told)
              : bc_wrapped_label_new (_("Nothing to count yet."), "dim-label");
  gtk_widget_set_valign (content, GTK_ALIGN_START);
  bc_column_append (BC_COLUMN (card), content);
  bc_spoken_name_set (card, pair->title);
  return card;
}

GtkWidget *
bc_mirror_card_new (const BcMirrorPair *pair, const char *const *names)
{
  return card_new (pair, names, NULL);
}

GtkWidget *
bc_mirror_card_new_told (const BcMirror *mirror, const char *const *names)
{
  return card_new (mirror->pairs->pdata[0], names, mirror);
}
