/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-plan-comments"

#include "school/bc-plan-comments.h"

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
bc_plan_comments_list (BcGroupPlan *plan)
{
  GPtrArray *comments =
    bc_or_none (bc_edits_list (bc_group_plan_get_edits (plan), BC_TYPE_COMMENT, NULL,
                               BC_COMMENT_PLAN, bc_group_plan_get_id (plan), -1));

  g_ptr_array_sort (comments, compare_days);
  return comments;
}

BcComment *
bc_plan_comments_draft (BcGroupPlan *plan, const char *today)
{
  BcComment *comment = bc_record_new_draft (BC_TYPE_COMMENT);

  bc_record_set_text (comment, BC_COMMENT_PLAN, bc_group_plan_get_id (plan));
  bc_record_set_text (comment, BC_COMMENT_DATE, today);
  return comment;
}

char *
bc_plan_comments_dup_title (BcGroupPlan *plan, BcComment *comment, BcStaff *me)
{
  const char *author = bc_record_get_author (comment);
  g_autoptr (BcStaff) staff =
    *author != '\0' ? bc_store_get (bc_group_plan_get_store (plan), BC_TYPE_STAFF, author, NULL)
                    : g_object_ref (me);
  g_autofree char *name = staff != NULL ? bc_person_dup_name (staff) : g_strdup ("");
  g_autofree char *day = bc_day_format (bc_record_get_text (comment, BC_COMMENT_DATE));

  return g_strdup_printf ("%s · %s", name, day);
}
