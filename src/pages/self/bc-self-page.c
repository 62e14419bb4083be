/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-self-page"

#include "config.h"

#include "pages/self/bc-self-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "pages/self/bc-self-growth.h"
#include "school/bc-self-understanding.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-focus.h"
#include "widgets/bc-sealed-notice.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

/* What stands below is read again after a rest of the typist. */
#define PAUSE_MS 400

struct _BcSelfPage
{
  BcPage           parent_instance;

  GtkBox          *component_box;
  GtkWidget       *asked_label;
  GtkLabel        *question_label;
  AdwBin          *field_bin;
  GtkWidget       *covered_label;
  GtkWidget       *leave_button;
  GtkWidget       *cover_box;
  GtkToggleButton *reveal_button;
  GtkWidget       *tools;
  GtkToggleButton *years_button;
  GtkCheckButton  *changes_button;
  BcSelfGrowth    *growth;
  GtkLabel        *nothing_label;

  BcContext       *context;
  GPtrArray       *questions;
  char            *component;
  char            *asked;
  char            *target;
  BcSealedItem    *version;
  gboolean         covered;
  gboolean         entered;
  gboolean         filling;
};

G_DEFINE_FINAL_TYPE (BcSelfPage, bc_self_page, BC_TYPE_PAGE)

static gboolean
is_revealed (BcSelfPage *self)
{
  return gtk_toggle_button_get_active (self->reveal_button);
}

/* ---- the question ---- */

static guint
find_question (BcSelfPage *self, const char *component)
{
  for (guint i = 0; i < self->questions->len; i++)
    {
      if (g_strcmp0 (((BcSelfQuestion *) self->questions->pdata[i])->component, component) == 0)
        return i;
    }
  return 0;
}

static const BcSelfQuestion *
current_question (BcSelfPage *self)
{
  return self->questions->len > 0
           ? self->questions->pdata[find_question (self, self->component)]
           : NULL;
}

static void
show_component_buttons (BcSelfPage *self)
{
  guint chosen = find_question (self, self->component);
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->component_box));

  self->filling = TRUE;
  for (guint i = 0; button != NULL; i++, button = gtk_widget_get_next_sibling (button))
    {
      if (i == chosen)
        gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
    }
  self->filling = FALSE;
}

/* What was written today is under the cover as well, but not what is being written. */
static void
take_version (BcSelfPage *self, const BcSelfQuestion *question)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (GError) error = NULL;
  GtkWidget *field;

  g_clear_object (&self->version);
  adw_bin_set_child (self->field_bin, NULL);
  self->version = bc_self_get_version (self->context, question->component, today, &error);
  if (self->version == NULL)
    {
      bc_page_say (BC_PAGE (self), error->message);
      return;
    }
  self->covered = bc_record_get_sealed (self->version, BC_SEALED_ITEM_BOX) != NULL;
  field = bc_text_field_new_sealed (question->text, _("Write for yourself alone"),
                                    bc_context_get_edits (self->context),
                                    bc_session_get_keyring (
                                      bc_context_get_session (self->context)),
                                    self->version, BC_SEALED_ITEM_BOX);
  bc_text_field_hide_title (BC_TEXT_FIELD (field));
  adw_bin_set_child (self->field_bin, bc_sealed_notice_new (self->context, field));
}

static gboolean
is_of_today (BcSelfPage *self)
{
  g_autofree char *today = bc_day_today ();

  return self->version != NULL
         && g_str_equal (bc_record_get_text (self->version, BC_SEALED_ITEM_DATE), today);
}

static void
show_question (BcSelfPage *self)
{
  const BcSelfQuestion *question = current_question (self);
  gboolean is_asked;

  if (question == NULL)
    return;
  if (!is_of_today (self))
    take_version (self, question);
  is_asked = g_strcmp0 (self->asked, question->component) == 0;
  gtk_widget_set_visible (self->asked_label, is_asked);
  gtk_widget_set_visible (self->leave_button, is_asked);
  gtk_label_set_text (self->question_label, question->text);
  gtk_widget_set_visible (GTK_WIDGET (self->field_bin), !self->covered || is_revealed (self));
  gtk_widget_set_visible (self->covered_label, self->covered && !is_revealed (self));
}

