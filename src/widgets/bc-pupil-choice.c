/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-choice"

#include "widgets/bc-pupil-choice.h"

#include "domain/bc-records.h"
#include "school/bc-groups.h"
#include "widgets/bc-spoken-name.h"

struct _BcPupilChoice
{
  AdwBin         parent_instance;

  GtkDropDown   *drop_down;
  GtkStringList *names;
  GPtrArray     *ids;
  char          *title;
  BcEdits       *edits;
  BcRecord      *record;
  guint          field;
};

G_DEFINE_FINAL_TYPE (BcPupilChoice, bc_pupil_choice, ADW_TYPE_BIN)

static void
chosen_cb (BcPupilChoice *self)
{
  guint position = gtk_drop_down_get_selected (self->drop_down);
  const char *id = position < self->ids->len ? self->ids->pdata[position] : NULL;

  if (id == NULL || g_str_equal (id, bc_record_get_text (self->record, self->field)))
    return;
  /* A name alone says nothing yet. */
  if (bc_record_is_removed (self->record))
    {
      bc_record_set_text (self->record, self->field, id);
      return;
    }
  bc_edits_begin (self->edits, self->title);
  bc_edits_set_text (self->edits, self->record, self->field, id);
  bc_edits_end (self->edits);
}

static void
add (BcPupilChoice *self, const char *id)
{
  g_autofree char *name = bc_groups_dup_pupil_name (bc_edits_get_store (self->edits), id, NULL);

  g_ptr_array_add (self->ids, g_strdup (id));
  gtk_string_list_append (self->names, name);
}

static void
show (BcPupilChoice *self)
{
  const char *id = bc_record_get_text (self->record, self->field);
  guint position;

  if (!g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &position))
    {
      position = self->ids->len;
      add (self, id);
    }
  gtk_drop_down_set_selected (self->drop_down, position);
}

static void
bc_pupil_choice_dispose (GObject *object)
{
  BcPupilChoice *self = BC_PUPIL_CHOICE (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->record);
  g_clear_object (&self->names);
  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (bc_pupil_choice_parent_class)->dispose (object);
}

static void
bc_pupil_choice_class_init (BcPupilChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_pupil_choice_dispose;
}

static void
bc_pupil_choice_init (BcPupilChoice *self)
{
  GtkExpression *expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->names = gtk_string_list_new (NULL);
  self->drop_down = GTK_DROP_DOWN (
    gtk_drop_down_new (G_LIST_MODEL (g_object_ref (self->names)), expression));
  gtk_drop_down_set_enable_search (self->drop_down, TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->drop_down));
}

GtkWidget *
bc_pupil_choice_new (const char *title, GPtrArray *pupils, BcEdits *edits, gpointer record,
                     guint field)
{
  BcPupilChoice *self = g_object_new (BC_TYPE_PUPIL_CHOICE, NULL);

  self->title = g_strdup (title);
  self->edits = g_object_ref (edits);
  self->record = g_object_ref (record);
  self->field = field;
  bc_spoken_name_set (GTK_WIDGET (self->drop_down), title);
  gtk_widget_set_sensitive (GTK_WIDGET (self),
                            bc_edits_may_change (edits, record));
  add (self, "");
  for (guint i = 0; i < pupils->len; i++)
    add (self, bc_record_get_id (pupils->pdata[i]));
  show (self);
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/* The group is the first of the list. */
void
bc_pupil_choice_set_nobody (BcPupilChoice *self, const char *words)
{
  const char *names[] = { words, NULL };

  gtk_string_list_splice (self->names, 0, 1, names);
  show (self);
}
