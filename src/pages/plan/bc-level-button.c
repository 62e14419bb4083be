/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-level-button"

#include "config.h"

#include "pages/plan/bc-level-button.h"

#include <glib/gi18n.h>

#include "domain/bc-levels.h"
#include "pages/plan/bc-consult-dialog.h"
#include "school/bc-level-names.h"
#include "school/bc-talks.h"
#include "widgets/bc-level-badge.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcLevelButton
{
  AdwBin       parent_instance;

  BcGroupPlan *plan;
  BcPlanLine   line;
  GtkWidget   *button;
  GtkWidget   *badge;
  GtkWidget   *name;
  GtkPopover  *popover;
  GtkStack    *stack;
  GtkListBox  *list;
  GtkWidget   *meeting_box;
  GtkWidget   *meeting_label;
  GtkWidget   *open_button;
  GtkWidget   *offer_button;
};

G_DEFINE_FINAL_TYPE (BcLevelButton, bc_level_button, ADW_TYPE_BIN)

static gint64
level_of (BcLevelButton *self)
{
  return bc_record_get_integer (self->line.record, self->line.level);
}

/* ---- choosing ---- */

static void
ask_for_consultation (BcLevelButton *self, gint64 level)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  gtk_popover_popdown (self->popover);
  gtk_window_present (GTK_WINDOW (bc_consult_dialog_new (window, self->plan, &self->line, level)));
}

static void
ask_cb (BcLevelButton *self)
{
  ask_for_consultation (self, level_of (self));
}

static void
skip_cb (BcLevelButton *self)
{
  gtk_popover_popdown (self->popover);
}

static gboolean
has_meeting (BcLevelButton *self)
{
  g_autoptr (BcMeeting) meeting = bc_plan_consultation_get (self->plan, &self->line);

  return meeting != NULL;
}

/* The same level a second time takes it back: nothing has to be said. */
static void
row_activated_cb (BcLevelButton *self, GtkListBoxRow *row)
{
  gint64 before = level_of (self);
  gint64 chosen = gtk_list_box_row_get_index (row) + 1;
  gint64 level = chosen == before ? 0 : chosen;

  if (!bc_plan_consultation_set_level (self->plan, &self->line, level))
    {
      ask_for_consultation (self, level);
      return;
    }
  if (!bc_levels_offers_consultation (before, level) || has_meeting (self))
    {
      gtk_popover_popdown (self->popover);
      return;
    }
  gtk_stack_set_visible_child_name (self->stack, "offer");
  gtk_widget_grab_focus (self->offer_button);
}

/* ---- what it shows ---- */

static void
show_meeting (BcLevelButton *self)
{
  g_autoptr (BcMeeting) meeting = bc_plan_consultation_get (self->plan, &self->line);
  g_autofree char *question =
    meeting != NULL ? g_strdup_printf (_("Consultation: “%s”"),
                                       bc_record_get_text (meeting, BC_MEETING_QUESTION)) : NULL;
  g_autofree char *page =
    bc_talks_dup_page (bc_group_plan_get_edits (self->plan),
                       meeting != NULL ? bc_record_get_id (meeting) : "");

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open_button), "s", page);
  gtk_widget_set_visible (self->meeting_box, meeting != NULL);
  gtk_label_set_text (GTK_LABEL (self->meeting_label), question != NULL ? question : "");
}

static GtkWidget *
make_row (BcLevelButton *self, gint64 level)
{
  BcSettings *settings = bc_group_plan_get_settings (self->plan);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  const char *name = bc_level_names_get (settings, level, "name");
  GtkWidget *who = bc_wrapped_label_new (bc_level_names_get (settings, level, "who"), "caption");
  GtkWidget *mark = gtk_image_new_from_icon_name ("object-select-symbolic");
  g_autofree char *spoken = g_strdup_printf (_("Level %d: %s"), (int) level, name);

  gtk_widget_add_css_class (who, "dim-label");
  gtk_widget_set_opacity (mark, level == level_of (self) ? 1 : 0);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (name, "body"));
  gtk_box_append (GTK_BOX (words), who);
  if (bc_levels_needs_consultation (level))
    gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (_("By way of a consultation"),
                                                           "caption"));
  gtk_box_append (GTK_BOX (box), bc_level_badge_new (level));
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_tooltip_text (row, bc_level_names_get (settings, level, "what"));
  bc_spoken_name_set (row, spoken);
  return row;
}

/* Made anew each time it opens: the school may have given its levels other names. */
static void
prepare_cb (GtkMenuButton *button, gpointer data)
{
  BcLevelButton *self = data;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (gint64 level = 1; level <= BC_LEVELS; level++)
    gtk_list_box_append (self->list, make_row (self, level));
  gtk_stack_set_visible_child_name (self->stack, "levels");
  show_meeting (self);
}

