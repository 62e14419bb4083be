/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-circle-page"

#include "config.h"

#include "pages/circle/bc-circle-page.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-route-step.h"
#include "pages/bc-place-view.h"
#include "school/bc-agreements.h"
#include "school/bc-route.h"
#include "school/bc-self-understanding.h"
#include "school/bc-steps.h"
#include "wheel/bc-wheel.h"
#include "widgets/bc-section.h"
#include "widgets/bc-spoken-name.h"

struct _BcCirclePage
{
  BcPage      parent_instance;

  AdwBin     *wheel_bin;
  GtkLabel   *title_label;
  GtkLabel   *question_label;
  GtkLabel   *state_label;
  AdwBin     *step_box;
  GtkLabel   *steps_label;
  AdwBin     *agreement_box;
  GtkButton  *open_button;

  BcSection  *step_section;
  BcSection  *agreement_section;
  BcWheel    *wheel;
  BcPlace     place;
  BcRoute    *route;
};

G_DEFINE_FINAL_TYPE (BcCirclePage, bc_circle_page, BC_TYPE_PAGE)

static BcGroup *
current_group (BcCirclePage *self)
{
  BcContext *context = bc_page_get_context (BC_PAGE (self));

  return context != NULL ? bc_context_get_group (context) : NULL;
}

static GtkWidget *
make_row (const char *title, const char *words, const char *page)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *detail = g_markup_escape_text (words, -1);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), detail);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", page);
  return row;
}

static void
show_next_steps (BcCirclePage *self)
{
  g_autoptr (GPtrArray) steps = bc_route_steps_list (&self->route->facts, self->place);

  bc_section_clear (self->step_section);
  for (guint i = 0; i < steps->len; i++)
    {
      const BcRouteStep *step = steps->pdata[i];

      bc_section_append (self->step_section, make_row (step->title, step->detail, step->page));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->step_section), steps->len > 0);
}

/* A number and a day, and not which question: the digibord may mirror this screen. */
static void
show_mine (BcCirclePage *self)
{
  BcContext *context = bc_page_get_context (BC_PAGE (self));
  g_autofree char *today = bc_day_today ();
  g_autofree char *summary = bc_agreements_dup_summary (context, today);
  g_autofree char *asked = bc_self_dup_asked (context, today);

  bc_section_clear (self->agreement_section);
  if (summary != NULL)
    bc_section_append (self->agreement_section,
                       make_row (_("Your agreements"), summary, "agreements"));
  if (asked != NULL)
    bc_section_append (self->agreement_section,
                       make_row (_("A question for you"), _("For yourself alone"), "self"));
  gtk_widget_set_visible (GTK_WIDGET (self->agreement_box), summary != NULL || asked != NULL);
}

static void
show_steps (BcCirclePage *self)
{
  BcContext *context = bc_page_get_context (BC_PAGE (self));
  g_autofree char *steps = bc_steps_dup_names (bc_context_get_settings (context), self->place);

  gtk_label_set_text (self->steps_label, steps);
  gtk_widget_set_visible (GTK_WIDGET (self->steps_label), *steps != '\0');
}

static void
show_place (BcCirclePage *self)
{
  g_autofree char *label = current_group (self) != NULL
                             ? g_strdup_printf (_("_Open %s"), bc_place_get_title (self->place))
                             : g_strdup (_("Import a _roster…"));
  g_auto (BcPlaceState) state = { NULL };

  gtk_label_set_text (self->title_label, bc_place_get_title (self->place));
  gtk_label_set_text (self->question_label, bc_place_get_question (self->place));
  gtk_button_set_label (self->open_button, label);
  if (self->route == NULL)
    return;
  bc_route_state_compute (&self->route->facts, self->place, &state);
  gtk_label_set_text (self->state_label, state.description);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button),
                          !bc_route_state_is_closed (&self->route->facts, self->place));
  show_steps (self);
  show_next_steps (self);
}

static void
open_place (BcCirclePage *self, BcPlace place)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "s", bc_place_get_id (place));
}

/* In a school without groups there is one thing to do. */
static void
open_clicked_cb (BcCirclePage *self)
{
  if (current_group (self) != NULL)
    open_place (self, self->place);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.import-roster", NULL);
}

static void
segment_activated_cb (BcCirclePage *self, const char *id)
{
  open_place (self, bc_place_from_id (id));
}

static void
segment_focused_cb (BcCirclePage *self, const char *id)
{
  self->place = bc_place_from_id (id);
  show_place (self);
}

