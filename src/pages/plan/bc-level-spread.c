/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-level-spread"

#include "config.h"

#include "pages/plan/bc-level-spread.h"

#include <glib/gi18n.h>
#include <string.h>

#include "school/bc-cascade.h"
#include "school/bc-plan-load.h"
#include "school/bc-school-calendar.h"
#include "widgets/bc-level-badge.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcLevelSpread
{
  GtkBox     parent_instance;

  GtkWidget *grid;
  GtkWidget *sentence;
  BcLevels  *levels;
  guint      n_periods;
};

G_DEFINE_FINAL_TYPE (BcLevelSpread, bc_level_spread, GTK_TYPE_BOX)

static void
add_count (GtkBox *box, gint64 level, guint count)
{
  GtkWidget *pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  g_autofree char *times = g_strdup_printf ("× %u", count);

  gtk_box_append (GTK_BOX (pair), bc_level_badge_new (level));
  gtk_box_append (GTK_BOX (pair), gtk_label_new (times));
  gtk_box_append (box, pair);
}

static void
add_period (BcLevelSpread *self, BcPeriod *record, guint period)
{
  GtkWidget *counts = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);
  const BcLevels *levels = &self->levels[period];
  g_autofree char *title = bc_period_dup_name (record);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  for (gint64 level = 1; level <= BC_LEVELS; level++)
    {
      if (levels->count[level] > 0)
        add_count (GTK_BOX (counts), level, levels->count[level]);
    }
  gtk_grid_attach (GTK_GRID (self->grid), label, 0, (int) period, 1, 1);
  gtk_grid_attach (GTK_GRID (self->grid), counts, 1, (int) period, 1, 1);
}

static void
fill_grid (BcLevelSpread *self, GPtrArray *periods)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->grid)) != NULL)
    gtk_grid_remove (GTK_GRID (self->grid), child);
  for (guint i = 0; i < periods->len; i++)
    add_period (self, periods->pdata[i], i);
}

static void
bc_level_spread_finalize (GObject *object)
{
  g_free (BC_LEVEL_SPREAD (object)->levels);

  G_OBJECT_CLASS (bc_level_spread_parent_class)->finalize (object);
}

static void
bc_level_spread_class_init (BcLevelSpreadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_level_spread_finalize;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_level_spread_init (BcLevelSpread *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 6);
  self->sentence = bc_wrapped_label_new ("", "body");
  gtk_widget_add_css_class (self->sentence, "invitation");
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (_("Spread over the levels"), "title-4"));
  gtk_box_append (GTK_BOX (self), self->grid);
  gtk_box_append (GTK_BOX (self), self->sentence);
  bc_spoken_name_set (GTK_WIDGET (self), _("Spread over the levels"));
}

GtkWidget *
bc_level_spread_new (void)
{
  return g_object_new (BC_TYPE_LEVEL_SPREAD, NULL);
}

void
bc_level_spread_show (BcLevelSpread *self, BcGroupPlan *plan)
{
  g_autoptr (GPtrArray) periods = NULL;
  g_autofree BcLevels *levels = bc_plan_load_count_levels (plan, &periods);
  const char *drift;

  if (periods->len == self->n_periods
      && memcmp (levels, self->levels, periods->len * sizeof (BcLevels)) == 0)
    return;
  g_free (self->levels);
  self->levels = g_steal_pointer (&levels);
  self->n_periods = periods->len;
  fill_grid (self, periods);
  drift = bc_cascade_tell_drift (self->levels, periods->len);
  gtk_label_set_text (GTK_LABEL (self->sentence), drift);
  gtk_widget_set_visible (self->sentence, *drift != '\0');
}
