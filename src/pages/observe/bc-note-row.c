/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-note-row"

#include "config.h"

#include "pages/observe/bc-note-row.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "pages/observe/bc-note-editor.h"
#include "pages/observe/bc-note-way.h"
#include "school/bc-tags.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-mark.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcNoteRow
{
  GtkListBoxRow  parent_instance;

  GtkWidget     *title;
  GtkWidget     *fact;
  GtkWidget     *actions;
  GtkWidget     *arrow;
  GtkWidget     *marks;
  AdwBin        *editor_bin;

  BcNotes       *notes;
  BcNote        *note;
  GPtrArray     *tags;
  char          *about;
  BcNotesOrder   order;
  char          *marked;
  char          *links;
};

G_DEFINE_FINAL_TYPE (BcNoteRow, bc_note_row, GTK_TYPE_LIST_BOX_ROW)

static BcNoteEditor *
get_editor (BcNoteRow *self)
{
  GtkWidget *editor = adw_bin_get_child (self->editor_bin);

  return editor != NULL ? BC_NOTE_EDITOR (editor) : NULL;
}

static BcPage *
get_page (BcNoteRow *self)
{
  return BC_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE));
}

static BcEdits *
get_edits (BcNoteRow *self)
{
  return bc_context_get_edits (bc_notes_get_context (self->notes));
}

/* ---- what one can do with it ---- */

static void
become_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcNoteRow *self = BC_NOTE_ROW (widget);
  const BcNoteWay *way = bc_note_way_from_id (g_variant_get_string (target, NULL));
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcRecord) made = bc_notes_turn_into (self->notes, self->note,
                                                  bc_note_way_get_type (way), today);

  bc_note_row_set_open (self, TRUE);
  if (made != NULL)
    {
      bc_note_editor_select (get_editor (self), made);
      return;
    }
  bc_note_editor_focus_pupil (get_editor (self));
  bc_page_say (get_page (self), _("Choose first whom this note is about: a need is a child’s."));
}

static gboolean
has_need (BcNoteRow *self)
{
  g_autoptr (GPtrArray) made = bc_notes_list_outcomes (self->notes, self->note);

  for (guint i = 0; i < made->len; i++)
    {
      if (BC_IS_NEED (made->pdata[i]))
        return TRUE;
    }
  return FALSE;
}

/* Once there is a need, the pupil goes on to a cluster by its number. */
static gboolean
place (BcNoteRow *self, guint number)
{
  g_autoptr (BcPupil) pupil = bc_notes_dup_pupil (self->notes, self->note);
  BcGroupPlan *plan = bc_notes_get_plan (self->notes);
  g_autoptr (GPtrArray) clusters = plan != NULL ? bc_group_plan_list_clusters (plan) : NULL;
  g_autofree char *sentence = NULL;

  if (pupil == NULL || clusters == NULL || number >= clusters->len || !has_need (self))
    return FALSE;
  bc_group_plan_move (plan, pupil, clusters->pdata[number]);
  sentence = g_strdup_printf (_("%s is in cluster “%s” now."), self->about,
                              bc_record_get_text (clusters->pdata[number], BC_CLUSTER_NAME));
  bc_page_offer_undo (get_page (self), sentence);
  return TRUE;
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcNoteRow *self = BC_NOTE_ROW (widget);
  BcPage *page = get_page (self);

  bc_notes_remove (self->notes, self->note);
  bc_page_offer_undo (page, _("The note is removed."));
}

static void
turn_diffuse (BcNoteRow *self)
{
  bc_edits_begin (get_edits (self), _("Not clear yet"));
  bc_edits_set_integer (get_edits (self), self->note, BC_NOTE_DIFFUSE,
                        !bc_record_get_integer (self->note, BC_NOTE_DIFFUSE));
  bc_edits_end (get_edits (self));
}

gboolean
bc_note_row_press (BcNoteRow *self, guint key)
{
  const BcNoteWay *way = bc_note_way_from_key (key);

  if (bc_context_is_read_only (bc_notes_get_context (self->notes)))
    return FALSE;
  if (way != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "note.become", "s", bc_note_way_get_id (way));
  else if (key == GDK_KEY_Delete)
    gtk_widget_activate_action (GTK_WIDGET (self), "note.remove", NULL);
  else if (bc_key_is (key, C_ ("key", "D")))
    turn_diffuse (self);
  else if (key >= GDK_KEY_1 && key <= GDK_KEY_9)
    return place (self, key - GDK_KEY_1);
  else
    return FALSE;
  return TRUE;
}

/* ---- the marks ---- */

