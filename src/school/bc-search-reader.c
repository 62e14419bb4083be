/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-search-reader"

#include "config.h"

#include "school/bc-search-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-day.h"
#include "domain/bc-nameless.h"
#include "domain/bc-person.h"
#include "domain/bc-searched.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-school-names.h"
#include "school/bc-search-kind.h"
#include "school/bc-search-rights.h"
#include "school/bc-talks.h"
#include "vault/bc-secret.h"

/* About three lines of a small window. */
#define LETTERS_SHOWN 160

static gpointer
get_about (BcSearchReader *self, gpointer record, GType type)
{
  const BcSearchKind *kind = bc_search_kind_find (G_OBJECT_TYPE (record));

  return bc_search_kind_get_about (kind, self->store, record, type);
}

/* ---- the words of a record, as the user reads them ---- */

/* Where the names cannot be read, nothing may be taken for nameless. */
static char *
dup_nameless (BcSearchReader *self, const char *text)
{
  if (self->names == NULL)
    self->names = bc_school_names_list (self->store, NULL);
  return self->names != NULL ? bc_nameless_dup (text, self->names) : g_strdup ("");
}

/* What the user reads in a field, and may find it by; %NULL where that is nothing. */
static char *
dup_field (BcSearchReader *self, gpointer record, guint field, char **opened)
{
  /* Which question or plan a sealed item belongs to is no word that somebody wrote. */
  if (opened != NULL && opened[field] != NULL)
    return BC_IS_SEALED_ITEM (record) && field == BC_SEALED_ITEM_ABOUT ? NULL
                                                                      : g_strdup (opened[field]);
  if (!bc_searched_is (BC_RECORD_GET_CLASS (record), field))
    return NULL;
  return bc_search_rights_reads_nameless (self->me, record)
           ? dup_nameless (self, bc_record_get_text (record, field))
           : g_strdup (bc_record_get_text (record, field));
}

/* What is sealed is read where it was written: others may see this list on the whiteboard. */
static void
show_field (BcSearchReader *self, gpointer record, guint field, const char *text, BcSearchHit *hit)
{
  hit->field = field;
  hit->sealed = BC_RECORD_GET_CLASS (record)->fields[field].kind == BC_FIELD_SEALED;
  g_free (hit->markup);
  hit->markup = BC_IS_PUPIL (record) || hit->sealed
                  ? g_strdup ("")
                  : bc_word_match_dup_markup (self->words, text, LETTERS_SHOWN);
}

/* Whether the words are in what the user reads; then also where, and what stands around them: the
 * field with most of the words says best what was found. */
static gboolean
find_words (BcSearchReader *self, gpointer record, char **opened, BcSearchHit *hit)
{
  BcRecordClass *klass = BC_RECORD_GET_CLASS (record);
  g_autofree char **texts = g_new0 (char *, klass->n_fields + 1);
  guint n_texts = 0;
  guint most = 0;
  char *all;
  gboolean finds;

  hit->field = BC_SEARCH_NONE;
  for (guint i = 0; i < klass->n_fields; i++)
    {
      char *text = dup_field (self, record, i, opened);
      guint count = text != NULL ? bc_word_match_count (self->words, text) : 0;

      if (text != NULL)
        texts[n_texts++] = text;
      if (count > most)
        {
          most = count;
          show_field (self, record, i, text, hit);
        }
    }
  all = g_strjoinv ("\n", texts);
  finds = bc_word_match_finds (self->words, all);
  bc_secret_free_text (all);
  for (guint i = 0; i < n_texts; i++)
    bc_secret_free_text (texts[i]);
  return finds;
}

/* ---- what it is about ---- */

/* What @record says in @own, else what its plan or its talk says. */
static char *
dup_of_either (BcSearchReader *self, gpointer record, guint own, guint of_plan, guint of_meeting)
{
  g_autoptr (BcPlan) plan = get_about (self, record, BC_TYPE_PLAN);
  g_autoptr (BcMeeting) meeting = get_about (self, record, BC_TYPE_MEETING);
  const char *text = bc_search_kind_get_text (record, own);

  if (*text == '\0' && plan != NULL)
    text = bc_record_get_text (plan, of_plan);
  else if (*text == '\0' && meeting != NULL)
    text = bc_record_get_text (meeting, of_meeting);
  return g_strdup (text);
}

