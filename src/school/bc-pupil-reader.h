/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "school/bc-pupil-file.h"

G_BEGIN_DECLS

/**
 * BcPupilReader:
 * @context: the school
 * @edits: where is read from
 * @pupil: id of the pupil
 * @understand: the page where what is understood of the pupil is worked on
 * @periods: (element-type BcPupilPeriod): what is filled
 * @error: the first thing that went wrong
 *
 * What the parts of bc_pupil_file_read() share; for those alone.
 */
typedef struct
{
  BcContext  *context;
  BcEdits    *edits;
  const char *pupil;
  const char *understand;
  GPtrArray  *periods;
  GError     *error;
} BcPupilReader;

/* Where the first error goes. */
GError **bc_pupil_reader_problem (BcPupilReader *reader);

/**
 * bc_pupil_reader_list:
 * @field: a field of a text, date or reference
 * @value: what it holds
 *
 * Returns: (transfer full): the records, in the order of their making; what could not be read is
 *   empty, and the error says so
 */
GPtrArray *bc_pupil_reader_list (BcPupilReader *reader,
                                 GType          type,
                                 guint          field,
                                 const char    *value);

/* Those of the pupil, by their place or the newest first. */
GPtrArray *bc_pupil_reader_list_ordered (BcPupilReader *reader,
                                         GType          type,
                                         guint          pupil_field,
                                         guint          position_field);
GPtrArray *bc_pupil_reader_list_newest  (BcPupilReader *reader,
                                         GType          type,
                                         guint          pupil_field,
                                         guint          date_field);

BcPupilPeriod *bc_pupil_reader_find_period (BcPupilReader *reader,
                                            const char    *id);
gpointer       bc_pupil_reader_find_record (GPtrArray     *records,
                                            const char    *id);

/**
 * bc_pupil_period_add:
 * @text: (transfer full): the words
 *
 * Adds an entry.
 */
void bc_pupil_period_add (BcPupilPeriod *period,
                          const char    *section,
                          const char    *title,
                          char          *text,
                          const char    *place);

/* A title, with word of it when what it is about is not clear yet. */
char *bc_pupil_entry_dup_title (const char *title,
                                gboolean    diffuse);

/* Another line, as @format has it, unless there are no words for it. */
void bc_pupil_entry_add_line (GString    *text,
                              const char *format,
                              const char *words);

/* Clusters, arrangements, reviews and agreements. */
void bc_pupil_reader_read_plans (BcPupilReader *reader);

G_END_DECLS
