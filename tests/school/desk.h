/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-context.h"
#include "school/bc-rights.h"
#include "tests/school/demo-school.h"

/* Somebody at work in the demo school, as in the window: what is read and written goes by the
 * edits, about the group and the period of the demo. */
typedef struct
{
  DemoSchool demo;
  BcEdits   *edits;
  BcContext *context;
} Desk;

static inline void
desk_set_up (Desk *desk, gconstpointer data)
{
  demo_school_set_up (&desk->demo, data);
  desk->edits = bc_edits_new (desk->demo.store);
  desk->context =
    bc_context_new (desk->demo.session, desk->edits, desk->demo.group, desk->demo.period);
}

static inline void
desk_tear_down (Desk *desk, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (bc_edits_finish (desk->edits, &error));
  g_assert_no_error (error);
  g_clear_object (&desk->context);
  g_clear_object (&desk->edits);
  demo_school_tear_down (&desk->demo, data);
}

/* Somebody else sits down at it; what they may not write is refused. */
static inline void
desk_become (Desk *desk, const char *name)
{
  g_assert_true (bc_edits_finish (desk->edits, NULL));
  g_clear_object (&desk->context);
  g_clear_object (&desk->edits);
  bc_session_close (desk->demo.session);
  g_object_unref (desk->demo.session);
  desk->demo.session = demo_school_unlock (desk->demo.file, name, BC_STORE_DEFAULT);
  desk->demo.store = bc_session_get_store (desk->demo.session);
  desk->edits = bc_edits_new (desk->demo.store);
  bc_rights_guard (desk->edits, bc_session_get_me (desk->demo.session));
  desk->context =
    bc_context_new (desk->demo.session, desk->edits, desk->demo.group, desk->demo.period);
}
