/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-cluster"

#include "config.h"

#include "pages/plan/bc-plan-cluster.h"

#include <glib/gi18n.h>

#include "domain/bc-person.h"
#include "pages/plan/bc-level-button.h"
#include "school/bc-groups.h"
#include "school/bc-plan-arrangements.h"
#include "school/bc-plan-cards.h"
#include "school/bc-plan-template.h"
#include "widgets/bc-card-layout.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

struct _BcPlanCluster
{
  GtkWidget    parent_instance;

  BcEdits     *edits;
  BcGroupPlan *plan;
  BcCluster   *cluster;
  GtkWidget   *name;
  GtkWidget   *level;
  GtkWidget   *basic_button;
  GtkWidget   *count;
  GtkFlowBox  *chips;
  GtkWidget   *texts[BC_N_PLAN_TEXTS];
  GtkWidget   *arrangement;
  GtkWidget   *cards;
};

G_DEFINE_FINAL_TYPE (BcPlanCluster, bc_plan_cluster, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_MOVE,
  SIGNAL_DROPPED,
  SIGNAL_TO_BASIC,
  SIGNAL_TAKEN_AWAY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static BcPupil *
pupil_of (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "pupil");
}

static gboolean
is_read_only (BcPlanCluster *self)
{
  return bc_group_plan_is_read_only (self->plan);
}

/* ---- moving ---- */

static gboolean
move (BcPlanCluster *self, GtkWidget *chip, int where)
{
  g_signal_emit (self, signals[SIGNAL_MOVE], 0, pupil_of (chip), where);
  return TRUE;
}

static void
menu_move_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanCluster *self = BC_PLAN_CLUSTER (widget);
  GtkWidget *chip = gtk_widget_get_focus_child (GTK_WIDGET (self->chips));

  if (chip != NULL)
    move (self, chip, g_variant_get_int32 (target));
}

static void
menu_closed_cb (GtkWidget *popover)
{
  gtk_widget_unparent (popover);
}

static void
append_pupil (GMenu *menu, BcPupil *pupil)
{
  g_autofree char *page = g_strdup_printf ("pupil/%s", bc_record_get_id (pupil));
  g_autoptr (GMenu) section = g_menu_new ();
  g_autoptr (GMenuItem) item = g_menu_item_new (_("_Everything about this pupil"), NULL);

  g_menu_item_set_action_and_target (item, "win.go", "s", page);
  g_menu_append_item (section, item);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static void
open_menu (BcPlanCluster *self, GtkWidget *chip)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GPtrArray) clusters = bc_group_plan_list_clusters (self->plan);
  GtkWidget *popover;

  for (guint i = 0; i <= clusters->len; i++)
    {
      gboolean tray = i == clusters->len;
      const char *name = tray ? _("Not placed yet")
                              : bc_record_get_text (clusters->pdata[i], BC_CLUSTER_NAME);
      g_autoptr (GMenuItem) item = g_menu_item_new (name, NULL);

      g_menu_item_set_action_and_target (item, "cluster.move", "i", tray ? BC_PLAN_TRAY : (int) i);
      g_menu_append_item (menu, item);
    }
  append_pupil (menu, pupil_of (chip));
  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_widget_set_parent (popover, chip);
  g_signal_connect_object (popover, "closed", G_CALLBACK (menu_closed_cb), popover,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static gboolean
key_cb (BcPlanCluster *self, guint key, guint code, GdkModifierType state)
{
  GtkWidget *chip = gtk_widget_get_focus_child (GTK_WIDGET (self->chips));

  if (chip == NULL || is_read_only (self))
    return FALSE;
  if (key >= GDK_KEY_1 && key <= GDK_KEY_9)
    return move (self, chip, (int) (key - GDK_KEY_1));
  switch (key)
    {
    case GDK_KEY_0:
    case GDK_KEY_Delete:
      return move (self, chip, BC_PLAN_TRAY);
    case GDK_KEY_Left:
      return (state & GDK_CONTROL_MASK) != 0 && move (self, chip, BC_PLAN_BEFORE);
    case GDK_KEY_Right:
      return (state & GDK_CONTROL_MASK) != 0 && move (self, chip, BC_PLAN_AFTER);
    case GDK_KEY_Menu:
    case GDK_KEY_Return:
      open_menu (self, chip);
      return TRUE;
    case GDK_KEY_F10:
      if ((state & GDK_SHIFT_MASK) == 0)
        return FALSE;
      open_menu (self, chip);
      return TRUE;
    default:
      return FALSE;
    }
}

/* The pupil itself, which stays in this program and is no text: a name or a text field must not
 * take it in as words. */
static GdkContentProvider *
prepare_drag_cb (GtkDragSource *source, double x, double y, GtkWidget *chip)
{
  GdkPaintable *picture = gtk_widget_paintable_new (chip);

  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  g_object_unref (picture);
  return gdk_content_provider_new_typed (BC_TYPE_PUPIL, pupil_of (chip));
}

static gboolean
drop_cb (BcPlanCluster *self, const GValue *value)
{
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_object (value));
  return TRUE;
}

