/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-section-field"

#include "config.h"

#include "pages/settings/bc-section-field.h"

#include <string.h>

#include "school/bc-settings-edit.h"
#include "school/bc-settings-info.h"
#include "widgets/bc-growing-text.h"
#include "widgets/bc-spoken-name.h"

struct _BcSectionField
{
  AdwPreferencesRow  parent_instance;

  BcSettings        *settings;
  const char        *section;
  char              *path;
  const BcShape     *shape;
  GtkWidget         *control;
  gboolean           filling;
};

G_DEFINE_FINAL_TYPE (BcSectionField, bc_section_field, ADW_TYPE_PREFERENCES_ROW)

static void
keep (BcSectionField *self, JsonNode *value)
{
  bc_settings_edit_set (self->settings, self->section, self->path, value);
}

static void
text_changed_cb (BcSectionField *self)
{
  g_autofree char *text = bc_growing_text_dup_text (BC_GROWING_TEXT (self->control));

  if (!self->filling)
    bc_settings_edit_type (self->settings, self->section, self->path, text);
}

static void
number_changed_cb (BcSectionField *self)
{
  int number = gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (self->control));

  if (!self->filling)
    keep (self, json_node_init_int (json_node_alloc (), number));
}

static void
switched_cb (BcSectionField *self)
{
  gboolean on = gtk_switch_get_active (GTK_SWITCH (self->control));

  if (!self->filling)
    keep (self, json_node_init_boolean (json_node_alloc (), on));
}

static void
word_chosen_cb (BcSectionField *self)
{
  guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->control));

  if (!self->filling && chosen < self->shape->words->len)
    keep (self, json_node_init_string (json_node_alloc (), self->shape->words->pdata[chosen]));
}

static void
left_cb (BcSectionField *self)
{
  bc_edits_rest (bc_settings_get_edits (self->settings));
}

