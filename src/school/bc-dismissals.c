/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-dismissals"

#include "config.h"

#include "school/bc-dismissals.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-records.h"
#include "school/bc-or-none.h"

GPtrArray *
bc_dismissals_list (BcEdits *edits, const char *subject)
{
  return bc_or_none (bc_edits_list (edits, BC_TYPE_DISMISSAL, NULL, BC_DISMISSAL_SUBJECT,
                                    subject, -1));
}

gboolean
bc_dismissals_contain (GPtrArray *dismissals, const char *key)
{
  for (guint i = 0; i < dismissals->len; i++)
    {
      if (g_str_equal (bc_record_get_text (dismissals->pdata[i], BC_DISMISSAL_PROPOSAL), key))
        return TRUE;
    }
  return FALSE;
}

void
bc_dismissals_add (BcEdits *edits, const char *subject, const char *key)
{
  g_autoptr (BcDismissal) dismissal = bc_record_new (BC_TYPE_DISMISSAL);

  bc_record_set_text (dismissal, BC_DISMISSAL_SUBJECT, subject);
  bc_record_set_text (dismissal, BC_DISMISSAL_PROPOSAL, key);
  bc_edits_begin (edits, _("Waving a proposal away"));
  bc_edits_add (edits, dismissal);
  bc_edits_end (edits);
}

guint
bc_dismissals_count (BcEdits *edits, const char *subject)
{
  g_autoptr (GPtrArray) dismissals = bc_dismissals_list (edits, subject);

  return dismissals->len;
}

void
bc_dismissals_restore (BcEdits *edits, const char *subject)
{
  g_autoptr (GPtrArray) dismissals = bc_dismissals_list (edits, subject);

  bc_edits_begin (edits, _("Bringing proposals back"));
  for (guint i = 0; i < dismissals->len; i++)
    bc_edits_remove (edits, dismissals->pdata[i]);
  bc_edits_end (edits);
}
