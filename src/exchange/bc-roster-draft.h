/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/bc-roster.h"

G_BEGIN_DECLS

/* Longer fields than this are no names or keys but an accident or an attack. */
#define BC_DRAFT_MAX_FIELD 4096
#define BC_DRAFT_MAX_LINKS 500
#define BC_DRAFT_MAX_GROUPS 5000

typedef enum
{
  BC_DRAFT_NAME,
  BC_DRAFT_YEAR,
  BC_DRAFT_GIVEN_NAME,
  BC_DRAFT_FIRST_NAMES,
  BC_DRAFT_PREFIX,
  BC_DRAFT_SURNAME,
  BC_DRAFT_BIRTH_DATE,
  BC_DRAFT_LEFT_ON,
  BC_DRAFT_N_FIELDS
} BcDraftField;

typedef enum
{
  BC_DRAFT_SCHOOL_YEAR,
  BC_DRAFT_REFERENCE,
  BC_DRAFT_CREATED,
  BC_DRAFT_BRIN,
  BC_DRAFT_BRANCH,
  BC_DRAFT_AUTHOR,
  BC_DRAFT_VERSION,
  BC_DRAFT_N_SCHOOL_FIELDS
} BcDraftSchoolField;

/* Kinds of data that are seen and passed over. */
typedef enum
{
  BC_DROP_CITIZEN_NUMBER,
  BC_DROP_GENDER,
  BC_DROP_ORIGIN,
  BC_DROP_WEIGHT,
  BC_DROP_ADDRESS,
  BC_DROP_PHONE,
  BC_DROP_EMAIL,
  BC_DROP_USER_NAME,
  BC_DROP_PHOTO,
  BC_DROP_INITIALS,
  BC_DROP_PARENTS,
  BC_DROP_ADDITIONS,
  BC_DROP_N_KINDS
} BcDropKind;

/* A reference as it stands in the file, not yet resolved. */
typedef struct
{
  guint line;
  gboolean composite;
  char *key;
  GPtrArray *roles;
} BcDraftLink;

/* A group, pupil or teacher as it stands in the file: cleaned text, nothing checked. */
typedef struct
{
  guint line;
  gboolean composite;
  char *key;
  char *eckid;
  char *fields[BC_DRAFT_N_FIELDS];
  GPtrArray *links;
  GPtrArray *roles;
  gboolean too_long;
  gboolean hidden;
  BcRosterGroup *group; /* of a group: what became of it */
} BcDraftRecord;

/* What a reader found, before references are resolved and the rules applied. */
typedef struct
{
  const char *format;
  gboolean is_table;
  gboolean headings_only; /* a table without a single row */
  char *school[BC_DRAFT_N_SCHOOL_FIELDS];
  GPtrArray *groups;
  GPtrArray *pupils;
  GPtrArray *staff;
  GPtrArray *warnings;
  guint dropped;
  GPtrArray *dropped_columns;
} BcRosterDraft;

BcRosterDraft *bc_roster_draft_new (const char *format);
void           bc_roster_draft_free (BcRosterDraft *self);
void           bc_roster_draft_warn (BcRosterDraft *self,
                                     guint line,
                                     const char *key,
                                     const char *format,
                                     ...) G_GNUC_PRINTF (4, 5);
void           bc_roster_draft_drop (BcRosterDraft *self,
                                     BcDropKind kind);
GPtrArray     *bc_roster_draft_list_dropped (BcRosterDraft *self);
const char    *bc_drop_kind_get_label (BcDropKind kind);

BcDraftRecord *bc_draft_record_new (guint line);
void           bc_draft_record_free (BcDraftRecord *self);
BcDraftLink   *bc_draft_record_add_link (BcDraftRecord *self,
                                         guint line,
                                         char *key,
                                         gboolean composite);
void           bc_draft_record_set_field (BcDraftRecord *self,
                                          BcDraftField field,
                                          const char *text,
                                          gssize length);
gboolean       bc_draft_record_equal (const BcDraftRecord *a,
                                      const BcDraftRecord *b);
char          *bc_draft_record_dup_label (const BcDraftRecord *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcRosterDraft, bc_roster_draft_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcDraftRecord, bc_draft_record_free)

G_END_DECLS
