/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-understand-page"

#include "config.h"

#include "pages/understand/bc-understand-page.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "pages/understand/bc-understand-group.h"
#include "pages/understand/bc-understand-pupil.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcUnderstandPage
{
  BcPage parent_instance;

  GtkStack *stack;
  GtkListBox *list;
  GtkScrolledWindow *scrolled;
  AdwClamp *clamp;

  BcContext *context;
  BcUnderstanding *understanding;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (BcUnderstandPage, bc_understand_page, BC_TYPE_PAGE)

/* ---- the list ---- */

/* %NULL for the row of the group. */
static BcPupil *
pupil_of (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "pupil");
}

static GtkLabel *
marks_of (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "marks");
}

/* Who was heard and how many needs there are; what is there, never what is not. */
static char *
dup_marks (BcUnderstandPage *self, BcPupil *pupil)
{
  g_autofree const char **kinds = bc_term_words (BC_TERM_VOICE);
  g_autoptr (GPtrArray) needs = bc_understanding_list_needs (self->understanding, pupil);
  g_autoptr (GString) marks = g_string_new (NULL);

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      if (bc_understanding_is_heard (self->understanding, pupil, kinds[i]))
        g_string_append_printf (marks, "%s%s", marks->len > 0 ? ", " : "",
                                bc_term_label (BC_TERM_VOICE, kinds[i]));
    }
  if (needs->len > 0)
    {
      g_string_append (marks, marks->len > 0 ? " · " : "");
      g_string_append_printf (marks, ngettext ("%u need", "%u needs", needs->len), needs->len);
    }
  return g_string_free (g_steal_pointer (&marks), FALSE);
}

static void
add_row (BcUnderstandPage *self, BcPupil *pupil)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *marks = bc_wrapped_label_new ("", "caption");
  g_autofree char *name = pupil != NULL ? bc_person_dup_name (pupil) : g_strdup (_ ("The group"));

  gtk_widget_add_css_class (marks, "dim-label");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (row, "pupil-row");
  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (name, "body"));
  gtk_box_append (GTK_BOX (box), marks);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_visible (marks, FALSE);
  gtk_widget_set_tooltip_text (row, name);
  bc_spoken_name_set (row, name);
  g_object_set_data (G_OBJECT (row), "marks", marks);
  if (pupil != NULL)
    g_object_set_data_full (G_OBJECT (row), "pupil", g_object_ref (pupil), g_object_unref);
  gtk_list_box_append (self->list, row);
}

static void
clear_list (BcUnderstandPage *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
show_marks (BcUnderstandPage *self)
{
  GtkListBoxRow *row;

  for (int i = 1; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      g_autofree char *marks = dup_marks (self, pupil_of (row));

      gtk_label_set_text (marks_of (row), marks);
      gtk_widget_set_visible (GTK_WIDGET (marks_of (row)), *marks != '\0');
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      marks, -1);
    }
}

/* The row of the target; that of the group where it is nobody here. */
static GtkListBoxRow *
find_row (BcUnderstandPage *self)
{
  const char *target = bc_page_get_target (BC_PAGE (self));
  GtkListBoxRow *row;

  for (int i = 1; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (g_str_equal (bc_record_get_id (pupil_of (row)), target))
        return row;
    }
  return gtk_list_box_get_row_at_index (self->list, 0);
}

/* The chosen row is the window's to know: it comes back as the target of this page. */
static void
row_selected_cb (BcUnderstandPage *self, GtkListBoxRow *row)
{
  BcPupil *pupil = row != NULL ? pupil_of (row) : NULL;
  g_autofree char *page = pupil != NULL
                            ? g_strdup_printf ("understand/%s", bc_record_get_id (pupil))
                            : g_strdup ("understand");

  if (row != NULL && !self->filling)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "s", page);
}

static void
row_activated_cb (BcUnderstandPage *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->clamp), GTK_DIR_TAB_FORWARD);
}

