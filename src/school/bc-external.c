/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-external"

#include "config.h"

#include "school/bc-external.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-removal.h"

static gboolean
is_empty (gpointer record, guint field)
{
  g_autofree char *text = g_strstrip (g_strdup (bc_record_get_text (record, field)));

  return *text == '\0';
}

/* ---- support ---- */

gboolean
bc_external_is_ended (BcExternalSupport *support, const char *today)
{
  const char *end = bc_record_get_text (support, BC_EXTERNAL_SUPPORT_END);

  return *end != '\0' && strcmp (end, today) < 0;
}

static int
compare_support (gconstpointer a, gconstpointer b, gpointer today)
{
  BcExternalSupport *one = *(gpointer *) a;
  BcExternalSupport *other = *(gpointer *) b;
  int ended = bc_external_is_ended (one, today) - bc_external_is_ended (other, today);

  return ended != 0 ? ended
                    : strcmp (bc_record_get_text (other, BC_EXTERNAL_SUPPORT_START),
                              bc_record_get_text (one, BC_EXTERNAL_SUPPORT_START));
}

GPtrArray *
bc_external_list (BcContext *context, const char *today, GError **error)
{
  GPtrArray *list =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_EXTERNAL_SUPPORT, error,
                   BC_EXTERNAL_SUPPORT_GROUP, bc_context_get_group_id (context), -1);

  if (list != NULL)
    g_ptr_array_sort_with_data (list, compare_support, (gpointer) today);
  return list;
}

BcExternalSupport *
bc_external_draft (BcContext *context, const char *today)
{
  BcExternalSupport *support = bc_record_new_draft (BC_TYPE_EXTERNAL_SUPPORT);

  bc_record_set_text (support, BC_EXTERNAL_SUPPORT_GROUP, bc_context_get_group_id (context));
  bc_record_set_text (support, BC_EXTERNAL_SUPPORT_START, today);
  return support;
}

const char *
bc_external_get_missing (BcExternalSupport *support)
{
  gboolean purpose = is_empty (support, BC_EXTERNAL_SUPPORT_PURPOSE);
  gboolean deed = is_empty (support, BC_EXTERNAL_SUPPORT_TEACHER_DOES);

  if (purpose && deed)
    return _("A draft: write what it is for and what the teacher does, when you know.");
  if (purpose)
    return _("A draft: write what it is for, when you know.");
  return deed ? _("A draft: write what the teacher does, when you know.") : "";
}

gboolean
bc_external_is_in_period (BcExternalSupport *support, BcPeriod *period)
{
  const char *start = bc_record_get_text (support, BC_EXTERNAL_SUPPORT_START);

  return strcmp (start, bc_record_get_text (period, BC_PERIOD_END)) <= 0
         && !bc_external_is_ended (support, bc_record_get_text (period, BC_PERIOD_START));
}

gboolean
bc_external_count (BcContext *context, const char *group, BcPeriod *period,
                   BcExternalCount *count, GError **error)
{
  g_autoptr (GPtrArray) all =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_EXTERNAL_SUPPORT, error, -1);

  *count = (BcExternalCount){ 0 };
  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const char *direction = bc_record_get_text (all->pdata[i], BC_EXTERNAL_SUPPORT_DIRECTION);

      if ((group != NULL
           && !g_str_equal (bc_record_get_text (all->pdata[i], BC_EXTERNAL_SUPPORT_GROUP), group))
          || !bc_external_is_in_period (all->pdata[i], period))
        continue;
      if (g_str_equal (direction, BC_DIRECTION_TO_CLASS))
        count->to_class++;
      else if (g_str_equal (direction, BC_DIRECTION_OUT_OF_CLASS))
        count->out_of_class++;
      else
        count->unsaid++;
    }
  return all != NULL;
}

void
bc_external_remove (BcContext *context, BcExternalSupport *support)
{
  BcEdits *edits = bc_context_get_edits (context);

  bc_edits_begin (edits, _("Support from outside"));
  bc_removal_remove (edits, support);
  bc_edits_end (edits);
}

/* ---- what was given ---- */

static int
compare_given (gconstpointer a, gconstpointer b)
{
  return strcmp (bc_record_get_text (*(gpointer *) b, BC_DISCLOSURE_DATE),
                 bc_record_get_text (*(gpointer *) a, BC_DISCLOSURE_DATE));
}

