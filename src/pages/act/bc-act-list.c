/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-act-list"

#include "config.h"

#include "pages/act/bc-act-list.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "pages/act/bc-act-cards.h"
#include "pages/bc-cards.h"
#include "school/bc-acting.h"
#include "widgets/bc-card-list.h"
#include "widgets/bc-section.h"

struct _BcActList
{
  GtkBox parent_instance;

  BcActListKind kind;
  GtkWidget *list;
  BcContext *context;
  BcPlan *plan;
};

G_DEFINE_FINAL_TYPE (BcActList, bc_act_list, GTK_TYPE_BOX)

/* ---- what differs ---- */

static GPtrArray *
list_feedback (BcActList *self)
{
  return bc_acting_list_feedback (bc_context_get_edits (self->context), self->plan, NULL);
}

static gpointer
draft_feedback (BcActList *self, const char *word, const char *today)
{
  return bc_acting_draft_feedback (self->plan, word, today);
}

static GPtrArray *
list_experiments (BcActList *self)
{
  return bc_acting_list_experiments (bc_context_get_edits (self->context),
                                     bc_context_get_group (self->context), NULL);
}

static gpointer
draft_experiment (BcActList *self, const char *word, const char *today)
{
  return bc_acting_draft_experiment (bc_context_get_group (self->context),
                                     bc_context_get_me (self->context), today);
}

static GtkWidget *
make_experiment (BcContext *context, gpointer experiment)
{
  GtkWidget *card = bc_card_new_experiment (context, experiment);

  bc_card_append_removal (card, context, experiment, _("Take this experiment _away"),
                          _("The experiment is taken away."));
  return card;
}

static GPtrArray *
list_solutions (BcActList *self)
{
  return bc_acting_list_solutions (bc_context_get_edits (self->context),
                                   bc_context_get_me (self->context), NULL);
}

static gpointer
draft_solution (BcActList *self, const char *word, const char *today)
{
  return bc_acting_draft_solution (bc_context_get_group (self->context), today);
}

static const struct
{
  const char *title;
  const char *hint;
  const char *add;
  GPtrArray *(*list) (BcActList *self);
  gpointer (*draft) (BcActList *self, const char *word, const char *today);
  GtkWidget *(*card) (BcContext *context, gpointer record);
} kinds[BC_N_ACT_LISTS] = {
  [BC_ACT_LIST_FEEDBACK] = { N_ ("What others make of it"),
                             N_ ("What do the children notice of it? What do parents and "
                                 "colleagues say?"),
                             N_ ("Add _feedback"), list_feedback, draft_feedback,
                             bc_act_card_feedback },
  [BC_ACT_LIST_EXPERIMENTS] = { N_ ("Experiments"),
                                N_ ("What would I like to try, and see what it brings?"),
                                N_ ("Try _something"), list_experiments, draft_experiment,
                                make_experiment },
  [BC_ACT_LIST_SOLUTIONS] = { N_ ("Solutions of our own"),
                              N_ ("What could we arrange ourselves? A title is enough."),
                              N_ ("Add a so_lution"), list_solutions, draft_solution,
                              bc_act_card_solution },
};

/* ---- beginning another ---- */

static void
begin (BcActList *self, const char *word)
{
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcRecord) draft = kinds[self->kind].draft (self, word, today);

  bc_card_list_begin (BC_CARD_LIST (self->list), draft);
}

static void
begin_cb (GtkWidget *widget, const char *action, GVariant *target)
{
  begin (BC_ACT_LIST (widget), g_variant_get_string (target, NULL));
}

/* Feedback is somebody's: first whose. */
static GtkWidget *
make_menu_button (BcActList *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autofree const char **words = bc_term_words (BC_TERM_VOICE);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (bc_term_label (BC_TERM_VOICE, words[i]), NULL);

      g_menu_item_set_action_and_target (item, "list.begin", "s", words[i]);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _ (kinds[self->kind].add));
  gtk_menu_button_set_use_underline (GTK_MENU_BUTTON (button), TRUE);
  return button;
}

static void
add_button (BcActList *self)
{
  GtkWidget *section = bc_card_list_get_section (BC_CARD_LIST (self->list));
  GtkWidget *button;

  if (self->kind == BC_ACT_LIST_FEEDBACK)
    {
      bc_section_add_end (BC_SECTION (section), make_menu_button (self));
      return;
    }
  button = bc_section_add_action (BC_SECTION (section), _ (kinds[self->kind].add));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "list.begin");
}

/* ---- the section ---- */

static GPtrArray *
read_records (gpointer data)
{
  BcActList *self = data;

  return kinds[self->kind].list (self);
}

static GtkWidget *
make_card (gpointer record, gpointer data)
{
  BcActList *self = data;

  return kinds[self->kind].card (self->context, record);
}

static void
bc_act_list_dispose (GObject *object)
{
  BcActList *self = BC_ACT_LIST (object);

  g_clear_object (&self->context);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (bc_act_list_parent_class)->dispose (object);
}

static void
bc_act_list_class_init (BcActListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bc_act_list_dispose;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "list.begin", "s", begin_cb);
}

static void
bc_act_list_init (BcActList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
bc_act_list_new (BcActListKind kind, BcContext *context, BcPlan *plan)
{
  BcActList *self = g_object_new (BC_TYPE_ACT_LIST, NULL);

  self->kind = kind;
  self->context = g_object_ref (context);
  g_set_object (&self->plan, plan);
  self->list = bc_card_list_new (_ (kinds[kind].title), _ (kinds[kind].hint), read_records,
                                 make_card, self);
  gtk_box_append (GTK_BOX (self), self->list);
  add_button (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "list.begin",
                                 !bc_context_is_read_only (context));
  bc_act_list_refresh (self);
  return GTK_WIDGET (self);
}

void
bc_act_list_refresh (BcActList *self)
{
  bc_card_list_refresh (BC_CARD_LIST (self->list));
}