static GPtrArray *
list_marks (BcNoteRow *self)
{
  GPtrArray *marks = g_ptr_array_new_with_free_func (g_free);
  const char *level = bc_record_get_text (self->note, BC_NOTE_LEVEL);
  g_auto (GStrv) names = bc_tags_list_names (self->tags,
                                             bc_record_get_text (self->note, BC_NOTE_TAGS));

  if (bc_record_get_integer (self->note, BC_NOTE_DIFFUSE))
    g_ptr_array_add (marks, g_strdup (_("not clear yet")));
  if (*level != '\0')
    g_ptr_array_add (marks, g_strdup (bc_term_label (BC_TERM_LEVEL, level)));
  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (marks, g_strdup (names[i]));
  if (bc_record_get_sealed (self->note, BC_NOTE_LENS) != NULL
      && bc_context_is_mine (bc_notes_get_context (self->notes), self->note))
    g_ptr_array_add (marks, g_strdup (_("my own glasses")));
  return marks;
}

static GPtrArray *
list_links (BcNoteRow *self)
{
  GPtrArray *links = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) made = bc_notes_list_outcomes (self->notes, self->note);

  for (guint i = 0; i < made->len; i++)
    g_ptr_array_add (links, g_strdup (bc_note_way_get_id (
                              bc_note_way_from_record (made->pdata[i]))));
  return links;
}

/* A need or a signal is to be found with the pupil, a leervraag with those of the
 * teacher. */
static char *
dup_page (BcNoteRow *self, const BcNoteWay *way)
{
  const char *pupil = bc_record_get_text (self->note, BC_NOTE_PUPIL);

  if (bc_note_way_get_type (way) == BC_TYPE_QUESTION)
    return g_strdup ("questions");
  return *pupil != '\0' ? g_strconcat ("pupil/", pupil, NULL) : g_strdup ("overview");
}

static GtkWidget *
link_new (BcNoteRow *self, const BcNoteWay *way)
{
  GtkWidget *link = gtk_button_new_with_label (bc_note_way_get_became (way));
  g_autofree char *page = dup_page (self, way);

  gtk_widget_add_css_class (link, "flat");
  gtk_widget_add_css_class (link, "mark");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (link), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (link), "s", page);
  return link;
}

static char *
join (GPtrArray *words)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? ", " : "", (char *) words->pdata[i]);
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
make_marks (BcNoteRow *self, GPtrArray *marks, GPtrArray *links)
{
  bc_clear_box (GTK_BOX (self->marks));
  for (guint i = 0; i < marks->len; i++)
    {
      GtkWidget *mark = gtk_label_new (marks->pdata[i]);

      gtk_widget_add_css_class (mark, "mark");
      gtk_box_append (GTK_BOX (self->marks), mark);
    }
  for (guint i = 0; i < links->len; i++)
    gtk_box_append (GTK_BOX (self->marks),
                    link_new (self, bc_note_way_from_id (links->pdata[i])));
  gtk_widget_set_visible (self->marks, marks->len + links->len > 0);
}

static gboolean
replace (char **old, char *new)
{
  gboolean differs = g_strcmp0 (*old, new) != 0;

  g_free (*old);
  *old = new;
  return differs;
}

/* Marks that say the same stay, with the focus that one of them may have. */
static void
show_marks (BcNoteRow *self)
{
  g_autoptr (GPtrArray) marks = list_marks (self);
  g_autoptr (GPtrArray) links = list_links (self);
  g_autofree char *ways = join (links);
  gboolean differ = replace (&self->marked, join (marks));

  differ |= replace (&self->links, g_strconcat (ways, bc_record_get_text (self->note,
                                                                          BC_NOTE_PUPIL), NULL));
  if (differ)
    make_marks (self, marks, links);
}

/* ---- the row ---- */

/* Not before somebody is at the row: a hundred notes are a hundred times three buttons. */
static void
add_actions (BcNoteRow *self)
{
  if (self->notes == NULL || gtk_widget_get_first_child (self->actions) != NULL
      || bc_context_is_read_only (bc_notes_get_context (self->notes)))
    return;
  for (guint i = 0; i < bc_note_ways_count (); i++)
    {
      GtkWidget *button = bc_note_way_button_new (bc_note_ways_get (i));

      gtk_widget_add_css_class (button, "flat");
      gtk_box_append (GTK_BOX (self->actions), button);
    }
}

static void
bc_note_row_state_flags_changed (GtkWidget *widget, GtkStateFlags before)
{
  if ((gtk_widget_get_state_flags (widget)
       & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUS_WITHIN | GTK_STATE_FLAG_FOCUSED)) != 0)
    add_actions (BC_NOTE_ROW (widget));

  GTK_WIDGET_CLASS (bc_note_row_parent_class)->state_flags_changed (widget, before);
}

