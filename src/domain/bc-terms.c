/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-terms.h"

typedef struct
{
  BcTermFamily  family;
  const char   *word;
  const char   *label;
} Term;

static const Term terms[] = {
  { BC_TERM_ROLE, BC_ROLE_TEACHER, N_ ("Teacher") },
  { BC_TERM_ROLE, BC_ROLE_COORDINATOR, N_ ("Support coordinator") },
  { BC_TERM_ROLE, BC_ROLE_MANAGEMENT, N_ ("School leader") },
  { BC_TERM_ROLE, BC_ROLE_SUBSTITUTE, N_ ("Substitute teacher") },
  { BC_TERM_ROLE, BC_ROLE_ADMINISTRATOR, N_ ("Administrator") },
  { BC_TERM_RESULT, BC_RESULT_REACHED, N_ ("Reached") },
  { BC_TERM_RESULT, BC_RESULT_PARTLY, N_ ("Partly") },
  { BC_TERM_RESULT, BC_RESULT_NOT_YET, N_ ("Not yet") },
  { BC_TERM_RESULT, BC_RESULT_DIFFUSE, N_ ("Not clear yet") },
  { BC_TERM_VOICE, BC_VOICE_CHILD, N_ ("Child") },
  { BC_TERM_VOICE, BC_VOICE_PARENT, N_ ("Parents") },
  { BC_TERM_VOICE, BC_VOICE_COLLEAGUE, N_ ("Colleague") },
  { BC_TERM_TALK, BC_VOICE_CHILD, N_ ("Talk with the child") },
  { BC_TERM_TALK, BC_VOICE_PARENT, N_ ("Talk with the parents") },
  { BC_TERM_TALK, BC_VOICE_COLLEAGUE, N_ ("Talk with a colleague") },
  { BC_TERM_EFFECT, BC_EFFECT_STIMULATING, N_ ("Helps") },
  { BC_TERM_EFFECT, BC_EFFECT_HINDERING, N_ ("Hinders") },
  { BC_TERM_AREA, BC_AREA_CHILD, N_ ("Child") },
  { BC_TERM_AREA, BC_AREA_EDUCATION, N_ ("Education") },
  { BC_TERM_AREA, BC_AREA_HOME, N_ ("Home") },
  { BC_TERM_NEED, BC_NEED_INSTRUCTION, N_ ("Instruction") },
  { BC_TERM_NEED, BC_NEED_TASK, N_ ("Tasks") },
  { BC_TERM_NEED, BC_NEED_ACTIVITY, N_ ("Learning activities") },
  { BC_TERM_NEED, BC_NEED_FEEDBACK, N_ ("Feedback") },
  { BC_TERM_NEED, BC_NEED_TEACHER, N_ ("A teacher who …") },
  { BC_TERM_NEED, BC_NEED_PEERS, N_ ("Classmates who …") },
  { BC_TERM_NEED, BC_NEED_PARENTS, N_ ("Parents who …") },
  { BC_TERM_NEED, BC_NEED_SETTING, N_ ("Surroundings") },
  { BC_TERM_NEED, BC_NEED_TIME, N_ ("Time") },
  { BC_TERM_NEED, BC_NEED_MATERIAL, N_ ("Material") },
  { BC_TERM_PLAN, BC_PLAN_DRAFT, N_ ("Draft") },
  { BC_TERM_PLAN, BC_PLAN_ACTIVE, N_ ("In use") },
  { BC_TERM_PLAN, BC_PLAN_EVALUATED, N_ ("Evaluated") },
  { BC_TERM_CLUSTER, BC_CLUSTER_ENRICHED, N_ ("Enriched") },
  { BC_TERM_CLUSTER, BC_CLUSTER_BASIC, N_ ("Basic") },
  { BC_TERM_CLUSTER, BC_CLUSTER_INTENSIVE, N_ ("Intensive") },
  { BC_TERM_CLUSTER, BC_CLUSTER_OTHER, N_ ("Other") },
  { BC_TERM_TAG, BC_TAG_GOALS, N_ ("Goals") },
  { BC_TERM_TAG, BC_TAG_LEARNING_LINE, N_ ("Learning line") },
  { BC_TERM_TAG, BC_TAG_MODEL, N_ ("Way of instructing") },
  { BC_TERM_TAG, BC_TAG_PROCESS, N_ ("Way of working") },
  { BC_TERM_FITS, BC_FITS_YES, N_ ("Yes") },
  { BC_TERM_FITS, BC_FITS_PARTLY, N_ ("Partly") },
  { BC_TERM_FITS, BC_FITS_NO, N_ ("No") },
  { BC_TERM_FITS, BC_FITS_DIFFUSE, N_ ("Not clear yet") },
  { BC_TERM_LEVEL, BC_LEVEL_PUPIL, N_ ("Pupil") },
  { BC_TERM_LEVEL, BC_LEVEL_GROUP, N_ ("Group") },
  { BC_TERM_LEVEL, BC_LEVEL_TEACHER, N_ ("Teacher") },
  { BC_TERM_LEVEL, BC_LEVEL_SCHOOL, N_ ("School") },
  { BC_TERM_LEVEL, BC_LEVEL_BEYOND, N_ ("Beyond the school") },
  { BC_TERM_SOLUTION, BC_SOLUTION_IDEA, N_ ("An idea") },
  { BC_TERM_SOLUTION, BC_SOLUTION_EXPLORED, N_ ("Looked into") },
  { BC_TERM_SOLUTION, BC_SOLUTION_ORGANISED, N_ ("Organised") },
  { BC_TERM_MEETING, BC_MEETING_GROUP_REVIEW, N_ ("Group review") },
  { BC_TERM_MEETING, BC_MEETING_PUPIL_REVIEW, N_ ("Pupil review") },
  { BC_TERM_MEETING, BC_MEETING_CONSULTATION, N_ ("Consultation") },
  { BC_TERM_POINT, BC_POINT_GOING_WELL, N_ ("What works") },
  { BC_TERM_POINT, BC_POINT_AGREEMENTS, N_ ("Open agreements") },
  { BC_TERM_POINT, BC_POINT_GROUP, N_ ("Signals, and who was seen little") },
  { BC_TERM_POINT, BC_POINT_PLAN, N_ ("The plan, and what changed in it") },
  { BC_TERM_POINT, BC_POINT_QUESTION, N_ ("Questions and needs that were shared") },
  { BC_TERM_POINT, BC_POINT_PUPILS, N_ ("Pupils to talk on about") },
  { BC_TERM_POINT, BC_POINT_SCHOOL, N_ ("Questions of the school") },
  { BC_TERM_POINT, BC_POINT_NEW_AGREEMENTS, N_ ("What is agreed in this talk") },
  { BC_TERM_OUTCOME, BC_OUTCOME_PLAN, N_ ("Back to the group plan") },
  { BC_TERM_OUTCOME, BC_OUTCOME_INDIVIDUAL, N_ ("An arrangement for this child") },
  { BC_TERM_OUTCOME, BC_OUTCOME_TEAM, N_ ("On to the support team") },
  { BC_TERM_OUTCOME, BC_OUTCOME_AGAIN, N_ ("Talk about it again") },
  { BC_TERM_SUPPORT, BC_SUPPORT_CHALLENGE, N_ ("Challenge") },
  { BC_TERM_SUPPORT, BC_SUPPORT_EQUIP, N_ ("Equip") },
  { BC_TERM_SUPPORT, BC_SUPPORT_SUPPORT, N_ ("Support") },
  { BC_TERM_HELP, BC_HELP_GUIDE, N_ ("Guide") },
  { BC_TERM_HELP, BC_HELP_TAKE_OVER, N_ ("Take over") },
  { BC_TERM_NATURE, BC_NATURE_OTHER_EDUCATION, N_ ("Other teaching") },
  { BC_TERM_NATURE, BC_NATURE_THERAPY, N_ ("Therapy") },
  { BC_TERM_LOAD, BC_LOAD_STRENGTHEN, N_ ("Strengthen what one can carry") },
  { BC_TERM_LOAD, BC_LOAD_RELIEVE, N_ ("Relieve what one has to carry") },
  { BC_TERM_TOGETHER, BC_TOGETHER_INSIDE, N_ ("Within the school") },
  { BC_TERM_TOGETHER, BC_TOGETHER_OUTSIDE, N_ ("From outside") },
  { BC_TERM_TOGETHER, BC_TOGETHER_BOTH, N_ ("Together") },
  { BC_TERM_SYSTEM, BC_SYSTEM_OPEN, N_ ("Open") },
  { BC_TERM_SYSTEM, BC_SYSTEM_AGENDA, N_ ("On the agenda") },
  { BC_TERM_SYSTEM, BC_SYSTEM_SECURED, N_ ("Secured") },
  { BC_TERM_AIM, BC_AIM_IMPROVE, N_ ("Improve") },
  { BC_TERM_AIM, BC_AIM_SECURE, N_ ("Secure") },
  { BC_TERM_FACILITATION, BC_FACILITATION_TIME, N_ ("Time") },
  { BC_TERM_FACILITATION, BC_FACILITATION_COLLEAGUE, N_ ("A colleague") },
  { BC_TERM_FACILITATION, BC_FACILITATION_TRAINING, N_ ("Training") },
  { BC_TERM_DIRECTION, BC_DIRECTION_TO_CLASS, N_ ("Expertise comes to the class") },
  { BC_TERM_DIRECTION, BC_DIRECTION_OUT_OF_CLASS, N_ ("The child goes out of the class") },
};

const char *
bc_term_label (BcTermFamily family, const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      if (terms[i].family == family && g_strcmp0 (terms[i].word, word) == 0)
        return g_dgettext (GETTEXT_PACKAGE, terms[i].label);
    }
  return word;
}

const char **
bc_term_words (BcTermFamily family)
{
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      if (terms[i].family == family)
        g_ptr_array_add (words, (gpointer) terms[i].word);
    }
  g_ptr_array_add (words, NULL);
  return (const char **) g_ptr_array_free (words, FALSE);
}
