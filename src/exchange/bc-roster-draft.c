/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#define G_LOG_DOMAIN "bc-roster-draft"

#include "exchange/bc-roster-draft.h"

#include <glib/gi18n-lib.h>

#include "exchange/bc-roster-clean.h"

#define MAX_LABEL_CHARS 60

static const char *const drop_labels[BC_DROP_N_KINDS] = {
  [BC_DROP_CITIZEN_NUMBER] = N_("citizen service number (BSN)"),
  [BC_DROP_GENDER] = N_("gender"),
  [BC_DROP_ORIGIN] = N_("country of origin"),
  [BC_DROP_WEIGHT] = N_("pupil weighting"),
  [BC_DROP_ADDRESS] = N_("address"),
  [BC_DROP_PHONE] = N_("telephone number"),
  [BC_DROP_EMAIL] = N_("e-mail address"),
  [BC_DROP_USER_NAME] = N_("user name"),
  [BC_DROP_PHOTO] = N_("photo"),
  [BC_DROP_INITIALS] = N_("initials"),
  [BC_DROP_PARENTS] = N_("parents or carers"),
  [BC_DROP_ADDITIONS] = N_("additions of the supplier"),
};

static void
link_free (BcDraftLink *link)
{
  g_free (link->key);
  g_ptr_array_unref (link->roles);
  g_free (link);
}

BcDraftRecord *
bc_draft_record_new (guint line)
{
  BcDraftRecord *self = g_new0 (BcDraftRecord, 1);

  self->line = line;
  self->links = g_ptr_array_new_with_free_func ((GDestroyNotify) link_free);
  self->roles = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
bc_draft_record_free (BcDraftRecord *self)
{
  g_free (self->key);
  g_free (self->eckid);
  for (guint i = 0; i < BC_DRAFT_N_FIELDS; i++)
    g_free (self->fields[i]);
  g_ptr_array_unref (self->links);
  g_ptr_array_unref (self->roles);
  g_free (self);
}

/* Takes over @key, which may be NULL. */
BcDraftLink *
bc_draft_record_add_link (BcDraftRecord *self,
                          guint line,
                          char *key,
                          gboolean composite)
{
  BcDraftLink *link = g_new0 (BcDraftLink, 1);

  link->line = line;
  link->key = key;
  link->composite = composite;
  link->roles = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->links, link);
  self->too_long |= self->links->len > BC_DRAFT_MAX_LINKS;

  return link;
}

/* The first text that says something stays; empty is absent. */
void
bc_draft_record_set_field (BcDraftRecord *self,
                           BcDraftField field,
                           const char *text,
                           gssize length)
{
  g_autofree char *clean = bc_roster_clean_text (text, length, &self->hidden);

  if (*clean != '\0' && self->fields[field] == NULL)
    self->fields[field] = g_steal_pointer (&clean);
}

static gboolean
same_links (const BcDraftRecord *a,
            const BcDraftRecord *b)
{
  if (a->links->len != b->links->len)
    return FALSE;

  for (guint i = 0; i < a->links->len; i++)
    {
      const BcDraftLink *first = g_ptr_array_index (a->links, i);
      const BcDraftLink *second = g_ptr_array_index (b->links, i);

      if (first->composite != second->composite || g_strcmp0 (first->key, second->key) != 0)
        return FALSE;
    }

  return TRUE;
}

/* Whether two records say the same; their places in the file may differ. */
gboolean
bc_draft_record_equal (const BcDraftRecord *a,
                       const BcDraftRecord *b)
{
  for (guint i = 0; i < BC_DRAFT_N_FIELDS; i++)
    if (g_strcmp0 (a->fields[i], b->fields[i]) != 0)
      return FALSE;

  return a->composite == b->composite && g_strcmp0 (a->key, b->key) == 0
         && g_strcmp0 (a->eckid, b->eckid) == 0 && same_links (a, b);
}

/* What a person recognises the record by: "4711 (Tess van Putter)". */
char *
bc_draft_record_dup_label (const BcDraftRecord *self)
{
  g_autofree char *whole = NULL;
  g_autofree char *name = NULL;
  g_autofree char *key = NULL;
  const char *given = self->fields[BC_DRAFT_GIVEN_NAME];

  if (self->fields[BC_DRAFT_NAME] != NULL)
    whole = g_strdup (self->fields[BC_DRAFT_NAME]);
  else
    whole = bc_roster_display_name (given != NULL ? given : self->fields[BC_DRAFT_FIRST_NAMES],
                                    self->fields[BC_DRAFT_PREFIX], self->fields[BC_DRAFT_SURNAME]);
  name = bc_roster_clip (whole, MAX_LABEL_CHARS);
  if (self->key == NULL)
    return *name != '\0' ? g_steal_pointer (&name) : g_strdup (_("no name"));

  key = bc_roster_clip (self->key, MAX_LABEL_CHARS);

  return *name != '\0' ? g_strdup_printf ("%s (%s)", key, name) : g_steal_pointer (&key);
}

BcRosterDraft *
bc_roster_draft_new (const char *format)
{
  BcRosterDraft *self = g_new0 (BcRosterDraft, 1);

  self->format = format;
  self->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_draft_record_free);
  self->pupils = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_draft_record_free);
  self->staff = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_draft_record_free);
  self->warnings = g_ptr_array_new_with_free_func ((GDestroyNotify) bc_roster_warning_free);
  self->dropped_columns = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
bc_roster_draft_free (BcRosterDraft *self)
{
  for (guint i = 0; i < BC_DRAFT_N_SCHOOL_FIELDS; i++)
    g_free (self->school[i]);
  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->pupils);
  g_ptr_array_unref (self->staff);
  g_ptr_array_unref (self->warnings);
  g_ptr_array_unref (self->dropped_columns);
  g_free (self);
}

void
bc_roster_draft_warn (BcRosterDraft *self,
                      guint line,
                      const char *key,
                      const char *format,
                      ...)
{
  BcRosterWarning *warning = g_new0 (BcRosterWarning, 1);
  va_list args;

  warning->line = line;
  warning->key = g_strdup (key);
  va_start (args, format);
  warning->text = g_strdup_vprintf (format, args);
  va_end (args);
  g_ptr_array_add (self->warnings, warning);
}

void
bc_roster_draft_drop (BcRosterDraft *self,
                      BcDropKind kind)
{
  self->dropped |= 1u << kind;
}

const char *
bc_drop_kind_get_label (BcDropKind kind)
{
  return _(drop_labels[kind]);
}

/* The translated words for all that was passed over. */
GPtrArray *
bc_roster_draft_list_dropped (BcRosterDraft *self)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (guint kind = 0; kind < BC_DROP_N_KINDS; kind++)
    if (self->dropped & (1u << kind))
      g_ptr_array_add (words, g_strdup (bc_drop_kind_get_label (kind)));
  for (guint i = 0; i < self->dropped_columns->len; i++)
    g_ptr_array_add (words, g_strdup (g_ptr_array_index (self->dropped_columns, i)));

  return words;
}
