/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-pupil-reader"

#include "config.h"

#include "school/bc-pupil-reader.h"

#include <glib/gi18n-lib.h>

GError **
bc_pupil_reader_problem (BcPupilReader *reader)
{
  return reader->error == NULL ? &reader->error : NULL;
}

GPtrArray *
bc_pupil_reader_list (BcPupilReader *reader, GType type, guint field, const char *value)
{
  GPtrArray *records =
    bc_edits_list (reader->edits, type, bc_pupil_reader_problem (reader), field, value, -1);

  return records != NULL ? records : g_ptr_array_new ();
}

BcPupilPeriod *
bc_pupil_reader_find_period (BcPupilReader *reader, const char *id)
{
  for (guint i = 0; i < reader->periods->len; i++)
    {
      BcPupilPeriod *period = reader->periods->pdata[i];

      if (g_str_equal (bc_record_get_id (period->period), id))
        return period;
    }
  return NULL;
}

void
bc_pupil_period_add (
  BcPupilPeriod *period, const char *section, const char *title, char *text, const char *place)
{
  BcPupilEntry *entry = g_new0 (BcPupilEntry, 1);

  entry->section = section;
  entry->title = g_strdup (title);
  entry->text = text;
  entry->place = g_strdup (place);
  g_ptr_array_add (period->entries, entry);
}

gpointer
bc_pupil_reader_find_record (GPtrArray *records, const char *id)
{
  for (guint i = 0; i < records->len; i++)
    {
      if (g_str_equal (bc_record_get_id (records->pdata[i]), id))
        return records->pdata[i];
    }
  return NULL;
}

GPtrArray *
bc_pupil_reader_list_ordered (BcPupilReader *reader,
                              GType type,
                              guint pupil_field,
                              guint position_field)
{
  GPtrArray *records = bc_pupil_reader_list (reader, type, pupil_field, reader->pupil);

  bc_records_sort (records, position_field);
  return records;
}

static int
compare_dates (gconstpointer a, gconstpointer b, gpointer field)
{
  return g_strcmp0 (bc_record_get_text (*(gpointer *) a, GPOINTER_TO_UINT (field)),
                    bc_record_get_text (*(gpointer *) b, GPOINTER_TO_UINT (field)));
}

GPtrArray *
bc_pupil_reader_list_newest (BcPupilReader *reader, GType type, guint pupil_field, guint date_field)
{
  g_autoptr (GPtrArray) records =
    bc_pupil_reader_list (reader, type, pupil_field, reader->pupil);
  GPtrArray *turned = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_sort_with_data (records, compare_dates, GUINT_TO_POINTER (date_field));
  for (guint i = records->len; i > 0; i--)
    g_ptr_array_add (turned, g_object_ref (records->pdata[i - 1]));
  return turned;
}

char *
bc_pupil_entry_dup_title (const char *title, gboolean diffuse)
{
  if (!diffuse)
    return g_strdup (title);
  return *title != '\0' ? g_strdup_printf ("%s · %s", title, _ ("Not clear yet"))
                        : g_strdup (_ ("Not clear yet"));
}

void
bc_pupil_entry_add_line (GString *text, const char *format, const char *part)
{
  if (*part == '\0')
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append_printf (text, format, part);
}