/* The groups that a pupil is in now. */
static GPtrArray *
list_groups (BcSearchReader *self, const char *pupil)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) memberships =
    bc_store_list (self->store, BC_TYPE_MEMBERSHIP, NULL, BC_MEMBERSHIP_PUPIL, pupil, -1);

  for (guint i = 0; memberships != NULL && i < memberships->len; i++)
    {
      if (*bc_record_get_text (memberships->pdata[i], BC_MEMBERSHIP_END) == '\0')
        g_ptr_array_add (groups, g_strdup (bc_record_get_text (memberships->pdata[i],
                                                               BC_MEMBERSHIP_GROUP)));
    }
  return groups;
}

static char *
dup_title (BcSearchReader *self, gpointer record, const char *kind)
{
  g_autoptr (BcPupil) pupil = get_about (self, record, BC_TYPE_PUPIL);
  g_autoptr (BcPlan) plan = get_about (self, record, BC_TYPE_PLAN);
  g_autoptr (BcMeeting) meeting = get_about (self, record, BC_TYPE_MEETING);

  if (pupil != NULL)
    return bc_person_dup_name (pupil);
  if (plan != NULL && *bc_record_get_text (plan, BC_PLAN_SUBJECT) != '\0')
    return g_strdup (bc_record_get_text (plan, BC_PLAN_SUBJECT));
  if (meeting != NULL)
    return g_strdup (bc_term_label (BC_TERM_MEETING,
                                    bc_record_get_text (meeting, BC_MEETING_KIND)));
  return g_strdup (kind);
}

static char *
dup_where (BcSearchReader *self, BcSearchHit *hit)
{
  g_autofree char *day = bc_day_format (hit->day);
  g_autoptr (BcGroup) group =
    *hit->group != '\0' ? bc_store_get (self->store, BC_TYPE_GROUP, hit->group, NULL) : NULL;
  g_autofree char *name = group != NULL ? bc_groups_dup_name (group) : g_strdup ("");

  return g_strconcat (day, *day != '\0' && *name != '\0' ? " · " : "", name, NULL);
}

/* ---- where it lives ---- */

static const char *
get_page (BcSearchReader *self, gpointer record, const BcSearchKind *kind, BcMeeting *meeting)
{
  if (BC_IS_ANSWER (record))
    return bc_place_get_id (bc_search_rights_get_place (self->store, record));
  if (BC_IS_SEALED_ITEM (record))
    return g_str_equal (bc_record_get_text (record, BC_SEALED_ITEM_KIND), BC_SEALED_SELF)
             ? "self/%s"
             : "reflections/%r";
  if (BC_IS_EXPERIMENT (record) && *bc_record_get_text (record, BC_EXPERIMENT_OWNER) != '\0')
    return "reflections/%r";
  /* One's own leervragen have a page; those of others are read where they are gathered. */
  if (BC_IS_QUESTION (record) && !bc_search_rights_reads_nameless (self->me, record))
    return "questions/%r";
  if (meeting != NULL && *kind->page == '\0')
    return bc_talks_get_page (meeting);
  return kind->page;
}

/* What a remark stands beside, where that is no plan. */
static const char *
get_reflection (gpointer record)
{
  return BC_IS_COMMENT (record) ? bc_record_get_text (record, BC_COMMENT_REFLECTION) : "";
}

/* Without what it is about there is no page about that, and the one of the group stays. */
static char *
dup_page (BcSearchReader *self, gpointer record, const BcSearchKind *kind, char **opened)
{
  g_autoptr (BcMeeting) meeting = get_about (self, record, BC_TYPE_MEETING);
  const char *reflection = get_reflection (record);
  g_autoptr (GString) page = g_string_new (get_page (self, record, kind, meeting));
  const char *about = BC_IS_MEETING (record) ? bc_record_get_id (record)
                                             : bc_search_kind_get_text (record, kind->about);

  if (*reflection != '\0')
    return g_strconcat ("reflections/", reflection, NULL);
  /* Which question it answers is sealed with it. */
  if (BC_IS_SEALED_ITEM (record) && opened != NULL && opened[BC_SEALED_ITEM_ABOUT] != NULL)
    about = opened[BC_SEALED_ITEM_ABOUT];
  if (*kind->page == '\0' && meeting != NULL)
    g_string_append (page, "/%s");
  g_string_replace (page, *about != '\0' ? "%s" : "/%s", about, 1);
  g_string_replace (page, "%r", bc_record_get_id (record), 1);
  return g_string_free (g_steal_pointer (&page), FALSE);
}