static void
show_segment (BcCirclePage *self, BcPlace place)
{
  BcSettings *settings = bc_context_get_settings (bc_page_get_context (BC_PAGE (self)));
  BcWheelSegment *segment = bc_wheel_get (self->wheel, bc_place_get_id (place));
  g_auto (GStrv) numbers = bc_steps_list_numbers (settings, place);
  g_autofree char *steps = bc_steps_dup_names (settings, place);
  g_auto (BcPlaceState) state = { NULL };
  g_autoptr (GString) description = g_string_new (NULL);

  bc_route_state_compute (&self->route->facts, place, &state);
  g_string_append (description, state.description);
  if (state.current)
    /* Translators: said after the state of the part of the circle where the period is today. */
    g_string_append_printf (description, " %s", _("The period stands here today."));
  if (*steps != '\0')
    g_string_append_printf (description, "\n%s", steps);
  bc_wheel_segment_set_marks (segment, (const char *const *) numbers);
  bc_wheel_segment_set_state (segment, state.line, description->str, state.fraction);
  bc_wheel_segment_set_current (segment, state.current);
}

/* Who has one part of the circle begins there, and may look around. */
static void
leave_closed_place (BcCirclePage *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->wheel)) != NULL)
    return;
  for (BcPlace place = 0; place < BC_N_PLACES; place++)
    {
      if (!bc_route_state_is_closed (&self->route->facts, self->place))
        return;
      self->place = place;
    }
}

static void
show_route (BcCirclePage *self)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (GError) error = NULL;

  self->route = bc_route_gather (bc_page_get_context (BC_PAGE (self)), today, &error);
  if (self->route == NULL)
    {
      gtk_label_set_text (self->state_label, error->message);
      return;
    }
  leave_closed_place (self);
  for (BcPlace place = 0; place < BC_N_PLACES; place++)
    show_segment (self, place);
  bc_wheel_set_hand (self->wheel, bc_route_state_hand (&self->route->facts));
  show_mine (self);
}

static void
bc_circle_page_refresh (BcPage *page)
{
  BcCirclePage *self = BC_CIRCLE_PAGE (page);

  g_clear_pointer (&self->route, bc_route_free);
  if (bc_page_get_context (page) != NULL)
    show_route (self);
  show_place (self);
}

static void
bc_circle_page_dispose (GObject *object)
{
  BcCirclePage *self = BC_CIRCLE_PAGE (object);

  g_clear_pointer (&self->route, bc_route_free);
  bc_page_dispose_template (BC_PAGE (self), BC_TYPE_CIRCLE_PAGE);

  G_OBJECT_CLASS (bc_circle_page_parent_class)->dispose (object);
}

static void
bc_circle_page_class_init (BcCirclePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_circle_page_dispose;
  BC_PAGE_CLASS (klass)->refresh = bc_circle_page_refresh;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/circle-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BcCirclePage, wheel_bin);
  gtk_widget_class_bind_template_child (widget_class, BcCirclePage, title_label);
  gtk_widget_class_bind_template_child (widget_class, BcCirclePage, question_label);
  gtk_widget_class_bind_template_child (widget_class, BcCirclePage, state_label);
  gtk_widget_class_bind_template_child (widget_class, BcCirclePage, step_box);
  gtk_widget_class_bind_template_child (widget_class, BcCirclePage, steps_label);
  gtk_widget_class_bind_template_child (widget_class, BcCirclePage, agreement_box);
  gtk_widget_class_bind_template_child (widget_class, BcCirclePage, open_button);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked_cb);
}

static void
bc_circle_page_init (BcCirclePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->place = BC_PLACE_OBSERVE;
  self->step_section = BC_SECTION (bc_section_new (_("What you could do now")));
  adw_bin_set_child (self->step_box, GTK_WIDGET (self->step_section));
  self->agreement_section = BC_SECTION (bc_section_new (""));
  adw_bin_set_child (self->agreement_box, GTK_WIDGET (self->agreement_section));
  self->wheel = BC_WHEEL (bc_wheel_new ());
  bc_spoken_name_set (GTK_WIDGET (self->wheel), _("The circle"));
  for (BcPlace place = 0; place < BC_N_PLACES; place++)
    {
      BcWheelSegment *segment = bc_wheel_add (self->wheel, bc_place_get_id (place),
                                              bc_place_view_sector (place),
                                              bc_place_view_tint (place));

      bc_wheel_segment_set_title (segment, bc_place_get_title (place));
    }
  g_signal_connect_swapped (self->wheel, "segment-activated", G_CALLBACK (segment_activated_cb),
                            self);
  g_signal_connect_swapped (self->wheel, "segment-focused", G_CALLBACK (segment_focused_cb), self);
  adw_bin_set_child (self->wheel_bin, GTK_WIDGET (self->wheel));
}

void
bc_circle_page_focus (BcCirclePage *self, BcPlace place)
{
  gtk_widget_grab_focus (GTK_WIDGET (
    bc_wheel_get (self->wheel, bc_place_get_id (place < BC_N_PLACES ? place : self->place))));
}
