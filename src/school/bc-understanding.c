/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-understanding"

#include "config.h"

#include "school/bc-understanding.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-removal.h"
#include "school/bc-sentence-starters.h"
#include "school/bc-talk-questions.h"

struct _BcUnderstanding
{
  GObject parent_instance;

  BcEdits *edits;
  BcSettings *settings;
  BcGroup *group;
  BcPeriod *period;
  GPtrArray *pupils;
  GPtrArray *voices;
  GPtrArray *factors;
  GPtrArray *needs;
  guint serial;
};

G_DEFINE_FINAL_TYPE (BcUnderstanding, bc_understanding, G_TYPE_OBJECT)

gboolean
bc_voice_is_heard (BcVoice *voice)
{
  return *bc_record_get_text (voice, BC_VOICE_SAID) != '\0' ||
         *bc_record_get_text (voice, BC_VOICE_WISHES) != '\0' ||
         *bc_record_get_text (voice, BC_VOICE_AGREED) != '\0';
}

static void
bc_understanding_finalize (GObject *object)
{
  BcUnderstanding *self = BC_UNDERSTANDING (object);

  g_clear_object (&self->edits);
  g_clear_object (&self->settings);
  g_clear_object (&self->group);
  g_clear_object (&self->period);
  g_clear_pointer (&self->pupils, g_ptr_array_unref);
  g_clear_pointer (&self->voices, g_ptr_array_unref);
  g_clear_pointer (&self->factors, g_ptr_array_unref);
  g_clear_pointer (&self->needs, g_ptr_array_unref);

  G_OBJECT_CLASS (bc_understanding_parent_class)->finalize (object);
}

static void
bc_understanding_class_init (BcUnderstandingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_understanding_finalize;
}

static void
bc_understanding_init (BcUnderstanding *self)
{
}

static gboolean
read_kind (BcUnderstanding *self,
           GPtrArray **list,
           GType type,
           guint group_field,
           guint period_field,
           GError **error)
{
  GPtrArray *records =
    bc_edits_list (self->edits, type, error, group_field, bc_record_get_id (self->group),
                   period_field, bc_record_get_id (self->period), -1);

  if (records == NULL)
    return FALSE;
  g_clear_pointer (list, g_ptr_array_unref);
  *list = records;
  return TRUE;
}

static gboolean
read_all (BcUnderstanding *self, GError **error)
{
  self->serial = bc_edits_get_serial (self->edits);
  return read_kind (self, &self->voices, BC_TYPE_VOICE, BC_VOICE_GROUP, BC_VOICE_PERIOD, error) &&
         read_kind (self, &self->factors, BC_TYPE_FACTOR, BC_FACTOR_GROUP, BC_FACTOR_PERIOD,
                    error) &&
         read_kind (self, &self->needs, BC_TYPE_NEED, BC_NEED_GROUP, BC_NEED_PERIOD, error);
}

/* What cannot be read now stays as it was read before. */
static void
catch_up (BcUnderstanding *self)
{
  if (self->serial != bc_edits_get_serial (self->edits))
    read_all (self, NULL);
}

BcUnderstanding *
bc_understanding_open (BcContext *context, GError **error)
{
  g_autoptr (BcUnderstanding) self = NULL;

  if (bc_context_get_group (context) == NULL || bc_context_get_period (context) == NULL)
    return NULL;
  self = g_object_new (BC_TYPE_UNDERSTANDING, NULL);
  self->edits = g_object_ref (bc_context_get_edits (context));
  self->settings = g_object_ref (bc_context_get_settings (context));
  self->group = g_object_ref (bc_context_get_group (context));
  self->period = g_object_ref (bc_context_get_period (context));
  self->pupils = bc_groups_pupils (bc_context_get_store (context), self->group, error);
  if (self->pupils == NULL || !read_all (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

GPtrArray *
bc_understanding_get_pupils (BcUnderstanding *self)
{
  return self->pupils;
}

/* ---- what the kinds share ---- */

/* Those of @records about @pupil, in the order in which they were made. */
static GPtrArray *
about_pupil (GPtrArray *records, guint pupil_field, BcPupil *pupil)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    {
      if (g_str_equal (bc_record_get_text (records->pdata[i], pupil_field),
                       bc_record_get_id (pupil)))
        g_ptr_array_add (found, g_object_ref (records->pdata[i]));
    }
  return found;
}

static gint64
next_position (GPtrArray *records, guint field)
{
  gint64 next = 0;

  for (guint i = 0; i < records->len; i++)
    next = MAX (next, bc_record_get_integer (records->pdata[i], field) + 1);
  return next;
}

static gpointer
draft_about (BcUnderstanding *self,
             BcPupil *pupil,
             GType type,
             guint group_field,
             guint pupil_field,
             guint period_field)
{
  gpointer record = bc_record_new_draft (type);

  bc_record_set_text (record, group_field, bc_record_get_id (self->group));
  bc_record_set_text (record, pupil_field, bc_record_get_id (pupil));
  bc_record_set_text (record, period_field, bc_record_get_id (self->period));
  return record;
}

/* ---- voices ---- */

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (bc_record_get_text (*(gpointer *) a, BC_VOICE_DATE),
                    bc_record_get_text (*(gpointer *) b, BC_VOICE_DATE));
}

GPtrArray *
bc_understanding_list_voices (BcUnderstanding *self, BcPupil *pupil)
{
  GPtrArray *voices;

  catch_up (self);
  voices = about_pupil (self->voices, BC_VOICE_PUPIL, pupil);
  g_ptr_array_sort (voices, compare_days);
  return voices;
}

static gboolean
is_of_kind (BcVoice *voice, const char *kind)
{
  return g_str_equal (bc_record_get_text (voice, BC_VOICE_KIND), kind);
}

gboolean
bc_understanding_is_heard (BcUnderstanding *self, BcPupil *pupil, const char *kind)
{
  g_autoptr (GPtrArray) voices = bc_understanding_list_voices (self, pupil);

  for (guint i = 0; i < voices->len; i++)
    {
      if (is_of_kind (voices->pdata[i], kind) && bc_voice_is_heard (voices->pdata[i]))
        return TRUE;
    }
  return FALSE;
}

const char **
bc_understanding_list_missing (BcUnderstanding *self, BcPupil *pupil)
{
  static const char *const partners[] = { BC_VOICE_CHILD, BC_VOICE_PARENT };
  GPtrArray *missing = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (partners); i++)
    {
      if (!bc_understanding_is_heard (self, pupil, partners[i]))
        g_ptr_array_add (missing, (gpointer) partners[i]);
    }
  g_ptr_array_add (missing, NULL);
  return (const char **) g_ptr_array_free (missing, FALSE);
}

