/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-ctl-write"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "ctl/bc-ctl.h"
#include "domain/bc-day.h"
#include "school/bc-groups.h"
#include "school/bc-quick-note.h"
#include "school/bc-school-calendar.h"

static gboolean
write_note (BcSession *session, BcCtlOptions *options, GError **error)
{
  BcStore *store = bc_session_get_store (session);
  g_autoptr (BcGroup) group = bc_ctl_find_group (store, options, error);
  g_autofree char *today = bc_day_today ();
  g_autoptr (BcPeriod) period = NULL;
  g_autoptr (BcPupil) pupil = NULL;
  g_autoptr (GPtrArray) pupils = NULL;
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  if (group == NULL)
    return FALSE;
  if (options->pupil != NULL)
    {
      pupil = bc_ctl_find_pupil (store, group, options->pupil, error);
      if (pupil == NULL)
        return FALSE;
    }
  else
    {
      pupils = bc_groups_pupils (store, group, error);
      if (pupils == NULL)
        return FALSE;
      g_set_object (&pupil, bc_quick_note_find_pupil (pupils, options->words[1]));
    }
  period = bc_school_calendar_current_period (store, today);
  g_ptr_array_add (records, bc_quick_note_new (group, period, pupil, today, options->words[1]));
  if (!bc_store_save (store, records, error))
    return FALSE;
  if (options->json)
    bc_ctl_print_one ("id", bc_record_get_id (records->pdata[0]));
  return TRUE;
}

static gboolean
run_note (BcCtlOptions *options, GError **error)
{
  g_autoptr (BcSession) session = bc_ctl_open (options, BC_STORE_DEFAULT, error);
  gboolean written;

  if (session == NULL)
    return FALSE;
  written = write_note (session, options, error);
  bc_session_close (session);
  return written;
}

const BcCtlCommand bc_ctl_write_commands[] = {
  { "note", "FILE TEXT --group GROUP", N_ ("Writes a note about a group or a pupil."), "uwgpj", 2,
    run_note },
  { NULL },
};
