/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-history-view"

#include "config.h"

#include "pages/act/bc-history-view.h"

#include <glib/gi18n.h>

#include "widgets/bc-clear-box.h"
#include "widgets/bc-diff-label.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-wrap-layout.h"

struct _BcHistoryView
{
  GtkBox parent_instance;

  GtkDropDown *from_drop_down;
  GtkDropDown *to_drop_down;
  GtkWidget *compare_section;
  GtkBox *change_box;
  GtkWidget *version_section;
  BcContext *context;
  BcPlanHistory *history;
  gboolean since_last;
  GPtrArray *versions;
  char *names_shown;
  char *changes_shown;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (BcHistoryView, bc_history_view, GTK_TYPE_BOX)

/* ---- what is compared ---- */

/* The last choice is the plan as it is now: %NULL. */
static BcAdjustment *
chosen (BcHistoryView *self, GtkDropDown *drop_down)
{
  guint selected = gtk_drop_down_get_selected (drop_down);

  return selected < self->versions->len ? self->versions->pdata[selected] : NULL;
}

/* When and why the same part changed between the two. */
static char *
dup_causes (BcHistoryView *self, BcPlanChange *change, BcAdjustment *from, BcAdjustment *to)
{
  g_autoptr (GPtrArray) causes =
    bc_plan_history_list_causes (self->history, change, from, to, NULL);
  GString *words = g_string_new (NULL);

  for (guint i = 0; causes != NULL && i < causes->len; i++)
    {
      const char *what = bc_record_get_text (causes->pdata[i], BC_ADJUSTMENT_WHAT);
      const char *why = bc_record_get_text (causes->pdata[i], BC_ADJUSTMENT_WHY);
      g_autofree char *name = bc_plan_history_dup_name (self->history, causes->pdata[i]);

      g_string_append_printf (words, "%s%s", i > 0 ? "\n" : "", name);
      if (*why != '\0' || *what != '\0')
        g_string_append_printf (words, ": %s", *why != '\0' ? why : what);
    }
  if (words->len == 0)
    g_string_append (words, _ ("Not kept in a version yet"));
  return g_string_free (words, FALSE);
}

static GtkWidget *
make_words (BcPlanChange *change)
{
  g_autofree char *sentence = NULL;

  if (change->kind == BC_PLAN_CHANGE_TEXT)
    return bc_diff_label_new (change->before, change->after);
  sentence = bc_plan_change_dup_sentence (change);
  return bc_wrapped_label_new (sentence, "body");
}

static void
append_change (BcHistoryView *self, GtkWidget *section, BcPlanChange *change, const char *causes)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *cause = bc_wrapped_label_new (causes, "caption");

  if (change->kind == BC_PLAN_CHANGE_TEXT)
    gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (change->title, "caption-heading"));
  gtk_widget_add_css_class (cause, "dim-label");
  gtk_box_append (GTK_BOX (box), make_words (change));
  gtk_box_append (GTK_BOX (box), cause);
  gtk_widget_set_margin_top (box, 10);
  gtk_widget_set_margin_bottom (box, 10);
  gtk_widget_set_margin_start (box, 14);
  gtk_widget_set_margin_end (box, 14);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  bc_section_append (BC_SECTION (section), row);
}

static const char *
heading_of (BcPlanChange *change)
{
  if (change->kind == BC_PLAN_CHANGE_MOVED)
    return _ ("Who is where");
  return *change->cluster != '\0' ? change->cluster_name : _ ("The plan as a whole");
}

static void
fill_changes (BcHistoryView *self, GPtrArray *changes, GPtrArray *causes)
{
  GtkWidget *section = NULL;
  const char *heading = NULL;

  bc_clear_box (self->change_box);
  for (guint i = 0; i < changes->len; i++)
    {
      if (g_strcmp0 (heading, heading_of (changes->pdata[i])) != 0)
        {
          heading = heading_of (changes->pdata[i]);
          section = bc_section_new (heading);
          gtk_box_append (self->change_box, section);
        }
      append_change (self, section, changes->pdata[i], causes->pdata[i]);
    }
}

