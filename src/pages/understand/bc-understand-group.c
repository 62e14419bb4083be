/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-understand-group"

#include "config.h"

#include "pages/understand/bc-understand-group.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "widgets/bc-basic-question.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"

struct _BcUnderstandGroup
{
  GtkBox parent_instance;

  GtkWidget *question;
  BcSection *needs;
  BcContext *context;
  BcUnderstanding *understanding;
  char *shown;
};

G_DEFINE_FINAL_TYPE (BcUnderstandGroup, bc_understand_group, GTK_TYPE_BOX)

static void
bc_understand_group_dispose (GObject *object)
{
  BcUnderstandGroup *self = BC_UNDERSTAND_GROUP (object);

  g_clear_object (&self->context);
  g_clear_object (&self->understanding);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (bc_understand_group_parent_class)->dispose (object);
}

static void
bc_understand_group_class_init (BcUnderstandGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_understand_group_dispose;
}

static void
bc_understand_group_init (BcUnderstandGroup *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
}

GtkWidget *
bc_understand_group_new (BcContext *context, BcUnderstanding *understanding)
{
  BcUnderstandGroup *self = g_object_new (BC_TYPE_UNDERSTAND_GROUP, NULL);
  g_autofree char *name = bc_groups_dup_name (bc_context_get_group (context));
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *needs = bc_section_new (_ ("What this group needs"));

  self->context = g_object_ref (context);
  self->understanding = g_object_ref (understanding);
  self->question = bc_basic_question_new ();
  self->needs = BC_SECTION (needs);
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (name, "title-2"));
  gtk_box_append (GTK_BOX (words),
                  bc_wrapped_label_new (bc_place_get_question (BC_PLACE_UNDERSTAND), "dim-label"));
  gtk_box_append (GTK_BOX (self), words);
  gtk_box_append (GTK_BOX (self), self->question);
  gtk_box_append (GTK_BOX (self), needs);
  bc_understand_group_refresh (self);
  return GTK_WIDGET (self);
}

/* ---- the needs ---- */

static gboolean
has_need (BcUnderstandGroup *self, BcPupil *pupil, const char *kind)
{
  g_autoptr (GPtrArray) needs = bc_understanding_list_needs (self->understanding, pupil);

  for (guint i = 0; i < needs->len; i++)
    {
      if (g_str_equal (bc_record_get_text (needs->pdata[i], BC_NEED_KIND), kind))
        return TRUE;
    }
  return FALSE;
}

static char *
dup_names (BcUnderstandGroup *self, const char *kind)
{
  GPtrArray *pupils = bc_understanding_get_pupils (self->understanding);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < pupils->len; i++)
    {
      if (has_need (self, pupils->pdata[i], kind))
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "",
                                bc_person_get_given_name (pupils->pdata[i]));
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
show_needs (BcUnderstandGroup *self, GPtrArray *names, const char **kinds)
{
  gboolean any = FALSE;

  bc_section_clear (self->needs);
  for (guint i = 0; i < names->len; i++)
    {
      const char *title =
        *kinds[i] != '\0' ? bc_term_label (BC_TERM_NEED, kinds[i]) : _ ("Other needs");

      if (*(char *) names->pdata[i] == '\0')
        continue;
      bc_section_append (self->needs, bc_read_row_new (title, names->pdata[i]));
      any = TRUE;
    }
  bc_section_set_hint (self->needs,
                       any ? ""
                           : _ ("Choose a pupil at the left and write what this child needs; "
                                "who needs the same comes together here."));
}

static const char **
list_kinds (void)
{
  g_autofree const char **words = bc_term_words (BC_TERM_NEED);
  GPtrArray *kinds = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (kinds, (gpointer) words[i]);
  g_ptr_array_add (kinds, (gpointer) "");
  g_ptr_array_add (kinds, NULL);
  return (const char **) g_ptr_array_free (kinds, FALSE);
}

void
bc_understand_group_refresh (BcUnderstandGroup *self)
{
  g_autofree const char **kinds = list_kinds ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) shown = g_string_new (NULL);

  bc_basic_question_show (BC_BASIC_QUESTION (self->question), self->context, BC_PLACE_UNDERSTAND);
  for (guint i = 0; kinds[i] != NULL; i++)
    {
      g_ptr_array_add (names, dup_names (self, kinds[i]));
      g_string_append_printf (shown, "%s\n", (char *) names->pdata[i]);
    }
  if (g_strcmp0 (shown->str, self->shown) == 0)
    return;
  show_needs (self, names, kinds);
  g_free (self->shown);
  self->shown = g_string_free (g_steal_pointer (&shown), FALSE);
}