static GHashTable *
list_pupils (BcContext *context)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  BcGroup *group = bc_context_get_group (context);
  g_autoptr (GPtrArray) pupils =
    group != NULL ? bc_groups_pupils (bc_context_get_store (context), group, NULL) : NULL;

  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    g_hash_table_add (ids, g_strdup (bc_record_get_id (pupils->pdata[i])));
  return ids;
}

static gboolean
concerns_group (BcContext *context, GHashTable *pupils, BcDisclosure *given)
{
  const char *support = bc_record_get_text (given, BC_DISCLOSURE_SUPPORT);
  const char *pupil = bc_record_get_text (given, BC_DISCLOSURE_PUPIL);
  g_autoptr (BcExternalSupport) found = bc_edits_get (
    bc_context_get_edits (context), BC_TYPE_EXTERNAL_SUPPORT, support, NULL);

  if (found == NULL && *pupil == '\0')
    return TRUE;
  return g_hash_table_contains (pupils, pupil)
         || (found != NULL
             && g_str_equal (bc_record_get_text (found, BC_EXTERNAL_SUPPORT_GROUP),
                             bc_context_get_group_id (context)));
}

GPtrArray *
bc_external_list_given (BcContext *context, BcExternalSupport *support, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  GPtrArray *list =
    support != NULL ? bc_edits_list (edits, BC_TYPE_DISCLOSURE, error, BC_DISCLOSURE_SUPPORT,
                                     bc_record_get_id (support), -1)
                    : bc_edits_list (edits, BC_TYPE_DISCLOSURE, error, -1);
  g_autoptr (GHashTable) pupils = NULL;

  if (list == NULL)
    return NULL;
  pupils = list_pupils (context);
  for (guint i = support == NULL ? list->len : 0; i > 0; i--)
    {
      if (!concerns_group (context, pupils, list->pdata[i - 1]))
        g_ptr_array_remove_index (list, i - 1);
    }
  g_ptr_array_sort (list, compare_given);
  return list;
}

BcDisclosure *
bc_external_draft_given (BcExternalSupport *support, const char *today)
{
  BcDisclosure *given = bc_record_new_draft (BC_TYPE_DISCLOSURE);

  bc_record_set_text (given, BC_DISCLOSURE_SUPPORT, bc_record_get_id (support));
  bc_record_set_text (given, BC_DISCLOSURE_PUPIL,
                      bc_record_get_text (support, BC_EXTERNAL_SUPPORT_PUPIL));
  bc_record_set_text (given, BC_DISCLOSURE_RECIPIENT,
                      bc_record_get_text (support, BC_EXTERNAL_SUPPORT_WHO));
  bc_record_set_text (given, BC_DISCLOSURE_DATE, today);
  return given;
}

char *
bc_external_dup_giver (BcContext *context, BcDisclosure *given)
{
  g_autoptr (BcStaff) author =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_STAFF, bc_record_get_author (given),
                  NULL);

  /* What is not on the disk yet has no author, and is the user's. */
  if (author == NULL && bc_context_is_mine (context, given))
    return bc_person_dup_name (bc_context_get_me (context));
  return author != NULL ? bc_person_dup_name (author) : g_strdup ("");
}

char *
bc_external_dup_given (BcContext *context, BcDisclosure *given)
{
  const char *pupil = bc_record_get_text (given, BC_DISCLOSURE_PUPIL);
  const char *recipient = bc_record_get_text (given, BC_DISCLOSURE_RECIPIENT);
  g_autofree char *day = bc_day_format (bc_record_get_text (given, BC_DISCLOSURE_DATE));
  g_autofree char *giver = bc_external_dup_giver (context, given);
  g_autofree char *by = g_strdup_printf (_("given by %s"), giver);
  g_autofree char *name =
    *pupil != '\0' ? bc_groups_dup_pupil_name (bc_context_get_store (context), pupil, NULL)
                   : g_strdup ("");
  g_autofree char *about = g_strdup_printf (_("about %s"), name);
  const char *parts[] = { day, recipient, *name != '\0' ? about : "", *giver != '\0' ? by : "" };
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (*parts[i] != '\0')
        g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", parts[i]);
    }
  return g_string_free (g_steal_pointer (&line), FALSE);
}
