/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-arrangement-row"

#include "config.h"

#include "pages/plan/bc-arrangement-row.h"

#include <glib/gi18n.h>

#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "pages/plan/bc-level-button.h"
#include "school/bc-talks.h"
#include "widgets/bc-board-layout.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-column.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

#define LETTERS 26

struct _BcArrangementRow
{
  GtkBox         parent_instance;

  BcGroupPlan   *plan;
  BcArrangement *arrangement;
  GtkWidget     *from;
  GtkWidget     *desirable;
  GtkWidget     *take_over;
  GtkWidget     *level;
  GtkWidget     *tags;
  gboolean       filling;
};

G_DEFINE_FINAL_TYPE (BcArrangementRow, bc_arrangement_row, GTK_TYPE_BOX)

static void
take_over_cb (BcArrangementRow *self)
{
  gtk_widget_child_focus (self->level, GTK_DIR_TAB_FORWARD);
  bc_plan_arrangements_take_over (self->plan, self->arrangement);
}

static void
remove_cb (BcArrangementRow *self)
{
  g_autoptr (BcArrangement) arrangement = g_object_ref (self->arrangement);
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  bc_plan_arrangements_remove (self->plan, arrangement);
  bc_page_offer_undo (BC_PAGE (page), _("The arrangement is taken away."));
}

static void
tag_cb (BcArrangementRow *self, GtkToggleButton *button)
{
  if (!self->filling)
    bc_plan_arrangements_set_tag (self->plan, self->arrangement,
                                  g_object_get_data (G_OBJECT (button), "tag"),
                                  gtk_toggle_button_get_active (button));
}

/* ---- making ---- */

static GtkWidget *
add_column (BcArrangementRow *self, GtkWidget *board, const char *title, const char *question,
            guint field)
{
  GtkWidget *column = bc_column_new ();
  GtkWidget *text = bc_text_field_new (title, question, bc_group_plan_get_edits (self->plan),
                                       self->arrangement, field);

  bc_column_append (BC_COLUMN (column), text);
  gtk_box_append (GTK_BOX (board), column);
  return text;
}

static GtkWidget *
make_texts (BcArrangementRow *self)
{
  GtkWidget *board = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (board, g_object_new (BC_TYPE_BOARD_LAYOUT, "letters", LETTERS,
                                                      NULL));
  self->desirable = add_column (self, board, _("Desirable"), _("What would I like most to do?"),
                                BC_ARRANGEMENT_DESIRABLE);
  add_column (self, board, _("Feasible"), _("What can I keep up? This comes on the plan."),
              BC_ARRANGEMENT_FEASIBLE);
  add_column (self, board, _("Why less"), _("What do I leave out, and why?"),
              BC_ARRANGEMENT_REASON);
  return board;
}

static GtkWidget *
make_tags (BcArrangementRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree const char **words = bc_term_words (BC_TERM_TAG);

  for (guint i = 0; words[i] != NULL; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (bc_term_label (BC_TERM_TAG, words[i]));

      g_object_set_data (G_OBJECT (button), "tag", (gpointer) words[i]);
      gtk_widget_add_css_class (button, "tag-button");
      g_signal_connect_swapped (button, "toggled", G_CALLBACK (tag_cb), self);
      gtk_box_append (GTK_BOX (box), button);
    }
  gtk_widget_add_css_class (box, "linked");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  bc_spoken_name_set (box, _("What it rests on"));
  return box;
}

/* Which talk it came of, and the way there. */
static GtkWidget *
make_from (BcArrangementRow *self)
{
  self->from = gtk_button_new_with_label ("");
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->from))), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->from), "s", "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->from), "win.go");
  gtk_widget_set_halign (self->from, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->from, "flat");
  gtk_widget_add_css_class (self->from, "link");
  gtk_widget_add_css_class (self->from, "talk-link");
  return self->from;
}

