/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-overview-cell"

#include "config.h"

#include "pages/overview/bc-overview-cell.h"

#include <glib/gi18n.h>
#include <string.h>

#include "domain/bc-person.h"
#include "school/bc-counter-questions.h"
#include "widgets/bc-spoken-name.h"

struct _BcOverviewCell
{
  GtkWidget         parent_instance;

  BcOverview       *overview;
  BcEdits          *edits;
  guint             row;
  BcOverviewColumn  column;

  GtkWidget        *overlay;
  GtkLabel         *label;
  GtkWidget        *view;
  char             *before;
  gboolean          typed;
  gboolean          in_act;
  gboolean          touched;
  guint             leaving;
};

G_DEFINE_FINAL_TYPE (BcOverviewCell, bc_overview_cell, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_LEFT,
  SIGNAL_TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_text (BcOverviewCell *self)
{
  g_autofree char *text = bc_overview_dup_text (self->overview, self->row, self->column);

  if (g_str_equal (gtk_label_get_text (self->label), text))
    return;
  gtk_label_set_text (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

/* ---- writing ---- */

static void
stop_writing (BcOverviewCell *self)
{
  GtkWidget *view = g_steal_pointer (&self->view);

  if (view == NULL)
    return;
  bc_edits_rest (self->edits);
  gtk_overlay_remove_overlay (GTK_OVERLAY (self->overlay), view);
  gtk_widget_set_opacity (GTK_WIDGET (self->label), 1);
  gtk_widget_remove_css_class (GTK_WIDGET (self), "writing");
  g_clear_pointer (&self->before, g_free);
  show_text (self);
  g_signal_emit (self, signals[SIGNAL_TYPED], 0, NULL);
}

/* The hidden label makes the room for the text view, whose own height would come too late. */
static void
measure (BcOverviewCell *self, const char *text)
{
  g_autofree char *with_last_line = g_strconcat (text, "\u200b", NULL);

  gtk_label_set_text (self->label, with_last_line);
}

static void
take_text (BcOverviewCell *self, GtkTextBuffer *buffer)
{
  g_autofree char *text = NULL;

  g_object_get (buffer, "text", &text, NULL);
  measure (self, text);
  bc_overview_set_text (self->overview, self->row, self->column, text);
  self->typed = TRUE;
  g_signal_emit (self, signals[SIGNAL_TYPED], 0, text);
}

/* Typing over a selection empties the text for a moment; its records must not go with it. */
static void
act_began_cb (BcOverviewCell *self, GtkTextBuffer *buffer)
{
  self->in_act = TRUE;
}

static void
act_ended_cb (BcOverviewCell *self, GtkTextBuffer *buffer)
{
  self->in_act = FALSE;
  if (self->touched)
    take_text (self, buffer);
  self->touched = FALSE;
}

static void
changed_cb (BcOverviewCell *self, GtkTextBuffer *buffer)
{
  if (self->in_act)
    self->touched = TRUE;
  else
    take_text (self, buffer);
}

/* What was there before comes back, by the way it went: the records keep where they came from. */
static void
cancel_writing (BcOverviewCell *self)
{
  g_autofree char *text = bc_overview_dup_text (self->overview, self->row, self->column);

  if (self->typed && !g_str_equal (text, self->before))
    bc_edits_undo (self->edits);
  stop_writing (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
leave (BcOverviewCell *self, int columns, int rows)
{
  stop_writing (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_LEFT], 0, columns, rows);
}

static gboolean
view_key_cb (BcOverviewCell *self, guint key, guint code, GdkModifierType state)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gboolean shift = (state & GDK_SHIFT_MASK) != 0;

  switch (key)
    {
    case GDK_KEY_Escape:
      cancel_writing (self);
      return TRUE;
    case GDK_KEY_Tab:
      leave (self, 1, 0);
      return TRUE;
    case GDK_KEY_ISO_Left_Tab:
      leave (self, -1, 0);
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      if (shift || (state & GDK_ALT_MASK) != 0)
        gtk_text_buffer_insert_interactive_at_cursor (buffer, "\n", 1, TRUE);
      else
        leave (self, 0, 1);
      return TRUE;
    default:
      return FALSE;
    }
}

/* The popup of an input method takes the keyboard only for a moment; another window too. The focus
 * of this window stays here meanwhile. */
static gboolean
after_leaving_cb (gpointer data)
{
  BcOverviewCell *self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  self->leaving = 0;
  if (self->view != NULL && focus != self->view)
    stop_writing (self);
  return G_SOURCE_REMOVE;
}

/* GTK is still on its way from here to what gets the focus: the view may not go under its feet. */
static void
view_left_cb (BcOverviewCell *self)
{
  if (self->leaving == 0)
    self->leaving = g_idle_add (after_leaving_cb, self);
}

static GtkWidget *
make_view (BcOverviewCell *self)
{
  GtkWidget *view = gtk_text_view_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  bc_spoken_name_set (view, bc_overview_column_title (self->column));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (view_key_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (view_left_cb), self);
  gtk_widget_add_controller (view, keys);
  gtk_widget_add_controller (view, focus);
  return view;
}

static void
write_text (BcOverviewCell *self)
{
  GtkTextBuffer *buffer;

  self->view = make_view (self);
  self->before = bc_overview_dup_text (self->overview, self->row, self->column);
  self->typed = FALSE;
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gtk_text_buffer_set_text (buffer, self->before, -1);
  gtk_text_buffer_set_enable_undo (buffer, TRUE);
  self->in_act = self->touched = FALSE;
  g_signal_connect_swapped (buffer, "begin-user-action", G_CALLBACK (act_began_cb), self);
  g_signal_connect_swapped (buffer, "end-user-action", G_CALLBACK (act_ended_cb), self);
  g_signal_connect_swapped (buffer, "changed", G_CALLBACK (changed_cb), self);
  measure (self, self->before);
  gtk_widget_set_opacity (GTK_WIDGET (self->label), 0);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->view);
  gtk_widget_add_css_class (GTK_WIDGET (self), "writing");
  gtk_widget_grab_focus (self->view);
}

/* ---- the cluster ---- */

static void
cluster_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcOverviewCell *self = BC_OVERVIEW_CELL (widget);

  bc_overview_set_text (self->overview, self->row, self->column,
                        g_variant_get_string (target, NULL));
  gtk_widget_grab_focus (widget);
}

static void
make_plan_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcOverviewCell *self = BC_OVERVIEW_CELL (widget);

  bc_group_plan_make (bc_overview_get_plan (self->overview), NULL);
  gtk_widget_grab_focus (widget);
}

