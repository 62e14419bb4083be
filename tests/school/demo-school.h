/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gstdio.h>
#include <stdlib.h>

#include "school/bc-demo.h"
#include "school/bc-groups.h"
#include "school/bc-school-calendar.h"
#include "tests/test-folder.h"

#define DEMO_DAY "2026-11-24"

/* A demo school in a folder of its own, and what most tests need of it. */
typedef struct
{
  GFile     *file;
  BcSession *session;
  BcStore   *store;
  BcGroup   *group;
  BcPeriod  *period;
} DemoSchool;

/* Making a demo school takes long, so it is made once and copied for every test. */
static struct
{
  GFile *file;
  char  *person;
  char  *password;
} demo_master;

static inline void
demo_master_remove (void)
{
  g_autoptr (GFile) folder = g_file_get_parent (demo_master.file);

  test_folder_remove (folder);
  g_object_unref (demo_master.file);
  g_free (demo_master.person);
  g_free (demo_master.password);
}

static inline GFile *
demo_school_new_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-school-XXXXXX", NULL);

  return g_file_new_build_filename (folder, "demo.binnencirkel", NULL);
}

static inline void
demo_master_make (void)
{
  g_autoptr (BcSession) session = NULL;
  g_autoptr (GError) error = NULL;

  if (demo_master.file != NULL)
    return;
  demo_master.file = demo_school_new_file ();
  session = bc_demo_create (demo_master.file, DEMO_DAY, &demo_master.password, &error);
  g_assert_no_error (error);
  demo_master.person = g_strdup (bc_record_get_id (bc_session_get_me (session)));
  bc_session_close (session);
  atexit (demo_master_remove);
}

static inline void
demo_school_copy (GFile *from, GFile *to)
{
  g_autoptr (GError) error = NULL;

  g_file_copy (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static inline void
demo_school_set_up (DemoSchool *demo, gconstpointer data)
{
  g_autoptr (GFile) keys = NULL;
  g_autoptr (GFile) master_keys = NULL;
  g_autoptr (GError) error = NULL;

  demo_master_make ();
  demo->file = demo_school_new_file ();
  keys = bc_session_keys_file (demo->file);
  master_keys = bc_session_keys_file (demo_master.file);
  demo_school_copy (demo_master.file, demo->file);
  demo_school_copy (master_keys, keys);
  demo->session = bc_session_unlock (demo->file, demo_master.person, demo_master.password,
                                     BC_STORE_DEFAULT, &error);
  g_assert_no_error (error);
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

/* Turns the main loop until @condition holds; a wait in vain is ended by the test's time limit. */
#define wait_until(condition)                                                                    \
  G_STMT_START                                                                                   \
    {                                                                                            \
      while (!(condition))                                                                       \
        g_main_context_iteration (NULL, TRUE);                                                   \
    }                                                                                            \
  G_STMT_END
