/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-agreements"

#include "config.h"

#include "school/bc-agreements.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-agreement-line.h"
#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-rights.h"

/* What those with a role are called in a line, folded; the user has none. */
static const struct
{
  const char *name;
  const char *role;
} callings[] = {
  { "ik", NULL },
  { "ik zelf", NULL },
  { "me", NULL },
  { "ib", BC_ROLE_COORDINATOR },
  { "iber", BC_ROLE_COORDINATOR },
  { "de iber", BC_ROLE_COORDINATOR },
  { "intern begeleider", BC_ROLE_COORDINATOR },
  { "kwaliteitscoördinator", BC_ROLE_COORDINATOR },
  { "coordinator", BC_ROLE_COORDINATOR },
  { "directie", BC_ROLE_MANAGEMENT },
  { "directeur", BC_ROLE_MANAGEMENT },
};

static GPtrArray *
list_staff (BcContext *context)
{
  g_autoptr (GPtrArray) all =
    bc_edits_list (bc_context_get_edits (context), BC_TYPE_STAFF, NULL, -1);
  GPtrArray *staff = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      if (bc_record_get_integer (all->pdata[i], BC_STAFF_ACTIVE))
        g_ptr_array_add (staff, g_object_ref (all->pdata[i]));
    }
  return staff;
}

static GPtrArray *
list_names (GPtrArray *staff)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < staff->len; i++)
    {
      g_ptr_array_add (names, g_strdup (bc_person_get_given_name (staff->pdata[i])));
      g_ptr_array_add (names, bc_person_dup_name (staff->pdata[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (callings); i++)
    g_ptr_array_add (names, g_strdup (callings[i].name));
  g_ptr_array_add (names, NULL);
  return names;
}

static gboolean
is_called (gpointer person, const char *folded)
{
  g_autofree char *given = bc_agreement_line_fold (bc_person_get_given_name (person));
  g_autofree char *name = bc_person_dup_name (person);
  g_autofree char *whole = bc_agreement_line_fold (name);

  return g_str_equal (given, folded) || g_str_equal (whole, folded);
}

/* Whether @staff is meant; one who is called by a role, when there is one calling for it. */
static gboolean
is_meant (BcContext *context, BcStaff *staff, const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (callings); i++)
    {
      if (!g_str_equal (callings[i].name, folded))
        continue;
      return callings[i].role == NULL
               ? g_str_equal (bc_record_get_id (bc_context_get_me (context)),
                              bc_record_get_id (staff))
               : g_str_equal (bc_record_get_text (staff, BC_STAFF_ROLE), callings[i].role);
    }
  return is_called (staff, bc_agreement_line_skip_title (folded));
}

/* The only one who is meant by @who. */
static BcStaff *
find_staff (BcContext *context, GPtrArray *staff, const char *who)
{
  g_autofree char *folded = bc_agreement_line_fold (who);
  BcStaff *found = NULL;

  for (guint i = 0; i < staff->len; i++)
    {
      if (!is_meant (context, staff->pdata[i], folded))
        continue;
      if (found != NULL)
        return NULL;
      found = staff->pdata[i];
    }
  return found;
}

static gboolean
begins_with (const char *text, const char *name)
{
  g_autofree char *folded = bc_agreement_line_fold (name);

  return *folded != '\0' && g_str_has_prefix (text, folded)
         && !g_unichar_isalpha (g_utf8_get_char (text + strlen (folded)));
}

/* The id of the child with whose name @what begins; the whole name tells namesakes apart. */
static char *
dup_pupil (BcContext *context, const char *group, const char *what)
{
  g_autoptr (BcGroup) record =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_GROUP, group, NULL);
  g_autoptr (GPtrArray) pupils =
    record != NULL ? bc_groups_pupils (bc_context_get_store (context), record, NULL) : NULL;
  g_autofree char *text = bc_agreement_line_fold (what);
  BcPupil *found = NULL;
  guint n_found = 0;

  for (guint i = 0; pupils != NULL && i < pupils->len; i++)
    {
      g_autofree char *name = bc_person_dup_name (pupils->pdata[i]);

      if (begins_with (text, name))
        return g_strdup (bc_record_get_id (pupils->pdata[i]));
      if (!begins_with (text, bc_person_get_given_name (pupils->pdata[i])))
        continue;
      found = pupils->pdata[i];
      n_found++;
    }
  return g_strdup (n_found == 1 ? bc_record_get_id (found) : "");
}

/* An older agreement has no more than a name. */
static gboolean
is_mine (BcContext *context, GPtrArray *staff, BcAgreement *agreement)
{
  const char *id = bc_record_get_text (agreement, BC_AGREEMENT_STAFF);
  BcStaff *found;

  if (*id != '\0')
    return g_str_equal (id, bc_record_get_id (bc_context_get_me (context)));
  found = find_staff (context, staff, bc_record_get_text (agreement, BC_AGREEMENT_WHO));
  return found != NULL
         && g_str_equal (bc_record_get_id (found), bc_record_get_id (bc_context_get_me (context)));
}

