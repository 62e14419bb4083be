/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gstdio.h>

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

static inline void
demo_school_set_up (DemoSchool *demo, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("bc-school-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "demo.binnencirkel", NULL);
  g_autofree char *password = NULL;
  g_autoptr (GError) error = NULL;

  demo->file = g_file_new_for_path (path);
  demo->session = bc_demo_create (demo->file, DEMO_DAY, &password, &error);
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
