/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-write"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ctl/bc-ctl.h"
#include "domain/bc-day.h"
#include "report/bc-plan-document.h"
#include "school/bc-groups.h"
#include "school/bc-quick-note.h"
#include "school/bc-school-calendar.h"

static BcGroup *
find_group (BcStore *store, BcCtlOptions *options, GError **error)
{
  if (options->group != NULL)
    return bc_groups_find (store, options->group, error);
  g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE, _("Say which group with --group."));
  return NULL;
}

static gboolean
write_note (BcSession *session, BcCtlOptions *options, GError **error)
{
  BcStore *store = bc_session_get_store (session);
  g_autoptr (BcGroup) group = find_group (store, options, error);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPeriod) period = NULL;
  g_autoptr (BcPupil) pupil = NULL;
  g_autoptr (GPtrArray) pupils = NULL;
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  if (group == NULL)
    return FALSE;
  if (options->pupil != NULL)
    {
      pupil = bc_ctl_find_pupil (store, group, options->pupil, error);
      if (pupil == NULL)
        return FALSE;
    }
  else
    {
      pupils = bc_groups_pupils (store, group, error);
      if (pupils == NULL)
        return FALSE;
      g_set_object (&pupil, bc_quick_note_find_pupil (pupils, options->words[1]));
    }
  period = bc_school_calendar_current_period (store, today);
  g_ptr_array_add (records, bc_quick_note_new (group, period, pupil, today, options->words[1]));
  if (!bc_store_save (store, records, error))
    return FALSE;
  if (options->json)
    bc_ctl_print_one ("id", bc_record_get_id (records->pdata[0]));
  return TRUE;
}

static gboolean
run_note (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = bc_ctl_open (options, BC_STORE_DEFAULT, error);
  gboolean written;

  if (session == NULL)
    return FALSE;
  written = write_note (session, options, error);
  bc_session_close (session);
  return written;
}

/* Chooses the plan with the subject that was asked for; unasked it is the one that a page shows. */
static gboolean
choose_plan (BcGroupPlan *plan, BcCtlOptions *options, GError **error)
{
  g_autoptr (GPtrArray) plans = bc_group_plan_list_plans (plan);
  g_autofree char *wanted = NULL;

  if (options->subject == NULL)
    return TRUE;
  wanted = g_utf8_casefold (options->subject, -1);
  for (guint i = 0; i < plans->len; i++)
    {
      const char *subject = bc_record_get_text (plans->pdata[i], BC_PLAN_SUBJECT);
      g_autofree char *folded = g_utf8_casefold (subject, -1);

      if (!g_str_equal (folded, wanted))
        continue;
      bc_group_plan_choose (plan, bc_record_get_id (plans->pdata[i]));
      return TRUE;
    }
  g_set_error (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
               _("This group has no plan for “%s” in this period."), options->subject);
  return FALSE;
}

static gboolean
print_plan (BcSession *session, BcCtlOptions *options, GError **error)
{
  BcStore *store = bc_session_get_store (session);
  g_autoptr (BcGroup) group = find_group (store, options, error);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcEdits) edits = bc_edits_new (store);
  g_autoptr (BcPeriod) period = bc_school_calendar_current_period (store, today);
  g_autoptr (BcGroupPlan) plan = NULL;
  g_autoptr (BcPlanSheet) sheet = NULL;
  g_autoptr (GFile) output = g_file_new_for_commandline_arg (options->output);

  if (group != NULL)
    plan = bc_group_plan_open (edits, group, period, error);
  if (plan != NULL && choose_plan (plan, options, error))
    sheet = bc_plan_document_new (plan, today);
  return sheet != NULL && bc_plan_sheet_write_pdf (sheet, output, error);
}

static gboolean
run_print (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = NULL;
  gboolean printed;

  if (!g_str_equal (options->words[1], "groepsplan"))
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
                           _("What can be printed: groepsplan."));
      return FALSE;
    }
  if (options->output == NULL)
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
                           _("Say which file to write with -o."));
      return FALSE;
    }
  session = bc_ctl_open (options, BC_STORE_READ_ONLY, error);
  if (session == NULL)
    return FALSE;
  printed = print_plan (session, options, error);
  if (printed && options->json)
    bc_ctl_print_one ("output", options->output);
  bc_session_close (session);
  return printed;
}

const BcCtlCommand bc_ctl_write_commands[] = {
  { "note", "FILE TEXT --group GROUP", N_ ("Writes a note about a group or a pupil."), "uwgpj", 2,
    run_note },
  { "print", "FILE groepsplan --group GROUP [--subject SUBJECT] -o OUT.pdf",
    N_ ("Puts a group plan on one A4 page."), "uwgsoj", 2, run_print },
  { NULL },
};