static int
compare_due (gconstpointer a, gconstpointer b)
{
  return bc_day_compare (bc_record_get_text (*(gpointer *) a, BC_AGREEMENT_DUE),
                         bc_record_get_text (*(gpointer *) b, BC_AGREEMENT_DUE));
}

static int
compare_done (gconstpointer a, gconstpointer b)
{
  return strcmp (bc_record_get_text (*(gpointer *) b, BC_AGREEMENT_DONE_ON),
                 bc_record_get_text (*(gpointer *) a, BC_AGREEMENT_DONE_ON));
}

BcAgreementStatus
bc_agreements_get_status (BcAgreement *agreement, const char *today)
{
  const char *due = bc_record_get_text (agreement, BC_AGREEMENT_DUE);

  if (bc_record_get_integer (agreement, BC_AGREEMENT_DONE))
    return BC_AGREEMENT_IS_DONE;
  return bc_day_is_valid (due) && strcmp (due, today) < 0 ? BC_AGREEMENT_PAST : BC_AGREEMENT_OPEN;
}

GPtrArray *
bc_agreements_list (BcContext *context, BcAgreementsWhose whose, gboolean done, GError **error)
{
  BcEdits *edits = bc_context_get_edits (context);
  const char *group = bc_context_get_group_id (context);
  g_autoptr (GPtrArray) all = bc_edits_list (edits, BC_TYPE_AGREEMENT, error, -1);
  g_autoptr (GPtrArray) staff = list_staff (context);
  GPtrArray *kept;

  if (all == NULL)
    return NULL;
  kept = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < all->len; i++)
    {
      BcAgreement *agreement = all->pdata[i];

      if ((bc_record_get_integer (agreement, BC_AGREEMENT_DONE) != 0) != done
          || !bc_rights_may_see_agreement (bc_context_get_me (context), agreement)
          || (whose == BC_AGREEMENTS_MINE && !is_mine (context, staff, agreement))
          || (whose == BC_AGREEMENTS_GROUP
              && !g_str_equal (bc_record_get_text (agreement, BC_AGREEMENT_GROUP), group)))
        continue;
      g_ptr_array_add (kept, g_object_ref (agreement));
    }
  g_ptr_array_sort (kept, done ? compare_done : compare_due);
  return kept;
}

GPtrArray *
bc_agreements_list_of_meeting (BcContext *context, BcMeeting *meeting, GError **error)
{
  return bc_edits_list (bc_context_get_edits (context), BC_TYPE_AGREEMENT, error,
                        BC_AGREEMENT_MEETING, bc_record_get_id (meeting), -1);
}

BcAgreement *
bc_agreements_read (BcContext *context, BcMeeting *meeting, const char *line, const char *today)
{
  g_autoptr (GPtrArray) staff = list_staff (context);
  g_autoptr (GPtrArray) names = list_names (staff);
  g_autoptr (BcAgreementLine) read =
    bc_agreement_line_read (line, (const char *const *) names->pdata, today);
  const char *group = meeting != NULL ? bc_record_get_text (meeting, BC_MEETING_GROUP)
                                      : bc_context_get_group_id (context);
  BcStaff *who = find_staff (context, staff, read->who);
  g_autofree char *pupil = dup_pupil (context, group, read->what);
  BcAgreement *agreement = bc_record_new (BC_TYPE_AGREEMENT);

  bc_record_set_text (agreement, BC_AGREEMENT_MEETING,
                      meeting != NULL ? bc_record_get_id (meeting) : "");
  bc_record_set_text (agreement, BC_AGREEMENT_GROUP, group);
  bc_record_set_text (agreement, BC_AGREEMENT_PUPIL, pupil);
  bc_record_set_text (agreement, BC_AGREEMENT_WHAT, read->what);
  bc_record_set_text (agreement, BC_AGREEMENT_WHO, read->who);
  bc_record_set_text (agreement, BC_AGREEMENT_STAFF, who != NULL ? bc_record_get_id (who) : "");
  bc_record_set_text (agreement, BC_AGREEMENT_DUE, read->due);
  return agreement;
}

BcAgreement *
bc_agreements_add (BcContext *context, BcMeeting *meeting, const char *line, const char *today)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcAgreement) agreement = bc_agreements_read (context, meeting, line, today);

  if (*bc_record_get_text (agreement, BC_AGREEMENT_WHAT) == '\0')
    return NULL;
  bc_edits_begin (edits, _("Agreement"));
  bc_edits_add (edits, agreement);
  bc_edits_end (edits);
  return g_steal_pointer (&agreement);
}

void
bc_agreements_set_who (BcContext *context, BcAgreement *agreement, const char *who)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (GPtrArray) staff = list_staff (context);
  BcStaff *found = find_staff (context, staff, who);

  bc_edits_go_on (edits, _("Who does it"), agreement, BC_AGREEMENT_WHO);
  bc_edits_set_text (edits, agreement, BC_AGREEMENT_WHO, who);
  bc_edits_set_text (edits, agreement, BC_AGREEMENT_STAFF,
                     found != NULL ? bc_record_get_id (found) : "");
  bc_edits_end (edits);
}

