/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-section-page"

#include "config.h"

#include "pages/settings/bc-section-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "pages/settings/bc-section-field.h"
#include "pages/settings/bc-section-item.h"
#include "school/bc-settings-edit.h"
#include "school/bc-settings-info.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-section.h"

struct _BcSectionPage
{
  AdwBin      parent_instance;

  GtkButton  *back_button;
  GtkLabel   *title_label;
  GtkLabel   *hint_label;
  GtkButton  *reset_button;
  GtkBox     *groups_box;

  BcSettings *settings;
  const char *section;
  char       *path;
  char       *signature;
  char       *wanted;
  GPtrArray  *rows;
  GPtrArray  *expanders;
};

G_DEFINE_FINAL_TYPE (BcSectionPage, bc_section_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_DID,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static JsonNode *
find (BcSectionPage *self, const char *path)
{
  return bc_settings_edit_find (bc_settings_get_written (self->settings, self->section), path);
}

static gboolean
is_read_only (BcSectionPage *self)
{
  return bc_store_is_read_only (bc_edits_get_store (bc_settings_get_edits (self->settings)));
}

static void
did (BcSectionPage *self, const char *sentence)
{
  g_signal_emit (self, signals[SIGNAL_DID], 0, sentence);
}

/* ---- which rows there are ---- */

/* Whether the program needs the items of the list at @path as they are. */
static gboolean
is_fixed (BcSectionPage *self, const char *path)
{
  return *path == '\0' && bc_settings_info_get_key (self->section) != NULL;
}

static gboolean
is_plain (const BcShape *shape)
{
  for (guint i = 0; i < shape->members->len; i++)
    {
      const BcShape *member = shape->members->pdata[i];

      if (member->kind == BC_SHAPE_LIST || member->kind == BC_SHAPE_OBJECT)
        return FALSE;
    }
  return shape->kind == BC_SHAPE_OBJECT;
}

/* How many rows there are and of what kind: as long as this stays the same, so do the rows. */
static void
sign (GString *signature, JsonNode *node, const BcShape *shape)
{
  if (shape->kind == BC_SHAPE_LIST)
    {
      JsonArray *array = json_node_get_array (bc_settings_edit_find (node, ""));

      g_string_append_printf (signature, "[%u]", json_array_get_length (array));
    }
  for (guint i = 0; shape->kind == BC_SHAPE_OBJECT && i < shape->names->len; i++)
    {
      JsonNode *part = json_object_get_member (json_node_get_object (node),
                                               shape->names->pdata[i]);

      g_string_append_printf (signature, "%u", i);
      if (part != NULL)
        sign (signature, part, shape->members->pdata[i]);
    }
}

static char *
dup_signature (BcSectionPage *self)
{
  g_autoptr (GString) signature = g_string_new (self->path);

  sign (signature, find (self, self->path),
        bc_settings_edit_find_shape (self->section, self->path));
  return g_string_free (g_steal_pointer (&signature), FALSE);
}

static const char *
path_of (gpointer row)
{
  return BC_IS_SECTION_FIELD (row) ? bc_section_field_get_path (row)
                                   : bc_section_item_get_path (row);
}

static gboolean
focus_path (BcSectionPage *self, const char *path)
{
  for (guint i = 0; path != NULL && i < self->rows->len; i++)
    {
      gpointer row = self->rows->pdata[i];

      if (!g_str_equal (path_of (row), path))
        continue;
      if (BC_IS_SECTION_FIELD (row))
        bc_section_field_focus (row);
      else
        bc_section_item_focus (row);
      return TRUE;
    }
  return FALSE;
}

static char *
dup_focused_path (BcSectionPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];

      if (focus == row || gtk_widget_is_ancestor (focus, row))
        return g_strdup (path_of (row));
    }
  return NULL;
}

/* ---- what one does with an item ---- */

/* Where the keyboard is to be once the rows are there. */
static void
want (BcSectionPage *self, const char *list, guint item)
{
  g_free (self->wanted);
  self->wanted = bc_settings_edit_dup_item_path (list, item);
}

