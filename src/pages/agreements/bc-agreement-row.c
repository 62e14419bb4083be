/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreement-row"

#include "config.h"

#include "pages/agreements/bc-agreement-row.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-agreements.h"
#include "school/bc-groups.h"
#include "school/bc-talks.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-mark.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcAgreementRow
{
  GtkBox       parent_instance;

  GtkWidget   *check;
  GtkWidget   *what_label;
  GtkWidget   *whom_label;
  GtkWidget   *from_button;

  BcContext   *context;
  BcAgreement *agreement;
  gboolean     filling;
};

G_DEFINE_FINAL_TYPE (BcAgreementRow, bc_agreement_row, GTK_TYPE_BOX)

enum
{
  SIGNAL_TICKED,
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
toggled_cb (BcAgreementRow *self)
{
  if (!self->filling)
    g_signal_emit (self, signals[SIGNAL_TICKED], 0,
                   gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check)));
}

static void
remove_cb (BcAgreementRow *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static gboolean
chosen_cb (BcAgreementRow *self, const char *day)
{
  bc_agreements_set_due (self->context, self->agreement, day);
  return TRUE;
}

/* ---- making ---- */

static GtkWidget *
make_words (BcAgreementRow *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->what_label = bc_wrapped_label_new ("", "body");
  self->whom_label = bc_wrapped_label_new ("", "dim-label");
  self->from_button = gtk_button_new ();
  gtk_widget_add_css_class (self->from_button, "flat");
  gtk_widget_add_css_class (self->from_button, "from-button");
  gtk_widget_set_halign (self->from_button, GTK_ALIGN_START);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), self->what_label);
  gtk_box_append (GTK_BOX (words), self->whom_label);
  gtk_box_append (GTK_BOX (words), self->from_button);
  return words;
}

static GtkWidget *
make_remove_button (BcAgreementRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Take this agreement away"));
  bc_spoken_name_set (button, _("Take this agreement away"));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  return button;
}

/* The talk may be another group's: the window goes there with that group. */
static void
show_from (BcAgreementRow *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  const char *meeting = bc_record_get_text (self->agreement, BC_AGREEMENT_MEETING);
  const char *group = bc_record_get_text (self->agreement, BC_AGREEMENT_GROUP);
  g_autofree char *from = bc_talks_dup_from (edits, meeting);
  g_autofree char *page = bc_talks_dup_page (edits, meeting);

  gtk_widget_set_visible (self->from_button, *page != '\0');
  if (*page == '\0')
    return;
  gtk_button_set_label (GTK_BUTTON (self->from_button), from);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->from_button), "(ss)", group, page);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->from_button), "win.go-in-group");
}

static char *
dup_line (BcAgreementRow *self)
{
  g_autofree char *today = bc_day_today ();
  g_autofree char *whom = bc_agreements_dup_whom (self->context, self->agreement, today);
  g_autofree char *day =
    bc_day_format (bc_record_get_text (self->agreement, BC_AGREEMENT_DONE_ON));
  g_autoptr (BcGroup) group =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_GROUP,
                  bc_record_get_text (self->agreement, BC_AGREEMENT_GROUP), NULL);
  g_autoptr (GString) line = g_string_new (whom);

  if (group != NULL)
    {
      g_autofree char *name = bc_groups_dup_name (group);

      g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", name);
    }
  if (bc_agreements_get_status (self->agreement, today) == BC_AGREEMENT_IS_DONE && *day != '\0')
    {
      /* Translators: a day on which an agreement was ticked. */
      g_autofree char *done = g_strdup_printf (_("done on %s"), day);

      g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", done);
    }
  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
bc_agreement_row_dispose (GObject *object)
{
  BcAgreementRow *self = BC_AGREEMENT_ROW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->agreement);

  G_OBJECT_CLASS (bc_agreement_row_parent_class)->dispose (object);
}

static void
bc_agreement_row_class_init (BcAgreementRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_agreement_row_dispose;
  signals[SIGNAL_TICKED] = g_signal_new ("ticked", BC_TYPE_AGREEMENT_ROW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BC_TYPE_AGREEMENT_ROW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
bc_agreement_row_init (BcAgreementRow *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-card");
}

GtkWidget *
bc_agreement_row_new (BcContext *context, BcAgreement *agreement)
{
  BcAgreementRow *self = g_object_new (BC_TYPE_AGREEMENT_ROW, NULL);
  BcEdits *edits = bc_context_get_edits (context);
  gboolean may_change = bc_edits_may_change (edits, agreement);
  GtkWidget *day = bc_date_field_new (_("By when"), edits, agreement, BC_AGREEMENT_DUE);
  GtkWidget *remove = make_remove_button (self);

  self->context = g_object_ref (context);
  self->agreement = g_object_ref (agreement);
  bc_mark_tell (GTK_WIDGET (self), agreement, G_MAXUINT);
  self->check = gtk_check_button_new ();
  gtk_widget_set_valign (self->check, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (day, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (self->check, may_change);
  gtk_widget_set_sensitive (remove, may_change);
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (toggled_cb), self);
  g_signal_connect_swapped (day, "chosen", G_CALLBACK (chosen_cb), self);
  gtk_box_append (GTK_BOX (self), self->check);
  gtk_box_append (GTK_BOX (self), make_words (self));
  gtk_box_append (GTK_BOX (self), day);
  gtk_box_append (GTK_BOX (self), remove);
  bc_agreement_row_refresh (self);
  return GTK_WIDGET (self);
}

BcAgreement *
bc_agreement_row_get_agreement (BcAgreementRow *self)
{
  return self->agreement;
}

void
bc_agreement_row_refresh (BcAgreementRow *self)
{
  const char *what = bc_record_get_text (self->agreement, BC_AGREEMENT_WHAT);
  g_autofree char *line = dup_line (self);
  g_autofree char *name = g_strdup_printf (_("Done: %s"), what);

  gtk_label_set_text (GTK_LABEL (self->what_label), what);
  gtk_label_set_text (GTK_LABEL (self->whom_label), line);
  gtk_widget_set_visible (self->whom_label, *line != '\0');
  bc_spoken_name_set (self->check, name);
  bc_spoken_name_set (GTK_WIDGET (self), what);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, line,
                                  -1);
  self->filling = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check),
                               bc_record_get_integer (self->agreement, BC_AGREEMENT_DONE) != 0);
  self->filling = FALSE;
  show_from (self);
}
