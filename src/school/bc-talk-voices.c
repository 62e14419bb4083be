/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-talk-voices"

#include "config.h"

#include "school/bc-talk-voices.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/bc-terms.h"

static guint
field_for (const char *kind)
{
  return g_str_equal (kind, BC_VOICE_CHILD) ? BC_MEETING_CHILD_VIEW : BC_MEETING_PARENTS_VIEW;
}

static void
add_new (GString *words, BcMeeting *meeting, guint field, const char *text)
{
  if (*text == '\0' || strstr (bc_record_get_text (meeting, field), text) != NULL)
    return;
  if (words->len > 0)
    g_string_append_c (words, '\n');
  g_string_append (words, text);
}

char *
bc_talk_voices_dup_new (BcEdits *edits, BcMeeting *meeting, const char *kind)
{
  const char *pupil = bc_record_get_text (meeting, BC_MEETING_PUPIL);
  const char *period = bc_record_get_text (meeting, BC_MEETING_PERIOD);
  g_autoptr (GPtrArray) voices =
    *pupil != '\0' ? bc_edits_list (edits, BC_TYPE_VOICE, NULL, BC_VOICE_PUPIL, pupil,
                                    BC_VOICE_PERIOD, period, BC_VOICE_KIND, kind, -1)
                   : NULL;
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; voices != NULL && i < voices->len; i++)
    {
      add_new (words, meeting, field_for (kind),
               bc_record_get_text (voices->pdata[i], BC_VOICE_SAID));
      add_new (words, meeting, field_for (kind),
               bc_record_get_text (voices->pdata[i], BC_VOICE_WISHES));
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

gboolean
bc_talk_voices_take_over (BcEdits *edits, BcMeeting *meeting, const char *kind)
{
  g_autofree char *words = bc_talk_voices_dup_new (edits, meeting, kind);
  const char *before = bc_record_get_text (meeting, field_for (kind));
  g_autofree char *both = *before != '\0' ? g_strdup_printf ("%s\n%s", before, words)
                                          : g_strdup (words);

  if (*words == '\0')
    return FALSE;
  bc_edits_begin (edits, _("Taking over what was said"));
  bc_edits_set_text (edits, meeting, field_for (kind), both);
  bc_edits_end (edits);
  return TRUE;
}
