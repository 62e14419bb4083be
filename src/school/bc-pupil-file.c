/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-file"

#include "config.h"

#include "school/bc-pupil-file.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-groups.h"
#include "school/bc-pupil-reader.h"
#include "school/bc-school-calendar.h"

static void
entry_free (BcPupilEntry *entry)
{
  g_free (entry->title);
  bc_secret_free_text (entry->text);
  g_free (entry->place);
  g_free (entry);
}

static void
period_free (BcPupilPeriod *period)
{
  g_object_unref (period->period);
  g_free (period->name);
  g_free (period->cluster);
  g_ptr_array_unref (period->entries);
  g_free (period);
}

/* ---- notes, observations and signals ---- */

/* The own lens: what was sealed for somebody else does not open. */
static char *
dup_lens (BcPupilReader *reader, BcNote *note)
{
  BcSession *session = bc_context_get_session (reader->context);
  GBytes *box = bc_record_get_sealed (note, BC_NOTE_LENS);

  return box != NULL ? bc_keyring_unseal (bc_session_get_keyring (session), box, NULL) : NULL;
}

static char *
dup_note (BcPupilReader *reader, BcNote *note)
{
  const char *meaning = bc_record_get_text (note, BC_NOTE_MEANING);
  char *lens = dup_lens (reader, note);
  g_autoptr (GString) text = g_string_new (bc_record_get_text (note, BC_NOTE_FACT));

  if (*meaning != '\0')
    {
      g_string_append_c (text, '\n');
      /* Translators: what a note may mean, beside the fact. */
      g_string_append_printf (text, _ ("What it may mean: %s"), meaning);
    }
  if (lens != NULL && *lens != '\0')
    {
      g_string_append_c (text, '\n');
      /* Translators: the own lens (mijn bril), which only its author can read. */
      g_string_append_printf (text, _ ("My lens: %s"), lens);
    }
  bc_secret_free_text (lens);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
read_notes (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) notes =
    bc_pupil_reader_list_newest (reader, BC_TYPE_NOTE, BC_NOTE_PUPIL, BC_NOTE_DATE);

  for (guint i = 0; i < notes->len; i++)
    {
      BcNote *note = notes->pdata[i];
      BcPupilPeriod *period =
        bc_pupil_reader_find_period (reader, bc_record_get_text (note, BC_NOTE_PERIOD));
      g_autofree char *day = bc_day_format (bc_record_get_text (note, BC_NOTE_DATE));
      g_autofree char *title =
        bc_pupil_entry_dup_title (day, bc_record_get_integer (note, BC_NOTE_DIFFUSE) != 0);

      if (period != NULL)
        bc_pupil_period_add (period, _ ("Notes"), title, dup_note (reader, note), "observe");
    }
}

static void
read_seen (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) observations = bc_pupil_reader_list_ordered (
    reader, BC_TYPE_OBSERVATION, BC_OBSERVATION_PUPIL, BC_OBSERVATION_POSITION);
  g_autoptr (GPtrArray) found =
    bc_pupil_reader_list_ordered (reader, BC_TYPE_SIGNAL, BC_SIGNAL_PUPIL, BC_SIGNAL_POSITION);

  for (guint i = 0; i < observations->len; i++)
    {
      BcPupilPeriod *period = bc_pupil_reader_find_period (
        reader, bc_record_get_text (observations->pdata[i], BC_OBSERVATION_PERIOD));

      if (period != NULL)
        bc_pupil_period_add (
          period, _ ("Observations"), "",
          g_strdup (bc_record_get_text (observations->pdata[i], BC_OBSERVATION_TEXT)), "overview");
    }
  for (guint i = 0; i < found->len; i++)
    {
      BcPupilPeriod *period = bc_pupil_reader_find_period (
        reader, bc_record_get_text (found->pdata[i], BC_SIGNAL_PERIOD));
      g_autofree char *title = bc_pupil_entry_dup_title (
        "", bc_record_get_integer (found->pdata[i], BC_SIGNAL_DIFFUSE) != 0);

      if (period != NULL)
        bc_pupil_period_add (period, _ ("Signals"), title,
                             g_strdup (bc_record_get_text (found->pdata[i], BC_SIGNAL_TEXT)),
                             "observe");
    }
}

/* ---- factors, voices and needs ---- */

