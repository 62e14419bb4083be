/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pages"

#include "pages/bc-pages.h"

#include "pages/act/bc-act-page.h"
#include "pages/agreements/bc-agreements-page.h"
#include "pages/agenda/bc-agenda-page.h"
#include "pages/cascade/bc-cascade-page.h"
#include "pages/circle/bc-circle-page.h"
#include "pages/external/bc-external-page.h"
#include "pages/consult/bc-consult-page.h"
#include "pages/group-review/bc-group-review-page.h"
#include "pages/meeting/bc-meeting-page.h"
#include "pages/mirror/bc-mirror-page.h"
#include "pages/observe/bc-observe-page.h"
#include "pages/overview/bc-overview-page.h"
#include "pages/plan/bc-plan-page.h"
#include "pages/pupil/bc-pupil-page.h"
#include "pages/pupil-review/bc-pupil-review-page.h"
#include "pages/reflections/bc-reflections-page.h"
#include "pages/repertoire/bc-repertoire-page.h"
#include "pages/report/bc-report-page.h"
#include "pages/teacher/bc-teacher-page.h"
#include "pages/self/bc-self-page.h"
#include "pages/questions/bc-questions-page.h"
#include "pages/steps/bc-steps-page.h"
#include "pages/trace/bc-trace-page.h"
#include "pages/understand/bc-understand-page.h"
#include "pages/year-planner/bc-year-planner-page.h"

void
bc_pages_ensure_types (void)
{
  g_type_ensure (BC_TYPE_ACT_PAGE);
  g_type_ensure (BC_TYPE_AGREEMENTS_PAGE);
  g_type_ensure (BC_TYPE_AGENDA_PAGE);
  g_type_ensure (BC_TYPE_CASCADE_PAGE);
  g_type_ensure (BC_TYPE_CIRCLE_PAGE);
  g_type_ensure (BC_TYPE_EXTERNAL_PAGE);
  g_type_ensure (BC_TYPE_CONSULT_PAGE);
  g_type_ensure (BC_TYPE_GROUP_REVIEW_PAGE);
  g_type_ensure (BC_TYPE_MEETING_PAGE);
  g_type_ensure (BC_TYPE_MIRROR_PAGE);
  g_type_ensure (BC_TYPE_OBSERVE_PAGE);
  g_type_ensure (BC_TYPE_OVERVIEW_PAGE);
  g_type_ensure (BC_TYPE_PLAN_PAGE);
  g_type_ensure (BC_TYPE_PUPIL_PAGE);
  g_type_ensure (BC_TYPE_PUPIL_REVIEW_PAGE);
  g_type_ensure (BC_TYPE_REFLECTIONS_PAGE);
  g_type_ensure (BC_TYPE_REPERTOIRE_PAGE);
  g_type_ensure (BC_TYPE_REPORT_PAGE);
  g_type_ensure (BC_TYPE_TEACHER_PAGE);
  g_type_ensure (BC_TYPE_SELF_PAGE);
  g_type_ensure (BC_TYPE_QUESTIONS_PAGE);
  g_type_ensure (BC_TYPE_STEPS_PAGE);
  g_type_ensure (BC_TYPE_TRACE_PAGE);
  g_type_ensure (BC_TYPE_UNDERSTAND_PAGE);
  g_type_ensure (BC_TYPE_YEAR_PLANNER_PAGE);
}