/* What is shown, to know whether it is something else now. */
static char *
dup_all_words (GPtrArray *changes, GPtrArray *causes)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      BcPlanChange *change = changes->pdata[i];

      g_string_append_printf (words, "%s\n%s\n%s\n%s\n%s\n", change->cluster_name, change->title,
                              change->before != NULL ? change->before : "",
                              change->after != NULL ? change->after : "",
                              (const char *) causes->pdata[i]);
    }
  return g_string_free (words, FALSE);
}

static void
show_changes (BcHistoryView *self)
{
  BcAdjustment *from = chosen (self, self->from_drop_down);
  BcAdjustment *to = chosen (self, self->to_drop_down);
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GPtrArray) causes = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *words = NULL;

  if (from == NULL)
    return;
  changes = bc_plan_history_compare (self->history, from, to, NULL);
  if (changes == NULL)
    return;
  for (guint i = 0; i < changes->len; i++)
    g_ptr_array_add (causes, dup_causes (self, changes->pdata[i], from, to));
  words = dup_all_words (changes, causes);
  if (g_strcmp0 (words, self->changes_shown) == 0)
    return;
  fill_changes (self, changes, causes);
  bc_section_set_hint (BC_SECTION (self->compare_section),
                       changes->len > 0 ? _ ("Struck through went, underlined came.")
                                        : _ ("Nothing is different between these two."));
  g_free (self->changes_shown);
  self->changes_shown = g_steal_pointer (&words);
}

static void
selected_cb (BcHistoryView *self)
{
  if (!self->filling)
    show_changes (self);
}

/* ---- the versions ---- */

static char *
dup_words (BcHistoryView *self, BcAdjustment *version)
{
  const char *what = bc_record_get_text (version, BC_ADJUSTMENT_WHAT);
  const char *why = bc_record_get_text (version, BC_ADJUSTMENT_WHY);
  const char *id = bc_record_get_text (version, BC_ADJUSTMENT_NOTE);
  g_autoptr (BcNote) note =
    *id != '\0' ? bc_edits_get (bc_context_get_edits (self->context), BC_TYPE_NOTE, id, NULL)
                : NULL;
  GString *words = g_string_new (what);

  if (*why != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", why);
  if (note != NULL && !bc_record_is_removed (note))
    {
      g_string_append (words, words->len > 0 ? "\n" : "");
      /* Translators: the note that led to an adjustment. */
      g_string_append_printf (words, _ ("From the note: %s"),
                              bc_record_get_text (note, BC_NOTE_FACT));
    }
  return g_string_free (words, FALSE);
}

static void
fill_versions (BcHistoryView *self)
{
  bc_section_clear (BC_SECTION (self->version_section));
  for (guint i = self->versions->len; i > 0; i--)
    {
      g_autofree char *name =
        bc_plan_history_dup_name (self->history, self->versions->pdata[i - 1]);
      g_autofree char *words = dup_words (self, self->versions->pdata[i - 1]);

      bc_section_append (BC_SECTION (self->version_section), bc_read_row_new (name, words));
    }
}

/* Where a version stands in the choices; what is no version is the plan as it is now, the last. */
static guint
find_version (BcHistoryView *self, BcAdjustment *version)
{
  guint found = 0;

  return g_ptr_array_find (self->versions, version, &found) ? found : self->versions->len;
}

static void
fill_choices (BcHistoryView *self, guint from_chosen, guint to_chosen)
{
  g_autoptr (GtkStringList) from = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) to = gtk_string_list_new (NULL);
  g_autofree char *now = bc_plan_history_dup_name (self->history, NULL);

  for (guint i = 0; i < self->versions->len; i++)
    {
      g_autofree char *name = bc_plan_history_dup_name (self->history, self->versions->pdata[i]);

      gtk_string_list_append (from, name);
      gtk_string_list_append (to, name);
    }
  gtk_string_list_append (to, now);
  self->filling = TRUE;
  gtk_drop_down_set_model (self->from_drop_down, G_LIST_MODEL (from));
  gtk_drop_down_set_model (self->to_drop_down, G_LIST_MODEL (to));
  gtk_drop_down_set_selected (self->from_drop_down, MIN (from_chosen, self->versions->len - 1));
  gtk_drop_down_set_selected (self->to_drop_down, to_chosen);
  self->filling = FALSE;
}