static GtkWidget *
make_remove_button (BcArrangementRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_tooltip_text (button, _("Take this arrangement away"));
  bc_spoken_name_set (button, _("Take this arrangement away"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  return button;
}

static GtkWidget *
make_foot (BcArrangementRow *self, gboolean read_only)
{
  BcPlanLine line = bc_plan_line_of_arrangement (self->arrangement);
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *diffuse = bc_check_field_new (_("Not clear yet"), bc_group_plan_get_edits (self->plan),
                                           self->arrangement, BC_ARRANGEMENT_DIFFUSE);
  GtkWidget *remove = make_remove_button (self);

  gtk_widget_set_layout_manager (foot, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  self->level = bc_level_button_new (self->plan, &line, TRUE);
  self->tags = make_tags (self);
  gtk_widget_set_hexpand (diffuse, TRUE);
  self->take_over = gtk_button_new_with_label (_("All of it is feasible"));
  gtk_widget_set_valign (self->take_over, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->take_over, "clicked", G_CALLBACK (take_over_cb), self);
  gtk_widget_set_sensitive (self->tags, !read_only);
  gtk_widget_set_sensitive (self->take_over, !read_only);
  gtk_widget_set_sensitive (remove, !read_only);
  gtk_box_append (GTK_BOX (foot), self->level);
  gtk_box_append (GTK_BOX (foot), self->tags);
  gtk_box_append (GTK_BOX (foot), diffuse);
  gtk_box_append (GTK_BOX (foot), self->take_over);
  gtk_box_append (GTK_BOX (foot), remove);
  return foot;
}

static void
bc_arrangement_row_dispose (GObject *object)
{
  BcArrangementRow *self = BC_ARRANGEMENT_ROW (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->arrangement);

  G_OBJECT_CLASS (bc_arrangement_row_parent_class)->dispose (object);
}

static void
bc_arrangement_row_class_init (BcArrangementRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_arrangement_row_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_arrangement_row_init (BcArrangementRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
}

GtkWidget *
bc_arrangement_row_new (BcGroupPlan *plan, BcArrangement *arrangement, const char *name)
{
  BcArrangementRow *self = g_object_new (BC_TYPE_ARRANGEMENT_ROW, NULL);

  self->plan = g_object_ref (plan);
  self->arrangement = g_object_ref (arrangement);
  if (name != NULL)
    {
      GtkWidget *heading = gtk_label_new (name);

      gtk_label_set_xalign (GTK_LABEL (heading), 0);
      gtk_widget_add_css_class (heading, "heading");
      gtk_box_append (GTK_BOX (self), heading);
    }
  bc_spoken_name_set (GTK_WIDGET (self), name != NULL ? name : _("Arrangement"));
  gtk_box_append (GTK_BOX (self), make_from (self));
  gtk_box_append (GTK_BOX (self), make_texts (self));
  gtk_box_append (GTK_BOX (self),
                  make_foot (self, bc_group_plan_is_read_only (plan)));
  bc_arrangement_row_refresh (self);
  return GTK_WIDGET (self);
}

static void
show_tags (BcArrangementRow *self)
{
  GtkWidget *button = gtk_widget_get_first_child (self->tags);

  self->filling = TRUE;
  for (; button != NULL; button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (button),
      bc_plan_arrangements_has_tag (self->arrangement,
                                    g_object_get_data (G_OBJECT (button), "tag")));
  self->filling = FALSE;
}

static void
show_from (BcArrangementRow *self)
{
  BcEdits *edits = bc_group_plan_get_edits (self->plan);
  const char *id = bc_record_get_text (self->arrangement, BC_ARRANGEMENT_ORIGIN);
  g_autofree char *from = bc_talks_dup_from (edits, id);
  g_autofree char *page = bc_talks_dup_page (edits, id);

  gtk_widget_set_visible (self->from, *from != '\0');
  gtk_button_set_label (GTK_BUTTON (self->from), from);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->from), "s", page);
}

void
bc_arrangement_row_refresh (BcArrangementRow *self)
{
  gboolean cut = bc_plan_arrangements_is_cut (self->arrangement);
  gboolean open = *bc_record_get_text (self->arrangement, BC_ARRANGEMENT_FEASIBLE) == '\0';

  gtk_widget_set_visible (self->take_over, cut && open);
  show_from (self);
  bc_level_button_refresh (BC_LEVEL_BUTTON (self->level));
  show_tags (self);
}

void
bc_arrangement_row_focus (BcArrangementRow *self)
{
  bc_focus_later (self->desirable);
}
