/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-search-window"

#include "config.h"

#include "pages/search/bc-search-window.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/search/bc-search-row.h"
#include "school/bc-groups.h"
#include "school/bc-or-none.h"
#include "school/bc-school-calendar.h"
#include "school/bc-search-rights.h"
#include "school/bc-search.h"
#include "widgets/bc-spoken-name.h"

struct _BcSearchWindow
{
  AdwWindow    parent_instance;

  GtkWidget   *entry;
  GtkDropDown *kind_drop_down;
  GtkDropDown *group_drop_down;
  GtkDropDown *period_drop_down;
  GtkStack    *stack;
  GtkListBox  *list;
  GtkLabel    *status_label;

  BcSearch    *search;
  GPtrArray   *groups;
  GPtrArray   *periods;
  gboolean     searching;
  gboolean     go_when_ready;
};

G_DEFINE_FINAL_TYPE (BcSearchWindow, bc_search_window, ADW_TYPE_WINDOW)

/* ---- the list ---- */

static void
choose (BcSearchWindow *self, GtkListBoxRow *row)
{
  GtkWidget *viewport = gtk_widget_get_parent (GTK_WIDGET (self->list));
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  graphene_rect_t bounds;

  if (row == NULL)
    return;
  gtk_list_box_select_row (self->list, row);
  /* To the very top with the first, so that what it is of stands above it. */
  if (gtk_list_box_row_get_index (row) == 0)
    gtk_adjustment_set_value (adjustment, 0);
  else if (gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

static void
step (BcSearchWindow *self, int by)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int position = row != NULL ? gtk_list_box_row_get_index (row) + by : 0;

  choose (self, position >= 0 ? gtk_list_box_get_row_at_index (self->list, position) : NULL);
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  BcSearchFamily family = bc_search_row_get_hit (BC_SEARCH_ROW (row))->family;
  GtkWidget *label;

  if (before != NULL && bc_search_row_get_hit (BC_SEARCH_ROW (before))->family == family)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (bc_search_family_get_label (family));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "search-header");
  gtk_list_box_row_set_header (row, label);
}

static void
go_to (BcSearchWindow *self, GtkListBoxRow *row)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  BcSearchHit *hit;
  GVariant *target;

  if (row == NULL || parent == NULL)
    return;
  hit = bc_search_row_get_hit (BC_SEARCH_ROW (row));
  target = g_variant_ref_sink (
    g_variant_new ("(ssssu)", hit->group, hit->period, hit->page, hit->id, hit->field));
  g_object_ref (parent);
  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action_variant (GTK_WIDGET (parent), "win.show-record", target);
  g_variant_unref (target);
  g_object_unref (parent);
}

static void
row_activated_cb (BcSearchWindow *self, GtkListBoxRow *row)
{
  go_to (self, row);
}

/* ---- searching ---- */

static void
say (BcSearchWindow *self, const char *sentence)
{
  gtk_label_set_text (self->status_label, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->status_label), *sentence != '\0');
}

static void
empty_list (BcSearchWindow *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static BcSearchFamily
chosen_family (BcSearchWindow *self)
{
  guint kind = gtk_drop_down_get_selected (self->kind_drop_down);

  return kind > 0 ? kind - 1 : BC_SEARCH_N_FAMILIES;
}

static char *
dup_number (BcSearchWindow *self, GPtrArray *hits)
{
  if (bc_search_is_cut_short (hits, chosen_family (self)))
    return g_strdup_printf (_("The newest %u"), hits->len);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u found", "%u found", hits->len),
                          hits->len);
}

static void
show_hits (BcSearchWindow *self, GPtrArray *hits)
{
  g_autofree char *number = dup_number (self, hits);

  empty_list (self);
  for (guint i = 0; i < hits->len; i++)
    gtk_list_box_append (self->list, bc_search_row_new (hits, i));
  gtk_stack_set_visible_child_name (self->stack, hits->len > 0 ? "hits" : "nothing");
  say (self, hits->len > 0 ? number : "");
  choose (self, gtk_list_box_get_row_at_index (self->list, 0));
}

