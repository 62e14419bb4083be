/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-reflections"

#include "config.h"

#include "school/bc-reflections.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-person.h"
#include "domain/bc-terms.h"
#include "school/bc-acting.h"
#include "school/bc-groups.h"
#include "school/bc-notes.h"
#include "school/bc-or-none.h"
#include "school/bc-removal.h"
#include "school/bc-rights.h"
#include "school/bc-sealed.h"

#define MOST_NOTES 12
#define MOST_LETTERS 48

/* What a reflection may be about, and by which reference a shared one says so. */
static const struct
{
  GType (*type) (void);
  guint field;
} kinds[] = {
  { bc_plan_get_type, BC_REFLECTION_PLAN },
  { bc_note_get_type, BC_REFLECTION_NOTE },
  { bc_pupil_get_type, BC_REFLECTION_PUPIL },
};

/* Where the same words stand, sealed and shared. */
static const struct
{
  guint sealed;
  guint shared;
} texts[] = {
  { BC_SEALED_ITEM_BOX, BC_REFLECTION_SITUATION },
  { BC_SEALED_ITEM_ACTING, BC_REFLECTION_ACTING },
  { BC_SEALED_ITEM_EFFECT, BC_REFLECTION_EFFECT },
  { BC_SEALED_ITEM_ATTEMPT, BC_REFLECTION_ATTEMPT },
  { BC_SEALED_ITEM_TAGS, BC_REFLECTION_TAGS },
};

static const char *
my_id (BcContext *context)
{
  return bc_record_get_id (bc_context_get_me (context));
}

/* ---- what it is about ---- */

static char *
dup_link (gpointer about)
{
  return about != NULL ? g_strdup_printf ("%s/%s", BC_RECORD_GET_CLASS (about)->table,
                                          bc_record_get_id (about))
                       : g_strdup ("");
}

static gpointer
get_present (BcEdits *edits, GType type, const char *id)
{
  g_autoptr (BcRecord) record = *id != '\0' ? bc_edits_get (edits, type, id, NULL) : NULL;

  return record != NULL && !bc_record_is_removed (record) ? g_steal_pointer (&record) : NULL;
}

static gpointer
follow_link (BcEdits *edits, const char *link)
{
  const char *slash = strchr (link, '/');

  for (guint i = 0; slash != NULL && i < G_N_ELEMENTS (kinds); i++)
    {
      GType type = kinds[i].type ();
      g_autoptr (BcRecordClass) klass = g_type_class_ref (type);
      g_autofree char *table = g_strndup (link, slash - link);

      if (g_str_equal (table, klass->table))
        return get_present (edits, type, slash + 1);
    }
  return NULL;
}

gpointer
bc_reflections_get_about (BcContext *context, gpointer record)
{
  BcEdits *edits = bc_context_get_edits (context);
  gpointer found = NULL;
  char *link;

  if (BC_IS_SEALED_ITEM (record))
    {
      link = bc_sealed_dup_text (context, record, BC_SEALED_ITEM_ABOUT);
      found = follow_link (edits, link);
      bc_secret_free_text (link);
      return found;
    }
  for (guint i = 0; found == NULL && i < G_N_ELEMENTS (kinds); i++)
    found = get_present (edits, kinds[i].type (), bc_record_get_text (record, kinds[i].field));
  return found;
}

void
bc_reflections_set_about (BcContext *context, BcSealedItem *item, gpointer about)
{
  BcEdits *edits = bc_context_get_edits (context);
  BcKeyring *keyring = bc_session_get_keyring (bc_context_get_session (context));
  char *link = dup_link (about);
  g_autoptr (GBytes) box = about != NULL ? bc_keyring_seal (keyring, link) : NULL;

  bc_secret_free_text (link);
  /* Alone it says nothing yet. */
  if (bc_record_is_removed (item))
    {
      bc_record_set_sealed (item, BC_SEALED_ITEM_ABOUT, box);
      return;
    }
  bc_edits_begin (edits, _("What a reflection is about"));
  bc_edits_set_sealed (edits, item, BC_SEALED_ITEM_ABOUT, box);
  bc_edits_end (edits);
}