static void
clicked_cb (GtkGestureClick *click, int n_press, double x, double y, GtkWidget *chip)
{
  GtkWidget *self = gtk_widget_get_ancestor (chip, BC_TYPE_PLAN_CLUSTER);

  gtk_widget_grab_focus (chip);
  if (gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (click)) == GDK_BUTTON_SECONDARY
      && !is_read_only (BC_PLAN_CLUSTER (self)))
    open_menu (BC_PLAN_CLUSTER (self), chip);
}

static void
take_away_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  g_signal_emit (widget, signals[SIGNAL_TAKEN_AWAY], 0);
}

/* ---- who is nowhere ---- */

static void
all_to_basic_cb (BcPlanCluster *self)
{
  g_signal_emit (self, signals[SIGNAL_TO_BASIC], 0, NULL);
}

static void
to_basic_cb (GtkWidget *chip)
{
  GtkWidget *self = gtk_widget_get_ancestor (chip, BC_TYPE_PLAN_CLUSTER);

  g_signal_emit (self, signals[SIGNAL_TO_BASIC], 0, pupil_of (chip));
}

/* ---- the name ---- */

static void
renamed_cb (BcPlanCluster *self)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->name));

  if (gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (self->name)))
    return;
  bc_group_plan_rename (self->plan, self->cluster, name);
  bc_edits_rest (self->edits);
  gtk_editable_set_text (GTK_EDITABLE (self->name),
                         bc_record_get_text (self->cluster, BC_CLUSTER_NAME));
}

/* ---- the card ---- */

/* The pupils are one stop of Tab; the arrows go from one to the other. */
static gboolean
bc_plan_cluster_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *chips = GTK_WIDGET (BC_PLAN_CLUSTER (widget)->chips);
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *row = chips;

  if ((!forward && direction != GTK_DIR_TAB_BACKWARD)
      || gtk_widget_get_focus_child (widget) != chips)
    return GTK_WIDGET_CLASS (bc_plan_cluster_parent_class)->focus (widget, direction);
  do
    row = forward ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);
  while (row != NULL && !gtk_widget_child_focus (row, direction));
  return row != NULL;
}

static void
bc_plan_cluster_dispose (GObject *object)
{
  BcPlanCluster *self = BC_PLAN_CLUSTER (object);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (row);
  g_clear_object (&self->edits);
  g_clear_object (&self->plan);
  g_clear_object (&self->cluster);

  G_OBJECT_CLASS (bc_plan_cluster_parent_class)->dispose (object);
}

