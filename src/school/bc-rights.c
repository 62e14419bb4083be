/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-rights"

#include "config.h"

#include "school/bc-rights.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-session.h"

typedef struct
{
  /* No reference: the edits keep this. */
  BcEdits *edits;
  BcStaff *me;
  /* The ids of who can open the school. */
  GHashTable *people;
} Rights;

/* What belongs to a plan, and by which field it tells which. */
static const struct
{
  GType (*type) (void);
  guint field;
} parts_of_plan[] = {
  { bc_cluster_get_type, BC_CLUSTER_PLAN },
  { bc_arrangement_get_type, BC_ARRANGEMENT_PLAN },
  { bc_plan_card_get_type, BC_PLAN_CARD_PLAN },
  { bc_week_slot_get_type, BC_WEEK_SLOT_PLAN },
  { bc_check_in_get_type, BC_CHECK_IN_PLAN },
  { bc_evaluation_get_type, BC_EVALUATION_PLAN },
  { bc_adjustment_get_type, BC_ADJUSTMENT_PLAN },
  { bc_dismissal_get_type, BC_DISMISSAL_SUBJECT },
};

/* What somebody says for themselves, and by which field it tells who. What others may do with it
 * when it is shared, such as taking a leervraag up in a question of the school, is an agreed step.
 */
static const struct
{
  GType (*type) (void);
  guint owner;
} own_words[] = {
  { bc_support_need_get_type, BC_SUPPORT_NEED_OWNER },
  { bc_sealed_item_get_type, BC_SEALED_ITEM_OWNER },
  { bc_reflection_get_type, BC_REFLECTION_OWNER },
  { bc_repertoire_card_get_type, BC_REPERTOIRE_CARD_OWNER },
  { bc_talent_get_type, BC_TALENT_OWNER },
  { bc_experiment_get_type, BC_EXPERIMENT_OWNER },
  { bc_question_get_type, BC_QUESTION_OWNER },
  { bc_development_step_get_type, BC_DEVELOPMENT_STEP_OWNER },
};

/* What a role sees of the circle when that is not all of it. */
static const struct
{
  const char *role;
  BcPlace place;
} narrow[] = {
  { BC_ROLE_MANAGEMENT, BC_PLACE_AGENDA },
  { BC_ROLE_SUBSTITUTE, BC_PLACE_PLAN },
  { BC_ROLE_ADMINISTRATOR, BC_N_PLACES },
};

gboolean
bc_rights_may_see (BcStaff *me, BcPlace place)
{
  for (guint i = 0; i < G_N_ELEMENTS (narrow); i++)
    {
      if (g_str_equal (bc_record_get_text (me, BC_STAFF_ROLE), narrow[i].role))
        return place == narrow[i].place;
    }
  return TRUE;
}

gboolean
bc_rights_may_see_agreement (BcStaff *me, BcAgreement *agreement)
{
  if (bc_rights_may_see (me, BC_PLACE_GROUP_REVIEW))
    return TRUE;
  if (g_str_equal (bc_record_get_text (me, BC_STAFF_ROLE), BC_ROLE_ADMINISTRATOR))
    return FALSE;
  return g_str_equal (bc_record_get_text (agreement, BC_AGREEMENT_STAFF), bc_record_get_id (me))
         || (*bc_record_get_text (agreement, BC_AGREEMENT_POINT) != '\0'
             && *bc_record_get_text (agreement, BC_AGREEMENT_PUPIL) == '\0'
             && bc_rights_may_see (me, BC_PLACE_AGENDA));
}

/* Where that cannot be read nobody is known. */
static GHashTable *
list_people (BcEdits *edits)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) people =
    bc_session_list_people (bc_store_get_file (bc_edits_get_store (edits)), NULL);

  for (guint i = 0; people != NULL && i < people->len; i++)
    g_hash_table_add (ids, g_strdup (((BcVaultPerson *) people->pdata[i])->id));
  return ids;
}

