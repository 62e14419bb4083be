/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talk-page"

#include "config.h"

#include "pages/bc-talk-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-route-state.h"
#include "domain/bc-terms.h"
#include "pages/bc-print.h"
#include "school/bc-meetings.h"
#include "school/bc-talks.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-pupil-choice.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-wrap-layout.h"

/* Days ahead that a talk is proposed: time to prepare it. */
#define AHEAD 7
/* What is read again follows when the typist pauses. */
#define PAUSE_MS 400

typedef struct
{
  GtkStack  *stack;
  GtkWidget *empty_page;
  GtkWidget *empty_button;
  GtkLabel  *place_label;
  GtkLabel  *question_label;
  GtkWidget *new_button;
  AdwBin    *coming_bin;
  AdwBin    *held_bin;
  GtkWidget *back_button;
  GtkLabel  *title_label;
  GtkLabel  *owner_label;
  GtkWidget *origin_button;
  GtkBox    *head_box;
  GtkWidget *paper_box;
  GtkWidget *remove_button;
  AdwBin    *body_bin;

  BcContext *context;
  BcMeeting *meeting;
  GtkWidget *about;
  char      *shown;
  guint      reading;
} BcTalkPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (BcTalkPage, bc_talk_page, BC_TYPE_PAGE)

static BcTalkPagePrivate *
private_of (BcTalkPage *self)
{
  return bc_talk_page_get_instance_private (self);
}

/* ---- the list ---- */

static void
add_row (BcTalkPage *self, BcMeeting *meeting)
{
  BcTalkPagePrivate *priv = private_of (self);
  gboolean held = bc_record_get_integer (meeting, BC_MEETING_HELD) != 0;
  const char *question = bc_record_get_text (meeting, BC_MEETING_QUESTION);
  g_autofree char *page =
    g_strdup_printf ("%s/%s", BC_TALK_PAGE_GET_CLASS (self)->name, bc_record_get_id (meeting));
  g_autofree char *title = bc_meetings_dup_title (priv->context, meeting);
  GtkWidget *row = bc_read_row_new (title, *question != '\0' ? question : _("No question yet"));

  bc_read_row_lead (row, page);
  bc_section_append (BC_SECTION (adw_bin_get_child (held ? priv->held_bin : priv->coming_bin)),
                     row);
}

static char *
dup_words (GPtrArray *talks)
{
  g_autoptr (GString) words = g_string_new ("");

  for (guint i = 0; i < talks->len; i++)
    g_string_append_printf (words, "%s %s %d %s %s\n", bc_record_get_id (talks->pdata[i]),
                            bc_record_get_text (talks->pdata[i], BC_MEETING_DATE),
                            (int) bc_record_get_integer (talks->pdata[i], BC_MEETING_HELD),
                            bc_record_get_text (talks->pdata[i], BC_MEETING_PUPIL),
                            bc_record_get_text (talks->pdata[i], BC_MEETING_QUESTION));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_section (AdwBin *bin)
{
  BcSection *section = BC_SECTION (adw_bin_get_child (bin));

  gtk_widget_set_visible (GTK_WIDGET (section),
                          gtk_list_box_get_row_at_index (bc_section_get_list (section), 0) != NULL);
}

static void
show_list (BcTalkPage *self)
{
  BcTalkPagePrivate *priv = private_of (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) talks =
    bc_talks_list (priv->context, BC_TALK_PAGE_GET_CLASS (self)->kind, &error);
  g_autofree char *words = NULL;

  if (talks == NULL)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  gtk_stack_set_visible_child_name (priv->stack, talks->len > 0 ? "list" : "nothing");
  words = dup_words (talks);
  if (g_strcmp0 (words, priv->shown) == 0)
    return;
  g_free (priv->shown);
  priv->shown = g_steal_pointer (&words);
  bc_section_clear (BC_SECTION (adw_bin_get_child (priv->coming_bin)));
  bc_section_clear (BC_SECTION (adw_bin_get_child (priv->held_bin)));
  for (guint i = 0; i < talks->len; i++)
    add_row (self, talks->pdata[i]);
  show_section (priv->coming_bin);
  show_section (priv->held_bin);
}

static void
new_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcTalkPage *self = BC_TALK_PAGE (widget);
  BcTalkPagePrivate *priv = private_of (self);
  BcTalkPageClass *klass = BC_TALK_PAGE_GET_CLASS (self);
  g_autofree char *today = bc_day_today ();
  g_autofree char *day = bc_day_shift (today, AHEAD);
  g_autofree char *page = NULL;
  g_autoptr (BcMeeting) meeting = NULL;

  if (priv->context == NULL || bc_context_get_group (priv->context) == NULL)
    return;
  meeting = bc_talks_add (priv->context, klass->kind, "", day);
  page = g_strdup_printf ("%s/%s", klass->name, bc_record_get_id (meeting));
  gtk_widget_activate_action (widget, "win.go", "s", page);
  if (priv->about != NULL)
    bc_focus_later (priv->about);
  bc_page_offer_undo (BC_PAGE (self), _(klass->new_said));
}

/* ---- a talk ---- */

