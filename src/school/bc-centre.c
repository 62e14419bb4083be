/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-centre"

#include "config.h"

#include "school/bc-centre.h"

#include <glib/gi18n-lib.h>

#include "domain/bc-day.h"
#include "domain/bc-terms.h"
#include "school/bc-self-understanding.h"

static guint
count_yes (GPtrArray *records, guint field)
{
  guint count = 0;

  for (guint i = 0; i < records->len; i++)
    count += bc_record_get_integer (records->pdata[i], field) != 0;
  return count;
}

/* "%u shared" after @line where there are any. */
static char *
add_shared (char *line, guint shared)
{
  g_autofree char *first = line;
  g_autofree char *more = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u shared", "%u shared", shared), shared);

  return shared > 0 ? g_strdup_printf ("%s · %s", first, more) : g_steal_pointer (&first);
}

static char *
dup_self (BcContext *context, GError **error)
{
  g_autofree char *last = bc_self_dup_last_day (context, error);
  g_autofree char *day = NULL;

  if (last == NULL)
    return NULL;
  if (*last == '\0')
    return g_strdup (_("Five questions, one at a time, whenever you like"));
  day = bc_day_format_with_year (last);
  return g_strdup_printf (_("Last written on %s"), day);
}

static char *
dup_reflections (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) items = bc_sealed_list (context, BC_SEALED_REFLECTION, error);
  g_autoptr (GPtrArray) shared = NULL;

  if (items == NULL)
    return NULL;
  if (items->len == 0)
    return g_strdup (_("What happened, and what did you do yourself?"));
  shared = bc_context_list_own (context, BC_TYPE_REFLECTION, BC_REFLECTION_OWNER, error);
  if (shared == NULL)
    return NULL;
  return add_shared (
    g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u reflection", "%u reflections", items->len), items->len),
    shared->len);
}

static char *
dup_questions (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) questions =
    bc_context_list_own (context, BC_TYPE_QUESTION, BC_QUESTION_OWNER, error);
  guint open;

  if (questions == NULL)
    return NULL;
  if (questions->len == 0)
    return g_strdup (_("What do you want to learn? One sentence is enough"));
  open = questions->len - count_yes (questions, BC_QUESTION_DONE);
  return add_shared (
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question open", "%u questions open", open),
                     open),
    count_yes (questions, BC_QUESTION_SHARED));
}

static char *
dup_steps (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) steps =
    bc_context_list_own (context, BC_TYPE_DEVELOPMENT_STEP, BC_DEVELOPMENT_STEP_OWNER, error);
  g_autofree char *under_way = NULL;
  g_autofree char *taken = NULL;
  guint done;

  if (steps == NULL)
    return NULL;
  if (steps->len == 0)
    return g_strdup (_("A small step, and what you need for it"));
  done = count_yes (steps, BC_DEVELOPMENT_STEP_DONE);
  under_way = g_strdup_printf (_("%u under way"), steps->len - done);
  taken = g_strdup_printf (_("%u taken"), done);
  return done > 0 ? g_strdup_printf ("%s · %s", under_way, taken) : g_steal_pointer (&under_way);
}

static char *
dup_repertoire (BcContext *context, GError **error)
{
  g_autoptr (GPtrArray) cards =
    bc_context_list_own (context, BC_TYPE_REPERTOIRE_CARD, BC_REPERTOIRE_CARD_OWNER, error);

  if (cards == NULL)
    return NULL;
  if (cards->len == 0)
    return g_strdup (_("What you can do already, and who can help you"));
  return add_shared (
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u card", "%u cards", cards->len), cards->len),
    count_yes (cards, BC_REPERTOIRE_CARD_SHARED));
}

char *
bc_centre_dup_line (BcContext *context, BcCentrePart part, GError **error)
{
  switch (part)
    {
    case BC_CENTRE_SELF:
      return dup_self (context, error);
    case BC_CENTRE_REFLECTIONS:
      return dup_reflections (context, error);
    case BC_CENTRE_QUESTIONS:
      return dup_questions (context, error);
    case BC_CENTRE_STEPS:
      return dup_steps (context, error);
    case BC_CENTRE_REPERTOIRE:
      return dup_repertoire (context, error);
    default:
      g_return_val_if_reached (NULL);
    }
}