static void
insert (BcSectionPage *self, const char *list, guint item)
{
  g_autofree char *path = bc_settings_edit_dup_item_path (list, item);

  want (self, list, item);
  bc_settings_edit_insert (self->settings, self->section, list, item);
  /* What has parts of its own is to be filled in at once. */
  if (bc_settings_edit_find_shape (self->section, path)->kind == BC_SHAPE_OBJECT)
    gtk_widget_activate_action (GTK_WIDGET (self), "section.open", "s", path);
}

static void
entered_cb (BcSectionPage *self, BcSectionItem *row)
{
  insert (self, bc_section_item_get_list (row), bc_section_item_get_item (row) + 1);
}

static void
add_cb (BcSectionPage *self, GtkWidget *button)
{
  const char *list = g_object_get_data (G_OBJECT (button), "list");

  insert (self, list, json_array_get_length (json_node_get_array (find (self, list))));
}

static void
removed_cb (BcSectionPage *self, BcSectionItem *row)
{
  g_autofree char *list = g_strdup (bc_section_item_get_list (row));
  guint item = bc_section_item_get_item (row);

  want (self, list, item > 0 ? item - 1 : 0);
  bc_settings_edit_remove (self->settings, self->section, list, item);
  did (self, _("Removed."));
}

static void
put (BcSectionPage *self, const char *list, guint from, guint to)
{
  if (!bc_settings_edit_move (self->settings, self->section, list, from, to))
    return;
  /* As many rows as before: they stay, and say something else. */
  want (self, list, to);
  focus_path (self, self->wanted);
  g_clear_pointer (&self->wanted, g_free);
}

static void
moved_cb (BcSectionPage *self, int by, BcSectionItem *row)
{
  int to = (int) bc_section_item_get_item (row) + by;
  guint length =
    json_array_get_length (json_node_get_array (find (self, bc_section_item_get_list (row))));

  if (to >= 0 && to < (int) length)
    put (self, bc_section_item_get_list (row), bc_section_item_get_item (row), (guint) to);
}

static void
dropped_cb (BcSectionPage *self, guint from, BcSectionItem *row)
{
  put (self, bc_section_item_get_list (row), from, bc_section_item_get_item (row));
}

static void
activated_cb (BcSectionPage *self, GtkListBoxRow *row)
{
  if (BC_IS_SECTION_ITEM (row))
    gtk_widget_activate_action (GTK_WIDGET (self), "section.open", "s",
                                bc_section_item_get_path (BC_SECTION_ITEM (row)));
}

/* ---- the rows ---- */

static BcSection *
add_group (BcSectionPage *self, const char *title)
{
  GtkWidget *group = bc_section_new (title);

  g_signal_connect_swapped (bc_section_get_list (BC_SECTION (group)), "row-activated",
                            G_CALLBACK (activated_cb), self);
  gtk_box_append (self->groups_box, group);
  return BC_SECTION (group);
}

static GtkWidget *
make_field (BcSectionPage *self, const char *path, const char *part)
{
  g_autofree char *inside = bc_settings_edit_dup_path (path, part);
  GtkWidget *field = bc_section_field_new (self->settings, self->section, inside,
                                           bc_settings_info_get_part_title (self->section, part));

  g_ptr_array_add (self->rows, field);
  return field;
}

