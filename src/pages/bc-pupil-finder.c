/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-finder"

#include "config.h"

#include "pages/bc-pupil-finder.h"

#include "domain/bc-person.h"
#include "school/bc-groups.h"

struct _BcPupilFinder
{
  AdwWindow parent_instance;

  GtkWidget *entry;
  GtkListBox *list;
  GtkWidget *asker;
  char *page;
};

G_DEFINE_FINAL_TYPE (BcPupilFinder, bc_pupil_finder, ADW_TYPE_WINDOW)

static const char *
name_of (GtkListBoxRow *row)
{
  return gtk_label_get_text (GTK_LABEL (gtk_list_box_row_get_child (row)));
}

static gboolean
filter_cb (GtkListBoxRow *row, gpointer data)
{
  BcPupilFinder *self = data;
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  return *typed == '\0' || g_str_match_string (typed, name_of (row), TRUE);
}

/* The next row that is to be seen, up or down from @position. */
static GtkListBoxRow *
find_row (BcPupilFinder *self, int position, int step)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);

  while (row != NULL && !gtk_widget_get_child_visible (GTK_WIDGET (row)))
    row = gtk_list_box_get_row_at_index (self->list, position += step);
  return row;
}

static void
choose (BcPupilFinder *self, GtkListBoxRow *row)
{
  GtkWidget *viewport = gtk_widget_get_parent (GTK_WIDGET (self->list));
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  graphene_rect_t bounds;

  if (row == NULL)
    return;
  gtk_list_box_select_row (self->list, row);
  if (gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

static void
typed_cb (BcPupilFinder *self)
{
  gtk_list_box_invalidate_filter (self->list);
  choose (self, find_row (self, 0, 1));
}

static void
go_to (BcPupilFinder *self, GtkListBoxRow *row)
{
  g_autofree char *target = NULL;
  g_autoptr (GtkWidget) asker = NULL;

  if (row == NULL || !gtk_widget_get_child_visible (GTK_WIDGET (row)))
    return;
  target =
    g_strdup_printf ("%s/%s", self->page, (const char *) g_object_get_data (G_OBJECT (row), "id"));
  asker = g_object_ref (self->asker);
  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action (asker, "win.go", "s", target);
}

static void
row_activated_cb (BcPupilFinder *self, GtkListBoxRow *row)
{
  go_to (self, row);
}

static void
entered_cb (BcPupilFinder *self)
{
  go_to (self, gtk_list_box_get_selected_row (self->list));
}

static gboolean
key_cb (BcPupilFinder *self, guint key)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int position = row != NULL ? gtk_list_box_row_get_index (row) : -1;

  switch (key)
    {
    case GDK_KEY_Down:
      choose (self, find_row (self, position + 1, 1));
      return TRUE;
    case GDK_KEY_Up:
      choose (self, position > 0 ? find_row (self, position - 1, -1) : NULL);
      return TRUE;
    case GDK_KEY_Escape:
      gtk_window_close (GTK_WINDOW (self));
      return TRUE;
    default:
      return FALSE;
    }
}

static void
bc_pupil_finder_dispose (GObject *object)
{
  BcPupilFinder *self = BC_PUPIL_FINDER (object);

  g_clear_object (&self->asker);
  g_clear_pointer (&self->page, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_PUPIL_FINDER);

  G_OBJECT_CLASS (bc_pupil_finder_parent_class)->dispose (object);
}

static void
bc_pupil_finder_class_init (BcPupilFinderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_pupil_finder_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/pupil-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPupilFinder, entry);
  gtk_widget_class_bind_template_child (widget_class, BcPupilFinder, list);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
bc_pupil_finder_init (BcPupilFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
}

static void
add_pupil (BcPupilFinder *self, BcPupil *pupil)
{
  g_autofree char *name = bc_person_dup_name (pupil);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_box_append (self->list, label);
  g_object_set_data_full (G_OBJECT (gtk_widget_get_parent (label)), "id",
                          g_strdup (bc_record_get_id (pupil)), g_free);
}

void
bc_pupil_finder_present (GtkWidget *asker, BcContext *context, const char *page)
{
  BcGroup *group = bc_context_get_group (context);
  g_autoptr (GPtrArray) pupils =
    group != NULL ? bc_groups_pupils (bc_context_get_store (context), group, NULL) : NULL;
  BcPupilFinder *self;

  if (pupils == NULL)
    return;
  self = g_object_new (BC_TYPE_PUPIL_FINDER, "transient-for", gtk_widget_get_root (asker), NULL);
  self->asker = g_object_ref (asker);
  self->page = g_strdup (page);
  for (guint i = 0; i < pupils->len; i++)
    add_pupil (self, pupils->pdata[i]);
  choose (self, find_row (self, 0, 1));
  gtk_window_present (GTK_WINDOW (self));
}
