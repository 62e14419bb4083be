/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "domain/bc-records.h"
#include "vault/bc-vault.h"

G_BEGIN_DECLS

#define BC_DEMO_PERIODS 3

/**
 * BcDemo:
 * @data: the members of all files of data/demo
 * @random: the same numbers each time
 * @records: what was made so far
 * @today: the day all others are relative to
 * @teachers: whose group each of @groups is
 *
 * A demo school while it is made; a file for each part of the circle makes what belongs there.
 */
typedef struct
{
  JsonObject *data;
  GRand      *random;
  GPtrArray  *records;
  const char *today;
  BcPeriod   *periods[BC_DEMO_PERIODS];
  BcVault    *vault;
  BcKeyring  *founding;
  GPtrArray  *staff;
  GPtrArray  *groups;
  GPtrArray  *teachers;
  guint       noted_signals;
} BcDemo;

/**
 * bc_demo_make:
 * @type: a kind of record
 * @...: pairs of a field (int) and its text, ended by -1
 *
 * Returns: (transfer none): a record that will be saved
 */
gpointer bc_demo_make (BcDemo *demo,
                       GType   type,
                       ...);

/* A text about a pupil within a group and a period: the shape that these tables share. */
#define BC_DEMO_ABOUT(KIND, group, pupil, period)                                                \
  BC_TYPE_##KIND, BC_##KIND##_GROUP, bc_record_get_id (group), BC_##KIND##_PUPIL,                \
    bc_record_get_id (pupil), BC_##KIND##_PERIOD, bc_record_get_id (period)

/* From the data: a text of an object, a list, one of a list of texts, one of a list of lists. */
const char *bc_demo_text (JsonObject *object,
                          const char *member);
JsonArray  *bc_demo_list (BcDemo     *demo,
                          const char *member);
const char *bc_demo_any  (BcDemo     *demo,
                          const char *member);
const char *bc_demo_part (BcDemo     *demo,
                          const char *member,
                          guint       row,
                          guint       column);

/* By chance, but the same each time. */
guint    bc_demo_pick     (BcDemo     *demo,
                           const char *member);
gboolean bc_demo_chance   (BcDemo     *demo,
                           double      of_one);
char    *bc_demo_some_day (BcDemo     *demo,
                           BcPeriod   *period);

/**
 * bc_demo_is_past:
 *
 * Returns: whether the period with this number (from 0) has gone by
 */
gboolean bc_demo_is_past (guint round);

/**
 * bc_demo_get_teacher:
 *
 * Returns: (transfer none): whose group it is
 */
BcStaff *bc_demo_get_teacher (BcDemo  *demo,
                              BcGroup *group);

/**
 * bc_demo_find_staff:
 * @name: a given name
 *
 * Returns: (transfer none) (nullable): who is called so
 */
BcStaff *bc_demo_find_staff (BcDemo     *demo,
                             const char *name);

/**
 * bc_demo_find_group:
 *
 * Returns: (transfer none): the id of the group of @teacher, or ""
 */
const char *bc_demo_find_group (BcDemo  *demo,
                                BcStaff *teacher);

/**
 * bc_demo_find_note:
 * @group: the id of a group
 * @end: how its words end, or ""
 *
 * Returns: (transfer none): the id of the last note of the group that ends so, or ""
 */
const char *bc_demo_find_note (BcDemo     *demo,
                               const char *group,
                               const char *end);

/**
 * bc_demo_make_present:
 * @meeting: a talk that was held
 *
 * Has the teacher of @group and the coordinator be at it.
 */
void bc_demo_make_present (BcDemo    *demo,
                           BcGroup   *group,
                           BcMeeting *meeting);

/* The parts. @round is the number of the period, from 0. */
void    bc_demo_make_observing     (BcDemo    *demo,
                                    BcGroup   *group,
                                    GPtrArray *pupils,
                                    guint      round);
void    bc_demo_make_looking_back  (BcDemo    *demo,
                                    BcPlan    *plan,
                                    BcCluster *cluster,
                                    const char *day);
void    bc_demo_make_understanding (BcDemo    *demo,
                                    BcGroup   *group,
                                    GPtrArray *pupils,
                                    guint      round);
BcPlan *bc_demo_make_planning      (BcDemo    *demo,
                                    BcGroup   *group,
                                    GPtrArray *pupils,
                                    guint      round,
                                    BcPlan    *before);
void    bc_demo_make_acting        (BcDemo    *demo,
                                    BcGroup   *group,
                                    BcPlan    *plan,
                                    guint      round);
void    bc_demo_make_review        (BcDemo    *demo,
                                    BcGroup   *group,
                                    guint      round);
void    bc_demo_make_talks         (BcDemo    *demo,
                                    BcGroup   *group,
                                    GPtrArray *pupils,
                                    guint      round);
void    bc_demo_make_external      (BcDemo    *demo);
void    bc_demo_make_learning      (BcDemo    *demo);
void    bc_demo_make_self          (BcDemo    *demo);
/* What @staff wrote, to be saved as theirs: their reflections, and what they say to others'. */
void    bc_demo_make_reflections   (BcDemo    *demo,
                                    BcStaff   *staff);
void    bc_demo_make_answers       (BcDemo    *demo,
                                    BcStaff   *staff);
void    bc_demo_make_repertoire    (BcDemo    *demo);

G_END_DECLS