static char *
dup_all_names (BcHistoryView *self)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < self->versions->len; i++)
    {
      g_autofree char *name = bc_plan_history_dup_name (self->history, self->versions->pdata[i]);
      g_autofree char *words = dup_words (self, self->versions->pdata[i]);

      g_string_append_printf (names, "%s\n%s\n", name, words);
    }
  return g_string_free (names, FALSE);
}

static void
show_versions (BcHistoryView *self, guint from, guint to)
{
  g_autofree char *names = dup_all_names (self);
  guint n = self->versions->len;

  if (g_strcmp0 (names, self->names_shown) == 0)
    return;
  gtk_widget_set_visible (self->compare_section, n > 0);
  bc_section_set_hint (
    BC_SECTION (self->version_section),
    n > 0 ? "" : _ ("There is no version yet. The first is kept when the plan is put into use."));
  if (n > 0)
    fill_choices (self, from, to);
  fill_versions (self);
  g_free (self->names_shown);
  self->names_shown = g_steal_pointer (&names);
}

void
bc_history_view_refresh (BcHistoryView *self)
{
  GPtrArray *versions = bc_plan_history_list_versions (self->history, NULL);
  gboolean begun = self->names_shown != NULL;
  g_autoptr (GPtrArray) before = self->versions;
  BcAdjustment *from = begun ? chosen (self, self->from_drop_down) : NULL;
  BcAdjustment *to = begun ? chosen (self, self->to_drop_down) : NULL;

  if (versions == NULL)
    {
      g_ptr_array_ref (self->versions);
      return;
    }
  self->versions = versions;
  show_versions (self,
                 begun              ? find_version (self, from)
                 : self->since_last ? versions->len
                                    : 0,
                 find_version (self, to));
  show_changes (self);
}

/* ---- the view ---- */

static void
bc_history_view_dispose (GObject *object)
{
  BcHistoryView *self = BC_HISTORY_VIEW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->history);
  g_clear_pointer (&self->versions, g_ptr_array_unref);
  g_clear_pointer (&self->names_shown, g_free);
  g_clear_pointer (&self->changes_shown, g_free);

  G_OBJECT_CLASS (bc_history_view_parent_class)->dispose (object);
}

static void
bc_history_view_class_init (BcHistoryViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_history_view_dispose;
}

static GtkDropDown *
add_choice (BcHistoryView *self, GtkWidget *line, const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *drop_down = gtk_drop_down_new (NULL, NULL);

  gtk_box_append (GTK_BOX (box), bc_wrapped_label_new (title, "caption-heading"));
  gtk_box_append (GTK_BOX (box), drop_down);
  bc_spoken_name_set (drop_down, title);
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), box);
  return GTK_DROP_DOWN (drop_down);
}

static void
bc_history_view_init (BcHistoryView *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *changes = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 24);
  gtk_widget_set_layout_manager (line, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  self->versions = g_ptr_array_new_with_free_func (g_object_unref);
  self->compare_section = bc_section_new (_ ("What is different"));
  self->from_drop_down = add_choice (self, line, _ ("From"));
  self->to_drop_down = add_choice (self, line, _ ("To"));
  self->change_box = GTK_BOX (changes);
  gtk_widget_set_margin_top (changes, 12);
  self->version_section = bc_section_new (_ ("Versions"));
  gtk_box_append (GTK_BOX (self->compare_section), line);
  gtk_box_append (GTK_BOX (self->compare_section), changes);
  gtk_box_append (GTK_BOX (self), self->compare_section);
  gtk_box_append (GTK_BOX (self), self->version_section);
}

GtkWidget *
bc_history_view_new (BcContext *context, BcPlanHistory *history, gboolean since_last)
{
  BcHistoryView *self = g_object_new (BC_TYPE_HISTORY_VIEW, NULL);

  self->context = g_object_ref (context);
  self->history = g_object_ref (history);
  self->since_last = since_last;
  bc_history_view_refresh (self);
  return GTK_WIDGET (self);
}