static gboolean
make_paper (GtkWidget *widget, BcPrintPage *page, GError **error)
{
  BcTalkPageClass *klass = BC_TALK_PAGE_GET_CLASS (widget);
  BcTalkPagePrivate *priv = private_of (BC_TALK_PAGE (widget));
  g_autofree char *today = bc_day_today ();

  if (priv->meeting == NULL || klass->make_paper == NULL)
    return FALSE;
  return bc_print_take_running_text (
    page, klass->make_paper (priv->context, priv->meeting, today, error));
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcTalkPage *self = BC_TALK_PAGE (widget);
  BcTalkPagePrivate *priv = private_of (self);
  g_autoptr (BcMeeting) meeting = NULL;

  if (priv->meeting == NULL)
    return;
  meeting = g_object_ref (priv->meeting);
  gtk_widget_activate_action (widget, "win.go", "s", BC_TALK_PAGE_GET_CLASS (self)->name);
  bc_talks_remove (bc_context_get_edits (priv->context), meeting);
  bc_page_offer_undo (BC_PAGE (self), _("The talk is taken away. What came of it stays."));
}

static char *
dup_owner (BcTalkPage *self)
{
  BcTalkPagePrivate *priv = private_of (self);
  g_autoptr (BcStaff) owner =
    bc_edits_get (bc_context_get_edits (priv->context), BC_TYPE_STAFF,
                  bc_record_get_text (priv->meeting, BC_MEETING_OWNER), NULL);
  g_autofree char *name = owner != NULL ? bc_person_dup_name (owner) : NULL;

  /* Translators: of a talk, the name of the teacher whose question it is about. */
  return name != NULL ? g_strdup_printf (_("Brought in by %s"), name) : g_strdup ("");
}

static void
show_head (BcTalkPage *self)
{
  BcTalkPagePrivate *priv = private_of (self);
  BcEdits *edits = bc_context_get_edits (priv->context);
  const char *origin = bc_record_get_text (priv->meeting, BC_MEETING_ORIGIN);
  const char *nobody = BC_TALK_PAGE_GET_CLASS (self)->nobody;
  gboolean about = nobody == NULL || *bc_record_get_text (priv->meeting, BC_MEETING_PUPIL) != '\0';
  g_autofree char *title =
    about ? bc_meetings_dup_title (priv->context, priv->meeting)
          : g_strdup (bc_term_label (BC_TERM_MEETING, BC_TALK_PAGE_GET_CLASS (self)->kind));
  g_autofree char *owner = dup_owner (self);
  g_autofree char *from = bc_talks_dup_from (edits, origin);
  g_autofree char *page = bc_talks_dup_page (edits, origin);

  gtk_label_set_text (priv->title_label, title);
  gtk_label_set_text (priv->owner_label, owner);
  gtk_widget_set_visible (GTK_WIDGET (priv->owner_label), *owner != '\0');
  gtk_widget_set_visible (priv->origin_button, *from != '\0');
  gtk_button_set_label (GTK_BUTTON (priv->origin_button), from);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (priv->origin_button), "s", page);
}

/* The period goes along. */
static gboolean
day_cb (BcTalkPage *self, const char *day)
{
  BcTalkPagePrivate *priv = private_of (self);

  bc_meetings_set_day (priv->context, priv->meeting, day);
  return TRUE;
}

