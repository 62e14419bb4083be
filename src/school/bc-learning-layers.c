/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-learning-layers"

#include "school/bc-learning-layers.h"

#include <string.h>

#include "school/bc-development-agenda.h"
#include "school/bc-groups.h"

void
bc_noticed_free (BcNoticed *self)
{
  g_object_unref (self->group);
  g_free (self);
}

/* ---- what the groups notice ---- */

static BcNoticed *
find_group (GPtrArray *noticed, const char *id)
{
  for (guint i = 0; i < noticed->len; i++)
    {
      BcNoticed *one = noticed->pdata[i];

      if (g_str_equal (bc_record_get_id (one->group), id))
        return one;
    }
  return NULL;
}

/* @count is where in a BcNoticed the number stands. */
static gboolean
count_records (BcContext *context, GPtrArray *noticed, GType type, guint group, guint period,
               gsize count, GError **error)
{
  g_autoptr (GPtrArray) records =
    bc_edits_list (bc_context_get_edits (context), type, error, period,
                   bc_context_get_period_id (context), -1);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      BcNoticed *one = find_group (noticed, bc_record_get_text (records->pdata[i], group));

      if (one != NULL)
        G_STRUCT_MEMBER (guint, one, count)++;
    }
  return records != NULL;
}

static void
add_groups (BcContext *context, GPtrArray *noticed, GPtrArray *groups)
{
  g_autoptr (GHashTable) mine = bc_context_list_my_groups (context);

  for (guint i = 0; i < groups->len; i++)
    {
      BcNoticed *one;

      if (g_hash_table_size (mine) > 0
          && !g_hash_table_contains (mine, bc_record_get_id (groups->pdata[i])))
        continue;
      one = g_new0 (BcNoticed, 1);
      one->group = g_object_ref (groups->pdata[i]);
      g_ptr_array_add (noticed, one);
    }
}

GPtrArray *
bc_learning_layers_list_noticed (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) noticed =
    g_ptr_array_new_with_free_func ((GDestroyNotify) bc_noticed_free);
  g_autoptr (GPtrArray) groups = NULL;

  if (!bc_development_agenda_may_gather (context))
    return g_steal_pointer (&noticed);
  groups = bc_groups_list (bc_context_get_store (context), error);
  if (groups == NULL)
    return NULL;
  add_groups (context, noticed, groups);
  if (!count_records (context, noticed, BC_TYPE_NOTE, BC_NOTE_GROUP, BC_NOTE_PERIOD,
                      G_STRUCT_OFFSET (BcNoticed, notes), error)
      || !count_records (context, noticed, BC_TYPE_SIGNAL, BC_SIGNAL_GROUP, BC_SIGNAL_PERIOD,
                         G_STRUCT_OFFSET (BcNoticed, signals), error)
      || !count_records (context, noticed, BC_TYPE_NEED, BC_NEED_GROUP, BC_NEED_PERIOD,
                         G_STRUCT_OFFSET (BcNoticed, needs), error))
    return NULL;
  return g_steal_pointer (&noticed);
}

/* ---- what teachers need, and ask ---- */

typedef struct
{
  const char *me;
  guint       owner;
  guint       date;
  gboolean    mine_first;
} Order;

static int
compare (gconstpointer a, gconstpointer b, gpointer data)
{
  const Order *order = data;
  gpointer left = *(gpointer *) a, right = *(gpointer *) b;
  int left_mine = g_str_equal (bc_record_get_text (left, order->owner), order->me);
  int right_mine = g_str_equal (bc_record_get_text (right, order->owner), order->me);
  int later = strcmp (bc_record_get_text (right, order->date),
                      bc_record_get_text (left, order->date));

  if (order->mine_first && left_mine != right_mine)
    return right_mine - left_mine;
  /* An id begins with the time at which it was made. */
  return later != 0 ? later : strcmp (bc_record_get_id (right), bc_record_get_id (left));
}

static GPtrArray *
list_readable (BcContext *context, GType type, Order order, GError **error)
{
  GPtrArray *records;

  if (!bc_development_agenda_may_gather (context))
    return g_ptr_array_new_with_free_func (g_object_unref);
  records = bc_edits_list (bc_context_get_edits (context), type, error, -1);
  for (guint i = records != NULL ? records->len : 0; i > 0; i--)
    {
      if (!bc_context_may_see (context, records->pdata[i - 1]))
        g_ptr_array_remove_index (records, i - 1);
    }
  order.me = bc_record_get_id (bc_context_get_me (context));
  if (records != NULL)
    g_ptr_array_sort_with_data (records, compare, &order);
  return records;
}

GPtrArray *
bc_learning_layers_list_support (BcContext *context, GError **error)
{
  return list_readable (context, BC_TYPE_SUPPORT_NEED,
                        (Order) { NULL, BC_SUPPORT_NEED_OWNER, BC_SUPPORT_NEED_DATE, FALSE },
                        error);
}

GPtrArray *
bc_learning_layers_list_questions (BcContext *context, GError **error)
{
  return list_readable (context, BC_TYPE_QUESTION,
                        (Order) { NULL, BC_QUESTION_OWNER, BC_QUESTION_DATE, TRUE }, error);
}

BcQuestion *
bc_learning_layers_draft_question (BcContext *context, const char *today)
{
  BcQuestion *question = bc_record_new_draft (BC_TYPE_QUESTION);

  bc_record_set_text (question, BC_QUESTION_OWNER,
                      bc_record_get_id (bc_context_get_me (context)));
  if (bc_context_get_group (context) != NULL)
    bc_record_set_text (question, BC_QUESTION_GROUP, bc_context_get_group_id (context));
  bc_record_set_text (question, BC_QUESTION_DATE, today);
  return question;
}
