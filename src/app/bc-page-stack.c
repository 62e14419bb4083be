/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-page-stack"

#include "config.h"

#include "app/bc-page-stack.h"

#include <glib/gi18n.h>
#include <string.h>

#include "pages/bc-page.h"
#include "widgets/bc-spoken-name.h"

#define CASCADE "cascade"
#define CIRCLE "circle"
#define MEETING "meeting"
#define OVERVIEW "overview"
#define PUPIL "pupil"
#define REPERTOIRE "repertoire"
#define YEAR_PLANNER "year-planner"
#define REPORT "report"
#define TRACE "trace"

/* The pages that the centre opens. */
static const char *const of_teacher[] = { "self",  "reflections", REPERTOIRE, "questions",
                                          "steps", "mirror",      NULL };

GtkWidget *
bc_page_stack_find (GtkStack *pages, const char *page, const char **target)
{
  const char *slash = strchr (page, '/');
  g_autofree char *name = slash != NULL ? g_strndup (page, slash - page) : g_strdup (page);
  GtkWidget *found = gtk_stack_get_child_by_name (pages, name);

  *target = slash != NULL ? slash + 1 : "";
  if (found != NULL && BC_IS_PAGE (found))
    return found;
  *target = "";
  return gtk_stack_get_child_by_name (pages, CIRCLE);
}

BcPlace
bc_page_stack_place_of (const char *page)
{
  g_auto (GStrv) parts = g_strsplit (page, "/", 2);

  if (g_str_equal (parts[0], OVERVIEW) || g_str_equal (parts[0], PUPIL))
    return BC_PLACE_UNDERSTAND;
  if (g_str_equal (parts[0], YEAR_PLANNER) || g_str_equal (parts[0], MEETING)
      || g_str_equal (parts[0], REPORT))
    return BC_PLACE_GROUP_REVIEW;
  if (g_str_equal (parts[0], TRACE) || g_str_equal (parts[0], CASCADE))
    return BC_PLACE_AGENDA;
  if (g_strv_contains (of_teacher, parts[0]))
    return BC_PLACE_TEACHER;
  return bc_place_from_id (parts[0]);
}

/* The cards of the repertoire are no secret: they are for showing to each other. */
gboolean
bc_page_stack_is_own (const char *page)
{
  return bc_page_stack_place_of (page) == BC_PLACE_TEACHER
         && !g_str_has_prefix (page, REPERTOIRE);
}

void
bc_page_stack_show_way_back (GtkButton *button, GtkLabel *label, const char *page)
{
  BcPlace place = bc_page_stack_place_of (page);
  g_auto (GStrv) parts = g_strsplit (page, "/", 2);
  gboolean leads = place != BC_N_PLACES && !g_str_equal (bc_place_get_id (place), parts[0]);
  g_autofree char *name = NULL;

  gtk_widget_set_visible (GTK_WIDGET (button), leads);
  if (!leads)
    return;
  /* Of the part of the circle itself the name is the bare one. */
  name = g_strdup_printf (_("Back to %s"), bc_place_get_title (place));
  gtk_label_set_text (label, bc_place_get_title (place));
  bc_spoken_name_set (GTK_WIDGET (button), name);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", bc_place_get_id (place));
}

void
bc_page_stack_clear (GtkStack *pages)
{
  GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (pages));

  for (; page != NULL; page = gtk_widget_get_next_sibling (page))
    {
      if (BC_IS_PAGE (page))
        bc_page_show (BC_PAGE (page), NULL, "");
    }
}

void
bc_page_stack_hear (GtkStack *pages, GCallback said, gpointer data)
{
  GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (pages));

  for (; page != NULL; page = gtk_widget_get_next_sibling (page))
    {
      if (BC_IS_PAGE (page))
        g_signal_connect_swapped (page, "said", said, data);
    }
}
