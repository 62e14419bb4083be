/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-personal-code-dialog"

#include "config.h"

#include "pages/people/bc-personal-code-dialog.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "pages/bc-print.h"
#include "report/bc-recovery-sheet.h"
#include "school/bc-access.h"
#include "widgets/bc-say.h"

struct _BcPersonalCodeDialog
{
  AdwWindow            parent_instance;

  AdwToastOverlay     *toasts;
  GtkStack            *stack;
  GtkWidget           *newer_label;
  AdwPasswordEntryRow *password_row;
  GtkWidget           *lost_group;
  AdwEntryRow         *lost_row;
  GtkLabel            *code_label;

  BcSession           *session;
};

G_DEFINE_FINAL_TYPE (BcPersonalCodeDialog, bc_personal_code_dialog, ADW_TYPE_WINDOW)

static void
say (GtkWidget *widget, const char *sentence)
{
  bc_say (BC_PERSONAL_CODE_DIALOG (widget)->toasts, sentence);
}

static void
show_step (BcPersonalCodeDialog *self, const char *step)
{
  /* What was said of the try before is said no longer. */
  bc_say_nothing (self->toasts);
  /* A cursor that blinks where nothing can be typed makes GTK complain. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_stack_set_visible_child_name (self->stack, step);
}

static void
show_what_there_is (BcPersonalCodeDialog *self)
{
  gtk_widget_set_visible (self->newer_label, bc_session_has_personal_code (self->session));
  gtk_widget_set_visible (self->lost_group, bc_session_has_lost_texts (self->session));
}

/* ---- a code ---- */

static void
refuse (BcPersonalCodeDialog *self, gpointer row, const char *sentence)
{
  show_step (self, "ask");
  say (GTK_WIDGET (self), sentence);
  gtk_widget_grab_focus (row);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcPersonalCodeDialog) self = data;
  g_autoptr (GError) error = NULL;
  char *code = bc_access_make_personal_code_finish (BC_SESSION (source), result, &error);

  /* Closed meanwhile: a code that nobody saw is replaced by the next. */
  if (self->session == NULL)
    {
      bc_secret_free_text (code);
      return;
    }
  if (code == NULL)
    {
      refuse (self, self->password_row, error->message);
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->password_row), "");
  gtk_label_set_text (self->code_label, code);
  bc_secret_free_text (code);
  show_step (self, "code");
  gtk_widget_child_focus (gtk_stack_get_visible_child (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
make_cb (BcPersonalCodeDialog *self)
{
  show_step (self, "wait");
  bc_access_make_personal_code_async (self->session,
                                      gtk_editable_get_text (GTK_EDITABLE (self->password_row)),
                                      made_cb, g_object_ref (self));
}

static void
copy_cb (BcPersonalCodeDialog *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)),
                          gtk_label_get_text (self->code_label));
  say (GTK_WIDGET (self), _("The recovery code is on the clipboard."));
}

static void
print_cb (BcPersonalCodeDialog *self)
{
  g_autofree char *today = bc_day_today ();
  g_autofree char *name = bc_person_dup_name (bc_session_get_me (self->session));
  BcRecoverySheet *sheet =
    bc_recovery_sheet_new_personal (name, gtk_label_get_text (self->code_label), today);
  BcPrintPage page = { _("Personal recovery code"), FALSE, bc_recovery_sheet_draw, sheet,
                       (GDestroyNotify) bc_recovery_sheet_free };

  bc_print_page (&page, GTK_WIDGET (self), say);
}

/* ---- what was lost ---- */

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcPersonalCodeDialog) self = data;
  g_autoptr (GError) error = NULL;
  gboolean found = bc_access_find_lost_texts_finish (BC_SESSION (source), result, &error);

  if (self->session == NULL)
    return;
  if (!found)
    {
      refuse (self, self->lost_row, error->message);
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->lost_row), "");
  show_what_there_is (self);
  refuse (self, self->password_row, _("What you wrote before opens again."));
}

static void
find_cb (BcPersonalCodeDialog *self)
{
  show_step (self, "wait");
  bc_access_find_lost_texts_async (self->session,
                                   gtk_editable_get_text (GTK_EDITABLE (self->lost_row)),
                                   found_cb, g_object_ref (self));
}

/* ---- the object ---- */

static void
bc_personal_code_dialog_dispose (GObject *object)
{
  BcPersonalCodeDialog *self = BC_PERSONAL_CODE_DIALOG (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_PERSONAL_CODE_DIALOG);

  G_OBJECT_CLASS (bc_personal_code_dialog_parent_class)->dispose (object);
}

static void
bc_personal_code_dialog_class_init (BcPersonalCodeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_personal_code_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/personal-code-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPersonalCodeDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, BcPersonalCodeDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, BcPersonalCodeDialog, newer_label);
  gtk_widget_class_bind_template_child (widget_class, BcPersonalCodeDialog, password_row);
  gtk_widget_class_bind_template_child (widget_class, BcPersonalCodeDialog, lost_group);
  gtk_widget_class_bind_template_child (widget_class, BcPersonalCodeDialog, lost_row);
  gtk_widget_class_bind_template_child (widget_class, BcPersonalCodeDialog, code_label);
  gtk_widget_class_bind_template_callback (widget_class, make_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bc_personal_code_dialog_init (BcPersonalCodeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
bc_personal_code_dialog_new (GtkWindow *parent, BcSession *session)
{
  BcPersonalCodeDialog *self =
    g_object_new (BC_TYPE_PERSONAL_CODE_DIALOG, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  show_what_there_is (self);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->password_row));
  return GTK_WINDOW (self);
}
