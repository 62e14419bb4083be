/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-point-rows"

#include "config.h"

#include "widgets/bc-point-rows.h"

#include <glib/gi18n.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-agreements.h"
#include "school/bc-development-agenda.h"
#include "school/bc-development-points.h"
#include "school/bc-development-steps.h"
#include "school/bc-rights.h"
#include "widgets/bc-check-field.h"
#include "widgets/bc-date-field.h"
#include "widgets/bc-read-row.h"
#include "widgets/bc-remove-button.h"
#include "widgets/bc-spoken-name.h"
#include "widgets/bc-term-choice.h"
#include "widgets/bc-text-field.h"
#include "widgets/bc-wrap-layout.h"

/* ---- a tick that keeps its day ---- */

typedef void (*SetDone) (BcContext *context, gpointer record, gboolean done);

typedef struct
{
  BcContext      *context;
  BcRecord       *record;
  GtkCheckButton *button;
  const char     *label;
  guint           done;
  guint           day;
  SetDone         set;
  gulong          edited;
} DayTick;

static void
day_tick_free (DayTick *tick)
{
  g_signal_handler_disconnect (bc_context_get_edits (tick->context), tick->edited);
  g_object_unref (tick->context);
  g_object_unref (tick->record);
  g_free (tick);
}

static void
show_tick (DayTick *tick)
{
  gboolean done = bc_record_get_integer (tick->record, tick->done) != 0;
  g_autofree char *day = bc_day_format (bc_record_get_text (tick->record, tick->day));
  g_autofree char *label = done && *day != '\0' ? g_strdup_printf ("%s · %s", tick->label, day)
                                                : g_strdup (tick->label);

  gtk_check_button_set_label (tick->button, label);
  gtk_check_button_set_active (tick->button, done);
}

static void
toggled_cb (GtkCheckButton *button, DayTick *tick)
{
  gboolean active = gtk_check_button_get_active (button);

  if (active != (bc_record_get_integer (tick->record, tick->done) != 0))
    tick->set (tick->context, tick->record, active);
}

static GtkWidget *
make_tick (BcContext *context, gpointer record, const char *label, guint done, guint day,
           SetDone set)
{
  DayTick *tick = g_new0 (DayTick, 1);
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *button = gtk_check_button_new_with_label (label);

  *tick = (DayTick) { g_object_ref (context), g_object_ref (record), GTK_CHECK_BUTTON (button),
                      label, done, day, set };
  tick->edited = g_signal_connect_swapped (edits, "edited", G_CALLBACK (show_tick), tick);
  g_object_set_data_full (G_OBJECT (button), "tick", tick, (GDestroyNotify) day_tick_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (button, !bc_context_is_read_only (context));
  show_tick (tick);
  g_signal_connect (button, "toggled", G_CALLBACK (toggled_cb), tick);
  return button;
}

static void
set_delivered (BcContext *context, gpointer promise, gboolean delivered)
{
  bc_development_points_deliver (context, promise, delivered);
}

static void
set_agreement_done (BcContext *context, gpointer agreement, gboolean done)
{
  g_autofree char *today = bc_day_today ();

  bc_agreements_set_done (context, agreement, done, today);
}

/* ---- rows ---- */

static GtkWidget *
make_row (const char *name)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_add_css_class (row, "point-row");
  bc_spoken_name_set (row, name);
  return row;
}

static void
add_text (GtkWidget *row, BcContext *context, gpointer record, guint field, const char *title,
          const char *question)
{
  GtkWidget *text =
    bc_text_field_new (title, question, bc_context_get_edits (context), record, field);

  bc_text_field_hide_title (BC_TEXT_FIELD (text));
  gtk_box_append (GTK_BOX (row), text);
}

static gboolean
is_own (BcContext *context, gpointer step)
{
  return g_str_equal (bc_record_get_text (step, BC_DEVELOPMENT_STEP_OWNER),
                      bc_record_get_id (bc_context_get_me (context)));
}

static char *
dup_name (BcContext *context, const char *id)
{
  g_autoptr (BcStaff) staff =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_STAFF, id, NULL);

  return staff != NULL ? bc_person_dup_name (staff) : g_strdup (_("A colleague"));
}

