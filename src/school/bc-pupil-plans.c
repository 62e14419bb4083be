/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-plans"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-pupil-reader.h"

/* ---- the plan ---- */

/* What the plans hold, by which a cluster leads to its period. */
typedef struct
{
  GPtrArray *plans;
  GPtrArray *clusters;
  GPtrArray *places;
} Planning;

static BcPupilPeriod *
period_of_plan (BcPupilReader *reader, Planning *planning, const char *plan)
{
  BcPlan *record = bc_pupil_reader_find_record (planning->plans, plan);

  return record != NULL
           ? bc_pupil_reader_find_period (reader, bc_record_get_text (record, BC_PLAN_PERIOD))
           : NULL;
}

static BcCluster *
cluster_of (Planning *planning, BcClusterPupil *place)
{
  return bc_pupil_reader_find_record (planning->clusters,
                                      bc_record_get_text (place, BC_CLUSTER_PUPIL_CLUSTER));
}

static void
read_clusters (BcPupilReader *reader, Planning *planning)
{
  for (guint i = 0; i < planning->places->len; i++)
    {
      BcCluster *cluster = cluster_of (planning, planning->places->pdata[i]);
      BcPupilPeriod *period =
        cluster != NULL
          ? period_of_plan (reader, planning, bc_record_get_text (cluster, BC_CLUSTER_PLAN))
          : NULL;

      if (period == NULL)
        continue;
      g_free (period->cluster);
      period->cluster = g_strdup (bc_record_get_text (cluster, BC_CLUSTER_NAME));
    }
}

static gboolean
is_in_cluster (Planning *planning, const char *cluster)
{
  for (guint i = 0; i < planning->places->len; i++)
    {
      if (g_str_equal (bc_record_get_text (planning->places->pdata[i], BC_CLUSTER_PUPIL_CLUSTER),
                       cluster))
        return TRUE;
    }
  return FALSE;
}

/* Only what is feasible was arranged; before it is said, what is desirable is what there is. */
static void
read_arrangement (BcPupilReader *reader, Planning *planning, BcArrangement *arrangement)
{
  const char *feasible = bc_record_get_text (arrangement, BC_ARRANGEMENT_FEASIBLE);
  const char *cluster_id = bc_record_get_text (arrangement, BC_ARRANGEMENT_CLUSTER);
  BcCluster *cluster = bc_pupil_reader_find_record (planning->clusters, cluster_id);
  BcPupilPeriod *period =
    period_of_plan (reader, planning, bc_record_get_text (arrangement, BC_ARRANGEMENT_PLAN));
  g_autofree char *title = bc_pupil_entry_dup_title (
    cluster != NULL ? bc_record_get_text (cluster, BC_CLUSTER_NAME) : _ ("For this child alone"),
    bc_record_get_integer (arrangement, BC_ARRANGEMENT_DIFFUSE) != 0);

  if (period != NULL)
    bc_pupil_period_add (period, _ ("Arrangements"), title,
                         g_strdup (*feasible != '\0'
                                     ? feasible
                                     : bc_record_get_text (arrangement, BC_ARRANGEMENT_DESIRABLE)),
                         "plan");
}

static void
read_planning (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) plans = bc_pupil_reader_list (reader, BC_TYPE_PLAN, -1, NULL);
  g_autoptr (GPtrArray) clusters = bc_pupil_reader_list (reader, BC_TYPE_CLUSTER, -1, NULL);
  g_autoptr (GPtrArray) places =
    bc_pupil_reader_list (reader, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_PUPIL, reader->pupil);
  g_autoptr (GPtrArray) arrangements = bc_pupil_reader_list (reader, BC_TYPE_ARRANGEMENT, -1, NULL);
  Planning planning = { plans, clusters, places };

  read_clusters (reader, &planning);
  for (guint i = 0; i < arrangements->len; i++)
    {
      BcArrangement *arrangement = arrangements->pdata[i];
      const char *pupil = bc_record_get_text (arrangement, BC_ARRANGEMENT_PUPIL);
      const char *cluster = bc_record_get_text (arrangement, BC_ARRANGEMENT_CLUSTER);

      if (g_str_equal (pupil, reader->pupil) ||
          (*pupil == '\0' && *cluster != '\0' && is_in_cluster (&planning, cluster)))
        read_arrangement (reader, &planning, arrangement);
    }
}

