/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-review-point"

#include "config.h"

#include "pages/group-review/bc-review-point.h"

#include <glib/gi18n.h>

#include "school/bc-agenda.h"
#include "school/bc-review-facts.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"

/* With more the fold begins closed, so that the agenda stays one to look over. */
#define MOST_IN_SIGHT 4

struct _BcReviewPoint
{
  GtkBox         parent_instance;

  GtkLabel      *title_label;
  GtkLabel      *minutes_label;
  GtkWidget     *up_button;
  GtkWidget     *down_button;
  GtkWidget     *fold;
  GtkWidget     *facts;
  GtkWidget     *field;

  BcContext     *context;
  BcMeeting     *meeting;
  BcAgendaPoint *point;
  char          *shown;
};

G_DEFINE_FINAL_TYPE (BcReviewPoint, bc_review_point, GTK_TYPE_BOX)

enum
{
  SIGNAL_MOVED,
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_own (BcAgendaPoint *point)
{
  return *bc_record_get_text (point, BC_AGENDA_POINT_KIND) == '\0';
}

/* ---- the head ---- */

static void
up_cb (BcReviewPoint *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, -1);
}

static void
down_cb (BcReviewPoint *self)
{
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, 1);
}

static void
remove_cb (BcReviewPoint *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static GtkWidget *
add_button (BcReviewPoint *self, GtkWidget *head, const char *icon, const char *name,
            GCallback pressed)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, name);
  bc_spoken_name_set (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", pressed, self);
  gtk_box_append (GTK_BOX (head), button);
  return button;
}

static void
add_head (BcReviewPoint *self, gboolean leads)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = bc_wrapped_label_new ("", "heading");
  GtkWidget *minutes = gtk_label_new ("");

  self->title_label = GTK_LABEL (title);
  self->minutes_label = GTK_LABEL (minutes);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (minutes, "dim-label");
  gtk_widget_add_css_class (minutes, "numeric");
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), minutes);
  if (leads)
    {
      self->up_button =
        add_button (self, head, "go-up-symbolic", _("Move up"), G_CALLBACK (up_cb));
      self->down_button =
        add_button (self, head, "go-down-symbolic", _("Move down"), G_CALLBACK (down_cb));
      add_button (self, head, "user-trash-symbolic", _("Take this point off the agenda"),
                  G_CALLBACK (remove_cb));
    }
  gtk_box_append (GTK_BOX (self), head);
}

/* ---- what stands ready ---- */

static void
add_facts (BcReviewPoint *self, GPtrArray *facts)
{
  const char *heading = "";

  bc_section_clear (BC_SECTION (self->facts));
  for (guint i = 0; i < facts->len; i++)
    {
      BcReviewFact *fact = facts->pdata[i];
      gboolean same = g_str_equal (fact->heading, heading);
      GtkWidget *row = bc_read_row_new (same ? "" : fact->heading, fact->text);

      heading = fact->heading;
      if (*fact->page != '\0')
        bc_read_row_lead (row, fact->page);
      bc_section_append (BC_SECTION (self->facts), row);
    }
}