static void
read_step (GtkWidget *row, BcContext *context, gpointer step)
{
  g_autofree char *name =
    dup_name (context, bc_record_get_text (step, BC_DEVELOPMENT_STEP_OWNER));
  g_autofree char *title = bc_record_get_integer (step, BC_DEVELOPMENT_STEP_DONE)
                             ? g_strdup_printf ("%s · %s", name, _("Taken"))
                             : g_steal_pointer (&name);

  gtk_box_append (GTK_BOX (row), bc_wrapped_label_new (title, "caption-heading"));
  gtk_box_append (GTK_BOX (row),
                  bc_wrapped_label_new (bc_record_get_text (step, BC_DEVELOPMENT_STEP_TEXT),
                                        "body"));
}

static GtkWidget *
make_button (const char *label, const char *action, const char *target)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_widget_add_css_class (button, "tag-button");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  return button;
}

/* One's own to work on, and who may promises something for it. */
static void
add_step_buttons (GtkWidget *row, BcContext *context, gpointer step)
{
  GtkWidget *line = bc_wrap_box_new ();
  gboolean own = is_own (context, step);
  g_autofree char *page = g_strconcat ("steps/", bc_record_get_id (step), NULL);

  if (bc_rights_may_promise (bc_context_get_me (context), step)
      && !bc_context_is_read_only (context))
    gtk_box_append (GTK_BOX (line),
                    make_button (own ? _("Add what I need for it") : _("Promise something for it"),
                                 "point.promise", bc_record_get_id (step)));
  if (own)
    gtk_box_append (GTK_BOX (line), make_button (_("To my steps"), "win.go", page));
  gtk_widget_set_visible (line, gtk_widget_get_first_child (line) != NULL);
  gtk_box_append (GTK_BOX (row), line);
}

void
bc_point_rows_write_step (GtkWidget *row, BcContext *context, gpointer step)
{
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *line = bc_wrap_box_new ();
  GtkWidget *taken =
    bc_check_field_new (_("Taken"), edits, step, BC_DEVELOPMENT_STEP_DONE);

  gtk_widget_set_hexpand (taken, TRUE);
  add_text (row, context, step, BC_DEVELOPMENT_STEP_TEXT, _("My step"),
            _("What do I try, and see what it brings?"));
  gtk_box_append (GTK_BOX (line),
                  bc_date_field_new (_("When"), edits, step, BC_DEVELOPMENT_STEP_DATE));
  gtk_box_append (GTK_BOX (line),
                  bc_check_field_new (_("Share with colleagues"), edits, step,
                                      BC_DEVELOPMENT_STEP_SHARED));
  gtk_box_append (GTK_BOX (line), taken);
  gtk_box_append (GTK_BOX (line),
                  bc_remove_button_new (context, step, _("Take this step away")));
  gtk_box_append (GTK_BOX (row), line);
}

static void
add_promised (GtkWidget *row)
{
  GtkWidget *label = bc_wrapped_label_new ("", "caption");

  gtk_widget_add_css_class (label, "dim-label");
  g_object_set_data (G_OBJECT (row), "promised", label);
  gtk_box_append (GTK_BOX (row), label);
}

GtkWidget *
bc_point_rows_step (BcContext *context, gpointer step)
{
  GtkWidget *row = make_row (_("Step of a teacher"));

  if (is_own (context, step))
    bc_point_rows_write_step (row, context, step);
  else
    read_step (row, context, step);
  add_promised (row);
  add_step_buttons (row, context, step);
  bc_point_rows_refresh_step (row, context, step);
  return row;
}

void
bc_point_rows_refresh_step (GtkWidget *row, BcContext *context, gpointer step)
{
  g_autoptr (GPtrArray) promises = bc_development_points_list_step_promises (context, step);
  GtkWidget *label = g_object_get_data (G_OBJECT (row), "promised");
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < promises->len; i++)
    {
      const char *promised = bc_record_get_text (promises->pdata[i], BC_FACILITATION_PROMISED);
      g_autofree char *line = g_strdup_printf (_("Promised: %s"), promised);

      if (*promised != '\0')
        g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", line);
    }
  gtk_label_set_text (GTK_LABEL (label), words->str);
  gtk_widget_set_visible (label, words->len > 0);
}