static void
bc_plan_cluster_class_init (BcPlanClusterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_plan_cluster_dispose;
  GTK_WIDGET_CLASS (klass)->focus = bc_plan_cluster_focus;
  signals[SIGNAL_MOVE] = g_signal_new ("move", BC_TYPE_PLAN_CLUSTER, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 2, BC_TYPE_PUPIL, G_TYPE_INT);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", BC_TYPE_PLAN_CLUSTER, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_PUPIL);
  signals[SIGNAL_TO_BASIC] = g_signal_new ("to-basic", BC_TYPE_PLAN_CLUSTER, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_PUPIL);
  signals[SIGNAL_TAKEN_AWAY] = g_signal_new ("taken-away", BC_TYPE_PLAN_CLUSTER, G_SIGNAL_RUN_LAST,
                                             0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "cluster.move", "i", menu_move_cb);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "cluster.take-away", NULL,
                                   take_away_cb);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), BC_TYPE_CARD_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_plan_cluster_init (BcPlanCluster *self)
{
  GtkWidget *chips = gtk_flow_box_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkDropTarget *drop = gtk_drop_target_new (BC_TYPE_PUPIL, GDK_ACTION_COPY);

  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-cluster");
  self->chips = GTK_FLOW_BOX (chips);
  gtk_widget_set_valign (chips, GTK_ALIGN_START);
  gtk_flow_box_set_selection_mode (self->chips, GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (self->chips, 24);
  gtk_flow_box_set_row_spacing (self->chips, 4);
  gtk_flow_box_set_column_spacing (self->chips, 4);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (chips, keys);
  g_signal_connect_swapped (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

/* Every card has the same rows in the same order, so that they line up; see BcCardLayout. */
static void
add_row (BcPlanCluster *self, GtkWidget *row)
{
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

/* The name, the level and what else one can do with a cluster. */
static void
add_cluster_head (BcPlanCluster *self, GtkBox *head)
{
  BcPlanLine line = bc_plan_line_of_cluster (self->cluster);
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *more = gtk_menu_button_new ();

  self->name = gtk_editable_label_new (bc_record_get_text (self->cluster, BC_CLUSTER_NAME));
  gtk_editable_set_editable (GTK_EDITABLE (self->name), !is_read_only (self));
  gtk_widget_set_tooltip_text (self->name, _("Rename this cluster"));
  gtk_widget_set_hexpand (self->name, TRUE);
  gtk_widget_add_css_class (self->name, "heading");
  bc_focus_goes_from_label (GTK_EDITABLE_LABEL (self->name));
  g_signal_connect_swapped (self->name, "notify::editing", G_CALLBACK (renamed_cb), self);
  self->level = bc_level_button_new (self->plan, &line, FALSE);
  g_menu_append (menu, _("_Take this cluster away"), "cluster.take-away");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (more), G_MENU_MODEL (menu));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (more), "view-more-symbolic");
  gtk_widget_set_tooltip_text (more, _("More for this cluster"));
  gtk_widget_set_sensitive (more, !is_read_only (self));
  gtk_widget_set_valign (more, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (more, "flat");
  gtk_widget_add_css_class (more, "quiet-button");
  gtk_box_append (head, self->name);
  gtk_box_append (head, self->count);
  gtk_box_append (head, self->level);
  gtk_box_append (head, more);
}

static void
add_tray_head (BcPlanCluster *self, GtkBox *head)
{
  self->name = gtk_label_new (_("Not placed yet"));
  gtk_label_set_xalign (GTK_LABEL (self->name), 0);
  gtk_widget_add_css_class (self->name, "heading");
  gtk_widget_set_hexpand (self->count, TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->count), 0);
  self->basic_button = gtk_button_new_with_mnemonic (_("Put _all of them in the basic cluster"));
  gtk_widget_set_visible (self->basic_button, !is_read_only (self));
  g_signal_connect_swapped (self->basic_button, "clicked", G_CALLBACK (all_to_basic_cb), self);
  gtk_box_append (head, self->name);
  gtk_box_append (head, self->count);
  gtk_box_append (head, self->basic_button);
}

static void
add_head (BcPlanCluster *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->count, "dim-label");
  if (self->cluster != NULL)
    add_cluster_head (self, GTK_BOX (head));
  else
    add_tray_head (self, GTK_BOX (head));
  add_row (self, head);
  add_row (self, GTK_WIDGET (self->chips));
  bc_spoken_name_set (GTK_WIDGET (self->chips),
                      self->cluster != NULL ? _("Pupils of this cluster") : _("Not placed yet"));
}

/* What was planned on the other tabs and comes on paper: to be read here. */
static GtkWidget *
add_read_row (BcPlanCluster *self, const char *title)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = bc_wrapped_label_new ("", "plan-read");

  gtk_box_append (GTK_BOX (row), bc_wrapped_label_new (title, "caption-heading"));
  gtk_box_append (GTK_BOX (row), label);
  add_row (self, row);
  return label;
}

