/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/bc-need-hints.h"

#include "domain/bc-terms.h"

static const struct
{
  const char *kind;
  BcNeedAbout about;
  gboolean by_teacher;
} kinds[] = {
  { BC_NEED_INSTRUCTION, BC_NEED_ABOUT_PEOPLE, TRUE },
  { BC_NEED_TASK, BC_NEED_ABOUT_CONTENT, FALSE },
  { BC_NEED_ACTIVITY, BC_NEED_ABOUT_CONTENT, FALSE },
  { BC_NEED_FEEDBACK, BC_NEED_ABOUT_PEOPLE, TRUE },
  { BC_NEED_TEACHER, BC_NEED_ABOUT_PEOPLE, TRUE },
  { BC_NEED_PEERS, BC_NEED_ABOUT_PEOPLE, FALSE },
  { BC_NEED_PARENTS, BC_NEED_ABOUT_PEOPLE, FALSE },
  { BC_NEED_SETTING, BC_NEED_ABOUT_CONDITIONS, FALSE },
  { BC_NEED_TIME, BC_NEED_ABOUT_CONDITIONS, FALSE },
  { BC_NEED_MATERIAL, BC_NEED_ABOUT_CONTENT, FALSE },
};

BcNeedAbout
bc_need_about_from_word (const char *word)
{
  if (g_strcmp0 (word, "content") == 0)
    return BC_NEED_ABOUT_CONTENT;
  if (g_strcmp0 (word, "people") == 0)
    return BC_NEED_ABOUT_PEOPLE;
  if (g_strcmp0 (word, "conditions") == 0)
    return BC_NEED_ABOUT_CONDITIONS;
  return BC_NEED_ABOUT_UNKNOWN;
}

BcNeedAbout
bc_need_about_of_kind (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].kind, kind))
        return kinds[i].about;
    }
  return BC_NEED_ABOUT_UNKNOWN;
}

gboolean
bc_need_asks_deed (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].kind, kind))
        return !kinds[i].by_teacher;
    }
  return TRUE;
}

BcNeedHint
bc_need_hint (const BcNeedFacts *needs, guint n_needs)
{
  gboolean only_content = TRUE;

  if (n_needs == 0)
    return BC_NEED_HINT_NONE;
  for (guint i = 0; i < n_needs; i++)
    {
      if (needs[i].about == BC_NEED_ABOUT_UNKNOWN || needs[i].has_deed
          || !bc_need_asks_deed (needs[i].kind))
        return BC_NEED_HINT_NONE;
      only_content &= needs[i].about == BC_NEED_ABOUT_CONTENT;
    }
  return only_content ? BC_NEED_HINT_ONLY_CONTENT : BC_NEED_HINT_NO_TEACHER;
}
