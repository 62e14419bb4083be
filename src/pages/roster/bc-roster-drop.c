/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-roster-drop"

#include "config.h"

#include "pages/roster/bc-roster-drop.h"

struct _BcRosterDrop
{
  AdwBin         parent_instance;

  GtkOverlay    *overlay;
  GtkWidget     *hint;
  GtkDropTarget *target;
  gboolean       open;
};

G_DEFINE_FINAL_TYPE (BcRosterDrop, bc_roster_drop, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTENT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_DROPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A modal dialog keeps out the pointer and the keys, but not what is dragged. */
static gboolean
is_behind_a_dialog (BcRosterDrop *self)
{
  g_autolist (GtkWidget) windows = gtk_window_list_toplevels ();
  gboolean behind = FALSE;

  for (GList *item = windows; item != NULL; item = item->next)
    {
      g_object_ref (item->data);
      behind |= gtk_window_get_modal (item->data) && gtk_widget_get_visible (item->data)
                && GTK_ROOT (gtk_window_get_transient_for (item->data))
                     == gtk_widget_get_root (GTK_WIDGET (self));
    }
  return behind;
}

static gboolean
accept_cb (BcRosterDrop *self, GdkDrop *drop)
{
  return self->open && !is_behind_a_dialog (self)
         && gdk_content_formats_contain_gtype (gdk_drop_get_formats (drop), G_TYPE_FILE);
}

static void
hover_cb (BcRosterDrop *self)
{
  gtk_widget_set_visible (self->hint, gtk_drop_target_get_current_drop (self->target) != NULL);
}

static gboolean
drop_cb (BcRosterDrop *self, const GValue *value)
{
  if (self->open)
    g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_object (value));
  return self->open;
}

static void
bc_roster_drop_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  BcRosterDrop *self = BC_ROSTER_DROP (object);

  if (id == PROP_CONTENT)
    gtk_overlay_set_child (self->overlay, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
bc_roster_drop_dispose (GObject *object)
{
  /* The overlay is the bin's child too: it has to leave the bin before the template lets go. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), BC_TYPE_ROSTER_DROP);

  G_OBJECT_CLASS (bc_roster_drop_parent_class)->dispose (object);
}

static void
bc_roster_drop_class_init (BcRosterDropClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_roster_drop_dispose;
  G_OBJECT_CLASS (klass)->set_property = bc_roster_drop_set_property;
  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                             G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", BC_TYPE_ROSTER_DROP, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/roster-drop.ui");
  gtk_widget_class_bind_template_child (widget_class, BcRosterDrop, overlay);
  gtk_widget_class_bind_template_child (widget_class, BcRosterDrop, hint);
  gtk_widget_class_set_css_name (widget_class, "rosterdrop");
}

static void
bc_roster_drop_init (BcRosterDrop *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->open = TRUE;
  self->target = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->target),
                                              GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (self->target, "accept", G_CALLBACK (accept_cb), self);
  g_signal_connect_swapped (self->target, "drop", G_CALLBACK (drop_cb), self);
  g_signal_connect_swapped (self->target, "notify::current-drop", G_CALLBACK (hover_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->target));
}

void
bc_roster_drop_set_open (BcRosterDrop *self, gboolean open)
{
  self->open = open;
}