static void
append_choice (GMenu *menu, const char *label, const char *name)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "cell.cluster", "s", name);
  g_menu_append_item (menu, item);
}

static GMenu *
cluster_menu (BcOverviewCell *self)
{
  BcGroupPlan *plan = bc_overview_get_plan (self->overview);
  GMenu *menu = g_menu_new ();
  g_autoptr (GPtrArray) clusters = NULL;

  if (bc_group_plan_get_plan (plan) == NULL)
    {
      g_menu_append (menu, _("Make a group plan with three clusters"), "cell.make-plan");
      return menu;
    }
  clusters = bc_group_plan_list_clusters (plan);
  for (guint i = 0; i < clusters->len; i++)
    {
      const char *name = bc_record_get_text (clusters->pdata[i], BC_CLUSTER_NAME);

      append_choice (menu, name, name);
    }
  append_choice (menu, _("No cluster"), "");
  return menu;
}

static void
menu_closed_cb (GtkWidget *popover)
{
  gtk_widget_unparent (popover);
}

static void
choose_cluster (BcOverviewCell *self)
{
  g_autoptr (GMenu) menu = cluster_menu (self);
  GtkWidget *popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));

  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  /* Closing comes before the action of the chosen item; only then may the menu go. */
  g_signal_connect_object (popover, "closed", G_CALLBACK (menu_closed_cb), popover,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_popover_popup (GTK_POPOVER (popover));
}

/* ---- reading ---- */

static gboolean
is_read_only (BcOverviewCell *self)
{
  if (self->column == BC_OVERVIEW_CLUSTER)
    return bc_group_plan_is_read_only (bc_overview_get_plan (self->overview));
  return bc_store_is_read_only (bc_edits_get_store (self->edits));
}

static gboolean
is_for_writing (guint key, GdkModifierType state)
{
  gunichar letter = gdk_keyval_to_unicode (key);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;
  return (letter != 0 && g_unichar_isgraph (letter))
         || (key >= GDK_KEY_dead_grave && key <= GDK_KEY_dead_greek);
}

