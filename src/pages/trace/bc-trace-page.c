/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-trace-page"

#include "config.h"

#include "pages/trace/bc-trace-page.h"

#include <glib/gi18n.h>

#include "domain/bc-records.h"
#include "school/bc-development-agenda.h"
#include "school/bc-trace.h"
#include "wheel/bc-path.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

/* What stands in a stop before the rest is left for its own page. */
#define MOST_LINES 7

struct _BcTracePage
{
  BcPage     parent_instance;

  GtkStack  *stack;
  GtkWidget *back_button;
  AdwBin    *path_bin;
  BcPath    *path;

  char      *shown;
  char      *target;
};

G_DEFINE_FINAL_TYPE (BcTracePage, bc_trace_page, BC_TYPE_PAGE)

/* The colours of the circle, by stage. */
static const char *const tints[BC_TRACE_N_STAGES] = {
  [BC_TRACE_NOTE] = "blue",     [BC_TRACE_QUESTION] = "purple", [BC_TRACE_TALK] = "purple",
  [BC_TRACE_SYSTEM] = "orange", [BC_TRACE_POINT] = "orange",    [BC_TRACE_DEED] = "green",
  [BC_TRACE_GROUP] = "blue",
};

/* ---- a stop ---- */

static GtkWidget *
make_stop (const BcTraceStop *stop)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *text = bc_wrapped_label_new (stop->text, "body");
  /* Translators: what a stop is, and that one came from there. */
  g_autofree char *kind = stop->here ? g_strdup_printf (_("%s · from here"), stop->kind)
                                     : g_strdup (stop->kind);
  g_autofree char *tint = g_strconcat ("tint-", tints[stop->stage], NULL);
  g_autofree char *name = g_strdup_printf ("%s: %s", kind, stop->text);

  gtk_label_set_lines (GTK_LABEL (text), MOST_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (kind, "caption-heading"));
  gtk_box_append (GTK_BOX (box), text);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "path-stop");
  gtk_widget_add_css_class (button, tint);
  if (stop->here)
    gtk_widget_add_css_class (button, "here");
  if (*stop->page != '\0')
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", stop->page);
    }
  else
    gtk_widget_add_css_class (button, "flat");
  bc_spoken_name_set (button, name);
  g_object_set_data_full (G_OBJECT (button), "id", g_strdup (stop->id), g_free);
  g_object_set_data_full (G_OBJECT (button), "text", g_strdup (stop->text), g_free);
  return button;
}

/* ---- what is said of the arrows ---- */

static void
add_linked (GString *words, BcPath *path, guint number, gboolean forward)
{
  g_autoptr (GPtrArray) linked = bc_path_list_linked (path, number, forward);
  g_autoptr (GString) all = g_string_new (NULL);
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < linked->len; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? "; " : "",
                            (const char *) g_object_get_data (linked->pdata[i], "text"));
  if (linked->len == 0)
    return;
  sentence = forward ? g_strdup_printf (_("Leads to: %s."), all->str)
                     : g_strdup_printf (_("Comes from: %s."), all->str);
  g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", sentence);
}

static void
describe (BcTracePage *self, GtkWidget *stop, guint number)
{
  g_autoptr (GString) words = g_string_new (NULL);

  add_linked (words, self->path, number, FALSE);
  add_linked (words, self->path, number, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (stop), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words->str, -1);
}

/* ---- the path ---- */

static char *
dup_state (const BcTrace *trace)
{
  g_autoptr (GString) state = g_string_new (NULL);

  for (guint i = 0; i < trace->stops->len; i++)
    {
      BcTraceStop *stop = trace->stops->pdata[i];

      g_string_append_printf (state, "%d %s %s %s %s %d\n", (int) stop->stage, stop->id,
                              stop->kind, stop->text, stop->page, stop->here);
    }
  for (guint i = 0; i < trace->arrows->len; i++)
    {
      BcTraceArrow *arrow = &g_array_index (trace->arrows, BcTraceArrow, i);

      g_string_append_printf (state, "%u %u\n", arrow->from, arrow->to);
    }
  return g_string_free (g_steal_pointer (&state), FALSE);
}

/* The id of the stop that has the keyboard. */
static char *
dup_focused (BcTracePage *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->path));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_has_focus (child))
        return g_strdup (g_object_get_data (G_OBJECT (child), "id"));
    }
  return NULL;
}