static GtkWidget *
make_item (BcSectionPage *self, const char *list, guint item)
{
  GtkWidget *row = bc_section_item_new (self->settings, self->section, list, item,
                                        is_fixed (self, list));

  g_signal_connect_swapped (row, "entered", G_CALLBACK (entered_cb), self);
  g_signal_connect_swapped (row, "removed", G_CALLBACK (removed_cb), self);
  g_signal_connect_swapped (row, "moved", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (row, "dropped", G_CALLBACK (dropped_cb), self);
  g_ptr_array_add (self->rows, row);
  return row;
}

/* One of the items that the program needs, with its few parts folded in it. */
static GtkWidget *
make_expander (BcSectionPage *self, const BcShape *shape, const char *path)
{
  GtkWidget *row = adw_expander_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  for (guint i = 0; i < shape->names->len; i++)
    {
      const char *part = shape->names->pdata[i];

      if (bc_section_field_can_show (self->section, part, shape->members->pdata[i]))
        adw_expander_row_add_row (ADW_EXPANDER_ROW (row), make_field (self, path, part));
    }
  g_object_set_data_full (G_OBJECT (row), "path", g_strdup (path), g_free);
  g_ptr_array_add (self->expanders, row);
  return row;
}

static void
render_list (BcSectionPage *self, const BcShape *shape, const char *path)
{
  JsonArray *array = json_node_get_array (find (self, path));
  g_autofree char *title = bc_section_item_dup_list_title (self->section, path);
  const char *slash = strrchr (path, '/');
  BcSection *group = add_group (self, *path != '\0' ? title : "");
  GtkWidget *add;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *inside = bc_settings_edit_dup_item_path (path, i);

      if (is_fixed (self, path) && is_plain (shape->item))
        bc_section_append (group, make_expander (self, shape->item, inside));
      else
        bc_section_append (group, make_item (self, path, i));
    }
  bc_section_set_hint (group, bc_settings_info_get_part_hint (slash != NULL ? slash + 1 : path));
  if (is_fixed (self, path) || is_read_only (self))
    return;
  add = bc_section_add_action (group, _("_Add"));
  g_object_set_data_full (G_OBJECT (add), "list", g_strdup (path), g_free);
  g_signal_connect_swapped (add, "clicked", G_CALLBACK (add_cb), self);
  if (json_array_get_length (array) == 0)
    bc_section_set_hint (group, _("Nothing in it yet"));
}

/* The parts that are one row each come together before what has rows of its own. */
static void
render_fields (BcSectionPage *self, const BcShape *shape, const char *path, const char *title)
{
  BcSection *group = NULL;

  for (guint i = 0; i < shape->names->len; i++)
    {
      const char *part = shape->names->pdata[i];

      if (!bc_section_field_can_show (self->section, part, shape->members->pdata[i]))
        continue;
      if (group == NULL)
        group = add_group (self, title);
      bc_section_append (group, make_field (self, path, part));
    }
}

static void
render (BcSectionPage *self, const BcShape *shape, const char *path, const char *title)
{
  if (shape->kind == BC_SHAPE_LIST)
    render_list (self, shape, path);
  if (shape->kind != BC_SHAPE_OBJECT)
    return;
  render_fields (self, shape, path, title);
  for (guint i = 0; i < shape->names->len; i++)
    {
      const char *part = shape->names->pdata[i];
      g_autofree char *inside = bc_settings_edit_dup_path (path, part);

      if (find (self, inside) != NULL)
        render (self, shape->members->pdata[i], inside,
                bc_settings_info_get_part_title (self->section, part));
    }
}

/* ---- the page ---- */

static void
clear_rows (BcSectionPage *self)
{
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->expanders, 0);
  bc_clear_box (self->groups_box);
}

static void
build_rows (BcSectionPage *self)
{
  g_autofree char *focused = self->wanted != NULL ? g_steal_pointer (&self->wanted)
                                                  : dup_focused_path (self);

  clear_rows (self);
  render (self, bc_settings_edit_find_shape (self->section, self->path), self->path, "");
  if (focused != NULL && !focus_path (self, focused) && self->rows->len > 0)
    focus_path (self, path_of (self->rows->pdata[0]));
}

static void
show_expander (BcSectionPage *self, GtkWidget *row)
{
  const char *path = g_object_get_data (G_OBJECT (row), "path");
  const BcShape *shape = bc_settings_edit_find_shape (self->section, path);
  g_autofree char *title = bc_section_item_dup_title (self->section, find (self, path), shape);
  g_autofree char *subtitle =
    bc_section_item_dup_subtitle (self->section, find (self, path), shape);
  g_autofree char *markup = g_markup_escape_text (subtitle, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), markup);
}

static void
show_rows (BcSectionPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      gpointer row = self->rows->pdata[i];

      if (BC_IS_SECTION_FIELD (row))
        bc_section_field_refresh (row);
      else
        bc_section_item_refresh (row);
    }
  for (guint i = 0; i < self->expanders->len; i++)
    show_expander (self, self->expanders->pdata[i]);
}

