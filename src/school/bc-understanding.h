/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-need-hints.h"
#include "domain/bc-records.h"
#include "school/bc-context.h"

G_BEGIN_DECLS

/**
 * bc_voice_is_heard:
 * @voice: a voice
 *
 * A talk that is prepared but did not take place says nothing yet.
 *
 * Returns: whether something was said, wished or agreed
 */
gboolean bc_voice_is_heard (BcVoice *voice);

#define BC_TYPE_UNDERSTANDING (bc_understanding_get_type ())

/**
 * BcUnderstanding:
 *
 * What is understood of the pupils of a group in a period (begrijpen): the voices of child, parents
 * and colleagues beside the teacher's own, what helps and what hinders, and the onderwijsbehoeften
 * that follow, each with the voices that support it.
 */
G_DECLARE_FINAL_TYPE (BcUnderstanding, bc_understanding, BC, UNDERSTANDING, GObject)

/**
 * bc_understanding_open:
 * @context: the school, and which group and period
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): the understanding; %NULL without group or period (then
 *   @error is not set), or when it cannot be read
 */
BcUnderstanding *bc_understanding_open (BcContext  *context,
                                        GError    **error);

/**
 * bc_understanding_get_pupils:
 *
 * Returns: (transfer none) (element-type BcPupil): the pupils of the group, by roepnaam
 */
GPtrArray *bc_understanding_get_pupils (BcUnderstanding *self);

/* ---- voices ---- */

/**
 * bc_understanding_list_voices:
 * @pupil: a pupil
 *
 * Returns: (transfer full) (element-type BcVoice): the talks about @pupil, heard or prepared, by
 *   their day
 */
GPtrArray *bc_understanding_list_voices (BcUnderstanding *self,
                                         BcPupil         *pupil);

/**
 * bc_understanding_is_heard:
 * @kind: one of the BC_VOICE_ words
 *
 * Returns: whether a voice of @kind is heard about @pupil
 */
gboolean bc_understanding_is_heard (BcUnderstanding *self,
                                    BcPupil         *pupil,
                                    const char      *kind);

/**
 * bc_understanding_list_missing:
 * @pupil: a pupil
 *
 * The child and its parents are the partners of the teacher; a colleague may think along.
 *
 * Returns: (transfer container) (array zero-terminated=1): the BC_VOICE_ words of the partners who
 *   were not heard yet
 */
const char **bc_understanding_list_missing (BcUnderstanding *self,
                                            BcPupil         *pupil);

/**
 * bc_understanding_start_talk:
 * @kind: one of the BC_VOICE_ words
 * @today: the day
 *
 * Makes a talk with the questions that are usual, as one step. One of the same kind that still has
 * to take place is gone on with.
 *
 * Returns: (transfer full): the talk
 */
BcVoice *bc_understanding_start_talk (BcUnderstanding *self,
                                      BcPupil         *pupil,
                                      const char      *kind,
                                      const char      *today);

/* ---- factors ---- */

/**
 * bc_understanding_list_factors:
 * @effect: one of the BC_EFFECT_ words
 * @area: one of the BC_AREA_ words, or "" for those without
 *
 * Returns: (transfer full) (element-type BcFactor): the factors, in their order
 */
GPtrArray *bc_understanding_list_factors (BcUnderstanding *self,
                                          BcPupil         *pupil,
                                          const char      *effect,
                                          const char      *area);

/**
 * bc_understanding_draft_factor:
 * @pupil: a pupil
 * @effect: one of the BC_EFFECT_ words
 * @area: one of the BC_AREA_ words
 *
 * Returns: (transfer full): a draft that comes after the others once something is written in it
 */
BcFactor *bc_understanding_draft_factor (BcUnderstanding *self,
                                         BcPupil         *pupil,
                                         const char      *effect,
                                         const char      *area);

/* ---- needs ---- */

/**
 * bc_understanding_list_needs:
 *
 * Returns: (transfer full) (element-type BcNeed): the needs of @pupil, in their order
 */
GPtrArray *bc_understanding_list_needs (BcUnderstanding *self,
                                        BcPupil         *pupil);

/**
 * bc_understanding_draft_need:
 * @pupil: a pupil
 *
 * Returns: (transfer full): a draft that comes after the others once something is written in it
 */
BcNeed *bc_understanding_draft_need (BcUnderstanding *self,
                                     BcPupil         *pupil);

/**
 * bc_understanding_type_need:
 * @text: the hulpzin as it is being typed
 *
 * Changes a hulpzin. The kind follows its opening, unless somebody chose another.
 */
void bc_understanding_type_need (BcUnderstanding *self,
                                 BcNeed          *need,
                                 const char      *text);

/**
 * bc_understanding_list_supporters:
 * @need: a need
 *
 * Returns: (transfer full) (element-type BcVoice): the voices that support @need, by their day
 */
GPtrArray *bc_understanding_list_supporters (BcUnderstanding *self,
                                             BcNeed          *need);

/**
 * bc_understanding_support:
 * @voice: a voice about the same pupil
 * @supports: whether it supports @need
 *
 * Says that a voice supports a need, or no longer, as one step.
 */
void bc_understanding_support (BcUnderstanding *self,
                               BcNeed          *need,
                               BcVoice         *voice,
                               gboolean         supports);

/**
 * bc_understanding_get_hint:
 *
 * Returns: what one might look at once more in the needs of @pupil
 */
BcNeedHint bc_understanding_get_hint (BcUnderstanding *self,
                                      BcPupil         *pupil);

/**
 * bc_understanding_remove:
 * @record: a voice, a factor or a need
 *
 * Removes it with what says which voice supports which need, as one step.
 */
void bc_understanding_remove (BcUnderstanding *self,
                              gpointer         record);

G_END_DECLS
