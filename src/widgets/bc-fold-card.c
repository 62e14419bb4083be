/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-fold-card"

#include "config.h"

#include "widgets/bc-fold-card.h"

#include "widgets/bc-mark.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

struct _BcFoldCard
{
  GtkBox parent_instance;

  GtkWidget *expander;
  GtkImage *icon;
  GtkLabel *title_label;
  GtkLabel *summary_label;
  GtkBox *body;
  BcEdits *edits;
  BcRecord *record;
  BcFoldCardShow show;
  BcFoldCardFill fill;
  gpointer data;
};

G_DEFINE_FINAL_TYPE (BcFoldCard, bc_fold_card, GTK_TYPE_BOX)

static void
edited_cb (BcFoldCard *self)
{
  self->show (self, self->record, self->data);
}

/* What stands open says it itself. */
static void
show_summary (BcFoldCard *self)
{
  gboolean folded = !gtk_expander_get_expanded (GTK_EXPANDER (self->expander));

  gtk_widget_set_visible (GTK_WIDGET (self->summary_label),
                          folded && *gtk_label_get_text (self->summary_label) != '\0');
}

static void
expanded_cb (BcFoldCard *self)
{
  BcFoldCardFill fill = self->fill;

  if (fill != NULL && gtk_expander_get_expanded (GTK_EXPANDER (self->expander)))
    {
      self->fill = NULL;
      fill (self, self->record, self->data);
    }
  show_summary (self);
}

static void
bc_fold_card_dispose (GObject *object)
{
  BcFoldCard *self = BC_FOLD_CARD (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (bc_fold_card_parent_class)->dispose (object);
}

static void
bc_fold_card_class_init (BcFoldCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_fold_card_dispose;
}

static void
bc_fold_card_init (BcFoldCard *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);

  self->title_label = GTK_LABEL (bc_wrapped_label_new ("", "caption-heading"));
  self->summary_label = GTK_LABEL (bc_wrapped_label_new ("", "body"));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->title_label));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->summary_label));
  gtk_widget_set_hexpand (line, TRUE);
  gtk_widget_set_margin_start (line, 4);
  gtk_widget_set_margin_top (body, 10);
  self->body = GTK_BOX (body);
  self->expander = gtk_expander_new (NULL);
  gtk_expander_set_label_widget (GTK_EXPANDER (self->expander), line);
  gtk_expander_set_child (GTK_EXPANDER (self->expander), body);
  gtk_widget_set_hexpand (self->expander, TRUE);
  gtk_box_append (GTK_BOX (self), self->expander);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "fold-card");
  g_signal_connect_swapped (self->expander, "notify::expanded", G_CALLBACK (expanded_cb), self);
}

GtkWidget *
bc_fold_card_new (BcEdits *edits, gpointer record, BcFoldCardShow show, gpointer data)
{
  BcFoldCard *self = g_object_new (BC_TYPE_FOLD_CARD, NULL);

  self->edits = g_object_ref (edits);
  self->record = g_object_ref (record);
  self->show = show;
  self->data = data;
  bc_mark_tell (GTK_WIDGET (self), record, G_MAXUINT);
  g_signal_connect_object (edits, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  edited_cb (self);
  return GTK_WIDGET (self);
}

void
bc_fold_card_say (BcFoldCard *self, const char *title, const char *summary)
{
  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->summary_label, summary);
  show_summary (self);
  bc_spoken_name_set (self->expander, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
}

/* A label that wraps is measured wrongly beside another widget while its words change: only a card
 * with an icon has that row. */
static void
add_icon (BcFoldCard *self)
{
  g_autoptr (GtkWidget) title = g_object_ref (GTK_WIDGET (self->title_label));
  GtkBox *line = GTK_BOX (gtk_widget_get_parent (title));
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->icon = GTK_IMAGE (gtk_image_new ());
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_remove (line, title);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->icon));
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_prepend (line, head);
}

void
bc_fold_card_set_icon (BcFoldCard *self, const char *name)
{
  if (self->icon == NULL)
    add_icon (self);
  gtk_image_set_from_icon_name (self->icon, name);
}

void
bc_fold_card_fill_later (BcFoldCard *self, BcFoldCardFill fill)
{
  self->fill = fill;
}

void
bc_fold_card_append (BcFoldCard *self, GtkWidget *field)
{
  gtk_box_append (self->body, field);
}

static gboolean
is_empty (GtkWidget *field)
{
  GtkTextView *view = bc_text_field_get_view (BC_TEXT_FIELD (field));

  return gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (view)) == 0;
}

/* The first text that is empty, or else the first. */
static GtkWidget *
find_text (GtkWidget *widget, GtkWidget *first)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (BC_IS_TEXT_FIELD (widget))
    return first == NULL || (is_empty (widget) && !is_empty (first)) ? widget : first;
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_get_visible (child))
        first = find_text (child, first);
    }
  return first;
}

/* The card grows with its next frame: only then it is clear how far to scroll. */
static gboolean
bring_into_view_cb (GtkWidget *card, GdkFrameClock *clock, gpointer data)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (card, GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment =
    viewport != NULL ? gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)) : NULL;
  graphene_rect_t bounds;

  if (adjustment != NULL &&
      gtk_widget_compute_bounds (card, gtk_widget_get_first_child (viewport), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
  return G_SOURCE_REMOVE;
}

static gboolean
wait_for_frame_cb (GtkWidget *card, GdkFrameClock *clock, gpointer data)
{
  gtk_widget_add_tick_callback (card, bring_into_view_cb, NULL, NULL);
  return G_SOURCE_REMOVE;
}

void
bc_fold_card_open (BcFoldCard *self)
{
  GtkWidget *first;

  gtk_expander_set_expanded (GTK_EXPANDER (self->expander), TRUE);
  first = find_text (GTK_WIDGET (self->body), NULL);
  if (first != NULL)
    bc_text_field_focus (BC_TEXT_FIELD (first));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->body), GTK_DIR_TAB_FORWARD);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), wait_for_frame_cb, NULL, NULL);
}
