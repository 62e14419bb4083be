/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-review-point"

#include "config.h"

#include "pages/group-review/bc-review-point.h"

#include <glib/gi18n.h>

#include "school/bc-agenda.h"
#include "widgets/bc-fact-fold.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

/* With more the fold begins closed, so that the agenda stays one to look over. */
#define MOST_IN_SIGHT 4
#define MOST_MINUTES 120

struct _BcReviewPoint
{
  GtkBox         parent_instance;

  GtkLabel      *title_label;
  GtkLabel      *minutes_label;
  GtkWidget     *minutes_spin;
  GtkWidget     *up_button;
  GtkWidget     *down_button;
  GtkWidget     *facts;
  GtkWidget     *field;

  BcContext     *context;
  BcMeeting     *meeting;
  BcAgendaPoint *point;
  gboolean       filling;
};

G_DEFINE_FINAL_TYPE (BcReviewPoint, bc_review_point, GTK_TYPE_BOX)

enum
{
  SIGNAL_MOVED,
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_own (BcAgendaPoint *point)
{
  return *bc_record_get_text (point, BC_AGENDA_POINT_KIND) == '\0';
}

/* ---- the head ---- */

static void
up_cb (BcReviewPoint *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, -1);
}

static void
down_cb (BcReviewPoint *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, 1);
}

static void
remove_cb (BcReviewPoint *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
minutes_cb (BcReviewPoint *self, GtkSpinButton *spin)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  if (self->filling)
    return;
  bc_edits_go_on (edits, _("Minutes of a point"), self->point, BC_AGENDA_POINT_MINUTES);
  bc_edits_set_integer (edits, self->point, BC_AGENDA_POINT_MINUTES,
                        gtk_spin_button_get_value_as_int (spin));
  bc_edits_end (edits);
}

/* A number has an undo of its own; what is undone here is the last act. */
static void
undo_acts (GtkWidget *spin)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_z, GDK_CONTROL_MASK),
                      gtk_named_action_new ("win.undo")));
  gtk_widget_add_controller (spin, keys);
}

static GtkWidget *
make_minutes (BcReviewPoint *self)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (0, MOST_MINUTES, 5);

  undo_acts (spin);
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 3);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (spin, _("How many minutes it may take; 0 for not said"));
  bc_spoken_name_set (spin, _("Minutes"));
  g_signal_connect_swapped (spin, "value-changed", G_CALLBACK (minutes_cb), self);
  return spin;
}

static gboolean
move_key_cb (GtkWidget *widget, GVariant *steps, gpointer data)
{
  g_signal_emit (widget, signals[SIGNAL_MOVED], 0, g_variant_get_int32 (steps));
  return TRUE;
}

/* What the arrows beside it do, for who has the keyboard anywhere in the point. */
static void
hear_keys (BcReviewPoint *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkShortcut *up =
    gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (GDK_KEY_Up, GDK_ALT_MASK),
                                     gtk_callback_action_new (move_key_cb, NULL, NULL), "i", -1);
  GtkShortcut *down =
    gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (GDK_KEY_Down, GDK_ALT_MASK),
                                     gtk_callback_action_new (move_key_cb, NULL, NULL), "i", 1);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), up);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), down);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static GtkWidget *
add_button (BcReviewPoint *self, GtkWidget *head, const char *icon, const char *name,
            GCallback pressed)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, name);
  bc_spoken_name_set (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", pressed, self);
  gtk_box_append (GTK_BOX (head), button);
  return button;
}

static void
add_head (BcReviewPoint *self, gboolean leads)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = bc_wrapped_label_new ("", "heading");
  GtkWidget *minutes = gtk_label_new ("");

  self->title_label = GTK_LABEL (title);
  self->minutes_label = GTK_LABEL (minutes);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (minutes, "dim-label");
  gtk_widget_add_css_class (minutes, "numeric");
  gtk_box_append (GTK_BOX (head), title);
  if (leads)
    {
      self->minutes_spin = make_minutes (self);
      gtk_box_append (GTK_BOX (head), self->minutes_spin);
    }
  gtk_box_append (GTK_BOX (head), minutes);
  if (leads)
    {
      hear_keys (self);
      self->up_button =
        add_button (self, head, "go-up-symbolic", _("Move up (Alt+Up)"), G_CALLBACK (up_cb));
      self->down_button =
        add_button (self, head, "go-down-symbolic", _("Move down (Alt+Down)"),
                    G_CALLBACK (down_cb));
      add_button (self, head, "user-trash-symbolic", _("Take this point off the agenda"),
                  G_CALLBACK (remove_cb));
    }
  gtk_box_append (GTK_BOX (self), head);
}

