/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-period-row"

#include "config.h"

#include "pages/settings/bc-period-row.h"

#include <glib/gi18n.h>

#include "widgets/bc-date-field.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcPeriodRow
{
  AdwPreferencesRow  parent_instance;

  GtkWidget         *line;
  GtkWidget         *name_entry;
  GtkLabel          *problem_label;
  BcEdits           *edits;
  BcPeriod          *period;
  gboolean           filling;
};

G_DEFINE_FINAL_TYPE (BcPeriodRow, bc_period_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
named_cb (BcPeriodRow *self)
{
  if (!self->filling)
    bc_edits_type (self->edits, _("Name of the period"), self->period, BC_PERIOD_NAME,
                   gtk_editable_get_text (GTK_EDITABLE (self->name_entry)));
}

static void
left_cb (BcPeriodRow *self)
{
  bc_edits_rest (self->edits);
}

static void
remove_cb (BcPeriodRow *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
bc_period_row_dispose (GObject *object)
{
  BcPeriodRow *self = BC_PERIOD_ROW (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->period);

  G_OBJECT_CLASS (bc_period_row_parent_class)->dispose (object);
}

static void
bc_period_row_class_init (BcPeriodRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_period_row_dispose;
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BC_TYPE_PERIOD_ROW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_period_row_init (BcPeriodRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  self->line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->line, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  self->problem_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->problem_label, TRUE);
  gtk_label_set_xalign (self->problem_label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->problem_label), "caption");
  gtk_widget_add_css_class (box, "section-field");
  gtk_box_append (GTK_BOX (box), self->line);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->problem_label));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

static void
add_name (BcPeriodRow *self)
{
  g_autofree char *usual = g_strdup_printf (
    _("Period %d"), (int) bc_record_get_integer (self->period, BC_PERIOD_NUMBER));

  self->name_entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->name_entry), usual);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->name_entry), 16);
  gtk_widget_set_hexpand (self->name_entry, TRUE);
  bc_spoken_name_set (self->name_entry, _("Name of the period"));
  g_signal_connect_swapped (self->name_entry, "changed", G_CALLBACK (named_cb), self);
  gtk_box_append (GTK_BOX (self->line), self->name_entry);
}

static void
add_day (BcPeriodRow *self, const char *title, guint field, GtkSizeGroup *days)
{
  GtkWidget *day = bc_date_field_new (title, self->edits, self->period, field);

  bc_date_field_set_required (BC_DATE_FIELD (day));
  gtk_size_group_add_widget (days, day);
  gtk_box_append (GTK_BOX (self->line), day);
}

static GtkWidget *
make_remove_button (BcPeriodRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_tooltip_text (button, _("Remove"));
  bc_spoken_name_set (button, _("Remove"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  return button;
}

GtkWidget *
bc_period_row_new (BcEdits *edits, BcPeriod *period, gboolean stays, GtkSizeGroup *days,
                   GtkSizeGroup *ends)
{
  BcPeriodRow *self = g_object_new (BC_TYPE_PERIOD_ROW, NULL);
  gboolean read_only = bc_store_is_read_only (bc_edits_get_store (edits));
  GtkWidget *end;

  self->edits = g_object_ref (edits);
  self->period = g_object_ref (period);
  add_name (self);
  gtk_editable_set_editable (GTK_EDITABLE (self->name_entry), !read_only);
  add_day (self, _("First day"), BC_PERIOD_START, days);
  add_day (self, _("Last day"), BC_PERIOD_END, days);
  end = stays || read_only ? gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0)
                           : make_remove_button (self);
  gtk_size_group_add_widget (ends, end);
  gtk_box_append (GTK_BOX (self->line), end);
  bc_period_row_refresh (self, "");
  return GTK_WIDGET (self);
}

void
bc_period_row_refresh (BcPeriodRow *self, const char *problem)
{
  const char *name = bc_record_get_text (self->period, BC_PERIOD_NAME);

  self->filling = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->name_entry)), name))
    gtk_editable_set_text (GTK_EDITABLE (self->name_entry), name);
  self->filling = FALSE;
  gtk_label_set_text (self->problem_label, problem);
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), *problem != '\0');
}

BcPeriod *
bc_period_row_get_period (BcPeriodRow *self)
{
  return self->period;
}

void
bc_period_row_focus (BcPeriodRow *self)
{
  gtk_entry_grab_focus_without_selecting (GTK_ENTRY (self->name_entry));
}
