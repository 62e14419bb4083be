/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-roster-columns"

#include "config.h"

#include "pages/roster/bc-roster-columns.h"

#include <glib/gi18n.h>

#define SAMPLES 3

struct _BcRosterColumns
{
  AdwBin        parent_instance;

  GtkBox       *list_box;
  GtkSwitch    *heading_switch;
  GtkButton    *go_on_button;

  GtkWidget    *rows;
  GPtrArray    *combos;
  BcCsvTable   *table;
  BcCsvMapping  mapping;
  gboolean      filling;
};

G_DEFINE_FINAL_TYPE (BcRosterColumns, bc_roster_columns, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The first choice of a row is that the column is not used; the fields follow in their order. */
static void
show_mapping (BcRosterColumns *self)
{
  self->filling = TRUE;
  for (guint column = 0; column < self->combos->len; column++)
    adw_combo_row_set_selected (
      self->combos->pdata[column],
      (guint) (bc_csv_mapping_get_field (&self->mapping, (int) column) + 1));
  self->filling = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->go_on_button),
                            bc_csv_mapping_has_name (&self->mapping)
                              && bc_csv_mapping_has_group (&self->mapping));
}

static void
selected_cb (BcRosterColumns *self, GParamSpec *spec, AdwComboRow *row)
{
  guint selected = adw_combo_row_get_selected (row);
  guint column;
  int before;

  if (self->filling || !g_ptr_array_find (self->combos, row, &column))
    return;
  before = bc_csv_mapping_get_field (&self->mapping, (int) column);
  if (before >= 0)
    self->mapping.columns[before] = -1;
  if (selected > 0)
    self->mapping.columns[selected - 1] = (int) column;
  show_mapping (self);
}

static void
add_row (BcRosterColumns *self, int column, GtkStringList *fields)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autofree char *heading = bc_csv_mapping_dup_heading (&self->mapping, self->table, column);
  g_auto (GStrv) samples = bc_csv_mapping_dup_samples (&self->mapping, self->table, column,
                                                       SAMPLES);
  g_autofree char *joined = g_strjoinv (" · ", samples);
  g_autofree char *plain = g_markup_escape_text (joined, -1);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), heading);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), plain);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (fields));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->rows), row);
  g_ptr_array_add (self->combos, row);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
show_rows (BcRosterColumns *self)
{
  g_autoptr (GtkStringList) fields = gtk_string_list_new (NULL);
  guint n_columns = bc_csv_table_get_n_columns (self->table);

  if (self->rows != NULL)
    gtk_box_remove (self->list_box, self->rows);
  self->rows = adw_preferences_group_new ();
  g_ptr_array_set_size (self->combos, 0);
  gtk_string_list_append (fields, _("Not used"));
  for (guint field = 0; field < BC_CSV_N_FIELDS; field++)
    gtk_string_list_append (fields, bc_csv_field_get_label (field));
  self->filling = TRUE;
  for (guint column = 0; column < n_columns; column++)
    add_row (self, (int) column, fields);
  gtk_box_append (self->list_box, self->rows);
  show_mapping (self);
}

static void
heading_cb (BcRosterColumns *self)
{
  if (self->filling || self->table == NULL)
    return;
  self->mapping.header_row = gtk_switch_get_active (self->heading_switch) ? 0 : -1;
  show_rows (self);
}

static void
go_on_cb (BcRosterColumns *self)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
bc_roster_columns_dispose (GObject *object)
{
  BcRosterColumns *self = BC_ROSTER_COLUMNS (object);

  g_clear_pointer (&self->combos, g_ptr_array_unref);
  g_clear_pointer (&self->table, bc_csv_table_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_ROSTER_COLUMNS);

  G_OBJECT_CLASS (bc_roster_columns_parent_class)->dispose (object);
}

static void
bc_roster_columns_class_init (BcRosterColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_roster_columns_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", BC_TYPE_ROSTER_COLUMNS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/roster-columns.ui");
  gtk_widget_class_bind_template_child (widget_class, BcRosterColumns, list_box);
  gtk_widget_class_bind_template_child (widget_class, BcRosterColumns, heading_switch);
  gtk_widget_class_bind_template_child (widget_class, BcRosterColumns, go_on_button);
  gtk_widget_class_bind_template_callback (widget_class, go_on_cb);
  gtk_widget_class_bind_template_callback (widget_class, heading_cb);
}

static void
bc_roster_columns_init (BcRosterColumns *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->combos = g_ptr_array_new ();
  bc_csv_mapping_clear (&self->mapping);
}

void
bc_roster_columns_show (BcRosterColumns *self, BcCsvTable *table)
{
  BcCsvTable *old = self->table;

  self->table = bc_csv_table_ref (table);
  g_clear_pointer (&old, bc_csv_table_unref);
  /* Headings that say nothing to us are still headings more often than not. */
  if (!bc_csv_mapping_guess (&self->mapping, table))
    self->mapping.header_row = 0;
  self->filling = TRUE;
  gtk_switch_set_active (self->heading_switch, TRUE);
  show_rows (self);
}

const BcCsvMapping *
bc_roster_columns_get_mapping (BcRosterColumns *self)
{
  return &self->mapping;
}
