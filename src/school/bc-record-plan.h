/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/bc-record.h"

G_BEGIN_DECLS

/**
 * BcRecordPlan:
 *
 * Changes of records that are thought of but not made yet: others hold the same records and must
 * not see what may still be called off.
 */
typedef struct _BcRecordPlan BcRecordPlan;

BcRecordPlan *bc_record_plan_new  (void);
void          bc_record_plan_free (BcRecordPlan *self);

/**
 * bc_record_plan_add:
 * @record: (transfer full): a new record
 *
 * Returns: (transfer none): @record, that nobody else holds, to be filled in freely
 */
gpointer bc_record_plan_add (BcRecordPlan *self,
                             gpointer      record);

/**
 * bc_record_plan_text:
 * @record: a record
 * @field: a text of it
 * @text: its new value
 *
 * Returns: whether that is a change
 */
gboolean bc_record_plan_text (BcRecordPlan *self,
                              gpointer      record,
                              guint         field,
                              const char   *text);

gboolean bc_record_plan_integer (BcRecordPlan *self,
                                 gpointer      record,
                                 guint         field,
                                 gint64        number);

void bc_record_plan_remove (BcRecordPlan *self,
                            gpointer      record);

/**
 * bc_record_plan_is_empty:
 *
 * Returns: whether there is nothing to be done
 */
gboolean bc_record_plan_is_empty (BcRecordPlan *self);

/**
 * bc_record_plan_make:
 *
 * Makes the changes.
 *
 * Returns: (transfer full) (element-type BcRecord): the records to save
 */
GPtrArray *bc_record_plan_make (BcRecordPlan *self);

/**
 * bc_record_plan_call_off:
 *
 * Sets back what bc_record_plan_make() changed, when it could not be saved.
 */
void bc_record_plan_call_off (BcRecordPlan *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BcRecordPlan, bc_record_plan_free)

G_END_DECLS
