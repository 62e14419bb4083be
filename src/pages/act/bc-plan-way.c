/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-way"

#include "config.h"

#include "pages/act/bc-plan-way.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/act/bc-note-choice.h"
#include "pages/bc-cards.h"
#include "pages/bc-page.h"
#include "school/bc-plan-history.h"
#include "widgets/bc-clear-box.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-fold-card.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-record-box.h"
#include "widgets/bc-section.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

#define HISTORY "act/history"

struct _BcPlanWay
{
  GtkBox parent_instance;

  GtkWidget *invitation;
  GtkLabel *invitation_label;
  GtkBox *button_box;
  GtkBox *card_box;
  BcContext *context;
  BcGroupPlan *plan;
  BcPlanHistory *history;
  const char *invited;
};

G_DEFINE_FINAL_TYPE (BcPlanWay, bc_plan_way, GTK_TYPE_BOX)

/* How the plan stands to its versions; each asks for something else. */
#define DRAFT "draft"
#define NO_VERSION "no-version"
#define CHANGED "changed"
#define CHANGED_TODAY "changed-today"
#define NOT_YET "not-yet"

static void
say (BcPlanWay *self, GError *error)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), BC_TYPE_PAGE);

  if (error != NULL)
    bc_page_say (BC_PAGE (page), error->message);
}

static BcAdjustment *
dup_last (BcPlanWay *self)
{
  g_autoptr (GPtrArray) versions = bc_plan_history_list_versions (self->history, NULL);

  return versions != NULL && versions->len > 0 ? g_object_ref (versions->pdata[versions->len - 1])
                                               : NULL;
}

/* ---- what can be done ---- */

/* The version will hold what changed in the plan meanwhile too, so that is said with it. */
static char *
dup_what (BcPlanWay *self, const char *what)
{
  g_autoptr (GPtrArray) changes = bc_plan_history_list_unrecorded (self->history, NULL, NULL);
  g_autofree char *summary =
    changes != NULL ? bc_plan_changes_dup_summary (changes) : g_strdup ("");

  if (*what == '\0' || *summary == '\0')
    return g_strdup (*what != '\0' ? what : summary);
  /* Translators: what changes, and what changed in the plan besides. */
  return g_strdup_printf (_ ("%s\nAlso: %s."), what, summary);
}

void
bc_plan_way_adjust (BcPlanWay *self, const char *what)
{
  g_autofree char *today = bc_day_today ();
  g_autofree char *all = dup_what (self, what);
  g_autoptr (GError) error = NULL;
  g_autoptr (BcAdjustment) version = bc_plan_history_record (self->history, all, today, &error);
  GtkWidget *card = NULL;

  say (self, error);
  bc_plan_way_refresh (self);
  if (version != NULL)
    card = bc_record_box_find (self->card_box, version);
  if (card != NULL)
    bc_fold_card_open (BC_FOLD_CARD (card));
}

static void
adjust_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  bc_plan_way_adjust (BC_PLAN_WAY (widget), "");
}

static void
renew_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanWay *self = BC_PLAN_WAY (widget);
  g_autoptr (BcAdjustment) last = dup_last (self);
  g_autoptr (GError) error = NULL;

  if (last != NULL)
    bc_plan_history_renew (self->history, last, &error);
  say (self, error);
}

static void
activate_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  BcPlanWay *self = BC_PLAN_WAY (widget);
  GtkWidget *page = gtk_widget_get_ancestor (widget, BC_TYPE_PAGE);

  bc_group_plan_activate (self->plan);
  bc_page_offer_undo (BC_PAGE (page), _ ("The plan is in use, and kept as version 1."));
}

/* ---- the invitation ---- */

