/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-comment-list"

#include "config.h"

#include "pages/bc-comment-list.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/bc-page.h"
#include "school/bc-comments.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

struct _BcCommentList
{
  GtkBox       parent_instance;

  GtkWidget   *section;
  GtkBox      *box;

  BcContext   *context;
  BcRecord    *about;
  BcComment   *draft;
};

G_DEFINE_FINAL_TYPE (BcCommentList, bc_comment_list, GTK_TYPE_BOX)

static void
remove_cb (BcComment *comment, GtkWidget *button)
{
  GtkWidget *self = gtk_widget_get_ancestor (button, BC_TYPE_COMMENT_LIST);
  GtkWidget *page = gtk_widget_get_ancestor (button, BC_TYPE_PAGE);
  BcEdits *edits = bc_context_get_edits (BC_COMMENT_LIST (self)->context);

  bc_edits_begin (edits, _("Remark"));
  bc_edits_remove (edits, comment);
  bc_edits_end (edits);
  bc_page_offer_undo (BC_PAGE (page), _("The remark is taken away."));
}

static GtkWidget *
make_own (BcCommentList *self, BcComment *comment, const char *title)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *field =
    bc_text_field_new (title, _("What do you notice, and what do you ask yourself?"),
                       bc_context_get_edits (self->context), comment, BC_COMMENT_TEXT);
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_hexpand (field, TRUE);
  gtk_widget_set_tooltip_text (button, _("Take this remark away"));
  bc_spoken_name_set (button, _("Take this remark away"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), comment,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), field);
  gtk_box_append (GTK_BOX (row), button);
  return row;
}

static GtkWidget *
make_row (gpointer comment, gpointer data)
{
  BcCommentList *self = data;
  g_autofree char *title = bc_comments_dup_title (bc_context_get_edits (self->context), comment,
                                                  bc_context_get_me (self->context));

  if (bc_context_is_mine (self->context, comment))
    return make_own (self, comment, title);
  return bc_read_row_new (title, bc_record_get_text (comment, BC_COMMENT_TEXT));
}

static guint
field_of (BcCommentList *self)
{
  return BC_IS_PLAN (self->about) ? BC_COMMENT_PLAN : BC_COMMENT_REFLECTION;
}

static void
refresh (BcCommentList *self)
{
  g_autoptr (GPtrArray) comments = bc_comments_list (
    bc_context_get_edits (self->context), field_of (self), bc_record_get_id (self->about));

  if (self->draft != NULL && !g_ptr_array_find (comments, self->draft, NULL))
    g_ptr_array_add (comments, g_object_ref (self->draft));
  bc_record_box_show (self->box, comments, make_row, self);
}

static void
add_cb (BcCommentList *self)
{
  g_autofree char *today = bc_day_today ();
  GtkWidget *row;

  g_clear_object (&self->draft);
  self->draft = bc_comments_draft (field_of (self), bc_record_get_id (self->about), today);
  refresh (self);
  row = bc_record_box_find (self->box, self->draft);
  gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD);
}

static void
bc_comment_list_dispose (GObject *object)
{
  BcCommentList *self = BC_COMMENT_LIST (object);

  g_clear_object (&self->context);
  g_clear_object (&self->about);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (bc_comment_list_parent_class)->dispose (object);
}

static void
bc_comment_list_class_init (BcCommentListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_comment_list_dispose;
}

static void
bc_comment_list_init (BcCommentList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->box));
}

/* Its words are those of what it stands beside. */
static void
add_head (BcCommentList *self)
{
  gboolean of_plan = BC_IS_PLAN (self->about);
  GtkWidget *button;

  self->section = bc_section_new (of_plan ? _("Remarks of colleagues") : _("Remarks"));
  if (of_plan)
    bc_section_set_hint (BC_SECTION (self->section),
                         _("The plan is the teacher’s. Who thinks along says it here."));
  button = bc_section_add_action (BC_SECTION (self->section), _("Put a _remark beside it"));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (add_cb), self);
  gtk_box_prepend (GTK_BOX (self), self->section);
}

void
bc_comment_list_show (BcCommentList *self, BcContext *context, gpointer about)
{
  if (context == self->context && about == self->about && about != NULL)
    {
      refresh (self);
      return;
    }
  bc_clear_box (self->box);
  g_clear_object (&self->draft);
  g_set_object (&self->context, context);
  g_set_object (&self->about, about);
  if (about != NULL && self->section == NULL)
    add_head (self);
  if (about != NULL)
    refresh (self);
}