/* Of the group. A roster names teachers who were not let in yet: until they are, a plan cannot wait
 * for them. */
static GPtrArray *
list_teachers (BcEdits *edits, GHashTable *people, const char *group)
{
  GPtrArray *teachers = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) assignments =
    bc_edits_list (edits, BC_TYPE_ASSIGNMENT, NULL, BC_ASSIGNMENT_GROUP, group, -1);

  for (guint i = 0; assignments != NULL && i < assignments->len; i++)
    {
      g_autoptr (BcStaff) staff = bc_edits_get (
        edits, BC_TYPE_STAFF, bc_record_get_text (assignments->pdata[i], BC_ASSIGNMENT_STAFF),
        NULL);

      if (staff != NULL && !bc_record_is_removed (staff)
          && bc_record_get_integer (staff, BC_STAFF_ACTIVE)
          && g_hash_table_contains (people, bc_record_get_id (staff)))
        g_ptr_array_add (teachers, g_steal_pointer (&staff));
    }
  return teachers;
}

static gboolean
is_among (GPtrArray *teachers, BcStaff *me)
{
  for (guint i = 0; i < teachers->len; i++)
    {
      if (g_str_equal (bc_record_get_id (teachers->pdata[i]), bc_record_get_id (me)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
writes (GPtrArray *teachers, BcStaff *me)
{
  return is_among (teachers, me)
         || (teachers->len == 0 && bc_rights_may_see (me, BC_PLACE_OBSERVE));
}

gboolean
bc_rights_may_plan (BcEdits *edits, BcStaff *me, const char *group)
{
  g_autoptr (GHashTable) people = list_people (edits);
  g_autoptr (GPtrArray) teachers = list_teachers (edits, people, group);

  return writes (teachers, me);
}

static gboolean
writes_external (BcEdits *edits, GHashTable *people, BcStaff *me, const char *group)
{
  g_autoptr (GPtrArray) teachers = list_teachers (edits, people, group);

  return g_str_equal (bc_record_get_text (me, BC_STAFF_ROLE), BC_ROLE_COORDINATOR)
         || writes (teachers, me);
}

gboolean
bc_rights_may_write_external (BcEdits *edits, BcStaff *me, const char *group)
{
  g_autoptr (GHashTable) people = list_people (edits);

  return writes_external (edits, people, me, group);
}

gboolean
bc_rights_is_teacher (BcEdits *edits, BcStaff *me, const char *group)
{
  g_autoptr (GHashTable) people = list_people (edits);
  g_autoptr (GPtrArray) teachers = list_teachers (edits, people, group);

  return is_among (teachers, me);
}

static gboolean
is_coordinator (BcStaff *staff)
{
  return bc_record_get_integer (staff, BC_STAFF_ACTIVE)
         && g_str_equal (bc_record_get_text (staff, BC_STAFF_ROLE), BC_ROLE_COORDINATOR);
}

static gboolean
leads (BcEdits *edits, GHashTable *people, BcStaff *me)
{
  g_autoptr (GPtrArray) staff = NULL;

  if (is_coordinator (me))
    return TRUE;
  if (!bc_rights_may_see (me, BC_PLACE_GROUP_REVIEW))
    return FALSE;
  staff = bc_edits_list (edits, BC_TYPE_STAFF, NULL, -1);
  for (guint i = 0; staff != NULL && i < staff->len; i++)
    {
      if (is_coordinator (staff->pdata[i])
          && g_hash_table_contains (people, bc_record_get_id (staff->pdata[i])))
        return FALSE;
    }
  return TRUE;
}

gboolean
bc_rights_may_lead (BcEdits *edits, BcStaff *me)
{
  g_autoptr (GHashTable) people = list_people (edits);

  return leads (edits, people, me);
}

gboolean
bc_rights_may_promise (BcStaff *me, BcDevelopmentStep *step)
{
  const char *role = bc_record_get_text (me, BC_STAFF_ROLE);

  return g_str_equal (role, BC_ROLE_COORDINATOR) || g_str_equal (role, BC_ROLE_MANAGEMENT)
         || (step != NULL
             && g_str_equal (bc_record_get_text (step, BC_DEVELOPMENT_STEP_OWNER),
                             bc_record_get_id (me)));
}

static char *
dup_refusal (GPtrArray *teachers)
{
  g_autofree char *name = NULL;

  if (teachers->len == 0)
    return g_strdup (_("This plan is written by who works with the group."));
  name = bc_person_dup_name (teachers->pdata[0]);
  return g_strdup_printf (_("This plan is %s’s. You read along, and can put a remark beside it."),
                          name);
}

/* The id of the plan that @record belongs to; %NULL where it belongs to none. */
static char *
dup_plan_id (BcEdits *edits, gpointer record)
{
  GType type = G_OBJECT_TYPE (record);

  if (type == BC_TYPE_PLAN)
    return g_strdup (bc_record_get_id (record));
  if (type == BC_TYPE_CLUSTER_PUPIL)
    {
      const char *id = bc_record_get_text (record, BC_CLUSTER_PUPIL_CLUSTER);
      g_autoptr (BcCluster) cluster = bc_edits_get (edits, BC_TYPE_CLUSTER, id, NULL);

      return cluster != NULL ? dup_plan_id (edits, cluster) : g_strdup (id);
    }
  for (guint i = 0; i < G_N_ELEMENTS (parts_of_plan); i++)
    {
      if (type == parts_of_plan[i].type ())
        return g_strdup (bc_record_get_text (record, parts_of_plan[i].field));
    }
  return NULL;
}

/* ---- talks ---- */

static BcMeeting *
get_meeting (Rights *rights, gpointer record, guint field)
{
  return bc_edits_get (rights->edits, BC_TYPE_MEETING, bc_record_get_text (record, field), NULL);
}

/* Who agrees with a report is a teacher of the group, and agrees for nobody else. */
static char *
guard_approval (Rights *rights, BcApproval *approval)
{
  g_autoptr (BcMeeting) meeting = get_meeting (rights, approval, BC_APPROVAL_MEETING);
  const char *group = meeting != NULL ? bc_record_get_text (meeting, BC_MEETING_GROUP) : "-";
  g_autoptr (GPtrArray) teachers = list_teachers (rights->edits, rights->people, group);

  if (is_among (teachers, rights->me)
      && g_str_equal (bc_record_get_text (approval, BC_APPROVAL_STAFF),
                      bc_record_get_id (rights->me)))
    return NULL;
  return g_strdup (_("The teacher of the group agrees with the report."));
}

/* During the talk everybody who sits at the screen may type; its report is written by who leads. */
static char *
guard_talk (Rights *rights, gpointer record)
{
  g_autoptr (BcMeeting) found =
    BC_IS_MEETING (record) ? g_object_ref (record)
                           : get_meeting (rights, record, BC_AGENDA_POINT_MEETING);

  if (found == NULL || !bc_record_get_integer (found, BC_MEETING_HELD)
      || !g_str_equal (bc_record_get_text (found, BC_MEETING_KIND), BC_MEETING_GROUP_REVIEW)
      || leads (rights->edits, rights->people, rights->me))
    return NULL;
  return g_strdup (
    _("The report is written by who leads the talk. Say it when something is missing."));
}

/* What a teacher says for themselves is written by nobody else; shared it is read. */
static gboolean
is_own_of_other (Rights *rights, gpointer record)
{
  for (guint i = 0; i < G_N_ELEMENTS (own_words); i++)
    {
      const char *owner = G_OBJECT_TYPE (record) == own_words[i].type ()
                            ? bc_record_get_text (record, own_words[i].owner)
                            : "";

      if (*owner != '\0' && !g_str_equal (owner, bc_record_get_id (rights->me)))
        return TRUE;
    }
  return FALSE;
}

/* ---- the guard ---- */

/* What belongs to a plan that was refused a moment ago goes the way of it. */
static char *
guard_plan (Rights *rights, gpointer record)
{
  g_autofree char *id = dup_plan_id (rights->edits, record);
  g_autoptr (BcPlan) found = NULL;
  BcPlan *plan = record;
  const char *group;
  g_autoptr (GPtrArray) teachers = NULL;

  if (id == NULL || *id == '\0')
    return NULL;
  if (!BC_IS_PLAN (record))
    plan = found = bc_edits_get (rights->edits, BC_TYPE_PLAN, id, NULL);
  group = plan != NULL ? bc_record_get_text (plan, BC_PLAN_GROUP) : "-";
  teachers = list_teachers (rights->edits, rights->people, group);
  return plan != NULL && writes (teachers, rights->me) ? NULL : dup_refusal (teachers);
}

/* What was given belongs to the support it was given for; else to whoever works with groups. */
static gboolean
may_write_external (Rights *rights, gpointer record)
{
  g_autoptr (BcExternalSupport) support =
    BC_IS_EXTERNAL_SUPPORT (record)
      ? g_object_ref (record)
      : bc_edits_get (rights->edits, BC_TYPE_EXTERNAL_SUPPORT,
                      bc_record_get_text (record, BC_DISCLOSURE_SUPPORT), NULL);

  if (support == NULL)
    return bc_rights_may_see (rights->me, BC_PLACE_EXTERNAL);
  return writes_external (rights->edits, rights->people, rights->me,
                          bc_record_get_text (support, BC_EXTERNAL_SUPPORT_GROUP));
}

static char *
guard_promise (Rights *rights, BcFacilitation *promise)
{
  g_autoptr (BcDevelopmentStep) step =
    bc_edits_get (rights->edits, BC_TYPE_DEVELOPMENT_STEP,
                  bc_record_get_text (promise, BC_FACILITATION_STEP), NULL);

  return bc_rights_may_promise (rights->me, step)
           ? NULL
           : g_strdup (_("This is promised by the school leader or the coordinator."));
}

static char *
guard (gpointer record, gpointer data)
{
  Rights *rights = data;

  if (BC_IS_APPROVAL (record))
    return guard_approval (rights, record);
  if (BC_IS_MEETING (record) || BC_IS_AGENDA_POINT (record))
    return guard_talk (rights, record);
  if (BC_IS_COMMENT (record) && *bc_record_get_text (record, BC_COMMENT_REFLECTION) != '\0'
      && !bc_rights_may_see (rights->me, BC_PLACE_TEACHER))
    return g_strdup (_("What a colleague shared is read by who works with groups."));
  if (is_own_of_other (rights, record))
    return g_strdup (_("These are a colleague’s own words. You can read them."));
  if (BC_IS_FACILITATION (record))
    return guard_promise (rights, record);
  if ((BC_IS_EXTERNAL_SUPPORT (record) || BC_IS_DISCLOSURE (record))
      && !may_write_external (rights, record))
    return g_strdup (_("This is written by the teacher of the group and the coordinator."));
  if (BC_IS_AGREEMENT (record) && !bc_rights_may_see_agreement (rights->me, record))
    return g_strdup (_("This agreement is made by who works with the group."));
  return guard_plan (rights, record);
}

static void
rights_free (gpointer data)
{
  Rights *rights = data;

  g_object_unref (rights->me);
  g_hash_table_unref (rights->people);
  g_free (rights);
}

void
bc_rights_guard (BcEdits *edits, BcStaff *me)
{
  Rights *rights = g_new (Rights, 1);

  *rights = (Rights) { edits, g_object_ref (me), list_people (edits) };
  bc_edits_set_guard (edits, guard, rights, rights_free);
}
