/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-mirror-page"

#include "config.h"

#include "pages/mirror/bc-mirror-page.h"

#include <glib/gi18n.h>

#include "pages/mirror/bc-mirror-card.h"
#include "school/bc-cascade.h"
#include "school/bc-mirror.h"
#include "school/bc-school-calendar.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-count-table.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

/* The numbers follow when the typist pauses. */
#define PAUSE_MS 400

struct _BcMirrorPage
{
  BcPage        parent_instance;

  GtkWidget    *nothing_box;
  GtkButton    *begin_button;
  GtkWidget    *content_box;
  GtkBox       *told_board;
  GtkBox       *pair_board;
  GtkLabel     *drift_label;
  GtkWidget    *level_box;
  BcCountTable *level_table;
  BcCountTable *table;

  char         *shown;
};

G_DEFINE_FINAL_TYPE (BcMirrorPage, bc_mirror_page, BC_TYPE_PAGE)

/* ---- tables ---- */

/* The numbers of a side or of a level over the periods, from anywhere: @step apart. */
static void
add_row (BcCountTable *table, const char *name, const guint *first, gsize step, guint n)
{
  guint counts[BC_MIRROR_PERIODS] = { 0 };

  for (guint i = 0; i < n; i++)
    counts[i] = first[i * step];
  bc_count_table_add_row (table, name, counts);
}

/* Of the levels there is a table of its own. */
static void
fill_table (BcMirrorPage *self, const BcMirror *mirror, const char *const *names)
{
  bc_count_table_begin (self->table, "", names);
  for (guint i = 0; i + 1 < mirror->pairs->len; i++)
    {
      const BcMirrorPair *pair = mirror->pairs->pdata[i];

      bc_count_table_add_heading (self->table, pair->title);
      for (guint side = 0; side < BC_MIRROR_N_SIDES; side++)
        {
          if (pair->sides[side] != NULL)
            add_row (self->table, pair->sides[side], &pair->counts[0][side], BC_MIRROR_N_SIDES,
                     mirror->periods->len);
        }
    }
}

static void
fill_levels (BcMirrorPage *self, const BcMirror *mirror, const char *const *names)
{
  const char *drift = bc_cascade_tell_drift (mirror->levels, mirror->periods->len);

  gtk_widget_set_visible (self->level_box,
                          bc_mirror_pair_count (mirror->pairs->pdata[mirror->pairs->len - 1]) > 0);
  gtk_label_set_text (self->drift_label, drift);
  gtk_widget_set_visible (GTK_WIDGET (self->drift_label), *drift != '\0');
  bc_count_table_begin (self->level_table, "", names);
  for (int level = 1; level <= BC_LEVELS; level++)
    {
      g_autofree char *name = g_strdup_printf (_("Level %d"), level);

      add_row (self->level_table, name, &mirror->levels[0].count[level], BC_LEVELS + 1,
               mirror->periods->len);
    }
}

/* ---- all ---- */

static void
clear (BcMirrorPage *self)
{
  GtkBox *boards[] = { self->told_board, self->pair_board };

  for (guint i = 0; i < G_N_ELEMENTS (boards); i++)
    bc_clear_box (boards[i]);
  bc_count_table_clear (self->level_table);
  bc_count_table_clear (self->table);
  g_clear_pointer (&self->shown, g_free);
}

static GStrv
list_names (BcContext *context, const BcMirror *mirror)
{
  GStrv names = g_new0 (char *, mirror->periods->len + 1);

  for (guint i = 0; i < mirror->periods->len; i++)
    names[i] =
      bc_school_calendar_dup_period_name (bc_context_get_store (context),
                                          mirror->periods->pdata[i],
                                          bc_context_get_period (context));
  return names;
}

/* All that is seen of it, to know whether it is another. */
static char *
dup_numbers (const BcMirror *mirror, GStrv names)
{
  g_autofree char *words = g_strjoinv ("\n", names);
  g_autoptr (GString) numbers = g_string_new (words);

  for (guint i = 0; i < mirror->pairs->len; i++)
    {
      const BcMirrorPair *pair = mirror->pairs->pdata[i];

      g_string_append_printf (numbers, "\n%s", pair->title);
      for (guint period = 0; period < mirror->periods->len; period++)
        for (guint side = 0; side < BC_MIRROR_N_SIDES; side++)
          g_string_append_printf (numbers, " %u", pair->counts[period][side]);
    }
  for (guint period = 0; period < mirror->periods->len; period++)
    for (guint level = 1; level <= BC_LEVELS; level++)
      g_string_append_printf (numbers, " %u", mirror->levels[period].count[level]);
  return g_string_free (g_steal_pointer (&numbers), FALSE);
}

static void
show_pairs (BcMirrorPage *self, const BcMirror *mirror, const char *const *names)
{
  gtk_box_append (self->told_board, bc_mirror_card_new_told (mirror, names));
  for (guint i = 1; i < mirror->pairs->len; i++)
    gtk_box_append (self->pair_board, bc_mirror_card_new (mirror->pairs->pdata[i], names));
  fill_levels (self, mirror, names);
  fill_table (self, mirror, names);
}

/* Where to begin: what a coordinator does is said in talks, what a teacher does in the plan. */
static void
show_nothing (BcMirrorPage *self, const BcMirror *mirror)
{
  gtk_button_set_label (self->begin_button,
                        mirror->expert ? _("To the _consultations") : _("To the group _plan"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->begin_button), "s",
                                    mirror->expert ? "consult" : "plan");
}

static void
bc_mirror_page_refresh (BcPage *page)
{
  BcMirrorPage *self = BC_MIRROR_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  g_autoptr (BcMirror) mirror = NULL;
  g_auto (GStrv) names = NULL;
  g_autofree char *numbers = NULL;

  if (context == NULL)
    {
      clear (self);
      return;
    }
  mirror = bc_mirror_new (context);
  names = list_names (context, mirror);
  gtk_widget_set_visible (self->content_box, mirror->periods->len > 0);
  gtk_widget_set_visible (self->nothing_box, mirror->periods->len == 0);
  show_nothing (self, mirror);
  numbers = dup_numbers (mirror, names);
  if (g_strcmp0 (numbers, self->shown) == 0)
    return;
  clear (self);
  self->shown = g_steal_pointer (&numbers);
  if (mirror->periods->len > 0)
    show_pairs (self, mirror, (const char *const *) names);
}

static void
bc_mirror_page_dispose (GObject *object)
{
  BcMirrorPage *self = BC_MIRROR_PAGE (object);

  g_clear_pointer (&self->shown, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_MIRROR_PAGE);

  G_OBJECT_CLASS (bc_mirror_page_parent_class)->dispose (object);
}

static void
bc_mirror_page_class_init (BcMirrorPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_BOARD_LAYOUT);
  g_type_ensure (BC_TYPE_COUNT_TABLE);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_mirror_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_mirror_page_refresh;
  BC_PAGE_CLASS (klass)->pause_ms = PAUSE_MS;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/mirror-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, nothing_box);
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, begin_button);
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, content_box);
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, told_board);
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, pair_board);
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, drift_label);
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, level_box);
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, level_table);
  gtk_widget_class_bind_template_child (widget_class, BcMirrorPage, table);
}

static void
bc_mirror_page_init (BcMirrorPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self->level_table), _("How many lines stand at each level"));
  bc_spoken_name_set (GTK_WIDGET (self->table), _("The same numbers, in a table"));
}