static char *
dup_first_words (const char *text)
{
  g_autofree char *line = g_strndup (text, strcspn (text, "\n"));
  g_autofree char *start = NULL;
  char *space;

  if (g_utf8_strlen (line, -1) <= MOST_LETTERS)
    return g_steal_pointer (&line);
  start = g_utf8_substring (line, 0, MOST_LETTERS);
  space = strrchr (start, ' ');
  if (space != NULL)
    *space = '\0';
  return g_strconcat (start, "…", NULL);
}

char *
bc_reflections_dup_name (gpointer about)
{
  const char *subject;

  if (BC_IS_PUPIL (about))
    return bc_person_dup_name (about);
  if (BC_IS_NOTE (about))
    {
      g_autofree char *words = dup_first_words (bc_record_get_text (about, BC_NOTE_FACT));

      /* Translators: the first words of a note. */
      return g_strdup_printf (_("Note: %s"), words);
    }
  subject = bc_record_get_text (about, BC_PLAN_SUBJECT);
  /* Translators: the group plan for a subject. */
  return *subject != '\0' ? g_strdup_printf (_("Group plan %s"), subject)
                          : g_strdup (_("Group plan"));
}

/* In the open a reference to what was removed is let go of. */
static gboolean
says_about (BcSealedItem *item)
{
  return bc_record_get_sealed (item, BC_SEALED_ITEM_ABOUT) != NULL;
}

char *
bc_reflections_dup_about (BcContext *context, gpointer record)
{
  g_autoptr (BcRecord) about = bc_reflections_get_about (context, record);

  if (about != NULL)
    return bc_reflections_dup_name (about);
  return g_strdup (BC_IS_SEALED_ITEM (record) && says_about (record) ? _("No longer here") : "");
}

static void
take (GPtrArray *choices, GPtrArray *records, guint most)
{
  for (guint i = 0; records != NULL && i < records->len && i < most; i++)
    g_ptr_array_add (choices, g_object_ref (records->pdata[i]));
}

GPtrArray *
bc_reflections_list_choices (BcContext *context)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) plans = NULL;
  g_autoptr (GPtrArray) pupils = NULL;
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (BcNotes) of_group = NULL;

  if (bc_context_get_group (context) == NULL || bc_context_get_period (context) == NULL)
    return choices;
  of_group = bc_notes_new (context);
  plans = bc_or_none (bc_edits_list (bc_context_get_edits (context), BC_TYPE_PLAN, NULL,
                                     BC_PLAN_GROUP, bc_context_get_group_id (context),
                                     BC_PLAN_PERIOD, bc_context_get_period_id (context), -1));
  pupils = g_ptr_array_ref (bc_notes_get_pupils (of_group));
  notes = bc_or_none (bc_notes_list (of_group, BC_NOTES_BY_DAY, NULL));
  take (choices, plans, G_MAXUINT);
  take (choices, pupils, G_MAXUINT);
  take (choices, notes, MOST_NOTES);
  return choices;
}

/* ---- one's own ---- */

BcSealedItem *
bc_reflections_draft (BcContext *context, gpointer about, const char *today)
{
  BcSealedItem *item = bc_sealed_draft (context, BC_SEALED_REFLECTION, today);

  bc_reflections_set_about (context, item, about);
  return item;
}

GPtrArray *
bc_reflections_list (BcContext *context, GError **error)
{
  return bc_sealed_list (context, BC_SEALED_REFLECTION, error);
}

gboolean
bc_reflections_says_nothing (BcSealedItem *item)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (texts[i].sealed != BC_SEALED_ITEM_TAGS
          && bc_record_get_sealed (item, texts[i].sealed) != NULL)
        return FALSE;
    }
  return TRUE;
}

/* ---- sharing ---- */

