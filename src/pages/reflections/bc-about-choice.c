/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-about-choice"

#include "config.h"

#include "pages/reflections/bc-about-choice.h"

#include <glib/gi18n.h>

#include "school/bc-reflections.h"
#include "school/bc-sealed.h"
#include "widgets/bc-spoken-name.h"

struct _BcAboutChoice
{
  AdwBin         parent_instance;

  GtkDropDown   *drop_down;
  GtkStringList *names;
  /* One less than the names: the first is for nothing. */
  GPtrArray     *records;
  BcContext     *context;
  BcSealedItem  *item;
  gboolean       filling;
};

G_DEFINE_FINAL_TYPE (BcAboutChoice, bc_about_choice, ADW_TYPE_BIN)

static void
chosen_cb (BcAboutChoice *self)
{
  guint position = gtk_drop_down_get_selected (self->drop_down);
  g_autoptr (BcRecord) now = NULL;
  gpointer about = NULL;

  if (self->filling || position > self->records->len)
    return;
  now = bc_reflections_get_about (self->context, self->item);
  about = position > 0 ? self->records->pdata[position - 1] : NULL;
  if (about != now)
    bc_reflections_set_about (self->context, self->item, about);
}

static guint
find (BcAboutChoice *self, gpointer about)
{
  g_autofree char *name = NULL;

  for (guint i = 0; i < self->records->len; i++)
    {
      if (g_str_equal (bc_record_get_id (self->records->pdata[i]), bc_record_get_id (about)))
        return i + 1;
    }
  name = bc_reflections_dup_name (about);
  g_ptr_array_add (self->records, g_object_ref (about));
  gtk_string_list_append (self->names, name);
  return self->records->len;
}

/* Where it was about something that is gone, the place of nothing says so. */
static void
show (BcAboutChoice *self)
{
  g_autoptr (BcRecord) about = bc_reflections_get_about (self->context, self->item);
  g_autofree char *words = bc_reflections_dup_about (self->context, self->item);
  const char *first[] = { about == NULL && *words != '\0' ? words : _("Nothing in particular"),
                          NULL };
  guint position;

  self->filling = TRUE;
  gtk_string_list_splice (self->names, 0, 1, first);
  position = about != NULL ? find (self, about) : 0;
  gtk_drop_down_set_selected (self->drop_down, position);
  self->filling = FALSE;
}

static void
bc_about_choice_dispose (GObject *object)
{
  BcAboutChoice *self = BC_ABOUT_CHOICE (object);

  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (bc_context_get_edits (self->context), self);
  g_clear_object (&self->context);
  g_clear_object (&self->item);
  g_clear_object (&self->names);
  g_clear_pointer (&self->records, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_about_choice_parent_class)->dispose (object);
}

static void
bc_about_choice_class_init (BcAboutChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_about_choice_dispose;
}

static void
bc_about_choice_init (BcAboutChoice *self)
{
  GtkExpression *expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->names = gtk_string_list_new (NULL);
  gtk_string_list_append (self->names, "");
  self->drop_down = GTK_DROP_DOWN (
    gtk_drop_down_new (G_LIST_MODEL (g_object_ref (self->names)), expression));
  gtk_drop_down_set_enable_search (self->drop_down, TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  bc_spoken_name_set (GTK_WIDGET (self->drop_down), _("What is it about?"));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->drop_down));
}

GtkWidget *
bc_about_choice_new (BcContext *context, BcSealedItem *item)
{
  BcAboutChoice *self = g_object_new (BC_TYPE_ABOUT_CHOICE, NULL);
  BcEdits *edits = bc_context_get_edits (context);

  self->context = g_object_ref (context);
  self->item = g_object_ref (item);
  self->records = bc_reflections_list_choices (context);
  for (guint i = 0; i < self->records->len; i++)
    {
      g_autofree char *name = bc_reflections_dup_name (self->records->pdata[i]);

      gtk_string_list_append (self->names, name);
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self), bc_edits_may_change (edits, item)
                                                 && bc_sealed_opens (context, item));
  show (self);
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
