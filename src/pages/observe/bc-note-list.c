/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note-list"

#include "config.h"

#include "pages/observe/bc-note-list.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/observe/bc-note-row.h"
#include "school/bc-tags.h"
#include "widgets/bc-scroll.h"

struct _BcNoteList
{
  GtkBox           parent_instance;

  GtkWidget       *head_box;
  GtkToggleButton *by_pupil_button;
  GtkSearchEntry  *search_entry;
  GtkWidget       *hint_label;
  GtkStack        *stack;
  GtkListBox      *list;

  GSettings       *settings;
  BcNotes         *notes;
  GHashTable      *rows;
  GPtrArray       *shown;
};

G_DEFINE_FINAL_TYPE (BcNoteList, bc_note_list, GTK_TYPE_BOX)

static BcNotesOrder
get_order (BcNoteList *self)
{
  return gtk_toggle_button_get_active (self->by_pupil_button) ? BC_NOTES_BY_PUPIL
                                                              : BC_NOTES_BY_DAY;
}

static BcNoteRow *
find_row (BcNoteList *self, gpointer note)
{
  return g_hash_table_lookup (self->rows, note);
}

/* ---- order, headings, filter ---- */

static guint
position_of (BcNoteList *self, gpointer row)
{
  guint position = 0;

  g_ptr_array_find (self->shown, bc_note_row_get_note (row), &position);
  return position;
}

static int
compare_cb (GtkListBoxRow *one, GtkListBoxRow *other, gpointer data)
{
  guint left = position_of (data, one);
  guint right = position_of (data, other);

  return (left > right) - (left < right);
}

static char *
dup_heading (BcNoteList *self, gpointer row)
{
  BcNote *note = bc_note_row_get_note (row);
  g_autofree char *today = bc_day_today ();

  if (get_order (self) == BC_NOTES_BY_PUPIL)
    return g_strdup (bc_note_row_get_about (row));
  return bc_day_format_near (bc_record_get_text (note, BC_NOTE_DATE), today);
}

static void
heading_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  BcNoteList *self = data;
  g_autofree char *heading = dup_heading (self, row);
  g_autofree char *previous = before != NULL ? dup_heading (self, before) : NULL;
  GtkWidget *label;

  bc_note_row_set_order (BC_NOTE_ROW (row), get_order (self));
  if (g_strcmp0 (heading, previous) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (heading);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "note-heading");
  gtk_list_box_row_set_header (row, label);
}

static gboolean
matches (BcNoteList *self, gpointer row)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));

  return *words == '\0' || bc_note_row_matches (row, words);
}

/* Only the rows about the name; and where there is nothing to see, why. A row that the list itself
 * filters out is there for a screen reader all the same, so it is hidden. */
static void
show_matching (BcNoteList *self)
{
  const char *state = self->shown->len > 0 ? "nobody" : "empty";

  for (guint i = 0; i < self->shown->len; i++)
    {
      BcNoteRow *row = find_row (self, self->shown->pdata[i]);
      gboolean shows = matches (self, row);

      gtk_widget_set_visible (GTK_WIDGET (row), shows);
      if (shows)
        state = "notes";
    }
  gtk_stack_set_visible_child_name (self->stack, state);
  gtk_widget_set_visible (self->head_box, self->shown->len > 0);
  gtk_widget_set_visible (self->hint_label, self->shown->len > 0);
}

static void
search_cb (BcNoteList *self)
{
  show_matching (self);
  gtk_list_box_invalidate_headers (self->list);
}

/* ---- rows ---- */

static GtkListBoxRow *
first_row (BcNoteList *self)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      if (matches (self, find_row (self, self->shown->pdata[i])))
        return GTK_LIST_BOX_ROW (find_row (self, self->shown->pdata[i]));
    }
  return NULL;
}

static void
close_others (BcNoteList *self, BcNoteRow *row)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      if (find_row (self, self->shown->pdata[i]) != row)
        bc_note_row_set_open (find_row (self, self->shown->pdata[i]), FALSE);
    }
}

static void
activated_cb (BcNoteList *self, BcNoteRow *row)
{
  close_others (self, row);
  bc_note_row_set_open (row, !bc_note_row_is_open (row));
  bc_scroll_to (GTK_WIDGET (row));
}

static gboolean
leave (BcNoteRow *row, gboolean on_row)
{
  if (!on_row)
    return gtk_widget_grab_focus (GTK_WIDGET (row));
  if (!bc_note_row_is_open (row))
    return FALSE;
  bc_note_row_set_open (row, FALSE);
  bc_scroll_to (GTK_WIDGET (row));
  return TRUE;
}

static gboolean
key_cb (BcNoteList *self, guint key, guint code, GdkModifierType state)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  gboolean on_row = row != NULL && gtk_widget_is_focus (row);

  if (row == NULL || (state & gtk_accelerator_get_default_mod_mask () & ~GDK_SHIFT_MASK) != 0)
    return FALSE;
  if (key == GDK_KEY_Escape)
    return leave (BC_NOTE_ROW (row), on_row);
  return on_row && bc_note_row_press (BC_NOTE_ROW (row), key);
}

