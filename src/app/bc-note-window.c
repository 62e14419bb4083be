/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note-window"

#include "config.h"

#include "app/bc-note-window.h"

#include <glib/gi18n.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "school/bc-counter-questions.h"
#include "school/bc-groups.h"
#include "school/bc-quick-note.h"
#include "widgets/bc-counter-question.h"

#define ENOUGH_LETTERS 2

struct _BcNoteWindow
{
  AdwWindow  parent_instance;

  GtkEntry  *entry;
  GtkLabel  *hint_label;
  GtkButton *save_button;
  GtkEntry  *question_entry;
  AdwBin    *tilter_bin;
  char      *text_id;

  BcSettings *settings;
  BcStore   *store;
  BcGroup   *group;
  BcPeriod  *period;
  BcNote    *note;
  GPtrArray *pupils;
};

G_DEFINE_FINAL_TYPE (BcNoteWindow, bc_note_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
text_of (BcNoteWindow *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/* With the question that was taken over, on a line of its own. */
static char *
dup_note (BcNoteWindow *self)
{
  const char *question = gtk_editable_get_text (GTK_EDITABLE (self->question_entry));

  return *question != '\0' ? bc_counter_questions_dup_added (text_of (self), question)
                           : g_strdup (text_of (self));
}

static gboolean
is_empty (BcNoteWindow *self)
{
  g_autofree char *words = dup_note (self);

  return *words == '\0';
}

/* The names that Tab may complete. One letter says too little: the screen may be on the wall. */
static GPtrArray *
list_candidates (BcNoteWindow *self)
{
  const char *text = text_of (self);
  const char *space = strrchr (text, ' ');

  if (g_utf8_strlen (space != NULL ? space + 1 : text, -1) < ENOUGH_LETTERS)
    return g_ptr_array_new ();
  return bc_quick_note_complete (self->pupils, text);
}

static char *
dup_hint (BcNoteWindow *self)
{
  BcPupil *pupil = bc_quick_note_find_pupil (self->pupils, text_of (self));
  g_autofree char *name = pupil != NULL ? bc_person_dup_name (pupil) : NULL;
  g_autoptr (GPtrArray) candidates = list_candidates (self);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *joined = NULL;

  if (*text_of (self) == '\0')
    return g_strdup ("");
  if (name != NULL)
    return g_strdup_printf (_("About %s"), name);
  if (candidates->len == 0)
    return g_strdup (_("About the group"));
  for (guint i = 0; i < candidates->len; i++)
    {
      g_autofree char *candidate = bc_person_dup_name (candidates->pdata[i]);

      g_strv_builder_add (names, candidate);
    }
  list = g_strv_builder_end (names);
  joined = g_strjoinv (" · ", list);
  return g_strdup_printf (_("Tab completes: %s"), joined);
}

static BcCounterQuestion *
tilter_of (BcNoteWindow *self)
{
  return BC_COUNTER_QUESTION (adw_bin_get_child (self->tilter_bin));
}

static void
changed_cb (BcNoteWindow *self)
{
  g_autofree char *hint = dup_hint (self);

  gtk_label_set_text (self->hint_label, hint);
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), !is_empty (self));
  bc_counter_question_hear (tilter_of (self), self->text_id, text_of (self));
}

/* ---- the vragenkantelaar ---- */

static void
add_question (BcNoteWindow *self, const char *question)
{
  GtkEditable *entry = GTK_EDITABLE (self->question_entry);
  const char *before = gtk_editable_get_text (entry);
  g_autofree char *text = g_strjoin (*before != '\0' ? " " : "", before, question, NULL);
  const char *dots = strstr (text, "…");
  int at = dots != NULL ? g_utf8_strlen (text, dots - text) : -1;

  gtk_editable_set_text (entry, text);
  gtk_widget_set_visible (GTK_WIDGET (entry), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  /* The dots are for the writer to fill in. */
  gtk_editable_select_region (entry, at, dots != NULL ? at + 1 : -1);
}

static void
tilted_cb (BcNoteWindow *self, const char *question)
{
  if (question != NULL)
    add_question (self, question);
  else
    gtk_entry_grab_focus_without_selecting (self->entry);
}

static void
add_tilter (BcNoteWindow *self)
{
  GtkWidget *tilter = bc_counter_question_new (self->settings);

  self->text_id = bc_record_make_id ();
  g_signal_connect_swapped (tilter, "done", G_CALLBACK (tilted_cb), self);
  adw_bin_set_child (self->tilter_bin, tilter);
}

static gboolean
complete (BcNoteWindow *self)
{
  g_autoptr (GPtrArray) candidates = list_candidates (self);
  g_autofree char *whole = NULL;

  if (candidates->len == 0)
    return FALSE;
  whole = bc_quick_note_dup_completed (text_of (self), self->pupils, candidates->pdata[0]);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), whole);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  return TRUE;
}

