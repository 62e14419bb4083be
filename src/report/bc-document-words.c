/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-document-words"

#include "config.h"

#include "report/bc-document-words.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "school/bc-school-calendar.h"

static char *
dup_teachers (BcStore *store, BcGroup *group)
{
  g_autoptr (GPtrArray) assignments = bc_store_list (
    store, BC_TYPE_ASSIGNMENT, NULL, BC_ASSIGNMENT_GROUP, bc_record_get_id (group), -1);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; assignments != NULL && i < assignments->len; i++)
    {
      g_autoptr (BcStaff) staff =
        bc_store_get (store, BC_TYPE_STAFF,
                      bc_record_get_text (assignments->pdata[i], BC_ASSIGNMENT_STAFF), NULL);
      g_autofree char *name = staff != NULL ? bc_person_dup_name (staff) : NULL;

      if (name != NULL)
        g_strv_builder_add (names, name);
    }
  list = g_strv_builder_end (names);
  return g_strjoinv (", ", list);
}

char *
bc_document_dup_school_name (BcStore *store)
{
  g_autoptr (GPtrArray) schools = bc_store_list (store, BC_TYPE_SCHOOL, NULL, -1);

  return g_strdup (schools != NULL && schools->len > 0
                     ? bc_record_get_text (schools->pdata[0], BC_SCHOOL_NAME)
                     : "");
}

static void
add_part (GString *line, const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (line, "%s%s", line->len > 0 ? "  ·  " : "", part);
}

/* With the school year: a sheet found in a drawer must say of when it is. */
static char *
dup_period (BcStore *store, BcPeriod *period)
{
  g_autoptr (BcSchoolYear) year = bc_store_get (
    store, BC_TYPE_SCHOOL_YEAR, bc_record_get_text (period, BC_PERIOD_SCHOOL_YEAR), NULL);
  g_autofree char *name = bc_period_dup_name (period);
  g_autofree char *start = bc_day_format_short (bc_record_get_text (period, BC_PERIOD_START));
  g_autofree char *end = bc_day_format_short (bc_record_get_text (period, BC_PERIOD_END));

  if (year == NULL)
    return g_strdup_printf ("%s, %s – %s", name, start, end);
  return g_strdup_printf ("%s, %s – %s (%s)", name, start, end,
                          bc_record_get_text (year, BC_SCHOOL_YEAR_NAME));
}

char *
bc_document_dup_subtitle (BcStore *store, BcGroup *group, BcPeriod *period, const char *more)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *school = bc_document_dup_school_name (store);
  g_autofree char *when = period != NULL ? dup_period (store, period) : NULL;
  g_autofree char *teachers = dup_teachers (store, group);

  add_part (line, school);
  add_part (line, when);
  add_part (line, teachers);
  add_part (line, more);
  return g_string_free (g_steal_pointer (&line), FALSE);
}

char *
bc_document_dup_foot (const char *today)
{
  g_autofree char *day = bc_day_format (today);

  return g_strdup_printf (_ ("Printed on %s"), day);
}
