/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-section-item"

#include "config.h"

#include "pages/settings/bc-section-item.h"

#include <glib/gi18n.h>

#include "pages/settings/bc-section-field.h"
#include "school/bc-settings-edit.h"
#include "school/bc-settings-info.h"
#include "widgets/bc-growing-text.h"
#include "widgets/bc-spoken-name.h"

struct _BcSectionItem
{
  AdwPreferencesRow  parent_instance;

  GtkBox            *box;
  GtkLabel          *title_label;
  GtkLabel          *subtitle_label;
  GtkWidget         *text;
  BcSettings        *settings;
  const char        *section;
  char              *list;
  char              *path;
  guint              item;
  gboolean           fixed;
  gboolean           filling;
};

G_DEFINE_FINAL_TYPE (BcSectionItem, bc_section_item, ADW_TYPE_PREFERENCES_ROW)

enum
{
  SIGNAL_MOVED,
  SIGNAL_DROPPED,
  SIGNAL_REMOVED,
  SIGNAL_ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* ---- what it is called ---- */

static gboolean
is_shown_word (const char *section, const char *name, const BcShape *member)
{
  return member->kind == BC_SHAPE_WORD && bc_section_field_can_show (section, name, member);
}

/* What was given no name goes by the word that says what it is. */
static char *
dup_word_title (const char *section, JsonObject *object, const BcShape *shape)
{
  const char *title = NULL;

  for (guint i = 0; i < shape->names->len; i++)
    {
      const char *name = shape->names->pdata[i];
      const BcShape *member = shape->members->pdata[i];

      if (member->kind == BC_SHAPE_TEXT && json_object_has_member (object, name))
        return g_strdup (_("Nothing in it yet"));
      if (title == NULL && is_shown_word (section, name, member))
        title = bc_settings_info_get_word_title (section, bc_content_get_text (object, name));
    }
  return g_strdup (title != NULL ? title : _("Nothing in it yet"));
}

char *
bc_section_item_dup_title (const char *section, JsonNode *node, const BcShape *shape)
{
  const char *key = bc_settings_info_get_key (section);
  JsonObject *object = json_node_get_object (node);
  JsonNode *name = key != NULL ? json_object_get_member (object, key) : NULL;

  for (guint i = 0; i < shape->names->len; i++)
    {
      const BcShape *member = shape->members->pdata[i];
      const char *text = bc_content_get_text (object, shape->names->pdata[i]);

      if (member->kind != BC_SHAPE_TEXT || *text == '\0')
        continue;
      /* The program's own numbers and words for it say which one it is. */
      if (name != NULL && json_node_get_value_type (name) == G_TYPE_INT64)
        return g_strdup_printf ("%d · %s", (int) json_node_get_int (name), text);
      if (name != NULL)
        return g_strdup_printf ("%s · %s",
                                bc_settings_info_get_word_title (section,
                                                                 json_node_get_string (name)),
                                text);
      return g_strdup (text);
    }
  return dup_word_title (section, object, shape);
}

char *
bc_section_item_dup_subtitle (const char *section, JsonNode *node, const BcShape *shape)
{
  JsonObject *object = json_node_get_object (node);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *title = bc_section_item_dup_title (section, node, shape);
  guint n_texts = 0;

  for (guint i = 0; i < shape->names->len; i++)
    {
      const char *name = shape->names->pdata[i];
      const BcShape *member = shape->members->pdata[i];
      const char *text = "";

      if (is_shown_word (section, name, member))
        text = bc_settings_info_get_word_title (section, bc_content_get_text (object, name));
      else if (member->kind == BC_SHAPE_TEXT && n_texts++ == 1)
        text = bc_content_get_text (object, name);
      if (*text != '\0' && !g_str_equal (text, title))
        g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", text);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

char *
bc_section_item_dup_list_title (const char *section, const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);
  guint n = g_strv_length (parts);

  return g_strdup (n > 0 ? bc_settings_info_get_part_title (section, parts[n - 1])
                         : bc_settings_info_get_title (section));
}

/* ---- doing ---- */

static gboolean
is_read_only (BcSectionItem *self)
{
  return bc_store_is_read_only (bc_edits_get_store (bc_settings_get_edits (self->settings)));
}

static gboolean
can_change (BcSectionItem *self)
{
  return !self->fixed && !is_read_only (self);
}

static void
changed_cb (BcSectionItem *self)
{
  g_autofree char *text = bc_growing_text_dup_text (BC_GROWING_TEXT (self->text));

  if (!self->filling)
    bc_settings_edit_type (self->settings, self->section, self->path, text);
}

static void
left_cb (BcSectionItem *self)
{
  bc_edits_rest (bc_settings_get_edits (self->settings));
}

static void
remove_cb (BcSectionItem *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static gboolean
move (BcSectionItem *self, int by)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, by);
  return TRUE;
}

/* An item emptied with the keys goes with one key more, as a line of a text does. */
static gboolean
is_empty (BcSectionItem *self)
{
  g_autofree char *text =
    self->text != NULL ? bc_growing_text_dup_text (BC_GROWING_TEXT (self->text)) : NULL;

  return text != NULL && *text == '\0';
}

static gboolean
key_cb (BcSectionItem *self, guint key, guint code, GdkModifierType state)
{
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();

  if (!can_change (self))
    return FALSE;
  if (held == GDK_ALT_MASK && key == GDK_KEY_Up)
    return move (self, -1);
  if (held == GDK_ALT_MASK && key == GDK_KEY_Down)
    return move (self, 1);
  if (held != 0)
    return FALSE;
  if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && self->text != NULL
      && gtk_widget_has_focus (GTK_WIDGET (bc_growing_text_get_view (
           BC_GROWING_TEXT (self->text)))))
    {
      g_signal_emit (self, signals[SIGNAL_ENTERED], 0);
      return TRUE;
    }
  if ((key == GDK_KEY_BackSpace && is_empty (self))
      || (key == GDK_KEY_Delete && self->text == NULL))
    {
      remove_cb (self);
      return TRUE;
    }
  return FALSE;
}