/* ---- what was written before ---- */

/* Without that of today, which stands above. */
static GPtrArray *
list_before (BcSelfPage *self, const char *component, GError **error)
{
  GPtrArray *versions = bc_self_list_versions (self->context, component, error);

  if (versions != NULL && self->version != NULL)
    g_ptr_array_remove (versions, self->version);
  return versions;
}

static gboolean
wrote_anything (BcSelfPage *self)
{
  g_autofree char *day = bc_self_dup_last_day (self->context, NULL);

  return day != NULL && *day != '\0';
}

static void
show_before (BcSelfPage *self)
{
  gboolean years = gtk_toggle_button_get_active (self->years_button);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) versions = list_before (self, self->component, &error);
  gboolean nothing = versions != NULL && versions->len == 0 && !years;

  if (versions != NULL && years)
    bc_self_growth_show_years (self->growth, self->context, &error);
  else if (versions != NULL)
    bc_self_growth_show_versions (self->growth, self->context, versions,
                                  gtk_check_button_get_active (self->changes_button));
  if (error != NULL)
    bc_page_say (BC_PAGE (self), error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->growth), !nothing);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_label), nothing);
  gtk_widget_set_visible (GTK_WIDGET (self->changes_button),
                          !years && versions != NULL && versions->len > 1);
}

static void
show_cover (BcSelfPage *self)
{
  gboolean wrote = wrote_anything (self);
  gboolean revealed = wrote && is_revealed (self);

  gtk_widget_set_visible (self->cover_box, wrote);
  gtk_widget_set_visible (self->tools, revealed);
  if (revealed)
    {
      show_before (self);
      return;
    }
  bc_self_growth_clear (self->growth);
  gtk_widget_set_visible (GTK_WIDGET (self->growth), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_label), !wrote);
}

static void
show_all (BcSelfPage *self)
{
  show_question (self);
  show_cover (self);
}

/* ---- what one does ---- */

static void
choose (BcSelfPage *self, const char *component)
{
  char *chosen = g_strdup (component);

  g_free (self->component);
  self->component = chosen;
  g_clear_object (&self->version);
  show_component_buttons (self);
  show_all (self);
}

static void
component_toggled_cb (GtkToggleButton *button, gpointer data)
{
  BcSelfPage *self = data;

  if (!self->filling && gtk_toggle_button_get_active (button))
    choose (self, g_object_get_data (G_OBJECT (button), "component"));
}

static void
next_clicked_cb (BcSelfPage *self)
{
  guint next = find_question (self, self->component) + 1;

  if (self->questions->len == 0)
    return;
  choose (self,
          ((BcSelfQuestion *) self->questions->pdata[next % self->questions->len])->component);
  if (gtk_widget_get_visible (GTK_WIDGET (self->field_bin)))
    bc_focus_later (GTK_WIDGET (self->field_bin));
}

static void
leave_clicked_cb (BcSelfPage *self)
{
  g_autofree char *today = bc_day_today ();

  bc_self_leave (self->context, self->component, today);
  bc_page_offer_undo (BC_PAGE (self), _("That is fine. A question comes again another time."));
}

static void
cover_toggled_cb (BcSelfPage *self)
{
  if (self->context != NULL && !self->filling)
    show_all (self);
}

/* The button that asked for it goes with what it stood at. */
static void
removed_cb (BcSelfPage *self, BcSealedItem *version)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->reveal_button));
  bc_self_remove (self->context, version);
  bc_page_offer_undo (BC_PAGE (self), _("It is taken away."));
}

/* ---- the page ---- */

static void
add_component (BcSelfPage *self, const BcSelfQuestion *question)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->component_box));
  GtkWidget *button = gtk_toggle_button_new_with_label (question->title);

  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
  g_object_set_data_full (G_OBJECT (button), "component", g_strdup (question->component), g_free);
  g_signal_connect (button, "toggled", G_CALLBACK (component_toggled_cb), self);
  gtk_box_append (self->component_box, button);
}

