/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-sealed-notice"

#include "config.h"

#include "widgets/bc-sealed-notice.h"

#include <glib/gi18n.h>

#include "school/bc-seal-told.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-wrap-layout.h"

struct _BcSealedNotice
{
  GtkBox     parent_instance;

  GtkWidget *words;
  GtkWidget *child;
  BcContext *context;
};

G_DEFINE_FINAL_TYPE (BcSealedNotice, bc_sealed_notice, GTK_TYPE_BOX)

/* Also when it was said in another place, or a code was made in its own window. */
static void
sealing_changed_cb (BcSealedNotice *self)
{
  gboolean had_focus;

  if (self->words == NULL || !bc_seal_told (self->context))
    return;
  had_focus = gtk_widget_get_focus_child (self->words) != NULL;
  gtk_widget_set_visible (self->child, TRUE);
  if (had_focus)
    gtk_widget_child_focus (self->child, GTK_DIR_TAB_FORWARD);
  gtk_box_remove (GTK_BOX (self), self->words);
  self->words = NULL;
}

static void
go_on_cb (BcSealedNotice *self)
{
  bc_session_set_told (bc_context_get_session (self->context));
}

static GtkWidget *
make_button (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

static void
add_words (BcSealedNotice *self)
{
  GtkWidget *buttons = bc_wrap_box_new ();
  GtkWidget *go_on = make_button (_("_Go on without"), NULL);

  self->words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  gtk_widget_add_css_class (self->words, "sealed-notice");
  gtk_box_append (GTK_BOX (self->words),
                  bc_wrapped_label_new (_("Only you can read what you write here"), "heading"));
  gtk_box_append (
    GTK_BOX (self->words),
    bc_wrapped_label_new (_("It is sealed with your own key. No colleague can open it, no school "
                            "leader, and not the recovery code of the school. If you lose your "
                            "password it is gone, unless you keep a personal recovery code."),
                          "body"));
  gtk_box_append (GTK_BOX (buttons), make_button (_("_Make a code now…"), "win.personal-code"));
  gtk_box_append (GTK_BOX (buttons), go_on);
  gtk_box_append (GTK_BOX (self->words), buttons);
  gtk_box_append (GTK_BOX (self), self->words);
  g_signal_connect_object (go_on, "clicked", G_CALLBACK (go_on_cb), self, G_CONNECT_SWAPPED);
}

static void
bc_sealed_notice_dispose (GObject *object)
{
  BcSealedNotice *self = BC_SEALED_NOTICE (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (bc_sealed_notice_parent_class)->dispose (object);
}

static void
bc_sealed_notice_class_init (BcSealedNoticeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_sealed_notice_dispose;
}

static void
bc_sealed_notice_init (BcSealedNotice *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
bc_sealed_notice_new (BcContext *context, GtkWidget *child)
{
  BcSealedNotice *self = g_object_new (BC_TYPE_SEALED_NOTICE, NULL);

  self->context = g_object_ref (context);
  self->child = child;
  if (!bc_seal_told (context))
    {
      add_words (self);
      gtk_widget_set_visible (child, FALSE);
      g_signal_connect_object (bc_context_get_session (context), "sealing-changed",
                               G_CALLBACK (sealing_changed_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_box_append (GTK_BOX (self), child);
  return GTK_WIDGET (self);
}
