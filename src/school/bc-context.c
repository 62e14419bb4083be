/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-context"

#include "school/bc-context.h"

#include "school/bc-acting.h"
#include "school/bc-rights.h"

struct _BcContext
{
  GObject     parent_instance;

  BcSession  *session;
  BcEdits    *edits;
  BcGroup    *group;
  BcPeriod   *period;
  BcSettings *settings;
  BcOverview *overview;
};

G_DEFINE_FINAL_TYPE (BcContext, bc_context, G_TYPE_OBJECT)

static void
bc_context_finalize (GObject *object)
{
  BcContext *self = BC_CONTEXT (object);

  g_clear_object (&self->session);
  g_clear_object (&self->edits);
  g_clear_object (&self->group);
  g_clear_object (&self->period);
  g_clear_object (&self->settings);
  g_clear_object (&self->overview);

  G_OBJECT_CLASS (bc_context_parent_class)->finalize (object);
}

static void
bc_context_class_init (BcContextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bc_context_finalize;
}

static void
bc_context_init (BcContext *self)
{
}

BcContext *
bc_context_new (BcSession *session, BcEdits *edits, BcGroup *group, BcPeriod *period)
{
  BcContext *self = g_object_new (BC_TYPE_CONTEXT, NULL);

  self->session = g_object_ref (session);
  self->edits = g_object_ref (edits);
  self->settings = bc_settings_new (edits);
  g_set_object (&self->group, group);
  g_set_object (&self->period, period);
  return self;
}

BcSession *
bc_context_get_session (BcContext *self)
{
  return self->session;
}

BcEdits *
bc_context_get_edits (BcContext *self)
{
  return self->edits;
}

BcStore *
bc_context_get_store (BcContext *self)
{
  return bc_edits_get_store (self->edits);
}

BcStaff *
bc_context_get_me (BcContext *self)
{
  return bc_session_get_me (self->session);
}

BcSettings *
bc_context_get_settings (BcContext *self)
{
  return self->settings;
}

BcGroup *
bc_context_get_group (BcContext *self)
{
  return self->group;
}

BcPeriod *
bc_context_get_period (BcContext *self)
{
  return self->period;
}

const char *
bc_context_get_group_id (BcContext *self)
{
  return self->group != NULL ? bc_record_get_id (self->group) : "-";
}

const char *
bc_context_get_period_id (BcContext *self)
{
  return self->period != NULL ? bc_record_get_id (self->period) : "-";
}

gboolean
bc_context_is_read_only (BcContext *self)
{
  return bc_store_is_read_only (bc_context_get_store (self));
}

gboolean
bc_context_is_mine (BcContext *self, gpointer record)
{
  return bc_acting_is_own (record, bc_context_get_me (self));
}

/* What is its owner's alone until it is shared; some of it then only for who works with groups. */
static const struct
{
  GType (*type) (void);
  guint owner;
  guint shared;
  gboolean among_teachers;
} shareable[] = {
  { bc_question_get_type, BC_QUESTION_OWNER, BC_QUESTION_SHARED, FALSE },
  { bc_development_step_get_type, BC_DEVELOPMENT_STEP_OWNER, BC_DEVELOPMENT_STEP_SHARED, FALSE },
  { bc_support_need_get_type, BC_SUPPORT_NEED_OWNER, BC_SUPPORT_NEED_SHARED, FALSE },
  { bc_repertoire_card_get_type, BC_REPERTOIRE_CARD_OWNER, BC_REPERTOIRE_CARD_SHARED, TRUE },
  { bc_talent_get_type, BC_TALENT_OWNER, BC_TALENT_SHARED, TRUE },
};

gboolean
bc_context_may_read (BcStaff *me, gpointer record)
{
  for (guint i = 0; i < G_N_ELEMENTS (shareable); i++)
    {
      if (G_OBJECT_TYPE (record) != shareable[i].type ())
        continue;
      if (g_str_equal (bc_record_get_text (record, shareable[i].owner), bc_record_get_id (me)))
        return TRUE;
      return bc_record_get_integer (record, shareable[i].shared)
             && (!shareable[i].among_teachers || bc_rights_may_see (me, BC_PLACE_TEACHER));
    }
  if (BC_IS_EXPERIMENT (record))
    return bc_acting_is_for (record, me);
  if (BC_IS_SOLUTION (record))
    return bc_acting_may_read_solution (record, me);
  if (BC_IS_REFLECTION (record)
      || (BC_IS_COMMENT (record) && *bc_record_get_text (record, BC_COMMENT_REFLECTION) != '\0'))
    return bc_rights_may_see (me, BC_PLACE_TEACHER);
  if (BC_IS_SEALED_ITEM (record))
    return g_str_equal (bc_record_get_text (record, BC_SEALED_ITEM_OWNER), bc_record_get_id (me));
  return TRUE;
}

GPtrArray *
bc_context_list_own (BcContext *self, GType type, guint owner, GError **error)
{
  return bc_edits_list (self->edits, type, error, owner,
                        bc_record_get_id (bc_context_get_me (self)), -1);
}

GHashTable *
bc_context_list_my_groups (BcContext *self)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) mine =
    bc_context_list_own (self, BC_TYPE_ASSIGNMENT, BC_ASSIGNMENT_STAFF, NULL);

  for (guint i = 0; mine != NULL && i < mine->len; i++)
    g_hash_table_add (ids, g_strdup (bc_record_get_text (mine->pdata[i], BC_ASSIGNMENT_GROUP)));
  return ids;
}

gboolean
bc_context_may_see (BcContext *self, gpointer record)
{
  return bc_context_may_read (bc_context_get_me (self), record);
}

gboolean
bc_context_is_same_school (BcContext *one, BcContext *other)
{
  return one != NULL && other != NULL && one->edits == other->edits;
}

BcOverview *
bc_context_get_overview (BcContext *self, GError **error)
{
  if (self->overview == NULL && self->group != NULL && self->period != NULL)
    self->overview = bc_overview_open (self->edits, self->group, self->period, error);
  return self->overview;
}