/* ---- promises ---- */

static BcDevelopmentStep *
find_step (BcContext *context, gpointer promise)
{
  g_autoptr (BcDevelopmentStep) step =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_DEVELOPMENT_STEP,
                  bc_record_get_text (promise, BC_FACILITATION_STEP), NULL);

  return step != NULL && !bc_record_is_removed (step) ? g_steal_pointer (&step) : NULL;
}

static void
add_dim (GtkWidget *row, const char *words)
{
  GtkWidget *label = bc_wrapped_label_new (words, "caption");

  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (row), label);
}

/* The step that it makes possible. */
static void
add_step_line (GtkWidget *row, BcDevelopmentStep *step)
{
  /* Translators: a step that a teacher takes. */
  g_autofree char *words = g_strdup_printf (_("For the step: %s"),
                                            bc_record_get_text (step, BC_DEVELOPMENT_STEP_TEXT));

  add_dim (row, words);
}

static void
append_part (GString *words, const char *part)
{
  if (*part != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", part);
}

/* A promise as it is read, which follows what is written elsewhere. */
static void
show_reading (GtkWidget *row)
{
  gpointer promise = g_object_get_data (G_OBJECT (row), "promise");
  const char *promised = bc_record_get_text (promise, BC_FACILITATION_PROMISED);
  g_autofree char *today = bc_day_today ();
  g_autofree char *when = bc_development_steps_dup_when (promise, today);
  g_autoptr (GString) title = g_string_new (NULL);

  append_part (title, bc_term_label (BC_TERM_FACILITATION,
                                     bc_record_get_text (promise, BC_FACILITATION_KIND)));
  append_part (title, when);
  gtk_label_set_text (g_object_get_data (G_OBJECT (row), "title"), title->str);
  gtk_widget_set_visible (g_object_get_data (G_OBJECT (row), "title"), title->len > 0);
  gtk_label_set_text (g_object_get_data (G_OBJECT (row), "words"),
                      *promised != '\0' ? promised
                                        : bc_record_get_text (promise, BC_FACILITATION_NEEDED));
}

static void
read_promise (GtkWidget *row, BcContext *context, gpointer promise)
{
  GtkWidget *title = bc_wrapped_label_new ("", "caption-heading");
  GtkWidget *words = bc_wrapped_label_new ("", "body");

  g_object_set_data_full (G_OBJECT (row), "promise", g_object_ref (promise), g_object_unref);
  g_object_set_data (G_OBJECT (row), "title", title);
  g_object_set_data (G_OBJECT (row), "words", words);
  gtk_box_append (GTK_BOX (row), title);
  gtk_box_append (GTK_BOX (row), words);
  show_reading (row);
  g_signal_connect_object (bc_context_get_edits (context), "edited", G_CALLBACK (show_reading), row,
                           G_CONNECT_SWAPPED);
}

/* What is needed is said by who takes the step. */
static void
write_promise (GtkWidget *row, GtkWidget *line, BcContext *context, gpointer promise,
               BcDevelopmentStep *step)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *needed = bc_record_get_text (promise, BC_FACILITATION_NEEDED);

  if (step != NULL && is_own (context, step))
    gtk_box_append (GTK_BOX (row),
                    bc_text_field_new (_("What I need"),
                                       _("What do I need for it? Time, somebody who looks along …"),
                                       edits, promise, BC_FACILITATION_NEEDED));
  else if (*needed != '\0')
    {
      g_autofree char *words = g_strdup_printf (_("Needed: %s"), needed);

      add_dim (row, words);
    }
  gtk_box_append (GTK_BOX (row), bc_text_field_new (_("What is promised"),
                                                    _("What does the school make possible?"),
                                                    edits, promise, BC_FACILITATION_PROMISED));
  gtk_box_append (GTK_BOX (line), bc_term_choice_new (_("What it is"), BC_TERM_FACILITATION, edits,
                                                      promise, BC_FACILITATION_KIND));
  gtk_box_append (GTK_BOX (line),
                  bc_date_field_new (_("By when"), edits, promise, BC_FACILITATION_DATE));
}

