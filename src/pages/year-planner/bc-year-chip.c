/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-year-chip"

#include "config.h"

#include "pages/year-planner/bc-year-chip.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "domain/bc-day.h"
#include "school/bc-groups.h"
#include "school/bc-talks.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

#define PREPARATION "group-review"

struct _BcYearChip
{
  AdwBin       parent_instance;

  GtkWidget   *button;
  GtkCalendar *calendar;

  BcContext   *context;
  BcGroup     *group;
  BcMeeting   *meeting;
  gboolean     filling;
};

G_DEFINE_FINAL_TYPE (BcYearChip, bc_year_chip, ADW_TYPE_BIN)

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_SHIFTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_held (BcYearChip *self)
{
  return bc_record_get_integer (self->meeting, BC_MEETING_HELD) != 0;
}

/* What took place stays where it was. */
static gboolean
may_move (BcYearChip *self)
{
  return !is_held (self)
         && bc_edits_may_change (bc_context_get_edits (self->context), self->meeting);
}

static void
day_selected_cb (BcYearChip *self)
{
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *day = NULL;

  if (self->filling)
    return;
  date = gtk_calendar_get_date (self->calendar);
  day = g_date_time_format (date, "%F");
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, day);
}

static gboolean
key_cb (BcYearChip *self, guint key, guint code, GdkModifierType state)
{
  int months = key == GDK_KEY_Left ? -1 : key == GDK_KEY_Right ? 1 : 0;

  if (months == 0 || (state & GDK_CONTROL_MASK) == 0 || !may_move (self))
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_SHIFTED], 0, months);
  return TRUE;
}

static GdkContentProvider *
prepare_drag_cb (GtkDragSource *source, double x, double y, BcYearChip *self)
{
  GdkPaintable *picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  g_object_unref (picture);
  return gdk_content_provider_new_typed (BC_TYPE_MEETING, self->meeting);
}

/* ---- what opens ---- */

static char *
dup_title (BcYearChip *self)
{
  g_autofree char *day = bc_day_format (bc_record_get_text (self->meeting, BC_MEETING_DATE));
  g_autofree char *name = bc_groups_dup_name (self->group);

  /* Translators: a group and the day of its group review. */
  return is_held (self) ? g_strdup_printf (_("%s, held on %s"), name, day)
                        : g_strdup_printf (_("%s, planned for %s"), name, day);
}

static GtkWidget *
make_calendar (BcYearChip *self)
{
  g_auto (GStrv) parts =
    g_strsplit (bc_record_get_text (self->meeting, BC_MEETING_DATE), "-", 3);
  g_autoptr (GDateTime) date = g_date_time_new_local (atoi (parts[0]), atoi (parts[1]),
                                                      atoi (parts[2]), 12, 0, 0);

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  self->filling = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->filling = FALSE;
  g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self);
  bc_spoken_name_set (GTK_WIDGET (self->calendar), _("Another day"));
  return GTK_WIDGET (self->calendar);
}

static GtkWidget *
make_lead (BcYearChip *self)
{
  g_autofree char *page = is_held (self)
                            ? bc_talks_dup_page (bc_context_get_edits (self->context),
                                                 bc_record_get_id (self->meeting))
                            : g_strdup (PREPARATION);
  GtkWidget *button = gtk_button_new_with_mnemonic (is_held (self) ? _("_Read on")
                                                                   : _("To the _preparation"));

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)",
                                    bc_record_get_id (self->group), page);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go-in-group");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (gtk_menu_button_popdown), self->button);
  return button;
}

static GtkWidget *
make_popover (BcYearChip *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *title = dup_title (self);

  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (title, "heading"));
  if (may_move (self))
    {
      gtk_box_append (GTK_BOX (box), make_calendar (self));
      gtk_box_append (GTK_BOX (box),
                      bc_wrapped_label_new (_("A month earlier or later: Ctrl+Left, Ctrl+Right"),
                                            "caption"));
    }
  gtk_box_append (GTK_BOX (box), make_lead (self));
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  return popover;
}

/* Only when it is opened: there may be a hundred of them. */
static void
open_cb (GtkMenuButton *button, gpointer self)
{
  gtk_menu_button_set_popover (button, make_popover (BC_YEAR_CHIP (self)));
}

static void
bc_year_chip_dispose (GObject *object)
{
  BcYearChip *self = BC_YEAR_CHIP (object);

  g_clear_object (&self->context);
  g_clear_object (&self->group);
  g_clear_object (&self->meeting);

  G_OBJECT_CLASS (bc_year_chip_parent_class)->dispose (object);
}

static void
bc_year_chip_class_init (BcYearChipClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_year_chip_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", BC_TYPE_YEAR_CHIP, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_SHIFTED] = g_signal_new ("shifted", BC_TYPE_YEAR_CHIP, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
bc_year_chip_init (BcYearChip *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->button = gtk_menu_button_new ();
  gtk_widget_add_css_class (self->button, "year-chip");
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (self->button), FALSE);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), open_cb, self, NULL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (self), self->button);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
bc_year_chip_new (BcContext *context, BcGroup *group, BcMeeting *meeting)
{
  BcYearChip *self = g_object_new (BC_TYPE_YEAR_CHIP, NULL);
  g_autofree char *day = bc_day_format_in_month (bc_record_get_text (meeting, BC_MEETING_DATE));
  g_autofree char *label = NULL;
  g_autofree char *name = NULL;

  self->context = g_object_ref (context);
  self->group = g_object_ref (group);
  self->meeting = g_object_ref (meeting);
  label = is_held (self) ? g_strdup_printf ("✓ %s", day) : g_strdup (day);
  name = dup_title (self);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), gtk_label_new (label));
  bc_spoken_name_set (self->button, name);
  gtk_widget_set_tooltip_text (self->button, name);
  if (is_held (self))
    gtk_widget_add_css_class (self->button, "flat");
  if (may_move (self))
    {
      GtkDragSource *drag = gtk_drag_source_new ();

      gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
      g_signal_connect (drag, "prepare", G_CALLBACK (prepare_drag_cb), self);
      gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
    }
  return GTK_WIDGET (self);
}

BcMeeting *
bc_year_chip_get_meeting (BcYearChip *self)
{
  return self->meeting;
}
