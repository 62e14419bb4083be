/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-cascade-page"

#include "config.h"

#include "pages/cascade/bc-cascade-page.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "pages/cascade/bc-cascade-plot.h"
#include "school/bc-cascade.h"
#include "school/bc-development-agenda.h"
#include "school/bc-groups.h"
#include "school/bc-level-names.h"
#include "school/bc-mirror.h"
#include "school/bc-school-calendar.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-column.h"
#include "widgets/bc-columns-layout.h"
#include "widgets/bc-count-table.h"
#include "widgets/bc-level-badge.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

/* The numbers follow when the typist pauses. */
#define PAUSE_MS 400

struct _BcCascadePage
{
  BcPage           parent_instance;

  GtkToggleButton *group_button;
  GtkToggleButton *school_button;
  GtkWidget       *choice_box;
  GtkWidget       *mirror_button;
  GtkWidget       *empty_label;
  GtkWidget       *kept_back_label;
  GtkWidget       *spread_box;
  GtkLabel        *drift_label;
  GtkBox          *level_board;
  BcCascadePlot   *plot;
  BcCountTable    *table;

  BcContext       *context;
  char            *counts_shown;
  char            *texts_shown;
  guint            reading;
};

G_DEFINE_FINAL_TYPE (BcCascadePage, bc_cascade_page, BC_TYPE_PAGE)

/* ---- the numbers ---- */

static char *
dup_counts (const BcCascade *cascade)
{
  g_autoptr (GString) counts = g_string_new (NULL);

  for (guint i = 0; i < cascade->periods->len; i++)
    {
      g_autofree char *name = bc_period_dup_name (cascade->periods->pdata[i]);

      g_string_append_printf (counts, "%s", name);
      for (guint level = 0; level <= BC_LEVELS; level++)
        g_string_append_printf (counts, " %u", cascade->levels[i].count[level]);
    }
  g_string_append_printf (counts, " %d", cascade->kept_back);
  return g_string_free (g_steal_pointer (&counts), FALSE);
}

static void
fill_table (BcCascadePage *self, const BcCascade *cascade)
{
  g_auto (GStrv) columns = g_new0 (char *, BC_LEVELS + 1);

  for (int level = 1; level <= BC_LEVELS; level++)
    columns[level - 1] = g_strdup_printf (_("Level %d"), level);
  bc_count_table_begin (self->table, _("Period"), (const char *const *) columns);
  for (guint i = 0; i < cascade->periods->len; i++)
    {
      g_autofree char *name = bc_period_dup_name (cascade->periods->pdata[i]);

      bc_count_table_add_row (self->table, name, cascade->levels[i].count + 1);
    }
}

static void
show_counts (BcCascadePage *self)
{
  BcPeriod *period = bc_context_get_period (self->context);
  BcGroup *group = gtk_toggle_button_get_active (self->group_button)
                     ? bc_context_get_group (self->context) : NULL;
  g_autoptr (BcCascade) cascade = NULL;
  g_autofree char *counts = NULL;
  const char *drift;

  if (period == NULL)
    return;
  cascade = bc_cascade_new (bc_context_get_edits (self->context), group, period);
  counts = dup_counts (cascade);
  if (g_strcmp0 (counts, self->counts_shown) == 0)
    return;
  g_free (self->counts_shown);
  self->counts_shown = g_steal_pointer (&counts);
  bc_cascade_plot_show (self->plot, cascade);
  fill_table (self, cascade);
  gtk_widget_set_visible (self->spread_box, bc_cascade_count_most (cascade) > 0);
  gtk_widget_set_visible (self->kept_back_label, cascade->kept_back);
  gtk_widget_set_visible (self->empty_label,
                          bc_cascade_count_most (cascade) == 0 && !cascade->kept_back);
  drift = bc_cascade_tell_drift (cascade->levels, cascade->periods->len);
  gtk_label_set_text (self->drift_label, drift);
  gtk_widget_set_visible (GTK_WIDGET (self->drift_label), *drift != '\0');
}

static gboolean
paused_cb (gpointer data)
{
  BcCascadePage *self = data;

  self->reading = 0;
  show_counts (self);
  return G_SOURCE_REMOVE;
}

static void
chosen_cb (BcCascadePage *self)
{
  if (self->context != NULL)
    show_counts (self);
}

/* A teacher looks at the group; who works with all groups at either; management at the school. */
static void
show_choice (BcCascadePage *self)
{
  BcGroup *group = bc_context_get_group (self->context);
  BcStaff *me = bc_context_get_me (self->context);
  gboolean works = bc_development_agenda_may_gather (self->context) && group != NULL;
  gboolean teaches = g_str_equal (bc_record_get_text (me, BC_STAFF_ROLE), BC_ROLE_TEACHER);
  g_autofree char *name = group != NULL ? bc_groups_dup_name (group) : g_strdup ("");

  gtk_button_set_label (GTK_BUTTON (self->group_button), name);
  gtk_widget_set_visible (self->choice_box, works && !teaches);
  gtk_widget_set_visible (self->mirror_button, bc_mirror_may_look (self->context));
  if (!works)
    gtk_toggle_button_set_active (self->school_button, TRUE);
  else if (teaches)
    gtk_toggle_button_set_active (self->group_button, TRUE);
}

