/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-search-rights"

#include "school/bc-search-rights.h"

#include "domain/bc-terms.h"
#include "school/bc-context.h"
#include "school/bc-rights.h"

/* Where a talk is read. */
static const struct
{
  const char *kind;
  BcPlace place;
} talks[] = {
  { BC_MEETING_GROUP_REVIEW, BC_PLACE_GROUP_REVIEW },
  { BC_MEETING_PUPIL_REVIEW, BC_PLACE_PUPIL_REVIEW },
  { BC_MEETING_CONSULTATION, BC_PLACE_CONSULT },
};

static BcPlace
place_of_talk (BcMeeting *meeting)
{
  for (guint i = 0; meeting != NULL && i < G_N_ELEMENTS (talks); i++)
    {
      if (g_str_equal (bc_record_get_text (meeting, BC_MEETING_KIND), talks[i].kind))
        return talks[i].place;
    }
  return BC_N_PLACES;
}

BcPlace
bc_search_rights_get_place (BcStore *store, gpointer record)
{
  const BcSearchKind *kind = bc_search_kind_find (G_OBJECT_TYPE (record));
  g_autoptr (BcMeeting) meeting = NULL;

  if (kind == NULL)
    return BC_N_PLACES;
  /* A remark stands beside a plan, or beside what a colleague shared. */
  if (BC_IS_COMMENT (record) && *bc_record_get_text (record, BC_COMMENT_REFLECTION) != '\0')
    return BC_PLACE_TEACHER;
  if (kind->place != BC_N_PLACES)
    return kind->place;
  if (BC_IS_ANSWER (record))
    return bc_place_from_id (bc_record_get_text (record, BC_ANSWER_PLACE));
  meeting = bc_search_kind_get_about (kind, store, record, BC_TYPE_MEETING);
  return place_of_talk (meeting);
}

/* What was promised for a step that nobody may know of yet, or that cannot be read. */
static gboolean
is_of_hidden_step (BcStaff *me, BcStore *store, gpointer record)
{
  const char *id =
    BC_IS_FACILITATION (record) ? bc_record_get_text (record, BC_FACILITATION_STEP) : "";
  g_autoptr (BcDevelopmentStep) step =
    *id != '\0' ? bc_store_get (store, BC_TYPE_DEVELOPMENT_STEP, id, NULL) : NULL;

  return *id != '\0' && (step == NULL || !bc_context_may_read (me, step));
}

gboolean
bc_search_rights_may_find (BcStaff *me, BcStore *store, gpointer record)
{
  BcPlace place = bc_search_rights_get_place (store, record);

  if (bc_search_kind_find (G_OBJECT_TYPE (record)) == NULL || bc_record_is_removed (record))
    return FALSE;
  if (BC_IS_AGREEMENT (record))
    return bc_rights_may_see_agreement (me, record);
  return place != BC_N_PLACES && bc_rights_may_see (me, place) && bc_context_may_read (me, record)
         && !is_of_hidden_step (me, store, record);
}

gboolean
bc_search_rights_may_know_group (BcStaff *me)
{
  return bc_rights_may_see (me, BC_PLACE_OBSERVE) || bc_rights_may_see (me, BC_PLACE_PLAN);
}

gboolean
bc_search_rights_reads_nameless (BcStaff *me, gpointer record)
{
  return BC_IS_QUESTION (record)
         && !g_str_equal (bc_record_get_text (record, BC_QUESTION_OWNER), bc_record_get_id (me));
}
