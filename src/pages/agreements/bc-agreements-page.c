/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreements-page"

#include "config.h"

#include "pages/agreements/bc-agreements-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/agreements/bc-agreement-row.h"
#include "school/bc-agreements.h"
#include "school/bc-groups.h"
#include "school/bc-rights.h"
#include "widgets/bc-agreement-entry.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcAgreementsPage
{
  BcPage           parent_instance;

  GtkLabel        *line_label;
  GtkWidget       *entry;
  GtkToggleButton *all_button;
  GtkToggleButton *done_button;
  GtkDropDown     *group_drop_down;
  GtkWidget       *copy_button;
  GtkBox          *row_box;
  GtkLabel        *nothing_label;

  BcContext       *context;
  GPtrArray       *groups;
  gboolean         filling;
};

G_DEFINE_FINAL_TYPE (BcAgreementsPage, bc_agreements_page, BC_TYPE_PAGE)

/* ---- what is shown ---- */

static gboolean
shows_done (BcAgreementsPage *self)
{
  return gtk_toggle_button_get_active (self->done_button);
}

static gboolean
shows_all (BcAgreementsPage *self)
{
  return gtk_toggle_button_get_active (self->all_button);
}

static GPtrArray *
list_agreements (BcAgreementsPage *self, GError **error)
{
  guint chosen = gtk_drop_down_get_selected (self->group_drop_down);
  GPtrArray *agreements = bc_agreements_list (
    self->context, shows_all (self) ? BC_AGREEMENTS_ALL : BC_AGREEMENTS_MINE, shows_done (self),
    error);

  /* The first stands for all groups. */
  if (agreements != NULL && self->groups != NULL && chosen > 0 && chosen <= self->groups->len)
    bc_agreements_keep_group (agreements, bc_record_get_id (self->groups->pdata[chosen - 1]));
  return agreements;
}

static void
ticked_cb (BcAgreementsPage *self, gboolean done, BcAgreementRow *row)
{
  g_autofree char *today = bc_day_today ();

  bc_agreements_set_done (self->context, bc_agreement_row_get_agreement (row), done, today);
  bc_page_offer_undo (BC_PAGE (self), done ? _("Done. It stands with those that are done.")
                                           : _("The agreement is open again."));
}

static void
removed_cb (BcAgreementsPage *self, BcAgreementRow *row)
{
  BcEdits *edits = bc_context_get_edits (self->context);

  bc_edits_begin (edits, _("Agreement"));
  bc_edits_remove (edits, bc_agreement_row_get_agreement (row));
  bc_edits_end (edits);
  bc_page_offer_undo (BC_PAGE (self), _("The agreement is taken away."));
}

static GtkWidget *
make_row (gpointer agreement, gpointer data)
{
  BcAgreementsPage *self = data;
  GtkWidget *row = bc_agreement_row_new (self->context, agreement);

  g_signal_connect_object (row, "ticked", G_CALLBACK (ticked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static guint
count_past (GPtrArray *agreements)
{
  g_autofree char *today = bc_day_today ();
  guint past = 0;

  for (guint i = 0; i < agreements->len; i++)
    past += bc_agreements_get_status (agreements->pdata[i], today) == BC_AGREEMENT_PAST;
  return past;
}

static void
show_line (BcAgreementsPage *self, GPtrArray *agreements)
{
  guint past = count_past (agreements);
  g_autofree char *count =
    shows_done (self)
      ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u done", "%u done", agreements->len),
                         agreements->len)
      : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u open", "%u open", agreements->len),
                         agreements->len);
  g_autofree char *more =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "of %u the day is past: does it still fit?",
                                  "of %u the day is past: do they still fit?", past),
                     past);
  g_autofree char *line = past > 0 ? g_strdup_printf ("%s · %s", count, more) : g_strdup (count);

  gtk_label_set_text (self->line_label, line);
}

static const char *
say_nothing (BcAgreementsPage *self)
{
  if (shows_done (self))
    return _("Nothing is done here yet.");
  if (shows_all (self))
    return _("Nothing is open. What you agree on in a talk comes here by itself.");
  return _("Nothing is open for you. Look at all, or write a line above.");
}

static void
show_agreements (BcAgreementsPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) agreements = list_agreements (self, &error);
  GtkWidget *row;

  if (agreements == NULL)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  bc_record_box_show (self->row_box, agreements, make_row, self);
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->row_box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    bc_agreement_row_refresh (BC_AGREEMENT_ROW (row));
  show_line (self, agreements);
  gtk_label_set_text (self->nothing_label, say_nothing (self));
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_label), agreements->len == 0);
  gtk_widget_set_sensitive (self->copy_button, agreements->len > 0);
}

