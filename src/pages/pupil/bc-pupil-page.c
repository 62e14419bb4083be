/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-page"

#include "config.h"

#include "pages/pupil/bc-pupil-page.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "school/bc-pupil-file.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-wrap-layout.h"

struct _BcPupilPage
{
  BcPage parent_instance;

  GtkStack *stack;
  GtkLabel *name_label;
  GtkLabel *place_label;
  GtkLabel *period_label;
  GtkWidget *nothing_label;
  GtkWidget *understand_button;
  GtkBox *now_box;
  GtkBox *earlier_box;

  char *shown;
};

G_DEFINE_FINAL_TYPE (BcPupilPage, bc_pupil_page, BC_TYPE_PAGE)

/* ---- periods ---- */

/* What belongs to another period is worked on there, so its lines lead nowhere. */
static void
add_sections (GtkBox *box, BcPupilPeriod *period, gboolean lead)
{
  GtkWidget *section = NULL;
  const char *title = "";

  for (guint i = 0; i < period->entries->len; i++)
    {
      BcPupilEntry *entry = period->entries->pdata[i];
      GtkWidget *row = bc_read_row_new (entry->title, entry->text);

      if (section == NULL || !g_str_equal (entry->section, title))
        {
          section = bc_section_new (entry->section);
          gtk_box_append (box, section);
        }
      title = entry->section;
      if (lead)
        bc_read_row_lead (row, entry->place);
      bc_section_append (BC_SECTION (section), row);
    }
}

static void
add_earlier (BcPupilPage *self, BcPupilPeriod *period)
{
  g_autofree char *title = *period->cluster != '\0'
                             ? g_strdup_printf ("%s · %s", period->name, period->cluster)
                             : g_strdup (period->name);
  GtkWidget *fold = gtk_expander_new (title);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  add_sections (GTK_BOX (box), period, FALSE);
  gtk_expander_set_child (GTK_EXPANDER (fold), box);
  gtk_box_append (self->earlier_box, fold);
}

/* ---- the page ---- */

static void
show_head (BcPupilPage *self, BcContext *context, BcPupil *pupil, BcPupilPeriod *now)
{
  g_autofree char *name = bc_person_dup_name (pupil);
  g_autofree char *groups = bc_pupil_file_dup_groups (context, pupil);
  g_autofree char *year =
    g_strdup_printf (_ ("Year %s"), bc_record_get_text (pupil, BC_PUPIL_YEAR));
  g_autofree char *understand = g_strdup_printf ("understand/%s", bc_record_get_id (pupil));
  g_autoptr (GString) place = g_string_new (year);

  if (*groups != '\0' && !g_str_equal (groups, year))
    g_string_append_printf (place, " · %s", groups);
  if (now != NULL && *now->cluster != '\0')
    g_string_append_printf (place, " · %s", now->cluster);
  gtk_label_set_text (self->name_label, name);
  gtk_label_set_text (self->place_label, place->str);
  gtk_label_set_text (self->period_label, now != NULL ? now->name : "");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->understand_button), "s", understand);
}

static void
show_periods (BcPupilPage *self, GPtrArray *periods)
{
  BcPupilPeriod *now = periods->len > 0 ? periods->pdata[0] : NULL;

  bc_clear_box (self->now_box);
  bc_clear_box (self->earlier_box);
  if (now != NULL)
    add_sections (self->now_box, now, TRUE);
  gtk_widget_set_visible (self->nothing_label, now == NULL || now->entries->len == 0);
  for (guint i = 1; i < periods->len; i++)
    add_earlier (self, periods->pdata[i]);
}

/* All that is to be seen; what is shown already stays, with its focus and its open folds. */
static char *
dup_words (BcPupil *pupil, GPtrArray *periods)
{
  g_autoptr (GString) words = g_string_new (bc_record_get_id (pupil));

  for (guint p = 0; p < periods->len; p++)
    {
      BcPupilPeriod *period = periods->pdata[p];

      g_string_append_printf (words, "\n%s %s", period->name, period->cluster);
      for (guint i = 0; i < period->entries->len; i++)
        {
          BcPupilEntry *entry = period->entries->pdata[i];

          g_string_append_printf (words, "\n%s|%s|%s", entry->section, entry->title, entry->text);
        }
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
forget (BcPupilPage *self)
{
  bc_clear_box (self->now_box);
  bc_clear_box (self->earlier_box);
  gtk_label_set_text (self->name_label, "");
  gtk_label_set_text (self->place_label, "");
  bc_secret_free_text (g_steal_pointer (&self->shown));
}

static void
show_pupil (BcPupilPage *self, BcContext *context, BcPupil *pupil)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) periods = bc_pupil_file_read (context, pupil, &error);
  char *words;

  if (periods == NULL)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  show_head (self, context, pupil, periods->len > 0 ? periods->pdata[0] : NULL);
  words = dup_words (pupil, periods);
  if (g_strcmp0 (words, self->shown) != 0)
    show_periods (self, periods);
  bc_secret_free_text (self->shown);
  self->shown = words;
}

static void
bc_pupil_page_refresh (BcPage *page)
{
  BcPupilPage *self = BC_PUPIL_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  const char *target = bc_page_get_target (page);
  g_autoptr (BcPupil) pupil =
    context != NULL && *target != '\0'
      ? bc_store_get (bc_context_get_store (context), BC_TYPE_PUPIL, target, NULL)
      : NULL;

  gtk_stack_set_visible_child_name (self->stack, pupil != NULL ? "pupil" : "nobody");
  if (pupil != NULL)
    show_pupil (self, context, pupil);
  else
    forget (self);
}

static void
bc_pupil_page_dispose (GObject *object)
{
  BcPupilPage *self = BC_PUPIL_PAGE (object);

  bc_secret_free_text (g_steal_pointer (&self->shown));
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_PUPIL_PAGE);

  G_OBJECT_CLASS (bc_pupil_page_parent_class)->dispose (object);
}

static void
bc_pupil_page_class_init (BcPupilPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_pupil_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_pupil_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/pupil-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPupilPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcPupilPage, name_label);
  gtk_widget_class_bind_template_child (widget_class, BcPupilPage, place_label);
  gtk_widget_class_bind_template_child (widget_class, BcPupilPage, period_label);
  gtk_widget_class_bind_template_child (widget_class, BcPupilPage, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, BcPupilPage, understand_button);
  gtk_widget_class_bind_template_child (widget_class, BcPupilPage, now_box);
  gtk_widget_class_bind_template_child (widget_class, BcPupilPage, earlier_box);
}

static void
bc_pupil_page_init (BcPupilPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