static void
show_read_row (GtkWidget *label, const char *text)
{
  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_visible (gtk_widget_get_parent (label), *text != '\0');
}

static void
add_text (BcPlanCluster *self, guint text)
{
  BcPlan *plan = bc_group_plan_get_plan (self->plan);
  JsonObject *template = bc_plan_template_find (bc_group_plan_get_settings (self->plan),
                                                bc_record_get_text (plan, BC_PLAN_TEMPLATE));
  const char *question = bc_plan_template_get_question (
    template, bc_record_get_text (self->cluster, BC_CLUSTER_KIND), text);

  self->texts[text] = bc_text_field_new (bc_plan_text_get_title (text), question, self->edits,
                                         self->cluster, bc_plan_text_get_field (text));
  add_row (self, self->texts[text]);
}

GtkWidget *
bc_plan_cluster_new (BcEdits *edits, BcGroupPlan *plan, BcCluster *cluster)
{
  BcPlanCluster *self = g_object_new (BC_TYPE_PLAN_CLUSTER, NULL);

  self->edits = g_object_ref (edits);
  g_set_object (&self->plan, plan);
  g_set_object (&self->cluster, cluster);
  add_head (self);
  for (guint i = 0; cluster != NULL && i < BC_N_PLAN_TEXTS; i++)
    {
      add_text (self, i);
      /* After what these children need comes what they get of it. */
      if (bc_plan_text_get_field (i) != BC_CLUSTER_APPROACH)
        continue;
      self->arrangement = add_read_row (self, _("Arrangement"));
      self->cards = add_read_row (self, _("Cards"));
    }
  bc_plan_cluster_refresh (self, plan);
  return GTK_WIDGET (self);
}

BcCluster *
bc_plan_cluster_get_cluster (BcPlanCluster *self)
{
  return self->cluster;
}

/* In a group of more years a number says of which one a child is. */
static char *
dup_year (BcPlanCluster *self, BcPupil *pupil)
{
  return g_strdup (bc_groups_has_years (bc_group_plan_get_group (self->plan))
                     ? bc_record_get_text (pupil, BC_PUPIL_YEAR) : "");
}

static GtkWidget *
make_chip_words (BcPlanCluster *self, BcPupil *pupil)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *label = gtk_label_new (bc_person_get_given_name (pupil));
  g_autofree char *year = dup_year (self, pupil);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
  if (*year != '\0')
    {
      GtkWidget *number = gtk_label_new (year);

      gtk_widget_add_css_class (number, "dim-label");
      gtk_widget_add_css_class (number, "caption");
      gtk_box_append (GTK_BOX (box), number);
    }
  return box;
}

/* Who has no pointer presses a number on the chip. */
static void
add_basic_button (GtkWidget *words, GtkWidget *chip, const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("go-down-symbolic");
  g_autofree char *tip = g_strdup_printf (_("Put %s in the basic cluster"), name);

  gtk_widget_set_tooltip_text (button, tip);
  bc_spoken_name_set (button, tip);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "quiet-button");
  gtk_widget_set_focusable (button, FALSE);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (to_basic_cb), chip);
  gtk_box_append (GTK_BOX (words), button);
}

static void
add_chip (BcPlanCluster *self, BcPupil *pupil)
{
  g_autofree char *whole = bc_person_dup_name (pupil);
  g_autofree char *year = dup_year (self, pupil);
  g_autofree char *name = *year != '\0' ? g_strdup_printf ("%s (%s)", whole, year)
                                        : g_strdup (whole);
  GtkWidget *words = make_chip_words (self, pupil);
  GtkWidget *chip = gtk_flow_box_child_new ();
  GtkDragSource *drag = gtk_drag_source_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (chip), words);
  gtk_widget_add_css_class (chip, "pupil-chip");
  gtk_widget_set_tooltip_text (chip, name);
  bc_spoken_name_set (chip, name);
  g_object_set_data_full (G_OBJECT (chip), "pupil", g_object_ref (pupil), g_object_unref);
  gtk_flow_box_append (self->chips, chip);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (clicked_cb), chip);
  gtk_widget_add_controller (chip, GTK_EVENT_CONTROLLER (click));
  if (is_read_only (self))
    {
      g_object_unref (drag);
      return;
    }
  if (self->cluster == NULL)
    add_basic_button (words, chip, bc_person_get_given_name (pupil));
  g_signal_connect (drag, "prepare", G_CALLBACK (prepare_drag_cb), chip);
  gtk_widget_add_controller (chip, GTK_EVENT_CONTROLLER (drag));
}