static gboolean
key_cb (BcNoteWindow *self, guint key, guint code, GdkModifierType state)
{
  if (bc_counter_question_take_key (tilter_of (self), key, state))
    return TRUE;
  return key == GDK_KEY_Tab && (state & gtk_accelerator_get_default_mod_mask ()) == 0
         && complete (self);
}

/* ---- leaving ---- */

static void
answered_cb (BcNoteWindow *self, const char *response)
{
  if (g_str_equal (response, "throw-away"))
    gtk_window_destroy (GTK_WINDOW (self));
}

/* What was typed is not thrown away by a slip of the finger. */
static gboolean
bc_note_window_close_request (GtkWindow *window)
{
  BcNoteWindow *self = BC_NOTE_WINDOW (window);
  GtkWidget *question;

  if (is_empty (self))
    return GTK_WINDOW_CLASS (bc_note_window_parent_class)->close_request (window);
  question = adw_message_dialog_new (window, _("Throw this note away?"),
                                     _("It has not been saved."));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (question), "go-on", _("_Go on writing"),
                                    "throw-away", _("_Throw away"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (question), "throw-away",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (question), "go-on");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (question), "go-on");
  g_signal_connect_object (question, "response", G_CALLBACK (answered_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (question));
  return TRUE;
}

/* ---- saving ---- */

/* The entry keeps the keyboard: taken from it while its cursor blinks, GTK complains. */
static void
wait_for_save (BcNoteWindow *self, gboolean waits)
{
  gtk_editable_set_editable (GTK_EDITABLE (self->entry), !waits);
  gtk_editable_set_editable (GTK_EDITABLE (self->question_entry), !waits);
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), !waits);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcNoteWindow) self = data;
  g_autoptr (GError) error = NULL;

  if (bc_store_save_finish (BC_STORE (store), result, &error))
    {
      g_signal_emit (self, signals[SIGNAL_SAVED], 0, self->note);
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  /* The words stay where they are, to be saved once more. */
  gtk_label_set_text (self->hint_label, error->message);
  wait_for_save (self, FALSE);
}

static void
save_cb (BcNoteWindow *self)
{
  g_autofree char *words = dup_note (self);
  g_autofree char *today = bc_day_today ();
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  BcPupil *pupil = bc_quick_note_find_pupil (self->pupils, text_of (self));

  if (!gtk_editable_get_editable (GTK_EDITABLE (self->entry)))
    return;
  if (*words == '\0')
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  g_clear_object (&self->note);
  self->note = bc_quick_note_new (self->group, self->period, pupil, today, words);
  g_ptr_array_add (records, g_object_ref (self->note));
  wait_for_save (self, TRUE);
  bc_store_save_async (self->store, records, NULL, saved_cb, g_object_ref (self));
}

static void
bc_note_window_dispose (GObject *object)
{
  BcNoteWindow *self = BC_NOTE_WINDOW (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->store);
  g_clear_object (&self->group);
  g_clear_object (&self->period);
  g_clear_object (&self->note);
  g_clear_pointer (&self->pupils, g_ptr_array_unref);
  g_clear_pointer (&self->text_id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_NOTE_WINDOW);

  G_OBJECT_CLASS (bc_note_window_parent_class)->dispose (object);
}

static void
bc_note_window_class_init (BcNoteWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_note_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = bc_note_window_close_request;
  signals[SIGNAL_SAVED] = g_signal_new ("saved", BC_TYPE_NOTE_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, BC_TYPE_NOTE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/note-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BcNoteWindow, entry);
  gtk_widget_class_bind_template_child (widget_class, BcNoteWindow, hint_label);
  gtk_widget_class_bind_template_child (widget_class, BcNoteWindow, save_button);
  gtk_widget_class_bind_template_child (widget_class, BcNoteWindow, question_entry);
  gtk_widget_class_bind_template_child (widget_class, BcNoteWindow, tilter_bin);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_note_window_init (BcNoteWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

static void
begin_about (BcNoteWindow *self, const char *about)
{
  for (guint i = 0; self->pupils != NULL && i < self->pupils->len; i++)
    {
      g_autofree char *name = NULL;

      if (!g_str_equal (bc_record_get_id (self->pupils->pdata[i]), about))
        continue;
      name = bc_quick_note_dup_completed ("", self->pupils, self->pupils->pdata[i]);
      gtk_editable_set_text (GTK_EDITABLE (self->entry), name);
      gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
    }
}

GtkWindow *
bc_note_window_new (GtkWindow *parent, BcSettings *settings, BcGroup *group, BcPeriod *period,
                    const char *about)
{
  BcNoteWindow *self = g_object_new (BC_TYPE_NOTE_WINDOW, "transient-for", parent, NULL);

  self->settings = g_object_ref (settings);
  self->store = g_object_ref (bc_edits_get_store (bc_settings_get_edits (settings)));
  self->group = g_object_ref (group);
  g_set_object (&self->period, period);
  self->pupils = bc_groups_pupils (self->store, group, NULL);
  add_tilter (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  begin_about (self, about);
  return GTK_WINDOW (self);
}
