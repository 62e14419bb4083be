/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-approval-box"

#include "config.h"

#include "pages/report/bc-approval-box.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-report.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-diff-label.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"

struct _BcApprovalBox
{
  GtkBox     parent_instance;

  GtkLabel  *hint;
  GtkWidget *button;
  GtkBox    *rows;

  BcContext *context;
  BcMeeting *meeting;
  gboolean   may_approve;
  /* What changed stays in sight while one changes more. */
  gboolean   unfolded;
  char      *shown;
};

G_DEFINE_FINAL_TYPE (BcApprovalBox, bc_approval_box, GTK_TYPE_BOX)

enum
{
  SIGNAL_APPROVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
approve_cb (BcApprovalBox *self)
{
  g_autoptr (BcApprovalBox) hold = g_object_ref (self);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcApproval) approval =
    bc_report_approve (self->context, self->meeting, today);

  if (approval == NULL)
    return;
  bc_approval_box_show (self, NULL);
  g_signal_emit (self, signals[SIGNAL_APPROVED], 0);
}

/* ---- who agreed ---- */

static void
unfolded_cb (BcApprovalBox *self, GParamSpec *pspec, GtkExpander *fold)
{
  self->unfolded = gtk_expander_get_expanded (fold);
}

static GtkWidget *
make_fold (BcApprovalBox *self, BcApproval *approval, const char *text)
{
  GtkWidget *fold = gtk_expander_new (_("What changed since"));
  GtkWidget *words = bc_diff_label_new (bc_record_get_text (approval, BC_APPROVAL_TEXT), text);

  bc_spoken_name_set (fold, _("What changed since"));
  gtk_widget_set_margin_top (words, 6);
  gtk_expander_set_child (GTK_EXPANDER (fold), words);
  gtk_expander_set_expanded (GTK_EXPANDER (fold), self->unfolded);
  g_signal_connect_object (fold, "notify::expanded", G_CALLBACK (unfolded_cb), self,
                           G_CONNECT_SWAPPED);
  return fold;
}

static void
add_row (BcApprovalBox *self, BcApproval *approval, const char *text)
{
  g_autofree char *line = bc_report_dup_approval (self->context, self->meeting, approval);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (row), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_box_append (GTK_BOX (row), bc_wrapped_label_new (line, "body"));
  gtk_box_append (self->rows, row);
  if (bc_report_has_changed_since (self->context, self->meeting, approval))
    gtk_box_append (self->rows, make_fold (self, approval, text));
}

static const char *
find_hint (BcApprovalBox *self, BcApproval *own, gboolean agrees, guint n_approvals)
{
  if (agrees)
    return "";
  if (self->may_approve)
    return own != NULL ? _("The report changed after you agreed. Does it still fit?")
                       : _("Read the report. When it fits, say so here.");
  return n_approvals == 0 ? _("The teacher of the group has not agreed yet.") : "";
}

static void
show_rows (BcApprovalBox *self, GPtrArray *approvals, const char *text)
{
  bc_clear_box (self->rows);
  for (guint i = 0; i < approvals->len; i++)
    add_row (self, approvals->pdata[i], text);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), approvals->len > 0);
}

static void
show_way (BcApprovalBox *self, guint n_approvals)
{
  const char *me = bc_record_get_id (bc_context_get_me (self->context));
  g_autoptr (BcApproval) own = bc_report_find_approval (self->context, self->meeting, me);
  gboolean agrees = bc_report_is_approved_by (self->context, self->meeting, me);
  const char *hint = find_hint (self, own, agrees, n_approvals);

  gtk_label_set_text (self->hint, hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0');
  gtk_widget_set_visible (self->button, self->may_approve && !agrees);
  gtk_widget_set_visible (gtk_widget_get_parent (self->button), *hint != '\0');
}

static void
bc_approval_box_dispose (GObject *object)
{
  BcApprovalBox *self = BC_APPROVAL_BOX (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  bc_secret_free_text (g_steal_pointer (&self->shown));

  G_OBJECT_CLASS (bc_approval_box_parent_class)->dispose (object);
}

static void
bc_approval_box_class_init (BcApprovalBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_approval_box_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
  signals[SIGNAL_APPROVED] = g_signal_new ("approved", BC_TYPE_APPROVAL_BOX, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_approval_box_init (BcApprovalBox *self)
{
  GtkWidget *rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *way = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "invitation");
  self->rows = GTK_BOX (rows);
  self->hint = GTK_LABEL (bc_wrapped_label_new ("", "body"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->hint), TRUE);
  self->button = gtk_button_new_with_mnemonic (_("I _agree"));
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->button, "suggested-action");
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (approve_cb), self);
  gtk_box_append (GTK_BOX (way), GTK_WIDGET (self->hint));
  gtk_box_append (GTK_BOX (way), self->button);
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (_("Read and agreed"), "heading"));
  gtk_box_append (GTK_BOX (self), rows);
  gtk_box_append (GTK_BOX (self), way);
}

GtkWidget *
bc_approval_box_new (BcContext *context, BcMeeting *meeting)
{
  BcApprovalBox *self = g_object_new (BC_TYPE_APPROVAL_BOX, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->may_approve = bc_report_may_approve (context, meeting);
  return GTK_WIDGET (self);
}

gboolean
bc_approval_box_show (BcApprovalBox *self, GError **error)
{
  g_autoptr (GPtrArray) approvals =
    bc_report_list_last_approvals (self->context, self->meeting, error);
  g_autofree char *text = NULL;
  g_autoptr (GString) words = NULL;

  if (approvals == NULL)
    return FALSE;
  text = bc_report_dup_text (self->context, self->meeting);
  words = g_string_new (text);
  for (guint i = 0; i < approvals->len; i++)
    g_string_append (words, bc_record_get_id (approvals->pdata[i]));
  if (g_strcmp0 (words->str, self->shown) == 0)
    return TRUE;
  bc_secret_free_text (self->shown);
  self->shown = g_strdup (words->str);
  show_rows (self, approvals, text);
  show_way (self, approvals->len);
  return TRUE;
}
