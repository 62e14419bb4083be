/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-share-box"

#include "config.h"

#include "pages/reflections/bc-share-box.h"

#include <glib/gi18n.h>

#include "pages/bc-comment-list.h"
#include "school/bc-comments.h"
#include "school/bc-reflections.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-wrap-layout.h"

struct _BcShareBox
{
  GtkBox        parent_instance;

  GtkWidget    *icon;
  GtkLabel     *who_label;
  GtkLabel     *changed_label;
  GtkLabel     *used_label;
  GtkWidget    *buttons;
  GtkWidget    *share_button;
  GtkWidget    *again_button;
  GtkWidget    *take_back_button;
  GtkWidget    *comments;

  BcContext    *context;
  BcSealedItem *item;
};

G_DEFINE_FINAL_TYPE (BcShareBox, bc_share_box, GTK_TYPE_BOX)

static void
bc_share_box_dispose (GObject *object)
{
  BcShareBox *self = BC_SHARE_BOX (object);

  g_clear_object (&self->context);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (bc_share_box_parent_class)->dispose (object);
}

static void
bc_share_box_class_init (BcShareBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_share_box_dispose;
}

static GtkLabel *
add_label (GtkWidget *box, const char *style)
{
  GtkWidget *label = bc_wrapped_label_new ("", style);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
bc_share_box_init (BcShareBox *self)
{
  GtkWidget *who = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "note-outcome");
  self->icon = gtk_image_new ();
  gtk_widget_set_valign (self->icon, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (who), self->icon);
  self->who_label = add_label (who, "body");
  gtk_box_append (GTK_BOX (self), who);
  self->changed_label = add_label (GTK_WIDGET (self), "body");
  self->used_label = add_label (GTK_WIDGET (self), "body");
  self->buttons = bc_wrap_box_new ();
  gtk_box_append (GTK_BOX (self), self->buttons);
}

static GtkWidget *
add_button (BcShareBox *self, const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bc_record_get_id (self->item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (self->buttons), button);
  return button;
}

GtkWidget *
bc_share_box_new (BcContext *context, BcSealedItem *item)
{
  BcShareBox *self = g_object_new (BC_TYPE_SHARE_BOX, NULL);

  self->context = g_object_ref (context);
  self->item = g_object_ref (item);
  self->share_button = add_button (self, _("_Share with colleagues"), "reflections.share");
  self->again_button = add_button (self, _("Share the _new text"), "reflections.share");
  self->take_back_button = add_button (self, _("Take it _back"), "reflections.take-back");
  return GTK_WIDGET (self);
}

static void
say (GtkLabel *label, const char *words)
{
  gtk_label_set_text (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL);
}

/* What one may answer is only there once somebody said something. */
static void
show_comments (BcShareBox *self, BcReflection *shared)
{
  g_autoptr (GPtrArray) comments =
    shared != NULL ? bc_comments_list (bc_context_get_edits (self->context),
                                       BC_COMMENT_REFLECTION, bc_record_get_id (shared))
                   : g_ptr_array_new ();

  if (comments->len > 0 && self->comments == NULL)
    {
      self->comments = g_object_new (BC_TYPE_COMMENT_LIST, NULL);
      gtk_box_append (GTK_BOX (self), self->comments);
    }
  if (self->comments == NULL)
    return;
  bc_comment_list_show (BC_COMMENT_LIST (self->comments), self->context, shared);
  gtk_widget_set_visible (self->comments, shared != NULL);
}

/* What one pressed goes; the focus goes to what stands there instead. */
static void
show_buttons (BcShareBox *self, gboolean share, gboolean again, gboolean take_back)
{
  gboolean had_focus = gtk_widget_get_focus_child (self->buttons) != NULL;

  gtk_widget_set_visible (self->share_button, share);
  gtk_widget_set_visible (self->again_button, again);
  gtk_widget_set_visible (self->take_back_button, take_back);
  gtk_widget_set_visible (self->buttons, share || again || take_back);
  if (had_focus && gtk_widget_get_focus_child (self->buttons) == NULL)
    gtk_widget_child_focus (self->buttons, GTK_DIR_TAB_FORWARD);
}

void
bc_share_box_show (BcShareBox *self, BcReflection *shared)
{
  g_autofree char *used = shared != NULL ? bc_reflections_dup_used (self->context, shared) : NULL;
  gboolean changed =
    shared != NULL && bc_reflections_is_changed (self->context, self->item, shared);
  gboolean may = !bc_context_is_read_only (self->context);
  gboolean sharable = bc_reflections_may_share (self->context, self->item);

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), shared != NULL
                                                          ? "system-users-symbolic"
                                                          : "changes-prevent-symbolic");
  say (self->who_label, shared != NULL
                          ? _("The teachers and the support coordinator read this, with your name.")
                          : _("Only you can read this. If you share it, the teachers and the "
                              "support coordinator read what it says now, with your name."));
  say (self->changed_label,
       changed ? _("It is changed since you shared it. They read what it said then.") : NULL);
  say (self->used_label, used);
  gtk_widget_set_sensitive (self->share_button, may && sharable);
  gtk_widget_set_sensitive (self->again_button, may);
  gtk_widget_set_sensitive (self->take_back_button, may);
  show_buttons (self, shared == NULL, changed && sharable, shared != NULL && used == NULL);
  show_comments (self, shared);
}
