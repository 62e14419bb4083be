/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-unseen-box"

#include "config.h"

#include "pages/observe/bc-unseen-box.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-unseen.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcUnseenBox
{
  GtkBox     parent_instance;

  GtkWidget *never_label;
  GtkWidget *never_box;
  GtkWidget *long_label;
  GtkWidget *long_box;
  GtkWidget *all_label;
  char      *shown;
};

G_DEFINE_FINAL_TYPE (BcUnseenBox, bc_unseen_box, GTK_TYPE_BOX)

static void
bc_unseen_box_finalize (GObject *object)
{
  BcUnseenBox *self = BC_UNSEEN_BOX (object);

  g_free (self->shown);

  G_OBJECT_CLASS (bc_unseen_box_parent_class)->finalize (object);
}

static void
bc_unseen_box_class_init (BcUnseenBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_unseen_box_finalize;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
append (BcUnseenBox *self, GtkWidget *child)
{
  gtk_box_append (GTK_BOX (self), child);
  return child;
}

static void
bc_unseen_box_init (BcUnseenBox *self)
{
  const char *title = _("Whom did I not see?");

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  bc_spoken_name_set (GTK_WIDGET (self), title);
  append (self, bc_wrapped_label_new (title, "heading"));
  self->never_label = append (self, bc_wrapped_label_new (_("Not in this period yet"),
                                                          "dim-label"));
  self->never_box = append (self, bc_wrap_box_new ());
  self->long_label = append (self, bc_wrapped_label_new ("", "dim-label"));
  self->long_box = append (self, bc_wrap_box_new ());
  self->all_label = append (self, bc_wrapped_label_new (_("You have seen every child lately."),
                                                        "dim-label"));
}

static GtkWidget *
chip_new (const BcUnseen *entry)
{
  const char *given = bc_person_get_given_name (entry->pupil);
  g_autofree char *name = bc_person_dup_name (entry->pupil);
  g_autofree char *act = g_strdup_printf (_("Write a note about %s"), name);
  g_autofree char *label = NULL;
  GtkWidget *chip;

  if (entry->weeks == BC_UNSEEN_NEVER)
    label = g_strdup (given);
  else
    label = g_strdup_printf (ngettext ("%s · %u week", "%s · %u weeks", entry->weeks), given,
                             entry->weeks);
  chip = gtk_button_new_with_label (label);
  gtk_widget_add_css_class (chip, "tag");
  gtk_widget_set_tooltip_text (chip, act);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (chip), "win.note-about");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (chip), "s", bc_record_get_id (entry->pupil));
  bc_spoken_name_set (chip, act);
  return chip;
}

static void
clear (GtkWidget *box)
{
  bc_clear_box (GTK_BOX (box));
}

static char *
dup_words (GPtrArray *unseen, gint64 weeks)
{
  g_autoptr (GString) words = g_string_new (NULL);

  g_string_append_printf (words, "%" G_GINT64_FORMAT "\n", weeks);
  for (guint i = 0; i < unseen->len; i++)
    {
      BcUnseen *entry = unseen->pdata[i];

      g_string_append_printf (words, "%s %u\n", bc_record_get_id (entry->pupil), entry->weeks);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_chips (BcUnseenBox *self, GPtrArray *unseen, gint64 weeks)
{
  g_autofree char *label = g_strdup_printf (
    ngettext ("%u week ago or longer", "%u weeks ago or longer", (guint) weeks), (guint) weeks);
  guint n_never = 0;

  clear (self->never_box);
  clear (self->long_box);
  for (guint i = 0; i < unseen->len; i++)
    {
      BcUnseen *entry = unseen->pdata[i];
      gboolean never = entry->weeks == BC_UNSEEN_NEVER;

      gtk_box_append (GTK_BOX (never ? self->never_box : self->long_box), chip_new (entry));
      n_never += never;
    }
  gtk_label_set_text (GTK_LABEL (self->long_label), label);
  gtk_widget_set_visible (self->never_label, n_never > 0);
  gtk_widget_set_visible (self->never_box, n_never > 0);
  gtk_widget_set_visible (self->long_label, unseen->len > n_never);
  gtk_widget_set_visible (self->long_box, unseen->len > n_never);
  gtk_widget_set_visible (self->all_label, unseen->len == 0);
}

void
bc_unseen_box_show (BcUnseenBox *self, BcNotes *notes)
{
  g_autoptr (GPtrArray) list = notes != NULL ? bc_notes_list (notes, BC_NOTES_BY_DAY, NULL) : NULL;
  g_autoptr (GPtrArray) unseen = NULL;
  g_autofree char *today = bc_day_today ();
  g_autofree char *words = NULL;
  BcContext *context;
  gboolean had_focus;
  gint64 weeks;

  if (list == NULL)
    return;
  context = bc_notes_get_context (notes);
  weeks = bc_settings_get_limit (bc_context_get_settings (context), "unseen-weeks");
  unseen = bc_unseen_list (bc_notes_get_pupils (notes), list, bc_context_get_period (context),
                           today, (guint) weeks);
  gtk_widget_set_visible (GTK_WIDGET (self), weeks > 0);
  words = dup_words (unseen, weeks);
  if (g_strcmp0 (words, self->shown) == 0)
    return;
  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  show_chips (self, unseen, weeks);
  /* The name that was pressed is gone now; the keyboard stays here. */
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  g_free (self->shown);
  self->shown = g_steal_pointer (&words);
}
