/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * BcRosterGroup:
 * @line: where it stands in the file, or 0
 * @keys: every key under which the file knows this group; more than one when split groups
 *   were merged, none for a table (CSV)
 * @name: what the school calls it
 * @years: year codes in school order, for example "1", "2"; may be empty
 * @composite: TRUE for a group across groups (samengestelde groep)
 */
typedef struct
{
  guint line;
  GStrv keys;
  char *name;
  GStrv years;
  gboolean composite;
} BcRosterGroup;

/**
 * BcRosterPupil:
 * @line: where the pupil stands in the file
 * @key: (nullable): the key of the school's administration; one that starts with `#` is only
 *   valid inside this file
 * @eckid: (nullable): the ECK iD, an opaque text
 * @given_name: or ""
 * @prefix: "van der", or ""
 * @surname: without the prefix, or ""
 * @birth_date: YYYY-MM-DD, or "" when unknown
 * @year: the year code of the pupil, or "" when unknown
 * @group: (nullable): the pupil's own group, owned by the roster
 * @composite_groups: (element-type BcRosterGroup): groups across groups
 * @left_on: YYYY-MM-DD, or ""; may lie in the future
 * @left: TRUE if the pupil is no longer at the school
 */
typedef struct
{
  guint line;
  char *key;
  char *eckid;
  char *given_name;
  char *prefix;
  char *surname;
  char *birth_date;
  char *year;
  BcRosterGroup *group;
  GPtrArray *composite_groups;
  char *left_on;
  gboolean left;
} BcRosterPupil;

/**
 * BcRosterLink:
 * @group: owned by the roster
 * @roles: what the teacher does there, as written in the file; no rights follow from it
 */
typedef struct
{
  BcRosterGroup *group;
  GStrv roles;
} BcRosterLink;

/**
 * BcRosterStaff:
 * @links: (element-type BcRosterLink): the groups, each at most once
 * @roles: what this person does in the school, as written in the file
 *
 * A teacher or other worker. The names are as in [struct@RosterPupil].
 */
typedef struct
{
  guint line;
  char *key;
  char *eckid;
  char *given_name;
  char *prefix;
  char *surname;
  GStrv roles;
  GPtrArray *links;
} BcRosterStaff;

/**
 * BcRosterWarning:
 * @line: the line it is about, or 0 for the file as a whole
 * @key: (nullable): the key of the record it is about
 * @text: one translated sentence, to show as plain text and never to log
 */
typedef struct
{
  guint line;
  char *key;
  char *text;
} BcRosterWarning;

/**
 * BcRoster:
 * @format: "edexml", "uwlr" or "csv"
 * @version: the version the file names, or ""
 * @school_year: "2026-2027", or ""
 * @brin: the school's registration code, or ""
 * @branch: the code of the branch (dependance), or ""
 * @reference_date: the day the data were true, YYYY-MM-DD, or ""
 * @author: the exporting program, or ""
 * @groups: (element-type BcRosterGroup): in the order of the file
 * @pupils: (element-type BcRosterPupil): in the order of the file
 * @staff: (element-type BcRosterStaff): in the order of the file
 * @warnings: (element-type BcRosterWarning): by line
 * @dropped: (element-type utf8): translated words for the kinds of data that the file holds
 *   and that were not read
 *
 * A list of pupils, groups and teachers as it was read from a file. Read-only once made.
 */
typedef struct
{
  const char *format;
  char *version;
  char *school_year;
  char *brin;
  char *branch;
  char *reference_date;
  char *author;
  GPtrArray *groups;
  GPtrArray *pupils;
  GPtrArray *staff;
  GPtrArray *warnings;
  GPtrArray *dropped;
} BcRoster;

#define BC_TYPE_ROSTER (bc_roster_get_type ())
GType     bc_roster_get_type (void);
BcRoster *bc_roster_new (const char *format);
BcRoster *bc_roster_ref (BcRoster *self);
void      bc_roster_unref (BcRoster *self);

BcRosterPupil *bc_roster_find_pupil (BcRoster *self,
                                     const char *key);
BcRosterGroup *bc_roster_find_group (BcRoster *self,
                                     const char *key,
                                     gboolean composite);
GPtrArray     *bc_roster_list_pupils (BcRoster *self,
                                      const BcRosterGroup *group,
                                      gboolean with_left);

char *bc_roster_display_name (const char *given_name,
                              const char *prefix,
                              const char *surname);
char *bc_roster_pupil_dup_name (const BcRosterPupil *pupil);
int   bc_roster_pupil_compare (const BcRosterPupil *a,
                               const BcRosterPupil *b);
char *bc_roster_staff_dup_name (const BcRosterStaff *staff);

void bc_roster_group_free (BcRosterGroup *group);
void bc_roster_pupil_free (BcRosterPupil *pupil);
void bc_roster_link_free (BcRosterLink *link);
void bc_roster_staff_free (BcRosterStaff *staff);
void bc_roster_warning_free (BcRosterWarning *warning);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcRoster, bc_roster_unref)

G_END_DECLS
