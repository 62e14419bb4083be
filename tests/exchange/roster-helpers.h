/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>
#include <time.h>

#include "exchange/bc-roster-reader.h"

#define TODAY "2026-11-24"

static const BcRosterOptions usual_options = { .today = TODAY };

/* How long this test has worked, in microseconds: what the machine does besides does not count. */
static inline gint64
time_worked (void)
{
  return (gint64) clock () * G_USEC_PER_SEC / CLOCKS_PER_SEC;
}

/* Reads bytes as a file of that name. */
static inline BcRoster *
read_bytes (const char *name,
            const char *data,
            gssize size,
            const BcRosterOptions *options,
            GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("roster-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  BcRoster *roster;

  g_assert_true (g_file_set_contents (path, data, size, NULL));
  roster = bc_roster_read (file, options, NULL, error);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  return roster;
}

static inline BcRoster *
read_good (const char *name,
           const char *text,
           const BcRosterOptions *options)
{
  g_autoptr (GError) error = NULL;
  BcRoster *roster = read_bytes (name, text, -1, options, &error);

  g_assert_no_error (error);
  g_assert_nonnull (roster);

  return roster;
}

/* Reads what must be refused; the sentence must name @words if given. */
static inline void
assert_refused (const char *name,
                const char *text,
                const BcRosterOptions *options,
                BcRosterError code,
                const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BcRoster) roster = read_bytes (name, text, -1, options, &error);

  g_assert_null (roster);
  g_assert_error (error, BC_ROSTER_ERROR, (int) code);
  if (words != NULL)
    g_assert_nonnull (strstr (error->message, words));
}

/* An EDEXML document with these groups and pupils. */
static inline char *
make_edexml (const char *groups,
             const char *rest)
{
  return g_strdup_printf ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EDEX>\n"
                          "<school><schooljaar>2026-2027</schooljaar>"
                          "<peildatum>2026-10-01</peildatum></school>\n"
                          "<groepen>%s</groepen>\n%s\n</EDEX>\n",
                          groups, rest);
}

static inline BcRoster *
read_edexml (const char *groups,
             const char *rest,
             const BcRosterOptions *options)
{
  g_autofree char *text = make_edexml (groups, rest);

  return read_good ("edex.xml", text, options != NULL ? options : &usual_options);
}

static inline JsonObject *
load_expected (JsonParser *parser,
               const char *path)
{
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, path, NULL);
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, file, &error);
  g_assert_no_error (error);

  return json_node_get_object (json_parser_get_root (parser));
}

static inline guint
count_warnings_with (BcRoster *roster,
                     const char *words)
{
  guint n = 0;

  for (guint i = 0; i < roster->warnings->len; i++)
    {
      BcRosterWarning *warning = g_ptr_array_index (roster->warnings, i);

      n += strstr (warning->text, words) != NULL;
    }

  return n;
}

static inline BcRosterPupil *
pupil_at (BcRoster *roster,
          guint index)
{
  g_assert_cmpuint (index, <, roster->pupils->len);

  return g_ptr_array_index (roster->pupils, index);
}
