/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-overview-page"

#include "config.h"

#include "pages/overview/bc-overview-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "pages/bc-print.h"
#include "pages/overview/bc-overview-cell.h"
#include "report/bc-overview-document.h"
#include "widgets/bc-counter-question.h"
#include "widgets/bc-letters.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

/* In letters. */
#define NAME_WIDTH 22
#define COLUMN_WIDTH 24

struct _BcOverviewPage
{
  BcPage          parent_instance;

  GtkStack       *stack;
  GtkGrid        *header;
  GtkGrid        *grid;
  AdwBin         *tilter_bin;

  BcEdits        *edits;
  BcOverview     *overview;
  GPtrArray      *cells;
  GPtrArray      *names;
  BcOverviewCell *heard;
};

G_DEFINE_FINAL_TYPE (BcOverviewPage, bc_overview_page, BC_TYPE_PAGE)

static BcOverviewCell *
cell_at (BcOverviewPage *self, int column, int row)
{
  guint n_rows = self->cells->len / BC_OVERVIEW_N_COLUMNS;

  if (column < 0 || column >= BC_OVERVIEW_N_COLUMNS || row < 0 || row >= (int) n_rows)
    return NULL;
  return self->cells->pdata[row * BC_OVERVIEW_N_COLUMNS + column];
}

/* Before the first column stands the name. */
static gboolean
go_to_name (BcOverviewPage *self, int row)
{
  return row >= 0 && row < (int) self->names->len
         && gtk_widget_grab_focus (self->names->pdata[row]);
}

static gboolean
go_to (BcOverviewPage *self, int column, int row)
{
  BcOverviewCell *cell = cell_at (self, column, row);

  return cell != NULL && gtk_widget_grab_focus (GTK_WIDGET (cell));
}

static void
cell_left_cb (BcOverviewPage *self, int columns, int rows, BcOverviewCell *cell)
{
  int column = bc_overview_cell_get_column (cell) + columns;
  int row = bc_overview_cell_get_row (cell) + rows;

  /* Past the end of a row one goes on at the next, as a reader does. */
  if (column >= BC_OVERVIEW_N_COLUMNS)
    go_to (self, 0, row + 1);
  else if (column < 0)
    go_to (self, BC_OVERVIEW_N_COLUMNS - 1, row - 1);
  else
    go_to (self, column, row);
}

/* ---- the vragenkantelaar: one for all cells, below them ---- */

static void
tilted_cb (BcOverviewPage *self, const char *question)
{
  if (question != NULL && self->heard != NULL && bc_overview_cell_is_writing (self->heard))
    bc_overview_cell_add_line (self->heard, question);
}

static BcCounterQuestion *
tilter_of (BcOverviewPage *self)
{
  return BC_COUNTER_QUESTION (adw_bin_get_child (self->tilter_bin));
}

static void
cell_typed_cb (BcOverviewPage *self, const char *text, BcOverviewCell *cell)
{
  BcPupil *pupil =
    bc_overview_get_pupils (self->overview)->pdata[bc_overview_cell_get_row (cell)];
  g_autofree char *text_id = g_strdup_printf ("%s/overview/%d", bc_record_get_id (pupil),
                                              bc_overview_cell_get_column (cell));

  if (text == NULL && self->heard == cell)
    bc_counter_question_hide (tilter_of (self));
  if (text == NULL)
    return;
  self->heard = cell;
  bc_counter_question_hear (tilter_of (self), text_id, text);
}

static void
set_tilter (BcOverviewPage *self, BcContext *context)
{
  GtkWidget *tilter = NULL;

  if (context != NULL)
    {
      tilter = bc_counter_question_new (bc_context_get_settings (context));
      bc_counter_question_set_wide (BC_COUNTER_QUESTION (tilter));
      g_signal_connect_swapped (tilter, "done", G_CALLBACK (tilted_cb), self);
    }
  adw_bin_set_child (self->tilter_bin, tilter);
}

/* ---- copying ---- */

static BcOverviewCell *
focused_cell (BcOverviewPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && BC_IS_OVERVIEW_CELL (focus)
           && !bc_overview_cell_is_writing (BC_OVERVIEW_CELL (focus))
         ? BC_OVERVIEW_CELL (focus) : NULL;
}

static void
copy (BcOverviewPage *self, BcOverviewCell *cell)
{
  g_autofree char *text = bc_overview_dup_text (self->overview, bc_overview_cell_get_row (cell),
                                                bc_overview_cell_get_column (cell));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

/* From a spreadsheet come rows of cells with tabs between; anything else is for one cell. */
static void
paste (BcOverviewPage *self, BcOverviewCell *cell, const char *text)
{
  g_autofree char *clean = g_strchomp (g_strdup (text));
  gboolean is_table = strchr (clean, '\t') != NULL;
  g_auto (GStrv) lines = g_strsplit (clean, is_table ? "\n" : "\v", -1);
  int first_row = bc_overview_cell_get_row (cell);
  int first_column = bc_overview_cell_get_column (cell);

  bc_edits_begin (self->edits, _("Pasting"));
  for (int i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], "\t", -1);

      for (int j = 0; parts[j] != NULL; j++)
        {
          if (cell_at (self, first_column + j, first_row + i) != NULL)
            bc_overview_set_text (self->overview, first_row + i, first_column + j, parts[j]);
        }
    }
  bc_edits_end (self->edits);
  bc_edits_rest (self->edits);
}

