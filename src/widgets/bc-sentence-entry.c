/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-sentence-entry"

#include "config.h"

#include "widgets/bc-sentence-entry.h"

#include <glib/gi18n.h>

#include "school/bc-sentence-starters.h"
#include "widgets/bc-spoken-name.h"

#define MOST_SUGGESTIONS 8

struct _BcSentenceEntry
{
  AdwBin parent_instance;

  BcTextField *field;
  GtkWidget *view;
  GtkWidget *popover;
  GtkListBox *list;
  BcSettings *settings;
  GPtrArray *suggestions;
};

G_DEFINE_FINAL_TYPE (BcSentenceEntry, bc_sentence_entry, ADW_TYPE_BIN)

static gboolean
is_open (BcSentenceEntry *self)
{
  return gtk_widget_get_visible (self->popover);
}

static void
close_list (BcSentenceEntry *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->view),
                                 GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
}

/* A list must not hang beside nothing, when what one types in was scrolled away. */
static gboolean
is_in_sight (BcSentenceEntry *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t place;

  if (scrolled == NULL)
    return TRUE;
  return gtk_widget_compute_bounds (GTK_WIDGET (self), scrolled, &place) &&
         place.origin.y + place.size.height > 0 &&
         place.origin.y < gtk_widget_get_height (scrolled);
}

static void
scrolled_cb (BcSentenceEntry *self)
{
  if (is_open (self) && !is_in_sight (self))
    close_list (self);
}

/* ---- suggestions ---- */

static void
add_row (BcSentenceEntry *self, const char *suggestion)
{
  g_autofree char *words = g_str_has_suffix (suggestion, " ") ? g_strconcat (suggestion, "…", NULL)
                                                              : g_strdup (suggestion);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_box_append (self->list, label);
}

static void
fill_list (BcSentenceEntry *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < self->suggestions->len; i++)
    add_row (self, self->suggestions->pdata[i]);
}

/* Nothing is chosen beforehand: Enter keeps what one wrote oneself. */
static void
suggest (BcSentenceEntry *self, const char *text)
{
  g_clear_pointer (&self->suggestions, g_ptr_array_unref);
  self->suggestions = bc_sentence_starters_suggest (self->settings, text, MOST_SUGGESTIONS);
  fill_list (self);
  if (self->suggestions->len == 0 || !is_in_sight (self))
    {
      close_list (self);
      return;
    }
  gtk_widget_set_size_request (self->popover, gtk_widget_get_width (GTK_WIDGET (self)), -1);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
typed_cb (BcSentenceEntry *self, const char *text)
{
  suggest (self, text);
  return FALSE;
}

static char *
dup_text (BcSentenceEntry *self)
{
  char *text;

  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), "text", &text, NULL);
  return text;
}

static void
write_text (BcSentenceEntry *self, const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  GtkTextIter start, end;

  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
}

static void
take (BcSentenceEntry *self, int position)
{
  g_autofree char *text = NULL;

  if (position < 0 || position >= (int) self->suggestions->len)
    return;
  text = g_strdup (self->suggestions->pdata[position]);
  close_list (self);
  write_text (self, text);
  if (!g_str_has_suffix (text, " "))
    close_list (self);
}

static void
row_activated_cb (BcSentenceEntry *self, GtkListBoxRow *row)
{
  take (self, gtk_list_box_row_get_index (row));
}

/* ---- keys ---- */

static int
chosen (BcSentenceEntry *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? gtk_list_box_row_get_index (row) : -1;
}

static gboolean
choose (BcSentenceEntry *self, int position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, MAX (position, -1));

  gtk_list_box_select_row (self->list, row);
  if (row != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (self->view),
                                    GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, row, -1);
  else
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->view),
                                   GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
  return TRUE;
}

static gboolean
open_with_arrow (BcSentenceEntry *self, guint key)
{
  g_autofree char *text = dup_text (self);

  if (key != GDK_KEY_Down && key != GDK_KEY_KP_Down)
    return FALSE;
  suggest (self, text);
  return is_open (self);
}

static gboolean
key_cb (BcSentenceEntry *self, guint key, guint code, GdkModifierType state)
{
  if (!gtk_text_view_get_editable (GTK_TEXT_VIEW (self->view)))
    return FALSE;
  if (!is_open (self))
    return open_with_arrow (self, key);
  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return choose (self, MIN (chosen (self) + 1, (int) self->suggestions->len - 1));
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return choose (self, chosen (self) - 1);
    case GDK_KEY_Tab:
      take (self, MAX (chosen (self), 0));
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      if (chosen (self) >= 0)
        {
          take (self, chosen (self));
          return TRUE;
        }
      close_list (self);
      return FALSE;
    case GDK_KEY_Escape:
      close_list (self);
      return TRUE;
    default:
      return FALSE;
    }
}

/* ---- the widget ---- */

static void
bc_sentence_entry_map (GtkWidget *widget)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment =
    scrolled != NULL ? gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)) : NULL;

  GTK_WIDGET_CLASS (bc_sentence_entry_parent_class)->map (widget);
  if (adjustment == NULL)
    return;
  g_signal_handlers_disconnect_by_func (adjustment, scrolled_cb, widget);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), widget,
                           G_CONNECT_SWAPPED);
}

static void
bc_sentence_entry_dispose (GObject *object)
{
  BcSentenceEntry *self = BC_SENTENCE_ENTRY (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->suggestions, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_sentence_entry_parent_class)->dispose (object);
}

static void
bc_sentence_entry_class_init (BcSentenceEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_sentence_entry_dispose;
  GTK_WIDGET_CLASS (klass)->map = bc_sentence_entry_map;
}

static void
bc_sentence_entry_init (BcSentenceEntry *self)
{
  GtkWidget *list = gtk_list_box_new ();

  self->list = GTK_LIST_BOX (list);
  gtk_widget_set_focusable (list, FALSE);
  bc_spoken_name_set (list, _ ("How the sentence may go on"));
  self->popover = gtk_popover_new ();
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_popover_set_child (GTK_POPOVER (self->popover), list);
  gtk_widget_add_css_class (self->popover, "menu");
  gtk_widget_add_css_class (self->popover, "sentences");
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (row_activated_cb), self);
}

GtkWidget *
bc_sentence_entry_new (const char *title,
                       const char *question,
                       BcSettings *settings,
                       BcEdits *edits,
                       gpointer record,
                       guint field)
{
  BcSentenceEntry *self = g_object_new (BC_TYPE_SENTENCE_ENTRY, NULL);
  GtkWidget *line = bc_text_field_new (title, question, edits, record, field);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->settings = g_object_ref (settings);
  self->field = BC_TEXT_FIELD (line);
  self->view = GTK_WIDGET (bc_text_field_get_view (self->field));
  adw_bin_set_child (ADW_BIN (self), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_AUTOCOMPLETE,
                                  GTK_ACCESSIBLE_AUTOCOMPLETE_LIST, -1);
  /* Before the line hears of Enter. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  bc_text_field_be_line (self->field);
  g_signal_connect_swapped (line, "typed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (line, "left", G_CALLBACK (close_list), self);
  return GTK_WIDGET (self);
}

BcTextField *
bc_sentence_entry_get_field (BcSentenceEntry *self)
{
  return self->field;
}

void
bc_sentence_entry_begin (BcSentenceEntry *self, const char *text)
{
  bc_text_field_focus (self->field);
  write_text (self, text);
}