void
bc_agreements_set_done (BcContext   *context,
                        BcAgreement *agreement,
                        gboolean     done,
                        const char  *today)
{
  BcEdits *edits = bc_context_get_edits (context);

  bc_edits_begin (edits, done ? _("Agreement done") : _("Agreement open again"));
  bc_edits_set_integer (edits, agreement, BC_AGREEMENT_DONE, done);
  bc_edits_set_text (edits, agreement, BC_AGREEMENT_DONE_ON, done ? today : "");
  bc_edits_end (edits);
}

char *
bc_agreements_dup_who (BcContext *context, BcAgreement *agreement)
{
  g_autoptr (BcStaff) staff =
    bc_edits_get (bc_context_get_edits (context), BC_TYPE_STAFF,
                  bc_record_get_text (agreement, BC_AGREEMENT_STAFF), NULL);

  return staff != NULL ? bc_person_dup_name (staff)
                       : g_strdup (bc_record_get_text (agreement, BC_AGREEMENT_WHO));
}

char *
bc_agreements_dup_whom (BcContext *context, BcAgreement *agreement, const char *today)
{
  g_autofree char *who = bc_agreements_dup_who (context, agreement);
  g_autofree char *day = bc_day_format (bc_record_get_text (agreement, BC_AGREEMENT_DUE));
  g_autofree char *by = NULL;

  if (*day == '\0')
    return g_steal_pointer (&who);
  if (bc_agreements_get_status (agreement, today) == BC_AGREEMENT_PAST)
    /* TRANSLATORS: an agreement whose day is past; kind, no reproach */
    by = g_strdup_printf (_("was for %s; does it still fit?"), day);
  else
    by = g_strdup_printf (_("by %s"), day);
  return *who != '\0' ? g_strdup_printf ("%s, %s", who, by) : g_steal_pointer (&by);
}

void
bc_agreements_set_due (BcContext *context, BcAgreement *agreement, const char *day)
{
  BcEdits *edits = bc_context_get_edits (context);

  bc_edits_begin (edits, _("Day of the agreement"));
  bc_edits_set_text (edits, agreement, BC_AGREEMENT_DUE, day);
  bc_edits_end (edits);
}

void
bc_agreements_keep_group (GPtrArray *agreements, const char *group)
{
  for (guint i = agreements->len; i > 0; i--)
    {
      if (!g_str_equal (bc_record_get_text (agreements->pdata[i - 1], BC_AGREEMENT_GROUP), group))
        g_ptr_array_remove_index (agreements, i - 1);
    }
}

char *
bc_agreements_dup_reading (BcContext *context, BcAgreement *agreement, const char *today)
{
  const char *pupil = bc_record_get_text (agreement, BC_AGREEMENT_PUPIL);
  g_autofree char *whom = bc_agreements_dup_whom (context, agreement, today);
  g_autoptr (GString) words = g_string_new (bc_record_get_text (agreement, BC_AGREEMENT_WHAT));
  g_autofree char *name = NULL;
  g_autofree char *about = NULL;

  if (words->len == 0)
    return g_strdup ("");
  if (*whom != '\0')
    g_string_append_printf (words, " · %s", whom);
  if (*pupil == '\0')
    return g_string_free (g_steal_pointer (&words), FALSE);
  name = bc_groups_dup_pupil_name (bc_context_get_store (context), pupil, NULL);
  /* Translators: about whom an agreement is. */
  about = g_strdup_printf (_("about %s"), name);
  g_string_append_printf (words, " · %s", about);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

char *
bc_agreements_dup_text (BcContext *context, GPtrArray *agreements, const char *today)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < agreements->len; i++)
    {
      BcAgreement *agreement = agreements->pdata[i];
      g_autofree char *whom = bc_agreements_dup_whom (context, agreement, today);

      g_string_append (text, bc_record_get_integer (agreement, BC_AGREEMENT_DONE) ? "☑ " : "☐ ");
      g_string_append (text, bc_record_get_text (agreement, BC_AGREEMENT_WHAT));
      if (*whom != '\0')
        g_string_append_printf (text, " (%s)", whom);
      g_string_append_c (text, '\n');
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
bc_agreements_dup_summary (BcContext *context, const char *today)
{
  g_autoptr (GPtrArray) mine = bc_agreements_list (context, BC_AGREEMENTS_MINE, FALSE, NULL);
  g_autofree char *count = NULL;
  g_autofree char *day = NULL;
  BcAgreement *first;

  if (mine == NULL || mine->len == 0)
    return NULL;
  count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u open", "%u open", mine->len),
                           mine->len);
  first = mine->pdata[0];
  day = bc_day_format (bc_record_get_text (first, BC_AGREEMENT_DUE));
  if (*day == '\0')
    return g_steal_pointer (&count);
  if (bc_agreements_get_status (first, today) == BC_AGREEMENT_PAST)
    /* Translators: a number of agreements ("3 open"), and a day that is past; kind, no reproach. */
    return g_strdup_printf (_("%s; the first was for %s"), count, day);
  /* Translators: a number of agreements ("3 open"), and a day. */
  return g_strdup_printf (_("%s; the first by %s"), count, day);
}