static void
add_button (
  BcPlanWay *self, const char *label, const char *action, const char *target, gboolean suggested)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  if (target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  if (suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  gtk_box_append (self->button_box, button);
}

static void
show_buttons (BcPlanWay *self, const char *invited)
{
  if (g_strcmp0 (invited, self->invited) == 0)
    return;
  self->invited = invited;
  bc_clear_box (self->button_box);
  gtk_widget_set_visible (self->invitation, invited != NULL);
  if (invited == NULL)
    return;
  if (g_str_equal (invited, DRAFT))
    add_button (self, _ ("Put the plan into _use"), "way.activate", NULL, TRUE);
  else if (g_str_equal (invited, NO_VERSION))
    add_button (self, _ ("_Keep it as version 1"), "way.adjust", NULL, TRUE);
  else if (g_str_equal (invited, NOT_YET))
    add_button (self, _ ("_Open the plan"), "win.go", "plan", FALSE);
  else
    {
      add_button (self, _ ("_See what changed"), "win.go", HISTORY, FALSE);
      if (g_str_equal (invited, CHANGED_TODAY))
        add_button (self, _ ("_Belongs to today's"), "way.renew", NULL, FALSE);
      add_button (self, _ ("_Keep as an adjustment"), "way.adjust", NULL, TRUE);
    }
}

static void
invite (BcPlanWay *self, const char *invited, const char *words)
{
  gtk_label_set_text (self->invitation_label, words);
  show_buttons (self, invited);
}

static void
invite_to_record (BcPlanWay *self, BcAdjustment *last, GPtrArray *changes, gboolean today)
{
  g_autofree char *day = bc_day_format (bc_record_get_text (last, BC_ADJUSTMENT_DATE));
  g_autofree char *summary = bc_plan_changes_dup_summary (changes);
  /* Translators: a day, and what changed in the plan since: "goal of Intensive". */
  g_autofree char *words = g_strdup_printf (_ ("Changed since %s: %s."), day, summary);

  invite (self, today ? CHANGED_TODAY : CHANGED, words);
}

/* Whether the last adjustment was made today, and the plan says nothing else than before it. */
static gboolean
is_still_to_do (BcPlanWay *self, GPtrArray *versions, gboolean today)
{
  g_autoptr (GPtrArray) changes = NULL;

  if (!today || versions->len < 2)
    return FALSE;
  changes = bc_plan_history_compare (self->history, versions->pdata[versions->len - 2],
                                     versions->pdata[versions->len - 1], NULL);
  return changes != NULL && changes->len == 0;
}

static void
show_invitation (BcPlanWay *self, GPtrArray *versions)
{
  BcPlan *plan = bc_plan_history_get_plan (self->history);
  g_autofree char *now = bc_day_today ();
  g_autoptr (BcAdjustment) last = NULL;
  g_autoptr (GPtrArray) changes = bc_plan_history_list_unrecorded (self->history, &last, NULL);
  gboolean today = last != NULL && g_str_equal (bc_record_get_text (last, BC_ADJUSTMENT_DATE), now);

  if (bc_group_plan_is_read_only (self->plan))
    invite (self, NULL, "");
  else if (g_str_equal (bc_record_get_text (plan, BC_PLAN_STATUS), BC_PLAN_DRAFT))
    invite (self, DRAFT, _ ("This plan is still a draft. Once it is in use, it is version 1."));
  else if (last == NULL)
    invite (self, NO_VERSION, _ ("How this plan began has not been kept yet."));
  else if (changes != NULL && changes->len > 0)
    invite_to_record (self, last, changes, today);
  else if (is_still_to_do (self, versions, today))
    invite (self, NOT_YET, _ ("The plan itself still says what it said before."));
  else
    invite (self, NULL, "");
}

static GtkWidget *
make_invitation (BcPlanWay *self)
{
  GtkWidget *label = bc_wrapped_label_new ("", "body");
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->invitation = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  self->invitation_label = GTK_LABEL (label);
  self->button_box = GTK_BOX (buttons);
  gtk_widget_set_layout_manager (buttons, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_set_visible (self->invitation, FALSE);
  gtk_widget_add_css_class (self->invitation, "invitation");
  gtk_box_append (GTK_BOX (self->invitation), label);
  gtk_box_append (GTK_BOX (self->invitation), buttons);
  return self->invitation;
}

/* ---- the versions ---- */

static void
show_version (BcFoldCard *card, gpointer version, gpointer data)
{
  BcPlanWay *self = data;
  const char *what = bc_record_get_text (version, BC_ADJUSTMENT_WHAT);
  const char *why = bc_record_get_text (version, BC_ADJUSTMENT_WHY);
  g_autofree char *name = bc_plan_history_dup_name (self->history, version);
  g_autofree char *words =
    g_strdup_printf ("%s%s%s", what, *what != '\0' && *why != '\0' ? "\n" : "", why);

  bc_fold_card_say (card, name, words);
}

static GtkWidget *
make_card (gpointer version, gpointer data)
{
  BcPlanWay *self = data;
  BcEdits *edits = bc_context_get_edits (self->context);
  GtkWidget *card = bc_fold_card_new (edits, version, show_version, self);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (line, g_object_new (BC_TYPE_WRAP_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (line),
                  bc_date_field_new (_ ("Day"), edits, version, BC_ADJUSTMENT_DATE));
  gtk_box_append (GTK_BOX (line), bc_note_choice_new (self->context, version, BC_ADJUSTMENT_NOTE));
  bc_fold_card_append (BC_FOLD_CARD (card),
                       bc_text_field_new (_ ("What changes"), _ ("What do I do otherwise now?"),
                                          edits, version, BC_ADJUSTMENT_WHAT));
  bc_fold_card_append (BC_FOLD_CARD (card),
                       bc_text_field_new (_ ("Why"), _ ("What did I see, or hear?"), edits, version,
                                          BC_ADJUSTMENT_WHY));
  bc_fold_card_append (BC_FOLD_CARD (card), line);
  bc_card_append_removal (card, self->context, version, _ ("Take this version _away"),
                          _ ("The version is taken away; the plan stays as it is."));
  return card;
}

static void
show_versions (BcPlanWay *self, GPtrArray *versions)
{
  g_autoptr (GPtrArray) newest_first = g_ptr_array_new ();

  for (guint i = versions->len; i > 0; i--)
    g_ptr_array_add (newest_first, versions->pdata[i - 1]);
  bc_record_box_show (self->card_box, newest_first, make_card, self);
  gtk_widget_set_visible (GTK_WIDGET (self->card_box), versions->len > 0);
}

/* ---- the section ---- */

static void
bc_plan_way_dispose (GObject *object)
{
  BcPlanWay *self = BC_PLAN_WAY (object);

  g_clear_object (&self->context);
  g_clear_object (&self->plan);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (bc_plan_way_parent_class)->dispose (object);
}

static void
bc_plan_way_class_init (BcPlanWayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bc_plan_way_dispose;
  gtk_widget_class_install_action (widget_class, "way.adjust", NULL, adjust_cb);
  gtk_widget_class_install_action (widget_class, "way.renew", NULL, renew_cb);
  gtk_widget_class_install_action (widget_class, "way.activate", NULL, activate_cb);
}

static void
bc_plan_way_init (BcPlanWay *self)
{
  GtkWidget *section = bc_section_new (_ ("The plan on its way"));
  GtkWidget *adjust = bc_section_add_action (BC_SECTION (section), _ ("A_djust"));
  GtkWidget *history = bc_section_add_action (BC_SECTION (section), _ ("_History"));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_tooltip_text (adjust, _ ("Keep what changes in the plan, and why"));
  gtk_widget_set_tooltip_text (history, _ ("Read and compare the versions of the plan"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (adjust), "way.adjust");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (history), "win.go::" HISTORY);
  self->card_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (section), make_invitation (self));
  gtk_box_append (GTK_BOX (section), GTK_WIDGET (self->card_box));
  gtk_box_append (GTK_BOX (self), section);
}

GtkWidget *
bc_plan_way_new (BcContext *context, BcGroupPlan *plan)
{
  BcPlanWay *self = g_object_new (BC_TYPE_PLAN_WAY, NULL);

  self->context = g_object_ref (context);
  self->plan = g_object_ref (plan);
  self->history =
    bc_plan_history_new (bc_context_get_edits (context), bc_group_plan_get_plan (plan));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "way.adjust",
                                 !bc_group_plan_is_read_only (plan));
  bc_plan_way_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_plan_way_refresh (BcPlanWay *self)
{
  g_autoptr (GPtrArray) versions = bc_plan_history_list_versions (self->history, NULL);

  if (versions == NULL)
    return;
  show_invitation (self, versions);
  show_versions (self, versions);
}
