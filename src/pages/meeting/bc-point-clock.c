/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-point-clock"

#include "config.h"

#include "pages/meeting/bc-point-clock.h"

#include <glib/gi18n.h>

#include "widgets/bc-spoken-name.h"

/* How often what was counted is kept, in seconds. */
#define KEEP_EVERY 20
#define MINUTE 60

struct _BcPointClock
{
  GtkBox         parent_instance;

  GtkLabel      *label;
  GtkWidget     *bar;
  GtkWidget     *hold_button;

  BcEdits       *edits;
  BcAgendaPoint *point;
  guint          unkept;
  guint          ticks;
};

G_DEFINE_FINAL_TYPE (BcPointClock, bc_point_clock, GTK_TYPE_BOX)

static guint
spent (BcPointClock *self)
{
  return (guint) bc_record_get_integer (self->point, BC_AGENDA_POINT_SPENT) + self->unkept;
}

static char *
dup_minutes (guint minutes)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", minutes),
                          minutes);
}

static char *
dup_words (guint seconds, guint planned)
{
  g_autofree char *of = dup_minutes (planned);

  if (planned == 0)
    return dup_minutes (seconds / MINUTE);
  if (seconds >= planned * MINUTE)
    /* Translators: how long a point took, and for how long it was planned: "5 of 5 minutes". */
    return g_strdup_printf (_("%u of %s · the time is over: round off, or stay with it a little"),
                            seconds / MINUTE, of);
  return g_strdup_printf (_("%u of %s"), seconds / MINUTE, of);
}

static void
show (BcPointClock *self)
{
  guint planned = (guint) bc_record_get_integer (self->point, BC_AGENDA_POINT_MINUTES);
  g_autofree char *words = dup_words (spent (self), planned);

  if (!g_str_equal (words, gtk_label_get_text (self->label)))
    gtk_label_set_text (self->label, words);
  gtk_widget_set_visible (self->bar, planned > 0);
  if (planned > 0)
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->bar),
                                   MIN (1.0, (double) spent (self) / (planned * MINUTE)));
}

static void
keep (BcPointClock *self)
{
  if (self->unkept == 0)
    return;
  bc_agenda_add_spent (self->edits, self->point, self->unkept);
  self->unkept = 0;
}

static gboolean
tick_cb (gpointer data)
{
  BcPointClock *self = data;

  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->hold_button)))
    return G_SOURCE_CONTINUE;
  self->unkept++;
  if (self->unkept >= KEEP_EVERY)
    keep (self);
  show (self);
  return G_SOURCE_CONTINUE;
}

static void
bc_point_clock_map (GtkWidget *widget)
{
  BcPointClock *self = BC_POINT_CLOCK (widget);

  GTK_WIDGET_CLASS (bc_point_clock_parent_class)->map (widget);
  if (self->ticks == 0)
    self->ticks = g_timeout_add_seconds (1, tick_cb, self);
}

static void
bc_point_clock_unmap (GtkWidget *widget)
{
  BcPointClock *self = BC_POINT_CLOCK (widget);

  g_clear_handle_id (&self->ticks, g_source_remove);
  keep (self);
  GTK_WIDGET_CLASS (bc_point_clock_parent_class)->unmap (widget);
}

static void
bc_point_clock_dispose (GObject *object)
{
  BcPointClock *self = BC_POINT_CLOCK (object);

  g_clear_handle_id (&self->ticks, g_source_remove);
  g_clear_object (&self->edits);
  g_clear_object (&self->point);

  G_OBJECT_CLASS (bc_point_clock_parent_class)->dispose (object);
}

static void
bc_point_clock_class_init (BcPointClockClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_point_clock_dispose;
  GTK_WIDGET_CLASS (klass)->map = bc_point_clock_map;
  GTK_WIDGET_CLASS (klass)->unmap = bc_point_clock_unmap;
}

static void
bc_point_clock_init (BcPointClock *self)
{
  GtkWidget *label = gtk_label_new ("");
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->label = GTK_LABEL (label);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_wrap (self->label, TRUE);
  self->bar = gtk_progress_bar_new ();
  bc_spoken_name_set (self->bar, _("Time for this point"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), label);
  gtk_box_append (GTK_BOX (words), self->bar);
  gtk_box_append (GTK_BOX (self), words);
  self->hold_button = gtk_toggle_button_new ();
  gtk_button_set_icon_name (GTK_BUTTON (self->hold_button), "media-playback-pause-symbolic");
  gtk_widget_set_tooltip_text (self->hold_button, _("Hold the clock"));
  bc_spoken_name_set (self->hold_button, _("Hold the clock"));
  gtk_widget_set_valign (self->hold_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->hold_button, "flat");
  gtk_box_append (GTK_BOX (self), self->hold_button);
}

GtkWidget *
bc_point_clock_new (BcEdits *edits, BcAgendaPoint *point)
{
  BcPointClock *self = g_object_new (BC_TYPE_POINT_CLOCK, NULL);

  self->edits = g_object_ref (edits);
  self->point = g_object_ref (point);
  show (self);
  return GTK_WIDGET (self);
}
