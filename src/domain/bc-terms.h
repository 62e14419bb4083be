/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The closed words that records hold, and what a person reads for them. */

#define BC_ROLE_TEACHER       "teacher"
#define BC_ROLE_COORDINATOR   "coordinator"
#define BC_ROLE_MANAGEMENT    "management"
#define BC_ROLE_SUBSTITUTE    "substitute"
#define BC_ROLE_ADMINISTRATOR "administrator"

#define BC_LEVEL_PUPIL   "pupil"
#define BC_LEVEL_GROUP   "group"
#define BC_LEVEL_TEACHER "teacher"
#define BC_LEVEL_SCHOOL  "school"
#define BC_LEVEL_BEYOND  "beyond"

#define BC_RESULT_REACHED "reached"
#define BC_RESULT_PARTLY  "partly"
#define BC_RESULT_NOT_YET "not-yet"
#define BC_RESULT_DIFFUSE "diffuse"

#define BC_VOICE_CHILD     "child"
#define BC_VOICE_PARENT    "parent"
#define BC_VOICE_COLLEAGUE "colleague"

#define BC_EFFECT_STIMULATING "stimulating"
#define BC_EFFECT_HINDERING   "hindering"

#define BC_AREA_CHILD     "child"
#define BC_AREA_EDUCATION "education"
#define BC_AREA_HOME      "home"

#define BC_NEED_INSTRUCTION "instruction"
#define BC_NEED_TASK        "task"
#define BC_NEED_ACTIVITY    "activity"
#define BC_NEED_FEEDBACK    "feedback"
#define BC_NEED_TEACHER     "teacher"
#define BC_NEED_PEERS       "peers"
#define BC_NEED_PARENTS     "parents"
#define BC_NEED_SETTING     "setting"
#define BC_NEED_TIME        "time"
#define BC_NEED_MATERIAL    "material"

#define BC_PLAN_DRAFT     "draft"
#define BC_PLAN_ACTIVE    "active"
#define BC_PLAN_EVALUATED "evaluated"

#define BC_CLUSTER_ENRICHED  "enriched"
#define BC_CLUSTER_BASIC     "basic"
#define BC_CLUSTER_INTENSIVE "intensive"
#define BC_CLUSTER_OTHER     "other"

#define BC_TAG_GOALS         "goals"
#define BC_TAG_LEARNING_LINE "learning-line"
#define BC_TAG_MODEL         "instruction-model"
#define BC_TAG_PROCESS       "work-process"

#define BC_FITS_YES     "yes"
#define BC_FITS_PARTLY  "partly"
#define BC_FITS_NO      "no"
#define BC_FITS_DIFFUSE "diffuse"

#define BC_SOLUTION_IDEA      "idea"
#define BC_SOLUTION_EXPLORED  "explored"
#define BC_SOLUTION_ORGANISED "organised"

#define BC_MEETING_GROUP_REVIEW "group-review"
#define BC_MEETING_PUPIL_REVIEW "pupil-review"
#define BC_MEETING_CONSULTATION "consultation"

#define BC_POINT_GOING_WELL     "going-well"
#define BC_POINT_AGREEMENTS     "agreements"
#define BC_POINT_GROUP          "group"
#define BC_POINT_PLAN           "plan"
#define BC_POINT_QUESTION       "question"
#define BC_POINT_PUPILS         "pupils"
#define BC_POINT_SCHOOL         "school"
#define BC_POINT_NEW_AGREEMENTS "new-agreements"

#define BC_OUTCOME_PLAN       "plan"
#define BC_OUTCOME_INDIVIDUAL "individual"
#define BC_OUTCOME_TEAM       "support-team"
#define BC_OUTCOME_AGAIN      "again"

#define BC_SUPPORT_CHALLENGE "challenge"
#define BC_SUPPORT_EQUIP     "equip"
#define BC_SUPPORT_SUPPORT   "support"

#define BC_HELP_TAKE_OVER "take-over"
#define BC_HELP_GUIDE     "guide"

#define BC_NATURE_OTHER_EDUCATION "other-education"
#define BC_NATURE_THERAPY         "therapy"

#define BC_LOAD_RELIEVE    "relieve"
#define BC_LOAD_STRENGTHEN "strengthen"

#define BC_TOGETHER_INSIDE  "inside"
#define BC_TOGETHER_OUTSIDE "outside"
#define BC_TOGETHER_BOTH    "both"

#define BC_SYSTEM_OPEN    "open"
#define BC_SYSTEM_AGENDA  "agenda"
#define BC_SYSTEM_SECURED "secured"

#define BC_AIM_IMPROVE "improve"
#define BC_AIM_SECURE  "secure"

#define BC_SEALED_SELF       "self-understanding"
#define BC_SEALED_REFLECTION "reflection"

#define BC_FACILITATION_TIME      "time"
#define BC_FACILITATION_COLLEAGUE "colleague"
#define BC_FACILITATION_TRAINING  "training"

#define BC_DIRECTION_TO_CLASS     "to-class"
#define BC_DIRECTION_OUT_OF_CLASS "out-of-class"

/**
 * BcTermFamily:
 *
 * Which list of words a word belongs to; some words stand in more than one.
 */
typedef enum
{
  BC_TERM_ROLE,
  BC_TERM_RESULT,
  BC_TERM_VOICE,
  BC_TERM_TALK,
  BC_TERM_EFFECT,
  BC_TERM_AREA,
  BC_TERM_NEED,
  BC_TERM_PLAN,
  BC_TERM_CLUSTER,
  BC_TERM_TAG,
  BC_TERM_FITS,
  BC_TERM_LEVEL,
  BC_TERM_SOLUTION,
  BC_TERM_MEETING,
  BC_TERM_POINT,
  BC_TERM_OUTCOME,
  BC_TERM_SUPPORT,
  BC_TERM_HELP,
  BC_TERM_NATURE,
  BC_TERM_LOAD,
  BC_TERM_TOGETHER,
  BC_TERM_SYSTEM,
  BC_TERM_AIM,
  BC_TERM_FACILITATION,
  BC_TERM_DIRECTION,
} BcTermFamily;

/**
 * bc_term_label:
 * @family: which list
 * @word: a word of it
 *
 * Returns: (transfer none): what a person reads for @word; @word itself where it is not known
 */
const char *bc_term_label (BcTermFamily  family,
                           const char   *word);

/**
 * bc_term_words:
 * @family: which list
 *
 * Returns: (transfer container) (array zero-terminated=1): its words, in the order to show them
 */
const char **bc_term_words (BcTermFamily family);

G_END_DECLS
