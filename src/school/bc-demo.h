/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-session.h"

G_BEGIN_DECLS

/**
 * bc_demo_get_file:
 *
 * Returns: (transfer full): where the program keeps the demo school of this user
 */
GFile *bc_demo_get_file (void);

/**
 * bc_demo_dup_password:
 *
 * Returns: (transfer full): everybody's password in the demo school
 */
char *bc_demo_dup_password (void);

/**
 * bc_demo_create:
 * @file: where the demo school goes; nothing may be there
 * @today: the days in it are relative to this day
 * @password: (out) (transfer full): everybody's password
 * @error: return location for an error
 *
 * Makes the demo school from the program's data: eight groups, people in every role, two periods
 * gone by and one under way. All names are invented. The same day gives the same school.
 *
 * Returns: (transfer full): the school, unlocked as its first teacher, or %NULL
 */
BcSession *bc_demo_create (GFile       *file,
                           const char  *today,
                           char       **password,
                           GError     **error);

G_END_DECLS