BcVoice *
bc_understanding_start_talk (BcUnderstanding *self,
                             BcPupil *pupil,
                             const char *kind,
                             const char *today)
{
  g_autoptr (GPtrArray) voices = bc_understanding_list_voices (self, pupil);
  g_autofree char *preparation = NULL;
  g_autofree char *what = NULL;
  BcVoice *voice;

  for (guint i = 0; i < voices->len; i++)
    {
      if (is_of_kind (voices->pdata[i], kind) && !bc_voice_is_heard (voices->pdata[i]))
        return g_object_ref (voices->pdata[i]);
    }
  preparation = bc_talk_questions_dup_usual (self->settings, kind);
  what = g_strdup_printf ("%s · %s", bc_person_get_given_name (pupil),
                          bc_term_label (BC_TERM_TALK, kind));
  voice = draft_about (self, pupil, BC_TYPE_VOICE, BC_VOICE_GROUP, BC_VOICE_PUPIL, BC_VOICE_PERIOD);
  bc_edits_begin (self->edits, what);
  bc_edits_set_text (self->edits, voice, BC_VOICE_KIND, kind);
  bc_edits_set_text (self->edits, voice, BC_VOICE_DATE, today);
  bc_edits_set_text (self->edits, voice, BC_VOICE_PREPARATION, preparation);
  bc_edits_end (self->edits);
  return voice;
}

/* ---- factors ---- */

GPtrArray *
bc_understanding_list_factors (BcUnderstanding *self,
                               BcPupil *pupil,
                               const char *effect,
                               const char *area)
{
  g_autoptr (GPtrArray) all = NULL;
  GPtrArray *factors = g_ptr_array_new_with_free_func (g_object_unref);

  catch_up (self);
  all = about_pupil (self->factors, BC_FACTOR_PUPIL, pupil);
  for (guint i = 0; i < all->len; i++)
    {
      if (g_str_equal (bc_record_get_text (all->pdata[i], BC_FACTOR_EFFECT), effect) &&
          g_str_equal (bc_record_get_text (all->pdata[i], BC_FACTOR_AREA), area))
        g_ptr_array_add (factors, g_object_ref (all->pdata[i]));
    }
  bc_records_sort (factors, BC_FACTOR_POSITION);
  return factors;
}

BcFactor *
bc_understanding_draft_factor (BcUnderstanding *self,
                               BcPupil *pupil,
                               const char *effect,
                               const char *area)
{
  g_autoptr (GPtrArray) all = NULL;
  BcFactor *factor =
    draft_about (self, pupil, BC_TYPE_FACTOR, BC_FACTOR_GROUP, BC_FACTOR_PUPIL, BC_FACTOR_PERIOD);

  catch_up (self);
  all = about_pupil (self->factors, BC_FACTOR_PUPIL, pupil);
  bc_record_set_text (factor, BC_FACTOR_EFFECT, effect);
  bc_record_set_text (factor, BC_FACTOR_AREA, area);
  bc_record_set_integer (factor, BC_FACTOR_POSITION, next_position (all, BC_FACTOR_POSITION));
  return factor;
}

/* ---- needs ---- */