static char *
dup_words (GPtrArray *facts)
{
  g_autoptr (GString) words = g_string_new ("");

  for (guint i = 0; i < facts->len; i++)
    {
      BcReviewFact *fact = facts->pdata[i];

      g_string_append_printf (words, "%s|%s|%s\n", fact->heading, fact->text, fact->page);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* What is shown already stays, with its focus. */
static void
show_facts (BcReviewPoint *self, GPtrArray *facts)
{
  char *words = dup_words (facts);
  g_autofree char *label = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u thing stands ready", "%u things stand ready", facts->len),
    facts->len);

  if (self->shown == NULL)
    gtk_expander_set_expanded (GTK_EXPANDER (self->fold), facts->len <= MOST_IN_SIGHT);
  if (g_strcmp0 (words, self->shown) != 0)
    add_facts (self, facts);
  bc_secret_free_text (self->shown);
  self->shown = words;
  gtk_expander_set_label (GTK_EXPANDER (self->fold), label);
  gtk_widget_set_visible (self->fold, facts->len > 0);
}

/* ---- the whole ---- */

static void
add_body (BcReviewPoint *self, gboolean leads)
{
  BcSettings *settings = bc_context_get_settings (self->context);
  BcEdits *edits = bc_context_get_edits (self->context);
  const char *kind = bc_record_get_text (self->point, BC_AGENDA_POINT_KIND);
  const char *hint = bc_agenda_get_hint (settings, kind, BC_AGENDA_HINT_COORDINATOR);
  const char *question = bc_agenda_get_hint (settings, kind, BC_AGENDA_HINT_TEACHER);

  if (leads && *hint != '\0')
    gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (hint, "dim-label"));
  self->facts = bc_section_new ("");
  self->fold = gtk_expander_new (NULL);
  gtk_expander_set_child (GTK_EXPANDER (self->fold), self->facts);
  gtk_box_append (GTK_BOX (self), self->fold);
  if (is_own (self->point))
    {
      self->field = bc_text_field_new (_("Point"), _("What do you want to talk about?"), edits,
                                       self->point, BC_AGENDA_POINT_TITLE);
      gtk_box_append (GTK_BOX (self), self->field);
    }
  gtk_box_append (GTK_BOX (self),
                  bc_text_field_new (_("Prepared by the teacher"),
                                     *question != '\0' ? question : _("What do you bring?"), edits,
                                     self->point, BC_AGENDA_POINT_PREPARED));
}

static void
bc_review_point_dispose (GObject *object)
{
  BcReviewPoint *self = BC_REVIEW_POINT (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  g_clear_object (&self->point);
  bc_secret_free_text (g_steal_pointer (&self->shown));

  G_OBJECT_CLASS (bc_review_point_parent_class)->dispose (object);
}

static void
bc_review_point_class_init (BcReviewPointClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_review_point_dispose;
  signals[SIGNAL_MOVED] = g_signal_new ("moved", BC_TYPE_REVIEW_POINT, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BC_TYPE_REVIEW_POINT, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_review_point_init (BcReviewPoint *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

GtkWidget *
bc_review_point_new (BcContext *context, BcMeeting *meeting, BcAgendaPoint *point, gboolean leads)
{
  BcReviewPoint *self = g_object_new (BC_TYPE_REVIEW_POINT, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->point = g_object_ref (point);
  add_head (self, leads);
  add_body (self, leads);
  return GTK_WIDGET (self);
}

BcAgendaPoint *
bc_review_point_get_point (BcReviewPoint *self)
{
  return self->point;
}

void
bc_review_point_place (BcReviewPoint *self, guint number, guint n_points)
{
  const char *title = bc_record_get_text (self->point, BC_AGENDA_POINT_TITLE);
  gint64 minutes = bc_record_get_integer (self->point, BC_AGENDA_POINT_MINUTES);
  g_autofree char *words =
    g_strdup_printf ("%u. %s", number + 1, *title != '\0' ? title : _("A point of your own"));
  g_autofree char *time = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%d minute", "%d minutes", (gulong) minutes), (int) minutes);

  gtk_label_set_text (self->title_label, words);
  gtk_label_set_text (self->minutes_label, minutes > 0 ? time : "");
  if (self->up_button == NULL)
    return;
  gtk_widget_set_sensitive (self->up_button, number > 0);
  gtk_widget_set_sensitive (self->down_button, number + 1 < n_points);
}

gboolean
bc_review_point_read (BcReviewPoint *self, GError **error)
{
  g_autoptr (GPtrArray) facts =
    bc_review_facts_list (self->context, self->meeting,
                          bc_record_get_text (self->point, BC_AGENDA_POINT_KIND), error);

  if (facts != NULL)
    show_facts (self, facts);
  return facts != NULL;
}

void
bc_review_point_focus (BcReviewPoint *self)
{
  if (self->field != NULL)
    bc_text_field_focus (BC_TEXT_FIELD (self->field));
}