/* ---- the words of the school ---- */

static const struct
{
  const char *member;
  const char *title;
} parts[] = {
  { "who", N_("Who") },
  { "what", N_("What") },
  { "communication", N_("Communication") },
  { "report", N_("Report") },
};

static void
add_part (GtkWidget *column, const char *title, const char *words)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *heading = bc_wrapped_label_new (title, "caption-heading");

  gtk_widget_add_css_class (heading, "dim-label");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (*words != '\0' ? words : "–", "body"));
  bc_column_append (BC_COLUMN (column), box);
}

static void
add_level (BcCascadePage *self, BcSettings *settings, gint64 level)
{
  GtkWidget *column = bc_column_new ();
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  const char *name = bc_level_names_get (settings, level, "name");
  g_autofree char *spoken = g_strdup_printf (_("Level %d"), (int) level);
  GtkWidget *label = bc_wrapped_label_new (name, "heading");
  GtkWidget *badge = bc_level_badge_new (level);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (badge, GTK_ALIGN_START);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (head), badge);
  gtk_box_append (GTK_BOX (head), label);
  bc_column_append (BC_COLUMN (column), head);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    add_part (column, _(parts[i].title), bc_level_names_get (settings, level, parts[i].member));
  bc_spoken_name_set (column, spoken);
  gtk_box_append (self->level_board, column);
}

static char *
dup_texts (BcSettings *settings)
{
  g_autoptr (GString) texts = g_string_new (NULL);

  for (gint64 level = 1; level <= BC_LEVELS; level++)
    {
      g_string_append_printf (texts, "%s\n", bc_level_names_get (settings, level, "name"));
      for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
        g_string_append_printf (texts, "%s\n",
                                bc_level_names_get (settings, level, parts[i].member));
    }
  return g_string_free (g_steal_pointer (&texts), FALSE);
}

static void
clear_board (BcCascadePage *self)
{
  bc_clear_box (self->level_board);
}

static void
show_texts (BcCascadePage *self)
{
  BcSettings *settings = bc_context_get_settings (self->context);
  g_autofree char *texts = dup_texts (settings);

  if (g_strcmp0 (texts, self->texts_shown) == 0)
    return;
  g_free (self->texts_shown);
  self->texts_shown = g_steal_pointer (&texts);
  clear_board (self);
  for (gint64 level = 1; level <= BC_LEVELS; level++)
    add_level (self, settings, level);
}

/* ---- the page ---- */

static void
forget (BcCascadePage *self)
{
  g_clear_handle_id (&self->reading, g_source_remove);
  clear_board (self);
  bc_cascade_plot_show (self->plot, NULL);
  bc_count_table_clear (self->table);
  g_clear_pointer (&self->counts_shown, g_free);
  g_clear_pointer (&self->texts_shown, g_free);
  g_clear_object (&self->context);
}

static void
bc_cascade_page_refresh (BcPage *page)
{
  BcCascadePage *self = BC_CASCADE_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  gboolean first = context != self->context;

  if (first)
    {
      forget (self);
      g_set_object (&self->context, context);
    }
  if (context == NULL)
    return;
  g_clear_handle_id (&self->reading, g_source_remove);
  show_choice (self);
  show_texts (self);
  if (first)
    show_counts (self);
  else
    self->reading = g_timeout_add (PAUSE_MS, paused_cb, self);
}

static void
bc_cascade_page_dispose (GObject *object)
{
  BcCascadePage *self = BC_CASCADE_PAGE (object);

  g_clear_handle_id (&self->reading, g_source_remove);
  g_clear_object (&self->context);
  g_clear_pointer (&self->counts_shown, g_free);
  g_clear_pointer (&self->texts_shown, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_CASCADE_PAGE);

  G_OBJECT_CLASS (bc_cascade_page_parent_class)->dispose (object);
}

static void
bc_cascade_page_class_init (BcCascadePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_BOARD_LAYOUT);
  g_type_ensure (BC_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  g_type_ensure (BC_TYPE_CASCADE_PLOT);
  g_type_ensure (BC_TYPE_COUNT_TABLE);
  G_OBJECT_CLASS (klass)->dispose = bc_cascade_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_cascade_page_refresh;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/cascade-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, group_button);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, school_button);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, choice_box);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, mirror_button);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, empty_label);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, kept_back_label);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, spread_box);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, drift_label);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, level_board);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, plot);
  gtk_widget_class_bind_template_child (widget_class, BcCascadePage, table);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
bc_cascade_page_init (BcCascadePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self->table), _("How many lines stand at each level"));
}
