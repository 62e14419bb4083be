/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-searched"

#include "domain/bc-searched.h"

#include "domain/bc-records.h"

/* A long text is written by somebody and a short one may be a word of a list. These are the short
 * ones that somebody writes. */
static const struct
{
  GType (*type) (void);
  guint field;
} short_texts[] = {
  { bc_agenda_point_get_type, BC_AGENDA_POINT_TITLE },
  { bc_cluster_get_type, BC_CLUSTER_NAME },
  { bc_consult_card_get_type, BC_CONSULT_CARD_WORD },
  { bc_development_point_get_type, BC_DEVELOPMENT_POINT_TITLE },
  { bc_disclosure_get_type, BC_DISCLOSURE_PURPOSE },
  { bc_disclosure_get_type, BC_DISCLOSURE_RECIPIENT },
  { bc_external_support_get_type, BC_EXTERNAL_SUPPORT_WHO },
  { bc_plan_get_type, BC_PLAN_SUBJECT },
  { bc_pupil_get_type, BC_PUPIL_GIVEN_NAME },
  { bc_pupil_get_type, BC_PUPIL_PREFIX },
  { bc_pupil_get_type, BC_PUPIL_SURNAME },
  { bc_repertoire_card_get_type, BC_REPERTOIRE_CARD_TITLE },
  { bc_solution_get_type, BC_SOLUTION_TITLE },
  { bc_talent_get_type, BC_TALENT_TITLE },
  { bc_week_slot_get_type, BC_WEEK_SLOT_TEXT },
};

/* A plan as it was, for the program to read. */
static gboolean
is_no_text (BcRecordClass *klass, guint field)
{
  return G_TYPE_FROM_CLASS (klass) == BC_TYPE_ADJUSTMENT && field == BC_ADJUSTMENT_SNAPSHOT;
}

gboolean
bc_searched_is (BcRecordClass *klass, guint field)
{
  if (klass->fields[field].kind == BC_FIELD_LONG_TEXT)
    return !is_no_text (klass, field);
  if (klass->fields[field].kind != BC_FIELD_TEXT)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (short_texts); i++)
    {
      if (G_TYPE_FROM_CLASS (klass) == short_texts[i].type () && field == short_texts[i].field)
        return TRUE;
    }
  return FALSE;
}

guint64
bc_searched_get_fields (BcRecordClass *klass)
{
  guint64 fields = 0;

  for (guint i = 0; i < klass->n_fields; i++)
    fields |= (guint64) bc_searched_is (klass, i) << i;
  return fields;
}
