/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-external-talk"

#include "config.h"

#include "pages/external/bc-external-talk.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "school/bc-talks.h"
#include "widgets/bc-spoken-name.h"

struct _BcExternalTalk
{
  GtkBox             parent_instance;

  GtkDropDown       *drop_down;
  GtkWidget         *lead;

  BcContext         *context;
  BcExternalSupport *support;
  GPtrArray         *talks;
  gboolean           filling;
};

G_DEFINE_FINAL_TYPE (BcExternalTalk, bc_external_talk, GTK_TYPE_BOX)

/* The first choice is none. */
static guint
find_chosen (BcExternalTalk *self)
{
  const char *id = bc_record_get_text (self->support, BC_EXTERNAL_SUPPORT_MEETING);

  for (guint i = 0; i < self->talks->len; i++)
    {
      if (g_str_equal (bc_record_get_id (self->talks->pdata[i]), id))
        return i + 1;
    }
  return 0;
}

static void
show (BcExternalTalk *self)
{
  const char *id = bc_record_get_text (self->support, BC_EXTERNAL_SUPPORT_MEETING);
  g_autofree char *page = bc_talks_dup_page (bc_context_get_edits (self->context), id);

  self->filling = TRUE;
  gtk_drop_down_set_selected (self->drop_down, find_chosen (self));
  self->filling = FALSE;
  gtk_widget_set_visible (self->lead, *page != '\0');
  if (*page == '\0')
    return;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->lead), "s", page);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->lead), "win.go");
}

static void
selected_cb (BcExternalTalk *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  guint selected = gtk_drop_down_get_selected (self->drop_down);
  const char *id = selected > 0 && selected <= self->talks->len
                     ? bc_record_get_id (self->talks->pdata[selected - 1])
                     : "";

  if (self->filling)
    return;
  bc_edits_begin (edits, _("From which consultation"));
  bc_edits_set_text (edits, self->support, BC_EXTERNAL_SUPPORT_MEETING, id);
  bc_edits_end (edits);
}

static void
fill (BcExternalTalk *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (GtkStringList) lines = gtk_string_list_new (NULL);

  gtk_string_list_append (lines, _("From no consultation"));
  for (guint i = 0; i < self->talks->len; i++)
    {
      g_autofree char *line =
        bc_talks_dup_from (edits, bc_record_get_id (self->talks->pdata[i]));

      gtk_string_list_append (lines, line);
    }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (lines));
  self->filling = FALSE;
}

static void
bc_external_talk_dispose (GObject *object)
{
  BcExternalTalk *self = BC_EXTERNAL_TALK (object);

  g_clear_object (&self->context);
  g_clear_object (&self->support);
  g_clear_pointer (&self->talks, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_external_talk_parent_class)->dispose (object);
}

static void
bc_external_talk_class_init (BcExternalTalkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_external_talk_dispose;
}

static void
bc_external_talk_init (BcExternalTalk *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  bc_spoken_name_set (GTK_WIDGET (self->drop_down), _("From which consultation"));
  self->lead = gtk_button_new_from_icon_name ("go-next-symbolic");
  gtk_widget_add_css_class (self->lead, "flat");
  gtk_widget_set_tooltip_text (self->lead, _("To the consultation"));
  bc_spoken_name_set (self->lead, _("To the consultation"));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->drop_down));
  gtk_box_append (GTK_BOX (self), self->lead);
  g_signal_connect_swapped (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self);
}

GtkWidget *
bc_external_talk_new (BcContext *context, BcExternalSupport *support)
{
  BcExternalTalk *self = g_object_new (BC_TYPE_EXTERNAL_TALK, NULL);
  BcEdits *edits = bc_context_get_edits (context);

  self->context = g_object_ref (context);
  self->support = g_object_ref (support);
  self->talks = bc_talks_list (context, BC_MEETING_CONSULTATION, NULL);
  if (self->talks == NULL)
    self->talks = g_ptr_array_new ();
  gtk_widget_set_sensitive (GTK_WIDGET (self->drop_down), bc_edits_may_change (edits, support));
  fill (self);
  show (self);
  g_signal_connect_object (edits, "edited", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