static void
show_head (BcSectionPage *self)
{
  const BcShape *shape = bc_settings_edit_find_shape (self->section, self->path);
  gboolean inside = *self->path != '\0';
  g_autofree char *title =
    inside ? bc_section_item_dup_title (self->section, find (self, self->path), shape)
           : g_strdup (bc_settings_info_get_title (self->section));

  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->hint_label, bc_settings_info_get_hint (self->section));
  gtk_widget_set_visible (GTK_WIDGET (self->hint_label), !inside);
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), inside);
  gtk_widget_set_visible (GTK_WIDGET (self->reset_button), !inside && !is_read_only (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "section.reset",
                                 bc_settings_is_changed (self->settings, self->section));
}

/* Undoing may take away what one was in. */
static void
leave_what_is_gone (BcSectionPage *self)
{
  while (*self->path != '\0' && find (self, self->path) == NULL)
    {
      char *slash = strrchr (self->path, '/');

      *(slash != NULL ? slash : self->path) = '\0';
    }
}

/* An item is opened, not the list it is in. */
static void
go_up (BcSectionPage *self)
{
  do
    {
      char *slash = strrchr (self->path, '/');

      *(slash != NULL ? slash : self->path) = '\0';
    }
  while (*self->path != '\0'
         && bc_settings_edit_find_shape (self->section, self->path)->kind == BC_SHAPE_LIST);
}

static void
refresh (BcSectionPage *self)
{
  g_autofree char *signature = NULL;

  leave_what_is_gone (self);
  signature = dup_signature (self);
  show_head (self);
  if (g_strcmp0 (signature, self->signature) != 0)
    {
      g_free (self->signature);
      self->signature = g_steal_pointer (&signature);
      build_rows (self);
    }
  show_rows (self);
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcSectionPage *self = BC_SECTION_PAGE (widget);

  g_free (self->path);
  self->path = g_variant_dup_string (target, NULL);
  refresh (self);
  gtk_widget_child_focus (GTK_WIDGET (self->groups_box), GTK_DIR_TAB_FORWARD);
}

static void
back_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcSectionPage *self = BC_SECTION_PAGE (widget);
  g_autofree char *from = g_strdup (self->path);

  if (*self->path == '\0')
    return;
  go_up (self);
  refresh (self);
  focus_path (self, from);
}

static void
reset_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcSectionPage *self = BC_SECTION_PAGE (widget);
  g_autofree char *sentence = g_strdup_printf (_("“%s” is as it came with the program."),
                                               bc_settings_info_get_title (self->section));

  bc_settings_set (self->settings, self->section, NULL);
  did (self, sentence);
}

static void
bc_section_page_dispose (GObject *object)
{
  BcSectionPage *self = BC_SECTION_PAGE (object);

  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (bc_settings_get_edits (self->settings), self);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->expanders, g_ptr_array_unref);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->signature, g_free);
  g_clear_pointer (&self->wanted, g_free);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_SECTION_PAGE);

  G_OBJECT_CLASS (bc_section_page_parent_class)->dispose (object);
}

static void
bc_section_page_class_init (BcSectionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_section_page_dispose;
  signals[SIGNAL_DID] = g_signal_new ("did", BC_TYPE_SECTION_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/section-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcSectionPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, BcSectionPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, BcSectionPage, hint_label);
  gtk_widget_class_bind_template_child (widget_class, BcSectionPage, reset_button);
  gtk_widget_class_bind_template_child (widget_class, BcSectionPage, groups_box);
  gtk_widget_class_install_action (widget_class, "section.open", "s", open_cb);
  gtk_widget_class_install_action (widget_class, "section.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "section.reset", NULL, reset_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "section.back",
                                       NULL);
}

static void
bc_section_page_init (BcSectionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  self->expanders = g_ptr_array_new ();
  self->path = g_strdup ("");
}

GtkWidget *
bc_section_page_new (BcSettings *settings, const char *section)
{
  BcSectionPage *self = g_object_new (BC_TYPE_SECTION_PAGE, NULL);

  self->settings = g_object_ref (settings);
  self->section = g_intern_string (section);
  g_signal_connect_object (bc_settings_get_edits (settings), "edited", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}