static void
pasted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (BcOverviewPage) self = user_data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
  BcOverviewCell *cell = focused_cell (self);

  if (text != NULL && cell != NULL && self->overview != NULL)
    paste (self, cell, text);
}

static gboolean
control_key (BcOverviewPage *self, BcOverviewCell *cell, guint key)
{
  gboolean read_only = bc_store_is_read_only (bc_edits_get_store (self->edits));
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));

  switch (gdk_keyval_to_lower (key))
    {
    case GDK_KEY_Home:
      return go_to (self, 0, 0);
    case GDK_KEY_End:
      return go_to (self, BC_OVERVIEW_N_COLUMNS - 1,
                    self->cells->len / BC_OVERVIEW_N_COLUMNS - 1);
    case GDK_KEY_c:
    case GDK_KEY_Insert:
      copy (self, cell);
      return TRUE;
    case GDK_KEY_x:
      copy (self, cell);
      if (!read_only)
        bc_overview_set_text (self->overview, bc_overview_cell_get_row (cell),
                              bc_overview_cell_get_column (cell), "");
      return TRUE;
    case GDK_KEY_v:
      if (!read_only)
        gdk_clipboard_read_text_async (clipboard, NULL, pasted_cb, g_object_ref (self));
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
name_key (BcOverviewPage *self, int row, guint key)
{
  switch (key)
    {
    case GDK_KEY_Left:
      return TRUE;
    case GDK_KEY_Right:
      return go_to (self, 0, row);
    case GDK_KEY_Up:
      return go_to_name (self, row - 1) || TRUE;
    case GDK_KEY_Down:
      return go_to_name (self, row + 1) || TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_cb (BcOverviewPage *self, guint key, guint code, GdkModifierType state)
{
  BcOverviewCell *cell = focused_cell (self);
  int column, row;
  guint name;

  if (bc_counter_question_take_key (tilter_of (self), key, state))
    return TRUE;
  if (cell == NULL)
    return g_ptr_array_find (self->names, gtk_widget_get_focus_child (GTK_WIDGET (self->grid)),
                             &name)
           && name_key (self, (int) name, key);
  if ((state & GDK_CONTROL_MASK) != 0)
    return control_key (self, cell, key);
  if ((state & (GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return FALSE;
  column = bc_overview_cell_get_column (cell);
  row = bc_overview_cell_get_row (cell);
  switch (key)
    {
    case GDK_KEY_Left:
      return (column > 0 ? go_to (self, column - 1, row) : go_to_name (self, row)) || TRUE;
    case GDK_KEY_Right:
      return go_to (self, column + 1, row) || TRUE;
    case GDK_KEY_Up:
      return go_to (self, column, row - 1) || TRUE;
    case GDK_KEY_Down:
      return go_to (self, column, row + 1) || TRUE;
    case GDK_KEY_Home:
      return go_to (self, 0, row);
    case GDK_KEY_End:
      return go_to (self, BC_OVERVIEW_N_COLUMNS - 1, row);
    default:
      return FALSE;
    }
}

/* ---- paper ---- */

static gboolean
make_paper (GtkWidget *widget, BcPrintPage *page, GError **error)
{
  BcOverviewPage *self = BC_OVERVIEW_PAGE (widget);
  g_autofree char *today = bc_day_today ();
  BcOverviewSheet *sheet;

  if (self->overview == NULL)
    return FALSE;
  sheet = bc_overview_document_new (self->overview, today);
  *page = (BcPrintPage) { bc_overview_sheet_get_title (sheet), TRUE, bc_overview_sheet_draw, sheet,
                          g_object_unref, bc_overview_sheet_count };
  return TRUE;
}

/* ---- the page ---- */

static void
show_cells (BcOverviewPage *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    bc_overview_cell_show (self->cells->pdata[i], self->overview);
}

static void
clear_grid (BcOverviewPage *self)
{
  GtkWidget *child;

  self->heard = NULL;
  g_ptr_array_set_size (self->cells, 0);
  g_ptr_array_set_size (self->names, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

/* A heading and what stands below it wrap at the same width, which grows with the letters. */
static void
set_width (GtkWidget *widget, int column)
{
  int letters = column > 0 ? COLUMN_WIDTH : NAME_WIDTH;

  gtk_widget_set_size_request (widget, bc_letters_get_width (widget, letters), -1);
  gtk_widget_set_hexpand (widget, column > 0);
}

static void
set_label (GtkLabel *label)
{
  gtk_label_set_xalign (label, 0);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (label, 1);
}

/* Leads to everything about the pupil. */
static GtkWidget *
make_name (BcPupil *pupil)
{
  g_autofree char *name = bc_person_dup_name (pupil);
  g_autofree char *target = g_strdup_printf ("pupil/%s", bc_record_get_id (pupil));
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *button = gtk_button_new ();

  set_label (GTK_LABEL (label));
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_widget_set_tooltip_text (button, _("Everything about this pupil"));
  bc_spoken_name_set (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "overview-name");
  return button;
}

static void
add_row (BcOverviewPage *self, guint row)
{
  GtkWidget *name = make_name (bc_overview_get_pupils (self->overview)->pdata[row]);

  gtk_grid_attach (self->grid, name, 0, row, 1, 1);
  set_width (name, 0);
  g_ptr_array_add (self->names, name);
  for (BcOverviewColumn column = 0; column < BC_OVERVIEW_N_COLUMNS; column++)
    {
      GtkWidget *cell = bc_overview_cell_new (self->overview, self->edits, row, column);

      g_signal_connect_object (cell, "left", G_CALLBACK (cell_left_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (cell, "typed", G_CALLBACK (cell_typed_cb), self, G_CONNECT_SWAPPED);
      gtk_grid_attach (self->grid, cell, column + 1, row, 1, 1);
      set_width (cell, (int) column + 1);
      g_ptr_array_add (self->cells, cell);
    }
}

static gboolean
has_same_rows (BcOverview *one, BcOverview *other)
{
  GPtrArray *left = bc_overview_get_pupils (one);
  GPtrArray *right = bc_overview_get_pupils (other);

  if (left->len != right->len)
    return FALSE;
  for (guint i = 0; i < left->len; i++)
    {
      if (left->pdata[i] != right->pdata[i])
        return FALSE;
    }
  return TRUE;
}

static void
bc_overview_page_refresh (BcPage *page)
{
  BcOverviewPage *self = BC_OVERVIEW_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  BcEdits *edits = context != NULL ? bc_context_get_edits (context) : NULL;
  g_autoptr (GError) error = NULL;
  BcOverview *overview = context != NULL ? bc_context_get_overview (context, &error) : NULL;
  gboolean same = self->edits == edits && self->overview != NULL && overview != NULL
                  && has_same_rows (self->overview, overview);

  if (error != NULL)
    bc_page_say (page, error->message);
  if (g_set_object (&self->edits, edits))
    set_tilter (self, context);
  g_set_object (&self->overview, overview);
  if (same)
    {
      show_cells (self);
      return;
    }
  clear_grid (self);
  if (overview == NULL)
    return;
  for (guint i = 0; i < bc_overview_get_pupils (overview)->len; i++)
    add_row (self, i);
  gtk_stack_set_visible_child_name (self->stack, self->cells->len > 0 ? "matrix" : "empty");
}

/* One comes here to write. */
static gboolean
bc_overview_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction == GTK_DIR_TAB_FORWARD && gtk_widget_get_focus_child (widget) == NULL
      && go_to (BC_OVERVIEW_PAGE (widget), 0, 0))
    return TRUE;
  return GTK_WIDGET_CLASS (bc_overview_page_parent_class)->focus (widget, direction);
}

static void
bc_overview_page_dispose (GObject *object)
{
  BcOverviewPage *self = BC_OVERVIEW_PAGE (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->overview);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_OVERVIEW_PAGE);

  G_OBJECT_CLASS (bc_overview_page_parent_class)->dispose (object);
}

static void
bc_overview_page_class_init (BcOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_overview_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_overview_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  widget_class->focus = bc_overview_page_focus;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcOverviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcOverviewPage, header);
  gtk_widget_class_bind_template_child (widget_class, BcOverviewPage, grid);
  gtk_widget_class_bind_template_child (widget_class, BcOverviewPage, tilter_bin);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  bc_print_install (widget_class, "overview.print", "overview.save-pdf", make_paper);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK,
                                       "overview.print", NULL);
}

static void
add_heading (BcOverviewPage *self, const char *title, int column)
{
  GtkWidget *label = gtk_label_new (title);

  set_label (GTK_LABEL (label));
  gtk_widget_add_css_class (label, "overview-heading");
  gtk_grid_attach (self->header, label, column, 0, 1, 1);
  set_width (label, column);
}

static void
bc_overview_page_init (BcOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cells = g_ptr_array_new ();
  self->names = g_ptr_array_new ();
  add_heading (self, _("Pupil"), 0);
  for (BcOverviewColumn column = 0; column < BC_OVERVIEW_N_COLUMNS; column++)
    add_heading (self, bc_overview_column_title (column), column + 1);
}