BcReflection *
bc_reflections_get_shared (BcContext *context, BcSealedItem *item)
{
  g_autoptr (GPtrArray) found =
    bc_or_none (bc_edits_list (bc_context_get_edits (context), BC_TYPE_REFLECTION, NULL,
                               BC_REFLECTION_ITEM, bc_record_get_id (item), -1));

  return found->len > 0 ? g_object_ref (found->pdata[0]) : NULL;
}

GPtrArray *
bc_reflections_list_own_shared (BcContext *context)
{
  return bc_or_none (
    bc_context_list_own (context, BC_TYPE_REFLECTION, BC_REFLECTION_OWNER, NULL));
}

/* The id that the shared one keeps in a reference of this kind. */
static const char *
id_for (gpointer about, guint kind)
{
  return about != NULL && G_OBJECT_TYPE (about) == kinds[kind].type () ? bc_record_get_id (about)
                                                                       : "";
}

static void
copy (BcContext *context, BcSealedItem *item, BcReflection *shared)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcRecord) about = bc_reflections_get_about (context, item);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      char *text = bc_sealed_dup_text (context, item, texts[i].sealed);

      bc_edits_set_text (edits, shared, texts[i].shared, text);
      bc_secret_free_text (text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    bc_edits_set_text (edits, shared, kinds[i].field, id_for (about, i));
  bc_edits_set_text (edits, shared, BC_REFLECTION_DATE,
                     bc_record_get_text (item, BC_SEALED_ITEM_DATE));
}

gboolean
bc_reflections_may_share (BcContext *context, BcSealedItem *item)
{
  return !bc_reflections_says_nothing (item) && bc_sealed_opens (context, item);
}

void
bc_reflections_share (BcContext *context, BcSealedItem *item)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcReflection) shared = bc_reflections_get_shared (context, item);

  if (!bc_reflections_may_share (context, item))
    return;
  bc_edits_begin (edits, _("Sharing a reflection"));
  if (shared == NULL)
    {
      shared = bc_record_new (BC_TYPE_REFLECTION);
      bc_record_set_text (shared, BC_REFLECTION_OWNER, my_id (context));
      bc_record_set_text (shared, BC_REFLECTION_ITEM, bc_record_get_id (item));
      bc_edits_add (edits, shared);
    }
  copy (context, item, shared);
  bc_edits_end (edits);
}

gboolean
bc_reflections_is_changed (BcContext *context, BcSealedItem *item, BcReflection *shared)
{
  g_autoptr (BcRecord) about = bc_reflections_get_about (context, item);
  gboolean changed = !g_str_equal (bc_record_get_text (item, BC_SEALED_ITEM_DATE),
                                   bc_record_get_text (shared, BC_REFLECTION_DATE));

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      char *text = bc_sealed_dup_text (context, item, texts[i].sealed);

      changed |= !g_str_equal (text, bc_record_get_text (shared, texts[i].shared));
      bc_secret_free_text (text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    changed |= !g_str_equal (id_for (about, i), bc_record_get_text (shared, kinds[i].field));
  /* What is shut may say the same still. */
  return changed && bc_sealed_opens (context, item);
}

static void
add_user (BcContext *context, GPtrArray *users, gpointer record)
{
  g_autoptr (BcStaff) staff = NULL;

  if (bc_context_is_mine (context, record))
    return;
  for (guint i = 0; i < users->len; i++)
    {
      if (g_str_equal (bc_record_get_id (users->pdata[i]), bc_record_get_author (record)))
        return;
    }
  staff = bc_edits_get (bc_context_get_edits (context), BC_TYPE_STAFF,
                        bc_record_get_author (record), NULL);
  if (staff != NULL)
    g_ptr_array_add (users, g_steal_pointer (&staff));
}

/* Of these kinds a record of somebody else is use made of it. */
static GPtrArray *
list_uses (BcContext *context, GType type, guint field, BcReflection *shared)
{
  return bc_or_none (bc_edits_list (bc_context_get_edits (context), type, NULL, field,
                                    bc_record_get_id (shared), -1));
}

/* Who, other than the user, put a remark beside it or tries it too. */
static GPtrArray *
list_users (BcContext *context, BcReflection *shared)
{
  GPtrArray *users = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) comments =
    list_uses (context, BC_TYPE_COMMENT, BC_COMMENT_REFLECTION, shared);
  g_autoptr (GPtrArray) experiments =
    list_uses (context, BC_TYPE_EXPERIMENT, BC_EXPERIMENT_REFLECTION, shared);

  for (guint i = 0; i < comments->len; i++)
    add_user (context, users, comments->pdata[i]);
  for (guint i = 0; i < experiments->len; i++)
    add_user (context, users, experiments->pdata[i]);
  return users;
}

