/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-check-in-row"

#include "config.h"

#include "pages/act/bc-check-in-row.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "school/bc-acting.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcCheckInRow
{
  GtkBox parent_instance;

  GtkLabel *name_label;
  AdwBin *choice_bin;
  GtkWidget *change_box;
  AdwBin *field_bin;
  GtkWidget *adjust_button;
  GtkWidget *fold;
  GtkBox *earlier;
  BcContext *context;
  BcPlan *plan;
  BcCluster *cluster;
  BcCheckIn *check_in;
  char *shown;
};

G_DEFINE_FINAL_TYPE (BcCheckInRow, bc_check_in_row, GTK_TYPE_BOX)

enum
{
  SIGNAL_ADJUST,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
get_name (BcCheckInRow *self)
{
  return self->cluster != NULL ? bc_record_get_text (self->cluster, BC_CLUSTER_NAME)
                               : _ ("The plan as a whole");
}

/* ---- today ---- */

static const char *
get_change (BcCheckInRow *self)
{
  return bc_record_get_text (self->check_in, BC_CHECK_IN_CHANGE);
}

static void
adjust (BcCheckInRow *self)
{
  g_autofree char *what = NULL;

  if (bc_record_is_removed (self->check_in) || *get_change (self) == '\0')
    return;
  bc_edits_rest (bc_context_get_edits (self->context));
  what = g_strdup_printf ("%s: %s", get_name (self), get_change (self));
  g_signal_emit (self, signals[SIGNAL_ADJUST], 0, what);
}

/* Before the text takes it for a new line, and after the vragenkantelaar beside it. */
static gboolean
key_cb (BcCheckInRow *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Return ||
      (state & gtk_accelerator_get_default_mod_mask ()) != GDK_CONTROL_MASK)
    return FALSE;
  adjust (self);
  return TRUE;
}

static gboolean
chosen_cb (BcCheckInRow *self, const char *word)
{
  bc_acting_say_fits (bc_context_get_edits (self->context), self->check_in, word);
  if (*word != '\0')
    {
      gtk_widget_set_visible (self->change_box, TRUE);
      bc_text_field_focus (BC_TEXT_FIELD (adw_bin_get_child (self->field_bin)));
    }
  return TRUE;
}

static GtkWidget *
make_field (BcCheckInRow *self)
{
  GtkWidget *field =
    bc_text_field_new (_ ("What changes?"), _ ("A line will do, or none."),
                       bc_context_get_edits (self->context), self->check_in, BC_CHECK_IN_CHANGE);
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (bc_text_field_get_view (BC_TEXT_FIELD (field))), keys);
  return field;
}

static void
bind_check_in (BcCheckInRow *self, BcCheckIn *check_in)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  g_autofree char *title = g_strdup_printf (_ ("Does it fit now? %s"), get_name (self));
  GtkWidget *choice = bc_term_choice_new (title, BC_TERM_FITS, edits, check_in, BC_CHECK_IN_FITS);

  g_set_object (&self->check_in, check_in);
  g_signal_connect_object (choice, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->choice_bin, choice);
  adw_bin_set_child (self->field_bin, make_field (self));
}

/* A draft stays the same one until a word is chosen. */
static void
show_today (BcCheckInRow *self)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcCheckIn) now =
    bc_acting_get_check_in (bc_context_get_edits (self->context), self->plan, self->cluster, today);
  gboolean kept =
    self->check_in != NULL && bc_record_is_removed (self->check_in) && bc_record_is_removed (now);

  if (!kept && now != self->check_in)
    bind_check_in (self, now);
  gtk_widget_set_visible (self->change_box, !bc_record_is_removed (self->check_in));
  gtk_widget_set_sensitive (
    self->adjust_button,
    *get_change (self) != '\0'
      && bc_edits_may_change (bc_context_get_edits (self->context), self->check_in));
}

/* ---- before ---- */

static char *
dup_line (BcCheckIn *check_in)
{
  g_autofree char *day = bc_day_format (bc_record_get_text (check_in, BC_CHECK_IN_DATE));

  return g_strdup_printf (
    "%s · %s", day, bc_term_label (BC_TERM_FITS, bc_record_get_text (check_in, BC_CHECK_IN_FITS)));
}

static void
remove_cb (GtkWidget *button, BcCheckIn *check_in)
{
  BcCheckInRow *self = BC_CHECK_IN_ROW (gtk_widget_get_ancestor (button, BC_TYPE_CHECK_IN_ROW));
  GtkWidget *page = gtk_widget_get_ancestor (button, BC_TYPE_PAGE);
  BcEdits *edits = bc_context_get_edits (self->context);

  gtk_widget_grab_focus (self->fold);
  bc_edits_begin (edits, _ ("Taking a check-in away"));
  bc_edits_remove (edits, check_in);
  bc_edits_end (edits);
  bc_page_offer_undo (BC_PAGE (page), _ ("The check-in is taken away."));
}