static void
focus_list (BcUnderstandPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : GTK_WIDGET (self->list));
}

static gboolean
key_cb (BcUnderstandPage *self, guint key)
{
  if (key != GDK_KEY_Escape)
    return FALSE;
  focus_list (self);
  return TRUE;
}

/* ---- the page ---- */

static void
show_detail (BcUnderstandPage *self)
{
  GtkWidget *shown = adw_clamp_get_child (self->clamp);
  BcPupil *pupil = pupil_of (find_row (self));

  if (pupil == NULL && BC_IS_UNDERSTAND_GROUP (shown))
    bc_understand_group_refresh (BC_UNDERSTAND_GROUP (shown));
  else if (pupil != NULL && BC_IS_UNDERSTAND_PUPIL (shown) &&
           bc_understand_pupil_get_pupil (BC_UNDERSTAND_PUPIL (shown)) == pupil)
    bc_understand_pupil_refresh (BC_UNDERSTAND_PUPIL (shown));
  else
    {
      adw_clamp_set_child (self->clamp,
                           pupil != NULL
                             ? bc_understand_pupil_new (self->context, self->understanding, pupil)
                             : bc_understand_group_new (self->context, self->understanding));
      gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
    }
}

static void
show_selection (BcUnderstandPage *self)
{
  self->filling = TRUE;
  gtk_list_box_select_row (self->list, find_row (self));
  self->filling = FALSE;
}

static void
let_go (BcUnderstandPage *self)
{
  adw_clamp_set_child (self->clamp, NULL);
  clear_list (self);
  g_clear_object (&self->understanding);
}

/* Another group or period, or another roster. */
static void
take (BcUnderstandPage *self, BcContext *context)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *pupils;

  let_go (self);
  g_set_object (&self->context, context);
  if (context != NULL)
    self->understanding = bc_understanding_open (context, &error);
  if (error != NULL)
    bc_page_say (BC_PAGE (self), error->message);
  if (self->understanding == NULL)
    return;
  pupils = bc_understanding_get_pupils (self->understanding);
  gtk_stack_set_visible_child_name (self->stack, pupils->len > 0 ? "pupils" : "empty");
  add_row (self, NULL);
  for (guint i = 0; i < pupils->len; i++)
    add_row (self, pupils->pdata[i]);
}

static void
bc_understand_page_refresh (BcPage *page)
{
  BcUnderstandPage *self = BC_UNDERSTAND_PAGE (page);
  BcContext *context = bc_page_get_context (page);

  if (self->context != context)
    take (self, context);
  if (self->understanding == NULL)
    return;
  show_marks (self);
  show_selection (self);
  show_detail (self);
}

/* One comes here to choose a pupil. */
static gboolean
bc_understand_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  BcUnderstandPage *self = BC_UNDERSTAND_PAGE (widget);

  if (direction == GTK_DIR_TAB_FORWARD && self->understanding != NULL &&
      gtk_widget_get_focus_child (widget) == NULL)
    {
      focus_list (self);
      return TRUE;
    }
  return GTK_WIDGET_CLASS (bc_understand_page_parent_class)->focus (widget, direction);
}

static void
bc_understand_page_dispose (GObject *object)
{
  BcUnderstandPage *self = BC_UNDERSTAND_PAGE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->understanding);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_UNDERSTAND_PAGE);

  G_OBJECT_CLASS (bc_understand_page_parent_class)->dispose (object);
}

static void
bc_understand_page_class_init (BcUnderstandPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_understand_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_understand_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  BC_PAGE_CLASS (klass)->pupil_page = "understand";
  widget_class->focus = bc_understand_page_focus;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/understand-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcUnderstandPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcUnderstandPage, list);
  gtk_widget_class_bind_template_child (widget_class, BcUnderstandPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, BcUnderstandPage, clamp);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
bc_understand_page_init (BcUnderstandPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
