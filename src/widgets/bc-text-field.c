/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-text-field"

#include "config.h"

#include "widgets/bc-text-field.h"

#include <string.h>

#include "school/bc-counter-questions.h"
#include "widgets/bc-counter-question.h"
#include "widgets/bc-growing-text.h"
#include "widgets/bc-mark.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcTextField
{
  GtkBox         parent_instance;

  GtkWidget     *heading;
  GtkWidget     *text;
  GtkWidget     *view;
  GtkTextBuffer *buffer;
  GtkWidget     *body;
  GtkWidget     *tilter;
  char          *text_id;
  char          *title;
  BcEdits       *edits;
  BcKeyring     *keyring;
  BcRecord      *record;
  guint          field;
  gboolean       may_change;
  gboolean       is_line;
  gboolean       filling;
};

G_DEFINE_FINAL_TYPE (BcTextField, bc_text_field, GTK_TYPE_BOX)

enum
{
  SIGNAL_TYPED,
  SIGNAL_LEFT,
  SIGNAL_ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char *
dup_text (BcTextField *self)
{
  return bc_growing_text_dup_text (BC_GROWING_TEXT (self->text));
}

/* ---- the record ---- */

/* To be freed with bc_secret_free_text(), for it may have been sealed; %NULL where it was sealed
 * for somebody else. */
static char *
dup_kept_text (BcTextField *self)
{
  GBytes *box;

  if (self->keyring == NULL)
    return g_strdup (bc_record_get_text (self->record, self->field));
  box = bc_record_get_sealed (self->record, self->field);
  return box != NULL ? bc_keyring_unseal (self->keyring, box, NULL) : g_strdup ("");
}

static void
keep_text (BcTextField *self, const char *text)
{
  g_autoptr (GBytes) box = NULL;

  if (self->keyring == NULL)
    {
      bc_edits_type (self->edits, self->title, self->record, self->field, text);
      return;
    }
  box = *text != '\0' ? bc_keyring_seal (self->keyring, text) : NULL;
  bc_edits_go_on (self->edits, self->title, self->record, self->field);
  bc_edits_set_sealed (self->edits, self->record, self->field, box);
  bc_edits_end (self->edits);
}

/* ---- the vragenkantelaar ---- */

/* The dots of a question are for the writer to fill in: ready to be typed over. */
static void
select_dots (BcTextField *self, const char *question)
{
  const char *dots = strstr (question, "…");
  GtkTextIter before, after;

  gtk_text_buffer_get_end_iter (self->buffer, &after);
  if (dots != NULL)
    gtk_text_iter_backward_chars (&after, g_utf8_strlen (dots, -1) - 1);
  before = after;
  if (dots != NULL)
    gtk_text_iter_backward_char (&before);
  gtk_text_buffer_select_range (self->buffer, &after, &before);
}

/* A line of a list stays one line. */
static void
add_question (BcTextField *self, const char *question)
{
  g_autofree char *text = dup_text (self);
  g_autofree char *added = self->is_line ? g_strjoin (" ", text, question, NULL)
                                         : bc_counter_questions_dup_added (text, question);
  GtkTextIter end;

  bc_edits_rest (self->edits);
  gtk_text_buffer_get_end_iter (self->buffer, &end);
  gtk_text_buffer_insert (self->buffer, &end, added + strlen (text), -1);
  select_dots (self, question);
}

static void
tilted_cb (BcTextField *self, const char *question)
{
  if (question != NULL)
    add_question (self, question);
  gtk_widget_grab_focus (self->view);
}

static gboolean
key_cb (BcTextField *self, guint key, guint code, GdkModifierType state)
{
  return bc_counter_question_take_key (BC_COUNTER_QUESTION (self->tilter), key, state);
}

/* Not when another window comes before this one. */
static void
all_left_cb (BcTextField *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->edits != NULL && GTK_IS_WINDOW (root) && gtk_window_is_active (GTK_WINDOW (root)))
    bc_counter_question_hide (BC_COUNTER_QUESTION (self->tilter));
}

