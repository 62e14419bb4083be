/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-support-need-box"

#include "config.h"

#include "pages/consult/bc-support-need-box.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "pages/bc-page.h"
#include "school/bc-support-needs.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

struct _BcSupportNeedBox
{
  GtkBox         parent_instance;

  GtkWidget     *share_label;
  GtkWidget     *share_button;
  GtkWidget     *others;

  BcContext     *context;
  BcMeeting     *meeting;
  BcSupportNeed *mine;
  char          *shown;
};

G_DEFINE_FINAL_TYPE (BcSupportNeedBox, bc_support_need_box, GTK_TYPE_BOX)

static const struct
{
  guint       field;
  const char *title;
  const char *question;
} fields[] = {
  { BC_SUPPORT_NEED_REACH, N_("I want to reach …"), N_("With these children, in this lesson.") },
  { BC_SUPPORT_NEED_DOING, N_("I already do …"), N_("And what of it works?") },
  { BC_SUPPORT_NEED_NEEDED, N_("I need …"),
    N_("Somebody who looks along, time, an example, material …") },
};

static gboolean
is_shared (BcSupportNeedBox *self)
{
  return bc_record_get_integer (self->mine, BC_SUPPORT_NEED_SHARED) != 0;
}

/* ---- sharing ---- */

static void
show_share (BcSupportNeedBox *self)
{
  gboolean shared = is_shared (self);

  gtk_label_set_text (GTK_LABEL (self->share_label),
                      shared ? _("Your colleagues can read this, and think along with it.")
                             : _("This is yours alone until you share it."));
  gtk_button_set_label (GTK_BUTTON (self->share_button),
                        shared ? _("Ta_ke it back") : _("_Share it with colleagues"));
  gtk_widget_set_sensitive (self->share_button,
                            !bc_record_is_removed (self->mine)
                              && !bc_context_is_read_only (self->context));
}

static void
share_cb (BcSupportNeedBox *self)
{
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);
  gboolean shared = !is_shared (self);

  bc_edits_begin (edits, shared ? _("Sharing what you need") : _("Taking back what you need"));
  bc_edits_set_integer (edits, self->mine, BC_SUPPORT_NEED_SHARED, shared);
  bc_edits_end (edits);
  show_share (self);
  bc_page_offer_undo (BC_PAGE (page), shared ? _("Your colleagues can read what you need.")
                                             : _("What you need is yours alone again."));
}

/* ---- making ---- */

/* Who brings nothing in is not asked for anything. */
static void
find_mine (BcSupportNeedBox *self)
{
  g_autoptr (GPtrArray) needs = bc_support_needs_list_of (self->context, self->meeting);
  const char *owner = bc_record_get_text (self->meeting, BC_MEETING_OWNER);
  const char *me = bc_record_get_id (bc_context_get_me (self->context));
  g_autofree char *today = bc_day_today ();

  for (guint i = 0; self->mine == NULL && i < needs->len; i++)
    {
      if (bc_support_needs_is_mine (self->context, needs->pdata[i]))
        self->mine = g_object_ref (needs->pdata[i]);
    }
  if (self->mine == NULL && (*owner == '\0' || g_str_equal (owner, me)))
    self->mine = bc_support_needs_draft (self->context, self->meeting, today);
}

static void
add_kind (BcSupportNeedBox *self)
{
  GtkWidget *box = bc_wrap_box_new ();
  GtkWidget *label = gtk_label_new (_("What would help me most"));

  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box),
                  bc_term_choice_new (_("What kind of support"), BC_TERM_SUPPORT,
                                      bc_context_get_edits (self->context), self->mine,
                                      BC_SUPPORT_NEED_KIND));
  gtk_box_append (GTK_BOX (self), box);
}

