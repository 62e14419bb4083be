/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-week-slot-button"

#include "config.h"

#include "pages/plan/bc-week-slot-button.h"

#include <glib/gi18n.h>

#include "pages/plan/bc-week-editor.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

#define N_TINTS 4

struct _BcWeekSlotButton
{
  AdwBin       parent_instance;

  GtkWidget   *button;
  GtkWidget   *when;
  GtkWidget   *who;
  GtkWidget   *what;
  BcGroupPlan *plan;
  BcWeekSlot  *slot;
  char        *tint;
};

G_DEFINE_FINAL_TYPE (BcWeekSlotButton, bc_week_slot_button, ADW_TYPE_BIN)

enum
{
  SIGNAL_MOVE,
  SIGNAL_TAKEN_AWAY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_read_only (BcWeekSlotButton *self)
{
  return bc_group_plan_is_read_only (self->plan);
}

/* ---- moving ---- */

static gboolean
move (BcWeekSlotButton *self, int days, int minutes)
{
  g_signal_emit (self, signals[SIGNAL_MOVE], 0, days, minutes);
  return TRUE;
}

static gboolean
key_cb (BcWeekSlotButton *self, guint key, guint code, GdkModifierType state)
{
  if (is_read_only (self))
    return FALSE;
  if (key == GDK_KEY_Delete)
    {
      g_signal_emit (self, signals[SIGNAL_TAKEN_AWAY], 0);
      return TRUE;
    }
  if ((state & GDK_CONTROL_MASK) == 0)
    return FALSE;
  switch (key)
    {
    case GDK_KEY_Left:
      return move (self, -1, 0);
    case GDK_KEY_Right:
      return move (self, 1, 0);
    case GDK_KEY_Up:
      return move (self, 0, -BC_PLAN_WEEK_STEP);
    case GDK_KEY_Down:
      return move (self, 0, BC_PLAN_WEEK_STEP);
    default:
      return FALSE;
    }
}

static GdkContentProvider *
prepare_drag_cb (GtkDragSource *source, double x, double y, BcWeekSlotButton *self)
{
  GdkPaintable *picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  g_object_unref (picture);
  return gdk_content_provider_new_typed (BC_TYPE_WEEK_SLOT, self->slot);
}

/* ---- changing ---- */

static void
closed_cb (GtkWidget *popover)
{
  gtk_widget_unparent (popover);
}

static void
take_away_cb (BcWeekSlotButton *self)
{
  g_signal_emit (self, signals[SIGNAL_TAKEN_AWAY], 0);
}

void
bc_week_slot_button_open (BcWeekSlotButton *self)
{
  GtkWidget *editor;

  if (is_read_only (self))
    return;
  editor = bc_week_editor_new (self->plan, self->slot);
  gtk_widget_set_parent (editor, self->button);
  g_signal_connect_object (editor, "closed", G_CALLBACK (closed_cb), editor,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (editor, "taken-away", G_CALLBACK (take_away_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (editor));
}

/* ---- the button ---- */

static void
bc_week_slot_button_dispose (GObject *object)
{
  BcWeekSlotButton *self = BC_WEEK_SLOT_BUTTON (object);
  GtkWidget *child = self->button != NULL ? gtk_widget_get_last_child (self->button) : NULL;

  /* What hangs below the button goes with it. */
  if (GTK_IS_POPOVER (child))
    gtk_widget_unparent (child);
  self->button = NULL;
  g_clear_object (&self->plan);
  g_clear_object (&self->slot);
  g_clear_pointer (&self->tint, g_free);

  G_OBJECT_CLASS (bc_week_slot_button_parent_class)->dispose (object);
}

static void
bc_week_slot_button_class_init (BcWeekSlotButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_week_slot_button_dispose;
  signals[SIGNAL_MOVE] = g_signal_new ("move", BC_TYPE_WEEK_SLOT_BUTTON, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[SIGNAL_TAKEN_AWAY] = g_signal_new ("taken-away", BC_TYPE_WEEK_SLOT_BUTTON,
                                             G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                             0);
}

static void
bc_week_slot_button_init (BcWeekSlotButton *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkDragSource *drag = gtk_drag_source_new ();

  self->when = bc_wrapped_label_new ("", "caption");
  self->who = bc_wrapped_label_new ("", "heading");
  self->what = bc_wrapped_label_new ("", "body");
  gtk_box_append (GTK_BOX (words), self->when);
  gtk_box_append (GTK_BOX (words), self->who);
  gtk_box_append (GTK_BOX (words), self->what);
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), words);
  gtk_widget_add_css_class (self->button, "week-slot");
  adw_bin_set_child (ADW_BIN (self), self->button);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (bc_week_slot_button_open), self);
  /* Before the window hears of the arrows. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->button, keys);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect (drag, "prepare", G_CALLBACK (prepare_drag_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

GtkWidget *
bc_week_slot_button_new (BcGroupPlan *plan, BcWeekSlot *slot)
{
  BcWeekSlotButton *self = g_object_new (BC_TYPE_WEEK_SLOT_BUTTON, NULL);

  self->plan = g_object_ref (plan);
  self->slot = g_object_ref (slot);
  bc_week_slot_button_refresh (self);
  return GTK_WIDGET (self);
}

/* A colour for each cluster, as on paper; its name says the same. */
static char *
dup_tint (BcWeekSlotButton *self)
{
  BcCluster *cluster = bc_plan_week_get_cluster (self->plan, self->slot);
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);
  guint position = 0;

  if (cluster == NULL || !g_ptr_array_find (clusters, cluster, &position))
    return g_strdup ("tint-none");
  return g_strdup_printf ("tint-%u", position % N_TINTS);
}

static void
show_tint (BcWeekSlotButton *self)
{
  g_autofree char *tint = dup_tint (self);

  if (g_strcmp0 (tint, self->tint) == 0)
    return;
  if (self->tint != NULL)
    gtk_widget_remove_css_class (self->button, self->tint);
  gtk_widget_add_css_class (self->button, tint);
  g_free (self->tint);
  self->tint = g_steal_pointer (&tint);
}

void
bc_week_slot_button_refresh (BcWeekSlotButton *self)
{
  const char *what = bc_record_get_text (self->slot, BC_WEEK_SLOT_TEXT);
  g_autofree char *when = bc_plan_week_dup_when (self->slot);
  g_autofree char *who = bc_plan_week_dup_who (self->plan, self->slot);
  g_autofree char *spoken = g_strdup_printf ("%s, %s%s%s", when, who, *what != '\0' ? ", " : "",
                                             what);

  gtk_label_set_text (GTK_LABEL (self->when), when);
  gtk_label_set_text (GTK_LABEL (self->who), who);
  gtk_label_set_text (GTK_LABEL (self->what), what);
  gtk_widget_set_visible (self->what, *what != '\0');
  bc_spoken_name_set (self->button, spoken);
  show_tint (self);
}

void
bc_week_slot_button_focus (BcWeekSlotButton *self)
{
  gtk_widget_grab_focus (self->button);
}
