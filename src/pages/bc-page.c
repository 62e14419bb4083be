/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-page"

#include "config.h"

#include "pages/bc-page.h"

#include <glib/gi18n.h>

typedef struct
{
  BcContext *context;
  char      *target;
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

/* A page that is not to be seen is shown anew before it is. */
static void
edited_cb (BcPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
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
bc_page_dispose (GObject *object)
{
  BcPage *self = BC_PAGE (object);
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  follow (self, NULL);
  g_clear_object (&priv->context);

  G_OBJECT_CLASS (bc_page_parent_class)->dispose (object);
}

static void
bc_page_finalize (GObject *object)
{
  BcPagePrivate *priv = bc_page_get_instance_private (BC_PAGE (object));

  g_free (priv->target);

  G_OBJECT_CLASS (bc_page_parent_class)->finalize (object);
}

static void
bc_page_class_init (BcPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = bc_page_finalize;
  signals[SIGNAL_SAID] = g_signal_new ("said", BC_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bc_page_init (BcPage *self)
{
  BcPagePrivate *priv = bc_page_get_instance_private (self);

  priv->target = g_strdup ("");
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

void
bc_page_say (BcPage *self, const char *sentence)
{
  g_signal_emit (self, signals[SIGNAL_SAID], 0, sentence);
}

void
bc_page_offer_undo (BcPage *self, const char *sentence)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *plain = g_markup_escape_text (sentence, -1);
  AdwToast *toast = adw_toast_new (plain);

  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  adw_toast_set_timeout (toast, 8);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), toast);
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
