/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-repertoire-page"

#include "config.h"

#include "pages/repertoire/bc-repertoire-page.h"

#include <glib/gi18n.h>

#include "pages/repertoire/bc-help-view.h"
#include "pages/repertoire/bc-shelf-view.h"
#include "widgets/bc-wrap-layout.h"

#define CARDS "cards"
#define HELP "help"
/* What is read again follows when the typist pauses. */
#define PAUSE_MS 400

struct _BcRepertoirePage
{
  BcPage       parent_instance;

  GtkStack    *views;
  BcShelfView *shelf_view;
  BcHelpView  *help_view;

};

G_DEFINE_FINAL_TYPE (BcRepertoirePage, bc_repertoire_page, BC_TYPE_PAGE)

/* It counts once: somebody may go on from there. */
static void
take_target (BcRepertoirePage *self)
{
  const char *target = bc_page_take_target (BC_PAGE (self));

  if (target == NULL || *target == '\0')
    return;
  if (g_str_equal (target, HELP) || bc_help_view_open (self->help_view, target))
    {
      gtk_stack_set_visible_child_name (self->views, HELP);
      return;
    }
  gtk_stack_set_visible_child_name (self->views, CARDS);
  bc_shelf_view_open (self->shelf_view, target);
}

static void
bc_repertoire_page_refresh (BcPage *page)
{
  BcRepertoirePage *self = BC_REPERTOIRE_PAGE (page);
  BcContext *context = bc_page_get_context (page);

  bc_shelf_view_show (self->shelf_view, context);
  bc_help_view_show (self->help_view, context);
  if (context != NULL)
    take_target (self);
}

static void
bc_repertoire_page_dispose (GObject *object)
{
  BcRepertoirePage *self = BC_REPERTOIRE_PAGE (object);

  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_REPERTOIRE_PAGE);

  G_OBJECT_CLASS (bc_repertoire_page_parent_class)->dispose (object);
}

static void
bc_repertoire_page_class_init (BcRepertoirePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_HELP_VIEW);
  g_type_ensure (BC_TYPE_SHELF_VIEW);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_repertoire_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_repertoire_page_refresh;
  BC_PAGE_CLASS (klass)->pause_ms = PAUSE_MS;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/repertoire-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcRepertoirePage, views);
  gtk_widget_class_bind_template_child (widget_class, BcRepertoirePage, shelf_view);
  gtk_widget_class_bind_template_child (widget_class, BcRepertoirePage, help_view);
}

static void
bc_repertoire_page_init (BcRepertoirePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