static void
read_factors (BcPupilReader *reader)
{
  const char *effects[] = { BC_EFFECT_STIMULATING, BC_EFFECT_HINDERING };
  g_autoptr (GPtrArray) factors =
    bc_pupil_reader_list_ordered (reader, BC_TYPE_FACTOR, BC_FACTOR_PUPIL, BC_FACTOR_POSITION);

  for (guint e = 0; e < G_N_ELEMENTS (effects); e++)
    for (guint i = 0; i < factors->len; i++)
      {
        BcFactor *factor = factors->pdata[i];
        BcPupilPeriod *period =
          bc_pupil_reader_find_period (reader, bc_record_get_text (factor, BC_FACTOR_PERIOD));

        if (period != NULL &&
            g_str_equal (bc_record_get_text (factor, BC_FACTOR_EFFECT), effects[e]))
          bc_pupil_period_add (
            period, bc_term_label (BC_TERM_EFFECT, effects[e]),
            bc_term_label (BC_TERM_AREA, bc_record_get_text (factor, BC_FACTOR_AREA)),
            g_strdup (bc_record_get_text (factor, BC_FACTOR_TEXT)), reader->understand);
      }
}

static void
read_voices (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) voices =
    bc_pupil_reader_list_newest (reader, BC_TYPE_VOICE, BC_VOICE_PUPIL, BC_VOICE_DATE);

  for (guint i = 0; i < voices->len; i++)
    {
      BcVoice *voice = voices->pdata[i];
      BcPupilPeriod *period =
        bc_pupil_reader_find_period (reader, bc_record_get_text (voice, BC_VOICE_PERIOD));
      g_autofree char *day = bc_day_format (bc_record_get_text (voice, BC_VOICE_DATE));
      g_autofree char *title = g_strdup_printf (
        "%s%s%s", bc_term_label (BC_TERM_TALK, bc_record_get_text (voice, BC_VOICE_KIND)),
        *day != '\0' ? " · " : "", day);
      g_autoptr (GString) text = g_string_new (NULL);

      if (period == NULL)
        continue;
      bc_pupil_entry_add_line (text, "%s", bc_record_get_text (voice, BC_VOICE_SAID));
      bc_pupil_entry_add_line (text, _ ("Wish: %s"), bc_record_get_text (voice, BC_VOICE_WISHES));
      bc_pupil_entry_add_line (text, _ ("Agreed: %s"), bc_record_get_text (voice, BC_VOICE_AGREED));
      if (text->len == 0)
        g_string_append (text, _ ("Prepared, still to come"));
      bc_pupil_period_add (period, _ ("Voices"), title,
                           g_string_free (g_steal_pointer (&text), FALSE), reader->understand);
    }
}

