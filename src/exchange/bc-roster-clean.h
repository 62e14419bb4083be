/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char       *bc_roster_clean_text (const char *text,
                                  gssize length,
                                  gboolean *hidden);
char       *bc_roster_clip (const char *text,
                            guint max_chars);
char       *bc_roster_date_from_xml (const char *text);
char       *bc_roster_date_from_person (const char *text);
gboolean    bc_roster_birth_is_plausible (const char *birth,
                                          const char *reference);
int         bc_roster_year_rank (const char *code);
void        bc_roster_split_name (const char *whole,
                                  char **given_name,
                                  char **prefix,
                                  char **surname);

G_END_DECLS
