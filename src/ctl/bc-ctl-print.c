/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-print"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ctl/bc-ctl.h"
#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "report/bc-history-document.h"
#include "report/bc-overview-document.h"
#include "report/bc-plan-document.h"
#include "report/bc-preparation-document.h"
#include "report/bc-report-document.h"
#include "report/bc-talk-document.h"
#include "report/bc-year-document.h"
#include "school/bc-groups.h"
#include "school/bc-meetings.h"
#include "school/bc-school-calendar.h"

/* What is printed, and what about. */
typedef struct
{
  BcCtlOptions *options;
  BcContext *context;
  const char *today;
  GFile *output;
} Print;

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

static BcGroupPlan *
open_plan (Print *print, GError **error)
{
  g_autoptr (BcGroupPlan) plan = bc_group_plan_open (bc_context_get_edits (print->context),
                                                     bc_context_get_group (print->context),
                                                     bc_context_get_period (print->context), error);

  if (plan == NULL || !choose_plan (plan, print->options, error))
    return NULL;
  return g_steal_pointer (&plan);
}

static gboolean
print_plan (Print *print, GError **error)
{
  g_autoptr (BcGroupPlan) plan = open_plan (print, error);
  g_autoptr (BcPlanSheet) sheet = NULL;

  if (plan == NULL)
    return FALSE;
  sheet = bc_plan_document_new (plan, print->today);
  return bc_plan_sheet_write_pdf (sheet, print->output, error);
}

static gboolean
print_history (Print *print, GError **error)
{
  g_autoptr (BcGroupPlan) plan = open_plan (print, error);
  g_autoptr (BcHistorySheet) sheet = NULL;

  if (plan == NULL)
    return FALSE;
  if (bc_group_plan_get_plan (plan) == NULL)
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                           _("This group has no plan in this period."));
      return FALSE;
    }
  sheet = bc_history_document_new (plan, print->today, error);
  return sheet != NULL && bc_history_sheet_write_pdf (sheet, print->output, error);
}

static gboolean
print_overview (Print *print, GError **error)
{
  BcOverview *overview = bc_context_get_overview (print->context, error);
  g_autoptr (BcOverviewSheet) sheet = NULL;

  if (overview == NULL)
    return FALSE;
  sheet = bc_overview_document_new (overview, print->today);
  return bc_overview_sheet_write_pdf (sheet, print->output, error);
}

/* The BC_VOICE_ word of `--kind`; that of the child where it was not said. */
static const char *
find_kind (BcCtlOptions *options, GError **error)
{
  static const struct
  {
    const char *name;
    const char *kind;
  } kinds[] = {
    { "kind", BC_VOICE_CHILD },
    { "ouders", BC_VOICE_PARENT },
    { "collega", BC_VOICE_COLLEAGUE },
  };

  if (options->kind == NULL)
    return BC_VOICE_CHILD;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].name, options->kind))
        return kinds[i].kind;
    }
  g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
                       _("Which talk there is: kind, ouders, collega."));
  return NULL;
}

/* The last one of the kind, for it may still have to take place. */
static BcVoice *
find_talk (BcUnderstanding *understanding, BcPupil *pupil, const char *kind)
{
  g_autoptr (GPtrArray) voices = bc_understanding_list_voices (understanding, pupil);

  for (guint i = voices->len; i > 0; i--)
    {
      if (g_str_equal (bc_record_get_text (voices->pdata[i - 1], BC_VOICE_KIND), kind))
        return g_object_ref (voices->pdata[i - 1]);
    }
  return NULL;
}

static gboolean
print_talk (Print *print, GError **error)
{
  g_autoptr (BcUnderstanding) understanding = NULL;
  g_autoptr (BcPupil) pupil = NULL;
  g_autoptr (BcVoice) voice = NULL;
  g_autoptr (BcTalkSheet) sheet = NULL;
  const char *kind = find_kind (print->options, error);

  if (kind == NULL)
    return FALSE;
  if (print->options->pupil == NULL)
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
                           _("Say about which pupil with --pupil."));
      return FALSE;
    }
  pupil = bc_ctl_find_pupil (bc_context_get_store (print->context),
                             bc_context_get_group (print->context), print->options->pupil, error);
  if (pupil != NULL)
    understanding = bc_understanding_open (print->context, error);
  if (understanding == NULL)
    return FALSE;
  voice = find_talk (understanding, pupil, kind);
  sheet = bc_talk_document_new (print->context, pupil, kind, voice, print->today);
  return bc_talk_sheet_write_pdf (sheet, print->output, error);
}

