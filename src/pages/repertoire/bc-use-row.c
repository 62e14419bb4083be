/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-use-row"

#include "config.h"

#include "pages/repertoire/bc-use-row.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

struct _BcUseRow
{
  GtkBox     parent_instance;

  GtkWidget *where_button;
  GtkWidget *marks_label;
  GtkWidget *found_label;
  GtkWidget *effect_label;
};

G_DEFINE_FINAL_TYPE (BcUseRow, bc_use_row, GTK_TYPE_BOX)

static void
say (GtkWidget *label, const char *words)
{
  gtk_label_set_text (GTK_LABEL (label), words);
  gtk_widget_set_visible (label, *words != '\0');
}

static void
show_marks (BcUseRow *self, BcPlanCard *drawn)
{
  gboolean pupils = bc_record_get_integer (drawn, BC_PLAN_CARD_FITS_PUPILS) != 0;
  gboolean teacher = bc_record_get_integer (drawn, BC_PLAN_CARD_FITS_TEACHER) != 0;

  say (self->marks_label, pupils && teacher ? _("Fits the children and the teacher")
                          : pupils          ? _("Fits the children")
                          : teacher         ? _("Fits the teacher")
                                            : "");
}

static void
bc_use_row_class_init (BcUseRowClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
bc_use_row_init (BcUseRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
  self->where_button = gtk_button_new_with_label ("");
  gtk_widget_add_css_class (self->where_button, "flat");
  gtk_widget_add_css_class (self->where_button, "from-button");
  gtk_widget_set_halign (self->where_button, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->where_button))), TRUE);
  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->where_button))), 0);
  gtk_widget_set_tooltip_text (self->where_button, _("To the plan"));
  self->marks_label = bc_wrapped_label_new ("", "caption");
  gtk_widget_add_css_class (self->marks_label, "dim-label");
  self->found_label = bc_wrapped_label_new ("", "body");
  gtk_box_append (GTK_BOX (self), self->where_button);
  gtk_box_append (GTK_BOX (self), self->marks_label);
  gtk_box_append (GTK_BOX (self), self->found_label);
}

GtkWidget *
bc_use_row_new (BcContext *context, const BcCardUse *use)
{
  BcUseRow *self = g_object_new (BC_TYPE_USE_ROW, NULL);
  BcEdits *edits = bc_context_get_edits (context);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->where_button), "(sss)", use->group,
                                    use->period, use->page);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->where_button), "win.go-in-period");
  if (bc_edits_may_change (edits, use->drawn))
    gtk_box_append (GTK_BOX (self),
                    bc_text_field_new (
                      _("What did it bring here?"),
                      _("What did you see happen, with the children and with you?"), edits,
                      use->drawn, BC_PLAN_CARD_EFFECT));
  else
    {
      self->effect_label = bc_wrapped_label_new ("", "body");
      gtk_box_append (GTK_BOX (self), self->effect_label);
    }
  bc_use_row_refresh (self, use);
  return GTK_WIDGET (self);
}

void
bc_use_row_refresh (BcUseRow *self, const BcCardUse *use)
{
  const char *effect = bc_record_get_text (use->drawn, BC_PLAN_CARD_EFFECT);
  g_autofree char *brought =
    *effect != '\0' ? g_strdup_printf (_("What it brought here: %s"), effect) : g_strdup ("");

  gtk_button_set_label (GTK_BUTTON (self->where_button), use->where);
  bc_spoken_name_set (GTK_WIDGET (self), use->where);
  show_marks (self, use->drawn);
  say (self->found_label, use->found);
  if (self->effect_label != NULL)
    say (self->effect_label, brought);
}