static void
found_cb (GObject *search, GAsyncResult *result, gpointer data)
{
  g_autoptr (BcSearchWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = bc_search_run_finish (BC_SEARCH (search), result, &error);

  /* A newer one is under way, or the window was closed. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->search == NULL)
    return;
  self->searching = FALSE;
  if (hits == NULL)
    {
      empty_list (self);
      say (self, error->message);
      return;
    }
  show_hits (self, hits);
  if (self->go_when_ready)
    go_to (self, gtk_list_box_get_selected_row (self->list));
  self->go_when_ready = FALSE;
}

/* The id of the one that is chosen; the first stands for all. */
static const char *
chosen (GtkDropDown *drop_down, GPtrArray *among)
{
  guint selected = gtk_drop_down_get_selected (drop_down);

  return selected > 0 && selected <= among->len ? bc_record_get_id (among->pdata[selected - 1])
                                                : NULL;
}

static void
look (BcSearchWindow *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  BcSearchQuery query = { words, chosen_family (self), NULL, NULL };

  if (self->search == NULL || self->periods == NULL)
    return;
  query.group = chosen (self->group_drop_down, self->groups);
  query.period = chosen (self->period_drop_down, self->periods);
  if (*words == '\0')
    {
      bc_search_call_off (self->search);
      self->searching = self->go_when_ready = FALSE;
      empty_list (self);
      say (self, "");
      gtk_stack_set_visible_child_name (self->stack, "empty");
      return;
    }
  self->searching = TRUE;
  bc_search_run_async (self->search, &query, found_cb, g_object_ref (self));
}

/* With each letter: what is not ready yet is called off. */
static void
typed_cb (BcSearchWindow *self)
{
  self->go_when_ready = FALSE;
  look (self);
}

/* Who types fast and knows what comes need not wait for it. */
static void
entered_cb (BcSearchWindow *self)
{
  if (self->searching)
    self->go_when_ready = TRUE;
  else
    go_to (self, gtk_list_box_get_selected_row (self->list));
}

static gboolean
entry_key_cb (BcSearchWindow *self, guint key)
{
  if (key != GDK_KEY_Down && key != GDK_KEY_Up)
    return FALSE;
  step (self, key == GDK_KEY_Down ? 1 : -1);
  return TRUE;
}

static gboolean
key_cb (BcSearchWindow *self, guint key)
{
  if (key != GDK_KEY_Escape)
    return FALSE;
  gtk_window_close (GTK_WINDOW (self));
  return TRUE;
}

static void
bc_search_window_dispose (GObject *object)
{
  BcSearchWindow *self = BC_SEARCH_WINDOW (object);

  if (self->search != NULL)
    bc_search_call_off (self->search);
  g_clear_object (&self->search);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->periods, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_SEARCH_WINDOW);

  G_OBJECT_CLASS (bc_search_window_parent_class)->dispose (object);
}

static void
bc_search_window_class_init (BcSearchWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_search_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/search-window.ui");
  gtk_widget_class_bind_template_child (widget_class, BcSearchWindow, entry);
  gtk_widget_class_bind_template_child (widget_class, BcSearchWindow, kind_drop_down);
  gtk_widget_class_bind_template_child (widget_class, BcSearchWindow, group_drop_down);
  gtk_widget_class_bind_template_child (widget_class, BcSearchWindow, period_drop_down);
  gtk_widget_class_bind_template_child (widget_class, BcSearchWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, BcSearchWindow, list);
  gtk_widget_class_bind_template_child (widget_class, BcSearchWindow, status_label);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, look);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
bc_search_window_init (BcSearchWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, NULL, NULL);
  bc_spoken_name_set (GTK_WIDGET (self->kind_drop_down), _("What kind"));
  bc_spoken_name_set (GTK_WIDGET (self->group_drop_down), _("Group"));
  bc_spoken_name_set (GTK_WIDGET (self->period_drop_down), _("Period"));
}

static void
fill_kinds (BcSearchWindow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("Everything"));
  for (guint i = 0; i < BC_SEARCH_N_FAMILIES; i++)
    gtk_string_list_append (names, bc_search_family_get_label (i));
  gtk_drop_down_set_model (self->kind_drop_down, G_LIST_MODEL (names));
}

static void
fill_groups (BcSearchWindow *self, BcContext *context)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->groups = bc_or_none (bc_groups_list (bc_context_get_store (context), NULL));
  gtk_string_list_append (names, _("All groups"));
  for (guint i = 0; i < self->groups->len; i++)
    {
      g_autofree char *name = bc_groups_dup_name (self->groups->pdata[i]);

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->group_drop_down, G_LIST_MODEL (names));
  gtk_widget_set_visible (GTK_WIDGET (self->group_drop_down),
                          bc_search_rights_may_know_group (bc_context_get_me (context)));
}

static void
fill_periods (BcSearchWindow *self, BcStore *store)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPeriod) now = bc_school_calendar_current_period (store, today);

  self->periods = bc_or_none (bc_school_calendar_list_periods (store, NULL));
  gtk_string_list_append (names, _("All periods"));
  for (guint i = 0; i < self->periods->len; i++)
    {
      g_autofree char *name = bc_school_calendar_dup_period_name (store, self->periods->pdata[i],
                                                                  now);

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->period_drop_down, G_LIST_MODEL (names));
}

GtkWindow *
bc_search_window_new (GtkWindow *parent, BcContext *context)
{
  BcSearchWindow *self = g_object_new (BC_TYPE_SEARCH_WINDOW, "transient-for", parent, NULL);

  self->search = bc_search_new (bc_context_get_session (context));
  fill_kinds (self);
  fill_groups (self, context);
  fill_periods (self, bc_context_get_store (context));
  gtk_widget_grab_focus (self->entry);
  return GTK_WINDOW (self);
}