static void
filter_cb (BcAgreementsPage *self)
{
  if (self->context != NULL && !self->filling)
    show_agreements (self);
}

static void
copy_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcAgreementsPage *self = BC_AGREEMENTS_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  g_autoptr (GPtrArray) agreements = NULL;
  g_autofree char *text = NULL;

  if (self->context == NULL)
    return;
  agreements = list_agreements (self, NULL);
  if (agreements == NULL)
    return;
  text = bc_agreements_dup_text (self->context, agreements, today);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  bc_page_say (BC_PAGE (self), _("The list is copied; paste it where you like."));
}

/* ---- another one ---- */

/* What one wrote is to be seen at once, whatever was chosen before. */
static void
show_added (BcAgreementsPage *self, BcAgreement *agreement)
{
  self->filling = TRUE;
  gtk_toggle_button_set_active (self->done_button, FALSE);
  gtk_drop_down_set_selected (self->group_drop_down, 0);
  self->filling = FALSE;
  show_agreements (self);
  if (bc_record_box_find (self->row_box, agreement) == NULL)
    gtk_toggle_button_set_active (self->all_button, TRUE);
}

static void
added_cb (BcAgreementsPage *self, BcAgreement *agreement)
{
  show_added (self, agreement);
  bc_page_offer_undo (BC_PAGE (self), _("The agreement stands in the list."));
}

/* ---- the page ---- */

static void
fill_groups (BcAgreementsPage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_clear_pointer (&self->groups, g_ptr_array_unref);
  self->groups = bc_groups_list (bc_context_get_store (self->context), NULL);
  gtk_string_list_append (names, _("All groups"));
  for (guint i = 0; self->groups != NULL && i < self->groups->len; i++)
    {
      g_autofree char *name = bc_groups_dup_name (self->groups->pdata[i]);

      gtk_string_list_append (names, name);
    }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->group_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->group_drop_down, 0);
  self->filling = FALSE;
}

static void
forget (BcAgreementsPage *self)
{
  bc_clear_box (self->row_box);
  bc_agreement_entry_show (BC_AGREEMENT_ENTRY (self->entry), NULL, NULL);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_object (&self->context);
}

static void
bc_agreements_page_refresh (BcPage *page)
{
  BcAgreementsPage *self = BC_AGREEMENTS_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  gboolean same_school = bc_context_is_same_school (context, self->context);

  if (context != self->context && !same_school)
    forget (self);
  g_set_object (&self->context, context);
  if (context == NULL)
    return;
  if (!same_school)
    fill_groups (self);
  gtk_widget_set_visible (
    self->entry, !bc_context_is_read_only (context)
                   && bc_rights_may_see (bc_context_get_me (context), BC_PLACE_GROUP_REVIEW));
  bc_agreement_entry_show (BC_AGREEMENT_ENTRY (self->entry), context, NULL);
  show_agreements (self);
}

static void
bc_agreements_page_dispose (GObject *object)
{
  BcAgreementsPage *self = BC_AGREEMENTS_PAGE (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_AGREEMENTS_PAGE);

  G_OBJECT_CLASS (bc_agreements_page_parent_class)->dispose (object);
}

static void
bc_agreements_page_class_init (BcAgreementsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_AGREEMENT_ENTRY);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_agreements_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_agreements_page_refresh;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/agreements-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcAgreementsPage, line_label);
  gtk_widget_class_bind_template_child (widget_class, BcAgreementsPage, entry);
  gtk_widget_class_bind_template_child (widget_class, BcAgreementsPage, all_button);
  gtk_widget_class_bind_template_child (widget_class, BcAgreementsPage, done_button);
  gtk_widget_class_bind_template_child (widget_class, BcAgreementsPage, group_drop_down);
  gtk_widget_class_bind_template_child (widget_class, BcAgreementsPage, copy_button);
  gtk_widget_class_bind_template_child (widget_class, BcAgreementsPage, row_box);
  gtk_widget_class_bind_template_child (widget_class, BcAgreementsPage, nothing_label);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
  gtk_widget_class_install_action (widget_class, "agreements.copy", NULL, copy_cb);
}

static void
bc_agreements_page_init (BcAgreementsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self->group_drop_down), _("Of which group"));
  bc_spoken_name_set (GTK_WIDGET (self->row_box), _("Agreements"));
}
