/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-growing-text"

#include "config.h"

#include "widgets/bc-growing-text.h"

struct _BcGrowingText
{
  GtkWidget    parent_instance;

  GtkTextView *view;
  GtkLabel    *room;
  char        *question;
};

G_DEFINE_FINAL_TYPE (BcGrowingText, bc_growing_text, GTK_TYPE_WIDGET)

/* The label behind the text makes the room: a text view by itself tells its height a frame too
 * late, and would cut off its last line. */
static void
measure (BcGrowingText *self)
{
  g_autofree char *text = bc_growing_text_dup_text (self);
  g_autofree char *with_last_line = g_strconcat (text, "\u200b", NULL);
  gboolean empty = *text == '\0';

  gtk_label_set_text (self->room, empty ? self->question : with_last_line);
  gtk_widget_set_opacity (GTK_WIDGET (self->room), empty ? 1 : 0);
}

static void
bc_growing_text_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (bc_growing_text_parent_class)->dispose (object);
}

static void
bc_growing_text_finalize (GObject *object)
{
  g_free (BC_GROWING_TEXT (object)->question);

  G_OBJECT_CLASS (bc_growing_text_parent_class)->finalize (object);
}

static void
bc_growing_text_class_init (BcGrowingTextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_growing_text_dispose;
  G_OBJECT_CLASS (klass)->finalize = bc_growing_text_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
bc_growing_text_init (BcGrowingText *self)
{
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *view = gtk_text_view_new ();
  GtkWidget *room = gtk_label_new (NULL);

  self->question = g_strdup ("");
  self->view = GTK_TEXT_VIEW (view);
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  gtk_text_view_set_left_margin (self->view, 8);
  gtk_text_view_set_right_margin (self->view, 8);
  gtk_text_view_set_top_margin (self->view, 6);
  gtk_text_view_set_bottom_margin (self->view, 6);
  self->room = GTK_LABEL (room);
  gtk_label_set_wrap (self->room, TRUE);
  gtk_label_set_wrap_mode (self->room, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->room, 0);
  gtk_label_set_yalign (self->room, 0);
  gtk_widget_add_css_class (room, "dim-label");
  gtk_overlay_set_child (GTK_OVERLAY (overlay), room);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), view);
  gtk_widget_add_css_class (overlay, "text-field");
  gtk_widget_set_parent (overlay, GTK_WIDGET (self));
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->view), "changed",
                            G_CALLBACK (measure), self);
}

GtkWidget *
bc_growing_text_new (void)
{
  return g_object_new (BC_TYPE_GROWING_TEXT, NULL);
}

void
bc_growing_text_set_question (BcGrowingText *self, const char *question)
{
  g_free (self->question);
  self->question = g_strdup (question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  question, -1);
  measure (self);
}

GtkTextView *
bc_growing_text_get_view (BcGrowingText *self)
{
  return self->view;
}

char *
bc_growing_text_dup_text (BcGrowingText *self)
{
  char *text;

  g_object_get (gtk_text_view_get_buffer (self->view), "text", &text, NULL);
  return text;
}
