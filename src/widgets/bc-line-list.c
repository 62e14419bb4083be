/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-line-list"

#include "config.h"

#include "widgets/bc-line-list.h"

#include <glib/gi18n.h>

#include "widgets/bc-mark.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

struct _BcLineList
{
  GtkBox parent_instance;

  char *title;
  char *question;
  BcEdits *edits;
  guint field;
  BcLineListDraft draft;
  gpointer data;
  GDestroyNotify free_data;
  BcRecord *next;
};

G_DEFINE_FINAL_TYPE (BcLineList, bc_line_list, GTK_TYPE_BOX)

static void
remove_line (BcLineList *self, BcRecord *record)
{
  bc_edits_begin (self->edits, self->title);
  bc_edits_remove (self->edits, record);
  bc_edits_end (self->edits);
}

static void
left_cb (GtkWidget *row)
{
  BcLineList *self = BC_LINE_LIST (gtk_widget_get_ancestor (row, BC_TYPE_LINE_LIST));
  BcRecord *record = bc_mark_get_record (row);

  if (self != NULL && record != NULL && !bc_record_is_removed (record) &&
      *bc_record_get_text (record, self->field) == '\0')
    remove_line (self, record);
}

static void
entered_cb (GtkWidget *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (row);

  if (next != NULL)
    gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD);
}

static void
remove_cb (GtkWidget *row)
{
  remove_line (BC_LINE_LIST (gtk_widget_get_ancestor (row, BC_TYPE_LINE_LIST)),
               bc_mark_get_record (row));
}

/* Not in the way of Tab: who has no pointer empties the line. */
static GtkWidget *
make_remove_button (GtkWidget *row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-delete-symbolic");

  gtk_widget_set_tooltip_text (button, _ ("Take this line away"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_margin_top (button, 2);
  gtk_widget_set_focusable (button, FALSE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "line-button");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), row);
  return button;
}

static GtkWidget *
make_row (gpointer record, gpointer data)
{
  BcLineList *self = data;
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *line =
    bc_text_field_new (self->title, self->question, self->edits, record, self->field);
  GtkWidget *button = make_remove_button (row);

  bc_text_field_be_line (BC_TEXT_FIELD (line));
  gtk_widget_set_hexpand (line, TRUE);
  gtk_box_append (GTK_BOX (row), line);
  gtk_box_append (GTK_BOX (row), button);
  gtk_widget_add_css_class (row, "line-row");
  g_signal_connect_swapped (line, "left", G_CALLBACK (left_cb), row);
  g_signal_connect_swapped (line, "entered", G_CALLBACK (entered_cb), row);
  return row;
}

static void
bc_line_list_dispose (GObject *object)
{
  BcLineList *self = BC_LINE_LIST (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->next);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->question, g_free);
  if (self->free_data != NULL)
    g_clear_pointer (&self->data, self->free_data);

  G_OBJECT_CLASS (bc_line_list_parent_class)->dispose (object);
}

static void
bc_line_list_class_init (BcLineListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_line_list_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_line_list_init (BcLineList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 2);
}

GtkWidget *
bc_line_list_new (const char *title,
                  const char *question,
                  BcEdits *edits,
                  guint field,
                  BcLineListDraft draft,
                  gpointer data,
                  GDestroyNotify free_data)
{
  BcLineList *self = g_object_new (BC_TYPE_LINE_LIST, NULL);

  self->title = g_strdup (title);
  self->question = g_strdup (question);
  self->edits = g_object_ref (edits);
  self->field = field;
  self->draft = draft;
  self->data = data;
  self->free_data = free_data;
  bc_spoken_name_set (GTK_WIDGET (self), title);
  return GTK_WIDGET (self);
}

/* The empty line at the end stays the same one until something is written in it. */
static void
prepare_next (BcLineList *self)
{
  if (bc_store_is_read_only (bc_edits_get_store (self->edits)))
    return;
  if (self->next != NULL && bc_record_is_removed (self->next))
    return;
  g_clear_object (&self->next);
  self->next = self->draft (self->data);
}

static void
show_button (GtkWidget *row, gboolean there)
{
  GtkWidget *button = gtk_widget_get_last_child (row);

  gtk_widget_set_sensitive (button, there);
  gtk_widget_set_opacity (button, there ? 1 : 0);
}

void
bc_line_list_show (BcLineList *self, GPtrArray *records)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  gboolean read_only = bc_store_is_read_only (bc_edits_get_store (self->edits));
  GtkWidget *row;

  g_ptr_array_extend (lines, records, NULL, NULL);
  prepare_next (self);
  if (self->next != NULL)
    g_ptr_array_add (lines, self->next);
  bc_record_box_show (GTK_BOX (self), lines, make_row, self);
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    show_button (row, !read_only && bc_mark_get_record (row) != self->next);
}