/* ---- the whole ---- */

static void
add_body (BcReviewPoint *self, gboolean leads)
{
  BcSettings *settings = bc_context_get_settings (self->context);
  BcEdits *edits = bc_context_get_edits (self->context);
  const char *kind = bc_record_get_text (self->point, BC_AGENDA_POINT_KIND);
  const char *hint = bc_agenda_get_hint (settings, kind, BC_AGENDA_HINT_COORDINATOR);
  const char *question = bc_agenda_get_hint (settings, kind, BC_AGENDA_HINT_TEACHER);

  if (leads && *hint != '\0')
    gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (hint, "dim-label"));
  self->facts = bc_fact_fold_new (self->context, self->meeting, self->point, MOST_IN_SIGHT);
  gtk_box_append (GTK_BOX (self), self->facts);
  if (is_own (self->point))
    {
      self->field = bc_text_field_new (_("Point"), _("What do you want to talk about?"), edits,
                                       self->point, BC_AGENDA_POINT_TITLE);
      gtk_box_append (GTK_BOX (self), self->field);
    }
  gtk_box_append (GTK_BOX (self),
                  bc_text_field_new (_("Prepared by the teacher"),
                                     *question != '\0' ? question : _("What do you bring?"), edits,
                                     self->point, BC_AGENDA_POINT_PREPARED));
}

static void
bc_review_point_dispose (GObject *object)
{
  BcReviewPoint *self = BC_REVIEW_POINT (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  g_clear_object (&self->point);

  G_OBJECT_CLASS (bc_review_point_parent_class)->dispose (object);
}

static void
bc_review_point_class_init (BcReviewPointClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_review_point_dispose;
  signals[SIGNAL_MOVED] = g_signal_new ("moved", BC_TYPE_REVIEW_POINT, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BC_TYPE_REVIEW_POINT, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_review_point_init (BcReviewPoint *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 9);
}

GtkWidget *
bc_review_point_new (BcContext *context, BcMeeting *meeting, BcAgendaPoint *point, gboolean leads)
{
  BcReviewPoint *self = g_object_new (BC_TYPE_REVIEW_POINT, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->point = g_object_ref (point);
  add_head (self, leads);
  add_body (self, leads);
  return GTK_WIDGET (self);
}

BcAgendaPoint *
bc_review_point_get_point (BcReviewPoint *self)
{
  return self->point;
}

void
bc_review_point_place (BcReviewPoint *self, guint number, guint n_points)
{
  const char *title = bc_record_get_text (self->point, BC_AGENDA_POINT_TITLE);
  gint64 minutes = bc_record_get_integer (self->point, BC_AGENDA_POINT_MINUTES);
  g_autofree char *words =
    g_strdup_printf ("%u. %s", number + 1, *title != '\0' ? title : _("A point of your own"));
  g_autofree char *time = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%d minute", "%d minutes", (gulong) minutes), (int) minutes);
  const char *unit = g_dngettext (GETTEXT_PACKAGE, "minute", "minutes", (gulong) minutes);

  gtk_label_set_text (self->title_label, words);
  if (self->minutes_spin != NULL)
    {
      self->filling = TRUE;
      gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->minutes_spin), (double) minutes);
      self->filling = FALSE;
    }
  gtk_label_set_text (self->minutes_label, self->minutes_spin != NULL ? unit
                                           : minutes > 0              ? time
                                                                      : "");
  if (self->up_button == NULL)
    return;
  gtk_widget_set_sensitive (self->up_button, number > 0);
  gtk_widget_set_sensitive (self->down_button, number + 1 < n_points);
}

gboolean
bc_review_point_read (BcReviewPoint *self, GError **error)
{
  return bc_fact_fold_read (BC_FACT_FOLD (self->facts), error);
}

void
bc_review_point_focus (BcReviewPoint *self)
{
  if (self->field != NULL)
    bc_text_field_focus (BC_TEXT_FIELD (self->field));
}