/* Who supports a need, by the kinds of their voices. */
static char *
dup_supporters (BcPupilReader *reader, BcNeed *need, GPtrArray *voices)
{
  g_autoptr (GPtrArray) links =
    bc_pupil_reader_list (reader, BC_TYPE_NEED_VOICE, BC_NEED_VOICE_NEED, bc_record_get_id (need));
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < links->len; i++)
    {
      BcVoice *voice = bc_pupil_reader_find_record (
        voices, bc_record_get_text (links->pdata[i], BC_NEED_VOICE_VOICE));

      if (voice != NULL)
        g_string_append_printf (
          names, "%s%s", names->len > 0 ? ", " : "",
          bc_term_label (BC_TERM_VOICE, bc_record_get_text (voice, BC_VOICE_KIND)));
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static char *
dup_need (BcPupilReader *reader, BcNeed *need, GPtrArray *voices)
{
  g_autofree char *supporters = dup_supporters (reader, need, voices);
  g_autoptr (GString) text = g_string_new (bc_record_get_text (need, BC_NEED_TEXT));

  bc_pupil_entry_add_line (text, _ ("Goal: %s"), bc_record_get_text (need, BC_NEED_GOAL));
  bc_pupil_entry_add_line (text, _ ("What I do: %s"), bc_record_get_text (need, BC_NEED_DEED));
  bc_pupil_entry_add_line (text, _ ("Supported by: %s"), supporters);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
read_needs (BcPupilReader *reader)
{
  g_autoptr (GPtrArray) needs =
    bc_pupil_reader_list_ordered (reader, BC_TYPE_NEED, BC_NEED_PUPIL, BC_NEED_POSITION);
  g_autoptr (GPtrArray) voices =
    bc_pupil_reader_list (reader, BC_TYPE_VOICE, BC_VOICE_PUPIL, reader->pupil);

  for (guint i = 0; i < needs->len; i++)
    {
      BcNeed *need = needs->pdata[i];
      BcPupilPeriod *period =
        bc_pupil_reader_find_period (reader, bc_record_get_text (need, BC_NEED_PERIOD));
      g_autofree char *title = bc_pupil_entry_dup_title (
        bc_term_label (BC_TERM_NEED, bc_record_get_text (need, BC_NEED_KIND)),
        bc_record_get_integer (need, BC_NEED_DIFFUSE) != 0);

      if (period != NULL)
        bc_pupil_period_add (period, _ ("Educational needs"), title,
                             dup_need (reader, need, voices), reader->understand);
    }
}

/* ---- the file ---- */

static BcPupilPeriod *
period_new (BcPeriod *record)
{
  BcPupilPeriod *period = g_new0 (BcPupilPeriod, 1);
  g_autofree char *name = bc_period_dup_name (record);
  g_autofree char *start = bc_day_format_short (bc_record_get_text (record, BC_PERIOD_START));
  g_autofree char *end = bc_day_format_short (bc_record_get_text (record, BC_PERIOD_END));

  period->period = g_object_ref (record);
  period->name = g_strdup_printf ("%s · %s – %s", name, start, end);
  period->cluster = g_strdup ("");
  period->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  return period;
}

/* That of the context first, then the newest. */
static void
list_periods (BcPupilReader *reader)
{
  BcPeriod *now = bc_context_get_period (reader->context);
  g_autoptr (GPtrArray) all = bc_school_calendar_list_periods (
    bc_context_get_store (reader->context), bc_pupil_reader_problem (reader));

  if (now != NULL)
    g_ptr_array_add (reader->periods, period_new (now));
  for (guint i = all != NULL ? all->len : 0; i > 0; i--)
    {
      if (now == NULL ||
          !g_str_equal (bc_record_get_id (all->pdata[i - 1]), bc_record_get_id (now)))
        g_ptr_array_add (reader->periods, period_new (all->pdata[i - 1]));
    }
}

static void
leave_out_empty (GPtrArray *periods)
{
  for (guint i = periods->len; i > 1; i--)
    {
      BcPupilPeriod *period = periods->pdata[i - 1];

      if (period->entries->len == 0 && *period->cluster == '\0')
        g_ptr_array_remove_index (periods, i - 1);
    }
}

GPtrArray *
bc_pupil_file_read (BcContext *context, BcPupil *pupil, GError **error)
{
  g_autofree char *understand = g_strdup_printf ("understand/%s", bc_record_get_id (pupil));
  g_autoptr (GPtrArray) periods = g_ptr_array_new_with_free_func ((GDestroyNotify) period_free);
  BcPupilReader reader = {
    context, bc_context_get_edits (context), bc_record_get_id (pupil), understand, periods, NULL
  };

  list_periods (&reader);
  if (periods->len > 0)
    {
      read_notes (&reader);
      read_seen (&reader);
      read_factors (&reader);
      read_voices (&reader);
      read_needs (&reader);
      bc_pupil_reader_read_plans (&reader);
      leave_out_empty (periods);
    }
  if (reader.error == NULL)
    return g_steal_pointer (&periods);
  g_propagate_error (error, reader.error);
  return NULL;
}

char *
bc_pupil_file_dup_groups (BcContext *context, BcPupil *pupil)
{
  BcStore *store = bc_context_get_store (context);
  g_autoptr (GPtrArray) memberships =
    bc_store_list (store, BC_TYPE_MEMBERSHIP, NULL, BC_MEMBERSHIP_PUPIL, bc_record_get_id (pupil),
                   BC_MEMBERSHIP_END, "", -1);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; memberships != NULL && i < memberships->len; i++)
    {
      g_autoptr (BcGroup) group =
        bc_store_get (store, BC_TYPE_GROUP,
                      bc_record_get_text (memberships->pdata[i], BC_MEMBERSHIP_GROUP), NULL);
      g_autofree char *name = group != NULL ? bc_groups_dup_name (group) : NULL;

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}