static gboolean
write_with_key (BcOverviewCell *self, GtkEventControllerKey *keys, guint key)
{
  g_autofree char *letter = NULL;
  GtkTextBuffer *buffer;

  if (self->column == BC_OVERVIEW_CLUSTER)
    {
      char bytes[7] = "";

      g_unichar_to_utf8 (gdk_keyval_to_unicode (key), bytes);
      if (*bytes == '\0'
          || !bc_overview_set_text (self->overview, self->row, self->column, bytes))
        choose_cluster (self);
      return TRUE;
    }
  write_text (self);
  /* A cell that says something already gets another line: nothing is typed away. */
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  if (*self->before != '\0')
    gtk_text_buffer_insert_at_cursor (buffer, "\n", 1);
  return gtk_event_controller_key_forward (keys, self->view);
}

static gboolean
key_cb (BcOverviewCell *self, guint key, guint code, GdkModifierType state,
        GtkEventControllerKey *keys)
{
  if (self->view != NULL || is_read_only (self))
    return FALSE;
  switch (key)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_F2:
      bc_overview_cell_write (self);
      return TRUE;
    case GDK_KEY_Delete:
    case GDK_KEY_BackSpace:
      bc_overview_set_text (self->overview, self->row, self->column, "");
      bc_edits_rest (self->edits);
      return TRUE;
    default:
      return is_for_writing (key, state) && write_with_key (self, keys, key);
    }
}

static void
pressed_cb (BcOverviewCell *self, int n_press)
{
  if (self->view != NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (n_press == 2 && !is_read_only (self))
    bc_overview_cell_write (self);
}

/* ---- the widget ---- */

static void
bc_overview_cell_dispose (GObject *object)
{
  BcOverviewCell *self = BC_OVERVIEW_CELL (object);
  GtkWidget *child;

  g_clear_handle_id (&self->leaving, g_source_remove);
  self->view = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->overview);
  g_clear_object (&self->edits);
  g_clear_pointer (&self->before, g_free);

  G_OBJECT_CLASS (bc_overview_cell_parent_class)->dispose (object);
}

static void
bc_overview_cell_class_init (BcOverviewCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_overview_cell_dispose;
  signals[SIGNAL_LEFT] = g_signal_new ("left", BC_TYPE_OVERVIEW_CELL, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[SIGNAL_TYPED] = g_signal_new ("typed", BC_TYPE_OVERVIEW_CELL, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "overviewcell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_widget_class_install_action (widget_class, "cell.cluster", "s", cluster_cb);
  gtk_widget_class_install_action (widget_class, "cell.make-plan", NULL, make_plan_cb);
}

static void
bc_overview_cell_init (BcOverviewCell *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkWidget *label = gtk_label_new (NULL);

  self->label = GTK_LABEL (label);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_yalign (self->label, 0);
  gtk_label_set_max_width_chars (self->label, 1);
  gtk_widget_set_hexpand (label, TRUE);
  self->overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), label);
  gtk_widget_set_parent (self->overlay, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
bc_overview_cell_new (BcOverview *overview, BcEdits *edits, guint row, BcOverviewColumn column)
{
  BcOverviewCell *self = g_object_new (BC_TYPE_OVERVIEW_CELL, NULL);
  g_autofree char *pupil = bc_person_dup_name (bc_overview_get_pupils (overview)->pdata[row]);
  g_autofree char *name = g_strdup_printf ("%s, %s", pupil, bc_overview_column_title (column));

  self->edits = g_object_ref (edits);
  self->row = row;
  self->column = column;
  bc_spoken_name_set (GTK_WIDGET (self), name);
  bc_overview_cell_show (self, overview);
  return GTK_WIDGET (self);
}

guint
bc_overview_cell_get_row (BcOverviewCell *self)
{
  return self->row;
}

BcOverviewColumn
bc_overview_cell_get_column (BcOverviewCell *self)
{
  return self->column;
}

void
bc_overview_cell_show (BcOverviewCell *self, BcOverview *overview)
{
  g_set_object (&self->overview, overview);
  if (self->view == NULL)
    show_text (self);
}

void
bc_overview_cell_write (BcOverviewCell *self)
{
  if (self->column == BC_OVERVIEW_CLUSTER)
    choose_cluster (self);
  else if (self->view == NULL)
    write_text (self);
}

void
bc_overview_cell_add_line (BcOverviewCell *self, const char *line)
{
  GtkTextBuffer *buffer;
  g_autofree char *text = NULL;
  g_autofree char *added = NULL;
  GtkTextIter end;

  g_return_if_fail (self->view != NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  g_object_get (buffer, "text", &text, NULL);
  added = bc_counter_questions_dup_added (text, line);
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert (buffer, &end, added + strlen (text), -1);
  gtk_text_buffer_place_cursor (buffer, &end);
}

gboolean
bc_overview_cell_is_writing (BcOverviewCell *self)
{
  return self->view != NULL;
}
