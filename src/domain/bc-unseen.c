/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-unseen"

#include "domain/bc-unseen.h"

#include <string.h>

#include "domain/bc-day.h"

#define DAYS_A_WEEK 7

void
bc_unseen_free (BcUnseen *self)
{
  g_object_unref (self->pupil);
  g_free (self);
}

/* The day of the last note about @pupil; "" where there is none. */
static const char *
last_day (GPtrArray *notes, BcPupil *pupil)
{
  const char *id = bc_record_get_id (pupil);
  const char *last = "";

  for (guint i = 0; i < notes->len; i++)
    {
      const char *day = bc_record_get_text (notes->pdata[i], BC_NOTE_DATE);

      if (g_str_equal (bc_record_get_text (notes->pdata[i], BC_NOTE_PUPIL), id)
          && strcmp (day, last) > 0)
        last = day;
    }
  return last;
}

/* More weeks first; what never happened is the most. */
static int
compare_weeks (gconstpointer a, gconstpointer b)
{
  guint one = (*(const BcUnseen *const *) a)->weeks;
  guint other = (*(const BcUnseen *const *) b)->weeks;

  return (one < other) - (one > other);
}

GPtrArray *
bc_unseen_list (GPtrArray *pupils, GPtrArray *notes, BcPeriod *period, const char *today,
                guint weeks)
{
  const char *end = bc_record_get_text (period, BC_PERIOD_END);
  const char *day = *end != '\0' && strcmp (end, today) < 0 ? end : today;
  GPtrArray *unseen = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_unseen_free);

  for (guint i = 0; weeks > 0 && i < pupils->len; i++)
    {
      const char *last = last_day (notes, pupils->pdata[i]);
      int since = bc_day_between (last, day) / DAYS_A_WEEK;
      BcUnseen *entry;

      if (*last != '\0' && since < (int) weeks)
        continue;
      entry = g_new0 (BcUnseen, 1);
      entry->pupil = g_object_ref (pupils->pdata[i]);
      entry->weeks = *last != '\0' ? (guint) since : BC_UNSEEN_NEVER;
      g_ptr_array_add (unseen, entry);
    }
  g_ptr_array_sort (unseen, compare_weeks);
  return unseen;
}