/* Whether the chips already show these pupils; then the focus may stay where it is. */
static gboolean
shows (BcPlanCluster *self, GPtrArray *pupils)
{
  for (guint i = 0; i < pupils->len; i++)
    {
      GtkFlowBoxChild *chip = gtk_flow_box_get_child_at_index (self->chips, (int) i);

      if (chip == NULL || pupil_of (GTK_WIDGET (chip)) != pupils->pdata[i])
        return FALSE;
    }
  return gtk_flow_box_get_child_at_index (self->chips, (int) pupils->len) == NULL;
}

static void
show_planned (BcPlanCluster *self)
{
  g_autofree char *feasible = bc_plan_arrangements_dup_feasible (self->plan, self->cluster);
  g_autofree char *titles = bc_plan_cards_dup_titles (self->plan, self->cluster);

  bc_level_button_refresh (BC_LEVEL_BUTTON (self->level));
  show_read_row (self->arrangement, feasible);
  show_read_row (self->cards, titles);
}

void
bc_plan_cluster_refresh (BcPlanCluster *self, BcGroupPlan *plan)
{
  g_autoptr (GPtrArray) pupils = bc_group_plan_list_pupils (plan, self->cluster);
  g_autofree char *count = g_strdup_printf ("%u", pupils->len);
  GtkFlowBoxChild *chip;

  g_set_object (&self->plan, plan);
  gtk_label_set_text (GTK_LABEL (self->count), count);
  if (self->cluster != NULL)
    show_planned (self);
  if (self->cluster != NULL && !gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (self->name)))
    gtk_editable_set_text (GTK_EDITABLE (self->name),
                           bc_record_get_text (self->cluster, BC_CLUSTER_NAME));
  bc_spoken_name_set (GTK_WIDGET (self),
                      self->cluster != NULL
                        ? bc_record_get_text (self->cluster, BC_CLUSTER_NAME)
                        : _("Not placed yet"));
  gtk_widget_set_visible (GTK_WIDGET (self), self->cluster != NULL || pupils->len > 0);
  if (shows (self, pupils))
    return;
  while ((chip = gtk_flow_box_get_child_at_index (self->chips, 0)) != NULL)
    gtk_flow_box_remove (self->chips, GTK_WIDGET (chip));
  for (guint i = 0; i < pupils->len; i++)
    add_chip (self, pupils->pdata[i]);
}

gboolean
bc_plan_cluster_focus_pupil (BcPlanCluster *self, BcPupil *pupil)
{
  GtkFlowBoxChild *chip;

  for (int i = 0; (chip = gtk_flow_box_get_child_at_index (self->chips, i)) != NULL; i++)
    {
      if (pupil_of (GTK_WIDGET (chip)) == pupil)
        return gtk_widget_grab_focus (GTK_WIDGET (chip));
    }
  return FALSE;
}

void
bc_plan_cluster_focus_text (BcPlanCluster *self, guint text)
{
  if (text < BC_N_PLAN_TEXTS && self->texts[text] != NULL)
    bc_text_field_focus (BC_TEXT_FIELD (self->texts[text]));
}

static void
start_renaming (GtkWidget *name)
{
  gtk_editable_label_start_editing (GTK_EDITABLE_LABEL (name));
  gtk_editable_select_region (GTK_EDITABLE (name), 0, -1);
}

void
bc_plan_cluster_rename (BcPlanCluster *self)
{
  if (self->cluster != NULL)
    bc_after_layout (self->name, start_renaming);
}
