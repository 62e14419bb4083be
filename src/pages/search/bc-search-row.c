/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-search-row"

#include "config.h"

#include "pages/search/bc-search-row.h"

#include <glib/gi18n.h>

#include "widgets/bc-spoken-name.h"

#define MOST_LINES 2

struct _BcSearchRow
{
  GtkListBoxRow parent_instance;

  GPtrArray    *hits;
  BcSearchHit  *hit;
};

G_DEFINE_FINAL_TYPE (BcSearchRow, bc_search_row, GTK_TYPE_LIST_BOX_ROW)

static void
bc_search_row_finalize (GObject *object)
{
  g_clear_pointer (&BC_SEARCH_ROW (object)->hits, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_search_row_parent_class)->finalize (object);
}

static void
bc_search_row_class_init (BcSearchRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_search_row_finalize;
}

static void
bc_search_row_init (BcSearchRow *self)
{
}

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);
  return label;
}

/* A lock where it is the user's alone; what it means stands below. */
static GtkWidget *
make_head (BcSearchHit *hit)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = make_label (hit->title, "heading");
  GtkWidget *lock = gtk_image_new_from_icon_name ("changes-prevent-symbolic");

  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_set_visible (lock, hit->sealed);
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), lock);
  return head;
}

static char *
dup_place (BcSearchHit *hit)
{
  g_autoptr (GString) place = g_string_new (g_str_equal (hit->title, hit->kind) ? "" : hit->kind);

  if (hit->family == BC_SEARCH_PUPILS)
    g_string_truncate (place, 0);
  if (*hit->where != '\0')
    g_string_append_printf (place, "%s%s", place->len > 0 ? " · " : "", hit->where);
  if (hit->sealed)
    g_string_append_printf (place, "%s%s", place->len > 0 ? " · " : "",
                            _("sealed, for you alone"));
  return g_string_free (g_steal_pointer (&place), FALSE);
}

static GtkWidget *
make_words (BcSearchHit *hit)
{
  GtkWidget *words = make_label ("", "body");

  gtk_label_set_markup (GTK_LABEL (words), hit->markup);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_lines (GTK_LABEL (words), MOST_LINES);
  gtk_widget_set_visible (words, *hit->markup != '\0');
  return words;
}

GtkWidget *
bc_search_row_new (GPtrArray *hits, guint position)
{
  BcSearchRow *self = g_object_new (BC_TYPE_SEARCH_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *place = NULL;
  g_autofree char *name = NULL;
  GtkWidget *place_label;

  self->hits = g_ptr_array_ref (hits);
  self->hit = hits->pdata[position];
  place = dup_place (self->hit);
  name = g_strconcat (self->hit->title, *place != '\0' ? ", " : "", place, NULL);
  place_label = make_label (place, "caption");
  gtk_widget_add_css_class (place_label, "dim-label");
  gtk_widget_set_visible (place_label, *place != '\0');
  gtk_box_append (GTK_BOX (box), make_head (self->hit));
  gtk_box_append (GTK_BOX (box), make_words (self->hit));
  gtk_box_append (GTK_BOX (box), place_label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  bc_spoken_name_set (GTK_WIDGET (self), name);
  gtk_widget_add_css_class (GTK_WIDGET (self), "search-row");
  return GTK_WIDGET (self);
}

BcSearchHit *
bc_search_row_get_hit (BcSearchRow *self)
{
  return self->hit;
}