/* The arrows begin at the level that it has. */
static void
shown_cb (BcLevelButton *self)
{
  int level = (int) MAX (level_of (self), 1);

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, level - 1)));
}

/* ---- the button ---- */

static GtkWidget *
make_levels (BcLevelButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *open = gtk_button_new_with_mnemonic (_("_Open the consultation"));

  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "level-list");
  bc_spoken_name_set (list, _("Levels of support"));
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (row_activated_cb), self);
  self->meeting_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->meeting_label = bc_wrapped_label_new ("", "caption");
  self->open_button = open;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (open), "s", "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (open), "win.go");
  gtk_widget_set_halign (open, GTK_ALIGN_START);
  gtk_widget_set_margin_start (self->meeting_box, 8);
  gtk_widget_set_margin_bottom (self->meeting_box, 6);
  gtk_box_append (GTK_BOX (self->meeting_box), self->meeting_label);
  gtk_box_append (GTK_BOX (self->meeting_box), open);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), self->meeting_box);
  return box;
}

static GtkWidget *
make_offer (BcLevelButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *skip = gtk_button_new_with_mnemonic (_("_Not now"));

  self->offer_button = gtk_button_new_with_mnemonic (_("_Ask for a consultation…"));
  gtk_widget_add_css_class (self->offer_button, "suggested-action");
  g_signal_connect_swapped (self->offer_button, "clicked", G_CALLBACK (ask_cb), self);
  g_signal_connect_swapped (skip, "clicked", G_CALLBACK (skip_cb), self);
  gtk_box_append (GTK_BOX (buttons), self->offer_button);
  gtk_box_append (GTK_BOX (buttons), skip);
  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (_("Here you need not be alone"), "heading"));
  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (
    _("From level 3 on somebody can think along with you, about your own question."), "body"));
  gtk_box_append (GTK_BOX (box), buttons);
  gtk_widget_set_margin_start (box, 8);
  gtk_widget_set_margin_end (box, 8);
  gtk_widget_set_margin_top (box, 8);
  gtk_widget_set_margin_bottom (box, 8);
  return box;
}

static void
bc_level_button_dispose (GObject *object)
{
  BcLevelButton *self = BC_LEVEL_BUTTON (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->line.record);

  G_OBJECT_CLASS (bc_level_button_parent_class)->dispose (object);
}

static void
bc_level_button_class_init (BcLevelButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_level_button_dispose;
}

static void
bc_level_button_init (BcLevelButton *self)
{
  GtkWidget *face = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *stack = gtk_stack_new ();

  self->badge = bc_level_badge_new (0);
  self->name = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->name), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (face), self->badge);
  gtk_box_append (GTK_BOX (face), self->name);
  self->stack = GTK_STACK (stack);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_stack_add_named (self->stack, make_levels (self), "levels");
  gtk_stack_add_named (self->stack, make_offer (self), "offer");
  self->popover = GTK_POPOVER (popover);
  gtk_popover_set_child (self->popover, stack);
  gtk_widget_set_size_request (popover, 340, -1);
  g_signal_connect_data (popover, "map", G_CALLBACK (shown_cb), self, NULL,
                         G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), face);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), popover);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), prepare_cb, self, NULL);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "level-button");
  adw_bin_set_child (ADW_BIN (self), self->button);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
bc_level_button_new (BcGroupPlan *plan, const BcPlanLine *line, gboolean named)
{
  BcLevelButton *self = g_object_new (BC_TYPE_LEVEL_BUTTON, NULL);

  self->plan = g_object_ref (plan);
  self->line = *line;
  g_object_ref (self->line.record);
  gtk_widget_set_visible (self->name, named);
  gtk_widget_set_sensitive (self->button,
                            !bc_group_plan_is_read_only (plan));
  bc_level_button_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_level_button_refresh (BcLevelButton *self)
{
  BcSettings *settings = bc_group_plan_get_settings (self->plan);
  gint64 level = level_of (self);
  const char *name = level > 0 ? bc_level_names_get (settings, level, "name") : _("No level said");
  g_autofree char *spoken = level > 0 ? g_strdup_printf (_("Level %d: %s"), (int) level, name)
                                      : g_strdup (name);

  bc_level_badge_set_level (BC_LEVEL_BADGE (self->badge), level);
  gtk_label_set_text (GTK_LABEL (self->name), name);
  gtk_widget_set_tooltip_text (self->button, spoken);
  bc_spoken_name_set (self->button, spoken);
}
