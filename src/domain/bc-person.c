/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "bc-person"

#include "config.h"

#include "domain/bc-person.h"

#include <glib/gi18n-lib.h>

#include "domain/records/bc-pupil.h"
#include "domain/records/bc-staff.h"

typedef struct
{
  const char *given_name;
  const char *prefix;
  const char *surname;
} Name;

static Name
name_of (gpointer person)
{
  if (BC_IS_PUPIL (person))
    return (Name){ bc_record_get_text (person, BC_PUPIL_GIVEN_NAME),
                   bc_record_get_text (person, BC_PUPIL_PREFIX),
                   bc_record_get_text (person, BC_PUPIL_SURNAME) };
  return (Name){ bc_record_get_text (person, BC_STAFF_GIVEN_NAME),
                 bc_record_get_text (person, BC_STAFF_PREFIX),
                 bc_record_get_text (person, BC_STAFF_SURNAME) };
}

char *
bc_person_dup_name (gpointer person)
{
  Name name = name_of (person);
  g_autoptr (GString) whole = g_string_new (name.given_name);
  const char *rest[] = { name.prefix, name.surname };

  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    {
      if (*rest[i] == '\0')
        continue;
      /* "d'Hooibeek" is one word, "van 't Papaver" is three. */
      if (whole->len > 0 && !(i == 1 && g_str_has_suffix (name.prefix, "d'")))
        g_string_append_c (whole, ' ');
      g_string_append (whole, rest[i]);
    }
  return g_string_free (g_steal_pointer (&whole), FALSE);
}

const char *
bc_person_get_given_name (gpointer person)
{
  Name name = name_of (person);

  return *name.given_name != '\0' ? name.given_name : name.surname;
}

char *
bc_person_join_given_names (GPtrArray *people)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i + 1 < people->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            bc_person_get_given_name (people->pdata[i]));
  if (people->len == 0)
    return g_strdup ("");
  if (people->len == 1)
    return g_strdup (bc_person_get_given_name (people->pdata[0]));
  /* Translators: names in a row and the last of them: "Noor, Sem" and "Tess". */
  return g_strdup_printf (_("%s and %s"), names->str,
                          bc_person_get_given_name (people->pdata[people->len - 1]));
}

int
bc_person_compare (gpointer a, gpointer b)
{
  Name left = name_of (a);
  Name right = name_of (b);
  int order = g_utf8_collate (left.surname, right.surname);

  if (order == 0)
    order = g_utf8_collate (left.prefix, right.prefix);
  if (order == 0)
    order = g_utf8_collate (left.given_name, right.given_name);
  return order != 0 ? order : g_strcmp0 (bc_record_get_id (a), bc_record_get_id (b));
}

int
bc_person_compare_given (gpointer a, gpointer b)
{
  int order = g_utf8_collate (bc_person_get_given_name (a), bc_person_get_given_name (b));

  return order != 0 ? order : bc_person_compare (a, b);
}