static void
bc_section_field_dispose (GObject *object)
{
  BcSectionField *self = BC_SECTION_FIELD (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (bc_section_field_parent_class)->dispose (object);
}

static void
bc_section_field_class_init (BcSectionFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_section_field_dispose;
}

static void
bc_section_field_init (BcSectionField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

static GtkWidget *
make_text (BcSectionField *self)
{
  GtkWidget *text = bc_growing_text_new ();
  GtkTextView *view = bc_growing_text_get_view (BC_GROWING_TEXT (text));

  g_signal_connect_swapped (gtk_text_view_get_buffer (view), "changed",
                            G_CALLBACK (text_changed_cb), self);
  return text;
}

static GtkWidget *
make_words (BcSectionField *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  GtkWidget *drop_down;

  for (guint i = 0; i < self->shape->words->len; i++)
    gtk_string_list_append (titles, bc_settings_info_get_word_title (self->section,
                                                                     self->shape->words->pdata[i]));
  drop_down = gtk_drop_down_new (g_object_ref (G_LIST_MODEL (titles)), NULL);
  g_signal_connect_swapped (drop_down, "notify::selected", G_CALLBACK (word_chosen_cb), self);
  return drop_down;
}

static GtkWidget *
make_control (BcSectionField *self)
{
  GtkWidget *control;

  switch (self->shape->kind)
    {
    case BC_SHAPE_NUMBER:
      control = gtk_spin_button_new_with_range (0, BC_SHAPE_MOST, 1);
      g_signal_connect_swapped (control, "value-changed", G_CALLBACK (number_changed_cb), self);
      return control;
    case BC_SHAPE_BOOLEAN:
      control = gtk_switch_new ();
      g_signal_connect_swapped (control, "notify::active", G_CALLBACK (switched_cb), self);
      return control;
    case BC_SHAPE_WORD:
      return make_words (self);
    case BC_SHAPE_TEXT:
    case BC_SHAPE_LIST:
    case BC_SHAPE_OBJECT:
    default:
      return make_text (self);
    }
}

/* What a screen reader is to name. */
static GtkWidget *
focus_of (BcSectionField *self)
{
  return BC_IS_GROWING_TEXT (self->control)
           ? GTK_WIDGET (bc_growing_text_get_view (BC_GROWING_TEXT (self->control)))
           : self->control;
}

static void
build (BcSectionField *self, const char *title)
{
  gboolean is_text = self->shape->kind == BC_SHAPE_TEXT;
  GtkWidget *box = gtk_box_new (is_text ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL,
                                is_text ? 4 : 12);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  if (is_text)
    gtk_widget_add_css_class (label, "caption-heading");
  else
    gtk_widget_set_valign (self->control, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->control);
  gtk_widget_add_css_class (box, "section-field");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  bc_spoken_name_set (focus_of (self), title);
}

static gboolean
has_title (const char *section, const char *word)
{
  return bc_settings_info_get_word_title (section, word) != word;
}

/* A name of the school's own for one of the program's words; left empty, that word is said. */
static void
show_usual_word (BcSectionField *self)
{
  const char *slash = strrchr (self->path, '/');
  const char *word = slash != NULL ? slash + 1 : self->path;

  if (BC_IS_GROWING_TEXT (self->control) && has_title (self->section, word))
    bc_growing_text_set_question (BC_GROWING_TEXT (self->control),
                                  bc_settings_info_get_word_title (self->section, word));
}

gboolean
bc_section_field_can_show (const char *section, const char *part, const BcShape *shape)
{
  if (shape->kind == BC_SHAPE_LIST || shape->kind == BC_SHAPE_OBJECT
      || g_strcmp0 (bc_settings_info_get_key (section), part) == 0)
    return FALSE;
  if (shape->kind != BC_SHAPE_WORD)
    return TRUE;
  for (guint i = 0; i < shape->words->len; i++)
    {
      if (!has_title (section, shape->words->pdata[i]))
        return FALSE;
    }
  return shape->words->len > 0;
}

GtkWidget *
bc_section_field_new (BcSettings *settings, const char *section, const char *path,
                      const char *title)
{
  BcSectionField *self = g_object_new (BC_TYPE_SECTION_FIELD, NULL);
  BcStore *store = bc_edits_get_store (bc_settings_get_edits (settings));

  self->settings = g_object_ref (settings);
  self->section = g_intern_string (section);
  self->path = g_strdup (path);
  self->shape = bc_settings_edit_find_shape (section, path);
  self->control = make_control (self);
  build (self, title);
  show_usual_word (self);
  if (BC_IS_GROWING_TEXT (self->control))
    gtk_text_view_set_editable (bc_growing_text_get_view (BC_GROWING_TEXT (self->control)),
                                !bc_store_is_read_only (store));
  else
    gtk_widget_set_sensitive (self->control, !bc_store_is_read_only (store));
  bc_section_field_refresh (self);
  return GTK_WIDGET (self);
}

static void
show_text (BcSectionField *self, const char *text)
{
  g_autofree char *shown = bc_growing_text_dup_text (BC_GROWING_TEXT (self->control));
  GtkTextView *view = bc_growing_text_get_view (BC_GROWING_TEXT (self->control));

  if (!g_str_equal (shown, text))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), text, -1);
}

static void
show_word (BcSectionField *self, const char *word)
{
  guint at;

  if (g_ptr_array_find_with_equal_func (self->shape->words, word, g_str_equal, &at))
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->control), at);
}

void
bc_section_field_refresh (BcSectionField *self)
{
  JsonNode *node = bc_settings_edit_find (bc_settings_get_written (self->settings, self->section),
                                          self->path);

  self->filling = TRUE;
  switch (self->shape->kind)
    {
    case BC_SHAPE_NUMBER:
      gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->control),
                                 node != NULL ? (double) json_node_get_int (node) : 0);
      break;
    case BC_SHAPE_BOOLEAN:
      gtk_switch_set_active (GTK_SWITCH (self->control),
                             node != NULL && json_node_get_boolean (node));
      break;
    case BC_SHAPE_WORD:
      show_word (self, bc_content_read_text (node));
      break;
    case BC_SHAPE_TEXT:
    case BC_SHAPE_LIST:
    case BC_SHAPE_OBJECT:
    default:
      show_text (self, bc_content_read_text (node));
    }
  self->filling = FALSE;
}

const char *
bc_section_field_get_path (BcSectionField *self)
{
  return self->path;
}

void
bc_section_field_focus (BcSectionField *self)
{
  gtk_widget_grab_focus (focus_of (self));
}
