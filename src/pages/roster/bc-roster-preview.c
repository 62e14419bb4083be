/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-roster-preview"

#include "config.h"

#include "pages/roster/bc-roster-preview.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-school-calendar.h"
#include "widgets/bc-clear-box.h"

struct _BcRosterPreview
{
  AdwBin          parent_instance;

  GtkLabel       *summary_label;
  GtkLabel       *promise_label;
  GtkLabel       *leaving_label;
  GtkLabel       *year_label;
  GtkBox         *list_box;

  BcRosterImport *import;
};

G_DEFINE_FINAL_TYPE (BcRosterPreview, bc_roster_preview, ADW_TYPE_BIN)

/* The changes of one group, and the row that shows them once it is opened. */
typedef struct
{
  const char *name;
  guint       counts[BC_ROSTER_N_KINDS];
  GPtrArray  *changes;
} Chapter;

static void
chapter_free (Chapter *chapter)
{
  g_ptr_array_unref (chapter->changes);
  g_free (chapter);
}

static char *
dup_counts (const guint *counts)
{
  static const char *const formats[BC_ROSTER_N_KINDS] = {
    [BC_ROSTER_NEW] = N_ ("%u new"),
    [BC_ROSTER_CHANGED] = N_ ("%u changed"),
    [BC_ROSTER_MOVED] = N_ ("%u from another group"),
    [BC_ROSTER_LEFT] = N_ ("%u left"),
    [BC_ROSTER_SAME] = N_ ("%u the same"),
  };
  GString *text = g_string_new (NULL);

  for (guint kind = 0; kind < BC_ROSTER_N_KINDS; kind++)
    {
      if (counts[kind] == 0)
        continue;
      if (text->len > 0)
        g_string_append (text, " · ");
      g_string_append_printf (text, _(formats[kind]), counts[kind]);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_fate (const BcRosterChange *change)
{
  switch (change->kind)
    {
    case BC_ROSTER_NEW:
      return g_strdup (_("New"));
    case BC_ROSTER_MOVED:
      return g_strdup_printf (_("Comes from %s"), change->from != NULL ? change->from : "?");
    case BC_ROSTER_LEFT:
      return g_strdup (_("Has left; what was written stays"));
    case BC_ROSTER_CHANGED:
    case BC_ROSTER_SAME:
    case BC_ROSTER_N_KINDS:
    default:
      return g_strdup (_("Changed"));
    }
}

/* ---- rows ---- */

static GtkWidget *
make_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *plain = g_markup_escape_text (subtitle, -1);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), plain);
  return row;
}

/* Ten thousand rows would take their time, and nobody opens every group. */
static void
expanded_cb (AdwExpanderRow *row, GParamSpec *spec, gpointer data)
{
  Chapter *chapter = g_object_get_data (G_OBJECT (row), "chapter");

  if (!adw_expander_row_get_expanded (row))
    return;
  g_signal_handlers_disconnect_by_func (row, expanded_cb, data);
  for (guint i = 0; i < chapter->changes->len; i++)
    {
      const BcRosterChange *change = chapter->changes->pdata[i];
      g_autofree char *fate = dup_fate (change);

      adw_expander_row_add_row (row, make_row (change->name, fate));
    }
}

static GtkWidget *
add_list (BcRosterPreview *self, const char *title)
{
  GtkWidget *list = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (list), title);
  gtk_box_append (self->list_box, list);
  return list;
}

/* Who and what comes in beside the pupils. */
static void
add_others (BcRosterPreview *self)
{
  const BcRoster *roster = bc_roster_import_get_roster (self->import);
  g_autoptr (GStrvBuilder) groups = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *staff = NULL;
  GtkWidget *list;

  for (guint i = 0; i < roster->groups->len; i++)
    {
      const BcRosterGroup *group = roster->groups->pdata[i];

      if (group->composite)
        g_strv_builder_add (groups, group->name);
    }
  names = g_strv_builder_end (groups);
  if (roster->staff->len == 0 && names[0] == NULL)
    return;
  list = add_list (self, _("Comes along"));
  joined = g_strjoinv (" · ", names);
  staff = g_strdup_printf (ngettext ("%u member of staff", "%u members of staff",
                                     roster->staff->len), roster->staff->len);
  if (roster->staff->len > 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (list), make_row (staff, ""));
  if (names[0] != NULL)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (list),
                               make_row (_("Groups across groups"), joined));
}

/* ---- chapters ---- */

static GPtrArray *
list_chapters (GPtrArray *changes)
{
  GPtrArray *chapters = g_ptr_array_new_with_free_func ((GDestroyNotify) chapter_free);
  g_autoptr (GHashTable) by_name = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < changes->len; i++)
    {
      BcRosterChange *change = changes->pdata[i];
      const char *name = change->group != NULL ? change->group : "";
      Chapter *chapter = g_hash_table_lookup (by_name, name);

      if (chapter == NULL)
        {
          chapter = g_new0 (Chapter, 1);
          chapter->name = name;
          chapter->changes = g_ptr_array_new ();
          g_hash_table_insert (by_name, (gpointer) name, chapter);
          g_ptr_array_add (chapters, chapter);
        }
      chapter->counts[change->kind]++;
      g_ptr_array_add (chapter->changes, change);
    }
  return chapters;
}

