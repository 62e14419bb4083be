/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-talks.h"
#include "tests/school/own-plan.h"

#define OWN_TALK_DAY "2027-04-20"

/* A talk to come, in the period of a plan of its own. */
typedef struct
{
  OwnPlan    own;
  BcContext *context;
  BcMeeting *talk;
} OwnTalk;

static inline void
own_talk_set_up (OwnTalk *self, const char *kind, gboolean about_pupil)
{
  OwnPlan *own = &self->own;

  own_plan_set_up (own, NULL);
  self->context = bc_context_new (own->demo.session, own->edits, own->demo.group, own->period);
  self->talk = bc_talks_add (self->context, kind,
                             about_pupil ? bc_record_get_id (own->pupils->pdata[0]) : "",
                             OWN_TALK_DAY);
}

static inline void
own_talk_tear_down (OwnTalk *self, gconstpointer data)
{
  g_object_unref (self->talk);
  g_object_unref (self->context);
  own_plan_tear_down (&self->own, data);
}
