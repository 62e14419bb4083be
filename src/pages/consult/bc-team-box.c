/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-team-box"

#include "config.h"

#include "pages/consult/bc-team-box.h"

#include <glib/gi18n.h>

#include "pages/bc-page.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-talks.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"

struct _BcTeamBox
{
  GtkBox       parent_instance;

  GtkEntry    *entry;
  GtkWidget   *add_button;
  GtkWidget   *lines;

  BcContext   *context;
  BcMeeting   *meeting;
  BcGroupPlan *plan;
  char        *shown;
};

G_DEFINE_FINAL_TYPE (BcTeamBox, bc_team_box, GTK_TYPE_BOX)

static void
open_plan (BcTeamBox *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autoptr (BcGroup) group = bc_edits_get (
    edits, BC_TYPE_GROUP, bc_record_get_text (self->meeting, BC_MEETING_GROUP), NULL);
  g_autoptr (BcPeriod) period = bc_edits_get (
    edits, BC_TYPE_PERIOD, bc_record_get_text (self->meeting, BC_MEETING_PERIOD), NULL);

  if (group != NULL && period != NULL)
    self->plan = bc_group_plan_open (edits, group, period, NULL);
}

static void
changed_cb (BcTeamBox *self)
{
  gtk_widget_set_sensitive (self->add_button,
                            *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0');
}

static void
add_cb (BcTeamBox *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);
  g_autoptr (BcArrangement) made = NULL;

  if (self->plan == NULL || bc_group_plan_get_plan (self->plan) == NULL)
    {
      bc_page_say (BC_PAGE (page), _("There is no group plan yet. Begin one under “Plan” first."));
      return;
    }
  made = bc_plan_arrangements_add_team (self->plan, self->meeting,
                                        gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  if (made == NULL)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  bc_team_box_refresh (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  bc_page_offer_undo (BC_PAGE (page), _("It stands in the group plan, as the team’s."));
}

static GtkWidget *
make_line (BcTeamBox *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *entry = gtk_entry_new ();

  self->entry = GTK_ENTRY (entry);
  self->add_button = gtk_button_new_with_label (_("Put it in the plan"));
  gtk_entry_set_placeholder_text (self->entry, _("What does the team take on together?"));
  gtk_widget_set_hexpand (entry, TRUE);
  bc_spoken_name_set (entry, _("A new arrangement of the team"));
  g_signal_connect_object (entry, "activate", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->add_button, "clicked", G_CALLBACK (add_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_sensitive (self->add_button, FALSE);
  gtk_box_append (GTK_BOX (line), entry);
  gtk_box_append (GTK_BOX (line), self->add_button);
  gtk_widget_set_visible (line, !bc_context_is_read_only (self->context));
  return line;
}

static void
bc_team_box_dispose (GObject *object)
{
  BcTeamBox *self = BC_TEAM_BOX (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  g_clear_object (&self->plan);
  bc_secret_free_text (g_steal_pointer (&self->shown));

  G_OBJECT_CLASS (bc_team_box_parent_class)->dispose (object);
}

static void
bc_team_box_class_init (BcTeamBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_team_box_dispose;
}

static void
bc_team_box_init (BcTeamBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  self->lines = bc_section_new (_("In the group plan"));
}

GtkWidget *
bc_team_box_new (BcContext *context, BcMeeting *meeting)
{
  BcTeamBox *self = g_object_new (BC_TYPE_TEAM_BOX, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  open_plan (self);
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (_("What the team arranges"), "heading"));
  gtk_box_append (GTK_BOX (self),
                  bc_wrapped_label_new (_("Then it is not one teacher’s alone. It stands in the "
                                          "group plan, with the way back here."), "dim-label"));
  gtk_box_append (GTK_BOX (self), make_line (self));
  gtk_box_append (GTK_BOX (self), self->lines);
  bc_team_box_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_team_box_refresh (BcTeamBox *self)
{
  g_autoptr (GPtrArray) lines = bc_talks_list_lines (self->context, self->meeting, NULL);
  g_autoptr (GString) state = g_string_new (NULL);

  if (lines == NULL)
    return;
  for (guint i = 0; i < lines->len; i++)
    {
      BcTalkLine *line = lines->pdata[i];

      g_string_append_printf (state, "%s|%s|%s\n", line->title, line->text, line->page);
    }
  gtk_widget_set_visible (self->lines, lines->len > 0);
  if (g_strcmp0 (state->str, self->shown) == 0)
    return;
  bc_secret_free_text (self->shown);
  self->shown = g_string_free (g_steal_pointer (&state), FALSE);
  bc_section_clear (BC_SECTION (self->lines));
  for (guint i = 0; i < lines->len; i++)
    {
      BcTalkLine *line = lines->pdata[i];
      GtkWidget *row = bc_read_row_new (line->title, line->text);

      bc_read_row_lead (row, line->page);
      bc_section_append (BC_SECTION (self->lines), row);
    }
}