static void
add_tilter (BcTextField *self)
{
  g_autoptr (BcSettings) settings = bc_settings_new (self->edits);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->text_id = g_strdup_printf ("%s/%u", bc_record_get_id (self->record), self->field);
  self->tilter = bc_counter_question_new (settings);
  g_signal_connect_swapped (self->tilter, "done", G_CALLBACK (tilted_cb), self);
  gtk_box_append (GTK_BOX (self->body), self->tilter);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (all_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/* A page holds many texts that nobody writes in. */
static void
tell_tilter (BcTextField *self, const char *text)
{
  if (self->tilter == NULL)
    add_tilter (self);
  bc_counter_question_hear (BC_COUNTER_QUESTION (self->tilter), self->text_id, text);
}

/* ---- the text ---- */

static void
changed_cb (BcTextField *self)
{
  g_autofree char *text = dup_text (self);
  gboolean kept = FALSE;

  if (self->filling)
    return;
  g_signal_emit (self, signals[SIGNAL_TYPED], 0, text, &kept);
  if (!kept)
    keep_text (self, text);
  tell_tilter (self, text);
}

/* While the focus is on its way nothing may be taken away; and it may have come back, as from
 * another window. */
static void
tell_left_cb (gpointer data)
{
  g_autoptr (BcTextField) self = data;

  if (self->edits != NULL && !gtk_widget_is_focus (self->view))
    g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

/* The focus leaves a field that is thrown away, too: when the window closes on it. */
static void
left_cb (BcTextField *self)
{
  if (self->edits == NULL)
    return;
  bc_edits_rest (self->edits);
  g_idle_add_once (tell_left_cb, g_object_ref (self));
}

static gboolean
line_key_cb (BcTextField *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_ENTERED], 0);
  return TRUE;
}

/* Undone or changed elsewhere; what stands here already is left alone, with its cursor. */
static void
edited_cb (BcTextField *self)
{
  g_autofree char *text = dup_text (self);
  char *kept = dup_kept_text (self);

  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->view), kept != NULL && self->may_change);
  if (kept != NULL && !g_str_equal (text, kept))
    {
      self->filling = TRUE;
      gtk_text_buffer_set_text (self->buffer, kept, -1);
      self->filling = FALSE;
    }
  bc_secret_free_text (kept);
}

static void
bc_text_field_dispose (GObject *object)
{
  BcTextField *self = BC_TEXT_FIELD (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->keyring);
  g_clear_object (&self->record);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text_id, g_free);

  G_OBJECT_CLASS (bc_text_field_parent_class)->dispose (object);
}

static void
bc_text_field_class_init (BcTextFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_text_field_dispose;
  signals[SIGNAL_TYPED] =
    g_signal_new ("typed", BC_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0,
                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_STRING);
  signals[SIGNAL_LEFT] = g_signal_new ("left", BC_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ENTERED] = g_signal_new ("entered", BC_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_text_field_init (BcTextField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->text = bc_growing_text_new ();
  self->view = GTK_WIDGET (bc_growing_text_get_view (BC_GROWING_TEXT (self->text)));
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  /* All the room that the field gets is for text; it does not ask for more. */
  gtk_widget_set_vexpand (self->text, TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), FALSE);
  self->body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->body), self->text);
  gtk_box_append (GTK_BOX (self), self->body);
  g_signal_connect_swapped (self->buffer, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (self->view, focus);
}

GtkWidget *
bc_text_field_new (const char *title, const char *question, BcEdits *edits, gpointer record,
                   guint field)
{
  return bc_text_field_new_sealed (title, question, edits, NULL, record, field);
}

GtkWidget *
bc_text_field_new_sealed (const char *title, const char *question, BcEdits *edits,
                          BcKeyring *keyring, gpointer record, guint field)
{
  BcTextField *self = g_object_new (BC_TYPE_TEXT_FIELD, NULL);

  g_set_object (&self->keyring, keyring);
  self->title = g_strdup (title);
  self->edits = g_object_ref (edits);
  self->record = g_object_ref (record);
  self->field = field;
  bc_mark_tell (GTK_WIDGET (self), record, field);
  self->may_change = bc_edits_may_change (edits, record);
  self->heading = bc_wrapped_label_new (title, "caption-heading");
  gtk_widget_add_css_class (self->heading, "text-field-title");
  gtk_box_prepend (GTK_BOX (self), self->heading);
  bc_spoken_name_set (self->view, title);
  bc_growing_text_set_question (BC_GROWING_TEXT (self->text), question);
  g_signal_connect_object (edits, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  edited_cb (self);
  return GTK_WIDGET (self);
}

void
bc_text_field_be_line (BcTextField *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->is_line = TRUE;
  gtk_widget_set_visible (self->heading, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "line");
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (line_key_cb), self);
  gtk_widget_add_controller (self->view, keys);
}

GtkTextView *
bc_text_field_get_view (BcTextField *self)
{
  return GTK_TEXT_VIEW (self->view);
}

void
bc_text_field_focus (BcTextField *self)
{
  gtk_widget_grab_focus (self->view);
}

void
bc_text_field_select (BcTextField *self)
{
  GtkTextIter start, end;

  bc_text_field_focus (self);
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_select_range (self->buffer, &end, &start);
}

void
bc_text_field_hide_title (BcTextField *self)
{
  gtk_widget_set_visible (self->heading, FALSE);
}
