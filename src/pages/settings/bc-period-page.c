/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-period-page"

#include "config.h"

#include "pages/settings/bc-period-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/settings/bc-period-row.h"
#include "school/bc-period-edit.h"
#include "school/bc-removal.h"
#include "widgets/bc-section.h"

struct _BcPeriodPage
{
  AdwBin        parent_instance;

  GtkLabel     *title_label;
  AdwBin       *list_bin;

  BcSection    *list;
  BcEdits      *edits;
  BcSchoolYear *year;
  GPtrArray    *rows;
};

G_DEFINE_FINAL_TYPE (BcPeriodPage, bc_period_page, ADW_TYPE_BIN)

enum
{
  SIGNAL_DID,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
add_cb (BcPeriodPage *self)
{
  if (self->year != NULL && bc_period_edit_add (self->edits, self->year, NULL)
      && self->rows->len > 0)
    bc_period_row_focus (self->rows->pdata[self->rows->len - 1]);
}

static void
removed_cb (BcPeriodPage *self, BcPeriodRow *row)
{
  if (bc_period_edit_remove (self->edits, bc_period_row_get_period (row)))
    g_signal_emit (self, signals[SIGNAL_DID], 0, _("The period is removed."));
}

static gboolean
has_same_rows (BcPeriodPage *self, GPtrArray *periods)
{
  if (periods->len != self->rows->len)
    return FALSE;
  for (guint i = 0; i < periods->len; i++)
    {
      if (bc_period_row_get_period (self->rows->pdata[i]) != periods->pdata[i])
        return FALSE;
    }
  return TRUE;
}

static void
build_rows (BcPeriodPage *self, GPtrArray *periods)
{
  g_autoptr (GtkSizeGroup) days = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) ends = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gboolean some_stay = FALSE;

  bc_section_clear (self->list);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < periods->len; i++)
    {
      gboolean used = bc_removal_is_used (self->edits, periods->pdata[i]);
      GtkWidget *row = bc_period_row_new (self->edits, periods->pdata[i],
                                          used || periods->len == 1, days, ends);

      some_stay |= used;
      g_signal_connect_swapped (row, "removed", G_CALLBACK (removed_cb), self);
      bc_section_append (self->list, row);
      g_ptr_array_add (self->rows, row);
    }
  bc_section_set_hint (self->list, some_stay
                                     ? _("A period in which something was written stays; give it "
                                         "another name or other days.")
                                     : "");
}

static void
refresh (BcPeriodPage *self)
{
  g_autoptr (GPtrArray) periods =
    self->year != NULL ? bc_period_edit_list (self->edits, self->year, NULL) : NULL;

  if (periods == NULL)
    return;
  if (!has_same_rows (self, periods))
    build_rows (self, periods);
  for (guint i = 0; i < periods->len; i++)
    {
      g_autofree char *problem = bc_period_edit_dup_problem (periods, i);

      bc_period_row_refresh (self->rows->pdata[i], problem);
    }
}

static void
bc_period_page_dispose (GObject *object)
{
  BcPeriodPage *self = BC_PERIOD_PAGE (object);

  if (self->edits != NULL)
    g_signal_handlers_disconnect_by_data (self->edits, self);
  g_clear_object (&self->edits);
  g_clear_object (&self->year);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_PERIOD_PAGE);

  G_OBJECT_CLASS (bc_period_page_parent_class)->dispose (object);
}

static void
bc_period_page_class_init (BcPeriodPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_period_page_dispose;
  signals[SIGNAL_DID] = g_signal_new ("did", BC_TYPE_PERIOD_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                      NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/period-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcPeriodPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, BcPeriodPage, list_bin);
}

static void
bc_period_page_init (BcPeriodPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  self->list = BC_SECTION (bc_section_new (_("Periods")));
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->list));
}

GtkWidget *
bc_period_page_new (BcEdits *edits)
{
  BcPeriodPage *self = g_object_new (BC_TYPE_PERIOD_PAGE, NULL);
  g_autofree char *today = bc_day_today ();
  g_autofree char *title = NULL;
  GtkWidget *add;

  self->edits = g_object_ref (edits);
  self->year = bc_period_edit_find_year (edits, today, NULL);
  title = g_strdup_printf (_("School year %s"), self->year != NULL
                                                  ? bc_record_get_text (self->year,
                                                                        BC_SCHOOL_YEAR_NAME)
                                                  : "");
  gtk_label_set_text (self->title_label, title);
  if (!bc_store_is_read_only (bc_edits_get_store (edits)))
    {
      add = bc_section_add_action (self->list, _("_Add"));
      g_signal_connect_swapped (add, "clicked", G_CALLBACK (add_cb), self);
    }
  g_signal_connect_object (edits, "edited", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}