static int
compare_chapters (gconstpointer a, gconstpointer b)
{
  const Chapter *one = *(const Chapter *const *) a;
  const Chapter *other = *(const Chapter *const *) b;
  g_autofree char *left = g_utf8_collate_key_for_filename (one->name, -1);
  g_autofree char *right = g_utf8_collate_key_for_filename (other->name, -1);

  return strcmp (left, right);
}

static void
add_chapters (BcRosterPreview *self)
{
  g_autoptr (GPtrArray) chapters = list_chapters (bc_roster_import_get_changes (self->import));
  GtkWidget *list;

  if (chapters->len == 0)
    return;
  g_ptr_array_sort (chapters, compare_chapters);
  g_ptr_array_set_free_func (chapters, NULL);
  list = add_list (self, _("By group"));
  for (guint i = 0; i < chapters->len; i++)
    {
      Chapter *chapter = chapters->pdata[i];
      GtkWidget *row = adw_expander_row_new ();
      g_autofree char *counts = dup_counts (chapter->counts);

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), *chapter->name != '\0'
                                                                  ? chapter->name
                                                                  : _("Without a group"));
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), counts);
      g_object_set_data_full (G_OBJECT (row), "chapter", chapter, (GDestroyNotify) chapter_free);
      g_signal_connect (row, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (list), row);
    }
}

static void
add_dropped (BcRosterPreview *self)
{
  GPtrArray *dropped = bc_roster_import_get_roster (self->import)->dropped;
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *joined = NULL;

  if (dropped->len == 0)
    return;
  for (guint i = 0; i < dropped->len; i++)
    g_strv_builder_add (words, dropped->pdata[i]);
  list = g_strv_builder_end (words);
  joined = g_strjoinv (" · ", list);
  adw_preferences_group_add (
    ADW_PREFERENCES_GROUP (add_list (self, _("In the file, but not kept"))),
    make_row (joined, ""));
}

static void
add_warnings (BcRosterPreview *self)
{
  GPtrArray *warnings = bc_roster_import_get_roster (self->import)->warnings;
  GtkWidget *list;

  if (warnings->len == 0)
    return;
  list = add_list (self, _("Worth a look"));
  for (guint i = 0; i < warnings->len; i++)
    {
      const BcRosterWarning *warning = warnings->pdata[i];
      g_autofree char *line = warning->line > 0 ? g_strdup_printf (_("Line %u"), warning->line)
                                                : g_strdup ("");

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (list), make_row (warning->text, line));
    }
}

/* A list of another year is often last year's file, taken by mistake. */
static void
show_year (BcRosterPreview *self)
{
  const char *year = bc_roster_import_get_roster (self->import)->school_year;
  g_autofree char *today = bc_day_today ();
  g_autofree char *now = bc_school_calendar_dup_year_name (today);
  g_autofree char *sentence = g_strdup_printf (
    _("This list is of school year %s; now it is %s. Is it the right file?"), year, now);

  gtk_label_set_text (self->year_label, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->year_label),
                          *year != '\0' && !g_str_equal (year, now));
}

static void
show_summary (BcRosterPreview *self)
{
  guint counts[BC_ROSTER_N_KINDS];
  guint known = 0;
  g_autofree char *text = NULL;

  for (guint kind = 0; kind < BC_ROSTER_N_KINDS; kind++)
    counts[kind] = bc_roster_import_count (self->import, kind);
  text = dup_counts (counts);
  gtk_label_set_text (self->summary_label, text);
  gtk_label_set_text (self->promise_label,
                      bc_roster_import_is_empty (self->import)
                        ? _("Everything in this list is in the school already: there is nothing "
                            "to import.")
                        : _("Nothing is changed yet. Nobody is removed, and what was written "
                            "stays with the child."));
  for (guint kind = 0; kind < BC_ROSTER_N_KINDS; kind++)
    known += kind != BC_ROSTER_NEW ? counts[kind] : 0;
  /* The list of one group looks like a school that almost everyone has left. */
  gtk_widget_set_visible (GTK_WIDGET (self->leaving_label), counts[BC_ROSTER_LEFT] * 2 > known);
}

static void
bc_roster_preview_dispose (GObject *object)
{
  BcRosterPreview *self = BC_ROSTER_PREVIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BC_TYPE_ROSTER_PREVIEW);
  g_clear_object (&self->import);

  G_OBJECT_CLASS (bc_roster_preview_parent_class)->dispose (object);
}

static void
bc_roster_preview_class_init (BcRosterPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_roster_preview_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/roster-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, BcRosterPreview, summary_label);
  gtk_widget_class_bind_template_child (widget_class, BcRosterPreview, promise_label);
  gtk_widget_class_bind_template_child (widget_class, BcRosterPreview, leaving_label);
  gtk_widget_class_bind_template_child (widget_class, BcRosterPreview, year_label);
  gtk_widget_class_bind_template_child (widget_class, BcRosterPreview, list_box);
}

static void
bc_roster_preview_init (BcRosterPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bc_roster_preview_show (BcRosterPreview *self, BcRosterImport *import)
{
  bc_clear_box (self->list_box);
  g_set_object (&self->import, import);
  show_summary (self);
  show_year (self);
  add_chapters (self);
  add_others (self);
  add_warnings (self);
  add_dropped (self);
}
