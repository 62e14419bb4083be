/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-factor-section"

#include "config.h"

#include "pages/understand/bc-factor-section.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "widgets/bc-line-list.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"

#define N_EFFECTS 2
#define N_AREAS 3

static const char *const effects[N_EFFECTS] = { BC_EFFECT_STIMULATING, BC_EFFECT_HINDERING };
static const char *const areas[N_AREAS] = { BC_AREA_CHILD, BC_AREA_EDUCATION, BC_AREA_HOME };

struct _BcFactorSection
{
  GtkBox parent_instance;

  BcLineList *lists[N_EFFECTS][N_AREAS];
  GtkBox *loose[N_EFFECTS];
  BcContext *context;
  BcUnderstanding *understanding;
  BcPupil *pupil;
};

G_DEFINE_FINAL_TYPE (BcFactorSection, bc_factor_section, GTK_TYPE_BOX)

/* ---- lines ---- */

/* Which place a new line is for. */
typedef struct
{
  BcUnderstanding *understanding;
  BcPupil *pupil;
  const char *effect;
  const char *area;
} Spot;

static void
spot_free (gpointer data)
{
  Spot *spot = data;

  g_object_unref (spot->understanding);
  g_object_unref (spot->pupil);
  g_free (spot);
}

static gpointer
draft_cb (gpointer data)
{
  Spot *spot = data;

  return bc_understanding_draft_factor (spot->understanding, spot->pupil, spot->effect, spot->area);
}

static GtkWidget *
make_list (BcFactorSection *self, const char *effect, const char *area)
{
  Spot *spot = g_new0 (Spot, 1);
  g_autofree char *title = g_strdup_printf ("%s · %s", bc_term_label (BC_TERM_EFFECT, effect),
                                            bc_term_label (BC_TERM_AREA, area));

  spot->understanding = g_object_ref (self->understanding);
  spot->pupil = g_object_ref (self->pupil);
  spot->effect = effect;
  spot->area = area;
  return bc_line_list_new (title, _ ("Type, and press Enter"), bc_context_get_edits (self->context),
                           BC_FACTOR_TEXT, draft_cb, spot, spot_free);
}

/* A line written in the overview does not say where it belongs; here it can be told. */
static GtkWidget *
make_loose (gpointer factor, gpointer data)
{
  BcFactorSection *self = data;
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *line = bc_text_field_new (
    bc_term_label (BC_TERM_EFFECT, bc_record_get_text (factor, BC_FACTOR_EFFECT)), "", edits,
    factor, BC_FACTOR_TEXT);

  bc_text_field_be_line (BC_TEXT_FIELD (line));
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), bc_term_choice_new (_ ("Where it belongs"), BC_TERM_AREA, edits,
                                                     factor, BC_FACTOR_AREA));
  return box;
}

/* ---- the section ---- */

static GtkWidget *
make_heading (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
make_column (BcFactorSection *self, guint effect)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (column, "card");
  gtk_widget_add_css_class (column, "factor-card");
  gtk_box_append (GTK_BOX (column),
                  make_heading (bc_term_label (BC_TERM_EFFECT, effects[effect]), "heading"));
  self->loose[effect] = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (self->loose[effect]));
  for (guint i = 0; i < N_AREAS; i++)
    {
      GtkWidget *list = make_list (self, effects[effect], areas[i]);

      self->lists[effect][i] = BC_LINE_LIST (list);
      gtk_box_append (GTK_BOX (column),
                      make_heading (bc_term_label (BC_TERM_AREA, areas[i]), "caption-heading"));
      gtk_box_append (GTK_BOX (column), list);
    }
  return column;
}

static void
bc_factor_section_dispose (GObject *object)
{
  BcFactorSection *self = BC_FACTOR_SECTION (object);

  g_clear_object (&self->context);
  g_clear_object (&self->understanding);
  g_clear_object (&self->pupil);

  G_OBJECT_CLASS (bc_factor_section_parent_class)->dispose (object);
}

static void
bc_factor_section_class_init (BcFactorSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_factor_section_dispose;
}

static void
bc_factor_section_init (BcFactorSection *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
bc_factor_section_new (BcContext *context, BcUnderstanding *understanding, BcPupil *pupil)
{
  BcFactorSection *self = g_object_new (BC_TYPE_FACTOR_SECTION, NULL);
  GtkWidget *section = bc_section_new (_ ("What helps and what hinders"));
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->context = g_object_ref (context);
  self->understanding = g_object_ref (understanding);
  self->pupil = g_object_ref (pupil);
  gtk_box_set_homogeneous (GTK_BOX (columns), TRUE);
  for (guint i = 0; i < N_EFFECTS; i++)
    gtk_box_append (GTK_BOX (columns), make_column (self, i));
  gtk_box_append (GTK_BOX (section), columns);
  gtk_box_append (GTK_BOX (self), section);
  bc_factor_section_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_factor_section_refresh (BcFactorSection *self)
{
  for (guint e = 0; e < N_EFFECTS; e++)
    {
      g_autoptr (GPtrArray) loose =
        bc_understanding_list_factors (self->understanding, self->pupil, effects[e], "");

      bc_record_box_show (self->loose[e], loose, make_loose, self);
      gtk_widget_set_visible (GTK_WIDGET (self->loose[e]), loose->len > 0);
      for (guint a = 0; a < N_AREAS; a++)
        {
          g_autoptr (GPtrArray) lines =
            bc_understanding_list_factors (self->understanding, self->pupil, effects[e], areas[a]);

          bc_line_list_show (self->lists[e][a], lines);
        }
    }
}