static void
make_head (BcTalkPage *self)
{
  BcTalkPagePrivate *priv = private_of (self);
  BcEdits *edits = bc_context_get_edits (priv->context);
  g_autoptr (GPtrArray) pupils = bc_talks_list_pupils (priv->context, priv->meeting);
  const char *nobody = BC_TALK_PAGE_GET_CLASS (self)->nobody;
  GtkWidget *day = bc_date_field_new (_("Day"), edits, priv->meeting, BC_MEETING_DATE);
  GtkWidget *held =
    bc_check_field_new (_("It took place"), edits, priv->meeting, BC_MEETING_HELD);

  priv->about = bc_pupil_choice_new (_("Who is it about?"), pupils, edits, priv->meeting,
                                     BC_MEETING_PUPIL);
  if (nobody != NULL)
    bc_pupil_choice_set_nobody (BC_PUPIL_CHOICE (priv->about), _(nobody));
  g_signal_connect_object (day, "chosen", G_CALLBACK (day_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_valign (day, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (held, TRUE);
  gtk_box_append (priv->head_box, priv->about);
  gtk_box_append (priv->head_box, day);
  gtk_box_append (priv->head_box, held);
}

static gboolean
paused_cb (gpointer data)
{
  BcTalkPage *self = data;
  BcTalkPagePrivate *priv = private_of (self);
  GtkWidget *body = adw_bin_get_child (priv->body_bin);

  priv->reading = 0;
  if (body != NULL)
    BC_TALK_PAGE_GET_CLASS (self)->refresh_body (self, body);
  return G_SOURCE_REMOVE;
}

static void
clear_talk (BcTalkPage *self)
{
  BcTalkPagePrivate *priv = private_of (self);

  g_clear_handle_id (&priv->reading, g_source_remove);
  bc_clear_box (priv->head_box);
  adw_bin_set_child (priv->body_bin, NULL);
  priv->about = NULL;
  g_clear_object (&priv->meeting);
}

static void
show_talk (BcTalkPage *self, BcMeeting *meeting)
{
  BcTalkPagePrivate *priv = private_of (self);

  if (priv->meeting != meeting)
    {
      clear_talk (self);
      priv->meeting = g_object_ref (meeting);
      make_head (self);
      adw_bin_set_child (priv->body_bin, BC_TALK_PAGE_GET_CLASS (self)->make_body (
                                           self, priv->context, meeting));
      BC_TALK_PAGE_GET_CLASS (self)->refresh_body (self, adw_bin_get_child (priv->body_bin));
    }
  else if (priv->reading == 0)
    priv->reading = g_timeout_add (PAUSE_MS, paused_cb, self);
  show_head (self);
  gtk_widget_set_sensitive (priv->remove_button, !bc_context_is_read_only (priv->context));
  gtk_stack_set_visible_child_name (priv->stack, "talk");
}

/* ---- the page ---- */

static void
forget (BcTalkPage *self)
{
  BcTalkPagePrivate *priv = private_of (self);

  clear_talk (self);
  bc_section_clear (BC_SECTION (adw_bin_get_child (priv->coming_bin)));
  bc_section_clear (BC_SECTION (adw_bin_get_child (priv->held_bin)));
  g_clear_pointer (&priv->shown, g_free);
  g_clear_object (&priv->context);
}

static void
bc_talk_page_refresh (BcPage *page)
{
  BcTalkPage *self = BC_TALK_PAGE (page);
  BcTalkPagePrivate *priv = private_of (self);
  BcContext *context = bc_page_get_context (page);
  g_autoptr (BcMeeting) meeting = NULL;

  if (context != priv->context)
    {
      forget (self);
      g_set_object (&priv->context, context);
    }
  if (context == NULL || bc_context_get_group (context) == NULL)
    return;
  meeting = bc_meetings_find (bc_context_get_edits (context), bc_page_get_target (page));
  if (meeting != NULL)
    {
      show_talk (self, meeting);
      return;
    }
  clear_talk (self);
  show_list (self);
}

static void
bc_talk_page_dispose (GObject *object)
{
  BcTalkPagePrivate *priv = private_of (BC_TALK_PAGE (object));

  g_clear_handle_id (&priv->reading, g_source_remove);
  g_clear_object (&priv->meeting);
  g_clear_object (&priv->context);
  g_clear_pointer (&priv->shown, g_free);
  /* GTK 4.8 lets a template be disposed of only by its own type, and this has subclasses. */
  adw_bin_set_child (ADW_BIN (object), NULL);

  G_OBJECT_CLASS (bc_talk_page_parent_class)->dispose (object);
}

/* What differs by the kind of talk. */
static void
bc_talk_page_constructed (GObject *object)
{
  BcTalkPage *self = BC_TALK_PAGE (object);
  BcTalkPagePrivate *priv = private_of (self);
  BcTalkPageClass *klass = BC_TALK_PAGE_GET_CLASS (self);
  BcPlace place = bc_place_from_id (klass->name);

  G_OBJECT_CLASS (bc_talk_page_parent_class)->constructed (object);
  gtk_label_set_text (priv->place_label, bc_place_get_title (place));
  gtk_label_set_text (priv->question_label, bc_place_get_question (place));
  gtk_button_set_label (GTK_BUTTON (priv->new_button), _(klass->new_label));
  gtk_button_set_label (GTK_BUTTON (priv->empty_button), _(klass->new_label));
  adw_status_page_set_title (ADW_STATUS_PAGE (priv->empty_page), _(klass->empty_title));
  adw_status_page_set_description (ADW_STATUS_PAGE (priv->empty_page), _(klass->empty_text));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (priv->back_button), "s", klass->name);
  gtk_widget_set_visible (priv->paper_box, klass->make_paper != NULL);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, stack);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, empty_page);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, empty_button);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, place_label);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, question_label);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, new_button);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, coming_bin);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, held_bin);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, back_button);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, title_label);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, owner_label);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, origin_button);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, head_box);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, paper_box);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, remove_button);
  gtk_widget_class_bind_template_child_private (widget_class, BcTalkPage, body_bin);
}

static void
bc_talk_page_class_init (BcTalkPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->constructed = bc_talk_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = bc_talk_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_talk_page_refresh;
  BC_PAGE_CLASS (klass)->about_group = TRUE;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/talk-page.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "talk.new", NULL, new_cb);
  bc_print_install (widget_class, "talk.print", "talk.pdf", make_paper);
  gtk_widget_class_install_action (widget_class, "talk.remove", NULL, remove_cb);
}

static void
bc_talk_page_init (BcTalkPage *self)
{
  BcTalkPagePrivate *priv = private_of (self);

  gtk_widget_init_template (GTK_WIDGET (self));
  adw_bin_set_child (priv->coming_bin, bc_section_new (_("To come")));
  adw_bin_set_child (priv->held_bin, bc_section_new (_("Held")));
}
