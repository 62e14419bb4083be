/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "demo-school.h"

/* Makes the demo school that the tests copy: it takes seconds, so it is made once a build.
 * argv: the file of the school, and that of its keys. */
int
main (int argc, char *argv[])
{
  g_autoptr (GFile) file = g_file_new_for_path (argv[1]);
  g_autofree char *password = NULL;
  g_autoptr (BcSession) session = NULL;
  g_autoptr (GError) error = NULL;

  g_remove (argv[1]);
  g_remove (argv[2]);
  session = bc_demo_create (file, DEMO_DAY, &password, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (password, ==, DEMO_PASSWORD);
  bc_session_close (session);
  return 0;
}
