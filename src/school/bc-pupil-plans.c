/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-plans"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-pupil-reader.h"
#include "school/bc-talks.h"

/* ---- the plan ---- */

/* The record, unless it is gone. */
static gpointer
get_record (BcPupilReader *reader, GType type, const char *id)
{
  g_autoptr (BcRecord) found =
    bc_edits_get (reader->edits, type, id, bc_pupil_reader_problem (reader));

  return found != NULL && !bc_record_is_removed (found) ? g_steal_pointer (&found) : NULL;
}

/* There may be more than one plan in a period: the subject tells which cluster is of which. */
static void
name_cluster (BcPupilPeriod *period, BcPlan *plan, BcCluster *cluster)
{
  g_autofree char *before = period->cluster;
  const char *subject = bc_record_get_text (plan, BC_PLAN_SUBJECT);

  period->cluster = g_strconcat (before, *before != '\0' ? ", " : "", subject,
                                 *subject != '\0' ? ": " : "",
                                 bc_record_get_text (cluster, BC_CLUSTER_NAME), NULL);
}

/* Only what is feasible was arranged; before it is said, what is desirable is what there is. */
static void
read_arrangement (BcPupilReader *reader, BcArrangement *arrangement)
{
  const char *feasible = bc_record_get_text (arrangement, BC_ARRANGEMENT_FEASIBLE);
  g_autoptr (BcCluster) cluster = get_record (
    reader, BC_TYPE_CLUSTER, bc_record_get_text (arrangement, BC_ARRANGEMENT_CLUSTER));
  g_autoptr (BcPlan) plan =
    get_record (reader, BC_TYPE_PLAN, bc_record_get_text (arrangement, BC_ARRANGEMENT_PLAN));
  BcPupilPeriod *period =
    plan != NULL ? bc_pupil_reader_find_period (reader, bc_record_get_text (plan, BC_PLAN_PERIOD))
                 : NULL;
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

/* Those for all in the cluster; what is for one pupil says so itself. */
static void
read_arrangements_of (BcPupilReader *reader, BcCluster *cluster)
{
  g_autoptr (GPtrArray) arrangements = bc_pupil_reader_list (
    reader, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_CLUSTER, bc_record_get_id (cluster));

  for (guint i = 0; i < arrangements->len; i++)
    {
      if (*bc_record_get_text (arrangements->pdata[i], BC_ARRANGEMENT_PUPIL) == '\0')
        read_arrangement (reader, arrangements->pdata[i]);
    }
}

static void
read_place (BcPupilReader *reader, BcClusterPupil *place)
{
  g_autoptr (BcCluster) cluster = get_record (
    reader, BC_TYPE_CLUSTER, bc_record_get_text (place, BC_CLUSTER_PUPIL_CLUSTER));
  g_autoptr (BcPlan) plan =
    cluster != NULL
      ? get_record (reader, BC_TYPE_PLAN, bc_record_get_text (cluster, BC_CLUSTER_PLAN))
      : NULL;
  BcPupilPeriod *period =
    plan != NULL ? bc_pupil_reader_find_period (reader, bc_record_get_text (plan, BC_PLAN_PERIOD))
                 : NULL;

  if (period == NULL)
    return;
  name_cluster (period, plan, cluster);
  read_arrangements_of (reader, cluster);
}

/* By way of the pupil: the school has the plans of many years, and of many groups. */
static void
read_planning (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) own =
    bc_pupil_reader_list (reader, BC_TYPE_ARRANGEMENT, BC_ARRANGEMENT_PUPIL, reader->pupil);
  g_autoptr (GPtrArray) places =
    bc_pupil_reader_list (reader, BC_TYPE_CLUSTER_PUPIL, BC_CLUSTER_PUPIL_PUPIL, reader->pupil);

  for (guint i = 0; i < own->len; i++)
    read_arrangement (reader, own->pdata[i]);
  for (guint i = 0; i < places->len; i++)
    read_place (reader, places->pdata[i]);
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
      g_autofree char *page =
        g_strdup_printf ("pupil-review/%s", bc_record_get_id (meeting));
      g_autoptr (GString) text = g_string_new (bc_record_get_text (meeting, BC_MEETING_QUESTION));

      bc_pupil_entry_add_line (text, "%s", bc_record_get_text (meeting, BC_MEETING_REPORT));
      if (period != NULL &&
          g_str_equal (bc_record_get_text (meeting, BC_MEETING_KIND), BC_MEETING_PUPIL_REVIEW))
        bc_pupil_period_add (period, _ ("Pupil reviews"), day,
                             g_string_free (g_steal_pointer (&text), FALSE), page);
    }
}

/* An agreement belongs to the period of its meeting; else to the one it is due in. */
static BcPupilPeriod *
period_of_agreement (BcPupilReader *reader, BcAgreement *agreement)
{
  const char *due = bc_record_get_text (agreement, BC_AGREEMENT_DUE);
  g_autoptr (BcMeeting) meeting = get_record (
    reader, BC_TYPE_MEETING, bc_record_get_text (agreement, BC_AGREEMENT_MEETING));
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

/* It stands in the talk it was made in; those of the group together. */
static char *
dup_page_of_agreement (BcPupilReader *reader, BcAgreement *agreement)
{
  g_autofree char *page =
    bc_talks_dup_page (reader->edits, bc_record_get_text (agreement, BC_AGREEMENT_MEETING));

  return g_str_has_prefix (page, "pupil-review/") || g_str_has_prefix (page, "consult/")
           ? g_steal_pointer (&page)
           : g_strdup ("group-review");
}

static void
read_agreements (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) agreements =
    bc_pupil_reader_list (reader, BC_TYPE_AGREEMENT, BC_AGREEMENT_PUPIL, reader->pupil);

  for (guint i = 0; i < agreements->len; i++)
    {
      BcAgreement *agreement = agreements->pdata[i];
      gboolean done = bc_record_get_integer (agreement, BC_AGREEMENT_DONE) != 0;
      g_autofree char *page = dup_page_of_agreement (reader, agreement);
      g_autofree char *day = bc_day_format (bc_record_get_text (agreement, BC_AGREEMENT_DUE));
      g_autofree char *title = g_strdup_printf (
        "%s · %s", bc_record_get_text (agreement, BC_AGREEMENT_WHO), done ? _ ("done") : day);

      bc_pupil_period_add (period_of_agreement (reader, agreement), _ ("Agreements"),
                           title, g_strdup (bc_record_get_text (agreement, BC_AGREEMENT_WHAT)),
                           page);
    }
}

void
bc_pupil_reader_read_plans (BcPupilReader *reader)
{
  read_planning (reader);
  read_reviews (reader);
  read_agreements (reader);
}
