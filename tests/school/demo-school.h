/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gstdio.h>

#include "school/bc-demo.h"
#include "school/bc-edits.h"
#include "school/bc-groups.h"
#include "school/bc-school-calendar.h"
#include "tests/test-folder.h"

#define DEMO_DAY "2026-11-24"
#define DEMO_PASSWORD "regenboog"
/* Of group 5/6. */
#define DEMO_TEACHER "Anke"

/* A demo school in a folder of its own, and what most tests need of it. */
typedef struct
{
  GFile     *file;
  BcSession *session;
  BcStore   *store;
  BcGroup   *group;
  BcPeriod  *period;
} DemoSchool;

static inline GFile *
demo_school_place (void)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-school-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "demo.binnencirkel", NULL);

  return g_file_new_for_path (path);
}

static inline void
demo_school_copy (GFile *from, GFile *to)
{
  g_autoptr (GFile) from_keys = bc_session_keys_file (from);
  g_autoptr (GFile) to_keys = bc_session_keys_file (to);
  g_autoptr (GError) error = NULL;

  g_file_copy (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_file_copy (from_keys, to_keys, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* The school, unlocked by the one of its people with this first name. */
static inline BcSession *
demo_school_unlock (GFile *file, const char *name, BcStoreFlags flags)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) people = bc_session_list_people (file, &error);
  BcSession *session = NULL;

  g_assert_no_error (error);
  for (guint i = 0; session == NULL && i < people->len; i++)
    {
      BcVaultPerson *person = people->pdata[i];

      if (g_str_has_prefix (person->name, name))
        session = bc_session_unlock (file, person->id, DEMO_PASSWORD, flags, &error);
    }
  g_assert_no_error (error);
  g_assert_nonnull (session);
  return session;
}

static inline void
demo_school_set_up (DemoSchool *demo, gconstpointer data)
{
  g_autofree char *made = g_test_build_filename (G_TEST_BUILT, "demo.binnencirkel", NULL);
  g_autoptr (GFile) template = g_file_new_for_path (made);
  g_autoptr (GError) error = NULL;

  demo->file = demo_school_place ();
  demo_school_copy (template, demo->file);
  demo->session = demo_school_unlock (demo->file, DEMO_TEACHER, BC_STORE_DEFAULT);
  demo->store = bc_session_get_store (demo->session);
  demo->group = bc_groups_find (demo->store, "5/6", &error);
  g_assert_no_error (error);
  demo->period = bc_school_calendar_current_period (demo->store, DEMO_DAY);
}

static inline void
demo_school_tear_down (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_get_parent (demo->file);

  g_object_unref (demo->group);
  g_object_unref (demo->period);
  bc_session_close (demo->session);
  g_object_unref (demo->session);
  g_object_unref (demo->file);
  test_folder_remove (folder);
}

/* Keeps a new record with texts: pairs of a field and its text, ended by -1. The steps of @edits
 * hold it. */
static inline gpointer
demo_school_add (BcEdits *edits, GType type, ...)
{
  g_autoptr (BcRecord) record = bc_record_new (type);
  va_list args;
  int field;

  va_start (args, type);
  while ((field = va_arg (args, int)) != -1)
    bc_record_set_text (record, field, va_arg (args, const char *));
  va_end (args);
  bc_edits_begin (edits, "test");
  bc_edits_add (edits, record);
  bc_edits_end (edits);
  return record;
}

/* Turns the main loop until @condition holds; a wait in vain is ended by the test's time limit. */
#define wait_until(condition)                                                                    \
  G_STMT_START                                                                                   \
    {                                                                                            \
      while (!(condition))                                                                       \
        g_main_context_iteration (NULL, TRUE);                                                   \
    }                                                                                            \
  G_STMT_END
