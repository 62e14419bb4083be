/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-fact-fold"

#include "config.h"

#include "widgets/bc-fact-fold.h"

#include <glib/gi18n.h>

#include "school/bc-review-facts.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"

struct _BcFactFold
{
  GtkBox         parent_instance;

  GtkWidget     *fold;
  GtkWidget     *facts;

  BcContext     *context;
  BcMeeting     *meeting;
  BcAgendaPoint *point;
  guint          most;
  char          *shown;
};

G_DEFINE_FINAL_TYPE (BcFactFold, bc_fact_fold, GTK_TYPE_BOX)

static void
add_facts (BcFactFold *self, GPtrArray *facts)
{
  const char *heading = "";

  bc_section_clear (BC_SECTION (self->facts));
  for (guint i = 0; i < facts->len; i++)
    {
      BcReviewFact *fact = facts->pdata[i];
      gboolean same = g_str_equal (fact->heading, heading);
      GtkWidget *row = bc_read_row_new (same ? "" : fact->heading, fact->text);

      heading = fact->heading;
      if (*fact->page != '\0')
        bc_read_row_lead (row, fact->page);
      bc_section_append (BC_SECTION (self->facts), row);
    }
}

static char *
dup_words (GPtrArray *facts)
{
  g_autoptr (GString) words = g_string_new ("");

  for (guint i = 0; i < facts->len; i++)
    {
      BcReviewFact *fact = facts->pdata[i];

      g_string_append_printf (words, "%s|%s|%s\n", fact->heading, fact->text, fact->page);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* What is shown already stays, with its focus. */
static void
show_facts (BcFactFold *self, GPtrArray *facts)
{
  char *words = dup_words (facts);
  g_autofree char *label = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u thing stands ready", "%u things stand ready", facts->len),
    facts->len);

  if (self->shown == NULL)
    gtk_expander_set_expanded (GTK_EXPANDER (self->fold), facts->len <= self->most);
  if (g_strcmp0 (words, self->shown) != 0)
    add_facts (self, facts);
  bc_secret_free_text (self->shown);
  self->shown = words;
  gtk_expander_set_label (GTK_EXPANDER (self->fold), label);
  gtk_widget_set_visible (GTK_WIDGET (self), facts->len > 0);
}

static void
bc_fact_fold_dispose (GObject *object)
{
  BcFactFold *self = BC_FACT_FOLD (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  g_clear_object (&self->point);
  bc_secret_free_text (g_steal_pointer (&self->shown));

  G_OBJECT_CLASS (bc_fact_fold_parent_class)->dispose (object);
}

static void
bc_fact_fold_class_init (BcFactFoldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_fact_fold_dispose;
}

static void
bc_fact_fold_init (BcFactFold *self)
{
  self->facts = bc_section_new ("");
  self->fold = gtk_expander_new (NULL);
  gtk_widget_set_hexpand (self->fold, TRUE);
  gtk_expander_set_child (GTK_EXPANDER (self->fold), self->facts);
  gtk_box_append (GTK_BOX (self), self->fold);
}

GtkWidget *
bc_fact_fold_new (BcContext *context, BcMeeting *meeting, BcAgendaPoint *point, guint most)
{
  BcFactFold *self = g_object_new (BC_TYPE_FACT_FOLD, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->point = g_object_ref (point);
  self->most = most;
  return GTK_WIDGET (self);
}

gboolean
bc_fact_fold_read (BcFactFold *self, GError **error)
{
  g_autoptr (GPtrArray) facts =
    bc_review_facts_list (self->context, self->meeting,
                          bc_record_get_text (self->point, BC_AGENDA_POINT_KIND), error);

  if (facts != NULL)
    show_facts (self, facts);
  return facts != NULL;
}
