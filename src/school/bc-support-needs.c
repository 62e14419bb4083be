/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-support-needs"

#include "config.h"

#include "school/bc-support-needs.h"

#include <glib/gi18n-lib.h>

#include "school/bc-or-none.h"

GPtrArray *
bc_support_needs_list_of (BcContext *context, BcMeeting *meeting)
{
  GPtrArray *needs =
    bc_or_none (bc_edits_list (bc_context_get_edits (context), BC_TYPE_SUPPORT_NEED, NULL,
                               BC_SUPPORT_NEED_MEETING, bc_record_get_id (meeting), -1));

  for (guint i = needs->len; i > 0; i--)
    {
      if (!bc_context_may_see (context, needs->pdata[i - 1]))
        g_ptr_array_remove_index (needs, i - 1);
    }
  return needs;
}

BcSupportNeed *
bc_support_needs_draft (BcContext *context, BcMeeting *meeting, const char *today)
{
  BcSupportNeed *need = bc_record_new_draft (BC_TYPE_SUPPORT_NEED);

  bc_record_set_text (need, BC_SUPPORT_NEED_OWNER, bc_record_get_id (bc_context_get_me (context)));
  bc_record_set_text (need, BC_SUPPORT_NEED_GROUP,
                      meeting != NULL ? bc_record_get_text (meeting, BC_MEETING_GROUP)
                                      : bc_context_get_group_id (context));
  bc_record_set_text (need, BC_SUPPORT_NEED_DATE, today);
  if (meeting == NULL)
    return need;
  bc_record_set_text (need, BC_SUPPORT_NEED_MEETING, bc_record_get_id (meeting));
  bc_record_set_text (need, BC_SUPPORT_NEED_PUPIL, bc_record_get_text (meeting, BC_MEETING_PUPIL));
  return need;
}

gboolean
bc_support_needs_is_mine (BcContext *context, BcSupportNeed *need)
{
  return g_str_equal (bc_record_get_text (need, BC_SUPPORT_NEED_OWNER),
                      bc_record_get_id (bc_context_get_me (context)));
}

char *
bc_support_needs_dup_words (BcSupportNeed *need)
{
  static const struct
  {
    guint field;
    const char *format;
  } sentences[] = {
    { BC_SUPPORT_NEED_REACH, N_("To reach: {}") },
    { BC_SUPPORT_NEED_DOING, N_("Does already: {}") },
    { BC_SUPPORT_NEED_NEEDED, N_("Needs: {}") },
  };
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      const char *text = bc_record_get_text (need, sentences[i].field);
      g_autoptr (GString) sentence = g_string_new (_(sentences[i].format));

      if (*text == '\0')
        continue;
      g_string_replace (sentence, "{}", text, 1);
      g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", sentence->str);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}
