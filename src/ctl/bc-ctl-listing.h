/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ctl/bc-ctl.h"
#include "domain/bc-records.h"

G_BEGIN_DECLS

/**
 * BcCtlListing:
 * @store: the open school
 * @me: who asks
 * @group: (nullable): only what is of this group
 * @json: where the list goes
 *
 * What is being listed, and into what.
 */
typedef struct
{
  BcStore     *store;
  BcStaff     *me;
  BcGroup     *group;
  JsonBuilder *json;
} BcCtlListing;

void bc_ctl_listing_begin    (BcCtlListing *self,
                              gpointer      record);
void bc_ctl_listing_end      (BcCtlListing *self);
void bc_ctl_listing_add_text (BcCtlListing *self,
                              const char   *member,
                              gpointer      record,
                              guint         field);

/**
 * bc_ctl_listing_dup_name:
 * @type: a group, a pupil or a member of staff
 * @id: which; may be ""
 *
 * Returns: (transfer full): the name, "" where the reference leads nowhere
 */
char *bc_ctl_listing_dup_name (BcCtlListing *self,
                               GType         type,
                               const char   *id);
void  bc_ctl_listing_add_name (BcCtlListing *self,
                               const char   *member,
                               GType         type,
                               const char   *id);

/**
 * bc_ctl_listing_records:
 * @kind: what to list: "notes", "needs" …
 * @known: (out): whether there is such a kind
 *
 * Lists records as they are, one object for each, by the table in bc-ctl-list-records.c.
 *
 * Returns: whether they could be read
 */
gboolean bc_ctl_listing_records (BcCtlListing  *self,
                                 const char    *kind,
                                 gboolean      *known,
                                 GError       **error);

/**
 * bc_ctl_listing_add_kinds:
 *
 * Adds the names of those kinds to @names.
 */
void bc_ctl_listing_add_kinds (GPtrArray *names);

G_END_DECLS