static void
add_delivered (GtkWidget *line, BcContext *context, gpointer promise)
{
  gtk_box_append (GTK_BOX (line),
                  make_tick (context, promise, _("Delivered"), BC_FACILITATION_DELIVERED,
                             BC_FACILITATION_DELIVERED_ON, set_delivered));
}

GtkWidget *
bc_point_rows_promise (BcContext *context, gpointer promise)
{
  g_autoptr (BcDevelopmentStep) step = find_step (context, promise);
  gboolean may_write = bc_rights_may_promise (bc_context_get_me (context), step);
  GtkWidget *row = make_row (_("Promise"));
  GtkWidget *line = bc_wrap_box_new ();

  if (may_write)
    write_promise (row, line, context, promise, step);
  else
    read_promise (row, context, promise);
  if (step != NULL && bc_development_agenda_may_gather (context))
    add_step_line (row, step);
  add_delivered (line, context, promise);
  if (may_write)
    gtk_box_append (GTK_BOX (line),
                    bc_remove_button_new (context, promise, _("Take this promise away")));
  gtk_box_append (GTK_BOX (row), line);
  return row;
}

/* What is for all who work on a point leads there. */
GtkWidget *
bc_point_rows_promised (BcContext *context, gpointer promise)
{
  g_autoptr (BcDevelopmentStep) step = find_step (context, promise);
  GtkWidget *row = make_row (_("Promise"));
  GtkWidget *line = bc_wrap_box_new ();
  g_autofree char *page =
    step != NULL ? g_strconcat ("steps/", bc_record_get_id (step), NULL)
                 : g_strconcat ("agenda/", bc_record_get_text (promise, BC_FACILITATION_POINT),
                                NULL);

  read_promise (row, context, promise);
  if (step != NULL)
    add_step_line (row, step);
  add_delivered (line, context, promise);
  gtk_box_append (GTK_BOX (line),
                  make_button (step != NULL ? _("To the step") : _("To the development point"),
                               "win.go", page));
  gtk_box_append (GTK_BOX (row), line);
  return row;
}

/* ---- agreements ---- */

/* Who it is follows from the words. */
static gboolean
who_typed_cb (GtkWidget *field, const char *who, BcContext *context)
{
  bc_agreements_set_who (context, g_object_get_data (G_OBJECT (field), "agreement"), who);
  return TRUE;
}

static GtkWidget *
make_who (BcContext *context, gpointer agreement)
{
  GtkWidget *who = bc_text_field_new (_("Who"), _("Who does it?"), bc_context_get_edits (context),
                                      agreement, BC_AGREEMENT_WHO);

  g_object_set_data_full (G_OBJECT (who), "agreement", g_object_ref (agreement), g_object_unref);
  g_signal_connect_object (who, "typed", G_CALLBACK (who_typed_cb), context, 0);
  bc_text_field_be_line (BC_TEXT_FIELD (who));
  gtk_widget_set_hexpand (who, TRUE);
  gtk_widget_set_size_request (who, 140, -1);
  return who;
}

GtkWidget *
bc_point_rows_agreement (BcContext *context, gpointer agreement)
{
  BcEdits *edits = bc_context_get_edits (context);
  GtkWidget *row = make_row (_("Agreement of the school"));
  GtkWidget *line = bc_wrap_box_new ();

  add_text (row, context, agreement, BC_AGREEMENT_WHAT, _("What we agree"),
            _("What do we do from now on?"));
  gtk_box_append (GTK_BOX (line), make_who (context, agreement));
  gtk_box_append (GTK_BOX (line),
                  bc_date_field_new (_("By when"), edits, agreement, BC_AGREEMENT_DUE));
  gtk_box_append (GTK_BOX (line),
                  make_tick (context, agreement, _("Done"), BC_AGREEMENT_DONE,
                             BC_AGREEMENT_DONE_ON, set_agreement_done));
  gtk_box_append (GTK_BOX (line),
                  bc_remove_button_new (context, agreement, _("Take this agreement away")));
  gtk_box_append (GTK_BOX (row), line);
  return row;
}