static void
fill_path (BcTracePage *self, const BcTrace *trace, const char *focused)
{
  g_autoptr (GPtrArray) stops = g_ptr_array_new ();

  bc_path_clear (self->path);
  for (guint i = 0; i < trace->stops->len; i++)
    {
      BcTraceStop *stop = trace->stops->pdata[i];
      GtkWidget *widget = make_stop (stop);

      bc_path_add_stop (self->path, stop->stage, tints[stop->stage], widget);
      g_ptr_array_add (stops, widget);
    }
  for (guint i = 0; i < trace->arrows->len; i++)
    {
      BcTraceArrow *arrow = &g_array_index (trace->arrows, BcTraceArrow, i);

      bc_path_add_arrow (self->path, arrow->from, arrow->to);
    }
  for (guint i = 0; i < stops->len; i++)
    {
      BcTraceStop *stop = trace->stops->pdata[i];

      describe (self, stops->pdata[i], i);
      if (focused != NULL ? *stop->id != '\0' && g_str_equal (stop->id, focused) : stop->here)
        bc_focus_later (stops->pdata[i]);
    }
}

static void
show_trace (BcTracePage *self, const BcTrace *trace)
{
  g_autofree char *state = dup_state (trace);
  g_autofree char *focused = NULL;
  const char *target = bc_page_get_target (BC_PAGE (self));

  gtk_stack_set_visible_child_name (self->stack, trace->stops->len > 0 ? "path" : "nothing");
  if (g_strcmp0 (state, self->shown) == 0 && g_strcmp0 (target, self->target) == 0)
    return;
  if (g_strcmp0 (target, self->target) == 0)
    focused = dup_focused (self);
  g_free (self->shown);
  self->shown = g_steal_pointer (&state);
  g_free (self->target);
  self->target = g_strdup (target);
  fill_path (self, trace, focused);
}

/* ---- the page ---- */

/* Without a target, the path of the first question of the school. */
static char *
dup_id (BcTracePage *self, BcContext *context)
{
  const char *target = bc_page_get_target (BC_PAGE (self));
  g_autoptr (GPtrArray) questions = NULL;

  if (*target != '\0')
    return g_strdup (target);
  questions = bc_development_agenda_list_questions (context, NULL);
  return g_strdup (questions != NULL && questions->len > 0
                     ? bc_record_get_id (questions->pdata[0]) : "");
}

static void
forget (BcTracePage *self)
{
  bc_path_clear (self->path);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->target, g_free);
}

static void
bc_trace_page_refresh (BcPage *page)
{
  BcTracePage *self = BC_TRACE_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcTrace) trace = NULL;
  g_autofree char *id = NULL;
  g_autofree char *back = NULL;

  if (context == NULL)
    {
      forget (self);
      return;
    }
  id = dup_id (self, context);
  back = g_strconcat ("agenda/", id, NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->back_button), "s", back);
  trace = bc_trace_find (context, id, &error);
  if (trace == NULL)
    bc_page_say (page, error->message);
  else
    show_trace (self, trace);
}

/* Who comes again begins at the same stop again. */
static void
bc_trace_page_unmap (GtkWidget *widget)
{
  g_clear_pointer (&BC_TRACE_PAGE (widget)->target, g_free);

  GTK_WIDGET_CLASS (bc_trace_page_parent_class)->unmap (widget);
}

static void
bc_trace_page_dispose (GObject *object)
{
  BcTracePage *self = BC_TRACE_PAGE (object);

  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->target, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_TRACE_PAGE);

  G_OBJECT_CLASS (bc_trace_page_parent_class)->dispose (object);
}

static void
bc_trace_page_class_init (BcTracePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_trace_page_dispose;
  widget_class->unmap = bc_trace_page_unmap;
  BC_PAGE_CLASS (klass)->refresh = bc_trace_page_refresh;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/trace-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcTracePage, stack);
  gtk_widget_class_bind_template_child (widget_class, BcTracePage, back_button);
  gtk_widget_class_bind_template_child (widget_class, BcTracePage, path_bin);
}

static void
bc_trace_page_init (BcTracePage *self)
{
  GtkWidget *path = bc_path_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->path = BC_PATH (path);
  bc_spoken_name_set (path, _("From the group to the school and back"));
  adw_bin_set_child (self->path_bin, path);
}
