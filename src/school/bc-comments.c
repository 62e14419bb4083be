/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-comments"

#include "school/bc-comments.h"

#include "domain/bc-day.h"
#include "domain/bc-person.h"
#include "school/bc-or-none.h"

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (bc_record_get_text (*(gpointer *) a, BC_COMMENT_DATE),
                    bc_record_get_text (*(gpointer *) b, BC_COMMENT_DATE));
}

GPtrArray *
bc_comments_list (BcEdits *edits, guint field, const char *id)
{
  GPtrArray *comments = bc_or_none (bc_edits_list (edits, BC_TYPE_COMMENT, NULL, field, id, -1));

  g_ptr_array_sort (comments, compare_days);
  return comments;
}

BcComment *
bc_comments_draft (guint field, const char *id, const char *today)
{
  BcComment *comment = bc_record_new_draft (BC_TYPE_COMMENT);

  bc_record_set_text (comment, field, id);
  bc_record_set_text (comment, BC_COMMENT_DATE, today);
  return comment;
}

char *
bc_comments_dup_title (BcEdits *edits, BcComment *comment, BcStaff *me)
{
  const char *author = bc_record_get_author (comment);
  g_autoptr (BcStaff) staff = *author != '\0' ? bc_edits_get (edits, BC_TYPE_STAFF, author, NULL)
                                              : g_object_ref (me);
  g_autofree char *name = staff != NULL ? bc_person_dup_name (staff) : g_strdup ("");
  g_autofree char *day = bc_day_format (bc_record_get_text (comment, BC_COMMENT_DATE));

  return g_strdup_printf ("%s · %s", name, day);
}
