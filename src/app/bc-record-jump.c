/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-record-jump"

#include "app/bc-record-jump.h"

#include "pages/bc-page.h"
#include "widgets/bc-mark.h"

/* The window keeps both longer than its actions. */
typedef struct
{
  BcChoices *choices;
  GtkStack  *pages;
} Jump;

static void
show_record_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  Jump *jump = data;
  const char *group, *period, *page, *id;
  GtkWidget *shown;
  guint field;

  g_variant_get (target, "(&s&s&s&su)", &group, &period, &page, &id, &field);
  bc_choices_choose (jump->choices, group, period);
  if (!gtk_widget_activate_action (GTK_WIDGET (jump->pages), "win.go", "s", page))
    return;
  shown = gtk_stack_get_visible_child (jump->pages);
  if (BC_IS_PAGE (shown))
    bc_mark_show (shown, id, field);
}

static void
free_jump (gpointer data, GClosure *closure)
{
  g_free (data);
}

void
bc_record_jump_add_action (GActionMap *window, BcChoices *choices, GtkStack *pages)
{
  g_autoptr (GVariantType) type = g_variant_type_new ("(ssssu)");
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show-record", type);
  Jump *jump = g_new (Jump, 1);

  *jump = (Jump){ choices, pages };
  g_signal_connect_data (action, "activate", G_CALLBACK (show_record_cb), jump, free_jump, 0);
  g_action_map_add_action (window, G_ACTION (action));
}