static gboolean
print_preparation (Print *print, GError **error)
{
  g_autoptr (GPtrArray) meetings =
    bc_meetings_list (print->context, BC_MEETING_GROUP_REVIEW, error);
  BcMeeting *next = meetings != NULL ? bc_meetings_find_next (meetings) : NULL;
  g_autoptr (BcHistorySheet) sheet = NULL;

  if (meetings == NULL)
    return FALSE;
  if (next == NULL)
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                           _("No group review is planned for this group."));
      return FALSE;
    }
  sheet = bc_preparation_document_new (print->context, next, print->today, error);
  return sheet != NULL && bc_history_sheet_write_pdf (sheet, print->output, error);
}

/* Of the whole school. */
static gboolean
print_year (Print *print, GError **error)
{
  g_autoptr (BcYearSheet) sheet = bc_year_document_new (print->context, print->today, error);

  return sheet != NULL && bc_year_sheet_write_pdf (sheet, print->output, error);
}

static gboolean
print_report (Print *print, GError **error)
{
  g_autoptr (GPtrArray) meetings =
    bc_meetings_list (print->context, BC_MEETING_GROUP_REVIEW, error);
  BcMeeting *last = meetings != NULL ? bc_meetings_find_last (meetings) : NULL;
  g_autoptr (BcHistorySheet) sheet = NULL;

  if (meetings == NULL)
    return FALSE;
  if (last == NULL)
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_REFUSED,
                           _("No group review of this group was held yet."));
      return FALSE;
    }
  sheet = bc_report_document_new (print->context, last, print->today, error);
  return sheet != NULL && bc_history_sheet_write_pdf (sheet, print->output, error);
}

static const struct
{
  const char *name;
  gboolean (*print) (Print *print, GError **error);
} sheets[] = {
  { "groepsplan", print_plan },
  { "geschiedenis", print_history },
  { "groepsoverzicht", print_overview },
  { "gesprek", print_talk },
  { "voorbereiding", print_preparation },
  { "jaarplanner", print_year },
  { "verslag", print_report },
};

static gboolean
print_sheet (BcSession *session, BcCtlOptions *options, guint sheet, GError **error)
{
  BcStore *store = bc_session_get_store (session);
  g_autofree char *today = bc_day_today ();
  gboolean of_school = sheets[sheet].print == print_year;
  g_autoptr (BcGroup) group = of_school ? NULL : bc_ctl_find_group (store, options, error);
  g_autoptr (BcEdits) edits = bc_edits_new (store);
  g_autoptr (BcPeriod) period = bc_school_calendar_current_period (store, today);
  g_autoptr (BcContext) context = NULL;
  g_autoptr (GFile) output = g_file_new_for_commandline_arg (options->output);
  /* The plan on the desk is for who fills in as well. */
  BcPlace place = sheets[sheet].print == print_plan ? BC_PLACE_PLAN : BC_PLACE_OBSERVE;
  Print print = { .options = options, .today = today, .output = output };

  if ((group == NULL && !of_school)
      || !bc_ctl_check_place (bc_session_get_me (session), place, error))
    return FALSE;
  context = bc_context_new (session, edits, group, period);
  print.context = context;
  return sheets[sheet].print (&print, error);
}

static gboolean
find_sheet (const char *name, guint *sheet, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      *sheet = i;
      if (g_str_equal (sheets[i].name, name))
        return TRUE;
    }
  g_set_error_literal (
    error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
    _("What can be printed: groepsplan, geschiedenis, groepsoverzicht, gesprek, voorbereiding, "
      "verslag, jaarplanner."));
  return FALSE;
}

static gboolean
run_print (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = NULL;
  guint sheet;
  gboolean printed;

  if (!find_sheet (options->words[1], &sheet, error))
    return FALSE;
  if (options->output == NULL)
    {
      g_set_error_literal (error, BC_CTL_ERROR, BC_CTL_ERROR_USAGE,
                           _("Say which file to write with -o."));
      return FALSE;
    }
  session = bc_ctl_open (options, BC_STORE_READ_ONLY, error);
  if (session == NULL)
    return FALSE;
  printed = print_sheet (session, options, sheet, error);
  if (printed && options->json)
    bc_ctl_print_one ("output", options->output);
  bc_session_close (session);
  return printed;
}

const BcCtlCommand bc_ctl_print_commands[] = {
  { "print", "FILE groepsplan|geschiedenis|groepsoverzicht|gesprek|voorbereiding|verslag|"
             "jaarplanner [--group GROUP] -o OUT.pdf",
    N_("Puts a plan or its history, an overview, or the preparation or report of a talk on A4."),
    "uwgpskoj", 2, run_print },
  { NULL },
};
