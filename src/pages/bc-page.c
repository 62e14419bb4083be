/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-page"

#include "config.h"

#include "pages/bc-page.h"

#include "pages/bc-pupil-finder.h"
#include "widgets/bc-say.h"

typedef struct
{
  BcContext *context;
  char      *target;
  char      *taken;
  guint      reading;
} BcPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (BcPage, bc_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_SAID,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
refresh (BcPage *self)
{
  BC_PAGE_GET_CLASS (self)->refresh (self);
}

static gboolean
paused_cb (gpointer data)
{
  BcPage *self = data;
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  priv->reading = 0;
  refresh (self);
  return G_SOURCE_REMOVE;
}

/* A page that is not to be seen is shown anew before it is. */
static void
edited_cb (BcPage *self)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);
  guint pause = BC_PAGE_GET_CLASS (self)->pause_ms;

  g_clear_handle_id (&priv->reading, g_source_remove);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (pause > 0)
    priv->reading = g_timeout_add (pause, paused_cb, self);
  else
    refresh (self);
}

static void
follow (BcPage *self, BcContext *context)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);
  BcEdits *old = priv->context != NULL ? bc_context_get_edits (priv->context) : NULL;
  BcEdits *new = context != NULL ? bc_context_get_edits (context) : NULL;

  if (old == new)
    return;
  if (old != NULL)
    g_signal_handlers_disconnect_by_func (old, edited_cb, self);
  if (new != NULL)
    g_signal_connect_object (new, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
}

static void
find_pupil_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPagePrivate *priv = bc_page_get_instance_private (BC_PAGE (widget));
  const char *page = BC_PAGE_GET_CLASS (widget)->pupil_page;

  if (priv->context != NULL)
    bc_pupil_finder_present (widget, priv->context, page != NULL ? page : "pupil");
}

static void
offer_undo_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  bc_page_offer_undo (BC_PAGE (widget), g_variant_get_string (target, NULL));
}

static gboolean
find_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  return gtk_widget_get_mapped (widget)
         && gtk_widget_activate_action (widget, "page.find-pupil", NULL);
}

/* Wherever the focus is in the window; of all pages the one that is to be seen answers. */
static void
hear_find_key (BcPage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_k, GDK_CONTROL_MASK),
                      gtk_callback_action_new (find_key_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* Whoever comes back with the same target is brought there again. */
static void
bc_page_unmap (GtkWidget *widget)
{
  bc_page_renew_target (BC_PAGE (widget));

  GTK_WIDGET_CLASS (bc_page_parent_class)->unmap (widget);
}

static void
bc_page_dispose (GObject *object)
{
  BcPage *self = BC_PAGE (object);
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  follow (self, NULL);
  g_clear_handle_id (&priv->reading, g_source_remove);
  g_clear_object (&priv->context);

  G_OBJECT_CLASS (bc_page_parent_class)->dispose (object);
}

static void
bc_page_finalize (GObject *object)
{
  BcPagePrivate *priv = bc_page_get_instance_private (BC_PAGE (object));

  g_free (priv->target);
  g_free (priv->taken);

  G_OBJECT_CLASS (bc_page_parent_class)->finalize (object);
}

static void
bc_page_class_init (BcPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = bc_page_finalize;
  widget_class->unmap = bc_page_unmap;
  signals[SIGNAL_SAID] = g_signal_new ("said", BC_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_install_action (widget_class, "page.find-pupil", NULL, find_pupil_cb);
  gtk_widget_class_install_action (widget_class, "page.offer-undo", "s", offer_undo_cb);
}

static void
bc_page_init (BcPage *self)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  priv->target = g_strdup ("");
  hear_find_key (self);
}

void
bc_page_show (BcPage *self, BcContext *context, const char *target)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);
  g_autofree char *wanted = g_strdup (target);

  follow (self, context);
  g_set_object (&priv->context, context);
  g_free (priv->target);
  priv->target = g_steal_pointer (&wanted);
  g_clear_handle_id (&priv->reading, g_source_remove);
  refresh (self);
}

BcContext *
bc_page_get_context (BcPage *self)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  return priv->context;
}

const char *
bc_page_get_target (BcPage *self)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  return priv->target;
}

const char *
bc_page_take_target (BcPage *self)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  if (g_strcmp0 (priv->target, priv->taken) == 0)
    return NULL;
  g_free (priv->taken);
  priv->taken = g_strdup (priv->target);
  return priv->target;
}

void
bc_page_renew_target (BcPage *self)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  g_clear_pointer (&priv->taken, g_free);
}

void
bc_page_say (BcPage *self, const char *sentence)
{
  g_signal_emit (self, signals[SIGNAL_SAID], 0, sentence);
}

void
bc_page_offer_undo (BcPage *self, const char *sentence)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  bc_say_undoable (ADW_TOAST_OVERLAY (toasts), sentence, "win.undo");
}

gboolean
bc_page_is_about_group (BcPage *self)
{
  return BC_PAGE_GET_CLASS (self)->about_group;
}

void
bc_page_dispose_template (BcPage *self, GType type)
{
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), type);
}
