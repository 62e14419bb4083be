/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-external-page"

#include "config.h"

#include "pages/external/bc-external-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/external/bc-external-card.h"
#include "school/bc-external.h"
#include "school/bc-rights.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"

/* What is read again follows when the typist pauses. */
#define PAUSE_MS 400

struct _BcExternalPage
{
  BcPage             parent_instance;

  GtkLabel          *question_label;
  GtkLabel          *line_label;
  AdwBin            *support_bin;
  AdwBin            *given_bin;

  BcSection         *support_section;
  GtkBox            *card_box;
  GtkWidget         *add_button;
  BcSection         *given_section;
  BcContext         *context;
  BcExternalSupport *draft;
  char              *given_shown;
};

G_DEFINE_FINAL_TYPE (BcExternalPage, bc_external_page, BC_TYPE_PAGE)

static GtkWidget *
make_card (gpointer support, gpointer data)
{
  BcExternalPage *self = data;

  return bc_external_card_new (self->context, support);
}

/* What was begun and has no words yet stands first, and is nowhere but here. */
static void
show_support (BcExternalPage *self)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) support = bc_external_list (self->context, today, &error);
  GtkWidget *card;

  if (support == NULL)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  if (self->draft != NULL && !bc_record_is_removed (self->draft))
    g_clear_object (&self->draft);
  if (self->draft != NULL)
    g_ptr_array_insert (support, 0, g_object_ref (self->draft));
  bc_section_set_hint (self->support_section,
                       support->len == 0 ? _("Which expertise could come to your class, and what "
                                             "would you do with it yourself?")
                                         : "");
  gtk_widget_set_visible (GTK_WIDGET (self->card_box), support->len > 0);
  bc_record_box_show (self->card_box, support, make_card, self);
  for (card = gtk_widget_get_first_child (GTK_WIDGET (self->card_box)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    bc_external_card_refresh (BC_EXTERNAL_CARD (card));
}

static void
add_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcExternalPage *self = BC_EXTERNAL_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  GtkWidget *card;

  if (self->context == NULL)
    return;
  g_clear_object (&self->draft);
  self->draft = bc_external_draft (self->context, today);
  show_support (self);
  card = bc_record_box_find (self->card_box, self->draft);
  if (card != NULL)
    bc_external_card_open (BC_EXTERNAL_CARD (card));
}

/* ---- the way it goes ---- */

static void
show_line (BcExternalPage *self)
{
  BcPeriod *period = bc_context_get_period (self->context);
  BcExternalCount count = { 0 };
  g_autofree char *line = NULL;

  if (period == NULL
      || !bc_external_count (self->context, bc_context_get_group_id (self->context), period, &count,
                             NULL))
    return;
  /* Translators: how often support goes each way in this period; the words are those of the
   * choice. */
  line = g_strdup_printf (_("In this period: %u × %s, %u × %s"), count.to_class,
                          bc_term_label (BC_TERM_DIRECTION, BC_DIRECTION_TO_CLASS),
                          count.out_of_class,
                          bc_term_label (BC_TERM_DIRECTION, BC_DIRECTION_OUT_OF_CLASS));
  gtk_label_set_text (self->line_label, line);
}

/* ---- what was given ---- */

static void
show_given (BcExternalPage *self)
{
  g_autoptr (GPtrArray) given = bc_external_list_given (self->context, NULL, NULL);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; given != NULL && i < given->len; i++)
    {
      g_ptr_array_add (lines, bc_external_dup_given (self->context, given->pdata[i]));
      g_string_append_printf (words, "%s\n%s\n", (char *) lines->pdata[i],
                              bc_record_get_text (given->pdata[i], BC_DISCLOSURE_WHAT));
    }
  if (g_strcmp0 (words->str, self->given_shown) == 0)
    return;
  g_free (self->given_shown);
  self->given_shown = g_strdup (words->str);
  bc_section_clear (self->given_section);
  for (guint i = 0; i < lines->len; i++)
    bc_section_append (self->given_section,
                       bc_read_row_new (lines->pdata[i],
                                        bc_record_get_text (given->pdata[i], BC_DISCLOSURE_WHAT)));
  gtk_widget_set_visible (GTK_WIDGET (self->given_section), lines->len > 0);
}

/* ---- the page ---- */

static void
forget (BcExternalPage *self)
{
  bc_clear_box (self->card_box);
  bc_section_clear (self->given_section);
  g_clear_pointer (&self->given_shown, g_free);
  g_clear_object (&self->draft);
  g_clear_object (&self->context);
}

static void
show_add (BcExternalPage *self)
{
  gtk_widget_set_visible (
    self->add_button,
    self->context != NULL && !bc_context_is_read_only (self->context)
      && bc_rights_may_write_external (bc_context_get_edits (self->context),
                                       bc_context_get_me (self->context),
                                       bc_context_get_group_id (self->context)));
}

static void
bc_external_page_refresh (BcPage *page)
{
  BcExternalPage *self = BC_EXTERNAL_PAGE (page);
  BcContext *context = bc_page_get_context (page);

  if (context != self->context)
    {
      forget (self);
      g_set_object (&self->context, context);
      show_add (self);
    }
  if (context == NULL || bc_context_get_group (context) == NULL)
    return;
  show_line (self);
  show_support (self);
  show_given (self);
}

static void
bc_external_page_dispose (GObject *object)
{
  BcExternalPage *self = BC_EXTERNAL_PAGE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->given_shown, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_EXTERNAL_PAGE);

  G_OBJECT_CLASS (bc_external_page_parent_class)->dispose (object);
}

static void
bc_external_page_class_init (BcExternalPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_external_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_external_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  BC_PAGE_CLASS (klass)->pause_ms = PAUSE_MS;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/external-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcExternalPage, question_label);
  gtk_widget_class_bind_template_child (widget_class, BcExternalPage, line_label);
  gtk_widget_class_bind_template_child (widget_class, BcExternalPage, support_bin);
  gtk_widget_class_bind_template_child (widget_class, BcExternalPage, given_bin);
  gtk_widget_class_install_action (widget_class, "external.add", NULL, add_cb);
}

static void
bc_external_page_init (BcExternalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->question_label, bc_place_get_question (BC_PLACE_EXTERNAL));
  self->support_section = BC_SECTION (bc_section_new (_("Support from outside")));
  self->card_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->add_button = bc_section_add_action (self->support_section, _("_Add support"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), "external.add");
  gtk_box_append (GTK_BOX (self->support_section), GTK_WIDGET (self->card_box));
  adw_bin_set_child (self->support_bin, GTK_WIDGET (self->support_section));
  self->given_section = BC_SECTION (bc_section_new (_("What was given to others")));
  gtk_widget_set_visible (GTK_WIDGET (self->given_section), FALSE);
  adw_bin_set_child (self->given_bin, GTK_WIDGET (self->given_section));
}
