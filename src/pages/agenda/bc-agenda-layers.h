/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "school/bc-context.h"

G_BEGIN_DECLS

/* The two layers of the ontwikkelagenda that are only read. */

/**
 * BcAgendaReading:
 * @section: the list
 * @empty: what is said while there is nothing in it
 * @shown: what the list says now, so that the same again stays as it is
 *
 * A list of rows to be read.
 */
typedef struct
{
  GtkWidget *section;
  GtkWidget *empty;
  char      *shown;
} BcAgendaReading;

/**
 * bc_agenda_reading_init:
 * @name: what is read here, for who cannot see it
 * @empty: said while there is nothing
 */
void bc_agenda_reading_init (BcAgendaReading *self,
                             const char      *name,
                             const char      *empty);

/**
 * bc_agenda_reading_show_noticed:
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows what the groups notice (leraar als onderzoeker, domain row 41); the chosen group leads to
 * Waarnemen.
 */
void bc_agenda_reading_show_noticed (BcAgendaReading  *self,
                                     BcContext        *context,
                                     GError          **error);

/**
 * bc_agenda_reading_show_support:
 * @names: (element-type utf8) (nullable): who is not named in the words of others (AVG); %NULL
 *   where that is not known, and then those words are not shown
 * @error: return location for an error in %BC_STORE_ERROR
 *
 * Shows what teachers need and shared (IB'er als onderzoeker, domain row 42).
 */
void bc_agenda_reading_show_support (BcAgendaReading  *self,
                                     BcContext        *context,
                                     GPtrArray        *names,
                                     GError          **error);

/* Lets go of what it shows. */
void bc_agenda_reading_clear (BcAgendaReading *self);

G_END_DECLS
