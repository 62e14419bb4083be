/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/bc-mark.h"

#include "domain/bc-record.h"
#include "widgets/bc-scroll.h"

#define RECORD "shown-record"
#define FIELD "shown-field"
#define MARK "found-mark"

/* As long as one may need to see it, and to come from the keys to the screen. */
#define MARKED_MS 4000
/* What is opened around it may make it anew, or make a better one. */
#define FRAMES_TO_SETTLE 8
/* After so many the field itself does not come any more. */
#define FRAMES_FOR_FIELD 24
#define MOST_FRAMES 60

typedef struct
{
  char *id;
  guint field;
  guint frames;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->id);
  g_free (wanted);
}

void
bc_mark_tell (GtkWidget *widget, gpointer record, guint field)
{
  g_object_set_data_full (G_OBJECT (widget), RECORD, g_object_ref (record), g_object_unref);
  if (field != G_MAXUINT)
    g_object_set_data (G_OBJECT (widget), FIELD, GUINT_TO_POINTER (field + 1));
}

gpointer
bc_mark_get_record (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), RECORD);
}

/* The one with the field, else the first with the record. */
static GtkWidget *
find (GtkWidget *widget, Wanted *wanted, GtkWidget **fallback)
{
  gpointer record = bc_mark_get_record (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (record != NULL && g_str_equal (bc_record_get_id (record), wanted->id))
    {
      if (wanted->field != G_MAXUINT
          && g_object_get_data (G_OBJECT (widget), FIELD) == GUINT_TO_POINTER (wanted->field + 1))
        return widget;
      if (*fallback == NULL)
        *fallback = widget;
    }
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, wanted, fallback);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
open_around (GtkWidget *widget, GtkWidget *page)
{
  for (GtkWidget *inner = widget; inner != page; inner = gtk_widget_get_parent (inner))
    {
      GtkWidget *outer = gtk_widget_get_parent (inner);

      if (GTK_IS_STACK (outer))
        gtk_stack_set_visible_child (GTK_STACK (outer), inner);
      if (GTK_IS_EXPANDER (outer))
        gtk_expander_set_expanded (GTK_EXPANDER (outer), TRUE);
    }
}

/* A card that holds all of a record shows its fields when it is open: the first fold of it. */
static gboolean
open_within (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (GTK_IS_EXPANDER (widget))
    {
      gtk_expander_set_expanded (GTK_EXPANDER (widget), TRUE);
      return TRUE;
    }
  while (child != NULL && !open_within (child))
    child = gtk_widget_get_next_sibling (child);
  return child != NULL;
}

static gboolean
fade_cb (gpointer data)
{
  gtk_widget_remove_css_class (data, MARK);
  return G_SOURCE_REMOVE;
}

static void
mark (GtkWidget *widget)
{
  bc_scroll_to (widget);
  if (!gtk_widget_grab_focus (widget))
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
  gtk_widget_add_css_class (widget, MARK);
  g_timeout_add_full (G_PRIORITY_DEFAULT, MARKED_MS, fade_cb, g_object_ref (widget),
                      g_object_unref);
}

static gboolean
tick_cb (GtkWidget *page, GdkFrameClock *clock, gpointer data)
{
  Wanted *wanted = data;
  GtkWidget *fallback = NULL;
  GtkWidget *found = find (page, wanted, &fallback);
  guint settled = found != NULL || wanted->field == G_MAXUINT ? FRAMES_TO_SETTLE
                                                              : FRAMES_FOR_FIELD;

  wanted->frames++;
  if (found == NULL)
    found = fallback;
  if (found != NULL)
    {
      open_around (found, page);
      open_within (found);
    }
  if (found != NULL && wanted->frames >= settled && gtk_widget_get_mapped (found))
    {
      mark (found);
      return G_SOURCE_REMOVE;
    }
  return wanted->frames < MOST_FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

void
bc_mark_show (GtkWidget *page, const char *id, guint field)
{
  Wanted *wanted = g_new0 (Wanted, 1);

  wanted->id = g_strdup (id);
  wanted->field = field;
  gtk_widget_add_tick_callback (page, tick_cb, wanted, wanted_free);
}