static void
forget (BcSelfPage *self)
{
  self->filling = TRUE;
  bc_clear_box (self->component_box);
  gtk_toggle_button_set_active (self->reveal_button, FALSE);
  self->filling = FALSE;
  adw_bin_set_child (self->field_bin, NULL);
  bc_self_growth_clear (self->growth);
  g_clear_object (&self->version);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->component, g_free);
  g_clear_object (&self->context);
}

/* The words of the questions live as long as the settings are not changed. */
static void
take_questions (BcSelfPage *self)
{
  self->questions = bc_self_questions (bc_context_get_settings (self->context));
  for (guint i = 0; i < self->questions->len; i++)
    add_component (self, self->questions->pdata[i]);
}

static void
choose_on_entering (BcSelfPage *self, const char *target)
{
  self->component = *target != '\0' ? bc_self_dup_component (self->context, target)
                                    : g_strdup (self->asked);
  if (self->questions->len > 0)
    choose (self, current_question (self)->component);
}

static void
bc_self_page_refresh (BcPage *page)
{
  BcSelfPage *self = BC_SELF_PAGE (page);
  BcContext *context = bc_page_get_context (page);
  const char *target = bc_page_get_target (page);
  g_autofree char *today = bc_day_today ();

  if (context != self->context || context == NULL || !self->entered
      || g_strcmp0 (self->target, target) != 0)
    forget (self);
  if (context == NULL)
    return;
  g_free (self->asked);
  self->asked = bc_self_dup_asked (context, today);
  if (self->context != NULL)
    {
      show_all (self);
      return;
    }
  self->context = g_object_ref (context);
  self->entered = TRUE;
  g_free (self->target);
  self->target = g_strdup (target);
  take_questions (self);
  choose_on_entering (self, target);
}

/* Whoever comes back finds the cover closed. */
static void
unmap_cb (BcSelfPage *self)
{
  self->entered = FALSE;
}

/* One key writes an answer, or else takes the cover off. */
static void
map_cb (BcSelfPage *self)
{
  if (bc_page_get_context (BC_PAGE (self)) == NULL)
    return;
  if (!self->entered)
    bc_self_page_refresh (BC_PAGE (self));
  if (!gtk_widget_get_visible (self->asked_label) && gtk_widget_get_visible (self->cover_box))
    bc_focus_later (GTK_WIDGET (self->reveal_button));
  else
    bc_focus_later (GTK_WIDGET (self->field_bin));
}

static void
bc_self_page_dispose (GObject *object)
{
  BcSelfPage *self = BC_SELF_PAGE (object);

  g_clear_object (&self->context);
  g_clear_object (&self->version);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->component, g_free);
  g_clear_pointer (&self->asked, g_free);
  g_clear_pointer (&self->target, g_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_SELF_PAGE);

  G_OBJECT_CLASS (bc_self_page_parent_class)->dispose (object);
}

static void
bc_self_page_class_init (BcSelfPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (BC_TYPE_SELF_GROWTH);
  g_type_ensure (BC_TYPE_WRAP_LAYOUT);
  G_OBJECT_CLASS (klass)->dispose = bc_self_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_self_page_refresh;
  BC_PAGE_CLASS (klass)->pause_ms = PAUSE_MS;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/self-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, component_box);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, asked_label);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, question_label);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, field_bin);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, covered_label);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, leave_button);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, cover_box);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, reveal_button);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, tools);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, years_button);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, changes_button);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, growth);
  gtk_widget_class_bind_template_child (widget_class, BcSelfPage, nothing_label);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, cover_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, removed_cb);
}

static void
bc_self_page_init (BcSelfPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bc_spoken_name_set (GTK_WIDGET (self->component_box), _("Which question"));
  g_signal_connect (self, "unmap", G_CALLBACK (unmap_cb), NULL);
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}
