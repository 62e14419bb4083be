/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-review-facts"

#include "config.h"

#include "school/bc-review-facts.h"

#include "domain/bc-day.h"
#include "domain/bc-terms.h"

typedef struct
{
  BcContext *context;
  BcMeeting *meeting;
  const char *group;
  GPtrArray *facts;
  GError *error;
} Reader;

/* Where the first error of a reading goes. */
static GError **
problem_of (Reader *reader)
{
  return reader->error == NULL ? &reader->error : NULL;
}

void
bc_review_fact_free (BcReviewFact *self)
{
  g_free (self->heading);
  g_free (self->text);
  g_free (self->page);
  g_clear_object (&self->record);
  g_free (self);
}

static void
add (Reader *reader, const char *heading, char *text, const char *page, gpointer record)
{
  BcReviewFact *fact = g_new0 (BcReviewFact, 1);

  fact->heading = g_strdup (heading);
  fact->text = text;
  fact->page = g_strdup (page);
  g_set_object (&fact->record, record);
  g_ptr_array_add (reader->facts, fact);
}

static void
read_agreements (Reader *reader)
{
  g_autoptr (GPtrArray) agreements =
    bc_edits_list (bc_context_get_edits (reader->context), BC_TYPE_AGREEMENT, problem_of (reader),
                   BC_AGREEMENT_GROUP, reader->group, -1);

  for (guint i = 0; agreements != NULL && i < agreements->len; i++)
    {
      BcAgreement *agreement = agreements->pdata[i];
      g_autofree char *day = bc_day_format (bc_record_get_text (agreement, BC_AGREEMENT_DUE));

      if (!bc_record_get_integer (agreement, BC_AGREEMENT_DONE))
        add (reader, "",
             g_strdup_printf ("%s (%s, %s)", bc_record_get_text (agreement, BC_AGREEMENT_WHAT),
                              bc_record_get_text (agreement, BC_AGREEMENT_WHO), day),
             "agreements", agreement);
    }
}

static const struct
{
  const char *kind;
  void (*read) (Reader *reader);
} readers[] = {
  { BC_POINT_AGREEMENTS, read_agreements },
};

GPtrArray *
bc_review_facts_list (BcContext *context, BcMeeting *meeting, const char *kind, GError **error)
{
  Reader reader = { context, meeting, bc_record_get_text (meeting, BC_MEETING_GROUP),
                    g_ptr_array_new_with_free_func ((GDestroyNotify) bc_review_fact_free) };

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      if (g_strcmp0 (readers[i].kind, kind) == 0)
        readers[i].read (&reader);
    }
  if (reader.error == NULL)
    return reader.facts;
  g_ptr_array_unref (reader.facts);
  g_propagate_error (error, reader.error);
  return NULL;
}