/* ---- telling it ---- */

static char *
dup_group (BcSearchReader *self, gpointer record, const BcSearchKind *kind)
{
  g_autofree char *group =
    dup_of_either (self, record, kind->group, BC_PLAN_GROUP, BC_MEETING_GROUP);
  g_autoptr (BcPupil) pupil = get_about (self, record, BC_TYPE_PUPIL);
  g_autoptr (GPtrArray) groups = NULL;

  if (!bc_search_rights_may_know_group (self->me))
    return g_strdup ("");
  if (*group != '\0' || pupil == NULL)
    return g_steal_pointer (&group);
  groups = list_groups (self, bc_record_get_id (pupil));
  return g_strdup (groups->len > 0 ? groups->pdata[0] : "");
}

static void
describe (BcSearchReader *self, gpointer record, char **opened, BcSearchHit *hit)
{
  const BcSearchKind *kind = bc_search_kind_find (G_OBJECT_TYPE (record));

  hit->family = kind->family;
  hit->id = g_strdup (bc_record_get_id (record));
  hit->kind = g_strdup (_(kind->label));
  hit->title = dup_title (self, record, hit->kind);
  hit->day = g_strdup (bc_search_kind_get_text (record, kind->date));
  hit->group = dup_group (self, record, kind);
  hit->period =
    dup_of_either (self, record, kind->period, BC_PLAN_PERIOD, BC_MEETING_PERIOD);
  hit->page = dup_page (self, record, kind, opened);
  hit->where = dup_where (self, hit);
}

/* What belongs to a plan or a reflection that is gone is on no page. */
static gboolean
is_astray (BcSearchReader *self, gpointer record)
{
  const BcSearchKind *kind = bc_search_kind_find (G_OBJECT_TYPE (record));
  const char *id = get_reflection (record);
  g_autoptr (BcReflection) shared =
    *id != '\0' ? bc_store_get (self->store, BC_TYPE_REFLECTION, id, NULL) : NULL;
  g_autoptr (BcPlan) plan = NULL;

  if (*id != '\0')
    return shared == NULL || bc_record_is_removed (shared);
  if (kind->family != BC_SEARCH_PLANS)
    return FALSE;
  plan = get_about (self, record, BC_TYPE_PLAN);
  return plan == NULL;
}

BcSearchHit *
bc_search_reader_read (BcSearchReader *self, gpointer record, char **opened)
{
  g_autoptr (BcSearchHit) hit = g_new0 (BcSearchHit, 1);

  if (!bc_search_rights_may_find (self->me, self->store, record) || is_astray (self, record)
      || !find_words (self, record, opened, hit))
    return NULL;
  describe (self, record, opened, hit);
  return g_steal_pointer (&hit);
}

gboolean
bc_search_reader_is_of_group (BcSearchReader *self, BcSearchHit *hit, const char *group)
{
  g_autoptr (GPtrArray) groups = NULL;

  if (g_str_equal (hit->group, group))
    return TRUE;
  if (hit->family != BC_SEARCH_PUPILS || !bc_search_rights_may_know_group (self->me))
    return FALSE;
  groups = list_groups (self, hit->id);
  return g_ptr_array_find_with_equal_func (groups, group, g_str_equal, NULL);
}

gboolean
bc_search_reader_is_of_period (BcSearchHit *hit, BcPeriod *period)
{
  if (hit->family == BC_SEARCH_PUPILS || g_str_equal (hit->period, bc_record_get_id (period)))
    return TRUE;
  return *hit->period == '\0' && *hit->day != '\0'
         && strcmp (hit->day, bc_record_get_text (period, BC_PERIOD_START)) >= 0
         && strcmp (hit->day, bc_record_get_text (period, BC_PERIOD_END)) <= 0;
}