static void
bc_note_row_dispose (GObject *object)
{
  BcNoteRow *self = BC_NOTE_ROW (object);

  g_clear_object (&self->notes);
  g_clear_object (&self->note);
  g_clear_pointer (&self->tags, g_ptr_array_unref);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->marked, g_free);
  g_clear_pointer (&self->links, g_free);

  G_OBJECT_CLASS (bc_note_row_parent_class)->dispose (object);
}

static void
bc_note_row_class_init (BcNoteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_note_row_dispose;
  widget_class->state_flags_changed = bc_note_row_state_flags_changed;
  gtk_widget_class_install_action (widget_class, "note.become", "s", become_cb);
  gtk_widget_class_install_action (widget_class, "note.remove", NULL, remove_cb);
}

static void
bc_note_row_init (BcNoteRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = bc_wrapped_label_new ("", "caption-heading");
  gtk_widget_set_hexpand (self->title, TRUE);
  self->fact = bc_wrapped_label_new ("", "body");
  self->marks = bc_wrap_box_new ();
  self->editor_bin = ADW_BIN (adw_bin_new ());
  gtk_widget_set_visible (GTK_WIDGET (self->editor_bin), FALSE);
  self->actions = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  gtk_widget_add_css_class (head, "note-head");
  gtk_widget_add_css_class (self->actions, "note-actions");
  gtk_box_append (GTK_BOX (head), self->title);
  gtk_box_append (GTK_BOX (head), self->actions);
  self->arrow = gtk_image_new_from_icon_name ("pan-end-symbolic");
  gtk_box_append (GTK_BOX (head), self->arrow);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), self->fact);
  gtk_box_append (GTK_BOX (box), self->marks);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->editor_bin));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "note-row");
}

GtkWidget *
bc_note_row_new (BcNotes *notes, BcNote *note, GPtrArray *tags)
{
  BcNoteRow *self = g_object_new (BC_TYPE_NOTE_ROW, NULL);
  gboolean read_only = bc_context_is_read_only (bc_notes_get_context (notes));

  self->notes = g_object_ref (notes);
  self->note = g_object_ref (note);
  self->tags = g_ptr_array_ref (tags);
  bc_mark_tell (GTK_WIDGET (self), note, G_MAXUINT);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "note.become", !read_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "note.remove", !read_only);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  bc_note_row_refresh (self);
  return GTK_WIDGET (self);
}

BcNote *
bc_note_row_get_note (BcNoteRow *self)
{
  return self->note;
}

const char *
bc_note_row_get_about (BcNoteRow *self)
{
  return self->about;
}

gboolean
bc_note_row_matches (BcNoteRow *self, const char *words)
{
  return g_str_match_string (words, self->about, TRUE)
         || g_str_match_string (words, self->marked, TRUE);
}

/* What the heading above says already is not said again. */
static void
show_title (BcNoteRow *self)
{
  g_autofree char *day = bc_day_format (bc_record_get_text (self->note, BC_NOTE_DATE));

  gtk_label_set_text (GTK_LABEL (self->title),
                      self->order == BC_NOTES_BY_PUPIL ? day : self->about);
}

void
bc_note_row_set_order (BcNoteRow *self, BcNotesOrder order)
{
  self->order = order;
  show_title (self);
}

void
bc_note_row_refresh (BcNoteRow *self)
{
  const char *fact = bc_record_get_text (self->note, BC_NOTE_FACT);
  g_autofree char *day = bc_day_format (bc_record_get_text (self->note, BC_NOTE_DATE));
  g_autofree char *title = NULL;
  g_autofree char *description = NULL;

  g_free (self->about);
  self->about = bc_notes_dup_about (self->notes, self->note);
  title = g_strdup_printf ("%s · %s", self->about, day);
  show_title (self);
  gtk_label_set_text (GTK_LABEL (self->fact), fact);
  show_marks (self);
  description = g_strdup_printf ("%s %s", fact, self->marked);
  bc_spoken_name_set (GTK_WIDGET (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
  if (bc_note_row_is_open (self))
    bc_note_editor_refresh (get_editor (self));
}

gboolean
bc_note_row_is_open (BcNoteRow *self)
{
  return get_editor (self) != NULL;
}

void
bc_note_row_set_open (BcNoteRow *self, gboolean open)
{
  if (open == bc_note_row_is_open (self))
    return;
  adw_bin_set_child (self->editor_bin,
                     open ? bc_note_editor_new (self->notes, self->note) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->editor_bin), open);
  /* The editor says it already. */
  gtk_widget_set_visible (self->fact, !open);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow),
                                open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
  if (!open)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "open");
      return;
    }
  add_actions (self);
  gtk_widget_add_css_class (GTK_WIDGET (self), "open");
}