static GtkWidget *
make_earlier (BcCheckInRow *self, BcCheckIn *check_in)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  const char *change = bc_record_get_text (check_in, BC_CHECK_IN_CHANGE);
  g_autofree char *title = dup_line (check_in);
  g_autofree char *hint = g_strdup_printf (_ ("Take away: %s"), title);

  gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (title, "caption-heading"));
  if (*change != '\0')
    gtk_box_append (GTK_BOX (words), bc_wrapped_label_new (change, "body"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (
    button, bc_edits_may_change (bc_context_get_edits (self->context), check_in));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, hint);
  bc_spoken_name_set (button, hint);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), check_in, 0);
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), button);
  return line;
}

static char *
dup_all_words (GPtrArray *check_ins)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < check_ins->len; i++)
    {
      g_autofree char *line = dup_line (check_ins->pdata[i]);

      g_string_append_printf (words, "%s %s %s\n", bc_record_get_id (check_ins->pdata[i]), line,
                              bc_record_get_text (check_ins->pdata[i], BC_CHECK_IN_CHANGE));
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_lines (BcCheckInRow *self, GPtrArray *check_ins)
{
  g_autofree char *last = check_ins->len > 0 ? dup_line (check_ins->pdata[0]) : g_strdup ("");
  /* Translators: a day and what was said then. */
  g_autofree char *label = g_strdup_printf (_ ("Before: %s"), last);

  bc_clear_box (self->earlier);
  for (guint i = 0; i < check_ins->len; i++)
    gtk_box_append (self->earlier, make_earlier (self, check_ins->pdata[i]));
  gtk_expander_set_label (GTK_EXPANDER (self->fold), label);
  gtk_widget_set_visible (self->fold, check_ins->len > 0);
}

/* Lines that say the same already stay. */
static void
show_earlier (BcCheckInRow *self)
{
  g_autoptr (GPtrArray) check_ins = bc_acting_list_check_ins (bc_context_get_edits (self->context),
                                                              self->plan, self->cluster, NULL);
  g_autofree char *words = NULL;

  if (check_ins == NULL)
    return;
  g_ptr_array_remove (check_ins, self->check_in);
  words = dup_all_words (check_ins);
  if (g_strcmp0 (words, self->shown) == 0)
    return;
  show_lines (self, check_ins);
  g_free (self->shown);
  self->shown = g_steal_pointer (&words);
}

/* ---- the row ---- */

static void
bc_check_in_row_dispose (GObject *object)
{
  BcCheckInRow *self = BC_CHECK_IN_ROW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->plan);
  g_clear_object (&self->cluster);
  g_clear_object (&self->check_in);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (bc_check_in_row_parent_class)->dispose (object);
}

static void
bc_check_in_row_class_init (BcCheckInRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_check_in_row_dispose;
  signals[SIGNAL_ADJUST] = g_signal_new ("adjust", BC_TYPE_CHECK_IN_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkWidget *
make_head (BcCheckInRow *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (head, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  self->name_label = GTK_LABEL (bc_wrapped_label_new ("", "heading"));
  self->choice_bin = ADW_BIN (adw_bin_new ());
  gtk_widget_set_hexpand (GTK_WIDGET (self->name_label), TRUE);
  /* The words grow where they have a line of their own; here they line up with those below. */
  gtk_widget_set_hexpand (GTK_WIDGET (self->choice_bin), FALSE);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->name_label));
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->choice_bin));
  return head;
}

static GtkWidget *
make_change (BcCheckInRow *self)
{
  self->change_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->field_bin = ADW_BIN (adw_bin_new ());
  self->adjust_button = gtk_button_new_with_mnemonic (_ ("A_djust the plan…"));
  gtk_widget_set_halign (self->adjust_button, GTK_ALIGN_END);
  gtk_widget_set_tooltip_text (self->adjust_button,
                               _ ("Keep this as an adjustment of the plan (Ctrl+Enter)"));
  g_signal_connect_swapped (self->adjust_button, "clicked", G_CALLBACK (adjust), self);
  gtk_box_append (GTK_BOX (self->change_box), GTK_WIDGET (self->field_bin));
  gtk_box_append (GTK_BOX (self->change_box), self->adjust_button);
  return self->change_box;
}

static void
bc_check_in_row_init (BcCheckInRow *self)
{
  GtkWidget *earlier = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "fold-card");
  self->earlier = GTK_BOX (earlier);
  gtk_widget_set_margin_top (earlier, 8);
  gtk_widget_set_margin_start (earlier, 20);
  self->fold = gtk_expander_new (NULL);
  gtk_expander_set_child (GTK_EXPANDER (self->fold), earlier);
  gtk_box_append (GTK_BOX (self), make_head (self));
  gtk_box_append (GTK_BOX (self), make_change (self));
  gtk_box_append (GTK_BOX (self), self->fold);
}

GtkWidget *
bc_check_in_row_new (BcContext *context, BcPlan *plan, BcCluster *cluster)
{
  BcCheckInRow *self = g_object_new (BC_TYPE_CHECK_IN_ROW, NULL);

  self->context = g_object_ref (context);
  self->plan = g_object_ref (plan);
  g_set_object (&self->cluster, cluster);
  bc_check_in_row_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_check_in_row_refresh (BcCheckInRow *self)
{
  gtk_label_set_text (self->name_label, get_name (self));
  show_today (self);
  show_earlier (self);
}
