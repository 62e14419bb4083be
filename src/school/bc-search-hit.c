/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-search-hit"

#include "config.h"

#include "school/bc-search-hit.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *id;
  const char *label;
} families[] = {
  [BC_SEARCH_PUPILS] = { "pupils", N_("Pupils") },
  [BC_SEARCH_NOTES] = { "notes", N_("Notes and signals") },
  [BC_SEARCH_UNDERSTANDING] = { "understanding", N_("Understanding") },
  [BC_SEARCH_PLANS] = { "plans", N_("Plans") },
  [BC_SEARCH_TALKS] = { "talks", N_("Talks") },
  [BC_SEARCH_AGREEMENTS] = { "agreements", N_("Agreements") },
  [BC_SEARCH_TEACHER] = { "teacher", N_("The teacher") },
  [BC_SEARCH_SCHOOL] = { "school", N_("The school learns") },
  [BC_SEARCH_EXTERNAL] = { "external", N_("Beyond the school") },
};

const char *
bc_search_family_get_id (BcSearchFamily family)
{
  return families[family].id;
}

BcSearchFamily
bc_search_family_from_id (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    {
      if (g_str_equal (families[i].id, id))
        return i;
    }
  return BC_SEARCH_N_FAMILIES;
}

const char *
bc_search_family_get_label (BcSearchFamily family)
{
  return _(families[family].label);
}

void
bc_search_hit_free (BcSearchHit *self)
{
  g_free (self->id);
  g_free (self->kind);
  g_free (self->title);
  g_free (self->where);
  g_free (self->day);
  g_free (self->markup);
  g_free (self->page);
  g_free (self->group);
  g_free (self->period);
  g_free (self);
}
