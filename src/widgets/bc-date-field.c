/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-date-field"

#include "config.h"

#include "widgets/bc-date-field.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "widgets/bc-spoken-name.h"

struct _BcDateField
{
  AdwBin       parent_instance;

  GtkWidget   *button;
  GtkWidget   *popover;
  GtkWidget   *clear_button;
  GtkCalendar *calendar;
  char        *title;
  BcEdits     *edits;
  BcRecord    *record;
  guint        field;
  gboolean     filling;
};

G_DEFINE_FINAL_TYPE (BcDateField, bc_date_field, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
point_calendar_at (BcDateField *self, const char *day)
{
  g_autofree char *today = bc_day_today ();
  g_auto (GStrv) parts = g_strsplit (bc_day_is_valid (day) ? day : today, "-", 3);
  g_autoptr (GDateTime) date = g_date_time_new_local (atoi (parts[0]), atoi (parts[1]),
                                                      atoi (parts[2]), 12, 0, 0);

  self->filling = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->filling = FALSE;
}

static void
show (BcDateField *self)
{
  const char *day = bc_record_get_text (self->record, self->field);
  g_autofree char *words = bc_day_format (day);
  gboolean empty = *words == '\0';
  g_autofree char *name = empty ? g_strdup (self->title)
                                : g_strdup_printf ("%s: %s", self->title, words);

  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), empty ? self->title : words);
  gtk_widget_set_sensitive (self->clear_button, !empty);
  bc_spoken_name_set (self->button, name);
  point_calendar_at (self, day);
}

static void
choose (BcDateField *self, const char *day)
{
  gboolean kept = FALSE;

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, day, &kept);
  if (kept)
    {
      show (self);
      return;
    }
  bc_edits_begin (self->edits, self->title);
  bc_edits_set_text (self->edits, self->record, self->field, day);
  bc_edits_end (self->edits);
}

static void
day_selected_cb (BcDateField *self)
{
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *day = NULL;

  if (self->filling)
    return;
  date = gtk_calendar_get_date (self->calendar);
  day = g_date_time_format (date, "%F");
  choose (self, day);
}

static void
clear_cb (BcDateField *self)
{
  choose (self, "");
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
bc_date_field_dispose (GObject *object)
{
  BcDateField *self = BC_DATE_FIELD (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->record);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (bc_date_field_parent_class)->dispose (object);
}

static void
bc_date_field_class_init (BcDateFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_date_field_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", BC_TYPE_DATE_FIELD, G_SIGNAL_RUN_LAST, 0,
                                         g_signal_accumulator_true_handled, NULL, NULL,
                                         G_TYPE_BOOLEAN, 1, G_TYPE_STRING);
}

static void
bc_date_field_init (BcDateField *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  self->clear_button = gtk_button_new_with_label (_("No day"));
  self->popover = gtk_popover_new ();
  self->button = gtk_menu_button_new ();
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->calendar));
  gtk_box_append (GTK_BOX (box), self->clear_button);
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), self->popover);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  adw_bin_set_child (ADW_BIN (self), self->button);
  g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self);
  g_signal_connect_swapped (self->clear_button, "clicked", G_CALLBACK (clear_cb), self);
}

GtkWidget *
bc_date_field_new (const char *title, BcEdits *edits, gpointer record, guint field)
{
  BcDateField *self = g_object_new (BC_TYPE_DATE_FIELD, NULL);

  self->title = g_strdup (title);
  self->edits = g_object_ref (edits);
  self->record = g_object_ref (record);
  self->field = field;
  gtk_widget_set_sensitive (self->button, bc_edits_may_change (edits, record));
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}

void
bc_date_field_set_required (BcDateField *self)
{
  gtk_widget_set_visible (self->clear_button, FALSE);
}
