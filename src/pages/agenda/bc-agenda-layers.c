/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agenda-layers"

#include "config.h"

#include "pages/agenda/bc-agenda-layers.h"

#include <glib/gi18n.h>

#include "domain/bc-nameless.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-learning-layers.h"
#include "school/bc-support-needs.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"

/* A row as it is to be shown; the page it leads to is "" where it leads nowhere. */
typedef struct
{
  char *title;
  char *text;
  char *page;
} Line;

static void
line_free (Line *line)
{
  g_free (line->title);
  g_free (line->text);
  g_free (line->page);
  g_free (line);
}

static void
add_line (GPtrArray *lines, const char *title, const char *text, const char *page)
{
  Line *line = g_new0 (Line, 1);

  *line = (Line) { g_strdup (title), g_strdup (text), g_strdup (page) };
  g_ptr_array_add (lines, line);
}

/* ---- showing ---- */

static char *
dup_state (GPtrArray *lines)
{
  g_autoptr (GString) state = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = lines->pdata[i];

      g_string_append_printf (state, "%s\n%s\n%s\n", line->title, line->text, line->page);
    }
  return g_string_free (g_steal_pointer (&state), FALSE);
}

static void
show_lines (BcAgendaReading *self, GPtrArray *lines)
{
  BcSection *section = BC_SECTION (self->section);
  g_autofree char *state = dup_state (lines);

  if (g_strcmp0 (state, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&state);
  bc_section_clear (section);
  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = lines->pdata[i];
      GtkWidget *row = bc_read_row_new (line->title, line->text);

      if (*line->page != '\0')
        bc_read_row_lead (row, line->page);
      bc_section_append (section, row);
    }
  gtk_widget_set_visible (self->section, lines->len > 0);
  gtk_widget_set_visible (self->empty, lines->len == 0);
}

/* ---- what the groups notice ---- */

static char *
dup_counts (const BcNoticed *noticed)
{
  g_autofree char *notes =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", noticed->notes),
                     noticed->notes);
  g_autofree char *signals =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u signal", "%u signals", noticed->signals),
                     noticed->signals);
  g_autofree char *needs =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u need", "%u needs", noticed->needs),
                     noticed->needs);

  return g_strdup_printf ("%s · %s · %s", notes, signals, needs);
}

void
bc_agenda_reading_show_noticed (BcAgendaReading *self, BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) noticed = bc_learning_layers_list_noticed (context, error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);

  for (guint i = 0; noticed != NULL && i < noticed->len; i++)
    {
      BcNoticed *one = noticed->pdata[i];
      gboolean chosen = g_str_equal (bc_record_get_id (one->group),
                                     bc_context_get_group_id (context));
      g_autofree char *name = bc_groups_dup_name (one->group);
      g_autofree char *counts = dup_counts (one);

      add_line (lines, name, counts, chosen ? "observe" : "");
    }
  if (noticed != NULL)
    show_lines (self, lines);
}

/* ---- what teachers need ---- */

static char *
dup_whose (BcContext *context, gpointer need)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *kind = bc_record_get_text (need, BC_SUPPORT_NEED_KIND);
  g_autoptr (BcStaff) owner = bc_edits_get (
    edits, BC_TYPE_STAFF, bc_record_get_text (need, BC_SUPPORT_NEED_OWNER), NULL);
  g_autoptr (BcGroup) group = bc_edits_get (
    edits, BC_TYPE_GROUP, bc_record_get_text (need, BC_SUPPORT_NEED_GROUP), NULL);
  g_autofree char *who =
    owner != NULL ? bc_person_dup_name (owner) : g_strdup (_("A colleague"));
  g_autofree char *where = group != NULL ? bc_groups_dup_name (group) : g_strdup ("");

  return g_strdup_printf ("%s%s%s%s%s", who, *where != '\0' ? " · " : "", where,
                          *kind != '\0' ? " · " : "",
                          *kind != '\0' ? bc_term_label (BC_TERM_SUPPORT, kind) : "");
}

/* What somebody else wrote stands here without the child they thought of. */
static char *
dup_words (BcContext *context, GPtrArray *names, gpointer need)
{
  g_autofree char *words = bc_support_needs_dup_words (need);

  if (g_str_equal (bc_record_get_text (need, BC_SUPPORT_NEED_OWNER),
                   bc_record_get_id (bc_context_get_me (context))))
    return g_steal_pointer (&words);
  return names != NULL ? bc_nameless_dup (words, names) : g_strdup ("");
}

void
bc_agenda_reading_show_support (BcAgendaReading *self, BcContext *context, GPtrArray *names,
                                GError **error)
{
  g_autoptr (GPtrArray) needs = bc_learning_layers_list_support (context, error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);

  for (guint i = 0; needs != NULL && i < needs->len; i++)
    {
      const char *meeting = bc_record_get_text (needs->pdata[i], BC_SUPPORT_NEED_MEETING);
      g_autofree char *whose = dup_whose (context, needs->pdata[i]);
      g_autofree char *words = dup_words (context, names, needs->pdata[i]);
      g_autofree char *page =
        *meeting != '\0' ? g_strconcat ("consult/", meeting, NULL) : g_strdup ("");

      /* What one keeps to oneself waits in the consultatie: this page is read together. */
      if (bc_record_get_integer (needs->pdata[i], BC_SUPPORT_NEED_SHARED))
        add_line (lines, whose, words, page);
    }
  if (needs != NULL)
    show_lines (self, lines);
}

/* ---- the list ---- */

void
bc_agenda_reading_init (BcAgendaReading *self, const char *name, const char *empty)
{
  self->section = bc_section_new ("");
  bc_spoken_name_set (self->section, name);
  bc_spoken_name_set (GTK_WIDGET (bc_section_get_list (BC_SECTION (self->section))), name);
  self->empty = bc_wrapped_label_new (empty, "dim-label");
}

void
bc_agenda_reading_clear (BcAgendaReading *self)
{
  bc_section_clear (BC_SECTION (self->section));
  g_clear_pointer (&self->shown, g_free);
}