/* ---- dragging: the row itself, which no text takes for words ---- */

static GdkContentProvider *
prepare_drag_cb (BcSectionItem *self, double x, double y, GtkDragSource *source)
{
  GdkPaintable *picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 12, 12);
  g_object_unref (picture);
  return gdk_content_provider_new_typed (BC_TYPE_SECTION_ITEM, self);
}

static gboolean
drop_cb (BcSectionItem *self, const GValue *value)
{
  BcSectionItem *from = g_value_get_object (value);

  if (from == NULL || from->settings != self->settings || from->section != self->section
      || !g_str_equal (from->list, self->list))
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, from->item);
  return TRUE;
}

/* ---- the row ---- */

static void
bc_section_item_dispose (GObject *object)
{
  BcSectionItem *self = BC_SECTION_ITEM (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->list, g_free);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (bc_section_item_parent_class)->dispose (object);
}

static void
bc_section_item_class_init (BcSectionItemClass *klass)
{
  GType type = BC_TYPE_SECTION_ITEM;

  G_OBJECT_CLASS (klass)->dispose = bc_section_item_dispose;
  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  signals[SIGNAL_ENTERED] = g_signal_new ("entered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
bc_section_item_init (BcSectionItem *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkDropTarget *drop = gtk_drop_target_new (BC_TYPE_SECTION_ITEM, GDK_ACTION_MOVE);

  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  gtk_widget_add_css_class (GTK_WIDGET (self), "section-row");
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "section-item");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->box));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect_swapped (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

static void
add_handle (BcSectionItem *self)
{
  GtkWidget *handle = gtk_image_new_from_icon_name ("list-drag-handle-symbolic");
  GtkDragSource *drag = gtk_drag_source_new ();

  gtk_drag_source_set_actions (drag, GDK_ACTION_MOVE);
  g_signal_connect_object (drag, "prepare", G_CALLBACK (prepare_drag_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (handle, GTK_EVENT_CONTROLLER (drag));
  gtk_widget_set_tooltip_text (handle, _("Drag, or Alt+Up and Alt+Down"));
  gtk_widget_set_cursor_from_name (handle, "grab");
  gtk_widget_add_css_class (handle, "dim-label");
  gtk_box_append (self->box, handle);
}

static void
add_text (BcSectionItem *self)
{
  GtkTextView *view;

  self->text = bc_growing_text_new ();
  view = bc_growing_text_get_view (BC_GROWING_TEXT (self->text));
  gtk_text_view_set_editable (view, !is_read_only (self));
  gtk_widget_set_hexpand (self->text, TRUE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  g_signal_connect_swapped (gtk_text_view_get_buffer (view), "changed", G_CALLBACK (changed_cb),
                            self);
  gtk_box_append (self->box, self->text);
}

static GtkLabel *
add_label (GtkWidget *box, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
add_labels (BcSectionItem *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  self->title_label = add_label (words, NULL);
  self->subtitle_label = add_label (words, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->subtitle_label), "dim-label");
  gtk_box_append (self->box, words);
}

static void
add_remove_button (BcSectionItem *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_tooltip_text (button, _("Remove"));
  bc_spoken_name_set (button, _("Remove"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (self->box, button);
}

GtkWidget *
bc_section_item_new (BcSettings *settings, const char *section, const char *path, guint item,
                     gboolean fixed)
{
  BcSectionItem *self = g_object_new (BC_TYPE_SECTION_ITEM, NULL);
  const BcShape *shape;

  self->settings = g_object_ref (settings);
  self->section = g_intern_string (section);
  self->list = g_strdup (path);
  self->item = item;
  self->path = bc_settings_edit_dup_item_path (path, item);
  self->fixed = fixed;
  shape = bc_settings_edit_find_shape (section, self->path);
  if (can_change (self))
    add_handle (self);
  if (shape->kind == BC_SHAPE_TEXT)
    add_text (self);
  else
    add_labels (self);
  if (can_change (self))
    add_remove_button (self);
  if (self->text == NULL)
    gtk_box_append (self->box, gtk_image_new_from_icon_name ("go-next-symbolic"));
  bc_section_item_refresh (self);
  return GTK_WIDGET (self);
}

static void
show_text (BcSectionItem *self, const char *text)
{
  GtkTextView *view = bc_growing_text_get_view (BC_GROWING_TEXT (self->text));
  g_autofree char *shown = bc_growing_text_dup_text (BC_GROWING_TEXT (self->text));
  g_autofree char *list = bc_section_item_dup_list_title (self->section, self->list);
  g_autofree char *name = g_strdup_printf ("%s %u", list, self->item + 1);

  self->filling = TRUE;
  if (!g_str_equal (shown, text))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), text, -1);
  self->filling = FALSE;
  bc_spoken_name_set (GTK_WIDGET (view), name);
}

void
bc_section_item_refresh (BcSectionItem *self)
{
  JsonNode *node = bc_settings_edit_find (bc_settings_get_written (self->settings, self->section),
                                          self->path);
  const BcShape *shape = bc_settings_edit_find_shape (self->section, self->path);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  if (self->text != NULL)
    {
      show_text (self, bc_content_read_text (node));
      return;
    }
  title = bc_section_item_dup_title (self->section, node, shape);
  subtitle = bc_section_item_dup_subtitle (self->section, node, shape);
  gtk_label_set_text (self->title_label, title);
  gtk_label_set_text (self->subtitle_label, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle_label), *subtitle != '\0');
  bc_spoken_name_set (GTK_WIDGET (self), title);
}

const char *
bc_section_item_get_path (BcSectionItem *self)
{
  return self->path;
}

const char *
bc_section_item_get_list (BcSectionItem *self)
{
  return self->list;
}

guint
bc_section_item_get_item (BcSectionItem *self)
{
  return self->item;
}

void
bc_section_item_focus (BcSectionItem *self)
{
  gtk_widget_grab_focus (self->text != NULL
                           ? GTK_WIDGET (bc_growing_text_get_view (BC_GROWING_TEXT (self->text)))
                           : GTK_WIDGET (self));
}
