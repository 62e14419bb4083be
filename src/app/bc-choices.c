/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-choices"

#include "config.h"

#include "app/bc-choices.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "school/bc-groups.h"
#include "school/bc-school-calendar.h"
#include "widgets/bc-spoken-name.h"

struct _BcChoices
{
  GObject      parent_instance;

  GtkDropDown *group_drop_down;
  GtkDropDown *period_drop_down;
  GPtrArray   *groups;
  GPtrArray   *periods;
  gboolean     filling;
};

G_DEFINE_FINAL_TYPE (BcChoices, bc_choices, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
bc_choices_finalize (GObject *object)
{
  bc_choices_clear (BC_CHOICES (object));

  G_OBJECT_CLASS (bc_choices_parent_class)->finalize (object);
}

static void
bc_choices_class_init (BcChoicesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_choices_finalize;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", BC_TYPE_CHOICES, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bc_choices_init (BcChoices *self)
{
}

static void
selected_cb (BcChoices *self)
{
  if (!self->filling && self->groups != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

BcChoices *
bc_choices_new (GtkDropDown *groups, GtkDropDown *periods)
{
  BcChoices *self = g_object_new (BC_TYPE_CHOICES, NULL);

  self->group_drop_down = groups;
  self->period_drop_down = periods;
  bc_spoken_name_set (GTK_WIDGET (groups), _("Group"));
  bc_spoken_name_set (GTK_WIDGET (periods), _("Period"));
  g_signal_connect_object (groups, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (periods, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

static guint
position_of (GPtrArray *records, const char *id, guint otherwise)
{
  for (guint i = 0; i < records->len; i++)
    {
      if (g_strcmp0 (bc_record_get_id (records->pdata[i]), id) == 0)
        return i;
    }
  return otherwise;
}

static gboolean
read_choices (BcChoices *self, BcStore *store, GError **error)
{
  bc_choices_clear (self);
  self->groups = bc_groups_list (store, error);
  if (self->groups == NULL)
    return FALSE;
  self->periods = bc_school_calendar_list_periods (store, error);
  if (self->periods != NULL)
    return TRUE;
  bc_choices_clear (self);
  return FALSE;
}

static void
show_groups (BcChoices *self, BcSession *session, const char *last_group)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) mine = bc_store_list (
    bc_session_get_store (session), BC_TYPE_ASSIGNMENT, NULL, BC_ASSIGNMENT_STAFF,
    bc_record_get_id (bc_session_get_me (session)), -1);
  guint own = mine != NULL && mine->len > 0
                ? position_of (self->groups,
                               bc_record_get_text (mine->pdata[0], BC_ASSIGNMENT_GROUP), 0)
                : 0;

  for (guint i = 0; i < self->groups->len; i++)
    {
      g_autofree char *name = bc_groups_dup_name (self->groups->pdata[i]);

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->group_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->group_drop_down, position_of (self->groups, last_group, own));
  gtk_widget_set_visible (GTK_WIDGET (self->group_drop_down), self->groups->len > 0);
}

static void
show_periods (BcChoices *self, BcStore *store)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPeriod) now = bc_school_calendar_current_period (store, today);

  for (guint i = 0; i < self->periods->len; i++)
    {
      g_autofree char *name = bc_school_calendar_dup_period_name (store, self->periods->pdata[i],
                                                                  now);

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->period_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->period_drop_down,
                              position_of (self->periods,
                                           now != NULL ? bc_record_get_id (now) : "", 0));
}

gboolean
bc_choices_fill (BcChoices *self, BcSession *session, const char *last_group, GError **error)
{
  if (!read_choices (self, bc_session_get_store (session), error))
    return FALSE;
  self->filling = TRUE;
  show_groups (self, session, last_group);
  show_periods (self, bc_session_get_store (session));
  self->filling = FALSE;
  return TRUE;
}

gboolean
bc_choices_refill (BcChoices *self, BcSession *session, GError **error)
{
  BcGroup *group = bc_choices_get_group (self);
  BcPeriod *period = bc_choices_get_period (self);
  g_autofree char *group_id = group != NULL ? g_strdup (bc_record_get_id (group)) : NULL;
  g_autofree char *period_id = period != NULL ? g_strdup (bc_record_get_id (period)) : NULL;
  guint here;

  if (!bc_choices_fill (self, session, group_id, error))
    return FALSE;
  here = position_of (self->periods, period_id, G_MAXUINT);
  if (here == G_MAXUINT)
    {
      g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
      return TRUE;
    }
  self->filling = TRUE;
  gtk_drop_down_set_selected (self->period_drop_down, here);
  self->filling = FALSE;
  return TRUE;
}

void
bc_choices_choose_period (BcChoices *self, const char *id)
{
  guint here = self->periods != NULL ? position_of (self->periods, id, G_MAXUINT) : G_MAXUINT;

  if (here != G_MAXUINT)
    gtk_drop_down_set_selected (self->period_drop_down, here);
}

static gboolean
select_id (GtkDropDown *drop_down, GPtrArray *records, const char *id)
{
  guint here = records != NULL ? position_of (records, id, G_MAXUINT) : G_MAXUINT;

  if (here == G_MAXUINT || here == gtk_drop_down_get_selected (drop_down))
    return FALSE;
  gtk_drop_down_set_selected (drop_down, here);
  return TRUE;
}

void
bc_choices_choose (BcChoices *self, const char *group, const char *period)
{
  gboolean changed;

  self->filling = TRUE;
  changed = select_id (self->group_drop_down, self->groups, group);
  changed = select_id (self->period_drop_down, self->periods, period) || changed;
  self->filling = FALSE;
  if (changed)
    selected_cb (self);
}

static void
go_in_group_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  BcChoices *self = data;
  const char *group, *page;

  g_variant_get (target, "(&s&s)", &group, &page);
  bc_choices_choose (self, group, "");
  gtk_widget_activate_action (GTK_WIDGET (self->group_drop_down), "win.go", "s", page);
}

static void
go_in_period_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  BcChoices *self = data;
  const char *group, *period, *page;

  g_variant_get (target, "(&s&s&s)", &group, &period, &page);
  bc_choices_choose (self, group, period);
  gtk_widget_activate_action (GTK_WIDGET (self->group_drop_down), "win.go", "s", page);
}

void
bc_choices_add_actions (BcChoices *self, GActionMap *window)
{
  const GActionEntry actions[] = {
    { "go-in-group", go_in_group_cb, "(ss)", NULL, NULL, { 0 } },
    { "go-in-period", go_in_period_cb, "(sss)", NULL, NULL, { 0 } },
  };

  g_action_map_add_action_entries (window, actions, G_N_ELEMENTS (actions), self);
}

void
bc_choices_clear (BcChoices *self)
{
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->periods, g_ptr_array_unref);
}

static gpointer
chosen (GtkDropDown *drop_down, GPtrArray *among)
{
  guint selected = among != NULL ? gtk_drop_down_get_selected (drop_down) : 0;

  return among != NULL && selected < among->len ? among->pdata[selected] : NULL;
}

BcGroup *
bc_choices_get_group (BcChoices *self)
{
  return chosen (self->group_drop_down, self->groups);
}

BcPeriod *
bc_choices_get_period (BcChoices *self)
{
  return chosen (self->period_drop_down, self->periods);
}