static void
add_share (BcSupportNeedBox *self)
{
  GtkWidget *box = bc_wrap_box_new ();

  self->share_label = bc_wrapped_label_new ("", "dim-label");
  self->share_button = gtk_button_new_with_mnemonic ("");
  gtk_widget_set_hexpand (self->share_label, TRUE);
  gtk_widget_set_valign (self->share_button, GTK_ALIGN_CENTER);
  g_signal_connect_object (self->share_button, "clicked", G_CALLBACK (share_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->share_label);
  gtk_box_append (GTK_BOX (box), self->share_button);
  gtk_box_append (GTK_BOX (self), box);
}

static void
add_mine (BcSupportNeedBox *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    gtk_box_append (GTK_BOX (self),
                    bc_text_field_new (_(fields[i].title), _(fields[i].question),
                                       bc_context_get_edits (self->context), self->mine,
                                       fields[i].field));
  add_kind (self);
  add_share (self);
}

/* ---- those of others ---- */

static void
add_other (BcSupportNeedBox *self, BcSupportNeed *need)
{
  const char *kind = bc_record_get_text (need, BC_SUPPORT_NEED_KIND);
  g_autofree char *words = bc_support_needs_dup_words (need);
  g_autoptr (BcStaff) owner =
    bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_STAFF,
                  bc_record_get_text (need, BC_SUPPORT_NEED_OWNER), NULL);
  g_autofree char *name = owner != NULL ? bc_person_dup_name (owner) : g_strdup ("");
  g_autofree char *title =
    *kind != '\0' ? g_strdup_printf ("%s · %s", name, bc_term_label (BC_TERM_SUPPORT, kind))
                  : g_strdup (name);

  bc_section_append (BC_SECTION (self->others), bc_read_row_new (title, words));
}

static void
show_others (BcSupportNeedBox *self)
{
  g_autoptr (GPtrArray) needs = bc_support_needs_list_of (self->context, self->meeting);
  g_autoptr (GString) state = g_string_new (NULL);

  for (guint i = needs->len; i > 0; i--)
    {
      if (bc_support_needs_is_mine (self->context, needs->pdata[i - 1]))
        g_ptr_array_remove_index (needs, i - 1);
    }
  for (guint i = 0; i < needs->len; i++)
    {
      g_autofree char *words = bc_support_needs_dup_words (needs->pdata[i]);

      g_string_append_printf (state, "%s %s\n", bc_record_get_id (needs->pdata[i]), words);
    }
  if (g_strcmp0 (state->str, self->shown) != 0)
    {
      bc_section_clear (BC_SECTION (self->others));
      for (guint i = 0; i < needs->len; i++)
        add_other (self, needs->pdata[i]);
    }
  bc_secret_free_text (self->shown);
  self->shown = g_string_free (g_steal_pointer (&state), FALSE);
  gtk_widget_set_visible (self->others, needs->len > 0);
}

/* ---- the object ---- */

static void
bc_support_need_box_dispose (GObject *object)
{
  BcSupportNeedBox *self = BC_SUPPORT_NEED_BOX (object);

  g_clear_object (&self->context);
  g_clear_object (&self->meeting);
  g_clear_object (&self->mine);
  bc_secret_free_text (g_steal_pointer (&self->shown));

  G_OBJECT_CLASS (bc_support_need_box_parent_class)->dispose (object);
}

static void
bc_support_need_box_class_init (BcSupportNeedBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_support_need_box_dispose;
}

static void
bc_support_need_box_init (BcSupportNeedBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->others = bc_section_new (_("Shared by colleagues"));
}

GtkWidget *
bc_support_need_box_new (BcContext *context, BcMeeting *meeting)
{
  BcSupportNeedBox *self = g_object_new (BC_TYPE_SUPPORT_NEED_BOX, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  find_mine (self);
  gtk_box_append (GTK_BOX (self), bc_wrapped_label_new (_("What the teacher needs"), "heading"));
  if (self->mine != NULL)
    add_mine (self);
  else
    gtk_box_append (GTK_BOX (self),
                    bc_wrapped_label_new (_("Who brings it in writes it; what was shared stands "
                                            "here."), "dim-label"));
  gtk_box_append (GTK_BOX (self), self->others);
  bc_support_need_box_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_support_need_box_refresh (BcSupportNeedBox *self)
{
  if (self->mine != NULL)
    show_share (self);
  show_others (self);
}