GPtrArray *
bc_understanding_list_needs (BcUnderstanding *self, BcPupil *pupil)
{
  GPtrArray *needs;

  catch_up (self);
  needs = about_pupil (self->needs, BC_NEED_PUPIL, pupil);
  bc_records_sort (needs, BC_NEED_POSITION);
  return needs;
}

BcNeed *
bc_understanding_draft_need (BcUnderstanding *self, BcPupil *pupil)
{
  g_autoptr (GPtrArray) needs = bc_understanding_list_needs (self, pupil);
  BcNeed *need =
    draft_about (self, pupil, BC_TYPE_NEED, BC_NEED_GROUP, BC_NEED_PUPIL, BC_NEED_PERIOD);

  bc_record_set_integer (need, BC_NEED_POSITION, next_position (needs, BC_NEED_POSITION));
  return need;
}

void
bc_understanding_type_need (BcUnderstanding *self, BcNeed *need, const char *text)
{
  const char *chosen = bc_record_get_text (need, BC_NEED_KIND);
  g_autofree char *before = g_strdup (
    bc_sentence_starters_get_kind (self->settings, bc_record_get_text (need, BC_NEED_TEXT)));
  g_autofree char *after = g_strdup (bc_sentence_starters_get_kind (self->settings, text));
  gboolean follows = *chosen == '\0' || g_str_equal (chosen, before);

  bc_edits_go_on (self->edits, _ ("Educational need"), need, BC_NEED_TEXT);
  bc_edits_set_text (self->edits, need, BC_NEED_TEXT, text);
  if (follows && *after != '\0')
    bc_edits_set_text (self->edits, need, BC_NEED_KIND, after);
  bc_edits_end (self->edits);
}

/* The links from a need or to a voice. */
static GPtrArray *
list_links (BcUnderstanding *self, guint field, gpointer record)
{
  GPtrArray *links =
    bc_edits_list (self->edits, BC_TYPE_NEED_VOICE, NULL, field, bc_record_get_id (record), -1);

  return links != NULL ? links : g_ptr_array_new ();
}

static BcNeedVoice *
find_link (GPtrArray *links, BcVoice *voice)
{
  for (guint i = 0; i < links->len; i++)
    {
      if (g_str_equal (bc_record_get_text (links->pdata[i], BC_NEED_VOICE_VOICE),
                       bc_record_get_id (voice)))
        return links->pdata[i];
    }
  return NULL;
}

GPtrArray *
bc_understanding_list_supporters (BcUnderstanding *self, BcNeed *need)
{
  g_autoptr (GPtrArray) links = list_links (self, BC_NEED_VOICE_NEED, need);
  GPtrArray *voices = g_ptr_array_new_with_free_func (g_object_unref);

  catch_up (self);
  for (guint i = 0; i < self->voices->len; i++)
    {
      if (find_link (links, self->voices->pdata[i]) != NULL)
        g_ptr_array_add (voices, g_object_ref (self->voices->pdata[i]));
    }
  g_ptr_array_sort (voices, compare_days);
  return voices;
}

void
bc_understanding_support (BcUnderstanding *self, BcNeed *need, BcVoice *voice, gboolean supports)
{
  g_autoptr (GPtrArray) links = list_links (self, BC_NEED_VOICE_NEED, need);
  BcNeedVoice *link = find_link (links, voice);
  g_autoptr (BcNeedVoice) made = NULL;

  if (supports == (link != NULL))
    return;
  bc_edits_begin (self->edits, _ ("Who supports this need"));
  if (link != NULL)
    bc_edits_remove (self->edits, link);
  else
    {
      made = bc_record_new (BC_TYPE_NEED_VOICE);
      bc_record_set_text (made, BC_NEED_VOICE_NEED, bc_record_get_id (need));
      bc_record_set_text (made, BC_NEED_VOICE_VOICE, bc_record_get_id (voice));
      bc_edits_add (self->edits, made);
    }
  bc_edits_end (self->edits);
}

BcNeedHint
bc_understanding_get_hint (BcUnderstanding *self, BcPupil *pupil)
{
  g_autoptr (GPtrArray) needs = bc_understanding_list_needs (self, pupil);
  g_autofree BcNeedFacts *facts = g_new0 (BcNeedFacts, needs->len);

  for (guint i = 0; i < needs->len; i++)
    {
      facts[i].kind = bc_record_get_text (needs->pdata[i], BC_NEED_KIND);
      facts[i].about = bc_sentence_starters_get_about (
        self->settings, facts[i].kind, bc_record_get_text (needs->pdata[i], BC_NEED_TEXT));
      facts[i].has_deed = *bc_record_get_text (needs->pdata[i], BC_NEED_DEED) != '\0';
    }
  return bc_need_hint (facts, needs->len);
}

void
bc_understanding_remove (BcUnderstanding *self, gpointer record)
{
  bc_edits_begin (self->edits, _ ("Taking away"));
  bc_removal_remove (self->edits, record);
  bc_edits_end (self->edits);
}