/* ---- talks ---- */

static void
read_reviews (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) meetings =
    bc_pupil_reader_list_newest (reader, BC_TYPE_MEETING, BC_MEETING_PUPIL, BC_MEETING_DATE);

  for (guint i = 0; i < meetings->len; i++)
    {
      BcMeeting *meeting = meetings->pdata[i];
      BcPupilPeriod *period =
        bc_pupil_reader_find_period (reader, bc_record_get_text (meeting, BC_MEETING_PERIOD));
      g_autofree char *day = bc_day_format (bc_record_get_text (meeting, BC_MEETING_DATE));
      g_autoptr (GString) text = g_string_new (bc_record_get_text (meeting, BC_MEETING_QUESTION));

      bc_pupil_entry_add_line (text, "%s", bc_record_get_text (meeting, BC_MEETING_REPORT));
      if (period != NULL &&
          g_str_equal (bc_record_get_text (meeting, BC_MEETING_KIND), BC_MEETING_PUPIL_REVIEW))
        bc_pupil_period_add (period, _ ("Pupil reviews"), day,
                             g_string_free (g_steal_pointer (&text), FALSE), "pupil-review");
    }
}

/* An agreement belongs to the period of its meeting; else to the one it is due in. */
static BcPupilPeriod *
period_of_agreement (BcPupilReader *reader, BcAgreement *agreement, GPtrArray *meetings)
{
  const char *due = bc_record_get_text (agreement, BC_AGREEMENT_DUE);
  BcMeeting *meeting =
    bc_pupil_reader_find_record (meetings, bc_record_get_text (agreement, BC_AGREEMENT_MEETING));
  BcPupilPeriod *found =
    meeting != NULL
      ? bc_pupil_reader_find_period (reader, bc_record_get_text (meeting, BC_MEETING_PERIOD))
      : NULL;

  for (guint i = 0; found == NULL && i < reader->periods->len; i++)
    {
      BcPupilPeriod *period = reader->periods->pdata[i];

      if (g_strcmp0 (bc_record_get_text (period->period, BC_PERIOD_START), due) <= 0 &&
          g_strcmp0 (due, bc_record_get_text (period->period, BC_PERIOD_END)) <= 0)
        found = period;
    }
  return found != NULL ? found : reader->periods->pdata[0];
}

static void
read_agreements (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) agreements =
    bc_pupil_reader_list (reader, BC_TYPE_AGREEMENT, BC_AGREEMENT_PUPIL, reader->pupil);
  g_autoptr (GPtrArray) meetings = bc_pupil_reader_list (reader, BC_TYPE_MEETING, -1, NULL);

  for (guint i = 0; i < agreements->len; i++)
    {
      BcAgreement *agreement = agreements->pdata[i];
      gboolean done = bc_record_get_integer (agreement, BC_AGREEMENT_DONE) != 0;
      g_autofree char *day = bc_day_format (bc_record_get_text (agreement, BC_AGREEMENT_DUE));
      g_autofree char *title = g_strdup_printf (
        "%s · %s", bc_record_get_text (agreement, BC_AGREEMENT_WHO), done ? _ ("done") : day);

      bc_pupil_period_add (period_of_agreement (reader, agreement, meetings), _ ("Agreements"),
                           title, g_strdup (bc_record_get_text (agreement, BC_AGREEMENT_WHAT)),
                           "group-review");
    }
}

void
bc_pupil_reader_read_plans (BcPupilReader *reader)
{
  read_planning (reader);
  read_reviews (reader);
  read_agreements (reader);
}