char *
bc_reflections_dup_used (BcContext *context, BcReflection *shared)
{
  g_autoptr (GPtrArray) users = list_users (context, shared);
  g_autofree char *names = NULL;

  if (users->len == 0)
    return NULL;
  names = bc_person_join_given_names (users);
  /* Translators: one or more given names. */
  return g_strdup_printf (_("What colleagues read stays shared: %s went on with it."), names);
}

char *
bc_reflections_take_back (BcContext *context, BcReflection *shared)
{
  BcEdits *edits = bc_context_get_edits (context);
  char *used = bc_reflections_dup_used (context, shared);

  if (used != NULL)
    return used;
  bc_edits_begin (edits, _("Taking back a reflection"));
  bc_removal_remove (edits, shared);
  bc_edits_end (edits);
  return NULL;
}

char *
bc_reflections_remove (BcContext *context, BcSealedItem *item)
{
  BcEdits *edits = bc_context_get_edits (context);
  g_autoptr (BcReflection) shared = bc_reflections_get_shared (context, item);
  char *used;

  bc_edits_begin (edits, _("Reflection"));
  used = shared != NULL ? bc_reflections_take_back (context, shared) : NULL;
  bc_removal_remove (edits, item);
  bc_edits_end (edits);
  return used;
}

/* ---- what colleagues shared ---- */

GPtrArray *
bc_reflections_list_shared (BcContext *context, GError **error)
{
  GPtrArray *found;

  if (!bc_rights_may_see (bc_context_get_me (context), BC_PLACE_TEACHER))
    return g_ptr_array_new_with_free_func (g_object_unref);
  found = bc_edits_list (bc_context_get_edits (context), BC_TYPE_REFLECTION, error, -1);
  for (guint i = found != NULL ? found->len : 0; i > 0; i--)
    {
      gpointer shared = found->pdata[i - 1];

      if (g_str_equal (bc_record_get_text (shared, BC_REFLECTION_OWNER), my_id (context))
          && *bc_record_get_text (shared, BC_REFLECTION_ITEM) != '\0')
        g_ptr_array_remove_index (found, i - 1);
    }
  if (found != NULL)
    bc_records_sort_newest_first (found, BC_REFLECTION_DATE);
  return found;
}

/* ---- trying ---- */

BcExperiment *
bc_reflections_try (BcContext *context, gpointer record, const char *today)
{
  BcEdits *edits = bc_context_get_edits (context);
  gboolean sealed = BC_IS_SEALED_ITEM (record);
  g_autoptr (BcReflection) shared =
    sealed ? bc_reflections_get_shared (context, record) : g_object_ref (record);
  BcExperiment *experiment =
    bc_acting_draft_experiment (NULL, bc_context_get_me (context), today);
  char *attempt = sealed ? bc_sealed_dup_text (context, record, BC_SEALED_ITEM_ATTEMPT)
                         : g_strdup (bc_record_get_text (record, BC_REFLECTION_ATTEMPT));

  bc_record_set_text (experiment, BC_EXPERIMENT_ATTEMPT, attempt);
  bc_record_set_text (experiment, BC_EXPERIMENT_REFLECTION,
                      shared != NULL ? bc_record_get_id (shared) : "");
  bc_secret_free_text (attempt);
  bc_edits_begin (edits, _("An experiment from a reflection"));
  bc_edits_add (edits, experiment);
  bc_edits_end (edits);
  return experiment;
}