/* The row that is to have the focus once @row has gone. */
static GtkWidget *
neighbour_of (GtkWidget *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (row);

  while (next != NULL && !BC_IS_NOTE_ROW (next))
    next = gtk_widget_get_next_sibling (next);
  if (next != NULL)
    return next;
  next = gtk_widget_get_prev_sibling (row);
  while (next != NULL && !BC_IS_NOTE_ROW (next))
    next = gtk_widget_get_prev_sibling (next);
  return next;
}

static void
remove_row (BcNoteList *self, gpointer note)
{
  GtkWidget *row = GTK_WIDGET (find_row (self, note));
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list)) == row;
  GtkWidget *neighbour = neighbour_of (row);

  if (had_focus && neighbour != NULL)
    gtk_widget_grab_focus (neighbour);
  g_hash_table_remove (self->rows, note);
  gtk_list_box_remove (self->list, row);
}

static void
remove_gone_rows (BcNoteList *self, GPtrArray *notes)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      if (!g_ptr_array_find (notes, self->shown->pdata[i], NULL))
        remove_row (self, self->shown->pdata[i]);
    }
}

static void
add_row (BcNoteList *self, BcNote *note, GPtrArray *tags)
{
  GtkWidget *row = bc_note_row_new (self->notes, note, tags);

  g_hash_table_insert (self->rows, note, row);
  gtk_list_box_append (self->list, row);
}

static gboolean
is_same_order (GPtrArray *one, GPtrArray *other)
{
  gboolean same = one->len == other->len;

  for (guint i = 0; same && i < one->len; i++)
    same = one->pdata[i] == other->pdata[i];
  return same;
}

static void
show_notes (BcNoteList *self, GPtrArray *notes)
{
  BcSettings *settings = bc_context_get_settings (bc_notes_get_context (self->notes));
  g_autoptr (GPtrArray) tags = bc_tags_list (settings, "tags");
  gboolean same = is_same_order (self->shown, notes);

  remove_gone_rows (self, notes);
  g_ptr_array_unref (self->shown);
  self->shown = g_ptr_array_ref (notes);
  for (guint i = 0; i < notes->len; i++)
    {
      if (find_row (self, notes->pdata[i]) != NULL)
        bc_note_row_refresh (find_row (self, notes->pdata[i]));
      else
        add_row (self, notes->pdata[i], tags);
    }
  if (!same)
    gtk_list_box_invalidate_sort (self->list);
  show_matching (self);
  gtk_list_box_invalidate_headers (self->list);
}

static void
order_cb (BcNoteList *self)
{
  g_settings_set_boolean (self->settings, "notes-by-pupil",
                          gtk_toggle_button_get_active (self->by_pupil_button));
  if (self->notes != NULL)
    bc_note_list_show (self, self->notes, NULL);
}

/* By a key, so the focus is to be seen. */
static void
find_next_cb (BcNoteList *self)
{
  GtkListBoxRow *row = first_row (self);

  if (row == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (row));
  gtk_window_set_focus_visible (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), TRUE);
}

static gboolean
search_key_cb (BcNoteList *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Down)
    return FALSE;
  find_next_cb (self);
  return TRUE;
}

static void
stop_search_cb (BcNoteList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  find_next_cb (self);
}

/* ---- the object ---- */

static void
bc_note_list_dispose (GObject *object)
{
  BcNoteList *self = BC_NOTE_LIST (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->notes);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_NOTE_LIST);

  G_OBJECT_CLASS (bc_note_list_parent_class)->dispose (object);
}

static void
bc_note_list_class_init (BcNoteListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_note_list_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/note-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BcNoteList, head_box);
  gtk_widget_class_bind_template_child (widget_class, BcNoteList, by_pupil_button);
  gtk_widget_class_bind_template_child (widget_class, BcNoteList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, BcNoteList, hint_label);
  gtk_widget_class_bind_template_child (widget_class, BcNoteList, stack);
  gtk_widget_class_bind_template_child (widget_class, BcNoteList, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
bc_note_list_init (BcNoteList *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  self->rows = g_hash_table_new (NULL, NULL);
  self->shown = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  if (g_settings_get_boolean (self->settings, "notes-by-pupil"))
    gtk_toggle_button_set_active (self->by_pupil_button, TRUE);
  gtk_list_box_set_sort_func (self->list, compare_cb, self, NULL);
  gtk_list_box_set_header_func (self->list, heading_cb, self, NULL);
}

static void
clear (BcNoteList *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_hash_table_remove_all (self->rows);
  g_ptr_array_unref (self->shown);
  self->shown = g_ptr_array_new ();
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

gboolean
bc_note_list_show (BcNoteList *self, BcNotes *notes, GError **error)
{
  g_autoptr (GPtrArray) list = NULL;

  if (self->notes != notes)
    clear (self);
  g_set_object (&self->notes, notes);
  if (notes == NULL)
    return TRUE;
  list = bc_notes_list (notes, get_order (self), error);
  if (list != NULL)
    show_notes (self, list);
  return list != NULL;
}

gboolean
bc_note_list_open (BcNoteList *self, const char *id)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      BcNoteRow *row = find_row (self, self->shown->pdata[i]);

      if (!g_str_equal (bc_record_get_id (self->shown->pdata[i]), id))
        continue;
      gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
      close_others (self, row);
      bc_note_row_set_open (row, TRUE);
      bc_scroll_to (GTK_WIDGET (row));
      return gtk_widget_grab_focus (GTK_WIDGET (row));
    }
  return FALSE;
}

void
bc_note_list_find (BcNoteList *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
